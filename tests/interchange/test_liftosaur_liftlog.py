"""Exports of Liftosaur and LiftLog: what was planned and done, moments in UTC, body weight in a weight."""

from datetime import datetime

import pytest
from interchange.samples import OWN, REAL
from interchange.zones import in_zone

from soleus.domain.errors import ReadingError
from soleus.domain.units import WeightUnit
from soleus.domain.workout import SetKind
from soleus.interchange import formats
from soleus.interchange.parsed import FlagKind, ParsedLog


def _own(name: str, zone: str = "UTC") -> ParsedLog:
    with in_zone(zone):
        return formats.read((OWN / name).read_bytes())


def test_liftosaurs_own_example() -> None:
    path = REAL / "liftosaur" / "liftosaur_example.csv"
    if not path.is_file():
        return  # the summary at the end of the run says so
    with in_zone("America/Los_Angeles"):
        log = formats.read(path.read_bytes())
    assert [(workout.start.day, workout.timed) for workout in log.workouts] == [(15, False), (19, False), (20, True)]
    assert (log.set_count, len(log.exercises), log.problems) == (34, 7, ())
    assert sum(row.reps or 0 for row in log.sets) == 202


def test_what_liftosaur_planned_and_what_was_done() -> None:
    log = _own("liftosaur-planned-and-done.csv", "Europe/Berlin")
    first, second = log.workouts
    assert (first.name, first.start, first.end) == (
        "Calves: Day 1", datetime(2026, 3, 3, 18, 0, 10), datetime(2026, 3, 3, 18, 5, 10),
    )  # fmt: skip
    assert (second.start, second.timed) == (datetime(2026, 3, 5, 19, 31, 12), True)
    seated, single = first.blocks
    assert seated.note == "knees, still"
    assert [(row.kind, row.to_fatigue, row.weight, row.unit, row.reps, row.note) for row in seated.sets] == [
        (SetKind.WARMUP, False, 20, WeightUnit.KG, 10, ""),
        (SetKind.WORKING, False, 37.5, WeightUnit.KG, 7, "planned: 8 × 40 kg"),
        (SetKind.WORKING, True, 40, WeightUnit.LB, 11, "planned: 8 × 40 lb"),
    ]
    assert [row.effort.value if row.effort else None for row in seated.sets] == [None, 8.5, None]
    assert [(row.weight, row.reps) for row in single.sets] == [(None, 12)]
    assert [(p.line, p.reason) for p in log.problems] == [
        (7, "the set was planned but not done"), (8, "its weight unit “st” is neither kg nor lb"),
    ]  # fmt: skip
    assert [flag.kind for flag in log.flags] == [FlagKind.EFFORT]
    assert log.rows == 7


@pytest.mark.parametrize("zone", ["UTC", "America/Los_Angeles", "Asia/Tokyo"])
def test_the_day_and_key_of_a_workout_are_the_same_in_every_zone(zone: str) -> None:
    workout = _own("liftosaur-planned-and-done.csv", zone).workouts[0]
    assert (workout.start.day, workout.key) == (3, "2026-03-02 23:00:00Z|Calves|Day 1")


def test_liftosaurs_copy_of_its_storage_is_refused_with_what_to_do() -> None:
    data = b'{"version": "1", "storage": {"history": [], "programs": [], "settings": {}}}'
    assert formats.kind_of(data) is formats.Kind.LOG
    with pytest.raises(ReadingError, match="Export history to CSV file"):
        formats.read(data)


def test_liftlogs_sessions_are_put_in_order_and_body_weight_is_questioned() -> None:
    log = _own("liftlog-two-timestamps.csv", "Europe/Berlin")
    pulls, calves = log.workouts
    assert [(workout.key, workout.start) for workout in log.workouts] == [
        ("124", datetime(2026, 3, 2, 11, 0)), ("b1", datetime(2026, 3, 5, 10, 38, 38)),
    ]  # fmt: skip
    assert (pulls.end, calves.end) == (datetime(2026, 3, 2, 11, 5), datetime(2026, 3, 5, 10, 44, 39))
    seated, single = calves.blocks
    assert (seated.exercise, seated.note, [row.line for row in seated.sets]) == (
        "Seated calf raise machine", "steady", [5, 3],
    )  # fmt: skip
    assert [(row.reps, row.note) for row in single.sets] == [(12, ""), (10, "planned: 12")]
    assert [(flag.line, flag.kind) for flag in log.flags] == [
        (2, FlagKind.BODY_WEIGHT), (6, FlagKind.BODY_WEIGHT), (6, FlagKind.TIME_ZONE),
    ]  # fmt: skip
    assert [problem.line for problem in log.problems] == [8, 9, 10]
    assert log.rows == 9


def test_liftlogs_example_is_read() -> None:
    path = REAL / "liftlog" / "liftlog_plaintext_csv_example.csv"
    if not path.is_file():
        return  # the summary at the end of the run says so
    log = formats.read(path.read_bytes())
    assert (log.set_count, len(log.workouts), log.problems) == (3, 3, ())
