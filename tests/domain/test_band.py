"""Bands: levels are places in an order, forces follow the maker's curve or the user's own measurement."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soleus.assets import read_text
from soleus.domain.band import Band, BandSet, BandUse, Measurement
from soleus.domain.errors import InvalidValue
from soleus.services.catalogue_data import load_band_sets

SETS = {band_set.id: band_set for band_set in load_band_sets(read_text("bands.toml"))}

THERABAND = {
    "tan": (1.1, 1.5),
    "yellow": (1.4, 2.0),
    "red": (1.7, 2.5),
    "green": (2.1, 3.0),
    "blue": (2.6, 3.9),
    "black": (3.3, 4.6),
    "silver": (4.6, 6.9),
    "gold": (6.4, 9.7),
}
"""Kilogram-force at 100 % and 200 % stretch, as bands.md gives it."""

stretches = st.floats(min_value=1, max_value=400)
known_bands = st.sampled_from(SETS["theraband"].bands)
measurements = st.builds(Measurement, st.floats(min_value=0.05, max_value=100), st.floats(min_value=5, max_value=400))


@pytest.mark.parametrize(("colour", "forces"), THERABAND.items())
def test_the_table_comes_back_at_100_and_200_percent(colour: str, forces: tuple[float, float]) -> None:
    (band,) = (band for band in SETS["theraband"].bands if band.name == colour)
    assert band.force_kgf(100) == pytest.approx(forces[0])
    assert band.force_kgf(200) == pytest.approx(forces[1])


def test_a_published_blue_band_follows_the_curve() -> None:
    newtons = {25: 11.3, 100: 23.8, 250: 39.0}  # Uchida 2016
    band = Band("blue", "blue", "blue", force_100_kgf=23.8 / 9.80665)
    for stretch, force in newtons.items():
        modelled = band.force_kgf(stretch)
        assert modelled is not None
        assert abs(modelled * 9.80665 - force) <= 0.02 * 23.8 + 0.05


@given(known_bands, stretches, stretches)
def test_more_stretch_never_gives_less_force(band: Band, first: float, second: float) -> None:
    less, more = sorted((first, second))
    low, high = band.force_kgf(less), band.force_kgf(more)
    assert low is not None
    assert high is not None
    assert low <= high


@given(st.floats(min_value=50, max_value=250))
def test_a_heavier_colour_gives_more_force_at_the_usual_stretches(stretch: float) -> None:
    forces = [band.force_kgf(stretch) or 0 for band in SETS["theraband"].bands]
    assert forces == sorted(forces)


@given(known_bands, stretches, st.integers(0, 20))
def test_two_strands_give_twice_the_force_and_twists_are_not_computed(band: Band, stretch: float, twists: int) -> None:
    one, two = BandUse(band.id, stretch, strands=1), BandUse(band.id, stretch, strands=2, twists=twists)
    single = one.force_kgf(band)
    assert single is not None
    assert two.force_kgf(band) == pytest.approx(2 * single)


@given(known_bands, measurements)
def test_an_own_measurement_replaces_the_table(band: Band, measurement: Measurement) -> None:
    own = replace(band, measurement=measurement)
    assert own.force_kgf(measurement.elongation_pct) == pytest.approx(measurement.force_kgf)
    ratio = (own.force_kgf(200) or 0) / (own.force_kgf(100) or 1)
    assert ratio == pytest.approx((band.force_200_kgf or 0) / (band.force_100_kgf or 1))


@given(measurements)
def test_a_measurement_makes_an_unknown_band_known(measurement: Measurement) -> None:
    band = SETS["article"].bands[0]
    assert band.force_kgf(100) is None
    known = replace(band, measurement=measurement).force_kgf(100)
    assert known is not None
    assert known > 0


@pytest.mark.parametrize("set_id", ["article", "cando", "mini-loop", "rogue-monster", "bodylastics"])
def test_colours_alone_say_nothing_about_kilograms(set_id: str) -> None:
    for band in SETS[set_id].bands:
        assert band.force_kgf(100) is None
        assert BandUse(band.id, 100).force_kgf(band) is None


def test_a_stretch_that_was_not_noted_stays_unknown() -> None:
    band = SETS["theraband"].bands[0]
    assert BandUse(band.id).force_kgf(band) is None
    assert BandUse(band.id, 0).force_kgf(band) is None


@given(st.sampled_from(list(SETS.values())), st.randoms(use_true_random=False))
def test_editing_order_or_names_never_changes_what_was_logged(band_set: BandSet, shuffler: Random) -> None:
    logged = [BandUse(band.id, 100.0, 2, 1) for band in band_set.bands]
    renamed = [replace(band, name=f"my {band.name}", colour="#123456") for band in band_set.bands]
    shuffler.shuffle(renamed)
    edited = replace(band_set, name="Mine", bands=tuple(renamed))
    assert [use.band_id for use in logged] == [band.id for band in band_set.bands]
    for use in logged:
        level = edited.level(use.band_id)
        assert level is not None
        band = edited.at_level(level)
        assert band is not None
        assert band.id == use.band_id
        before = next(b for b in band_set.bands if b.id == use.band_id)
        assert use.force_kgf(band) == use.force_kgf(before)


@given(st.sampled_from(list(SETS.values())))
def test_levels_go_up_one_by_one(band_set: BandSet) -> None:
    for level, band in enumerate(band_set.bands, 1):
        assert band_set.level(band.id) == level
        assert band_set.at_level(level) is band
    assert band_set.at_level(len(band_set.bands) + 1) is None


def test_what_is_not_in_the_set_has_no_level() -> None:
    article = SETS["article"]
    assert article.level("theraband-gold") is None
    assert article.at_level(0) is None
    assert article.at_level(6) is None


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: BandUse("b", -1),
        lambda: BandUse("b", float("nan")),
        lambda: BandUse("b", 2000),
        lambda: BandUse("b", strands=0),
        lambda: BandUse("b", twists=-1),
        lambda: Band("b", "red", "red", force_100_kgf=-1),
        lambda: Band("b", "red", "red", force_200_kgf=float("nan")),
        lambda: Band("b", "red", "red", force_100_kgf=2, force_200_kgf=1),
        lambda: Measurement(0, 100),
        lambda: Measurement(float("nan"), 100),
        lambda: Measurement(3, 0),
        lambda: Measurement(3, float("inf")),
    ],
)
def test_what_no_band_can_do_is_refused(wrong: Callable[[], object]) -> None:
    with pytest.raises(InvalidValue):
        wrong()
