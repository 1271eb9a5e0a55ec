"""The popup of a band cell: which band, of which set, stretched how far, how many strands and twists."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from soleus.domain.band import ELONGATION_WARNING_PCT, Band, BandSet, BandUse
from soleus.ui.text import number, tr
from soleus.ui.widgets.bands import BandPicker
from soleus.ui.widgets.fields import NumberField
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import at_least, spaced
from soleus.ui.widgets.popup import Popup
from soleus.ui.wording import stretch_warning


class BandPopup(Popup):
    """Sends `chosen` with the BandUse, or None, once it is closed with something else than it began with."""

    chosen = Signal(object)

    def __init__(
        self,
        sets: Sequence[BandSet],
        usual: BandSet,
        use: BandUse | None,
        parent: QWidget | None = None,
        limit: float = ELONGATION_WARNING_PCT,
    ) -> None:
        super().__init__("bandPopup", tr("Planner", "Band"), parent)
        self._before = use
        self._limit = limit
        self._given_up = False
        self._sets = {band_set.id: band_set for band_set in sets}
        own = next((s for s in sets if use is not None and s.level(use.band_id) is not None), usual)
        self._choice = QComboBox()
        self._choice.setObjectName("bandSet")
        self._choice.setAccessibleName(tr("Planner", "Band set"))
        for band_set in sets:
            self._choice.addItem(band_set.shown_name, band_set.id)
        self._choice.setCurrentIndex(max(0, self._choice.findData(own.id)))
        self._picker = BandPicker(own)
        self._picker.setObjectName("bandPicker")
        self._picker.set_band(use.band_id if use else None)
        self._stretch = NumberField(tr("Planner", "Stretch"), "%", 0, 1000, 25)
        self._strands = NumberField(tr("Planner", "Strands"), "", 1, 8)
        self._twists = NumberField(tr("Planner", "Twists"), "", 0, 50)
        self._hint = label("", "secondary", wrap=True, name="bandHint")
        self._fill(use)
        self._lay_out()
        self._choice.currentIndexChanged.connect(self._on_set_chosen)
        self._picker.chosen.connect(self._on_changed)
        for field in (self._stretch, self._strands, self._twists):
            field.changed.connect(self._on_changed)
        self._on_changed()

    def use(self) -> BandUse | None:
        """What is chosen."""
        band = self._picker.band()
        if band is None:
            return None
        strands, twists = self._strands.value(), self._twists.value()
        return BandUse(band.id, self._stretch.value(), int(strands or 1), int(twists or 0))

    def open_at(self, corner: QPoint) -> None:
        """Show the popup with its corner at a place of the screen, or as near as there is room."""
        self.adjustSize()
        self.show_at(corner.x(), corner.y())
        self._picker.focus_chosen()

    def _fill(self, use: BandUse | None) -> None:
        self._stretch.set_value(use.elongation_pct if use else None)
        self._strands.set_value(use.strands if use else 1)
        self._twists.set_value(use.twists if use else 0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        spaced(column, 12, 16)
        column.addWidget(self._choice)
        column.addWidget(self._picker)
        grid = QGridLayout()
        spaced(grid, 8, row_gap=4)
        for at, (words, field, name) in enumerate(
            (
                (tr("Planner", "&Stretch"), self._stretch, "bandStretch"),
                (tr("Planner", "St&rands"), self._strands, "bandStrands"),
                (tr("Planner", "&Twists"), self._twists, "bandTwists"),
            )
        ):
            heading = label(words, "secondary")
            heading.setBuddy(field)
            field.setObjectName(name)
            grid.addWidget(heading, 0, at)
            grid.addWidget(field, 1, at)
        column.addLayout(grid)
        column.addWidget(self._hint)
        at_least(self, 344)

    def _on_set_chosen(self) -> None:
        self._picker.set_band_set(self._sets[self._choice.currentData()])
        self._on_changed()
        self.adjustSize()

    def _on_changed(self) -> None:
        band = self._picker.band()
        for field in (self._stretch, self._strands, self._twists):
            field.setEnabled(band is not None)
        self._hint.setText(self._said(band))

    def _said(self, band: Band | None) -> str:
        if band is None:
            return tr("Planner", "Keys 1 – 9 pick a band, 0 takes it away, Enter closes.")
        stretch = self._stretch.value()
        warning = stretch_warning(stretch, self._limit)
        if warning:
            return warning
        use = self.use()
        force = use.force_kgf(band) if use else None
        if force is None:
            return tr("Planner", "Keys 1 – 9 pick a band, 0 takes it away, Enter closes.")
        return tr("Planner", "≈ {force} kg").format(force=number(round(force, 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        elif event.key() == Qt.Key.Key_Escape:
            self._given_up = True
            self.close()
        elif Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9 and not isinstance(self.focusWidget(), NumberField):
            self._picker.pick_level(event.key() - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        after = self.use()
        if not self._given_up and after != self._before:
            self._before = after
            self.chosen.emit(after)


def quick_band(band_set: BandSet, level: int, use: BandUse | None) -> BandUse | None:
    """Return the band of a level with the stretch, strands and twists of before; None where there is no such level."""
    band = band_set.at_level(level)
    if band is None:
        return None
    return BandUse(band.id) if use is None else replace(use, band_id=band.id)
