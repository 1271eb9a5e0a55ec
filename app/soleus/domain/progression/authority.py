"""Whose number decided: the therapist's, the programme's, or the user's own."""

from dataclasses import replace

from soleus.domain.progression.cases import RANGE, Advice, Case, NumbersBy, Reason, Why

_ORDER = (NumbersBy.THERAPIST, NumbersBy.PROGRAMME, NumbersBy.OWN)

_DECIDED_BY = {
    Why.LONGER: (RANGE, "time_step_s"),
    Why.MORE_CONTACTS: ("contacts_step_pct",),
    Why.ONE_MORE_SET: (RANGE, "most_step_sets", "sessions_in_a_row"),
    Why.MORE_REPS_FIRST: (RANGE, "largest_step_pct", "sessions_in_a_row"),
    Why.PAIN_OVER_LIMIT: ("pain_limit",),
    Why.PAIN_FREE_FIRST: ("raise_pain",),
    Why.PAUSE: ("pause_days",),
    Why.BOTH_LEGS_READY: ("leave_level", "sessions_in_a_row"),
    Why.OUTGROWN_EXERCISE: (RANGE, "sessions_in_a_row"),
}
"""The numbers a reason rests on, beside the ceiling of a band."""

_CEILINGS = {6: "band_hold_s", 7: "band_reps"}


def signed(case: Case, advice: Advice) -> Advice:
    """Return the advice with who set the number that decided."""
    if advice.reason is None or not case.numbers_by:
        return advice
    return replace(advice, reason=replace(advice.reason, numbers_by=who_set(advice.reason, case)))


def who_set(reason: Reason, case: Case) -> NumbersBy | None:
    """Return who set a number that a reason rests on, the therapist first; None where all are defaults."""
    found = {case.numbers_by[name] for name in _numbers_of(reason) if name in case.numbers_by}
    return next((one for one in _ORDER if one in found), None)


def _numbers_of(reason: Reason) -> tuple[str, ...]:
    if reason.why in _DECIDED_BY:
        return _DECIDED_BY[reason.why]
    ceiling = _CEILINGS.get(reason.rule, RANGE)
    return (ceiling, "sessions_in_a_row") if reason.sessions > 1 else (ceiling,)
