"""Pages on a painter: black on white whatever the window wears, at the resolution of what is painted on."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from soleus.ui.paper.desk import Document
from soleus.ui.paper.flowing import elided
from soleus.ui.paper.marks import (
    ASIDE,
    LEVEL,
    Face,
    Mark,
    Page,
    Plane,
    SideSign,
    Stroke,
    Swatch,
    Tick,
    Words,
)
from soleus.ui.text import side_letter, tr
from soleus.ui.theme import Theme, platform_family

_FINE = 16
"""Parts of a point that fonts are measured in: the letters stand alike on a printer and in a small preview."""

_C = "Paper"
_BRUSHES = {
    "stripes": Qt.BrushStyle.BDiagPattern,
    "dots": Qt.BrushStyle.Dense5Pattern,
    "checks": Qt.BrushStyle.DiagCrossPattern,
}


class FontRuler:
    """Measures words in the platform's font as `paint_page` writes them."""

    def __init__(self) -> None:
        self._family = platform_family()
        self._fonts: dict[Face, QFont] = {}
        self._metrics: dict[Face, QFontMetricsF] = {}
        self._widths: dict[tuple[str, Face], float] = {}

    def font(self, face: Face) -> QFont:
        """Return the font of a face, in parts of a point."""
        if face not in self._fonts:
            font = QFont(self._family)
            font.setPixelSize(round(face.size * _FINE))
            font.setWeight(QFont.Weight.DemiBold if face.bold else QFont.Weight.Normal)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[face] = font
            self._metrics[face] = QFontMetricsF(font)
        return self._fonts[face]

    def width(self, text: str, face: Face) -> float:
        """Return the width of a line of text."""
        found = self._widths.get((text, face))
        if found is None:
            found = self._widths[text, face] = self._of(face).horizontalAdvance(text) / _FINE
        return found

    def ascent(self, face: Face) -> float:
        """Return how far the tallest letter stands above the base line."""
        return self._of(face).ascent() / _FINE

    def line(self, face: Face) -> float:
        """Return the distance of two lines."""
        return face.size * 1.36

    def _of(self, face: Face) -> QFontMetricsF:
        self.font(face)
        return self._metrics[face]


def paint_page(painter: QPainter, document: Document, n: int, ruler: FontRuler, per_point: float) -> None:
    """Paint a page (from 0) with its lines at the head and the foot; `per_point` is the painter's units of a point.

    The ruler must be made in the thread that paints.
    """
    page, paper = document.pages[n], document.paper
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(per_point, per_point)
    _paint_edges(painter, document, page, ruler)
    painter.translate(paper.left, paper.top)
    for placed in page.placed:
        painter.save()
        painter.translate(0, placed.y)
        for mark in placed.piece.marks:
            paint_mark(painter, mark, ruler)
        painter.restore()
    for stroke in page.strokes:
        paint_mark(painter, stroke, ruler)
    painter.restore()


def paint_mark(painter: QPainter, mark: Mark, ruler: FontRuler) -> None:
    """Paint one mark."""
    if isinstance(mark, Words):
        _write(painter, ruler, mark.x, mark.y, mark.text, mark.face)
    elif isinstance(mark, Stroke):
        painter.setPen(QPen(_grey(mark.grey), mark.width, c=Qt.PenCapStyle.FlatCap))
        painter.drawLine(QLineF(mark.x, mark.y, mark.to_x, mark.to_y))
    elif isinstance(mark, Plane):
        painter.fillRect(QRectF(mark.x, mark.y, mark.width, mark.height), _grey(mark.grey))
    elif isinstance(mark, Tick):
        _paint_tick(painter, mark)
    elif isinstance(mark, Swatch):
        _paint_swatch(painter, mark, ruler)
    else:
        _paint_side(painter, mark, ruler)


