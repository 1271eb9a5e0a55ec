"""Bringing other logs in: what is new, what differs, and storing it in one transaction that one undo takes back."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from operator import attrgetter

from soleus.domain.body import BodyWeight
from soleus.domain.contents import LogbookContents
from soleus.domain.errors import Cancelled, InvalidValue
from soleus.domain.exercise import Exercise
from soleus.domain.keeping import Progress
from soleus.domain.pausing import collection_paused
from soleus.domain.ports import ExerciseRecord, ImportedName, ImportRecord, Kind, UnitOfWork
from soleus.domain.units import Weight, WeightUnit
from soleus.domain.words import tr
from soleus.domain.workout import Entry, SideSet, Source, Workout
from soleus.services.logbook import Logbook, Put, Step, Touched
from soleus.services.restoring import CHUNK, Restored, are_stored, is_empty
from soleus.services.weighing import ROUNDING_KG, WeightPlan, WeightsAdded, planned

_NOT_COMPARED = frozenset({"id", "source_line", "rest_s", "number", "done_at"})
_figures = attrgetter(*(f.name for f in fields(SideSet) if f.name not in _NOT_COMPARED))


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

    `workouts` are new, `grown` are (before, after) pairs of workouts that get sets they did not have, `weights` are
    body weights that the file holds beside them, of days that have none.
    """

    record: ImportRecord
    exercises: tuple[Exercise, ...]
    workouts: tuple[Workout, ...]
    grown: tuple[tuple[Workout, Workout], ...]
    same_sets: int
    differences: tuple[Difference, ...]
    weights: tuple[BodyWeight, ...] = ()

    @property
    def new_sets(self) -> int:
        """The number of side rows it would add."""
        added = sum(len(e.sets) for workout in self.workouts for e in workout.entries)
        return added + sum(_rows(after) - _rows(before) for before, after in self.grown)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to add."""
        return not self.workouts and not self.grown and not self.weights


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
        weights = WeightsAdded(self.plan.weights).touched
        own = {Touched(Kind.IMPORT, self.plan.record.id), Touched(Kind.WORKOUT, None)}
        return frozenset(own | grown | exercises | weights)

    def apply(self, unit: UnitOfWork) -> None:
        """Store everything; raises Cancelled where the progress says so."""
        unit.imports.put(self.plan.record)
        for exercise in self.plan.exercises:
            unit.exercises.put(ExerciseRecord(exercise.key, exercise))
        total = len(self.plan.workouts)
        for start in range(0, total, CHUNK):
            _report(self.progress, start, total)
            unit.workouts.add_many(self.plan.workouts[start : start + CHUNK])
        for before, after in self.plan.grown:
            Put(Kind.WORKOUT, before, after).apply(unit)
        WeightsAdded(self.plan.weights).apply(unit)
        _report(self.progress, total, total)
        self.progress = None  # a redo runs without the dialog that showed it

    def revert(self, unit: UnitOfWork) -> None:
        """Take everything out again."""
        WeightsAdded(self.plan.weights).revert(unit)
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
        stored = (*self.plan.workouts, *(after for _, after in self.plan.grown))
        whole = len(there) == len(self.plan.workouts) and are_stored(unit, stored, len(stored))
        return whole and WeightsAdded(self.plan.weights).is_undoable(unit)


def _report(progress: Progress | None, done: int, total: int) -> None:
    if progress is not None and not progress(done, total):
        raise Cancelled(tr("Logbook", "The import was cancelled; nothing was stored."))


class Transfer:
    """Plans and stores imports, and gives out and takes in whole logbooks.

    `keep_before` backs the logbook up before anything is brought in.
    """

    def __init__(self, logbook: Logbook, keep_before: Callable[[], object]) -> None:
        self._logbook = logbook
        self._keep_before = keep_before

    def imported_names(self, app: str) -> dict[str, ImportedName]:
        """Return what earlier imports of an app made of its exercises' names."""
        with self._logbook.reading() as unit:
            return unit.reading.imported_names(app)

    def last_unit(self, app: str) -> WeightUnit | None:
        """Return the unit that the user said for the last import of an app whose file named none."""
        with self._logbook.reading() as unit:
            said = [r for r in unit.imports.all() if r.app == app and r.unit]
        return WeightUnit(max(said, key=lambda record: record.id).unit) if said else None

    @collection_paused()
    def plan(
        self,
        record: ImportRecord,
        workouts: Sequence[Workout],
        exercises: Sequence[Exercise],
        progress: Progress | None = None,
    ) -> ImportPlan:
        """Compare what a file holds with the logbook; every workout carries its source and its rows their ordinals.

        A row is the same where the app, the workout's key, the block's and the set's ordinal are the same; identical
        sets are legitimate, so values never decide. Raises Cancelled where the progress says so.
        """
        new: list[Workout] = []
        grown: list[tuple[Workout, Workout]] = []
        differences: list[Difference] = []
        same = 0
        with self._logbook.reading() as unit:
            known = unit.reading.imported(record.app)
            for start in range(0, len(workouts), CHUNK):
                _report(progress, start, len(workouts))
                chunk = workouts[start : start + CHUNK]
                ids = [known[key] for offered in chunk if (key := _source(offered).key) in known]
                there = {workout.id: workout for workout in unit.workouts.get_many(ids)}
                for offered in chunk:
                    stored = there.get(known.get(_source(offered).key, 0))
                    if stored is None:
                        new.append(offered)
                        continue
                    after, matched, differing = _compared(stored, offered)
                    same += matched
                    differences += differing
                    if after != stored:
                        grown.append((stored, after))
            present = {exercise.key for exercise in unit.exercises.all()}
        used = {entry.exercise_key for workout in new for entry in workout.entries}
        used |= {entry.exercise_key for _, after in grown for entry in after.entries}
        wanted = tuple(exercise for exercise in exercises if exercise.key in used - present)
        return ImportPlan(record, wanted, tuple(new), tuple(grown), same, tuple(differences))

    def store(self, plan: ImportPlan, progress: Progress | None = None, *also: Step) -> None:
        """Store a plan, and do steps that belong to it, in one transaction and one undo step.

        Raises Cancelled, Conflict, or what storage says.
        """
        if not plan.is_empty:
            self._keep_before()
            with collection_paused():
                self._logbook.edit(
                    tr("Logbook", "Import “{file_name}”").format(file_name=plan.record.file_name),
                    *also,
                    Imported(plan, progress),
                )

    def plan_weights(self, offered: Iterable[BodyWeight]) -> WeightPlan:
        """Compare the body weights of a file with those of the trainee shown."""
        with self._logbook.reading() as unit:
            return planned(offered, unit.body_weights.all())

    def store_weights(self, plan: WeightPlan, file_name: str) -> None:
        """Store the body weights of days that have none, in one transaction and one undo step."""
        if plan.added:
            self._keep_before()
            label = tr("Logbook", "Import “{file_name}”").format(file_name=file_name)
            self._logbook.edit(label, WeightsAdded(plan.added))

    @contextmanager
    def contents(self) -> Iterator[LogbookContents]:
        """Give all that the logbook holds at one moment; workouts are read while one goes through them."""
        with self._logbook.reading() as unit:
            yield LogbookContents(
                settings=tuple(unit.settings.all()),
                exercises=tuple(unit.exercises.all()),
                band_sets=tuple(unit.band_sets.all()),
                imports=tuple(unit.imports.all()),
                routines=tuple(unit.routines.all()),
                planned=tuple(unit.planned.all()),
                body_weights=tuple(unit.body_weights.all()),
                programmes=tuple(unit.programmes.all()),
                enrolments=tuple(unit.enrolments.all()),
                trainee=unit.trainees.get(self._logbook.trainee_id),
                workouts=_AllWorkouts(unit),
            )

    def workout_count(self) -> int:
        """Return the number of workouts that `contents` would give."""
        with self._logbook.reading() as unit:
            return unit.reading.workout_count()

    def can_restore(self) -> bool:
        """Return whether the logbook is empty, so that it can take a whole other one in."""
        with self._logbook.reading() as unit:
            return is_empty(unit)

    def restore(self, contents: LogbookContents, file_name: str, progress: Progress | None = None) -> int:
        """Take a whole logbook into this empty one, in one transaction and one undo step; return its workouts' number.

        Everything keeps its id. Raises Conflict where this logbook is not empty, ReadingError where the contents do
        not hold together, and Cancelled. `progress` is called with the workouts stored so far and 0.
        """
        self._keep_before()
        step = Restored(contents, self._logbook.trainee_id, progress)
        self._logbook.edit(tr("Logbook", "Import “{file_name}”").format(file_name=file_name), step)
        return len(step.workout_ids)


