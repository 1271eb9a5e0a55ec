"""Bringing an older logbook to the newest schema: a verified copy first, then one transaction, then checks."""

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy.exc import DBAPIError

from soleus.domain.errors import SoleusError
from soleus.domain.words import tr
from soleus.storage.copying import copy_verified, opened_live, plainly
from soleus.storage.database import engine_for_one
from soleus.storage.faults import in_plain_words


def configuration() -> Config:
    """Return Alembic's configuration, with the migrations that are shipped in this package."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def upgrade(path: Path, keep: Callable[[], object] | None = None) -> None:
    """Upgrade the logbook at `path`; `keep` backs it up first (without one, a copy stands beside it afterwards).

    Raises SoleusError and leaves the logbook as it was where the backup, a step or a check fails.
    """
    if keep is not None:
        keep()
    else:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        with plainly(path), closing(opened_live(path)) as live:
            copy_verified(live, path.with_name(f"{path.name}.before-upgrade-{stamp}"))
    migrate(path)


def migrate(path: Path, target: str = "head") -> None:
    """Bring the file at `path` to a schema, in one transaction; raises SoleusError and leaves it as it was."""
    engine = engine_for_one(path)
    config = configuration()
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, target)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            sound = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()
            if broken is not None or sound != "ok":
                raise SoleusError(
                    tr("Storage", "The logbook could not be brought to the newest form; it was left as it was.")
                )
    except DBAPIError as error:
        raise in_plain_words(error) from error
    finally:
        engine.dispose()
