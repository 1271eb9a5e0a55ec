"""Programmes: what is trained in which step, for how long, and what opens the next step."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from soleus.domain.errors import InvalidValue
from soleus.domain.exercise import Group
from soleus.domain.identity import new_id
from soleus.domain.prescription import Items, Prescription
from soleus.domain.training import OwnNumber
from soleus.domain.words import tr


@dataclass(frozen=True, slots=True)
class ProgrammeSession:
    """One of the workouts a step takes turns with."""

    name: str
    items: tuple[Prescription, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class ProgrammeStep:
    """A part of a programme: its sessions in turn (A, B, A …), for some weeks.

    `weeks` None: until the trainee goes on; rule 8 says when that is offered.
    """

    name: str
    sessions: tuple[ProgrammeSession, ...] = ()
    weeks: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if self.weeks is not None and not 1 <= self.weeks <= 104:
            raise InvalidValue(tr("Values", "A step of a programme takes 1 to 104 weeks."))


@dataclass(frozen=True, slots=True)
class Programme:
    """A plan over weeks that is started on a date.

    `sessions_low` to `sessions_high` are training days a week, `times_a_day` how often on each of them. `leaves_out`
    are the groups it leaves out on purpose. `numbers` are its own values of training numbers. `is_rehab`
    lets it begin with the cautions. `sources` are labels (A0 … A4, +), `reference` the work behind it ("Beyer 2015").
    `key` of a built-in one is stable ("band-ladder"); own ones are "own-…".
    """

    key: str
    name: str
    steps: tuple[ProgrammeStep, ...]
    about: tuple[str, ...] = ()
    sessions_low: int = 2
    sessions_high: int = 3
    times_a_day: int = 1
    is_rehab: bool = False
    is_repeatable: bool = False
    leaves_out: tuple[Group, ...] = ()
    numbers: tuple[OwnNumber, ...] = ()
    sources: tuple[str, ...] = ("+",)
    reference: str = ""
    builtin: bool = False

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise InvalidValue(tr("Values", "A programme needs a name."))
        if not self.steps:
            raise InvalidValue(tr("Values", "A programme needs a step."))
        if not 1 <= self.sessions_low <= self.sessions_high <= 7:
            raise InvalidValue(tr("Values", "A programme has 1 to 7 training days a week."))
        if not 1 <= self.times_a_day <= 4:
            raise InvalidValue(tr("Values", "A programme has 1 to 4 sessions a day."))

    @property
    def weeks(self) -> int | None:
        """How long it takes, None where a step lasts until the trainee goes on."""
        weeks = [step.weeks for step in self.steps]
        return None if None in weeks else sum(week for week in weeks if week is not None)

    @property
    def exercise_keys(self) -> tuple[str, ...]:
        """The exercises of all its steps, each once, in their order."""
        return tuple(dict.fromkeys(item.exercise_key for step in self.steps for s in step.sessions for item in s.items))


def with_items(programme: Programme, change: Callable[[Items], Items]) -> Programme:
    """Return a programme with the exercises of each session as `change` makes them."""

    def step_of(step: ProgrammeStep) -> ProgrammeStep:
        sessions = (replace(session, items=change(session.items)) for session in step.sessions)
        return replace(step, sessions=tuple(sessions))

    return replace(programme, steps=tuple(map(step_of, programme.steps)))


def new_programme_key() -> str:
    """Return a key for a programme of the user's own."""
    return f"own-{new_id()}"


@dataclass(frozen=True, slots=True)
class DoseOverride:
    """A therapist's own figures for one exercise of a programme; None keeps what the programme says."""

    exercise_key: str
    sets: int | None = None
    low: float | None = None
    high: float | None = None
    hold_s: float | None = None
    rest_s: float | None = None
    leave_out: bool = False
    id: int = field(default_factory=new_id)

    def __post_init__(self) -> None:
        if self.sets is not None and not 1 <= self.sets <= 99:
            raise InvalidValue(tr("Values", "A target has 1 to 99 sets."))
        if self.low is not None and self.high is not None and self.low > self.high:
            raise InvalidValue(tr("Values", "A range goes from the smaller number to the larger one."))
