"""Backups of FitNotes: databases of every version, with what users have in them, and broken ones."""

import random
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import datetime

import pytest
from interchange.samples import REAL

from soleus.domain.errors import ReadingError, SoleusError
from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.interchange import databases, formats
from soleus.interchange.parsed import FlagKind, ParsedLog

KG, LB = WeightUnit.KG, WeightUnit.LB
SCHEMA = """
CREATE TABLE exercise(_id INTEGER PRIMARY KEY, name TEXT NOT NULL, exercise_type_id INTEGER NOT NULL DEFAULT 0,
    weight_unit_id INTEGER NOT NULL DEFAULT 0);
CREATE TABLE training_log(_id INTEGER PRIMARY KEY AUTOINCREMENT, exercise_id INTEGER NOT NULL, date DATE NOT NULL,
    metric_weight INTEGER NOT NULL, reps INTEGER NOT NULL, is_complete INTEGER NOT NULL DEFAULT 0,
    distance INTEGER NOT NULL DEFAULT 0, duration_seconds INTEGER NOT NULL DEFAULT 0);
CREATE TABLE Comment(_id INTEGER PRIMARY KEY, date DATE, owner_type_id INTEGER, owner_id INTEGER, comment TEXT);
CREATE TABLE WorkoutComment(_id INTEGER PRIMARY KEY, date TEXT, comment TEXT);
CREATE TABLE WorkoutTime(_id INTEGER PRIMARY KEY, workout_date TEXT, start_date_time TEXT, end_date_time TEXT);
CREATE TABLE WorkoutGroup(_id INTEGER PRIMARY KEY, name TEXT, date TEXT);
CREATE TABLE WorkoutGroupExercise(_id INTEGER PRIMARY KEY, exercise_id INTEGER, date TEXT, workout_group_id INTEGER);
CREATE TABLE settings(_id INTEGER PRIMARY KEY, metric INTEGER NOT NULL DEFAULT 0);
PRAGMA user_version = 22;
"""
OLD = """
CREATE TABLE exercise(_id INTEGER PRIMARY KEY, name TEXT NOT NULL, exercise_type_id INTEGER NOT NULL DEFAULT 0);
CREATE TABLE training_log(_id INTEGER PRIMARY KEY, exercise_id INTEGER, date DATE, metric_weight INTEGER, reps INTEGER);
PRAGMA user_version = 14;
"""
EXERCISES = "INSERT INTO exercise VALUES (1, 'Seated Calf Raise', 0, 0), (2, 'Toe Raise', 0, 0), (3, 'Plank', 9, 0);"
SET = "INSERT INTO training_log(exercise_id, date, metric_weight, reps) VALUES"


def _data(*script: str) -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript("\n".join(script))
        return bytes(connection.serialize())


def _log(*script: str) -> ParsedLog:
    return formats.read(_data(SCHEMA, EXERCISES, *script))


def _sets(*values: tuple[object, ...]) -> str:
    return SET + ", ".join(str(value) for value in values) + ";"


def _weights(log: ParsedLog) -> list[tuple[float | None, WeightUnit | None]]:
    return [(row.weight, row.unit) for row in log.sets]


def test_sets_are_read_whether_ticked_or_not_by_day_and_exercise() -> None:
    day, before = "2022-03-02", "2022-03-01"
    log = _log(
        _sets((1, day, 20, 10), (2, day, 0, 15), (1, day, 22.5, 8), (3, before, 0, 0), (7, before, 10, 5)),
        "UPDATE training_log SET is_complete = 1 WHERE _id = 2; INSERT INTO settings VALUES (1, 1);",
        "UPDATE training_log SET duration_seconds = 90, distance = 400 WHERE exercise_id = 3;",
    )
    first, second = log.workouts
    assert (log.app, log.layout, log.needs_unit, log.rows, log.problems) == (
        "FitNotes",
        "FitNotes (backup)",
        False,
        5,
        (),
    )
    assert (first.key, first.timed, second.key) == (before, False, day)
    assert [(block.exercise, [row.reps for row in block.sets]) for block in (*first.blocks, *second.blocks)] == [
        ("Plank", [None]),
        ("FitNotes exercise 7", [5]),
        ("Seated Calf Raise", [10, 8]),
        ("Toe Raise", [15]),
    ]
    (plank,) = first.blocks[0].sets
    assert (plank.weight, plank.seconds, plank.distance, plank.distance_unit) == (None, 90, 400, DistanceUnit.M)
    assert [row.line for row in log.sets] == [1, 2, 3, 5, 4]


