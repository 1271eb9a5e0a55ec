"""What can be read of a damaged logbook, brought into a new one: table by table, row by row."""

import math
import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError

from soleus.domain.errors import Damaged
from soleus.domain.keeping import Progress, Salvaged
from soleus.domain.words import tr
from soleus.storage import pages
from soleus.storage.copying import contents_of, plainly, remove, stopped, tables_of, verify
from soleus.storage.database import SCHEMA_VERSION, blank_file
from soleus.storage.faults import in_plain_words
from soleus.storage.mending import mend

_OURS = ("alembic_version",)
Row = tuple[Any, ...]


@dataclass
class _Column:
    name: str
    declared: str
    needed: bool
    is_row_number: bool
    default: Any = None

    @property
    def may_be_absent(self) -> bool:
        """Whether rows written before the column was added lack it."""
        return not self.needed or self.default is not None

    def holds(self, value: Any) -> bool:
        """Return whether a value is of the kind that a sound file has there."""
        if value is None:
            return not self.needed
        kind = self.declared.upper()
        if kind.startswith("BOOL"):
            return value in (0, 1)
        if "INT" in kind:
            return isinstance(value, int)
        if kind == "FLOAT":
            return isinstance(value, int | float) and math.isfinite(value)
        if not isinstance(value, str):
            return False
        return (
            _reads(value, date.fromisoformat) if kind == "DATE" else kind != "TIME" or _reads(value, time.fromisoformat)
        )


def _reads(text: str, reader: Callable[[str], object]) -> bool:
    try:
        reader(text)
    except ValueError:
        return False
    return re.fullmatch(r"[0-9.:-]+", text) is not None


@dataclass
class _Table:
    """A table of the new file, and what was read for it; `lost` are rows that were seen but make no sense."""

    name: str
    columns: list[_Column]
    key: list[int]
    rows: dict[object, Row] = field(default_factory=dict)
    whole: bool = False
    expected: int | None = None
    lost: int = 0

    def take(self, row: Row) -> None:
        if len(row) != len(self.columns) or not all(c.holds(v) for c, v in zip(self.columns, row, strict=True)):
            self.lost += 1
            return
        self.rows.setdefault(tuple(row[n] for n in self.key), row)

    def from_page(self, number: int, values: Row) -> bool:
        """Take a row found in a page and return True, if it can be one of this table."""
        absent = self.columns[len(values) :]
        if len(values) > len(self.columns) or not all(column.may_be_absent for column in absent):
            return False
        row = [*values, *(column.default for column in absent)]
        for n, column in enumerate(self.columns):
            if column.is_row_number and n < len(values):
                if row[n] is not None:
                    return False
                row[n] = number
        if not all(column.holds(value) for column, value in zip(self.columns, row, strict=True)):
            return False
        self.rows.setdefault(tuple(row[n] for n in self.key), tuple(row))
        return True


