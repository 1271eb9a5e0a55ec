"""What was deleted, in words: what it is, what it is called, and what is in it."""

from collections.abc import Mapping
from datetime import datetime

from soleus.domain.band import BandSet
from soleus.domain.body import BodyWeight
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.enrolment import Enrolment
from soleus.domain.exercise import Exercise
from soleus.domain.naming import plan_title
from soleus.domain.ports import Deleted, Kind
from soleus.domain.prescription import Prescription
from soleus.domain.programme import Programme
from soleus.domain.routine import Routine
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.deleted import KEPT_DAYS
from soleus.ui.history.words import amounts
from soleus.ui.planner.calendar_words import run_words
from soleus.ui.planner.words import side_words, target_words
from soleus.ui.text import DASH, day_long, day_with_year, load_text, plural, side_name, tr, weight_text

_C = "Deleted"
Known = Mapping[str, Exercise]
Line = tuple[str, str]
"""A heading and what stands below it, of which one may be empty."""


def kind_text(kind: Kind) -> str:
    """Return what kind of thing it is."""
    return {
        Kind.WORKOUT: tr(_C, "Workout"),
        Kind.ROUTINE: tr(_C, "Routine"),
        Kind.PLANNED: tr(_C, "Planned workout"),
        Kind.BAND_SET: tr(_C, "Band set"),
        Kind.BODY_WEIGHT: tr(_C, "Body weight"),
        Kind.PROGRAMME: tr(_C, "Programme"),
        Kind.ENROLMENT: tr(_C, "Started programme"),
    }[kind]


def name_of(deleted: Deleted, thing: object) -> str:
    """Return what the list calls it: its name with its day, or what it is."""
    if isinstance(thing, BodyWeight):
        return f"{weight_text(thing.weight)}, {day_with_year(thing.day)}"
    if isinstance(thing, PlannedWorkout):
        return f"{plan_title(thing)}, {day_with_year(thing.day)}"
    name = deleted.label or kind_text(deleted.kind)
    return f"{name}, {day_with_year(thing.day)}" if isinstance(thing, Workout) else name


def deleted_moment(deleted: Deleted, now: datetime) -> datetime:
    """Return when it was deleted, by the clock on the wall."""
    return datetime.fromisoformat(deleted.deleted_at).astimezone(now.tzinfo)


def days_left(deleted: Deleted, now: datetime) -> str:
    """Return how long it stays: "29 days left"."""
    days = KEPT_DAYS - (now.date() - deleted_moment(deleted, now).date()).days
    return plural(_C, "%n day left", "%n days left", days) if days > 0 else tr(_C, "goes today")


def contents_of(thing: object, exercises: Known, bands: Mapping[str, str]) -> list[Line]:
    """Return what is in a thing, part by part."""
    match thing:
        case Workout():
            return _workout(thing, exercises, bands)
        case Routine():
            return _prescriptions(thing.items, exercises, thing.note)
        case PlannedWorkout():
            return [
                (day_long(thing.day), ", ".join(run_words(thing.run))),
                *_prescriptions(thing.items, exercises, thing.note),
            ]
        case BandSet():
            return [("", "\n".join(band.shown_name for band in thing.bands))]
        case BodyWeight():
            return [(weight_text(thing.weight), thing.note)]
        case Programme():
            return _programme(thing)
        case Enrolment():
            return [(tr(_C, "Started on {day}").format(day=day_long(thing.start)), ""), *_programme(thing.programme)]
    return []


def _programme(programme: Programme) -> list[Line]:
    return [(step.name, "\n".join(session.name for session in step.sessions)) for step in programme.steps]


def _workout(workout: Workout, exercises: Known, bands: Mapping[str, str]) -> list[Line]:
    lines: list[Line] = [(day_long(workout.day), workout.note)]
    for entry in workout.entries:
        exercise = exercises.get(entry.exercise_key)
        name = exercise.name if exercise is not None else entry.exercise_key
        lines.append((name, _sets(entry, exercise, bands)))
    return lines


def _sets(entry: Entry, exercise: Exercise | None, bands: Mapping[str, str]) -> str:
    by_side: dict[Side, list[str]] = {}
    for row in entry.sets:
        by_side.setdefault(row.side, []).append(_set(row, exercise, bands))
    lines = []
    for side, rows in by_side.items():
        said = " · ".join(rows)
        sided = side in (Side.LEFT, Side.RIGHT)
        lines.append(tr(_C, "{side}: {sets}").format(side=side_name(side), sets=said) if sided else said)
    return "\n".join([*lines, *([entry.note] if entry.note else [])]) or DASH


def _set(row: SideSet, exercise: Exercise | None, bands: Mapping[str, str]) -> str:
    band = "" if row.load.band is None else bands.get(row.load.band.band_id, "")
    return ", ".join(part for part in (amounts(row, exercise), band, load_text(row.load)) if part)


def _prescriptions(items: tuple[Prescription, ...], exercises: Known, note: str) -> list[Line]:
    lines: list[Line] = [("", note)] if note else []
    for item in items:
        exercise = exercises.get(item.exercise_key)
        targets = [f"{target_words(target, item.rounds)} {side_words(target.side)}" for target in item.targets]
        lines.append((exercise.name if exercise is not None else item.exercise_key, "\n".join(targets)))
    return lines
