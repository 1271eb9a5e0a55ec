"""What a trainee owns: weights, bars, bands and machines."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from soleus.domain.codec import from_plain, to_plain
from soleus.domain.errors import ReadingError
from soleus.domain.units import Weight

WEIGHED = ("dumbbells", "kettlebell", "medicine-ball", "plates", "barbell")
"""Tokens of what is owned in pieces of some weight; all others are `things`."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar or dumbbell handle that plates go on, two ends of it."""

    name: str
    weight: Weight


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
            ("dumbbells", self.dumbbells),
            ("kettlebell", self.kettlebells),
            ("medicine-ball", self.medicine_balls),
            ("plates", self.plates),
            ("barbell", self.bars),
        )
        return frozenset(self.things) | {token for token, pieces in weighed if pieces}

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
