"""Target and done side by side: sets, amounts, loads by their order, what was left out and what was added."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soleus.domain.band import Band, BandSet, BandUse
from soleus.domain.comparing import Comparison, LoadChange, compared
from soleus.domain.exercise import Measure
from soleus.domain.load import NO_LOAD, Load
from soleus.domain.prescription import Prescription, Target, TargetSide
from soleus.domain.units import Weight, WeightUnit
from soleus.domain.workout import Entry, SetKind, Side, SideSet

RED, GREEN, OTHER = (Band(name=name, colour="#112233", id=name) for name in ("red", "green", "other"))
SETS = (BandSet("article", "Article", (RED, GREEN)), BandSet("another", "Another", (OTHER,)))
LIGHTER, HEAVIER, ANOTHER = LoadChange.LIGHTER, LoadChange.HEAVIER, LoadChange.OTHER


def place_of(band_id: str) -> tuple[BandSet, int] | None:
    places = {band.id: (found, level) for found in SETS for level, band in enumerate(found.bands, 1)}
    return places.get(band_id)


def kg(value: float, count: int = 1, unit: WeightUnit = WeightUnit.KG) -> Load:
    return Load(weight=Weight(value, unit, count=count))


def band(name: str, stretch: float | None = None, strands: int = 1) -> Load:
    return Load(band=BandUse(name, stretch, strands))


def item(*targets: Target, key: str = "press", rounds: int = 1) -> Prescription:
    return Prescription(key, targets, rounds=rounds)


def entry(planned: Prescription | None, *rows: SideSet, key: str = "press") -> Entry:
    return Entry(key, rows, target=planned)


def both(*amounts: float, load: Load = NO_LOAD, kind: SetKind = SetKind.WORKING) -> tuple[SideSet, ...]:
    return tuple(SideSet(n, Side.BOTH, load, reps=amount, kind=kind) for n, amount in enumerate(amounts, 1))


def only(planned: Prescription, *rows: SideSet) -> Comparison:
    (found,) = compared((planned,), (entry(planned, *rows),), place_of)
    return found


@pytest.mark.parametrize(
    ("low", "high", "rounds", "amounts", "sets", "short", "over"),
    [
        (12, 12, 1, (12, 12, 12), 0, 0, 0),
        (12, 12, 1, (12, 11, 9), 0, 4, 0),
        (12, 12, 1, (12, 12), -1, 0, 0),
        (12, 12, 1, (12, 12, 12, 12), 1, 0, 0),
        (8, 12, 1, (8, 10, 12), 0, 0, 0),
        (8, 12, 1, (7, 10, 15), 0, 1, 3),
        (None, 12, 1, (3, 4, 14), 0, 0, 2),
        (12, None, 1, (10, 40, 40), 0, 2, 0),
        (None, None, 1, (10, 40, 40), 0, 0, 0),
        (12, 12, 2, (12,) * 6, 0, 0, 0),
        (12, 12, 2, (12,) * 3, -3, 0, 0),
    ],
)
def test_sets_and_amounts(
    low: float | None, high: float | None, rounds: int, amounts: tuple[float, ...], sets: int, short: float, over: float
) -> None:
    planned = item(Target(sets=3, low=low, high=high), rounds=rounds)
    (difference,) = only(planned, *both(*amounts)).differences
    assert (difference.sets, difference.short, difference.over) == (sets, short, over)
    assert difference.done == len(amounts)
    assert difference.is_none is ((sets, short, over) == (0, 0, 0))


@pytest.mark.parametrize(
    ("planned", "done", "change"),
    [
        (NO_LOAD, kg(20), None),
        (kg(20), kg(20), None),
        (kg(20), kg(10, 2), None),
        (kg(20), kg(17.5), LIGHTER),
        (kg(20), kg(22.5), HEAVIER),
        (kg(20), NO_LOAD, LIGHTER),
        (kg(20), kg(50, unit=WeightUnit.LB), HEAVIER),
        (Load(assistance=Weight(10)), Load(assistance=Weight(5)), HEAVIER),
        (band("red"), band("red"), None),
        (band("red"), band("green"), HEAVIER),
        (band("green"), band("red"), LIGHTER),
        (band("red"), band("red", strands=2), HEAVIER),
        (band("red", 100), band("red", 150), HEAVIER),
        (band("red"), band("red", 150), None),
        (band("red", 150), band("red"), None),
        (band("red"), band("other"), ANOTHER),
        (band("red"), band("nobody"), ANOTHER),
        (band("red"), kg(5), ANOTHER),
        (kg(5), band("red"), ANOTHER),
        (band("red"), NO_LOAD, LIGHTER),
        (kg(20), replace(kg(20), body_weight=Weight(70)), None),
    ],
)
def test_loads_are_compared_in_the_order_of_difficulty(planned: Load, done: Load, change: LoadChange | None) -> None:
    wanted = item(Target(sets=1, low=12, high=12, load=planned))
    (difference,) = only(wanted, *both(12, load=done)).differences
    assert difference.load is change


def test_one_lighter_set_counts_before_a_heavier_one() -> None:
    wanted = item(Target(sets=3, low=12, high=12, load=kg(20)))
    rows = (*both(12, load=kg(25)), replace(both(12, load=kg(15))[0], number=2))
    (difference,) = only(wanted, *rows).differences
    assert (difference.load, difference.sets) == (LIGHTER, -1)


def test_each_leg_is_compared_with_its_own_target() -> None:
    left, right = Target(TargetSide.LEFT, 2, low=12, high=12), Target(TargetSide.RIGHT, 1, low=8, high=8)
    rows = [SideSet(1, Side.LEFT, reps=12), SideSet(1, Side.RIGHT, reps=7), SideSet(2, Side.RIGHT, reps=8)]
    first, second = only(item(left, right), *rows).differences
    assert (first.side, first.target, first.sets, first.short) == (Side.LEFT, left, -1, 0)
    assert (second.side, second.target, second.sets, second.short) == (Side.RIGHT, right, 1, 1)
    each = only(item(Target(TargetSide.EACH, 1, low=12, high=12)), SideSet(1, Side.LEFT, reps=12)).differences
    assert [(d.side, d.done, d.sets) for d in each] == [(Side.LEFT, 1, 0), (Side.RIGHT, 0, -1)]


def test_what_was_logged_for_other_sides_is_measured_too() -> None:
    (difference,) = only(item(Target(TargetSide.EACH, 3, low=12, high=12)), *both(12, 12)).differences
    assert (difference.side, difference.sets) == (Side.BOTH, -1)


def test_warm_ups_do_not_count_and_another_measure_is_not_compared() -> None:
    warm = both(3, kind=SetKind.WARMUP)
    (difference,) = only(item(Target(sets=1, low=12, high=12)), *warm, SideSet(2, Side.BOTH, seconds=40)).differences
    assert difference.is_none
    timed = item(Target(sets=1, measure=Measure.SECONDS, low=30, high=60))
    assert only(timed, SideSet(1, Side.BOTH, seconds=25)).differences[0].short == 5


def test_what_was_left_out_and_what_was_added() -> None:
    first, second, third = item(Target(), key="a"), item(Target(), key="b"), item(Target(), key="a")
    done = (
        entry(third, *both(12), key="a"),
        entry(None, *both(12), key="c"),
        entry(None, *both(12), key="a"),
        entry(second, key="b"),
    )
    found = compared((first, second, third), done, place_of)
    assert [(one.item, one.entry) for one in found] == [
        (third, done[0]), (None, done[1]), (first, done[2]), (second, None),
    ]  # fmt: skip
    assert found[1].differences == found[3].differences == ()


def test_another_exercise_in_the_place_of_the_planned_one_is_not_measured_by_it() -> None:
    planned = item(Target(sets=3, low=12, high=12), key="a")
    (found,) = compared((planned,), (entry(planned, *both(5), key="b"),), place_of)
    assert (found.item, found.differences) == (planned, ())


@given(st.integers(1, 5), st.integers(1, 3), st.integers(1, 30), st.sampled_from([NO_LOAD, kg(20), band("red", 100)]))
def test_doing_exactly_what_was_planned_differs_in_nothing(sets: int, rounds: int, reps: int, load: Load) -> None:
    planned = item(Target(TargetSide.EACH, sets, low=reps, high=reps, load=load), rounds=rounds)
    rows = [SideSet(n, side, load, reps=reps) for n in range(1, sets * rounds + 1) for side in (Side.LEFT, Side.RIGHT)]
    assert all(difference.is_none for difference in only(planned, *rows).differences)
