"""How the plan was kept, week by week and over a range, and what still waits to be done."""

from datetime import date, timedelta

from soleus.domain.adherence import WAITING_DAYS, Adherence, adherence, by_week
from soleus.domain.calendar import PlanKind, PlannedWorkout, week_start
from soleus.domain.ports import UnitOfWork
from soleus.services.catalogue import Catalogue
from soleus.services.clock import Clock
from soleus.services.logbook import Logbook

_DAY = timedelta(days=1)


class Adhering:
    """Answers cost what is shown, however much is stored. May be asked in any thread."""

    def __init__(self, logbook: Logbook, catalogue: Catalogue, clock: Clock) -> None:
        self._logbook = logbook
        self._catalogue = catalogue
        self._clock = clock

    def between(self, first: date, last: date) -> Adherence:
        """Return how the workouts planned for the days from first to last were kept, and what was done besides."""
        with self._logbook.reading() as unit:
            facts = unit.reading.plan_facts(first, last)
            extra = unit.reading.unplanned_days(first, last, self._calf_keys())
        return adherence(facts, len(extra), self._clock().date())

    def by_week(self, first: date, last: date, first_weekday: int = 0) -> list[tuple[date, Adherence]]:
        """Return the same for each whole week that has one of the days, with the week's first day."""
        start = week_start(first, first_weekday)
        end = week_start(last, first_weekday) + 6 * _DAY
        with self._logbook.reading() as unit:
            facts = unit.reading.plan_facts(start, end)
            extra = unit.reading.unplanned_days(start, end, self._calf_keys())
        return by_week(facts, extra, start, end, self._clock().date(), first_weekday)

    def waiting(self) -> list[PlannedWorkout]:
        """Return the missed workouts that are still offered, the newest first."""
        with self._logbook.reading() as unit:
            return self.waiting_in(unit)

    def waiting_in(self, unit: UnitOfWork) -> list[PlannedWorkout]:
        """Return the same, asked within a unit of work."""
        today = self._clock().date()
        planned = unit.reading.planned_between(today - WAITING_DAYS * _DAY, today - _DAY)
        missed = [plan for plan in planned if plan.kind is PlanKind.WORKOUT and plan.skipped is None]
        begun = unit.reading.done_links([plan.id for plan in missed])
        return [plan for plan in reversed(missed) if plan.id not in begun]

    def _calf_keys(self) -> list[str]:
        return [exercise.key for exercise in self._catalogue.by_key().values() if exercise.works_calf]
