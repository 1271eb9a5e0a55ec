"""The version of the database that is linked in."""

import sqlite3


def sqlite_version() -> str:
    """Return SQLite's own version, as in "3.45.1"."""
    return sqlite3.sqlite_version
