"""What the services need from a storage, said as protocols, and the values they exchange with it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar

from soleus.domain.band import BandSet
from soleus.domain.body import BodyWeight
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.enrolment import Enrolment
from soleus.domain.exercise import Exercise, Measure
from soleus.domain.load import Load
from soleus.domain.programme import Programme
from soleus.domain.routine import Routine
from soleus.domain.trainee import Trainee
from soleus.domain.workout import Entry, Side, Workout

if TYPE_CHECKING:
    from soleus.domain.keeping import Contents, Progress
    from soleus.domain.questions import Reading

T = TypeVar("T")


class Kind(StrEnum):
    """What an edit can touch."""

    WORKOUT = "workout"
    ROUTINE = "routine"
    PLANNED = "planned"
    EXERCISE = "exercise"
    BAND_SET = "band-set"
    SETTING = "setting"
    IMPORT = "import"
    TRAINEE = "trainee"
    BODY_WEIGHT = "body-weight"
    PROGRAMME = "programme"
    ENROLMENT = "enrolment"


@dataclass(frozen=True, slots=True)
class ExerciseRecord:
    """What a logbook knows of an exercise: an own one in full, of a built-in one only whether it is archived."""

    key: str
    own: Exercise | None = None
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """A named choice kept with the logbook, as a JSON value."""

    key: str
    value: Any


@dataclass(frozen=True, slots=True)
class Deleted:
    """Something that was deleted and can be brought back: its kind, a name for lists, when (ISO, UTC), and itself.

    `key` is "kind:id"; `document` is the aggregate as `codec.to_plain` gives it.
    """

    key: str
    kind: Kind
    label: str
    deleted_at: str
    document: Any


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """One import that was confirmed: the app, the file's name and SHA-256, the unit read, and when (ISO, UTC)."""

    id: int
    app: str
    file_name: str
    file_hash: str
    imported_at: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class ImportedName:
    """What the sets of earlier imports show of an app's exercise name: our exercise, and how its figures were read.

    `counts` is what its repetitions were taken for (SECONDS: there were seconds only), `assisted` that its weights
    were taken off, `banded` that they stood for a band, `band_id` which one if that was known.
    """

    exercise_key: str
    counts: Measure = Measure.REPS
    assisted: bool = False
    banded: bool = False
    band_id: str | None = None


@dataclass(frozen=True, slots=True)
class LastDone:
    """When an exercise was last done, and the sets of that entry."""

    exercise_key: str
    day: date
    workout_id: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class SetGroup:
    """Working sets of one day and side that share their load: the raw material of the graphs.

    `best` and `total` are of the asked measure and None where it was not counted; `count` is the number of sets.
    """

    day: date
    side: Side
    load: Load
    best: float | None
    total: float | None
    count: int
    workout_id: int


@dataclass(frozen=True, slots=True)
class MonthCount:
    """How many workouts a month holds."""

    year: int
    month: int
    workouts: int


class Store(Protocol[T]):
    """Aggregates of one kind, whole in and whole out."""

    def get(self, id: Any) -> T | None:
        """Return the aggregate, or None where there is none."""

    def put(self, aggregate: T) -> None:
        """Insert the aggregate, or write what changed of it."""

    def delete(self, id: Any) -> None:
        """Remove the aggregate; silent where there is none."""

    def all(self) -> Sequence[T]:
        """Return every aggregate in its order (few by nature; workouts are read through Reading instead)."""


class WorkoutStore(Store[Workout], Protocol):
    """Workouts; many can be written or removed at once."""

    def add_many(self, workouts: Iterable[Workout]) -> int:
        """Insert new workouts in bulk and return the number of side rows."""

    def get_many(self, ids: Sequence[int]) -> list[Workout]:
        """Return the workouts of the ids that exist, in the order of the ids."""

    def of_import(self, import_id: int) -> list[int]:
        """Return the ids of the workouts an import brought."""

    def delete_many(self, ids: Sequence[int]) -> None:
        """Remove workouts in bulk."""

    def repoint(self, entry_ids: Sequence[int], exercise_key: str) -> None:
        """Let entries be of another exercise (when two exercises are merged)."""

    def entries_of(self, exercise_key: str) -> list[int]:
        """Return the ids of all entries of an exercise."""


