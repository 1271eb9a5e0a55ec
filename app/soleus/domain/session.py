"""The course of a workout: whose turn it is, what the next set is filled in with, and what it all comes to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from soleus.domain.exercise import Exercise, Measure, SideMode
from soleus.domain.identity import new_id
from soleus.domain.load import DOUBTFUL_KG, NO_LOAD, Load
from soleus.domain.prescription import Target, TargetSide
from soleus.domain.workout import Entry, SetKind, Side, SideSet, Workout

DOUBTFUL_HOLD_S = 600.0
DOUBTFUL_AMOUNT = {
    Measure.REPS: 300.0,
    Measure.HOLD_REPS: 300.0,
    Measure.SECONDS: 3600.0,
    Measure.STEPS: 5000.0,
    Measure.CONTACTS: 2000.0,
    Measure.TWISTS: 500.0,
    Measure.MINUTES: 600.0,
    Measure.DISTANCE: 100.0,
}
"""Above these, and above `DOUBTFUL_KG`, a figure is asked about before it is stored; none of them is refused."""

_MODE_OF_SIDE = {
    Side.LEFT: SideMode.EACH,
    Side.RIGHT: SideMode.EACH,
    Side.BOTH: SideMode.BOTH,
    Side.ALTERNATING: SideMode.ALTERNATING,
}
_MODE_OF_TARGET = {
    TargetSide.EACH: SideMode.EACH,
    TargetSide.LEFT: SideMode.EACH,
    TargetSide.RIGHT: SideMode.EACH,
    TargetSide.BOTH: SideMode.BOTH,
    TargetSide.ALTERNATING: SideMode.ALTERNATING,
}


@dataclass(frozen=True, slots=True)
class Turn:
    """A set that is to be done: its number (a left-right pair shares one) and its side."""

    number: int
    side: Side


def side_mode(entry: Entry, exercise: Exercise) -> SideMode:
    """Return how an entry deals with the sides: as its last set did, else as its target says, else as usual."""
    wanted = _wanted_mode(entry)
    if wanted is None:
        return exercise.sides[0]
    return next((mode for mode in exercise.sides if _alike(mode, wanted)), wanted)


def sides_of(mode: SideMode) -> tuple[Side, ...]:
    """Return the sides that are logged apart, in the order in which they are done."""
    if mode in (SideMode.EACH, SideMode.DIRECTION):
        return (Side.LEFT, Side.RIGHT)
    return (Side.ALTERNATING,) if mode is SideMode.ALTERNATING else (Side.BOTH,)


def turn_order(mode: SideMode, first: Side | None = None) -> tuple[Side, ...]:
    """Return the sides in the order in which a set goes through them; `first` is the leg the trainee begins with.

    >>> turn_order(SideMode.EACH, Side.RIGHT)
    (<Side.RIGHT: 'right'>, <Side.LEFT: 'left'>)
    """
    sides = sides_of(mode)
    if mode is not SideMode.EACH or first not in sides:
        return sides
    return tuple(sorted(sides, key=lambda side: side is not first))


def target_of(entry: Entry, side: Side) -> Target | None:
    """Return what an entry is to do on a side, None where nothing was prescribed."""
    return entry.target.target_for(side.value) if entry.target else None


def measure_of(entry: Entry, exercise: Exercise) -> Measure:
    """Return what an entry counts: what its last set counted, else its target's measure, else the usual one."""
    for row in reversed(entry.sets):
        counted = next((measure for measure in exercise.measures if row.amount(measure) is not None), None)
        if counted is not None:
            return counted
    if entry.target and entry.target.targets:
        return entry.target.targets[0].measure
    return exercise.measure


def planned_sets(entry: Entry, side: Side) -> int | None:
    """Return how many working sets a side is to do in all rounds: 0 where only others have one, None where none has."""
    if entry.target is None or not entry.target.targets:
        return None
    target = target_of(entry, side)
    return target.sets * entry.target.rounds if target else 0


def side_rows(entry: Entry, side: Side) -> list[SideSet]:
    """Return a side's rows in the order of their numbers."""
    return sorted((row for row in entry.sets if row.side is side), key=lambda row: row.number)


def next_number(entry: Entry, side: Side) -> int:
    """Return the lowest number a side has no row of."""
    taken = {row.number for row in entry.sets if row.side is side}
    return next(number for number in range(1, len(taken) + 2) if number not in taken)


def due(entry: Entry, sides: Sequence[Side]) -> Turn | None:
    """Return the set to do next: left and right in turn; None where all that was planned is done.

    Warm-ups and drop sets do not count towards what was planned. An exercise without a target is never done.
    """
    turns = [Turn(next_number(entry, side), side) for side in sides if not _is_done(entry, side)]
    return min(turns, key=lambda turn: turn.number, default=None)


def last_rows(last: Entry | None, side: Side) -> list[SideSet]:
    """Return last time's working sets of a side; those that do not state a side where it has none of its own."""
    if last is None:
        return []
    working = list(last.working)
    return [row for row in working if row.side is side] or [row for row in working if row.side is Side.UNSTATED]


def last_of(last: Entry | None, entry: Entry, turn: Turn) -> SideSet | None:
    """Return last time's counterpart of a set: the working set of the same place, None where there were fewer."""
    rows = last_rows(last, turn.side)
    extra = sum(1 for r in side_rows(entry, turn.side) if r.number < turn.number and r.kind is not SetKind.WORKING)
    place = turn.number - 1 - extra
    return rows[place] if place < len(rows) else None


