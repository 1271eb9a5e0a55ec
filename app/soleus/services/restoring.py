"""Taking a whole logbook into an empty one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice

from soleus.domain.contents import LogbookContents
from soleus.domain.errors import Cancelled, Conflict, ReadingError
from soleus.domain.keeping import Progress
from soleus.domain.ports import Kind, UnitOfWork
from soleus.domain.words import tr
from soleus.domain.workout import Workout
from soleus.services.logbook import Put, Touched, store_of

CHUNK = 250

COMPARED_AT_MOST = 500
"""Workouts that are compared with the logbook when another program wrote to it: a tenth of a second's work."""

_FEW = (
    (Kind.SETTING, "settings"),
    (Kind.EXERCISE, "exercises"),
    (Kind.BAND_SET, "band_sets"),
    (Kind.IMPORT, "imports"),
    (Kind.ROUTINE, "routines"),
    (Kind.PLANNED, "planned"),
    (Kind.BODY_WEIGHT, "body_weights"),
    (Kind.PROGRAMME, "programmes"),
    (Kind.ENROLMENT, "enrolments"),
)
"""What a logbook holds besides workouts, in the order in which it can be stored."""


def is_empty(unit: UnitOfWork) -> bool:
    """Return whether nothing was logged, planned, put together or made up yet; settings do not count."""
    return (
        unit.reading.workout_count() == 0
        and not unit.routines.all()
        and not unit.reading.planned_between(date.min, date.max)
        and not unit.imports.all()
        and not unit.body_weights.all()
        and not unit.programmes.all()
        and not unit.enrolments.all()
        and all(record.own is None for record in unit.exercises.all())
    )


def chunks(workouts: Iterable[Workout]) -> Iterator[list[Workout]]:
    """Yield the workouts in lists of at most `CHUNK`."""
    rest = iter(workouts)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


def are_stored(unit: UnitOfWork, workouts: Iterable[Workout], count: int) -> bool:
    """Return whether `count` workouts stand in the logbook exactly as they are; False where they are too many to ask.

    Undo must not take more away than was brought; where the answer would keep a user waiting, nothing is taken away.
    """
    return count <= COMPARED_AT_MOST and all(_is_stored(unit, chunk) for chunk in chunks(workouts))


def _is_stored(unit: UnitOfWork, workouts: Sequence[Workout]) -> bool:
    return unit.workouts.get_many([workout.id for workout in workouts]) == list(workouts)


@dataclass(slots=True)
class Restored:
    """The step that takes a whole logbook in for a trainee; undone as a whole.

    `workout_ids` are the workouts it stored, filled when it is done.
    """

    contents: LogbookContents
    trainee_id: int
    progress: Progress | None = None
    workout_ids: list[int] = field(default_factory=list)
    _puts: list[Put] = field(default_factory=list)

    @property
    def touched(self) -> frozenset[Touched]:
        """Every kind of thing, as such."""
        return frozenset(Touched(kind, None) for kind in Kind)

    def apply(self, unit: UnitOfWork) -> None:
        """Store everything; raises Conflict, ReadingError or Cancelled."""
        if not is_empty(unit):
            raise Conflict(
                tr(
                    "Logbook",
                    "A whole logbook can only be imported into an empty one, and this one holds something "
                    "already. Start Soleus with --logbook and the name of a new file, and import it there.",
                )
            )
        self._puts, self.workout_ids = [], []
        builtin = {record.key for record in unit.exercises.all()}
        for problem in _problems(unit, self.contents):
            raise ReadingError(tr("Logbook", "{problem}; the file is damaged.").format(problem=problem))
        for kind, name in _FEW:
            store = store_of(unit, kind)
            for aggregate in getattr(self.contents, name):
                before = store.get(_key(aggregate))
                if before != aggregate:
                    self._puts.append(Put(kind, before, aggregate))
                    self._puts[-1].apply(unit)
        self._take_trainee(unit)
        self._store_workouts(unit, builtin)
        self.progress = None  # a redo runs without the dialog that showed it

    def revert(self, unit: UnitOfWork) -> None:
        """Take everything out again; what was logged with it since keeps the exercises and bands it needs."""
        unit.workouts.delete_many(self.workout_ids)
        still_used = unit.reading.workout_count() > 0
        for put in reversed(self._puts):
            if put.kind in (Kind.EXERCISE, Kind.BAND_SET) and still_used:
                continue
            put.revert(unit)

    def is_undoable(self, unit: UnitOfWork) -> bool:
        """Return whether what was stored still stands there as it was."""
        return are_stored(unit, self.contents.workouts, len(self.workout_ids)) and all(
            put.is_undoable(unit) for put in self._puts
        )

    def _take_trainee(self, unit: UnitOfWork) -> None:
        """Take over who trained, under the id of the trainee here; a name given here stays."""
        before = unit.trainees.get(self.trainee_id)
        if self.contents.trainee is None or before is None:
            return
        after = replace(self.contents.trainee, id=before.id, name=before.name or self.contents.trainee.name)
        if before != after:
            self._puts.append(Put(Kind.TRAINEE, before, after))
            self._puts[-1].apply(unit)

    def _store_workouts(self, unit: UnitOfWork, builtin: set[str]) -> None:
        checked = _Check(unit, builtin)
        for chunk in chunks(self.contents.workouts):
            if self.progress is not None and not self.progress(len(self.workout_ids), 0):
                raise Cancelled(tr("Logbook", "The import was cancelled; nothing was stored."))
            for workout in chunk:
                checked.workout(workout)
            unit.workouts.add_many(chunk)
            self.workout_ids += (workout.id for workout in chunk)


