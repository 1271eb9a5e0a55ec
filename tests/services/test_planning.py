"""Routines and the calendar on a real file: order, copies, moves, what was done, and undo."""

from dataclasses import replace
from datetime import date, time

import pytest

from soleus.domain.calendar import PlannedWorkout, PlanState
from soleus.domain.errors import NotFound
from soleus.domain.ports import Kind
from soleus.domain.prescription import Prescription, Target
from soleus.domain.routine import Routine
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put
from soleus.services.planning import DayPlan

TUESDAY, WEDNESDAY, FRIDAY, SUNDAY = (date(2026, 11, day) for day in (17, 18, 20, 22))


@pytest.fixture
def ladder(services: Services) -> Routine:
    item = Prescription("band-plantarflexion", (Target(sets=3, low=12, high=12),))
    return services.planning.create_routine(Routine("Band ladder", (item,)))


def day(services: Services, when: date) -> DayPlan:
    return next(found for found in services.planning.week(when) if found.day == when)


def names(services: Services) -> list[str]:
    return [routine.name for routine in services.planning.routines()]


def test_routines_stand_in_the_users_order(services: Services) -> None:
    made = [services.planning.create_routine(Routine(name)) for name in ("a", "b", "c")]
    services.planning.order_routines([made[2].id, made[0].id, made[1].id])
    assert names(services) == ["c", "a", "b"]
    services.logbook.undo()
    assert names(services) == ["a", "b", "c"]


def test_a_copied_routine_has_a_name_and_ids_of_its_own(services: Services, ladder: Routine) -> None:
    first, second = (services.planning.copy_routine(ladder.id) for _ in range(2))
    assert (first.name, second.name) == ("Band ladder, copy", "Band ladder, copy 2")
    assert {item.id for item in first.items}.isdisjoint(item.id for item in ladder.items)
    assert [item.exercise_key for item in first.items] == [item.exercise_key for item in ladder.items]


def test_a_routine_that_is_gone_leaves_what_was_planned(services: Services, ladder: Routine) -> None:
    planned = services.planning.schedule(ladder.id, FRIDAY)
    services.planning.delete_routine(ladder.id)
    assert services.planning.planned(planned.id).name == "Band ladder"
    with pytest.raises(NotFound):
        services.planning.schedule(ladder.id, FRIDAY)
    services.logbook.undo()
    assert services.planning.routine(ladder.id) == ladder


def test_a_scheduled_routine_lives_its_own_life(services: Services, ladder: Routine) -> None:
    planned = services.planning.schedule(ladder.id, FRIDAY, time(18, 30))
    services.planning.change_routine(replace(ladder, items=()))
    kept = services.planning.planned(planned.id)
    assert (kept.at, kept.routine_id, len(kept.items)) == (time(18, 30), ladder.id, 1)


def test_a_day_holds_several_workouts_in_order(services: Services, ladder: Routine) -> None:
    first, second, third = (services.planning.schedule(ladder.id, FRIDAY) for _ in range(3))
    services.planning.order_day(FRIDAY, [third.id, first.id, second.id])
    assert [card.planned.id for card in day(services, FRIDAY).cards] == [third.id, first.id, second.id]
    services.logbook.undo()
    assert [card.planned.id for card in day(services, FRIDAY).cards] == [first.id, second.id, third.id]


def test_a_moved_workout_remembers_its_first_day(services: Services, ladder: Routine) -> None:
    planned = services.planning.schedule(ladder.id, WEDNESDAY)
    services.planning.move(planned.id, FRIDAY)
    services.planning.move(planned.id, SUNDAY)
    assert services.planning.planned(planned.id).original_day == WEDNESDAY
    services.planning.move(planned.id, WEDNESDAY)
    assert services.planning.planned(planned.id).original_day is None
    services.logbook.undo()
    assert services.planning.planned(planned.id).day == SUNDAY


def test_a_copy_is_not_a_moved_one(services: Services, ladder: Routine) -> None:
    planned = services.planning.schedule(ladder.id, WEDNESDAY)
    services.planning.move(planned.id, FRIDAY)
    copy = services.planning.copy(planned.id, SUNDAY)
    assert (copy.day, copy.original_day) == (SUNDAY, None)
    assert services.planning.planned(planned.id).day == FRIDAY


def test_removing_a_plan_keeps_what_was_done(services: Services, ladder: Routine) -> None:
    planned = services.planning.schedule(ladder.id, FRIDAY)
    workout = services.workouts.start_planned(planned.id)
    services.planning.remove(planned.id)
    found = day(services, FRIDAY)
    assert found.cards == ()
    assert [extra.id for extra in found.extra] == [workout.id]


def test_states_of_a_week(services: Services, ladder: Routine) -> None:
    done = services.planning.schedule(ladder.id, TUESDAY)
    services.planning.schedule(ladder.id, WEDNESDAY)
    services.planning.schedule(ladder.id, FRIDAY)
    rows = (SideSet(1, Side.LEFT, reps=12),)
    workout = Workout(WEDNESDAY, "Band ladder", (Entry("band-plantarflexion", rows),), planned_id=done.id)
    loose = Workout(SUNDAY, "Core", (Entry("hollow-body-hold", (SideSet(1, seconds=15),)),))
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout), Put(Kind.WORKOUT, None, loose))
    week = services.planning.week(FRIDAY)
    assert [found.day.weekday() for found in week] == list(range(7))
    states = {found.day: [card.state for card in found.cards] for found in week if found.cards}
    assert states == {TUESDAY: [PlanState.DONE], WEDNESDAY: [PlanState.MISSED], FRIDAY: [PlanState.PLANNED]}
    # Done a day late, it is shown with its plan, and only there.
    assert day(services, TUESDAY).cards[0].workout == workout
    assert [extra.id for found in week for extra in found.extra] == [loose.id]


def test_a_week_begins_where_the_country_says(services: Services) -> None:
    assert services.planning.week(FRIDAY, first_weekday=6)[0].day == date(2026, 11, 15)


def test_edits_of_the_same_cell_are_undone_together(services: Services) -> None:
    planned = services.planning.plan(PlannedWorkout(FRIDAY, "Workout"))
    for name in ("A", "Ab", "Abc"):
        services.planning.change(replace(services.planning.planned(planned.id), name=name), merge_key="name")
    services.logbook.undo()
    assert services.planning.planned(planned.id).name == "Workout"


def test_how_much_of_the_plan_was_kept_leaves_what_is_still_to_come_out(services: Services, ladder: Routine) -> None:
    done, _missed, _today = (services.planning.schedule(ladder.id, when) for when in (TUESDAY, WEDNESDAY, FRIDAY))
    rows = (SideSet(1, Side.LEFT, reps=12),)
    workout = Workout(TUESDAY, "Band ladder", (Entry("band-plantarflexion", rows),), planned_id=done.id)
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))
    assert services.planning.kept(TUESDAY, FRIDAY) == (1, 2)
    assert services.planning.kept(SUNDAY, SUNDAY) == (0, 0)


def test_a_workout_that_still_goes_on_is_not_counted_as_done(services: Services, ladder: Routine) -> None:
    planned = services.planning.schedule(ladder.id, FRIDAY)
    workout = services.workouts.start_planned(planned.id)
    assert services.planning.kept(TUESDAY, FRIDAY) == (0, 0)
    services.workouts.finish(workout.id)
    assert services.planning.kept(TUESDAY, FRIDAY) == (1, 1)
