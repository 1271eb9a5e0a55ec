"""Programmes are started, gone through step by step, changed and stopped; what was done stays."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from conftest import NOW

from soleus.domain.band import BandUse
from soleus.domain.calendar import PlannedWorkout, SkipReason
from soleus.domain.enrolment import Enrolment
from soleus.domain.errors import Conflict, InvalidValue, NotFound
from soleus.domain.load import Load
from soleus.domain.ports import Kind
from soleus.domain.prescription import TargetSide
from soleus.domain.programme import DoseOverride, Programme, ProgrammeStep
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put
from soleus.services.programme_progress import StepState

TODAY = NOW.date()
MON, TUE, FRI = 0, 1, 4
HOLD, LOWERING = "band-plantarflexion-isometric", "band-plantarflexion-eccentric"


def plans(services: Services, days: int = 800) -> list[PlannedWorkout]:
    with services.logbook.reading() as unit:
        return unit.reading.planned_between(TODAY - timedelta(days=60), TODAY + timedelta(days=days))


def begun(services: Services, key: str, start: date = TODAY, weekdays: tuple[int, ...] = (TUE, FRI)) -> Enrolment:
    return services.programmes.start(services.programmes.get(key), start, weekdays)


def held(services: Services, day: date, colour: str, seconds: float, pain: int | None = None) -> None:
    load = Load(band=BandUse(f"article-{colour}"))
    sets = tuple(
        SideSet(n, side, load, seconds=seconds, pain=pain) for n in (1, 2, 3) for side in (Side.LEFT, Side.RIGHT)
    )
    workout = Workout(day, "Bands", (Entry(HOLD, sets),))
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))


def test_a_programme_plans_all_its_weeks_and_takes_them_back_as_one(services: Services) -> None:
    enrolment = begun(services, "heavy-slow-resistance", weekdays=(MON, 2, FRI))
    planned = plans(services)
    assert len(planned) == 36
    assert {plan.day.weekday() for plan in planned} == {0, 2, 4}
    assert [plan.step for plan in planned].count(0) == 3
    assert {plan.enrolment_id for plan in planned} == {enrolment.id}
    assert services.programmes.running() == enrolment
    services.logbook.undo()
    assert (plans(services), services.programmes.running()) == ([], None)


def test_one_without_an_end_is_planned_some_weeks_at_a_time(services: Services) -> None:
    enrolment = begun(services, "band-ladder")
    assert len(plans(services)) == 16
    assert services.programmes.planned_days_left(enrolment) >= 50
    assert services.programmes.plan_on(enrolment.id) == 16
    days = [plan.day for plan in plans(services)]
    assert len(set(days)) == 32
    assert max(days) > TODAY + timedelta(weeks=15)


def test_a_start_in_the_past_plans_nothing_that_would_be_missed_already(services: Services) -> None:
    begun(services, "first-steps", TODAY - timedelta(days=10))
    assert min(plan.day for plan in plans(services)) >= TODAY


def test_another_programme_takes_the_place_of_the_running_one(services: Services) -> None:
    first = begun(services, "band-ladder")
    second = begun(services, "first-steps", TODAY + timedelta(days=3))
    assert {plan.enrolment_id for plan in plans(services)} == {second.id}
    assert services.programmes.running() == second
    (ended,) = services.programmes.earlier()
    assert (ended.id, ended.ended) == (first.id, TODAY - timedelta(days=1))


def test_stopping_keeps_what_was_begun_or_left_out(services: Services) -> None:
    enrolment = begun(services, "band-ladder")
    first, second, *_ = plans(services)
    services.workouts.start_planned(first.id)
    services.planning.change(replace(second, skipped=SkipReason.PAIN))
    services.programmes.stop(enrolment.id)
    assert [plan.id for plan in plans(services)] == [first.id, second.id]
    assert services.programmes.running() is None


def test_a_step_is_taken_with_the_loads_the_ladder_offers(services: Services) -> None:
    enrolment = begun(services, "band-ladder", TODAY - timedelta(days=20))
    before = [plan.id for plan in plans(services)]
    held(services, TODAY - timedelta(days=6), "green", 31)
    progress = services.progressing.running()
    assert progress is not None
    assert progress.next is not None
    assert progress.next.legs is not None
    assert [(leg.sessions, leg.wanted, leg.is_ready) for leg in progress.next.legs.values()] == [(1, 2, False)] * 2
    assert progress.next.offers is None
    held(services, TODAY - timedelta(days=3), "green", 31)
    progress = services.progressing.running()
    assert progress is not None
    assert (progress.step, progress.week) == (1, 3)
    assert progress.next is not None
    assert progress.next.offers is not None
    assert set(progress.next.offers) == {LOWERING}
    services.programmes.go_to_step(enrolment.id, 1, progress.next.offers)
    after = plans(services)
    assert [plan.id for plan in after] == before
    assert {plan.step for plan in after} == {1}
    item = after[0].items[0]
    assert item.exercise_key == LOWERING
    assert {t.load.band.band_id for t in item.targets if t.load.band is not None} == {"article-red"}
    progress = services.progressing.running()
    assert progress is not None
    assert [(step.state, step.since) for step in progress.steps][:3] == [
        (StepState.DONE, TODAY - timedelta(days=20)),
        (StepState.NOW, TODAY),
        (StepState.TO_COME, None),
    ]
    services.logbook.undo()
    assert {plan.step for plan in plans(services)} == {0}


def test_pain_over_the_limit_offers_the_step_back(services: Services) -> None:
    enrolment = begun(services, "band-ladder", TODAY - timedelta(days=20))
    services.programmes.go_to_step(enrolment.id, 1)
    load = Load(band=BandUse("article-red"))
    sets = tuple(SideSet(1, side, load, reps=8, pain=7) for side in (Side.LEFT, Side.RIGHT))
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, Workout(TODAY, "Bands", (Entry(LOWERING, sets),))))
    progress = services.progressing.running()
    assert progress is not None
    assert progress.back is not None
    step, offers = progress.back
    assert (step, set(offers)) == (0, {HOLD})
    services.programmes.go_to_step(enrolment.id, step, offers)
    assert plans(services)[0].items[0].exercise_key == HOLD


def test_what_was_moved_stays_where_it_is_when_the_step_changes(services: Services) -> None:
    enrolment = begun(services, "band-ladder")
    second = plans(services)[1]
    services.planning.move(second.id, second.day + timedelta(days=1))
    services.programmes.go_to_step(enrolment.id, 1)
    moved = services.planning.planned(second.id)
    assert (moved.day, moved.original_day, moved.step) == (second.day + timedelta(days=1), second.day, 1)
    assert len(plans(services)) == 16


def test_the_day_that_was_done_already_is_not_planned_twice(services: Services) -> None:
    enrolment = begun(services, "band-ladder")
    today = plans(services)[0]
    assert today.day == TODAY
    services.workouts.start_planned(today.id)
    services.programmes.go_to_step(enrolment.id, 1)
    assert [plan.step for plan in plans(services) if plan.day == TODAY] == [0]
    assert len(plans(services)) == 16


def test_a_therapists_figures_go_before_the_programmes(services: Services) -> None:
    enrolment = begun(services, "heavy-slow-resistance")
    key = enrolment.programme.exercise_keys[0]
    gone = enrolment.programme.exercise_keys[1]
    overrides = (DoseOverride(key, sets=2, high=10, rest_s=240), DoseOverride(gone, leave_out=True))
    services.programmes.change_way(replace(enrolment, overrides=overrides))
    for plan in plans(services):
        item = next(item for item in plan.items if item.exercise_key == key)
        assert {(t.sets, t.high) for t in item.targets} == {(2, 10)}
        assert item.rest_s == 240
        assert gone not in {one.exercise_key for one in plan.items}


def test_other_training_days_move_what_is_to_come(services: Services) -> None:
    enrolment = begun(services, "heavy-slow-resistance", weekdays=(MON, 2, FRI))
    services.programmes.change_way(replace(enrolment, weekdays=(TUE, 3, 5)))
    planned = plans(services)
    assert {plan.day.weekday() for plan in planned} == {1, 3, 5}
    assert len({plan.day for plan in planned}) == len(planned)


def test_a_copy_can_be_edited_and_the_shipped_one_cannot(services: Services) -> None:
    copy = services.programmes.copy("band-ladder")
    again = services.programmes.copy("band-ladder")
    assert (copy.name, again.name) == ("Band ladder, copy", "Band ladder, copy 2")
    services.programmes.change(replace(copy, name="Mine"))
    assert services.programmes.get(copy.key).name == "Mine"
    with pytest.raises(Conflict, match="make a copy"):
        services.programmes.change(services.programmes.get("band-ladder"))
    with pytest.raises(NotFound):
        services.programmes.delete("gone")
    services.programmes.delete(copy.key)
    assert [gone.label for gone in services.deleted.all()] == ["Mine"]
    services.deleted.bring_back(services.deleted.all()[0])
    assert services.programmes.get(copy.key).name == "Mine"


def test_a_programme_of_nothing_is_not_started(services: Services) -> None:
    empty = services.programmes.create(Programme("", "Empty", (ProgrammeStep("One"),)))
    with pytest.raises(InvalidValue, match="no exercises"):
        services.programmes.start(empty, TODAY, (0,))


def test_twice_a_day_stands_twice_on_the_day(services: Services) -> None:
    begun(services, "alfredson", weekdays=(0, 1, 2, 3, 4, 5, 6))
    days = [plan.day for plan in plans(services)]
    assert len(days) == 2 * 12 * 7
    assert all(days.count(day) == 2 for day in set(days))


def test_each_leg_has_one_target_where_both_are_offered_the_same(services: Services) -> None:
    enrolment = begun(services, "band-ladder", TODAY - timedelta(days=20))
    for days in (6, 3):
        held(services, TODAY - timedelta(days=days), "green", 31)
    progress = services.progressing.of(enrolment)
    assert progress.next is not None
    services.programmes.go_to_step(enrolment.id, 1, progress.next.offers)
    assert [target.side for target in plans(services)[0].items[0].targets] == [TargetSide.EACH]


def test_a_copy_shares_no_id_with_what_it_was_copied_from(services: Services) -> None:
    def ids(programme: Programme) -> set[int]:
        items = [item for step in programme.steps for session in step.sessions for item in session.items]
        return {item.id for item in items} | {target.id for item in items for target in item.targets}

    shipped = services.programmes.get("runners-ten-minutes")
    copies = [services.programmes.copy(shipped.key) for _ in range(2)]
    taken = [ids(shipped), *map(ids, copies)]
    assert sum(map(len, taken)) == len(set().union(*taken))


def test_what_was_missed_and_moved_stays_when_the_way_changes(services: Services) -> None:
    enrolment = begun(services, "band-ladder", TODAY - timedelta(days=7))
    first = plans(services)[0]
    moved = replace(first, day=TODAY + timedelta(days=1), original_day=TODAY - timedelta(days=3))
    services.planning.change(moved)
    services.programmes.change_way(replace(enrolment, overrides=(DoseOverride(HOLD, sets=1),)))
    kept = services.planning.planned(first.id)
    assert (kept.day, kept.original_day) == (moved.day, moved.original_day)
    assert [target.sets for target in kept.items[0].targets] == [1]
    services.programmes.go_to_step(enrolment.id, 1)
    stepped = services.planning.planned(first.id)
    assert (stepped.day, stepped.step, stepped.items[0].exercise_key) == (moved.day, 1, LOWERING)
    services.logbook.undo()
    assert services.planning.planned(first.id) == kept


def test_another_time_of_day_is_taken_over_but_for_what_has_its_own(services: Services) -> None:
    enrolment = services.programmes.start(services.programmes.get("first-steps"), TODAY, (TUE, FRI), time(18))
    first, own, without, *_ = plans(services)
    services.planning.change(replace(own, at=time(12)))
    services.planning.change(replace(without, at=None))
    services.programmes.change_way(replace(enrolment, at=time(7)))
    times = {plan.id: plan.at for plan in plans(services)}
    assert (times.pop(first.id), times.pop(own.id), times.pop(without.id)) == (time(7), time(12), None)
    assert set(times.values()) == {time(7)}


def test_planning_on_does_not_put_back_what_was_taken_off(services: Services) -> None:
    enrolment = begun(services, "band-ladder")
    gone = plans(services)[2]
    services.planning.remove(gone.id)
    assert services.programmes.plan_on(enrolment.id) == 16
    assert gone.day not in [plan.day for plan in plans(services)]


def test_sessions_of_which_nothing_is_left_are_not_planned(services: Services) -> None:
    programme = services.programmes.get("band-ladder")
    enrolment = begun(services, programme.key)
    nothing = tuple(DoseOverride(key, leave_out=True) for key in programme.exercise_keys)
    services.programmes.change_way(replace(enrolment, overrides=nothing))
    assert plans(services) == []


def test_stopping_reaches_as_far_ahead_as_was_planned(services: Services) -> None:
    enrolment = begun(services, "first-steps", TODAY + timedelta(weeks=150))
    assert plans(services, 2000)
    services.programmes.stop(enrolment.id)
    assert plans(services, 2000) == []


def test_what_was_taken_off_stays_off_when_the_way_changes(services: Services) -> None:
    enrolment = begun(services, "alfredson", weekdays=tuple(range(7)))
    both, one = plans(services)[4:6], plans(services)[8]
    for plan in (*both, one):
        services.planning.remove(plan.id)
    left = [plan.id for plan in plans(services)]
    services.programmes.change_way(replace(enrolment, overrides=(DoseOverride("eccentric-heel-drop", sets=1),)))
    assert [plan.id for plan in plans(services)] == left
    assert {plan.items[0].targets[0].sets for plan in plans(services)} == {1}
    services.programmes.change_way(replace(services.programmes.enrolment(enrolment.id), weekdays=(0, 1)))
    assert {plan.day.weekday() for plan in plans(services)} == {0, 1}


def test_what_a_change_does_not_concern_keeps_what_was_changed_by_hand(services: Services) -> None:
    enrolment = begun(services, "strong-and-balanced")
    first, *others = plans(services)
    by_hand = replace(first, name="Strong, outdoors", items=first.items[1:])
    services.planning.change(by_hand)
    services.programmes.change_way(replace(enrolment, at=time(7)))
    assert plans(services) == [replace(plan, at=time(7)) for plan in (by_hand, *others)]
    services.programmes.change_way(replace(services.programmes.enrolment(enrolment.id), weekdays=(TUE, 3, FRI)))
    assert {plan.id for plan in plans(services)} >= {first.id, *(plan.id for plan in others)}
    assert services.planning.planned(first.id) == replace(by_hand, at=time(7))
