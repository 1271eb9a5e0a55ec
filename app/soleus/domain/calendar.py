"""What is planned: workouts, runs and rest days, and the weeks they stand in."""

import math
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from enum import StrEnum

from soleus.domain.errors import InvalidValue
from soleus.domain.identity import new_id
from soleus.domain.prescription import Prescription
from soleus.domain.units import Distance
from soleus.domain.words import tr

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2100, 12, 31)
"""The days on which something can be planned."""


class RunTag(StrEnum):
    """When a workout is done, beside a run of the same day (rule 1: best while warm)."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class SkipReason(StrEnum):
    """Why a planned workout was left out on purpose."""

    PAIN = "pain"
    ILL = "ill"
    NO_TIME = "no-time"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Run:
    """A run that is planned: a key run (intervals, hills, a race) or an easy one; `minutes` as planned.

    Runs are planned around, not logged here: `done` is ticked by hand.
    """

    is_key: bool = False
    distance: Distance | None = None
    minutes: float | None = None
    done: bool = False

    def __post_init__(self) -> None:
        if self.minutes is not None and not (math.isfinite(self.minutes) and 0 < self.minutes <= 6000):
            raise InvalidValue(tr("Values", "A run takes between 1 and 6,000 minutes."))


class PlanKind(StrEnum):
    """What a planned thing is."""

    WORKOUT = "workout"
    RUN = "run"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class PlannedWorkout:
    """A workout, run or rest put on a day; `at` is optional, `position` orders a day.

    A workout has prescriptions of its own. `original_day` is the day it was first put on, None while it has not been
    moved. Occurrences of one repetition share `series_id`. `enrolment_id` and `step` (from 0) say which programme and
    which step of it a workout was planned by. A run has `run`; `is_rest` is a rest day for the calves.
    """

    day: date
    name: str
    items: tuple[Prescription, ...] = ()
    at: time | None = None
    note: str = ""
    routine_id: int | None = None
    position: int = 0
    original_day: date | None = None
    run: Run | None = None
    is_rest: bool = False
    run_tag: RunTag | None = None
    skipped: SkipReason | None = None
    series_id: int | None = None
    enrolment_id: int | None = None
    step: int | None = None
    id: int = field(default_factory=new_id)

    def __post_init__(self) -> None:
        if not FIRST_DAY <= self.day <= LAST_DAY:
            raise InvalidValue(tr("Values", "A planned workout's date lies between 1900 and 2100."))
        if not self.name.strip():
            raise InvalidValue(tr("Values", "A planned workout needs a name."))
        if (self.run is not None or self.is_rest) and self.items:
            raise InvalidValue(tr("Values", "A run or a rest day has no exercises."))
        if self.run is not None and self.is_rest:
            raise InvalidValue(tr("Values", "A day of rest is no run."))

    @property
    def kind(self) -> PlanKind:
        """Whether it is a workout, a run or a rest day."""
        if self.run is not None:
            return PlanKind.RUN
        return PlanKind.REST if self.is_rest else PlanKind.WORKOUT


def week_start(day: date, first_weekday: int = 0) -> date:
    """Return the first day of the week of `day`; `first_weekday` is 0 for Monday … 6 for Sunday.

    >>> week_start(date(2026, 11, 20))
    datetime.date(2026, 11, 16)
    """
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)


class PlanState(StrEnum):
    """What became of a planned workout."""

    PLANNED = "planned"
    DONE = "done"
    MISSED = "missed"
    SKIPPED = "skipped"


def plan_state(planned: PlannedWorkout, done: bool, today: date) -> PlanState:
    """Return whether a planned workout was done, left out on purpose, missed (its day has passed), or is to come.

    A run is done when it is ticked; neither a run nor a rest day is ever missed.
    """
    if done or (planned.run is not None and planned.run.done):
        return PlanState.DONE
    if planned.skipped is not None:
        return PlanState.SKIPPED
    waits = planned.kind is PlanKind.WORKOUT
    return PlanState.MISSED if waits and planned.day < today else PlanState.PLANNED
