"""Sides split and joined, and the order of exercises."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soleus.domain.errors import NotFound
from soleus.domain.exercise import Measure, Tempo
from soleus.domain.prescribing import (
    inserted,
    is_split,
    item_of,
    joined,
    moved,
    split,
    usual_seconds,
    with_item,
    with_side,
    with_target,
    without,
)
from soleus.domain.prescription import Prescription, Target, TargetSide


def item(*sides: TargetSide, key: str = "band-press") -> Prescription:
    return Prescription(key, tuple(Target(side=side, sets=3, low=12, high=12) for side in sides))


def test_each_is_split_into_left_and_right_and_joined_again() -> None:
    each = item(TargetSide.EACH)
    two = split(each)
    assert [t.side for t in two.targets] == [TargetSide.LEFT, TargetSide.RIGHT]
    assert len({t.id for t in two.targets}) == 2
    assert is_split(two)
    assert joined(two) == each


def test_splitting_twice_changes_nothing() -> None:
    two = split(item(TargetSide.BOTH))
    assert split(two) is two
    assert joined(item(TargetSide.EACH)).targets[0].side is TargetSide.EACH


def test_joined_takes_the_targets_of_the_left() -> None:
    two = split(item(TargetSide.EACH))
    two = with_target(two, replace(two.targets[0], low=10, high=10))
    assert joined(two).targets[0].low == 10


def test_a_side_chosen_for_both_legs_stands_alone() -> None:
    two = split(item(TargetSide.EACH))
    assert [t.side for t in with_side(two, two.targets[1].id, TargetSide.BOTH).targets] == [TargetSide.BOTH]
    assert [t.side for t in with_side(two, two.targets[1].id, TargetSide.LEFT).targets] == [TargetSide.LEFT]


def test_one_leg_stays_beside_the_other() -> None:
    right = item(TargetSide.RIGHT)
    more = replace(right, targets=(*right.targets, Target(side=TargetSide.LEFT)))
    assert with_side(more, more.targets[0].id, TargetSide.RIGHT) == more


@given(st.integers(1, 6), st.data())
def test_moving_keeps_every_exercise(count: int, data: st.DataObject) -> None:
    items = tuple(item(TargetSide.BOTH, key=f"e{n}") for n in range(count))
    chosen = data.draw(st.sampled_from(items))
    to = data.draw(st.integers(-2, count + 2))
    after = moved(items, chosen.id, to)
    assert sorted(i.exercise_key for i in after) == sorted(i.exercise_key for i in items)
    assert after.index(chosen) == max(0, min(to, count - 1))


def test_items_are_added_changed_and_taken_out() -> None:
    first, second, third = (item(TargetSide.BOTH, key=key) for key in "abc")
    items = inserted((first, third), (second,), 1)
    assert items == (first, second, third)
    assert inserted(items, (first,))[-1] is first
    noted = replace(second, note="slowly")
    assert item_of(with_item(items, noted), second.id).note == "slowly"
    assert without(items, second.id) == (first, third)
    with pytest.raises(NotFound):
        item_of(items, 1)


def test_how_long_it_takes_counts_both_legs_and_the_rests() -> None:
    reps = replace(item(TargetSide.EACH), tempo=Tempo(1, 2, 3), rest_s=90)
    assert usual_seconds((reps,)) == 3 * 12 * 6 * 2 + 3 * 90
    stretch = Prescription("stretch", (Target(TargetSide.BOTH, 2, Measure.SECONDS, 30, 30),), rest_s=0)
    assert usual_seconds((stretch,)) == 60
    assert usual_seconds(()) == 0
