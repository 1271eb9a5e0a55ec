"""The page "Sounds": whether a workout may be heard, how loud, and what each sound is like."""

from typing import TYPE_CHECKING

from soleus.services.logbook import Change
from soleus.ui.settings.controls import StepSlider
from soleus.ui.settings.rows import SettingRow, ruled
from soleus.ui.settings.settings_page import SearchRow, SettingsPage, SettingsView
from soleus.ui.sounds import Sound
from soleus.ui.text import number, tr
from soleus.ui.widgets.buttons import Button, button
from soleus.ui.widgets.labels import SectionHeading
from soleus.ui.widgets.layout import column
from soleus.ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from soleus.ui.session import Session

_C = "Sounds"
STEP = 10
"""Points of volume from one step of the slider to the next."""


def page() -> SettingsPage:
    """Return the page as the dialog lists it."""
    rows = (
        SearchRow("sounds", tr(_C, "Sounds in the workout"), tr(_C, "audio mute quiet silent beep")),
        SearchRow("volume", tr(_C, "Volume"), tr(_C, "loud loudness quiet")),
        SearchRow(Sound.STORED.value, tr(_C, "A set is stored"), tr(_C, "tick beep try")),
        SearchRow(Sound.REST_OVER.value, tr(_C, "The rest is over"), tr(_C, "pause timer beep try")),
        SearchRow(Sound.HOLD_REACHED.value, tr(_C, "A hold reached its seconds"), tr(_C, "ceiling timer beep try")),
    )
    return SettingsPage("sounds", tr(_C, "Sounds"), "speaker-high", rows, SoundsView, tr(_C, "audio noise"))


class SoundsView(SettingsView):
    """What is chosen here is of this computer."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self.setObjectName("soundSettings")
        self._preferences = session.window.preferences
        names = {row.key: row.label for row in page().rows}
        self.switch = SegmentedControl(((False, tr(_C, "Off")), (True, tr(_C, "On"))), names["sounds"])
        self.switch.changed.connect(self._on_switch)
        steps = [tr(_C, "{percent} %").format(percent=number(n * STEP)) for n in range(100 // STEP + 1)]
        self.volume = StepSlider(steps, "volume")
        self.volume.changed.connect(self._on_volume)
        self.tries = {sound: self._try_button(sound, names[sound.value]) for sound in Sound}
        self._on_off = SettingRow("sounds", names["sounds"], self.switch)
        heading = SectionHeading(tr(_C, "Sounds"), tr(_C, "on this computer"), "emph")
        rows = [
            self._on_off,
            SettingRow("volume", names["volume"], self.volume),
            *(SettingRow(sound.value, names[sound.value], made) for sound, made in self.tries.items()),
        ]
        self.fill(column(heading, *ruled(*rows), None, gap=0))

    def refresh(self, change: Change | None = None) -> None:
        """Show what was chosen."""
        self.switch.set_value(self._preferences.sounds)
        self.volume.set_place(round(self._preferences.volume / STEP))
        self.volume.setEnabled(self._preferences.sounds)
        if change is None:
            heard = self.session.sounds.can_play()
            for made in self.tries.values():
                made.setEnabled(heard)
            silent = tr(_C, "No loudspeaker is found; Soleus stays silent.")
            self._on_off.set_note("" if heard else silent)

    def _try_button(self, sound: Sound, name: str) -> Button:
        made = button(
            tr(_C, "Try"), on_click=lambda: self.session.sounds.play(sound, even_if_off=True),
            name=f"try-{sound.value}", icon="play-fill",
        )  # fmt: skip
        made.setAccessibleName(tr(_C, "Try: {sound}").format(sound=name))
        return made

    def _on_switch(self, on: bool) -> None:
        before = self._preferences.sounds
        if on != before:
            self._set(on=on)
            self.looks_changed.emit(lambda: self._set(on=before), lambda: self._set(on=on))

    def _on_volume(self, place: int) -> None:
        before, volume = self._preferences.volume, place * STEP
        if volume != before:
            self._set(volume=volume)
            self.looks_changed.emit(lambda: self._set(volume=before), lambda: self._set(volume=volume))
            self.session.sounds.play(Sound.STORED)

    def _set(self, on: bool | None = None, volume: int | None = None) -> None:
        if on is not None:
            self._preferences.sounds = on
        if volume is not None:
            self._preferences.volume = volume
        self.refresh(Change("looks"))
