"""Body weights brought in from files: a day that has one keeps it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from soleus.domain.body import BodyWeight
from soleus.domain.errors import Conflict
from soleus.domain.ports import Kind, UnitOfWork
from soleus.domain.words import tr
from soleus.services.logbook import Touched

ROUNDING_KG = 0.006
"""How far apart a weight can be after an app turned it into the other unit with two decimals."""


@dataclass(frozen=True, slots=True)
class WeightOfDay:
    """What a file says of a day, and what the logbook has for it, if anything."""

    offered: BodyWeight
    stored: BodyWeight | None = None

    @property
    def is_same(self) -> bool:
        """Whether both say the same; a weight may stand in the other unit, rounded as apps write it."""
        return self.stored is not None and abs(self.stored.weight.kg - self.offered.weight.kg) <= ROUNDING_KG


@dataclass(frozen=True, slots=True)
class WeightPlan:
    """What the body weights of a file would bring, a day each, oldest first; nothing of it is stored yet."""

    days: tuple[WeightOfDay, ...] = ()

    @property
    def added(self) -> tuple[BodyWeight, ...]:
        """The body weights of days that have none yet."""
        return tuple(day.offered for day in self.days if day.stored is None)

    @property
    def same(self) -> int:
        """The number of days that are in the logbook with the same figure."""
        return sum(day.is_same for day in self.days)

    @property
    def differing(self) -> int:
        """The number of days that are in the logbook with another figure, which is kept."""
        return len(self.days) - len(self.added) - self.same


@dataclass(frozen=True, slots=True)
class WeightsAdded:
    """The step that stores body weights of days without one; undone as a whole."""

    weights: tuple[BodyWeight, ...]

    @property
    def touched(self) -> frozenset[Touched]:
        """Each of them."""
        return frozenset(Touched(Kind.BODY_WEIGHT, one.id) for one in self.weights)

    def apply(self, unit: UnitOfWork) -> None:
        """Store them; raises Conflict where one of the days has a body weight meanwhile."""
        days = {one.day for one in self.weights}
        if any(one.day in days for one in unit.body_weights.all()):
            raise Conflict(tr("Logbook", "One of these days has a body weight meanwhile; read the file anew."))
        for one in self.weights:
            unit.body_weights.put(one)

    def revert(self, unit: UnitOfWork) -> None:
        """Take them out again; raises Conflict where one was changed since."""
        if not self.is_undoable(unit):
            raise Conflict(tr("Logbook", "One of these body weights was changed meanwhile; delete what is too much."))
        for one in self.weights:
            unit.body_weights.delete(one.id)

    def is_undoable(self, unit: UnitOfWork) -> bool:
        """Return whether they still stand there as they were stored."""
        there = {one.id: one for one in unit.body_weights.all()}
        return all(there.get(one.id) == one for one in self.weights)


def planned(offered: Iterable[BodyWeight], stored: Sequence[BodyWeight]) -> WeightPlan:
    """Compare a file's body weights with the logbook's; the last one of a day counts on either side."""
    mine = {one.day: one for one in stored}
    theirs = {one.day: one for one in offered}
    return WeightPlan(tuple(WeightOfDay(theirs[day], mine.get(day)) for day in sorted(theirs)))