@pytest.mark.parametrize(
    ("metric", "kilograms", "entered"),
    [
        (0, 31.75144, (70, LB)),  # by the app's own pound
        (0, 4.5359290943564, (10, LB)),  # by the pound of a later version
        (0, 61.2349699, (135, LB)),  # by the international one
        (0, 9.07, (20, LB)),  # rounded by whatever wrote it
        (0, 5.579182, (12.3, LB)),  # off the plates' grid
        (0, 20, (20, KG)),  # before the unit was changed
        (0, 33.1234, (73.0247, LB)),
        (1, 20, (20, KG)),
        (1, 22.75, (22.75, KG)),
        (1, 9.07184, (20, LB)),  # before the unit was changed
        (1, 33.33333333333, (33.33333333, KG)),
        (1, -9.07184, (-20, LB)),
    ],
)
def test_kilograms_become_what_was_entered(metric: int, kilograms: float, entered: tuple[float, WeightUnit]) -> None:
    log = _log(_sets((1, "2022-03-01", kilograms, 5)), f"INSERT INTO settings VALUES (1, {metric});")
    ((weight, unit),) = _weights(log)
    assert weight == pytest.approx(entered[0], abs=1e-9)
    assert unit is entered[1]
    assert [flag.kind for flag in log.flags] == ([FlagKind.NEGATIVE_WEIGHT] if kilograms < 0 else [])


def test_an_exercise_can_have_a_unit_of_its_own_and_without_settings_the_weights_tell() -> None:
    own = _log(
        _sets((1, "2022-03-01", 33.1234, 5), (2, "2022-03-01", 33.1234, 5)),
        "UPDATE exercise SET weight_unit_id = 2 WHERE _id = 1; INSERT INTO settings VALUES (1, 1);",
    )
    assert _weights(own) == [(73.0247, LB), (33.1234, KG)]
    pounds = [(1, "2022-03-01", 0.453592 * n, 5) for n in (45, 50, 55)]
    assert _weights(_log(_sets(*pounds, (1, "2022-03-01", 33.1234, 5))))[-1] == (73.0247, LB)
    assert _weights(_log(_sets((1, "2022-03-01", 33.1234, 5))))[-1] == (33.1234, KG)


def test_comments_times_and_supersets() -> None:
    day, other = "2022-03-01", "2022-03-02"
    log = _log(
        _sets((1, day, 20, 10), (2, day, 5, 15), (3, day, 0, 1), (1, other, 20, 10)),
        "INSERT INTO settings VALUES (1, 1);",
        f"INSERT INTO Comment VALUES (1, '{day}', 1, 1, 'slow'), (2, '{day}', 1, 1, 'deep'),"
        f"(3, '{day}', 2, 1, 'busy'),"
        f"(4, '{other}', 1, 99, 'of a set that is gone'), (5, '2022-05-05', 1, 98, 'alone'), (6, '{day}', 1, 2, ' ');",
        f"INSERT INTO WorkoutComment VALUES (1, '{day}', 'felt fine'), (2, 'once', 'lost');",
        f"INSERT INTO WorkoutTime VALUES (1, '{day}', '2022-03-01T18:05:00+01:00', '2022-03-01T19:00:00+01:00'),"
        f"(2, '{other}', '2022-03-03T00:10:00+01:00', '2022-03-03T01:00:00+01:00'), (3, '{other}', 'x', NULL);",
        f"INSERT INTO WorkoutGroup VALUES (1, 'A', ''), (2, 'B', '{day}'), (3, 'C', '{day}');",
        f"INSERT INTO WorkoutGroupExercise VALUES (1, 3, '', 1), (2, 1, '{day}', 2), (3, 2, '{day}', 2),"
        f"(4, 3, '{day}', 3);",
    )
    first, second = log.workouts
    assert [row.note for row in log.sets] == ["slow\ndeep", "", "", ""]
    assert (first.note, second.note) == ("busy\nfelt fine", "of a set that is gone")
    assert (first.start, first.end, first.timed) == (datetime(2022, 3, 1, 18, 5), datetime(2022, 3, 1, 19), True)
    assert (second.start, second.end, second.timed) == (datetime(2022, 3, 2), None, False)
    assert [block.superset for block in first.blocks] == [0, 0, None]
    assert [(p.line, p.text) for p in log.problems] == [(5, "2022-05-05 · alone"), (6, "once · lost")]
    assert log.rows == 6


def test_an_old_version_without_the_columns_and_tables_of_today() -> None:
    log = formats.read(
        _data(OLD, EXERCISES.replace(", 0)", ")"), _sets((3, "2015-03-01", 0, 60), (1, "2015-03-01", 20, 9)))
    )
    assert [(e.name, e.hold_as_reps) for e in log.exercises] == [("Plank", True), ("Seated Calf Raise", False)]
    assert _weights(log) == [(None, None), (20, KG)]


