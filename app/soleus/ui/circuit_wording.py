"""What the parts and circuits of a workout are called, on the screen and on paper."""

from soleus.domain.prescription import Items, Section
from soleus.ui.text import plural, tr


def section_words(section: Section) -> str:
    """Return the name of a part of a workout."""
    return {
        Section.WARM_UP: tr("Planner", "Warm-up"),
        Section.MAIN: tr("Planner", "Main part"),
        Section.STRETCH: tr("Planner", "Stretch"),
    }[section]


def circuit_words(circuit: Items) -> str:
    """Return "Superset", "Circuit, 3 rounds", or "3 rounds" for an exercise alone; nothing where there is no more."""
    rounds = circuit[0].rounds
    words = plural("Planner", "%n round", "%n rounds", rounds)
    if len(circuit) == 1:
        return words if rounds > 1 else ""
    return tr("Planner", "Circuit, {rounds}").format(rounds=words) if rounds > 1 else in_turn_words(len(circuit))


def in_turn_words(count: int) -> str:
    """Return what so many exercises are that were done in turn: "Superset", or "Circuit" for more than two."""
    return tr("Planner", "Superset") if count == 2 else tr("Planner", "Circuit")
