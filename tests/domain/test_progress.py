"""The points of the graphs: one a day and side, whatever the order of entry."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from soleus.domain.band import Band, BandUse
from soleus.domain.load import Load
from soleus.domain.ports import SetGroup
from soleus.domain.progress import BREAK_DAYS, ExerciseSeries, Point, difficulty, joined, nearest_day, points
from soleus.domain.units import Weight, WeightUnit
from soleus.domain.workout import Side

DAY = date(2026, 9, 1)
BANDS = {
    name: (Band(name, name, name, force_100_kgf=force), level, "article")
    for level, (name, force) in enumerate((("yellow", 1.4), ("red", 1.7), ("green", None)), 1)
}


def kg(value: float) -> Load:
    return Load(weight=Weight(value))


def group(day: date = DAY, load: Load = Load(), best: float | None = 10, **more: object) -> SetGroup:  # noqa: B008
    values = {"side": Side.LEFT, "total": best, "count": 1, "workout_id": 1} | more
    return SetGroup(day=day, load=load, best=best, **values)  # type: ignore[arg-type]


def only(groups: list[SetGroup]) -> Point:
    ((point,),) = points(groups, BANDS.get).values()
    return point


weights = st.builds(Weight, st.integers(0, 60), st.sampled_from(WeightUnit), st.sampled_from((1, 2)))
loads = st.builds(
    Load,
    weight=st.none() | weights,
    assistance=st.none() | weights,
    band=st.none()
    | st.builds(
        BandUse,
        st.sampled_from((*BANDS, "gone")),
        st.none() | st.sampled_from((50, 100, 200)),
        st.sampled_from((1, 2)),
        st.sampled_from((0, 1)),
    ),
)
amounts = st.none() | st.integers(0, 30) | st.floats(0, 30)
groups_strategy = st.lists(
    st.builds(
        SetGroup,
        st.integers(0, 40).map(lambda n: DAY + timedelta(days=n)),
        st.sampled_from(Side),
        loads,
        amounts,
        amounts,
        st.integers(1, 5),
        st.integers(1, 3),
    ),
    max_size=30,
)


@given(groups_strategy, st.randoms())
def test_the_order_of_entry_does_not_matter(groups: list[SetGroup], random: object) -> None:
    shuffled = list(groups)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert points(shuffled, BANDS.get) == points(groups, BANDS.get)


@given(groups_strategy)
def test_one_point_a_day_and_side_oldest_first(groups: list[SetGroup]) -> None:
    found = points(groups, BANDS.get)
    assert {(side, p.day) for side, line in found.items() for p in line} == {(g.side, g.day) for g in groups}
    for line in found.values():
        days = [p.day for p in line]
        assert days == sorted(set(days))


@given(groups_strategy)
def test_a_point_is_the_heaviest_set_and_missing_stays_missing(groups: list[SetGroup]) -> None:
    for side, line in points(groups, BANDS.get).items():
        for point in line:
            same = [g for g in groups if (g.side, g.day) == (side, point.day)]
            top = max(difficulty(g.load, g.best, BANDS.get) for g in same)
            assert difficulty(point.load, point.amount, BANDS.get) == top
            assert (point.best is None) == all(g.best is None for g in same)
            assert (point.total is None) == all(g.total is None for g in same)
            assert point.kg == point.load.kg
            assert point.sets == sum(g.count for g in same)


@given(groups_strategy, st.booleans())
def test_lines_join_neighbours_only(groups: list[SetGroup], same_band: bool) -> None:
    for line in points(groups, BANDS.get).values():
        join = joined(line, same_band)
        assert len(join) == len(line)
        assert join[-1] is False
        for on, before, after in zip(join, line, line[1:], strict=False):
            assert on <= ((after.day - before.day).days <= BREAK_DAYS)


def test_the_heavier_band_is_heavier_than_more_repetitions() -> None:
    red, yellow = (Load(band=BandUse(name, 100)) for name in ("red", "yellow"))
    point = only([group(load=yellow, best=15), group(load=red, best=8)])
    assert (point.level, point.amount, point.best) == (2, 8, 15)
    assert point.band_kgf == 1.7


def test_a_band_without_a_force_has_a_level_and_no_kilograms() -> None:
    point = only([group(load=Load(band=BandUse("green", 100)))])
    assert (point.level, point.band_kgf, point.kg) == (3, None, None)


def test_an_unknown_band_has_neither() -> None:
    point = only([group(load=Load(band=BandUse("gone", 100)))])
    assert (point.level, point.band_set_id, point.band_kgf) == (None, None, None)


def test_assistance_is_lighter_than_none() -> None:
    helped = Load(assistance=Weight(20))
    assert only([group(load=helped, best=12), group(best=5)]).load == Load()
    assert only([group(load=helped)]).kg == -20


def test_lines_break_after_a_pause_and_where_the_band_changes() -> None:
    yellow, red = (Load(band=BandUse(name)) for name in ("yellow", "red"))
    days = (0, 3, 3 + BREAK_DAYS, 4 + 2 * BREAK_DAYS)
    loads = (yellow, red, red, red)
    line = points([group(DAY + timedelta(n), load) for n, load in zip(days, loads, strict=True)], BANDS.get)[Side.LEFT]
    assert joined(line) == [True, True, False, False]
    assert joined(line, same_band=True) == [False, True, False, False]
    assert joined(()) == []


def test_days_and_points_of_a_day() -> None:
    series = ExerciseSeries("k", points([group(DAY, side=s) for s in (Side.RIGHT, Side.LEFT)], BANDS.get))
    assert series.days == [DAY]
    assert list(series.at(DAY)) == [Side.LEFT, Side.RIGHT]
    assert series.at(DAY + timedelta(1)) == {}
    assert nearest_day(series.days, 0) == DAY
    assert nearest_day([], 0) is None


def test_band_sets_in_the_order_of_their_use() -> None:
    other = {"x": (Band("x", "x", "tan"), 1, "other")} | BANDS
    groups = [group(DAY + timedelta(n), Load(band=BandUse(name))) for n, name in ((5, "red"), (2, "x"), (9, "x"))]
    assert ExerciseSeries("k", points(groups, other.get)).band_set_ids == ("other", "article")
