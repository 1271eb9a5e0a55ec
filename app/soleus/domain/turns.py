"""Whose turn it is among the exercises of a workout: circuits are gone through a set of each exercise at a time."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from soleus.domain.prescription import Prescription
from soleus.domain.session import Turn, due, target_of
from soleus.domain.workout import Entry, SetKind, Side, SideSet

Order = Callable[[Entry], Sequence[Side]]
"""The sides of an entry in the order in which they are done."""


def started(items: Sequence[Prescription]) -> tuple[Entry, ...]:
    """Return the entries a workout begins with; the circuits of the plan are numbered from 1 as its supersets."""
    numbers: dict[int, int] = {}
    return tuple(
        Entry(
            item.exercise_key,
            tempo=item.tempo,
            target=item,
            note=item.note,
            superset=None if item.circuit is None else numbers.setdefault(item.circuit, len(numbers) + 1),
        )
        for item in items
    )


def without_lone_supersets(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the entries with no superset of one, as they remain where others were left out."""
    count = Counter(entry.superset for entry in entries)
    return tuple(
        replace(entry, superset=None) if entry.superset is not None and count[entry.superset] == 1 else entry
        for entry in entries
    )


def circuit_around(entries: Sequence[Entry], entry: Entry) -> tuple[Entry, ...]:
    """Return the neighbours an entry is done in turn with, itself among them; it alone where it is in no superset."""
    if entry.superset is None:
        return (entry,)
    place = next(n for n, other in enumerate(entries) if other.id == entry.id)
    first = last = place
    while first > 0 and entries[first - 1].superset == entry.superset:
        first -= 1
    while last + 1 < len(entries) and entries[last + 1].superset == entry.superset:
        last += 1
    return tuple(entries[first : last + 1])


def is_done(entry: Entry, sides: Sequence[Side]) -> bool:
    """Whether an exercise needs nothing more: its plan is stored, or something is, where nothing was planned."""
    return due(entry, sides) is None if _is_planned(entry) else bool(entry.sets)


def in_turn(circuit: Sequence[Entry], order: Order) -> tuple[Entry, Turn] | None:
    """Return which entry of a circuit is next, with its set: the one that is furthest behind, the first of these.

    None where nothing of what was planned is left. An entry without a plan is asked for one set.
    """
    waiting = []
    for place, entry in enumerate(circuit):
        turn = None if is_done(entry, order(entry)) else due(entry, order(entry))
        if turn is not None:
            waiting.append((*place_of(entry, turn.side), place, entry, turn))
    return min(waiting, key=lambda one: one[:3])[3:] if waiting else None


def upcoming_in(entries: Sequence[Entry], order: Order, count: int) -> list[tuple[Entry, Turn]]:
    """Return up to `count` sets of some entries in the order in which they are due."""
    left, found = list(entries), list[tuple[Entry, Turn]]()
    own = {entry.id: entry for entry in entries}
    while left and len(found) < count:
        circuit = circuit_around(left, left[0])
        coming = in_turn(circuit, order)
        if coming is None:
            left = left[len(circuit) :]
            continue
        entry, turn = coming
        found.append((own[entry.id], turn))
        left[left.index(entry)] = replace(entry, sets=(*entry.sets, SideSet(turn.number, turn.side)))
    return found


def place_of(entry: Entry, side: Side) -> tuple[int, int]:
    """Return where a side's next working set stands: in which round, and which set of it (both from 0).

    >>> place_of(Entry("k", (SideSet(1),)), Side.BOTH)
    (1, 0)
    """
    return round_of(entry, side, sum(1 for row in entry.sets if row.side is side and row.kind is SetKind.WORKING))


def round_of(entry: Entry, side: Side, working: int) -> tuple[int, int]:
    """Return the round (from 0) of a side's working set, and which one it is in that round; `working` is from 0 too."""
    target = target_of(entry, side)
    return divmod(working, target.sets if target else 1)


def _is_planned(entry: Entry) -> bool:
    return bool(entry.target and entry.target.targets)
