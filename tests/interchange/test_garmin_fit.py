"""Strength sets of Garmin's FIT files, written by a writer of our own."""

from datetime import datetime
from pathlib import Path

import pytest
from interchange.fit_file import (
    ACTIVITY,
    ENUM,
    FILE_ID,
    SESSION,
    STEP,
    STRING,
    TITLE,
    UINT16,
    UINT32,
    WORKOUT,
    Message,
    fit,
    seconds,
    strength_set,
)  # fmt: skip
from interchange.samples import REAL

from soleus.domain.errors import ReadingError
from soleus.domain.units import WeightUnit
from soleus.interchange import formats
from soleus.interchange.garmin_fit import is_fit, read

START = seconds(2026, 3, 4, 23, 30)
CALF_RAISE, PLANK, BANDED, UNKNOWN = 1, 19, 37, 65534
ID: Message = (FILE_ID, ((0, ENUM, 4), (4, UINT32, START)))


def activity(*sets: Message) -> bytes:
    """Return an activity of a watch that was an hour ahead of UTC."""
    session = (SESSION, ((253, UINT32, START + 1800), (2, UINT32, START), (7, UINT32, 1_800_000)))
    end = (ACTIVITY, ((253, UINT32, START + 1800), (5, UINT32, START + 1800 + 3600)))
    return fit((ID, *sets, session, end))


def test_sets_rests_and_holds_of_an_activity() -> None:
    data = activity(
        strength_set(START, reps=15, sixteenths=980, category=CALF_RAISE, subtype=18, pounds=True),
        strength_set(START + 40, duration=45, rest=True),
        strength_set(START + 90, reps=12, sixteenths=115, category=CALF_RAISE, subtype=18),
        strength_set(START + 200, duration=62.5, reps=0, category=PLANK, subtype=65535),
        strength_set(START + 300, duration=0, reps=0, category=PLANK),
    )
    assert is_fit(data)
    log = formats.read(data)
    assert (log.app, log.rows, log.set_count, log.rest_rows, len(log.problems)) == ("Garmin", 5, 3, 1, 1)
    (workout,) = log.workouts
    assert (workout.start, workout.end) == (datetime(2026, 3, 5, 0, 30), datetime(2026, 3, 5, 1, 0))
    raises, plank = workout.blocks
    assert (raises.exercise, plank.exercise) == ("Standing calf raise", "Plank")
    first, second = raises.sets
    assert (first.reps, first.weight, first.unit, first.seconds, first.rest_s) == (15, 135, WeightUnit.LB, None, 45)
    assert (second.weight, second.unit) == (7.2, WeightUnit.KG)
    assert (plank.sets[0].reps, plank.sets[0].seconds) == (None, 62.5)
    assert not log.needs_unit


def test_names_come_from_titles_categories_and_steps() -> None:
    title = (TITLE, ((0, UINT16, CALF_RAISE), (1, UINT16, 9), (2, STRING, "Soleus raise 💪"), (254, UINT16, 0)))
    step = (STEP, ((254, UINT16, 3), (10, UINT16, CALF_RAISE), (11, UINT16, 6)))
    log = read(
        activity(
            title, step,
            strength_set(START, reps=5, category=(CALF_RAISE, PLANK, PLANK), subtype=(9, 65535, 0)),
            strength_set(START, reps=5, category=(65535, CALF_RAISE), subtype=(65535, 12)),
            strength_set(START, reps=5, category=BANDED, subtype=4),
            strength_set(START, reps=5, category=UNKNOWN, step=3),
            strength_set(START, reps=5, category=UNKNOWN),
            strength_set(START, reps=5, category=4321, subtype=7),
            strength_set(START, reps=5, category=CALF_RAISE, subtype=999),
        )
    )  # fmt: skip
    assert [block.exercise for block in log.workouts[0].blocks] == [
        "Soleus raise 💪", "Single leg donkey calf raise", "Calf raises (band)", "Seated calf raise",
        "Unknown exercise", "Exercise 4321.7", "Calf raise",
    ]  # fmt: skip
    assert log.exercises[2].banded


def test_plans_other_activities_and_damaged_files_are_refused_in_words() -> None:
    plan = fit(((FILE_ID, ((0, ENUM, 5),)), (WORKOUT, ((8, STRING, "Legs"),)), (STEP, ((254, UINT16, 0),))))
    run = fit((ID, (SESSION, ((2, UINT32, START),))))
    whole = activity(strength_set(START, reps=5, category=CALF_RAISE))
    flipped = bytearray(whole)
    flipped[40] ^= 0x10
    for data, words in (
        (plan, "planned workout"), (run, "no strength sets"), (whole[:60], "damaged"), (bytes(flipped), "damaged"),
        (whole[:12], "damaged"),
    ):  # fmt: skip
        with pytest.raises(ReadingError, match=words):
            formats.read(data)


def test_a_file_without_any_time_names_its_sets_as_left_out() -> None:
    log = read(fit((strength_set(0, reps=5, category=CALF_RAISE),)))
    assert (log.set_count, [problem.reason for problem in log.problems]) == (0, ["the file does not say when it was"])


@pytest.mark.parametrize("path", sorted((REAL / "garmin_fit").glob("*.fit")), ids=lambda path: path.name[:20])
def test_files_of_others_are_read_or_refused_in_a_sentence(path: Path) -> None:
    data = path.read_bytes()
    if path.name.startswith("planned"):
        with pytest.raises(ReadingError, match="planned workout"):
            read(data)
    else:
        log = read(data)
        assert (log.set_count, log.rest_rows, len(log.exercises)) == (4, 1, 4)
