"""What a week covers, what is missing in it, and what is worth saying of it (rules 1 to 5).

Nothing here forbids anything: gaps and findings are tokens and figures, which the screens put into words.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from soleus.domain.calf_work import Exercises, Session, is_calf_stretch
from soleus.domain.enrolment import prescribed
from soleus.domain.exercise import Exercise, Group
from soleus.domain.programme import DoseOverride, Programme, with_items
from soleus.domain.readiness import Readiness


class Topic(StrEnum):
    """What a week is looked at for, in the order in which it is shown."""

    BAND = "band"
    STRAIGHT_KNEE = "straight-knee"
    BENT_KNEE = "bent-knee"
    PLYOMETRIC = "plyometric"
    SHIN = "shin"
    PERONEAL = "peroneal"
    STRETCH = "stretch"
    SESSIONS = "sessions"
    REST_DAYS = "rest-days"

    @property
    def group(self) -> Group | None:
        """The group of exercises that covers it; None for sessions and rest days."""
        return None if self in (Topic.SESSIONS, Topic.REST_DAYS) else Group(self.value)


class CellState(StrEnum):
    """How a topic stands in a week."""

    THERE = "there"
    MISSING = "missing"
    LATER = "later"  # comes at a later step of the running programme
    LOCKED = "locked"  # jumps, until the calves are strong enough (rule 12)
    WARNED = "warned"
    LEFT_OUT = "left-out"  # on purpose: by the running programme, or as nothing asks for it


class Say(StrEnum):
    """What a finding says, the gravest first."""

    BEFORE_KEY_RUN = "before-key-run"  # a hard calf day before a key run (rule 1)
    NO_REST_BETWEEN = "no-rest-between"  # two hard calf days in a row (rule 1)
    WORK_ON_REST_DAY = "work-on-rest-day"
    NOT_READY = "not-ready"  # jumps are planned, and the calves are not strong enough yet (rule 12)
    TOO_MANY_SESSIONS = "too-many-sessions"
    ONE_MUSCLE = "one-muscle"  # nothing but standing raises or jump rope (rule 3)
    NO_SHIN = "no-shin"  # calf work, and none for the shin (rule 3)
    NO_PERONEAL = "no-peroneal"
    UNLOADED = "unloaded"  # straight- or bent-knee work that carries nothing (rule 4)
    NO_STRETCH = "no-stretch"  # calf work that no stretch goes with (rule 5)
    NO_CALF_EXERCISE = "no-calf-exercise"  # a session without one (rule 2)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing worth saying: what, the cell it stands in, its rule and source label, and what it is about.

    Of two days in a row the first is a hard calf day. `planned_ids` and `workout_ids` are the sessions it is about,
    to come and done.
    """

    say: Say
    topic: Topic
    rule: int
    source: str
    days: tuple[date, ...] = ()
    planned_ids: tuple[int, ...] = ()
    workout_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class RunDay:
    """A run of the week."""

    day: date
    is_key: bool = False


@dataclass(frozen=True, slots=True)
class Week:
    """All that counts of the days from `first` to `last`, in any order.

    The day before and the day after belong to it, too: hard days are judged by their neighbours. Planned workouts that
    were missed or skipped are no part of it.
    """

    first: date
    last: date
    sessions: tuple[Session, ...] = ()
    runs: tuple[RunDay, ...] = ()
    rests: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Guide:
    """What the running programme asks of a week.

    `low` to `high` are training days a week, `now` the topics of its current step, `later` those that come first with
    a later step (numbered from 1), `leaves_out` those it leaves out on purpose, `exercise_keys` all its exercises and
    `keys_now` those of its current step.
    """

    low: int
    high: int
    now: frozenset[Topic] = frozenset()
    later: Mapping[Topic, int] = field(default_factory=dict)
    leaves_out: frozenset[Topic] = frozenset()
    exercise_keys: frozenset[str] = frozenset()
    keys_now: frozenset[str] = frozenset()
    source: str = "+"


@dataclass(frozen=True, slots=True)
class Cell:
    """How one topic stands: its state, and the days that cover it (`done_days` of them are done already).

    For sessions `count` stands beside `low` to `high`; `step` says when a topic comes (from 1); `readiness` stands with
    jumps. For rest days `days` are those without calf work. `rule` and `source` say what asks for it.
    """

    topic: Topic
    state: CellState
    rule: int
    source: str
    days: tuple[date, ...] = ()
    done_days: tuple[date, ...] = ()
    count: int | None = None
    low: int | None = None
    high: int | None = None
    step: int | None = None
    readiness: Readiness | None = None


@dataclass(frozen=True, slots=True)
class WeekCoverage:
    """The nine cells of a week in the order of `Topic`, and what is worth saying, the gravest first."""

    first: date
    last: date
    cells: tuple[Cell, ...]
    findings: tuple[Finding, ...] = ()

    def cell(self, topic: Topic) -> Cell:
        """Return the cell of a topic."""
        return next(cell for cell in self.cells if cell.topic is topic)

    def findings_of(self, topic: Topic) -> tuple[Finding, ...]:
        """Return what is said of a topic."""
        return tuple(finding for finding in self.findings if finding.topic is topic)

    @property
    def missing(self) -> tuple[Topic, ...]:
        """What is missing, in the order shown."""
        return tuple(cell.topic for cell in self.cells if cell.state is CellState.MISSING)


GROUP_TOPICS = tuple(topic for topic in Topic if topic not in (Topic.SESSIONS, Topic.REST_DAYS))
"""The topics that exercises cover."""


def topic_of(exercise: Exercise) -> Topic | None:
    """Return what an exercise covers, None for what covers nothing (core, tests, cross-training …).

    >>> topic_of(Exercise("k", "Knee push", Group.MOBILITY, muscles=("soleus",)))
    <Topic.STRETCH: 'stretch'>
    """
    if is_calf_stretch(exercise):
        return Topic.STRETCH
    if exercise.group is Group.STRETCH:
        return None  # of another muscle
    return next((topic for topic in GROUP_TOPICS if topic.value == exercise.group.value), None)


def guide_of(programme: Programme, step: int, exercises: Exercises, overrides: Sequence[DoseOverride] = ()) -> Guide:
    """Return what a programme asks of a week in which it stands at a step (from 0), with a therapist's figures.

    What a therapist leaves out of it is left out on purpose, too.
    """
    programme = with_items(programme, lambda items: prescribed(items, overrides))
    gone = {one.exercise_key for one in overrides if one.leave_out and one.exercise_key in exercises}
    keys = [[item.exercise_key for session in one.sessions for item in session.items] for one in programme.steps]
    topics = [frozenset(t for key in one if key in exercises and (t := topic_of(exercises[key]))) for one in keys]
    later: dict[Topic, int] = {}
    for number, coming in enumerate(topics[step + 1 :], step + 2):
        for topic in coming - topics[step]:
            later.setdefault(topic, number)
    left_out = {topic_of(exercises[key]) for key in gone}.difference(*topics)
    return Guide(
        programme.sessions_low,
        programme.sessions_high,
        topics[step],
        later,
        frozenset(t for t in GROUP_TOPICS if t.value in programme.leaves_out or t in left_out),
        frozenset(programme.exercise_keys),
        frozenset(keys[step]),
        next(iter(programme.sources), "+"),
    )
