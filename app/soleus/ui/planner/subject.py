"""What the grid is about: a routine, a planned workout, one that was done, or a session of a programme."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from soleus.domain.calendar import PlannedWorkout
from soleus.domain.errors import NotFound
from soleus.domain.prescribing import usual_seconds
from soleus.domain.prescription import Items
from soleus.domain.programme import Programme, ProgrammeSession
from soleus.domain.programme_editing import Place, with_session
from soleus.domain.routine import Routine
from soleus.domain.workout import Workout
from soleus.services.composition import Services
from soleus.ui.planner.words import minutes_words
from soleus.ui.text import day_name, plural, tr


class SubjectKind(StrEnum):
    """The kinds of things the grid shows."""

    ROUTINE = "routine"
    PLANNED = "planned"
    DONE = "done"
    SESSION = "session"


@dataclass(frozen=True, slots=True)
class Subject:
    """One of them by its id; a session by the key of its programme, its step, and its place there as `id`."""

    kind: SubjectKind
    id: int
    key: str = ""
    step: int = 0


@dataclass(frozen=True, slots=True)
class HeldSession:
    """A session of a programme of the user's own."""

    programme: Programme
    place: Place

    @property
    def session(self) -> ProgrammeSession:
        """The session itself."""
        return self.programme.steps[self.place.step].sessions[self.place.session or 0]

    @property
    def name(self) -> str:
        """What it is called."""
        return self.session.name

    @property
    def note(self) -> str:
        """What is to be known of it."""
        return self.session.note

    @property
    def items(self) -> Items:
        """Its exercises."""
        return self.session.items


Held = Routine | PlannedWorkout | Workout | HeldSession


def load(services: Services, subject: Subject) -> Held | None:
    """Return what a subject stands for, None where it is gone."""
    try:
        match subject.kind:
            case SubjectKind.ROUTINE:
                return services.planning.routine(subject.id)
            case SubjectKind.PLANNED:
                return services.planning.planned(subject.id)
            case SubjectKind.DONE:
                return services.workouts.get(subject.id)
            case SubjectKind.SESSION:
                return _session(services.programmes.get(subject.key), Place(subject.step, subject.id))
    except NotFound:
        return None


def items_of(held: Held | None) -> Items:
    """Return the prescriptions that can be edited; none of a workout that was done."""
    return () if held is None or isinstance(held, Workout) else held.items


def coached_items(held: Held | None, today: date) -> Items:
    """Return the prescriptions that can still be suggested something: of a routine, of today's or a coming workout.

    A session of a programme is for whoever starts it, when that will be.
    """
    if isinstance(held, HeldSession) or (isinstance(held, PlannedWorkout) and held.day < today):
        return ()
    return items_of(held)


def store(services: Services, held: Held, merge_key: str = "", label: str = "", **changes: object) -> None:
    """Store a routine, planned workout or session with changed fields, as one undo step that is called `label`."""
    if isinstance(held, Routine):
        services.planning.change_routine(replace(held, **changes), merge_key, label)  # type: ignore[arg-type]
    elif isinstance(held, PlannedWorkout):
        services.planning.change(replace(held, **changes), merge_key, label)  # type: ignore[arg-type]
    elif isinstance(held, HeldSession):
        session = replace(held.session, **changes)  # type: ignore[arg-type]
        services.programmes.change(with_session(held.programme, held.place, session), merge_key, label)


def aside_of(held: Held) -> str:
    """Return what stands beside the name: the day, how many exercises or sets, and about how long."""
    if isinstance(held, Workout):
        sets = plural("Planner", "%n set", "%n sets", held.set_count)
        state = sets if held.finished else tr("Planner", "unfinished")
        return f"{day_name(held.day)}, {state}"
    minutes = minutes_words(usual_seconds(held.items))
    if isinstance(held, PlannedWorkout):
        return f"{day_name(held.day)}, {minutes}" if minutes else day_name(held.day)
    count = plural("Planner", "%n exercise", "%n exercises", len(held.items))
    return f"{count}, {minutes}" if minutes else count


def _session(programme: Programme, place: Place) -> HeldSession | None:
    steps = programme.steps
    found = place.step < len(steps) and (place.session or 0) < len(steps[place.step].sessions)
    return HeldSession(programme, place) if found else None
