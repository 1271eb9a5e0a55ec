"""The trainee's own weight over time: a series of its own, never added to a load."""

from dataclasses import dataclass, field
from datetime import date

from soleus.domain.errors import InvalidValue
from soleus.domain.identity import new_id
from soleus.domain.units import Weight
from soleus.domain.words import tr

LIGHTEST_KG = 10.0
HEAVIEST_KG = 500.0


@dataclass(frozen=True, slots=True)
class BodyWeight:
    """What a trainee weighed on a day, as entered; the newest of a day counts."""

    day: date
    weight: Weight
    note: str = ""
    id: int = field(default_factory=new_id)

    def __post_init__(self) -> None:
        if not 1900 <= self.day.year <= 2100:
            raise InvalidValue(tr("BodyWeight", "The date of a body weight lies between 1900 and 2100."))
        if self.weight.count != 1 or not LIGHTEST_KG <= self.weight.kg <= HEAVIEST_KG:
            raise InvalidValue(tr("BodyWeight", "A body weight lies between 10 and 500 kg (22 and 1,100 lb)."))
