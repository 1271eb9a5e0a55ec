"""Where a workout that waits is offered to go."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soleus.domain.placing import DayLoad, day_for, is_gentle

FRIDAY, SUNDAY = date(2026, 11, 20), date(2026, 11, 22)
HARD = DayLoad(has_workout=True, is_hard=True)
LIGHT, REST, KEY = DayLoad(has_workout=True), DayLoad(is_rest=True), DayLoad(has_key_run=True)


@pytest.mark.parametrize(
    ("hard", "loads", "expected"),
    [
        (True, {}, 20),
        # The week of the mock: today is taken, tomorrow has the key run, Sunday is free of both.
        (True, {20: HARD, 21: KEY}, 22),
        (False, {20: HARD, 21: KEY}, 21),
        (True, {19: HARD}, 21),
        (False, {19: HARD}, 20),
        (True, {21: KEY}, 22),
        (True, {20: REST}, 21),
        # No day that is gentle: the first that is free.
        (True, {20: HARD, 22: HARD}, 21),
        # Nothing free in this week: the next one.
        (True, {20: LIGHT, 21: REST, 22: HARD}, 24),
        (False, {20: LIGHT, 21: REST, 22: HARD}, 23),
        (True, dict.fromkeys(range(20, 30), LIGHT), 20),
    ],
)
def test_the_day_offered(hard: bool, loads: dict[int, DayLoad], expected: int) -> None:
    by_day = {date(2026, 11, day): load for day, load in loads.items()}
    assert day_for(hard, by_day, FRIDAY, SUNDAY) == date(2026, 11, expected)


loads = st.dictionaries(
    st.integers(-1, 12).map(lambda n: FRIDAY + timedelta(days=n)),
    st.builds(DayLoad, st.booleans(), st.booleans(), st.booleans(), st.booleans()),
)


@given(st.booleans(), loads, st.integers(0, 6))
def test_a_day_offered_is_free_wherever_one_is(hard: bool, held: dict[date, DayLoad], left: int) -> None:
    week_ends = FRIDAY + timedelta(days=left)
    offered = day_for(hard, held, FRIDAY, week_ends)
    days = [FRIDAY + timedelta(days=n) for n in range(left + 8)]
    free = [day for day in days if not (held.get(day, DayLoad()).has_workout or held.get(day, DayLoad()).is_rest)]
    assert offered in (free or [FRIDAY])
    if any(day <= week_ends for day in free):
        assert offered <= week_ends
        if hard and any(is_gentle(day, held) for day in free if day <= week_ends):
            assert is_gentle(offered, held)
