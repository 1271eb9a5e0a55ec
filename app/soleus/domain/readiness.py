"""Whether calves are strong enough for jumping, and what is missing on which leg (rule 12)."""

from collections.abc import Mapping
from dataclasses import dataclass

from soleus.domain.trainee import Sex, Trainee
from soleus.domain.training import TrainingNumbers
from soleus.domain.workout import Side

WEEKS_LOOKED_BACK = 8

TESTED_BY = ("single-leg-calf-raise", "heel-raise-test")
"""Body-weight raises on one leg to fatigue, or the test itself."""

_NORMS = {
    Sex.MALE: (37, 32, 28, 23, 19, 14, 10),
    Sex.FEMALE: (30, 27, 24, 21, 19, 16, 13),
}
"""Repetitions of the heel-raise test for the 20s … 80s (Hébert-Losier 2017 as quoted by clinics; a 2025 study finds no
effect of age)."""


def norm_of(trainee: Trainee, year: int) -> int | None:
    """Return the repetitions that are usual at the trainee's age and sex, None where either was not told.

    >>> norm_of(Trainee(birth_year=1960, sex=Sex.FEMALE), 2026)
    19
    """
    age = trainee.age_in(year)
    if age is None or trainee.sex is None:
        return None
    norms = _NORMS[trainee.sex]
    return norms[min(max(age // 10 - 2, 0), len(norms) - 1)]


@dataclass(frozen=True, slots=True)
class Readiness:
    """The most repetitions of each leg (None: not tested), the repetitions wanted, and the difference in per cent.

    `by_norm` says that the norm of age and sex is what is wanted, as it is lower than the usual threshold. Where the
    rule is switched off it is not `asked`, and both legs count as ready.
    """

    left: float | None
    right: float | None
    wanted: int
    by_norm: bool
    largest_difference_pct: int
    asked: bool = True

    @property
    def difference_pct(self) -> float | None:
        """How much weaker the weaker leg is than the stronger one; None where a leg was not tested."""
        if self.left is None or self.right is None or max(self.left, self.right) <= 0:
            return None
        return 100 * (1 - min(self.left, self.right) / max(self.left, self.right))

    @property
    def short(self) -> dict[Side, float]:
        """The repetitions that are missing on each leg that was tested and has too few."""
        tested = {Side.LEFT: self.left, Side.RIGHT: self.right}
        return {side: self.wanted - reps for side, reps in tested.items() if reps is not None and reps < self.wanted}

    @property
    def untested(self) -> tuple[Side, ...]:
        """The legs of which nothing is known."""
        return tuple(side for side, reps in ((Side.LEFT, self.left), (Side.RIGHT, self.right)) if reps is None)

    @property
    def uneven(self) -> bool:
        """Whether the legs differ by more than is good."""
        difference = self.difference_pct
        return difference is not None and difference > self.largest_difference_pct + 1e-9

    @property
    def ready(self) -> bool:
        """Whether nothing is missing, or nobody asks."""
        return not self.asked or not (self.untested or self.short or self.uneven)


def readiness(best: Mapping[Side, float], trainee: Trainee, year: int, numbers: TrainingNumbers) -> Readiness:
    """Return what the best repetitions of each leg in the last eight weeks say."""
    norm = norm_of(trainee, year)
    by_norm = norm is not None and norm < numbers.ready_reps
    wanted = norm if norm is not None and by_norm else numbers.ready_reps
    return Readiness(best.get(Side.LEFT), best.get(Side.RIGHT), wanted, by_norm, numbers.ready_difference_pct)
