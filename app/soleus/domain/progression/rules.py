"""The rules that raise a target, one function each; each says nothing where it does not apply.

Rule 6, 7: bands. Rule 10: repetitions, steps, contacts. Rule 11: time. (training-rules.md)
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from soleus.domain.exercise import Exercise, Group, Measure
from soleus.domain.load import Load
from soleus.domain.prescription import Target
from soleus.domain.progression.cases import Advice, Case, Move, Reason, Session, Why
from soleus.domain.progression.loads import (
    at_least,
    begins_without_weight,
    harder,
    heaviest,
    rank,
    ranked,
    takes_weight,
)
from soleus.domain.workout import SideSet, reserve_of

Rule = Callable[[Case, Load], Advice | None]

_STILL = (Group.MOBILITY, Group.STRETCH, Group.TEST, Group.OTHER)
"""Groups that do not progress (rule 10)."""

_EXTRA = ((20.0, 2), (30.0, 3), (40.0, 4), (math.inf, 5))
"""How many more repetitions come before a step of up to so many per cent (rule 10: 2–5 more)."""


def band_rule(case: Case, now: Load) -> Advice | None:
    """Rules 6 and 7: the band is outgrown past the ceiling, at it with reserve, or with every set at it again."""
    if now.band is None or case.measure not in (Measure.SECONDS, Measure.REPS):
        return None
    hold = case.measure is Measure.SECONDS
    number = 6 if hold else 7
    ceiling = float(case.numbers.band_hold_s if hold else case.numbers.band_reps)
    grown = outgrown(case.sessions, now, ceiling, case)
    if grown is None or number in case.off:
        return None
    why, sessions = grown
    return raised(case, now, Reason(why, number, "A4" if why is not Why.EVERY_SET else "+", sessions=sessions))


def outgrown(
    sessions: Sequence[Session], now: Load, ceiling: float, case: Case, wanted: int | None = None
) -> tuple[Why, int] | None:
    """Return what shows that a load is outgrown at a ceiling, and in how many sessions; None where nothing does.

    `wanted` sessions in a row are asked for where it is given.
    """
    last = _counted(at_least(sessions[-1], now, case.place_of), case)
    if any(amount > ceiling for _, amount in last):
        return Why.PASSED, 1
    reserves = [reserve_of(row) for row, amount in last if amount >= ceiling]
    if any(reserve is not None and reserve >= 1 for reserve in reserves):
        return Why.RESERVE, 1
    wanted = wanted or case.numbers.sessions_in_a_row
    if _every_set(sessions, now, ceiling, wanted, case, reserve_unknown=True):
        return Why.EVERY_SET, wanted
    return None


def weight_rule(case: Case, now: Load) -> Advice | None:
    """Rule 10: every set at the top of the range in two sessions in a row → the smallest step, back to the bottom.

    Where that step is over 10 %, a few more repetitions come first; then the step, saying its per cent. Body weight
    alone gets its first weight this way where the ladder has no harder exercise.
    """
    loaded = now.weight is not None or now.assistance is not None or begins_without_weight(case.exercise)
    if 10 in case.off or now.band is not None or not loaded or case.measure not in _REPEATED:
        return None
    base, wanted = _usual_range(case), case.numbers.sessions_in_a_row
    top = _top(base)
    if top is None or not _every_set(case.sessions, now, top, wanted, case):
        return None
    reason = Reason(Why.EVERY_SET, 10, "+", sessions=wanted)
    after = harder(now, case)
    if after is None:
        return _stay(case, now, replace(reason, why=Why.NOTHING_HEAVIER))
    pct = _step_pct(now, after)
    if pct is not None and pct > case.numbers.largest_step_pct:
        extra = next(more for limit, more in _EXTRA if pct <= limit)
        if not _every_set(case.sessions, now, top + extra, wanted, case):
            target = replace(base, low=top + 1, high=top + extra, load=now)
            why = replace(_seen(reason, case, now), why=Why.MORE_REPS_FIRST, after=after, step_pct=pct)
            return Advice(target, Move.UP, why)
    return raised(replace(case, target=base), now, replace(reason, step_pct=pct))


def is_usual_range(exercise: Exercise, target: Target) -> bool:
    """Whether a target has the range of the exercise's own dose: only then are a few more repetitions known as such."""
    dose = exercise.dose
    return dose.high is not None and (target.low, target.high) == (dose.low, dose.high)


def _usual_range(case: Case) -> Target:
    """Return the target with the range before a few more repetitions were asked for: the usual one just below it."""
    dose, target = case.exercise.dose, case.target
    if dose.high is None or target.high is None or target.low != dose.high + 1:
        return target
    return replace(target, low=dose.low, high=dose.high) if target.high <= dose.high + _EXTRA[-1][1] else target


def time_rule(case: Case, now: Load) -> Advice | None:
    """Rule 11: five seconds more than every set lasted once it is reached, up to the top; at the top more load.

    A single figure of an exercise that cannot be loaded is where it begins, not where it ends.
    """
    if 11 in case.off or case.measure is not Measure.SECONDS or now.band is not None:
        return None
    lasted = _counted(at_least(case.sessions[-1], now, case.place_of), case)
    shortest = min((amount for _, amount in lasted), default=None)
    if shortest is None:
        return None
    begins = case.target.low == case.target.high and not takes_weight(case.exercise)
    top, step = None if begins else case.target.high, case.numbers.time_step_s
    reason = Reason(Why.LONGER, 11, "A1" if "A1" in case.exercise.sources else "+")
    if top is not None and shortest >= top:
        wanted = case.numbers.sessions_in_a_row
        may_be_loaded = takes_weight(case.exercise) and _every_set(case.sessions, now, top, wanted, case)
        if not may_be_loaded or harder(now, case) is None:
            return None
        return raised(_from_the_bottom(case), now, replace(reason, why=Why.EVERY_SET, sessions=wanted))
    if shortest < (case.target.low or 0.0):
        return None
    longer = shortest + step if top is None else min(shortest + step, top)
    target = replace(case.target, low=longer, high=longer if begins and case.target.high is not None else top, load=now)
    return Advice(target, Move.UP, _seen(reason, case, now))


