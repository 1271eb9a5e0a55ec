"""Elastic bands: ordered sets of colours, and the force a stretched band gives."""

import math
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from soleus.domain.errors import InvalidValue
from soleus.domain.words import shipped, tr

TYPICAL_EXPONENT = 0.54
"""Exponent of the force curve where only one force is known (bands.md)."""

ELONGATION_WARNING_PCT = 200.0
"""Stretch past which makers and trainers advise against using a band (bands.md)."""


class Pattern(StrEnum):
    """What is drawn over a band's colour, so that two bands of one colour can be told apart."""

    PLAIN = "plain"
    STRIPES = "stripes"
    DOTS = "dots"
    CHECKS = "checks"


@dataclass(frozen=True, slots=True)
class Measurement:
    """A force the user measured on an own band, in kilogram-force at a stretch in per cent."""

    force_kgf: float
    elongation_pct: float

    def __post_init__(self) -> None:
        if not (math.isfinite(self.force_kgf) and self.force_kgf > 0):
            raise InvalidValue(tr("Values", "A measured force is more than 0."))
        if not (math.isfinite(self.elongation_pct) and self.elongation_pct > 0):
            raise InvalidValue(tr("Values", "A force is measured at a stretch of more than 0 %."))


@dataclass(frozen=True, slots=True)
class Band:
    """One band of a set: a lasting id, the name and colour shown, and its force where known.

    `colour` is a colour token (yellow, red, …) or #rrggbb. `force_100_kgf` and `force_200_kgf` are the
    maker's figures at 100 % and 200 % stretch in kilogram-force. `rating` is a maker's single figure without
    a stretch. `first_used` is the day the piece of rubber in use was new, None where unknown. `successor_id` is set
    on a band of an earlier arrangement (see `BandSet.until`): the band that took its place.
    """

    id: str
    name: str
    colour: str
    force_100_kgf: float | None = None
    force_200_kgf: float | None = None
    measurement: Measurement | None = None
    rating: str = ""
    pattern: Pattern = Pattern.PLAIN
    first_used: date | None = None
    successor_id: str | None = None

    def __post_init__(self) -> None:
        for force in (self.force_100_kgf, self.force_200_kgf):
            if force is not None and not (math.isfinite(force) and force > 0):
                raise InvalidValue(tr("Values", "A band's force is more than 0."))
        if self.force_100_kgf and self.force_200_kgf and self.force_200_kgf < self.force_100_kgf:
            raise InvalidValue(tr("Values", "A band does not pull less at 200 % than at 100 %."))

    @property
    def shown_name(self) -> str:
        """Its name in the reader's language where it is a shipped one, else as the user wrote it."""
        return shipped("Bands", self.name)

    @property
    def exponent(self) -> float:
        """The n of F = F100 · e^n: log2(F200 / F100) of this colour, 0.54 where unknown (bands.md)."""
        if self.force_100_kgf and self.force_200_kgf:
            return math.log2(self.force_200_kgf / self.force_100_kgf)
        return TYPICAL_EXPONENT

    def force_kgf(self, elongation_pct: float) -> float | None:
        """Return the approximate force of one strand in kilogram-force, or None where nothing is known.

        The user's own measurement replaces the maker's table.

        >>> round(Band("b", "blue", "blue", 2.6, 3.9).force_kgf(200), 2)
        3.9
        """
        if elongation_pct <= 0:
            return None
        stretch = elongation_pct / 100
        if self.measurement is not None:
            at = self.measurement.elongation_pct / 100
            return self.measurement.force_kgf * float((stretch / at) ** self.exponent)
        if self.force_100_kgf is None:
            return None
        return self.force_100_kgf * float(stretch**self.exponent)


@dataclass(frozen=True, slots=True)
class BandSet:
    """Bands of one make in order, lightest first; a band's level is its place in the order, from 1.

    Levels are only compared within one set. `until` is set on an earlier arrangement of a set: it keeps the colours
    and levels of what was logged with it, and is not offered any more.
    """

    id: str
    name: str
    bands: tuple[Band, ...]
    builtin: bool = False
    until: date | None = None

    @property
    def shown_name(self) -> str:
        """Its name in the reader's language where it is a shipped one, else as the user wrote it."""
        return shipped("Bands", self.name)

    def level(self, band_id: str) -> int | None:
        """Return the level (from 1) of a band of this set, else None."""
        return next((n for n, band in enumerate(self.bands, 1) if band.id == band_id), None)

    def at_level(self, level: int) -> Band | None:
        """Return the band of a level, or None where the set has no such level."""
        return self.bands[level - 1] if 1 <= level <= len(self.bands) else None


@dataclass(frozen=True, slots=True)
class BandUse:
    """How a band was used in a set: which one, stretched how far, how many strands and twists.

    `elongation_pct` is None where it was not noted. A twist adds an unpublished resistance: it is kept, never
    computed with.
    """

    band_id: str
    elongation_pct: float | None = None
    strands: int = 1
    twists: int = 0

    def __post_init__(self) -> None:
        if self.elongation_pct is not None and not 0 <= self.elongation_pct <= 1000:
            raise InvalidValue(tr("Values", "A stretch lies between 0 and 1000 % of the band's rest length."))
        if not 1 <= self.strands <= 8:
            raise InvalidValue(tr("Values", "A band is used with 1 to 8 strands."))
        if not 0 <= self.twists <= 50:
            raise InvalidValue(tr("Values", "A band has 0 to 50 twists."))

    def force_kgf(self, band: Band) -> float | None:
        """Return the approximate force of all strands in kilogram-force, None where it cannot be known."""
        if self.elongation_pct is None:
            return None
        force = band.force_kgf(self.elongation_pct)
        return None if force is None else force * self.strands
