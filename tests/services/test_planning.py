"""Routines and the calendar on a real file: order, copies, moves, what was done, and undo."""

from dataclasses import replace
from datetime import date, time

import pytest

from soleus.domain.calendar import PlannedWorkout, PlanState, Run, RunTag, SkipReason
from soleus.domain.errors import Conflict, NotFound
from soleus.domain.naming import plan_title
from soleus.domain.ports import Kind
from soleus.domain.prescription import Prescription, Target
from soleus.domain.routine import Routine
from soleus.domain.units import Distance
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


def test_runs_and_rest_days_stand_beside_the_workouts(services: Services, ladder: Routine) -> None:
    services.planning.schedule(ladder.id, FRIDAY)
    run = services.planning.plan(PlannedWorkout(FRIDAY, "run", run=Run(distance=Distance(6))))
    services.planning.set_rest_day(FRIDAY, True)
    found = day(services, FRIDAY)
    assert [card.planned.name for card in found.cards] == ["Band ladder"]
    assert [card.planned.id for card in found.runs] == [run.id]
    assert [plan_title(card.planned) for card in found.rests] == ["Rest day for the calves"]


def test_a_rest_day_is_switched_on_and_off(services: Services) -> None:
    services.planning.set_rest_day(FRIDAY, True)
    services.planning.set_rest_day(FRIDAY, True)
    assert (services.planning.is_rest_day(FRIDAY), len(day(services, FRIDAY).rests)) == (True, 1)
    assert services.logbook.undo_label == "Plan “Rest day for the calves”"
    services.planning.set_rest_day(FRIDAY, False)
    assert not services.planning.is_rest_day(FRIDAY)
    services.logbook.undo()
    assert services.planning.is_rest_day(FRIDAY)


def test_only_workouts_count_as_kept(services: Services, ladder: Routine) -> None:
    services.planning.schedule(ladder.id, TUESDAY)
    left_out = services.planning.schedule(ladder.id, WEDNESDAY)
    services.planning.skip(left_out.id, SkipReason.ILL)
    services.planning.plan(PlannedWorkout(TUESDAY, "run", run=Run()))
    services.planning.set_rest_day(WEDNESDAY, True)
    assert services.planning.kept(TUESDAY, FRIDAY) == (0, 1)


def test_a_skipped_workout_no_longer_waits_until_it_is_taken_up(services: Services, ladder: Routine) -> None:
    planned = services.planning.schedule(ladder.id, WEDNESDAY)
    services.planning.skip(planned.id, SkipReason.PAIN)
    assert day(services, WEDNESDAY).cards[0].state is PlanState.SKIPPED
    assert services.planning.planned(planned.id).skipped is SkipReason.PAIN
    assert services.logbook.undo_label == "Skip “Band ladder”"
    services.planning.unskip(planned.id)
    assert day(services, WEDNESDAY).cards[0].state is PlanState.MISSED
    services.logbook.undo()
    assert services.planning.planned(planned.id).skipped is SkipReason.PAIN


def test_a_workout_is_tagged_by_its_run(services: Services, ladder: Routine) -> None:
    planned = services.planning.schedule(ladder.id, FRIDAY)
    services.planning.tag(planned.id, RunTag.AFTER)
    assert services.planning.planned(planned.id).run_tag is RunTag.AFTER
    services.planning.tag(planned.id, None)
    assert services.planning.planned(planned.id).run_tag is None
    assert services.logbook.undo_label == "Tag “Band ladder”"


def test_a_run_is_ticked_and_never_missed(services: Services) -> None:
    run = services.planning.plan(PlannedWorkout(TUESDAY, "6 × 1 km", run=Run(is_key=True)))
    assert day(services, TUESDAY).runs[0].state is PlanState.PLANNED
    services.planning.tick_run(run.id, True)
    assert day(services, TUESDAY).runs[0].state is PlanState.DONE
    assert services.logbook.undo_label == "“Key run, 6 × 1 km” is done"
    services.planning.tick_run(run.id, False)
    assert day(services, TUESDAY).runs[0].state is PlanState.PLANNED


def test_runs_and_rest_days_cannot_be_started(services: Services) -> None:
    run = services.planning.plan(PlannedWorkout(FRIDAY, "run", run=Run()))
    services.planning.set_rest_day(FRIDAY, True)
    for planned in (run, day(services, FRIDAY).rests[0].planned):
        with pytest.raises(Conflict):
            services.workouts.start_planned(planned.id)
    assert services.workouts.unfinished() is None


@pytest.mark.parametrize(
    ("name", "is_key", "title"),
    [
        ("run", False, "Easy run"),
        ("run", True, "Key run"),
        ("6 × 1 km", True, "Key run, 6 × 1 km"),
        ("Easy Run", False, "Easy run"),
    ],
)
def test_what_a_run_is_called(name: str, is_key: bool, title: str) -> None:
    assert plan_title(PlannedWorkout(FRIDAY, name, run=Run(is_key=is_key))) == title
