"""The weaker leg leads: a table of cases, and what must hold for every pair of legs."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from progressing import BARBELL, PRESS, band, case_of, done, kg, place_of

from soleus.domain.load import NO_LOAD, Load
from soleus.domain.prescription import Target, TargetSide
from soleus.domain.progression.accepting import Standing, standing
from soleus.domain.progression.cases import Advice, Case, Move, Why
from soleus.domain.progression.engine import advise
from soleus.domain.progression.leading import difficulty, led
from soleus.domain.progression.loads import rank
from soleus.domain.workout import Side

Log = list[tuple[Load, tuple[float, ...]]]


def legs(key: str, left: Log, right: Log, targets: tuple[Load, Load] | None = None) -> dict[Side, Case]:
    cases = {}
    for n, (side, log) in enumerate(((Side.LEFT, left), (Side.RIGHT, right))):
        case = replace(case_of(key, *done(key, *log)), side=side)
        target = replace(case.target, side=TargetSide(side.value), load=targets[n] if targets else NO_LOAD)
        cases[side] = replace(case, target=target)
    return cases


def own(cases: dict[Side, Case]) -> dict[Side, Advice]:
    return {side: advise(case) for side, case in cases.items()}


@pytest.mark.parametrize(
    ("key", "left", "right", "held", "load", "move"),
    [
        # the stronger leg stays where the weaker one is, goes back to it, or comes up to it
        (PRESS, [(band("red"), (10,))], [(band("red"), (13,))], Side.RIGHT, band("red"), Move.STAY),
        (PRESS, [(band("red"), (10,))], [(band("blue"), (10,))], Side.RIGHT, band("red"), Move.BACK),
        (PRESS, [(band("blue"), (13,))], [(band("green"), (13,))], Side.LEFT, band("blue"), Move.STAY),
        (PRESS, [(band("black"), (9,))], [(band("black", 125), (9,))], Side.RIGHT, band("black"), Move.BACK),
        (BARBELL, [(kg(40), (9,))], [(kg(30), (9,))], Side.LEFT, kg(30), Move.BACK),
        # both legs alike, or nothing to compare: each goes its own way
        (PRESS, [(band("red"), (13,))], [(band("red"), (14,))], None, None, None),
        (PRESS, [(band("red"), (10,))], [(band("red", of="theraband"), (13,))], None, None, None),
        (PRESS, [], [(band("red"), (13,))], None, None, None),
    ],
)
def test_the_stronger_leg_is_held_at_the_weaker_ones_target(
    key: str, left: Log, right: Log, held: Side | None, load: Load | None, move: Move | None
) -> None:
    cases = legs(key, left, right)
    before, after = own(cases), led(cases, own(cases))
    for side in (Side.LEFT, Side.RIGHT):
        if side is not held:
            assert after[side] == before[side]
            continue
        advice = after[side]
        assert (advice.target.load, advice.move) == (load, move)
        assert advice.target.side is TargetSide(side.value)
        assert advice.reason is not None
        assert (advice.reason.why, advice.reason.source, advice.reason.after) == (Why.WEAKER_LEG_LEADS, "+", load)


def test_seconds_are_held_too() -> None:
    cases = legs("toe-walk", [(NO_LOAD, (60, 60))], [(NO_LOAD, (75, 75))])
    after = led(cases, own(cases))
    assert (after[Side.LEFT].target.low, after[Side.RIGHT].target.low) == (65, 65)
    assert after[Side.RIGHT].reason is not None


def test_a_target_for_both_legs_together_has_nothing_to_lead() -> None:
    case = case_of("double-leg-calf-raise", *done("double-leg-calf-raise", (NO_LOAD, (25,))))
    advice = {Side.BOTH: advise(case)}
    assert led({Side.BOTH: case}, advice) == advice


@pytest.mark.parametrize(
    ("prescribed", "what"),
    [
        (NO_LOAD, Standing.REMARK),
        (band("red"), Standing.REMARK),
        (band("yellow"), Standing.RAISE),
        (band("green"), Standing.BACK),
    ],
)
def test_what_is_held_can_be_accepted_where_the_target_says_otherwise(prescribed: Load, what: Standing) -> None:
    cases = legs(PRESS, [(band("red"), (10,))], [(band("red"), (13,))], (band("red"), prescribed))
    assert standing(cases[Side.RIGHT], led(cases, own(cases))[Side.RIGHT]) is what


# what holds for every pair of legs

COLOURS = ("yellow", "red", "green", "blue", "black")
BAND_LOGS = st.lists(
    st.tuples(
        st.sampled_from(COLOURS).map(band), st.lists(st.integers(1, 16).map(float), min_size=1, max_size=3).map(tuple)
    ),
    min_size=1,
    max_size=3,
)
WEIGHT_LOGS = st.lists(
    st.tuples(
        st.sampled_from([20.0, 30.0, 42.5, 52.5]).map(kg),
        st.lists(st.integers(1, 16).map(float), min_size=1, max_size=3).map(tuple),
    ),
    min_size=1,
    max_size=3,
)
PAIRS = st.one_of(
    st.tuples(st.just(PRESS), BAND_LOGS, BAND_LOGS), st.tuples(st.just(BARBELL), WEIGHT_LOGS, WEIGHT_LOGS)
)


@settings(max_examples=200)
@given(PAIRS, st.integers(0, 20), st.integers(0, 10))
def test_no_leg_is_above_the_weaker_one_and_nothing_is_raised(pair: tuple[str, Log, Log], days: int, pain: int) -> None:
    cases = legs(*pair)
    for side, case in cases.items():
        sessions = tuple(replace(s, day=s.day - timedelta(days=days), pain_after=pain) for s in case.sessions)
        cases[side] = replace(case, sessions=sessions if side is Side.LEFT else case.sessions)
    before = own(cases)
    after = led(cases, before)
    keys = {side: difficulty(advice.target, place_of) for side, advice in before.items()}
    for side, advice in after.items():
        assert difficulty(advice.target, place_of) == min(keys.values())
        assert difficulty(advice.target, place_of) <= keys[side]
        assert rank(advice.target.load, place_of) in {rank(one.target.load, place_of) for one in before.values()}
    assert led(cases, after) == after


@settings(max_examples=100)
@given(PAIRS, st.integers(0, 4), st.sampled_from((Side.LEFT, Side.RIGHT)))
def test_better_sets_of_either_leg_lower_neither_target(pair: tuple[str, Log, Log], more: int, better: Side) -> None:
    cases = legs(*pair)
    grown = dict(cases)
    sessions = tuple(
        replace(s, sets=tuple(replace(row, reps=(row.reps or 0) + more) for row in s.sets))
        for s in cases[better].sessions
    )
    grown[better] = replace(cases[better], sessions=sessions)
    before, after = led(cases, own(cases)), led(grown, own(grown))
    for side in cases:
        assert difficulty(before[side].target, place_of) <= difficulty(after[side].target, place_of)


def test_the_order_of_difficulty() -> None:
    targets = [
        Target(load=band("red"), low=12, high=12),
        Target(load=band("green"), low=8, high=8),
        Target(load=band("green"), low=8, high=10),
        Target(load=band("green"), low=8, high=10, sets=4),
        Target(load=band("black", 125), low=8, high=8),
        Target(load=band("black", 100, strands=2), low=8, high=8),
    ]
    keys = [difficulty(target, place_of) for target in targets]
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)
