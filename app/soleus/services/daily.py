"""What a day begins with: what is planned and advised, what waits, what was done, and the question of the morning."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from soleus.domain.calendar import PlanKind, PlannedWorkout, PlanState, plan_state
from soleus.domain.coverage import WeekCoverage
from soleus.domain.mornings import MorningQuestion, morning_question
from soleus.domain.pain import ASKED_FOR_DAYS
from soleus.domain.prescribing import usual_seconds
from soleus.domain.progression.accepting import Standing
from soleus.domain.trainee import Trainee
from soleus.domain.workout import Workout
from soleus.services.adhering import Adhering
from soleus.services.catalogue import Catalogue
from soleus.services.clock import Clock
from soleus.services.coaching import Coaching, ItemAdvice
from soleus.services.coverage import Coverage
from soleus.services.logbook import Logbook

LOOKED_AHEAD_DAYS = 14
"""How far ahead the next workout is looked for."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class TodaysWorkout:
    """A workout that is planned for today: its state, what was begun or done for it, and its advice by prescription."""

    planned: PlannedWorkout
    state: PlanState
    workout: Workout | None = None
    advice: Mapping[int, ItemAdvice] = field(default_factory=dict)

    @property
    def seconds(self) -> float:
        """Roughly how long it takes."""
        return usual_seconds(self.planned.items)

    @property
    def suggestions(self) -> int:
        """How many targets there are to accept, those of each leg apart."""
        news = (Standing.RAISE, Standing.BACK)
        return sum(1 for item in self.advice.values() for standing in item.standings.values() if standing in news)


@dataclass(frozen=True, slots=True)
class Today:
    """All that a day begins with.

    `workouts` are planned for today, done or not, in their order; `done` was finished today, with a plan or without.
    `running` is a workout that was begun on any day and goes on, `waiting` what was missed lately, `next` the first
    workout of the days to come. `coverage` is of this week.
    """

    day: date
    coverage: WeekCoverage
    workouts: tuple[TodaysWorkout, ...] = ()
    runs: tuple[PlannedWorkout, ...] = ()
    is_rest_day: bool = False
    done: tuple[Workout, ...] = ()
    running: Workout | None = None
    waiting: tuple[PlannedWorkout, ...] = ()
    next: PlannedWorkout | None = None
    morning: MorningQuestion | None = None

    @property
    def to_do(self) -> tuple[TodaysWorkout, ...]:
        """What is planned for today and neither begun nor done nor left out."""
        return tuple(one for one in self.workouts if one.state is PlanState.PLANNED and one.workout is None)


class Daily:
    """Answers from the log and the plan as they are, at the cost of some weeks. May be asked in any thread."""

    def __init__(
        self,
        logbook: Logbook,
        catalogue: Catalogue,
        coaching: Coaching,
        coverage: Coverage,
        adhering: Adhering,
        clock: Clock,
    ) -> None:
        self._logbook = logbook
        self._catalogue = catalogue
        self._coaching = coaching
        self._coverage = coverage
        self._adhering = adhering
        self._clock = clock

    def today(self, first_weekday: int = 0) -> Today:
        """Return what today begins with; weeks begin with `first_weekday` (0 Monday … 6 Sunday)."""
        day = self._clock().date()
        with self._logbook.reading() as unit:
            planned = unit.reading.planned_between(day, day + LOOKED_AHEAD_DAYS * _DAY)
            begun = unit.reading.done_links([plan.id for plan in planned])
            workouts = unit.reading.workouts_between(day - ASKED_FOR_DAYS * _DAY, day)
            trainee = unit.trainees.get(self._logbook.trainee_id) or Trainee()
            now = [plan for plan in planned if plan.day == day]
            known = {workout.id: workout for workout in workouts}
            elsewhere = [wid for plan in now if (wid := begun.get(plan.id)) is not None and wid not in known]
            known |= {workout.id: workout for workout in unit.workouts.get_many(elsewhere)}
            coverage = self._coverage.week_in(unit, day, first_weekday)
            running = unit.reading.unfinished()
            waiting = self._adhering.waiting_in(unit)
        return Today(
            day,
            coverage,
            self._workouts(now, {plan_id: known.get(workout_id) for plan_id, workout_id in begun.items()}),
            runs=tuple(plan for plan in now if plan.kind is PlanKind.RUN),
            is_rest_day=any(plan.is_rest for plan in now),
            done=tuple(workout for workout in workouts if workout.day == day and workout.finished),
            running=running,
            waiting=tuple(waiting),
            next=next((plan for plan in planned if plan.day > day and _is_to_come(plan, begun)), None),
            morning=morning_question(workouts, self._catalogue.by_key(), trainee, day),
        )

    def _workouts(
        self, now: Sequence[PlannedWorkout], begun: Mapping[int, Workout | None]
    ) -> tuple[TodaysWorkout, ...]:
        """Return today's workouts; advice is asked for what is to do, at once for all of it."""
        to_do = [item for plan in now if _is_to_come(plan, begun) for item in plan.items]
        advice = self._coaching.advice_of(to_do) if to_do else {}
        found = []
        for plan in now:
            if plan.kind is not PlanKind.WORKOUT:
                continue
            workout = begun.get(plan.id)
            state = plan_state(plan, workout is not None and workout.finished, plan.day)
            own = {item.id: advice[item.id] for item in plan.items if item.id in advice}
            found.append(TodaysWorkout(plan, state, workout, own))
        return tuple(found)


def _is_to_come(plan: PlannedWorkout, begun: Collection[int]) -> bool:
    return plan.kind is PlanKind.WORKOUT and plan.skipped is None and plan.id not in begun
