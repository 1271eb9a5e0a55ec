"""When advice is news beside a target, and what accepting it makes of a prescription."""

from dataclasses import replace

import pytest
from progressing import BARBELL, EXERCISES, HOLD, PRESS, band, case_of, done, kg

from soleus.domain.load import NO_LOAD, Load
from soleus.domain.prescription import TargetSide, usual
from soleus.domain.progression.accepting import Standing, accepted, standing, swapped
from soleus.domain.progression.cases import Offer
from soleus.domain.progression.engine import advise, offers
from soleus.domain.workout import Side

GROWN = [(band("red"), (12, 12, 12)), (band("red"), (12, 12, 12))]


def stands(key: str, log: list[tuple[Load, tuple[float, ...]]], load: Load, pain: int | None = None) -> Standing:
    target = replace(usual(EXERCISES[key]).targets[0], load=load)
    case = case_of(key, *done(key, *log, pains=(pain,) * len(log)), target=target)
    return standing(case, advise(case))


@pytest.mark.parametrize(
    ("load", "pain", "what"),
    [
        (band("red"), None, Standing.RAISE),
        (band("yellow"), None, Standing.RAISE),
        (NO_LOAD, None, Standing.RAISE),
        # accepted, or planned harder by the user
        (band("green"), None, Standing.NOTHING),
        (band("blue"), None, Standing.NOTHING),
        # another set of bands is never crossed
        (band("red", of="theraband"), None, Standing.NOTHING),
        (band("red"), 6, Standing.BACK),
        (NO_LOAD, 6, Standing.BACK),
        (band("yellow"), 6, Standing.NOTHING),
    ],
)
def test_advice_is_news_where_it_changes_the_target(load: Load, pain: int | None, what: Standing) -> None:
    assert stands(PRESS, GROWN, load, pain) is what


def test_what_cannot_be_accepted_is_a_remark() -> None:
    heaviest = [(kg(52.5), (12, 12)), (kg(52.5), (12, 12))]
    assert stands(BARBELL, heaviest, kg(52.5)) is Standing.REMARK
    assert stands(BARBELL, heaviest, kg(60)) is Standing.NOTHING
    # Pain on the lightest band: nothing to go back to, except from a harder one that is planned.
    lightest = [(band("yellow"), (9,))]
    assert stands(PRESS, lightest, band("yellow"), 7) is Standing.REMARK
    assert stands(PRESS, lightest, band("green"), 7) is Standing.BACK
    assert stands(PRESS, lightest, band("yellow")) is Standing.NOTHING


def test_more_repetitions_can_be_accepted_into_the_usual_range_only() -> None:
    key, log = "dumbbell-heel-raise", [(kg(6), (12, 12)), (kg(6), (12, 12))]
    assert stands(key, log, kg(6)) is Standing.RAISE
    own = replace(usual(EXERCISES[key]).targets[0], low=6, high=10, load=kg(6))
    case = case_of(key, *done(key, *log), target=own)
    assert standing(case, advise(case)) is Standing.REMARK


def test_a_leg_that_goes_apart_splits_its_target() -> None:
    item = usual(EXERCISES[PRESS])
    advised = replace(item.targets[0], load=band("green"))
    whole = accepted(item, None, advised)
    assert [(t.side, t.load) for t in whole.targets] == [(TargetSide.EACH, band("green"))]
    apart = accepted(item, Side.RIGHT, advised)
    assert [(t.side, t.load) for t in apart.targets] == [(TargetSide.LEFT, NO_LOAD), (TargetSide.RIGHT, band("green"))]
    both = accepted(apart, Side.LEFT, replace(advised, load=band("red")))
    assert [t.load for t in both.targets] == [band("red"), band("green")]
    # A row that has gone meanwhile takes nothing.
    assert accepted(replace(item, targets=()), None, advised).targets == ()


def test_a_swap_takes_the_offered_exercise_with_the_load_of_each_leg() -> None:
    ready = tuple(done(HOLD, (band("green"), (31,)), (band("green"), (32,))))
    item = replace(usual(EXERCISES[HOLD]), rest_s=90, note="slowly", variant="toes in")
    (offer,) = offers(case_of(HOLD, *ready, other=ready))
    exercise = EXERCISES[offer.exercise_key]
    new = swapped(item, exercise, {Side.LEFT: offer, Side.RIGHT: offer})
    assert (new.id, new.exercise_key, new.rest_s, new.note, new.variant) == (item.id, exercise.key, 90, "slowly", "")
    assert [(t.side, t.low, t.load) for t in new.targets] == [(TargetSide.EACH, 12, band("red"))]
    stronger: Offer = replace(offer, target=replace(offer.target, load=band("green")))
    new = swapped(item, exercise, {Side.LEFT: offer, Side.RIGHT: stronger})
    assert [(t.side, t.load) for t in new.targets] == [
        (TargetSide.LEFT, band("red")), (TargetSide.RIGHT, band("green"))
    ]  # fmt: skip
