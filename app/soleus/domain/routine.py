"""Routines: exercises put together to be planned and done again."""

from dataclasses import dataclass, field, replace

from soleus.domain.errors import InvalidValue
from soleus.domain.identity import new_id
from soleus.domain.prescription import Items, Prescription
from soleus.domain.words import tr


@dataclass(frozen=True, slots=True)
class Routine:
    """A named list of prescriptions; `position` orders the routines of a trainee."""

    name: str
    items: tuple[Prescription, ...] = ()
    note: str = ""
    position: int = 0
    id: int = field(default_factory=new_id)

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise InvalidValue(tr("Values", "A routine needs a name."))


def fresh_items(items: Items) -> Items:
    """Return the prescriptions with ids of their own, for a copy that lives its own life; so have its circuits."""
    circuits = {item.circuit: new_id() for item in items if item.circuit is not None}
    return tuple(
        replace(
            item,
            id=new_id(),
            circuit=None if item.circuit is None else circuits[item.circuit],
            targets=tuple(replace(target, id=new_id()) for target in item.targets),
        )
        for item in items
    )


def are_alike(one: Items, other: Items) -> bool:
    """Whether two lists prescribe the same; ids do not count."""
    return _bare(one) == _bare(other)


def _bare(items: Items) -> Items:
    circuits = list(dict.fromkeys(item.circuit for item in items))
    return tuple(
        replace(
            item,
            id=0,
            circuit=None if item.circuit is None else circuits.index(item.circuit),
            targets=tuple(replace(target, id=0) for target in item.targets),
        )
        for item in items
    )
