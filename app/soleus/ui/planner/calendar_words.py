"""Runs, tags and reasons of the calendar in the reader's words."""

from soleus.domain.calendar import RunTag, SkipReason
from soleus.domain.units import Distance
from soleus.ui.text import editable, tr
from soleus.ui.units import distance_sign, distance_unit


def tag_words(tag: RunTag) -> str:
    """Return "after the run"."""
    return {
        RunTag.BEFORE: tr("Planner", "before the run"),
        RunTag.DURING: tr("Planner", "during the run"),
        RunTag.AFTER: tr("Planner", "after the run"),
    }[tag]


def reason_words(reason: SkipReason) -> str:
    """Return why something was skipped, in a word or two."""
    return {
        SkipReason.PAIN: tr("Planner", "pain"),
        SkipReason.ILL: tr("Planner", "ill"),
        SkipReason.NO_TIME: tr("Planner", "no time"),
        SkipReason.OTHER: tr("Planner", "another reason"),
    }[reason]


def distance_figure(distance: Distance) -> float:
    """Return a distance in the reader's unit: exactly as entered where it was entered in it."""
    unit = distance_unit()
    return distance.value if distance.unit is unit else round(distance.metres / unit.metres, 2)


def distance_words(distance: Distance) -> str:
    """Return "6 km"."""
    return f"{editable(distance_figure(distance))} {distance_sign()}"
