"""The second line of a workout."""

from dataclasses import replace
from datetime import date

from ui.history.log import PRESS, RAISE, band_ladder, seated

from soleus.domain.load import Load
from soleus.domain.units import Weight, WeightUnit
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.ui.history.summary import BandMark, Token, WorkoutRow, workout_row
from soleus.ui.history.workout_list import plain_text

DAY = date(2026, 11, 10)


def row(services: Services, workout: Workout) -> WorkoutRow:
    return workout_row(workout, services.catalogue.by_key().get, services.catalogue.known_band)


def tokens(services: Services, workout: Workout) -> tuple[Token, ...]:
    return row(services, workout).tokens


def bands(services: Services) -> tuple[str, str]:
    chosen = services.catalogue.bands_for(PRESS).bands
    return chosen[1].id, chosen[3].id


def test_a_band_ladder_shows_each_leg_with_its_band_and_numbers_but_no_warm_up(services: Services) -> None:
    workout = band_ladder(DAY, [(11, 9), (11, 9), (10, 8)], bands(services))
    assert tokens(services, workout) == (
        Side.LEFT,
        BandMark("red", 2, "red"),
        "11, 11, 10",
        Side.RIGHT,
        BandMark("blue", 4, "blue"),
        "9, 9, 8",
    )
    assert plain_text(row(services, workout)) == "Left red, level 2 11, 11, 10 Right blue, level 4 9, 9, 8"


def test_several_exercises_are_told_in_words(services: Services) -> None:
    assert tokens(services, seated(DAY)) == ("seated calf raise 3 × 15, band side-steps 2 × 20",)


def test_what_comes_after_a_band_ladder_is_told_after_it(services: Services) -> None:
    workout = band_ladder(DAY, [(11, 9)], bands(services))
    both = replace(workout, entries=workout.entries + seated(DAY).entries[:1])
    assert tokens(services, both)[-1] == "+ seated calf raise 3 × 15"


def test_a_new_swatch_where_the_band_changes(services: Services) -> None:
    first, second = (band_ladder(DAY, [(12, 12)], (band, band)) for band in bands(services))
    rows = [s for w in (first, second) for s in w.entries[0].sets if s.side is Side.LEFT and s.reps != 30]
    workout = Workout(DAY, "x", (Entry(PRESS, tuple(rows)),))
    assert tokens(services, workout) == (Side.LEFT, BandMark("red", 2, "red"), "12,", BandMark("blue", 4, "blue"), "12")


def test_weights_stay_in_their_unit_and_sides_unsaid_stay_so(services: Services) -> None:
    load = Load(weight=Weight(45, WeightUnit.LB))
    sets = tuple(SideSet(at, Side.UNSTATED, load, reps=10) for at in (1, 2, 3))
    assert tokens(services, Workout(DAY, "", (Entry(RAISE, sets),))) == ("3 × 10 × 45 lb",)


def test_seconds_say_their_unit_once_and_missing_is_a_dash(services: Services) -> None:
    sets = (SideSet(1, seconds=30), SideSet(2, seconds=20))
    assert tokens(services, Workout(DAY, "", (Entry("hollow-body-hold", sets),)))[-1] == "30, 20 s"
    assert tokens(services, Workout(DAY, "", (Entry(RAISE, (SideSet(1),)),)))[-1] == "–"


def test_a_workout_without_name_or_sets_or_of_an_unknown_exercise(services: Services) -> None:
    bare = row(services, Workout(DAY, "", (Entry("gone", (), source_name="Old machine"),)))
    assert bare.name == "Workout"
    assert bare.tokens == ("old machine",)
    assert row(services, Workout(DAY)).tokens == ()
