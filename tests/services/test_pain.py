"""Pain of after a workout and of the next morning: kept with its workout, and heard by the rules."""

from dataclasses import replace
from datetime import timedelta

import pytest
from conftest import NOW

from soleus.domain.band import BandUse
from soleus.domain.load import Load
from soleus.domain.pain import PainMoment, PainNote, PainSite
from soleus.domain.ports import Kind
from soleus.domain.prescription import usual
from soleus.domain.progression.cases import Advice, Move, Why
from soleus.domain.training import TrainingNumbers
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put

AFTER, MORNING = PainMoment.AFTER, PainMoment.MORNING
PRESS = "band-plantarflexion"


@pytest.fixture
def workout(services: Services) -> Workout:
    """Yesterday both legs passed twelve on red."""
    load = Load(band=BandUse("article-red"))
    sets = tuple(SideSet(1, side, load, reps=13) for side in (Side.LEFT, Side.RIGHT))
    done = Workout(NOW.date() - timedelta(days=1), "Bands", (Entry(PRESS, sets),))
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, done))
    return done


def noted(services: Services, workout: Workout) -> list[tuple[PainMoment, str, int | None]]:
    return sorted((note.moment, note.side, note.value) for note in services.workouts.get(workout.id).pains)


def next_of(services: Services) -> dict[Side, Advice]:
    return services.coaching.advice(usual(services.catalogue.exercise(PRESS)))


def test_a_note_takes_the_place_of_the_same_moment_and_side(services: Services, workout: Workout) -> None:
    note = services.workouts.note_pain
    note(workout.id, PainNote(AFTER, 2, "left"))
    note(workout.id, PainNote(AFTER, 3, "right"))
    note(workout.id, PainNote(MORNING, 1, "left"))
    note(workout.id, PainNote(AFTER, 4, "left", PainSite.SHIN))
    assert noted(services, workout) == [(AFTER, "left", 4), (AFTER, "right", 3), (MORNING, "left", 1)]
    services.logbook.undo()
    assert (AFTER, "left", 2) in noted(services, workout)
    services.logbook.redo()
    dropped = next(one for one in services.workouts.get(workout.id).pains if one.side == "right")
    services.workouts.drop_pain(workout.id, dropped.id)
    assert noted(services, workout) == [(AFTER, "left", 4), (MORNING, "left", 1)]


def test_a_skipped_question_gives_way_to_an_answer_and_never_takes_one_away(
    services: Services, workout: Workout
) -> None:
    services.workouts.note_pain(workout.id, PainNote(MORNING, None))
    assert noted(services, workout) == [(MORNING, "", None)]
    services.workouts.note_pain(workout.id, PainNote(MORNING, 2, "left"))
    services.workouts.note_pain(workout.id, PainNote(MORNING, None))
    assert noted(services, workout) == [(MORNING, "left", 2)]


def test_a_copy_of_a_workout_does_not_hurt(services: Services, workout: Workout) -> None:
    services.workouts.note_pain(workout.id, PainNote(AFTER, 6))
    assert services.workouts.duplicate(workout.id, NOW.date()).pains == ()


def test_a_morning_worse_than_after_takes_the_raise_back_and_an_edited_note_gives_it_again(
    services: Services, workout: Workout
) -> None:
    assert {advice.move for advice in next_of(services).values()} == {Move.UP}
    services.workouts.note_pain(workout.id, PainNote(AFTER, 2, "left", PainSite.ACHILLES))
    services.workouts.note_pain(workout.id, PainNote(MORNING, 3, "left", PainSite.ACHILLES))
    left, right = next_of(services)[Side.LEFT], next_of(services)[Side.RIGHT]
    assert left.reason is not None
    assert (left.move, left.reason.why, left.reason.site) == (
        Move.BACK, Why.WORSE_NEXT_MORNING, PainSite.ACHILLES,
    )  # fmt: skip
    assert left.target.load.band == BandUse("article-yellow")
    assert right.move is Move.UP
    services.workouts.note_pain(workout.id, PainNote(MORNING, 2, "left", PainSite.ACHILLES))
    assert next_of(services)[Side.LEFT].move is Move.UP


def test_pain_over_the_limit_counts_for_both_legs_and_a_skipped_question_for_none(
    services: Services, workout: Workout
) -> None:
    services.workouts.note_pain(workout.id, PainNote(MORNING, None))
    assert {advice.move for advice in next_of(services).values()} == {Move.UP}
    services.workouts.note_pain(workout.id, PainNote(AFTER, 4))
    assert {advice.move for advice in next_of(services).values()} == {Move.UP}
    services.choices.choose_numbers(replace(TrainingNumbers(), pain_limit=3))
    assert {advice.move for advice in next_of(services).values()} == {Move.BACK}
    services.choices.choose_rules_off(frozenset({13}))
    assert {advice.move for advice in next_of(services).values()} == {Move.UP}
