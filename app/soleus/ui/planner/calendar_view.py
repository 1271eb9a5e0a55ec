"""What the week and the month have in common: days with workouts on them, one day and maybe one workout chosen."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import SignalInstance

from soleus.ui.planner.card_words import CardFace


class Mode(StrEnum):
    """How much of the calendar is in sight."""

    WEEK = "week"
    MONTH = "month"


Key = tuple[int | None, int | None]
"""What tells a workout in the calendar from others: the id of the planned one, else of the one that was done."""


def key_of(face: CardFace) -> Key:
    """Return the key of what a face stands for."""
    return (face.planned_id, None) if face.planned_id is not None else (None, face.workout_id)


class CalendarView(Protocol):
    """Shows faces on days, and says what the user wants with them."""

    chosen: SignalInstance
    """Another day or workout was chosen."""
    opened: SignalInstance
    """The chosen workout shall be seen closely."""
    acted: SignalInstance
    """The button of the chosen workout was pressed: the name of its action."""
    dropped: SignalInstance
    """Something was dropped: day, kind (MIME type), id, whether it shall be a copy."""
    add_wanted: SignalInstance
    menu_wanted: SignalInstance
    """A menu is wanted at a point of the screen, about the chosen day or workout."""
    stepped: SignalInstance
    """The keyboard left the days in sight: by so many days from the chosen one."""
    command: SignalInstance
    """A key asks for something that `Scheduling.do` knows by name."""

    day: date
    key: Key | None

    def faces(self, day: date) -> Sequence[CardFace] | None:
        """Return what stands on a day, None where the day is not in sight."""

    def all_faces(self) -> Iterable[CardFace]:
        """Return what stands on all days in sight."""

    def face(self) -> CardFace | None:
        """Return the chosen workout."""

    def choose(self, day: date, key: Key | None = None, focus: bool = False) -> None:
        """Choose a day and maybe a workout of it; `focus` gives it the keyboard too."""

    def focus_choice(self) -> None:
        """Give the keyboard to what is chosen."""

    def has_focus(self) -> bool:
        """Whether the keyboard is with the days."""
