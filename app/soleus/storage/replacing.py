"""One logbook put in place of another: whole or not at all, whenever the program ends."""

import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from soleus.domain.errors import Damaged, SoleusError
from soleus.domain.keeping import Contents, Progress
from soleus.domain.words import tr
from soleus.storage.copying import (
    PAGES_A_STEP,
    contents_of,
    copy_verified,
    opened_at_rest,
    opened_live,
    plainly,
    put_in_place,
    sync,
)
from soleus.storage.database import BUSY_TIMEOUT_MS, SCHEMA_VERSION, UNREADABLE

Keep = Callable[[], tuple[Path, int]]
"""Backs the logbook up and returns where, and the number of the last commit in it."""


class _ChangedMeanwhile(Exception):
    """Another program wrote between the backup and the lock."""


def prepare(path: Path, prepared: Path, progress: Progress | None = None) -> Contents:
    """Write a verified copy of a logbook's file to `prepared`, brought to the newest schema; return what is in it."""
    from soleus.storage.backup import looked_at

    contents = looked_at(path)
    if contents.schema > SCHEMA_VERSION:
        raise SoleusError(
            tr("Safekeeping", "“{path}” was written by a newer Soleus. Install that version first.").format(path=path)
        )
    with plainly(path), closing(opened_at_rest(path)) as source:
        contents = copy_verified(source, prepared, progress)
    if contents.schema < SCHEMA_VERSION:
        from soleus.storage.upgrade import migrate

        migrate(prepared)
        with plainly(prepared), closing(opened_at_rest(prepared)) as migrated:
            contents = contents_of(migrated)
    return contents


def replace(logbook: Path, prepared: Path, keep: Keep, moment: datetime, above: int) -> Path | None:
    """Put a prepared file in the place of a logbook; return where that one is kept, None where there was none.

    A logbook that is whole is backed up with `keep` and then overwritten in one transaction of SQLite's: others may
    have it open. One that is damaged, or no logbook at all, is kept beside it under the moment. The number of the last
    commit is brought above `above`, so that it is like that of no backup.
    """
    if not logbook.exists() or logbook.stat().st_size == 0:
        return replace_damaged(logbook, prepared, moment, above)
    for _ in range(20):
        try:
            kept, revision = keep()
        except Damaged:
            return replace_damaged(logbook, prepared, moment, above)
        except SoleusError:
            if _can_be_opened(logbook):
                raise
            return replace_damaged(logbook, prepared, moment, above)
        try:
            _pour(prepared, logbook, revision, above)
        except _ChangedMeanwhile:
            continue
        return kept
    raise SoleusError(tr("Safekeeping", "Another program keeps writing to the logbook. Close it and try again."))


def _can_be_opened(path: Path) -> bool:
    """Return whether SQLite takes a file for a database, however damaged it may be."""
    try:
        with closing(opened_live(path)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except UnicodeDecodeError:
        return False
    except sqlite3.DatabaseError as error:
        return getattr(error, "sqlite_errorcode", 0) & 0xFF not in UNREADABLE
    return True


def _pour(prepared: Path, logbook: Path, revision: int, above: int) -> None:
    """Overwrite a logbook's pages in one transaction; raises _ChangedMeanwhile where it is not as it was backed up."""
    with plainly(logbook), closing(sqlite3.connect(logbook, timeout=BUSY_TIMEOUT_MS / 1000)) as live:
        live.execute("PRAGMA journal_mode = WAL")
        live.execute("PRAGMA synchronous = FULL")
        page_size = live.execute("PRAGMA page_size").fetchone()[0]
        with closing(sqlite3.connect(prepared, isolation_level=None)) as source:
            if source.execute("PRAGMA page_size").fetchone()[0] != page_size:
                source.execute(f"PRAGMA page_size = {page_size}")
                source.execute("VACUUM")
            mark_as_newer(source, max(revision, above))
            pages = source.execute("PRAGMA page_count").fetchone()[0]
            with closing(sqlite3.connect(logbook)) as beside:
                watch = _Watch(beside, revision)
                source.backup(live, pages=max(1, min(PAGES_A_STEP, pages - 1)), progress=watch, sleep=0.05)
        with suppress(sqlite3.Error):  # somebody reads; it happens later by itself
            live.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def mark_as_newer(connection: sqlite3.Connection, above: int) -> None:
    """Give a file a number of its last commit that this logbook never had, so that everybody sees the change.

    What is planned counts as written by that commit: a calendar that knows a later state of it is brought back, too.
    """
    connection.execute("UPDATE revision SET number = max(number, ?) + 1", (above,))
    connection.execute("UPDATE planned_workouts SET sequence = (SELECT number FROM revision)")


class _Watch:
    """Looks, once the logbook is locked for writing, whether it still is what was backed up."""

    def __init__(self, beside: sqlite3.Connection, revision: int) -> None:
        self._beside = beside
        self._revision = revision
        self._checked = False
        self._give_up = time.monotonic() + BUSY_TIMEOUT_MS / 1000

    def __call__(self, status: int, remaining: int, total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            if time.monotonic() > self._give_up:
                raise SoleusError(
                    tr("Storage", "Another program is writing to the logbook. Wait a moment and try again.")
                )
        elif not self._checked:
            self._checked = True
            if self._beside.execute("SELECT number FROM revision").fetchone()[0] != self._revision:
                raise _ChangedMeanwhile


def replace_damaged(logbook: Path, prepared: Path, moment: datetime, above: int) -> Path | None:
    """Put a prepared file in the place of a damaged logbook (or of none); return where that one is kept.

    A log of changes beside it belongs to it, and must not be applied to another file.
    """
    kept = set_aside(logbook, moment) if any(_with_end(logbook, end).exists() for end in ("", "-wal")) else None
    with plainly(logbook):
        with closing(sqlite3.connect(prepared, isolation_level=None)) as source:
            mark_as_newer(source, above)
        for end in ("-wal", "-shm", "-journal"):
            _with_end(logbook, end).unlink(missing_ok=True)
        put_in_place(prepared, logbook)
    return kept


def set_aside(logbook: Path, moment: datetime) -> Path:
    """Keep a damaged logbook, with the log of changes beside it, under a name with the moment; return that name.

    The logbook stays where it is until another one takes its place, so that there never is none.
    """
    stamp = f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    again = 0
    while True:
        number = f"-{again + 1}" if again else ""
        kept = logbook.with_name(f"{logbook.name}.damaged-{stamp}{number}")
        if not any(_with_end(kept, end).exists() for end in ("", "-wal")):
            break
        again += 1
    with plainly(kept):
        for end in ("-wal", "-journal", ""):
            source = _with_end(logbook, end)
            if source.exists():
                _copy_private(source, _with_end(kept, end))
        sync(kept.parent)
    return kept


def _copy_private(source: Path, target: Path) -> None:
    with source.open("rb") as data, open(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        shutil.copyfileobj(data, out, 1 << 20)
    sync(target)


def _with_end(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)
