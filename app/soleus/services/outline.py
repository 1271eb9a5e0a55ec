"""The calendar in outline: many days at once, with what became of each thing but not what was logged for it."""

from datetime import date

from soleus.services.logbook import Logbook
from soleus.services.planning import DayPlan, arranged


def outline(logbook: Logbook, first: date, last: date, today: date) -> list[DayPlan]:
    """Return the days from first to last as `Planning.days` does; their workouts come without entries."""
    with logbook.reading() as unit:
        planned = unit.reading.planned_between(first, last)
        heads = unit.reading.workout_heads(first, last, [one.id for one in planned])
    return arranged(planned, heads, first, last, today)
