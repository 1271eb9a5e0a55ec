"""What is drawn inside a graph: lanes and grid behind, a line per side, and the chosen day before all."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from soleus.domain.workout import Side
from soleus.ui.charts.axes import ticks_of
from soleus.ui.charts.lines import Line, staircase, straightened, thinned
from soleus.ui.charts.panes import LANE_SHIFT, Pane
from soleus.ui.theme import Theme, theme_of


@dataclass(frozen=True, slots=True)
class SideLook:
    """How a side looks in graphs: colour token, symbol, and pixels it stands off the day."""

    colour: str
    symbol: str  # o circle, s square, d diamond, t1 and t triangles up and down
    off: float = 0.0
    lane: float = 0.0


LOOKS = {
    Side.LEFT: SideLook("left", "o", -2.5, -LANE_SHIFT),
    Side.RIGHT: SideLook("right", "s", 2.5, LANE_SHIFT),
    Side.BOTH: SideLook("accent", "d"),
    Side.ALTERNATING: SideLook("accent-ink", "t1"),
    Side.UNSTATED: SideLook("text-2", "t"),
}


_DOT_SIZES = ((14, 9), (7, 6), (4, 4))
"""Size of the symbols from which spacing on, in pixels at 100 % text; where points stand closer, the line alone."""


_NO_LINE = Line(np.empty(0), np.empty(0), np.empty(0, dtype=np.bool_))


class Backdrop(QGraphicsItem):
    """Lanes, grid and ceiling of one graph, in pixels of its view."""

    def __init__(self, view: pg.ViewBox) -> None:
        super().__init__(view)
        self._view = view
        self._pane: Pane | None = None
        self._ticks: list[float] = []
        self.setZValue(-50)
        view.sigRangeChanged.connect(lambda *_: self.update())
        view.sigResized.connect(lambda *_: self.prepareGeometryChange())

    def show_pane(self, pane: Pane, ticks: list[float]) -> None:
        """Draw the background of a pane with lines at these values."""
        self._pane, self._ticks = pane, ticks
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(self._view.rect())

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._pane is None:
            return
        theme = theme_of()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        box = self.boundingRect()
        for lane in self._pane.lanes:
            self._paint_lane(painter, lane.level, lane.colour, theme)
        painter.setPen(QPen(theme.color("hairline"), 1))
        low, high = self._view.viewRange()[0]
        for ordinal, _ in ticks_of(self._view, box.width(), theme):
            x = round(box.width() * (ordinal - low) / (high - low)) + 0.5
            painter.drawLine(QPointF(x, 0), QPointF(x, box.height()))
        if not self._pane.lanes:
            for value in self._ticks:
                painter.drawLine(QPointF(0, self._y(value)), QPointF(box.width(), self._y(value)))
        if self._pane.ceiling is not None:
            pen = QPen(theme.color("text"), 1.5 * mark_scale(theme), Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([3.5, 2.5])
            painter.setPen(pen)
            y = self._y(self._pane.ceiling)
            painter.drawLine(QPointF(0, y), QPointF(box.width(), y))

    def _y(self, value: float) -> float:
        low, high = self._view.viewRange()[1]
        return round(self.boundingRect().height() * (1 - (value - low) / ((high - low) or 1.0))) + 0.5

    def _paint_lane(self, painter: QPainter, level: int, colour: str, theme: Theme) -> None:
        top, bottom = self._y(level + 0.5) + 0.5, self._y(level - 0.5) - 0.5
        fill, _, outline = theme.band(colour)
        tint = fill
        strip = QRectF(0.5, top + 0.5, theme.px(6), bottom - top - 1)
        plane = pg.mkColor(tint)
        plane.setAlphaF(theme.tokens.lane)
        painter.fillRect(QRectF(0, top, self.boundingRect().width(), bottom - top), plane)
        painter.fillRect(strip, fill)
        if outline.alpha():
            painter.setPen(QPen(outline, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(strip)


class Dots(QGraphicsItem):
    """The symbols of a line, in pixels of its view.

    pyqtgraph's own scatter plot loses references to None whenever its points are replaced (numpy's empty records).
    """

    def __init__(self, view: pg.ViewBox) -> None:
        super().__init__(view)
        self._view = view
        self._line = _NO_LINE
        self._look = SideLook("text", "o")
        self._size = 9.0
        self._edge: QPen | None = None
        self.up = 0.0
        self.setZValue(20)

    def show_dots(self, line: Line, look: SideLook, size: float, edge: QPen | None) -> None:
        """Draw a symbol at each point of a line."""
        self._line, self._look, self._size, self._edge = line, look, size, edge
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(self._view.rect()).adjusted(-10, -10, 10, 10)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if not len(self._line):
            return
        (first, last), (low, high) = self._view.viewRange()
        box = self._view.rect()
        xs = (self._line.days - first) * (box.width() / (last - first))
        ys = (high - self._line.values - self.up) * (box.height() / ((high - low) or 1.0))
        begin_symbols(painter, self._look, self._edge)
        for x, y in zip(xs.tolist(), ys.tolist(), strict=True):
            draw_symbol(painter, x, y, self._look, self._size)


def begin_symbols(painter: QPainter, look: SideLook, edge: QPen | None) -> None:
    """Prepare a painter for symbols of a side."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme_of().color(look.colour))
    painter.setPen(QPen(Qt.PenStyle.NoPen) if edge is None else edge)


