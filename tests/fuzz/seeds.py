"""The files that fuzzing starts from: the project's own of every format, made ones, and others' real ones."""

import io
import sqlite3
from contextlib import closing
from itertools import islice
from pathlib import Path

from interchange.fit_file import fit, seconds, strength_set
from interchange.samples import OWN, REAL

from soleus.domain.contents import LogbookContents
from soleus.domain.workout import Entry, SideSet, Workout
from soleus.interchange import json_log

LARGEST = 60_000
"""Bytes of a real file that are used; what matters is in its head, and thousands are tried."""


def own_seeds() -> list[bytes]:
    """Return the project's own files and made ones, in an order that never changes."""
    files = [path.read_bytes() for path in sorted(OWN.iterdir()) if path.suffix != ".tsv"]
    return [*files, _activity(), _backup(), _logbook()]


def real_seeds() -> list[bytes]:
    """Return the beginnings of others' real files; none where their folder is missing."""
    paths = sorted(path for path in REAL.rglob("*") if path.is_file() and path.suffix not in (".tsv", ".md", ".gz"))
    return [_beginning(path) for path in paths]


def _beginning(path: Path) -> bytes:
    data = path.read_bytes()
    if len(data) <= LARGEST or b"\0" in data[:2000]:
        return data
    return b"".join(islice(io.BytesIO(data), 200))


def _activity() -> bytes:
    start = seconds(2026, 3, 4, 18)
    sets = (
        strength_set(start, reps=15, sixteenths=980, category=1, subtype=18, pounds=True),
        strength_set(start + 40, rest=True),
        strength_set(start + 80, reps=0, category=(19, 65535), subtype=(43, 65535)),
    )
    return fit(((0, ((0, 0, 4), (4, 0x86, start))), *sets))


def _backup() -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(
            """
            CREATE TABLE exercise(_id INTEGER PRIMARY KEY, name TEXT, exercise_type_id INTEGER);
            CREATE TABLE training_log(_id INTEGER PRIMARY KEY, exercise_id INTEGER, date DATE, metric_weight INTEGER,
                reps INTEGER, is_complete INTEGER, distance INTEGER, duration_seconds INTEGER);
            CREATE TABLE settings(_id INTEGER PRIMARY KEY, metric INTEGER);
            INSERT INTO exercise VALUES (1, 'Seated Calf Raise', 0), (2, 'Plank', 9);
            INSERT INTO training_log VALUES (1, 1, '2022-03-02', 20, 10, 0, 0, 0), (2, 2, '2022-03-02', 0, 0, 0, 0, 60);
            PRAGMA user_version = 22;
            """
        )
        return bytes(connection.serialize())


def _logbook() -> bytes:
    from datetime import date

    entry = Entry("seated-calf-raise", (SideSet(1, reps=12.0), SideSet(2, seconds=30.0)), id=3)
    workout = Workout(date(2026, 3, 4), "Calves", (entry,), id=5)
    text = io.StringIO()
    json_log.write(LogbookContents(workouts=(workout,)), text)
    return text.getvalue().encode()
