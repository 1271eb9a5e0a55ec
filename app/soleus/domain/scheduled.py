"""What a calendar is told of the plan: which days and kinds, and each planned thing with its version."""

from dataclasses import dataclass
from datetime import date, timedelta

from soleus.domain.calendar import FIRST_DAY, LAST_DAY, PlanKind, PlannedWorkout
from soleus.domain.errors import InvalidValue
from soleus.domain.words import tr

WEEKS_BACK = 4
"""How far back a calendar is told of, unless the user says otherwise."""


@dataclass(frozen=True, slots=True)
class Span:
    """The days from `first` to `last` (None: all that is planned ahead), with runs and rest days or without."""

    first: date
    last: date | None = None
    runs: bool = True
    rests: bool = False

    def __post_init__(self) -> None:
        if self.last is not None and self.last < self.first:
            raise InvalidValue(tr("Export", "The last day lies before the first one."))

    @property
    def end(self) -> date:
        """The last day."""
        return self.last or LAST_DAY

    def takes(self, planned: PlannedWorkout) -> bool:
        """Whether a planned thing is within it."""
        wanted = {PlanKind.WORKOUT: True, PlanKind.RUN: self.runs, PlanKind.REST: self.rests}
        return self.first <= planned.day <= self.end and wanted[planned.kind]


def usual_span(today: date) -> Span:
    """Return the last four weeks and all that is ahead: workouts and runs."""
    return Span(max(today - timedelta(weeks=WEEKS_BACK), FIRST_DAY))


@dataclass(frozen=True, slots=True)
class Scheduled:
    """A planned thing, and a number that grows with each change of it; `cancelled` where it is not to take place."""

    planned: PlannedWorkout
    sequence: int
    cancelled: bool = False
