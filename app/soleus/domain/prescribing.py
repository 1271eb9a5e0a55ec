"""Changing the exercises of a routine or planned workout: sides, order, sections, circuits, adding and taking out."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from soleus.domain.circuits import SECTIONS, circuit_of, tidied
from soleus.domain.errors import NotFound
from soleus.domain.exercise import Measure
from soleus.domain.identity import new_id
from soleus.domain.prescription import Items, Prescription, Section, Target, TargetSide
from soleus.domain.words import tr

_ONE_LEG = (TargetSide.LEFT, TargetSide.RIGHT)


def item_of(items: Items, item_id: int) -> Prescription:
    """Return the prescription of an id; raises NotFound."""
    for item in items:
        if item.id == item_id:
            return item
    raise NotFound(tr("Values", "This exercise is no longer part of the list."))


def with_item(items: Items, changed: Prescription) -> Items:
    """Return the list with `changed` in the place of the prescription of the same id."""
    return tuple(changed if item.id == changed.id else item for item in items)


def with_target(item: Prescription, changed: Target) -> Prescription:
    """Return the prescription with `changed` in the place of the target of the same id."""
    return replace(item, targets=tuple(changed if t.id == changed.id else t for t in item.targets))


def without(items: Items, item_id: int) -> Items:
    """Return the list without a prescription."""
    return tidied(tuple(item for item in items if item.id != item_id))


def moved(items: Items, item_id: int, to: int) -> Items:
    """Return the list with a prescription at place `to` (from 0, beyond the ends means at the end).

    Put between two exercises of a circuit it becomes part of it, taken away from its circuit it leaves it, and it takes
    on the section of the place.
    """
    item = item_of(items, item_id)
    rest = [other for other in items if other.id != item_id]
    place = max(0, min(to, len(rest)))
    rest.insert(place, _settled(item, rest[place - 1] if place else None, rest[place] if place < len(rest) else None))
    return tidied(tuple(rest))


def stepped(items: Items, item_id: int, step: int) -> Items:
    """Return the list with a prescription one step up (−1) or down (+1).

    It moves within its circuit; at the edge of it the circuit moves as a whole, as it does over another circuit. The
    border of a section is a step of its own. Where there is no further place the list is as it was.
    """
    item = item_of(items, item_id)
    block = circuit_of(items, item)
    inside = block.index(item) + step
    if 0 <= inside < len(block):
        return _swapped(items, item, block[inside])
    edge = items.index(block[0] if step < 0 else block[-1]) + step
    if not 0 <= edge < len(items):
        return items
    other = items[edge]
    if other.section is not item.section:
        return tuple(replace(one, section=other.section) if one in block else one for one in items)
    hopped = circuit_of(items, other)
    first, second = (block, hopped) if step < 0 else (hopped, block)
    rest = [one for one in items if one not in block and one not in hopped]
    at = min(items.index(block[0]), items.index(hopped[0]))
    return (*rest[:at], *first, *second, *rest[at:])


def inserted(items: Items, new: Sequence[Prescription], at: int | None = None) -> Items:
    """Return the list with more prescriptions, at the end of their sections or at a place outside of circuits."""
    place = len(items) if at is None else at
    if 0 < place < len(items) and items[place].circuit is not None and items[place - 1].circuit == items[place].circuit:
        place = items.index(circuit_of(items, items[place])[-1]) + 1
    return tidied((*items[:place], *new, *items[place:]))


def with_section(items: Items, item_id: int, section: Section) -> Items:
    """Return the list with a prescription, and those it is done in turn with, in another section."""
    block = circuit_of(items, item_of(items, item_id))
    return tidied(tuple(replace(item, section=section) if item in block else item for item in items))


def with_above(items: Items, item_id: int) -> Items:
    """Return the list with a prescription, and its circuit, done in turn with the one above it."""
    item = item_of(items, item_id)
    block = circuit_of(items, item)
    place = items.index(block[0])
    if item is not block[0] or place == 0:
        return items
    above = items[place - 1]
    rounds = max(above.rounds, item.rounds) if above.circuit is None else above.rounds
    circuit = new_id() if above.circuit is None else above.circuit
    one = (*circuit_of(items, above), *block)
    return tidied(
        tuple(
            replace(other, circuit=circuit, rounds=rounds, section=above.section) if other in one else other
            for other in items
        )
    )


def taken_out(items: Items, item_id: int) -> Items:
    """Return the list with a prescription out of its circuit: before it where it was the first, else after it."""
    item = item_of(items, item_id)
    block = circuit_of(items, item)
    if len(block) == 1:
        return items
    left = tuple(other for other in block if other is not item)
    alone = replace(item, circuit=None)
    after = (alone, *left) if item is block[0] else (*left, alone)
    first = items.index(block[0])
    return tidied((*items[:first], *after, *items[first + len(block) :]))


def with_rounds(items: Items, item_id: int, rounds: int) -> Items:
    """Return the list with another number of rounds for a prescription and its circuit; raises InvalidValue."""
    block = circuit_of(items, item_of(items, item_id))
    return tuple(replace(item, rounds=rounds) if item in block else item for item in items)


def is_split(item: Prescription) -> bool:
    """Whether left and right have targets of their own."""
    return {target.side for target in item.targets} >= set(_ONE_LEG)


def split(item: Prescription) -> Prescription:
    """Return the prescription with a target for the left and one for the right, both as the first one was."""
    if is_split(item) or not item.targets:
        return item
    first = item.targets[0]
    left = replace(first, side=TargetSide.LEFT)
    right = replace(first, side=TargetSide.RIGHT, id=new_id())
    return replace(item, targets=(left, right))


def joined(item: Prescription) -> Prescription:
    """Return the prescription with one target for each leg, as the left one was."""
    if not is_split(item):
        return item
    left = next(target for target in item.targets if target.side is TargetSide.LEFT)
    rest = tuple(target for target in item.targets if target.side not in _ONE_LEG)
    return replace(item, targets=(replace(left, side=TargetSide.EACH), *rest))


def with_side(item: Prescription, target_id: int, side: TargetSide) -> Prescription:
    """Return the prescription with a target for another side; one that stood there already gives way."""
    kept = tuple(
        replace(target, side=side) if target.id == target_id else target
        for target in item.targets
        if target.id == target_id or (target.side is not side and _can_stand_beside(target.side, side))
    )
    return replace(item, targets=kept)


def _can_stand_beside(other: TargetSide, side: TargetSide) -> bool:
    """Only the two legs have targets beside each other; each, both and alternating stand alone."""
    return other in _ONE_LEG and side in _ONE_LEG


def usual_seconds(items: Items) -> float:
    """Return roughly how long the exercises take, in seconds.

    Where nothing is prescribed, a repetition is taken for 3 s, "as many as go" for 15, a rest for 60 s, and for none
    before the next exercise of a circuit.
    """
    goes_on = [a.circuit is not None and a.circuit == b.circuit for a, b in pairwise(items)]
    return sum(_seconds_of(item, 0.0 if on else 60.0) for item, on in zip(items, [*goes_on, False], strict=False))


def _settled(item: Prescription, before: Prescription | None, after: Prescription | None) -> Prescription:
    """Return a prescription as it is to be between two others."""
    circuits = [None if other is None else other.circuit for other in (before, after)]
    if before is not None and before.circuit is not None and circuits[0] == circuits[1]:
        return replace(item, circuit=before.circuit, rounds=before.rounds, section=before.section)
    if item.circuit is not None and item.circuit in circuits:
        return item
    first = 0 if before is None else SECTIONS.index(before.section)
    last = len(SECTIONS) - 1 if after is None else SECTIONS.index(after.section)
    section = SECTIONS[max(first, min(last, SECTIONS.index(item.section)))]
    return replace(item, circuit=None, section=section)


def _swapped(items: Items, one: Prescription, other: Prescription) -> Items:
    places = {one.id: other, other.id: one}
    return tuple(places.get(item.id, item) for item in items)


def _seconds_of(item: Prescription, usual_rest: float) -> float:
    per_rep = (item.tempo.seconds_per_rep if item.tempo else None) or 3.0
    rest = usual_rest if item.rest_s is None else item.rest_s
    total = 0.0
    for target in item.targets:
        amount = target.high if target.high is not None else target.low
        amount = 15.0 if amount is None else amount
        one = {
            Measure.REPS: per_rep * amount,
            Measure.HOLD_REPS: (per_rep + (target.hold_s or 0.0)) * amount,
            Measure.SECONDS: amount,
            Measure.MINUTES: 60 * amount,
            Measure.DISTANCE: 360 * amount,
        }.get(target.measure, amount)
        sides = 2 if target.side is TargetSide.EACH else 1
        total += target.sets * one * sides
    return (total + rest * item.sets) * item.rounds
