"""Planned things that come again: series of them, and weeks that are copied. Each of it is one step of undo."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from soleus.domain.calendar import FIRST_DAY, LAST_DAY, PlannedWorkout
from soleus.domain.errors import NotFound
from soleus.domain.identity import new_id
from soleus.domain.naming import plan_title
from soleus.domain.ports import Kind, UnitOfWork
from soleus.domain.repeating import SPAN, Repetition, occurrences
from soleus.domain.routine import are_alike, fresh_items
from soleus.domain.words import tr
from soleus.services.clock import Clock
from soleus.services.logbook import Logbook, Put
from soleus.services.planning import copied, moved

_WEEK = timedelta(days=7)


class Reach(StrEnum):
    """How far a change to one of a series goes."""

    ONE = "one"
    FOLLOWING = "following"
    ALL = "all"


class Repeating:
    """Repeats, and changes what was repeated; what was begun or done stays as it is."""

    def __init__(self, logbook: Logbook, clock: Clock) -> None:
        self._logbook = logbook
        self._clock = clock

    def repeat(self, planned_id: int, rule: Repetition, first_weekday: int = 0) -> list[PlannedWorkout]:
        """Plan copies on the days of a repetition that begins with a planned thing, as one series, and return them.

        Days that hold one of the series already are left out, and for rest days those that are one.
        """
        with self._logbook.reading() as unit:
            original = _planned(unit, planned_id)
            days = occurrences(original.day, rule, first_weekday)[1:]
            places = _Places(unit, days)
        series_id = original.series_id or new_id()
        copies = [
            copied(original, day, places.next(day), series_id)
            for day in days
            if not places.holds(day, lambda other: _is_same(original, other))
        ]
        steps = [Put(Kind.PLANNED, None, copy) for copy in copies]
        if copies and original.series_id is None:
            steps.append(Put(Kind.PLANNED, original, replace(original, series_id=series_id)))
        self._logbook.edit(_named(tr("Logbook", "Repeat “{name}”"), original), *steps)
        return copies

    def copy_week(self, first: date, to: date) -> int:
        """Put copies of all that is planned for a week onto the one that begins with `to`; return how many.

        What stands there stays, and a rest day does not become one twice.
        """
        with self._logbook.reading() as unit:
            planned = unit.reading.planned_between(first, first + _WEEK - timedelta(days=1))
            days = [plan.day + (to - first) for plan in planned]
            places = _Places(unit, days)
        copies = [
            copied(plan, day, places.next(day))
            for plan, day in zip(planned, days, strict=True)
            if not (plan.is_rest and places.holds(day, lambda other: other.is_rest))
        ]
        self._logbook.edit(tr("Logbook", "Copy the week"), *(Put(Kind.PLANNED, None, copy) for copy in copies))
        return len(copies)

    def size(self, planned_id: int, reach: Reach) -> int:
        """Return how many things a change would reach."""
        return len(self._reached(planned_id, reach)[1])

    def remove(self, planned_id: int, reach: Reach) -> int:
        """Take some of a series off the calendar; return how many."""
        chosen, reached = self._reached(planned_id, reach)
        steps = [Put(Kind.PLANNED, plan, None) for plan in reached]
        self._logbook.edit(_named(tr("Logbook", "Remove “{name}”"), chosen), *steps)
        return len(steps)

    def shift(self, planned_id: int, days: int, reach: Reach) -> int:
        """Plan some of a series so many days later (or earlier, below 0); return how many.

        What is to come is planned anew; what had its day already is moved and remembers it.
        """
        chosen, reached = self._reached(planned_id, reach)
        by = timedelta(days=days)
        going = [plan for plan in reached if FIRST_DAY <= plan.day + by <= LAST_DAY]
        today = self._clock().date()
        with self._logbook.reading() as unit:
            places = _Places(unit, [plan.day + by for plan in going])
        steps = []
        for plan in going if days else ():
            day = plan.day + by
            if plan.day < today:
                after = moved(plan, day, places.next(day))
            else:
                first = plan.original_day and plan.original_day + by
                after = replace(plan, day=day, position=places.next(day), original_day=first)
            steps.append(Put(Kind.PLANNED, plan, after))
        self._logbook.edit(_named(tr("Logbook", "Move “{name}”"), chosen), *steps)
        return len(steps)

    def spread(self, planned_id: int, reach: Reach) -> int:
        """Give the name, exercises, time, note, tag and run of one to others of its series; return how many."""
        chosen, reached = self._reached(planned_id, reach)
        steps = [
            Put(Kind.PLANNED, plan, after)
            for plan in reached
            if plan.id != chosen.id and (after := _like(plan, chosen)) != plan
        ]
        self._logbook.edit(_named(tr("Logbook", "Change the series of “{name}”"), chosen), *steps)
        return len(steps)

    def _reached(self, planned_id: int, reach: Reach) -> tuple[PlannedWorkout, list[PlannedWorkout]]:
        """Return what is planned under an id, and all that a change to it reaches, in their order."""
        with self._logbook.reading() as unit:
            chosen = _planned(unit, planned_id)
            if reach is Reach.ONE or chosen.series_id is None:
                return chosen, [chosen]
            first = max(FIRST_DAY, chosen.day - 2 * SPAN) if reach is Reach.ALL else chosen.day
            around = unit.reading.planned_between(first, min(LAST_DAY, chosen.day + 2 * SPAN))
            series = [plan for plan in around if plan.series_id == chosen.series_id]
            begun = unit.reading.done_links([plan.id for plan in series])
        return chosen, [plan for plan in series if plan.id not in begun and not (plan.run and plan.run.done)]


class _Places:
    """What stands on some days, and where the next thing goes on each."""

    def __init__(self, unit: UnitOfWork, days: Sequence[date]) -> None:
        planned = unit.reading.planned_between(min(days), max(days)) if days else []
        self._planned: dict[date, list[PlannedWorkout]] = {}
        for plan in planned:
            self._planned.setdefault(plan.day, []).append(plan)
        self._next: dict[date, int] = {}

    def holds(self, day: date, wanted: Callable[[PlannedWorkout], bool]) -> bool:
        """Return whether a day holds something that is wanted."""
        return any(wanted(plan) for plan in self._planned.get(day, ()))

    def next(self, day: date) -> int:
        """Return the next free position of a day, which is taken by that."""
        if day not in self._next:
            self._next[day] = max((plan.position for plan in self._planned.get(day, ())), default=-1) + 1
        self._next[day] += 1
        return self._next[day] - 1


def _planned(unit: UnitOfWork, planned_id: int) -> PlannedWorkout:
    found = unit.planned.get(planned_id)
    if found is None:
        raise NotFound(tr("Logbook", "This planned workout is no longer in the logbook."))
    return found


def _is_same(original: PlannedWorkout, other: PlannedWorkout) -> bool:
    """Whether a day that holds `other` needs no copy of `original`."""
    in_series = original.series_id is not None and other.series_id == original.series_id
    return in_series or (original.is_rest and other.is_rest)


def _like(plan: PlannedWorkout, chosen: PlannedWorkout) -> PlannedWorkout:
    alike = replace(
        plan,
        name=chosen.name,
        at=chosen.at,
        note=chosen.note,
        run_tag=chosen.run_tag,
        run=chosen.run and replace(chosen.run, done=False),
    )
    return alike if are_alike(plan.items, chosen.items) else replace(alike, items=fresh_items(chosen.items))


def _named(label: str, planned: PlannedWorkout) -> str:
    return label.format(name=plan_title(planned))
