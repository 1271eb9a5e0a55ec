"""Exports of GymBook in the phone's language, and JEFIT's backups in sections."""

from datetime import datetime

import pytest
from interchange.samples import OWN
from interchange.zones import in_zone

from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.workout import SetKind
from soleus.interchange import formats
from soleus.interchange.parsed import FlagKind, ParsedLog

LOGS = "### EXERCISE LOGS ####\n\n_id,logs,mydate,ename,belongsession\n"
ROWS = "\n####\n### EXERCISE SET LOGS ####\n\n_id,exercise_log_id,set_index,weight_lbs,reps,duration,set_type\n"


def _own(name: str) -> ParsedLog:
    with in_zone("UTC"):
        return formats.read((OWN / name).read_bytes())


def _jefit(mass: str, logs: str, rows: str = "") -> ParsedLog:
    setting = f'### SETTING ####\n\nrow_id,mass\n1,"{mass}"\n\n####\n' if mass else ""
    return formats.read(f"{setting}{LOGS}{logs}\n{ROWS}{rows}\n####\n".encode())


def test_gymbook_in_italian() -> None:
    log = _own("gymbook-it.csv")
    evening, night = log.workouts
    assert (evening.start, evening.end, night.start) == (
        datetime(2026, 3, 3, 18, 30), datetime(2026, 3, 3, 18, 50), datetime(2026, 3, 3, 23, 30),
    )  # fmt: skip
    raises, plank, run = evening.blocks
    assert [(row.kind, row.weight, row.reps, row.note) for row in raises.sets] == [
        (SetKind.WARMUP, None, 20, ""), (SetKind.WORKING, 12.5, 12, "piano"), (SetKind.WORKING, 1012.5, 1, ""),
    ]  # fmt: skip
    assert [(row.seconds, row.reps) for row in plank.sets] == [(60, None)]
    assert [(row.seconds, row.distance, row.distance_unit, row.kind) for row in run.sets] == [
        (540, 1.5, DistanceUnit.KM, SetKind.WARMUP),
    ]  # fmt: skip
    assert night.blocks[0].sets[0].seconds == 90
    assert [problem.line for problem in log.problems] == [7, 9, 10, 11, 12]
    assert log.problems[0].reason == "the set was skipped"
    assert [flag.kind for flag in log.flags] == [FlagKind.HEAVY, FlagKind.MARK]
    assert (log.rows, log.needs_unit) == (11, False)


def test_gymbook_in_german_with_the_newest_set_first() -> None:
    log = _own("gymbook-de.csv")
    (block,) = log.workouts[0].blocks
    assert [(row.kind, row.weight, row.reps) for row in block.sets] == [
        (SetKind.WARMUP, 20, 15), (SetKind.WORKING, 42.5, 12),
    ]  # fmt: skip
    assert log.workouts[0].start == datetime(2025, 12, 9, 18, 30)
    assert [problem.line for problem in log.problems] == [4]


def test_gymbook_in_english_as_far_as_it_is_known() -> None:
    header = "Date,Workout,Time,Exercise,Repetitions / Time,Weight / Distance,Notes,Skipped\n"
    log = formats.read(f"{header}02/05/26,Legs,6:30 PM,Calf Raise,12 repetitions,45.5 lb,,No\n".encode())
    (row,) = log.sets
    assert (row.weight, row.unit, row.reps) == (45.5, WeightUnit.LB, 12)
    assert [flag.kind for flag in log.flags] == [FlagKind.DATE]


def test_jefits_sections_are_put_together_and_no_set_is_counted_twice() -> None:
    log = _own("jefit-sections.csv")
    treadmill, calves, stretch, alone = log.workouts
    assert [workout.key for workout in log.workouts] == [
        "2026-01-01", "session 1767261600", "session 1767434400", "2026-01-05",
    ]  # fmt: skip
    assert (calves.start, calves.end) == (datetime(2026, 1, 1, 10), datetime(2026, 1, 1, 11))
    seated, machine = calves.blocks
    assert seated.note == "slow, and\ndeep"
    assert [(row.line, row.kind, row.weight, row.unit, row.reps) for row in seated.sets] == [
        (39, SetKind.WARMUP, 65, WeightUnit.KG, 12), (40, SetKind.WORKING, 65, WeightUnit.KG, 10),
    ]  # fmt: skip
    assert [(row.seconds, row.reps) for row in machine.sets] == [(1200, None)]
    standing, held = stretch.blocks
    assert [(row.weight, row.reps) for row in standing.sets] == [(20, 15), (None, 15)]
    assert [row.seconds for row in held.sets] == [60]
    assert (treadmill.blocks[0].sets[0].seconds, alone.timed) == (600, False)
    assert [problem.line for problem in log.problems] == [28, 31, 41, 42, 59]
    assert (log.rows, log.set_count, log.ignored_columns) == (15, 8, ("PROFILE",))


@pytest.mark.parametrize(
    ("mass", "packed", "row", "weight", "unit"),
    [
        (" lbs", "135x5", "135", 135, WeightUnit.LB),
        (" kg", "60x5", "132.28", 60, WeightUnit.KG),
        (" kg", "60x5", "60", 60, WeightUnit.KG),  # the column's name is wrong: both say the same
        (" lbs", "132.28x5", "60", 60, WeightUnit.KG),
        ("", "60x5", "132.28", 132.28, WeightUnit.LB),
        ("", "60x5", "60", 60, None),
    ],
)
def test_the_unit_of_jefits_rows_is_checked_against_its_packed_sets(
    mass: str, packed: str, row: str, weight: float, unit: WeightUnit | None
) -> None:
    log = _jefit(mass, f"1,{packed},2026-01-01,Calf Raise,0", f"1,1,0,{row},5,0,default")
    assert [(one.weight, one.unit) for one in log.sets] == [(weight, unit)]
    assert log.needs_unit is (unit is None)


def test_packed_sets_alone_are_in_the_unit_of_the_setting_or_asked_for() -> None:
    pounds = _jefit(" lbs", '1,"200x5,200x5,0.0x0",2026-01-01,Calf Raise,0')
    assert [(row.weight, row.unit) for row in pounds.sets] == [(200, WeightUnit.LB)] * 2
    assert _jefit("", "1,200x5,2026-01-01,Calf Raise,0").needs_unit


def test_jefits_hold_of_some_repetitions_is_asked_about_and_broken_rows_are_named() -> None:
    log = _jefit("kg", '1,0x60,2026-01-01,Plank,0\n2,20x5,someday,Calf Raise,0\n3,20x5\n4,"20x5,2026-01-01,Open,0')
    assert [exercise.hold_as_reps for exercise in log.exercises] == [True]
    assert {problem.line for problem in log.problems} == {11, 12, 13}


def test_a_spreadsheets_copy_of_a_backup_is_read_alike() -> None:
    text = (OWN / "jefit-sections.csv").read_text(encoding="utf-8")
    padded = "\r\n".join(f"{line},,," if line.startswith("#") else line for line in text.split("\n"))
    with in_zone("UTC"):
        log = formats.read(b"\xef\xbb\xbf" + padded.encode())
    assert [row[:8] for row in log.sets] == [row[:8] for row in _own("jefit-sections.csv").sets]
