"""Series and copied weeks on a real file: what comes again, what a change reaches, and that one undo takes it back."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from soleus.domain.calendar import PlannedWorkout, Run, RunTag, SkipReason
from soleus.domain.errors import NotFound
from soleus.domain.naming import REST_NAME
from soleus.domain.ports import Kind
from soleus.domain.prescription import Prescription, Target
from soleus.domain.repeating import Repetition
from soleus.domain.units import Distance
from soleus.services.composition import Services
from soleus.services.logbook import Put
from soleus.services.repeating import Reach

MONDAY, WEDNESDAY, FRIDAY, SATURDAY = (date(2026, 11, day) for day in (16, 18, 20, 21))
WEEK = timedelta(days=7)
WEEKLY = Repetition(7, times=4)
PRESS = Prescription("band-plantarflexion", (Target(sets=3, low=12, high=12),))


@pytest.fixture
def first(services: Services) -> PlannedWorkout:
    return services.planning.plan(PlannedWorkout(FRIDAY, "Band ladder", (PRESS,), time(18, 30)))


def on_file(services: Services) -> list[PlannedWorkout]:
    with services.logbook.reading() as unit:
        return unit.reading.planned_between(date(1900, 1, 1), date(2100, 12, 31))


def days(services: Services) -> list[date]:
    return [plan.day for plan in on_file(services)]


def weeks(*numbers: int, start: date = FRIDAY) -> list[date]:
    return [start + n * WEEK for n in numbers]


def test_a_repetition_makes_workouts_of_their_own(services: Services, first: PlannedWorkout) -> None:
    copies = services.repeating.repeat(first.id, WEEKLY)
    planned = on_file(services)
    assert [plan.day for plan in planned] == weeks(0, 1, 2, 3)
    assert len({plan.series_id for plan in planned}) == 1
    assert planned[0].series_id is not None
    assert len({item.id for plan in planned for item in plan.items}) == 4
    assert [copy.at for copy in copies] == [time(18, 30)] * 3
    assert services.logbook.undo_label == "Repeat “Band ladder”"
    services.logbook.undo()
    assert on_file(services) == [first]
    services.logbook.redo()
    assert on_file(services) == planned


def test_what_became_of_the_first_is_not_repeated(services: Services) -> None:
    run = Run(is_key=True, distance=Distance(8), done=True)
    plan = services.planning.plan(
        PlannedWorkout(FRIDAY, "hills", run=run, original_day=WEDNESDAY, skipped=SkipReason.ILL)
    )
    (copy,) = services.repeating.repeat(plan.id, Repetition(1, times=2))
    assert copy.run == replace(run, done=False)
    assert (copy.original_day, copy.skipped) == (None, None)


def test_a_series_is_made_longer_without_doubles(services: Services, first: PlannedWorkout) -> None:
    services.repeating.repeat(first.id, WEEKLY)
    more = services.repeating.repeat(first.id, replace(WEEKLY, times=6))
    assert [copy.day for copy in more] == weeks(4, 5)
    assert days(services) == weeks(0, 1, 2, 3, 4, 5)
    assert len({plan.series_id for plan in on_file(services)}) == 1


def test_a_repetition_of_nothing_more_is_no_edit(services: Services, first: PlannedWorkout) -> None:
    label = services.logbook.undo_label
    assert services.repeating.repeat(first.id, replace(WEEKLY, times=1)) == []
    assert services.logbook.undo_label == label
    assert on_file(services) == [first]


def test_rest_days_are_repeated_around_those_that_are(services: Services) -> None:
    services.planning.set_rest_day(FRIDAY, True)
    services.planning.set_rest_day(FRIDAY + WEEK, True)
    rest = on_file(services)[0]
    copies = services.repeating.repeat(rest.id, WEEKLY)
    assert [copy.day for copy in copies] == weeks(2, 3)
    assert days(services) == weeks(0, 1, 2, 3)


def test_a_copy_stands_behind_what_the_day_holds(services: Services, first: PlannedWorkout) -> None:
    other = services.planning.plan(PlannedWorkout(FRIDAY + WEEK, "Core ten"))
    services.repeating.repeat(first.id, replace(WEEKLY, times=2))
    there = [plan for plan in on_file(services) if plan.day == FRIDAY + WEEK]
    assert [plan.name for plan in there] == [other.name, "Band ladder"]


def test_moving_one_leaves_its_series_alone(services: Services, first: PlannedWorkout) -> None:
    copies = services.repeating.repeat(first.id, WEEKLY)
    services.planning.move(copies[0].id, SATURDAY + WEEK)
    moved = services.planning.planned(copies[0].id)
    assert (moved.original_day, moved.series_id) == (FRIDAY + WEEK, copies[0].series_id)
    assert days(services) == [FRIDAY, SATURDAY + WEEK, *weeks(2, 3)]


def test_a_copy_of_one_is_no_part_of_the_series(services: Services, first: PlannedWorkout) -> None:
    (copy,) = services.repeating.repeat(first.id, replace(WEEKLY, times=2))
    assert services.planning.copy(copy.id, SATURDAY).series_id is None


@pytest.mark.parametrize(("reach", "left"), [(Reach.ONE, weeks(0, 2, 3)), (Reach.FOLLOWING, weeks(0)), (Reach.ALL, [])])
def test_removing(services: Services, first: PlannedWorkout, reach: Reach, left: list[date]) -> None:
    copies = services.repeating.repeat(first.id, WEEKLY)
    before = on_file(services)
    assert services.repeating.size(copies[0].id, reach) == 4 - len(left)
    assert services.repeating.remove(copies[0].id, reach) == 4 - len(left)
    assert days(services) == left
    assert len(services.deleted.all()) == 4 - len(left)
    services.logbook.undo()
    assert on_file(services) == before


def test_what_was_begun_stays_when_its_series_goes(services: Services, first: PlannedWorkout) -> None:
    copies = services.repeating.repeat(first.id, WEEKLY)
    services.workouts.start_planned(first.id)
    assert services.repeating.remove(copies[1].id, Reach.ALL) == 3
    assert days(services) == [FRIDAY]


def test_a_run_that_is_ticked_stays_when_its_series_goes(services: Services) -> None:
    run = services.planning.plan(PlannedWorkout(FRIDAY, "run", run=Run(distance=Distance(6))))
    services.repeating.repeat(run.id, WEEKLY)
    services.planning.tick_run(run.id, True)
    assert services.repeating.remove(run.id, Reach.ALL) == 3
    assert days(services) == [FRIDAY]


@pytest.mark.parametrize(
    ("reach", "expected"),
    [
        (Reach.ONE, [FRIDAY, SATURDAY + WEEK, *weeks(2, 3)]),
        (Reach.FOLLOWING, [FRIDAY, *weeks(1, 2, 3, start=SATURDAY)]),
        (Reach.ALL, weeks(0, 1, 2, 3, start=SATURDAY)),
    ],
)
def test_another_day_of_the_week(services: Services, first: PlannedWorkout, reach: Reach, expected: list[date]) -> None:
    copies = services.repeating.repeat(first.id, WEEKLY)
    before = on_file(services)
    services.repeating.shift(copies[0].id, 1, reach)
    assert days(services) == expected
    # What is still to come is planned anew: none of it was moved.
    assert {plan.original_day for plan in on_file(services)} == {None}
    services.logbook.undo()
    assert on_file(services) == before


def test_the_past_of_a_moved_series_remembers_its_day(services: Services) -> None:
    missed = services.planning.plan(PlannedWorkout(MONDAY, "Core ten"))
    (coming,) = services.repeating.repeat(missed.id, replace(WEEKLY, times=2))
    services.planning.move(coming.id, coming.day + timedelta(days=1))
    services.repeating.shift(coming.id, 2, Reach.ALL)
    past, future = on_file(services)
    assert (past.day, past.original_day) == (WEDNESDAY, MONDAY)
    assert (future.day, future.original_day) == (WEDNESDAY + WEEK + timedelta(days=1), WEDNESDAY + WEEK)


def test_a_change_goes_to_all_that_follow(services: Services, first: PlannedWorkout) -> None:
    copies = services.repeating.repeat(first.id, WEEKLY)
    more = Prescription(PRESS.exercise_key, (Target(sets=4, low=10, high=10),))
    changed = replace(copies[0], items=(more,), at=time(7), run_tag=RunTag.AFTER, name="Ladder, long")
    services.planning.change(changed)
    assert services.repeating.spread(changed.id, Reach.FOLLOWING) == 2
    planned = on_file(services)
    assert [plan.at for plan in planned] == [time(18, 30), time(7), time(7), time(7)]
    assert [plan.name for plan in planned] == ["Band ladder", *["Ladder, long"] * 3]
    assert [plan.items[0].targets[0].sets for plan in planned] == [3, 4, 4, 4]
    assert planned[2].run_tag is RunTag.AFTER
    assert len({item.id for plan in planned for item in plan.items}) == 4
    # Once more changes nothing, and is no edit.
    assert services.repeating.spread(changed.id, Reach.FOLLOWING) == 0
    services.logbook.undo()
    assert [plan.items[0].targets[0].sets for plan in on_file(services)] == [3, 4, 3, 3]
    assert services.repeating.spread(changed.id, Reach.ALL) == 3
    assert services.logbook.undo_label == "Change the series of “Ladder, long”"


def test_circuits_of_a_series_are_alike_whatever_their_ids(services: Services) -> None:
    turns = tuple(replace(PRESS, exercise_key=key, circuit=1, rounds=3) for key in ("jump-rope", "toe-walk"))
    planned = services.planning.plan(PlannedWorkout(FRIDAY, "Circuit", turns))
    services.repeating.repeat(planned.id, WEEKLY)
    assert services.repeating.spread(planned.id, Reach.ALL) == 0
    original = services.planning.planned(planned.id)
    services.planning.change(replace(original, items=tuple(replace(item, circuit=None) for item in turns)))
    assert services.repeating.spread(planned.id, Reach.ALL) == 3


def test_a_week_is_copied_onto_another(services: Services, first: PlannedWorkout) -> None:
    services.repeating.repeat(first.id, Repetition(1, times=2))
    services.planning.skip(first.id, SkipReason.NO_TIME)
    services.planning.plan(PlannedWorkout(SATURDAY, "6 × 1 km", run=Run(is_key=True, minutes=50, done=True)))
    services.planning.set_rest_day(MONDAY, True)
    services.planning.set_rest_day(MONDAY + WEEK, True)
    there = services.planning.plan(PlannedWorkout(FRIDAY + WEEK, "Core ten"))
    assert services.repeating.copy_week(MONDAY, MONDAY + WEEK) == 3
    copied = [plan for plan in on_file(services) if plan.day >= MONDAY + WEEK]
    assert [(plan.day - WEEK, plan.name) for plan in copied] == [
        (MONDAY, REST_NAME),
        (FRIDAY, "Core ten"),
        (FRIDAY, "Band ladder"),
        (SATURDAY, "Band ladder"),
        (SATURDAY, "6 × 1 km"),
    ]
    assert copied[1] == there
    assert {plan.series_id for plan in copied} == {None}
    assert copied[2].skipped is None
    assert copied[4].run == Run(is_key=True, minutes=50)
    services.logbook.undo()
    assert [plan.day for plan in on_file(services) if plan.day >= MONDAY + WEEK] == [MONDAY + WEEK, FRIDAY + WEEK]


def test_an_empty_week_copies_nothing(services: Services) -> None:
    assert services.repeating.copy_week(MONDAY, MONDAY + WEEK) == 0
    assert services.logbook.undo_label == ""


def test_what_is_gone_cannot_be_repeated(services: Services, first: PlannedWorkout) -> None:
    services.logbook.edit("Remove", Put(Kind.PLANNED, first, None))
    with pytest.raises(NotFound):
        services.repeating.repeat(first.id, WEEKLY)
    with pytest.raises(NotFound):
        services.repeating.remove(first.id, Reach.ALL)
