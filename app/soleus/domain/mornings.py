"""The question about pain on the morning after a workout: of which workout it is asked, and of which leg."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from soleus.domain.calf_work import Exercises, is_calf_workout
from soleus.domain.pain import PainMoment, PainNote, PainSite, is_morning_due
from soleus.domain.trainee import Trainee
from soleus.domain.workout import Side, Workout


@dataclass(frozen=True, slots=True)
class MorningQuestion:
    """Asks for the pain on the morning after a workout, on one leg, or on both where `side` is None."""

    workout: Workout
    side: Side | None = None

    @property
    def morning(self) -> date:
        """The day that is asked for."""
        return self.workout.day + timedelta(days=1)

    def answer(self, value: int | None, site: PainSite = PainSite.CALF) -> PainNote:
        """Return the note of an answer; None skips the question."""
        return PainNote(PainMoment.MORNING, value, "" if self.side is None else self.side.value, site)


def morning_question(
    workouts: Iterable[Workout], exercises: Exercises, trainee: Trainee, today: date
) -> MorningQuestion | None:
    """Return what is still to be asked of the mornings after some workouts, the newest first; None where nothing is.

    Only calf work is asked for. Workouts of one day have one morning: an answer to any of them is the day's.
    """
    days: dict[date, list[Workout]] = {}
    for workout in workouts:
        days.setdefault(workout.day, []).append(workout)
    for day, done in sorted(days.items(), reverse=True):
        calf = [w for w in done if w.finished and is_calf_workout((e.exercise_key for e in w.entries), exercises)]
        if calf and is_morning_due(day, (note for workout in done for note in workout.pains), today):
            last = max(calf, key=lambda one: (str(one.started_at or ""), one.id))
            return MorningQuestion(last, trainee.injured_side)
    return None
