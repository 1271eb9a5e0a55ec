"""Changes of a workout that was done."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from ui.history.log import pair

from soleus.domain.exercise import Exercise, Group, SideMode
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.ui.history.edits import moved_entry, moved_set, with_next_set, without_sets

ENTRY = Entry("press", tuple(row for at in (1, 2, 3) for row in pair(at, 10 + at, 8 + at, pain=at, note="n")))


def test_the_next_set_is_like_the_last_without_what_was_felt() -> None:
    entry, first = with_next_set(ENTRY, None)
    left, right = entry.sets[-2:]
    assert (left.number, left.side, left.reps) == (4, Side.LEFT, 13)
    assert (right.number, right.side, right.reps) == (4, Side.RIGHT, 11)
    assert left.pain is None
    assert left.note == ""
    assert first is left
    assert len({row.id for row in entry.sets}) == 8


def test_the_first_set_has_the_sides_of_the_exercise() -> None:
    each = Exercise("k", "Raise", Group.OTHER, sides=(SideMode.EACH,))
    turns = Exercise("k", "Walk", Group.OTHER, sides=(SideMode.ALTERNATING,))
    assert [row.side for row in with_next_set(Entry("k"), each)[0].sets] == [Side.LEFT, Side.RIGHT]
    assert [row.side for row in with_next_set(Entry("k"), turns)[0].sets] == [Side.ALTERNATING]
    assert [row.side for row in with_next_set(Entry("k"), None)[0].sets] == [Side.BOTH]


@given(st.integers(0, 5), st.sampled_from((-1, 1)))
def test_moving_a_set_keeps_its_pair_and_every_row(at: int, step: int) -> None:
    row = ENTRY.sets[at]
    moved = moved_set(ENTRY, row.id, step)
    assert {r.id for r in moved.sets} == {r.id for r in ENTRY.sets}
    assert [r.number for r in moved.sets] == [1, 1, 2, 2, 3, 3]
    place = min(max(row.number + step, 1), 3)
    assert {r.reps for r in moved.sets if r.number == place} == {r.reps for r in ENTRY.sets if r.number == row.number}


def test_without_a_row_the_pair_goes_on_and_without_both_the_sets_move_up() -> None:
    workout = Workout(date(2026, 11, 1), entries=(ENTRY,))
    one = without_sets(workout, ENTRY.id, frozenset({ENTRY.sets[0].id}))
    assert [row.number for row in one.entries[0].sets] == [1, 2, 2, 3, 3]
    both = without_sets(workout, ENTRY.id, frozenset(row.id for row in ENTRY.sets[:2]))
    assert [row.number for row in both.entries[0].sets] == [1, 1, 2, 2]


def test_moving_an_exercise_stops_at_the_ends() -> None:
    entries = tuple(replace(Entry(key), sets=(SideSet(1),)) for key in ("a", "b", "c"))
    workout = Workout(date(2026, 11, 1), entries=entries)
    a, b, c = (entry.id for entry in entries)
    assert moved_entry(workout, b, -1) == (b, a, c)
    assert moved_entry(workout, c, 1) == (a, b, c)
