"""What is to be done: targets for one exercise."""

import math
from dataclasses import dataclass, field
from enum import StrEnum

from soleus.domain.errors import InvalidValue
from soleus.domain.exercise import Exercise, Group, Measure, SideMode, Tempo
from soleus.domain.identity import new_id
from soleus.domain.load import NO_LOAD, Load
from soleus.domain.words import tr

MOST_ROUNDS = 20


class TargetSide(StrEnum):
    """Which side a target is for; EACH means the same for left and right."""

    EACH = "each"
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    ALTERNATING = "alternating"


class Section(StrEnum):
    """The part of a workout an exercise stands in, in their order."""

    WARM_UP = "warm-up"
    MAIN = "main"
    STRETCH = "stretch"


@dataclass(frozen=True, slots=True)
class Target:
    """Sets × amount for a side: `low` to `high` of `measure` (equal for a single figure, None for "as many as go").

    `hold_s` is the hold of each repetition for reps with a hold.
    """

    side: TargetSide = TargetSide.BOTH
    sets: int = 3
    measure: Measure = Measure.REPS
    low: float | None = None
    high: float | None = None
    hold_s: float | None = None
    load: Load = NO_LOAD
    id: int = field(default_factory=new_id)

    def __post_init__(self) -> None:
        if not 1 <= self.sets <= 99:
            raise InvalidValue(tr("Values", "A target has 1 to 99 sets."))
        for value in (self.low, self.high, self.hold_s):
            if value is not None and not (math.isfinite(value) and 0 <= value <= 1_000_000):
                raise InvalidValue(tr("Values", "A target is a number from 0 upwards."))
        if self.low is not None and self.high is not None and self.low > self.high:
            raise InvalidValue(tr("Values", "A range goes from the smaller number to the larger one."))


@dataclass(frozen=True, slots=True)
class Prescription:
    """One exercise of a routine or of a planned workout: its targets (one, or one a side), tempo, rest and note.

    Neighbours with the same `circuit` are done in turn, a set of each (a superset or circuit); `rounds` is how often
    all its sets are done: 3 sets in 3 rounds are 9.
    """

    exercise_key: str
    targets: tuple[Target, ...] = ()
    tempo: Tempo | None = None
    rest_s: float | None = None
    variant: str = ""
    note: str = ""
    section: Section = Section.MAIN
    circuit: int | None = None
    rounds: int = 1
    id: int = field(default_factory=new_id)

    def __post_init__(self) -> None:
        if not 1 <= self.rounds <= MOST_ROUNDS:
            raise InvalidValue(tr("Values", "A circuit has 1 to 20 rounds."))

    @property
    def sets(self) -> int:
        """The most sets any side is to do in a round."""
        return max((target.sets for target in self.targets), default=0)

    def target_for(self, side: str) -> Target | None:
        """Return the target of a side ("left", "both" …): its own, else the one for each leg, else the only one."""
        for wanted in (side, TargetSide.EACH):
            for target in self.targets:
                if target.side == wanted:
                    return target
        return self.targets[0] if len(self.targets) == 1 and side not in ("left", "right") else None


Items = tuple[Prescription, ...]
"""The exercises of a routine, a planned workout or a session, in their order."""


def usual(exercise: Exercise) -> Prescription:
    """Return the exercise's own dose as a prescription: the more cautious end of a range of sets.

    Stretches and mobility come after the main part; all else is part of it.
    """
    dose = exercise.dose
    side = {
        SideMode.EACH: TargetSide.EACH,
        SideMode.DIRECTION: TargetSide.EACH,
        SideMode.ALTERNATING: TargetSide.ALTERNATING,
    }.get(exercise.sides[0], TargetSide.BOTH)
    target = Target(
        side=side,
        sets=dose.sets_low or 1,
        measure=dose.measure or exercise.measure,
        low=dose.low,
        high=dose.high,
        hold_s=dose.hold_low_s,
    )
    loosens = exercise.group in (Group.STRETCH, Group.MOBILITY)
    section = Section.STRETCH if loosens else Section.MAIN
    return Prescription(exercise.key, (target,), tempo=exercise.tempo, section=section)
