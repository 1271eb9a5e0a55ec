"""Bringing an older logbook to the newest schema: a verified copy first, then one transaction, then checks."""

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, event

from soleus.domain.errors import SoleusError
from soleus.storage.database import url_of


def configuration() -> Config:
    """Return Alembic's configuration, with the migrations that are shipped in this package."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def upgrade(path: Path) -> None:
    """Upgrade the logbook at `path`; a copy of how it was stands beside it afterwards.

    Raises SoleusError and leaves the logbook as it was where a step or a check fails.
    """
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    copy_to(path, path.with_name(f"{path.name}.before-upgrade-{stamp}"))
    engine = create_engine(url_of(path))
    event.listen(engine, "connect", lambda connection, _: setattr(connection, "isolation_level", None))
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    config = configuration()
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            sound = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()
            if broken is not None or sound != "ok":
                raise SoleusError("The logbook could not be brought to the newest form; it was left as it was.")
    finally:
        engine.dispose()


def copy_to(source: Path, target: Path) -> None:
    """Write a private, verified copy of a logbook by SQLite's backup API; raises SoleusError where it is not sound."""
    os.close(os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    reader, writer = sqlite3.connect(source), sqlite3.connect(target)
    try:
        reader.backup(writer)
        sound = writer.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        reader.close()
        writer.close()
    if sound != "ok":
        raise SoleusError(f"The copy “{target}” is damaged; the logbook was left as it is.")
