"""What the calendar advises, from a real file: where a missed workout may go, and what is too hard before a key run."""

from datetime import date

import pytest

from soleus.domain.calendar import PlannedWorkout, Run, SkipReason
from soleus.domain.load import Load
from soleus.domain.ports import Kind
from soleus.domain.prescription import Prescription, Target
from soleus.domain.units import Weight
from soleus.domain.workout import Entry, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = (date(2026, 11, day) for day in range(16, 23))
HARD = (Prescription("band-plantarflexion", (Target(),)),)
WEIGHTED = (Prescription("seated-calf-raise", (Target(load=Load(Weight(10))),)),)
LIGHT = (Prescription("hollow-body-hold", (Target(),)),)


def plan(services: Services, day: date, items: tuple[Prescription, ...] = HARD) -> PlannedWorkout:
    return services.planning.plan(PlannedWorkout(day, "Workout", items))


def key_run(services: Services, day: date) -> PlannedWorkout:
    return services.planning.plan(PlannedWorkout(day, "6 × 1 km", run=Run(is_key=True)))


def offers(services: Services) -> dict[int, date]:
    return services.placing.offers(services.planning.week(FRIDAY))


def warned(services: Services, day: date = FRIDAY) -> frozenset[int]:
    return services.placing.before_key_run(services.planning.week(day))


def test_a_missed_workout_is_offered_the_next_day_that_suits(services: Services) -> None:
    missed = plan(services, WEDNESDAY)
    assert offers(services) == {missed.id: FRIDAY}
    plan(services, FRIDAY)
    key_run(services, SATURDAY)
    assert offers(services) == {missed.id: SUNDAY}


def test_a_light_one_may_stand_beside_hard_days(services: Services) -> None:
    missed = plan(services, WEDNESDAY, LIGHT)
    plan(services, FRIDAY, WEIGHTED)
    assert offers(services) == {missed.id: SATURDAY}


def test_a_rest_day_is_not_offered(services: Services) -> None:
    missed = plan(services, WEDNESDAY)
    services.planning.set_rest_day(FRIDAY, True)
    assert offers(services) == {missed.id: SATURDAY}


def test_what_was_done_yesterday_counts(services: Services) -> None:
    missed = plan(services, WEDNESDAY)
    entry = Entry("seated-calf-raise", (SideSet(1, load=Load(Weight(10)), reps=12),))
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, Workout(THURSDAY, "Raises", (entry,))))
    assert offers(services) == {missed.id: SATURDAY}


def test_what_is_skipped_waits_no_longer(services: Services) -> None:
    missed = plan(services, WEDNESDAY)
    services.planning.skip(missed.id, SkipReason.PAIN)
    assert offers(services) == {}


def test_one_that_is_missed_too_takes_no_room(services: Services) -> None:
    first, second = plan(services, MONDAY), plan(services, WEDNESDAY)
    assert offers(services) == {first.id: FRIDAY, second.id: FRIDAY}


@pytest.mark.parametrize(("items", "is_hard"), [(HARD, True), (WEIGHTED, True), (LIGHT, False)])
def test_hard_work_before_a_key_run_is_pointed_out(
    services: Services, items: tuple[Prescription, ...], is_hard: bool
) -> None:
    planned = plan(services, FRIDAY, items)
    assert warned(services) == frozenset()
    key_run(services, SATURDAY)
    assert warned(services) == (frozenset({planned.id}) if is_hard else frozenset())


def test_a_key_run_of_the_next_week_counts_for_the_last_day(services: Services) -> None:
    planned = plan(services, SUNDAY)
    key_run(services, date(2026, 11, 23))
    assert warned(services) == frozenset({planned.id})


def test_an_easy_run_and_the_past_warn_of_nothing(services: Services) -> None:
    plan(services, FRIDAY)
    services.planning.plan(PlannedWorkout(SATURDAY, "run", run=Run()))
    plan(services, TUESDAY)
    key_run(services, WEDNESDAY)
    assert warned(services) == frozenset()


def test_one_that_is_skipped_is_not_warned_of(services: Services) -> None:
    planned = plan(services, FRIDAY)
    key_run(services, SATURDAY)
    services.planning.skip(planned.id, SkipReason.NO_TIME)
    assert warned(services) == frozenset()


def test_what_is_warned_of_is_offered_another_day(services: Services) -> None:
    planned = plan(services, FRIDAY)
    key_run(services, SATURDAY)
    assert services.placing.offer(planned.id) == SUNDAY
