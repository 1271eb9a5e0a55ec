"""All of a logbook as one value, in the order in which it can be stored."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from soleus.domain.band import BandSet
from soleus.domain.body import BodyWeight
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.enrolment import Enrolment
from soleus.domain.ports import ExerciseRecord, ImportRecord, Setting
from soleus.domain.programme import Programme
from soleus.domain.routine import Routine
from soleus.domain.trainee import Trainee
from soleus.domain.workout import Workout


@dataclass(frozen=True, slots=True)
class LogbookContents:
    """All that a logbook holds of one trainee.

    `workouts` may be read as they are needed, and as often as they are asked for.
    """

    settings: tuple[Setting, ...] = ()
    exercises: tuple[ExerciseRecord, ...] = ()
    band_sets: tuple[BandSet, ...] = ()
    imports: tuple[ImportRecord, ...] = ()
    routines: tuple[Routine, ...] = ()
    planned: tuple[PlannedWorkout, ...] = ()
    body_weights: tuple[BodyWeight, ...] = ()
    programmes: tuple[Programme, ...] = ()
    enrolments: tuple[Enrolment, ...] = ()
    trainee: Trainee | None = None
    workouts: Iterable[Workout] = field(default=())