def _paint_edges(painter: QPainter, document: Document, page: Page, ruler: FontRuler) -> None:
    """Paint the trainee's name and, on further pages, the sheet's title above; the number of the page below."""
    paper, trainee = document.paper, document.trainee
    right = paper.width - paper.right
    top = paper.top - 20
    name = ruler.width(trainee, ASIDE)
    _write(painter, ruler, right - name, top, trainee, ASIDE)
    if not page.is_first:
        title = " ".join(" · ".join(part for part in (page.sheet.title, page.sheet.aside) if part).split())
        _write(painter, ruler, paper.left, top, elided(title, paper.room_width - name - 12, ASIDE, ruler), ASIDE)
    words = tr(_C, "Page {n} of {total}").format(n=page.number, total=len(document.pages))
    bottom = paper.height - paper.bottom + 12
    _write(painter, ruler, right - ruler.width(words, ASIDE), bottom, words, ASIDE)
    _write(painter, ruler, paper.left, bottom, "Soleus", ASIDE)


def _write(
    painter: QPainter, ruler: FontRuler, x: float, y: float, text: str, face: Face, ink: QColor | None = None
) -> None:
    painter.save()
    painter.translate(x, y + ruler.ascent(face))
    painter.scale(1 / _FINE, 1 / _FINE)
    painter.setFont(ruler.font(face))
    painter.setPen(ink if ink is not None else _grey(face.grey))
    painter.drawText(QPointF(0, 0), text)
    painter.restore()


def _paint_tick(painter: QPainter, tick: Tick) -> None:
    box = QRectF(tick.x, tick.y, tick.size, tick.size)
    painter.setPen(QPen(_grey(0.15), 0.9, j=Qt.PenJoinStyle.MiterJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 1.5, 1.5)
    if tick.done:
        s = tick.size
        painter.setPen(QPen(_grey(0.0), 1.5, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        way = ((0.22, 0.52), (0.43, 0.74), (0.8, 0.26))
        painter.drawPolyline([QPointF(tick.x + dx * s, tick.y + dy * s) for dx, dy in way])


def _paint_swatch(painter: QPainter, swatch: Swatch, ruler: FontRuler) -> None:
    """Paint a band's box with an edge, so that the lightest one is seen without colour, too."""
    fill, ink, _ = _LIGHT.band(swatch.colour)
    box = QRectF(swatch.x, swatch.y, swatch.width, swatch.height)
    painter.setPen(QPen(_grey(0.2), 0.7))
    painter.setBrush(fill)
    painter.drawRoundedRect(box, 2, 2)
    if swatch.pattern in _BRUSHES:
        part = box.width() * (0.22 if swatch.level is not None else 1.0)
        for left in (box.left() + 0.6, box.right() - part - 0.6):
            painter.fillRect(
                QRectF(left, box.top() + 0.6, part, box.height() - 1.2), QBrush(ink, _BRUSHES[swatch.pattern])
            )
    if swatch.level is not None:
        # On white, so that a printer without colours leaves it readable on every band.
        level, wide = str(swatch.level), ruler.width(str(swatch.level), LEVEL) + 4.5
        plate = QRectF(box.center().x() - wide / 2, box.top() + 1.2, wide, box.height() - 2.4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white"))
        painter.drawRoundedRect(plate, 2, 2)
        _write_centred(painter, ruler, box, level, LEVEL, QColor("black"))


def _paint_side(painter: QPainter, sign: SideSign, ruler: FontRuler) -> None:
    """Paint a leg's sign: the left one filled, the right one an outlined square, so that grey tells them apart."""
    box = QRectF(sign.x, sign.y, sign.size, sign.size)
    face = Face(sign.size * 0.72, True)
    if sign.side == "left":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_LIGHT.color("left-ink"))
        painter.drawEllipse(box)
        _write_centred(painter, ruler, box, side_letter("left"), face, QColor("white"))
    else:
        painter.setPen(QPen(_LIGHT.color("right-ink"), 1.0))
        painter.setBrush(_LIGHT.color("right-weak"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 1, 1)
        _write_centred(painter, ruler, box, side_letter("right"), face, QColor("black"))


def _write_centred(painter: QPainter, ruler: FontRuler, box: QRectF, text: str, face: Face, ink: QColor) -> None:
    # The height of a capital is about 0.72 of the size in every font.
    top = box.center().y() + 0.36 * face.size - ruler.ascent(face)
    _write(painter, ruler, box.center().x() - ruler.width(text, face) / 2, top, text, face, ink)


def _grey(how: float) -> QColor:
    return QColor.fromRgbF(how, how, how)


_LIGHT = Theme("light")
