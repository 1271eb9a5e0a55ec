"""Sets, targets, tempo, rest and weights as they are typed: by example, and read back from what is written."""

from contextlib import suppress
from dataclasses import fields
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soleus.domain.band import Band, BandSet, BandUse
from soleus.domain.errors import InvalidValue
from soleus.domain.exercise import Measure, Tempo
from soleus.domain.load import Load
from soleus.domain.prescription import Target
from soleus.domain.shorthand import ParsedSet, parse_set
from soleus.domain.target_shorthand import (
    parse_rest,
    parse_target,
    parse_tempo,
    parse_time,
    parse_weight,
)
from soleus.domain.units import Distance, DistanceUnit, Weight, WeightUnit
from soleus.domain.workout import Effort, EffortScale, SetKind, Side, SideSet

COLOURS = ("yellow", "red", "green", "blue", "black")
BANDS = BandSet("article", "Article order", tuple(Band(f"article-{c}", c, c) for c in COLOURS))
LOOPS = BandSet("loops", "Loops", (Band("loop-1", "light", "tan"), Band("loop-2", "light heavy", "red")))


def said(text: str, measure: Measure = Measure.REPS, bands: BandSet = BANDS) -> dict[str, object]:
    """Return only what the line names."""
    parsed = parse_set(text, bands, measure)
    return {f.name: value for f in fields(ParsedSet) if (value := getattr(parsed, f.name)) is not None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", {}),
        ("12 red", {"reps": 12, "band": BandUse("article-red")}),
        ("RED 12", {"reps": 12, "band": BandUse("article-red")}),
        ("12 gr", {"reps": 12, "band": BandUse("article-green")}),
        ("b3 12", {"reps": 12, "band": BandUse("article-green")}),
        ("15x20kg@8", {"reps": 15, "weight": Weight(20), "effort": Effort(8, EffortScale.RPE)}),
        ("15 × 20", {"reps": 15, "weight": Weight(20)}),
        ("30s green", {"seconds": 30, "band": BandUse("article-green")}),
        ("1:30", {"seconds": 90}),
        (
            "12 2x10kg rir2 p2",
            {"reps": 12, "weight": Weight(10, count=2), "effort": Effort(2, EffortScale.RIR), "pain": 2},
        ),
        ("2x10kg 12", {"reps": 12, "weight": Weight(10, count=2)}),
        ("12x2x10kg", {"reps": 12, "weight": Weight(10, count=2)}),
        ("12 45lbs", {"reps": 12, "weight": Weight(45, WeightUnit.LB)}),
        ("12 4,5 kg", {"reps": 12, "weight": Weight(4.5)}),
        ("10x5s", {"reps": 10, "hold_s": 5}),
        ("12 -15kg", {"reps": 12, "assistance": Weight(15)}),
        ("12 assist 15", {"reps": 12, "assistance": Weight(15)}),
        ("12 red 150% 2 strands 1 twist", {"reps": 12, "band": BandUse("article-red", 150, 2, 1)}),
        ("l 12", {"reps": 12, "side": Side.LEFT}),
        ("right 8 warmup", {"reps": 8, "side": Side.RIGHT, "kind": SetKind.WARMUP}),
        ("12 drop fatigue", {"reps": 12, "kind": SetKind.DROP, "to_fatigue": True}),
        ("20 steps", {"steps": 20}),
        ("50 contacts", {"contacts": 50}),
        ("10 min", {"seconds": 600}),
        ("2.5 km", {"distance": Distance(2.5)}),
        ("400 m", {"distance": Distance(400, DistanceUnit.M)}),
        ("12 @8.5 pain 0", {"reps": 12, "effort": Effort(8.5, EffortScale.RPE), "pain": 0}),
    ],
)
def test_a_set_is_read_from_one_line(text: str, expected: dict[str, object]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        (Measure.SECONDS, {"seconds": 20}),
        (Measure.MINUTES, {"seconds": 1200}),
        (Measure.STEPS, {"steps": 20}),
        (Measure.TWISTS, {"twists": 20}),
        (Measure.HOLD_REPS, {"reps": 20}),
        (Measure.DISTANCE, {"distance": Distance(20)}),
    ],
)
def test_a_plain_figure_counts_what_the_exercise_counts(measure: Measure, expected: dict[str, object]) -> None:
    assert said("20", measure) == expected


