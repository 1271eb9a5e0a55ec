"""Exports of FitNotes as tables: names that are not quoted, days without a time, units of all kinds."""

import time
from datetime import datetime

import pytest
from interchange.samples import OWN

from soleus.domain.errors import ReadingError
from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.workout import SetKind
from soleus.interchange import formats
from soleus.interchange.parsed import FlagKind, ParsedLog

MID = "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time"
WORKOUTS = "Name,StartTime,EndTime,Exercise,Equipment,Reps,Weight,Time,Distance,Status,IsWarmup,RPE,RIR,Note"
KG, LB = WeightUnit.KG, WeightUnit.LB


def _own(name: str) -> ParsedLog:
    return formats.read((OWN / name).read_bytes())


def _log(*lines: str) -> ParsedLog:
    return formats.read("\n".join(lines).encode())


def _names(log: ParsedLog) -> list[str]:
    return [block.exercise for workout in log.workouts for block in workout.blocks]


def test_a_day_is_a_workout_without_a_time_and_an_exercise_is_one_block_in_it() -> None:
    log = _own("fitnotes-old-lbs.csv")
    first, second = log.workouts
    assert (log.app, log.layout, log.needs_unit) == ("FitNotes", "FitNotes (Android)", False)
    assert (first.key, first.name, first.start, first.timed) == ("2020-09-13", "", datetime(2020, 9, 13), False)
    assert [(block.exercise, [row.reps for row in block.sets]) for block in first.blocks] == [
        ("Seated Calf Raise", [10, 9]),
        ("Toe Raise", [15, 14]),
    ]
    assert {row.unit for row in log.sets if row.weight} == {LB}
    (run,) = second.blocks[0].sets
    assert (run.reps, run.seconds, run.distance, run.distance_unit) == (None, 1080, 2, DistanceUnit.MI)


def test_every_mix_of_figures_and_what_does_not_apply_is_none() -> None:
    log = _own("fitnotes-old-kgs.csv")
    found = {b.exercise: b.sets[0] for w in log.workouts for b in w.blocks}
    assert found['Pause Calf Raise 1"'].weight == 70
    assert (found['"Slow" Calf Raise'].weight, found["Pull Up"].weight, found["Wall Sit"].weight) == (20, None, None)
    assert (found["Weighted Hang"].weight, found["Weighted Hang"].reps, found["Weighted Hang"].seconds) == (
        10,
        None,
        45,
    )
    assert (found["Sled Push"].distance, found["Sled Push"].distance_unit) == (30.48, DistanceUnit.M)
    assert (found["Lunge Walk"].reps, found["Lunge Walk"].distance) == (20, 30)
    assert (found["Stone Lift"].weight, found["Stone Lift"].reps) == (110, None)
    assert log.blank_rows == 1


def test_names_with_commas_are_rejoined_by_the_figures_after_the_category() -> None:
    log = _own("fitnotes-mid-commas.csv")
    assert _names(log) == [
        "Overhead Press (Each Side, Dumbbells)",
        "Calf Raise, straight, one leg",
        "Seated Calf Raise",
        "Calf Raise, resaved",
    ]
    assert [(row.weight, row.unit) for row in log.sets] == [(12.5, KG), (20, KG), (45, LB), (20, KG)]
    assert [(problem.line, problem.reason.split(",")[0]) for problem in log.problems] == [
        (6, "Weight is “twenty”"),
        (7, "its weight unit “stone” is neither kg nor lb"),
        (8, "it has 4 columns where the header has 9"),
        (9, "its date is “yesterday”"),
        (10, "it names no exercise"),
        (11, "its distance unit “parsec” is not known"),
        (12, "its time “soon” is not one like 0:01:30"),
    ]


def test_a_category_with_a_comma_is_known_from_other_rows_or_by_the_blank_after_it() -> None:
    figures = "20.0,kgs,12,,,"
    known = _log(MID, f"2021-03-01,Curl,Arms,{figures}", f"2021-03-01,Raise,slow,Arms,{figures}")
    assert _names(known) == ["Curl", "Raise,slow"]
    assert _names(_log(MID, f"2021-03-01,Raise (a, b),Legs, lower,{figures}")) == ["Raise (a, b)"]


def test_quotes_in_two_names_do_not_swallow_the_rows_between_them() -> None:
    log = _log(MID, '2021-03-01,"Half,Legs,20.0,kgs,12,,,', '2021-03-01,Raise 1",Legs,20.0,kgs,12,,,')
    assert _names(log) == ['"Half', 'Raise 1"']


def test_empty_last_columns_of_a_spreadsheet_are_cut_off_not_taken_for_a_name_with_commas() -> None:
    old = "Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time,,"
    log = _log(old, "2021-03-01,Squat,Legs,20,12,,,,,", '2021-03-01,"Squat, low",Legs,20,12,,,,,', ",,,,,,,,,")
    assert _names(log) == ["Squat", "Squat, low"]
    assert (log.set_count, log.blank_rows) == (2, 1)


