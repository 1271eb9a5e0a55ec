"""Weights and distances as they were entered, and what they come to in kilograms and metres."""

import math
from dataclasses import dataclass
from enum import StrEnum

from soleus.domain.errors import InvalidValue
from soleus.domain.words import tr

LARGEST = 1e9
"""No figure of a log is larger: sums of such figures are still numbers, and graphs can show them."""


class WeightUnit(StrEnum):
    """A unit of weight; the pound is the international one."""

    KG = "kg"
    LB = "lb"

    @property
    def kilograms(self) -> float:
        """Kilograms in one unit."""
        return 1.0 if self is WeightUnit.KG else 0.45359237


class DistanceUnit(StrEnum):
    """A unit of distance."""

    M = "m"
    KM = "km"
    MI = "mi"

    @property
    def metres(self) -> float:
        """Metres in one unit."""
        return {"m": 1.0, "km": 1000.0, "mi": 1609.344}[self.value]


@dataclass(frozen=True, slots=True)
class Weight:
    """An entered weight: the value and unit of one piece, and how many pieces were moved.

    The entered figures are kept as they are; other units are only ever computed for show.

    >>> Weight(10, WeightUnit.KG, count=2).kg
    20.0
    >>> str(Weight(45, WeightUnit.LB))
    '45 lb'
    """

    value: float
    unit: WeightUnit = WeightUnit.KG
    count: int = 1

    def __post_init__(self) -> None:
        if not math.isfinite(self.value) or self.value < 0:
            raise InvalidValue(
                tr("Values", "A weight is a number from 0 upwards; enter help from a machine or band as assistance.")
            )
        if self.value > LARGEST:
            raise InvalidValue(tr("Values", "This weight is too large to be true."))
        if self.count < 1:
            raise InvalidValue(tr("Values", "A weight counts at least one piece."))
        if self.count > 1000:
            raise InvalidValue(tr("Values", "A weight counts at most 1,000 pieces."))

    @property
    def kg(self) -> float:
        """All pieces together in kilograms."""
        return self.value * self.count * self.unit.kilograms

    def in_unit(self, unit: WeightUnit) -> float:
        """Return all pieces together in `unit`; exact where it is the entered unit.

        A round figure of the other unit comes back as one, if it is the entered weight to the hundredth.

        >>> Weight(74.84).in_unit(WeightUnit.LB), round(Weight(45, WeightUnit.LB).in_unit(WeightUnit.KG), 4)
        (165.0, 20.4117)
        """
        entered = self.value * self.count
        if unit is self.unit:
            return entered
        exact = self.kg / unit.kilograms
        figure = snapped(exact, unit)
        came_from_it = abs(figure * unit.kilograms / self.unit.kilograms - entered) <= 0.005
        return figure if came_from_it else exact

    def __str__(self) -> str:
        pieces = f"{self.count} × " if self.count > 1 else ""
        return f"{pieces}{self.value:.10g} {self.unit}"


@dataclass(frozen=True, slots=True)
class Distance:
    """An entered distance and its unit."""

    value: float
    unit: DistanceUnit = DistanceUnit.KM

    def __post_init__(self) -> None:
        if not math.isfinite(self.value) or self.value < 0:
            raise InvalidValue(tr("Values", "A distance is a number from 0 upwards."))
        if self.value > LARGEST:
            raise InvalidValue(tr("Values", "This distance is too large to be true."))

    @property
    def metres(self) -> float:
        """The distance in metres."""
        return self.value * self.unit.metres


def snapped(value: float, unit: WeightUnit) -> float:
    """Return `value` on the unit's plate grid (0.25 lb, 0.05 kg) where it is within 0.02 of it.

    Takes back the noise that switching between kg and lb leaves in other apps' files.

    >>> snapped(44.0924, WeightUnit.LB), snapped(74.84 / 0.45359237, WeightUnit.LB)
    (44.0924, 165.0)
    """
    step = 0.25 if unit is WeightUnit.LB else 0.05
    nearest = round(round(value / step) * step, 4)
    return nearest if abs(nearest - value) <= 0.02 else value