class _AllWorkouts(Iterable[Workout]):
    """Every workout, read anew each time."""

    def __init__(self, unit: UnitOfWork) -> None:
        self._unit = unit

    def __iter__(self) -> Iterator[Workout]:
        return self._unit.reading.all_workouts()


def _source(offered: Workout) -> Source:
    if offered.source is None:
        raise InvalidValue(tr("Logbook", "An imported workout must say where it came from."))
    return offered.source


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
            elif _is_same(mine, row):
                same += 1
            else:
                differences.append(Difference(stored, ours, mine, row))
        if added:
            first = max((row.number for row in ours.sets), default=0) + 1
            numbered = tuple(replace(row, number=first + n) for n, row in enumerate(added))
            entries[entries.index(ours)] = replace(ours, sets=(*ours.sets, *numbered))
    after = replace(stored, entries=tuple(entries)) if tuple(entries) != stored.entries else stored
    return after, same, differences


def _is_same(mine: SideSet, offered: SideSet) -> bool:
    """Return whether both rows say the same; a weight may stand in the other unit, rounded as apps write it."""
    if _figures(mine) == _figures(offered):
        return True
    if not (
        _converted(mine.load.weight, offered.load.weight) or _converted(mine.load.assistance, offered.load.assistance)
    ):
        return False
    load = replace(offered.load, weight=mine.load.weight, assistance=mine.load.assistance)
    return _figures(mine) == _figures(replace(offered, load=load))


def _converted(mine: Weight | None, offered: Weight | None) -> bool:
    if mine is None or offered is None or mine.unit is offered.unit:
        return False
    return abs(mine.kg - offered.kg) <= ROUNDING_KG
