"""What comes next: a target with its reason, and what of the ladder could be offered."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from soleus.domain.exercise import Exercise, LoadKind, Measure
from soleus.domain.load import Load
from soleus.domain.prescription import Target, usual
from soleus.domain.progression.authority import signed, who_set
from soleus.domain.progression.cases import Advice, Case, Move, Offer, Reason, Session, Why
from soleus.domain.progression.loads import easier, easier_band, heaviest, lightest, rank
from soleus.domain.progression.rules import RAISING, does_progress, outgrown


def advise(case: Case) -> Advice:
    """Return the target for next time of one exercise and side.

    It depends on the sessions, the prescription and the numbers only; without a session it is the prescription.
    """
    if not case.sessions or not does_progress(case):
        return Advice(case.target)
    now = heaviest(case.sessions[-1], case.place_of)
    back = taken_back(case, now)
    if back is not None:
        return signed(case, back)
    for rule in RAISING:
        advice = rule(case, now)
        if advice is not None:
            return signed(case, _withheld(case, advice, now))
    return Advice(replace(case.target, load=now))


def taken_back(case: Case, now: Load) -> Advice | None:
    """Rules 13 and 14: pain over the limit, a worse next morning or a long pause take the last raise back."""
    last = case.sessions[-1]
    reason = _pain(case, last) or _pause(case, last)
    if reason is None:
        return None
    lighter = easier(now, case)
    after = now if lighter is None else lighter
    move = Move.STAY if lighter is None else Move.BACK
    return Advice(replace(case.target, load=after), move, replace(reason, before=now, after=after))


def _pain(case: Case, last: Session) -> Reason | None:
    if 13 in case.off:
        return None
    worst, after, morning = last.worst_pain, last.pain_after, last.pain_next
    if worst is not None and worst > case.numbers.pain_limit:
        return Reason(Why.PAIN_OVER_LIMIT, 13, "+", pain=worst, site=last.worst_site)
    if morning is not None and after is not None and morning > after:
        return Reason(Why.WORSE_NEXT_MORNING, 13, "+", pain=morning, site=last.site_next)
    return None


def _pause(case: Case, last: Session) -> Reason | None:
    days = (case.today - last.day).days
    if 14 in case.off or days < case.numbers.pause_days:
        return None
    return Reason(Why.PAUSE, 14, "+", days=days)


def _withheld(case: Case, advice: Advice, now: Load) -> Advice:
    """Rule 13: no raise where the last session hurt more than a raise allows; what is no raise stays as it is."""
    pain = _too_sore(case)
    if pain is None or advice.move is not Move.UP:
        return advice
    return Advice(replace(case.target, load=now), Move.STAY, replace(pain, before=now, after=now))


def _too_sore(case: Case) -> Reason | None:
    last = case.sessions[-1]
    if 13 in case.off or last.worst_pain is None or last.worst_pain <= case.numbers.raise_pain:
        return None
    return Reason(Why.PAIN_FREE_FIRST, 13, "+", pain=last.worst_pain, site=last.worst_site)


def offers(case: Case) -> list[Offer]:
    """Return the exercises of the ladder that could be next, harder ones first; the user confirms, or not.

    Rule 8 for the rehab ladder of the bands, rule 9 and 10 for body weight; rule 13 offers the step back.
    """
    if not case.sessions:
        return []
    now = heaviest(case.sessions[-1], case.place_of)
    pain = _pain(case, case.sessions[-1])
    if pain is not None:
        rule = 9 if now.band is None else 8
        back = replace(pain, rule=rule, before=now, numbers_by=who_set(pain, case))
        return [] if rule in case.off else _steps(case, case.exercise.easier, Move.BACK, back, now)
    if _too_sore(case) is not None:
        return []
    reason = _rehab_step(case, now) if now.band is not None else _body_weight_outgrown(case, now)
    if reason is None:
        return []
    reason = replace(reason, numbers_by=who_set(reason, case))
    return _steps(case, case.exercise.harder, Move.UP, reason, reason.before)


def _rehab_step(case: Case, now: Load) -> Reason | None:
    """Rule 8: outgrown at the level at which the step is left, on both legs, in so many sessions, pain in bounds."""
    if 8 in case.off or case.measure not in (Measure.SECONDS, Measure.REPS):
        return None
    ceiling = _ladder_ceiling(case)
    wanted = case.numbers.sessions_in_a_row
    (mine, left), (others, _) = (_left_behind(one, ceiling, case) for one in (case.sessions, case.other))
    if min(mine, others) < wanted:
        return None
    return Reason(Why.BOTH_LEGS_READY, 8, "A4", sessions=wanted, before=left or now)


@dataclass(frozen=True, slots=True)
class LegStanding:
    """How far one leg is towards the next step of the rehab ladder (rule 8).

    `load` is the newest session's; `sessions` of `wanted` in a row showed the band outgrown at the level to leave.
    """

    load: Load
    sessions: int
    wanted: int

    @property
    def is_ready(self) -> bool:
        """Whether this leg has done its part."""
        return self.sessions >= self.wanted


def leg_standing(case: Case) -> LegStanding | None:
    """Return how far the leg of a case is; None where it was never worked with a band."""
    if not case.sessions or case.measure not in (Measure.SECONDS, Measure.REPS):
        return None
    now = heaviest(case.sessions[-1], case.place_of)
    if now.band is None:
        return None
    wanted = case.numbers.sessions_in_a_row
    sessions, _ = _left_behind(case.sessions, _ladder_ceiling(case), case)
    return LegStanding(now, min(sessions, wanted), wanted)


def _ladder_ceiling(case: Case) -> float:
    return float(case.numbers.band_hold_s if case.measure is Measure.SECONDS else case.numbers.band_reps)


def _left_behind(sessions: Sequence[Session], ceiling: float, case: Case) -> tuple[int, Load | None]:
    """Return in how many sessions in a row, up to the newest, a band was outgrown at the level to leave or above.

    One that was outgrown stays so while a harder one is worked with: rule 7 raises the colour meanwhile. With it comes
    the load that was outgrown last.
    """
    place_of, most = case.place_of, case.numbers.pain_limit
    count, lowest, last = 0, None, None
    for end, session in enumerate(sessions, 1):
        load = _outgrown_in(sessions[:end], ceiling, case)
        stays = lowest is not None and lowest < rank(heaviest(session, place_of), place_of)
        if load is not None:
            here = rank(load, place_of)
            lowest, last = here if lowest is None else min(lowest, here), load
        hurts = session.worst_pain is not None and session.worst_pain > most
        count = count + 1 if (stays or load is not None) and not hurts else 0
    return count, last


def _outgrown_in(sessions: Sequence[Session], ceiling: float, case: Case) -> Load | None:
    """Return the load of the last of some sessions if it is outgrown there, at the level to leave or above."""
    load = heaviest(sessions[-1], case.place_of)
    place = case.place_of(load.band.band_id) if load.band else None
    if place is None or place[1] < case.numbers.leave_level:
        return None
    return None if outgrown(sessions, load, ceiling, case, wanted=1) is None else load


def _body_weight_outgrown(case: Case, now: Load) -> Reason | None:
    """Rules 9 and 10: body weight alone at the top of the range, every set, in so many sessions in a row."""
    top = case.target.high if case.target.high is not None else case.target.low
    if now.kg is not None or top is None or 9 in case.off or not does_progress(case):
        return None
    wanted = case.numbers.sessions_in_a_row
    if len(case.sessions) < wanted:
        return None
    for session in case.sessions[-wanted:]:
        amounts = [row.amount(case.measure) for row in session.sets]
        if any(amount is None or amount < top for amount in amounts):
            return None
    seen = tuple(amount for row in case.sessions[-1].sets if (amount := row.amount(case.measure)) is not None)
    return Reason(Why.OUTGROWN_EXERCISE, 9, "+", amounts=seen, sessions=wanted, before=now)


def _steps(case: Case, keys: Sequence[str], move: Move, reason: Reason, now: Load) -> list[Offer]:
    """Return the neighbours of the ladder that can be done with what is owned, each with where it is begun."""
    owned = None if case.equipment is None else case.equipment.owned
    found = []
    for key in keys:
        exercise = case.exercises.get(key)
        if exercise is None or exercise.archived or (owned is not None and not exercise.possible_with(owned)):
            continue
        load = _first_load(exercise, case, now)
        found.append(Offer(key, _first_target(exercise, case, load), move, replace(reason, after=load)))
    return found


def _first_load(exercise: Exercise, case: Case, now: Load) -> Load:
    """Return the load a ladder's next exercise is begun with: a band one level lower, else the lightest there is."""
    if LoadKind.BAND in exercise.loads and now.band is not None:
        lower = easier_band(now.band, case)
        return Load(band=lower or now.band)
    return lightest(exercise, case)


def _first_target(exercise: Exercise, case: Case, load: Load) -> Target:
    target = usual(exercise).targets[0]
    return replace(target, side=case.target.side if case.exercise.sides == exercise.sides else target.side, load=load)
