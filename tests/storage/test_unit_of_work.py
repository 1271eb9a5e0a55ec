"""Transactions on real files: what is kept, what is rolled back, and who hears of it."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from soleus.bootstrap import builtin_band_sets, builtin_exercises, open_logbook
from soleus.domain.band import BandUse
from soleus.domain.errors import Conflict, SoleusError
from soleus.domain.exercise import Measure
from soleus.domain.load import Load
from soleus.domain.ports import ImportRecord
from soleus.domain.prescription import usual
from soleus.domain.routine import Routine
from soleus.domain.units import Weight, WeightUnit
from soleus.domain.workout import Entry, SetKind, Side, SideSet, Source, Workout
from soleus.services.composition import Services
from soleus.storage import tables
from soleus.storage.database import open_storage
from soleus.storage.unit_of_work import SqlStorage

DAY = date(2026, 11, 20)


@pytest.fixture
def storage(logbook_path: Path) -> Iterator[SqlStorage]:
    keys = [exercise.key for exercise in builtin_exercises()]
    opened = open_storage(logbook_path, keys, builtin_band_sets())
    yield opened
    opened.close()


def workout(**changes: object) -> Workout:
    rows = (
        SideSet(1, Side.LEFT, Load(band=BandUse("article-red", 100.0, 2, 1)), reps=12.0, pain=2),
        SideSet(1, Side.RIGHT, Load(weight=Weight(10.5, WeightUnit.LB, 2)), reps=11.0, kind=SetKind.WARMUP),
    )
    return replace(Workout(DAY, "Ladder", (Entry("band-plantarflexion", rows),)), **changes)  # type: ignore[arg-type]


def plain(path: Path, statement: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(statement).fetchall()
    finally:
        connection.close()


def test_without_commit_nothing_is_stored(storage: SqlStorage, logbook_path: Path) -> None:
    with storage.writing() as unit:
        unit.workouts.put(workout())
    assert plain(logbook_path, "SELECT count(*) FROM workouts") == [(0,)]


def test_a_workout_comes_back_whole(storage: SqlStorage) -> None:
    stored = workout()
    with storage.writing() as unit:
        unit.workouts.put(stored)
        unit.commit()
    with storage.reading() as unit:
        assert unit.workouts.get(stored.id) == stored


def test_a_change_writes_only_the_rows_that_differ(storage: SqlStorage) -> None:
    stored = workout()
    with storage.writing() as unit:
        unit.workouts.put(stored)
        unit.commit()
    entry = stored.entries[0]
    changed = stored.with_entry(replace(entry, sets=(*entry.sets[:1], replace(entry.sets[1], reps=9.0))))
    written: list[str] = []
    event.listen(storage.engine, "before_cursor_execute", lambda *args: written.append(args[2]))
    with storage.writing() as unit:
        unit.workouts.put(changed)
        unit.commit()
    writes = [statement for statement in written if not statement.startswith(("SELECT", "BEGIN"))]
    assert [statement.split()[:2] for statement in writes] == [["UPDATE", "sets"], ["UPDATE", "revision"]]
    with storage.reading() as unit:
        assert unit.workouts.get(stored.id) == changed


def test_another_day_moves_the_entries_along(storage: SqlStorage, logbook_path: Path) -> None:
    stored = workout()
    with storage.writing() as unit:
        unit.workouts.put(stored)
        unit.commit()
    with storage.writing() as unit:
        unit.workouts.put(replace(stored, day=date(2026, 1, 2)))
        unit.commit()
    assert plain(logbook_path, "SELECT day FROM entries") == [("2026-01-02",)]
    assert plain(logbook_path, "PRAGMA foreign_key_check") == []


def test_deleting_a_workout_leaves_no_rows_behind(storage: SqlStorage, logbook_path: Path) -> None:
    stored = workout()
    with storage.writing() as unit:
        unit.workouts.put(stored)
        unit.workouts.delete(stored.id)
        unit.commit()
    for table in ("workouts", "entries", "sets"):
        assert plain(logbook_path, f"SELECT count(*) FROM {table}") == [(0,)]


def test_editing_a_band_set_never_rewrites_what_was_logged(storage: SqlStorage, logbook_path: Path) -> None:
    with storage.writing() as unit:
        unit.workouts.put(workout())
        unit.commit()
    before = plain(logbook_path, "SELECT * FROM sets ORDER BY id")
    with storage.writing() as unit:
        article = unit.band_sets.get("article")
        assert article is not None
        turned = tuple(replace(band, name=band.name.upper()) for band in reversed(article.bands))
        unit.band_sets.put(replace(article, name="Mine", bands=turned))
        unit.commit()
    assert plain(logbook_path, "SELECT * FROM sets ORDER BY id") == before
    with storage.reading() as unit:
        again = unit.band_sets.get("article")
    assert again is not None
    assert [band.id for band in again.bands] == [band.id for band in reversed(article.bands)]


def test_a_commit_of_somebody_else_is_noticed_once(storage: SqlStorage, logbook_path: Path) -> None:
    with storage.writing() as unit:
        unit.workouts.put(workout())
        unit.commit()
    assert not storage.changed_outside()
    other = open_logbook(logbook_path)
    other.workouts.start_empty(["toe-walk"])
    other.logbook.close()
    assert storage.changed_outside()
    assert not storage.changed_outside()


def test_a_foreign_commit_between_two_of_ours_is_noticed(storage: SqlStorage, logbook_path: Path) -> None:
    other = open_logbook(logbook_path)
    other.workouts.start_empty(["toe-walk"])
    other.logbook.close()
    with storage.writing() as unit:
        unit.workouts.put(workout())
        unit.commit()
    assert storage.changed_outside()


def test_a_locked_logbook_says_to_wait(storage: SqlStorage, logbook_path: Path) -> None:
    locker = sqlite3.connect(logbook_path, isolation_level=None)
    locker.execute("BEGIN IMMEDIATE")
    with storage.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 1")
    with pytest.raises(SoleusError, match="Another program is writing"), storage.writing():
        pass
    assert storage.engine.pool.checkedout() == 0
    locker.execute("ROLLBACK")
    locker.close()


def test_a_full_disk_is_said_and_nothing_is_lost(storage: SqlStorage, logbook_path: Path) -> None:
    kept = workout()
    with storage.writing() as unit:
        unit.workouts.put(kept)
        unit.commit()

    def no_more_pages(connection: sqlite3.Connection, *rest: object) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")

    storage.engine.dispose()
    event.listen(storage.engine, "checkout", no_more_pages)
    long_note = "x" * 10_000
    many = [workout(id=n, entries=(Entry("toe-walk", note=long_note, id=10_000 + n),)) for n in range(1, 400)]
    with pytest.raises(SoleusError, match="disk is full"), storage.writing() as unit:
        unit.workouts.add_many(many)
        unit.commit()
    assert plain(logbook_path, "SELECT id FROM workouts") == [(kept.id,)]
    assert plain(logbook_path, "PRAGMA integrity_check") == [("ok",)]


def test_a_closed_logbook_refuses_work(storage: SqlStorage) -> None:
    storage.close()
    with pytest.raises(Conflict):
        storage.reading()


def test_who_still_reads_while_a_logbook_is_closed_leaves_no_connection_behind(storage: SqlStorage) -> None:
    storage.engine.dispose()
    made: list[sqlite3.Connection] = []
    event.listen(storage.engine, "connect", lambda connection, record: made.append(connection))
    with storage.reading() as unit:
        storage.close()
        assert unit.routines.all() == []
    (kept,) = made
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        kept.execute("SELECT 1")


def test_every_statement_compiles_for_postgresql(services: Services) -> None:
    """Uses every repository and question once, and compiles each statement that was sent for PostgreSQL."""
    statements: list[tuple[object, list[str]]] = []

    def remember(connection: object, element: object, many: Any, one: Any, options: object) -> None:
        statements.append((element, list(one or (many[0] if many else {}))))

    event.listen(Engine, "before_execute", remember)
    try:
        _use_everything(services)
    finally:
        event.remove(Engine, "before_execute", remember)
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    texts = {
        str(statement.compile(dialect=dialect, column_keys=columns or None))
        for statement, columns in statements
        if hasattr(statement, "compile")
    }
    for word in ("INSERT INTO", "UPDATE", "DELETE FROM", "GROUP BY", "ILIKE", "EXTRACT"):
        assert any(word in text for text in texts), word
    for table in tables.metadata.sorted_tables:
        assert str(CreateTable(table).compile(dialect=dialect)).strip().startswith("CREATE TABLE")
        for index in table.indexes:
            assert "INDEX" in str(CreateIndex(index).compile(dialect=dialect))


def _use_everything(services: Services) -> None:
    routine = services.planning.create_routine(Routine("R"))
    services.planning.change_routine(replace(routine, name="S"))
    planned = services.planning.schedule(routine.id, DAY)
    services.planning.move(planned.id, date(2026, 11, 22))
    services.planning.week(DAY)
    with services.logbook.reading() as unit:
        unit.reading.measures_logged("jump-rope")
        unit.reading.recent_sets(["jump-rope", "toe-walk"], DAY, 12)
        unit.reading.plan_facts(DAY, DAY)
        unit.reading.unplanned_days(DAY, DAY, ["jump-rope"])
    services.planning.remove(planned.id)
    services.planning.delete_routine(routine.id)
    own = services.catalogue.create(services.catalogue.copy_of("toe-walk"))
    services.catalogue.set_archived("shin-raise", True)
    with services.logbook.reading() as unit:
        article = unit.band_sets.get("article")
    assert article is not None
    started = services.workouts.start_empty([own.key, "band-plantarflexion"])
    for side in (Side.LEFT, Side.RIGHT):
        services.workouts.log_set(started.id, started.entries[1].id, SideSet(1, side, reps=12))
    services.workouts.last_time("band-plantarflexion", started)
    services.workouts.finish(started.id)
    services.workouts.redate(started.id, date(2026, 1, 1))
    for measure in Measure:
        services.insights.series("band-plantarflexion", date(2020, 1, 1), measure)
    services.insights.last_done()
    services.insights.last_done(["toe-walk"])
    services.insights.workouts("press 12", older_than=(DAY, 1))
    services.insights.months(date(2000, 1, 1), DAY, "press")
    services.coaching.advice_of([usual(services.catalogue.exercise(key)) for key in ("toe-walk", "shin-raise")])
    services.insights.last_days()
    services.insights.times_done("toe-walk")
    services.insights.is_empty()
    record = ImportRecord(5, "strong", "s.csv", "0", "2026-11-20T00:00:00Z", "kg")
    offered = workout(source=Source("strong", "k", 5))
    services.transfer.store(services.transfer.plan(record, [offered], []))
    services.transfer.plan(record, [offered], [])
    services.logbook.undo()
    services.catalogue.merge(own.key, "toe-walk")
    services.workouts.delete(started.id)
    with services.logbook.reading() as unit:
        assert list(unit.reading.all_workouts()) == []
        assert unit.reading.workout_count() == 0
        assert unit.imports.all() == []
