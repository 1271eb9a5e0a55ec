"""The steps of giving the history and plans of one exercise to another, of every trainee in the logbook."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, TypeVar

from soleus.domain.enrolment import Enrolment
from soleus.domain.errors import Conflict
from soleus.domain.ports import Kind, Store, UnitOfWork
from soleus.domain.prescription import Prescription
from soleus.domain.programme import DoseOverride, with_items
from soleus.domain.words import tr
from soleus.services.logbook import Put, Step, Touched

Named = TypeVar("Named", Prescription, DoseOverride)


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
    """Replace a routine, a planned workout or a started programme of any trainee."""

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
        return unit.of_trainee(self.trainee_id, self.kind)


def repointed(unit: UnitOfWork, from_key: str, into_key: str) -> list[Step]:
    """Return the steps that put one exercise in the place of another in all that is done, planned and prescribed."""
    items = partial(_renamed, from_key=from_key, into_key=into_key)

    def of_enrolment(enrolment: Enrolment) -> Enrolment:
        overrides = _renamed(enrolment.overrides, from_key, into_key)
        return replace(enrolment, programme=with_items(enrolment.programme, items), overrides=overrides)

    kinds: dict[Kind, Callable[[Any], Any]] = {
        Kind.ROUTINE: lambda routine: replace(routine, items=items(routine.items)),
        Kind.PLANNED: lambda planned: replace(planned, items=items(planned.items)),
        Kind.ENROLMENT: of_enrolment,
    }
    steps: list[Step] = [Repoint(tuple(unit.workouts.entries_of(from_key)), from_key, into_key)]
    for before in unit.programmes.all():
        if (after := with_items(before, items)) != before:
            steps.append(Put(Kind.PROGRAMME, before, after))
    for trainee in unit.trainees.all():
        for kind, change in kinds.items():
            for held in unit.of_trainee(trainee.id, kind).all():
                if (changed := change(held)) != held:
                    steps.append(PutOf(trainee.id, kind, held, changed))
    return steps


def _renamed(items: Sequence[Named], from_key: str, into_key: str) -> tuple[Named, ...]:
    return tuple(replace(item, exercise_key=into_key) if item.exercise_key == from_key else item for item in items)
