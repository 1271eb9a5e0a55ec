"""Writing many rows at once, and only the rows that differ."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, update
from sqlalchemy.sql.compiler import SQLCompiler

from soleus.storage.mapping import Values

PIECE = 500
"""Ids in one IN list."""


def pieces(ids: Sequence[Any], size: int = PIECE) -> Iterator[Sequence[Any]]:
    """Yield the ids in runs of at most `size`."""
    for start in range(0, len(ids), size):
        yield ids[start : start + size]


def insert_many(connection: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert many rows, each a value for every column in the table's order; columns that no row fills are left out.

    Where the driver takes parameters by place they go to it as they are: SQLAlchemy's own handling of each row and
    binding dozens of empty columns would take most of the time of an import.
    """
    if not rows:
        return
    columns = dict(zip((column.name for column in table.columns), zip(*rows, strict=True), strict=True))
    filled = {name: values for name, values in columns.items() if values.count(None) < len(rows)}
    dialect = connection.dialect
    compiled = insert(table).compile(dialect=dialect, column_keys=list(filled))
    if not isinstance(compiled, SQLCompiler) or compiled.positiontup is None:
        named = [dict(zip(filled, values, strict=True)) for values in zip(*filled.values(), strict=True)]
        connection.execute(insert(table), named)
        return
    for name in filled:
        kind = table.c[name].type
        # A driver takes True and False as they are; what SQLAlchemy does with each is to check it.
        convert = None if kind.python_type is bool else kind.dialect_impl(dialect).bind_processor(dialect)
        if convert is not None:
            filled[name] = tuple(map(convert, filled[name]))
    ordered = [filled[name] for name in compiled.positiontup]
    connection.exec_driver_sql(str(compiled), list(zip(*ordered, strict=True)))


def write_difference(
    connection: Connection, table: Table, before: Mapping[Any, Values], after: Mapping[Any, Values]
) -> None:
    """Delete, insert and update the rows (by primary key) in which `after` differs from `before`."""
    key = next(iter(table.primary_key.columns))
    gone = [id for id in before if id not in after]
    for piece in pieces(gone):
        connection.execute(delete(table).where(key.in_(piece)))
    new = [values for id, values in after.items() if id not in before]
    if new:
        connection.execute(insert(table), new)
    for id, values in after.items():
        if id in before and (changes := {k: v for k, v in values.items() if before[id][k] != v}):
            connection.execute(update(table).where(key == bindparam("_key")).values(changes), {"_key": id})
