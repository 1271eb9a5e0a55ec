"""What a sheet is written with: the room on the paper, the measure of words, what exercises and bands are called."""

from collections.abc import Callable
from dataclasses import dataclass

from soleus.domain.band import Band
from soleus.domain.exercise import Exercise
from soleus.domain.workout import EffortScale
from soleus.ui.paper.marks import MM, Page, Ruler


@dataclass(frozen=True, slots=True)
class Paper:
    """A size of paper and its margins, in points; the margins hold the lines at the head and the foot, too."""

    width: float
    height: float
    left: float = 15 * MM
    top: float = 18 * MM
    right: float = 15 * MM
    bottom: float = 17 * MM

    @property
    def room_width(self) -> float:
        """The width between the margins."""
        return self.width - self.left - self.right

    @property
    def room_height(self) -> float:
        """The height between the margins."""
        return self.height - self.top - self.bottom


A4 = Paper(210 * MM, 297 * MM)
LETTER = Paper(8.5 * 72, 11 * 72)


@dataclass(frozen=True, slots=True)
class Document:
    """Pages that are laid out for a paper; `name` says what it is, `trainee` whose."""

    name: str
    pages: tuple[Page, ...]
    paper: Paper
    trainee: str = ""


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything a sheet needs besides what is on it; `band_of` gives a band's level and set along."""

    paper: Paper
    ruler: Ruler
    exercise_of: Callable[[str], Exercise | None]
    band_of: Callable[[str], tuple[Band, int, str] | None]
    effort: EffortScale = EffortScale.RIR
    trainee: str = ""

    @property
    def width(self) -> float:
        """The width of a sheet."""
        return self.paper.room_width

    def name_of(self, exercise_key: str) -> str:
        """Return the name of an exercise; its key where it is none of the catalogue."""
        exercise = self.exercise_of(exercise_key)
        return exercise.name if exercise is not None else exercise_key