def test_a_line_of_endless_commas_or_digits_is_named_at_once() -> None:
    log = _log(MID, "2021-03-01," + "," * 200_000, "2021-03-01,A,b,Legs," + "1" * 200_000)
    assert [problem.line for problem in log.problems] == [2, 3]


def test_comments_over_lines_with_quotes_and_commas_are_notes_of_their_set() -> None:
    log = _own("fitnotes-comment.csv")
    assert [(row.line, row.note) for row in log.sets if row.note] == [
        (3, 'slow, "full" stretch\nno pain'),
        (5, "left, then right"),
        (7, "knee\nfine"),
        (9, "no quotes, but commas"),
    ]
    assert _names(log)[1:4] == ["Calf Raise (Smith, high bar)", 'Step Up 12"', 'Step Up 12"']
    assert [flag.kind for flag in log.flags] == [FlagKind.NEGATIVE_WEIGHT]
    assert [e.name for e in log.exercises if e.assisted or e.banded] == ["Band, red", "Assisted Pull Up"]


def test_of_two_units_on_ios_the_one_on_the_plates_grid_was_entered() -> None:
    log = _own("fitnotes-ios.csv")
    assert log.layout == "FitNotes 2 (iOS)"
    assert [(row.weight, row.unit) for row in log.sets if row.weight] == [
        (40, KG), (42.5, KG), (45, LB), (21.5, LB), (100, KG),
    ]  # fmt: skip
    assert [row.note for row in log.sets if row.note] == ["slow, full", "tired", "Zone 2"]


def test_weights_without_any_unit_are_asked_about() -> None:
    log = _log("Date,Exercise,Category,Weight,Reps,Distance,Time", "2021-03-01,Squat,Legs,60,5,2,")
    assert (log.needs_unit, log.needs_distance_unit) == (True, True)


def test_a_column_that_stands_there_twice_is_named() -> None:
    with pytest.raises(ReadingError, match="“reps” stands there twice"):
        _log(MID + ",reps", "2021-03-01,Squat,Legs,60,kgs,5,,,,5")


def test_the_workouts_export_keeps_marks_efforts_and_equipment() -> None:
    log = _own("fitnotes-workouts.csv")
    legs, run = log.workouts
    barbell, dumbbell, plank = legs.blocks
    assert (legs.key, legs.name) == ("2025-02-23 10:13:53|Legs", "Legs")
    assert legs.end is not None
    assert (legs.end - legs.start).total_seconds() == 3294
    assert (barbell.exercise, dumbbell.exercise) == ("Calf Raise (Barbell)", "Calf Raise (Dumbbell)")
    assert [row.kind for row in barbell.sets] == [SetKind.WARMUP, SetKind.WORKING, SetKind.WORKING]
    assert [row.weight for row in barbell.sets] == [20, 56.699, 60]
    assert [(row.reps, row.to_fatigue) for row in barbell.sets] == [(12, False), (8, False), (0, True)]
    assert [row.effort and (row.effort.scale.value, row.effort.value) for row in barbell.sets] == [
        None, ("rpe", 8.5), ("rir", 0),
    ]  # fmt: skip
    assert (plank.exercise, plank.note, [row.seconds for row in plank.sets]) == ("Plank", "hips level", [90, 60])
    assert (run.end, run.blocks[0].sets[0].distance) == (None, 5.2)
    assert (log.needs_unit, log.ignored_columns) == (True, ("BodyWeight",))
    assert [problem.reason for problem in log.problems] == [
        "the set was planned but not done",
        "its status “Dreamt” is neither Done, Failed nor NotStarted",
        "its start is “tomorrow”, not one like 2026-11-20T18:30:00Z",
    ]
    assert [flag.kind for flag in log.flags] == [FlagKind.EFFORT, FlagKind.DURATION]


def test_moments_in_utc_become_the_local_time_under_the_same_key(monkeypatch: pytest.MonkeyPatch) -> None:
    row = "Late,2025-02-23T23:30:00Z,2025-02-24T00:10:00Z,Calf Raise,,8,20,,,Done,false,,,"
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    try:
        (workout,) = _log(WORKOUTS, row).workouts
    finally:
        monkeypatch.undo()
        time.tzset()
    assert (workout.start, workout.end) == (datetime(2025, 2, 24, 0, 30), datetime(2025, 2, 24, 1, 10))
    assert workout.key == "2025-02-23 23:30:00|Late"


def test_a_header_of_the_workouts_export_can_name_its_units() -> None:
    header = WORKOUTS.replace("Weight", "Weight (lbs)").replace("Distance", "Distance (km)")
    log = _log(header, "A,2025-02-23T10:00:00,,Walk,,,45,,2,,,,,")
    assert [(row.unit, row.distance_unit) for row in log.sets] == [(LB, DistanceUnit.KM)]
    assert log.workouts[0].start == datetime(2025, 2, 23, 10)