def test_twists_are_the_bands_unless_the_exercise_counts_them() -> None:
    assert said("12 red 2 twists") == {"reps": 12, "band": BandUse("article-red", twists=2)}
    assert said("20 twists", Measure.TWISTS) == {"twists": 20}


def test_the_longest_band_name_is_taken() -> None:
    assert said("12 light heavy", bands=LOOPS) == {"reps": 12, "band": BandUse("loop-2")}
    assert said("12 light", bands=LOOPS) == {"reps": 12, "band": BandUse("loop-1")}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("twelve", "“twelve” is not understood"),
        ("12 bl", "blue or black"),
        ("12 20", "20 kg"),
        ("12-15", "not understood"),
        ("12 red blue", "one band"),
        ("p11", "between 0 and 10"),
        ("b9", "5 levels"),
        ("150%", "Name the band"),
        ("12 @8 rir2", "twice"),
        ("12 red 9 strands", "1 to 8 strands"),
        ("😀", "not understood"),
    ],
)
def test_what_is_not_understood_is_said_plainly(text: str, words: str) -> None:
    with pytest.raises(InvalidValue, match=words):
        parse_set(text, BANDS, Measure.REPS)


@given(st.text(max_size=40))
def test_any_line_is_read_or_refused(text: str) -> None:
    for read in (lambda: parse_set(text, BANDS, Measure.REPS), lambda: parse_target(text), lambda: parse_tempo(text)):
        with suppress(InvalidValue):
            read()


def test_what_a_line_leaves_out_stays_as_it_was() -> None:
    before = SideSet(2, Side.LEFT, Load(weight=Weight(4.5)), reps=10, pain=1)
    after = parse_set("12 red", BANDS, Measure.REPS).applied_to(before)
    assert (after.reps, after.pain, after.side, after.id) == (12, 1, Side.LEFT, before.id)
    assert after.load == Load(weight=Weight(4.5), band=BandUse("article-red"))


FIGURES = st.one_of(st.integers(0, 999), st.integers(0, 9999).map(lambda n: n / 10))
UNITS = st.sampled_from(WeightUnit)


@given(
    reps=FIGURES,
    weight=st.none() | st.builds(Weight, FIGURES, UNITS, st.integers(1, 4)),
    band=st.none() | st.sampled_from(BANDS.bands),
    stretch=st.none() | st.integers(0, 300),
    effort=st.none() | st.builds(Effort, st.integers(0, 20).map(lambda n: n / 2), st.sampled_from(EffortScale)),
    pain=st.none() | st.integers(0, 10),
    order=st.randoms(use_true_random=False),
)
def test_the_parts_of_a_set_are_read_in_any_order(reps, weight, band, stretch, effort, pain, order) -> None:
    parts = [f"{reps:g} reps"]
    if weight:
        parts.append(
            f"{weight.count}x{weight.value:g}{weight.unit}" if weight.count > 1 else f"{weight.value:g} {weight.unit}"
        )
    if band:
        parts.append(band.name + (f" {stretch}%" if stretch is not None else ""))
    if effort:
        parts.append(f"{effort.scale}{effort.value:g}")
    if pain is not None:
        parts.append(f"p{pain}")
    order.shuffle(parts)
    expected = {
        "reps": reps, "weight": weight, "band": band and BandUse(band.id, stretch), "effort": effort, "pain": pain,
    }  # fmt: skip
    assert said(" ".join(parts)) == {name: value for name, value in expected.items() if value is not None}


@pytest.mark.parametrize(
    ("text", "measure", "sets", "low", "high"),
    [
        ("3x12", Measure.REPS, 3, 12, 12),
        ("3 x 8-12", Measure.REPS, 3, 8, 12),
        ("3×8 – 12", Measure.REPS, 3, 8, 12),
        ("3x12 to 15 reps", Measure.REPS, 3, 12, 15),
        ("12", Measure.REPS, None, 12, 12),
        ("3x", Measure.REPS, 3, None, None),
        ("3 x max", Measure.REPS, 3, None, None),
        ("3x12+", Measure.REPS, 3, 12, None),
        ("3 x up to 30 s", Measure.SECONDS, 3, None, 30),
        ("3x30s", Measure.SECONDS, 3, 30, 30),
        ("2x30-45 s", Measure.SECONDS, 2, 30, 45),
        ("2x1:30", Measure.SECONDS, 2, 90, 90),
        ("2 × 20 steps", Measure.STEPS, 2, 20, 20),
        ("3x10 min", Measure.MINUTES, 3, 10, 10),
        ("1x5 km", Measure.DISTANCE, 1, 5, 5),
        ("6x400m", Measure.DISTANCE, 6, 0.4, 0.4),
    ],
)
def test_a_target_is_read(text: str, measure: Measure, sets: int | None, low: float | None, high: float | None) -> None:
    parsed = parse_target(text)
    assert (parsed.measure, parsed.sets, parsed.low, parsed.high, parsed.hold_s) == (measure, sets, low, high, None)