def salvage(logbook: Path, target: Path, progress: Progress | None = None) -> Salvaged:
    """Read what can be read of a logbook into a new file at `target`; the logbook is left as it is.

    Raises Damaged where nothing of a logbook can be found in it.
    """
    copy = target.with_name(f"{target.name}.source")
    try:
        with plainly(target):
            _copy(logbook, copy)
            version = _version_of(copy)
            os.close(os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            target.write_bytes(blank_file(version))
            found = _read(copy, target, progress)
            _write(target, found.values())
        if not any(table.rows for name, table in found.items() if name in ("workouts", "entries", "sets", "routines")):
            raise Damaged(tr("Safekeeping", "Nothing of a logbook can be read in “{path}”.").format(path=logbook))
        if version < SCHEMA_VERSION:
            from soleus.storage.upgrade import migrate

            migrate(target)
        mended = mend(target)
        with plainly(target), closing(sqlite3.connect(target)) as connection:
            verify(connection)
            contents = contents_of(connection)
            saved = {
                name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
                for name in tables_of(connection)
                if name not in _OURS
            }
    except DBAPIError as error:
        remove(target)
        raise in_plain_words(error) from error
    except BaseException:
        remove(target)
        raise
    finally:
        remove(copy)
    lost = {table.name: n for table in found.values() if (n := _lost(table, mended.dropped.get(table.name, 0)))}
    known = all(table.whole or table.expected is not None for table in found.values())
    return Salvaged(target, saved, lost, mended.rows, known, contents)


def _lost(table: _Table, dropped: int) -> int:
    missing = 0 if table.expected is None else max(0, table.expected - len(table.rows))
    return max(missing, table.lost) + dropped


def _copy(logbook: Path, copy: Path) -> None:
    """Copy the file and the log of changes beside it; SQLite joins them in the copy where it can."""
    copy.touch(0o600)
    shutil.copyfile(logbook, copy)
    wal = logbook.with_name(f"{logbook.name}-wal")
    if wal.exists():
        beside = copy.with_name(f"{copy.name}-wal")
        beside.touch(0o600)
        shutil.copyfile(wal, beside)
    with suppress(sqlite3.Error, UnicodeDecodeError), closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _version_of(copy: Path) -> int:
    with copy.open("rb") as file:
        header = file.read(100)
    version = int.from_bytes(header[60:64], "big")
    return version if 1 <= version <= SCHEMA_VERSION else SCHEMA_VERSION


def _read(copy: Path, target: Path, progress: Progress | None) -> dict[str, _Table]:
    with closing(sqlite3.connect(target)) as made:
        found = {name: _table(made, name) for name in tables_of(made) if name not in _OURS}
    with suppress(sqlite3.Error, UnicodeDecodeError), closing(sqlite3.connect(copy)) as connection:
        connection.text_factory = lambda text: text.decode("utf-8", "replace")
        for number, table in enumerate(found.values()):
            if progress is not None and not progress(number, len(found)):
                raise stopped()
            _read_table(connection, table)
    # Rows from before a table got more columns are shorter, so a table of just their width is asked first.
    broken = sorted((table for table in found.values() if not table.whole), key=lambda table: len(table.columns))
    if broken:
        for number, (at, values) in enumerate(pages.rows_in(copy.read_bytes())):
            if progress is not None and number % 1000 == 0 and not progress(0, 0):
                raise stopped()
            next((table for table in broken if table.from_page(at, values)), None)
    return found


def _table(made: sqlite3.Connection, name: str) -> _Table:
    described = made.execute(f'PRAGMA table_info("{name}")').fetchall()
    key = [row[0] for row in described if row[5]]
    columns = [
        _Column(
            column,
            declared,
            bool(needed or of_key),
            key == [place] and declared.upper() == "INTEGER",
            None if default is None else made.execute(f"SELECT {default}").fetchone()[0],
        )
        for place, column, declared, needed, default, of_key in described
    ]
    return _Table(name, columns, key)


def _read_table(connection: sqlite3.Connection, table: _Table) -> None:
    """Read a table from its beginning, and where that breaks off from its end, and by the numbers in its indexes."""
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    asked = f'SELECT {names} FROM "{table.name}" NOT INDEXED'
    seen = _Taken(table)
    if seen.all_of(connection, f"{asked} ORDER BY rowid"):
        table.whole = True
        table.expected = seen.count
        return
    seen.all_of(connection, f"{asked} ORDER BY rowid DESC")
    numbers: set[int] = set()
    for (index,) in _asked(connection, f"SELECT name FROM pragma_index_list('{table.name}')"):
        found = _asked(connection, f'SELECT rowid FROM "{table.name}" INDEXED BY "{index}"')
        numbers |= {number for (number,) in found}
    if numbers:
        table.expected = len(numbers)
    for number in numbers:
        for row in _asked(connection, f"{asked} WHERE rowid = {int(number)}"):
            table.take(row)
    table.lost = 0  # counted more than once


class _Taken:
    """Takes the rows of questions until one breaks off."""

    def __init__(self, table: _Table) -> None:
        self._table = table
        self.count = 0

    def all_of(self, connection: sqlite3.Connection, statement: str) -> bool:
        """Return whether the question was answered to its end."""
        try:
            for row in connection.execute(statement):
                self.count += 1
                self._table.take(row)
        except (sqlite3.Error, OverflowError, UnicodeDecodeError):
            return False
        return True


def _asked(connection: sqlite3.Connection, statement: str) -> Iterator[Row]:
    with suppress(sqlite3.Error, OverflowError, UnicodeDecodeError):
        yield from connection.execute(statement)


def _write(target: Path, found: Any) -> None:
    with closing(sqlite3.connect(target, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN")
        for table in found:
            places = ", ".join("?" * len(table.columns))
            for key, row in list(table.rows.items()):
                try:
                    connection.execute(f'INSERT OR REPLACE INTO "{table.name}" VALUES ({places})', row)
                except (sqlite3.IntegrityError, OverflowError, UnicodeEncodeError):
                    del table.rows[key]
                    table.lost += 1
        connection.execute("COMMIT")
