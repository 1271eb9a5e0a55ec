"""Reads a table whose columns were said: every row becomes sets, a rest or a note, or is named with the reason."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeVar

from soleus.domain.errors import InvalidValue
from soleus.domain.pausing import collection_paused
from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.words import plural, tr
from soleus.domain.workout import Effort, EffortScale, Side
from soleus.interchange import mapped_values as values
from soleus.interchange.drafts import Block, Cleaned, Draft, LogDraft
from soleus.interchange.hints import colour_of
from soleus.interchange.mapped import Columns, Grid, Role, app_of
from soleus.interchange.mapped_rows import Line, column_name, in_column, lift_note, pair_sides, workouts_of
from soleus.interchange.mapped_values import Figures, Mark
from soleus.interchange.parsed import FlagKind, ParsedLog, ParsedSet
from soleus.interchange.reading import folded
from soleus.interchange.spelling import Fault, shortened

_C = "Import"
T = TypeVar("T")


@dataclass(slots=True)
class _Account:
    """What `LogDraft` asks of a table, counted anew for each reading of the same rows."""

    grid: Grid
    broken: list[tuple[int, str]] = field(default_factory=list)
    blank: int = 0

    def excerpt(self, line: int) -> str:
        return self.grid.table.excerpt(line)


@collection_paused()
def read(grid: Grid, columns: Columns, sign: str) -> ParsedLog:
    """Return what a table holds with these meanings; nothing is guessed about units they do not name."""
    return _Reader(grid, columns, app_of(sign)).log()


class _Reader:
    """Goes through the rows twice: for the workouts they belong to, then for what they hold."""

    def __init__(self, grid: Grid, columns: Columns, app: str) -> None:
        self._grid, self._columns = grid, columns
        self._out = LogDraft(app, _Account(grid, list(grid.broken), grid.blank))
        self._places = {role: columns.place(role) for role in Role}
        comma = values.has_decimal_comma(self._figure_texts(), otherwise=grid.table.delimiter == ";")
        self._figures, self._signed = Figures(comma), Figures(comma, signed=True)
        self._weights = [n for n, one in enumerate(columns.meanings) if one.role is Role.WEIGHT]
        self._notes = [n for n, one in enumerate(columns.meanings) if one.role is Role.NOTE]
        self._workout_notes = [n for n, one in enumerate(columns.meanings) if one.role is Role.WORKOUT_NOTE]
        self._clean = Cleaned()
        self._unnamed: list[int] = []
        self._last_number: dict[tuple[int, Side], float] = {}  # by block and side
        self._numbers: dict[int, list[float | None]] = {}  # by block: the file's own number of each of its sets

    def log(self) -> ParsedLog:
        """Read everything."""
        drafts = []
        for start, timed, name, lines in workouts_of(self._grid, self._columns, self._out):
            draft = Draft(name, lines[0].line, start, timed=timed)
            for one in lines:
                try:
                    self._read_row(draft, one)
                except Fault as fault:
                    self._out.leave_out_row(one.line, one.fields, fault)
            for block in draft.blocks:
                pair_sides(block, self._numbers.get(id(block), []))
                lift_note(block)
            drafts.append(draft)
        self._tell_of_filled()
        ignored = tuple(
            name for name, one in zip(self._grid.names, self._columns.meanings, strict=True)
            if one.role is Role.IGNORED and name
        )  # fmt: skip
        return self._out.finished(tr(_C, "a table with columns you described"), drafts, ignored)

    # what a row holds

    def _read_row(self, draft: Draft, one: Line) -> None:
        fields = one.fields
        mark = self._mark(one)
        exercise = self._exercise(draft, one)
        for place in self._workout_notes:
            draft.add_note(self._clean[fields[place]])
        note = "\n".join(text for place in self._notes if (text := self._clean[fields[place]]))
        if mark.note:
            self._add_note(draft, exercise, note)
            return
        rest = self._seconds(Role.REST, fields)
        seconds = self._seconds(Role.SECONDS, fields) or None
        if mark.rest:
            self._add_rest(draft, exercise, rest or seconds)
            return
        self._set_length(draft, one)
        weight, unit = self._weight(one)
        way, way_unit = self._distance(fields)
        reps = self._reps(fields)
        band = self._band(fields)
        counts = any((reps[0] is not None, seconds, way, weight))
        if not counts:
            raise Fault(tr(_C, "it has neither repetitions nor seconds, a distance or a weight"))
        rows = [
            ParsedSet(
                one.line, mark.kind, mark.fatigue, weight or None, unit,
                None if not count and (seconds or way or not weight) else count,
                seconds, way or None, way_unit, self._effort(one), note, rest or None, self._side(one), band,
            )
            for count in reps
        ]  # fmt: skip
        if all(row.reps is None and not (seconds or way or weight) for row in rows):
            raise Fault(tr(_C, "it has neither repetitions nor seconds, a distance or a weight"))
        self._out.extra_sets += len(rows) - 1
        block = self._block(draft, exercise, mark.number, rows[0].side)
        block.sets += rows
        self._numbers.setdefault(id(block), []).extend([mark.number if len(rows) == 1 else None] * len(rows))

    def _exercise(self, draft: Draft, one: Line) -> str:
        place = self._places[Role.EXERCISE]
        name = "" if place is None else self._clean[one.fields[place]]
        if not name and draft.blocks and any(text.strip() for text in one.fields):
            name = draft.blocks[-1].exercise  # people leave out what stands in the row above
            self._unnamed.append(one.line)
        if not name:
            raise Fault(tr(_C, "it names no exercise"))
        return name

    def _tell_of_filled(self) -> None:
        left_out = {problem.line for problem in self._out.problems}
        unnamed = [line for line in self._unnamed if line not in left_out]
        if unnamed:
            said = plural(_C, "%n row without an exercise is taken to that of the row above.",
                          "%n rows without an exercise are taken to that of the row above.",
                          len(unnamed))  # fmt: skip
            self._out.flag(FlagKind.MARK, unnamed[0], said)

    def _mark(self, one: Line) -> Mark:
        """Return the number of a set, and the kind that either column says."""
        number = self._places[Role.SET]
        kind = self._places[Role.KIND]
        said = values.PLAIN
        if number is not None and one.fields[number].strip():
            found = values.mark_of(one.fields[number])
            if found is None:
                self._say_unknown(one, number)
            said = found or said
        if kind is not None and one.fields[kind].strip():
            warm = "warm" in folded(self._grid.names[kind]) or "aufw" in folded(self._grid.names[kind])
            of_kind = values.kind_of(one.fields[kind], warm=warm)
            if of_kind is None:
                self._say_unknown(one, kind)
            elif of_kind is not values.PLAIN:
                return Mark(
                    of_kind.kind, fatigue=of_kind.fatigue, rest=of_kind.rest, note=of_kind.note, number=said.number
                )
        return said

    def _say_unknown(self, one: Line, place: int) -> None:
        text = tr(_C, "“{text}” in column {column} is not known; the set is taken as an ordinary one.")
        said = text.format(text=shortened(one.fields[place]), column=self._name(place))
        self._out.flag(FlagKind.MARK, one.line, said)

    def _reps(self, fields: list[str]) -> list[float | None]:
        place, count_place = self._places[Role.REPS], self._places[Role.COUNT]
        found: list[float | None] = [None]
        if place is not None:
            found = self._of(place, fields[place], lambda text: values.reps_in(text, self._figures))
        if count_place is not None and len(found) == 1:
            found *= self._of(count_place, fields[count_place], self._count)
        return found

    def _count(self, text: str) -> int:
        return values.count_of(text, self._figures)

    def _seconds(self, role: Role, fields: list[str]) -> float | None:
        place = self._places[role]
        if place is None:
            return None
        unit = self._columns.meanings[place].unit
        return self._of(place, fields[place], lambda text: values.seconds_in(text, unit, self._figures))

    def _weight(self, one: Line) -> tuple[float | None, WeightUnit | None]:
        for place in self._weights:
            value, words = self._of(place, one.fields[place], self._signed.__getitem__)
            if value is None:
                continue
            if value < 0:
                text = tr(_C, "The weight {weight} is below 0; it is taken as assistance.")
                said = text.format(weight=shortened(one.fields[place]))
                self._out.flag(FlagKind.NEGATIVE_WEIGHT, one.line, said)
            return value, self._weight_unit(one, place, words) if value else None
        return None, None

    def _weight_unit(self, one: Line, place: int, words: str) -> WeightUnit | None:
        beside = self._places[Role.WEIGHT_UNIT]
        for text in (words, "" if beside is None else one.fields[beside].strip()):
            if text:
                unit = values.weight_unit_in(text)
                if unit is None:
                    raise Fault(tr(_C, "its weight unit “{unit}” is neither kg nor lb").format(unit=shortened(text)))
                return unit
        unit_said = self._columns.meanings[place].unit
        return WeightUnit(unit_said) if unit_said else None

    def _distance(self, fields: list[str]) -> tuple[float | None, DistanceUnit | None]:
        place, beside = self._places[Role.DISTANCE], self._places[Role.DISTANCE_UNIT]
        if place is None:
            return None, None
        value, words = self._of(place, fields[place], self._figures.__getitem__)
        for text in (words, "" if beside is None else fields[beside].strip()):
            if text and value:
                unit = values.distance_unit_in(text)
                if unit is None:
                    raise Fault(tr(_C, "its distance unit “{unit}” is not known").format(unit=shortened(text)))
                return value, unit
        unit_said = self._columns.meanings[place].unit
        return value, DistanceUnit(unit_said) if unit_said and value else None

    def _effort(self, one: Line) -> Effort | None:
        for role, scale in ((Role.RPE, EffortScale.RPE), (Role.RIR, EffortScale.RIR)):
            place = self._places[role]
            if place is None:
                continue
            try:
                value = self._figures[one.fields[place]][0]
                if value is not None and (value or scale is EffortScale.RIR):
                    return Effort(value, scale)
            except (Fault, InvalidValue):
                text = tr(_C, "“{text}” in column {column} is no effort; it is left out.")
                said = text.format(text=shortened(one.fields[place]), column=self._name(place))
                self._out.flag(FlagKind.EFFORT, one.line, said)
        return None

    def _side(self, one: Line) -> Side:
        place = self._places[Role.SIDE]
        if place is None or not one.fields[place].strip():
            return Side.UNSTATED
        side = values.side_of(one.fields[place])
        if side is None:
            text = tr(_C, "“{text}” in column {column} names no side; the side stays open.")
            said = text.format(text=shortened(one.fields[place]), column=self._name(place))
            self._out.flag(FlagKind.MARK, one.line, said)
        return side or Side.UNSTATED

    def _band(self, fields: list[str]) -> str:
        place = self._places[Role.BAND]
        if place is None:
            return ""
        words = self._clean[fields[place]]
        if folded(words) in ("", "-", "–", "—", "0", "no", "none", "nein", "kein", "keins", "keine", "ohne", "non"):
            return ""
        return colour_of(words) or shortened(words, 60)

    def _set_length(self, draft: Draft, one: Line) -> None:
        place = self._places[Role.LENGTH]
        if place is None or draft.end is not None or not draft.timed or not one.fields[place].strip():
            return
        try:
            seconds = self._seconds(Role.LENGTH, one.fields)
        except Fault:
            text = tr(_C, "The duration “{text}” is not understood; no end is stored.")
            self._out.flag(FlagKind.DURATION, one.line, text.format(text=shortened(one.fields[place])))
            return
        if not draft.blocks:
            self._out.set_end(draft, timedelta(seconds=seconds or 0), one.line)

    # where it goes

    def _block(self, draft: Draft, exercise: str, number: float | None, side: Side) -> Block:
        """Return the block a set continues, or a new one where the exercise changes or its numbering begins anew."""
        block = draft.blocks[-1] if draft.blocks else None
        last = self._last_number.get((id(block), side))
        if block is None or block.exercise != exercise or (number is not None and last is not None and number <= last):
            block = Block(exercise)
            draft.blocks.append(block)
        if number is not None:
            self._last_number[id(block), side] = number
        return block

    def _add_note(self, draft: Draft, exercise: str, note: str) -> None:
        self._out.note_rows += 1
        block = draft.blocks[-1] if draft.blocks and draft.blocks[-1].exercise == exercise else None
        if block is None:
            draft.blocks.append(Block(exercise, note))
        elif note and note not in block.note:
            block.note = f"{block.note}\n{note}".strip()

    def _add_rest(self, draft: Draft, exercise: str, seconds: float | None) -> None:
        self._out.rest_rows += 1
        block = next((block for block in reversed(draft.blocks) if block.exercise == exercise), None)
        if block is not None and block.sets and seconds:
            row = block.sets[-1]
            block.sets[-1] = row._replace(rest_s=(row.rest_s or 0) + seconds)

    # words

    def _of(self, place: int, text: str, read: Callable[[str], T]) -> T:
        """Read a field; a Fault names the column it stands in."""
        try:
            return read(text)
        except Fault as fault:
            raise in_column(fault, self._grid, place) from None

    def _name(self, place: int) -> str:
        return column_name(self._grid, place)

    def _figure_texts(self) -> set[str]:
        figures = (Role.WEIGHT, Role.DISTANCE, Role.RPE, Role.RIR, Role.REPS)
        places = [n for n, one in enumerate(self._columns.meanings) if one.role in figures]
        return {fields[place] for place in places for _, fields in self._grid.rows}
