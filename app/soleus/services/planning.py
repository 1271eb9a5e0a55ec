"""Routines, and workouts put on days."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from soleus.domain.calendar import PlannedWorkout, PlanState, plan_state, week_start
from soleus.domain.errors import NotFound
from soleus.domain.identity import new_id
from soleus.domain.ports import Kind
from soleus.domain.routine import Routine, fresh_items
from soleus.domain.words import tr
from soleus.domain.workout import Workout
from soleus.services.clock import Clock
from soleus.services.logbook import Logbook, Put


@dataclass(frozen=True, slots=True)
class PlannedCard:
    """A planned workout as the calendar shows it, with the workout that was done for it."""

    planned: PlannedWorkout
    state: PlanState
    workout: Workout | None = None


@dataclass(frozen=True, slots=True)
class DayPlan:
    """One day: what was planned, and what was done without a plan."""

    day: date
    cards: tuple[PlannedCard, ...] = ()
    extra: tuple[Workout, ...] = ()


class Planning:
    """Creates, orders, schedules, moves and removes; every change can be undone."""

    def __init__(self, logbook: Logbook, clock: Clock) -> None:
        self._logbook = logbook
        self._clock = clock

    # routines

    def routines(self) -> list[Routine]:
        """Return the routines in the user's order."""
        with self._logbook.reading() as unit:
            return list(unit.routines.all())

    def routine(self, routine_id: int) -> Routine:
        """Return a routine; raises NotFound."""
        with self._logbook.reading() as unit:
            found = unit.routines.get(routine_id)
        if found is None:
            raise NotFound(tr("Logbook", "This routine is no longer in the logbook."))
        return found

    def create_routine(self, routine: Routine) -> Routine:
        """Store a new routine at the end of the list and return it."""
        last = max((r.position for r in self.routines()), default=-1)
        stored = replace(routine, position=last + 1)
        self._logbook.edit(tr("Logbook", "Create “{name}”").format(name=routine.name), Put(Kind.ROUTINE, None, stored))
        return stored

    def change_routine(self, routine: Routine, merge_key: str = "", label: str = "") -> None:
        """Store a changed routine; edits with the same merge key are undone together, under `label`."""
        before = self.routine(routine.id)
        if before != routine:
            self._logbook.edit(
                label or tr("Logbook", "Edit “{name}”").format(name=routine.name),
                Put(Kind.ROUTINE, before, routine),
                merge_key=merge_key,
            )

    def copy_routine(self, routine_id: int) -> Routine:
        """Store and return a copy with a name of its own."""
        original = self.routine(routine_id)
        names = {routine.name for routine in self.routines()}
        name, n = f"{original.name}, copy", 2
        while name in names:
            name, n = tr("Logbook", "{name}, copy {n}").format(name=original.name, n=n), n + 1
        return self.create_routine(replace(original, id=new_id(), name=name, items=fresh_items(original.items)))

    def delete_routine(self, routine_id: int) -> None:
        """Remove a routine; what was planned and done with it stays."""
        before = self.routine(routine_id)
        self._logbook.edit(tr("Logbook", "Delete “{name}”").format(name=before.name), Put(Kind.ROUTINE, before, None))

    def order_routines(self, routine_ids: Sequence[int]) -> None:
        """Put the routines in the order of the ids."""
        by_id = {routine.id: routine for routine in self.routines()}
        steps = [
            Put(Kind.ROUTINE, by_id[rid], replace(by_id[rid], position=n))
            for n, rid in enumerate(routine_ids)
            if rid in by_id and by_id[rid].position != n
        ]
        self._logbook.edit(tr("Logbook", "Reorder routines"), *steps)

    # the calendar

    def days(self, first: date, last: date) -> list[DayPlan]:
        """Return the days from first to last with what was planned and done on them."""
        with self._logbook.reading() as unit:
            planned = unit.reading.planned_between(first, last)
            links = unit.reading.done_links([p.id for p in planned])
            workouts = {w.id: w for w in unit.reading.workouts_between(first, last)}
            elsewhere = [wid for wid in links.values() if wid not in workouts]
            workouts_elsewhere = {w.id: w for w in unit.workouts.get_many(elsewhere)}
        today = self._clock().date()
        cards: dict[date, list[PlannedCard]] = {}
        shown: set[int] = set()
        for plan in planned:
            workout_id = links.get(plan.id)
            workout = None
            if workout_id is not None:
                workout = workouts.get(workout_id) or workouts_elsewhere.get(workout_id)
                shown.add(workout_id)
            done = workout is not None and workout.finished
            cards.setdefault(plan.day, []).append(PlannedCard(plan, plan_state(plan, done, today), workout))
        extra: dict[date, list[Workout]] = {}
        for workout in workouts.values():
            if workout.id not in shown:
                extra.setdefault(workout.day, []).append(workout)
        count = (last - first).days + 1
        return [
            DayPlan(day, tuple(cards.get(day, ())), tuple(extra.get(day, ())))
            for day in (first + timedelta(days=n) for n in range(count))
        ]

    def week(self, day: date, first_weekday: int = 0) -> list[DayPlan]:
        """Return the seven days of the week of `day`."""
        start = week_start(day, first_weekday)
        return self.days(start, start + timedelta(days=6))

    def kept(self, first: date, last: date) -> tuple[int, int]:
        """Return how many workouts planned from first to last were done, and how many were due by now."""
        with self._logbook.reading() as unit:
            planned = unit.reading.planned_between(first, last)
            begun = unit.reading.done_links([plan.id for plan in planned])
            running = unit.reading.unfinished()
        done = {plan_id for plan_id, workout_id in begun.items() if running is None or workout_id != running.id}
        today = self._clock().date()
        return len(done), sum(1 for plan in planned if plan.id in done or plan.day < today)

    def planned(self, planned_id: int) -> PlannedWorkout:
        """Return a planned workout; raises NotFound."""
        with self._logbook.reading() as unit:
            found = unit.planned.get(planned_id)
        if found is None:
            raise NotFound(tr("Logbook", "This planned workout is no longer in the logbook."))
        return found

    def schedule(self, routine_id: int, day: date, at: time | None = None) -> PlannedWorkout:
        """Put a routine on a day and return the planned workout, a copy with a life of its own."""
        routine = self.routine(routine_id)
        return self.plan(
            PlannedWorkout(day, routine.name, fresh_items(routine.items), at, routine.note, routine_id=routine.id)
        )

    def plan(self, planned: PlannedWorkout) -> PlannedWorkout:
        """Put a new planned workout on its day, after what stands there, and return it."""
        stored = replace(planned, position=self._end_of(planned.day))
        self._logbook.edit(tr("Logbook", "Plan “{name}”").format(name=planned.name), Put(Kind.PLANNED, None, stored))
        return stored

    def change(self, planned: PlannedWorkout, merge_key: str = "", label: str = "") -> None:
        """Store a changed planned workout; edits with the same merge key are undone together, under `label`."""
        before = self.planned(planned.id)
        if before != planned:
            self._logbook.edit(
                label or tr("Logbook", "Edit “{name}”").format(name=planned.name),
                Put(Kind.PLANNED, before, planned),
                merge_key=merge_key,
            )

    def move(self, planned_id: int, day: date) -> None:
        """Move a planned workout to another day, remembering the day it was first put on."""
        before = self.planned(planned_id)
        if before.day == day:
            return
        original = before.original_day or before.day
        after = replace(before, day=day, position=self._end_of(day), original_day=None if original == day else original)
        self._logbook.edit(tr("Logbook", "Move “{name}”").format(name=before.name), Put(Kind.PLANNED, before, after))

    def order_day(self, day: date, planned_ids: Sequence[int]) -> None:
        """Put the planned workouts of a day in the order of the ids."""
        with self._logbook.reading() as unit:
            by_id = {planned.id: planned for planned in unit.reading.planned_between(day, day)}
        steps = [
            Put(Kind.PLANNED, by_id[pid], replace(by_id[pid], position=n))
            for n, pid in enumerate(planned_ids)
            if pid in by_id and by_id[pid].position != n
        ]
        self._logbook.edit(tr("Logbook", "Reorder the day"), *steps)

    def copy(self, planned_id: int, day: date) -> PlannedWorkout:
        """Put a copy of a planned workout on a day and return it."""
        original = self.planned(planned_id)
        return self.plan(replace(original, id=new_id(), day=day, original_day=None, items=fresh_items(original.items)))

    def remove(self, planned_id: int) -> None:
        """Take a planned workout off the calendar; what was done for it stays."""
        before = self.planned(planned_id)
        self._logbook.edit(tr("Logbook", "Remove “{name}”").format(name=before.name), Put(Kind.PLANNED, before, None))

    def _end_of(self, day: date) -> int:
        with self._logbook.reading() as unit:
            return max((p.position for p in unit.reading.planned_between(day, day)), default=-1) + 1
