"""Changing the exercises of a routine or planned workout: sides split and joined, order, adding and taking out."""

from collections.abc import Sequence
from dataclasses import replace

from soleus.domain.errors import NotFound
from soleus.domain.exercise import Measure
from soleus.domain.identity import new_id
from soleus.domain.prescription import Prescription, Target, TargetSide
from soleus.domain.words import tr

Items = tuple[Prescription, ...]

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
    return tuple(item for item in items if item.id != item_id)


def moved(items: Items, item_id: int, to: int) -> Items:
    """Return the list with a prescription at place `to` (from 0, beyond the ends means at the end)."""
    item = item_of(items, item_id)
    rest = list(without(items, item_id))
    rest.insert(max(0, min(to, len(rest))), item)
    return tuple(rest)


def inserted(items: Items, new: Sequence[Prescription], at: int | None = None) -> Items:
    """Return the list with more prescriptions, at the end or at a place."""
    place = len(items) if at is None else at
    return (*items[:place], *new, *items[place:])


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

    Where nothing is prescribed, a repetition is taken for 3 s, a rest for 60 s, "as many as go" for 15.
    """
    return sum(_seconds_of(item) for item in items)


def _seconds_of(item: Prescription) -> float:
    per_rep = (item.tempo.seconds_per_rep if item.tempo else None) or 3.0
    rest = 60.0 if item.rest_s is None else item.rest_s
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
    return total + rest * item.sets
