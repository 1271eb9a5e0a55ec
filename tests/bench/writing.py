"""Logging a set against a raw durable insert, and an import against csv.reader plus executemany."""

import csv
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from measuring import Result, compared, timed

from soleus import exchange
from soleus.bootstrap import open_logbook
from soleus.domain.band import BandUse
from soleus.domain.identity import new_id
from soleus.domain.load import Load
from soleus.domain.units import WeightUnit
from soleus.domain.workout import Side, SideSet
from soleus.paths import Paths
from soleus.services.composition import Services

FRAME_MS = 16
HEADER = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE"


def _durable(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(f"CREATE TABLE t ({', '.join(f'c{n}' for n in range(12))})")
    return connection


def logging_result(large: Path, folder: Path, runs: int) -> Result:
    """Return the time of logging a set in a large logbook, until it is on disk."""
    raw = _durable(folder / "raw.db")
    services = open_logbook(large, paths=Paths.below(folder))
    running = services.workouts.unfinished()
    if running is not None:
        services.workouts.delete(running.id)
    workout = services.workouts.start_empty(["band-plantarflexion", "shin-raise", "toe-walk"])
    entry = workout.entries[0]
    row = SideSet(1, Side.LEFT, Load(band=BandUse("article-red", 100.0)), reps=12.0)
    pairs = []
    for n in range(runs):
        one = replace(row, number=n % 6 + 1, id=new_id())
        ours = timed(lambda one=one: services.workouts.log_set(workout.id, entry.id, one))
        bare = timed(lambda: raw.execute("INSERT INTO t VALUES (1,2,3,4,5,6,7,8,9,10,11,12)"))
        pairs.append((ours, bare))
    services.workouts.delete(workout.id)
    services.logbook.close()
    raw.close()
    return compared(f"logging a set, less {FRAME_MS} ms / raw durable insert", pairs, 3.0, slack=FRAME_MS)


def _export(path: Path, rows: int) -> None:
    """Write an export as Strong makes it, of made-up workouts."""
    moment = datetime(2015, 1, 1, 18, 0)
    with path.open("w", newline="", encoding="utf-8") as out:
        out.write(HEADER + "\n")
        for n in range(rows):
            if n % 20 == 0:
                moment += timedelta(days=1)
            name = f"Exercise {n // 4 % 60}"
            note = '""' if n % 4 == 0 else ""  # as Strong does: quoted on the first row of a block only
            figures = f"{n % 4 + 1},{20 + n % 30}.0,{8 + n % 5},0,0"
            out.write(f'{moment},"Evening","45m","{name}",{figures},{note},"",\n')


def _yardstick(path: Path, database: Path) -> None:
    connection = sqlite3.connect(database)
    connection.execute(f"CREATE TABLE IF NOT EXISTS t ({', '.join(f'c{n}' for n in range(12))})")
    with path.open(newline="", encoding="utf-8") as lines:
        connection.executemany("INSERT INTO t VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", csv.reader(lines))
    connection.commit()
    connection.close()


def _import(services: Services, export: Path) -> None:
    opened = exchange.open_file(services, export, lambda done, total: True)
    assert isinstance(opened, exchange.OpenedLog)
    services.transfer.store(exchange.compare(services, opened, opened.prepared, WeightUnit.KG))


def import_result(folder: Path, rows: int, runs: int) -> Iterator[Result]:
    """Yield the time of a whole import: reading, matching, comparing and storing."""
    export = folder / "strong.csv"
    _export(export, rows)
    pairs = []
    for n in range(runs):
        services = open_logbook(folder / f"import-{n}.soleus", paths=Paths.below(folder))

        ours = timed(lambda services=services: _import(services, export))
        pairs.append((ours, timed(lambda n=n: _yardstick(export, folder / f"raw-{n}.db"))))
        assert services.insights.workouts(limit=1)
        services.logbook.close()
    yield compared(f"import of {rows:,} rows / csv.reader and executemany", pairs, 8.0)
