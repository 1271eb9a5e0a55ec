"""What was deleted lately, and bringing it back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, timedelta
from typing import Any

from soleus.domain.codec import from_plain
from soleus.domain.errors import Conflict
from soleus.domain.ports import Deleted, UnitOfWork
from soleus.domain.words import tr
from soleus.services.clock import Clock
from soleus.services.logbook import RESTORABLE, Logbook, Put, Touched, store_of

KEPT_DAYS = 30


@dataclass(frozen=True, slots=True)
class _BroughtBack:
    """Puts a thing back; taken back, it is among what was deleted again, since when it was."""

    deleted: Deleted
    put: Put

    @property
    def touched(self) -> frozenset[Touched]:
        return self.put.touched

    def apply(self, unit: UnitOfWork) -> None:
        self.put.apply(unit)
        unit.bin.delete(self.deleted.key)

    def revert(self, unit: UnitOfWork) -> None:
        self.put.revert(unit)
        unit.bin.put(self.deleted)

    def is_undoable(self, unit: UnitOfWork) -> bool:
        return self.put.is_undoable(unit)


class RecentlyDeleted:
    """Things stay here for 30 days, of the trainee shown and of all together."""

    def __init__(self, logbook: Logbook, clock: Clock) -> None:
        self._logbook = logbook
        self._clock = clock

    def all(self) -> Sequence[Deleted]:
        """Return what can be brought back, newest first."""
        with self._logbook.reading() as unit:
            return unit.bin.all()

    def thing(self, deleted: Deleted) -> Any:
        """Return the workout, routine, plan, band set or body weight itself; ReadingError where it is damaged."""
        return from_plain(RESTORABLE[deleted.kind], deleted.document)

    def bring_back(self, deleted: Deleted) -> None:
        """Put a thing back as it was, under the id it had; raises Conflict where something stands there again."""
        put = Put(deleted.kind, None, self.thing(deleted))
        with self._logbook.reading() as unit:
            if store_of(unit, deleted.kind).get(put.id) is not None:
                raise Conflict(tr("Deleted", "This is in the logbook again already."))
        label = tr("Undo", "Bring back “{name}”").format(name=deleted.label)
        self._logbook.edit(label, _BroughtBack(deleted, put))

    def purge(self) -> int:
        """Forget what was deleted more than 30 days ago; return how many things that were."""
        before = (self._clock().astimezone(UTC) - timedelta(days=KEPT_DAYS)).isoformat()
        return self._logbook.forget_deleted(before)
