"""The shipped programmes say what training-rules.md says of them, and mistakes in such files are named."""

import re
from dataclasses import replace

import pytest
from progressing import EXERCISES

from soleus.assets import read_text
from soleus.bootstrap import builtin_programmes
from soleus.domain.errors import ReadingError
from soleus.domain.exercise import Exercise, Group, LoadKind, Measure, Tempo, cited
from soleus.domain.prescription import Prescription, Section, TargetSide, usual
from soleus.domain.programme import Programme
from soleus.domain.training import NUMBERS, TrainingNumbers
from soleus.domain.words import Words, speak, spoken
from soleus.services.catalogue_data import load_words
from soleus.services.programme_data import load_programmes
from soleus.services.programme_words import in_words

PROGRAMMES = {programme.key: programme for programme in builtin_programmes()}
every_programme = pytest.mark.parametrize("programme", PROGRAMMES.values(), ids=lambda p: p.key)

CALF = {Group.STRAIGHT_KNEE, Group.BENT_KNEE, Group.PLYOMETRIC, Group.BAND}


def items_of(programme: Programme) -> list[Prescription]:
    return [item for step in programme.steps for session in step.sessions for item in session.items]


def main_keys(programme: Programme) -> list[list[str]]:
    """The exercises of each session without the stretches that are ours."""
    ours = {"calf-stretch-straight", "calf-stretch-bent"}
    return [
        list(dict.fromkeys(item.exercise_key for item in session.items if item.exercise_key not in ours))
        for step in programme.steps
        for session in step.sessions
    ]


@pytest.mark.parametrize(
    ("key", "name", "weeks", "days", "times", "sources", "reference", "rehab", "repeatable"),
    [
        ("first-steps", "First steps", 4, (2, 2), 1, {"A2", "+"}, "", False, True),
        ("strong-and-balanced", "Strong and balanced lower leg", 8, (2, 3), 1, {"A0", "A1"}, "", False, True),
        ("runners-ten-minutes", "Runner's ten minutes", 8, (2, 3), 1, {"A1"}, "", False, True),
        ("three-variations", "Three variations", 8, (2, 3), 1, {"A3"}, "", False, True),
        ("band-ladder", "Band ladder", None, (2, 2), 1, {"A4", "+"}, "", True, False),
        ("heavy-slow-resistance", "Heavy slow resistance", 12, (3, 3), 1, {"+"}, "Beyer 2015", True, False),
        ("alfredson", "Alfredson", 12, (7, 7), 2, {"+"}, "Alfredson 1998", True, False),
    ],
)
def test_each_row_of_the_table(
    key: str,
    name: str,
    weeks: int | None,
    days: tuple[int, int],
    times: int,
    sources: set[str],
    reference: str,
    rehab: bool,
    repeatable: bool,
) -> None:
    programme = PROGRAMMES[key]
    assert (programme.name, programme.weeks, programme.builtin) == (name, weeks, True)
    assert (programme.sessions_low, programme.sessions_high, programme.times_a_day) == (*days, times)
    assert (set(programme.sources), programme.reference) == (sources, reference)
    assert (programme.is_rehab, programme.is_repeatable) == (rehab, repeatable)


def test_there_are_these_seven_and_those_for_everybody_come_first() -> None:
    assert len(PROGRAMMES) == 7
    rehab = [programme.is_rehab for programme in PROGRAMMES.values()]
    assert rehab == sorted(rehab)


