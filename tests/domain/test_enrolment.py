"""The way through a programme: which step a day belongs to, and what is planned on it."""

from dataclasses import replace
from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soleus.domain.enrolment import (
    Enrolment,
    Stay,
    StepTaken,
    end_of,
    numbers_of,
    planned_by,
    prescribed,
    stay_at,
    stays,
)
from soleus.domain.errors import InvalidValue
from soleus.domain.exercise import Measure
from soleus.domain.prescription import Prescription, Target
from soleus.domain.programme import DoseOverride, Programme, ProgrammeSession, ProgrammeStep
from soleus.domain.training import OwnNumber, TrainingNumbers

MONDAY = date(2026, 11, 2)


def step(name: str, weeks: int | None, *sessions: str) -> ProgrammeStep:
    made = tuple(ProgrammeSession(s, (Prescription("toe-walk", (Target(low=8, high=12),)),)) for s in sessions)
    return ProgrammeStep(name, made, weeks)


def enrolled(*steps: ProgrammeStep, times_a_day: int = 1, **more: object) -> Enrolment:
    programme = Programme("own-1", "Mine", steps, times_a_day=times_a_day)
    given_ = {"start": MONDAY, "weekdays": (0, 3)} | more
    return Enrolment(programme, **given_)  # type: ignore[arg-type]


def day(weeks: int, days: int = 0) -> date:
    return MONDAY + timedelta(weeks=weeks, days=days)


TWO = (step("One", 2, "A", "B"), step("Two", 3, "C"))
OPEN = (step("Hold", None, "A"), step("Press", None, "B"), step("Raise", 4, "C"))


@pytest.mark.parametrize(
    ("steps", "taken", "ended", "way"),
    [
        # by the weeks alone
        (TWO, (), None, [(0, day(0), day(2)), (1, day(2), day(5))]),
        # gone on early: the second step runs its weeks from there
        (TWO, ((day(1), 1),), None, [(0, day(0), day(1)), (1, day(1), day(4))]),
        # gone back: the first step again, and then the second
        (
            TWO,
            ((day(3), 0),),
            None,
            [(0, day(0), day(2)), (1, day(2), day(3)), (0, day(3), day(5)), (1, day(5), day(8))],
        ),
        # an open step lasts until the trainee goes on
        (OPEN, (), None, [(0, day(0), None)]),
        (OPEN, ((day(5), 1),), None, [(0, day(0), day(5)), (1, day(5), None)]),
        (OPEN, ((day(9), 2), (day(5), 1)), None, [(0, day(0), day(5)), (1, day(5), day(9)), (2, day(9), day(13))]),
        # the last decision of a day holds
        (OPEN, ((day(5), 1), (day(5), 2)), None, [(0, day(0), day(5)), (2, day(5), day(9))]),
        # decisions before the start are none
        (OPEN, ((day(-1), 2),), None, [(0, day(0), None)]),
        (OPEN, ((day(0), 1),), None, [(1, day(0), None)]),
        # stopped: the last day still belongs to it
        (TWO, (), day(1), [(0, day(0), day(1, 1))]),
        (OPEN, (), day(7), [(0, day(0), day(7, 1))]),
        (TWO, (), day(9), [(0, day(0), day(2)), (1, day(2), day(5))]),
        (TWO, (), day(-1), []),
        # taken up again after its end
        (TWO, ((day(8), 1),), None, [(0, day(0), day(2)), (1, day(2), day(5)), (1, day(8), day(11))]),
    ],
)
def test_the_way_through_the_steps(
    steps: tuple[ProgrammeStep, ...],
    taken: tuple[tuple[date, int], ...],
    ended: date | None,
    way: list[tuple[int, date, date | None]],
) -> None:
    one = enrolled(*steps, steps_taken=tuple(StepTaken(*mark) for mark in taken), ended=ended)
    assert stays(one) == [Stay(*stay) for stay in way]
    assert end_of(one) == (way[-1][2] if way else MONDAY)


def test_a_day_belongs_to_the_step_of_its_week() -> None:
    one = enrolled(*TWO)
    found = [stay_at(one, day_) for day_ in (day(0, -1), day(0), day(1, 6), day(2), day(4, 6), day(5))]
    assert [None if stay is None else stay.step for stay in found] == [None, 0, 0, 1, 1, None]


