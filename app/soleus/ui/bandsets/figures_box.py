"""Whose figures a band set has: those of a maker, the user's own, or none."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QWidget

from soleus.domain.band import Band, BandSet
from soleus.ui.text import tr


class FiguresBox(QComboBox):
    """Lists the sets whose maker published forces; its data are their ids, "own", or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bandFigures")
        self.setAccessibleName(tr("Bands", "Figures of"))

    def offer(self, shown: BandSet, band_sets: Sequence[BandSet]) -> None:
        """List what can be chosen for a set; the set's own figures are one of them, or none."""
        self.clear()
        self.addItem(tr("Bands", "nobody: colours only"), None)
        mine = [(band.force_100_kgf, band.force_200_kgf) for band in shown.bands]
        for one in band_sets:
            if one.builtin and any(band.force_100_kgf for band in one.bands):
                self.addItem(one.shown_name, one.id)
                if mine == [_figures(band, one) for band in shown.bands] and any(force for force, _ in mine):
                    self.setCurrentIndex(self.count() - 1)
        if self.currentIndex() == 0 and any(force for force, _ in mine):
            self.addItem(tr("Bands", "your own"), "own")
            self.setCurrentIndex(self.count() - 1)
        self.setEnabled(not shown.builtin)


def with_figures(band: Band, maker: BandSet | None) -> Band:
    """Return a band with a maker's forces for its colour; without forces where the maker has none, or is none."""
    at_100, at_200 = _figures(band, maker) if maker else (None, None)
    return replace(band, force_100_kgf=at_100, force_200_kgf=at_200)


def _figures(band: Band, maker: BandSet) -> tuple[float | None, float | None]:
    """Return the maker's forces for a band of this colour, none where the maker has no such colour."""
    found = next((one for one in maker.bands if one.colour == band.colour), None)
    return (found.force_100_kgf, found.force_200_kgf) if found else (None, None)
