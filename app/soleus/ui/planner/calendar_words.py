"""Runs, tags and reasons of the calendar in the reader's words."""

from soleus.domain.calendar import Run, RunTag, SkipReason
from soleus.domain.units import Distance
from soleus.ui.text import editable, number, tr
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


def run_words(run: Run | None) -> list[str]:
    """Return how far and how long a run is, as far as that is planned: "6 km", "50 min"."""
    words = []
    if run is not None and run.distance is not None:
        words.append(distance_words(run.distance))
    if run is not None and run.minutes is not None:
        words.append(tr("Planner", "{minutes} min").format(minutes=number(run.minutes)))
    return words
