"""The lower leg with the muscles an exercise trains lit, drawn in the colours of the theme."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from soleus.assets import asset
from soleus.ui.colour import mixed
from soleus.ui.theme import Theme, theme_of

PARTS = frozenset(
    {"gastrocnemius-inner", "gastrocnemius-outer", "soleus", "achilles", "peroneals", "tibialis-anterior"}
)
"""The muscle tokens that the drawings have a part for."""

SIZES = {"back": (72, 196), "outer-side": (108, 196), "glyph": (18, 32), "glyph-outer-side": (18, 32)}
"""Width and height of the drawings at 100 % text."""

LARGEST = 1.25
"""How far the large drawings grow with the text; they are pictures, not words."""

_TOKEN = re.compile(rb"\{([a-z-]+)\}")
_FIBRE_SHARE = 0.3
_SIDE_FIRST = ("peroneals", "tibialis-anterior")


def is_drawn(muscles: Iterable[str]) -> bool:
    """Return whether the drawings have a part for any of the muscles."""
    return not PARTS.isdisjoint(muscles)


def glyph_of(muscles: tuple[str, ...]) -> str:
    """Return the name of the small drawing that shows the first muscle best."""
    return "glyph-outer-side" if muscles and muscles[0] in _SIDE_FIRST else "glyph"


@cache
def _template(view: str) -> bytes:
    return asset("legs", f"{view}.svg").read_bytes()


def _colour(token: str, lit: frozenset[str], theme: Theme) -> str:
    tokens = theme.tokens
    plain = {
        "skin": tokens.leg_skin, "line": tokens.leg_line, "muscle": tokens.leg_muscle, "muscle-edge": tokens.leg_line,
    }  # fmt: skip
    if token in plain:
        return plain[token]
    part = token.removesuffix("-edge").removesuffix("-fibre")
    dark = tokens.leg_tendon if part == "achilles" else tokens.leg_muscle
    fill, edge = (tokens.accent, tokens.leg_skin) if part in lit else (dark, tokens.leg_line)
    if token.endswith("-edge"):
        return edge
    return mixed(fill, edge, _FIBRE_SHARE) if token.endswith("-fibre") else fill


@lru_cache(maxsize=256)
def _rendered(view: str, lit: frozenset[str], theme: Theme, width: int, height: int, ratio: float) -> QPixmap:
    # Late: QtSvg is not needed before the first drawing is painted.
    from PySide6.QtSvg import QSvgRenderer

    svg = _TOKEN.sub(lambda found: _colour(found[1].decode(), lit, theme).encode(), _template(view))
    image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(svg).render(painter, QRectF(image.rect()))
    painter.end()
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def leg_size(view: str, theme: Theme) -> tuple[int, int]:
    """Return width and height of a view in pixels."""
    width, height = SIZES[view]
    scale = theme.scale if view.startswith("glyph") else min(theme.scale, LARGEST)
    return round(width * scale), round(height * scale)


def paint_leg(painter: QPainter, x: float, y: float, view: str, muscles: Iterable[str], theme: Theme) -> None:
    """Paint a view of the leg with its upper left corner at a point; `view` is a key of `SIZES`."""
    width, height = leg_size(view, theme)
    ratio = painter.device().devicePixelRatioF() if painter.device() is not None else 1.0
    lit = frozenset(muscles) & PARTS
    painter.drawPixmap(round(x), round(y), _rendered(view, lit, theme, width, height, ratio))


class LegDrawing(QWidget):
    """One view of the lower leg."""

    def __init__(self, view: str, muscles: Iterable[str] = (), name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_muscles(muscles)

    def set_muscles(self, muscles: Iterable[str]) -> None:
        """Light other muscles."""
        self._muscles = frozenset(muscles)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(*leg_size(self._view, theme_of(self)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_leg(painter, 0, 0, self._view, self._muscles, theme_of(self))
        painter.end()
