"""Exports of StrongLifts: sets side by side, failed ones, holds, and the layout of 2014 read by position."""

from datetime import datetime

import pytest
from interchange.samples import OWN, REAL

from soleus.domain.units import Weight, WeightUnit
from soleus.interchange import formats
from soleus.interchange.parsed import FlagKind, ParsedLog


def _own(name: str) -> ParsedLog:
    return formats.read((OWN / name).read_bytes())


def test_the_real_file_holds_the_volume_the_app_says() -> None:
    path = REAL / "stronglifts" / "stronglifts_2026_bom_kg.csv"
    if not path.is_file():
        return  # the summary at the end of the run says so
    log = formats.read(path.read_bytes())
    volumes = [sum((row.weight or 0) * (row.reps or 0) for b in w.blocks for row in b.sets) for w in log.workouts]
    assert sorted(volumes) == pytest.approx([1020, 1054.5, 1670, 3330, 3470.5])
    assert (log.rows, log.set_count, len(log.exercises), log.problems) == (15, 69, 8, ())


def test_failed_sets_holds_and_times() -> None:
    log = _own("stronglifts-kg-bom.csv")
    first, second = log.workouts
    assert (first.name, first.start, first.end, first.note) == (
        "Workout A", datetime(2026, 3, 3, 23, 40), datetime(2026, 3, 4, 0, 25), "quick",
    )  # fmt: skip
    assert second.end == datetime(2026, 3, 5, 7, 30)
    assert [(row.weight, row.unit, row.reps) for row in first.blocks[0].sets] == [
        (40, WeightUnit.KG, 8), (40, WeightUnit.KG, 8), (40, WeightUnit.KG, 0),
    ]  # fmt: skip
    assert [row.seconds for row in first.blocks[1].sets] == [45, 45]
    assert [(row.weight, row.reps) for row in second.blocks[0].sets] == [(None, 12), (None, 0)]
    assert [problem.line for problem in log.problems] == [5, 6, 7]
    assert (log.rows, log.set_count) == (6, 7)
    assert [flag.text for flag in log.flags] == ["2 sets with 0 repetitions or a dash are kept as failed attempts."]
    assert log.ignored_columns == ("Program Name",)
    assert [(one.day.day, one.weight) for one in log.body_weights] == [(3, Weight(70)), (5, Weight(70))]


def test_pounds_stand_in_the_header_and_body_weight_has_its_own_unit() -> None:
    log = _own("stronglifts-lb-quoted.csv")
    assert [(row.weight, row.unit) for row in log.sets] == [(45, WeightUnit.LB), (47.5, WeightUnit.LB)]
    assert (log.body_weights, log.ignored_columns[-1]) == ((), "Body Weight (KG)")


def test_the_layout_of_2014_is_read_by_position() -> None:
    log = _own("stronglifts-2014.csv")
    assert [(workout.name, workout.key, workout.timed) for workout in log.workouts] == [
        ("Workout A", "2014-03-16 00:00:00|Workout A", False),
        ("Workout B", "2014-03-18 00:00:00|Workout B", False),
    ]
    earlier, later = log.workouts
    assert [(b.exercise, [(row.weight, row.reps) for row in b.sets]) for b in later.blocks] == [
        ("Squat", [(62.5, 5), (62.5, 5), (62.5, 5)]),
        ("Calf Raise", [(30, 12), (30, 12), (30, 0)]),
    ]
    assert [(row.weight, row.reps) for row in earlier.blocks[1].sets] == [(None, 12)]
    assert [problem.line for problem in log.problems] == [4, 5, 6]
    assert (log.rows, log.set_count, later.note, log.needs_unit) == (5, 10, "good", False)


@pytest.mark.parametrize(
    ("body", "day", "month", "weight", "flagged"),
    [("84kg", 2, 5, 50, True), ("185lb", 5, 2, 110, True), ("", 5, 2, 110, True)],
)
def test_dates_that_could_be_either_are_read_as_the_body_weight_suggests_and_flagged(
    body: str, day: int, month: int, weight: float, flagged: bool
) -> None:
    header = "Date,Note,Workout,Body Weight,Exercise 1,Weight (KG),Weight (LB),Set 1,Set 2\n"
    log = formats.read(f"{header}02/05/17,,A,{body},Squat,50,110,5,5\n".encode())
    assert (log.workouts[0].start.day, log.workouts[0].start.month) == (day, month)
    assert {row.weight for row in log.sets} == {weight}
    assert (FlagKind.DATE in {flag.kind for flag in log.flags}) is flagged


def test_a_weight_without_any_unit_is_asked_for() -> None:
    header = "Date,Workout,Exercise,Weight,Set 1,Set 2,Exercise,Weight,Set 1,Set 2\n"
    log = formats.read(f"{header}2014/05/17,A,Squat,50,5,5,Calf Raise,20,12,12\n".encode())
    assert log.needs_unit
    assert [row.weight for row in log.sets] == [50, 50, 20, 20]
