"""Search and facets, told by the shipped catalogue."""

import pytest

from soleus.bootstrap import builtin_exercises
from soleus.domain.exercise import Exercise, Group, Measure
from soleus.ui.catalogue_wording import catalogue_words
from soleus.ui.library.filtering import (
    NO_EQUIPMENT,
    ExerciseIndex,
    Facet,
    Filters,
    Rank,
    folded,
    values_of,
)

OWN = Exercise("own-1", "Übung am Bordstein", Group.OTHER, (Measure.STEPS,), also=("kerb",), muscles=("soleus",))
OLD = Exercise("own-2", "Old raise", Group.STRAIGHT_KNEE, archived=True)


@pytest.fixture(scope="module")
def index() -> ExerciseIndex:
    return ExerciseIndex([*builtin_exercises(), OWN, OLD], catalogue_words())


def keys(index: ExerciseIndex, text: str = "", **rest: object) -> list[str]:
    return [hit.exercise.key for hit in index.find(Filters(text, **rest)).hits]  # type: ignore[arg-type]


def test_everything_is_shown_without_filters(index: ExerciseIndex) -> None:
    found = index.find(Filters())
    assert len(found.hits) == found.total == len(builtin_exercises()) + 1
    assert (found.own, found.archived) == (1, 1)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("band press", "band-plantarflexion"),
        ("BAND  PRESS", "band-plantarflexion"),
        ("press band", "band-plantarflexion"),
        ("plantarflexion", "band-plantarflexion"),
        ("alfredson", "eccentric-heel-drop"),
        ("single leg", "single-leg-calf-raise"),
        ("single-leg", "single-leg-calf-raise"),
        ("skipping", "jump-rope"),
        ("tibialis anterior", "shin-raise"),
        ("soccer", "cross-training"),
        ("lap swimming", "cross-training"),
        ("kettlebell pole", "kettlebell-single-leg-raise"),
        ("three variations bench", "barbell-bench-calf-raise"),
        ("ubung", "own-1"),
        ("kerb", "own-1"),
    ],
)
def test_words_find_their_exercise(index: ExerciseIndex, text: str, key: str) -> None:
    assert key in keys(index, text)


def test_hits_in_names_come_first(index: ExerciseIndex) -> None:
    ranks = [hit.rank for hit in index.find(Filters("band")).hits]
    assert ranks == sorted(ranks)
    assert ranks[0] is Rank.NAME_START
    assert ranks[-1] > Rank.OTHER_NAME


@pytest.mark.parametrize(
    ("text", "key", "rank"),
    [
        ("jump", "jump-rope", Rank.NAME_START),
        ("rope", "jump-rope", Rank.NAME_WORD),
        ("ump", "jump-rope", Rank.NAME),
        ("skipping", "jump-rope", Rank.OTHER_NAME),
        ("soleus", "seated-calf-raise", Rank.KEYWORD),
        ("shin splints", "jump-rope", Rank.TEXT),
    ],
)
def test_where_the_words_were(index: ExerciseIndex, text: str, key: str, rank: Rank) -> None:
    ranks = {hit.exercise.key: hit.rank for hit in index.find(Filters(text)).hits}
    assert ranks[key] is rank


def test_nothing_is_found_for_words_nobody_wrote(index: ExerciseIndex) -> None:
    assert keys(index, "zzzz") == []
    assert keys(index, "band zzzz") == []


@pytest.mark.parametrize("text", ["", "band", "raise"])
@pytest.mark.parametrize("chosen", [(), ((Facet.GROUP, "band"),), ((Facet.MUSCLE, "soleus"), (Facet.MEASURE, "reps"))])
def test_a_count_is_what_ticking_would_show(index: ExerciseIndex, text: str, chosen: tuple) -> None:
    filters = Filters(text, frozenset(chosen))
    found = index.find(filters)
    for facet, value in index.values:
        others = frozenset(choice for choice in chosen if choice[0] is not facet)
        assert found.counts[facet, value] == len(keys(index, text, chosen=others | {(facet, value)})), (facet, value)


def test_within_a_facet_one_value_is_enough_and_all_facets_must_fit(index: ExerciseIndex) -> None:
    band, shin = (Facet.GROUP, "band"), (Facet.GROUP, "shin")
    assert len(keys(index, chosen=frozenset({band, shin}))) == 4
    assert keys(index, chosen=frozenset({band, shin, (Facet.MEASURE, "seconds")})) == ["band-plantarflexion-isometric"]


def test_own_and_archived_are_filters_of_their_own(index: ExerciseIndex) -> None:
    assert keys(index, own_only=True) == ["own-1"]
    assert keys(index, archived=True) == ["own-2"]
    assert index.find(Filters(archived=True)).total == 1
    assert index.find(Filters("bordstein")).own == 1
    assert index.find(Filters("jump")).own == 0


def test_an_exercise_without_equipment_has_a_value_too(index: ExerciseIndex) -> None:
    assert (Facet.EQUIPMENT, NO_EQUIPMENT) in values_of(OWN)
    assert "own-1" in keys(index, chosen=frozenset({(Facet.EQUIPMENT, NO_EQUIPMENT)}))


def test_folding_takes_case_accents_and_hyphens_away() -> None:
    assert folded("Heel–Drop É") == "heel–drop e"
    assert folded("Heel-Drop") == "heel drop"
