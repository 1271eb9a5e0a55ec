"""Names of other programs find our exercises; what is not certain is called a guess or left to the user."""

from datetime import date

import pytest

from soleus.bootstrap import builtin_exercises
from soleus.domain.exercise import Exercise, Group, LoadKind, Measure, SideMode
from soleus.interchange import hints, matching
from soleus.interchange.matching import Match, Proposal
from soleus.interchange.parsed import ParsedExercise

DAY = date(2026, 1, 2)


def _found(name: str, **counts: int) -> ParsedExercise:
    counts = counts or {"with_reps": 3}
    return ParsedExercise(
        name, 3, DAY, DAY, assisted=hints.is_assisted(name), banded=hints.is_banded(name),
        hold_as_reps=hints.is_hold(name) and "with_reps" in counts, **counts,
    )  # fmt: skip


def _proposal(name: str, *own: Exercise, **counts: int) -> Proposal:
    (proposal,) = matching.proposals([_found(name, **counts)], [*builtin_exercises(), *own])
    return proposal


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Seated Calf Raise", "seated-calf-raise"),
        ("seated calf-raise", "seated-calf-raise"),
        ("JUMP ROPE", "jump-rope"),
        ("Standing Calf Raise", "double-leg-calf-raise"),
    ],
)
def test_the_same_name_is_the_same_exercise(name: str, key: str) -> None:
    proposal = _proposal(name)
    assert (proposal.match, proposal.key) == (Match.SAME, key)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Standing Calf Raise (Barbell)", "weighted-calf-raise"),
        ("Seated Calf Raise (Plate Loaded)", "seated-calf-raise"),
        ("Seated Calf Raise (Machine)", "seated-calf-raise"),
        ("Calf Press on Leg Press", "leg-press-calf-raise"),
        ("Calf Raise on Seated Leg Press", "leg-press-calf-raise"),
        ("Single Leg Standing Calf Raise (Dumbbell)", "single-leg-calf-raise"),
        ("Standing Calf Raise (Dumbbell)", "dumbbell-heel-raise"),
        ("Bodyweight Calf Rise", "double-leg-calf-raise"),
        ("Calf Raise", "double-leg-calf-raise"),
        ("Wadenheben sitzend", "seated-calf-raise"),
        ("Wadenheben stehend (Langhantel)", "weighted-calf-raise"),
        ("Elevación de talones sentado", "seated-calf-raise"),
        ("Tibialis Raise", "shin-raise"),
        ("Band Plantar Flexion red", "band-plantarflexion"),
    ],
)
def test_words_give_a_guess_that_is_called_one(name: str, key: str) -> None:
    proposal = _proposal(name)
    assert (proposal.match, proposal.key) == (Match.GUESS, key)


@pytest.mark.parametrize(
    ("name", "candidate"),
    [
        ("Toe Raise", "shin-raise"),
        ("Standing Calf Raise (Machine)", "weighted-calf-raise"),
        ("Single Leg Calf Raises (Smith Machine)", "weighted-single-leg-calf-raise"),
        ("Calf Extension (Machine)", "leg-press-calf-raise"),
        ("Calf Stretch", "calf-stretch-straight"),
        ("Running", "cross-training"),
    ],
)
def test_what_could_be_several_is_left_to_the_user(name: str, candidate: str) -> None:
    proposal = _proposal(name)
    assert (proposal.match, proposal.key) == (Match.DECIDE, None)
    assert candidate in proposal.candidates


OTHER_WORK = (
    "Bench Press (Barbell)", "Plank", "Leg Press", "Donkey Calf Raise", "Leg Raise", "Toes to Bar", "Lateral Raise",
    "Single Leg Seated Calf Raise", "Leg Extension", "Push Press", "Lateral Raise (Band)", "腿举",
)  # fmt: skip


@pytest.mark.parametrize("name", OTHER_WORK)
def test_other_work_becomes_an_exercise_of_its_own(name: str) -> None:
    proposal = _proposal(name)
    assert (proposal.match, proposal.key) == (Match.NEW, None)


def test_an_own_exercise_of_the_same_name_comes_first() -> None:
    own = Exercise("own-1", "Seated Calf Raise", Group.OTHER)
    assert _proposal("seated calf raise", own).key == "own-1"


def test_colours_of_bands_are_read_from_the_name() -> None:
    assert _proposal("Band Plantar Flexion red").colour == "red"
    assert hints.band_colour("Wadenheben (Gummiband, grün)") == "green"
    assert hints.band_colour("Red Dragon Lift") == ""
    assert hints.band_colour("Band Walk red and blue") == ""


def test_repetitions_of_a_walk_are_steps() -> None:
    proposal = _proposal("Lateral Band Walks")
    assert (proposal.key, proposal.counts) == ("lateral-band-walk", Measure.STEPS)


def test_a_guess_must_fit_what_the_rows_count() -> None:
    assert _proposal("Toe Walks", with_seconds=3).match is Match.GUESS
    assert _proposal("Toe Walks", with_reps=3).match is Match.DECIDE


def test_a_hold_logged_as_repetitions_is_never_matched_silently() -> None:
    assert _proposal("Hollow Hold", with_reps=3).match is Match.DECIDE
    assert _proposal("Hollow Hold", with_seconds=3).match is Match.GUESS


@pytest.mark.parametrize(
    ("name", "assisted"),
    [
        ("Pull Up (Assisted)", True), ("Dominada asistida", True), ("Barra fixa assistida", True),
        ("Klimmzug (unterstützt)", True), ("Trazioni assistite", False), ("Pull Up", False),
        ("Lunge (Assisted Barbell", False), ("Trazione assistita", True),
    ],
)  # fmt: skip
def test_assistance_is_proposed_from_the_name(name: str, assisted: bool) -> None:
    assert hints.is_assisted(name) is assisted


@pytest.mark.parametrize(
    ("name", "hold"),
    [("Plank", True), ("Pull Up Hang", True), ("Dead Hang", True), ("Hang Clean", False), ("Plank Jack", False),
     ("Iso-Lateral Row", False), ("Wall Sit", True)],
)  # fmt: skip
def test_holds_are_told_by_their_names(name: str, hold: bool) -> None:
    assert hints.is_hold(name) is hold


def test_a_new_exercise_counts_what_its_rows_count() -> None:
    plank = matching.draft_of(_found("Side Plank", with_seconds=3), "own-1")
    assert (plank.key, plank.name, plank.group, plank.measures) == (
        "own-1",
        "Side Plank",
        Group.OTHER,
        (Measure.SECONDS,),
    )
    carry = matching.draft_of(_found("Carry", with_weight=3, with_distance=3), "own-2")
    assert (carry.measures, carry.loads) == ((Measure.DISTANCE,), (LoadKind.WEIGHT,))
    assisted = matching.draft_of(_found("Pull Up (Assisted)", with_reps=3, with_weight=3), "own-3")
    assert (assisted.measures, assisted.loads) == ((Measure.REPS,), (LoadKind.ASSISTANCE,))
    band = matching.draft_of(_found("Chest Fly (Band)", with_reps=3, with_weight=3), "own-4")
    assert band.loads == (LoadKind.BAND,)
    single = matching.draft_of(_found("Single Leg Hop", with_reps=3), "own-5")
    assert single.sides == (SideMode.EACH,)
