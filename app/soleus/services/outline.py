"""The calendar in outline: many days at once, with what became of each thing but not what was logged for it."""

from datetime import date
from typing import NamedTuple

from soleus.services.logbook import Logbook
from soleus.services.planning import DayPlan, arranged


def outline(logbook: Logbook, first: date, last: date, today: date) -> list[DayPlan]:
    """Return the days from first to last as `Planning.days` does; their workouts come without entries."""
    with logbook.reading() as unit:
        planned = unit.reading.planned_between(first, last)
        heads = unit.reading.workout_heads(first, last, [one.id for one in planned])
    return arranged(planned, heads, first, last, today)


FEW = 10
"""So many workouts are read with their entries in a moment: more than most do in a week."""


class Glance(NamedTuple):
    """Some days, and whether their workouts came with their entries."""

    days: list[DayPlan]
    is_whole: bool


def glance(logbook: Logbook, first: date, last: date, today: date) -> Glance:
    """Return the days from first to last with the entries of their workouts where these are few, else without."""
    with logbook.reading() as unit:
        planned = unit.reading.planned_between(first, last)
        done = unit.reading.workout_heads(first, last, [one.id for one in planned])
        is_whole = len(done) <= FEW
        if is_whole:
            done = unit.workouts.get_many([one.id for one in done])
    return Glance(arranged(planned, done, first, last, today), is_whole)
