"""The one road of every change: applied and committed first, then recorded for undo, then told to the screens."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING, Any

from soleus.domain.codec import to_plain
from soleus.domain.errors import Conflict
from soleus.domain.ports import Deleted, Kind, Storage, UnitOfWork
from soleus.services.clock import Clock, local_now
from soleus.services.steps import RESTORABLE as RESTORABLE
from soleus.services.steps import Put as Put
from soleus.services.steps import PutPlans as PutPlans
from soleus.services.steps import Step as Step
from soleus.services.steps import Touched as Touched
from soleus.services.steps import changed_elsewhere, gathered
from soleus.services.steps import store_of as store_of

if TYPE_CHECKING:
    from soleus.domain.keeping import Contents, Progress

EDITS_KEPT = 200


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
        steps = gathered(steps)
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
            raise Conflict(changed_elsewhere())
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
        puts = step.puts if isinstance(step, PutPlans) else (step,) if isinstance(step, Put) else ()
        gone: list[Deleted] = []
        there: list[str] = []
        for put in puts:
            if put.kind not in RESTORABLE:
                continue
            key = f"{put.kind}:{put.id}"
            if put.after is None and not step_is_undone:
                when = self._clock().astimezone(UTC).isoformat()
                gone.append(Deleted(key, put.kind, _name_of(put.before), when, to_plain(put.before)))
            elif put.before is None or put.after is None:
                there.append(key)
        if gone:
            unit.bin.put_many(gone)
        if there:
            unit.bin.delete_many(there)

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
