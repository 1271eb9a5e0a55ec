"""Exports of Fitbod: a row for each set under one moment in UTC (now), or a row for some sets of a day (until 2019).

Fitbod names no workouts: sets that follow each other within `PAUSE` are one, and so are those of a day in the layout
that knows days only. The pauses are the same in every time zone, and a workout is known by its first moment in UTC, so
that a later, longer export brings none a second time, even on a computer that has moved. Only the shown day and hour
are those of this computer's zone: the file knows UTC only, and most people read it where they trained.
"""

import re

from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.words import tr
from soleus.domain.workout import SetKind
from soleus.interchange.columns import Columns, Fields
from soleus.interchange.drafts import Cleaned, Draft, LogDraft
from soleus.interchange.gathering import PAUSE, Taken, draft_of
from soleus.interchange.parsed import FlagKind, ParsedLog, ParsedSet
from soleus.interchange.reading import Table, folded
from soleus.interchange.spelling import Fault, Numbers, shortened
from soleus.interchange.stamps import Stamp, Stamps

_C = "Import"
_MOST_SETS = 100
_ALIASES = {
    "date": "date", "exercise": "exercise", "sets": "sets", "reps": "reps", "iswarmup": "warmup", "note": "note",
    "notes": "note", "multiplier": "multiplier", "incline": "incline", "resistance": "resistance",
    "weight": "weight", "weight(kg)": "kg", "weight (kg)": "kg", "weight(lbs)": "lb", "weight (lbs)": "lb",
    "weight(lb)": "lb", "weight (lb)": "lb", "duration(s)": "seconds", "duration (s)": "seconds",
    "duration": "seconds", "distance(m)": "metres", "distance (m)": "metres",
}  # fmt: skip
_PICKED = (
    "date", "exercise", "sets", "reps", "weight", "kg", "lb", "seconds", "metres", "incline", "resistance", "warmup",
    "note", "multiplier",
)  # fmt: skip
_TRUE = frozenset(("true", "1", "yes", "wahr", "vrai", "verdadero", "vero"))
_FALSE = frozenset(("false", "0", "no", "", "falsch", "faux", "falso"))
_HELD_WEIGHTS = re.compile(r"\b(?:dumbbells?|kettlebells?|db|kb)\b")
_ONE_AT_A_TIME = re.compile(
    r"\b(?:single|one|1)[- ](?:arm|leg|dumbbell|kettlebell|hand)|\bsingle\b|\balternat\w*|\bunilateral\b"
    r"|\bconcentration\b|\b(?:dumbbell|kettlebell) row\b"
)


def layout_of(header: tuple[str, ...]) -> Columns | None:
    """Return the columns of a Fitbod export, or None where a header is not one."""
    columns = Columns(header, _ALIASES)
    return columns if columns.fit("date", "exercise", "reps", "warmup") else None


def read(table: Table, columns: Columns) -> ParsedLog:
    """Return what a Fitbod export holds."""
    return _Reader(table, columns).log()


