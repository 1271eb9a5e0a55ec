"""The rules of progression, fed from a real logbook."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from conftest import NOW

from soleus.domain.band import BandUse
from soleus.domain.enrolment import Enrolment
from soleus.domain.errors import NotFound
from soleus.domain.identity import new_id
from soleus.domain.load import Load
from soleus.domain.ports import Kind
from soleus.domain.prescription import usual
from soleus.domain.programme import DoseOverride, Programme, ProgrammeSession, ProgrammeStep
from soleus.domain.progression.cases import Advice, Move, NumbersBy, Why
from soleus.domain.trainee import Trainee
from soleus.domain.training import OwnNumber, TrainingNumbers
from soleus.domain.units import Weight
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put

PRESS = "band-plantarflexion"
HOLD = "band-plantarflexion-isometric"


def did(services: Services, days_ago: int, reps: dict[Side, tuple[int, ...]], colour: str = "red") -> Workout:
    load = Load(band=BandUse(f"article-{colour}"))
    sets = tuple(
        SideSet(n, side, load, reps=count) for side, counts in reps.items() for n, count in enumerate(counts, 1)
    )
    workout = Workout(NOW.date() - timedelta(days=days_ago), "Bands", (Entry(PRESS, sets),))
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))
    return workout


def next_of(services: Services) -> dict[Side, Advice]:
    return services.coaching.advice(usual(services.catalogue.exercise(PRESS)))


def colour_of(advice: Advice) -> str:
    assert advice.target.load.band is not None
    return advice.target.load.band.band_id


def test_each_leg_goes_its_own_way_and_history_that_is_edited_changes_the_answer(services: Services) -> None:
    did(services, 5, {Side.LEFT: (12, 12, 12), Side.RIGHT: (12, 12, 12)})
    second = did(services, 2, {Side.LEFT: (12, 12, 12), Side.RIGHT: (12, 12, 11)})
    found = next_of(services)
    assert (colour_of(found[Side.LEFT]), colour_of(found[Side.RIGHT])) == ("article-green", "article-red")
    assert found[Side.LEFT].reason is not None
    assert found[Side.LEFT].reason.why is Why.EVERY_SET
    services.workouts.delete(second.id)
    assert next_of(services)[Side.LEFT].move is Move.STAY
    services.logbook.undo()
    services.choices.choose_numbers(replace(TrainingNumbers(), sessions_in_a_row=3))
    assert next_of(services)[Side.LEFT].move is Move.STAY


def test_a_workout_that_goes_on_says_nothing_until_it_is_finished(services: Services) -> None:
    did(services, 5, {Side.LEFT: (12, 12, 12)})
    running = services.workouts.start_empty((PRESS,))
    load = Load(band=BandUse("article-red"))
    services.workouts.log_set(running.id, running.entries[0].id, SideSet(1, Side.LEFT, load, reps=12))
    assert next_of(services)[Side.LEFT].move is Move.STAY
    services.workouts.finish(running.id)
    assert next_of(services)[Side.LEFT].move is Move.UP


def test_a_set_that_was_arranged_anew_goes_on_with_the_same_band(services: Services) -> None:
    mine = services.bands.copy_set("article", "Mine", with_history=True)
    red = mine.bands[1]
    workout = did(services, 1, {Side.LEFT: (13,)})
    entry = workout.entries[0]
    services.workouts.change_set(workout.id, entry.id, replace(entry.sets[0], load=Load(band=BandUse(red.id))))
    services.bands.change(replace(mine, bands=(red, *(band for band in mine.bands if band.id != red.id))))
    advice = next_of(services)[Side.LEFT]
    assert colour_of(advice) == mine.bands[0].id  # yellow follows red in the new order
    assert advice.reason is not None
    assert advice.reason.before.band == BandUse(red.id)


def test_a_ladder_is_offered_to_both_legs_only(services: Services) -> None:
    hold = usual(services.catalogue.exercise(HOLD))
    assert services.coaching.offers(hold) == {Side.LEFT: [], Side.RIGHT: []}


@pytest.mark.parametrize("days", [1, 20])
def test_a_pause_counts_from_today(services: Services, days: int) -> None:
    did(services, days, {Side.LEFT: (10,)})
    assert (next_of(services)[Side.LEFT].move is Move.BACK) is (days == 20)


def test_a_whole_workout_is_asked_for_at_once(services: Services) -> None:
    did(services, 1, {Side.LEFT: (13,), Side.RIGHT: (10,)})
    press, hold = usual(services.catalogue.exercise(PRESS)), usual(services.catalogue.exercise(HOLD))
    gone = replace(press, exercise_key="own-gone", id=new_id())
    again = replace(press, id=new_id())
    found = services.coaching.advice_of((press, hold, gone, again))
    assert set(found) == {press.id, hold.id, again.id}
    assert found[press.id].advice == found[again.id].advice == services.coaching.advice(press)
    assert found[hold.id].advice[Side.LEFT].reason is None
    with pytest.raises(NotFound):
        services.coaching.advice(gone)
    # More exercises than fit into one statement.
    with services.logbook.reading() as unit:
        read = unit.reading.recent_sets([*(f"own-{n}" for n in range(250)), PRESS], NOW.date(), 12)
        before = unit.reading.entries_before(PRESS, NOW.date(), limit=12)
    assert [(one.day, one.workout_id, one.sets) for one in read[PRESS]] == [
        (one.day, one.workout_id, tuple(replace(row, id=0) for row in one.entry.sets)) for one in before
    ]


def test_a_rule_is_switched_off_for_one_trainee_and_undone(services: Services) -> None:
    did(services, 2, {Side.LEFT: (13,), Side.RIGHT: (10,)})
    services.choices.choose_rules_off(frozenset({7, 14}))
    assert next_of(services)[Side.LEFT].move is Move.STAY
    assert services.logbook.undo_label == "Switch a training rule off"
    services.choices.choose_rules_off(frozenset({14}))
    assert services.logbook.undo_label == "Switch a training rule on"
    assert next_of(services)[Side.LEFT].move is Move.UP
    services.logbook.undo()
    assert services.choices.rules_off() == {7, 14}
    other = services.people.add(Trainee("Jo"))
    services.people.show(other.id)
    assert services.choices.rules_off() == frozenset()


def test_rule_12_switched_off_lets_everyone_jump(services: Services) -> None:
    assert not services.coaching.readiness().ready
    services.choices.choose_rules_off(frozenset({12}))
    assert services.coaching.readiness().ready


def test_the_weaker_leg_leads_where_it_is_wished(services: Services) -> None:
    did(services, 2, {Side.LEFT: (13,), Side.RIGHT: (10,)})
    assert colour_of(next_of(services)[Side.LEFT]) == "article-green"
    services.choices.choose_weaker_leg_leads(True)
    held = next_of(services)[Side.LEFT]
    assert (colour_of(held), held.move) == ("article-red", Move.STAY)
    assert held.reason is not None
    assert held.reason.why is Why.WEAKER_LEG_LEADS
    services.logbook.undo()
    assert colour_of(next_of(services)[Side.LEFT]) == "article-green"


def enrolled(services: Services, start_days_ago: int = 10, **more: Any) -> Enrolment:
    item = usual(services.catalogue.exercise(PRESS))
    step = ProgrammeStep("Press", (ProgrammeSession("Bands", (item,)),))
    programme = Programme("own-clinic", "Clinic", (step,), numbers=(OwnNumber("sessions_in_a_row", 3),))
    found = Enrolment(programme, NOW.date() - timedelta(days=start_days_ago), (1, 4), **more)
    services.logbook.edit("Start", Put(Kind.ENROLMENT, None, found))
    return found


def test_a_running_programmes_numbers_go_before_ones_own_and_a_therapists_before_them(services: Services) -> None:
    for days in (8, 5, 2):
        did(services, days, {Side.LEFT: (12, 12)})
    services.choices.choose_numbers(replace(TrainingNumbers(), sessions_in_a_row=4, band_reps=11))
    first = next_of(services)[Side.LEFT].reason
    assert first is not None
    assert (first.why, first.numbers_by) == (Why.PASSED, NumbersBy.OWN)
    services.choices.choose_numbers(replace(TrainingNumbers(), sessions_in_a_row=4))
    assert next_of(services)[Side.LEFT].move is Move.STAY

    running = enrolled(services)
    item = usual(services.catalogue.exercise(PRESS))
    said = services.coaching.advice_of((item,))[item.id]
    reason = said.advice[Side.LEFT].reason
    assert reason is not None
    assert (reason.sessions, reason.numbers_by, said.programme) == (3, NumbersBy.PROGRAMME, "Clinic")

    strict = replace(running, numbers=(OwnNumber("band_reps", 20),))
    services.logbook.edit("Therapist", Put(Kind.ENROLMENT, running, strict))
    assert next_of(services)[Side.LEFT].move is Move.STAY
    lenient = replace(running, numbers=(OwnNumber("band_reps", 10),))
    services.logbook.edit("Therapist", Put(Kind.ENROLMENT, strict, lenient))
    reason = next_of(services)[Side.LEFT].reason
    assert reason is not None
    assert (reason.why, reason.numbers_by) == (Why.PASSED, NumbersBy.THERAPIST)

    ended = replace(lenient, ended=NOW.date() - timedelta(days=1))
    services.logbook.edit("Stop", Put(Kind.ENROLMENT, lenient, ended))
    assert next_of(services)[Side.LEFT].move is Move.STAY


def test_a_therapists_range_is_named(services: Services) -> None:
    raise_ = usual(services.catalogue.exercise("weighted-calf-raise"))
    target = replace(raise_.targets[0], low=5, high=6)
    item = replace(raise_, targets=(target,))
    enrolled(services, overrides=(DoseOverride("weighted-calf-raise", low=5, high=6),))
    for days in (6, 4, 2):
        row = SideSet(1, Side.BOTH, Load(weight=Weight(40)), reps=6)
        workout = Workout(NOW.date() - timedelta(days=days), "Raises", (Entry("weighted-calf-raise", (row,)),))
        services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))
    reason = services.coaching.advice(item)[Side.BOTH].reason
    assert reason is not None
    assert (reason.why, reason.numbers_by) == (Why.EVERY_SET, NumbersBy.THERAPIST)
