"""The one road of every change: applied and committed first, then recorded for undo, then told to the screens."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from soleus.domain.band import BandSet
from soleus.domain.body import BodyWeight
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.codec import to_plain
from soleus.domain.enrolment import Enrolment
from soleus.domain.errors import Conflict
from soleus.domain.ports import Deleted, Kind, Storage, Store, UnitOfWork
from soleus.domain.programme import Programme
from soleus.domain.routine import Routine
from soleus.domain.words import tr
from soleus.domain.workout import Workout
from soleus.services.clock import Clock, local_now

if TYPE_CHECKING:
    from soleus.domain.keeping import Contents, Progress

EDITS_KEPT = 200

RESTORABLE: Mapping[Kind, type[Any]] = {
    Kind.WORKOUT: Workout,
    Kind.ROUTINE: Routine,
    Kind.PLANNED: PlannedWorkout,
    Kind.BAND_SET: BandSet,
    Kind.BODY_WEIGHT: BodyWeight,
    Kind.PROGRAMME: Programme,
    Kind.ENROLMENT: Enrolment,
}
"""The things that are kept for a while when they are deleted (exercises and trainees are archived)."""


def _changed() -> str:
    return tr("Logbook", "This was changed elsewhere in the meantime, so the step does not fit any more.")


@dataclass(frozen=True, slots=True)
class Touched:
    """One thing an edit touches."""

    kind: Kind
    id: Any


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to the logbook: which things, through what ("edit", "undo", "redo", "trainee" or "outside").

    A change from outside and another trainee name no things: anything may have changed. `label` is the edit's.
    """

    origin: str
    touched: frozenset[Touched] = frozenset()
    label: str = ""
    dropped_edits: int = 0

    def concerns(self, *kinds: Kind) -> bool:
        """Return whether the change may have touched one of the kinds."""
        return self.origin in ("outside", "trainee") or any(touch.kind in kinds for touch in self.touched)


class Step(Protocol):
    """One part of an edit, which can be done and taken back within a unit of work."""

    @property
    def touched(self) -> frozenset[Touched]:
        """The things it touches."""

    def apply(self, unit: UnitOfWork) -> None:
        """Do it; raises Conflict where the logbook no longer holds what the step starts from."""

    def revert(self, unit: UnitOfWork) -> None:
        """Take it back; raises Conflict where the logbook no longer holds what the step left."""

    def is_undoable(self, unit: UnitOfWork) -> bool:
        """Return whether the logbook still holds what the step left."""


def store_of(unit: UnitOfWork, kind: Kind) -> Store[Any]:
    """Return the store of a kind of thing."""
    stores: dict[Kind, Store[Any]] = {
        Kind.WORKOUT: unit.workouts,
        Kind.ROUTINE: unit.routines,
        Kind.PLANNED: unit.planned,
        Kind.EXERCISE: unit.exercises,
        Kind.BAND_SET: unit.band_sets,
        Kind.SETTING: unit.settings,
        Kind.IMPORT: unit.imports,
        Kind.TRAINEE: unit.trainees,
        Kind.BODY_WEIGHT: unit.body_weights,
        Kind.PROGRAMME: unit.programmes,
        Kind.ENROLMENT: unit.enrolments,
    }
    return stores[kind]


@dataclass(frozen=True, slots=True)
class Put:
    """Replace the aggregate `before` by `after`; None stands for "is not there"."""

    kind: Kind
    before: Any
    after: Any

    @property
    def id(self) -> Any:
        """The id (or key) of the aggregate."""
        aggregate = self.before if self.before is not None else self.after
        return getattr(aggregate, "id", None) or aggregate.key

    @property
    def touched(self) -> frozenset[Touched]:
        """The aggregate."""
        return frozenset({Touched(self.kind, self.id)})

    def apply(self, unit: UnitOfWork) -> None:
        """Write `after`."""
        self._swap(unit, self.before, self.after)

    def revert(self, unit: UnitOfWork) -> None:
        """Write `before`."""
        self._swap(unit, self.after, self.before)

    def is_undoable(self, unit: UnitOfWork) -> bool:
        """Return whether `after` still stands there."""
        return bool(store_of(unit, self.kind).get(self.id) == self.after)

    def _swap(self, unit: UnitOfWork, expected: Any, wanted: Any) -> None:
        store = store_of(unit, self.kind)
        if store.get(self.id) != expected:
            raise Conflict(_changed())
        if wanted is None:
            store.delete(self.id)
        else:
            store.put(wanted)


