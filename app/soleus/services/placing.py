"""What the calendar advises: where a workout that waits fits, and which hard day comes too close to a key run."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from soleus.domain.calendar import PlannedWorkout, PlanState, week_start
from soleus.domain.calf_work import Exercises, Session, session_of_plan, session_of_workout
from soleus.domain.placing import DayLoad, day_for
from soleus.services.catalogue import Catalogue
from soleus.services.clock import Clock
from soleus.services.planning import DayPlan, PlannedCard, Planning

_DAY = timedelta(days=1)


class Placing:
    """Advises and never blocks: every workout may stand on any day."""

    def __init__(self, planning: Planning, catalogue: Catalogue, clock: Clock) -> None:
        self._planning = planning
        self._catalogue = catalogue
        self._clock = clock

    def offers(self, days: Iterable[DayPlan], first_weekday: int = 0) -> dict[int, date]:
        """Return for what waits on some days, by its id, the day that is offered to it."""
        waiting = [card.planned for day in days for card in day.cards if card.state is PlanState.MISSED]
        begun = {card.planned.id for day in days for card in day.cards if card.workout is not None}
        waiting = [planned for planned in waiting if planned.id not in begun]
        return self._offers(waiting, first_weekday) if waiting else {}

    def offer(self, planned_id: int, first_weekday: int = 0) -> date:
        """Return the day of its week, from today on, that suits a planned workout best; its own is none."""
        planned = self._planning.planned(planned_id)
        return self._offers([planned], first_weekday)[planned.id]

    def before_key_run(self, days: Sequence[DayPlan]) -> frozenset[int]:
        """Return the ids of the hard workouts to come that stand on the day before a key run."""
        exercises = self._catalogue.by_key()
        today = self._clock().date()
        hard = {
            day.day: [card.planned.id for card in day.cards if _is_to_come(card) and _is_hard(card, exercises)]
            for day in days
            if day.day >= today
        }
        if not any(hard.values()):
            return frozenset()
        key_days = {day.day for day in days if _has_key_run(day)}
        after = days[-1].day + _DAY
        if hard.get(days[-1].day) and _has_key_run(self._planning.days(after, after)[0]):
            key_days.add(after)
        return frozenset(pid for day, ids in hard.items() if day + _DAY in key_days for pid in ids)

    def _offers(self, waiting: Sequence[PlannedWorkout], first_weekday: int) -> dict[int, date]:
        today = self._clock().date()
        exercises = self._catalogue.by_key()
        read: dict[date, list[DayPlan]] = {}
        found = {}
        for planned in waiting:
            first = max(today, week_start(planned.day, first_weekday))
            ends = week_start(first, first_weekday) + 6 * _DAY
            if first not in read:
                read[first] = self._planning.days(first - _DAY, ends + 8 * _DAY)
            loads = {day.day: _load(day, exercises, planned.id) for day in read[first]}
            if planned.day in loads:
                # The day it stands on is none to move it to.
                loads[planned.day] = replace(loads[planned.day], has_workout=True)
            found[planned.id] = day_for(is_hard(session_of_plan(planned, exercises)), loads, first, ends)
        return found


def _load(day: DayPlan, exercises: Exercises, but: int) -> DayLoad:
    cards = [card for card in day.cards if card.planned.id != but and (card.workout is not None or _is_to_come(card))]
    hard = any(_is_hard(card, exercises) for card in cards) or any(
        is_hard(session_of_workout(workout, exercises)) for workout in day.extra
    )
    return DayLoad(bool(cards or day.extra), hard, bool(day.rests), _has_key_run(day))


def _has_key_run(day: DayPlan) -> bool:
    return any(card.planned.run is not None and card.planned.run.is_key for card in day.runs)


def _is_to_come(card: PlannedCard) -> bool:
    return card.state is PlanState.PLANNED and (card.workout is None or not card.workout.finished)


def _is_hard(card: PlannedCard, exercises: Exercises) -> bool:
    if card.workout is None:
        return is_hard(session_of_plan(card.planned, exercises))
    return is_hard(session_of_workout(card.workout, exercises))


def is_hard(session: Session) -> bool:
    """Return whether any of a workout's work is hard for the calves (rule 1)."""
    return any(work.is_hard for work in session.works)
