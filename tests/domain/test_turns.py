"""Supersets and circuits are gone through a set of each at a time, round by round; the log alone says where one is."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soleus.domain.prescription import Prescription, Target, TargetSide
from soleus.domain.session import planned_sets
from soleus.domain.turns import circuit_around, in_turn, is_done, started, upcoming_in, without_lone_supersets
from soleus.domain.workout import Entry, SetKind, Side, SideSet

LEGS = (Side.LEFT, Side.RIGHT)


def item(key: str, sets: int = 1, circuit: int | None = 7, rounds: int = 1, each: bool = False) -> Prescription:
    side = TargetSide.EACH if each else TargetSide.BOTH
    return Prescription(key, (Target(side, sets=sets, low=12, high=12),), circuit=circuit, rounds=rounds)


def order(entry: Entry) -> tuple[Side, ...]:
    each = entry.target is not None and entry.target.targets[0].side is TargetSide.EACH
    return LEGS if each else (Side.BOTH,)


def walk(entries: tuple[Entry, ...], count: int = 99) -> str:
    """The sets to come in short: "a1 bL1 bR1 a2"."""
    marks = {Side.LEFT: "L", Side.RIGHT: "R"}
    coming = upcoming_in(entries, order, count)
    return " ".join(f"{entry.exercise_key}{marks.get(turn.side, '')}{turn.number}" for entry, turn in coming)


@pytest.mark.parametrize(
    ("items", "wanted"),
    [
        ([item("a", 2), item("b", 2)], "a1 b1 a2 b2"),
        ([item("a", 3), item("b", 1)], "a1 b1 a2 a3"),
        ([item("a", 2, circuit=None), item("b", 2, circuit=None)], "a1 a2 b1 b2"),
        ([item("a", 2, circuit=1), item("b", 2, circuit=1), item("c", 1, None)], "a1 b1 a2 b2 c1"),
        ([item("a", 1, circuit=1), item("b", 1, circuit=1), item("c", 1, 2), item("d", 1, 2)], "a1 b1 c1 d1"),
        ([item("a", rounds=3), item("b", rounds=3)], "a1 b1 a2 b2 a3 b3"),
        ([item("a", 3, rounds=2), item("b", 1, rounds=2)], "a1 b1 a2 a3 a4 b2 a5 a6"),
        ([item("jump", 2, None, rounds=3)], "jump1 jump2 jump3 jump4 jump5 jump6"),
        ([item("a", 2), item("b", 2, each=True)], "a1 bL1 bR1 a2 bL2 bR2"),
    ],
)
def test_a_set_of_each_in_turn(items: list[Prescription], wanted: str) -> None:
    assert walk(started(items)) == wanted


def test_a_turn_that_was_left_out_comes_first() -> None:
    first, second = started([item("a", 3), item("b", 3)])
    ahead = replace(first, sets=(SideSet(1), SideSet(2)))
    assert walk((ahead, second)) == "b1 b2 a3 b3"
    begun = replace(second, sets=(SideSet(1, kind=SetKind.WARMUP),))
    assert walk((ahead, begun), 2) == "b2 b3"


def test_circuits_are_numbered_as_supersets_and_are_neighbours() -> None:
    items = [item("a", circuit=911), item("b", circuit=911), item("c", circuit=None), item("d", 1, 5), item("e", 1, 5)]
    entries = started(items)
    assert [entry.superset for entry in entries] == [1, 1, None, 2, 2]
    assert [entry.target for entry in entries] == items
    assert circuit_around(entries, entries[1]) == entries[:2]
    assert circuit_around(entries, entries[2]) == entries[2:3]
    apart = (entries[0], entries[2], entries[1])
    assert circuit_around(apart, entries[1]) == (entries[1],)


def test_one_that_remains_of_a_superset_is_none() -> None:
    first, second, third, fourth = started(
        [item("a", circuit=1), item("b", circuit=1), item("c", 1, 2), item("d", 1, 2)]
    )
    left = without_lone_supersets((first, third, fourth))
    assert [entry.superset for entry in left] == [None, 2, 2]
    assert without_lone_supersets((first, second)) == (first, second)


def test_without_a_plan_one_set_is_asked_for() -> None:
    bare = Entry("a", superset=1)
    assert not is_done(bare, LEGS)
    assert in_turn((bare, Entry("b", superset=1, sets=(SideSet(1),))), lambda _: (Side.BOTH,)) is not None
    assert in_turn((replace(bare, sets=(SideSet(1),)),), lambda _: (Side.BOTH,)) is None


circuits = st.lists(st.tuples(st.integers(1, 4), st.booleans()), min_size=1, max_size=4)


@given(circuits, st.integers(1, 3), st.data())
def test_wherever_one_stopped_all_of_the_plan_is_done_and_nothing_twice(
    rows: list[tuple[int, bool]], rounds: int, data: st.DataObject
) -> None:
    items = [item(f"e{n}", sets, 1, rounds, each) for n, (sets, each) in enumerate(rows)]
    whole = upcoming_in(started(items), order, 999)
    stop = data.draw(st.integers(0, len(whole)))
    entries = list(started(items))
    for entry, turn in whole[:stop]:
        at = next(n for n, one in enumerate(entries) if one.exercise_key == entry.exercise_key)
        entries[at] = replace(entries[at], sets=(*entries[at].sets, SideSet(turn.number, turn.side)))
    rest = [(entry.exercise_key, turn) for entry, turn in upcoming_in(entries, order, 999)]
    assert rest == [(entry.exercise_key, turn) for entry, turn in whole[stop:]]
    for entry in entries:
        for side in order(entry):
            own = sum(1 for other, turn in whole if other.exercise_key == entry.exercise_key and turn.side is side)
            assert own == planned_sets(entry, side)
