"""What comes next and why: a table of cases for each rule, and what must hold for every log."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from progressing import BARBELL, EXERCISES, HOLD, HOME, NOBODY, PRESS, TODAY, band, case_of, done, kg, place_of, rows

from soleus.domain.equipment import Equipment
from soleus.domain.exercise import Measure
from soleus.domain.load import NO_LOAD, Load
from soleus.domain.pain import PainMoment, PainNote, PainSite
from soleus.domain.prescription import Target
from soleus.domain.progression.cases import Case, Move, NumbersBy, Why, session_of
from soleus.domain.progression.engine import advise, offers
from soleus.domain.progression.loads import easier, harder, rank
from soleus.domain.training import SWITCHABLE, TrainingNumbers
from soleus.domain.units import Weight, WeightUnit
from soleus.domain.workout import Effort, EffortScale, SetKind, Side, SideSet

RIR = EffortScale.RIR


@pytest.mark.parametrize(
    ("log", "effort", "after", "why"),
    [
        # past the ceiling, once is enough
        ([(band("red"), (13, 10, 9))], None, band("green"), Why.PASSED),
        # at the ceiling: once says nothing, twice does
        ([(band("red"), (12, 12, 12))], None, band("red"), None),
        ([(band("red"), (12, 12, 12)), (band("red"), (12, 12, 12))], None, band("green"), Why.EVERY_SET),
        ([(band("red"), (12, 12, 11)), (band("red"), (12, 12, 12))], None, band("red"), None),
        ([(band("red"), (12, 12, 12)), (band("red"), (12, 12, 11))], None, band("red"), None),
        # reserve recorded: one repetition left is enough, none is not
        ([(band("red"), (12, 9, 8))], Effort(1, RIR), band("green"), Why.RESERVE),
        ([(band("red"), (12, 9, 8))], Effort(9, EffortScale.RPE), band("green"), Why.RESERVE),
        ([(band("red"), (12, 12, 12)), (band("red"), (12, 12, 12))], Effort(0, RIR), band("red"), None),
        # a harder band in between counts for the easier one
        ([(band("green"), (12, 12, 12)), (band("red"), (12, 12, 12))], None, band("green"), Why.EVERY_SET),
        # another set of bands goes its own way
        ([(band("red", of="theraband"), (13,))], None, band("green", of="theraband"), Why.PASSED),
        # the last colour: more stretch, then a twist, then doubled, then nothing
        ([(band("black"), (13,))], None, band("black", 125), Why.PASSED),
        ([(band("black", 180), (13,))], None, band("black", 200), Why.PASSED),
        ([(band("black", 200), (13,))], None, band("black", 200, twists=1), Why.PASSED),
        ([(band("black", 200, twists=1), (13,))], None, band("black", 100, strands=2), Why.PASSED),
        ([(band("black", 100, strands=2), (13,))], None, band("black", 125, strands=2), Why.PASSED),
        ([(band("black", 200, 2, 1), (13,))], None, band("black", 200, 2, 1), Why.NOTHING_HEAVIER),
    ],
)
def test_rule_7_a_press_outgrows_its_band(
    log: list[tuple[Load, tuple[float, ...]]], effort: Effort | None, after: Load, why: Why | None
) -> None:
    advice = advise(case_of(PRESS, *done(PRESS, *log, effort=effort)))
    assert advice.target.load == after
    assert (advice.reason.why if advice.reason else None) == why
    if why is Why.EVERY_SET:
        assert advice.reason is not None
        assert (advice.reason.rule, advice.reason.amounts, advice.reason.sessions) == (7, (12, 12, 12), 2)


@pytest.mark.parametrize(
    ("log", "after", "why"),
    [
        ([(31.0,)], "green", Why.PASSED),
        ([(30.0, 30.0)], "red", None),
        ([(30.0, 30.0), (30.0, 30.0)], "green", Why.EVERY_SET),
        ([(30.0, 29.0), (30.0, 30.0)], "red", None),
    ],
)
def test_rule_6_a_hold_outgrows_its_band(log: list[tuple[float, ...]], after: str, why: Why | None) -> None:
    advice = advise(case_of(HOLD, *done(HOLD, *((band("red"), amounts) for amounts in log))))
    assert advice.target.load == band(after)
    assert (advice.reason.why if advice.reason else None) == why
    assert advice.target.high == 30


def test_numbers_are_the_users_and_a_rule_can_be_switched_off() -> None:
    sessions = done(PRESS, (band("red"), (12, 12, 12)), (band("red"), (12, 12, 12)))
    three = replace(TrainingNumbers(), sessions_in_a_row=3)
    assert advise(case_of(PRESS, *sessions, numbers=three)).target.load == band("red")
    ten = replace(TrainingNumbers(), band_reps=10)
    assert advise(case_of(PRESS, *sessions[:1], numbers=ten)).target.load == band("green")
    assert advise(case_of(PRESS, *sessions, off=frozenset({7}))).target.load == band("red")


TEN_TO_TWELVE = Target(measure=Measure.REPS, low=8, high=12)


@pytest.mark.parametrize(
    ("key", "log", "equipment", "after", "why"),
    [
        (BARBELL, [(kg(40), (12, 12, 12)), (kg(40), (12, 12, 12))], HOME, kg(42.5), Why.EVERY_SET),
        (BARBELL, [(kg(40), (12, 12, 12)), (kg(40), (12, 12, 11))], HOME, kg(40), None),
        (BARBELL, [(kg(52.5), (12, 12)), (kg(52.5), (12, 12))], HOME, kg(52.5), Why.NOTHING_HEAVIER),
        # nothing was told of equipment: usual steps
        (BARBELL, [(kg(40), (12,)), (kg(40), (12,))], None, kg(42.5), Why.EVERY_SET),
        # 6 → 10 kg is 67 %: five more repetitions first, and then the step
        ("dumbbell-heel-raise", [(kg(6), (12, 12)), (kg(6), (12, 12))], HOME, kg(6), Why.MORE_REPS_FIRST),
        ("dumbbell-heel-raise", [(kg(6), (17, 17)), (kg(6), (17, 18))], HOME, kg(10), Why.EVERY_SET),
        # two dumbbells stay two
        ("dumbbell-heel-raise", [(kg(6, 2), (17,)), (kg(6, 2), (17,))], HOME, kg(10, 2), Why.EVERY_SET),
    ],
)
def test_rule_10_double_progression(
    key: str, log: list[tuple[Load, tuple[float, ...]]], equipment: Equipment | None, after: Load, why: Why | None
) -> None:
    advice = advise(case_of(key, *done(key, *log), target=TEN_TO_TWELVE, equipment=equipment))
    assert advice.target.load == after
    assert (advice.reason.why if advice.reason else None) == why
    if why is Why.MORE_REPS_FIRST:
        assert advice.reason is not None
        assert (advice.target.low, advice.target.high, advice.reason.step_pct) == (13, 17, 66.7)
    elif why is Why.EVERY_SET:
        assert (advice.target.low, advice.target.high) == (8, 12)


def test_help_from_a_machine_becomes_less() -> None:
    helped = Load(assistance=Weight(10))
    sessions = done(BARBELL, (helped, (12,)), (helped, (12,)))
    assert advise(case_of(BARBELL, *sessions, target=TEN_TO_TWELVE)).target.load == Load(assistance=Weight(7.5))


@pytest.mark.parametrize(
    ("log", "low", "load", "why"),
    [
        ([(NO_LOAD, (60, 62, 61))], 65, NO_LOAD, Why.LONGER),
        ([(NO_LOAD, (88, 90))], 90, NO_LOAD, Why.LONGER),
        ([(NO_LOAD, (90, 90))], 60, NO_LOAD, None),
        ([(NO_LOAD, (90, 90)), (NO_LOAD, (90, 95))], 60, kg(5), Why.EVERY_SET),
    ],
)
def test_rule_11_time_grows_by_five_seconds_and_then_by_load(
    log: list[tuple[Load, tuple[float, ...]]], low: float, load: Load, why: Why | None
) -> None:
    advice = advise(case_of("toe-walk", *done("toe-walk", *log)))
    assert (advice.target.low, advice.target.load) == (low, load)
    assert (advice.reason.why if advice.reason else None) == why


def test_a_hollow_hold_grows_without_end() -> None:
    key = "hollow-body-hold"
    advice = advise(case_of(key, *done(key, (NO_LOAD, (40,) * 6)), target=Target(sets=6, measure=Measure.SECONDS)))
    assert (advice.target.low, advice.target.high) == (45, None)
    accepted = advise(case_of(key, *done(key, (NO_LOAD, (50,) * 6)), target=advice.target))
    assert (accepted.target.low, accepted.target.high) == (55, None)
    usual_ten = advise(case_of(key, *done(key, (NO_LOAD, (10,) * 6))))
    assert (usual_ten.target.low, usual_ten.target.high) == (15, 15)


@pytest.mark.parametrize(
    ("key", "log"),
    [
        (PRESS, [(band("red"), (12, 12, 12)), (band("red"), (12, 12, 12))]),
        (PRESS, [(band("red"), (13,))]),
        (BARBELL, [(kg(40), (12, 12, 12)), (kg(40), (12, 12, 12))]),
        ("dumbbell-heel-raise", [(kg(6), (12, 12)), (kg(6), (12, 12))]),
        ("dumbbell-heel-raise", [(kg(6), (14, 14)), (kg(6), (14, 14))]),
        ("toe-walk", [(NO_LOAD, (60, 62, 61))]),
        ("hollow-body-hold", [(NO_LOAD, (10,) * 6)]),
        ("bunny-hops", [(NO_LOAD, (20, 20, 20))]),
        ("lateral-band-walk", [(band("yellow", of="mini-loop"), (20, 20, 20))] * 2),
    ],
)
def test_what_was_accepted_is_not_suggested_further_before_it_was_done(
    key: str, log: list[tuple[Load, tuple[float, ...]]]
) -> None:
    sessions = done(key, *log)
    first = advise(case_of(key, *sessions))
    assert first.move is Move.UP
    assert advise(case_of(key, *sessions, target=first.target)).target == first.target


def test_more_repetitions_that_were_accepted_end_with_the_step_and_the_usual_range() -> None:
    key = "dumbbell-heel-raise"
    more = advise(case_of(key, *done(key, (kg(6), (12, 12)), (kg(6), (12, 12))))).target
    assert (more.low, more.high) == (13, 17)
    after = advise(case_of(key, *done(key, (kg(6), (17, 17)), (kg(6), (17, 17))), target=more))
    assert (after.target.low, after.target.high, after.target.load) == (8, 12, kg(10))


WALK = "lateral-band-walk"


@pytest.mark.parametrize(
    ("sets", "after_sets", "colour"), [(3, 4, "yellow"), (4, 5, "yellow"), (5, 3, "green"), (2, 3, "yellow")]
)
def test_steps_get_more_sets_then_the_next_loop(sets: int, after_sets: int, colour: str) -> None:
    loop = band("yellow", of=EXERCISES[WALK].band_set_id or "")
    twice = [(loop, (20.0,) * sets)] * 2
    advice = advise(case_of(WALK, *done(WALK, *twice), target=Target(sets=3, measure=Measure.STEPS, low=20, high=20)))
    assert advice.target.sets == after_sets
    assert advice.target.load.band is not None
    assert advice.target.load.band.band_id.endswith(colour)


@pytest.mark.parametrize(
    ("log", "low"),
    [([20], 22), ([20, 20], 22), ([20, 22], None), ([20, 21], 22), ([5], None), ([10], 11)],
)
def test_contacts_grow_by_a_tenth_a_week(log: list[float], low: float | None) -> None:
    key = "bunny-hops"
    advice = advise(case_of(key, *done(key, *((NO_LOAD, (count,) * 3) for count in log))))
    assert (advice.target.low if advice.move is Move.UP else None) == low


@pytest.mark.parametrize("key", ["knee-push", "calf-stretch-bent", "hip-flexor-twist", "heel-raise-test"])
def test_mobility_stretch_and_tests_do_not_progress(key: str) -> None:
    advice = advise(case_of(key, *done(key, (NO_LOAD, (99, 99)), (NO_LOAD, (99, 99)))))
    assert (advice.move, advice.reason) == (Move.STAY, None)


@pytest.mark.parametrize(
    ("during", "after", "morning", "why"),
    [
        (5, None, None, None),
        (6, None, None, Why.PAIN_OVER_LIMIT),
        (None, 6, None, Why.PAIN_OVER_LIMIT),
        (2, 2, 3, Why.WORSE_NEXT_MORNING),
        (2, 3, 3, None),
        (2, None, 4, None),
    ],
)
def test_rule_13_pain_takes_the_last_raise_back(
    during: int | None, after: int | None, morning: int | None, why: Why | None
) -> None:
    (session,) = done(PRESS, (band("red"), (13, 13)))
    advice = advise(case_of(PRESS, replace(session, pain=during, pain_after=after, pain_next=morning)))
    assert (advice.reason.why if advice.reason and advice.move is Move.BACK else None) == why
    assert advice.target.load == band("yellow" if why else "green")


def test_notes_of_after_and_of_the_morning_count_for_the_legs_they_name() -> None:
    sets = rows(band("red"), (13, 13), Measure.REPS)
    notes = (
        PainNote(PainMoment.AFTER, 2, "left"),
        PainNote(PainMoment.MORNING, 4, "", PainSite.ACHILLES),
        PainNote(PainMoment.AFTER, 7, "right", PainSite.SHIN),
        PainNote(PainMoment.AFTER, None, "left"),
    )
    left = session_of(TODAY - timedelta(days=1), sets, notes, Side.LEFT)
    right = session_of(TODAY - timedelta(days=1), sets, notes, Side.RIGHT)
    assert left is not None
    assert right is not None
    assert (left.pain_after, left.pain_next, left.worst_site) == (2, 4, PainSite.ACHILLES)
    reasons = [advise(case_of(PRESS, session)).reason for session in (left, right)]
    assert [(one.why, one.pain, one.site) for one in reasons if one] == [
        (Why.WORSE_NEXT_MORNING, 4, PainSite.ACHILLES),
        (Why.PAIN_OVER_LIMIT, 7, PainSite.SHIN),
    ]
    skipped = session_of(TODAY - timedelta(days=1), sets, (PainNote(PainMoment.MORNING, None),), Side.LEFT)
    assert skipped is not None
    assert advise(case_of(PRESS, skipped)).move is Move.UP


@pytest.mark.parametrize(
    ("numbers_by", "who"),
    [
        ({}, None),
        ({"band_reps": NumbersBy.PROGRAMME}, NumbersBy.PROGRAMME),
        ({"band_reps": NumbersBy.OWN, "sessions_in_a_row": NumbersBy.THERAPIST}, NumbersBy.THERAPIST),
        ({"band_hold_s": NumbersBy.THERAPIST, "pain_limit": NumbersBy.OWN}, None),
    ],
)
def test_a_reason_says_who_set_the_number_that_decided(numbers_by: dict[str, NumbersBy], who: NumbersBy | None) -> None:
    twice = done(PRESS, (band("red"), (12, 12)), (band("red"), (12, 12)))
    reason = advise(case_of(PRESS, *twice, numbers_by=numbers_by)).reason
    assert reason is not None
    assert reason.numbers_by is who


def test_pain_and_offers_are_signed_too() -> None:
    hurting = done("band-plantarflexion-eccentric", (band("red"), (8,)), pains=(4,))
    case = case_of(
        "band-plantarflexion-eccentric",
        *hurting,
        numbers=replace(TrainingNumbers(), pain_limit=3),
        numbers_by={"pain_limit": NumbersBy.THERAPIST},
    )
    (offer,) = offers(case)
    assert offer.reason.numbers_by is NumbersBy.THERAPIST
    assert advise(case).reason == replace(offer.reason, rule=13, after=band("yellow"))


def test_a_cautious_limit_counts() -> None:
    sessions = done(PRESS, (band("red"), (10,)), pains=(4,))
    assert advise(case_of(PRESS, *sessions)).move is Move.STAY
    cautious = replace(TrainingNumbers(), pain_limit=3)
    assert advise(case_of(PRESS, *sessions, numbers=cautious)).target.load == band("yellow")


@pytest.mark.parametrize(("days", "colour"), [(13, "red"), (14, "yellow"), (100, "yellow")])
def test_rule_14_a_pause_takes_the_last_raise_back(days: int, colour: str) -> None:
    (session,) = done(PRESS, (band("red"), (10,)))
    advice = advise(case_of(PRESS, replace(session, day=TODAY - timedelta(days=days))))
    assert advice.target.load == band(colour)
    lightest = replace(session, day=TODAY - timedelta(days=20), sets=rows(band("yellow"), (10,), Measure.REPS))
    assert advise(case_of(PRESS, lightest)).move is Move.STAY


def test_rule_8_the_next_step_is_offered_when_both_legs_are_ready() -> None:
    ready = done(HOLD, (band("green"), (31,)), (band("green"), (32,)))
    (offer,) = offers(case_of(HOLD, *ready, other=tuple(ready)))
    assert (offer.exercise_key, offer.target.load, offer.reason.why) == (
        "band-plantarflexion-eccentric", band("red"), Why.BOTH_LEGS_READY
    )  # fmt: skip
    weaker = done(HOLD, (band("red"), (31,)), (band("green"), (32,)))
    assert offers(case_of(HOLD, *ready, other=tuple(weaker))) == []
    assert offers(case_of(HOLD, *ready, other=tuple(ready[:1]))) == []
    hurting = [replace(ready[0], pain=7), ready[1]]
    assert offers(case_of(HOLD, *hurting, other=tuple(ready))) == []


def test_the_last_step_of_the_bands_leads_to_weights_that_are_owned() -> None:
    ready = done(PRESS, (band("green"), (13,)), (band("green"), (13,)))
    found = offers(case_of(PRESS, *ready, other=tuple(ready)))
    assert [(offer.exercise_key, offer.target.load) for offer in found] == [
        ("dumbbell-heel-raise", kg(5)), ("seated-dumbbell-heel-raise", kg(5))
    ]  # fmt: skip
    assert offers(case_of(PRESS, *ready, other=tuple(ready), equipment=NOBODY)) == []


def test_pain_offers_the_step_back() -> None:
    hurting = done("band-plantarflexion-eccentric", (band("red"), (8,)), pains=(7,))
    (offer,) = offers(case_of("band-plantarflexion-eccentric", *hurting))
    assert (offer.exercise_key, offer.move, offer.reason.pain) == (HOLD, Move.BACK, 7)


def test_rule_9_body_weight_at_the_top_offers_the_harder_neighbours() -> None:
    key = "double-leg-calf-raise"
    strong = done(key, (NO_LOAD, (25,) * 4), (NO_LOAD, (25,) * 4))
    found = offers(case_of(key, *strong))
    assert [offer.exercise_key for offer in found] == ["single-leg-calf-raise", "weighted-calf-raise"]
    assert advise(case_of(key, *strong)).move is Move.STAY
    assert [offer.exercise_key for offer in offers(case_of(key, *strong, equipment=NOBODY))] == []
    assert offers(case_of(key, *strong[:1])) == []


def test_warm_ups_and_drop_sets_decide_nothing() -> None:
    row = SideSet(1, Side.LEFT, band("black"), reps=40, kind=SetKind.WARMUP)
    assert session_of(TODAY, (row, replace(row, kind=SetKind.DROP))) is None


# what holds for every log

PLACES = st.integers(1, 5)
AMOUNTS = st.lists(st.integers(1, 16).map(float), min_size=1, max_size=4).map(tuple)
COLOURS = ("yellow", "red", "green", "blue", "black")


@st.composite
def band_loads(draw: st.DrawFn) -> Load:
    colour = draw(st.sampled_from(COLOURS))
    if colour != "black":
        return band(colour)
    return draw(
        st.sampled_from((band("black"), band("black", 125), band("black", 200), band("black", 200, twists=1),
                         band("black", 100, strands=2)))
    )  # fmt: skip


OWN_WEIGHTS = [20.0, 22.5, 30.0, 32.5, 40.0, 42.5, 50.0, 52.5]


@st.composite
def logs(draw: st.DrawFn) -> tuple[str, list[tuple[Load, tuple[float, ...]]], list[tuple[Load, tuple[float, ...]]]]:
    """An exercise, a log, and a better one: on each day the same number of sets, each as hard or harder."""
    key = draw(st.sampled_from((PRESS, BARBELL)))
    loads = band_loads() if key == PRESS else st.sampled_from(OWN_WEIGHTS).map(kg)
    worse, better = [], []
    for _ in range(draw(st.integers(1, 4))):
        load, amounts = draw(loads), draw(AMOUNTS)
        worse.append((load, amounts))
        other = draw(loads)
        if rank(other, place_of) > rank(load, place_of):
            better.append((other, draw(st.lists(st.integers(1, 16).map(float), min_size=len(amounts),
                                                max_size=len(amounts)).map(tuple))))  # fmt: skip
        else:
            more = draw(st.lists(st.integers(0, 5), min_size=len(amounts), max_size=len(amounts)))
            better.append((load, tuple(a + b for a, b in zip(amounts, more, strict=True))))
    return key, worse, better


def order(case: Case) -> tuple[float, ...]:
    target = advise(case).target
    return (*rank(target.load, place_of), target.high or 0.0)


PAINS = st.one_of(st.none(), st.integers(0, 10))


@settings(max_examples=300)
@given(logs(), st.integers(0, 30), PAINS, PAINS, PAINS, st.frozensets(st.sampled_from(SWITCHABLE)))
def test_better_sets_never_lower_the_target(
    log: tuple[str, list[tuple[Load, tuple[float, ...]]], list[tuple[Load, tuple[float, ...]]]],
    days: int,
    pain: int | None,
    after: int | None,
    morning: int | None,
    off: frozenset[int],
) -> None:
    key, worse, better = log
    cases = []
    for one in (worse, better):
        hurt = {"pain": pain, "pain_after": after, "pain_next": morning}
        sessions = [replace(s, **hurt, day=s.day - timedelta(days=days)) for s in done(key, *one)]
        cases.append(case_of(key, *sessions, target=replace(TEN_TO_TWELVE), off=off))
    assert order(cases[0]) <= order(cases[1])


@settings(max_examples=200)
@given(logs(), PAINS, PAINS, PAINS)
def test_more_pain_never_raises_the_target(
    log: tuple[str, list[tuple[Load, tuple[float, ...]]], list[tuple[Load, tuple[float, ...]]]],
    pain: int | None,
    after: int | None,
    morning: int | None,
) -> None:
    key, entered, _ = log
    plain = done(key, *entered)
    hurting = [*plain[:-1], replace(plain[-1], pain=pain, pain_after=after, pain_next=morning)]
    one, other = (case_of(key, *sessions, target=TEN_TO_TWELVE) for sessions in (plain, hurting))
    assert rank(advise(other).target.load, place_of) <= rank(advise(one).target.load, place_of)


@settings(max_examples=100)
@given(logs(), st.sampled_from(SWITCHABLE), PAINS, st.integers(0, 30))
def test_a_rule_that_is_off_gives_no_reason(
    log: tuple[str, list[tuple[Load, tuple[float, ...]]], list[tuple[Load, tuple[float, ...]]]],
    rule: int,
    pain: int | None,
    days: int,
) -> None:
    key, entered, _ = log
    sessions = [replace(s, pain_after=pain, day=s.day - timedelta(days=days)) for s in done(key, *entered)]
    case = case_of(key, *sessions, target=TEN_TO_TWELVE, other=tuple(sessions), off=frozenset({rule}))
    said = [advise(case).reason, *(offer.reason for offer in offers(case))]
    assert rule not in [reason.rule for reason in said if reason is not None]
    everything = replace(case, off=frozenset(SWITCHABLE))
    assert (advise(everything).reason, offers(everything)) == (None, [])


@settings(max_examples=200)
@given(logs(), st.randoms(use_true_random=False))
def test_the_order_of_entry_does_not_matter_and_targets_stay_within_what_is_owned(
    log: tuple[str, list[tuple[Load, tuple[float, ...]]], list[tuple[Load, tuple[float, ...]]]], chance: Any
) -> None:
    key, entered, _ = log
    sessions = done(key, *entered)
    shuffled = []
    for session in sessions:
        mixed = list(session.sets)
        chance.shuffle(mixed)
        shuffled.append(replace(session, sets=tuple(mixed)))
    first, second = advise(case_of(key, *sessions, target=TEN_TO_TWELVE)), advise(
        case_of(key, *shuffled, target=TEN_TO_TWELVE)
    )  # fmt: skip
    assert first == second
    load = first.target.load
    if load.band is not None:
        place = place_of(load.band.band_id)
        assert place is not None
        assert place[0].id == "article"
    else:
        assert load.weight is not None
        assert load.weight.value in OWN_WEIGHTS


@given(band_loads(), band_loads())
def test_steps_of_bands_keep_the_order_and_lead_back(one: Load, other: Load) -> None:
    case = case_of(PRESS)
    up = harder(one, case)
    if up is not None:
        assert rank(up, place_of) > rank(one, place_of)
        back = easier(up, case)
        assert back is not None
        assert rank(back, place_of) == rank(one, place_of)
    if rank(one, place_of) <= rank(other, place_of):
        below, above = easier(one, case), easier(other, case)
        assert below is None or (above is not None and rank(below, place_of) <= rank(above, place_of))


def test_pounds_step_in_pounds() -> None:
    heavy = Load(weight=Weight(135, WeightUnit.LB))
    sessions = done(BARBELL, (heavy, (12,)), (heavy, (12,)))
    advice = advise(case_of(BARBELL, *sessions, target=TEN_TO_TWELVE, equipment=None))
    assert advice.target.load == Load(weight=Weight(140, WeightUnit.LB))
