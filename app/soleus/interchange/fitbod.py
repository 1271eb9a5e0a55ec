"""Exports of Fitbod: a row for each set under one moment in UTC (now), or a row for some sets of a day (until 2019).

Fitbod names no workouts, so the sets of one local day are one; those after midnight belong to the day before as long
as they follow within `NIGHT`. "Local" is the time zone of this computer: a file knows UTC only, and most people read
it where they trained. A workout is known by its first moment in UTC, so that a move to another zone or a later, longer
export does not bring it a second time.
"""

import re
from datetime import datetime, timedelta

from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.words import tr
from soleus.domain.workout import SetKind
from soleus.interchange.columns import Columns, Fields
from soleus.interchange.drafts import Cleaned, Draft, LogDraft
from soleus.interchange.gathering import Taken, draft_of, in_time
from soleus.interchange.parsed import FlagKind, ParsedLog, ParsedSet
from soleus.interchange.reading import Table, folded
from soleus.interchange.spelling import Fault, Numbers, shortened
from soleus.interchange.stamps import Stamps

NIGHT = timedelta(hours=2)
"""Sets past midnight that follow within this time belong to the evening before."""

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
    names = {folded(name) for name in header}
    if not {"date", "exercise", "reps", "iswarmup"} <= names:
        return None
    return Columns(header, _ALIASES)


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
        self._taken: list[Taken] = []
        self._days_only: set[datetime] = set()
        self._keys: dict[int, str] = {}
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
        self._keys[line] = stamp.text
        if not stamp.timed:
            self._days_only.add(stamp.local)
        self._taken.extend(Taken(stamp.local, exercise, row) for _ in range(repeated))
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
        """Return a workout for each local day, with the end of a session that goes on past midnight."""
        days: list[list[Taken]] = []
        for taken in in_time(self._taken):
            if days and self._belongs(taken.moment, days[-1][0].moment, days[-1][-1].moment):
                days[-1].append(taken)
            else:
                days.append([taken])
        return [
            draft_of("", rows, key=self._keys[rows[0].row.line], timed=rows[0].moment not in self._days_only)
            for rows in days
        ]

    def _belongs(self, moment: datetime, first: datetime, last: datetime) -> bool:
        """Return whether a moment is of the workout that began at `first` and has gone on until `last`."""
        if moment.date() == first.date():
            return True
        return moment - last <= NIGHT and not {last, moment} & self._days_only


def _note(note: str, incline: str, resistance: str) -> str:
    """Return the note of a set with the settings of a machine, which have no field of their own."""
    parts = [note]
    if incline.strip().strip("0.,"):
        parts.append(tr(_C, "Incline {value}").format(value=shortened(incline)))
    if resistance.strip().strip("0.,"):
        parts.append(tr(_C, "Resistance {value}").format(value=shortened(resistance)))
    return "\n".join(part for part in parts if part)
