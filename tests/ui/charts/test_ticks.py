"""Marks of axes: round, in order, few enough, and around what is shown."""

from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st

from soleus.ui.charts.ticks import day_ticks, value_ticks


@example(5001.0, -1e-05, 2)
@given(st.floats(-1e4, 1e4), st.floats(-1e4, 1e4), st.integers(2, 6))
def test_values_reach_around_what_is_shown(one: float, other: float, most: int) -> None:
    low, high = sorted((one, other))
    ticks = value_ticks(low, high, most)
    assert ticks == sorted(set(ticks))
    assert 0.0 in ticks
    assert ticks[0] <= low + 1e-6
    assert ticks[-1] >= high - 1e-6
    assert len(ticks) <= most + 1


@given(st.dates(date(1901, 1, 1), date(2090, 1, 1)), st.integers(6, 20_000), st.integers(2, 12))
def test_days_are_in_order_and_few(first: date, span: int, most: int) -> None:
    start = first.toordinal()
    ticks = day_ticks(start, start + span, most)
    days = [day for day, _ in ticks]
    assert days == sorted(set(days))
    assert len([day for day in days if start <= day <= start + span]) <= most + 2


def test_weeks_begin_where_the_locale_begins_them() -> None:
    start = date(2026, 9, 20).toordinal()
    ticks = day_ticks(start, start + 63, 9)
    assert [text for _, text in ticks[:3]] == ["21 Sept", "28 Sept", "5 Oct"]


def test_long_spans_speak_of_months_and_years() -> None:
    start = date(2025, 10, 1).toordinal()
    assert [text for _, text in day_ticks(start, start + 200, 8)][:5] == ["Oct", "Nov", "Dec", "2026", "Feb"]
    assert [text for _, text in day_ticks(start, start + 3650, 6)] == ["2026", "2028", "2030", "2032", "2034"]
