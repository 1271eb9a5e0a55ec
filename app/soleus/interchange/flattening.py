"""Workouts as the layouts of other apps can hold them: blocks of rows with plain figures, the rest in words.

One row for each side, so that the figures add up to ours. A band is never a weight. Assistance is a weight above 0 of
an exercise whose name says "(Assisted)", as Strong, Hevy and Fitbod have it; an entry that was done with and without
becomes two blocks.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import groupby

from soleus.domain.band import BandSet
from soleus.domain.units import LARGEST, DistanceUnit, Weight, WeightUnit
from soleus.domain.words import tr
from soleus.domain.workout import EffortScale, Entry, SetKind, SideSet, Workout
from soleus.interchange import hints, set_words
from soleus.interchange.losses import Loss, Losses

_LOWEST_RPE, _HIGHEST_RPE = 6.0, 10.0
_DIGITS = 6  # of a converted weight: more than scales have, and none of the noise of a conversion


@dataclass(frozen=True, slots=True)
class Wishes:
    """The units that figures are written in, and whether texts are kept from being taken for formulas."""

    weight_unit: WeightUnit = WeightUnit.KG
    distance_unit: DistanceUnit = DistanceUnit.KM
    spreadsheet_safe: bool = False


@dataclass(frozen=True, slots=True)
class FlatSet:
    """One side of a set: figures in the wished units, None where there is none; `words` are what has no column."""

    row: SideSet
    weight: float | None
    reps: float | None
    seconds: float | None
    distance: float | None
    rpe: float | None
    failure: bool
    words: tuple[str, ...]

    @property
    def remark(self) -> str:
        """The words in brackets and the set's own note."""
        said = f"({', '.join(self.words)})" if self.words else ""
        return f"{said} {self.row.note}".strip()


@dataclass(frozen=True, slots=True)
class FlatBlock:
    """Sets of one exercise in a row; `superset` counts from 0 within its workout."""

    name: str
    note: str
    superset: int | None
    sets: tuple[FlatSet, ...]


@dataclass(frozen=True, slots=True)
class FlatWorkout:
    """A workout that has sets, at local wall-clock time; `end` is None where it is not known.

    `begun` is its start as it was logged, with its offset if it has one.
    """

    name: str
    begun: datetime
    start: datetime
    end: datetime | None
    note: str
    blocks: tuple[FlatBlock, ...]

    @property
    def rows(self) -> int:
        """The number of rows it takes."""
        return sum(len(block.sets) for block in self.blocks)


@dataclass(frozen=True, slots=True)
class Layout:
    """What a target can hold.

    `supersets`: exercises done in turn. `any_effort`: an RPE of any figure, not 6 to 10 in halves only. `zero`: 0
    repetitions apart from none. `rich`: rests, repetitions in reserve, failure beside any kind of set, two workouts at
    one time, and figures of our own beside its own; assistance is one of them then, and no name tells it.
    """

    supersets: bool = True
    any_effort: bool = True
    zero: bool = True
    rich: bool = False


