"""The weaker leg leads, where the user wishes so: the stronger one is held at the weaker one's target."""

from collections.abc import Mapping
from dataclasses import replace

from soleus.domain.load import Load
from soleus.domain.prescription import Target
from soleus.domain.progression.cases import Advice, BandPlace, Case, Move, Reason, Why
from soleus.domain.progression.loads import heaviest, of_one_set, rank
from soleus.domain.workout import Side

_LEGS = (Side.LEFT, Side.RIGHT)


def difficulty(target: Target, place_of: BandPlace) -> tuple[float, ...]:
    """Return a key that sorts targets of one exercise: the load, then repetitions or seconds, then sets."""
    high = target.high if target.high is not None else target.low
    return (*rank(target.load, place_of), high or 0.0, target.low or 0.0, float(target.sets))


def led(cases: Mapping[Side, Case], advice: Mapping[Side, Advice]) -> dict[Side, Advice]:
    """Return the advice of both legs with the stronger one held at the weaker one's target; nothing is raised by it.

    A leg that was never trained holds nobody back, and bands of different sets are not compared.
    """
    found = dict(advice)
    if not all(side in found and cases[side].sessions for side in _LEGS):
        return found
    left, right = (found[side].target for side in _LEGS)
    place_of = cases[Side.LEFT].place_of
    if left.measure is not right.measure or not _alike(left.load, right.load, place_of):
        return found
    keys = difficulty(left, place_of), difficulty(right, place_of)
    if keys[0] == keys[1]:
        return found
    weaker, stronger = (_LEGS[0], _LEGS[1]) if keys[0] < keys[1] else (_LEGS[1], _LEGS[0])
    found[stronger] = _held(cases[stronger], found[stronger].target, found[weaker].target)
    return found


def _held(case: Case, own: Target, weaker: Target) -> Advice:
    """Return what the stronger leg does next: as much as the weaker one, compared with what it would go on with."""
    target = replace(own, sets=weaker.sets, low=weaker.low, high=weaker.high, load=weaker.load)
    now = heaviest(case.sessions[-1], case.place_of)
    here, there = (difficulty(one, case.place_of) for one in (replace(case.target, load=now), target))
    move = Move.UP if there > here else Move.STAY if there == here else Move.BACK
    return Advice(target, move, Reason(Why.WEAKER_LEG_LEADS, 0, "+", before=now, after=target.load))


def _alike(one: Load, other: Load, place_of: BandPlace) -> bool:
    if one.band is None or other.band is None:
        return one.band is other.band
    return of_one_set(one.band, other.band, place_of)
