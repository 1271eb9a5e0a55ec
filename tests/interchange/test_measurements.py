"""Body weights in the files of other apps, and what beside them is none."""

import sqlite3
from contextlib import closing
from datetime import date, time

import pytest
from interchange.samples import OWN, REAL

from soleus.domain.errors import ReadingError
from soleus.domain.units import Weight, WeightUnit
from soleus.interchange import formats, measurements
from soleus.interchange.formats import OnlyMeasurements
from soleus.interchange.measurements import ParsedMeasurements
from soleus.interchange.reading import Table

LB = WeightUnit.LB


def _read(data: bytes) -> ParsedMeasurements:
    """Return what the table of a refused file holds, as whoever takes body weights would."""
    with pytest.raises(OnlyMeasurements, match="These are body measurements of") as found:
        formats.read(data)
    return measurements.read(found.value.table)


def test_the_body_tracker_gives_body_weights_and_names_the_rest() -> None:
    found = _read(
        b"Date,Time,Measurement,Value,Unit,Comment\n"
        b"2018-08-06,12:03:13,Bodyweight,167.5,lbs,after lunch\n"
        b"2018-07-30,12:18:42,Bodyweight,76.0,kgs,\n"
        b"2018-07-30,,Body Fat,18.5,%,\n"
        b"2018-07-31,,Bodyweight,12,stone,\n"
        b"2018-07-31,,Bodyweight,7600,kgs,\n"
        b"someday,,Bodyweight,76,kgs,\n"
        b"2018-07-31,,Bodyweight,,kgs,\n"
        b"2018-08-01,,Bodyweight\n"
        b",,,,,\n"
    )
    assert [(v.line, v.day, v.weight, v.at, v.note) for v in found.values] == [
        (3, date(2018, 7, 30), Weight(76), time(12, 18, 42), ""),
        (2, date(2018, 8, 6), Weight(167.5, LB), time(12, 3, 13), "after lunch"),
    ]
    assert [(p.line, p.reason) for p in found.problems] == [
        (4, "“Body Fat” is not body weight"),
        (5, "its weight unit “stone” is neither kg nor lb"),
        (6, "its body weight does not lie between 10 and 500 kg (22 and 1,100 lb)"),
        (7, "its date is “someday”, not one like 2026-11-20"),
        (8, "its body weight does not lie between 10 and 500 kg (22 and 1,100 lb)"),
        (9, "it has 3 columns where the header has 6"),
    ]
    assert (found.app, found.rows, found.blank_rows) == ("FitNotes", 8, 1)


def test_hevy_measurements_in_any_language_and_unit() -> None:
    found = _read(
        b'"date","weight_lbs","fat_percent","waist_in"\n"5 Mai 2026, 00:00",165.5,,\n"6 Fev 2026, 07:30",,,33\n'
        b'"7 Abr 2026, 07:30",166,20,\n"soon",166,20,\n'
    )
    assert [(v.line, v.day, v.weight, v.at) for v in found.values] == [
        (4, date(2026, 4, 7), Weight(166, LB), time(7, 30)),
        (2, date(2026, 5, 5), Weight(165.5, LB), None),
    ]
    assert [(p.line, p.reason) for p in found.problems] == [
        (3, "it holds other measurements, but no body weight"),
        (5, "its date “soon” is not one that Soleus can read"),
    ]
    assert (found.app, found.ignored_columns) == ("Hevy", ("fat_percent", "waist_in"))
    assert len(_read((OWN / "other-hevy-measurements.csv").read_bytes()).values) == 1


def test_a_table_of_sets_holds_no_measurements() -> None:
    table = Table((OWN / "fitnotes-old-lbs.csv").read_bytes())
    assert measurements.app_of(table.header) is None
    with pytest.raises(ReadingError, match="no body measurements"):
        measurements.read(table)


def test_a_backup_gives_body_weights_of_the_older_and_the_newer_table() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript("""
            CREATE TABLE settings(metric INTEGER); INSERT INTO settings VALUES (0);
            CREATE TABLE BodyWeight(_id INTEGER PRIMARY KEY, date TEXT, body_weight_metric REAL, comments TEXT);
            INSERT INTO BodyWeight VALUES (1, '2015-03-01', 75.749864, 'old'), (2, '2015-03-02', 'heavy', NULL);
            CREATE TABLE MeasurementUnit(_id INTEGER PRIMARY KEY, short_name TEXT);
            INSERT INTO MeasurementUnit VALUES (2, 'kgs'), (4, 'cm');
            CREATE TABLE Measurement(_id INTEGER PRIMARY KEY, name TEXT, unit_id INTEGER);
            INSERT INTO Measurement VALUES (1, 'Bodyweight', 2), (3, 'Neck', 4);
            CREATE TABLE MeasurementRecord(_id INTEGER PRIMARY KEY, measurement_id INTEGER, date TEXT, time TEXT,
                value REAL, comment TEXT);
            INSERT INTO MeasurementRecord VALUES (1, 1, '2020-03-01', '07:30', 75.5, 'new');
            INSERT INTO MeasurementRecord VALUES (2, 3, '2020-03-01', '', 38, '');
        """)
        data = bytes(connection.serialize())
    found = measurements.from_backup(data)
    assert [(v.day, v.weight, v.at, v.note) for v in found.values] == [
        (date(2015, 3, 1), Weight(167, LB), None, "old"),
        (date(2020, 3, 1), Weight(75.5), time(7, 30), "new"),
    ]
    assert [problem.line for problem in found.problems] == [2, 4]


@pytest.mark.parametrize(
    ("name", "values", "rows"),
    [("fitnotes/fitnotes_bodytracker.csv", 9, 9), ("hevy/hevy_measurement_data_kg-cm.csv", 11, 13)],
)
def test_real_files_where_they_are(name: str, values: int, rows: int) -> None:
    path = REAL / name
    if not path.is_file():
        return  # the summary at the end of the run says so
    found = _read(path.read_bytes())
    assert (len(found.values), found.rows) == (values, rows)