class Flattening:
    """Goes through workouts and counts in `losses` what they lose."""

    def __init__(self, layout: Layout, names: Mapping[str, str], band_sets: Iterable[BandSet], wishes: Wishes) -> None:
        self.losses: Losses = Losses()
        self._layout, self._names, self._wishes = layout, names, wishes
        self._bands = set_words.band_names(band_sets)
        self._starts: set[tuple[str, datetime]] = set()

    def workouts(self, workouts: Iterable[Workout]) -> Iterator[FlatWorkout]:
        """Yield every workout that has sets."""
        for workout in workouts:
            filled = [entry for entry in workout.entries if entry.sets]
            self.losses[Loss.EMPTY] += len(workout.entries) - len(filled) if filled else 1
            if filled:
                yield self._workout(workout, filled)

    def _workout(self, workout: Workout, entries: list[Entry]) -> FlatWorkout:
        supersets: dict[int, int] = {}
        blocks = tuple(block for entry in entries for block in self._blocks(entry, supersets))
        name = workout.name.strip() or tr("ExportNotes", "Workout")
        begun = workout.started_at
        if begun is None:
            self.losses[Loss.NO_START] += 1
            begun = datetime.combine(workout.day, time())
        start = self._start(name, begun.replace(tzinfo=None))
        length = workout.duration_s
        end = None if length is None else start + timedelta(seconds=length)
        return FlatWorkout(name, begun, start, end, workout.note, blocks)

    def _start(self, name: str, start: datetime) -> datetime:
        """Return a start that no other workout of that name has to the minute: by both, other apps tell them apart."""
        moved = start
        if self._layout.rich:
            return start
        while (key := (name, moved.replace(second=0, microsecond=0))) in self._starts:
            moved += timedelta(minutes=1)
        self._starts.add(key)
        self.losses[Loss.SAME_START] += moved != start
        return moved

    def _blocks(self, entry: Entry, supersets: dict[int, int]) -> Iterator[FlatBlock]:
        name = self._names.get(entry.exercise_key, entry.exercise_key)
        tempo = set_words.tempo_words(entry.tempo)
        self.losses[Loss.TEMPO] += bool(tempo)
        note = "\n".join(text for text in (entry.note, tempo) if text)
        turn = None
        if entry.superset is not None:
            turn = supersets.setdefault(entry.superset, len(supersets))
            self.losses[Loss.SUPERSET] += not self._layout.supersets
        for assisted, rows in groupby(entry.sets, self._is_assisted):
            helped = f"{name} (Assisted)" if assisted and not hints.is_assisted(name) else name
            yield FlatBlock(helped, note, turn, tuple(self._set(row) for row in rows))

    def _set(self, row: SideSet) -> FlatSet:
        load, losses = row.load, self.losses
        assisted = self._is_assisted(row)
        counted, reps = _count(row)
        failure, fatigue = self._failure(row, reps)
        rpe, effort = self._effort(row)
        zero = []
        if reps == 0 and not failure and not self._layout.zero:
            losses[Loss.ZERO] += 1
            zero = [tr("ExportNotes", "0 repetitions")]
        if not self._layout.rich:
            losses[Loss.REST] += row.rest_s is not None
            losses[Loss.BODY_WEIGHT] += load.body_weight is not None
        words = (
            *set_words.side_words(row, losses),
            *set_words.load_words(load, self._bands, losses, assistance=not assisted),
            *set_words.hold_words(row, losses),
            *set_words.count_words(row, counted, losses),
            *set_words.state_words(row, losses),
            *fatigue,
            *effort,
            *zero,
        )
        return FlatSet(
            row=row,
            weight=self._weight(load.assistance if assisted else load.weight),
            reps=reps,
            seconds=seconds_of(row),
            distance=self._distance(row),
            rpe=rpe,
            failure=failure,
            words=words,
        )

    def _is_assisted(self, row: SideSet) -> bool:
        return row.load.assistance is not None and row.load.weight is None and not self._layout.rich

    def _failure(self, row: SideSet, reps: float | None) -> tuple[bool, list[str]]:
        """Return whether the mark says it, else the words that do: a set has one mark, and one that counts nothing
        would read as a failed attempt.
        """
        if not row.to_fatigue or self._layout.rich:
            return row.to_fatigue, []
        if row.kind is SetKind.WORKING and (reps is not None or seconds_of(row) is not None):
            return True, []
        self.losses[Loss.FATIGUE] += 1
        return False, [set_words.fatigue_words()]

    def _effort(self, row: SideSet) -> tuple[float | None, list[str]]:
        """Return the RPE for the column, and the words for what is on the other scale or out of its range."""
        effort = row.effort
        if effort is None:
            return None, []
        if effort.scale is EffortScale.RIR:
            if self._layout.rich and float(effort.value).is_integer():
                return None, []
            self.losses[Loss.RESERVE] += 1
            rpe = 10 - effort.value  # the scale of RPE in strength training is defined so
            return rpe if _in_column(rpe) else None, [set_words.effort_words(effort)]
        if self._layout.any_effort or _in_column(effort.value):
            return effort.value, []
        self.losses[Loss.EFFORT] += 1
        return None, [set_words.effort_words(effort)]

    def _weight(self, weight: Weight | None) -> float | None:
        return None if weight is None else round(weight.in_unit(self._wishes.weight_unit), _DIGITS)

    def _distance(self, row: SideSet) -> float | None:
        if row.distance is None:
            return None
        if row.distance.unit is self._wishes.distance_unit:
            return row.distance.value
        return round(row.distance.metres / self._wishes.distance_unit.metres, _DIGITS)


def seconds_of(row: SideSet) -> float | None:
    """Return the seconds of a set: as timed, else those of its holds together, where that can be true."""
    if row.seconds is not None or row.hold_s is None:
        return row.seconds
    together = row.hold_s if row.reps is None else row.hold_s * row.reps
    return together if together <= LARGEST else None


def _count(row: SideSet) -> tuple[str, float | None]:
    """Return the name and figure of what stands as repetitions: those, else steps, contacts or twists."""
    counts = (("reps", row.reps), ("steps", row.steps), ("contacts", row.contacts), ("twists", row.twists))
    return next(((name, value) for name, value in counts if value is not None), ("", None))


def _in_column(rpe: float) -> bool:
    """Whether the column of RPE takes a figure: 6 to 10, in halves."""
    return _LOWEST_RPE <= rpe <= _HIGHEST_RPE and float(rpe * 2).is_integer()
