"""Opening logbooks: what is made, what is refused, and that refusing leaves a file as it was."""

import os
import sqlite3
import stat
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, inspect

from soleus.bootstrap import builtin_band_sets, builtin_exercises, open_logbook
from soleus.domain.errors import ReadingError, SoleusError
from soleus.storage import tables
from soleus.storage.database import APPLICATION_ID, HEAD, SCHEMA_VERSION, open_storage, url_of
from soleus.storage.upgrade import migrate, upgrade


def opened(path: Path) -> None:
    open_logbook(path).logbook.close()


def test_a_new_logbook_is_private_and_durable(logbook_path: Path) -> None:
    services = open_logbook(logbook_path)
    services.workouts.start_empty(["band-plantarflexion"])
    for file in logbook_path.parent.glob("logbook.soleus*"):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name
    with services.logbook.reading() as unit:
        pragmas = {
            name: unit.workouts._connection.exec_driver_sql(f"PRAGMA {name}").scalar()  # type: ignore[attr-defined]
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    services.logbook.close()


def test_a_path_that_is_not_ascii_or_needs_quoting(tmp_path: Path) -> None:
    path = tmp_path / "Müllers Übungen? 50 % #1 🦵" / "log book.soleus"
    path.parent.mkdir()
    opened(path)
    opened(path)
    assert path.stat().st_size > 0


def _described(index: Any) -> str:
    where = {key: str(value) for key, value in index.get("dialect_options", {}).items()}
    return f"{index['name']} {index['column_names']} {index['unique']} {where}"


def test_the_shipped_schema_is_what_the_migrations_make(tmp_path: Path, logbook_path: Path) -> None:
    opened(logbook_path)
    migrated = tmp_path / "migrated.soleus"
    connection = sqlite3.connect(migrated)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    connection.commit()
    connection.close()
    migrate(migrated)

    def schema(path: Path) -> dict[str, object]:
        engine = create_engine(url_of(path))
        found = inspect(engine)
        described: dict[str, object] = {}
        for table in sorted(found.get_table_names()):
            columns = [(c["name"], str(c["type"]), c["nullable"], c["primary_key"]) for c in found.get_columns(table)]
            described[table] = (
                columns,
                sorted(_described(i) for i in found.get_indexes(table)),
                sorted(str(f) for f in found.get_foreign_keys(table)),
                sorted(str(c) for c in found.get_check_constraints(table)),
                sorted(str(u) for u in found.get_unique_constraints(table)),
            )
        engine.dispose()
        return described

    assert schema(migrated) == schema(logbook_path)
    for path in (migrated, logbook_path):
        connection = sqlite3.connect(path)
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)
        connection.close()
    opened(migrated)


def test_an_upgrade_keeps_a_copy_of_how_it_was(logbook_path: Path) -> None:
    opened(logbook_path)
    connection = sqlite3.connect(logbook_path)
    connection.execute("INSERT INTO settings VALUES (1, 'kept', '1')")
    connection.commit()
    connection.close()
    upgrade(logbook_path)
    (copy,) = logbook_path.parent.glob("*.before-upgrade-*")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    connection = sqlite3.connect(copy)
    assert connection.execute("SELECT value FROM settings WHERE key = 'kept'").fetchone() == ("1",)
    connection.close()


def test_a_copy_holds_what_is_still_in_the_write_ahead_log(logbook_path: Path, tmp_path: Path) -> None:
    services = open_logbook(logbook_path)
    workout = services.workouts.start_empty(["toe-walk"])
    services.safekeeping.export_copy(tmp_path / "copy.soleus")
    copy = open_logbook(tmp_path / "copy.soleus")
    assert copy.workouts.get(workout.id) == workout
    copy.logbook.close()
    services.logbook.close()


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="is a folder"):
        opened(tmp_path)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="does not exist"):
        opened(tmp_path / "nowhere" / "logbook.soleus")


@pytest.mark.parametrize("content", [b"Date,Workout Name\n", b"\x00" * 5000, b"SQLite format 3\x00" + b"\xff" * 4000])
def test_a_file_that_is_no_database_is_left_alone(logbook_path: Path, content: bytes) -> None:
    logbook_path.write_bytes(content)
    with pytest.raises(SoleusError, match="not a Soleus logbook"):
        opened(logbook_path)
    assert logbook_path.read_bytes() == content


def test_an_empty_file_becomes_a_logbook(logbook_path: Path) -> None:
    logbook_path.touch()
    opened(logbook_path)
    assert logbook_path.stat().st_size > 0


def test_another_programs_database_is_left_alone(logbook_path: Path) -> None:
    connection = sqlite3.connect(logbook_path)
    connection.execute("CREATE TABLE photos (id INTEGER)")
    connection.commit()
    connection.close()
    before = logbook_path.read_bytes()
    with pytest.raises(ReadingError, match="belongs to another program"):
        opened(logbook_path)
    assert logbook_path.read_bytes() == before


def test_a_newer_logbook_is_refused(logbook_path: Path) -> None:
    opened(logbook_path)
    connection = sqlite3.connect(logbook_path)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    before = logbook_path.read_bytes()
    with pytest.raises(SoleusError, match="newer Soleus"):
        opened(logbook_path)
    assert logbook_path.read_bytes() == before


def test_without_permission_the_sentence_says_so(logbook_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened(logbook_path)
    if os.geteuid() == 0:  # nothing is forbidden to root, so the question is answered for it
        monkeypatch.setattr(os, "access", lambda path, mode: False)
    else:
        logbook_path.chmod(0)
    with pytest.raises(ReadingError, match="permissions"):
        opened(logbook_path)


def test_builtin_rows_are_added_without_touching_what_is_there(logbook_path: Path) -> None:
    keys = [exercise.key for exercise in builtin_exercises()]
    sets = builtin_band_sets()
    open_storage(logbook_path, keys[:3], sets[:1]).close()
    connection = sqlite3.connect(logbook_path)
    connection.execute("UPDATE bands SET name = 'rot' WHERE id = 'article-red'")
    connection.commit()
    connection.close()
    open_storage(logbook_path, keys, sets).close()
    connection = sqlite3.connect(logbook_path)
    assert connection.execute("SELECT count(*) FROM exercises").fetchone() == (len(keys),)
    assert connection.execute("SELECT count(*) FROM band_sets").fetchone() == (len(sets),)
    assert connection.execute("SELECT name FROM bands WHERE id = 'article-red'").fetchone() == ("rot",)
    connection.close()


def test_the_tables_are_named_as_the_domain_speaks() -> None:
    assert {"workouts", "entries", "sets", "bands", "exercises"} <= set(tables.metadata.tables)
