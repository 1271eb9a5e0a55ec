"""Lines as arrays: nothing invented, nothing lost, breaks kept."""

from datetime import timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from ui.charts.series import BAND_SET, EXERCISE, FIRST, band_of, ladder, weights

from soleus.domain.band import Band, BandSet, BandUse
from soleus.domain.exercise import Measure
from soleus.domain.load import Load
from soleus.domain.ports import SetGroup
from soleus.domain.progress import ExerciseSeries, joined, points
from soleus.domain.units import WeightUnit
from soleus.domain.workout import Side
from soleus.ui.charts.lines import Line, line_of, staircase, straightened, thinned
from soleus.ui.charts.panes import panes_of


@st.composite
def lines(draw: st.DrawFn) -> Line:
    days = sorted(draw(st.sets(st.integers(0, 4000), max_size=120)))
    values = draw(st.lists(st.integers(-50, 50), min_size=len(days), max_size=len(days)))
    on = draw(st.lists(st.booleans(), min_size=len(days), max_size=len(days)))
    if on:
        on[-1] = False
    return Line(np.array(days, float), np.array(values, float), np.array(on, bool))


@given(lines())
def test_a_staircase_holds_each_value_until_the_next_day(line: Line) -> None:
    stairs = staircase(line)
    assert set(zip(line.days, line.values, strict=True)) <= set(zip(stairs.days, stairs.values, strict=True))
    for at in range(len(stairs) - 1):
        if stairs.goes_on[at]:
            across, up = stairs.days[at] != stairs.days[at + 1], stairs.values[at] != stairs.values[at + 1]
            assert not (across and up)
    assert len(stairs) == len(line) + int(line.goes_on.sum())


def pieces(line: Line) -> set[tuple[float, float, float]]:
    """Each day that the line passes or touches, with its value before and after."""
    found = set()
    for at in range(len(line)):
        until = line.days[at + 1] if line.goes_on[at] else line.days[at]
        flat = not line.goes_on[at] or line.values[at] == line.values[at + 1]
        if flat:
            found |= {(day, line.values[at], line.values[at]) for day in np.arange(line.days[at], until + 1)}
        else:
            found.add((line.days[at], line.values[at], line.values[at + 1]))
    return found


@given(lines())
def test_a_straightened_line_passes_the_same_places(line: Line) -> None:
    straight = straightened(line)
    assert len(straight) <= len(line)
    assert pieces(straight) == pieces(line)


@given(lines(), st.integers(1, 40))
def test_thinning_keeps_peaks_dips_and_breaks(line: Line, columns: int) -> None:
    thin = thinned(line, columns)
    assert len(thin) <= max(len(line), 0)
    assert set(zip(thin.days, thin.values, strict=True)) <= set(zip(line.days, line.values, strict=True))
    if len(line):
        assert thin.values.max() == line.values.max()
        assert thin.values.min() == line.values.min()
        assert not thin.goes_on[-1]
    if len(line) > 2 * columns:
        assert len(thin) <= 2 * columns
        for at in np.flatnonzero(thin.goes_on):
            between = (line.days >= thin.days[at]) & (line.days < thin.days[at + 1])
            assert line.goes_on[between].all()


@given(lines(), st.integers(-10, 4010), st.integers(0, 500))
def test_a_part_has_what_is_between_and_its_neighbours(line: Line, first: int, span: int) -> None:
    part = line.between(first, first + span)
    inside = [day for day in line.days if first <= day <= first + span]
    assert [day for day in part.days if first <= day <= first + span] == inside
    assert len(part) <= len(inside) + 2
    assert line.count(first, first + span) == len(inside)


def test_points_without_a_value_are_left_out_and_the_rest_joined() -> None:
    points = ladder().sides[Side.LEFT]
    line = line_of(points, lambda point: point.amount)
    known = [point for point in points if point.amount is not None]
    assert len(known) == len(points) - 1
    assert [int(day) for day in line.days] == [point.day.toordinal() for point in known]
    assert list(line.goes_on) == joined(known)
    assert line.value_at(points[4].day.toordinal()) is None


def test_a_band_ladder_has_three_graphs_and_no_kilograms() -> None:
    panes = panes_of(ladder(), EXERCISE, [BAND_SET])
    assert [pane.key for pane in panes] == ["band-kg", "amount", "lanes:article"]
    assert panes[0].unit == "≈ kg, band"
    assert panes[1].ceiling == 12
    assert [(lane.level, lane.name) for lane in panes[2].lanes] == [
        (1, "yellow"),
        (2, "red"),
        (3, "green"),
        (4, "blue"),
    ]
    # The blue band has no known force: those days are missing, not zero.
    right = ladder().sides[Side.RIGHT]
    assert len(panes[0].lines[Side.RIGHT]) == sum(point.band_kgf is not None for point in right) < len(right)


def test_assistance_is_below_zero_and_a_day_without_weight_is_missing() -> None:
    (load, amount) = panes_of(weights(), EXERCISE, [BAND_SET])
    assert list(load.lines[Side.BOTH].values) == [20, -10, 20]
    assert len(amount.lines[Side.BOTH]) == 4


def test_pounds_are_shown_to_who_enters_pounds() -> None:
    load = panes_of(weights(), EXERCISE, [BAND_SET], WeightUnit.LB)[0]
    assert load.unit == "lb"
    assert round(load.lines[Side.BOTH].values[0], 1) == 44.1


def test_the_ceiling_is_of_the_usual_measure_only() -> None:
    seconds = panes_of(ladder(), EXERCISE, [BAND_SET], measure=Measure.SECONDS)
    assert [pane.ceiling for pane in seconds] == [None, None, None]


def test_each_band_set_has_its_own_block_of_lanes() -> None:
    loops = BandSet("loops", "Mini loops", tuple(Band(f"loop-{name}", name, name) for name in ("green", "yellow")))

    def find(band_id: str) -> tuple[Band, int, str] | None:
        level = loops.level(band_id)
        return band_of(band_id) if level is None else (loops.bands[level - 1], level, loops.id)

    groups = [
        SetGroup(FIRST + timedelta(days=at), Side.LEFT, Load(band=BandUse(band)), 10, 10, 1, at)
        for at, band in enumerate(("yellow", "loop-yellow", "green"))
    ]
    series = ExerciseSeries("press", points(groups, find))
    lanes = [pane for pane in panes_of(series, EXERCISE, [BAND_SET, loops]) if pane.lanes]
    assert [(pane.key, pane.unit) for pane in lanes] == [
        ("lanes:article", "Article order"),
        ("lanes:loops", "Mini loops"),
    ]
    assert list(lanes[0].lines[Side.LEFT].values) == [1, 3]
    assert list(lanes[1].lines[Side.LEFT].values) == [2]
