"""The steps of giving the history and plans of one exercise to another, of every trainee in the logbook."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from soleus.domain.calendar import PlannedWorkout
from soleus.domain.errors import Conflict
from soleus.domain.ports import Kind, Store, UnitOfWork
from soleus.domain.routine import Routine
from soleus.domain.words import tr
from soleus.services.logbook import Step, Touched

Holder = TypeVar("Holder", Routine, PlannedWorkout)


@dataclass(frozen=True, slots=True)
class Repoint:
    """Let the entries of one exercise be of another one."""

    entry_ids: tuple[int, ...]
    before_key: str
    after_key: str

    @property
    def touched(self) -> frozenset[Touched]:
        """Both exercises, and workouts as such."""
        return frozenset(
            {
                Touched(Kind.EXERCISE, self.before_key),
                Touched(Kind.EXERCISE, self.after_key),
                Touched(Kind.WORKOUT, None),
            }
        )

    def apply(self, unit: UnitOfWork) -> None:
        """Move the entries over."""
        unit.workouts.repoint(self.entry_ids, self.after_key)

    def revert(self, unit: UnitOfWork) -> None:
        """Move the same entries back."""
        unit.workouts.repoint(self.entry_ids, self.before_key)

    def is_undoable(self, unit: UnitOfWork) -> bool:
        """Entries that are gone meanwhile are left out, so it always is."""
        return True


@dataclass(frozen=True, slots=True)
class PutOf:
    """Replace a routine or a planned workout of any trainee."""

    trainee_id: int
    kind: Kind
    before: Any
    after: Any

    @property
    def touched(self) -> frozenset[Touched]:
        """What is replaced."""
        return frozenset({Touched(self.kind, self.before.id)})

    def apply(self, unit: UnitOfWork) -> None:
        """Write `after`."""
        self._swap(unit, self.before, self.after)

    def revert(self, unit: UnitOfWork) -> None:
        """Write `before`."""
        self._swap(unit, self.after, self.before)

    def is_undoable(self, unit: UnitOfWork) -> bool:
        """Return whether `after` still stands there."""
        return bool(self._store(unit).get(self.before.id) == self.after)

    def _swap(self, unit: UnitOfWork, expected: Any, wanted: Any) -> None:
        store = self._store(unit)
        if store.get(self.before.id) != expected:
            raise Conflict(
                tr("Logbook", "A routine or plan with this exercise was changed in the meantime; try it again.")
            )
        store.put(wanted)

    def _store(self, unit: UnitOfWork) -> Store[Any]:
        return unit.routines_of(self.trainee_id) if self.kind is Kind.ROUTINE else unit.planned_of(self.trainee_id)


def repointed(unit: UnitOfWork, from_key: str, into_key: str) -> list[Step]:
    """Return the steps that put one exercise in the place of another in all that is done and planned."""
    steps: list[Step] = [Repoint(tuple(unit.workouts.entries_of(from_key)), from_key, into_key)]
    for trainee in unit.trainees.all():
        steps += _repointed(trainee.id, Kind.ROUTINE, unit.routines_of(trainee.id).all(), from_key, into_key)
        steps += _repointed(trainee.id, Kind.PLANNED, unit.planned_of(trainee.id).all(), from_key, into_key)
    return steps


def _repointed(trainee_id: int, kind: Kind, holders: Sequence[Holder], from_key: str, into_key: str) -> list[Step]:
    steps: list[Step] = []
    for holder in holders:
        items = tuple(
            replace(item, exercise_key=into_key) if item.exercise_key == from_key else item for item in holder.items
        )
        if items != holder.items:
            steps.append(PutOf(trainee_id, kind, holder, replace(holder, items=items)))
    return steps
