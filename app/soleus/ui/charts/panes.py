"""Which graphs an exercise has: its load, what is counted, and the level of its bands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from soleus.domain.band import BandSet
from soleus.domain.exercise import Exercise, Measure
from soleus.domain.progress import ExerciseSeries, Point
from soleus.domain.units import WeightUnit
from soleus.domain.workout import Side
from soleus.ui.charts.lines import Line, line_of
from soleus.ui.text import tr, unit_text
from soleus.ui.units import distance_sign, shown_amount

LANE_SHIFT = 0.17
"""How far left and right stand off the middle of a lane, in lanes, so that one never hides the other."""


@dataclass(frozen=True, slots=True)
class Lane:
    """The lane of a band: its level, name and colour."""

    level: int
    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class Pane:
    """One graph: title and unit, a line per side, the rule's ceiling, and lanes where it shows bands."""

    key: str
    title: str
    unit: str
    lines: dict[Side, Line] = field(default_factory=dict)
    ceiling: float | None = None
    lanes: tuple[Lane, ...] = ()

    def only(self, sides: Sequence[Side]) -> "Pane":
        """Return the pane with the lines of some sides."""
        return Pane(
            self.key,
            self.title,
            self.unit,
            {side: line for side, line in self.lines.items() if side in sides},
            self.ceiling,
            self.lanes,
        )


def panes_of(
    series: ExerciseSeries,
    exercise: Exercise,
    band_sets: Sequence[BandSet],
    unit: WeightUnit = WeightUnit.KG,
    measure: Measure | None = None,
) -> list[Pane]:
    """Return the graphs of a series, top to bottom; one that would have no point is left out.

    `measure` is what the series counts, the exercise's usual one unless given.
    """
    counted = measure or exercise.measure
    per_unit = unit.kilograms
    title = tr("Graphs", "Load")
    found = [
        _pane("kg", title, unit_text(unit), series, lambda point: _scaled(point.kg, per_unit)),
        _pane(
            "band-kg",
            title,
            tr("Graphs", "≈ {unit}, band").format(unit=unit_text(unit)),
            series,
            lambda point: _scaled(point.band_kgf, per_unit),
        ),
        _pane("amount", *measure_words(counted), series, lambda point: _shown(point.amount, counted), same_band=True),
    ]
    if found[2] is not None and counted == exercise.measure and exercise.ceiling is not None:
        found[2] = Pane(found[2].key, found[2].title, found[2].unit, found[2].lines, exercise.ceiling)
    by_id = {band_set.id: band_set for band_set in band_sets}
    several = len(series.band_set_ids) > 1
    for set_id in series.band_set_ids:
        if set_id in by_id:
            found.append(_lanes(series, by_id[set_id], several))
    return [pane for pane in found if pane is not None]


def measure_words(measure: Measure) -> tuple[str, str]:
    """Return the title of what is counted, and the words below it."""
    top_set = tr("Graphs", "top set")
    return {
        Measure.REPS: (tr("Graphs", "Reps"), top_set),
        Measure.HOLD_REPS: (tr("Graphs", "Reps"), top_set),
        Measure.SECONDS: (tr("Graphs", "Seconds"), top_set),
        Measure.STEPS: (tr("Graphs", "Steps"), top_set),
        Measure.CONTACTS: (tr("Graphs", "Contacts"), top_set),
        Measure.TWISTS: (tr("Graphs", "Twists"), top_set),
        Measure.MINUTES: (tr("Graphs", "Minutes"), top_set),
        Measure.DISTANCE: (tr("Graphs", "Distance"), distance_sign()),
    }[measure]


def _pane(
    key: str,
    title: str,
    unit: str,
    series: ExerciseSeries,
    value: Callable[[Point], float | None],
    same_band: bool = False,
) -> Pane | None:
    lines = {side: line_of(points, value, same_band) for side, points in series.sides.items()}
    lines = {side: line for side, line in lines.items() if len(line)}
    return Pane(key, title, unit, lines) if lines else None


def _lanes(series: ExerciseSeries, band_set: BandSet, named: bool) -> Pane | None:
    def level(point: Point) -> float | None:
        return point.level if point.band_set_id == band_set.id else None

    words = band_set.shown_name if named else tr("Graphs", "level")
    pane = _pane(f"lanes:{band_set.id}", tr("Graphs", "Band"), words, series, level)
    if pane is None:
        return None
    lanes = tuple(Lane(at, band.shown_name, band.colour) for at, band in enumerate(band_set.bands, 1))
    return Pane(pane.key, pane.title, pane.unit, pane.lines, lanes=lanes)


def _shown(amount: float | None, measure: Measure) -> float | None:
    return None if amount is None else shown_amount(amount, measure)


def _scaled(kg: float | None, per_unit: float) -> float | None:
    return None if kg is None else kg / per_unit
