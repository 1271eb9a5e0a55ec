"""What the bands of the grid are called, and how they look."""

from collections.abc import Mapping

from soleus.domain.band import Band, BandUse
from soleus.ui.text import TIMES, number, tr
from soleus.ui.widgets.bands import band_words


class BandNames:
    """Band and level by the band's id."""

    def __init__(self, band_of: Mapping[str, tuple[Band, int]]) -> None:
        self._band_of = band_of

    def look(self, use: BandUse | None) -> tuple[str, int | None]:
        """Return colour and level of a band."""
        band, level = self._band_of.get(use.band_id, (None, None)) if use is not None else (None, None)
        return (band.colour if band else ""), level

    def short(self, use: BandUse | None, with_stretch: bool = True) -> str:
        """Return a band's name, with its strands where there are several and its stretch where noted."""
        if use is None:
            return ""
        band = self._band_of.get(use.band_id, (None, None))[0]
        name = band.shown_name if band else use.band_id
        strands = f" {TIMES} {use.strands}" if use.strands > 1 else ""
        stretch = f" {number(use.elongation_pct)} %" if with_stretch and use.elongation_pct is not None else ""
        return f"{name}{strands}{stretch}"

    def details(self, use: BandUse) -> str:
        """Return the band with its level, stretch, strands and twists in words."""
        band, level = self._band_of.get(use.band_id, (None, None))
        parts = [band_words(band.shown_name if band else use.band_id, level)]
        if use.elongation_pct is not None:
            parts.append(tr("Planner", "{stretch} % stretch").format(stretch=number(use.elongation_pct)))
        if use.strands > 1:
            parts.append(tr("Planner", "{n} strands").format(n=use.strands))
        if use.twists:
            parts.append(tr("Planner", "twists: {n}").format(n=use.twists))
        return ", ".join(parts)
