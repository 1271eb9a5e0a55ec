"""What can stand on paper, as values: marks, the pieces and blocks they make, sheets and pages.

All measures are points (1/72 inch); places are counted from the top left corner of the piece, of the page for a page.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

MM = 72 / 25.4
"""Points of a millimetre."""


@dataclass(frozen=True, slots=True)
class Face:
    """How words look: size in points, bold or not, and how dark (0 black … 1 white)."""

    size: float
    bold: bool = False
    grey: float = 0.0


TITLE = Face(17, True)
HEADING = Face(12, True)
NAME = Face(11, True)
BODY = Face(9.5)
STRONG = Face(9.5, True)
ASIDE = Face(8.5, grey=0.32)
CAPTION = Face(7, True, 0.32)
LEVEL = Face(8, True)


class Ruler(Protocol):
    """Measures words as they will be painted."""

    def width(self, text: str, face: Face) -> float:
        """Return the width of a line of text."""

    def ascent(self, face: Face) -> float:
        """Return how far the tallest letter stands above the base line."""

    def line(self, face: Face) -> float:
        """Return the distance of two lines."""


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text, its top left corner at x and y."""

    x: float
    y: float
    text: str
    face: Face = BODY


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line that is horizontal or vertical; `width` its thickness, `grey` how dark."""

    x: float
    y: float
    to_x: float
    to_y: float
    width: float = 0.5
    grey: float = 0.45


@dataclass(frozen=True, slots=True)
class Plane:
    """A filled rectangle, in a light grey."""

    x: float
    y: float
    width: float
    height: float
    grey: float = 0.93


@dataclass(frozen=True, slots=True)
class Tick:
    """An empty box to be ticked, or one that is."""

    x: float
    y: float
    size: float = 10.0
    done: bool = False


@dataclass(frozen=True, slots=True)
class Swatch:
    """A band's box in its colour, with the figure of its level; its name stands beside it as words."""

    x: float
    y: float
    colour: str
    level: int | None = None
    pattern: str = "plain"
    width: float = 18.0
    height: float = 11.0


@dataclass(frozen=True, slots=True)
class SideSign:
    """The sign of a leg: a circle for the left one, a square for the right one, with its letter."""

    x: float
    y: float
    side: str
    size: float = 10.0


Mark = Words | Stroke | Plane | Tick | Swatch | SideSign


@dataclass(frozen=True, slots=True)
class Piece:
    """What a page break never parts: marks, and the height they take."""

    height: float
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """Pieces that stay together on a page, such as an exercise.

    Only where they are higher than a page, they are parted between pieces, and `again` (a short heading) stands above
    the rest on every further page. `keeps_next` never lets it be the last on its page: a heading. Where there is no
    room for all pieces, the first `least` of them will do, such as lines to write on. `gap` is the room below it;
    `bracket` draws a line at its left edge, down to the next block where that goes on.
    """

    pieces: tuple[Piece, ...]
    again: Piece | None = None
    keeps_next: bool = False
    gap: float = 10.0
    bracket: bool = False
    bracket_goes_on: bool = False
    least: int | None = None

    @property
    def height(self) -> float:
        """The height of all its pieces."""
        return sum(piece.height for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What begins on a new page: `title` and `aside` stand in the line above its further pages."""

    title: str
    blocks: tuple[Block, ...]
    aside: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece at its height on the page; `x` is where the room of the sheet begins."""

    y: float
    piece: Piece


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its pieces, and the strokes between them. `number` counts from 1."""

    number: int
    sheet: Sheet
    placed: tuple[Placed, ...]
    strokes: tuple[Stroke, ...] = field(default=())
    is_first: bool = True


def moved(mark: Mark, dx: float, dy: float) -> Mark:
    """Return a mark at another place."""
    if isinstance(mark, Stroke):
        return replace(mark, x=mark.x + dx, y=mark.y + dy, to_x=mark.to_x + dx, to_y=mark.to_y + dy)
    return replace(mark, x=mark.x + dx, y=mark.y + dy)


def beside(pieces: Sequence[Piece], dx: float) -> tuple[Piece, ...]:
    """Return pieces that stand further right."""
    return tuple(replace(piece, marks=tuple(moved(mark, dx, 0) for mark in piece.marks)) for piece in pieces)
