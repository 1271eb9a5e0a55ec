"""Targets, tempo and loads in the reader's words; what is written here `target_shorthand` reads back."""

from soleus.domain.exercise import Tempo
from soleus.domain.load import Load
from soleus.domain.prescription import Target, TargetSide
from soleus.domain.units import WeightUnit
from soleus.domain.workout import Side
from soleus.ui.text import DASH, TIMES, editable, tr, unit_text
from soleus.ui.units import shown_amount
from soleus.ui.wording import measure_unit

SIDE_OF = {
    TargetSide.EACH: Side.BOTH,
    TargetSide.LEFT: Side.LEFT,
    TargetSide.RIGHT: Side.RIGHT,
    TargetSide.BOTH: Side.BOTH,
    TargetSide.ALTERNATING: Side.ALTERNATING,
}
"""The side whose mark a target wears."""


def side_words(side: TargetSide) -> str:
    """Return the name of the side of a target."""
    return {
        TargetSide.EACH: tr("Planner", "each"),
        TargetSide.LEFT: tr("Planner", "Left"),
        TargetSide.RIGHT: tr("Planner", "Right"),
        TargetSide.BOTH: tr("Planner", "both"),
        TargetSide.ALTERNATING: tr("Planner", "in turn"),
    }[side]


def amount_words(target: Target) -> str:
    """Return the amount of one set: "12", "8–12", "30 s", "up to 30 s", "max"."""
    low, high = (None if v is None else shown_amount(v, target.measure) for v in (target.low, target.high))
    unit = measure_unit(target.measure)
    if low is None and high is None:
        words, unit = tr("Planner", "max"), ""
    elif low is None:
        words = tr("Planner", "up to {amount}").format(amount=editable(high or 0))
    elif high is None:
        words = f"{editable(low)}+"
    else:
        words = editable(low) if low == high else f"{editable(low)}{DASH}{editable(high)}"
    words = f"{words} {unit}" if unit else words
    return f"{words} {TIMES} {_seconds(target.hold_s)}" if target.hold_s is not None else words


def target_words(target: Target) -> str:
    """Return "3 × 12"."""
    return f"{target.sets} {TIMES} {amount_words(target)}"


def tempo_words(tempo: Tempo | None) -> str:
    """Return "1·2·3": push, hold, return, and a fourth figure for a pause at the bottom."""
    if tempo is None:
        return ""
    phases = [tempo.concentric_s, tempo.top_hold_s, tempo.eccentric_s]
    if tempo.bottom_hold_s is not None:
        phases.append(tempo.bottom_hold_s)
    return "·".join(DASH if phase is None else editable(phase) for phase in phases)


def rest_words(seconds: float | None) -> str:
    """Return "1:30", also beyond an hour, or "7.5 s" where the seconds are not whole."""
    if seconds is None:
        return ""
    if seconds != int(seconds):
        return _seconds(seconds)
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02}"


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


def _seconds(seconds: float) -> str:
    return f"{editable(seconds)} {tr('Units', 's')}"