def _from_the_bottom(case: Case) -> Case:
    """Return the case with the range of the exercise's dose where the target only begins higher by now."""
    dose, target = case.exercise.dose, case.target
    if dose.low is None or target.low is None or target.high != dose.high or target.low <= dose.low:
        return case
    return replace(case, target=replace(target, low=dose.low))


def steps_rule(case: Case, now: Load) -> Advice | None:
    """Rule 10 for steps: one more set, up to five; then the next loop colour with as many sets as prescribed."""
    if 10 in case.off or case.measure is not Measure.STEPS:
        return None
    top, wanted = _top(case.target), case.numbers.sessions_in_a_row
    if top is None or not _every_set(case.sessions, now, top, wanted, case):
        return None
    done = len(at_least(case.sessions[-1], now, case.place_of))
    if done < case.numbers.most_step_sets:
        more = min(done + 1, case.numbers.most_step_sets)
        target = replace(case.target, sets=max(case.target.sets, more), load=now)
        return Advice(target, Move.UP, _seen(Reason(Why.ONE_MORE_SET, 10, "+", sessions=wanted), case, now))
    return raised(case, now, Reason(Why.EVERY_SET, 10, "+", sessions=wanted))


def contacts_rule(case: Case, now: Load) -> Advice | None:
    """Rule 10 for contacts: 10 % more than every set had, and than a week ago, at the most."""
    if 10 in case.off or case.measure is not Measure.CONTACTS:
        return None
    week = case.sessions[-1].day - timedelta(days=7)
    bases = [_shortest(session, case) for session in case.sessions if session.day > week]
    known = [base for base in bases if base is not None]
    if not known or bases[-1] is None:
        return None
    factor = 1 + case.numbers.contacts_step_pct / 100
    now_count = bases[-1]
    wanted = max(now_count, math.floor(min(now_count * factor, known[0] * factor) + 1e-9))
    if wanted <= now_count:
        return None
    target = replace(case.target, low=float(wanted), high=float(wanted), load=now)
    return Advice(target, Move.UP, _seen(Reason(Why.MORE_CONTACTS, 10, "+"), case, now))


RAISING: tuple[Rule, ...] = (band_rule, weight_rule, time_rule, steps_rule, contacts_rule)
"""At most one of them has something to say of a case."""

_REPEATED = (Measure.REPS, Measure.HOLD_REPS)


def does_progress(case: Case) -> bool:
    """Whether the exercise is one that is made harder at all (mobility, stretches and tests are not)."""
    return case.exercise.group not in _STILL


def raised(case: Case, now: Load, reason: Reason) -> Advice:
    """Return the target one step harder, back at the bottom of its range; it stays where nothing is harder."""
    after = harder(now, case)
    if after is None:
        return _stay(case, now, replace(reason, why=Why.NOTHING_HEAVIER))
    return Advice(replace(case.target, load=after), Move.UP, replace(_seen(reason, case, now), after=after))


def _stay(case: Case, now: Load, reason: Reason) -> Advice:
    return Advice(replace(case.target, load=now), Move.STAY, replace(_seen(reason, case, now), after=now))


def _seen(reason: Reason, case: Case, now: Load) -> Reason:
    """Return a reason with the figures of the last session at the load."""
    rows = sorted(at_least(case.sessions[-1], now, case.place_of), key=lambda row: (row.number, row.id))
    return replace(reason, amounts=tuple(amount for _, amount in _counted(rows, case)), before=now, after=now)


def _counted(rows: Sequence[SideSet], case: Case) -> list[tuple[SideSet, float]]:
    """Return the sets of which the measure was counted, with their amounts."""
    return [(row, amount) for row in rows if (amount := row.amount(case.measure)) is not None]


def _every_set(
    sessions: Sequence[Session], now: Load, top: float, wanted: int, case: Case, reserve_unknown: bool = False
) -> bool:
    """Whether every set of the last sessions reached the top at `now`, or had a harder load.

    With `reserve_unknown`, a session whose sets all came to the top with a reserve known to be none does not count.
    """
    if len(sessions) < wanted:
        return False
    floor = rank(now, case.place_of)
    for session in sessions[-wanted:]:
        at = ranked(session, case.place_of)
        reached = [row for row, here in at if here == floor]
        harder_ones = [row for row, here in at if here > floor]
        counted = _counted(reached, case)
        if len(reached) + len(harder_ones) < len(session.sets) or any(amount < top for _, amount in counted):
            return False
        if not counted and not harder_ones:
            return False
        known_to_be_none = [reserve_of(row) is not None and amount <= top for row, amount in counted]
        if reserve_unknown and not harder_ones and all(known_to_be_none):
            return False
    return True


def _top(target: Target) -> float | None:
    return target.high if target.high is not None else target.low


def _step_pct(now: Load, after: Load) -> float | None:
    before_kg, after_kg = now.kg, after.kg
    if now.weight is None or before_kg is None or after_kg is None or before_kg <= 0:
        return None
    return round(100 * (after_kg - before_kg) / before_kg, 1)


def _shortest(session: Session, case: Case) -> float | None:
    hardest = heaviest(session, case.place_of)
    counted = _counted(at_least(session, hardest, case.place_of), case)
    return min((amount for _, amount in counted), default=None)