@pytest.mark.parametrize("text", ["3x10x5s", "3 x 10 hold 5", "3x10, hold 5 s", "3 × 10 × 5 s"])
def test_a_hold_of_each_repetition_is_read(text: str) -> None:
    parsed = parse_target(text)
    assert (parsed.measure, parsed.sets, parsed.low, parsed.high, parsed.hold_s) == (Measure.HOLD_REPS, 3, 10, 10, 5)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "3x12"),
        ("3x12-8", "smaller"),
        ("0x12", "1 to 99"),
        ("three", "not understood"),
        ("3x12 bananas", "bananas"),
    ],
)
def test_a_target_that_is_none_is_refused(text: str, words: str) -> None:
    with pytest.raises(InvalidValue, match=words):
        parse_target(text)


def test_a_figure_alone_keeps_the_sets_and_the_hold() -> None:
    before = Target(sets=4, measure=Measure.HOLD_REPS, low=8, high=8, hold_s=5)
    after = parse_target("10", Measure.HOLD_REPS).applied_to(before)
    assert (after.sets, after.low, after.hold_s, after.id) == (4, 10, 5, before.id)


@pytest.mark.parametrize(
    ("text", "tempo"),
    [
        ("", None),
        ("–", None),
        ("1-2-3", Tempo(1, 2, 3)),
        ("1·2·3", Tempo(1, 2, 3)),
        ("1 2 3", Tempo(1, 2, 3)),
        ("1/0/3/1", Tempo(1, 0, 3, 1)),
        ("–·–·3", Tempo(eccentric_s=3)),
        ("push 1 hold 2 return 3", Tempo(1, 2, 3)),
        ("down 3 s", Tempo(eccentric_s=3)),
    ],
)
def test_a_tempo_is_read_in_named_phases(text: str, tempo: Tempo | None) -> None:
    assert parse_tempo(text) == tempo


@pytest.mark.parametrize("text", ["3", "1-2", "1-2-3-4-5", "slow", "push 1 wobble 2", "3010"])
def test_a_tempo_whose_phases_are_not_clear_is_refused(text: str) -> None:
    with pytest.raises(InvalidValue, match="push, hold and return"):
        parse_tempo(text)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("", None), ("90", 90), ("90 s", 90), ("1:30", 90), ("2 min", 120), ("1 min 30 s", 90), ("1m30", 90), ("0", 0)],
)
def test_a_rest_is_read(text: str, seconds: float | None) -> None:
    assert parse_rest(text) == seconds


@pytest.mark.parametrize("text", ["soon", "1:90", "-5", "a min"])
def test_a_rest_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(InvalidValue, match="1:30"):
        parse_rest(text)


@given(st.builds(Weight, FIGURES, UNITS, st.integers(1, 9)), UNITS)
def test_a_weight_reads_back_as_it_was_entered(weight: Weight, default: WeightUnit) -> None:
    assert parse_weight(str(weight), default) == (weight, None)
    assert parse_weight(f"-{weight}", default) == (None, weight)


@pytest.mark.parametrize("text", ["heavy", "2x", "10 stone", "1e9"])
def test_a_weight_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(InvalidValue, match="2x10 kg"):
        parse_weight(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", None),
        ("18:30", time(18, 30)),
        ("6.30 pm", time(18, 30)),
        ("6:30 AM", time(6, 30)),
        ("12 am", time(0, 0)),
        ("12 pm", time(12, 0)),
        ("7", time(7, 0)),
        ("1830", time(18, 30)),
        ("18h30", time(18, 30)),
    ],
)
def test_a_time_of_the_day_is_read(text: str, expected: time | None) -> None:
    assert parse_time(text) == expected


@pytest.mark.parametrize("text", ["25", "noon", "18:75", "13 pm x"])
def test_a_time_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(InvalidValue, match="18:30"):
        parse_time(text)