def test_sessions_take_turns_on_the_training_days_and_begin_anew_with_a_step() -> None:
    one = enrolled(step("One", 2, "A", "B", "C"), step("Two", 1, "C", "D"), at=time(7, 30))
    plans = planned_by(one, MONDAY, day(10))
    assert [(plan.name, plan.day) for plan in plans] == [
        ("A", day(0)), ("B", day(0, 3)), ("C", day(1)), ("A", day(1, 3)), ("C", day(2)), ("D", day(2, 3)),
    ]  # fmt: skip
    assert [plan.step for plan in plans] == [0, 0, 0, 0, 1, 1]
    assert {plan.enrolment_id for plan in plans} == {one.id}
    assert {plan.at for plan in plans} == {time(7, 30)}
    # a part of the way is the same as that part of the whole
    part = planned_by(one, day(1), day(1, 6))
    assert [(plan.name, plan.day) for plan in part] == [("C", day(1)), ("A", day(1, 3))]


def test_a_programme_that_starts_in_mid_week_begins_with_its_first_session() -> None:
    one = enrolled(*TWO, start=day(0, 2))
    assert [(plan.name, plan.day) for plan in planned_by(one, MONDAY, day(0, 6))] == [("A", day(0, 3))]


def test_twice_a_day_is_two_workouts_of_which_the_first_has_the_time() -> None:
    one = enrolled(step("Drops", 1, "A"), times_a_day=2, at=time(8), weekdays=tuple(range(7)))
    plans = planned_by(one, MONDAY, day(5))
    assert len(plans) == 14
    assert [(plan.position, plan.at) for plan in plans[:2]] == [(0, time(8)), (1, None)]


def test_a_step_without_sessions_is_a_rest() -> None:
    one = enrolled(step("Rest", 1), step("Work", 1, "A"))
    assert [plan.day for plan in planned_by(one, MONDAY, day(5))] == [day(1), day(1, 3)]


def test_what_is_planned_lives_its_own_life() -> None:
    plans = planned_by(enrolled(*TWO), MONDAY, day(5))
    ids = [one for plan in plans for item in plan.items for one in (item.id, item.targets[0].id)]
    assert len(set(ids)) == len(ids) == 2 * len(plans)


# ---- a therapist's own figures ----

ITEM = Prescription("band-press", (Target(sets=3, low=8, high=12),), rest_s=60)


@pytest.mark.parametrize(
    ("override", "figures"),
    [
        (DoseOverride("band-press", sets=2), (2, 8, 12, None, 60)),
        (DoseOverride("band-press", low=10, high=15), (3, 10, 15, None, 60)),
        (DoseOverride("band-press", high=10), (3, 8, 10, None, 60)),
        # only one end was given, and the other one would be on the wrong side of it
        (DoseOverride("band-press", high=6), (3, 6, 6, None, 60)),
        (DoseOverride("band-press", low=15), (3, 15, 15, None, 60)),
        (DoseOverride("band-press", hold_s=5, rest_s=120), (3, 8, 12, 5, 120)),
        (DoseOverride("toe-walk", sets=9), (3, 8, 12, None, 60)),
    ],
)
def test_own_figures_go_before_the_programmes(override: DoseOverride, figures: tuple[float | None, ...]) -> None:
    (item,) = prescribed((ITEM,), (override,))
    (target,) = item.targets
    assert (target.sets, target.low, target.high, target.hold_s, item.rest_s) == figures


def test_an_exercise_can_be_left_out_and_a_target_without_a_range_gets_one() -> None:
    assert prescribed((ITEM,), (DoseOverride("band-press", leave_out=True),)) == ()
    open_ = replace(ITEM, targets=(Target(measure=Measure.SECONDS, high=30),))
    (item,) = prescribed((open_,), (DoseOverride("band-press", low=20),))
    assert (item.targets[0].low, item.targets[0].high) == (20, 30)


