"""SQLite databases of other apps: read from their bytes, never opened as a file, trusted in nothing."""

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence

from soleus.domain.errors import ReadingError
from soleus.domain.words import tr

MAGIC = b"SQLite format 3\0"
OUR_MARK = b"P\x1e\x05\x01"
"""The application id of a whole logbook of Soleus, in its bytes 68 to 71."""
MOST_ROWS = 500_000
"""Of one table; some lifetimes of training. A file can be forged to give the same rows over and over."""

_LONGEST_VALUE = 1_000_000  # bytes
_MOST_STEPS = 5_000  # of 10,000 instructions each
_READING = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_PRAGMA)
_C = "Import"

Value = int | float | str | bytes | None


def is_database(data: bytes) -> bool:
    """Return whether a file is an SQLite database."""
    return data.startswith(MAGIC)


class Database:
    """A database in memory; every way in which it can be broken is a ReadingError.

    Only plain tables and their stored columns are read, without functions, indices, views or triggers.
    """

    def __init__(self, data: bytes) -> None:
        _check_length(data)
        self._steps = 0
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        try:
            self._tables = self._prepared(data)
        except BaseException:
            self.close()
            raise

    def _prepared(self, data: bytes) -> dict[str, str]:
        """Take the bytes in, guarded, and return the names of the plain tables by their lower-case names."""
        with self._told():
            # A journal beside the file is not at hand, and a database in memory has none: said in bytes 18 and 19.
            self._connection.deserialize(data[:18] + b"\1\1" + data[20:])
            self._connection.text_factory = _text
            self._connection.execute("PRAGMA trusted_schema = OFF")
            self._connection.execute("PRAGMA cell_size_check = ON")
            self._connection.execute("PRAGMA query_only = ON")
            self._connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
            self._connection.set_progress_handler(self._has_run_long, 10_000)
            self._connection.set_authorizer(_only_reading)
            self._check()
            found = self._connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
            return {
                name.casefold(): name
                for name, sql in found
                if isinstance(name, str) and isinstance(sql, str) and sql[:13].casefold() == "create table "
            }

    def close(self) -> None:
        """Give the memory back."""
        self._connection.close()

    def __enter__(self) -> "Database":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def columns(self, table: str) -> tuple[str, ...]:
        """Return the names of a table's stored columns as the file spells them; none where there is no such table."""
        name = self._tables.get(table.casefold())
        if name is None:
            return ()
        with self._told():
            found = self._connection.execute(f"PRAGMA table_info({_quoted(name)})").fetchall()
        return tuple(row[1] for row in found)

    def rows(self, table: str, columns: Sequence[str]) -> Iterator[tuple[Value, ...]]:
        """Yield the rows of a table in the order they are stored; None for a column, or a table, that is not there."""
        known = {name.casefold(): name for name in self.columns(table)}
        if not known:
            return
        picked = ", ".join(_quoted(known[name]) if name in known else "NULL" for name in columns)
        name = self._tables[table.casefold()]
        with self._told():
            found = self._connection.execute(f"SELECT {picked} FROM {_quoted(name)} NOT INDEXED")
        count = 0
        while True:
            with self._told():
                batch = found.fetchmany(1000)
            if not batch:
                return
            count += len(batch)
            if count > MOST_ROWS:
                raise ReadingError(tr(_C, "The database holds more rows than years of training can; it is not read."))
            yield from batch

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """Turn what the database complains of into a sentence."""
        try:
            yield
        except (sqlite3.Error, OverflowError, ValueError) as error:
            text = tr(_C, "The database is damaged ({reason}); make a new backup in the app and choose that.")
            raise ReadingError(text.format(reason=" ".join(str(error).split())[:120])) from None

    def _check(self) -> None:
        """Raise DatabaseError where pages are damaged, so that no row is missing without a word.

        Values that break a rule of the app's own are no damage.
        """
        for (finding,) in self._connection.execute("PRAGMA quick_check(1)"):
            if str(finding).startswith("***"):
                raise sqlite3.DatabaseError(str(finding).rpartition("***")[2])

    def _has_run_long(self) -> bool:
        self._steps += 1
        return self._steps > _MOST_STEPS


def _check_length(data: bytes) -> None:
    """Raise ReadingError for a file of which the end is missing, as its header tells."""
    page = int.from_bytes(data[16:18], "big")
    pages = int.from_bytes(data[28:32], "big")
    header_is_true = data[24:28] == data[92:96]
    if len(data) < 512 or (header_is_true and pages * (65536 if page == 1 else page) > len(data)):
        raise ReadingError(tr(_C, "The database is cut off: its end is missing. Copy it again from where it came."))


def _only_reading(action: int, *_: str | None) -> int:
    return sqlite3.SQLITE_OK if action in _READING else sqlite3.SQLITE_DENY


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