def test_the_band_ladder_climbs_in_the_order_of_the_article() -> None:
    ladder = PROGRAMMES["band-ladder"]
    assert main_keys(ladder) == [
        ["band-plantarflexion-isometric"],
        ["band-plantarflexion-eccentric"],
        ["band-plantarflexion"],
        ["seated-dumbbell-heel-raise"],
        ["dumbbell-heel-raise"],
    ]
    assert [step.name for step in ladder.steps] == ["Hold", "Lowering", "Press", "Heel raise"]
    # each step but the last lasts until the trainee goes on; nobody is told to go back by a calendar
    assert [step.weeks is None for step in ladder.steps] == [True, True, True, False]
    hold, lowering, press, seated, standing = (item for item in items_of(ladder))
    assert (hold.targets[0].sets, hold.targets[0].low, hold.targets[0].high) == (3, None, 30)
    assert hold.targets[0].measure is Measure.SECONDS
    for item in (lowering, press):
        assert (item.targets[0].sets, item.targets[0].low, item.targets[0].high) == (3, 12, 12)
    assert press.tempo == Tempo(1, 2, 3)
    assert {item.targets[0].side for item in (hold, lowering, press, seated, standing)} == {TargetSide.EACH}
    # the ladder of the exercises leads from each step to the next one
    for before, after in zip(main_keys(ladder), main_keys(ladder)[1:4], strict=False):
        assert after[0] in EXERCISES[before[0]].harder
    numbers = TrainingNumbers(leave_level=5).with_own({one.field: one.value for one in ladder.numbers})
    assert numbers.leave_level == 3


def test_three_variations_has_all_three_in_each_workout_and_weight_on_both_raises() -> None:
    for step in PROGRAMMES["three-variations"].steps:
        for session in step.sessions:
            exercises = [EXERCISES[item.exercise_key] for item in session.items]
            groups = [exercise.group for exercise in exercises]
            assert [groups.count(g) for g in (Group.STRAIGHT_KNEE, Group.BENT_KNEE, Group.PLYOMETRIC)] == [1, 1, 1]
            for exercise in exercises:
                if exercise.group in (Group.STRAIGHT_KNEE, Group.BENT_KNEE):
                    assert LoadKind.WEIGHT in exercise.loads
                    assert "A3" in exercise.sources
                    assert exercise.needs  # cannot be done without its weight


def test_strong_and_balanced_does_each_exercise_at_its_own_dose() -> None:
    programme = PROGRAMMES["strong-and-balanced"]
    names = ["double-leg-calf-raise", "three-position-calf-raise", "seated-calf-raise", "lateral-band-walk"]
    assert main_keys(programme) == [[*names, "shin-raise"]]
    for item in items_of(programme):
        own = usual(EXERCISES[item.exercise_key])
        figures = [(t.sets, t.low, t.high, t.measure, t.side) for t in (item.targets[0], own.targets[0])]
        assert figures[0] == figures[1]
    positions = [item.variant for item in items_of(programme) if item.exercise_key == "three-position-calf-raise"]
    assert positions == ["toes out", "toes in", "toes forward"]


def test_the_runners_ten_minutes_take_turns() -> None:
    programme = PROGRAMMES["runners-ten-minutes"]
    assert main_keys(programme) == [
        ["jump-rope", "single-leg-calf-raise", "toe-walk", "knee-push"],
        [
            "half-squat-jump",
            "double-leg-calf-raise-hold",
            "weighted-calf-raise",
            "hollow-body-hold",
            "hip-flexor-twist",
        ],
    ]
    rope = items_of(programme)[0]
    assert (rope.targets[0].sets, rope.targets[0].low, rope.targets[0].high, rope.rounds) == (3, 30, 60, 3)
    assert rope.circuit is not None
    twist = items_of(programme)[-1]
    assert (twist.targets[0].high, twist.targets[0].measure) == (30, Measure.TWISTS)


def test_first_steps_are_the_three_raises() -> None:
    keys = ["double-leg-calf-raise", "single-leg-calf-raise", "seated-calf-raise-manual"]
    assert main_keys(PROGRAMMES["first-steps"]) == [keys]


def test_heavy_slow_resistance_gets_heavier_by_the_weeks_of_the_study() -> None:
    programme = PROGRAMMES["heavy-slow-resistance"]
    raises = ["seated-calf-raise", "leg-press-calf-raise", "weighted-calf-raise"]
    assert all(keys == raises for keys in main_keys(programme))
    assert [step.weeks for step in programme.steps] == [1, 2, 2, 3, 4]
    doses: list[tuple[int, float | None, float | None]] = []
    for step in programme.steps:
        figures = {(i.targets[0].sets, i.targets[0].low, i.targets[0].high) for s in step.sessions for i in s.items}
        assert len(figures) == 1
        doses += figures
    assert doses == [(3, 15, 15), (3, 12, 12), (4, 10, 10), (4, 8, 8), (4, 6, 6)]
    for item in items_of(programme):
        assert item.tempo == Tempo(concentric_s=3, eccentric_s=3)
        assert item.rest_s is not None
        assert 120 <= item.rest_s <= 180
    # the first of the first week's sessions finds the load
    first = programme.steps[0].sessions
    assert len(first) == programme.sessions_low
    assert "15" in first[0].note
    assert not any(session.note for session in first[1:])


