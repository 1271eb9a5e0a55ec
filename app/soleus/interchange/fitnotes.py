"""Exports of FitNotes, one row a set: three layouts of Android and the one of FitNotes 2 on iOS, all by day."""

from dataclasses import dataclass, field
from datetime import datetime
from operator import itemgetter

from soleus.domain.errors import ReadingError
from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.words import tr
from soleus.interchange import spelling
from soleus.interchange.drafts import Block, Cleaned, Draft, LogDraft
from soleus.interchange.fitnotes_rows import FitNotesRows
from soleus.interchange.parsed import FlagKind, ParsedLog, ParsedSet
from soleus.interchange.reading import Table, folded
from soleus.interchange.spelling import Fault, Numbers, shortened

APP = "FitNotes"
COLUMNS = (
    "date", "exercise", "category", "weight", "weight_kg", "weight_lb", "unit", "reps", "distance", "distance_unit",
    "time", "comment", "kind",
)  # fmt: skip
_NAMES = {
    **{name: name for name in ("date", "exercise", "category", "weight", "reps", "distance", "time", "comment")},
    **dict.fromkeys(("weight (kgs)", "weight (kg)"), "weight_kg"),
    **dict.fromkeys(("weight (lbs)", "weight (lb)"), "weight_lb"),
    "weight unit": "unit",
    "distance unit": "distance_unit",
    **dict.fromkeys(("notes", "note", "comments"), "comment"),
    "kind": "kind",
}
_WEIGHTS = ("weight", "weight_kg", "weight_lb")
_METRES_IN = {
    **dict.fromkeys(("ft", "feet", "foot"), 0.3048),
    **dict.fromkeys(("yd", "yds", "yard", "yards"), 0.9144),
    **dict.fromkeys(("in", "inch", "inches"), 0.0254),
    **dict.fromkeys(("cm", "centimetres", "centimeters"), 0.01),
}


@dataclass(slots=True)
class Layout:
    """Which column stands where: `columns` in the file's order, "" for one that is not known."""

    columns: tuple[str, ...] = ()
    ignored: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The layout's name in a sentence."""
        if "kind" in self.columns or {"weight_kg", "weight_lb"} <= set(self.columns):
            return "FitNotes 2 (iOS)"
        return "FitNotes (Android)"


def layout_of(header: tuple[str, ...]) -> Layout | None:
    """Return the layout a header describes, or None where it is not one of FitNotes' logs by day."""
    layout = Layout()
    columns = [_NAMES.get(folded(name), "") for name in header]
    layout.columns = tuple(columns)
    layout.ignored = [name for name, column in zip(header, columns, strict=True) if not column]
    known = set(columns)
    amounts = known.intersection((*_WEIGHTS, "distance", "time"))
    if not known >= {"date", "exercise", "category", "reps"} or not amounts:
        return None
    for place, column in enumerate(columns):
        if column and column in columns[:place]:
            text = tr("Import", "The column “{name}” stands there twice; remove one and choose the file again.")
            raise ReadingError(text.format(name=shortened(header[place])))
    return layout


def read(table: Table, layout: Layout) -> ParsedLog:
    """Return what a FitNotes export holds; a workout is a day, as the app has nothing finer."""
    return _Reader(table, layout).log()


