"""The user's own folders, handed to whoever needs one; nothing here is created before it is used."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Self
from zlib import crc32

from platformdirs import PlatformDirs

from soleus.domain.words import tr

_PRIVATE = 0o700


@dataclass(frozen=True, slots=True)
class Paths:
    """Where one user's logbook, state and preferences live."""

    data: Path
    state: Path
    config: Path

    @classmethod
    def of_user(cls) -> Self:
        """The folders that the platform names for the user who runs Soleus."""
        dirs = PlatformDirs("soleus", appauthor=False)
        return cls(dirs.user_data_path, dirs.user_state_path, dirs.user_config_path)

    @classmethod
    def below(cls, folder: Path) -> Self:
        """Folders under one place of their own, as a demo or a self-test wants them."""
        return cls(folder / "data", folder / "state", folder / "config")

    @property
    def logbook(self) -> Path:
        """The logbook that opens when none is named."""
        return self.data / "logbook.soleus"

    @property
    def backups(self) -> Path:
        """Where the backups of that logbook lie."""
        return self.data / "backups"

    def backups_of(self, logbook: Path) -> Path:
        """Where the backups of a logbook lie: each has a folder of its own, the user's own one without a number."""
        place = logbook.resolve()
        if place == self.logbook.resolve():
            return self.backups
        return self.backups / f"{logbook.stem}-{crc32(os.fsencode(place)):08x}"

    @property
    def log(self) -> Path:
        """The file that tells what went wrong."""
        return self.state / "soleus.log"

    @property
    def preferences(self) -> Path:
        """The file of window sizes, the tab used last and other choices."""
        return self.config / "preferences.ini"


def private_folder(folder: Path) -> Path:
    """Return the folder, made now if it is missing, open to its owner alone.

    A folder that is there already keeps its permissions: it may be the user's own choice.
    Raises OSError where it cannot be made.
    """
    missing = []
    step = folder
    while not step.exists():
        missing.append(step)
        step = step.parent
    for one in reversed(missing):
        one.mkdir(mode=_PRIVATE, exist_ok=True)
    if not folder.is_dir():
        said = tr("Program", "{folder} is a file, and a folder is needed there.")
        raise NotADirectoryError(said.format(folder=folder))
    return folder
