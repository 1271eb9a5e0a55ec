"""The load of a set, its parts kept apart."""

from dataclasses import dataclass

from soleus.domain.band import BandUse
from soleus.domain.errors import InvalidValue
from soleus.domain.units import Weight
from soleus.domain.words import tr

DOUBTFUL_KG = 500.0
"""A weight above this is asked about before it is stored, and pointed out in a file that is brought in."""

HEAVIEST_PLANNED_KG = 5_000.0
"""Planning asks no questions, so a weight from here on is refused there as a slip of the keyboard."""

HEAVIEST_TYPED_KG = 100_000.0
"""A weight from here on is none, and is refused wherever it is typed."""


@dataclass(frozen=True, slots=True)
class Load:
    """What a set worked against: each part is None where it was not used or not noted.

    `weight` is what was moved (bar included), `assistance` what a machine or band took off, `band` an elastic band,
    `body_weight` the trainee's own weight at the time if known. `band_label` keeps the words of a file that names a
    band without saying which of our bands it is.
    """

    weight: Weight | None = None
    assistance: Weight | None = None
    band: BandUse | None = None
    body_weight: Weight | None = None
    band_label: str = ""

    def __post_init__(self) -> None:
        if self.body_weight is not None and self.body_weight.count != 1:
            raise InvalidValue(tr("Values", "A body weight is one figure, not several pieces."))

    @property
    def kg(self) -> float | None:
        """Weight less assistance in kg; below zero where assistance is larger; None where neither was noted.

        Body weight and band force are never added (training-rules.md, what the graphs need).
        """
        if self.weight is None and self.assistance is None:
            return None
        return (self.weight.kg if self.weight else 0.0) - (self.assistance.kg if self.assistance else 0.0)


NO_LOAD = Load()


def credible(weight: Weight, below_kg: float = HEAVIEST_TYPED_KG) -> Weight:
    """Return a weight that was typed; raises InvalidValue where it is `below_kg` or more.

    >>> str(credible(Weight(4_999), HEAVIEST_PLANNED_KG))
    '4999 kg'
    """
    if weight.kg >= below_kg:
        raise InvalidValue(tr("Values", "That is more than any lower leg has moved."))
    return weight
