"""A guess at the unit of weight in a file that does not say, from the plates people load."""

from collections import Counter
from collections.abc import Iterable

from soleus.domain.units import WeightUnit
from soleus.domain.words import in_figures, tr
from soleus.interchange.parsed import ParsedWorkout, UnitGuess
from soleus.interchange.spelling import entered_in_other_unit

_BAR_KG = frozenset((20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 160, 180, 200))
_BAR_LB = frozenset((45, 55, 65, 75, 85, 95, 115, 125, 135, 145, 155, 165, 175, 185, 195, 205, 225, 245, 275, 315, 405))


def guessed_unit(workouts: Iterable[ParsedWorkout], *, abroad: bool = False) -> UnitGuess | None:
    """Return the likelier unit of the weights without one, or None where they say nothing.

    `abroad`: the file's language is not English, where pounds are hardly used.
    """
    figures = Counter(
        row.weight
        for workout in workouts
        for block in workout.blocks
        for row in block.sets
        if row.weight is not None and row.unit is None
    )
    if not figures:
        return None
    if (converted := _converted(figures)) is not None:
        return converted
    if abroad:
        return UnitGuess(
            WeightUnit.KG, tr("Import", "people who use the app in this language mostly train with kilograms")
        )
    total = figures.total()
    if total < 5:
        return None
    fine = sum(n for value, n in figures.items() if value % 5) / total
    bars_kg = sum(n for value, n in figures.items() if value in _BAR_KG)
    bars_lb = sum(n for value, n in figures.items() if value in _BAR_LB)
    heavy = sum(n for value, n in figures.items() if value > 180) / total
    score = 2.0 * (bars_lb - bars_kg) / total - 1.6 * fine + 2.0 * heavy + 0.35
    if abs(score) < 0.1:
        return None
    if score > 0:
        return UnitGuess(
            WeightUnit.LB,
            tr("Import", "its weights ({figures}) look like pound plates").format(figures=_examples(figures)),
        )
    return UnitGuess(
        WeightUnit.KG,
        tr("Import", "its weights ({figures}) look like kilogram plates").format(figures=_examples(figures)),
    )


def _converted(figures: Counter[float]) -> UnitGuess | None:
    """Return the unit that weights of many decimals were converted to, such as 44.09245243697551 lb for 20 kg."""
    to_lb = sum(entered_in_other_unit(value, WeightUnit.LB) is not None for value in figures)
    to_kg = sum(entered_in_other_unit(value, WeightUnit.KG) is not None for value in figures)
    if to_lb == to_kg:
        # Strong keeps kilograms; only what it shows in pounds has the noise of a product, as in 74.99999999999999.
        noisy = sum(value != round(value, 6) and abs(value * 4 - round(value * 4)) < 1e-6 for value in figures)
        return (
            UnitGuess(WeightUnit.LB, tr("Import", "its figures were computed from stored kilograms")) if noisy else None
        )
    unit = WeightUnit.LB if to_lb > to_kg else WeightUnit.KG
    if unit is WeightUnit.LB:
        return UnitGuess(unit, tr("Import", "some of its weights are round figures of kilograms, converted"))
    return UnitGuess(unit, tr("Import", "some of its weights are round figures of pounds, converted"))


def _examples(figures: Counter[float]) -> str:
    return ", ".join(in_figures(value) for value, _ in figures.most_common(3)) + " …"
