"""How the plan was kept, from a real logbook, and what waits."""

from datetime import date, timedelta

import pytest

from soleus.domain.adherence import Adherence
from soleus.domain.calendar import PlannedWorkout, Run, SkipReason
from soleus.domain.ports import Kind
from soleus.domain.prescription import Prescription
from soleus.domain.trainee import Trainee
from soleus.domain.workout import Entry, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = (date(2026, 11, day) for day in range(16, 23))
PRESS = "band-plantarflexion"


def planned(services: Services, day: date, name: str = "Bands") -> PlannedWorkout:
    return services.planning.plan(PlannedWorkout(day, name, (Prescription(PRESS),)))


def did(services: Services, day: date, plan: PlannedWorkout | None = None, key: str = PRESS) -> Workout:
    planned_id = None if plan is None else plan.id
    workout = Workout(day, "Bands", (Entry(key, (SideSet(1, reps=12),)),), planned_id=planned_id)
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))
    return workout


def test_a_week_of_everything(services: Services) -> None:
    did(services, MONDAY, planned(services, MONDAY))
    did(services, WEDNESDAY, planned(services, TUESDAY))
    planned(services, WEDNESDAY)
    skipped = planned(services, THURSDAY)
    services.planning.skip(skipped.id, SkipReason.PAIN)
    moved = planned(services, THURSDAY)
    services.planning.move(moved.id, SATURDAY)
    did(services, TUESDAY)  # calf work without a plan
    did(services, TUESDAY, key="hollow-body-hold")  # no calf work
    services.planning.plan(PlannedWorkout(MONDAY, "run", run=Run()))
    services.planning.set_rest_day(TUESDAY, True)
    found = services.adhering.between(MONDAY, SUNDAY)
    assert found == Adherence(1, 1, missed=1, waiting=1, skipped=1, extra=1, to_come=1, reasons=((SkipReason.PAIN, 1),))
    assert services.planning.kept(MONDAY, SUNDAY) == (found.done, found.due) == (2, 3)


def test_a_workout_under_way_is_neither_done_nor_missed_nor_extra(services: Services) -> None:
    services.workouts.start_planned(planned(services, THURSDAY).id)
    assert services.adhering.between(MONDAY, SUNDAY) == Adherence(to_come=1)
    assert services.adhering.waiting() == []


def test_a_workout_done_for_another_weeks_plan_is_not_extra_and_one_whose_plan_is_gone_is(services: Services) -> None:
    plan = planned(services, SUNDAY - timedelta(weeks=1))
    did(services, MONDAY, plan)
    weeks = services.adhering.by_week(MONDAY - timedelta(weeks=1), MONDAY)
    assert weeks == [(MONDAY - timedelta(weeks=1), Adherence(moved=1)), (MONDAY, Adherence())]
    services.planning.remove(plan.id)
    assert services.adhering.between(MONDAY, MONDAY) == Adherence(extra=1)


def test_of_two_workouts_for_one_plan_the_first_that_was_finished_counts(services: Services) -> None:
    plan = planned(services, TUESDAY)
    did(services, THURSDAY, plan)
    did(services, TUESDAY, plan)
    assert services.adhering.between(MONDAY, SUNDAY) == Adherence(on_time=1)


def test_another_trainees_plan_is_not_counted(services: Services) -> None:
    planned(services, TUESDAY)
    did(services, TUESDAY)
    other = services.people.add(Trainee("Other"))
    services.people.show(other.id)
    assert services.adhering.between(MONDAY, SUNDAY).is_empty
    assert services.adhering.waiting() == []


def test_a_missed_workout_waits_for_two_weeks_and_the_newest_comes_first(services: Services) -> None:
    for days_ago in (1, 14, 15):
        planned(services, FRIDAY - timedelta(days=days_ago), f"{days_ago} ago")
    planned(services, FRIDAY, "today")
    skipped = planned(services, WEDNESDAY)
    services.planning.skip(skipped.id, SkipReason.ILL)
    did(services, FRIDAY, planned(services, WEDNESDAY))
    services.planning.plan(PlannedWorkout(WEDNESDAY, "run", run=Run()))
    assert [plan.name for plan in services.adhering.waiting()] == ["1 ago", "14 ago"]


@pytest.mark.parametrize("weeks", [1, 52])
def test_a_range_costs_two_questions_however_long_it_is(services: Services, weeks: int) -> None:
    from sqlalchemy import event
    from sqlalchemy.engine import Engine

    planned(services, MONDAY)
    services.catalogue.by_key()
    asked: list[str] = []

    def remember(connection: object, cursor: object, statement: str, *rest: object) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", remember)
    try:
        services.adhering.by_week(MONDAY - timedelta(weeks=weeks), MONDAY)
    finally:
        event.remove(Engine, "before_cursor_execute", remember)
    assert sum("SELECT" in statement for statement in asked) == 2
