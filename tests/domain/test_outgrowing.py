"""What is outgrown when the coach has raised it already, and how body weight gets its first load."""

from dataclasses import replace

import pytest
from progressing import EXERCISES, HOLD, PRESS, TODAY, band, case_of, done, kg

from soleus.domain.equipment import Bar, Equipment
from soleus.domain.exercise import Measure
from soleus.domain.load import NO_LOAD, Load
from soleus.domain.plates import load_tokens
from soleus.domain.prescription import Target
from soleus.domain.progression.accepting import Standing, standing
from soleus.domain.progression.cases import Move, Session, Why
from soleus.domain.progression.engine import advise, leg_standing, offers
from soleus.domain.training import TrainingNumbers
from soleus.domain.units import Weight

Log = list[tuple[Load, tuple[float, ...]]]


@pytest.mark.parametrize(
    ("log", "begun_with"),
    [
        # outgrown at green, and at blue since, as the coach raised it: green stays outgrown
        ([(band("green"), (13, 12, 11)), (band("blue"), (8, 8, 7))], "red"),
        ([(band("green"), (13, 12, 11)), (band("blue"), (8, 8, 7)), (band("blue"), (9, 8, 8))], "red"),
        # both outgrown: one level below the harder one
        ([(band("green"), (13, 12, 11)), (band("blue"), (13, 12, 12))], "green"),
        ([(band("green"), (12, 12, 12)), (band("green"), (12, 12, 12))], "red"),
    ],
)
def test_a_band_that_was_outgrown_stays_so_on_the_next_colour(log: Log, begun_with: str) -> None:
    sessions = done(PRESS, *log)
    found = offers(case_of(PRESS, *sessions, other=tuple(sessions)))
    assert {offer.reason.why for offer in found} == {Why.BOTH_LEGS_READY}
    held = done(HOLD, *((load, tuple(2.5 * amount for amount in amounts)) for load, amounts in log))
    (offer,) = offers(case_of(HOLD, *held, other=tuple(held)))
    assert offer.target.load == band(begun_with)


@pytest.mark.parametrize(
    "log",
    [
        # a harder band says nothing where none was outgrown
        [(band("blue"), (8, 8, 7)), (band("blue"), (8, 8, 7))],
        [(band("green"), (11, 11, 10)), (band("blue"), (8, 8, 7))],
        # below the level to leave
        [(band("red"), (13, 12, 12)), (band("green"), (8, 8, 7))],
        # gone back to an easier one
        [(band("green"), (13, 12, 11)), (band("red"), (11, 11, 11))],
        # only one session
        [(band("green"), (13, 12, 11))],
    ],
)
def test_what_does_not_leave_a_step(log: Log) -> None:
    sessions = done(PRESS, *log)
    assert offers(case_of(PRESS, *sessions, other=tuple(sessions))) == []


def test_each_leg_counts_its_own_sessions() -> None:
    ready = done(PRESS, (band("green"), (13, 12, 11)), (band("blue"), (8, 8, 7)))
    waiting = done(PRESS, (band("red"), (13, 12, 11)), (band("green"), (13, 12, 11)))
    case = case_of(PRESS, *ready, other=tuple(waiting))
    assert offers(case) == []
    one, other = leg_standing(case), leg_standing(case_of(PRESS, *waiting))
    assert one is not None
    assert other is not None
    assert (one.is_ready, one.load, other.is_ready, other.sessions) == (True, band("blue"), False, 1)


# ---- body weight that no harder exercise follows ----

DROP = "eccentric-heel-drop"
PLATES = Equipment(plates=(Weight(1.25, count=2), Weight(5, count=2)), things=("step", "backpack"))
BAR = Equipment(bars=(Bar("bar", Weight(20)),), plates=(Weight(10, count=2),), things=("step",))
FIFTEEN = Target(measure=Measure.REPS, low=15, high=15)


def drops(*log: tuple[Load, tuple[float, ...]]) -> tuple[Session, ...]:
    return tuple(done(DROP, *log))