class _Check:
    """Looks whether workouts stand on things that are there, and every id stands once."""

    def __init__(self, unit: UnitOfWork, builtin: set[str]) -> None:
        self._exercises = builtin | {record.key for record in unit.exercises.all() if record.own is not None}
        self._bands = {band.id for band_set in unit.band_sets.all() for band in band_set.bands}
        self._imports = {record.id for record in unit.imports.all()}
        self._ids: tuple[set[int], set[int], set[int], set[int]] = (set(), set(), set(), set())

    def workout(self, workout: Workout) -> None:
        """Raise ReadingError for what no logbook can hold."""
        for problem in self._problems(workout):
            raise ReadingError(
                tr("Logbook", "The workout of {day} {problem}; the file is damaged.").format(
                    day=workout.day.isoformat(), problem=problem
                )
            )

    def _problems(self, workout: Workout) -> Iterator[str]:
        workout_ids, entry_ids, set_ids, pain_ids = self._ids
        yield from self._twice(workout_ids, workout.id)
        for note in workout.pains:
            yield from self._twice(pain_ids, note.id)
        if workout.source is not None and workout.source.import_id not in self._imports:
            yield tr("Logbook", "belongs to an import that the file does not hold")
        for entry in workout.entries:
            yield from self._twice(entry_ids, entry.id)
            if entry.exercise_key not in self._exercises:
                yield tr("Logbook", "names an exercise (“{exercise_key}”) that the file does not hold").format(
                    exercise_key=entry.exercise_key
                )
            for row in entry.sets:
                yield from self._twice(set_ids, row.id)
                if row.load.band is not None and row.load.band.band_id not in self._bands:
                    yield tr("Logbook", "names a band (“{band_id}”) that the file does not hold").format(
                        band_id=row.load.band.band_id
                    )

    def _twice(self, seen: set[int], id: int) -> Iterator[str]:
        if id in seen:
            yield tr("Logbook", "has an id ({id}) that stands in the file twice").format(id=id)
        seen.add(id)


def _problems(unit: UnitOfWork, contents: LogbookContents) -> Iterator[str]:
    """Say what no logbook can hold of all but the workouts: things without an id of their own, or of somebody else."""
    for kind, name in _FEW:
        aggregates = getattr(contents, name)
        keys = [_key(aggregate) for aggregate in aggregates]
        if not all(keys):
            yield tr("Logbook", "Something has no id ({kind})").format(kind=kind.value)
        if len(set(keys)) < len(keys):
            yield tr("Logbook", "An id stands in the file twice ({kind})").format(kind=kind.value)
    owners = {band.id: band_set.id for band_set in unit.band_sets.all() for band in band_set.bands}
    seen: set[str] = set()
    for band_set in contents.band_sets:
        for band in band_set.bands:
            if not band.id or band.id in seen or owners.get(band.id, band_set.id) != band_set.id:
                yield tr("Logbook", "The band “{id}” has no id, or one of another band").format(id=band.id)
            seen.add(band.id)


def _key(aggregate: object) -> object:
    return getattr(aggregate, "id", None) or getattr(aggregate, "key", None)
