"""The parts of an edit: what they replace, and how they are done and taken back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from soleus.domain.band import BandSet
from soleus.domain.body import BodyWeight
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.enrolment import Enrolment
from soleus.domain.errors import Conflict
from soleus.domain.ports import Kind, Store, UnitOfWork
from soleus.domain.programme import Programme
from soleus.domain.routine import Routine
from soleus.domain.words import tr
from soleus.domain.workout import Workout

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


def changed_elsewhere() -> str:
    """Return why a step does not fit."""
    return tr("Logbook", "This was changed elsewhere in the meantime, so the step does not fit any more.")


@dataclass(frozen=True, slots=True)
class Touched:
    """One thing an edit touches."""

    kind: Kind
    id: Any


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
            raise Conflict(changed_elsewhere())
        if wanted is None:
            store.delete(self.id)
        else:
            store.put(wanted)


@dataclass(frozen=True, slots=True)
class PutPlans:
    """Replace many planned workouts at once, as a repetition and a programme do."""

    puts: tuple[Put, ...]

    @property
    def touched(self) -> frozenset[Touched]:
        """The planned workouts."""
        return frozenset().union(*(put.touched for put in self.puts))

    def apply(self, unit: UnitOfWork) -> None:
        """Write each `after`."""
        self._swap(unit, [(put.id, put.before, put.after) for put in self.puts])

    def revert(self, unit: UnitOfWork) -> None:
        """Write each `before`."""
        self._swap(unit, [(put.id, put.after, put.before) for put in self.puts])

    def is_undoable(self, unit: UnitOfWork) -> bool:
        """Return whether each `after` still stands there."""
        there = unit.planned.get_many([put.id for put in self.puts])
        return all(there.get(put.id) == put.after for put in self.puts)

    def _swap(self, unit: UnitOfWork, changes: Sequence[tuple[int, Any, Any]]) -> None:
        there = unit.planned.get_many([id for id, _, _ in changes])
        if any(there.get(id) != expected for id, expected, _ in changes):
            raise Conflict(changed_elsewhere())
        unit.planned.delete_many([id for id, _, wanted in changes if wanted is None])
        unit.planned.add_many([wanted for id, _, wanted in changes if wanted is not None and id not in there])
        for id, _, wanted in changes:
            if wanted is not None and id in there:
                unit.planned.put(wanted)


def gathered(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Return the steps with planned workouts that follow each other as one step: many are written as fast as few."""
    found: list[Step] = []
    plans: list[Put] = []
    ids: set[int] = set()

    def close() -> None:
        if len(plans) > 1:
            found.append(PutPlans(tuple(plans)))
        else:
            found.extend(plans)
        plans.clear()
        ids.clear()

    for step in steps:
        if isinstance(step, Put) and step.kind is Kind.PLANNED:
            if step.id in ids:
                close()
            ids.add(step.id)
            plans.append(step)
        else:
            close()
            found.append(step)
    close()
    return tuple(found)