class PlannedStore(Store[PlannedWorkout], Protocol):
    """Planned workouts; a series or programme of them is written at once."""

    def get_many(self, ids: Sequence[int]) -> dict[int, PlannedWorkout]:
        """Return the planned workouts of the ids that exist, by id."""

    def add_many(self, plans: Sequence[PlannedWorkout]) -> None:
        """Insert planned workouts that are not there yet."""

    def delete_many(self, ids: Sequence[int]) -> None:
        """Remove planned workouts."""


class BandSetStore(Store[BandSet], Protocol):
    """Band sets, earlier arrangements of them included."""

    def move_uses(self, moves: Mapping[str, str]) -> None:
        """Let what was logged with a band (of any trainee) be logged with another one: band id → band id."""


class Bin(Store[Deleted], Protocol):
    """What was deleted lately, of this trainee or of none in particular; newest first."""

    def put_many(self, things: Sequence[Deleted]) -> None:
        """Keep many deleted things, each instead of an earlier one of its key."""

    def delete_many(self, keys: Sequence[str]) -> None:
        """Forget deleted things."""

    def purge(self, before: str) -> int:
        """Forget, for every trainee, what was deleted before a moment (ISO, UTC); return how many things."""


@dataclass(frozen=True, slots=True)
class Search:
    """Words that must all occur in a workout's name, notes or exercises.

    `exercise_keys` are, word by word, the exercises whose names the word occurs in.
    """

    words: tuple[str, ...]
    exercise_keys: tuple[tuple[str, ...], ...] = ()


class UnitOfWork(Protocol):
    """One transaction; leaving it without `commit` rolls everything back.

    Workouts, routines, plans, imports, settings and body weights are those of the trainee shown.
    """

    @property
    def workouts(self) -> WorkoutStore:
        """The workouts."""

    @property
    def routines(self) -> Store[Routine]:
        """The routines."""

    @property
    def planned(self) -> PlannedStore:
        """The planned workouts."""

    @property
    def exercises(self) -> Store[ExerciseRecord]:
        """What the logbook knows of exercises."""

    @property
    def band_sets(self) -> BandSetStore:
        """The band sets."""

    @property
    def settings(self) -> Store[Setting]:
        """The settings kept with the logbook."""

    @property
    def imports(self) -> Store[ImportRecord]:
        """The imports that were confirmed."""

    @property
    def trainees(self) -> Store[Trainee]:
        """Everyone whose training the logbook holds."""

    @property
    def body_weights(self) -> Store[BodyWeight]:
        """The trainee's body weights."""

    @property
    def programmes(self) -> Store[Programme]:
        """The programmes of the user's own, for all trainees."""

    @property
    def enrolments(self) -> Store[Enrolment]:
        """The programmes that the trainee started, the first one first."""

    @property
    def bin(self) -> Bin:
        """What was deleted lately."""

    @property
    def reading(self) -> "Reading":
        """The questions screens ask."""

    def of_trainee(self, trainee_id: int, kind: Kind) -> Store[Any]:
        """Return any trainee's routines, planned or started programmes, for a change of what all trainees share."""

    def commit(self) -> None:
        """Make everything durable; returns when it is on disk."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class Storage(Protocol):
    """A logbook's storage: gives units of work and tells of changes that others made."""

    def reading(self) -> UnitOfWork:
        """Return a unit of work for reading."""

    def writing(self) -> UnitOfWork:
        """Return a unit of work for writing; waits for another writer, at most some seconds."""

    @property
    def trainee_id(self) -> int:
        """The trainee shown."""

    def show_trainee(self, trainee_id: int) -> None:
        """Let every later unit of work be for another trainee, and open with that one next time."""

    def changed_outside(self) -> bool:
        """Return whether another program wrote to the logbook since the last call.

        Raises Astray, once, where its file was deleted or replaced.
        """

    def save_to(self, target: Path, progress: "Progress | None" = None) -> "Contents":
        """Write what is open to a new file, even where the file it came from is gone; a file there is replaced."""

    def close(self) -> None:
        """Give the file back."""
