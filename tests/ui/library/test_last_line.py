"""What a row says of the last time."""

import pytest

from soleus.domain.band import Band, BandSet, BandUse
from soleus.domain.exercise import Exercise, Group, Measure, SideMode
from soleus.domain.load import Load
from soleus.domain.units import Weight
from soleus.domain.workout import Entry, SetKind, Side, SideSet
from soleus.ui.library.last_line import Piece, best_sets_text, last_pieces, spoken

BANDS = BandSet("s", "Set", (Band("y", "yellow", "yellow"), Band("r", "red", "red")))
LEG = Exercise("leg", "Leg", Group.BAND, sides=(SideMode.EACH,))


def band_of(band_id: str) -> tuple[Band, int, str] | None:
    level = BANDS.level(band_id)
    return None if level is None else (BANDS.bands[level - 1], level, BANDS.id)


def told(exercise: Exercise, *rows: SideSet) -> str:
    return spoken(last_pieces(exercise, Entry(exercise.key, rows), band_of))


def test_each_leg_shows_its_hardest_working_set() -> None:
    rows = (
        SideSet(1, Side.RIGHT, Load(band=BandUse("y")), reps=12),
        SideSet(1, Side.LEFT, Load(band=BandUse("y")), reps=15),
        SideSet(2, Side.LEFT, Load(band=BandUse("r")), reps=9),
        SideSet(3, Side.LEFT, Load(band=BandUse("r")), reps=30, kind=SetKind.WARMUP),
    )
    assert told(LEG, *rows) == "Left 9 red, level 2 Right 12 yellow, level 1"


def test_sides_come_as_marks() -> None:
    pieces = last_pieces(LEG, Entry("leg", (SideSet(1, Side.LEFT, Load(Weight(4.5)), reps=22),)), band_of)
    assert pieces == (Piece(side=Side.LEFT), Piece(text="22 × 4.5 kg"))


@pytest.mark.parametrize(
    ("amounts", "words"),
    [
        ((15,), "15"),
        ((15, 15, 15), "3 × 15"),
        ((15, 12, 10), "15, 12, 10"),
        ((15, 12, 10, 9, 8), "5 sets, best 15"),
    ],
)
def test_sets_of_both_legs(amounts: tuple[float, ...], words: str) -> None:
    both = Exercise("both", "Both", Group.BENT_KNEE)
    assert told(both, *(SideSet(n, reps=reps) for n, reps in enumerate(amounts, 1))) == words


def test_weight_and_variant_follow() -> None:
    both = Exercise("both", "Both", Group.BENT_KNEE)
    rows = [SideSet(n, load=Load(Weight(10)), reps=15, variant="toes in") for n in (1, 2)]
    assert told(both, *rows) == "2 × 15 × 10 kg, toes in"


def test_the_same_to_both_directions_is_said_once() -> None:
    walk = Exercise("walk", "Walk", Group.PERONEAL, (Measure.STEPS,), (SideMode.DIRECTION,))
    rows = [SideSet(1, side, Load(band=BandUse("r")), steps=20) for side in (Side.LEFT, Side.RIGHT)]
    assert told(walk, *rows) == "20 steps each way red, level 2"


def test_an_unstated_side_is_never_guessed() -> None:
    assert told(LEG, SideSet(1, Side.UNSTATED, reps=8)) == "8"


def test_a_measure_the_exercise_does_not_name_still_shows() -> None:
    assert told(LEG, SideSet(1, Side.LEFT, seconds=30)) == "Left 30 s"


def test_what_was_not_counted_stays_empty() -> None:
    assert told(LEG, SideSet(1, Side.LEFT)) == "Left"
    assert last_pieces(LEG, Entry("leg"), band_of) == ()


def test_a_bands_words_of_a_file_are_kept() -> None:
    assert told(LEG, SideSet(1, Side.LEFT, Load(band_label="thick one"), reps=8)) == "Left 8 thick one"


def test_the_sets_of_a_side_in_words() -> None:
    entry = Entry("leg", tuple(SideSet(n, Side.LEFT, reps=reps) for n, reps in ((1, 12), (2, 11))))
    assert best_sets_text(LEG, entry, Side.LEFT) == "12, 11"
    assert best_sets_text(LEG, entry, Side.RIGHT) == ""
