"""Routines, and workouts put on days."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from soleus.domain.adherence import adherence
from soleus.domain.calendar import PlanKind, PlannedWorkout, PlanState, RunTag, SkipReason, plan_state, week_start
from soleus.domain.errors import NotFound
from soleus.domain.identity import new_id
from soleus.domain.naming import REST_NAME, plan_title
from soleus.domain.ports import Kind, UnitOfWork
from soleus.domain.routine import Routine, fresh_items
from soleus.domain.words import tr
from soleus.domain.workout import Workout
from soleus.services.clock import Clock
from soleus.services.logbook import Logbook, Put


@dataclass(frozen=True, slots=True)
class PlannedCard:
    """A planned workout, run or rest day as the calendar shows it, with the workout that was done for it."""

    planned: PlannedWorkout
    state: PlanState
    workout: Workout | None = None


@dataclass(frozen=True, slots=True)
class DayPlan:
    """One day: the workouts that were planned, those done without a plan, the runs, and rest for the calves."""

    day: date
    cards: tuple[PlannedCard, ...] = ()
    extra: tuple[Workout, ...] = ()
    runs: tuple[PlannedCard, ...] = ()
    rests: tuple[PlannedCard, ...] = ()


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
            elsewhere = unit.workouts.get_many([wid for wid in links.values() if wid not in workouts])
        return arranged(planned, [*workouts.values(), *elsewhere], first, last, self._clock().date())

    def week(self, day: date, first_weekday: int = 0) -> list[DayPlan]:
        """Return the seven days of the week of `day`."""
        start = week_start(day, first_weekday)
        return self.days(start, start + timedelta(days=6))

    def kept(self, first: date, last: date) -> tuple[int, int]:
        """Return how many workouts planned from first to last were done, and how many were due by now.

        Runs and rest days do not count, and what was left out on purpose was not due.
        """
        with self._logbook.reading() as unit:
            found = adherence(unit.reading.plan_facts(first, last), 0, self._clock().date())
        return found.done, found.due

    def planned(self, planned_id: int) -> PlannedWorkout:
        """Return a planned workout; raises NotFound."""
        with self._logbook.reading() as unit:
            found = unit.planned.get(planned_id)
        if found is None:
            raise NotFound(tr("Logbook", "This planned workout is no longer in the logbook."))
        return found

    def planned_for(self, workout: Workout) -> PlannedWorkout | None:
        """Return what a workout was planned as; None where it was not, or the plan is gone."""
        if workout.planned_id is None:
            return None
        with self._logbook.reading() as unit:
            return unit.planned.get(workout.planned_id)

    def schedule(self, routine_id: int, day: date, at: time | None = None) -> PlannedWorkout:
        """Put a routine on a day and return the planned workout, a copy with a life of its own."""
        routine = self.routine(routine_id)
        return self.plan(
            PlannedWorkout(day, routine.name, fresh_items(routine.items), at, routine.note, routine_id=routine.id)
        )

    def plan(self, planned: PlannedWorkout) -> PlannedWorkout:
        """Put a new planned workout, run or rest day on its day, after what stands there, and return it."""
        stored = replace(planned, position=self._end_of(planned.day))
        label = tr("Logbook", "Plan “{name}”").format(name=plan_title(planned))
        self._logbook.edit(label, Put(Kind.PLANNED, None, stored))
        return stored

    def change(self, planned: PlannedWorkout, merge_key: str = "", label: str = "") -> None:
        """Store what changed of something planned; edits with the same merge key are undone together, as `label`."""
        before = self.planned(planned.id)
        if before != planned:
            self._logbook.edit(
                label or tr("Logbook", "Edit “{name}”").format(name=plan_title(planned)),
                Put(Kind.PLANNED, before, planned),
                merge_key=merge_key,
            )

    def move(self, planned_id: int, day: date) -> None:
        """Move something planned to another day, remembering the day it was first put on."""
        before = self.planned(planned_id)
        if before.day == day:
            return
        label = tr("Logbook", "Move “{name}”").format(name=plan_title(before))
        self._logbook.edit(label, Put(Kind.PLANNED, before, moved(before, day, self._end_of(day))))

    def order_day(self, day: date, planned_ids: Sequence[int]) -> None:
        """Put what is planned for a day in the order of the ids."""
        with self._logbook.reading() as unit:
            by_id = {planned.id: planned for planned in unit.reading.planned_between(day, day)}
        steps = [
            Put(Kind.PLANNED, by_id[pid], replace(by_id[pid], position=n))
            for n, pid in enumerate(planned_ids)
            if pid in by_id and by_id[pid].position != n
        ]
        self._logbook.edit(tr("Logbook", "Reorder the day"), *steps)

    def copy(self, planned_id: int, day: date) -> PlannedWorkout:
        """Put a copy of something planned on a day and return it; it is no part of a series."""
        return self.plan(copied(self.planned(planned_id), day))

    def remove(self, planned_id: int) -> None:
        """Take something planned off the calendar; what was done for it stays."""
        before = self.planned(planned_id)
        label = tr("Logbook", "Remove “{name}”").format(name=plan_title(before))
        self._logbook.edit(label, Put(Kind.PLANNED, before, None))

    # left out, tagged, ticked; rest

    def skip(self, planned_id: int, reason: SkipReason) -> None:
        """Leave a planned workout out on purpose; it stays in sight and no longer waits."""
        before = self.planned(planned_id)
        label = tr("Logbook", "Skip “{name}”").format(name=plan_title(before))
        self.change(replace(before, skipped=reason), label=label)

    def unskip(self, planned_id: int) -> None:
        """Take up again what was left out."""
        before = self.planned(planned_id)
        label = tr("Logbook", "Take up “{name}” again").format(name=plan_title(before))
        self.change(replace(before, skipped=None), label=label)

    def tag(self, planned_id: int, run_tag: RunTag | None) -> None:
        """Say whether a workout is done before, during or after the run of its day; None takes that back."""
        before = self.planned(planned_id)
        label = tr("Logbook", "Tag “{name}”").format(name=plan_title(before))
        self.change(replace(before, run_tag=run_tag), label=label)

    def tick_run(self, planned_id: int, done: bool) -> None:
        """Note that a planned run was done, or was not."""
        before = self.planned(planned_id)
        if before.run is not None:
            words = tr("Logbook", "“{name}” is done") if done else tr("Logbook", "“{name}” is not done")
            label = words.format(name=plan_title(before))
            self.change(replace(before, run=replace(before.run, done=done)), label=label)

    def is_rest_day(self, day: date) -> bool:
        """Return whether the calves are to rest on a day."""
        return bool(self._rests(day))

    def set_rest_day(self, day: date, on: bool) -> None:
        """Make a day one of rest for the calves, or one like the others; what else is planned for it stays."""
        rests = self._rests(day)
        if on and not rests:
            self.plan(PlannedWorkout(day, REST_NAME, is_rest=True))
        elif not on:
            steps = [Put(Kind.PLANNED, rest, None) for rest in rests]
            self._logbook.edit(tr("Logbook", "No rest day"), *steps)

    def _rests(self, day: date) -> list[PlannedWorkout]:
        with self._logbook.reading() as unit:
            return [found for found in unit.reading.planned_between(day, day) if found.is_rest]

    def _end_of(self, day: date) -> int:
        with self._logbook.reading() as unit:
            return end_of(unit, day)


def arranged(
    planned: Sequence[PlannedWorkout], workouts: Iterable[Workout], first: date, last: date, today: date
) -> list[DayPlan]:
    """Return the days from first to last with what is planned on them and what was done without a plan.

    `workouts` are those of the days and those done for what is planned, on whichever day.
    """
    workouts = list(workouts)
    done_for = {workout.planned_id: workout for workout in workouts if workout.planned_id is not None}
    cards: dict[tuple[date, PlanKind], list[PlannedCard]] = {}
    shown: set[int] = set()
    for plan in planned:
        workout = done_for.get(plan.id)
        if workout is not None:
            shown.add(workout.id)
        done = workout is not None and workout.finished
        card = PlannedCard(plan, plan_state(plan, done, today), workout)
        cards.setdefault((plan.day, plan.kind), []).append(card)
    extra: dict[date, list[Workout]] = {}
    for workout in workouts:
        if workout.id not in shown:
            extra.setdefault(workout.day, []).append(workout)
    return [
        DayPlan(
            day,
            tuple(cards.get((day, PlanKind.WORKOUT), ())),
            tuple(extra.get(day, ())),
            tuple(cards.get((day, PlanKind.RUN), ())),
            tuple(cards.get((day, PlanKind.REST), ())),
        )
        for day in (first + timedelta(days=n) for n in range((last - first).days + 1))
    ]


def end_of(unit: UnitOfWork, day: date) -> int:
    """Return the position behind all that is planned for a day."""
    return max((p.position for p in unit.reading.planned_between(day, day)), default=-1) + 1


def moved(planned: PlannedWorkout, day: date, position: int) -> PlannedWorkout:
    """Return something planned on another day; the day it was first put on is kept until it is back there."""
    first = planned.original_day or planned.day
    return replace(planned, day=day, position=position, original_day=None if first == day else first)


def copied(planned: PlannedWorkout, day: date, position: int = 0, series_id: int | None = None) -> PlannedWorkout:
    """Return a copy for another day with ids of its own: neither moved, skipped nor done, and of no programme."""
    return replace(
        planned,
        id=new_id(),
        day=day,
        position=position,
        items=fresh_items(planned.items),
        run=None if planned.run is None else replace(planned.run, done=False),
        original_day=None,
        skipped=None,
        series_id=series_id,
        enrolment_id=None,
        step=None,
    )
