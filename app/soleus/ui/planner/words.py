"""Targets, tempo and loads in the reader's words; what is written here `target_shorthand` reads back."""

from soleus.domain.exercise import Tempo
from soleus.domain.load import Load
from soleus.domain.prescription import TargetSide
from soleus.domain.units import WeightUnit
from soleus.domain.workout import Side
from soleus.ui.target_wording import amount_words as amount_words
from soleus.ui.target_wording import rest_words as rest_words
from soleus.ui.target_wording import side_words as side_words
from soleus.ui.target_wording import target_words as target_words
from soleus.ui.text import DASH, TIMES, editable, tr, unit_text

SIDE_OF = {
    TargetSide.EACH: Side.BOTH,
    TargetSide.LEFT: Side.LEFT,
    TargetSide.RIGHT: Side.RIGHT,
    TargetSide.BOTH: Side.BOTH,
    TargetSide.ALTERNATING: Side.ALTERNATING,
}
"""The side whose mark a target wears."""


def tempo_words(tempo: Tempo | None) -> str:
    """Return "1·2·3": push, hold, return, and a fourth figure for a pause at the bottom."""
    if tempo is None:
        return ""
    phases = [tempo.concentric_s, tempo.top_hold_s, tempo.eccentric_s]
    if tempo.bottom_hold_s is not None:
        phases.append(tempo.bottom_hold_s)
    return "·".join(DASH if phase is None else editable(phase) for phase in phases)


def weight_words(load: Load, unit: WeightUnit) -> str:
    """Return the weight of a load as entered, its unit only where it is another one than the column's."""
    weight = load.weight or load.assistance
    if weight is None:
        return ""
    sign = "" if load.weight is not None else "−"
    pieces = f"{weight.count} {TIMES} " if weight.count > 1 else ""
    named = "" if weight.unit is unit else f" {unit_text(weight.unit)}"
    return f"{sign}{pieces}{editable(weight.value)}{named}"


def minutes_words(seconds: float) -> str:
    """Return "about 14 min"; nothing for no time at all."""
    minutes = max(1, round(seconds / 60))
    return tr("Planner", "about {minutes} min").format(minutes=minutes) if seconds > 0 else ""
