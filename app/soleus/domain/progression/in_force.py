"""Which numbers the rules count with today, and whose they are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from soleus.domain.enrolment import Enrolment, numbers_of, under_way
from soleus.domain.prescription import Prescription
from soleus.domain.progression.cases import RANGE, NumbersBy
from soleus.domain.training import TrainingNumbers


@dataclass(frozen=True, slots=True)
class InForce:
    """The numbers that hold, by whom those are that are not the defaults, and the programme that is running."""

    numbers: TrainingNumbers = TrainingNumbers()  # noqa: RUF009 - frozen
    by: Mapping[str, NumbersBy] = field(default_factory=dict)
    enrolment: Enrolment | None = None

    @property
    def programme(self) -> str:
        """The name of the running programme, empty where there is none."""
        return self.enrolment.name if self.enrolment else ""

    def by_for(self, item: Prescription) -> Mapping[str, NumbersBy]:
        """Return whose the numbers are for an exercise, its range included where a therapist set it."""
        overrides = self.enrolment.overrides if self.enrolment else ()
        for one in overrides:
            if one.exercise_key == item.exercise_key and any(
                (one.low is not None and one.low == target.low) or (one.high is not None and one.high == target.high)
                for target in item.targets
            ):
                return {**self.by, RANGE: NumbersBy.THERAPIST}
        return self.by


def in_force(enrolments: Iterable[Enrolment], own: TrainingNumbers, today: date) -> InForce:
    """Return the numbers of a day: a therapist's before the running programme's before the user's own."""
    enrolment = under_way(enrolments, today)
    by = dict.fromkeys(own.own(), NumbersBy.OWN)
    if enrolment is not None:
        by |= dict.fromkeys((number.field for number in enrolment.programme.numbers), NumbersBy.PROGRAMME)
        by |= dict.fromkeys((number.field for number in enrolment.numbers), NumbersBy.THERAPIST)
    return InForce(numbers_of(enrolment, own), by, enrolment)