@dataclass(frozen=True, slots=True)
class Edit:
    """A change the user made: a label for the menu, its steps, and a key under which like edits become one."""

    label: str
    steps: tuple[Step, ...]
    merge_key: str = ""

    @property
    def touched(self) -> frozenset[Touched]:
        """All things the steps touch."""
        return frozenset().union(*(step.touched for step in self.steps))


class Logbook:
    """Reads and edits of one logbook, its undo history, and those who want to hear of changes."""

    def __init__(self, storage: Storage, clock: Clock = local_now) -> None:
        self._storage = storage
        self._clock = clock
        self._observers: list[Callable[[Change], None]] = []
        self._undo: list[Edit] = []
        self._redo: list[Edit] = []
        self._of_others: dict[int, tuple[list[Edit], list[Edit]]] = {}

    @contextmanager
    def reading(self) -> Iterator[UnitOfWork]:
        """Give a unit of work for reading; may be used in any thread."""
        with self._storage.reading() as unit:
            yield unit

    def subscribe(self, observer: Callable[[Change], None]) -> Callable[[], None]:
        """Call `observer` after each change, in the thread that made it; returns how to end that."""
        self._observers.append(observer)
        return lambda: self._observers.remove(observer)

    def edit(self, label: str, *steps: Step, merge_key: str = "") -> None:
        """Do the steps in one transaction, then record them for undo and tell the observers.

        Edits in a row with the same merge key are undone together. Raises SoleusError and changes nothing where a
        step cannot be done.
        """
        if not steps:
            return
        with self._storage.writing() as unit:
            self._apply(unit, steps)
            unit.commit()
        self._record(Edit(label, steps, merge_key))
        self._tell(Change("edit", Edit(label, steps).touched, label))

    @property
    def undo_label(self) -> str:
        """What the next undo takes back; empty where there is nothing to undo."""
        return self._undo[-1].label if self._undo else ""

    @property
    def redo_label(self) -> str:
        """What the next redo does again; empty where there is nothing."""
        return self._redo[-1].label if self._redo else ""

    @property
    def undoable(self) -> tuple[Edit, ...]:
        """The edits that can be taken back, oldest first."""
        return tuple(self._undo)

    def undo(self) -> None:
        """Take the last edit back. Raises Conflict, and forgets that edit, where it no longer fits."""
        if not self._undo:
            return
        edit = self._undo[-1]
        self.look_outside()  # some steps compare with the logbook there only
        if not self._undo or self._undo[-1] is not edit:
            raise Conflict(_changed())
        try:
            with self._storage.writing() as unit:
                for step in reversed(edit.steps):
                    step.revert(unit)
                    self._keep_deleted(unit, step, step_is_undone=True)
                unit.commit()
        except Conflict:
            self._undo.pop()
            raise
        self._redo.append(self._undo.pop())
        self._tell(Change("undo", edit.touched, edit.label))

    def redo(self) -> None:
        """Do the edit last taken back again. Raises Conflict, and forgets it, where it no longer fits."""
        if not self._redo:
            return
        edit = self._redo[-1]
        try:
            with self._storage.writing() as unit:
                self._apply(unit, edit.steps)
                unit.commit()
        except Conflict:
            self._redo.pop()
            raise
        self._undo.append(self._redo.pop())
        self._tell(Change("redo", edit.touched, edit.label))

    @property
    def trainee_id(self) -> int:
        """The trainee shown."""
        return self._storage.trainee_id

    def show_trainee(self, trainee_id: int) -> None:
        """Let everything from now on be of another trainee, whose undo goes on where it stood."""
        if trainee_id == self._storage.trainee_id:
            return
        self._of_others[self._storage.trainee_id] = (self._undo, self._redo)
        self._storage.show_trainee(trainee_id)
        self._undo, self._redo = self._of_others.pop(trainee_id, ([], []))
        self._tell(Change("trainee"))

    def forget_deleted(self, before: str) -> int:
        """Forget what was deleted before a moment (ISO, UTC), for good; return how many things."""
        with self._storage.reading() as unit:
            if all(one.deleted_at >= before for one in unit.bin.all()):
                return 0
        with self._storage.writing() as unit:
            forgotten = unit.bin.purge(before)
            unit.commit()
        return forgotten

    def look_outside(self) -> None:
        """Tell the observers where another program changed the logbook, and drop the undo of what it touched.

        Raises Astray, once, where the file was deleted or replaced; every later edit does too, and `save_elsewhere`
        keeps what was entered.
        """
        if not self._storage.changed_outside():
            return
        with self._storage.reading() as unit:
            kept = self._still_undoable(unit)
        dropped = len(self._undo) - len(kept)
        self._undo = kept
        self._redo.clear()
        self._tell(Change("outside", dropped_edits=dropped))

    def save_elsewhere(self, target: Path, progress: "Progress | None" = None) -> "Contents":
        """Write what is open to a new file, even where the logbook's own was deleted or replaced."""
        return self._storage.save_to(target, progress)

    def close(self) -> None:
        """Give the file back; nothing may be asked afterwards."""
        self._observers.clear()
        self._storage.close()

    def _apply(self, unit: UnitOfWork, steps: Sequence[Step]) -> None:
        for step in steps:
            step.apply(unit)
            self._keep_deleted(unit, step)

    def _keep_deleted(self, unit: UnitOfWork, step: Step, step_is_undone: bool = False) -> None:
        """Keep what a step deleted for "Recently deleted", and forget what is there again."""
        if not isinstance(step, Put) or step.kind not in RESTORABLE:
            return
        key = f"{step.kind}:{step.id}"
        if step.after is None and not step_is_undone:
            when = self._clock().astimezone(UTC).isoformat()
            unit.bin.put(Deleted(key, step.kind, _name_of(step.before), when, to_plain(step.before)))
        elif step.before is None or step.after is None:
            unit.bin.delete(key)

    def _still_undoable(self, unit: UnitOfWork) -> list[Edit]:
        kept: list[Edit] = []
        later: set[Touched] = set()  # an older edit is judged by the newest one that touched the same things
        broken: set[Touched] = set()
        for edit in reversed(self._undo):
            fits = not (edit.touched & broken) and all(
                step.touched & later or step.is_undoable(unit) for step in edit.steps
            )
            later |= edit.touched
            if fits:
                kept.append(edit)
            else:
                broken |= edit.touched
        return kept[::-1]

    def _record(self, edit: Edit) -> None:
        self._redo.clear()
        last = self._undo[-1] if self._undo else None
        if last is not None and edit.merge_key and edit.merge_key == last.merge_key:
            self._undo[-1] = replace(last, steps=_joined(last.steps, edit.steps))
        else:
            self._undo.append(edit)
            del self._undo[:-EDITS_KEPT]

    def _tell(self, change: Change) -> None:
        for observer in tuple(self._observers):
            observer(change)


def _name_of(aggregate: Any) -> str:
    """Return what a list calls a thing; empty for what has no name of its own."""
    return str(getattr(aggregate, "name", ""))


def _joined(first: tuple[Step, ...], second: tuple[Step, ...]) -> tuple[Step, ...]:
    """Return the steps of both, two replacements of the same thing in a row as one."""
    steps = list(first)
    for step in second:
        last = steps[-1] if steps else None
        if (
            isinstance(step, Put)
            and isinstance(last, Put)
            and last.touched == step.touched
            and last.after == step.before
        ):
            steps[-1] = Put(step.kind, last.before, step.after)
        else:
            steps.append(step)
    return tuple(steps)
