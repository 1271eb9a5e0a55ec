"""Records of FastNFitness: a row for equal sets of an exercise; rows of no programme end before the header does."""

import csv

from soleus.domain.units import WeightUnit
from soleus.domain.words import tr
from soleus.interchange.columns import Columns, Fields
from soleus.interchange.drafts import Cleaned, LogDraft
from soleus.interchange.gathering import Programmes
from soleus.interchange.parsed import FlagKind, ParsedLog, ParsedSet
from soleus.interchange.reading import Row, Table
from soleus.interchange.spelling import Fault, Numbers, distance_unit, shortened, weight_unit
from soleus.interchange.stamps import clock_of, day_of

_C = "Import"
_PICKED = (
    "table", "date", "time", "exercise", "sets", "reps", "weight", "weight_unit", "seconds", "distance",
    "distance_unit", "duration", "notes", "program_name",
)  # fmt: skip
_UNUSED = frozenset(("exercise_type", "record_type"))
_MOST_SETS = 100
_LEAST_FIELDS = 8
_MOST_LINES = 50
_POUNDS_IN_A_STONE = 14


def layout_of(header: tuple[str, ...]) -> Columns | None:
    """Return the columns of FastNFitness' records, or None where a header is not theirs."""
    columns = Columns(header, {name: name for name in _PICKED})
    if not columns.fit("table", "date", "exercise", "sets", "reps", "weight"):
        return None
    columns.ignored = [
        name
        for name in columns.ignored
        if name.casefold() not in _UNUSED and not name.casefold().startswith("template_")
    ]
    return columns


def read(table: Table, columns: Columns) -> ParsedLog:
    """Return what FastNFitness' records hold."""
    return _Reader(table, columns).log()


class _Reader:
    """Goes through the rows once, then puts them into workouts."""

    def __init__(self, table: Table, columns: Columns) -> None:
        self._table, self._columns = table, columns
        self._out = LogDraft("FastNFitness", table)
        self._sets, self._counts, self._seconds = Numbers("SETS"), Numbers("REPS"), Numbers("SECONDS")
        self._weights, self._distances = Numbers("WEIGHT", signed=True), Numbers("DISTANCE")
        self._durations, self._clean = Numbers("DURATION"), Cleaned()
        self._programmes = Programmes(self._out)

    def log(self) -> ParsedLog:
        """Read everything."""
        pick = self._columns.picker(*_PICKED)
        for line, fields in self._rows():
            try:
                self._read_row(line, pick(fields))
            except Fault as fault:
                self._out.leave_out_row(line, fields, fault)
        return self._out.finished("FastNFitness", self._programmes.drafts(), tuple(self._columns.ignored))

    def _rows(self) -> list[Row]:
        """Return the rows by line, those that end early filled up, notes of several lines included."""
        table, width = self._table, len(self._table.header)
        rows = dict(table.rows())
        broken = dict(table.broken)
        for line in sorted(broken):
            if line not in broken:
                continue  # a line of the note of a row before
            fields, span = _fields(table.lines[line - 1 : line - 1 + _MOST_LINES], table.delimiter)
            if _LEAST_FIELDS <= len(fields) < width:
                for other in range(line, line + span):
                    broken.pop(other, None)
                    rows.pop(other, None)
                rows[line] = fields + [""] * (width - len(fields))
        table.broken = list(broken.items())
        return sorted(rows.items())

    def _read_row(self, line: int, picked: Fields) -> None:
        """Take the sets of one row; Fault where a figure cannot be read or it is no record."""
        (kind, date_text, clock, exercise, sets, reps, weight_text, unit_text, seconds, distance, way_text, duration,
         note, programme) = picked  # fmt: skip
        if kind.strip().casefold() != "record":
            raise Fault(tr(_C, "it is no record but “{kind}”").format(kind=shortened(kind)))
        day, exercise = day_of(date_text, "DATE", day_first=True), self._clean[exercise]
        if not exercise:
            raise Fault(tr(_C, "it names no exercise"))
        number = self._sets[sets] or 1.0
        if number % 1 or number > _MOST_SETS:
            raise Fault(tr(_C, "it stands for {sets} sets, which cannot be").format(sets=shortened(sets)))
        weight, unit = self._weight(line, weight_text, unit_text)
        count, way, thousandths = self._counts[reps], self._distances[distance], self._durations[duration]
        length = (self._seconds[seconds] or 0.0) + (thousandths or 0.0) / 1000
        way_unit = distance_unit(way_text)
        if way and way_unit is None:
            raise Fault(tr(_C, "its distance unit “{unit}” is not known").format(unit=shortened(way_text)))
        row = ParsedSet(
            line,
            weight=weight,
            unit=unit,
            reps=None if not count and (way or length) else count,
            seconds=length or None,
            distance=way or None,
            distance_unit=way_unit,
            note=self._clean[note],
        )
        self._programmes.add(day, clock_of(clock), self._clean[programme], exercise, *[row] * int(number))
        self._out.extra_sets += int(number) - 1

    def _weight(self, line: int, text: str, unit_text: str) -> tuple[float | None, WeightUnit | None]:
        """Return a weight and its unit; stones become pounds. Fault where they cannot be read."""
        weight, unit = self._weights[text], weight_unit(unit_text)
        if not weight:
            return None, unit
        if weight < 0:
            sentence = tr(_C, "The weight {weight} is below 0; it is taken as assistance.")
            self._out.flag(FlagKind.NEGATIVE_WEIGHT, line, sentence.format(weight=shortened(text)))
        if unit_text.strip().casefold() in ("stone", "stones", "st"):
            return weight * _POUNDS_IN_A_STONE, WeightUnit.LB
        if unit is None and unit_text.strip():
            raise Fault(tr(_C, "its weight unit “{unit}” is neither kg nor lb").format(unit=shortened(unit_text)))
        return weight, unit


def _fields(lines: list[str], delimiter: str) -> tuple[list[str], int]:
    """Return the fields of the row that begins these lines and how many lines it takes; no fields where it is none."""
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        return next(reader, []), reader.line_num
    except csv.Error:
        return [], 1
