"""What a file of another program holds, before anything is decided or stored."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import NamedTuple

from soleus.domain.exercise import Measure
from soleus.domain.units import DistanceUnit, Weight, WeightUnit
from soleus.domain.words import tr
from soleus.domain.workout import Effort, SetKind, Side


class ParsedSet(NamedTuple):
    """One set row in the file's own figures; a named tuple, because a file holds a hundred thousand of them.

    `weight` is the figure as it stands in the file, in `unit` or, where that is None, in the unit the user says.
    What the weight means (moved, taken off, a band) is decided for the exercise, not for the row. `band` is the
    colour token of a band that the row itself names; `paired` says that the row is the other side of the set before.
    `pieces` is how many of the weight were moved, as two dumbbells are.
    """

    line: int
    kind: SetKind = SetKind.WORKING
    to_fatigue: bool = False
    weight: float | None = None
    unit: WeightUnit | None = None
    reps: float | None = None
    seconds: float | None = None
    distance: float | None = None
    distance_unit: DistanceUnit | None = None
    effort: Effort | None = None
    note: str = ""
    rest_s: float | None = None
    side: Side = Side.UNSTATED
    band: str = ""
    paired: bool = False
    pieces: int = 1


class ParsedMeasurement(NamedTuple):
    """One body weight in the file's own figures; `at` is None where the file has no time of day."""

    line: int
    day: date
    weight: Weight
    at: time | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ParsedBlock:
    """The sets of one exercise in a row within a workout."""

    exercise: str
    sets: tuple[ParsedSet, ...]
    note: str = ""
    superset: int | None = None


@dataclass(frozen=True, slots=True)
class ParsedWorkout:
    """One workout; `key` names it within its app, equal in every later export of the same account.

    `start` is local wall-clock time; where the file has no time of day (`timed` is False), its hour means nothing.
    `end` is None where the file does not say or is not to be believed.
    """

    key: str
    start: datetime
    name: str
    blocks: tuple[ParsedBlock, ...]
    end: datetime | None = None
    note: str = ""
    line: int = 0
    timed: bool = True

    @property
    def set_count(self) -> int:
        """The number of set rows."""
        return sum(len(block.sets) for block in self.blocks)


@dataclass(frozen=True, slots=True)
class ParsedExercise:
    """An exercise named in a file, what its rows count, and what its name hints at.

    `assisted` proposes that its weights were taken off, `banded` that they stand for a band (`colour` if named),
    `hold_as_reps` asks whether its repetitions are seconds of a hold. `bands` are the colours its rows name.
    """

    name: str
    sets: int
    first: date
    last: date
    with_weight: int = 0
    with_reps: int = 0
    with_seconds: int = 0
    with_distance: int = 0
    assisted: bool = False
    banded: bool = False
    colour: str = ""
    hold_as_reps: bool = False
    bands: tuple[str, ...] = ()

    @property
    def measure(self) -> Measure:
        """What most of its rows count."""
        if self.with_reps:
            return Measure.REPS
        if self.with_distance > self.with_seconds or (self.with_distance and self.with_distance * 2 >= self.sets):
            return Measure.DISTANCE
        return Measure.SECONDS if self.with_seconds else Measure.REPS


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A row that is left out: its line, the beginning of its text, and why."""

    line: int
    text: str
    reason: str

    def __str__(self) -> str:
        return tr("Import", "Line {line} is left out: {reason}.").format(line=self.line, reason=self.reason)


class FlagKind(StrEnum):
    """What a user should look at; the rows are imported all the same."""

    LONG_WORKOUT = "long-workout"
    HEAVY = "heavy"
    MANY_REPS = "many-reps"
    LONG_HOLD = "long-hold"
    NEGATIVE_WEIGHT = "negative-weight"
    EFFORT = "effort"
    DURATION = "duration"
    MARK = "mark"
    REST = "rest"
    DATE = "date"
    TIME_ZONE = "time-zone"
    PIECES = "pieces"
    BODY_WEIGHT = "body-weight"


@dataclass(frozen=True, slots=True)
class Flag:
    """Something questionable on a line, in a sentence."""

    kind: FlagKind
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class UnitGuess:
    """The unit a file without units was probably kept in, and what speaks for it."""

    unit: WeightUnit
    why: str


@dataclass(frozen=True, slots=True)
class ParsedLog:
    """All of a file: workouts from the oldest on, and an account of every row.

    `rows` = sets + `rest_rows` + `note_rows` + problems - `extra_sets` (rows may stand for several sets each); rows
    without any content are in `blank_rows` only.
    `needs_unit` says that weights stand there without a unit, `needs_distance_unit` the same of distances.
    `body_weights` stand beside the sets, in no row of their own.
    """

    app: str
    layout: str
    workouts: tuple[ParsedWorkout, ...]
    exercises: tuple[ParsedExercise, ...]
    problems: tuple[RowProblem, ...] = ()
    flags: tuple[Flag, ...] = ()
    rest_rows: int = 0
    note_rows: int = 0
    blank_rows: int = 0
    needs_unit: bool = False
    unit_guess: UnitGuess | None = None
    needs_distance_unit: bool = False
    ignored_columns: tuple[str, ...] = ()
    extra_sets: int = 0
    body_weights: tuple[ParsedMeasurement, ...] = ()

    @property
    def set_count(self) -> int:
        """The number of set rows that can be stored."""
        return sum(workout.set_count for workout in self.workouts)

    @property
    def rows(self) -> int:
        """The number of data rows in the file."""
        return self.set_count - self.extra_sets + self.rest_rows + self.note_rows + len(self.problems)

    @property
    def sets(self) -> Iterator[ParsedSet]:
        """All set rows, oldest workout first."""
        return (row for workout in self.workouts for block in workout.blocks for row in block.sets)
