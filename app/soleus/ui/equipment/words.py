"""What follows from the equipment, in words."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from soleus.domain.equipment import Bar, Equipment
from soleus.domain.exercise import Exercise
from soleus.domain.plates import reachable
from soleus.domain.units import Weight, WeightUnit
from soleus.ui.text import number, plural, tr, unit_text, weight_text

_C = "Equipment"


def bar_text(bar: Bar) -> str:
    """Return "Barbell, 20 kg"."""
    return tr(_C, "{bar}, {weight}").format(bar=bar.name, weight=weight_text(bar.weight))


def possible_text(exercises: Collection[Exercise], equipment: Equipment) -> str:
    """Return "29 of 37 exercises can be done with this"."""
    owned = equipment.owned
    possible = sum(exercise.possible_with(owned) for exercise in exercises)
    words = plural(
        _C, "{possible} of %n exercise can be done with this", "{possible} of %n exercises can be done with this",
        len(exercises),
    )  # fmt: skip
    return words.format(possible=number(possible))


def steps_text(equipment: Equipment, unit: WeightUnit) -> str:
    """Return what the steps of the weights are: the smallest on a bar, the largest between two pieces."""
    parts = [_bar_steps(equipment, unit)]
    for token, words in (
        ("dumbbells", tr(_C, "dumbbells {step}")),
        ("kettlebell", tr(_C, "kettlebells {step}")),
        ("medicine-ball", tr(_C, "medicine balls {step}")),
    ):
        step = _largest_step(reachable(equipment, {token}))
        parts.append(words.format(step=step) if step else "")
    said = tr(_C, "; ").join(part for part in parts if part)
    return tr(_C, "Steps: {steps}").format(steps=said) if said else ""


def _bar_steps(equipment: Equipment, unit: WeightUnit) -> str:
    weights = reachable(equipment, {"barbell"})
    steps = [(_difference(lighter, heavier, unit)) for lighter, heavier in pairwise(weights)]
    if not steps:
        return ""
    words = tr(_C, "at least {step} on a bar, up to {most}")
    return words.format(step=weight_text(min(steps, key=lambda step: step.kg)), most=weight_text(weights[-1]))


def _largest_step(weights: Sequence[Weight]) -> str:
    """Return "5 → 8 kg (+60 %)"; empty where there are not two weights."""
    steps = list(pairwise(weights))
    if not steps:
        return ""
    lighter, heavier = max(steps, key=lambda step: step[1].kg / step[0].kg)
    low = number(lighter.value) if lighter.unit is heavier.unit else weight_text(lighter)
    more = number(100 * (heavier.kg / lighter.kg - 1), 0)
    words = tr(_C, "{low} → {high} {unit} (+{percent} %)")
    step = words.format(low=low, high=number(heavier.value), unit=unit_text(heavier.unit), percent=more)
    return step.replace(" ", "\N{NO-BREAK SPACE}")


def _difference(lighter: Weight, heavier: Weight, unit: WeightUnit) -> Weight:
    shown = lighter.unit if lighter.unit is heavier.unit else unit
    return Weight(round(heavier.in_unit(shown) - lighter.in_unit(shown), 3), shown)
