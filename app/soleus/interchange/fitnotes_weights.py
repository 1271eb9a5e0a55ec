"""Weights of a FitNotes backup as they were entered: it keeps kilograms, whatever the user's unit."""

from collections.abc import Iterable

from soleus.domain.units import WeightUnit, snapped
from soleus.interchange.spelling import without_noise

POUNDS = (0.453592, 1 / 2.20462, 0.45359237)
"""Kilograms of a pound as versions of the app have it; the first two are in real files, the last in rebuilt ones."""


def entered(kilograms: float, usual: WeightUnit) -> tuple[float, WeightUnit]:
    """Return the figure that was typed and its unit, where `usual` is the user's one.

    >>> entered(31.75144, WeightUnit.LB), entered(4.5359290943564, WeightUnit.LB), entered(20, WeightUnit.LB)
    ((70.0, <WeightUnit.LB: 'lb'>), (10.0, <WeightUnit.LB: 'lb'>), (20, <WeightUnit.KG: 'kg'>))
    >>> entered(9.07184, WeightUnit.KG), entered(22.5, WeightUnit.KG)
    ((20.0, <WeightUnit.LB: 'lb'>), (22.5, <WeightUnit.KG: 'kg'>))
    """
    if usual is WeightUnit.KG and _is_round(kilograms, 100):
        return kilograms, WeightUnit.KG
    plates = _in_pounds(kilograms, 4, 0.0005)
    if plates is not None:
        return plates, WeightUnit.LB
    if usual is WeightUnit.KG or _is_round(kilograms, 4):
        return without_noise(kilograms), WeightUnit.KG
    typed = _in_pounds(kilograms, 100, 0.0001)
    if typed is not None:
        return typed, WeightUnit.LB
    exact = kilograms / POUNDS[0]
    near = snapped(exact, WeightUnit.LB)
    return (near if near != exact else round(exact, 4)), WeightUnit.LB


def usual_unit(kilograms: Iterable[float]) -> WeightUnit:
    """Return the unit that most of the weights are round in, for a backup that does not say."""
    votes = 0
    for value in kilograms:
        votes += _is_round(value, 4) - (_in_pounds(value, 4, 0.0005) is not None)
    return WeightUnit.LB if votes < 0 else WeightUnit.KG


def _in_pounds(kilograms: float, parts: int, tolerance: float) -> float | None:
    """Return the pounds, where they are on a grid of one in `parts` by one of the app's factors."""
    for pound in POUNDS:
        exact = kilograms / pound
        nearest = round(exact * parts) / parts
        if abs(exact - nearest) <= tolerance:
            return nearest
    return None


def _is_round(value: float, parts: int) -> bool:
    return abs(value * parts - round(value * parts)) < 1e-6