def draw_symbol(painter: QPainter, x: float, y: float, look: SideLook, size: float) -> None:
    """Draw a side's symbol around a place."""
    half = size / 2
    if look.symbol == "o":
        painter.drawEllipse(QPointF(x, y), half, half)
    elif look.symbol == "s":
        painter.drawRect(QRectF(x - half, y - half, size, size))
    else:
        corners = {
            "d": ((0, -1), (1, 0), (0, 1), (-1, 0)),
            "t1": ((0, -1), (1, 0.8), (-1, 0.8)),
            "t": ((0, 1), (1, -0.8), (-1, -0.8)),
        }[look.symbol]
        painter.drawPolygon([QPointF(x + dx * half * 1.2, y + dy * half * 1.2) for dx, dy in corners])


class SideLine:
    """The line of one side in one graph: all its points are kept, and as many drawn as the view can show."""

    def __init__(self, view: pg.ViewBox, side: Side) -> None:
        self.look = LOOKS[side]
        self.line = _NO_LINE
        self._drawn = self.line
        self._stairs = False
        self._curve = pg.PlotCurveItem(skipFiniteCheck=True)
        self._curve.setSegmentedLineMode("on")  # Qt strokes a long, wide path very slowly
        self._curve.setZValue(10)
        self._dots = Dots(view)
        view.addItem(self._curve, ignoreBounds=True)
        self._view = view

    def set_line(self, line: Line, lanes: bool) -> None:
        """Take the points; lanes draw a staircase."""
        self.line, self._stairs = line, lanes
        self._drawn = straightened(staircase(line) if lanes else line)

    def remove(self) -> None:
        """Take the items out of the view."""
        self._view.removeItem(self._curve)
        scene = self._dots.scene()
        if scene is not None:
            scene.removeItem(self._dots)

    def draw(self, first: float, last: float, width: float, together: bool, theme: Theme) -> None:
        """Draw what lies between two days on `width` pixels; `together` says that both legs are there."""
        day = (last - first) / max(width, 1.0)
        off = self.look.off * day * mark_scale(theme) if together else 0.0
        up = self.look.lane if together and self._stairs else 0.0
        count = self.line.count(first, last)
        spacing = width / count / mark_scale(theme) if count else width
        drawn = thinned(self._drawn.between(first, last), max(1, round(width / (2 * theme.scale))))
        crowded = count > width / theme.scale
        colour = theme.color(self.look.colour)
        pen = _pen(colour, (1.5 if crowded else 2.5) * mark_scale(theme))
        under = None if crowded else _pen(theme.color("surface"), 5 * mark_scale(theme))
        self._curve.setPos(off, up)
        self._curve.setData(
            x=drawn.days, y=drawn.values, connect=drawn.goes_on, pen=pen, shadowPen=under, antialias=True
        )
        self._draw_dots(first, last, spacing, theme)
        self._dots.setPos(self.look.off * mark_scale(theme) if together else 0.0, 0.0)
        self._dots.up = up

    def _draw_dots(self, first: float, last: float, spacing: float, theme: Theme) -> None:
        size = next((fits for least, fits in _DOT_SIZES if spacing >= least), 6)
        lone = self._lone_points()
        shown = self.line.between(first, last) if spacing >= _DOT_SIZES[-1][0] else lone.between(first, last)
        edge = QPen(theme.color("surface"), 1.5 * mark_scale(theme)) if size == 9 else None
        self._dots.show_dots(shown, self.look, size * mark_scale(theme), edge)

    def _lone_points(self) -> Line:
        """The points that no line reaches, which only a symbol can show."""
        line = self.line
        reached = np.concatenate(([False], line.goes_on[:-1])) if len(line) else line.goes_on
        lone = ~(line.goes_on | reached)
        return Line(line.days[lone], line.values[lone], line.goes_on[lone])


class DayLine(QGraphicsItem):
    """One vertical line through all graphs at the chosen day, with that day's points enlarged."""

    def __init__(self, box: Callable[[], QRectF]) -> None:
        super().__init__()
        self._box = box
        self._x: float | None = None
        self._span = (0.0, 0.0)
        self._dots: list[tuple[QPointF, SideLook]] = []
        self.setZValue(1000)

    def show_day(self, x: float | None, span: tuple[float, float], dots: list[tuple[QPointF, SideLook]]) -> None:
        """Stand at `x` from top to bottom, with enlarged symbols; None hides the line."""
        self.update(self._strip())
        self._x, self._span, self._dots = x, span, dots
        self.update(self._strip())

    def boundingRect(self) -> QRectF:
        return self._box()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._x is None:
            return
        theme = theme_of()
        painter.setPen(QPen(theme.color("accent"), 1.5 * mark_scale(theme)))
        painter.drawLine(QLineF(self._x, self._span[0], self._x, self._span[1]))
        edge = QPen(theme.color("surface"), 1.5 * mark_scale(theme))
        for at, look in self._dots:
            begin_symbols(painter, look, edge)
            draw_symbol(painter, at.x(), at.y(), look, 12 * mark_scale(theme))

    def _strip(self) -> QRectF:
        if self._x is None:
            return QRectF()
        reach = 12 * theme_of().scale
        return QRectF(self._x - reach, self._span[0] - reach, 2 * reach, self._span[1] - self._span[0] + 2 * reach)


def mark_scale(theme: Theme) -> float:
    """Return by how much symbols and lines grow with the text: less than the words do."""
    return min(theme.scale, 1.4)


def _pen(colour: object, width: float) -> QPen:
    pen = pg.mkPen(colour, width=width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