@pytest.mark.parametrize(
    ("equipment", "after", "why"),
    [
        (None, kg(1), Why.EVERY_SET),  # the usual smallest step
        (PLATES, kg(1.25), Why.EVERY_SET),  # plates in a backpack
        (BAR, kg(20), Why.EVERY_SET),
        (Equipment(things=("step",)), NO_LOAD, Why.NOTHING_HEAVIER),
    ],
)
def test_body_weight_gets_its_first_load_where_no_harder_exercise_follows(
    equipment: Equipment | None, after: Load, why: Why
) -> None:
    twice = drops((NO_LOAD, (15, 15, 15)), (NO_LOAD, (15, 15, 15)))
    advice = advise(case_of(DROP, *twice, target=FIFTEEN, equipment=equipment))
    assert advice.reason is not None
    assert (advice.target.load, advice.reason.why, advice.reason.rule) == (after, why, 10)
    assert (advice.move is Move.UP) is (why is Why.EVERY_SET)
    once = drops((NO_LOAD, (15, 15, 14)), (NO_LOAD, (15, 15, 15)))
    assert advise(case_of(DROP, *once, target=FIFTEEN, equipment=equipment)).reason is None


def test_a_backpack_goes_on_by_what_is_put_into_it() -> None:
    twice = drops((kg(5), (15, 15, 15)), (kg(5), (15, 15, 15)))
    more = Equipment(plates=(Weight(0.5, count=1), Weight(5, count=2)), things=("step", "backpack"))
    assert advise(case_of(DROP, *twice, target=FIFTEEN, equipment=more)).target.load == kg(5.5)


@pytest.mark.parametrize("key", ["double-leg-calf-raise", "single-leg-calf-raise", "weighted-calf-raise"])
def test_a_weight_that_was_not_noted_or_a_harder_neighbour_is_no_first_load(key: str) -> None:
    top = (25.0,) * 4
    twice = done(key, (NO_LOAD, top), (NO_LOAD, top))
    assert advise(case_of(key, *twice)).reason is None


def test_where_the_weights_of_a_heel_drop_come_from() -> None:
    assert load_tokens(EXERCISES[DROP]) == {"barbell", "plates", "dumbbells"}
    assert load_tokens(EXERCISES["weighted-calf-raise"]) == {"barbell"}


# ---- only without pain, where a programme says so ----


@pytest.mark.parametrize(("pain", "rises"), [(None, True), (0, True), (1, False), (5, False)])
def test_load_is_added_when_it_is_free_of_pain(pain: int | None, rises: bool) -> None:
    sessions = tuple(done(DROP, (kg(5), (15, 15, 15)), (kg(5), (15, 15, 15)), pains=(None, pain)))
    strict = TrainingNumbers(raise_pain=0)
    case = case_of(DROP, *sessions, target=FIFTEEN, numbers=strict, equipment=None)
    advice = advise(case)
    assert advice.reason is not None
    assert (advice.move is Move.UP) is rises
    if not rises:
        assert (advice.target.load, advice.reason.why, advice.reason.pain) == (kg(5), Why.PAIN_FREE_FIRST, pain)
        assert standing(case, advice) is Standing.REMARK
    # by default it is the limit alone that counts, and the rule can be switched off
    for easy in (replace(case, numbers=TrainingNumbers()), replace(case, off=frozenset({13}))):
        assert advise(easy).move is Move.UP


def test_another_exercise_is_not_offered_either_while_it_hurts() -> None:
    sessions = tuple(done(PRESS, *[(band("green"), (13, 12, 12))] * 2, pains=(0, 2)))
    case = case_of(PRESS, *sessions, other=sessions)
    assert offers(case)
    assert offers(replace(case, numbers=TrainingNumbers(raise_pain=1))) == []


# ---- a time that was not reached ----


def test_a_time_grows_only_once_it_is_reached() -> None:
    key = "hollow-body-hold"
    ten = Target(sets=6, measure=Measure.SECONDS, low=10, high=10)
    short = done(key, (NO_LOAD, (10, 10, 9, 9, 8, 8)))
    advice = advise(case_of(key, *short, target=ten))
    assert (advice.target.low, advice.target.high, advice.reason) == (10, 10, None)
    reached = advise(case_of(key, *done(key, (NO_LOAD, (10,) * 6)), target=ten))
    assert (reached.target.low, reached.target.high) == (15, 15)
    not_yet = advise(case_of(key, *done(key, (NO_LOAD, (12,) * 6)), target=reached.target))
    assert (not_yet.target.low, not_yet.reason) == (15, None)
    assert short[-1].day < TODAY
