"""How the plan was kept: on time, moved, missed, left out on purpose, done without a plan, and what is to come."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from soleus.domain.calendar import SkipReason, week_start

WAITING_DAYS = 14
"""For how many days a missed workout is still offered; after that it only stays in sight in the calendar."""


class Kept(StrEnum):
    """What became of one planned workout."""

    ON_TIME = "on-time"
    MOVED = "moved"  # done on another day than first planned
    MISSED = "missed"
    SKIPPED = "skipped"
    TO_COME = "to-come"


@dataclass(frozen=True, slots=True)
class PlanFact:
    """What counts of a planned workout: its day, the day it was first put on, and the day it was done.

    `original_day` is None where it was not moved, `done_on` where it is not finished; `begun` says that it goes on.
    """

    day: date
    original_day: date | None = None
    done_on: date | None = None
    begun: bool = False
    skipped: SkipReason | None = None


def kept(fact: PlanFact, today: date) -> Kept:
    """Return what became of a planned workout by a day.

    >>> kept(PlanFact(date(2026, 11, 18), done_on=date(2026, 11, 19)), date(2026, 11, 20))
    <Kept.MOVED: 'moved'>
    """
    if fact.done_on is not None:
        return Kept.ON_TIME if fact.done_on == (fact.original_day or fact.day) else Kept.MOVED
    if fact.skipped is not None:
        return Kept.SKIPPED
    return Kept.MISSED if fact.day < today and not fact.begun else Kept.TO_COME


def is_waiting(day: date, today: date) -> bool:
    """Whether a workout that was missed on a day is still offered."""
    return today - timedelta(days=WAITING_DAYS) <= day < today


@dataclass(frozen=True, slots=True)
class Adherence:
    """How many planned workouts went which way; runs and rest days do not count.

    `waiting` are those of the missed ones that are still offered, `extra` calf workouts without a plan, `reasons` why
    some were skipped, the most frequent first.
    """

    on_time: int = 0
    moved: int = 0
    missed: int = 0
    waiting: int = 0
    skipped: int = 0
    extra: int = 0
    to_come: int = 0
    reasons: tuple[tuple[SkipReason, int], ...] = ()

    @property
    def done(self) -> int:
        """What was planned and done, on whichever day."""
        return self.on_time + self.moved

    @property
    def due(self) -> int:
        """What was planned and should be done by now; what was left out on purpose was not due."""
        return self.done + self.missed

    @property
    def planned(self) -> int:
        """All that was planned."""
        return self.due + self.skipped + self.to_come

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to be said."""
        return not (self.planned or self.extra)


def adherence(facts: Iterable[PlanFact], extra: int, today: date) -> Adherence:
    """Return how some planned workouts were kept; `extra` calf workouts were done besides."""
    facts = list(facts)
    ways = [kept(fact, today) for fact in facts]
    missed = [fact.day for fact, way in zip(facts, ways, strict=True) if way is Kept.MISSED]
    reasons = Counter(f.skipped for f, way in zip(facts, ways, strict=True) if way is Kept.SKIPPED and f.skipped)
    order = list(SkipReason)
    return Adherence(
        on_time=ways.count(Kept.ON_TIME),
        moved=ways.count(Kept.MOVED),
        missed=len(missed),
        waiting=sum(1 for day in missed if is_waiting(day, today)),
        skipped=ways.count(Kept.SKIPPED),
        extra=extra,
        to_come=ways.count(Kept.TO_COME),
        reasons=tuple(sorted(reasons.items(), key=lambda one: (-one[1], order.index(one[0])))),
    )


def by_week(
    facts: Sequence[PlanFact],
    extra_days: Sequence[date],
    first: date,
    last: date,
    today: date,
    first_weekday: int = 0,
) -> list[tuple[date, Adherence]]:
    """Return each week from the one of `first` to the one of `last`: its first day, and how its plan was kept.

    A planned workout belongs to the week it stands in now, whenever it was done.
    """
    planned: dict[date, list[PlanFact]] = {}
    for fact in facts:
        planned.setdefault(week_start(fact.day, first_weekday), []).append(fact)
    extra = Counter(week_start(day, first_weekday) for day in extra_days)
    start = week_start(first, first_weekday)
    count = (week_start(last, first_weekday) - start).days // 7 + 1
    weeks = (start + timedelta(weeks=n) for n in range(count))
    return [(week, adherence(planned.get(week, ()), extra[week], today)) for week in weeks]
