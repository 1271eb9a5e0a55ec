"""Pain that is noted of a workout: after it, and the next morning (the pain-monitoring model; it advises only)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from soleus.domain.errors import InvalidValue
from soleus.domain.identity import new_id
from soleus.domain.words import tr

ASKED_FOR_DAYS = 3
"""For how many days after a workout its next morning is still asked for; later nobody remembers."""


class PainMoment(StrEnum):
    """When the pain was felt; pain during a workout is noted with its sets."""

    AFTER = "after"
    MORNING = "morning"


class PainSite(StrEnum):
    """Where it hurt."""

    CALF = "calf"
    ACHILLES = "achilles"
    SHIN = "shin"
    ANKLE = "ankle"
    FOOT = "foot"
    KNEE = "knee"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class PainNote:
    """Pain of 0–10 after a workout or on the morning after it; `value` None says that the question was skipped.

    `side` is "left" or "right", empty where both legs or none in particular are meant. The note belongs to its workout
    and so to the workout's day.
    """

    moment: PainMoment
    value: int | None
    side: str = ""
    site: PainSite = PainSite.CALF
    id: int = field(default_factory=new_id)

    def __post_init__(self) -> None:
        if self.value is not None and not 0 <= self.value <= 10:
            raise InvalidValue(tr("Values", "Pain lies between 0 and 10."))
        if self.side not in ("", "left", "right"):
            raise InvalidValue(tr("Values", "Pain is noted for the left leg, the right leg, or both."))


def worst(notes: Iterable[PainNote], moment: PainMoment, side: str) -> int | None:
    """Return the worst pain of a moment that concerns a side ("left", "right"; all others: any), None if not noted.

    >>> notes = [PainNote(PainMoment.AFTER, 2, "left"), PainNote(PainMoment.AFTER, 4, "right")]
    >>> worst(notes, PainMoment.AFTER, "left"), worst(notes, PainMoment.AFTER, "both")
    (2, 4)
    """
    note = worst_note(notes, moment, side)
    return None if note is None else note.value


def worst_note(notes: Iterable[PainNote], moment: PainMoment, side: str) -> PainNote | None:
    """Return the note of the worst pain of a moment that concerns a side, the earlier one of two alike."""
    both = side not in ("left", "right")
    found = [n for n in notes if n.moment is moment and n.value is not None and (both or n.side in ("", side))]
    return max(found, key=lambda note: note.value or 0, default=None)


def is_morning_due(day: date, notes: Iterable[PainNote], today: date) -> bool:
    """Whether the morning after a workout of `day` is still to be asked for."""
    asked = any(note.moment is PainMoment.MORNING for note in notes)
    return not asked and day < today <= day + timedelta(days=ASKED_FOR_DAYS)
