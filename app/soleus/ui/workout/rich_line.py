"""A line of words with band swatches, marks of sides and icons between them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from soleus.domain.band import Band
from soleus.domain.workout import Side
from soleus.ui.icons import paint_icon
from soleus.ui.text import side_name
from soleus.ui.theme import FontKind, Theme, theme_of
from soleus.ui.widgets.bands import band_words
from soleus.ui.widgets.painting import paint_side, paint_swatch, paint_text, side_width, swatch_size


@dataclass(frozen=True, slots=True)
class Words:
    """Words in the ink of a token."""

    text: str
    token: str = "text-2"
    weight: int | None = None


@dataclass(frozen=True, slots=True)
class BandMark:
    """A band's swatch, with its name where `named`."""

    band: Band
    level: int | None
    named: bool = True


@dataclass(frozen=True, slots=True)
class SideSign:
    """The mark of a side."""

    side: Side


@dataclass(frozen=True, slots=True)
class Sign:
    """An icon."""

    name: str
    token: str = "text-2"


Part = Words | BandMark | SideSign | Sign

_SMALLER: tuple[FontKind, ...] = ("work", "title", "emph", "body")


class RichLine(QWidget):
    """Shows parts side by side, elided at the end; a screen reader hears them as one sentence.

    One that `shrinks` is written smaller first, as far as body text, where it would not fit.
    """

    def __init__(
        self,
        kind: FontKind = "body",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        gap: int = 8,
        name: str = "",
        parent: QWidget | None = None,
        shrinks: bool = False,
    ) -> None:
        super().__init__(parent)
        self._kind: FontKind = kind
        self._kinds = _SMALLER[_SMALLER.index(kind) :] if shrinks else (kind,)
        self._align = align
        self._gap = gap
        self._parts: tuple[Part, ...] = ()
        if name:
            self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show other parts."""
        self._parts = tuple(parts)
        words = self.text()
        self.setAccessibleName(words)
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Everything on the line as one sentence."""
        return " ".join(word for part in self._parts if (word := _spoken(part)))

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(self._needed(theme, self._kind), self._line_height(theme))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(40), self._line_height(theme_of(self)))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        fitting = (kind for kind in self._kinds if self._needed(theme, kind) <= self.width())
        kind = next(fitting, self._kinds[-1])
        needed = self._needed(theme, kind)
        x = 0.0
        if self._align & Qt.AlignmentFlag.AlignHCenter:
            x = max(0.0, (self.width() - needed) / 2)
        for part in self._parts:
            room = self.width() - x
            if room < theme.px(12):
                break
            x += self._paint(painter, part, x, room, theme, kind) + theme.px(self._gap)
        painter.end()
        self.setToolTip(self.text() if needed > self.width() else "")

    def _line_height(self, theme: Theme) -> int:
        return theme.px({"body": 20, "emph": 24, "title": 32, "work": 40}.get(self._kind, 20))

    def _mark_side(self, theme: Theme, kind: FontKind) -> int:
        return theme.px({"body": 16, "emph": 16, "title": 20, "work": 24}.get(kind, 16))

    def _needed(self, theme: Theme, kind: FontKind) -> int:
        widths = [self._width(part, theme, kind) for part in self._parts]
        return round(sum(widths)) + theme.px(self._gap) * max(0, len(widths) - 1)

    def _width(self, part: Part, theme: Theme, kind: FontKind) -> float:
        match part:
            case Words(text, _, weight):
                return theme.text_width(text, kind, weight or 400)
            case BandMark(band, _, named):
                name = theme.text_width(band.shown_name, kind, 400) + theme.px(6) if named else 0
                return swatch_size(theme)[0] + name
            case SideSign(side):
                return side_width(side, self._mark_side(theme, kind), theme)
            case Sign():
                return self._mark_side(theme, kind)

    def _paint(self, painter: QPainter, part: Part, x: float, room: float, theme: Theme, kind: FontKind) -> float:
        height = self.height()
        match part:
            case Words(text, token, weight):
                box = QRectF(x, 0, min(room, self._width(part, theme, kind)), height)
                paint_text(painter, box, text, theme.color(token), theme, weight or 400, kind=kind)
            case BandMark(band, level, named):
                width, tall = swatch_size(theme)
                box = QRectF(x, (height - tall) / 2, width, tall)
                paint_swatch(painter, box, band.colour, level, theme, pattern=band.pattern)
                if named:
                    rest = QRectF(x + width + theme.px(6), 0, room - width - theme.px(6), height)
                    paint_text(painter, rest, band.shown_name, theme.color("text"), theme, 400, kind=kind)
            case SideSign(side):
                tall = self._mark_side(theme, kind)
                paint_side(painter, QRectF(x, (height - tall) / 2, self._width(part, theme, kind), tall), side, theme)
            case Sign(name, token):
                tall = self._mark_side(theme, kind)
                paint_icon(painter, QRectF(x, (height - tall) / 2, tall, tall), name, theme, token)
        return min(room, self._width(part, theme, kind))


def _spoken(part: Part) -> str:
    match part:
        case Words(text):
            return text
        case BandMark(band, level):
            return band_words(band.shown_name, level)
        case SideSign(side):
            return side_name(side)
    return ""
