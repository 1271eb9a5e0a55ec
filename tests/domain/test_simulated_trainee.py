"""A trainee walks each of the seven programmes from start to end, and the coach leads there."""

from datetime import date, timedelta
from functools import cache
from itertools import pairwise

import pytest
from progressing import EXERCISES, SETS, place_of
from simulated import GYM, MONDAY, Done, Trainee, drops, walk

from soleus.bootstrap import builtin_programmes
from soleus.domain.band import BandUse
from soleus.domain.enrolment import Enrolment, end_of, planned_by, stays
from soleus.domain.equipment import Equipment
from soleus.domain.load import Load
from soleus.domain.plates import load_tokens, reachable, usable_tokens
from soleus.domain.progression.cases import Move, Why
from soleus.domain.progression.loads import rank
from soleus.domain.workout import Side

PROGRAMMES = {programme.key: programme for programme in builtin_programmes()}
MON_WED_FRI, MON_THU, DAILY = (0, 2, 4), (0, 3), tuple(range(7))
WEEKDAYS = {
    "first-steps": MON_THU,
    "strong-and-balanced": MON_WED_FRI,
    "runners-ten-minutes": MON_WED_FRI,
    "three-variations": MON_WED_FRI,
    "band-ladder": MON_THU,
    "heavy-slow-resistance": MON_WED_FRI,
    "alfredson": DAILY,
}
LADDER, HEAVY, DROPS = "band-ladder", "heavy-slow-resistance", "alfredson"
LEGS = (Side.LEFT, Side.RIGHT)


@cache
def walked(key: str) -> tuple[Enrolment, list[Done]]:
    return walk(Trainee(), PROGRAMMES[key], WEEKDAYS[key])


every_programme = pytest.mark.parametrize("key", PROGRAMMES)


def kg_of(done: Done) -> float:
    return done.target.load.kg or 0.0


# ---- the course of every programme ----


@every_programme
def test_it_ends_when_it_should_and_every_planned_workout_was_done(key: str) -> None:
    enrolment, log = walked(key)
    programme, end = enrolment.programme, end_of(enrolment)
    assert end is not None
    if programme.weeks is not None:
        assert end == MONDAY + timedelta(weeks=programme.weeks)
    planned = planned_by(enrolment, MONDAY, end + timedelta(weeks=4))
    done = list(dict.fromkeys((entry.day, entry.name) for entry in log))
    assert done == list(dict.fromkeys((plan.day, plan.name) for plan in planned))
    assert MONDAY <= done[0][0] < MONDAY + timedelta(days=7)
    assert end - timedelta(days=7) <= done[-1][0] < end
    if programme.weeks is not None:
        assert len(planned) == programme.weeks * len(enrolment.weekdays) * programme.times_a_day


@every_programme
def test_each_step_and_each_session_is_reached_in_order(key: str) -> None:
    enrolment, log = walked(key)
    steps = [entry.step for entry in log]
    assert steps == sorted(steps)
    assert set(steps) == set(range(len(enrolment.programme.steps)))
    assert {entry.name for entry in log} == {s.name for step in enrolment.programme.steps for s in step.sessions}


@every_programme
def test_loads_never_drop_without_pain_or_pause_and_every_raise_has_its_reason(key: str) -> None:
    _, log = walked(key)
    assert drops(log) == []
    last: dict[tuple[str, Side], Done] = {}
    for entry in log:
        before = last.get((entry.key, entry.side))
        last[entry.key, entry.side] = entry
        if before is None or rank(entry.target.load, place_of) == rank(before.target.load, place_of):
            continue
        assert entry.advice.move is Move.UP
        assert entry.advice.reason is not None
        assert 6 <= entry.advice.reason.rule <= 11
        assert entry.advice.reason.source


@every_programme
def test_the_trainee_gets_stronger_by_what_the_coach_says(key: str) -> None:
    _, log = walked(key)
    raised = {entry.key for entry in log if entry.advice.move is Move.UP}
    loadable = {entry.key for entry in log if EXERCISES[entry.key].harder == () and load_tokens(EXERCISES[entry.key])}
    assert raised >= loadable & {"eccentric-heel-drop", "weighted-calf-raise", "seated-calf-raise"}
    if key != "first-steps":  # body weight and hands only: what comes next there is another exercise
        assert raised


