"""Where the program keeps what it writes, as the window tells it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Kept:
    """The files of the open logbook; `sqlite_version` asks the storage, which the window does not know."""

    logbook: Path
    backups: Path | None
    log: Path
    preferences: Path
    sqlite_version: Callable[[], str]
