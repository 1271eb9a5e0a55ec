"""What the window remembers between starts, in an INI file whose path is passed in."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from soleus.ui.language import known_choice, known_numbers
from soleus.ui.theme import Choice


class Preferences:
    """Theme, text size, language, sounds, tab, size of window and panes; anything unreadable counts as not there."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def theme(self) -> Choice:
        """What the user chose: system, light or dark."""
        chosen = self._settings.value("look/theme", "system")
        return chosen if chosen in ("system", "light", "dark") else "system"

    @theme.setter
    def theme(self, choice: Choice) -> None:
        self._settings.setValue("look/theme", choice)

    @property
    def scale(self) -> float:
        """The text size, 1.0 to 2.0."""
        try:
            return min(2.0, max(1.0, float(str(self._settings.value("look/text", 1.0)))))
        except ValueError:
            return 1.0

    @scale.setter
    def scale(self, scale: float) -> None:
        self._settings.setValue("look/text", scale)

    @property
    def language(self) -> str:
        """The language chosen: "system", or the name of one (see `ui.language`)."""
        return known_choice(str(self._settings.value("look/language", "")))

    @language.setter
    def language(self, language: str) -> None:
        self._settings.setValue("look/language", known_choice(language))

    @property
    def numbers(self) -> str:
        """How numbers are written: as the "language" does, or a way of their own (see `ui.language`)."""
        return known_numbers(str(self._settings.value("look/numbers", "")))

    @numbers.setter
    def numbers(self, numbers: str) -> None:
        self._settings.setValue("look/numbers", known_numbers(numbers))

    @property
    def sounds(self) -> bool:
        """Whether a workout may be heard."""
        return str(self._settings.value("sound/on", "true")) != "false"

    @sounds.setter
    def sounds(self, on: bool) -> None:
        self._settings.setValue("sound/on", "true" if on else "false")

    @property
    def volume(self) -> int:
        """How loud sounds are, 0 to 100."""
        try:
            return min(100, max(0, int(str(self._settings.value("sound/volume", 60)))))
        except ValueError:
            return 60

    @volume.setter
    def volume(self, volume: int) -> None:
        self._settings.setValue("sound/volume", volume)

    @property
    def tab(self) -> str:
        """The key of the tab used last; empty at the first start."""
        return str(self._settings.value("window/tab", ""))

    @tab.setter
    def tab(self, key: str) -> None:
        self._settings.setValue("window/tab", key)

    def state(self, name: str) -> QByteArray:
        """Return what was remembered under a name, such as the state of a splitter; else nothing."""
        kept = self._settings.value(f"state/{name}")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def remember(self, name: str, state: QByteArray) -> None:
        """Keep a state under a name."""
        self._settings.setValue(f"state/{name}", state)

    def save(self) -> None:
        """Write everything to the file now."""
        self._settings.sync()
