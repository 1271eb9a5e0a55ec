"""The shipped catalogue is complete, consistent and readable, and mistakes in such files are named."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from soleus.assets import asset, read_text
from soleus.domain.errors import ReadingError
from soleus.domain.exercise import Exercise, Group, LoadKind, Measure, SideMode, Tempo, cited
from soleus.services.catalogue_data import load_band_sets, load_exercises, load_words

KEYS = {
    Group.STRAIGHT_KNEE: """double-leg-calf-raise double-leg-calf-raise-hold three-position-calf-raise
        single-leg-calf-raise weighted-calf-raise weighted-single-leg-calf-raise barbell-bench-calf-raise
        kettlebell-single-leg-raise dumbbell-heel-raise toe-walk eccentric-heel-drop leg-press-calf-raise""",
    Group.BENT_KNEE: """seated-calf-raise seated-calf-raise-manual smith-seated-calf-raise lunge-heel-raise
        seated-dumbbell-heel-raise eccentric-heel-drop-bent""",
    Group.BAND: "band-plantarflexion-isometric band-plantarflexion-eccentric band-plantarflexion",
    Group.PLYOMETRIC: "jump-rope half-squat-jump single-leg-bounce bunny-hops alternating-jumps",
    Group.SHIN: "shin-raise",
    Group.PERONEAL: "lateral-band-walk",
    Group.CORE: "hollow-body-hold neutral-pelvis-check",
    Group.MOBILITY: "hip-flexor-twist hip-release-ball knee-push",
    Group.STRETCH: "calf-stretch-straight calf-stretch-bent",
    Group.TEST: "heel-raise-test",
    Group.OTHER: "cross-training",
}
"""Every row of exercises.md; the leg press stands with the bent knee there and counts as straight knee."""

EXERCISES = load_exercises(
    {path.name: path.read_text(encoding="utf-8") for path in sorted(asset("exercises").glob("*.toml"))}
)
BY_KEY = {exercise.key: exercise for exercise in EXERCISES}
WORDS = load_words(read_text("catalogue.toml"))
BAND_SETS = load_band_sets(read_text("bands.toml"))

every_exercise = pytest.mark.parametrize("exercise", EXERCISES, ids=lambda e: e.key)


def texts(exercise: Exercise) -> list[str]:
    return [*exercise.how_to, *exercise.cues, *exercise.cautions, *exercise.reasons]


def test_every_row_is_there_in_its_group() -> None:
    expected = {key: group for group, keys in KEYS.items() for key in keys.split()}
    assert len(expected) == 37
    assert {exercise.key: exercise.group for exercise in EXERCISES} == expected
    assert all(exercise.builtin for exercise in EXERCISES)


def test_groups_stand_in_their_order() -> None:
    order = list(Group)
    places = [order.index(exercise.group) for exercise in EXERCISES]
    assert places == sorted(places)


# ---- what it says ----


@every_exercise
def test_texts_are_short_and_say_something(exercise: Exercise) -> None:
    assert len(exercise.how_to) >= 2
    assert exercise.reasons
    for text in texts(exercise):
        words, _ = cited(text)
        assert words == words.strip()
        assert words.endswith((".", "?")), text
        assert "[" not in words, text
        for sentence in re.split(r"(?<=[.?:])\s+", words):
            assert 0 < len(sentence.split()) <= 20, sentence
    assert len(set(texts(exercise))) == len(texts(exercise))


@every_exercise
def test_sources_are_known(exercise: Exercise) -> None:
    labels = {source.label for source in WORDS.sources}
    assert exercise.sources
    assert {*exercise.sources, exercise.dose.source} <= labels
    for text in texts(exercise):
        assert set(cited(text)[1]) <= labels


def test_the_labels_users_see() -> None:
    assert {source.label: source.name for source in WORDS.sources} == {
        "A0": "Calf guide",
        "A1": "Runners' calf list",
        "A2": "Short calf guide",
        "A3": "Three variations",
        "A4": "Band work",
        "+": "Soleus",
    }
    assert all(source.description for source in WORDS.sources)
    assert WORDS.source_name("A4") == "Band work"


@every_exercise
def test_every_token_has_a_name(exercise: Exercise) -> None:
    assert set(exercise.muscles) <= {muscle.token for muscle in WORDS.muscles}
    assert set(exercise.equipment) <= {token for token, _ in WORDS.equipment}
    assert {token for choice in exercise.needs for token in choice} <= set(exercise.equipment)


def test_names_and_other_names_are_told_apart() -> None:
    names = [name.casefold() for e in EXERCISES for name in (e.name, *e.also)]
    doubled = {name for name in names if names.count(name) > 1}
    assert not doubled


def test_no_muscle_or_equipment_is_named_for_nothing() -> None:
    assert {muscle.token for muscle in WORDS.muscles} == {m for e in EXERCISES for m in e.muscles}
    assert {token for token, _ in WORDS.equipment} == {token for e in EXERCISES for token in e.equipment}
    assert WORDS.muscle_name("own-muscle") == "own muscle"
    assert WORDS.equipment_name("step") == "step or plank edge"


def test_cautions_reach_those_who_need_them() -> None:
    for key in ("hollow-body-hold", "hip-flexor-twist", "hip-release-ball"):
        assert any("sciatica" in text for text in BY_KEY[key].cautions)
    everywhere = " ".join(WORDS.cautions)
    for sign in ("pop", "swollen", "night pain", "numbness", "medical advice"):
        assert sign in everywhere


@pytest.mark.parametrize("word", ["run", "uphill run", "step class", "lap swimming", "soccer", "basketball"])
def test_each_activity_finds_cross_training(word: str) -> None:
    exercise = BY_KEY["cross-training"]
    assert word in exercise.variants
    assert word in " ".join(exercise.how_to)


# ---- what is counted ----


@every_exercise
def test_the_dose_counts_what_the_exercise_counts(exercise: Exercise) -> None:
    dose = exercise.dose
    assert dose.measure in exercise.measures
    assert (dose.hold_low_s is not None) == (exercise.measure is Measure.HOLD_REPS)
    assert dose.per in {
        SideMode.EACH: {"leg", "side"},
        SideMode.DIRECTION: {"way"},
        SideMode.BOTH: {"", "position"},
    }.get(exercise.sides[0], {""})
    assert dose.sets_low is None or 1 <= dose.sets_low <= (dose.sets_high or 0) <= 10
    assert dose.high is not None or exercise.key in {"leg-press-calf-raise", "heel-raise-test", "cross-training"}


@pytest.mark.parametrize(
    ("key", "sets", "amount", "source"),
    [
        ("double-leg-calf-raise", (4, 4), (20, 25), "A0"),
        ("double-leg-calf-raise-hold", (3, 3), (8, 8), "A1"),
        ("three-position-calf-raise", (1, 2), (20, 25), "A0"),
        ("single-leg-calf-raise", (3, 3), (10, 15), "A1"),
        ("weighted-calf-raise", (3, 3), (8, 12), "+"),
        ("toe-walk", (3, 5), (60, 90), "A1"),
        ("eccentric-heel-drop", (3, 3), (15, 15), "+"),
        ("seated-calf-raise", (4, 4), (20, 25), "A0"),
        ("seated-calf-raise-manual", (3, 3), (10, 15), "+"),
        ("band-plantarflexion-isometric", (3, 3), (None, 30), "A4"),
        ("band-plantarflexion-eccentric", (3, 3), (12, 12), "A4"),
        ("band-plantarflexion", (3, 3), (12, 12), "A4"),
        ("jump-rope", (3, 3), (30, 60), "A1"),
        ("half-squat-jump", (3, 3), (8, 8), "A1"),
        ("single-leg-bounce", (3, 3), (20, 20), "+"),
        ("shin-raise", (4, 4), (20, 25), "A0"),
        ("lateral-band-walk", (3, 5), (20, 20), "A0"),
        ("hollow-body-hold", (6, 6), (10, 10), "A1"),
        ("hip-flexor-twist", (None, None), (None, 30), "A1"),
        ("neutral-pelvis-check", (3, 3), (10, 10), "+"),
        ("hip-release-ball", (None, None), (60, 60), "+"),
        ("knee-push", (3, 3), (10, 15), "A1"),
        ("calf-stretch-bent", (2, 2), (30, 30), "+"),
    ],
)
def test_doses_are_those_of_the_sources(
    key: str, sets: tuple[int, int], amount: tuple[float, float], source: str
) -> None:
    dose = BY_KEY[key].dose
    assert ((dose.sets_low, dose.sets_high), (dose.low, dose.high), dose.source) == (sets, amount, source)


@every_exercise
def test_bands_are_picked_from_a_set_that_is_there(exercise: Exercise) -> None:
    banded = LoadKind.BAND in exercise.loads
    assert banded == (exercise.band_set_id in {band_set.id for band_set in BAND_SETS})
    assert (exercise.ceiling is not None) == (exercise.group is Group.BAND)


def test_tempo_and_ceiling_of_band_work() -> None:
    assert BY_KEY["band-plantarflexion"].tempo == Tempo(concentric_s=1, top_hold_s=2, eccentric_s=3)
    assert BY_KEY["band-plantarflexion-eccentric"].tempo == Tempo(eccentric_s=3)
    assert BY_KEY["band-plantarflexion"].ceiling == 12
    assert BY_KEY["band-plantarflexion-isometric"].ceiling == 30
    assert all(e.to_fatigue for e in EXERCISES if e.group is Group.BAND)


def test_exercises_that_allow_two_ways() -> None:
    assert BY_KEY["single-leg-bounce"].measures == (Measure.CONTACTS, Measure.SECONDS)
    assert BY_KEY["cross-training"].measures == (Measure.MINUTES, Measure.DISTANCE)
    for key in ("dumbbell-heel-raise", "seated-dumbbell-heel-raise"):
        assert BY_KEY[key].sides == (SideMode.BOTH, SideMode.EACH)


def test_what_can_be_done_with_nothing_at_all() -> None:
    assert BY_KEY["toe-walk"].possible_with(set())
    assert not BY_KEY["leg-press-calf-raise"].possible_with({"step"})
    assert BY_KEY["dumbbell-heel-raise"].possible_with({"medicine-ball"})


# ---- ladders ----


@every_exercise
def test_neighbours_name_each_other(exercise: Exercise) -> None:
    assert all(exercise.key in BY_KEY[key].easier for key in exercise.harder)
    assert all(exercise.key in BY_KEY[key].harder for key in exercise.easier)
    assert all(exercise.key in BY_KEY[key].beside for key in exercise.beside)


@every_exercise
def test_no_ladder_leads_back(exercise: Exercise) -> None:
    above, ahead = set[str](), list(exercise.harder)
    while ahead:
        key = ahead.pop()
        assert key != exercise.key
        if key not in above:
            above.add(key)
            ahead.extend(BY_KEY[key].harder)


@pytest.mark.parametrize(
    "ladder",
    [
        "band-plantarflexion-isometric band-plantarflexion-eccentric band-plantarflexion dumbbell-heel-raise",
        "band-plantarflexion seated-dumbbell-heel-raise",
        "double-leg-calf-raise-hold double-leg-calf-raise single-leg-calf-raise kettlebell-single-leg-raise "
        "weighted-single-leg-calf-raise",
        "double-leg-calf-raise weighted-calf-raise weighted-single-leg-calf-raise",
        "seated-calf-raise-manual seated-calf-raise smith-seated-calf-raise lunge-heel-raise",
        "half-squat-jump bunny-hops alternating-jumps single-leg-bounce",
    ],
)
def test_the_ladders(ladder: str) -> None:
    steps = ladder.split()
    assert all(harder in BY_KEY[easier].harder for easier, harder in pairwise(steps))


def test_what_stands_beside() -> None:
    assert BY_KEY["double-leg-calf-raise"].beside == ("three-position-calf-raise",)
    assert BY_KEY["bunny-hops"].beside == ("jump-rope",)


# ---- bands ----


def test_band_sets_stand_in_the_order_of_their_makers() -> None:
    whole = ["tan", "yellow", "red", "green", "blue", "black", "silver", "gold"]
    assert {s.id: [band.colour for band in s.bands] for s in BAND_SETS} == {
        "article": ["yellow", "red", "green", "blue", "black"],
        "theraband": whole,
        "cando": whole,
        "mini-loop": ["yellow", "green", "red", "blue", "black"],
        "rogue-monster": ["orange", "red", "blue", "green", "black", "purple", "silver"],
        "bodylastics": ["yellow", "green", "red", "blue", "black", "orange"],
    }
    assert BAND_SETS[0].id == "article"
    assert [band.rating for band in BAND_SETS[-1].bands] == ["5 lb", "7 lb", "13 lb", "19 lb", "23 lb", "30 lb"]


# ---- the leg drawing ----


@pytest.mark.parametrize("name", ["back.svg", "outer-side.svg", "glyph.svg", "glyph-outer-side.svg"])
def test_drawings_use_known_tokens_only(name: str) -> None:
    drawn = {muscle.token for muscle in WORDS.muscles if muscle.drawn}
    known = {"skin", "line", "muscle", "muscle-edge"}
    known |= {token + part for token in drawn for part in ("", "-edge", "-fibre")}
    assert set(re.findall(r"\{([^}]*)\}", read_text("legs", name))) <= known


def test_every_drawn_muscle_is_in_a_drawing() -> None:
    pictures = read_text("legs", "back.svg") + read_text("legs", "outer-side.svg")
    for muscle in WORDS.muscles:
        assert muscle.drawn == (f"{{{muscle.token}}}" in pictures)


# ---- mistakes are named ----

GOOD = """
[[exercise]]
key = "hop"
name = "Hop"
group = "plyometric"
measures = ["contacts"]
sides = ["both"]
equipment = ["rope"]
"""


@pytest.mark.parametrize(
    ("wrong", "field", "problem"),
    [
        (GOOD.replace('name = "Hop"', ""), "name", "missing"),
        (GOOD.replace('"Hop"', "7"), "name", "a text is expected"),
        (GOOD.replace('"Hop"', '" "'), "name", "a text is expected"),
        (GOOD.replace('"plyometric"', '"jumping"'), "group", "jumping is not one of straight-knee"),
        (GOOD.replace('["contacts"]', '["hops"]'), "measures", "hops is not one of"),
        (GOOD + 'how_too = ["Hop."]', "how_too", "no such field"),
        (GOOD + 'how_to = "Hop."', "how_to", "a list of texts"),
        (GOOD + 'how_to = [""]', "how_to", "none of them empty"),
        (GOOD + 'needs = ["wings"]', "needs", "wings is not among its equipment"),
        (GOOD + 'harder = ["jump"]', "harder", "no other exercise jump"),
        (GOOD + 'beside = ["hop"]', "beside", "no other exercise hop"),
        (GOOD + 'to_fatigue = "yes"', "to_fatigue", "true or false"),
        (GOOD + "ceiling = -1", "ceiling", "a number above 0"),
        (GOOD + "ceiling = nan", "ceiling", "a number above 0"),
        (GOOD + "dose = 3", "dose", "a table is expected"),
        (GOOD + "dose = { sets = [5, 3] }", "dose.sets", "two of them in order"),
        (GOOD + "dose = { amount = true }", "dose.amount", "two of them in order"),
        (GOOD + "tempo = { up_s = 3 }", "tempo.up_s", "no such field"),
        (GOOD + GOOD, "key", "already"),
    ],
)
def test_a_mistake_names_file_entry_and_field(wrong: str, field: str, problem: str) -> None:
    with pytest.raises(ReadingError) as caught:
        load_exercises({"jumps.toml": wrong})
    message = str(caught.value)
    assert message.startswith("In jumps.toml, entry hop, field " + field)
    assert problem in message


def test_an_entry_without_measures_is_refused() -> None:
    with pytest.raises(ReadingError, match=r"jumps\.toml, entry hop: .*something to count"):
        load_exercises({"jumps.toml": GOOD.replace('["contacts"]', "[]")})


def test_a_file_that_is_no_toml_is_named() -> None:
    with pytest.raises(ReadingError, match=r"bands\.toml is not valid TOML"):
        load_band_sets("[[set]\n")


def test_an_impossible_band_is_named() -> None:
    text = """
        [[set]]
        id = "a"
        name = "A"
        band = [{ id = "a-red", name = "red", colour = "red", force_100_kgf = 2, force_200_kgf = 1 }]
        """
    with pytest.raises(ReadingError, match=r"bands\.toml, entry a, entry a-red: .*200 %"):
        load_band_sets(text)


def test_a_band_id_stands_only_once() -> None:
    text = '[[set]]\nid = "a"\nname = "A"\nband = [{ id = "a-red", name = "red", colour = "red" }]\n'
    with pytest.raises(ReadingError, match=r"bands\.toml, entry a: this id is used twice"):
        load_band_sets(text + text)


def test_the_loader_itself_needs_no_files() -> None:
    source = Path(load_exercises.__code__.co_filename).read_text(encoding="utf-8")
    assert "pathlib" not in source
    assert "soleus.assets" not in source
