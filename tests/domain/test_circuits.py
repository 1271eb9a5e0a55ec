"""Sections and circuits: whatever is done to a list, its parts stay in order and its circuits in one piece."""

from dataclasses import replace
from itertools import groupby, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soleus.domain.circuits import SECTIONS, circuit_of, tidied
from soleus.domain.errors import InvalidValue
from soleus.domain.exercise import Exercise, Group
from soleus.domain.prescribing import (
    Items,
    inserted,
    moved,
    stepped,
    taken_out,
    usual_seconds,
    with_above,
    with_rounds,
    with_section,
    without,
)
from soleus.domain.prescription import Prescription, Section, Target, usual
from soleus.domain.routine import fresh_items

WARM, MAIN, STRETCH = SECTIONS


def one(key: str, section: Section = MAIN, circuit: int | None = None, rounds: int = 1) -> Prescription:
    return Prescription(key, (Target(sets=3, low=12, high=12),), section=section, circuit=circuit, rounds=rounds)


def told(items: Items) -> str:
    """The list in short: "w: a (b c)2 | m: d"."""
    parts = []
    for section, standing in groupby(items, key=lambda item: item.section):
        words = []
        for circuit, same in groupby(standing, key=lambda item: item.circuit or item.id):
            run = list(same)
            keys = " ".join(item.exercise_key for item in run)
            rounds = str(run[0].rounds) if run[0].rounds > 1 else ""
            words.append(f"({keys}){rounds}" if run[0].circuit == circuit else f"{keys}{rounds}")
        parts.append(f"{section.value[0]}: {' '.join(words)}")
    return " | ".join(parts)


def read(text: str) -> Items:
    """The list that `told` tells of."""
    items: list[Prescription] = []
    circuit = 0
    for part in text.split(" | "):
        section = next(section for section in SECTIONS if section.value[0] == part[0])
        inside: int | None = None
        for word in part[3:].split():
            if word.startswith("("):
                circuit += 1
                inside = circuit
            name = word.strip("()0123456789")
            items.append(one(name, section, inside, int(word[-1]) if word[-1].isdigit() else 1))
            if ")" in word:
                inside = None
    for number, same in groupby(items, key=lambda item: item.circuit):
        rounds = [item.rounds for item in same][-1]
        items = [replace(item, rounds=rounds) if number and item.circuit == number else item for item in items]
    return tuple(items)


def id_of(items: Items, key: str) -> int:
    return next(item.id for item in items if item.exercise_key == key)


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        ("m: a b c", "b", "m: (a b) c"),
        ("m: a b c", "a", "m: a b c"),
        ("m: (a b) c", "c", "m: (a b c)"),
        ("m: (a b)3 c", "c", "m: (a b c)3"),
        ("m: a3 b", "b", "m: (a b)3"),
        ("m: (a b) (c d)2", "c", "m: (a b c d)"),
        ("m: (a b) (c d)2", "d", "m: (a b) (c d)2"),
        ("w: a | m: b c", "b", "w: (a b) | m: c"),
    ],
)
def test_an_exercise_is_joined_with_the_one_above(before: str, key: str, after: str) -> None:
    items = read(before)
    assert told(items) == before
    assert told(with_above(items, id_of(items, key))) == after


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        ("m: (a b)", "b", "m: a b"),
        ("m: (a b)3", "a", "m: a3 b3"),
        ("m: (a b c)", "a", "m: a (b c)"),
        ("m: (a b c) d", "b", "m: (a c) b d"),
        ("m: (a b c)", "c", "m: (a b) c"),
        ("m: a b", "a", "m: a b"),
    ],
)
def test_an_exercise_is_taken_out_of_its_circuit(before: str, key: str, after: str) -> None:
    items = read(before)
    assert told(taken_out(items, id_of(items, key))) == after


@pytest.mark.parametrize(
    ("before", "key", "section", "after"),
    [
        ("m: a b c", "b", WARM, "w: b | m: a c"),
        ("m: a b c", "b", STRETCH, "m: a c | s: b"),
        ("m: (a b) c | s: d", "b", STRETCH, "m: c | s: (a b) d"),
        ("w: a | m: b | s: c", "c", WARM, "w: a c | m: b"),
    ],
)
def test_a_section_is_changed_for_all_of_a_circuit(before: str, key: str, section: Section, after: str) -> None:
    items = read(before)
    assert told(with_section(items, id_of(items, key), section)) == after


