"""Whose turn it is, what the next set is filled in with, and what is asked about."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soleus.domain.band import BandUse
from soleus.domain.exercise import Exercise, Group, Measure, SideMode
from soleus.domain.load import NO_LOAD, Load
from soleus.domain.prescription import Prescription, Target, TargetSide
from soleus.domain.session import (
    Doubt,
    Turn,
    doubts,
    due,
    in_order,
    last_of,
    measure_of,
    moved,
    planned_sets,
    prefilled,
    repeated,
    side_mode,
    side_rows,
    sides_of,
    totals,
)
from soleus.domain.turns import upcoming_in
from soleus.domain.units import Weight, WeightUnit
from soleus.domain.workout import Effort, EffortScale, Entry, SetKind, Side, SideSet, Workout

LEGS = (Side.LEFT, Side.RIGHT)
PRESS = Exercise("press", "Band press", Group.BAND, sides=(SideMode.EACH,), to_fatigue=True)
GREEN = Load(band=BandUse("green", 100.0))
RED = Load(band=BandUse("red", 100.0))


def planned(*targets: Target, **fields: object) -> Entry:
    return Entry("press", target=Prescription("press", targets, **fields))  # type: ignore[arg-type]


def done(entry: Entry, *rows: SideSet) -> Entry:
    return replace(entry, sets=(*entry.sets, *rows))


def upcoming(entry: Entry, sides: tuple[Side, ...], count: int) -> list[Turn]:
    return [turn for _, turn in upcoming_in((entry,), lambda _: sides, count)]


TWICE = Target(TargetSide.EACH, sets=2, low=12, high=12)


def test_left_and_right_take_turns_until_all_is_done() -> None:
    assert upcoming(planned(TWICE), LEGS, 9) == [
        Turn(1, Side.LEFT), Turn(1, Side.RIGHT), Turn(2, Side.LEFT), Turn(2, Side.RIGHT),
    ]  # fmt: skip


def test_each_leg_has_its_own_number_of_sets() -> None:
    entry = planned(Target(TargetSide.LEFT, sets=2), Target(TargetSide.RIGHT, sets=1))
    assert [turn.side for turn in upcoming(entry, LEGS, 9)] == [Side.LEFT, Side.RIGHT, Side.LEFT]


def test_a_leg_without_a_target_is_left_alone_where_the_other_has_one() -> None:
    entry = planned(Target(TargetSide.RIGHT, sets=1))
    assert upcoming(entry, LEGS, 9) == [Turn(1, Side.RIGHT)]
    assert planned_sets(entry, Side.LEFT) == 0


def test_without_a_target_it_never_ends() -> None:
    entry = Entry("press")
    for _ in range(20):
        turn = due(entry, LEGS)
        assert turn is not None
        entry = done(entry, SideSet(turn.number, turn.side))
    assert upcoming(entry, LEGS, 9) == []
    assert upcoming(Entry("press"), LEGS, 9) == [Turn(1, Side.LEFT)]


def test_warm_ups_and_drop_sets_do_not_count_towards_the_plan() -> None:
    entry = done(
        planned(TWICE),
        SideSet(1, Side.LEFT, kind=SetKind.WARMUP),
        SideSet(2, Side.LEFT),
        SideSet(3, Side.LEFT, kind=SetKind.DROP),
    )
    assert due(entry, (Side.LEFT,)) == Turn(4, Side.LEFT)


def test_a_deleted_set_is_due_again() -> None:
    entry = done(planned(Target(TargetSide.EACH, sets=3)), SideSet(1, Side.LEFT), SideSet(3, Side.LEFT))
    assert due(entry, (Side.LEFT,)) == Turn(2, Side.LEFT)


@given(st.lists(st.sampled_from(LEGS), max_size=12), st.integers(1, 5))
def test_whatever_was_done_first_the_rest_brings_every_side_to_its_plan(first: list[Side], sets: int) -> None:
    entry = planned(Target(TargetSide.EACH, sets=sets))
    for side in first:
        number = len(side_rows(entry, side)) + 1
        entry = done(entry, SideSet(number, side))
    for turn in upcoming(entry, LEGS, 99):
        entry = done(entry, SideSet(turn.number, turn.side))
    assert all(len(side_rows(entry, side)) >= sets for side in LEGS)
    assert due(entry, LEGS) is None


def test_a_single_figure_of_the_target_is_filled_in() -> None:
    row = prefilled(planned(TWICE), PRESS, Turn(1, Side.LEFT), Measure.REPS, None)
    assert (row.reps, row.load, row.to_fatigue) == (12, NO_LOAD, True)
    up_to = prefilled(planned(replace(TWICE, low=None)), PRESS, Turn(1, Side.LEFT), Measure.REPS, None)
    assert up_to.reps == 12


@pytest.mark.parametrize(("before", "wanted"), [(9, 9), (5, 8), (15, 12), (None, 8)])
def test_a_range_is_filled_in_with_last_times_figure_within_it(before: float | None, wanted: float) -> None:
    entry = planned(Target(TargetSide.EACH, low=8, high=12))
    last = Entry("press", (SideSet(1, Side.LEFT, reps=before),))
    assert prefilled(entry, PRESS, Turn(1, Side.LEFT), Measure.REPS, last).reps == wanted


def test_without_a_target_last_time_is_filled_in_and_nothing_is_guessed() -> None:
    last = Entry(
        "press",
        (SideSet(1, Side.LEFT, GREEN, reps=9, effort=Effort(8, EffortScale.RPE), pain=3, note="sore"),),
    )
    row = prefilled(Entry("press"), PRESS, Turn(1, Side.LEFT), Measure.REPS, last)
    assert (row.reps, row.load) == (9, GREEN)
    assert (row.effort, row.pain, row.note) == (None, None, "")
    assert prefilled(Entry("press"), PRESS, Turn(1, Side.RIGHT), Measure.REPS, last).reps is None


def test_the_targets_load_comes_before_last_times_and_todays_before_both() -> None:
    entry = planned(replace(TWICE, load=GREEN))
    last = Entry("press", (SideSet(1, Side.LEFT, RED, reps=9),))
    assert prefilled(entry, PRESS, Turn(1, Side.LEFT), Measure.REPS, last).load == GREEN
    blue = Load(band=BandUse("blue"))
    later = done(entry, SideSet(1, Side.LEFT, blue, reps=9))
    assert prefilled(later, PRESS, Turn(2, Side.LEFT), Measure.REPS, last).load == blue


def test_last_times_counterpart_leaves_warm_ups_out() -> None:
    last = Entry("press", (SideSet(1, Side.LEFT, kind=SetKind.WARMUP, reps=20), SideSet(2, Side.LEFT, reps=9)))
    found = last_of(last, Entry("press"), Turn(1, Side.LEFT))
    assert found is not None
    assert found.reps == 9
    assert last_of(last, done(Entry("press"), SideSet(1, Side.LEFT)), Turn(2, Side.LEFT)) is None


def test_sets_still_to_come_have_their_counterparts_too() -> None:
    last = Entry("press", tuple(SideSet(n, Side.LEFT, reps=13 - n) for n in (1, 2, 3)))
    warm = done(Entry("press"), SideSet(1, Side.LEFT, kind=SetKind.WARMUP))
    found = [last_of(last, warm, Turn(number, Side.LEFT)) for number in (2, 3, 4, 5)]
    assert [row.reps if row else None for row in found] == [12, 11, 10, None]


def test_imported_sets_without_a_side_stand_for_both_legs() -> None:
    last = Entry("press", (SideSet(1, Side.UNSTATED, reps=9),))
    assert prefilled(Entry("press"), PRESS, Turn(1, Side.RIGHT), Measure.REPS, last).reps == 9


def test_holds_come_from_the_target() -> None:
    raise_ = Exercise("r", "Raise with hold", Group.STRAIGHT_KNEE, measures=(Measure.HOLD_REPS,))
    entry = planned(Target(TargetSide.BOTH, measure=Measure.HOLD_REPS, low=8, high=8, hold_s=5))
    row = prefilled(entry, raise_, Turn(1, Side.BOTH), Measure.HOLD_REPS, None)
    assert (row.reps, row.hold_s) == (8, 5)


def test_the_sides_follow_what_was_done_then_the_target_then_the_exercise() -> None:
    either = replace(PRESS, sides=(SideMode.BOTH, SideMode.EACH))
    assert side_mode(Entry("press"), either) is SideMode.BOTH
    assert side_mode(planned(TWICE), either) is SideMode.EACH
    assert side_mode(done(planned(TWICE), SideSet(1, Side.BOTH)), either) is SideMode.BOTH
    turning = replace(PRESS, sides=(SideMode.DIRECTION,))
    assert side_mode(planned(TWICE), turning) is SideMode.DIRECTION
    assert sides_of(SideMode.NONE) == (Side.BOTH,)


def test_the_measure_follows_what_was_counted_then_the_target() -> None:
    rope = Exercise("rope", "Jump rope", Group.PLYOMETRIC, measures=(Measure.CONTACTS, Measure.SECONDS))
    assert measure_of(Entry("rope"), rope) is Measure.CONTACTS
    assert measure_of(planned(replace(TWICE, measure=Measure.SECONDS)), rope) is Measure.SECONDS
    assert measure_of(done(Entry("rope"), SideSet(1, seconds=30)), rope) is Measure.SECONDS


def test_a_row_changes_places_on_its_own_side_only() -> None:
    rows = (
        SideSet(1, Side.LEFT, reps=1), SideSet(1, Side.RIGHT, reps=2), SideSet(2, Side.LEFT, reps=3),
        SideSet(2, Side.RIGHT, reps=4),
    )  # fmt: skip
    entry = Entry("press", rows)
    after = moved(entry, rows[2].id, -1)
    assert [row.reps for row in side_rows(after, Side.LEFT)] == [3, 1]
    assert [row.reps for row in side_rows(after, Side.RIGHT)] == [2, 4]
    assert moved(entry, rows[0].id, -1) == entry
    assert moved(entry, 0, 1) == entry


def test_a_repeated_set_leaves_out_how_it_felt() -> None:
    row = SideSet(1, Side.LEFT, GREEN, reps=9, pain=3, note="sore", effort=Effort(8, EffortScale.RPE), to_fatigue=True)
    again = repeated(row, 2)
    assert (again.number, again.side, again.load, again.reps, again.to_fatigue) == (2, Side.LEFT, GREEN, 9, True)
    assert (again.pain, again.note, again.effort) == (None, "", None)
    assert again.id != row.id


def test_rows_are_put_in_the_order_of_their_numbers() -> None:
    assert [r.number for r in in_order(Entry("press", (SideSet(2), SideSet(1)))).sets] == [1, 2]


def test_large_figures_are_doubted_but_are_values() -> None:
    heavy = SideSet(1, load=Load(weight=Weight(5000)), reps=2000, hold_s=900)
    assert doubts(heavy, Measure.REPS) == (Doubt.WEIGHT, Doubt.AMOUNT, Doubt.HOLD)
    assert doubts(SideSet(1, load=Load(assistance=Weight(2000, WeightUnit.LB))), Measure.REPS) == (Doubt.ASSISTANCE,)
    assert doubts(SideSet(1, load=Load(weight=Weight(300)), reps=100), Measure.REPS) == ()


def test_totals_count_a_pair_once_and_add_its_volume() -> None:
    twenty = Load(weight=Weight(10, count=2))
    entry = Entry("press", (SideSet(1, Side.LEFT, twenty, reps=10), SideSet(1, Side.RIGHT, twenty, reps=8)))
    begun = datetime(2026, 11, 20, 7, 0)
    workout = Workout(
        date(2026, 11, 20), entries=(entry, Entry("other")), started_at=begun, ended_at=begun.replace(minute=20)
    )
    found = totals(workout)
    assert (found.sets, found.exercises, found.volume_kg, found.duration_s) == (1, 1, 360, 1200)
    assert totals(Workout(date(2026, 11, 20))).volume_kg is None
