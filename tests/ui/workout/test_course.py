"""The course of a workout over real services: turns, drafts, edits, and what undo does to it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from soleus.domain.band import BandUse
from soleus.domain.errors import NotFound, SoleusError
from soleus.domain.exercise import Measure, SideMode
from soleus.domain.load import Load
from soleus.domain.prescription import Prescription, Target, TargetSide
from soleus.domain.routine import Routine
from soleus.domain.shorthand import parse_set
from soleus.domain.workout import SetKind, Side, SideSet
from soleus.services.composition import Services
from soleus.ui.workout.course import Course
from soleus.ui.workout.lines import arcs, heading, reading, side_results, steps, table_lines
from soleus.ui.workout.resting import rest_of
from soleus.ui.workout.rich_line import BandMark, Part, SideSign, Words
from soleus.ui.workout.ring import Arc
from soleus.ui.workout.words import short_example

PRESS, RAISE = "band-plantarflexion", "weighted-calf-raise"


def said(parts: list[Part]) -> str:
    words = {
        Words: lambda part: part.text,
        BandMark: lambda part: part.band.name,
        SideSign: lambda part: part.side.value,
    }
    return " ".join(words[type(part)](part) for part in parts if type(part) in words)


def green(services: Services) -> Load:
    return Load(band=BandUse(services.catalogue.default_band_set().bands[2].id, 100.0))


@pytest.fixture
def course(services: Services) -> Course:
    items = (
        Prescription(PRESS, (Target(TargetSide.EACH, 2, Measure.REPS, None, 12, load=green(services)),)),
        Prescription(RAISE, (Target(TargetSide.BOTH, 2, Measure.REPS, 8, 12),)),
    )
    routine = services.planning.create_routine(Routine("Band ladder", items))
    return Course(services, services.workouts.start_routine(routine.id))


def test_it_goes_from_left_to_right_and_on_to_the_next_exercise(course: Course) -> None:
    seen = []
    for _ in range(6):
        seen.append((course.exercise.key, course.active))
        course.change(course.active, course.draft(course.active).with_amount(Measure.REPS, 9))
        course.store()
    assert seen == [
        (PRESS, Side.LEFT), (PRESS, Side.RIGHT), (PRESS, Side.LEFT), (PRESS, Side.RIGHT),
        (RAISE, Side.BOTH), (RAISE, Side.BOTH),
    ]  # fmt: skip
    assert course.is_done
    assert steps(course, course._services.catalogue) == []


def test_it_goes_on_where_it_stopped(course: Course, services: Services) -> None:
    for _ in range(5):
        course.change(course.active, course.draft(course.active).with_amount(Measure.REPS, 9))
        course.store()
    again = Course(services, services.workouts.get(course.workout.id))
    assert (again.exercise.key, again.draft(again.active).number) == (RAISE, 2)


def test_the_inputs_of_both_sides_are_kept_apart(course: Course) -> None:
    course.change(Side.LEFT, course.draft(Side.LEFT).with_amount(Measure.REPS, 7))
    course.switch(Side.RIGHT)
    course.store()
    assert course.active is Side.LEFT
    assert course.draft(Side.LEFT).reps == 7


def test_nothing_is_stored_without_an_amount(course: Course) -> None:
    course.change(Side.LEFT, replace(course.draft(Side.LEFT), reps=None))
    with pytest.raises(SoleusError):
        course.store()
    assert course.rows(Side.LEFT) == []


def test_what_it_holds_is_what_the_file_holds(course: Course, services: Services) -> None:
    for _ in range(3):
        course.store()
    course.edit(course.rows(Side.RIGHT)[0].id)
    course.change(Side.RIGHT, replace(course.draft(Side.RIGHT), reps=5))
    course.store()
    assert course.workout == services.workouts.get(course.workout.id)
    assert [row.reps for row in course.rows(Side.RIGHT)] == [5]


def test_an_edit_can_be_given_up(course: Course) -> None:
    first = course.store()
    course.edit(first.id)
    course.change(Side.LEFT, replace(course.draft(Side.LEFT), reps=5))
    course.stop_editing()
    assert course.active is Side.RIGHT
    assert course.rows(Side.LEFT)[0].reps == 12


def test_undo_brings_the_turn_back(course: Course, services: Services) -> None:
    for _ in range(4):
        course.store()
    assert course.exercise.key == RAISE
    services.logbook.undo()
    course.reload()
    assert (course.exercise.key, course.active, course.draft(Side.RIGHT).number) == (PRESS, Side.RIGHT, 2)


def test_it_says_when_the_workout_is_gone(course: Course, services: Services) -> None:
    services.workouts.delete(course.workout.id)
    with pytest.raises(NotFound):
        course.reload()


def test_a_removed_exercise_gives_the_turn_to_another(course: Course, services: Services) -> None:
    services.workouts.remove_entry(course.workout.id, course.entry.id)
    course.reload()
    assert course.exercise.key == RAISE
    services.workouts.remove_entry(course.workout.id, course.entry.id)
    course.reload()
    assert course.is_empty


def test_last_time_stands_beside_each_set(course: Course, services: Services) -> None:
    services.workouts.finish(course.workout.id)
    past = services.workouts.start_past(
        services.clock().date() - timedelta(days=1), "", (Prescription(PRESS),)
    )  # fmt: skip
    for count in (11, 10):
        row = SideSet(12 - count, Side.LEFT, green(services), reps=count)
        services.workouts.log_set(past.id, past.entries[0].id, row)
    services.workouts.finish(past.id)
    now = Course(services, services.workouts.start_empty((PRESS,)))
    lines = table_lines(now, Side.LEFT, services.catalogue)
    assert [line.last.amount for line in lines if line.last] == ["11", "10"]
    assert now.draft(Side.LEFT).load == green(services)


def test_the_lines_say_what_is_done_what_is_due_and_what_comes(course: Course, services: Services) -> None:
    course.store()
    left = table_lines(course, Side.LEFT, services.catalogue)
    right = table_lines(course, Side.RIGHT, services.catalogue)
    assert [(line.state, line.today.amount if line.today else "") for line in left] == [
        ("stored", "12"), ("planned", "12"),
    ]  # fmt: skip
    assert [line.state for line in right] == ["current", "planned"]
    assert left[0].words == "Set 1, today 12 reps, green, level 3, stored"
    assert arcs(course, Side.LEFT) == [Arc.STORED, Arc.CURRENT]
    assert said(heading(course, services.catalogue)) == "set 1 of 2, up to 12 on green"
    assert [said(step) for step in steps(course, services.catalogue)] == [
        "left Left leg set 2 12 on green", "right Right leg set 2", "Barbell calf raise",
    ]  # fmt: skip


def test_warm_ups_stand_in_the_table_but_do_not_count(course: Course, services: Services) -> None:
    course.change(Side.LEFT, replace(course.draft(Side.LEFT), kind=SetKind.WARMUP))
    course.store()
    course.switch(Side.LEFT)
    lines = table_lines(course, Side.LEFT, services.catalogue)
    assert [(line.number, line.mark, line.state) for line in lines] == [
        (1, "Warm-up", "stored"), (2, "", "current"), (3, "", "planned"),
    ]  # fmt: skip
    assert said(heading(course, services.catalogue)).startswith("set 1 of 2")


def test_another_measure_and_another_way_with_the_legs(services: Services) -> None:
    several = next(e.key for e in services.catalogue.exercises() if len(e.measures) > 1)
    course = Course(services, services.workouts.start_empty((several,)))
    measures = course.exercise.measures
    assert len(measures) > 1
    course.use_measure(measures[1])
    course.change(course.active, course.draft(course.active).with_amount(measures[1], 40))
    stored = course.store()
    assert stored.amount(measures[1]) == 40
    assert course.measure is measures[1]
    course.use_mode(SideMode.EACH)
    assert course.sides == (Side.LEFT, Side.RIGHT)
    foreign = table_lines(course, Side.LEFT, services.catalogue)[-1]
    assert (foreign.state, foreign.side) == ("stored", Side.BOTH)


def test_results_join_sets_of_the_same_load(course: Course, services: Services) -> None:
    for reps in (12, 9, 10):
        course.change(course.active, course.draft(course.active).with_amount(Measure.REPS, reps))
        course.store()
    left = side_results(course.entry, Side.LEFT, Measure.REPS, services.catalogue)
    assert said(left) == "left 12, 10 on green"
    row = replace(course.entry.sets[0], pain=2)
    assert said(reading(row, course, services.catalogue)) == "left Left leg 12 reps green 100 % pain 2"


@pytest.mark.parametrize("measure", list(Measure))
@pytest.mark.parametrize("band", ["red", ""])
def test_every_example_is_understood(services: Services, measure: Measure, band: str) -> None:
    read = parse_set(short_example(measure, band), services.catalogue.default_band_set(), measure)
    assert SideSet(1).amount(measure) is None
    assert read.applied_to(SideSet(1)).amount(measure) is not None
    assert (read.band is not None) == bool(band)


def circuit_course(services: Services, rounds: int = 2) -> Course:
    items = (
        Prescription(PRESS, (Target(TargetSide.EACH, 1, Measure.REPS, 12, 12),), circuit=4, rounds=rounds, rest_s=60),
        Prescription(RAISE, (Target(TargetSide.BOTH, 1, Measure.REPS, 8, 12),), circuit=4, rounds=rounds),
        Prescription("toe-walk", (Target(TargetSide.BOTH, 2, Measure.SECONDS, 30, 30),), rounds=2),
    )
    routine = services.planning.create_routine(Routine("Circuit", items))
    return Course(services, services.workouts.start_routine(routine.id))


def test_a_circuit_is_gone_through_in_turn_and_says_the_round(services: Services) -> None:
    course = circuit_course(services)
    seen = []
    while not course.is_done:
        seen.append((course.exercise.key, course.active, said(heading(course, services.catalogue)).split(", ")[:2]))
        course.change(course.active, course.draft(course.active).with_amount(course.measure, 9))
        course.store()
    first, second = "round 1 of 2", "round 2 of 2"
    assert seen == [
        (PRESS, Side.LEFT, ["set 1 of 2", first]), (PRESS, Side.RIGHT, ["set 1 of 2", first]),
        (RAISE, Side.BOTH, ["set 1 of 2", first]),
        (PRESS, Side.LEFT, ["set 2 of 2", second]), (PRESS, Side.RIGHT, ["set 2 of 2", second]),
        (RAISE, Side.BOTH, ["set 2 of 2", second]),
        ("toe-walk", Side.BOTH, ["set 1 of 4", first]), ("toe-walk", Side.BOTH, ["set 2 of 4", first]),
        ("toe-walk", Side.BOTH, ["set 3 of 4", second]), ("toe-walk", Side.BOTH, ["set 4 of 4", second]),
    ]  # fmt: skip
    assert [entry.superset for entry in course.workout.entries] == [1, 1, None]


def test_the_next_steps_of_a_circuit_are_told_in_turn(services: Services) -> None:
    course = circuit_course(services)
    course.store()
    names = [services.catalogue.name(key) for key in (RAISE, PRESS, RAISE)]
    assert [said(parts) for parts in steps(course, services.catalogue)] == names


def test_in_a_circuit_the_rest_is_that_of_the_exercise_before(services: Services) -> None:
    course = circuit_course(services)
    for _ in range(2):
        course.store()
    assert course.exercise.key == RAISE
    rest = rest_of(course, services.clock())
    assert rest is not None
    assert rest.length_s == 60
    course.store()
    assert rest_of(course, services.clock()) is None, "none is planned after the second exercise"


def test_a_circuit_goes_on_where_it_stopped_and_an_undone_set_is_due_again(services: Services) -> None:
    course = circuit_course(services)
    for _ in range(3):
        course.change(course.active, course.draft(course.active).with_amount(Measure.REPS, 9))
        course.store()
    again = Course(services, services.workouts.get(course.workout.id))
    assert (again.exercise.key, again.active, again.draft(again.active).number) == (PRESS, Side.LEFT, 2)
    services.logbook.undo()
    again.reload()
    assert (again.exercise.key, again.draft(again.active).number) == (RAISE, 1)


def test_a_jump_within_a_circuit_is_made_up_for(services: Services) -> None:
    course = circuit_course(services)
    course.jump(course.workout.entries[1].id)
    course.store()
    assert course.exercise.key == PRESS