@pytest.mark.parametrize(
    ("before", "key", "step", "after"),
    [
        ("m: a b", "b", -1, "m: b a"),
        ("m: a b", "a", -1, "m: a b"),
        ("m: (a b) c", "c", -1, "m: c (a b)"),
        ("m: (a b) c", "b", -1, "m: (b a) c"),
        ("m: (a b) c", "b", 1, "m: c (a b)"),
        ("m: (a b) (c d e)", "d", -1, "m: (a b) (d c e)"),
        ("m: (a b) (c d e)", "c", -1, "m: (c d e) (a b)"),
        ("w: a | m: b c", "b", -1, "w: a b | m: c"),
        ("w: a b | m: c", "b", 1, "w: a | m: b c"),
        ("w: a | m: (b c)2", "b", -1, "w: a (b c)2"),
    ],
)
def test_a_step_moves_an_exercise_its_circuit_or_over_a_border(before: str, key: str, step: int, after: str) -> None:
    items = read(before)
    assert told(stepped(items, id_of(items, key), step)) == after


@pytest.mark.parametrize(
    ("before", "key", "to", "after"),
    [
        ("m: a b c", "c", 0, "m: c a b"),
        ("m: (a b)2 c", "c", 1, "m: (a c b)2"),
        ("m: (a b)2 c", "a", 2, "m: b2 c a2"),
        ("m: (a b c) d", "a", 3, "m: (b c) d a"),
        ("m: (a b c) d", "a", 2, "m: (b c a) d"),
        ("w: a | m: b c", "c", 0, "w: c a | m: b"),
        ("w: a | m: b c", "c", 1, "w: a | m: c b"),
        ("m: a b | s: c", "c", 0, "m: c a b"),
        ("w: (a b) | m: c", "c", 1, "w: (a c b)"),
    ],
)
def test_a_drop_takes_on_the_circuit_and_section_of_the_place(before: str, key: str, to: int, after: str) -> None:
    items = read(before)
    assert told(moved(items, id_of(items, key), to)) == after


def test_deleting_leaves_no_circuit_of_one() -> None:
    items = read("m: (a b) (c d)3")
    for key in ("a", "d"):
        items = without(items, id_of(items, key))
    assert told(items) == "m: b c3"


def test_what_is_added_stands_in_its_section_and_never_within_a_circuit() -> None:
    items = read("w: a | m: (b c)2 | s: d")
    assert told(inserted(items, [one("e")])) == "w: a | m: (b c)2 e | s: d"
    assert told(inserted(items, [one("e")], 2)) == "w: a | m: (b c)2 e | s: d"
    assert told(inserted(items, [one("e")], 1)) == "w: a | m: e (b c)2 | s: d"
    assert told(inserted(items, [one("e", WARM)])) == "w: a e | m: (b c)2 | s: d"


def test_stretches_come_after_the_main_part() -> None:
    groups = {group: usual(Exercise("k", "K", group)).section for group in Group}
    assert {group for group, section in groups.items() if section is STRETCH} == {Group.STRETCH, Group.MOBILITY}
    assert set(groups.values()) == {MAIN, STRETCH}


def test_rounds_are_those_of_the_whole_circuit() -> None:
    items = read("m: (a b) c")
    assert told(with_rounds(items, id_of(items, "b"), 4)) == "m: (a b)4 c"
    assert told(with_rounds(items, id_of(items, "c"), 3)) == "m: (a b) c3"
    with pytest.raises(InvalidValue):
        with_rounds(items, id_of(items, "a"), 21)


def test_a_copy_has_circuits_of_its_own() -> None:
    items = read("w: a | m: (b c)3 (d e)")
    copy = fresh_items(items)
    assert told(copy) == told(items)
    assert {item.circuit for item in copy} & {item.circuit for item in items} == {None}
    assert told((*items, *copy)[1:3]) == "m: (b c)3"


