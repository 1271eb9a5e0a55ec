"""What other rules change in the coming two weeks: the same log and plan, looked at twice."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from soleus.domain.calendar import PlanKind, PlannedWorkout
from soleus.domain.ports import UnitOfWork
from soleus.domain.prescription import Prescription
from soleus.domain.progression.cases import Advice, Case, Move, Why
from soleus.domain.progression.foreseeing import sessions_until_raise
from soleus.domain.training import Rules
from soleus.domain.workout import Side

if TYPE_CHECKING:
    from soleus.services.coaching import Coaching, ItemAdvice

DAYS_AHEAD = 14


@dataclass(frozen=True, slots=True)
class Difference:
    """What an exercise's next target would have been for some sides, and what it is now.

    Where a raise has to wait, `repeats` says for how many more sessions like the last one, whose sets are `amounts`.
    """

    exercise_key: str
    sides: tuple[Side, ...]
    before: Advice
    after: Advice
    repeats: int | None = None
    amounts: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class OfferChange:
    """Another exercise of the ladder that is offered now, or no longer."""

    exercise_key: str
    offered_key: str
    is_offered: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """All that changes for what is planned; `ready` is None where both legs' readiness for jumping stays as it was."""

    planned: int
    differences: tuple[Difference, ...] = ()
    offers: tuple[OfferChange, ...] = ()
    ready: bool | None = None


def preview(
    coaching: "Coaching", planned: Iterable[PlannedWorkout], before: Rules, now: Rules, ready: bool | None = None
) -> Preview:
    """Return what the rules change for planned workouts, compared with what held before."""
    workouts = [one for one in planned if one.kind is PlanKind.WORKOUT]
    looked = coaching.looked_at(_each_exercise_once(workouts))
    cases = coaching.cases_by(looked, now)
    then, today = coaching.advice_by(looked, before), coaching.advice_by(looked, now)
    differences: list[Difference] = []
    offers: list[OfferChange] = []
    for item in looked.items:
        differences += _differences(item, then[item.id], today[item.id], cases[item.id])
        offers += _offer_changes(item, then[item.id], today[item.id])
    return Preview(len(workouts), tuple(differences), tuple(offers), ready)


def still_to_come(unit: UnitOfWork, today: date) -> list[PlannedWorkout]:
    """Return what is planned from today on for two weeks, neither skipped nor done."""
    planned = unit.reading.planned_between(today, today + timedelta(days=DAYS_AHEAD - 1))
    done = unit.reading.done_links([one.id for one in planned])
    return [one for one in planned if one.skipped is None and one.id not in done]


def _each_exercise_once(planned: Iterable[PlannedWorkout]) -> list[Prescription]:
    """Return the exercises as they are planned first: what comes next is asked of the nearest workout."""
    found: dict[str, Prescription] = {}
    for workout in planned:
        for item in workout.items:
            found.setdefault(item.exercise_key, item)
    return list(found.values())


def _differences(
    item: Prescription, before: "ItemAdvice", after: "ItemAdvice", cases: Mapping[Side, Case]
) -> list[Difference]:
    """Return what differs, sides with the same difference together."""
    found: list[Difference] = []
    for side, case in cases.items():
        one, other = before.advice[side], after.advice[side]
        if _figures(one) == _figures(other):
            continue
        led = other.reason is not None and other.reason.why is Why.WEAKER_LEG_LEADS
        waits = one.move is Move.UP and other.move is Move.STAY and not led
        rows = sorted(case.sessions[-1].sets, key=lambda row: (row.number, row.id)) if case.sessions else []
        amounts = tuple(amount for row in rows if (amount := row.amount(case.measure)) is not None)
        new = Difference(item.exercise_key, (side,), one, other, sessions_until_raise(case) if waits else None, amounts)
        for place, known in enumerate(found):
            if _alike(known, new):
                found[place] = Difference(
                    new.exercise_key, (*known.sides, side), known.before, known.after, known.repeats, known.amounts
                )
                break
        else:
            found.append(new)
    return found


def _alike(one: Difference, other: Difference) -> bool:
    return (
        _figures(one.before) == _figures(other.before)
        and _figures(one.after) == _figures(other.after)
        and (one.repeats, one.amounts) == (other.repeats, other.amounts)
    )


def _figures(advice: Advice) -> tuple[object, ...]:
    target = advice.target
    return (target.load, target.sets, target.low, target.high, advice.move)


def _offer_changes(item: Prescription, before: "ItemAdvice", after: "ItemAdvice") -> list[OfferChange]:
    then, now = _offered(before), _offered(after)
    return [
        *(OfferChange(item.exercise_key, key, True) for key in now if key not in then),
        *(OfferChange(item.exercise_key, key, False) for key in then if key not in now),
    ]


def _offered(advice: "ItemAdvice") -> list[str]:
    """Return the exercises that are offered to all sides as the next step."""
    each = [[offer.exercise_key for offer in found if offer.move is Move.UP] for found in advice.offers.values()]
    return [key for key in each[0] if all(key in keys for keys in each)] if each else []
