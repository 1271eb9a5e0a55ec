"""Body weights in other apps' files: FitNotes' body tracker and backup, and the measurements beside a Hevy export."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, time

from soleus.domain.body import HEAVIEST_KG, LIGHTEST_KG
from soleus.domain.errors import ReadingError
from soleus.domain.units import Weight, WeightUnit
from soleus.domain.words import tr
from soleus.interchange import fitnotes, fitnotes_backup, fitnotes_weights, months, spelling
from soleus.interchange.databases import Database, Value
from soleus.interchange.parsed import ParsedMeasurement, RowProblem
from soleus.interchange.reading import Table, clean, folded
from soleus.interchange.spelling import Fault, Numbers, shortened

_BODY_WEIGHT = frozenset(("bodyweight", "body weight", "weight"))
_TRACKER = ("date", "time", "measurement", "value", "unit", "comment")
_HEVY_WEIGHTS = {"weight_kg": WeightUnit.KG, "weight_lbs": WeightUnit.LB, "weight_lb": WeightUnit.LB}
_HEVY_OTHERS = (
    "fat_percent", "neck_", "shoulder_", "chest_", "left_", "right_", "abdomen_", "waist_", "hips_",
)  # fmt: skip
_C = "Import"


@dataclass(frozen=True, slots=True)
class ParsedMeasurements:
    """The body weights of a file from the oldest on, and an account of its other rows and columns.

    `rows` = values + problems; rows without any content are in `blank_rows` only.
    """

    app: str
    values: tuple[ParsedMeasurement, ...]
    problems: tuple[RowProblem, ...] = ()
    blank_rows: int = 0
    ignored_columns: tuple[str, ...] = ()

    @property
    def rows(self) -> int:
        """The number of data rows in the file."""
        return len(self.values) + len(self.problems)


def app_of(header: tuple[str, ...]) -> str | None:
    """Return the app whose body measurements a table with these columns holds, None where it holds none."""
    if _is_tracker(header):
        return fitnotes.APP
    return "Hevy" if _is_hevy(header) else None


def read(table: Table) -> ParsedMeasurements:
    """Return the body weights of a table; ReadingError where its columns are none of measurements."""
    if _is_tracker(table.header):
        return _tracker(table)
    if _is_hevy(table.header):
        return _hevy(table)
    raise ReadingError(tr(_C, "The file holds no body measurements of FitNotes or Hevy."))


@dataclass(slots=True)
class _Draft:
    """Body weights while their rows are being read."""

    values: list[ParsedMeasurement] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)

    def leave_out(self, line: int, text: str, reason: object) -> None:
        """Name a row that is no body weight, or cannot be read."""
        self.problems.append(RowProblem(line, shortened(text, 200), str(reason)))

    def finished(self, app: str, blank: int = 0, ignored: tuple[str, ...] = ()) -> ParsedMeasurements:
        """Return them from the oldest on."""
        values = sorted(self.values, key=lambda one: (one.day, one.at or time(), one.line))
        problems = sorted(self.problems, key=lambda problem: problem.line)
        return ParsedMeasurements(app, tuple(values), tuple(problems), blank, ignored)


def _is_tracker(header: tuple[str, ...]) -> bool:
    return {"date", "measurement", "value", "unit"} <= {folded(name) for name in header}


def _is_hevy(header: tuple[str, ...]) -> bool:
    names = {folded(name) for name in header}
    others = any(name.startswith(_HEVY_OTHERS) for name in names)
    return "date" in names and others and "exercise_title" not in names


def _tracker(table: Table) -> ParsedMeasurements:
    """Read FitNotes' body tracker: a row for each measurement, of whatever part of the body."""
    out, values, places = _Draft(), Numbers("Value"), _places(table.header)
    for line, fields in table.rows():
        day, at, what, value, unit, note = (_field(fields, places.get(name)) for name in _TRACKER)
        if _is_blank(table, fields):
            continue
        try:
            _check_kind(what)
            weight = _weight(values[value], _unit(unit))
            out.values.append(ParsedMeasurement(line, fitnotes.day_of(day).date(), weight, _time_of(at), clean(note)))
        except Fault as fault:
            out.leave_out(line, table.excerpt(line), fault)
    return _account(table, out, fitnotes.APP, _TRACKER)


def _hevy(table: Table) -> ParsedMeasurements:
    """Read Hevy's measurements: a row for each day, of which the other columns are not used."""
    out, places = _Draft(), _places(table.header)
    figures = {name: Numbers(name) for name in _HEVY_WEIGHTS}
    rows = [(line, fields) for line, fields in table.rows() if not _is_blank(table, fields)]
    moments = _moments(_field(fields, places["date"]) for _, fields in rows)
    for line, fields in rows:
        try:
            text = _field(fields, places["date"])
            moment = moments.get(text)
            if moment is None:
                raise Fault(tr(_C, "its date “{text}” is not one that Soleus can read").format(text=shortened(text)))
            filled = [name for name in _HEVY_WEIGHTS if _field(fields, places.get(name)).strip()]
            if not filled:
                raise Fault(tr(_C, "it holds other measurements, but no body weight"))
            weight = _weight(figures[filled[0]][fields[places[filled[0]]]], _HEVY_WEIGHTS[filled[0]])
            at = moment.time() if moment.time() != time() else None  # Hevy writes midnight for a day
            out.values.append(ParsedMeasurement(line, moment.date(), weight, at))
        except Fault as fault:
            out.leave_out(line, table.excerpt(line), fault)
    return _account(table, out, "Hevy", ("date", *_HEVY_WEIGHTS))


