"""What is counted in the graphs of an exercise."""

from datetime import date

import pytest

from soleus.domain.exercise import Exercise, Group, Measure
from soleus.domain.load import Load
from soleus.domain.ports import Kind
from soleus.domain.units import Weight
from soleus.domain.workout import Entry, SetKind, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put

DAY = date(2026, 11, 20)
RIDE = Exercise("ride", "Ride", Group.OTHER, measures=(Measure.DISTANCE, Measure.MINUTES))


def log(services: Services, key: str, *rows: SideSet) -> None:
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, Workout(DAY, "", (Entry(key, rows),))))


def amounts(services: Services, key: str, wanted: Measure | None = None) -> tuple[list[float | None], Measure, object]:
    series, measure, offered = services.insights.counted_series(key, wanted)
    return [point.amount for points in series.sides.values() for point in points], measure, offered


def test_what_was_imported_in_another_measure_has_its_graph(services: Services) -> None:
    assert services.catalogue.exercise("jump-rope").measure is Measure.SECONDS
    log(services, "jump-rope", SideSet(1, Side.BOTH, reps=100), SideSet(2, Side.BOTH, reps=120))
    assert amounts(services, "jump-rope") == ([120], Measure.REPS, (Measure.REPS,))
    assert amounts(services, "jump-rope", Measure.REPS) == ([120], Measure.REPS, (Measure.REPS,))


def test_as_soon_as_the_own_measure_is_counted_it_is_shown(services: Services) -> None:
    own = services.catalogue.exercise("jump-rope").measures
    log(services, "jump-rope", SideSet(1, Side.BOTH, reps=100), SideSet(2, Side.BOTH, seconds=45))
    assert amounts(services, "jump-rope") == ([45], Measure.SECONDS, own)


def test_the_second_of_its_own_measures_comes_before_another(services: Services) -> None:
    ride = services.catalogue.create(RIDE).key
    log(services, ride, SideSet(1, Side.BOTH, seconds=1800))
    assert amounts(services, ride) == ([30], Measure.MINUTES, (Measure.MINUTES,))


@pytest.mark.parametrize("kind", [SetKind.WORKING, SetKind.WARMUP])
def test_where_nothing_was_counted_its_own_measures_stay(services: Services, kind: SetKind) -> None:
    own = services.catalogue.exercise("jump-rope").measures
    load = Load(weight=Weight(2.5))
    log(services, "jump-rope", SideSet(1, Side.BOTH, load, kind=kind, reps=None if kind is SetKind.WORKING else 9))
    assert amounts(services, "jump-rope")[1:] == (Measure.SECONDS, own)
