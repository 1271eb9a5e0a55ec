"""How a plan was kept: what became of each workout, and the sums of weeks."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soleus.domain.adherence import Adherence, Kept, PlanFact, adherence, by_week, is_waiting, kept
from soleus.domain.calendar import SkipReason

TODAY = date(2026, 11, 20)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (PlanFact(YESTERDAY, done_on=YESTERDAY), Kept.ON_TIME),
        (PlanFact(YESTERDAY, done_on=TODAY), Kept.MOVED),
        (PlanFact(TOMORROW, done_on=TODAY), Kept.MOVED),  # ahead of time is another day, too
        (PlanFact(TODAY, YESTERDAY, done_on=TODAY), Kept.MOVED),
        (PlanFact(TODAY, YESTERDAY, done_on=YESTERDAY), Kept.ON_TIME),
        (PlanFact(YESTERDAY, done_on=YESTERDAY, skipped=SkipReason.ILL), Kept.ON_TIME),
        (PlanFact(YESTERDAY), Kept.MISSED),
        (PlanFact(YESTERDAY, skipped=SkipReason.ILL), Kept.SKIPPED),
        (PlanFact(TOMORROW, skipped=SkipReason.ILL), Kept.SKIPPED),
        (PlanFact(TODAY), Kept.TO_COME),
        (PlanFact(TODAY, YESTERDAY), Kept.TO_COME),
        (PlanFact(TOMORROW), Kept.TO_COME),
        (PlanFact(YESTERDAY, begun=True), Kept.TO_COME),
    ],
)
def test_what_became_of_a_planned_workout(fact: PlanFact, expected: Kept) -> None:
    assert kept(fact, TODAY) is expected


@pytest.mark.parametrize(("days_ago", "waits"), [(0, False), (1, True), (14, True), (15, False), (-1, False)])
def test_what_was_missed_waits_for_two_weeks(days_ago: int, waits: bool) -> None:
    assert is_waiting(TODAY - timedelta(days=days_ago), TODAY) is waits


def test_the_sums_of_a_range() -> None:
    facts = [
        PlanFact(YESTERDAY, done_on=YESTERDAY),
        PlanFact(YESTERDAY, done_on=TODAY),
        PlanFact(YESTERDAY),
        PlanFact(TODAY - timedelta(days=20)),
        PlanFact(YESTERDAY, skipped=SkipReason.PAIN),
        PlanFact(YESTERDAY, skipped=SkipReason.NO_TIME),
        PlanFact(TOMORROW, skipped=SkipReason.NO_TIME),
        PlanFact(TODAY),
    ]
    found = adherence(facts, 3, TODAY)
    reasons = ((SkipReason.NO_TIME, 2), (SkipReason.PAIN, 1))
    assert found == Adherence(1, 1, 2, waiting=1, skipped=3, extra=3, to_come=1, reasons=reasons)
    assert (found.done, found.due, found.planned, found.is_empty) == (2, 4, 8, False)
    assert adherence([], 0, TODAY).is_empty
    assert not adherence([], 1, TODAY).is_empty


def test_a_workout_counts_in_the_week_it_stands_in() -> None:
    monday = date(2026, 11, 16)
    facts = [PlanFact(monday, monday - timedelta(days=2), done_on=monday)]
    found = by_week(facts, [monday + timedelta(days=6)], monday - timedelta(days=1), monday, TODAY)
    assert found == [(monday - timedelta(days=7), Adherence()), (monday, Adherence(moved=1, extra=1))]
    # With weeks from Sunday on, both days are in one week, and the extra workout in the next.
    assert [week for week, _ in by_week(facts, [], monday - timedelta(days=1), monday, TODAY, 6)] == [
        date(2026, 11, 15)
    ]


facts = st.builds(
    PlanFact,
    st.integers(-40, 40).map(lambda n: TODAY + timedelta(days=n)),
    st.none() | st.integers(-40, 40).map(lambda n: TODAY + timedelta(days=n)),
    st.none() | st.integers(-40, 0).map(lambda n: TODAY + timedelta(days=n)),
    st.booleans(),
    st.none() | st.sampled_from(SkipReason),
)


@given(st.lists(facts), st.lists(st.integers(-40, 0)), st.integers(0, 6))
def test_the_weeks_add_up_to_the_range(planned: list[PlanFact], extra: list[int], first_weekday: int) -> None:
    days = [TODAY + timedelta(days=n) for n in extra]
    whole = adherence(planned, len(days), TODAY)
    first, last = TODAY - timedelta(days=40), TODAY + timedelta(days=40)
    weeks = [week for _, week in by_week(planned, days, first, last, TODAY, first_weekday)]
    for figure in ("on_time", "moved", "missed", "waiting", "skipped", "extra", "to_come", "planned"):
        assert sum(getattr(week, figure) for week in weeks) == getattr(whole, figure), figure
    assert whole.planned == len(planned)