def test_alfredson_is_straight_and_bent() -> None:
    straight, bent = items_of(PROGRAMMES["alfredson"])
    assert (straight.exercise_key, bent.exercise_key) == ("eccentric-heel-drop", "eccentric-heel-drop-bent")
    for item in (straight, bent):
        target = item.targets[0]
        assert (target.side, target.sets, target.low, target.high) == (TargetSide.EACH, 3, 15, 15)
    # load when pain-free
    assert [(one.field, one.value) for one in PROGRAMMES["alfredson"].numbers] == [("raise_pain", 0)]


# ---- what holds for all ----


@every_programme
def test_what_is_left_out_is_really_left_out(programme: Programme) -> None:
    done = {EXERCISES[key].group for key in programme.exercise_keys if EXERCISES[key].group not in CALF}
    assert done.isdisjoint(programme.leaves_out)
    if programme.key != "band-ladder":  # its last step is not left out any more
        assert {EXERCISES[key].group for key in programme.exercise_keys}.isdisjoint(programme.leaves_out)
    if programme.is_rehab:
        assert Group.PLYOMETRIC in programme.leaves_out


@every_programme
def test_every_session_has_calf_work_and_a_programme_for_everybody_a_stretch(programme: Programme) -> None:
    for step in programme.steps:
        for session in step.sessions:
            assert {EXERCISES[item.exercise_key].group for item in session.items} & CALF
    loosening = {"calf-stretch-straight", "calf-stretch-bent", "knee-push"} & set(programme.exercise_keys)
    assert bool(loosening) is not programme.is_rehab
    for item in items_of(programme):
        is_loosening = EXERCISES[item.exercise_key].group in (Group.STRETCH, Group.MOBILITY)
        assert (item.section is Section.STRETCH) is is_loosening


@every_programme
def test_texts_are_short_and_their_sources_known(programme: Programme) -> None:
    labels = {source.label for source in load_words(read_text("catalogue.toml")).sources}
    assert set(programme.sources) <= labels
    assert len(programme.about) >= 2
    notes = [step.note for step in programme.steps] + [s.note for step in programme.steps for s in step.sessions]
    notes += [item.note for item in items_of(programme)]
    for text in (*programme.about, *(note for note in notes if note)):
        words, sources = cited(text)
        assert set(sources) <= labels
        assert words.endswith((".", "?"))
        for sentence in re.split(r"(?<=[.?:;])\s+", words):
            assert 0 < len(sentence.split()) <= 20, sentence
        assert not re.search(r"\b(cure|heal|diagnos|guarantee)", words)
    assert all(cited(text)[1] for text in programme.about)


def test_ids_are_never_shared() -> None:
    again = load_programmes({"mine.toml": GOOD}, EXERCISES) + load_programmes({"mine.toml": GOOD}, EXERCISES)
    ids = [one for p in (*PROGRAMMES.values(), *again) for i in items_of(p) for one in (i.id, i.targets[0].id)]
    assert len(set(ids)) == len(ids)


def test_numbers_of_programmes_are_numbers_of_the_rules() -> None:
    known = {rule.field: rule for rule in NUMBERS}
    for programme in PROGRAMMES.values():
        assert all(known[n.field].low <= n.value <= known[n.field].high for n in programme.numbers)


