"""On which days a repetition falls."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soleus.domain.calendar import LAST_DAY
from soleus.domain.errors import InvalidValue
from soleus.domain.repeating import MOST, SPAN, Repetition, occurrences

FRIDAY = date(2026, 11, 20)
starts = st.dates(date(1990, 1, 1), LAST_DAY)
ends = st.one_of(st.none(), st.dates(date(1990, 1, 1), LAST_DAY))
times = st.one_of(st.none(), st.integers(1, MOST))
by_days = st.builds(Repetition, st.integers(1, SPAN.days), times=times, until=ends)
by_weekdays = st.builds(
    Repetition, st.integers(1, 52), st.frozensets(st.integers(0, 6), min_size=1), times=times, until=ends
)
rules = st.one_of(by_days, by_weekdays)


def test_every_second_week_is_counted_from_the_week_it_begins_in() -> None:
    rule = Repetition(2, frozenset({0, 4}), times=5)
    assert occurrences(FRIDAY, rule) == (
        FRIDAY,
        date(2026, 11, 30),
        date(2026, 12, 4),
        date(2026, 12, 14),
        date(2026, 12, 18),
    )


def test_a_sunday_belongs_to_the_week_that_the_country_says() -> None:
    rule = Repetition(2, frozenset({6}), until=date(2026, 12, 6))
    assert occurrences(FRIDAY, rule, first_weekday=0) == (FRIDAY, date(2026, 11, 22), date(2026, 12, 6))
    assert occurrences(FRIDAY, rule, first_weekday=6) == (FRIDAY, date(2026, 11, 29))


def test_its_last_day_is_part_of_it() -> None:
    assert occurrences(FRIDAY, Repetition(2, until=date(2026, 11, 24)))[-1] == date(2026, 11, 24)
    assert occurrences(FRIDAY, Repetition(2, until=date(2026, 11, 23)))[-1] == date(2026, 11, 22)
    assert occurrences(FRIDAY, Repetition(1, until=date(2026, 11, 1))) == (FRIDAY,)


def test_without_an_end_it_is_as_long_as_it_may_be() -> None:
    daily = occurrences(FRIDAY, Repetition(1))
    assert (len(daily), daily[-1]) == (MOST, FRIDAY + timedelta(days=MOST - 1))
    weekly = occurrences(FRIDAY, Repetition(7))
    assert (len(weekly), weekly[-1]) == (53, FRIDAY + SPAN)


def test_it_ends_with_the_calendar() -> None:
    assert occurrences(LAST_DAY, Repetition(1)) == (LAST_DAY,)


@pytest.mark.parametrize(
    ("every", "weekdays", "count"),
    [
        (0, frozenset(), 1),
        (365, frozenset(), 1),
        (53, frozenset({1}), 1),
        (1, frozenset({7}), 1),
        (1, frozenset(), 201),
    ],
)
def test_what_is_no_repetition_is_refused(every: int, weekdays: frozenset[int], count: int) -> None:
    with pytest.raises(InvalidValue):
        Repetition(every, weekdays, count)


@given(starts, rules, st.integers(0, 6))
def test_days_grow_within_the_bounds(start: date, rule: Repetition, first_weekday: int) -> None:
    days = occurrences(start, rule, first_weekday)
    assert days[0] == start
    assert all(early < late for early, late in pairwise(days))
    assert len(days) <= min(rule.times or MOST, MOST)
    assert days[-1] <= max(start, min(start + SPAN, LAST_DAY, rule.until or LAST_DAY))


@given(starts, by_days)
def test_days_stand_equally_far_apart(start: date, rule: Repetition) -> None:
    days = occurrences(start, rule)
    assert {(late - early).days for early, late in pairwise(days)} <= {rule.every}


@given(starts, by_weekdays, st.integers(0, 6))
def test_only_the_chosen_days_of_the_week_come_and_all_of_their_weeks(
    start: date, rule: Repetition, first_weekday: int
) -> None:
    days = occurrences(start, rule, first_weekday)
    assert {day.weekday() for day in days[1:]} <= rule.weekdays
    # One more at the end changes nothing before it.
    if rule.times is not None and rule.times < MOST:
        longer = occurrences(start, Repetition(rule.every, rule.weekdays, rule.times + 1, rule.until), first_weekday)
        assert longer[: len(days)] == days
    # With a rule of each week, each chosen weekday between the first and the last day is there.
    if rule.every == 1:
        between = (start + timedelta(days=n) for n in range(1, (days[-1] - start).days + 1))
        assert [day for day in between if day.weekday() in rule.weekdays] == list(days[1:])
