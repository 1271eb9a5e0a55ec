"""Body weight over time, as a line."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from soleus.domain.body import BodyWeight
from soleus.domain.units import WeightUnit
from soleus.ui.text import day_short, day_with_year, number, tr, weight_text
from soleus.ui.theme import Theme, theme_of
from soleus.ui.widgets.painting import paint_text

_BREAK_DAYS = 60
"""Points further apart than this are not joined: nothing is known of the time between."""

_STEPS = (0.5, 1, 2, 5, 10, 20, 50, 100, 200)


class WeightGraph(QWidget):
    """Points from first to last; arrows or the pointer read them one by one, `read` tells the words."""

    read = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("weightGraph")
        self.setAccessibleName(tr("BodyWeight", "Body weight over time"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", True)
        self.setMouseTracking(True)
        self._points: tuple[BodyWeight, ...] = ()
        self._values: tuple[float, ...] = ()
        self._current: int | None = None

    def set_points(self, points: Sequence[BodyWeight], unit: WeightUnit) -> None:
        """Show weights, oldest first, in a unit."""
        self._points = tuple(points)
        self._values = tuple(one.weight.in_unit(unit) for one in points)
        self._current = None
        self.setAccessibleDescription(self._words(len(points) - 1) if points else "")
        self.update()

    def words(self) -> str:
        """The words of the point being read, else of the newest."""
        at = self._current if self._current is not None else len(self._points) - 1
        return self._words(at) if self._points else ""

    def _words(self, at: int) -> str:
        one = self._points[at]
        return tr("BodyWeight", "{weight} on {day}").format(weight=weight_text(one.weight), day=day_with_year(one.day))

    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(320), theme_of(self).px(160))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(160), theme_of(self).px(160))

    # where things are

    def _plot(self, theme: Theme) -> QRectF:
        return QRectF(self.rect()).adjusted(theme.px(44), theme.px(12), -theme.px(12), -theme.px(24))

    def _scale(self) -> tuple[float, float, float]:
        """Lowest and highest value shown, and the step between lines: never a range so small that noise looks big."""
        low, high = min(self._values), max(self._values)
        span = max(high - low, 2.0)
        step = next(step for step in _STEPS if span / step <= 4 or step == _STEPS[-1])
        bottom = step * int(low // step)
        top = step * -int(-max(high, bottom + 2 * step) // step)
        return bottom, top, step

    def _place(self, at: int, plot: QRectF) -> QPointF:
        first, last = self._points[0].day, self._points[-1].day
        days = max(1, (last - first).days)
        bottom, top, _ = self._scale()
        share = (self._points[at].day - first).days / days if last > first else 0.5
        y = plot.bottom() - plot.height() * (self._values[at] - bottom) / (top - bottom)
        return QPointF(plot.left() + plot.width() * share, y)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._points:
            return
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot(theme)
        self._paint_ground(painter, plot, theme)
        places = [self._place(at, plot) for at in range(len(self._points))]
        path = QPainterPath()
        for at, place in enumerate(places):
            gap = at == 0 or (self._points[at].day - self._points[at - 1].day).days > _BREAK_DAYS
            if gap:
                path.moveTo(place)
            else:
                path.lineTo(place)
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawPath(path)
        dot = theme.px(3) if len(places) <= 60 else 0
        for at, place in enumerate(places):
            if dot or at == self._current:
                painter.setPen(QPen(theme.color("surface"), 1.5))
                painter.setBrush(theme.color("accent"))
                size = theme.px(5) if at == self._current else dot
                painter.drawEllipse(place, size, size)
                painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.end()

    def _paint_ground(self, painter: QPainter, plot: QRectF, theme: Theme) -> None:
        bottom, top, step = self._scale()
        ink = theme.color("text-2")
        right = Qt.AlignmentFlag.AlignRight
        lines = round((top - bottom) / step)
        for n in range(lines + 1):
            value = bottom + n * step
            y = plot.bottom() - plot.height() * n / lines
            painter.setPen(QPen(theme.color("hairline"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            box = QRectF(0, y - theme.px(8), plot.left() - theme.px(6), theme.px(16))
            paint_text(painter, box, number(value), ink, theme, align=right, kind="caption")
        first, last = self._points[0].day, self._points[-1].day
        line = QRectF(plot.left(), plot.bottom() + theme.px(4), plot.width(), theme.px(18))
        only = Qt.AlignmentFlag.AlignHCenter if last == first else Qt.AlignmentFlag.AlignLeft
        paint_text(painter, line, _day(first, first, last), ink, theme, align=only, kind="caption")
        if last > first:
            paint_text(painter, line, _day(last, first, last), ink, theme, align=right, kind="caption")

    # reading

    def _read(self, at: int | None) -> None:
        if at != self._current:
            self._current = at
            self.update()
            self.read.emit(self.words())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._points:
            super().keyPressEvent(event)
            return
        newest = len(self._points) - 1
        here = newest if self._current is None else self._current + step
        self._read(min(max(here, 0), newest))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._points:
            plot = self._plot(theme_of(self))
            x = event.position().x()
            self._read(min(range(len(self._points)), key=lambda at: abs(self._place(at, plot).x() - x)))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._read(None)


def _day(day: date, first: date, last: date) -> str:
    return day_short(day) if first.year == last.year == date.today().year else day_with_year(day)
