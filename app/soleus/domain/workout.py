"""What was done: workouts, their entries, and the sets of each side."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from soleus.domain.errors import InvalidValue
from soleus.domain.exercise import Measure, Tempo
from soleus.domain.identity import new_id
from soleus.domain.load import NO_LOAD, Load
from soleus.domain.pain import PainNote
from soleus.domain.prescription import Prescription, TargetSide
from soleus.domain.units import LARGEST, Distance
from soleus.domain.words import tr


class Side(StrEnum):
    """The side a set was done with; UNSTATED is for imported sets that do not say, a series of its own."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    ALTERNATING = "alternating"
    UNSTATED = "unstated"

    @property
    def other(self) -> "Side | None":
        """The other leg, or None where there is none."""
        return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}.get(self)


SIDES_OF: Mapping[TargetSide, tuple[Side, ...]] = {
    TargetSide.EACH: (Side.LEFT, Side.RIGHT),
    TargetSide.LEFT: (Side.LEFT,),
    TargetSide.RIGHT: (Side.RIGHT,),
    TargetSide.BOTH: (Side.BOTH,),
    TargetSide.ALTERNATING: (Side.ALTERNATING,),
}
"""The sides that a target is for."""


class SetKind(StrEnum):
    """Warm-ups are left out of all figures; drop sets count in volume only."""

    WORKING = "working"
    WARMUP = "warmup"
    DROP = "drop"


class EffortScale(StrEnum):
    """RPE: rating of perceived exertion, 0–10. RIR: repetitions in reserve."""

    RPE = "rpe"
    RIR = "rir"


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard a set was, on the scale it was entered in."""

    value: float
    scale: EffortScale

    def __post_init__(self) -> None:
        if not (math.isfinite(self.value) and 0 <= self.value <= (10 if self.scale is EffortScale.RPE else 50)):
            raise InvalidValue(tr("Values", "RPE lies between 0 and 10, repetitions in reserve from 0 upwards."))


@dataclass(frozen=True, slots=True)
class SideSet:
    """One side's part of a set: a row of the log.

    Rows of one entry that share `number` are one set (a left-right pair). Amounts are None where not counted:
    `reps`, `steps`, `contacts`, `twists` are counts, `hold_s` the seconds each repetition was held, `seconds` the time
    of the whole set (minutes of cross-training too). `pain` is 0–10. `rest_s` is the rest after the set.
    `done_at` is None while a row is only planned or was imported without a time. `source_line` is the line of the
    file an imported row came from, `source_ordinal` its place (from 0) among the sets of its block there: together with
    the entry's `source_block` it tells a later export's row as the same one.
    """

    number: int
    side: Side = Side.BOTH
    load: Load = NO_LOAD
    reps: float | None = None
    hold_s: float | None = None
    seconds: float | None = None
    steps: float | None = None
    contacts: float | None = None
    twists: float | None = None
    distance: Distance | None = None
    kind: SetKind = SetKind.WORKING
    to_fatigue: bool = False
    variant: str = ""
    effort: Effort | None = None
    pain: int | None = None
    note: str = ""
    rest_s: float | None = None
    done_at: datetime | None = None
    source_line: int | None = None
    source_ordinal: int | None = None
    id: int = field(default_factory=new_id)

    def __post_init__(self) -> None:
        for value in (self.reps, self.hold_s, self.seconds, self.steps, self.contacts, self.twists, self.rest_s):
            if value is not None and not 0 <= value < math.inf:
                raise InvalidValue(
                    tr("Values", "Repetitions, seconds, steps, contacts and twists are numbers from 0 upwards.")
                )
            if value is not None and value > LARGEST:
                raise InvalidValue(
                    tr("Values", "This number of repetitions, seconds, steps, contacts or twists is too large.")
                )
        if self.pain is not None and not 0 <= self.pain <= 10:
            raise InvalidValue(tr("Values", "Pain lies between 0 and 10."))

    def amount(self, measure: Measure) -> float | None:
        """Return what was counted in `measure` (minutes in minutes, distance in kilometres), or None."""
        match measure:
            case Measure.REPS | Measure.HOLD_REPS:
                return self.reps
            case Measure.SECONDS:
                return self.seconds
            case Measure.MINUTES:
                return None if self.seconds is None else self.seconds / 60
            case Measure.STEPS:
                return self.steps
            case Measure.CONTACTS:
                return self.contacts
            case Measure.TWISTS:
                return self.twists
            case Measure.DISTANCE:
                return None if self.distance is None else self.distance.metres / 1000

    def with_amount(self, measure: Measure, value: float | None) -> "SideSet":
        """Return a copy that counts `value` of `measure` (distance in kilometres)."""
        match measure:
            case Measure.REPS | Measure.HOLD_REPS:
                return replace(self, reps=value)
            case Measure.MINUTES:
                return replace(self, seconds=None if value is None else value * 60)
            case Measure.DISTANCE:
                return replace(self, distance=None if value is None else Distance(value))
            case Measure.SECONDS:
                return replace(self, seconds=value)
            case Measure.STEPS:
                return replace(self, steps=value)
            case Measure.CONTACTS:
                return replace(self, contacts=value)
            case Measure.TWISTS:
                return replace(self, twists=value)

    @property
    def volume_kg(self) -> float | None:
        """Repetitions × kg, or None where either is unknown."""
        kg = self.load.kg
        return None if kg is None or self.reps is None else self.reps * kg


def reserve_of(row: SideSet) -> float | None:
    """Return the repetitions in reserve that a set's effort says, None where none was noted."""
    if row.effort is None:
        return None
    return row.effort.value if row.effort.scale is EffortScale.RIR else 10 - row.effort.value


