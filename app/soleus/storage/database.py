"""Opening a logbook's file: made where it is missing, refused with a sentence where it is not ours to open.

What only SQLite has (WAL, application id, user version, the backup API) stays in this module and in `upgrade`.
"""

import os
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, insert, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.schema import CreateIndex, CreateTable

from soleus.domain.band import BandSet
from soleus.domain.errors import Damaged, ReadingError, SoleusError
from soleus.domain.words import tr
from soleus.storage import tables
from soleus.storage.faults import in_plain_words
from soleus.storage.mapping import band_values
from soleus.storage.unit_of_work import DEFAULT_TRAINEE_ID, SqlStorage
from soleus.storage.whereabouts import Whereabouts

APPLICATION_ID = 0x50_1E_05_01
SCHEMA_VERSION = 3
"""The newest schema; migrations/versions holds one step for each."""

HEAD = "0003"
BUSY_TIMEOUT_MS = 5000
_TRACES_WITHIN = 1 << 22
# What SQLite says of a file that is no database, not whole, or whose header or schema makes no sense.
UNREADABLE = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR)


class Unrecognised(ReadingError):
    """A file that shows no trace of a logbook."""


def open_storage(
    path: Path,
    exercise_keys: Sequence[str],
    band_sets: Sequence[BandSet],
    keep: Callable[[], object] | None = None,
) -> SqlStorage:
    """Open the logbook at `path`, making it where there is none; built-in exercises and bands get their rows.

    `keep` backs up a logbook of an older schema before it is upgraded (without one, a copy stands beside it).
    Raises SoleusError with a sentence for what cannot be opened; the file is left as it was.
    """
    version = examined(path)
    if version == 0:
        _make_private_file(path)
    elif version < SCHEMA_VERSION:
        from soleus.storage.upgrade import upgrade

        upgrade(path, keep)
    whereabouts = Whereabouts(path)
    engine = _engine(path, whereabouts)
    try:
        if version == 0:
            _make_schema(engine)
        with engine.begin() as connection:
            _ensure_builtin(connection, exercise_keys, band_sets)
        return SqlStorage(engine, whereabouts)
    except DBAPIError as error:
        engine.dispose()
        raise _said_of(path, in_plain_words(error)) from error
    except (Damaged, UnicodeDecodeError) as error:
        engine.dispose()
        raise damaged(path) from error
    except BaseException:
        engine.dispose()
        raise


def sql_storage(path: Path) -> SqlStorage:
    """Return the storage of a logbook of the newest schema as it is; nothing is written to it."""
    whereabouts = Whereabouts(path)
    return SqlStorage(_engine(path, whereabouts), whereabouts)


def _said_of(path: Path, error: SoleusError) -> SoleusError:
    """Name the file that is damaged."""
    return damaged(path) if isinstance(error, Damaged) else error


def damaged(path: Path) -> Damaged:
    """Return the error of a logbook that is not whole."""
    return Damaged(tr("Storage", "The logbook “{path}” is damaged; it was left as it is.").format(path=path))


def examined(path: Path) -> int:
    """Return the schema version of the file, 0 for none yet; raises SoleusError for what is not a logbook."""
    try:
        if path.is_dir():
            raise ReadingError(tr("Storage", "“{path}” is a folder; name the logbook's file in it.").format(path=path))
        if not path.exists() or path.stat().st_size == 0:
            if not path.parent.is_dir():
                raise ReadingError(
                    tr("Storage", "The folder “{parent}” does not exist; make it, or choose another one.").format(
                        parent=path.parent
                    )
                )
            return 0
        if not os.access(path, os.R_OK | os.W_OK):
            raise ReadingError(
                tr("Storage", "You may not read and write “{path}”; check its permissions.").format(path=path)
            )
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True)
        try:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            found = dict(connection.execute("SELECT name, sql FROM sqlite_master"))
        finally:
            connection.close()
    except UnicodeDecodeError as error:  # the driver cannot even say what is wrong with the schema
        raise _not_ours_or_damaged(path) from error
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in UNREADABLE:
            raise _not_ours_or_damaged(path) from error
        raise in_plain_words(error) from error
    except OSError as error:
        raise ReadingError(
            tr("Storage", "“{path}” cannot be opened: {why}.").format(path=path, why=error.strerror or error)
        ) from error
    if not found:
        return 0
    if application != APPLICATION_ID:
        if _was_ours(path):
            raise damaged(path)
        raise Unrecognised(
            tr("Storage", "“{path}” belongs to another program; it was left as it is.").format(path=path)
        )
    if version == SCHEMA_VERSION and not _is_complete(found):
        raise damaged(path)
    if version > SCHEMA_VERSION:
        raise SoleusError(
            tr(
                "Storage", "“{path}” was written by a newer Soleus. Install that version; the file was left as it is."
            ).format(path=path)
        )
    return version


