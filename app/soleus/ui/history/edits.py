"""Changes of a workout that was done, as pure functions from one value to the next."""

from dataclasses import replace

from soleus.domain.exercise import Exercise, SideMode
from soleus.domain.identity import new_id
from soleus.domain.load import NO_LOAD
from soleus.domain.workout import Entry, Side, SideSet, Workout

_SIDES = {
    SideMode.EACH: (Side.LEFT, Side.RIGHT),
    SideMode.DIRECTION: (Side.LEFT, Side.RIGHT),
    SideMode.ALTERNATING: (Side.ALTERNATING,),
}


def with_next_set(entry: Entry, exercise: Exercise | None) -> tuple[Entry, SideSet]:
    """Return the entry with one more set, and the first row of it.

    It is like the last one, each side with its load and numbers, without what was felt, noted or timed; the first set
    of an entry has the exercise's usual sides.
    """
    entry = entry.renumbered()
    number = max((row.number for row in entry.sets), default=0) + 1
    last = [row for row in entry.sets if row.number == number - 1]
    if last:
        rows = tuple(fresh_row(row, number) for row in last)
    else:
        mode = exercise.sides[0] if exercise else SideMode.BOTH
        rows = tuple(SideSet(number, side, NO_LOAD) for side in _SIDES.get(mode, (Side.BOTH,)))
    return replace(entry, sets=entry.sets + rows), rows[0]


def fresh_row(row: SideSet, number: int) -> SideSet:
    """Return a copy of a row as a set of its own, without what was felt, noted or timed."""
    return replace(
        row,
        number=number,
        id=new_id(),
        effort=None,
        pain=None,
        note="",
        done_at=None,
        source_line=None,
        source_ordinal=None,
    )


def without_sets(workout: Workout, entry_id: int, row_ids: frozenset[int]) -> Workout:
    """Return the workout without some rows of an entry; the sets after them move up."""
    entry = workout.entry(entry_id)
    rows = tuple(row for row in entry.sets if row.id not in row_ids)
    return workout.with_entry(replace(entry, sets=rows).renumbered())


def moved_set(entry: Entry, row_id: int, step: int) -> Entry:
    """Return the entry with the set of a row, both sides of it, exchanged with the set before (−1) or after (+1) it."""
    entry = entry.renumbered()
    number = next((row.number for row in entry.sets if row.id == row_id), 0)
    other = number + step
    if not any(row.number == other for row in entry.sets):
        return entry
    swap = {number: other, other: number}
    rows = [replace(row, number=swap.get(row.number, row.number)) for row in entry.sets]
    return replace(entry, sets=tuple(sorted(rows, key=lambda row: row.number)))


def moved_entry(workout: Workout, entry_id: int, step: int) -> tuple[int, ...]:
    """Return the ids of the entries with one moved up (−1) or down (+1)."""
    ids = [entry.id for entry in workout.entries]
    at = ids.index(entry_id)
    to = min(max(at + step, 0), len(ids) - 1)
    ids.insert(to, ids.pop(at))
    return tuple(ids)
