"""The sets of an exercise that the rules of progression look at, as they are read."""

from datetime import date
from typing import NamedTuple

from soleus.domain.workout import SideSet


class RecentSets(NamedTuple):
    """The sets of one entry, without their words and times, and the workout and day they belong to."""

    day: date
    workout_id: int
    sets: tuple[SideSet, ...]
