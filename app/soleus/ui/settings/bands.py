"""The page "Bands": the set in use, and the way to all of them."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from soleus.domain.band import BandSet
from soleus.services.logbook import Change
from soleus.ui.bandsets import open_band_sets
from soleus.ui.settings.controls import ChoiceBox
from soleus.ui.settings.rows import SettingRow, ruled
from soleus.ui.settings.settings_page import SearchRow, SettingsPage, SettingsView
from soleus.ui.text import plural, tr
from soleus.ui.widgets.bands import BandSwatch
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.flow import Flow
from soleus.ui.widgets.labels import SectionHeading
from soleus.ui.widgets.layout import column

if TYPE_CHECKING:
    from soleus.ui.session import Session

_C = "Preferences"


def page() -> SettingsPage:
    """Return the page as the dialog lists it."""
    rows = (
        SearchRow("used-bands", tr(_C, "Bands you use"), tr(_C, "default band set colours TheraBand elastic")),
        SearchRow("band-sets", tr(_C, "Band sets"), tr(_C, "edit order colour force measure worn elastic")),
    )
    return SettingsPage("bands", tr(_C, "Bands"), "stack", rows, BandsView)


class BandsView(SettingsView):
    """Shows the bands in use with their names."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self.setObjectName("bandSettings")
        names = {row.key: row.label for row in page().rows}
        self.used = ChoiceBox()
        self.used.value_chosen.connect(self._on_chosen)
        self._swatches = Flow(16, 8)
        bands = QWidget()
        bands.setObjectName("bandsInUse")
        bands.setLayout(self._swatches)
        self.open = button(tr(_C, "Open"), on_click=self._open, name="openBandSets", icon="arrow-right")
        self.open.setAccessibleName(names["band-sets"])
        self._used = SettingRow("used-bands", names["used-bands"], self.used, tr(_C, "picked by the number keys"))
        self._sets = SettingRow("band-sets", names["band-sets"], self.open)
        rows = ruled(self._used, self._sets)
        rows.insert(1, bands)
        layout = column(SectionHeading(tr(_C, "Bands"), kind="emph"), *rows, None, gap=0)
        layout.insertSpacing(layout.indexOf(bands) + 1, 12)
        self.fill(layout)

    def refresh(self, change: Change | None = None) -> None:
        """Show the set in use, and how many there are."""
        catalogue = self.services.catalogue
        sets, used = catalogue.band_sets(), catalogue.default_band_set()
        self.used.set_options([(one.id, one.shown_name) for one in sets])
        self.used.set_value(used.id)
        self._show_bands(used)
        self._sets.set_note(
            plural(_C, "%n set, with order, colours and wear", "%n sets, with order, colours and wear", len(sets))
        )

    def _show_bands(self, used: BandSet) -> None:
        for old in self.findChildren(BandSwatch):
            self._swatches.removeWidget(old)
            old.hide()
            old.deleteLater()
        for level, band in enumerate(used.bands, 1):
            self._swatches.addWidget(BandSwatch(band, level))

    def _on_chosen(self, set_id: str) -> None:
        if set_id != self.services.catalogue.default_band_set().id:
            self.services.catalogue.choose_default_band_set(set_id)

    def _open(self) -> None:
        open_band_sets(self.window(), self.services)