@dataclass(frozen=True, slots=True)
class Entry:
    """One exercise within a workout, with its sets in order.

    `target` is the prescription it was started with. `source_name` keeps an imported exercise's own name,
    `source_block` its place (from 0) in the imported workout.
    `superset` joins entries of one workout that were done in turn.
    """

    exercise_key: str
    sets: tuple[SideSet, ...] = ()
    note: str = ""
    tempo: Tempo | None = None
    target: Prescription | None = None
    superset: int | None = None
    source_name: str = ""
    source_block: int | None = None
    id: int = field(default_factory=new_id)

    @property
    def set_count(self) -> int:
        """The number of sets; a left-right pair is one."""
        return len({row.number for row in self.sets})

    @property
    def working(self) -> Iterator[SideSet]:
        """The rows that are neither warm-up nor drop sets."""
        return (row for row in self.sets if row.kind is SetKind.WORKING)

    @property
    def volume_kg(self) -> float | None:
        """Volume of all rows but warm-ups in kg, both sides added; None where no row has a weight."""
        volumes = [v for row in self.sets if row.kind is not SetKind.WARMUP and (v := row.volume_kg) is not None]
        return sum(volumes) if volumes else None

    def renumbered(self) -> "Entry":
        """Return the entry with its sets numbered 1, 2, … in their order, pairs kept together."""
        numbers: dict[int, int] = {}
        for row in self.sets:
            numbers.setdefault(row.number, len(numbers) + 1)
        return replace(self, sets=tuple(replace(row, number=numbers[row.number]) for row in self.sets))


def seconds_between(start: datetime, end: datetime) -> float:
    """Return the seconds that passed: by the offsets, or by the wall clock where one of the two has none."""
    if start.tzinfo is None or end.tzinfo is None:
        start, end = start.replace(tzinfo=None), end.replace(tzinfo=None)
    return (end - start).total_seconds()


@dataclass(frozen=True, slots=True)
class Source:
    """Where an imported workout came from: the app, its own key for the workout, and the import it belongs to."""

    app: str
    key: str
    import_id: int


@dataclass(frozen=True, slots=True)
class Workout:
    """One training session.

    `day` is the trainee's local date. `started_at` and `ended_at` are local wall-clock times, with an offset where it
    is known (logged here) and naive where not (imported). A workout is unfinished while `finished` is False.
    `pains` are of after the workout and of the morning after.
    """

    day: date
    name: str = ""
    entries: tuple[Entry, ...] = ()
    started_at: datetime | None = None
    ended_at: datetime | None = None
    finished: bool = True
    note: str = ""
    routine_id: int | None = None
    planned_id: int | None = None
    source: Source | None = None
    pains: tuple[PainNote, ...] = ()
    id: int = field(default_factory=new_id)

    def __post_init__(self) -> None:
        if not 1900 <= self.day.year <= 2100:
            raise InvalidValue(tr("Values", "A workout's date lies between 1900 and 2100."))

    @property
    def set_count(self) -> int:
        """The number of sets of all entries; a left-right pair is one."""
        return sum(entry.set_count for entry in self.entries)

    @property
    def duration_s(self) -> float | None:
        """Seconds from start to end; None where either is unknown, or the clock was put back in between."""
        if self.started_at is None or self.ended_at is None:
            return None
        seconds = seconds_between(self.started_at, self.ended_at)
        return seconds if seconds >= 0 else None

    def entry(self, entry_id: int) -> Entry:
        """Return the entry of an id; KeyError where there is none."""
        for entry in self.entries:
            if entry.id == entry_id:
                return entry
        raise KeyError(entry_id)

    def with_entry(self, changed: Entry) -> "Workout":
        """Return a copy in which `changed` stands in the place of the entry of the same id."""
        return replace(self, entries=tuple(changed if e.id == changed.id else e for e in self.entries))