def from_backup(data: bytes) -> ParsedMeasurements:
    """Return the body weights of a FitNotes backup, from the table of older versions and that of newer ones."""
    out = _Draft()
    with Database(data) as database:
        rows = [*_older(database), *_newer(database)]
    for line, (what, day, at, value, unit, note) in enumerate(rows, 1):
        try:
            _check_kind(what)
            weight = _weight(float(value) if isinstance(value, int | float) else None, _unit(str(unit)))
            noted = clean(note) if isinstance(note, str) else ""
            moment = _time_of(str(at or ""))
            out.values.append(ParsedMeasurement(line, fitnotes.day_of(str(day)).date(), weight, moment, noted))
        except Fault as fault:
            out.leave_out(line, " · ".join(str(part) for part in (day, what, value)), fault)
    return out.finished(fitnotes.APP)


_Stored = tuple[str, Value, Value, Value, Value, Value]
"""What was measured, its date, time, figure and unit, and a note, as a database has them."""


def _older(database: Database) -> Iterator[_Stored]:
    usual = fitnotes_backup.unit_of(database) or WeightUnit.KG
    for day, kilograms, note in database.rows("BodyWeight", ("date", "body_weight_metric", "comments")):
        known = isinstance(kilograms, int | float) and HEAVIEST_KG >= kilograms > 0
        value, unit = fitnotes_weights.entered(float(kilograms or 0), usual) if known else (None, usual)
        yield "weight", day, None, value, unit.value, note


def _newer(database: Database) -> Iterator[_Stored]:
    units = {row[0]: row[1] for row in database.rows("MeasurementUnit", ("_id", "short_name"))}
    kinds = {key: (name, unit) for key, name, unit in database.rows("Measurement", ("_id", "name", "unit_id"))}
    columns = ("measurement_id", "date", "time", "value", "comment")
    for key, day, at, value, note in database.rows("MeasurementRecord", columns):
        name, unit = kinds.get(key, ("", None))
        yield str(name), day, at, value, units.get(unit), note


def _check_kind(what: str) -> None:
    if folded(what) not in _BODY_WEIGHT:
        raise Fault(tr(_C, "“{what}” is not body weight").format(what=shortened(what)))


def _is_blank(table: Table, fields: list[str]) -> bool:
    """Return whether a row holds nothing, which is counted."""
    blank = not any(field.strip() for field in fields)
    table.blank += blank
    return blank


def _account(table: Table, out: _Draft, app: str, used: tuple[str, ...]) -> ParsedMeasurements:
    """Close the account of a table: rows without proper form, blank ones, and columns that are not used."""
    for line, reason in table.broken:
        out.leave_out(line, table.excerpt(line), reason)
    ignored = tuple(name for name in table.header if name and folded(name) not in used)
    return out.finished(app, table.blank, ignored)


def _places(header: tuple[str, ...]) -> dict[str, int]:
    return {folded(name): place for place, name in reversed(list(enumerate(header)))}


def _field(fields: list[str], place: int | None) -> str:
    return "" if place is None else fields[place]


def _unit(text: str) -> WeightUnit:
    unit = spelling.weight_unit(text)
    if unit is None:
        raise Fault(tr(_C, "its weight unit “{unit}” is neither kg nor lb").format(unit=shortened(text)))
    return unit


def _weight(value: float | None, unit: WeightUnit) -> Weight:
    """Return a body weight; Fault for none, and for what no body weighs."""
    if not value or not LIGHTEST_KG <= value * unit.kilograms <= HEAVIEST_KG:
        raise Fault(tr(_C, "its body weight does not lie between 10 and 500 kg (22 and 1,100 lb)"))
    return Weight(spelling.without_noise(value), unit)


def _time_of(text: str) -> time | None:
    """Return a time of day, None where there is none that can be read: the day is what counts."""
    try:
        return time.fromisoformat(text.strip()).replace(tzinfo=None)
    except ValueError:
        return None


def _moments(texts: Iterable[str]) -> dict[str, datetime | None]:
    """Understand dates in one language for the whole file, as Hevy writes them in the phone's."""
    parts = {text: found for text in set(texts) if (found := months.parts_of(text)) is not None}
    names = months.months_of(word for part in parts.values() if isinstance(word := part[1], str))
    return {text: months.moment_of(part, names) for text, part in parts.items()}
