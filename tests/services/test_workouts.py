"""Doing workouts on a real file: every call is on disk when it returns, and one undo takes it back."""

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from soleus.domain.calendar import PlannedWorkout
from soleus.domain.errors import Conflict, NotFound
from soleus.domain.exercise import Measure
from soleus.domain.load import Load
from soleus.domain.prescription import Prescription, Target, TargetSide
from soleus.domain.routine import Routine
from soleus.domain.units import Weight
from soleus.domain.workout import SetKind, Side, SideSet, Workout
from soleus.services.composition import Services

PRESS = "band-plantarflexion"
TODAY = date(2026, 11, 20)


def item(key: str = PRESS) -> Prescription:
    return Prescription(key, (Target(TargetSide.EACH, 2, Measure.REPS, 12, 12),), note="slowly")


def reps(workout: Workout, side: Side = Side.LEFT) -> list[float | None]:
    return [row.reps for row in workout.entries[0].sets if row.side is side]


@pytest.fixture
def running(services: Services) -> Workout:
    routine = services.planning.create_routine(Routine("Band ladder", (item(),)))
    return services.workouts.start_routine(routine.id)


def log(services: Services, workout: Workout, number: int, side: Side, count: float) -> SideSet:
    return services.workouts.log_set(workout.id, workout.entries[0].id, SideSet(number, side, reps=count))


def test_a_logged_set_is_on_disk_and_stamped_when_the_call_returns(
    services: Services, running: Workout, logbook_path: Path
) -> None:
    stored = log(services, running, 1, Side.LEFT, 12)
    assert stored.done_at == services.clock()
    with closing(sqlite3.connect(logbook_path)) as connection:
        assert connection.execute("SELECT number, side, reps FROM sets").fetchall() == [(1, "left", 12)]


def test_a_set_takes_the_place_of_its_number(services: Services, running: Workout) -> None:
    for number, side in ((1, Side.LEFT), (1, Side.RIGHT), (3, Side.LEFT), (2, Side.LEFT)):
        log(services, running, number, side, number)
    rows = services.workouts.get(running.id).entries[0].sets
    assert [(row.number, row.side) for row in rows] == [
        (1, Side.LEFT), (1, Side.RIGHT), (2, Side.LEFT), (3, Side.LEFT),
    ]  # fmt: skip


def test_every_step_can_be_undone_and_redone(services: Services, running: Workout) -> None:
    first = log(services, running, 1, Side.LEFT, 12)
    log(services, running, 2, Side.LEFT, 10)
    services.workouts.move_set(running.id, running.entries[0].id, first.id, 1)
    assert reps(services.workouts.get(running.id)) == [10, 12]
    services.workouts.delete_set(running.id, running.entries[0].id, first.id)
    assert reps(services.workouts.get(running.id)) == [10]
    services.logbook.undo()
    services.logbook.undo()
    assert reps(services.workouts.get(running.id)) == [12, 10]
    services.logbook.redo()
    assert reps(services.workouts.get(running.id)) == [10, 12]


def test_only_one_workout_runs_at_a_time(services: Services, running: Workout) -> None:
    with pytest.raises(Conflict, match="Band ladder"):
        services.workouts.start_empty()
    services.workouts.finish(running.id)
    assert services.workouts.start_empty().name == "Workout"


def test_finishing_takes_out_what_was_not_done(services: Services, running: Workout) -> None:
    services.workouts.add_entry(running.id, item("single-leg-calf-raise"))
    log(services, running, 1, Side.LEFT, 12)
    services.workouts.finish(running.id)
    finished = services.workouts.get(running.id)
    assert (finished.finished, len(finished.entries), finished.ended_at) == (True, 1, services.clock())
    assert services.workouts.unfinished() is None
    services.workouts.reopen(running.id)
    assert services.workouts.unfinished() == services.workouts.get(running.id)


def test_a_planned_workout_can_be_logged_for_an_earlier_day(services: Services) -> None:
    planned = services.planning.plan(PlannedWorkout(TODAY - timedelta(days=3), "Band ladder", (item(),)))
    workout = services.workouts.start_planned(planned.id, TODAY - timedelta(days=2))
    assert (workout.day, workout.started_at, workout.planned_id) == (TODAY - timedelta(days=2), None, planned.id)
    stored = log(services, workout, 1, Side.LEFT, 12)
    assert stored.done_at is None
    services.workouts.finish(workout.id)
    assert services.workouts.get(workout.id).ended_at is None


def test_last_time_is_the_newest_entry_before_this_workout(services: Services, running: Workout) -> None:
    log(services, running, 1, Side.LEFT, 12)
    services.workouts.finish(running.id)
    later = services.workouts.start_empty((PRESS,))
    found = services.workouts.last_time(PRESS, later)
    assert found is not None
    assert found.workout_id == running.id
    assert services.workouts.last_time("toe-walk", later) is None


def test_moving_a_workout_moves_its_times(services: Services, running: Workout) -> None:
    services.workouts.redate(running.id, TODAY - timedelta(days=1))
    moved = services.workouts.get(running.id)
    assert moved.started_at is not None
    assert (moved.day, moved.started_at.date()) == (TODAY - timedelta(days=1), TODAY - timedelta(days=1))


def test_a_copy_leaves_out_times_pain_and_notes(services: Services, running: Workout) -> None:
    row = SideSet(1, Side.LEFT, Load(weight=Weight(20)), reps=12, pain=3, note="sore", kind=SetKind.WARMUP)
    services.workouts.log_set(running.id, running.entries[0].id, row)
    copied = services.workouts.duplicate(running.id, TODAY).entries[0].sets[0]
    assert (copied.reps, copied.kind, copied.load) == (12, SetKind.WARMUP, row.load)
    assert (copied.pain, copied.note, copied.done_at) == (None, "", None)


def test_a_deleted_workout_comes_back(services: Services, running: Workout) -> None:
    log(services, running, 1, Side.LEFT, 12)
    before = services.workouts.get(running.id)
    services.workouts.delete(running.id)
    with pytest.raises(NotFound):
        services.workouts.get(running.id)
    services.logbook.undo()
    assert services.workouts.get(running.id) == before


def test_exercises_can_be_put_in_another_order(services: Services, running: Workout) -> None:
    second = services.workouts.add_entry(running.id, item("toe-walk"), at=0)
    first = running.entries[0]
    assert [e.id for e in services.workouts.get(running.id).entries] == [second.id, first.id]
    services.workouts.order_entries(running.id, [first.id, second.id])
    assert [e.id for e in services.workouts.get(running.id).entries] == [first.id, second.id]
    services.workouts.remove_entry(running.id, first.id)
    assert [e.id for e in services.workouts.get(running.id).entries] == [second.id]


def test_sets_can_be_put_in_another_order_and_changed(services: Services, running: Workout) -> None:
    rows = [log(services, running, n, Side.LEFT, 10 + n) for n in (1, 2)]
    services.workouts.move_set(running.id, running.entries[0].id, rows[1].id, -1)
    found = services.workouts.get(running.id).entries[0].sets
    assert [(row.number, row.reps) for row in found] == [(1, 12), (2, 11)]
    services.workouts.change_set(running.id, running.entries[0].id, SideSet(1, Side.LEFT, reps=9, id=rows[1].id))
    assert reps(services.workouts.get(running.id)) == [9, 11]
