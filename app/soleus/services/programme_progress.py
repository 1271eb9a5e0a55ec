"""Where a trainee stands in a programme: its steps, what opens the next one, and how far each leg is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from soleus.domain.enrolment import Enrolment, Stay, end_of, prescribed, stay_at, stays
from soleus.domain.exercise import Exercise, Group
from soleus.domain.progression.cases import Case, Move, Offer
from soleus.domain.progression.engine import LegStanding, leg_standing, offers
from soleus.domain.workout import Side
from soleus.services.clock import Clock
from soleus.services.coaching import Coaching
from soleus.services.programmes import Offers, Programmes


class StepState(StrEnum):
    """Where a step of a programme stands."""

    DONE = "done"
    NOW = "now"
    TO_COME = "to-come"


@dataclass(frozen=True, slots=True)
class StepProgress:
    """One step: its name, since when (the first day it began, None while to come), and its state."""

    name: str
    state: StepState
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class NextStep:
    """What opens the step after this one: the leg's standings, and the offers once both are ready.

    `opens_on` is its day where the weeks decide. `exercise` is the one whose band is to be outgrown.
    """

    step: int
    opens_on: date | None = None
    exercise: Exercise | None = None
    legs: Mapping[Side, LegStanding] | None = None
    offers: Offers | None = None


@dataclass(frozen=True, slots=True)
class ProgrammeProgress:
    """A running programme as the planner shows it; weeks and steps count from 1, `week` is 0 before it begins.

    `weeks` is None where the end is open. `back` is the step to go back to and what it would begin with, where pain
    was over the limit.
    """

    enrolment: Enrolment
    name: str
    week: int
    weeks: int | None
    step: int
    steps: tuple[StepProgress, ...]
    next: NextStep | None = None
    back: tuple[int, Offers] | None = None


class Progressing:
    """Answers from the running programme and the log; may be asked in any thread."""

    def __init__(self, programmes: Programmes, coaching: Coaching, clock: Clock) -> None:
        self._programmes = programmes
        self._coaching = coaching
        self._clock = clock

    def running(self) -> ProgrammeProgress | None:
        """Return how far the trainee is in the running programme; None where there is none."""
        enrolment = self._programmes.running()
        return None if enrolment is None else self.of(enrolment)

    def of(self, enrolment: Enrolment) -> ProgrammeProgress:
        """Return how far the trainee is in a programme that was started."""
        today = self._clock().date()
        shown = self._programmes.shown(enrolment.programme)
        stay = stay_at(enrolment, today)
        step = stay.step if stay is not None else 0 if today < enrolment.start else len(shown.steps) - 1
        weeks = end_of(enrolment)
        total = None if weeks is None else -(-(weeks - enrolment.start).days // 7)
        week = 0 if today < enrolment.start else (today - enrolment.start).days // 7 + 1
        ladder = self._ladder(enrolment, step)
        return ProgrammeProgress(
            enrolment,
            shown.name,
            week if total is None else min(week, total),
            total,
            step + 1,
            _steps(enrolment, [one.name for one in shown.steps], step, today),
            self._next(enrolment, step, stay, ladder),
            None if ladder is None else _back(ladder, enrolment, step),
        )

    def _next(self, enrolment: Enrolment, step: int, stay: Stay | None, ladder: "_Ladder | None") -> NextStep | None:
        if step + 1 >= len(enrolment.programme.steps):
            return None
        if stay is not None and stay.until is not None:
            return NextStep(step + 1, opens_on=stay.until)
        if ladder is None:
            return NextStep(step + 1)
        wanted = _keys_of(enrolment, step + 1)
        ready = {key: sides for key, sides in ladder.up.items() if key in wanted}
        return NextStep(step + 1, exercise=ladder.exercise, legs=ladder.legs, offers=ready or None)

    def _ladder(self, enrolment: Enrolment, step: int) -> "_Ladder | None":
        """Return how the legs stand with the first banded exercise of a step; None where it has none."""
        items = [item for one in enrolment.programme.steps[step].sessions for item in one.items]
        cases = self._coaching.cases_of(prescribed(items, enrolment.overrides))
        for item in items:
            sides = cases.get(item.id, {})
            legs = {side: found for side, case in sides.items() if (found := leg_standing(case)) is not None}
            if not legs and not _is_banded(sides):
                continue
            offered = {side: offers(case) for side, case in sides.items()}
            exercise = next(iter(sides.values())).exercise
            return _Ladder(exercise, legs, _by_key(offered, Move.UP), _by_key(offered, Move.BACK))
        return None


@dataclass(frozen=True, slots=True)
class _Ladder:
    exercise: Exercise
    legs: Mapping[Side, LegStanding]
    up: Offers
    back: Offers


def _is_banded(sides: Mapping[Side, Case]) -> bool:
    return any(case.exercise.group is Group.BAND for case in sides.values())


def _by_key(offers: Mapping[Side, list[Offer]], move: Move) -> dict[str, dict[Side, Offer]]:
    found: dict[str, dict[Side, Offer]] = {}
    for side, some in offers.items():
        for offer in some:
            if offer.move is move:
                found.setdefault(offer.exercise_key, {})[side] = offer
    return found


def _keys_of(enrolment: Enrolment, step: int) -> set[str]:
    return {item.exercise_key for one in enrolment.programme.steps[step].sessions for item in one.items}


def _back(ladder: _Ladder, enrolment: Enrolment, step: int) -> tuple[int, Offers] | None:
    if step == 0:
        return None
    wanted = _keys_of(enrolment, step - 1)
    offered = {key: sides for key, sides in ladder.back.items() if key in wanted}
    return (step - 1, offered) if offered else None


def _steps(enrolment: Enrolment, names: list[str], now: int, today: date) -> tuple[StepProgress, ...]:
    way = stays(enrolment)
    found = []
    for step, name in enumerate(names):
        mine = [stay for stay in way if stay.step == step]
        begun = [stay.first for stay in mine if stay.first <= today]
        state = StepState.NOW if step == now else StepState.DONE if begun and step < now else StepState.TO_COME
        until = next((stay.until for stay in reversed(mine)), None)
        since = min(begun, default=None) if state is not StepState.TO_COME else None
        found.append(StepProgress(name, state, since, until))
    return tuple(found)
