"""Doing workouts: starting, logging set by set, finishing, and mending what was logged."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from soleus.domain.calendar import PlanKind
from soleus.domain.errors import Conflict, NotFound
from soleus.domain.identity import new_id
from soleus.domain.pain import PainNote
from soleus.domain.ports import Kind, LastDone
from soleus.domain.prescription import Prescription, usual
from soleus.domain.session import in_order, moved
from soleus.domain.turns import started, without_lone_supersets
from soleus.domain.words import tr
from soleus.domain.workout import Entry, SideSet, Workout, seconds_between
from soleus.services.catalogue import Catalogue
from soleus.services.clock import Clock
from soleus.services.logbook import Logbook, Put

FORGOTTEN_AFTER_S = 6 * 3600.0
"""A workout that is finished later than this after its start was forgotten, or gone on with on another day."""


class Workouts:
    """Every call is one transaction and one undo step; it returns when the change is on disk."""

    def __init__(self, logbook: Logbook, catalogue: Catalogue, clock: Clock) -> None:
        self._logbook = logbook
        self._catalogue = catalogue
        self._clock = clock

    # reading

    def get(self, workout_id: int) -> Workout:
        """Return a workout; raises NotFound."""
        with self._logbook.reading() as unit:
            found = unit.workouts.get(workout_id)
        if found is None:
            raise NotFound(tr("Logbook", "This workout is no longer in the logbook."))
        return found

    def unfinished(self) -> Workout | None:
        """Return the workout that was started and not finished, if there is one."""
        with self._logbook.reading() as unit:
            return unit.reading.unfinished()

    def last_time(self, exercise_key: str, workout: Workout) -> LastDone | None:
        """Return the newest entry of an exercise up to a workout's day, that workout left out."""
        with self._logbook.reading() as unit:
            found = unit.reading.entries_before(exercise_key, workout.day, skip_workout=workout.id)
        return found[0] if found else None

    # starting and ending

    def start_planned(self, planned_id: int, day: date | None = None) -> Workout:
        """Start what is planned, today or as done on `day`; raises Conflict while another workout is unfinished."""
        with self._logbook.reading() as unit:
            planned = unit.planned.get(planned_id)
        if planned is None:
            raise NotFound(tr("Logbook", "This planned workout is no longer in the logbook."))
        if planned.kind is not PlanKind.WORKOUT:
            raise Conflict(tr("Logbook", "A run or a day of rest is not a workout that can be started."))
        return self._start(planned.name, planned.items, day, routine_id=planned.routine_id, planned_id=planned.id)

    def start_routine(self, routine_id: int, day: date | None = None) -> Workout:
        """Start a routine, today or as done on `day`; raises Conflict while another workout is unfinished."""
        with self._logbook.reading() as unit:
            routine = unit.routines.get(routine_id)
        if routine is None:
            raise NotFound(tr("Logbook", "This routine is no longer in the logbook."))
        return self._start(routine.name, routine.items, day, routine_id=routine.id)

    def start_empty(self, exercise_keys: Sequence[str] = (), name: str = "") -> Workout:
        """Start a workout of nothing, or of some exercises at their usual dose."""
        items = tuple(usual(self._catalogue.exercise(key)) for key in exercise_keys)
        return self._start(name or tr("Logbook", "Workout"), items)

    def start_past(self, day: date, name: str = "", items: Sequence[Prescription] = ()) -> Workout:
        """Begin to log a workout that was done on an earlier day; it has no times of its own."""
        return self._start(name or tr("Logbook", "Workout"), tuple(items), day=day)

    def finish(self, workout_id: int) -> None:
        """End a workout; exercises without a single set are taken out."""
        before = self.get(workout_id)
        ended = None if before.started_at is None else _end(before, before.started_at, self._clock())
        after = replace(
            before,
            finished=True,
            ended_at=ended,
            entries=without_lone_supersets([e.renumbered() for e in before.entries if e.sets]),
        )
        self._put(tr("Logbook", "Finish workout"), before, after)

    def reopen(self, workout_id: int) -> None:
        """Go on with a finished workout."""
        before = self.get(workout_id)
        self._refuse_second(before.id)
        self._put(tr("Logbook", "Go on with workout"), before, replace(before, finished=False, ended_at=None))

    # logging

    def log_set(self, workout_id: int, entry_id: int, row: SideSet) -> SideSet:
        """Add a side row to an entry in the place of its number, stamped with the time, and return it as stored."""
        before = self.get(workout_id)
        entry = _entry(before, entry_id)
        stamp = row.done_at or (None if before.started_at is None else self._clock())
        stored = replace(row, done_at=stamp)
        after = before.with_entry(in_order(replace(entry, sets=(*entry.sets, stored))))
        self._put(
            tr("Logbook", "Log {name}, set {number}").format(
                name=self._catalogue.name(entry.exercise_key), number=row.number
            ),
            before,
            after,
        )
        return stored

    def change_set(self, workout_id: int, entry_id: int, row: SideSet) -> None:
        """Overwrite the side row that has the same id."""
        before = self.get(workout_id)
        entry = _entry(before, entry_id)
        rows = tuple(row if old.id == row.id else old for old in entry.sets)
        name = self._catalogue.name(entry.exercise_key)
        self._put(
            tr("Logbook", "Edit {name}, set {number}").format(name=name, number=row.number),
            before,
            before.with_entry(replace(entry, sets=rows)),
        )

    def delete_set(self, workout_id: int, entry_id: int, row_id: int) -> None:
        """Remove a side row; the sets after it move up."""
        before = self.get(workout_id)
        entry = _entry(before, entry_id)
        rows = tuple(old for old in entry.sets if old.id != row_id)
        name = self._catalogue.name(entry.exercise_key)
        self._put(
            tr("Logbook", "Delete a set of {name}").format(name=name),
            before,
            before.with_entry(replace(entry, sets=rows).renumbered()),
        )

    def move_set(self, workout_id: int, entry_id: int, row_id: int, step: int) -> None:
        """Exchange a side row with the one before (−1) or after (+1) it on its side."""
        before = self.get(workout_id)
        self._put(
            tr("Logbook", "Reorder sets"), before, before.with_entry(moved(_entry(before, entry_id), row_id, step))
        )

    def add_entry(self, workout_id: int, item: Prescription, at: int | None = None) -> Entry:
        """Add an exercise with its target to a workout, at the end or at a place, and return its entry."""
        before = self.get(workout_id)
        (entry,) = started((item,))
        entries = list(before.entries)
        entries.insert(len(entries) if at is None else at, entry)
        self._put(
            tr("Logbook", "Add {name}").format(name=self._catalogue.name(item.exercise_key)),
            before,
            replace(before, entries=tuple(entries)),
        )
        return entry

    def remove_entry(self, workout_id: int, entry_id: int) -> None:
        """Take an exercise with its sets out of a workout."""
        before = self.get(workout_id)
        entry = _entry(before, entry_id)
        after = replace(before, entries=tuple(e for e in before.entries if e.id != entry_id))
        self._put(tr("Logbook", "Remove {name}").format(name=self._catalogue.name(entry.exercise_key)), before, after)

    def order_entries(self, workout_id: int, entry_ids: Sequence[int]) -> None:
        """Put the exercises of a workout in the order of the ids."""
        before = self.get(workout_id)
        by_id = {entry.id: entry for entry in before.entries}
        entries = tuple(by_id[entry_id] for entry_id in entry_ids if entry_id in by_id)
        if len(entries) == len(before.entries):
            self._put(tr("Logbook", "Reorder exercises"), before, replace(before, entries=entries))

    # mending what was done

    def change(self, workout: Workout, label: str = "", merge_key: str = "") -> None:
        """Store a changed workout (name, note, day, entries, sets …)."""
        before = self.get(workout.id)
        self._put(label or f"Edit “{workout.name}”", before, workout, merge_key)

    def redate(self, workout_id: int, day: date) -> None:
        """Move a workout to another day; its times move along."""
        before = self.get(workout_id)
        shift = day - before.day

        def moved(moment: datetime | None) -> datetime | None:
            return None if moment is None else moment + shift

        after = replace(
            before,
            day=day,
            started_at=moved(before.started_at),
            ended_at=moved(before.ended_at),
            entries=tuple(
                replace(entry, sets=tuple(replace(row, done_at=moved(row.done_at)) for row in entry.sets))
                for entry in before.entries
            ),
        )
        self._put(f"Move “{before.name}”", before, after)

    def note_pain(self, workout_id: int, note: PainNote) -> None:
        """Keep pain of after a workout or of the next morning, in the place of what that moment says of that side.

        A skipped question (no value) is kept only where the moment says nothing yet, and gives way to a value.
        """
        before = self.get(workout_id)
        same = [one for one in before.pains if one.moment is note.moment]
        if note.value is None and any(one.value is not None for one in same):
            return
        gone = {one.id for one in same if one.side == note.side or one.value is None or note.value is None}
        kept = tuple(one for one in before.pains if one.id not in gone)
        key = f"pain:{workout_id}:{note.moment.value}:{note.side}"
        self._put(tr("Logbook", "Note pain"), before, replace(before, pains=(*kept, note)), key)

    def drop_pain(self, workout_id: int, note_id: int) -> None:
        """Take a note of pain back; the question is open again."""
        before = self.get(workout_id)
        kept = tuple(note for note in before.pains if note.id != note_id)
        self._put(tr("Logbook", "Remove a note of pain"), before, replace(before, pains=kept))

    def duplicate(self, workout_id: int, day: date) -> Workout:
        """Store and return a copy of a workout on a day, without times, pain and notes of the sets."""
        original = self.get(workout_id)
        entries = tuple(
            replace(
                entry,
                id=new_id(),
                source_block=None,
                sets=tuple(
                    replace(
                        row,
                        id=new_id(),
                        done_at=None,
                        pain=None,
                        note="",
                        source_line=None,
                        source_ordinal=None,
                    )
                    for row in entry.sets
                ),
            )
            for entry in original.entries
        )
        copy = replace(
            original, id=new_id(), day=day, entries=entries, started_at=None, ended_at=None, planned_id=None,
            source=None, finished=True, pains=(),
        )  # fmt: skip
        self._logbook.edit(
            tr("Logbook", "Duplicate “{name}”").format(name=original.name), Put(Kind.WORKOUT, None, copy)
        )
        return copy

    def delete(self, workout_id: int) -> None:
        """Remove a workout; undo brings it back."""
        before = self.get(workout_id)
        self._logbook.edit(tr("Logbook", "Delete “{name}”").format(name=before.name), Put(Kind.WORKOUT, before, None))

    # within

    def _start(
        self,
        name: str,
        items: Sequence[Prescription],
        day: date | None = None,
        routine_id: int | None = None,
        planned_id: int | None = None,
    ) -> Workout:
        self._refuse_second()
        now = self._clock()
        workout = Workout(
            day=day or now.date(),
            name=name,
            entries=started(items),
            started_at=None if day is not None and day != now.date() else now,
            finished=False,
            routine_id=routine_id,
            planned_id=planned_id,
        )
        self._logbook.edit(tr("Logbook", "Start “{name}”").format(name=name), Put(Kind.WORKOUT, None, workout))
        return workout

    def _refuse_second(self, allowed_id: int | None = None) -> None:
        running = self.unfinished()
        if running is not None and running.id != allowed_id:
            raise Conflict(
                tr("Logbook", "“{name}” is not finished yet. Finish or delete it first.").format(name=running.name)
            )

    def _put(self, label: str, before: Workout, after: Workout, merge_key: str = "") -> None:
        if before != after:
            self._logbook.edit(label, Put(Kind.WORKOUT, before, after), merge_key=merge_key)


def _entry(workout: Workout, entry_id: int) -> Entry:
    try:
        return workout.entry(entry_id)
    except KeyError:
        raise NotFound(tr("Logbook", "This exercise is no longer part of the workout.")) from None


def _end(workout: Workout, started_at: datetime, now: datetime) -> datetime | None:
    """Return when a workout ended: now, or with its last set where finishing it was forgotten, if that is known."""
    if abs(seconds_between(started_at, now)) <= FORGOTTEN_AFTER_S:
        return now
    done = [row.done_at for entry in workout.entries for row in entry.sets if row.done_at is not None]
    return max(done, key=lambda moment: seconds_between(started_at, moment), default=None)