class _Reader:
    """Goes through the rows once, then puts them into days."""

    def __init__(self, table: Table, columns: Columns) -> None:
        self._table, self._columns = table, columns
        self._out = LogDraft("Fitbod", table)
        self._stamps, self._clean = Stamps("Date"), Cleaned()
        self._weights, self._counts, self._seconds = (
            Numbers("Weight", signed=True),
            Numbers("Reps"),
            Numbers("Duration"),
        )
        self._metres, self._factors, self._sets = Numbers("Distance"), Numbers("multiplier"), Numbers("Sets")
        self._taken: list[tuple[Stamp, Taken]] = []
        self._zone_said = False
        self._pieces_said = False

    def log(self) -> ParsedLog:
        """Read everything."""
        pick = self._columns.picker(*_PICKED)
        for line, fields in self._table.rows():
            try:
                self._read_row(line, pick(fields))
            except Fault as fault:
                self._out.leave_out_row(line, fields, fault)
        layout = "Fitbod" if "seconds" in self._columns else "Fitbod, 2018"
        return self._out.finished(layout, self._workouts(), tuple(self._columns.ignored))

    def _read_row(self, line: int, picked: Fields) -> None:
        """Take one row; Fault where a figure cannot be read."""
        (date_text, exercise, sets, reps, weight_text, kilograms, pounds, seconds, metres, incline, resistance,
         warmup, note, factor) = picked  # fmt: skip
        stamp = self._stamps[date_text]
        exercise = self._clean[exercise]
        if not exercise:
            raise Fault(tr(_C, "it names no exercise"))
        text, unit = next(
            ((t, u) for t, u in ((kilograms, WeightUnit.KG), (pounds, WeightUnit.LB)) if t.strip()), (weight_text, None)
        )
        weight, count, length, way = (
            self._weights[text], self._counts[reps], self._seconds[seconds], self._metres[metres],
        )  # fmt: skip
        row = ParsedSet(
            line,
            self._kind(warmup, line),
            weight=weight or None,
            unit=unit,
            reps=None if not count and (length or way) else count,
            seconds=length or None,
            distance=way or None,
            distance_unit=DistanceUnit.M,
            note=_note(self._clean[note], incline, resistance),
            pieces=self._pieces(exercise, self._factors[factor], weight, line),
        )
        repeated = self._repeated(sets)
        if weight is not None and weight < 0:
            sentence = tr(_C, "The weight {weight} is below 0; it is taken as assistance.")
            self._out.flag(FlagKind.NEGATIVE_WEIGHT, line, sentence.format(weight=shortened(text)))
        if stamp.zoned and not self._zone_said:
            self._zone_said = True
            sentence = tr(_C, "The times of this file are in UTC; they are shown in this computer’s time zone.")
            self._out.flag(FlagKind.TIME_ZONE, line, sentence)
        self._taken.extend([(stamp, Taken(stamp.local, exercise, row))] * repeated)
        self._out.extra_sets += repeated - 1

    def _repeated(self, text: str) -> int:
        """Return how many sets a row of the old layout stands for; Fault where that cannot be."""
        number = self._sets[text]
        if number is None:
            return 1
        if not 1 <= number <= _MOST_SETS or number % 1:
            sentence = tr(_C, "it stands for {sets} sets, which cannot be")
            raise Fault(sentence.format(sets=shortened(text)))
        return int(number)

    def _kind(self, text: str, line: int) -> SetKind:
        if text == "false":
            return SetKind.WORKING
        plain = folded(text)
        if plain in _TRUE:
            return SetKind.WARMUP
        if plain not in _FALSE:
            sentence = tr(_C, "The mark “{mark}” is not known; the set is taken as an ordinary one.")
            self._out.flag(FlagKind.MARK, line, sentence.format(mark=shortened(text)))
        return SetKind.WORKING

    def _pieces(self, exercise: str, factor: float | None, weight: float | None, line: int) -> int:
        """Return how many of a weight were moved at once.

        Fitbod multiplies by 2 for two dumbbells as well as for two sides, by 4 for both; only dumbbells and
        kettlebells that are not used one at a time are two pieces.
        """
        if not weight or weight < 0 or factor is None or factor < 2:
            return 1
        plain = folded(exercise)
        two = bool(_HELD_WEIGHTS.search(plain)) and not _ONE_AT_A_TIME.search(plain)
        if not self._pieces_said:
            self._pieces_said = True
            sentence = tr(_C, "Fitbod doubles some weights, for two dumbbells or for two sides. Where the name speaks "
                              "of dumbbells or kettlebells that are not used one at a time, two pieces are stored, "
                              "elsewhere one.")  # fmt: skip
            self._out.flag(FlagKind.PIECES, line, sentence)
        return 2 if two else 1

    def _workouts(self) -> list[Draft]:
        """Return a workout for each day of the old layout, and else for all that long pauses do not part."""
        parts: list[list[tuple[Stamp, Taken]]] = []
        for one in sorted(self._taken, key=lambda one: one[0].order):
            if parts and _belongs(one[0], parts[-1][-1][0]):
                parts[-1].append(one)
            else:
                parts.append([one])
        return [
            draft_of("", [taken for _, taken in part], key=part[0][0].text, timed=part[0][0].timed) for part in parts
        ]


def _belongs(stamp: Stamp, last: Stamp) -> bool:
    """Return whether a set is of the workout whose last one is known."""
    if stamp.timed is last.timed:
        return stamp.order - last.order <= PAUSE
    return False


def _note(note: str, incline: str, resistance: str) -> str:
    """Return the note of a set with the settings of a machine, which have no field of their own."""
    if incline == resistance == "0.0":
        return note
    parts = [note]
    if incline.strip().strip("0.,"):
        parts.append(tr(_C, "Incline {value}").format(value=shortened(incline)))
    if resistance.strip().strip("0.,"):
        parts.append(tr(_C, "Resistance {value}").format(value=shortened(resistance)))
    return "\n".join(part for part in parts if part)
