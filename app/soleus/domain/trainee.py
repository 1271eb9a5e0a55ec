"""Who trains: what the planner and the tests need to know of a person, and nothing else."""

from dataclasses import dataclass, field
from enum import StrEnum

from soleus.domain.errors import InvalidValue
from soleus.domain.identity import new_id
from soleus.domain.words import tr
from soleus.domain.workout import Side

EARLIEST_BIRTH_YEAR = 1900


class Sex(StrEnum):
    """As the norms of the heel-raise test tell people apart."""

    FEMALE = "female"
    MALE = "male"


@dataclass(frozen=True, slots=True)
class Trainee:
    """A person whose training a logbook holds.

    `birth_year` and `sex` are None where not told; they are asked for the norms of the heel-raise test only.
    `injured_side` is the leg that is weak or recovering, `injured_first` the wish to begin each set with it.
    An archived trainee is not offered any more; everything of theirs stays.
    """

    name: str = ""
    birth_year: int | None = None
    sex: Sex | None = None
    injured_side: Side | None = None
    injured_first: bool = False
    forefoot_runner: bool = False
    archived: bool = False
    id: int = field(default_factory=new_id)

    def __post_init__(self) -> None:
        if self.birth_year is not None and not EARLIEST_BIRTH_YEAR <= self.birth_year <= 2100:
            raise InvalidValue(tr("Trainee", "A year of birth lies between 1900 and 2100."))
        if self.injured_side not in (None, Side.LEFT, Side.RIGHT):
            raise InvalidValue(tr("Trainee", "An injured side is the left or the right one."))

    @property
    def first_side(self) -> Side | None:
        """The leg each set begins with by the trainee's own wish; None where there is none."""
        return self.injured_side if self.injured_first else None

    def age_in(self, year: int) -> int | None:
        """Return the age reached in a year, or None where the year of birth was not told.

        >>> Trainee(birth_year=1986).age_in(2026)
        40
        """
        return None if self.birth_year is None else max(0, year - self.birth_year)
