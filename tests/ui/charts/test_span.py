"""The days in view, zoomed and moved."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soleus.ui.charts.span import LEAST_DAYS, Span, range_of

FIRST, LAST, TODAY = date(2024, 11, 20), date(2026, 11, 10), date(2026, 11, 20)
KNOWN = [FIRST, date(2026, 1, 1), LAST]


def home(days: int | None = None) -> Span:
    span = Span()
    span.set_home(*range_of(KNOWN, days, TODAY), KNOWN)
    return span


moves = st.one_of(st.tuples(st.just("zoom"), st.floats(0.01, 50)), st.tuples(st.just("shift"), st.floats(-3000, 3000)))


@given(st.sampled_from((28, 91, 365, None)), st.lists(moves, max_size=8))
def test_it_stays_within_its_limits_whatever_is_done(days: int | None, done: list[tuple[str, float]]) -> None:
    span = home(days)
    low, high = FIRST.toordinal() - 400, TODAY.toordinal() + 400
    for what, by in done:
        if what == "zoom":
            span.zoom(by, (span.first + span.last) / 2)
        else:
            span.shift(by)
        assert span.last - span.first >= LEAST_DAYS - 1e-6
        assert low <= span.first < span.last <= high
    span.go_home()
    assert span.at_home


@given(st.floats(0.2, 0.99), st.floats(0, 1))
def test_the_day_under_the_pointer_stays_while_zooming_in(factor: float, share: float) -> None:
    span = home()
    around = span.first + share * (span.last - span.first)
    span.zoom(factor, around)
    assert (around - span.first) / (span.last - span.first) == pytest.approx(share, abs=1e-6)


def test_all_shows_every_day_with_room_at_both_ends() -> None:
    span = home()
    assert span.first < FIRST.toordinal()
    assert span.last > LAST.toordinal()


def test_a_range_ends_today_and_a_single_day_has_a_week() -> None:
    assert range_of(KNOWN, 28, TODAY) == (TODAY - timedelta(days=28), TODAY)
    assert range_of([], None, TODAY)[1] == TODAY
    span = Span()
    span.set_home(LAST, LAST, [LAST])
    assert span.holds(LAST.toordinal())
    assert span.last - span.first >= LEAST_DAYS


def test_a_day_out_of_view_is_brought_into_the_middle() -> None:
    span = home(28)
    span.bring(KNOWN[1].toordinal())
    assert (span.first + span.last) / 2 == KNOWN[1].toordinal()
