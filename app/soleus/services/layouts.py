"""What the user said of the columns of unknown tables, kept with the logbook by the signature of each layout."""

from typing import Any

from soleus.domain.ports import Kind, Setting
from soleus.services.logbook import Logbook, Put

_KEY = "columns:{signature}"


class Layouts:
    """Gives back what was said of a layout, and the step that keeps it with the import it was said for."""

    def __init__(self, logbook: Logbook) -> None:
        self._logbook = logbook

    def columns(self, signature: str) -> Any:
        """Return what was said of the columns of a layout, as a JSON value; None where nothing was."""
        with self._logbook.reading() as unit:
            kept = unit.settings.get(_KEY.format(signature=signature))
        return None if kept is None else kept.value

    def keeping(self, signature: str, columns: Any) -> tuple[Put, ...]:
        """Return the step that keeps what was said; none where it is kept already."""
        key = _KEY.format(signature=signature)
        with self._logbook.reading() as unit:
            before = unit.settings.get(key)
        after = Setting(key, columns)
        return () if before == after else (Put(Kind.SETTING, before, after),)
