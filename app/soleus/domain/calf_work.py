"""What a week's workouts come to: which groups were worked on which day, under load or not, and how hard."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from soleus.domain.calendar import PlannedWorkout
from soleus.domain.exercise import Exercise, Group, LoadKind
from soleus.domain.load import Load
from soleus.domain.plates import carries_weight
from soleus.domain.prescription import Prescription, Section, TargetSide
from soleus.domain.workout import Entry, SetKind, Side, SideSet, Workout, reserve_of

JUMP_ROPE = "jump-rope"

_CALF_MUSCLES = frozenset(("gastrocnemius-inner", "gastrocnemius-outer", "soleus", "achilles"))
_ONE_LEG = frozenset((TargetSide.EACH, TargetSide.LEFT, TargetSide.RIGHT))

Exercises = Mapping[str, Exercise]


@dataclass(frozen=True, slots=True)
class Work:
    """One exercise of a workout: whether any set carries a load (rule 4), and whether any is hard (rule 1)."""

    exercise_key: str
    is_loaded: bool = False
    is_hard: bool = False


@dataclass(frozen=True, slots=True)
class Session:
    """One workout of a week, done or to come; warm-ups are no part of it."""

    day: date
    works: tuple[Work, ...]
    done: bool = True
    planned_id: int | None = None
    workout_id: int | None = None


def is_calf_stretch(exercise: Exercise) -> bool:
    """Whether an exercise stretches the calf: the calf stretches, the knee push, and own ones of that kind (rule 5)."""
    if exercise.group is Group.STRETCH and not exercise.muscles:
        return True
    return exercise.group in (Group.STRETCH, Group.MOBILITY) and not _CALF_MUSCLES.isdisjoint(exercise.muscles)


def is_standing_raise(exercise: Exercise) -> bool:
    """Whether it is one more of the raises that work one muscle in one direction (rule 3); toe walking is not."""
    return exercise.group is Group.STRAIGHT_KNEE and "soleus" not in exercise.muscles


def carries_load(exercise: Exercise) -> bool:
    """Whether an exercise is done under load by its nature: a weight, a band or one leg (rule 4)."""
    return exercise.one_side_at_a_time or carries_weight(exercise) or exercise.loads[:1] == (LoadKind.BAND,)


def session_of_plan(planned: PlannedWorkout, exercises: Exercises) -> Session:
    """Return what a planned workout will come to."""
    works = _planned_works(planned.items, exercises)
    return Session(planned.day, works, done=False, planned_id=planned.id)


def session_of_workout(workout: Workout, exercises: Exercises) -> Session:
    """Return what a workout came to; of one that still goes on, what is left to do counts as well."""
    works = tuple(
        work
        for entry in workout.entries
        if (work := _work_of(entry, exercises.get(entry.exercise_key), workout.finished)) is not None
    )
    return Session(workout.day, works, workout.finished, workout.planned_id, workout.id)


def is_calf_workout(keys: Iterable[str], exercises: Exercises) -> bool:
    """Whether any of a workout's exercises works the calf."""
    return any(key in exercises and exercises[key].works_calf for key in keys)


def _planned_works(items: Iterable[Prescription], exercises: Exercises) -> tuple[Work, ...]:
    return tuple(
        _planned(item, exercises.get(item.exercise_key)) for item in items if item.section is not Section.WARM_UP
    )


def _planned(item: Prescription, exercise: Exercise | None) -> Work:
    if exercise is None:
        return Work(item.exercise_key)
    by_nature = carries_load(exercise)
    loads = [target.load for target in item.targets]
    return Work(
        item.exercise_key,
        by_nature or any(_is_load(t.load) or t.side in _ONE_LEG for t in item.targets),
        exercise.works_calf and (_is_hard_by_nature(exercise) or any(_is_weight(load) for load in loads)),
    )


def _work_of(entry: Entry, exercise: Exercise | None, finished: bool) -> Work | None:
    if entry.target is not None and entry.target.section is Section.WARM_UP:
        return None
    rows = [row for row in entry.sets if row.kind is not SetKind.WARMUP]
    if not rows:
        if finished:
            return None
        return _planned(entry.target or Prescription(entry.exercise_key), exercise)
    if exercise is None:
        return Work(entry.exercise_key)
    return Work(
        entry.exercise_key,
        carries_load(exercise) or any(_is_load(row.load) or row.side in (Side.LEFT, Side.RIGHT) for row in rows),
        exercise.works_calf and (_is_hard_by_nature(exercise) or any(_is_hard(row) for row in rows)),
    )


def _is_hard_by_nature(exercise: Exercise) -> bool:
    return exercise.to_fatigue or exercise.group is Group.PLYOMETRIC or carries_weight(exercise)


def _is_hard(row: SideSet) -> bool:
    reserve = reserve_of(row)
    return row.to_fatigue or _is_weight(row.load) or (reserve is not None and reserve <= 0)


def _is_weight(load: Load) -> bool:
    return load.weight is not None and load.weight.kg > 0


def _is_load(load: Load) -> bool:
    return _is_weight(load) or load.band is not None or bool(load.band_label)