def day_of(text: str) -> datetime:
    """Return midnight of a day in ISO form; Fault for everything else."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        reason = tr("Import", "its date is “{text}”, not one like 2026-11-20")
        raise Fault(reason.format(text=shortened(text))) from None
    if not 1900 <= moment.year <= 2100:
        raise Fault(tr("Import", "its date {text} is not between 1900 and 2100").format(text=shortened(text)))
    return moment.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)


class Days(dict[datetime, Draft]):
    """Workouts by their day; an exercise is one block on a day, as FitNotes shows it, however its sets alternate.

    The key of a workout is the same in a table and in a backup of one account.
    """

    def __init__(self) -> None:
        super().__init__()
        self._blocks: dict[tuple[datetime, str], Block] = {}

    def block(self, day: datetime, exercise: str, line: int) -> Block:
        """Return the block of an exercise on a day, begun on `line` where it is the first row of either."""
        found = self._blocks.get((day, exercise))
        if found is None:
            draft = self.get(day)
            if draft is None:
                draft = self[day] = Draft("", line, day, timed=False, key=f"{day:%Y-%m-%d}")
            found = self._blocks[day, exercise] = Block(exercise)
            draft.blocks.append(found)
        return found


def flag_help(out: LogDraft, line: int, weight: float) -> None:
    """Say that a weight below 0 is taken as assistance."""
    text = tr("Import", "The weight {weight} is below 0; it is taken as assistance.")
    out.flag(FlagKind.NEGATIVE_WEIGHT, line, text.format(weight=f"{weight:.10g}"))


def length_of(value: float | None, unit: str) -> tuple[float | None, DistanceUnit | None]:
    """Return a distance and its unit; what Soleus has no unit for becomes metres. Fault for an unknown unit.

    >>> length_of(100, "ft")
    (30.48, <DistanceUnit.M: 'm'>)
    """
    if not value:
        return None, None
    plain = folded(unit)
    if plain in _METRES_IN:
        return round(value * _METRES_IN[plain], 4), DistanceUnit.M
    known = spelling.distance_unit(plain)
    if known is None and plain:
        raise Fault(tr("Import", "its distance unit “{unit}” is not known").format(unit=shortened(unit)))
    return value, known


def seconds_of(text: str) -> float | None:
    """Return the seconds of a time such as 0:01:30, None for nothing; Fault where it is none."""
    if not text.strip():
        return None
    seconds = spelling.seconds_of(text)
    if seconds is None:
        raise Fault(tr("Import", "its time “{text}” is not one like 0:01:30").format(text=shortened(text)))
    return seconds or None


class _Reader:
    """Goes through the rows once."""

    def __init__(self, table: Table, layout: Layout) -> None:
        self._table, self._layout = table, layout
        self._out = LogDraft(APP, table)
        self._days, self._dates = Days(), dict[str, datetime]()
        self._weights, self._counts = Numbers("Weight", signed=True), Numbers("Reps")
        self._distances, self._clean = Numbers("Distance"), Cleaned()
        self._usual = WeightUnit.KG  # of the rows before, where a row leaves it open

    def log(self) -> ParsedLog:
        """Read everything."""
        columns = self._layout.columns
        pick = itemgetter(*(columns.index(name) if name in columns else len(columns) for name in COLUMNS))
        for line, fields in FitNotesRows(self._table, columns):
            try:
                self._read_row(line, pick([*fields, ""]))
            except Fault as fault:
                self._out.leave_out_row(line, fields, fault)
        return self._out.finished(self._layout.name, self._days.values(), tuple(self._layout.ignored))

    def _read_row(self, line: int, picked: tuple[str, ...]) -> None:
        """Add one set to its day; Fault where a figure cannot be read."""
        (date, exercise, _, weight_text, kilograms, pounds, unit_text, reps, distance, distance_unit, time, comment,
         _) = picked  # fmt: skip
        day = self._dates.get(date)
        if day is None:
            day = self._dates[date] = day_of(date)
        name = self._clean[exercise]
        if not name:
            raise Fault(tr("Import", "it names no exercise"))
        if kilograms or pounds:
            weight, unit = self._of_two(kilograms, pounds)
        else:
            weight, unit = self._in_unit(weight_text, unit_text)
        way, way_unit = length_of(self._distances[distance], distance_unit)
        row = ParsedSet(
            line,
            weight=weight or None,
            unit=unit,
            reps=self._counts[reps] or None,  # 0 is what does not apply, and so is a body weight exercise's weight
            seconds=seconds_of(time),
            distance=way,
            distance_unit=way_unit,
            note=self._clean[comment],
        )
        self._days.block(day, name, line).sets.append(row)
        if weight is not None and weight < 0:
            flag_help(self._out, line, weight)

    def _in_unit(self, text: str, unit_text: str) -> tuple[float | None, WeightUnit | None]:
        """Return a weight and the unit beside it, if there is one."""
        weight, unit = self._weights[text], spelling.weight_unit(unit_text)
        if weight and unit is None and unit_text.strip():
            reason = tr("Import", "its weight unit “{unit}” is neither kg nor lb")
            raise Fault(reason.format(unit=shortened(unit_text)))
        return weight, unit

    def _of_two(self, kilograms: str, pounds: str) -> tuple[float | None, WeightUnit | None]:
        """Return the weight that was entered where the file has it in both units: the one on its plates' grid."""
        in_kg, in_lb = self._weights[kilograms], self._weights[pounds]
        if not in_kg or not in_lb:
            return (in_kg, WeightUnit.KG) if in_kg or in_lb is None else (in_lb, WeightUnit.LB)
        on_grid = {WeightUnit.KG: (in_kg * 4).is_integer(), WeightUnit.LB: (in_lb * 4).is_integer()}
        if on_grid[WeightUnit.KG] != on_grid[WeightUnit.LB]:
            self._usual = WeightUnit.KG if on_grid[WeightUnit.KG] else WeightUnit.LB
        return (in_kg, WeightUnit.KG) if self._usual is WeightUnit.KG else (in_lb, WeightUnit.LB)