def test_a_programme_is_said_in_the_readers_language() -> None:
    ladder = PROGRAMMES["band-ladder"]
    assert in_words(ladder) is ladder
    before = spoken()
    texts = {"Band ladder": "Leiter", "Hold": "Halten", "Band hold": "Band halten", ladder.about[0]: "Für die Zeit"}
    speak(Words("de", {("Catalogue", text): said for text, said in texts.items()}))
    try:
        said = in_words(ladder)
        assert in_words(said) == said
    finally:
        speak(before)
    assert (said.name, said.about[0], said.about[1]) == ("Leiter", "Für die Zeit", ladder.about[1])
    assert (said.steps[0].name, said.steps[0].sessions[0].name) == ("Halten", "Band halten")
    assert replace(said, name=ladder.name, about=ladder.about, steps=ladder.steps) == ladder


# ---- mistakes ----

GOOD = """
[[programme]]
key = "mine"
name = "Mine"
days_a_week = [2, 3]
sources = ["+"]
[programme.numbers]
band_reps = 15
[[programme.step]]
name = "All"
weeks = 2
[[programme.step.session]]
name = "A"
exercises = [{ key = "toe-walk", amount = [20, 30], sets = 2, circuit = 1, rounds = 2, section = "warm-up" }]
"""


def read(text: str, exercises: dict[str, Exercise] | None = None) -> tuple[Programme, ...]:
    return load_programmes({"mine.toml": text}, EXERCISES if exercises is None else exercises)


def test_a_small_file_is_read_whole() -> None:
    (programme,) = read(GOOD)
    (item,) = items_of(programme)
    target = item.targets[0]
    assert (target.low, target.high, target.sets, target.measure) == (20, 30, 2, Measure.SECONDS)
    assert (item.section, item.circuit, item.rounds) == (Section.WARM_UP, 1, 2)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('key = "mine"', "", "field key: it is missing"),
        ("[2, 3]", "[3, 2]", "field days_a_week"),
        ("[2, 3]", "2.5", "field days_a_week: a whole number"),
        ("[2, 3]", "[2, 9]", "1 to 7 training days"),
        ("days_a_week", "days", "field days: no such field"),
        ("band_reps = 15", "band_repz = 15", "field numbers.band_repz: no such field"),
        ("band_reps = 15", "band_reps = 999", "field numbers.band_reps: a whole number from 3 to 50"),
        ("band_reps = 15", "band_reps = true", "field numbers.band_reps"),
        ("weeks = 2", "weeks = 500", "entry All: A step of a programme takes"),
        ("weeks = 2", "weeks = 1.5", "field weeks: a whole number"),
        ('key = "toe-walk"', 'key = "toe-wolk"', "entry toe-wolk, field key: there is no such exercise"),
        ("sets = 2", "sets = 0", "field sets"),
        ("sets = 2", "sets = 200", "entry toe-walk: A target has 1 to 99 sets"),
        ("rounds = 2", "rounds = 50", "entry toe-walk: A circuit has"),
        ('section = "warm-up"', 'section = "sauna"', "field section: sauna is not one of"),
        ('section = "warm-up"', 'variant = "sideways"', "field variant: sideways is not one of"),
        ('section = "warm-up"', 'measure = "twists"', "field measure: twists is not one of"),
        ('section = "warm-up"', 'side = "up"', "field side"),
        ("exercises = [{", "exercises = [] # {", "field exercises: a session needs an exercise"),
        ("[[programme.step.session]]", "[[programme.step.sessions]]", "field sessions: no such field"),
        ("[[programme]]", "[[programme", "mine.toml is not valid TOML"),
    ],
)
def test_a_mistake_is_named_with_its_place(old: str, new: str, told: str) -> None:
    assert old in GOOD
    with pytest.raises(ReadingError) as error:
        read(GOOD.replace(old, new, 1))
    assert told in str(error.value)
    assert "mine.toml" in str(error.value)


def test_a_key_stands_once_and_a_step_is_needed() -> None:
    with pytest.raises(ReadingError, match=r"the same key stands in a\.toml already"):
        load_programmes({"a.toml": GOOD, "b.toml": GOOD}, EXERCISES)
    with pytest.raises(ReadingError, match=r"mine\.toml, entry mine: A programme needs a step"):
        read(GOOD[: GOOD.index("[[programme.step]]")])
