"""Units: what was entered stays, and switching between kilograms and pounds never drifts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soleus.domain.errors import InvalidValue
from soleus.domain.units import Distance, DistanceUnit, Weight, WeightUnit, snapped

amounts = st.floats(min_value=0, max_value=5000, allow_nan=False)
units = st.sampled_from(list(WeightUnit))
plate_grid = st.one_of(
    st.tuples(st.integers(0, 4000).map(lambda n: n * 0.25), st.just(WeightUnit.LB)),
    st.tuples(st.integers(0, 10_000).map(lambda n: round(n * 0.05, 2)), st.just(WeightUnit.KG)),
)


def other(unit: WeightUnit) -> WeightUnit:
    return WeightUnit.LB if unit is WeightUnit.KG else WeightUnit.KG


def test_a_pound_is_the_international_one() -> None:
    assert Weight(100, WeightUnit.LB).kg == pytest.approx(45.359237)


def test_two_dumbbells_stay_two_and_count_together() -> None:
    pair = Weight(10, WeightUnit.KG, count=2)
    assert (pair.value, pair.count, pair.kg) == (10, 2, 20)
    assert str(pair) == "2 × 10 kg"


@given(amounts, units, st.integers(1, 4))
def test_the_entered_unit_is_exact(value: float, unit: WeightUnit, count: int) -> None:
    assert Weight(value, unit, count).in_unit(unit) == value * count


@given(plate_grid)
def test_no_drift_on_round_trips(entered: tuple[float, WeightUnit]) -> None:
    value, unit = entered
    there, seen = value, []
    for _ in range(20):
        away = Weight(there, unit).in_unit(other(unit))
        there = Weight(away, other(unit)).in_unit(unit)
        seen.append(there)
    assert seen == pytest.approx([value] * 20, abs=0.0051)
    assert seen[-1] == pytest.approx(seen[0], abs=1e-9)


@given(amounts, units)
def test_a_conversion_is_the_entered_weight_to_the_hundredth(value: float, unit: WeightUnit) -> None:
    converted = Weight(value, unit).in_unit(other(unit))
    assert converted * other(unit).kilograms / unit.kilograms == pytest.approx(value, abs=0.0051)


def test_a_round_figure_of_the_other_unit_is_found_again() -> None:
    assert Weight(74.84).in_unit(WeightUnit.LB) == 165.0
    assert Weight(44.09, WeightUnit.LB).in_unit(WeightUnit.KG) == 20.0
    assert Weight(45, WeightUnit.LB).in_unit(WeightUnit.KG) == pytest.approx(20.41165665)


@given(amounts, amounts, units)
def test_heavier_stays_heavier(first: float, second: float, unit: WeightUnit) -> None:
    lighter, heavier = sorted((first, second))
    assert Weight(lighter, unit).kg <= Weight(heavier, unit).kg


@given(amounts, units)
def test_snapping_twice_changes_nothing(value: float, unit: WeightUnit) -> None:
    once = snapped(value, unit)
    assert snapped(once, unit) == once


def test_the_noise_of_other_apps_is_taken_back() -> None:
    assert snapped(74.84 / 0.45359237, WeightUnit.LB) == 165.0
    assert snapped(19.9958, WeightUnit.KG) == 20.0


@pytest.mark.parametrize("value", [-1, float("nan"), float("inf")])
def test_what_is_no_weight_is_refused(value: float) -> None:
    with pytest.raises(InvalidValue, match="weight"):
        Weight(value)
    with pytest.raises(InvalidValue, match="distance"):
        Distance(value)


def test_a_weight_has_at_least_one_piece() -> None:
    with pytest.raises(InvalidValue, match="one piece"):
        Weight(10, count=0)


@pytest.mark.parametrize(
    ("unit", "metres"), [(DistanceUnit.M, 3.0), (DistanceUnit.KM, 3000.0), (DistanceUnit.MI, 4828.032)]
)
def test_distances_in_metres(unit: DistanceUnit, metres: float) -> None:
    assert Distance(3, unit).metres == pytest.approx(metres)