def _is_complete(found: Mapping[str, str | None]) -> bool:
    """Return whether every table and column is there, given what made each."""
    return all(
        column.name in (found.get(name) or "") for name, table in tables.metadata.tables.items() for column in table.c
    )


def _not_ours_or_damaged(path: Path) -> SoleusError:
    if _was_ours(path):
        return damaged(path)
    return Unrecognised(
        tr("Storage", "“{path}” is not a Soleus logbook, or is damaged; it was left as it is.").format(path=path)
    )


def _was_ours(path: Path) -> bool:
    """Return whether a file that cannot be opened shows traces of a logbook: the mark in its header, or its schema."""
    with path.open("rb") as file:
        start = file.read(_TRACES_WITHIN)
    marked = start[68:72] == APPLICATION_ID.to_bytes(4, "big")
    return marked or (b"CREATE TABLE workouts" in start and b"CREATE TABLE sets" in start)


@cache
def blank_file(version: int) -> bytes:
    """Return the file of a logbook of a schema that holds nothing yet."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="soleus-blank-") as folder:
        path = Path(folder) / "blank"
        if version == SCHEMA_VERSION:
            engine = _engine(path)
            _make_schema(engine)
            engine.dispose()
        else:
            from soleus.storage.upgrade import migrate

            migrate(path, f"{version:04}")
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.close()
        return path.read_bytes()


def _make_private_file(path: Path) -> None:
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise ReadingError(
            tr("Storage", "No logbook can be made at “{path}”: {why}.").format(path=path, why=error.strerror or error)
        ) from error


def url_of(path: Path) -> URL:
    """Return the address of a logbook's file for SQLAlchemy, whatever signs its name has."""
    return URL.create("sqlite+pysqlite", database=str(path))


def engine_for_one(path: Path) -> Engine:
    """Return the engine of a file that is worked on as a whole: every transaction takes the write lock at once."""
    engine = create_engine(url_of(path))
    event.listen(engine, "connect", lambda connection, _: setattr(connection, "isolation_level", None))
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _engine(path: Path, whereabouts: Whereabouts | None = None) -> Engine:
    """Return the engine of a file; each new connection of it must still find the file that it was made for."""
    engine = create_engine(url_of(path), connect_args={"timeout": BUSY_TIMEOUT_MS / 1000})
    if whereabouts is not None:
        event.listen(engine, "do_connect", lambda *_: whereabouts.check())
    event.listen(engine, "connect", _prepare_connection)
    if whereabouts is not None:
        event.listen(engine, "connect", lambda *_: whereabouts.check())
    event.listen(engine, "begin", _begin)
    return engine


def _prepare_connection(connection: sqlite3.Connection, record: Any) -> None:
    connection.isolation_level = None  # the driver begins no transactions of its own; `_begin` does
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")
    # SQLite's own knows A to Z only: a search for "übung" would not find "Übung".
    connection.create_function("lower", 1, _without_case, deterministic=True)


def _without_case(text: str | None) -> str | None:
    return None if text is None else text.casefold()


def _begin(connection: Any) -> None:
    """A writer takes the write lock at once, so that what it read cannot change before it writes."""
    writing = connection.get_execution_options().get("soleus_write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _make_schema(engine: Engine) -> None:
    """Make the newest schema in one transaction and mark it as such for Alembic, without importing that."""
    with engine.connect().execution_options(soleus_write=True) as connection, connection.begin():
        if connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one():
            return  # another Soleus was quicker
        for table in tables.metadata.sorted_tables:
            connection.execute(CreateTable(table))
            for index in sorted(table.indexes, key=lambda index: str(index.name)):  # always the same file
                connection.execute(CreateIndex(index))
        connection.execute(insert(tables.revision).values(id=1, number=0))
        connection.execute(insert(tables.trainees).values(id=DEFAULT_TRAINEE_ID, name="", shown=True))
        connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (HEAD,))
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _ensure_builtin(connection: Any, exercise_keys: Sequence[str], band_sets: Sequence[BandSet]) -> None:
    """Add rows for built-in exercises and band sets that this logbook does not have yet; changes nothing else."""
    known = set(connection.scalars(select(tables.exercises.c.key)))
    missing = [{"key": key, "definition": None, "archived": False} for key in exercise_keys if key not in known]
    if missing:
        connection.execute(insert(tables.exercises), missing)
    known_sets = set(connection.scalars(select(tables.band_sets.c.id)))
    for position, band_set in enumerate(band_sets):
        if band_set.id not in known_sets:
            connection.execute(
                insert(tables.band_sets).values(id=band_set.id, name=band_set.name, position=position, builtin=True)
            )
            connection.execute(
                insert(tables.bands), [band_values(band, band_set.id, n) for n, band in enumerate(band_set.bands)]
            )
