"""Where in the week a workout that waits fits best, and which hard day comes too close to a key run."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DayLoad:
    """What a day holds already: a calf workout, a hard one (rule 1), a rest day for the calves, a key run."""

    has_workout: bool = False
    is_hard: bool = False
    is_rest: bool = False
    has_key_run: bool = False


NOTHING = DayLoad()


def is_gentle(day: date, loads: Mapping[date, DayLoad]) -> bool:
    """Return whether a hard workout fits on a day: no hard day beside it, no key run on it or on the next (rule 1)."""
    before, here, after = (loads.get(when, NOTHING) for when in (day - _DAY, day, day + _DAY))
    return not (before.is_hard or here.is_hard or after.is_hard or here.has_key_run or after.has_key_run)


def day_for(hard: bool, loads: Mapping[date, DayLoad], first: date, week_ends: date) -> date:
    """Return the day from `first` on for a workout that waits.

    It is a day with no other workout and no rest day, of this week before the next one, where a hard one fits before
    where it does not; `first` where there is none.
    """
    this_week = [first + _DAY * n for n in range((week_ends - first).days + 1)]
    next_week = [week_ends + _DAY * n for n in range(1, 8)]
    for days in (this_week, next_week):
        free = [day for day in days if not (loads.get(day, NOTHING).has_workout or loads.get(day, NOTHING).is_rest)]
        if free:
            return next((day for day in free if not hard or is_gentle(day, loads)), free[0])
    return first
