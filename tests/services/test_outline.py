"""The calendar in outline says the same of every day as the calendar itself, without what was logged."""

from dataclasses import replace
from datetime import date, timedelta

from soleus.domain.calendar import PlannedWorkout, PlanState, Run
from soleus.domain.ports import Kind
from soleus.domain.trainee import Trainee
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put
from soleus.services.outline import FEW, glance, outline
from soleus.services.planning import DayPlan

FIRST, TODAY, LAST = date(2026, 10, 26), date(2026, 11, 20), date(2026, 12, 6)


def log(services: Services, day: date, planned_id: int | None = None, finished: bool = True) -> Workout:
    entry = Entry("band-plantarflexion", (SideSet(1, Side.LEFT, reps=12),))
    workout = Workout(day, "Ladder", (entry,), finished=finished, planned_id=planned_id)
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))
    return workout


def without_entries(days: list[DayPlan]) -> list[DayPlan]:
    def bare(workout: Workout | None) -> Workout | None:
        return None if workout is None else replace(workout, entries=())

    return [
        replace(
            day,
            cards=tuple(replace(card, workout=bare(card.workout)) for card in day.cards),
            extra=tuple(replace(workout, entries=()) for workout in day.extra),
        )
        for day in days
    ]


def test_it_is_the_calendar_without_what_was_logged(services: Services) -> None:
    planning = services.planning
    done = planning.plan(PlannedWorkout(date(2026, 11, 17), "Done"))
    late = planning.plan(PlannedWorkout(date(2026, 12, 6), "Done after the days in sight"))
    early = planning.plan(PlannedWorkout(date(2026, 12, 20), "Done before its day"))
    planning.plan(PlannedWorkout(date(2026, 11, 18), "Missed"))
    planning.plan(PlannedWorkout(TODAY, "Begun"))
    planning.plan(PlannedWorkout(TODAY, "run", run=Run(is_key=True)))
    planning.set_rest_day(TODAY, True)
    log(services, date(2026, 11, 17), done.id)
    log(services, date(2026, 12, 9), late.id)
    log(services, date(2026, 11, 3), early.id)
    log(services, date(2026, 11, 4))
    log(services, date(2026, 12, 30))
    log(services, TODAY, planning.days(TODAY, TODAY)[0].cards[0].planned.id, finished=False)
    found = outline(services.logbook, FIRST, LAST, TODAY)
    assert found == without_entries(planning.days(FIRST, LAST))
    by_day = {day.day: day for day in found}
    assert len(found) == 42
    assert by_day[LAST].cards[0].state is PlanState.DONE
    assert [workout.name for workout in by_day[date(2026, 11, 4)].extra] == ["Ladder"]
    assert len(by_day[TODAY].runs) == len(by_day[TODAY].rests) == 1


def test_of_another_trainee_there_is_nothing(services: Services) -> None:
    services.planning.plan(PlannedWorkout(TODAY, "Ladder"))
    log(services, TODAY - timedelta(days=1))
    services.people.show(services.people.add(Trainee("Kim")).id)
    assert not any(day.cards or day.extra for day in outline(services.logbook, FIRST, LAST, TODAY))


def test_a_glance_brings_the_entries_of_a_few_workouts_and_of_many_none(services: Services) -> None:
    for _ in range(FEW):
        log(services, date(2026, 11, 17))
    assert glance(services.logbook, FIRST, LAST, TODAY) == (services.planning.days(FIRST, LAST), True)
    log(services, date(2026, 11, 18))
    assert glance(services.logbook, FIRST, LAST, TODAY) == (outline(services.logbook, FIRST, LAST, TODAY), False)
