"""Planned workouts and the weeks they stand in."""

from dataclasses import dataclass, field
from datetime import date, time, timedelta
from enum import StrEnum

from soleus.domain.errors import InvalidValue
from soleus.domain.identity import new_id
from soleus.domain.prescription import Prescription
from soleus.domain.words import tr


@dataclass(frozen=True, slots=True)
class PlannedWorkout:
    """A workout put on a day, with prescriptions of its own; `at` is optional, `position` orders a day.

    `original_day` is the day it was first put on, None while it has not been moved.
    """

    day: date
    name: str
    items: tuple[Prescription, ...] = ()
    at: time | None = None
    note: str = ""
    routine_id: int | None = None
    position: int = 0
    original_day: date | None = None
    id: int = field(default_factory=new_id)

    def __post_init__(self) -> None:
        if not 1900 <= self.day.year <= 2100:
            raise InvalidValue(tr("Values", "A planned workout's date lies between 1900 and 2100."))
        if not self.name.strip():
            raise InvalidValue(tr("Values", "A planned workout needs a name."))


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


def plan_state(planned: PlannedWorkout, done: bool, today: date) -> PlanState:
    """Return whether a planned workout was done, was missed (its day has passed), or is still to come."""
    if done:
        return PlanState.DONE
    return PlanState.MISSED if planned.day < today else PlanState.PLANNED
