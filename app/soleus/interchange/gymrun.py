"""Exports of GymRun: semicolons, a moment for each set, weights and distances without a unit."""

from soleus.domain.words import tr
from soleus.interchange.columns import Columns, Fields
from soleus.interchange.drafts import Cleaned, LogDraft
from soleus.interchange.gathering import Programmes
from soleus.interchange.parsed import FlagKind, ParsedLog, ParsedSet
from soleus.interchange.reading import Table
from soleus.interchange.spelling import Fault, Numbers, seconds_of, shortened
from soleus.interchange.stamps import clock_of, day_comes_first, day_of

_C = "Import"
_PICKED = ("date", "time", "routine", "exercise", "weight", "reps", "duration", "distance", "note")
_UNUSED = frozenset(("set", "type", "book", "version1", *(f"para{n}" for n in range(6, 11))))


def layout_of(header: tuple[str, ...]) -> Columns | None:
    """Return the columns of a GymRun export, or None where a header is not one."""
    columns = Columns(header, {name: name for name in _PICKED})
    columns.ignored = [name for name in columns.ignored if name.casefold() not in _UNUSED]
    return columns if columns.fit("date", "time", "routine", "exercise", "weight", "reps") else None


def read(table: Table, columns: Columns) -> ParsedLog:
    """Return what a GymRun export holds."""
    return _Reader(table, columns).log()


class _Reader:
    """Goes through the rows once, then puts them into workouts."""

    def __init__(self, table: Table, columns: Columns) -> None:
        self._columns = columns
        self._out = LogDraft("GymRun", table)
        self._rows = list(table.rows())
        self._pick = columns.picker(*_PICKED)
        self._day_first = day_comes_first(self._pick(fields)[0] for _, fields in self._rows) is not False
        self._weights, self._counts, self._distances = (
            Numbers("Weight", signed=True),
            Numbers("Reps"),
            Numbers("Distance"),
        )
        self._clean, self._programmes = Cleaned(), Programmes(self._out)

    def log(self) -> ParsedLog:
        """Read everything."""
        for line, fields in self._rows:
            try:
                self._read_row(line, self._pick(fields))
            except Fault as fault:
                self._out.leave_out_row(line, fields, fault)
        return self._out.finished("GymRun", self._programmes.drafts(), tuple(self._columns.ignored))

    def _read_row(self, line: int, picked: Fields) -> None:
        """Take one set; Fault where a figure cannot be read or nothing was done."""
        date_text, clock, routine, exercise, weight_text, reps, duration, distance, note = picked
        day, exercise = day_of(date_text, "Date", day_first=self._day_first), self._clean[exercise]
        if not exercise:
            raise Fault(tr(_C, "it names no exercise"))
        weight, count, way = self._weights[weight_text], self._counts[reps], self._distances[distance]
        seconds = seconds_of(duration) if duration.strip() else None
        if duration.strip() and seconds is None:
            raise Fault(tr(_C, "a set of it is “{text}”, which is not a time").format(text=shortened(duration)))
        if count is None and not (weight or way or seconds):
            raise Fault(tr(_C, "it has no figure of what was done"))
        if weight is not None and weight < 0:
            sentence = tr(_C, "The weight {weight} is below 0; it is taken as assistance.")
            self._out.flag(FlagKind.NEGATIVE_WEIGHT, line, sentence.format(weight=shortened(weight_text)))
        row = ParsedSet(
            line,
            weight=weight or None,
            reps=None if not count and (way or seconds) else count,
            seconds=seconds or None,
            distance=way or None,
            note=self._clean[note],
        )
        self._programmes.add(day, clock_of(clock), self._clean[routine], exercise, row)
