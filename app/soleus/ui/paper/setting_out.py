"""From the logbook to pages: which sheets a job has, laid out for a paper."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from soleus.domain.calendar import PlanState
from soleus.services.choices import EFFORT_SCALE
from soleus.services.composition import Services
from soleus.ui.paper.desk import Desk, Document, Paper
from soleus.ui.paper.marks import Sheet
from soleus.ui.paper.paging import pages_of
from soleus.ui.paper.painting import FontRuler
from soleus.ui.paper.week_sheet import week_sheet
from soleus.ui.paper.workout_sheet import planned_sheet, routine_sheet


class What(StrEnum):
    """What is printed."""

    WEEK = "week"
    WORKOUT = "workout"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Job:
    """The week that begins with `first_day`; and the workout: one that is planned, or a routine (by id), or none."""

    first_day: date
    planned_id: int | None = None
    routine_id: int | None = None

    @property
    def has_workout(self) -> bool:
        """Whether there is a workout to print."""
        return self.planned_id is not None or self.routine_id is not None


def workout_name(services: Services, job: Job) -> str:
    """Return what the workout of a job is called, empty where it has none; raises NotFound."""
    if job.planned_id is not None:
        return services.planning.planned(job.planned_id).name
    return "" if job.routine_id is None else services.planning.routine(job.routine_id).name


def set_out(services: Services, job: Job, what: What, paper: Paper) -> Document:
    """Return the pages of a job; it reads the logbook, so call it in a thread. Raises NotFound."""
    desk = _desk(services, paper)
    sheets = _sheets(services, desk, job, what)
    pages = pages_of(sheets, paper.room_height)
    return Document(sheets[0].title, pages, paper, desk.trainee)


def _sheets(services: Services, desk: Desk, job: Job, what: What) -> list[Sheet]:
    planning = services.planning
    if what is What.WORKOUT and job.routine_id is not None:
        return [routine_sheet(desk, planning.routine(job.routine_id))]
    if what is What.WORKOUT and job.planned_id is not None:
        return [planned_sheet(desk, planning.planned(job.planned_id))]
    days = planning.days(job.first_day, job.first_day + timedelta(days=6))
    sheets = [week_sheet(desk, days)]
    if what is What.BOTH:
        waiting = (card for day in days for card in day.cards if card.state in (PlanState.PLANNED, PlanState.MISSED))
        sheets += [planned_sheet(desk, card.planned) for card in waiting]
    return sheets


def _desk(services: Services, paper: Paper) -> Desk:
    exercises = services.catalogue.by_key()
    return Desk(
        paper,
        FontRuler(),
        exercises.get,
        services.catalogue.known_band,
        services.choices.get(EFFORT_SCALE),
        services.people.shown().name,
    )
