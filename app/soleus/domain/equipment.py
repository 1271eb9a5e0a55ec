"""What a trainee owns: weights, bars, bands and machines."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Any

from soleus.domain.codec import from_plain, to_plain
from soleus.domain.errors import ReadingError
from soleus.domain.units import Weight, WeightUnit
from soleus.domain.words import tr

WEIGHED = ("dumbbells", "kettlebell", "medicine-ball", "plates", "barbell")
"""Tokens of what is owned in pieces of some weight; all others are `things`."""

_PIECES = {
    "dumbbells": "dumbbells",
    "kettlebell": "kettlebells",
    "medicine-ball": "medicine_balls",
    "plates": "plates",
}

_USUAL_PLATES = {
    WeightUnit.KG: (25, 20, 15, 10, 5, 2.5, 1.25),
    WeightUnit.LB: (45, 35, 25, 10, 5, 2.5),
}
_USUAL_COUNT = 10


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar that plates go on, two ends of it; a `handle` is short and makes a dumbbell."""

    name: str
    weight: Weight
    handle: bool = False


@dataclass(frozen=True, slots=True)
class Equipment:
    """What is owned; a weight's `count` says how many pieces of it there are.

    `things` are tokens of the catalogue for what has no weight of its own (step, wall, band, leg-press …); which bands
    there are is said by the default band set.
    """

    dumbbells: tuple[Weight, ...] = ()
    kettlebells: tuple[Weight, ...] = ()
    medicine_balls: tuple[Weight, ...] = ()
    plates: tuple[Weight, ...] = ()
    bars: tuple[Bar, ...] = ()
    things: tuple[str, ...] = ()

    @property
    def owned(self) -> frozenset[str]:
        """The catalogue's tokens of everything owned, as `Exercise.possible_with` takes them."""
        weighed: tuple[tuple[str, Collection[object]], ...] = (
            ("dumbbells", (*self.dumbbells, *self.handles)),
            ("kettlebell", self.kettlebells),
            ("medicine-ball", self.medicine_balls),
            ("plates", self.plates),
            ("barbell", self.long_bars),
        )
        return frozenset(self.things) | {token for token, pieces in weighed if pieces}

    @property
    def long_bars(self) -> tuple[Bar, ...]:
        """The bars that are lifted with both hands."""
        return tuple(bar for bar in self.bars if not bar.handle)

    @property
    def handles(self) -> tuple[Bar, ...]:
        """The handles that make dumbbells, each piece by itself."""
        return tuple(bar for bar in self.bars if bar.handle)

    def pieces(self, token: str) -> tuple[Weight, ...]:
        """Return the weights of a kind: dumbbells, kettlebell, medicine-ball or plates."""
        found: tuple[Weight, ...] = getattr(self, _PIECES[token])
        return found

    def with_pieces(self, token: str, weights: Iterable[Weight]) -> "Equipment":
        """Return it with other weights of a kind, lightest first; equal ones become one with their counts added up.

        >>> str(Equipment().with_pieces("plates", (Weight(5), Weight(2.5), Weight(5, count=2))).plates[1])
        '3 × 5 kg'
        """
        counts: dict[tuple[float, WeightUnit], int] = {}
        for weight in weights:
            key = (weight.value, weight.unit)
            counts[key] = counts.get(key, 0) + weight.count
        lots = (Weight(value, unit, count) for (value, unit), count in counts.items())
        in_order = tuple(sorted(lots, key=lambda lot: lot.value * lot.unit.kilograms))
        kept: dict[str, Any] = {_PIECES[token]: in_order}
        return replace(self, **kept)

    def to_plain(self) -> dict[str, Any]:
        """Return it as a JSON value."""
        plain: dict[str, Any] = to_plain(self)
        return plain

    @staticmethod
    def from_plain(plain: Any) -> "Equipment | None":
        """Return what a JSON value says; None for none, or one that says nothing this program knows."""
        if plain is None:
            return None
        try:
            return from_plain(Equipment, plain)
        except ReadingError:
            return None


def usual_plates(unit: WeightUnit) -> tuple[Weight, ...]:
    """Return the plates that a gym has, as many of each as any bar takes."""
    return tuple(Weight(value, unit, _USUAL_COUNT) for value in _USUAL_PLATES[unit])


def usual_bars(unit: WeightUnit) -> tuple[Bar, ...]:
    """Return the bars that are sold most in a unit, the usual one first."""
    in_kg = unit is WeightUnit.KG
    return (
        Bar(tr("Equipment", "Barbell"), Weight(20 if in_kg else 45, unit)),
        Bar(tr("Equipment", "Light barbell"), Weight(15 if in_kg else 35, unit)),
        Bar(tr("Equipment", "EZ bar"), Weight(10 if in_kg else 20, unit)),
        Bar(tr("Equipment", "Dumbbell handle"), Weight(2 if in_kg else 5, unit), handle=True),
    )
