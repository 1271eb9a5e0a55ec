"""Targets in the reader's words, as the Planner and paper show them; `target_shorthand` reads them back."""

from soleus.domain.prescription import Target, TargetSide
from soleus.ui.text import DASH, TIMES, editable, tr
from soleus.ui.units import shown_amount
from soleus.ui.wording import measure_unit


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
    return f"{words} {TIMES} {exact_seconds(target.hold_s)}" if target.hold_s is not None else words


def target_words(target: Target, rounds: int = 1) -> str:
    """Return "3 × 12": the sets of all `rounds`."""
    return f"{target.sets * rounds} {TIMES} {amount_words(target)}"


def rest_words(seconds: float | None) -> str:
    """Return "1:30", also beyond an hour, or "7.5 s" where the seconds are not whole."""
    if seconds is None:
        return ""
    if seconds != int(seconds):
        return exact_seconds(seconds)
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02}"


def exact_seconds(seconds: float) -> str:
    """Return "7.5 s", with all its decimals."""
    return f"{editable(seconds)} {tr('Units', 's')}"
