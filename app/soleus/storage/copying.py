"""Copies of a logbook's file: taken by SQLite's backup API, verified, on disk, and only then under their name."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date
from pathlib import Path
from secrets import token_hex

from soleus.domain.errors import Cancelled, Damaged, ReadingError, SoleusError
from soleus.domain.keeping import Contents, Progress
from soleus.domain.words import tr
from soleus.storage.database import APPLICATION_ID, BUSY_TIMEOUT_MS
from soleus.storage.faults import damage, in_plain_words

PAGES_A_STEP = 256
_ASK_EVERY = 200_000
"""SQLite's own steps between two questions whether the work is still wanted."""

Fingerprint = dict[str, tuple[object, ...]]


@contextmanager
def plainly(path: Path) -> Iterator[None]:
    """Turn what a driver or the system says of a file into a sentence."""
    try:
        yield
    except sqlite3.Error as error:
        raise in_plain_words(error) from error
    except UnicodeDecodeError as error:
        raise damage() from error
    except OSError as error:
        raise SoleusError(
            tr("Safekeeping", "“{path}” cannot be written: {why}.").format(path=path, why=error.strerror or error)
        ) from error


def opened_live(path: Path) -> sqlite3.Connection:
    """Open a logbook that others may have open, to read it; never makes a file."""
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, timeout=BUSY_TIMEOUT_MS / 1000)
    connection.execute("PRAGMA query_only = ON")
    return connection


def opened_at_rest(path: Path) -> sqlite3.Connection:
    """Open a file that nobody writes to, to read it; leaves nothing beside it, in a folder read-only too."""
    wal = path.with_name(f"{path.name}-wal")
    if wal.exists() and wal.stat().st_size:
        return opened_live(path)
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)


def copy_verified(source: sqlite3.Connection, target: Path, progress: Progress | None = None) -> Contents:
    """Write what `source` holds now to `target`, which appears when it is complete, verified and on disk.

    Only its owner may read it. Raises SoleusError, Damaged where the source itself is, and Cancelled; then nothing
    is left of it.
    """
    unfinished = target.with_name(f".{target.name[:100]}.{token_hex(4)}.part")
    with plainly(target):
        try:
            os.close(os.open(unfinished, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            contents = _write(source, unfinished, progress)
            put_in_place(unfinished, target)
        finally:
            remove(unfinished)
    return contents


def _write(source: sqlite3.Connection, target: Path, progress: Progress | None) -> Contents:
    with _at_one_moment(source):
        with closing(sqlite3.connect(target)) as writer:
            # The file gets its name when all of it is on disk, so SQLite need not be careful on the way.
            writer.execute("PRAGMA synchronous = OFF")
            writer.execute("PRAGMA journal_mode = MEMORY")
            source.backup(writer, pages=PAGES_A_STEP, progress=_reporter(progress))
            # A file of its own, without a second one beside it: it can be read from a disk that cannot be written.
            writer.execute("PRAGMA journal_mode = DELETE")
        _forget_cached(target)
        with closing(opened_at_rest(target)) as reader, _asking(source, progress), _asking(reader, progress):
            verify(reader)
            if fingerprint(source) != fingerprint(reader):
                raise SoleusError(
                    tr("Safekeeping", "The copy does not hold what the logbook holds; it was not kept. Try again.")
                )
            return contents_of(reader)


def _forget_cached(path: Path) -> None:
    """Bring a file to disk, and let the next reading come from there where the system can do that."""
    sync(path)
    if hasattr(os, "posix_fadvise"):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(descriptor)


@contextmanager
def _at_one_moment(connection: sqlite3.Connection) -> Iterator[None]:
    """Read the same state all along, whatever others write meanwhile."""
    connection.isolation_level = None
    connection.execute("BEGIN")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    try:
        yield
    finally:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")


def _reporter(progress: Progress | None) -> "Reporter | None":
    return None if progress is None else Reporter(progress)


class Reporter:
    """Tells the pages copied so far, and stops the copy where it is no longer wanted."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def __call__(self, status: int, remaining: int, total: int) -> None:
        if not self._progress(total - remaining, total):
            raise stopped()


def stopped() -> Cancelled:
    """Return the error of work that is no longer wanted."""
    return Cancelled(tr("Safekeeping", "Stopped; the logbook is as it was."))


@contextmanager
def _asking(connection: sqlite3.Connection, progress: Progress | None) -> Iterator[None]:
    """Stop long questions where the work is no longer wanted."""
    if progress is None:
        yield
        return
    connection.set_progress_handler(lambda: not progress(0, 0), _ASK_EVERY)
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise stopped() from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def verify(connection: sqlite3.Connection) -> None:
    """Raise Damaged where the file is not whole, or rows point at others that are not there."""
    if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise Damaged(tr("Safekeeping", "The logbook's file is damaged: its parts do not fit together."))
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise Damaged(tr("Safekeeping", "The logbook's file is damaged: some of its rows belong to nothing."))


def fingerprint(connection: sqlite3.Connection) -> Fingerprint:
    """Return of each table the number of its rows, and of each column the sum of its figures or of its lengths."""
    found: Fingerprint = {}
    for table in tables_of(connection):
        sums = ["count(*)"]
        for _, column, declared, *_ in connection.execute(f'PRAGMA table_info("{table}")').fetchall():
            is_text = any(word in declared.upper() for word in ("CHAR", "TEXT", "DATE", "TIME"))
            sums.append(f'total(length("{column}"))' if is_text else f'total("{column}")')
        found[table] = connection.execute(f'SELECT {", ".join(sums)} FROM "{table}"').fetchone()
    return found


def tables_of(connection: sqlite3.Connection) -> list[str]:
    """Return the names of the tables, sorted."""
    found = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    )
    return sorted(name for (name,) in found)


def contents_of(connection: sqlite3.Connection) -> Contents:
    """Return what is in a logbook of any schema; raises ReadingError where it is none."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise ReadingError(tr("Safekeeping", "This file is not a Soleus logbook."))
    workouts, last = connection.execute("SELECT count(*), max(day) FROM workouts").fetchone()
    (sets,) = connection.execute("SELECT count(*) FROM sets").fetchone()
    revision = connection.execute("SELECT number FROM revision").fetchone()
    return Contents(
        workouts=workouts,
        sets=sets,
        last_day=_day(last),
        trainees=tuple(str(name) for (name,) in connection.execute("SELECT name FROM trainees ORDER BY id")),
        schema=connection.execute("PRAGMA user_version").fetchone()[0],
        revision=0 if revision is None else revision[0],
    )


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except (ValueError, TypeError) as error:
        raise Damaged(tr("Safekeeping", "The logbook's file is damaged: a day in it is no day.")) from error


def put_in_place(unfinished: Path, target: Path) -> None:
    """Bring a finished file to disk, then give it its name in one step."""
    sync(unfinished)
    unfinished.replace(target)
    sync(target.parent)


def sync(path: Path) -> None:
    """Bring a file, or the names in a folder, to disk."""
    if path.is_dir() and os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    except OSError:
        if not path.is_dir():  # some network file systems cannot do it for folders
            raise
    finally:
        os.close(descriptor)


def remove(path: Path) -> None:
    """Delete a database's file and what SQLite keeps beside it, silent where there is none."""
    for end in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):
            path.with_name(path.name + end).unlink(missing_ok=True)
