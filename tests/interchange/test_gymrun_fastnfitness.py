"""Exports of GymRun and FastNFitness: units in no column or in each row, several sets in a row, rows that end early."""

from datetime import datetime

from interchange.samples import OWN, REAL

from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.interchange import formats


def test_gymrun_names_no_units_and_its_days_stand_before_months() -> None:
    log = formats.read((OWN / "gymrun-semicolons.csv").read_bytes())
    (workout,) = log.workouts
    assert (workout.name, workout.start, workout.end) == (
        "Calves", datetime(2025, 4, 29, 12, 0), datetime(2025, 4, 29, 12, 20),
    )  # fmt: skip
    seated, plank, run = workout.blocks
    assert [(row.weight, row.unit, row.reps, row.note) for row in seated.sets] == [
        (40, None, 12, "slow"),
        (40, None, 10, ""),
    ]
    assert (plank.sets[0].seconds, run.sets[0].seconds, run.sets[0].distance) == (60, 600, 1.5)
    assert [problem.line for problem in log.problems] == [6, 7, 8]
    assert (log.needs_unit, log.needs_distance_unit, log.ignored_columns) == (True, True, ())


def test_gymruns_real_rows_are_read() -> None:
    path = REAL / "gymrun" / "gymrun_semicolon_ddmmyyyy.csv"
    if not path.is_file():
        return  # the summary at the end of the run says so
    log = formats.read(path.read_bytes())
    assert (log.set_count, len(log.workouts), log.problems) == (3, 1, ())


def test_fastnfitness_repeats_sets_and_ends_rows_early() -> None:
    log = formats.read((OWN / "fastnfitness-records.csv").read_bytes())
    free, legs = log.workouts
    assert (free.start, free.end, legs.name) == (
        datetime(2026, 3, 3, 18, 30), datetime(2026, 3, 3, 18, 50), "Legs",
    )  # fmt: skip
    raises, plank, walk = free.blocks
    assert (raises.note, [(row.weight, row.unit, row.reps) for row in raises.sets]) == (
        "steady",
        [(40, WeightUnit.KG, 12)] * 3,
    )
    assert [(row.seconds, row.reps) for row in plank.sets] == [(45, None)] * 2
    assert [(row.seconds, row.distance, row.distance_unit) for row in walk.sets] == [(600, 1.5, DistanceUnit.MI)]
    assert [(row.weight, row.unit) for row in legs.blocks[0].sets] == [(28, WeightUnit.LB)]  # two stones
    assert [problem.line for problem in log.problems] == [6, 7, 8]
    assert (log.rows, log.set_count) == (7, 7)


def test_a_note_of_several_lines_in_a_row_that_ends_early_is_one_row() -> None:
    header = (OWN / "fastnfitness-records.csv").read_text().splitlines()[0]
    row = 'RECORD,2026-03-03,18:30:00,Calf Raise,STRENGTH,1,12,40.0,KG,0,0.0,KM,0,"slow,\nRECORD deep",FREE_RECORD\n'
    log = formats.read(f"{header}\n{row}{row}".encode())
    assert (log.rows, log.set_count, log.workouts[0].blocks[0].note) == (2, 2, "slow,\nRECORD deep")
