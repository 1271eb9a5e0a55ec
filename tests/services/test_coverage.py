"""The coverage of a week from a real logbook, what is offered for its gaps, and adding it by one step."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from conftest import NOW

from soleus.domain.band import BandUse
from soleus.domain.calendar import PlannedWorkout, Run, SkipReason
from soleus.domain.coverage import CellState, Say, Topic
from soleus.domain.equipment import Equipment
from soleus.domain.errors import Conflict, NotFound
from soleus.domain.load import Load
from soleus.domain.ports import Kind
from soleus.domain.prescription import Prescription, Section, TargetSide, usual
from soleus.domain.programme import DoseOverride, Programme, ProgrammeSession, ProgrammeStep
from soleus.domain.units import Weight
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = (date(2026, 11, day) for day in range(16, 23))
PRESS, SHIN, ROPE, SEATED = "band-plantarflexion", "shin-raise", "jump-rope", "seated-calf-raise"
STANDING, RAISE, STRETCH = "double-leg-calf-raise", "single-leg-calf-raise", "calf-stretch-bent"
HOME = Equipment(dumbbells=(Weight(5, count=2),), things=("step", "wall", "band", "bench"))


def planned(services: Services, day: date, *keys: str) -> PlannedWorkout:
    items = tuple(usual(services.catalogue.exercise(key)) for key in keys)
    return services.planning.plan(PlannedWorkout(day, "Workout", items))


def did(services: Services, day: date, key: str, *sets: SideSet, planned_id: int | None = None) -> Workout:
    workout = Workout(day, "Workout", (Entry(key, sets or (SideSet(1, reps=12),)),), planned_id=planned_id)
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))
    return workout


def ready(services: Services) -> None:
    """Let both legs do 25 raises, two weeks ago."""
    did(services, MONDAY - timedelta(weeks=2), RAISE, SideSet(1, Side.LEFT, reps=25), SideSet(1, Side.RIGHT, reps=26))


def days(services: Services, topic: Topic, day: date = FRIDAY) -> tuple[date, ...]:
    return services.coverage.week(day).cell(topic).days


def keys(services: Services, topic: Topic) -> list[str]:
    return [exercise.key for exercise in services.coverage.offers(topic)]


def started(services: Services, *steps: tuple[str, ...], **more: object) -> None:
    made = tuple(
        ProgrammeStep(
            f"Step {n}",
            (ProgrammeSession("A", tuple(usual(services.catalogue.exercise(key)) for key in step)),),
            weeks=4,
        )
        for n, step in enumerate(steps, 1)
    )
    programme = services.programmes.create(Programme("own-1", "Mine", made, **more))  # type: ignore[arg-type]
    services.programmes.start(programme, MONDAY, (1, 4))


# the week


def test_what_was_done_and_what_is_to_come_covers_and_what_was_missed_or_skipped_does_not(services: Services) -> None:
    done = planned(services, MONDAY, PRESS)
    did(services, TUESDAY, PRESS, planned_id=done.id)
    planned(services, WEDNESDAY, SEATED)  # missed
    skipped = planned(services, SATURDAY, SHIN)
    services.planning.skip(skipped.id, SkipReason.ILL)
    planned(services, FRIDAY, PRESS, STRETCH)
    found = services.coverage.week(FRIDAY)
    assert (found.first, found.last) == (MONDAY, SUNDAY)
    band = found.cell(Topic.BAND)
    assert (band.days, band.done_days) == ((TUESDAY, FRIDAY), (TUESDAY,))
    assert found.cell(Topic.BENT_KNEE).state is found.cell(Topic.SHIN).state is CellState.MISSING
    assert found.cell(Topic.STRETCH).days == (FRIDAY,)
    assert (found.cell(Topic.SESSIONS).count, found.cell(Topic.SESSIONS).low) == (2, 2)


def test_a_workout_under_way_counts_once(services: Services) -> None:
    plan = planned(services, FRIDAY, PRESS, SHIN)
    services.workouts.start_planned(plan.id)
    assert days(services, Topic.BAND) == days(services, Topic.SHIN) == (FRIDAY,)
    assert services.coverage.week(FRIDAY).cell(Topic.BAND).done_days == ()


def test_a_week_begins_where_the_country_says(services: Services) -> None:
    did(services, MONDAY - timedelta(days=1), SEATED)
    assert services.coverage.week(FRIDAY).cell(Topic.BENT_KNEE).days == ()
    assert services.coverage.week(FRIDAY, first_weekday=6).cell(Topic.BENT_KNEE).days == (MONDAY - timedelta(days=1),)


def test_a_hard_day_before_the_key_run_is_found_across_the_end_of_the_week(services: Services) -> None:
    plan = planned(services, SUNDAY, PRESS)
    services.planning.plan(PlannedWorkout(SUNDAY + timedelta(days=1), "Intervals", run=Run(is_key=True)))
    (finding,) = services.coverage.week(FRIDAY).findings_of(Topic.REST_DAYS)
    assert (finding.say, finding.planned_ids) == (Say.BEFORE_KEY_RUN, (plan.id,))


def test_a_rest_day_with_calf_work_is_pointed_out(services: Services) -> None:
    planned(services, SATURDAY, STANDING)
    services.planning.set_rest_day(SATURDAY, True)
    assert [one.say for one in services.coverage.week(FRIDAY).findings_of(Topic.REST_DAYS)] == [Say.WORK_ON_REST_DAY]


def test_a_week_is_judged_by_the_step_of_the_programme_it_lies_in(services: Services) -> None:
    started(services, (PRESS,), ("dumbbell-heel-raise",), sessions_low=2, sessions_high=2)
    now = services.coverage.week(FRIDAY)
    straight = now.cell(Topic.STRAIGHT_KNEE)
    assert (straight.state, straight.step) == (CellState.LATER, 2)
    later = services.coverage.week(FRIDAY + timedelta(weeks=4))
    assert later.cell(Topic.STRAIGHT_KNEE).state is CellState.THERE
    assert later.cell(Topic.BAND).state is CellState.LEFT_OUT
    before = services.coverage.week(FRIDAY - timedelta(weeks=1))
    assert before.cell(Topic.STRAIGHT_KNEE).state is CellState.MISSING


def test_what_is_missing_for_jumping_stands_with_them(services: Services) -> None:
    did(services, TUESDAY, RAISE, SideSet(1, Side.LEFT, reps=14), SideSet(1, Side.RIGHT, reps=25))
    cell = services.coverage.week(FRIDAY).cell(Topic.PLYOMETRIC)
    assert cell.state is CellState.LOCKED
    assert cell.readiness is not None
    assert (cell.readiness.left, cell.readiness.wanted, cell.readiness.short) == (14, 25, {Side.LEFT: 11})


# what is offered


def test_only_what_the_owned_equipment_allows_is_offered(services: Services) -> None:
    assert "smith-seated-calf-raise" in keys(services, Topic.BENT_KNEE)
    services.choices.choose_equipment(HOME)
    assert "smith-seated-calf-raise" not in keys(services, Topic.BENT_KNEE)
    assert keys(services, Topic.PERONEAL) == []  # there is no loop band
    services.choices.choose_equipment(Equipment())
    assert keys(services, Topic.BENT_KNEE) == ["seated-calf-raise-manual"]


def test_loaded_ones_come_first_where_rule_4_asks_then_what_was_done_last_then_easier_ones(services: Services) -> None:
    services.choices.choose_equipment(HOME)
    offered = keys(services, Topic.BENT_KNEE)
    assert offered[-1] == "seated-calf-raise-manual"
    assert offered[:2] == [SEATED, "seated-dumbbell-heel-raise"]
    assert offered[2] == "eccentric-heel-drop-bent"  # on no ladder
    did(services, TUESDAY, "eccentric-heel-drop-bent")
    did(services, WEDNESDAY, "seated-calf-raise-manual")
    assert keys(services, Topic.BENT_KNEE)[0] == "eccentric-heel-drop-bent"
    assert keys(services, Topic.BENT_KNEE)[-1] == "seated-calf-raise-manual"
    # No rule asks a stretch for weight.
    did(services, THURSDAY, "knee-push")
    services.choices.choose_equipment(None)
    assert keys(services, Topic.STRETCH)[0] == "knee-push"


def test_easier_ones_come_before_harder_ones_where_nothing_was_done(services: Services) -> None:
    assert keys(services, Topic.BAND) == ["band-plantarflexion-isometric", "band-plantarflexion-eccentric", PRESS]


def test_archived_exercises_are_not_offered(services: Services) -> None:
    services.catalogue.set_archived(SHIN, True)
    assert keys(services, Topic.SHIN) == []


def test_jumps_are_offered_when_the_calves_are_ready(services: Services) -> None:
    assert keys(services, Topic.PLYOMETRIC) == []
    ready(services)
    assert {ROPE, "bunny-hops"} <= set(keys(services, Topic.PLYOMETRIC))


def test_the_step_of_the_running_programme_comes_first(services: Services) -> None:
    started(services, (PRESS,))
    assert keys(services, Topic.BAND)[0] == PRESS


def test_for_a_session_calf_work_is_offered_and_for_rest_days_nothing(services: Services) -> None:
    assert keys(services, Topic.REST_DAYS) == []
    planned(services, FRIDAY, RAISE)
    offered = [services.catalogue.exercise(key).group.value for key in keys(services, Topic.SESSIONS)]
    assert list(dict.fromkeys(offered)) == ["bent-knee", "straight-knee"]  # what is missing comes first


# adding


def test_one_step_adds_an_exercise_to_the_next_workout_and_takes_it_out_again(services: Services) -> None:
    planned(services, WEDNESDAY, PRESS)  # missed
    target = planned(services, SATURDAY, PRESS)
    planned(services, SUNDAY, PRESS)
    after = services.coverage.add(SHIN, FRIDAY)
    assert (after.id, after.day, [item.exercise_key for item in after.items]) == (target.id, SATURDAY, [PRESS, SHIN])
    assert services.planning.planned(target.id) == after
    assert services.coverage.week(FRIDAY).cell(Topic.SHIN).days == (SATURDAY,)
    assert services.logbook.undo_label == "Add Shin raise"
    services.logbook.undo()
    assert services.planning.planned(target.id) == target


def test_stretches_go_to_the_stretches_and_work_before_them(services: Services) -> None:
    target = planned(services, FRIDAY, PRESS)
    services.coverage.add(STRETCH, FRIDAY)
    services.coverage.add(SHIN, FRIDAY)
    items = services.planning.planned(target.id).items
    assert [(i.exercise_key, i.section) for i in items] == [
        (PRESS, Section.MAIN), (SHIN, Section.MAIN), (STRETCH, Section.STRETCH),
    ]  # fmt: skip


def test_it_comes_with_the_load_that_is_next_for_each_leg(services: Services) -> None:
    red = Load(band=BandUse("article-red"))
    for day in (MONDAY, THURSDAY):
        left = tuple(SideSet(n, Side.LEFT, red, reps=12) for n in (1, 2, 3))
        right = tuple(SideSet(n, Side.RIGHT, red, reps=9) for n in (1, 2, 3))
        did(services, day, PRESS, *left, *right)
    (item,) = services.coverage.add(PRESS, FRIDAY).items
    loads = {target.side: target.load.band.band_id for target in item.targets if target.load.band is not None}
    assert loads == {TargetSide.LEFT: "article-green", TargetSide.RIGHT: "article-red"}
    assert [target.sets for target in item.targets] == [3, 3]


def test_where_nothing_is_to_come_a_workout_is_planned(services: Services) -> None:
    running = planned(services, FRIDAY, PRESS)
    services.workouts.start_planned(running.id)
    after = services.coverage.add(SEATED, FRIDAY)
    assert (after.day, after.name, len(after.items)) == (FRIDAY, "Seated calf raise", 1)
    assert after.position > running.position
    services.logbook.undo()
    with pytest.raises(NotFound):
        services.planning.planned(after.id)
    # In a week to come it is planned for its first day.
    assert services.coverage.add(SEATED, FRIDAY + timedelta(weeks=1)).day == MONDAY + timedelta(weeks=1)


def test_a_missing_session_is_a_workout_of_its_own_on_a_day_that_suits(services: Services) -> None:
    planned(services, FRIDAY, PRESS)
    after = services.coverage.add(SEATED, FRIDAY, topic=Topic.SESSIONS)
    assert after.day == SUNDAY  # not beside Friday's hard work
    assert services.coverage.week(FRIDAY).cell(Topic.SESSIONS).count == 2


def test_nothing_is_planned_for_a_week_that_is_over(services: Services) -> None:
    with pytest.raises(Conflict):
        services.coverage.add(SEATED, FRIDAY - timedelta(weeks=1))
    with pytest.raises(NotFound):
        services.coverage.add("gone", FRIDAY)


def test_an_exercise_of_the_users_own_in_a_circle_of_ladders_is_offered_too(services: Services) -> None:
    one = services.catalogue.create(replace(services.catalogue.copy_of(SHIN), name="One"))
    two = services.catalogue.create(replace(services.catalogue.copy_of(SHIN), name="Two", easier=(one.key,)))
    services.catalogue.change(replace(one, easier=(two.key,)))
    assert set(keys(services, Topic.SHIN)) == {SHIN, one.key, two.key}


def test_a_planned_exercise_nobody_knows_is_passed_over(services: Services) -> None:
    services.planning.plan(PlannedWorkout(FRIDAY, "Workout", (Prescription("gone"),)))
    assert services.coverage.week(NOW.date()).findings == ()


def test_what_a_therapist_leaves_out_is_not_missing(services: Services) -> None:
    started(services, (STANDING, SHIN), (SEATED,))
    enrolment = services.programmes.running()
    assert enrolment is not None
    without = (DoseOverride(SHIN, leave_out=True), DoseOverride(SEATED, leave_out=True))
    services.programmes.change_way(replace(enrolment, overrides=without))
    week = services.coverage.week(FRIDAY)
    assert [week.cell(topic).state for topic in (Topic.SHIN, Topic.BENT_KNEE)] == [CellState.LEFT_OUT] * 2
    assert week.cell(Topic.STRAIGHT_KNEE).state is CellState.THERE
    services.logbook.undo()
    assert services.coverage.week(FRIDAY).cell(Topic.BENT_KNEE).state is CellState.LATER
