"""Exports of Fitbod: days of UTC moments, doubled weights, help and holds, and the layout of 2018."""

import pytest
from interchange.samples import FIGURES, OWN, REAL, figures, manifest
from interchange.zones import in_zone

from soleus.domain.units import Weight, WeightUnit
from soleus.domain.workout import SetKind
from soleus.interchange import formats, resolving
from soleus.interchange.parsed import FlagKind, ParsedLog
from soleus.interchange.resolving import Choices


def _read(name: str, zone: str = "UTC") -> ParsedLog:
    with in_zone(zone):
        return formats.read((OWN / name).read_bytes())


@pytest.mark.parametrize("row", [row for row in manifest(REAL) if row["file"].startswith("fitbod/")])
def test_real_files_yield_what_their_manifest_says(row: dict[str, str]) -> None:
    with in_zone("UTC"):
        log = formats.read((REAL / row["file"]).read_bytes())
    found = figures(log)
    found["workouts_or_days"] = len({workout.start.date() for workout in log.workouts})  # the manifest counts days
    for name in FIGURES:
        assert found[name] == pytest.approx(float(row[name]), abs=0.06), name
    assert (f"{found['first_date']} +0000", f"{found['last_date']} +0000") == (row["first_date"], row["last_date"])
    assert log.rows + log.blank_rows == int(row["rows"])
    assert not log.problems


def test_what_each_peculiarity_becomes() -> None:
    log = _read("fitbod-utc.csv")
    morning, night, run = log.workouts
    helped, dip, band = morning.blocks
    dumbbells, single, stretch = night.blocks
    assert [(row.weight, row.pieces) for row in helped.sets + dip.sets] == [(17, 1), (-18.14, 1)]
    assert (band.note, band.sets[0].kind) == ("Resistance 11", SetKind.WORKING)
    assert [(row.kind, row.weight, row.pieces, row.reps) for row in dumbbells.sets] == [
        (SetKind.WARMUP, None, 1, 12),
        (SetKind.WORKING, 7.937875915123695, 2, 12),
        (SetKind.WORKING, 7.937875915123695, 2, 10),
    ]
    assert (single.sets[0].pieces, stretch.sets[0].seconds, stretch.sets[0].reps, stretch.note) == (1, 45, None, "late")
    assert (run.blocks[0].sets[0].distance, run.blocks[0].note) == (1500, "Incline 2.0")
    assert {e.name for e in log.exercises if e.assisted} == {"Assisted Pull Up"}
    assert {e.name for e in log.exercises if e.banded} == {"Loop Band Ankle Flexion"}


def test_every_row_is_accounted_for_and_the_questionable_is_named() -> None:
    log = _read("fitbod-utc.csv")
    assert (log.set_count, log.blank_rows, log.rows) == (9, 1, 12)
    assert [problem.line for problem in log.problems] == [12, 13, 14]
    assert {flag.kind for flag in log.flags} == {
        FlagKind.TIME_ZONE, FlagKind.PIECES, FlagKind.NEGATIVE_WEIGHT, FlagKind.MARK,
    }  # fmt: skip
    assert not log.needs_unit


def test_two_dumbbells_are_stored_as_two_pieces_and_come_back_in_pounds() -> None:
    log = _read("fitbod-utc.csv")
    choices = Choices({e.name: resolving.proposed(e, "x") for e in log.exercises})
    sets = [s for w in resolving.workouts(log, choices, 1) for e in w.entries for s in e.sets]
    (pair,) = {s.load.weight for s in sets if s.load.weight is not None and s.load.weight.count == 2}
    assert pair == Weight(7.93787592, WeightUnit.KG, 2)
    assert pair.in_unit(WeightUnit.LB) == 35


def test_pauses_part_workouts_wherever_midnight_is() -> None:
    starts = {
        zone: [workout.start.isoformat(" ", "minutes") for workout in _read("fitbod-utc.csv", zone).workouts]
        for zone in ("UTC", "America/New_York", "Pacific/Kiritimati")
    }
    assert starts == {
        "UTC": ["2026-03-03 06:30", "2026-03-03 23:10", "2026-03-05 18:10"],
        "America/New_York": ["2026-03-03 01:30", "2026-03-03 18:10", "2026-03-05 13:10"],
        "Pacific/Kiritimati": ["2026-03-03 20:30", "2026-03-04 13:10", "2026-03-06 08:10"],
    }


def test_a_move_to_another_zone_and_a_longer_export_keep_the_keys() -> None:
    keys = [workout.key for workout in _read("fitbod-utc.csv").workouts]
    assert keys == ["2026-03-03 06:30:00Z", "2026-03-03 23:10:00Z", "2026-03-05 18:10:00Z"]
    assert [workout.key for workout in _read("fitbod-utc.csv", "Europe/Berlin").workouts] == keys
    lines = (OWN / "fitbod-utc.csv").read_bytes().splitlines(keepends=True)
    shorter = formats.read(b"".join([lines[0], *lines[2:]]))  # the newest workout is not there yet
    assert [workout.key for workout in shorter.workouts] == keys[:2]


def test_a_spreadsheets_copy_says_the_same() -> None:
    log = _read("fitbod-excel-crlf.csv")
    assert [(row.kind, row.weight, row.seconds) for row in log.sets] == [
        (SetKind.WARMUP, None, None), (SetKind.WORKING, 7.937875915, None), (SetKind.WORKING, None, 60),
    ]  # fmt: skip
    assert (log.rows, log.blank_rows, log.problems, log.ignored_columns) == (3, 1, (), ())


def test_the_layout_of_2018_has_days_several_sets_in_a_row_and_no_unit() -> None:
    log = _read("fitbod-2018-days.csv")
    assert log.layout == "Fitbod, 2018"
    assert [(workout.key, workout.timed) for workout in log.workouts] == [("2019-01-02", False), ("2019-01-04", False)]
    assert (log.set_count, log.rows, log.extra_sets) == (7, 5, 3)
    assert [problem.line for problem in log.problems] == [6]
    assert log.needs_unit
    assert {e.name for e in log.exercises if e.hold_as_reps} == {"Plank"}
    assert [(row.reps, row.kind) for row in log.workouts[1].blocks[1].sets] == [
        (12, SetKind.WORKING), (12, SetKind.WORKING), (12, SetKind.WORKING), (15, SetKind.WARMUP),
    ]  # fmt: skip