@every_programme
def test_every_target_can_be_done_with_what_is_owned(key: str) -> None:
    _, log = walked(key)
    for entry in log:
        exercise, load = EXERCISES[entry.key], entry.target.load
        assert exercise.possible_with(GYM.owned)
        if load.band is not None:
            home = place_of(load.band.band_id)
            assert home is not None
            assert home[0].id == (exercise.band_set_id or "article")
        tokens = usable_tokens(exercise, GYM)
        if load.weight is not None and tokens:
            assert load.weight.kg in [one.kg for one in reachable(GYM, tokens, load.weight.count)]
        assert load.assistance is None


@every_programme
def test_every_set_of_a_target_is_done_and_none_beyond_it(key: str) -> None:
    _, log = walked(key)
    for entry in log:
        assert len(entry.rows) == entry.target.sets * entry.item.rounds
        assert entry.prescribed.sets <= entry.target.sets <= max(5, entry.prescribed.sets)
        top = entry.target.high if entry.target.high is not None else entry.target.low
        assert top is not None
        if not EXERCISES[entry.key].to_fatigue:
            assert all((row.amount(entry.target.measure) or 0) <= top for row in entry.rows)


# ---- the band ladder ----


def test_the_ladder_is_climbed_on_both_legs_step_by_step() -> None:
    enrolment, log = walked(LADDER)
    for side in LEGS:
        keys = list(dict.fromkeys(entry.key for entry in log if entry.side is side))
        assert keys[:3] == ["band-plantarflexion-isometric", "band-plantarflexion-eccentric", "band-plantarflexion"]
        assert set(keys[3:]) == {"seated-dumbbell-heel-raise", "dumbbell-heel-raise"}
    assert [taken.step for taken in enrolment.steps_taken] == [1, 2, 3]
    assert [stay.step for stay in stays(enrolment)] == [0, 1, 2, 3]
    # each step is left at the third colour or just after it, and the next one is begun a colour lower
    for before, after in pairwise(range(3)):
        left = max(rank(e.target.load, place_of)[0] for e in log if e.step == before)
        begun = next(e for e in log if e.step == after)
        assert left in (3, 4)
        assert rank(begun.target.load, place_of)[0] == 2
    # and the raise begins with the lightest dumbbell
    assert next(kg_of(entry) for entry in log if entry.step == 3) == min(one.kg for one in GYM.dumbbells) / 2


def test_a_weaker_leg_holds_the_step_back_for_both() -> None:
    _, log = walked(LADDER)
    trainee = Trainee(weaker=0.7)
    _, slower = walk(trainee, PROGRAMMES[LADDER], MON_THU)
    for step in (1, 2, 3):
        assert first_day(slower, step) > first_day(log, step)
        assert {entry.side for entry in slower if entry.day == first_day(slower, step)} == set(LEGS)
    # until then each leg goes its own way: the stronger one is never behind
    for entry in (e for e in slower if e.side is Side.LEFT and e.step < 3):
        (other,) = (e for e in slower if (e.day, e.side) == (entry.day, Side.RIGHT))
        assert rank(entry.target.load, place_of) >= rank(other.target.load, place_of)


def first_day(log: list[Done], step: int) -> date:
    return next(entry.day for entry in log if entry.step == step)


def test_pain_on_the_ladder_leads_a_step_back_and_up_again() -> None:
    _, log = walked(LADDER)
    hurting = first_day(log, 1)

    def pain_of(day: date, key: str, side: Side) -> int | None:
        return 7 if day == hurting and side is Side.LEFT else None

    enrolment, again = walk(Trainee(pain_of=pain_of), PROGRAMMES[LADDER], MON_THU)
    assert [taken.step for taken in enrolment.steps_taken] == [1, 0, 1, 2, 3]
    back = next(entry for entry in again if entry.day > hurting)
    assert back.step == 0
    assert again[-1].step == 3
    assert again[-1].day > log[-1].day


# ---- heavy slow resistance ----


def test_loads_rise_while_repetitions_fall() -> None:
    _, log = walked(HEAVY)
    doses = [(3, 15), (3, 12), (4, 10), (4, 8), (4, 6)]
    for key in ("seated-calf-raise", "leg-press-calf-raise", "weighted-calf-raise"):
        mine = [entry for entry in log if entry.key == key]
        for step, dose in enumerate(doses):
            assert {(entry.target.sets, entry.target.high) for entry in mine if entry.step == step} == {dose}
        begun = [next(kg_of(entry) for entry in mine if entry.step == step) for step in range(5)]
        assert begun == sorted(set(begun)), "each part of the programme begins heavier than the one before"
        assert kg_of(mine[-1]) > 1.3 * kg_of(mine[0])


