"""The workout that runs: whose turn it is, what the inputs hold, and the road of every set to the disk. Free of Qt."""

from dataclasses import replace

from soleus.domain.errors import NotFound, SoleusError
from soleus.domain.exercise import Exercise, Group, LoadKind, Measure, SideMode
from soleus.domain.prescription import Target
from soleus.domain.session import (
    Turn,
    due,
    in_order,
    last_of,
    last_rows,
    measure_of,
    next_number,
    planned_sets,
    prefilled,
    repeated,
    side_mode,
    side_rows,
    sides_of,
    target_of,
    turn_order,
)
from soleus.domain.training import TrainingNumbers
from soleus.domain.turns import circuit_around, in_turn, is_done, round_of, upcoming_in
from soleus.domain.units import WeightUnit
from soleus.domain.words import tr
from soleus.domain.workout import EffortScale, Entry, SetKind, Side, SideSet, Workout
from soleus.services.choices import EFFORT_SCALE
from soleus.services.composition import Services


class Course:
    """One workout, the entry and side in turn, and a draft of the next set for each side."""

    def __init__(self, services: Services, workout: Workout) -> None:
        self._services = services
        self.workout = workout
        self._first_side = services.people.shown().first_side
        self._entry_id = 0
        self.active = Side.BOTH
        self.editing: int | None = None
        self._drafts: dict[tuple[int, Side], SideSet] = {}
        self._modes: dict[int, SideMode] = {}
        self._measures: dict[int, Measure] = {}
        self._last: dict[str, Entry | None] = {}
        self._extra: set[int] = set()
        if workout.entries:
            self.jump(self._first_due().id)

    # what is shown

    @property
    def usual(self) -> tuple[WeightUnit, EffortScale, TrainingNumbers]:
        """What weights and efforts are entered in, and the numbers that warn."""
        choices = self._services.choices
        return choices.weight_unit(), choices.get(EFFORT_SCALE), choices.numbers()

    @property
    def is_empty(self) -> bool:
        """Whether the workout has no exercise yet."""
        return not self.workout.entries

    @property
    def entry(self) -> Entry:
        """The entry in turn."""
        return self.workout.entry(self._entry_id)

    @property
    def exercise(self) -> Exercise:
        """The exercise in turn."""
        return self.exercise_of(self.entry)

    @property
    def mode(self) -> SideMode:
        """How the entry in turn deals with the sides."""
        return self._mode(self.entry)

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides that are logged apart."""
        return sides_of(self.mode)

    @property
    def measure(self) -> Measure:
        """What the entry in turn counts."""
        return self._measures.get(self._entry_id) or measure_of(self.entry, self.exercise)

    @property
    def is_done(self) -> bool:
        """Whether all that was planned of this exercise is stored, and no further set was asked for."""
        return self._due(self.entry) is None and self._entry_id not in self._extra and self.editing is None

    @property
    def uses_bands(self) -> bool:
        """Whether a band can be chosen for the exercise in turn."""
        return LoadKind.BAND in self.exercise.loads or any(row.load.band for row in self.entry.sets)

    def exercise_of(self, entry: Entry) -> Exercise:
        """Return an entry's exercise; a bare one where it is not known here any more."""
        found = self._services.catalogue.by_key().get(entry.exercise_key)
        return found or Exercise(entry.exercise_key, entry.source_name or entry.exercise_key, Group.OTHER)

    def is_entry_done(self, entry: Entry) -> bool:
        """Whether an exercise needs nothing more: its plan is stored, or something is, where nothing was planned."""
        return is_done(entry, self._order(entry))

    def last(self) -> Entry | None:
        """Return the entry of last time."""
        key = self.entry.exercise_key
        if key not in self._last:
            found = self._services.workouts.last_time(key, self.workout)
            self._last[key] = found.entry if found else None
        return self._last[key]

    def rows(self, side: Side) -> list[SideSet]:
        """Return a side's stored rows; those of sides that are not logged apart here come with the first one."""
        own = side_rows(self.entry, side)
        if side is self.sides[0]:
            own += [row for row in self.entry.sets if row.side not in self.sides]
        return own

    def last_row(self, turn: Turn) -> SideSet | None:
        """Return last time's counterpart of a set."""
        return last_of(self.last(), self.entry, turn)

    def last_count(self, side: Side) -> int:
        """Return the number of last time's working sets of a side."""
        return len(last_rows(self.last(), side))

    def target(self, side: Side) -> Target | None:
        """Return the target of a side."""
        return target_of(self.entry, side)

    def planned(self, side: Side) -> int | None:
        """Return the number of working sets planned for a side."""
        return planned_sets(self.entry, side)

    def working_number(self, side: Side) -> int:
        """Return which working set of its side the next one is, from 1."""
        draft = self.draft(side)
        return 1 + sum(
            1 for row in side_rows(self.entry, side) if row.kind is SetKind.WORKING and row.number < draft.number
        )

    def coming(self, count: int) -> list[tuple[Entry, Turn]]:
        """Return the sets due after the one shown, over all exercises from this one on."""
        entries = self.workout.entries
        place = entries.index(circuit_around(entries, self.entry)[0])
        shown = (self._entry_id, Turn(self.draft(self.active).number, self.active))
        found = upcoming_in(entries[place:], self._order, count + 1)
        return [(entry, turn) for entry, turn in found if (entry.id, turn) != shown][:count]

    def round(self) -> tuple[int, int] | None:
        """Return the round (from 1) the set in turn is part of, and of how many; None where it is not in rounds."""
        rounds = self.entry.target.rounds if self.entry.target else 1
        if rounds == 1:
            return None
        number, _ = round_of(self.entry, self.active, self.working_number(self.active) - 1)
        return min(number + 1, rounds), rounds

    # the inputs

    def draft(self, side: Side) -> SideSet:
        """Return what the inputs of a side hold: the row being edited, or the next set filled in."""
        key = (self._entry_id, side)
        if key not in self._drafts:
            turn = Turn(next_number(self.entry, side), side)
            row = prefilled(self.entry, self.exercise, turn, self.measure, self.last())
            self._drafts[key] = self._services.catalogue.with_band_of_today(row)
        return self._drafts[key]

    def change(self, side: Side, row: SideSet) -> None:
        """Take over what was entered for a side."""
        self._drafts[self._entry_id, side] = row

    def switch(self, side: Side) -> None:
        """Give the turn to a side; an edit under way on the other side is given up."""
        if side in self.sides and side is not self.active:
            self.stop_editing()
            self.active = side
            if self._due(self.entry) is None:
                self._extra.add(self._entry_id)

    def jump(self, entry_id: int) -> None:
        """Give the turn to an exercise."""
        self.stop_editing()
        self._entry_id = entry_id
        self._advance_side()

    def step_entry(self, step: int) -> None:
        """Give the turn to the exercise before (−1) or after (+1) this one."""
        place = self.workout.entries.index(self.entry) + step
        if 0 <= place < len(self.workout.entries):
            self.jump(self.workout.entries[place].id)

    def edit(self, row_id: int) -> None:
        """Show a stored row in the inputs, to be changed."""
        row = next((row for row in self.entry.sets if row.id == row_id), None)
        if row is None:
            return
        self.stop_editing()
        side = row.side if row.side in self.sides else self.sides[0]
        self.active, self.editing = side, row.id
        self._drafts[self._entry_id, side] = row

    def stop_editing(self) -> None:
        """Give up the edit of a stored row."""
        if self.editing is not None:
            self.editing = None
            self._drafts.pop((self._entry_id, self.active), None)
            self._advance_side()

    def one_more(self) -> None:
        """Ask for a set beyond what was planned."""
        self._extra.add(self._entry_id)

    def use_mode(self, mode: SideMode) -> None:
        """Deal with the sides of this exercise in another way."""
        self._modes[self._entry_id] = mode
        self._advance_side()

    def use_measure(self, measure: Measure) -> None:
        """Count something else of this exercise."""
        self._measures[self._entry_id] = measure
        for side in self.sides:
            self._drafts.pop((self._entry_id, side), None)

    def repeated(self) -> SideSet | None:
        """Return the draft with the figures of the side's last stored set, None where there is none."""
        rows = side_rows(self.entry, self.active)
        if not rows:
            return None
        return repeated(rows[-1], self.draft(self.active).number)

    # to the disk

    def store(self) -> SideSet:
        """Store what the inputs of the side in turn hold; returns when it is on disk. Raises SoleusError."""
        row = self.draft(self.active)
        if row.amount(self.measure) is None:
            raise SoleusError(tr("Workout", "Say how much was done first."))
        if self.editing is not None:
            self._services.workouts.change_set(self.workout.id, self._entry_id, row)
            self.editing = None
        else:
            row = self._services.workouts.log_set(self.workout.id, self._entry_id, row)
        self._take_in(row)
        self._drafts.pop((self._entry_id, self.active), None)
        self._extra.discard(self._entry_id)
        self._advance()
        return row

    def reload(self) -> None:
        """Read the workout anew; raises NotFound where it is no longer there, or no longer unfinished."""
        workout = self._services.workouts.get(self.workout.id)
        if workout.finished:
            raise NotFound(tr("Workout", "This workout is finished."))
        before = {entry.id: entry for entry in self.workout.entries}
        self.workout = workout
        self._first_side = self._services.people.shown().first_side
        self._drafts = {key: row for key, row in self._drafts.items() if self._still_fits(key, row, before.get(key[0]))}
        if workout.entries and self._entry_id not in {entry.id for entry in workout.entries}:
            self.editing = None
            self.jump(self._first_due().id)
        elif workout.entries:
            if self.editing is not None and all(row.id != self.editing for row in self.entry.sets):
                self.editing = None
            self._follow(before)

    def _take_in(self, row: SideSet) -> None:
        """Hold what was just stored, without reading it back."""
        entry = self.entry
        others = tuple(stored for stored in entry.sets if stored.id != row.id)
        if len(others) == len(entry.sets):
            changed = in_order(replace(entry, sets=(*entry.sets, row)))
        else:
            changed = replace(entry, sets=tuple(row if old.id == row.id else old for old in entry.sets))
        self.workout = self.workout.with_entry(changed)

    def _follow(self, before: dict[int, Entry]) -> None:
        """Go where sets came or went, as when one is undone."""
        changed = [e.id for e in self.workout.entries if e.id in before and before[e.id].sets != e.sets]
        if changed and self._entry_id not in changed and self.editing is None:
            self._entry_id = changed[0]
        if self.editing is None and (changed or self.active not in self.sides):
            self._advance_side()

    def forget_last_time(self) -> None:
        """Look last time up anew: other workouts may have changed."""
        self._last.clear()

    # within

    def _still_fits(self, key: tuple[int, Side], row: SideSet, before: Entry | None) -> bool:
        entry_id, side = key
        entry = next((entry for entry in self.workout.entries if entry.id == entry_id), None)
        if entry is None:
            return False
        if row.id == self.editing:
            return any(row.id == stored.id for stored in entry.sets)
        return before is not None and side_rows(before, side) == side_rows(entry, side)

    def _mode(self, entry: Entry) -> SideMode:
        return self._modes.get(entry.id) or side_mode(entry, self.exercise_of(entry))

    def _due(self, entry: Entry) -> Turn | None:
        return due(entry, self._order(entry))

    def _order(self, entry: Entry) -> tuple[Side, ...]:
        return turn_order(self._mode(entry), self._first_side)

    def _advance_side(self) -> None:
        turn = self._due(self.entry)
        self.active = turn.side if turn else self._order(self.entry)[0]

    def _first_due(self) -> Entry:
        """Return the exercise whose turn it is: the first that is not done, in a circuit the one in turn."""
        entries = self.workout.entries
        waiting = next((entry for entry in entries if self._due(entry)), None)
        return entries[0] if waiting is None else self._in_turn(waiting) or waiting

    def _in_turn(self, entry: Entry) -> Entry | None:
        """Return whose turn it is in the circuit of an exercise, None where all of it is done."""
        found = in_turn(circuit_around(self.workout.entries, entry), self._order)
        return found[0] if found else None

    def _advance(self) -> None:
        """Give the turn to what is next: in the circuit, and after its end to what is not done yet."""
        following = None
        if len(circuit_around(self.workout.entries, self.entry)) > 1:
            following = self._in_turn(self.entry)
        if following is None and self._due(self.entry) is None:
            place = self.workout.entries.index(self.entry)
            rest = (*self.workout.entries[place + 1 :], *self.workout.entries[:place])
            pending = next((entry for entry in rest if not self.is_entry_done(entry) and self._due(entry)), None)
            following = pending and self._in_turn(pending)
        if following is not None:
            self._entry_id = following.id
        self._advance_side()
