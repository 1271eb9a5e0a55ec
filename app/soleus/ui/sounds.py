"""Short sounds of a workout. Without audio libraries or a loudspeaker everything stays silent, and nothing is said."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QObject, QUrl, qInstallMessageHandler

from soleus.assets import asset
from soleus.ui.preferences import Preferences

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect


class Sound(StrEnum):
    """What can be heard; the value is the name of its file."""

    STORED = "set-stored"
    REST_OVER = "rest-over"
    HOLD_REACHED = "hold-reached"


class Sounds(QObject):
    """Plays sounds as loud as the preferences of this computer say; the library is loaded with the first one."""

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._effects: dict[Sound, QSoundEffect] = {}
        self._missing = False

    def prepare(self) -> None:
        """Load now what the first sound would wait for, unless sounds are off."""
        if self._preferences.sounds:
            self.can_play()

    def can_play(self) -> bool:
        """Whether there is something to play sounds with."""
        if self._missing:
            return False
        with _quietly():
            try:
                from PySide6.QtMultimedia import QMediaDevices
            except ImportError:
                # A system without the audio libraries that Qt asks for.
                self._missing = True
                return False
            return not QMediaDevices.defaultAudioOutput().isNull()

    def play(self, sound: Sound, even_if_off: bool = False) -> bool:
        """Play a sound unless sounds are off; return whether it can be heard."""
        if not (self._preferences.sounds or even_if_off) or not self.can_play():
            return False
        with _quietly():
            effect = self._effects.get(sound) or self._load(sound)
            effect.setVolume(_loudness(self._preferences.volume))
            effect.play()
        return True

    def _load(self, sound: Sound) -> "QSoundEffect":
        from PySide6.QtMultimedia import QSoundEffect

        effect = self._effects[sound] = QSoundEffect(self)
        effect.setSource(QUrl.fromLocalFile(str(asset("sounds", f"{sound.value}.wav"))))
        return effect


def _loudness(volume: int) -> float:
    """Return the factor of the wave for a volume of 0 to 100, as ears hear steps."""
    return (volume / 100) ** 2


@contextmanager
def _quietly() -> Iterator[None]:
    """Keep what the audio libraries say of a machine without sound from the terminal: it is no fault."""
    QLoggingCategory.setFilterRules("qt.multimedia*=false")
    before = qInstallMessageHandler(_ignore)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _ignore(*_: object) -> None:
    pass