def test_overrides_reach_what_is_planned() -> None:
    one = enrolled(*TWO, overrides=(DoseOverride("toe-walk", sets=5),))
    assert {plan.items[0].targets[0].sets for plan in planned_by(one, MONDAY, day(5))} == {5}


def test_numbers_are_the_therapists_before_the_programmes_before_the_users() -> None:
    own = TrainingNumbers(pain_limit=4, band_reps=15, leave_level=2)
    one = enrolled(*TWO, numbers=(OwnNumber("pain_limit", 2),))
    one = replace(
        one, programme=replace(one.programme, numbers=(OwnNumber("pain_limit", 3), OwnNumber("band_reps", 10)))
    )
    numbers = numbers_of(one, own)
    assert (numbers.pain_limit, numbers.band_reps, numbers.leave_level) == (2, 10, 2)
    assert numbers_of(None, own) == own


@pytest.mark.parametrize(
    "wrong",
    [
        {"weekdays": ()},
        {"weekdays": (7,)},
        {"steps_taken": (StepTaken(MONDAY, 2),)},
        {"steps_taken": (StepTaken(MONDAY, -1),)},
        {"start": date(1800, 1, 1)},
    ],
)
def test_what_no_programme_can_be_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(InvalidValue):
        enrolled(*TWO, **wrong)


# ---- what holds for every way ----

days = st.integers(-40, 200).map(lambda n: MONDAY + timedelta(days=n))
steps = st.lists(
    st.builds(
        lambda weeks, count: step("Step", weeks, *"ABC"[:count]),
        st.none() | st.integers(1, 6),
        st.integers(0, 3),
    ),
    min_size=1,
    max_size=4,
)


@st.composite
def enrolments(draw: st.DrawFn) -> Enrolment:
    made = draw(steps)
    marks = draw(st.lists(st.builds(StepTaken, days, st.integers(0, len(made) - 1)), max_size=4))
    return enrolled(
        *made,
        start=draw(days),
        weekdays=tuple(draw(st.sets(st.integers(0, 6), min_size=1))),
        steps_taken=tuple(marks),
        ended=draw(st.none() | days),
        times_a_day=draw(st.integers(1, 2)),
    )


@given(enrolments(), st.integers(-60, 260).map(lambda n: MONDAY + timedelta(days=n)))
def test_every_day_belongs_to_at_most_one_step(one: Enrolment, day_: date) -> None:
    there = [stay for stay in stays(one) if stay.first <= day_ and (stay.until is None or day_ < stay.until)]
    assert len(there) <= 1
    assert stay_at(one, day_) == (there[0] if there else None)
    outside = day_ < one.start or (one.ended is not None and day_ > one.ended)
    assert not (there and outside)
    end = end_of(one)
    assert not (there and end is not None and day_ >= end)


@given(enrolments())
def test_stays_follow_each_other_in_time(one: Enrolment) -> None:
    way = stays(one)
    for before, after in pairwise(way):
        assert before.until is not None
        assert before.first < before.until <= after.first
    for stay in way:
        weeks = one.programme.steps[stay.step].weeks
        if weeks is not None:
            assert stay.until is not None
            assert (stay.until - stay.first).days <= 7 * weeks


@given(enrolments(), days, st.integers(0, 60))
def test_what_is_planned_lies_on_training_days_in_turn_and_is_the_same_in_parts(
    one: Enrolment, first: date, more: int
) -> None:
    last = first + timedelta(days=more)
    plans = planned_by(one, first, last)
    assert all(first <= plan.day <= last and plan.day.weekday() in one.weekdays for plan in plans)
    for plan in plans:
        stay = stay_at(one, plan.day)
        assert stay is not None
        assert stay.step == plan.step
        assert plan.name in [session.name for session in one.programme.steps[stay.step].sessions]
    whole = [(plan.day, plan.position, plan.name) for plan in planned_by(one, one.start, last)]
    assert [(plan.day, plan.position, plan.name) for plan in plans] == [row for row in whole if row[0] >= first]
    for stay in stays(one):
        here = [plan.name for plan in planned_by(one, stay.first, last) if stay_at(one, plan.day) == stay]
        turns = [session.name for session in one.programme.steps[stay.step].sessions]
        assert here == [turns[n % len(turns)] for n in range(len(here))]
