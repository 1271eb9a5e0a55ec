"""Of which workout the next morning is asked, and of which leg."""

from datetime import date, datetime, timedelta

import pytest
from progressing import EXERCISES

from soleus.domain.mornings import MorningQuestion, morning_question
from soleus.domain.pain import PainMoment, PainNote, PainSite
from soleus.domain.trainee import Trainee
from soleus.domain.workout import Entry, Side, Workout

TODAY = date(2026, 11, 20)
ANSWERED = (PainNote(PainMoment.MORNING, 0),)


def did(days_ago: int, key: str = "band-plantarflexion", **more: object) -> Workout:
    return Workout(TODAY - timedelta(days=days_ago), "Bands", (Entry(key),), **more)  # type: ignore[arg-type]


def asked(*workouts: Workout, trainee: Trainee | None = None) -> MorningQuestion | None:
    return morning_question(workouts, EXERCISES, trainee or Trainee(), TODAY)


@pytest.mark.parametrize(
    ("workouts", "days_ago"),
    [
        ((), None),
        ((did(0),), None),  # its morning is to come
        ((did(1),), 1),
        ((did(3),), 3),
        ((did(4),), None),
        ((did(3), did(1), did(2)), 1),
        ((did(1, pains=ANSWERED), did(2)), 2),
        ((did(1, pains=(PainNote(PainMoment.MORNING, None),)),), None),  # skipped
        ((did(1, pains=(PainNote(PainMoment.AFTER, 3),)),), 1),
        ((did(1, "hollow-body-hold"), did(3)), 3),  # no calf work
        ((did(1, "gone"),), None),
        ((did(1, finished=False),), None),
        ((did(1), did(1, pains=ANSWERED)), None),  # one morning for both
    ],
)
def test_the_newest_morning_after_calf_work_is_asked_for(workouts: tuple[Workout, ...], days_ago: int | None) -> None:
    found = asked(*workouts)
    assert (found and found.workout.day) == (None if days_ago is None else TODAY - timedelta(days=days_ago))
    assert days_ago is None or (found is not None and found.morning == TODAY - timedelta(days=days_ago - 1))


def test_of_two_workouts_of_a_day_the_last_is_asked_of() -> None:
    early, late = (did(1, started_at=datetime(2026, 11, 19, hour)) for hour in (8, 18))
    for both in ((early, late), (late, early)):
        found = asked(*both)
        assert found is not None
        assert found.workout == late


def test_the_injured_leg_is_asked_of_else_both() -> None:
    found = asked(did(1), trainee=Trainee(injured_side=Side.LEFT))
    assert found is not None
    note = found.answer(2, PainSite.ACHILLES)
    assert (note.moment, note.value, note.side, note.site) == (PainMoment.MORNING, 2, "left", PainSite.ACHILLES)
    both = asked(did(1))
    assert both is not None
    assert (both.side, both.answer(None).side, both.answer(None).value) == (None, "", None)
