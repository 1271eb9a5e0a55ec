"""Bringing other logs in: what is new, what differs, and storing it in one transaction that one undo takes back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from soleus.domain.errors import Cancelled, InvalidValue
from soleus.domain.exercise import Exercise
from soleus.domain.ports import ExerciseRecord, ImportRecord, Kind, UnitOfWork
from soleus.domain.workout import Entry, SideSet, Workout
from soleus.services.logbook import Logbook, Put, Touched

Progress = Callable[[int, int], bool]
"""Called with (done, total) while storing; returns False to cancel."""

CHUNK = 250
_NOT_COMPARED = frozenset({"id", "source_line", "rest_s", "number", "done_at"})


@dataclass(frozen=True, slots=True)
class Difference:
    """A set that is in the logbook already with other figures; the logbook's are kept."""

    workout: Workout
    entry: Entry
    stored: SideSet
    offered: SideSet


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do: nothing of it is stored yet.

    `workouts` are new, `grown` are (before, after) pairs of workouts that get sets they did not have.
    """

    record: ImportRecord
    exercises: tuple[Exercise, ...]
    workouts: tuple[Workout, ...]
    grown: tuple[tuple[Workout, Workout], ...]
    same_sets: int
    differences: tuple[Difference, ...]

    @property
    def new_sets(self) -> int:
        """The number of side rows it would add."""
        added = sum(len(e.sets) for workout in self.workouts for e in workout.entries)
        return added + sum(_rows(after) - _rows(before) for before, after in self.grown)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to add."""
        return not self.workouts and not self.grown


@dataclass(slots=True)
class Imported:
    """The step that stores an import; undone as a whole."""

    plan: ImportPlan
    progress: Progress | None = None

    @property
    def touched(self) -> frozenset[Touched]:
        """The import, the workouts it adds to, and workouts and exercises as such."""
        grown = {Touched(Kind.WORKOUT, before.id) for before, _ in self.plan.grown}
        exercises = {Touched(Kind.EXERCISE, exercise.key) for exercise in self.plan.exercises}
        return frozenset({Touched(Kind.IMPORT, self.plan.record.id), Touched(Kind.WORKOUT, None)} | grown | exercises)

    def apply(self, unit: UnitOfWork) -> None:
        """Store everything; raises Cancelled where the progress says so."""
        unit.imports.put(self.plan.record)
        for exercise in self.plan.exercises:
            unit.exercises.put(ExerciseRecord(exercise.key, exercise))
        total = len(self.plan.workouts)
        for start in range(0, total, CHUNK):
            self._report(start, total)
            unit.workouts.add_many(self.plan.workouts[start : start + CHUNK])
        for before, after in self.plan.grown:
            Put(Kind.WORKOUT, before, after).apply(unit)
        self._report(total, total)
        self.progress = None  # a redo runs without the dialog that showed it

    def revert(self, unit: UnitOfWork) -> None:
        """Take everything out again."""
        for before, after in self.plan.grown:
            Put(Kind.WORKOUT, before, after).revert(unit)
        unit.workouts.delete_many(unit.workouts.of_import(self.plan.record.id))
        for exercise in self.plan.exercises:
            if not unit.workouts.entries_of(exercise.key):  # somebody may have trained with it since
                unit.exercises.delete(exercise.key)
        unit.imports.delete(self.plan.record.id)

    def is_undoable(self, unit: UnitOfWork) -> bool:
        """Return whether the import still stands as it was stored."""
        there = unit.workouts.of_import(self.plan.record.id)
        return len(there) == len(self.plan.workouts) and all(
            unit.workouts.get(after.id) == after for _, after in self.plan.grown
        )

    def _report(self, done: int, total: int) -> None:
        if self.progress is not None and not self.progress(done, total):
            raise Cancelled("The import was cancelled; nothing was stored.")


class Transfer:
    """Plans and stores imports."""

    def __init__(self, logbook: Logbook) -> None:
        self._logbook = logbook

    def plan(self, record: ImportRecord, workouts: Sequence[Workout], exercises: Sequence[Exercise]) -> ImportPlan:
        """Compare what a file holds with the logbook; every workout carries its source and its rows their ordinals.

        A row is the same where the app, the workout's key, the block's and the set's ordinal are the same; identical
        sets are legitimate, so values never decide.
        """
        new: list[Workout] = []
        grown: list[tuple[Workout, Workout]] = []
        differences: list[Difference] = []
        same = 0
        with self._logbook.reading() as unit:
            known = unit.reading.imported(record.app)
            for offered in workouts:
                source = offered.source
                if source is None:
                    raise InvalidValue("An imported workout must say where it came from.")
                stored_id = known.get(source.key)
                stored = None if stored_id is None else unit.workouts.get(stored_id)
                if stored is None:
                    new.append(offered)
                    continue
                after, matched, differing = _compared(stored, offered)
                same += matched
                differences += differing
                if after != stored:
                    grown.append((stored, after))
            present = {record.key for record in unit.exercises.all()}
        used = {entry.exercise_key for workout in new for entry in workout.entries}
        used |= {entry.exercise_key for _, after in grown for entry in after.entries}
        wanted = tuple(exercise for exercise in exercises if exercise.key in used - present)
        return ImportPlan(record, wanted, tuple(new), tuple(grown), same, tuple(differences))

    def store(self, plan: ImportPlan, progress: Progress | None = None) -> None:
        """Store a plan in one transaction and one undo step; raises Cancelled, Conflict, or what storage says."""
        if not plan.is_empty:
            self._logbook.edit(f"Import “{plan.record.file_name}”", Imported(plan, progress))


def _rows(workout: Workout) -> int:
    return sum(len(entry.sets) for entry in workout.entries)


def _compared(stored: Workout, offered: Workout) -> tuple[Workout, int, list[Difference]]:
    """Return the stored workout with the rows it lacked, the number of rows that are the same, and what differs."""
    blocks = {entry.source_block: entry for entry in stored.entries if entry.source_block is not None}
    entries = list(stored.entries)
    same, differences = 0, []
    for entry in offered.entries:
        ours = None if entry.source_block is None else blocks.get(entry.source_block)
        if ours is None:
            entries.append(entry)
            continue
        rows = {row.source_ordinal: row for row in ours.sets if row.source_ordinal is not None}
        added: list[SideSet] = []
        for row in entry.sets:
            mine = None if row.source_ordinal is None else rows.get(row.source_ordinal)
            if mine is None:
                added.append(row)
            elif _figures(mine) == _figures(row):
                same += 1
            else:
                differences.append(Difference(stored, ours, mine, row))
        if added:
            first = max((row.number for row in ours.sets), default=0) + 1
            numbered = tuple(replace(row, number=first + n) for n, row in enumerate(added))
            entries[entries.index(ours)] = replace(ours, sets=(*ours.sets, *numbered))
    after = replace(stored, entries=tuple(entries)) if tuple(entries) != stored.entries else stored
    return after, same, differences


def _figures(row: SideSet) -> tuple[Any, ...]:
    return tuple(getattr(row, f.name) for f in fields(row) if f.name not in _NOT_COMPARED)