def test_rounds_and_turns_count_in_the_time_it_takes() -> None:
    alone = one("a")  # 3 sets of 12 at 3 s, a minute after each
    assert usual_seconds((alone,)) == 3 * 36 + 3 * 60
    assert usual_seconds((replace(alone, rounds=2),)) == 2 * (3 * 36 + 3 * 60)
    assert usual_seconds(read("m: (a b)2")) == 2 * (6 * 36 + 3 * 60)
    rested = tuple(replace(item, rest_s=10) for item in read("m: (a b)"))
    assert usual_seconds(rested) == 6 * 36 + 6 * 10


# whatever is done

lists = st.lists(
    st.tuples(st.sampled_from(SECTIONS), st.sampled_from([None, 1, 2, 3]), st.integers(1, 4)), min_size=1, max_size=8
).map(lambda rows: tidied(tuple(one(f"e{n}", *row) for n, row in enumerate(rows))))


def holds(items: Items) -> None:
    """Sections are in order; each circuit is one piece of at least two, in one section, with one number of rounds."""
    places = [SECTIONS.index(item.section) for item in items]
    assert places == sorted(places)
    runs = [(circuit, list(same)) for circuit, same in groupby(items, key=lambda item: item.circuit)]
    named = [circuit for circuit, _ in runs if circuit is not None]
    assert len(named) == len(set(named))
    for circuit, run in runs:
        if circuit is not None:
            assert len(run) > 1
            assert len({(item.section, item.rounds) for item in run}) == 1
            assert circuit_of(items, run[0]) == tuple(run)


@given(lists)
def test_a_tidy_list_stays_as_it_is(items: Items) -> None:
    holds(items)
    assert tidied(items) == items


@given(lists, st.data())
def test_whatever_is_done_the_list_stays_tidy_and_whole(items: Items, data: st.DataObject) -> None:
    names = sorted(item.exercise_key for item in items)
    for _ in range(data.draw(st.integers(1, 5))):
        chosen = data.draw(st.sampled_from([item.id for item in items]))
        items = data.draw(
            st.sampled_from(
                [
                    lambda items=items, i=chosen: stepped(items, i, data.draw(st.sampled_from([-1, 1]))),
                    lambda items=items, i=chosen: moved(items, i, data.draw(st.integers(-1, 9))),
                    lambda items=items, i=chosen: with_above(items, i),
                    lambda items=items, i=chosen: taken_out(items, i),
                    lambda items=items, i=chosen: with_rounds(items, i, data.draw(st.integers(1, 20))),
                    lambda items=items, i=chosen: with_section(items, i, data.draw(st.sampled_from(SECTIONS))),
                ]
            )
        )()
        holds(items)
        assert sorted(item.exercise_key for item in items) == names
        assert tidied(items) == items


@given(lists, st.data())
def test_deleting_and_adding_keep_a_list_tidy(items: Items, data: st.DataObject) -> None:
    chosen = data.draw(st.sampled_from(items))
    holds(without(items, chosen.id))
    new = one("new", data.draw(st.sampled_from(SECTIONS)))
    after = inserted(items, [new], data.draw(st.none() | st.integers(0, len(items))))
    holds(after)
    assert new in after
    assert [item for item in after if item != new] == list(items)


@given(lists, st.data())
def test_a_step_back_takes_a_step_back_unless_a_section_went(items: Items, data: st.DataObject) -> None:
    chosen = data.draw(st.sampled_from(items))
    step = data.draw(st.sampled_from([-1, 1]))
    there = stepped(items, chosen.id, step)
    if there != items and len({item.section for item in there}) == len({item.section for item in items}):
        edge = circuit_of(items, chosen)[-1 if step < 0 else 0]  # a circuit moves as a whole from its edge only
        assert items in (stepped(there, chosen.id, -step), stepped(there, edge.id, -step))


@given(lists)
def test_neighbours_of_a_circuit_are_joined_only_where_it_is_said(items: Items) -> None:
    for above, below in pairwise(items):
        after = with_above(items, below.id)
        circuits = {item.id: item.circuit for item in after}
        assert circuits[above.id] is not None
        assert circuits[above.id] == circuits[below.id]