def prefilled(entry: Entry, exercise: Exercise, turn: Turn, measure: Measure, last: Entry | None) -> SideSet:
    """Return the set to do next, filled in from today's set before it, from the target and from last time.

    Effort, pain and note stay empty: they are never guessed.
    """
    target = target_of(entry, turn.side)
    counterpart = last_of(last, entry, turn) or next(iter(last_rows(last, turn.side)[-1:]), None)
    before = [row for row in side_rows(entry, turn.side) if row.number < turn.number]
    previous = before[-1] if before else None
    usual_variant = entry.target.variant if entry.target else ""
    row = SideSet(
        number=turn.number,
        side=turn.side,
        load=_load(previous, target, counterpart),
        hold_s=_hold(measure, previous, target, counterpart),
        to_fatigue=previous.to_fatigue if previous else exercise.to_fatigue,
        variant=previous.variant if previous else usual_variant or (counterpart.variant if counterpart else ""),
    )
    return row.with_amount(measure, _amount(measure, previous, target, counterpart))


def repeated(row: SideSet, number: int) -> SideSet:
    """Return a set of the same load, amount and marks, to be done once more; how it felt is not repeated."""
    return replace(
        row, id=new_id(), number=number, done_at=None, effort=None, pain=None, note="", rest_s=None, source_line=None,
        source_ordinal=None,
    )  # fmt: skip


def moved(entry: Entry, row_id: int, step: int) -> Entry:
    """Return the entry with a row exchanged with the one `step` places before (−1) or after (+1) it on its side."""
    row = next((row for row in entry.sets if row.id == row_id), None)
    if row is None:
        return entry
    rows = side_rows(entry, row.side)
    place = next(n for n, other in enumerate(rows) if other.id == row_id) + step
    if not 0 <= place < len(rows):
        return entry
    other = rows[place]
    numbers = {row.id: other.number, other.id: row.number}
    return in_order(replace(entry, sets=tuple(replace(r, number=numbers.get(r.id, r.number)) for r in entry.sets)))


def in_order(entry: Entry) -> Entry:
    """Return the entry with its rows in the order of their numbers, as they stand within one number."""
    return replace(entry, sets=tuple(sorted(entry.sets, key=lambda row: row.number)))


class Doubt(StrEnum):
    """What about a set is asked before it is stored."""

    WEIGHT = "weight"
    ASSISTANCE = "assistance"
    AMOUNT = "amount"
    HOLD = "hold"


def doubts(row: SideSet, measure: Measure) -> tuple[Doubt, ...]:
    """Return what of a set is so large that a slip of the finger is likelier than the truth.

    >>> doubts(SideSet(1, reps=2000), Measure.REPS)
    (<Doubt.AMOUNT: 'amount'>,)
    """
    amount = row.amount(measure)
    checks = (
        (Doubt.WEIGHT, row.load.weight is not None and row.load.weight.kg > DOUBTFUL_KG),
        (Doubt.ASSISTANCE, row.load.assistance is not None and row.load.assistance.kg > DOUBTFUL_KG),
        (Doubt.AMOUNT, amount is not None and amount > DOUBTFUL_AMOUNT[measure]),
        (Doubt.HOLD, row.hold_s is not None and row.hold_s > DOUBTFUL_HOLD_S),
    )
    return tuple(doubt for doubt, holds in checks if holds)


@dataclass(frozen=True, slots=True)
class Totals:
    """What a workout came to; volume and duration are None where they cannot be known."""

    sets: int
    exercises: int
    volume_kg: float | None
    duration_s: float | None


def totals(workout: Workout) -> Totals:
    """Return the totals of a workout: a left-right pair is one set, its volume the sum of both."""
    done = [entry for entry in workout.entries if entry.sets]
    volumes = [volume for entry in done if (volume := entry.volume_kg) is not None]
    return Totals(
        sets=sum(entry.set_count for entry in done),
        exercises=len(done),
        volume_kg=sum(volumes) if volumes else None,
        duration_s=workout.duration_s,
    )


def _wanted_mode(entry: Entry) -> SideMode | None:
    for row in reversed(entry.sets):
        if row.side in _MODE_OF_SIDE:
            return _MODE_OF_SIDE[row.side]
    if entry.target and entry.target.targets:
        return _MODE_OF_TARGET[entry.target.targets[0].side]
    return None


def _alike(mode: SideMode, wanted: SideMode) -> bool:
    return sides_of(mode) == sides_of(wanted)


def _is_done(entry: Entry, side: Side) -> bool:
    planned = planned_sets(entry, side)
    if planned is None:
        return False
    return sum(1 for row in entry.working if row.side is side) >= planned


def _load(previous: SideSet | None, target: Target | None, counterpart: SideSet | None) -> Load:
    if previous is not None:
        return replace(previous.load, band_label="")
    if target is not None and target.load != NO_LOAD:
        return target.load
    return replace(counterpart.load, band_label="") if counterpart else NO_LOAD


def _amount(
    measure: Measure, previous: SideSet | None, target: Target | None, counterpart: SideSet | None
) -> float | None:
    known = (row.amount(measure) for row in (counterpart, previous) if row is not None)
    before = next((amount for amount in known if amount is not None), None)
    if target is None or target.measure is not measure:
        return before
    low, high = target.low, target.high
    if low is None or high is None or low == high:
        return high if high is not None else low if low is not None else before
    return low if before is None else min(max(before, low), high)


def _hold(
    measure: Measure, previous: SideSet | None, target: Target | None, counterpart: SideSet | None
) -> float | None:
    if measure is not Measure.HOLD_REPS:
        return None
    if previous is not None:
        return previous.hold_s
    if target is not None and target.hold_s is not None:
        return target.hold_s
    return counterpart.hold_s if counterpart else None
