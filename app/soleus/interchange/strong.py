"""Exports of Strong: every header layout, on iOS and Android, in each language seen."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import itemgetter

from soleus.domain.errors import InvalidValue
from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.words import tr
from soleus.domain.workout import Effort, EffortScale, SetKind
from soleus.interchange import spelling
from soleus.interchange.drafts import Block, Cleaned, Draft, LogDraft
from soleus.interchange.parsed import FlagKind, ParsedLog, ParsedSet
from soleus.interchange.reading import Table, folded
from soleus.interchange.spelling import Fault, Numbers, shortened
from soleus.interchange.strong_headers import NOTE_MARKS, REST_MARKS, Column, Layout


@dataclass(frozen=True, slots=True)
class _Mark:
    """What a Set Order says: a number, a kind of set, or that the row is no set at all."""

    text: str
    number: float | None = None
    kind: SetKind = SetKind.WORKING
    to_fatigue: bool = False
    rest: bool = False
    note: bool = False
    known: bool = True

    @property
    def is_set(self) -> bool:
        """Whether the row is surely a set."""
        return self.known and not self.rest and not self.note


_LETTERS = {
    "w": _Mark("W", kind=SetKind.WARMUP),
    "d": _Mark("D", kind=SetKind.DROP),
    "f": _Mark("F", to_fatigue=True),
}


class _Marks(dict[str, _Mark]):
    def __missing__(self, text: str) -> _Mark:
        self[text] = result = _mark(text)
        return result


def _mark(text: str) -> _Mark:
    plain = folded(text)
    if plain in _LETTERS:
        return _LETTERS[plain]
    if plain in REST_MARKS or plain in NOTE_MARKS:
        return _Mark(text, rest=plain in REST_MARKS, note=plain in NOTE_MARKS)
    try:
        return _Mark(text, number=Numbers("Set Order")[text])
    except Fault:
        return _Mark(text.strip(), known=False)


class _Starts(dict[str, datetime]):
    def __missing__(self, text: str) -> datetime:
        try:
            start = datetime.fromisoformat(text.strip()).replace(tzinfo=None)
        except ValueError:
            raise Fault(
                tr("Import", "its date is “{text}”, not one like 2026-11-20 18:30:00").format(text=shortened(text))
            ) from None
        if not 1900 <= start.year <= 2100:
            raise Fault(tr("Import", "its date {text} is not between 1900 and 2100").format(text=shortened(text)))
        self[text] = start
        return start


def read(table: Table, layout: Layout) -> ParsedLog:
    """Return what a Strong export holds; nothing is guessed about units it does not name."""
    return _Reader(table, layout).log()


class _Reader:
    """Goes through the rows once, with what is remembered between them."""

    def __init__(self, table: Table, layout: Layout) -> None:
        self._table, self._layout = table, layout
        self._out = LogDraft("Strong", table)
        self._workouts: dict[tuple[str, str, str], Draft] = {}
        self._weights, self._counts = Numbers("Weight", signed=True), Numbers("Reps")
        self._distances, self._seconds = Numbers("Distance"), Numbers("Seconds")
        self._rpe, self._new_rests = Numbers("RPE"), set[str]()
        self._marks, self._starts, self._clean = _Marks(), _Starts(), Cleaned()
        self._efforts: dict[str, Effort | None] = {"": None}
        self._durations: dict[str, float | None] = {"": None}
        notes = layout.places.get(Column.NOTES)
        self._quotes_tell = notes if notes is not None and not table.all_quoted else None
        self._bare_notes = False
        self._quoted: list[tuple[Draft, Block, int]] = []  # where a quoted empty note may begin a new block

    def log(self) -> ParsedLog:
        """Read everything."""
        self._read_rows()
        self._split_at_quotes()
        return self._out.finished(
            self._layout.name, self._workouts.values(), tuple(self._layout.ignored), abroad=not self._layout.english
        )

    def _read_rows(self) -> None:
        width = len(self._table.header)
        pick = itemgetter(*(self._layout.places.get(column, width) for column in Column))
        last: tuple[str, str, str] | None = None
        draft = Draft("", 0)
        for line, fields in self._table.rows():
            fields.append("")
            picked = pick(fields)
            key = picked[:3]
            try:
                if key != last:
                    draft, last = self._workout(key, line, picked[Column.DURATION]), key
                self._read_row(line, draft, picked)
            except Fault as fault:
                self._out.leave_out_row(line, fields, fault)

    def _workout(self, key: tuple[str, str, str], line: int, duration: str) -> Draft:
        """Return the workout of a number, date and name, begun at its first row."""
        number, date, name = key
        start, name = self._starts[date], self._clean[name]
        known = self._workouts.get((number, date, name))
        if known is not None:
            return known
        draft = self._workouts[(number, date, name)] = Draft(name, line, start)
        if duration not in self._durations:
            self._durations[duration] = spelling.seconds_of(duration)
            if self._durations[duration] is None and duration.strip():
                text = tr("Import", "The duration “{duration}” is not understood; no end is stored.").format(
                    duration=shortened(duration)
                )
                self._out.flag(FlagKind.DURATION, line, text)
        self._out.set_end(draft, timedelta(seconds=self._durations[duration] or 0), line)
        return draft

    def _read_row(self, line: int, draft: Draft, picked: tuple[str, ...]) -> None:
        """Sort one row into its workout: a set, the rest after one, or a note; Fault where it is none of them."""
        _, _, _, _, exercise, order, weight, unit, reps, distance, length, seconds, note, workout_note, rpe = picked
        exercise = self._clean[exercise]
        if not exercise:
            raise Fault(tr("Import", "it names no exercise"))
        mark = self._marks[order]
        value, count, way, time = (
            self._weights[weight],
            self._counts[reps],
            self._distances[distance],
            self._seconds[seconds],
        )
        if workout_note:
            draft.add_note(self._clean[workout_note])
        blocks = draft.blocks
        block = blocks[-1] if blocks and blocks[-1].exercise == exercise else None
        if not mark.is_set:
            nothing = not (value or count or way)
            if mark.note or (not mark.known and nothing and not time and note):
                self._add_note(draft, block, exercise, note)
                return
            if mark.rest or (not mark.known and nothing and time and len(mark.text) > 3):
                self._add_rest(line, draft, exercise, time, mark)
                return
            self._take_as_ordinary(line, mark)
        if not count:
            # Strong writes 0 for what does not apply; only where it leaves that blank, a 0 is one, and after an F.
            attempt = mark.to_fatigue or (self._layout.blank_is_none and count == 0)
            count = 0.0 if attempt and not (time or way) else None
        row = ParsedSet(
            line,
            mark.kind,
            mark.to_fatigue,
            value or None,
            self._unit(unit, value),
            count,
            time or None,
            way or None,
            self._length(length, way),
            self._effort(rpe, line),
        )
        if value is not None and value < 0:
            text = tr("Import", "The weight {weight} is below 0; it is taken as assistance.").format(
                weight=shortened(weight)
            )
            self._out.flag(FlagKind.NEGATIVE_WEIGHT, line, text)
        if block is None or block.is_before(mark.number):
            blocks.append(Block(exercise, self._clean[note], None, [row], mark.number))
            return
        if mark.number is not None:
            block.last_number = mark.number
        self._continue(line, draft, block, note, row)

    def _take_as_ordinary(self, line: int, mark: _Mark) -> None:
        """Say that a mark is not known; Fault where it is more than a letter or two, so that anything may be meant."""
        mine = shortened(mark.text)
        if len(mark.text) > 3:
            raise Fault(
                tr("Import", "its Set Order “{mine}” is neither a number nor W, D, F, a rest or a note").format(
                    mine=mine
                )
            )
        self._out.flag(
            FlagKind.MARK,
            line,
            tr("Import", "The mark “{mine}” is not known; the set is taken as an ordinary one.").format(mine=mine),
        )

    def _continue(self, line: int, draft: Draft, block: Block, note: str, row: ParsedSet) -> None:
        """Add a set to its block, unless the quotes of its empty note show that a new one begins."""
        if note:
            text = self._clean[note]
            if text != block.note:
                row = row._replace(note=text)
        elif self._quotes_tell is not None and block.sets:
            if self._table.quoted_empty(line, self._quotes_tell):
                self._quoted.append((draft, block, len(block.sets)))
            else:
                self._bare_notes = True
        block.sets.append(row)

    def _split_at_quotes(self) -> None:
        """Begin new blocks where a quoted empty note stands among bare ones.

        Strong prints the note of an exercise, as text or as "", on the first row of each of its blocks only.
        """
        if not self._bare_notes:
            return
        for draft, block, index in reversed(self._quoted):
            place = next(n for n, other in enumerate(draft.blocks) if other is block)
            draft.blocks.insert(place + 1, Block(block.exercise, sets=block.sets[index:]))
            del block.sets[index:]

    def _add_note(self, draft: Draft, block: Block | None, exercise: str, note: str) -> None:
        """Keep the text of a note row with its exercise, whether it stands before the sets or after them."""
        self._out.note_rows += 1
        text = self._clean[note]
        if block is None:
            draft.blocks.append(Block(exercise, text))
        elif text and text not in block.note:
            block.note = f"{block.note}\n{text}".strip()

    def _add_rest(self, line: int, draft: Draft, exercise: str, seconds: float | None, mark: _Mark) -> None:
        """Keep a rest row as the rest after the last set of its exercise."""
        self._out.rest_rows += 1
        if not mark.known and mark.text not in self._new_rests:
            self._new_rests.add(mark.text)
            text = tr("Import", "Rows marked “{text}” count seconds only; they are taken as rests.").format(
                text=shortened(mark.text)
            )
            self._out.flag(FlagKind.REST, line, text)
        block = next((block for block in reversed(draft.blocks) if block.exercise == exercise), None)
        if block is not None and block.sets and seconds:
            row = block.sets[-1]
            block.sets[-1] = row._replace(rest_s=(row.rest_s or 0) + seconds)

    def _unit(self, text: str, value: float | None) -> WeightUnit | None:
        """Return the unit of a weight: the row's own, else the header's, else None."""
        if not text:
            return self._layout.weight_unit
        unit = spelling.weight_unit(text)
        if unit is None and value:
            raise Fault(tr("Import", "its weight unit “{text}” is neither kg nor lb").format(text=shortened(text)))
        return unit

    def _length(self, text: str, value: float | None) -> DistanceUnit | None:
        """Return the unit of a distance: the row's own, else the header's, else None."""
        if not text:
            return self._layout.distance_unit
        unit = spelling.distance_unit(text)
        if unit is None and value:
            raise Fault(tr("Import", "its distance unit “{text}” is not known").format(text=shortened(text)))
        return unit

    def _effort(self, text: str, line: int) -> Effort | None:
        """Return the RPE; one that cannot be is flagged and left out, never the set."""
        if text in self._efforts:
            return self._efforts[text]
        try:
            value = self._rpe[text]
            self._efforts[text] = effort = Effort(value, EffortScale.RPE) if value else None
        except (Fault, InvalidValue):
            self._out.flag(
                FlagKind.EFFORT,
                line,
                tr("Import", "The RPE “{text}” is not a number from 0 to 10; it is left out.").format(
                    text=shortened(text)
                ),
            )
            return None
        return effort