def test_rows_that_cannot_be_read_are_named_and_the_others_kept() -> None:
    log = _log(
        _sets(
            (1, "2022-03-01", 20, 10),
            (1, "someday", 20, 10),
            (1, "2022-03-01", "much", 10),
            (1, "2022-03-01", 20, -1),
            (1, "2022-03-01", 9e99, 1),
            ("nothing", "2022-03-01", 20, 1),
            (1, "1822-03-01", 20, 1),
        )
    )
    assert log.set_count == 1
    assert sorted(problem.reason for problem in log.problems) == [
        "Reps is -1, which is below 0",
        "Weight is 9e+99, which is too large to be true",
        "Weight is “much”, which is not a number",
        "it names no exercise",
        "its date 1822-03-01 is not between 1900 and 2100",
        "its date is “someday”, not one like 2026-11-20",
    ]
    assert all(problem.text for problem in log.problems)


def test_a_table_and_a_backup_of_one_account_name_their_workouts_alike() -> None:
    table = formats.read(
        b"Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time\n"
        b"2022-03-01,Seated Calf Raise,Legs,20.0,10,,,\n2022-03-01,Toe Raise,Legs,5.0,10,,,\n"
        b"2022-03-01,Seated Calf Raise,Legs,22.5,8,,,\n"
    )
    backup = _log(
        _sets((1, "2022-03-01", 20, 10), (2, "2022-03-01", 5, 10), (1, "2022-03-01", 22.5, 8)),
        "INSERT INTO settings VALUES (1, 1);"
        "INSERT INTO WorkoutTime VALUES (1, '2022-03-01', '2022-03-01T18:05:00+01:00', '2022-03-01T19:00:00+01:00');",
    )
    (one,), (other,) = table.workouts, backup.workouts
    assert one.key == other.key
    assert [(b.exercise, [(r.weight, r.unit, r.reps) for r in b.sets]) for b in one.blocks] == [
        (b.exercise, [(r.weight, r.unit, r.reps) for r in b.sets]) for b in other.blocks
    ]


def _refused(data: bytes, words: str) -> None:
    with pytest.raises(ReadingError, match=words) as refusal:
        formats.read(data)
    assert len(str(refusal.value).splitlines()) == 1


def test_a_view_or_a_table_without_its_columns_is_no_table_of_sets() -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS _id, 1 AS exercise_id"
    view = f"CREATE VIEW training_log AS {endless}, '2022-03-01' AS date, 1 AS metric_weight, 1 AS reps FROM n;"
    _refused(_data(view, "CREATE TABLE a(b)"), "no sets of FitNotes")
    _refused(_data("CREATE TABLE training_log(_id INTEGER, metric_weight REAL)"), "no sets of FitNotes")
    _refused(_data("CREATE TABLE training(a, b)"), "database of another program")


def test_a_file_cut_off_or_overwritten_is_refused_in_a_sentence() -> None:
    data = _data(SCHEMA, EXERCISES, _sets(*[(1, "2022-03-01", 20, n) for n in range(1, 3000)]))
    _refused(data[: len(data) // 2], "cut off")
    _refused(data[:100], "database of another program|cut off")
    page = 4096
    for n in range(1, len(data) // page):
        damaged = data[: n * page] + b"\xff" * page + data[(n + 1) * page :]
        with suppress(ReadingError):  # a page may be free
            formats.read(damaged)
    wal = data[:18] + b"\2\2" + data[20:]
    assert formats.read(wal).set_count == 2999


def test_forged_databases_neither_crash_nor_hang() -> None:
    data = _data(SCHEMA, EXERCISES, _sets(*[(1, "2022-03-01", 20, n) for n in range(1, 600)]))
    rng = random.Random(20261120)
    for _ in range(150):
        forged = bytearray(data)
        for _ in range(rng.choice((1, 2, 8, 64))):
            place = rng.choice((rng.randrange(len(forged)), rng.randrange(4096), rng.randrange(100)))
            forged[place] = rng.randrange(256)
        with suppress(SoleusError):
            formats.read(bytes(forged))


def test_more_rows_than_a_life_has_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(databases, "MOST_ROWS", 10)
    _refused(_data(SCHEMA, EXERCISES, _sets(*[(1, "2022-03-01", 20, n) for n in range(1, 12)])), "more rows")


def test_the_real_backup_keeps_all_of_its_sets_in_pounds() -> None:
    path = REAL / "fitnotes" / "fitnotes_v20_lbs.fitnotes"
    if not path.is_file():
        return  # the summary at the end of the run says so
    log = formats.read(path.read_bytes())
    weights: Sequence[float] = [row.weight for row in log.sets if row.weight is not None]
    assert {row.unit for row in log.sets if row.weight} == {LB}
    assert all((weight * 4).is_integer() for weight in weights)
    assert len(weights) == 1010