def test_the_first_session_finds_the_load_that_all_else_grows_from() -> None:
    _, log = walked(HEAVY)
    first = [entry for entry in log if entry.day == MONDAY]
    for entry in first:
        assert entry.advice.target.load == Load()  # the coach knows nothing yet
        assert entry.rows[0].reps == 15
    second = [entry for entry in log if entry.day == MONDAY + timedelta(days=2)]
    assert [kg_of(entry) for entry in second] == [kg_of(entry) for entry in first]


# ---- heel drops ----


def test_heel_drops_begin_with_body_weight_and_get_heavier() -> None:
    _, log = walked(DROPS)
    for key in ("eccentric-heel-drop", "eccentric-heel-drop-bent"):
        for side in LEGS:
            mine = [kg_of(entry) for entry in log if (entry.key, entry.side) == (key, side)]
            assert len(mine) == 12 * 7 * 2
            assert mine[0] == 0
            assert mine[-1] > 5


def test_heel_drops_wait_with_more_weight_until_they_are_free_of_pain() -> None:
    free = MONDAY + timedelta(weeks=6)
    sore = Trainee(pain_of=lambda day, key, side: 3 if day < free else 0)
    _, log = walk(sore, PROGRAMMES[DROPS], DAILY)
    assert {kg_of(entry) for entry in log if entry.day < free} == {0}
    assert kg_of(log[-1]) > 0
    assert drops(log) == []


# ---- pain and pauses ----


@pytest.mark.parametrize("key", ["heavy-slow-resistance", "three-variations", "alfredson"])
def test_pain_over_the_limit_takes_the_last_raise_back_on_that_exercise_and_side_alone(key: str) -> None:
    hurting = MONDAY + timedelta(weeks=4)
    _, plain = walked(key)
    hurt = next(entry for entry in plain if entry.day == hurting and kg_of(entry) > 0)

    def pain_of(day: date, exercise: str, side: Side) -> int | None:
        return 6 if (day, exercise, side) == (hurting, hurt.key, hurt.side) else None

    _, log = walk(Trainee(pain_of=pain_of), PROGRAMMES[key], WEEKDAYS[key])
    found = drops(log)
    assert found
    for before, after, reason in found:
        assert reason is not None
        assert (reason.why, reason.rule, reason.pain) == (Why.PAIN_OVER_LIMIT, 13, 6)
        assert (after.key, after.side, before.day) == (hurt.key, hurt.side, hurting)


@pytest.mark.parametrize("key", ["heavy-slow-resistance", "strong-and-balanced", "band-ladder"])
def test_three_weeks_away_take_the_last_raise_back_and_say_so(key: str) -> None:
    away = tuple(MONDAY + timedelta(weeks=3, days=n) for n in range(21))
    _, log = walk(Trainee(away=away), PROGRAMMES[key], WEEKDAYS[key])
    assert not {entry.day for entry in log} & set(away)
    found = drops(log)
    assert found
    for before, after, reason in found:
        assert reason is not None
        assert (reason.why, reason.rule) == (Why.PAUSE, 14)
        assert reason.days == (after.day - before.day).days >= 14


def test_who_owns_little_is_never_asked_for_more() -> None:
    few = Equipment(
        dumbbells=tuple(one for one in GYM.dumbbells if one.value in (2, 5)), things=("step", "band", "wall", "chair")
    )
    enrolment, log = walk(Trainee(equipment=few), PROGRAMMES[LADDER], MON_THU)
    assert [taken.step for taken in enrolment.steps_taken] == [1, 2, 3]
    assert {kg_of(entry) for entry in log if entry.step == 3} <= {2, 5}
    _, drops_ = walk(Trainee(equipment=few), PROGRAMMES[DROPS], DAILY)
    assert {kg_of(entry) for entry in drops_} == {0}  # no backpack, no bar


def test_the_trainee_of_these_walks_is_no_machine() -> None:
    """A set can fall short of its target: what the coach says is put to the test by that."""
    for key in (LADDER, HEAVY, "runners-ten-minutes"):
        _, log = walked(key)
        short = [e for e in log if any((r.amount(e.target.measure) or 0) < (e.target.high or 0) for r in e.rows)]
        assert short
    yellow = Load(band=BandUse(SETS["article"].bands[0].id))
    strong, weak = Trainee(), Trainee(weaker=0.5)
    for trainee in (strong, weak):
        trainee.capacity(EXERCISES["band-plantarflexion"], Side.RIGHT, yellow, EXERCISES["band-plantarflexion"].measure)
    assert strong.strength != weak.strength
