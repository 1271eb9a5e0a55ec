"""The line that tells of a worn band, and offers a new one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from soleus.domain.band import Band, BandSet
from soleus.ui.bandsets.band_list import BandListModel, counted
from soleus.ui.text import day_with_year, tr
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import IconLabel, label
from soleus.ui.widgets.layout import row


class WearLine(QWidget):
    """Names the band to look at; hidden where none is worn. `band` is the one it names."""

    def __init__(self, bands: BandListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bands = bands
        self.band: Band | None = None
        self._said = label("", tone="warn", wrap=True, name="bandWorn")
        self.renew = button("", "plain", name="renewBand")
        _lay_out(self, "warning", "warn", self._said, self.renew)

    def show_worn(self, shown: BandSet, band_id: str) -> None:
        """Tell of the band in turn if it is worn, else of the one that has done most among those that are."""
        self.band = band = self._worn(shown, band_id)
        wear = self._bands.wear(band.id) if band else None
        self.setVisible(wear is not None)
        if band is None or wear is None:
            return
        done = counted(wear.repetitions)
        name = _capital(band.shown_name)
        if wear.since is None:
            words = tr("Bands", "{name} has done {count} repetitions. Look for cracks, or start a new band.")
            self._said.setText(words.format(name=name, count=done))
        else:
            words = tr(
                "Bands", "{name} has done {count} repetitions since {day}. Look for cracks, or start a new band."
            )
            self._said.setText(words.format(name=name, count=done, day=day_with_year(wear.since)))
        self.renew.setText(tr("Bands", "New {name}").format(name=band.shown_name))

    def text(self) -> str:
        """Return what it says."""
        return self._said.text()

    def _worn(self, shown: BandSet, band_id: str) -> Band | None:
        worn = [band for band in shown.bands if (wear := self._bands.wear(band.id)) is not None and wear.worn]
        in_turn = next((band for band in worn if band.id == band_id), None)
        return in_turn or max(worn, key=lambda band: self._bands.repetitions(band.id), default=None)


def noted(icon: str, tone: str, *parts: QWidget) -> QWidget:
    """Return a line with an icon at its first row."""
    line = QWidget()
    _lay_out(line, icon, tone, *parts)
    return line


def _lay_out(line: QWidget, icon: str, tone: str, *parts: QWidget) -> None:
    sign = IconLabel(icon, tone)
    laid = row(sign, *parts, gap=10, margins=(16, 6, 16, 6))
    laid.setStretch(1, 1)
    laid.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    line.setLayout(laid)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
