"""The rest between two sets, counted from the moment the last one was stored: sleep and restarts do not matter."""

from dataclasses import dataclass
from datetime import datetime

from soleus.domain.workout import Entry, SideSet, seconds_between
from soleus.ui.workout.course import Course

LONGEST_S = 900.0
"""After so long a rest is over for good: the trainee did something else."""


@dataclass(frozen=True, slots=True)
class Rest:
    """How long the rest goes on already, and how long it should."""

    passed_s: float
    length_s: float

    @property
    def left_s(self) -> float:
        """What is left of it; below zero where it is over."""
        return self.length_s - self.passed_s


def rest_of(course: Course, now: datetime) -> Rest | None:
    """Return the rest that runs: none where no rest is planned, nor between the two legs of a set."""
    stored = _newest(course)
    if stored is None or course.is_empty or course.editing is not None:
        return None
    entry, row = stored
    length = entry.target.rest_s if entry.target else None
    if not length or row.done_at is None or _is_same_set(course, entry, row):
        return None
    passed = seconds_between(row.done_at, now)
    return Rest(passed, length) if 0 <= passed <= max(LONGEST_S, length) else None


def _newest(course: Course) -> tuple[Entry, SideSet] | None:
    stamped = [(entry, row) for entry in course.workout.entries for row in entry.sets if row.done_at is not None]
    return max(stamped, key=lambda one: (one[1].done_at.timestamp(), one[1].id)) if stamped else None  # type: ignore[union-attr]


def _is_same_set(course: Course, entry: Entry, row: SideSet) -> bool:
    """Whether the other leg of the set that was stored last is in turn."""
    if entry.id != course.entry.id or course.is_done:
        return False
    return course.active is not row.side and course.draft(course.active).number == row.number
