"""Whether the file that is open is still the one that lies at its path."""

import os
from pathlib import Path

from soleus.domain.errors import Astray
from soleus.domain.words import tr


class Whereabouts:
    """The path of an open logbook and the file that lay there when it was opened.

    A file that is deleted or replaced stays readable as long as it is open, so nothing that was entered is lost; but
    what is entered from then on would be.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = _file_at(path)

    def check(self) -> None:
        """Raise Astray where another file, or none, lies at the path now."""
        file = _file_at(self.path)
        if file == self._file:
            return
        if file is None:
            raise Astray(
                tr(
                    "Storage",
                    "The logbook's file “{path}” was deleted or moved while it was open. What was entered before is "
                    "not lost: save it as a new file, or put the file back.",
                ).format(path=self.path)
            )
        raise Astray(
            tr(
                "Storage",
                "The logbook's file “{path}” was replaced by another one while it was open. What was entered before is "
                "not lost: save it as a new file.",
            ).format(path=self.path)
        )


def _file_at(path: Path) -> tuple[int, int] | None:
    try:
        state = os.stat(path)
    except FileNotFoundError:
        return None
    except OSError:
        return (0, 0)  # a folder that may not be looked into any more, or a disk that is gone
    return state.st_dev, state.st_ino
