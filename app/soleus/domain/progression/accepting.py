"""Whether advice says something new beside a target, and what accepting it makes of a prescription."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from soleus.domain.exercise import Exercise
from soleus.domain.load import NO_LOAD, Load
from soleus.domain.prescribing import split, with_target
from soleus.domain.prescription import Prescription, Target, TargetSide, usual
from soleus.domain.progression.cases import Advice, BandPlace, Case, Move, Offer, Why
from soleus.domain.progression.leading import difficulty
from soleus.domain.progression.loads import of_one_set, plain, rank
from soleus.domain.progression.rules import is_usual_range
from soleus.domain.workout import Side


class Standing(StrEnum):
    """How advice stands to the target it was asked for."""

    NOTHING = "nothing"  # nothing to say: no reason, or the target is there already
    REMARK = "remark"  # worth reading, and nothing to accept
    RAISE = "raise"
    BACK = "back"


_LIGHTER = (Why.PAIN_OVER_LIMIT, Why.WORSE_NEXT_MORNING, Why.PAUSE)


def standing(case: Case, advice: Advice) -> Standing:
    """Return how advice stands to the target of its case.

    A raise that the user went beyond says nothing, and so does a step back to where the target is already. A target
    without a load leaves it open. Bands of another set are another matter: their levels are not compared.
    """
    reason, target = advice.reason, case.target
    if reason is None or not _comparable(target.load, advice.target.load, case.place_of):
        return Standing.NOTHING
    is_open = plain(target.load) == NO_LOAD and advice.target.load != NO_LOAD
    here, there = rank(target.load, case.place_of), rank(advice.target.load, case.place_of)
    if reason.why is Why.WEAKER_LEG_LEADS:
        return _standing_of_led(case, advice, is_open)
    if reason.why in _LIGHTER:
        if advice.move is Move.BACK and (is_open or there < here):
            return Standing.BACK
        if there < here and not is_open:
            return Standing.BACK
        return Standing.REMARK if advice.move is Move.STAY else Standing.NOTHING
    if not is_open and here > there:
        return Standing.NOTHING
    if advice.move is Move.STAY:
        return Standing.REMARK if is_open or here == there else Standing.NOTHING
    if not is_open and here == there and _amounts(target) >= _amounts(advice.target):
        return Standing.NOTHING
    if reason.why is Why.MORE_REPS_FIRST and not is_usual_range(case.exercise, target):
        # Of a range of the user's own it would not be known later where it began.
        return Standing.REMARK
    return Standing.RAISE


_OF_MOVES = {Move.UP: Standing.RAISE, Move.STAY: Standing.REMARK, Move.BACK: Standing.BACK}


def _standing_of_led(case: Case, advice: Advice, is_open: bool) -> Standing:
    """Return how the weaker leg's target stands to what is prescribed for the stronger one."""
    if is_open:
        return _OF_MOVES[advice.move]
    here, there = (difficulty(target, case.place_of) for target in (case.target, advice.target))
    if here == there:
        return Standing.REMARK
    return Standing.BACK if there < here else Standing.RAISE


def _comparable(one: Load, other: Load, place_of: BandPlace) -> bool:
    if one.band is None or other.band is None:
        return one.band is None or plain(other) == NO_LOAD
    return of_one_set(one.band, other.band, place_of)


def _amounts(target: Target) -> tuple[float, ...]:
    high = target.high if target.high is not None else target.low
    return (float(target.sets), high or 0.0, target.low or 0.0)


def accepted(item: Prescription, side: Side | None, advised: Target) -> Prescription:
    """Return the prescription with what is advised for a side; a target for each leg is split where one goes apart.

    `side` is None where the target of the same id is meant as a whole.
    """
    target = next((one for one in item.targets if side is None and one.id == advised.id), None)
    if target is None and side is not None:
        if side in (Side.LEFT, Side.RIGHT) and any(one.side is TargetSide.EACH for one in item.targets):
            item = split(item)
        target = next((one for one in item.targets if one.side == side.value), None)
    if target is None:
        return item
    figures = {"sets": advised.sets, "low": advised.low, "high": advised.high, "load": advised.load}
    return with_target(item, replace(target, **figures))  # type: ignore[arg-type]


def swapped(item: Prescription, exercise: Exercise, offers: Mapping[Side, Offer]) -> Prescription:
    """Return the prescription with an offered exercise in the place of its own: rest and note stay.

    Where the legs are to begin with different loads, each gets a target of its own.
    """
    wanted = usual(exercise)
    new = replace(item, exercise_key=exercise.key, targets=wanted.targets, tempo=wanted.tempo, variant="")
    return with_offered_loads(new, offers)


def with_offered_loads(item: Prescription, offers: Mapping[Side, Offer]) -> Prescription:
    """Return a prescription of an offered exercise that begins with the loads of the offers, each leg with its own."""
    if len(item.targets) != 1 or not offers:
        return item
    loads = {side: offer.target.load for side, offer in offers.items()}
    target = replace(item.targets[0], load=next(iter(loads.values())))
    new = replace(item, targets=(target,))
    apart = set(loads) >= {Side.LEFT, Side.RIGHT} and loads[Side.LEFT] != loads[Side.RIGHT]
    if not apart or target.side is not TargetSide.EACH:
        return new
    for side, load in loads.items():
        new = accepted(new, side, replace(target, load=load))
    return new
