"""Plates on a bar in words."""

from collections.abc import Sequence

from soleus.domain.plates import BarLoading
from soleus.domain.units import Weight
from soleus.ui.text import TIMES, number, tr, unit_text, weight_text

_C = "Plates"
_MOST_ALIKE = 2
"""More plates alike than these are counted."""


def plates_text(plates: Sequence[Weight]) -> str:
    """Return "20 + 20 + 1.25 kg"; each plate has its unit where there are two."""
    units = {plate.unit for plate in plates}
    parts = []
    for plate in plates:
        one = weight_text(Weight(plate.value, plate.unit)) if len(units) > 1 else number(plate.value)
        few = plate.count <= _MOST_ALIKE
        parts += [one] * plate.count if few else [f"{number(plate.count)} {TIMES} {one}"]
    joined = " + ".join(parts)
    return f"{joined} {unit_text(plates[0].unit)}" if len(units) == 1 else joined


def loading_text(loading: BarLoading, names_bar: bool = False) -> str:
    """Return "each end 10 + 1.25 kg", or that the bar is enough; `names_bar` says which bar it is."""
    if loading.each_end:
        said = tr(_C, "each end {plates}").format(plates=plates_text(loading.each_end))
    else:
        said = tr(_C, "the bar alone")
    if not names_bar:
        return said
    words = tr(_C, "{bar} of {weight}: {plates}")
    return words.format(bar=loading.bar.name, weight=weight_text(loading.bar.weight), plates=said)
