"""Small bars of one side's results: the best set of each day, in the colour of its band."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from soleus.domain.band import Band
from soleus.ui.text import number
from soleus.ui.theme import Theme, theme_of
from soleus.ui.widgets.painting import paint_text, rounded

HEIGHT = 100
WIDEST = 17
"""Width of a bar with its gap, at 100 % text."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One day: the amount, the band it was done with, and the words of its tool tip."""

    day: date
    amount: float
    words: str
    band: Band | None = None
    level: int | None = None
    workout_id: int | None = None


class SparkBars(QWidget):
    """Bars from zero, the newest at the right; arrow keys read them one by one, Enter or a click opens the workout.

    `opened` carries the workout's id, which is larger than what Qt calls an int.
    """

    read = Signal(str)
    opened = Signal(object)
    room_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._bars: tuple[Bar, ...] = ()
        self._ceiling: float | None = None
        self._current: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", True)
        self.setMouseTracking(True)
        self.setAccessibleName(name)

    def set_bars(self, bars: Sequence[Bar], ceiling: float | None = None) -> None:
        """Show bars, oldest first, and the ceiling of the rules where there is one."""
        self._bars = tuple(bars)
        self._ceiling = ceiling
        self._current = None
        self.setAccessibleDescription(bars[-1].words if bars else "")
        self.update()

    def bars(self) -> tuple[Bar, ...]:
        """All bars, also those that there is no room for."""
        return self._bars

    def first_day(self) -> date | None:
        """The day of the first bar there is room for."""
        shown = self._shown()
        return shown[0].day if shown else None

    def current_words(self) -> str:
        """What is said of the bar that the arrow keys or the pointer stand on; empty where on none."""
        shown = self._shown()
        return shown[self._current].words if self._current is not None and self._current < len(shown) else ""

    def _shown(self) -> tuple[Bar, ...]:
        room = self._plot().width()
        most = max(1, int(room // theme_of(self).px(WIDEST)))
        return self._bars[-most:]

    def _plot(self) -> QRectF:
        theme = theme_of(self)
        left = theme.px(8) + max(theme.text_width(text, "caption") for text in ("0", self._scale_text()))
        return QRectF(left, theme.px(14), max(1.0, self.width() - left - 1), self.height() - theme.px(15))

    def _scale_text(self) -> str:
        top = self._ceiling if self._ceiling else max((bar.amount for bar in self._bars), default=0)
        return number(top)

    def _box(self, index: int, shown: Sequence[Bar]) -> QRectF:
        plot = self._plot()
        step = min(plot.width() / max(1, len(shown)), theme_of(self).px(WIDEST + 3))
        highest = max([bar.amount for bar in self._bars] + ([self._ceiling] if self._ceiling else []) + [1e-9])
        height = max(2.0, plot.height() * shown[index].amount / highest)
        gap = max(2.0, step * 0.18)
        return QRectF(plot.x() + index * step + gap / 2, plot.bottom() - height, step - gap, height)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(240), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(120), theme_of(self).px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.room_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        theme = theme_of(self)
        painter = QPainter(self)
        plot = self._plot()
        self._paint_scale(painter, plot, theme)
        shown = self._shown()
        level: tuple[str | None, int | None] | None = None
        for index, bar in enumerate(shown):
            box = self._box(index, shown)
            same = (bar.band.id if bar.band else None, bar.level)
            self._paint_bar(painter, box, bar, same != level, index == self._current, theme)
            level = same
        painter.setPen(QPen(theme.color("outline"), 1))
        painter.drawLine(QPointF(plot.x(), plot.bottom() + 0.5), QPointF(plot.right(), plot.bottom() + 0.5))
        painter.end()

    def _paint_scale(self, painter: QPainter, plot: QRectF, theme: Theme) -> None:
        highest = max([bar.amount for bar in self._bars] + ([self._ceiling] if self._ceiling else []) + [1e-9])
        top = self._ceiling or max(bar.amount for bar in self._bars)
        y = plot.bottom() - plot.height() * top / highest
        ink = theme.color("text-2")
        line = theme.px(16)
        paint_text(painter, QRectF(0, y - line / 2, plot.x(), line), number(top), ink, theme, kind="caption")
        paint_text(painter, QRectF(0, plot.bottom() - line * 0.8, plot.x(), line), "0", ink, theme, kind="caption")
        if self._ceiling:
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(plot.x(), y), QPointF(plot.right(), y))

    def _paint_bar(self, painter: QPainter, box: QRectF, bar: Bar, first: bool, current: bool, theme: Theme) -> None:
        if bar.band is not None:
            fill, ink, edge = theme.band(bar.band.colour)
        else:
            fill, ink, edge = theme.color("accent"), theme.color("on-accent"), None
        rounded(painter, box, theme.px(2), fill, edge)
        if current:
            rounded(painter, box.adjusted(-2, -2, 2, 2), theme.px(4), None, theme.color("focus"), 2)
        if first and bar.level is not None and box.height() >= theme.px(14):
            font = theme.font("caption", 700)
            painter.setFont(font)
            painter.setPen(ink)
            foot = QRectF(box.x(), box.bottom() - theme.px(17), box.width(), theme.px(16))
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, str(bar.level))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        shown = self._shown()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self._open()
            return
        if step is None or not shown:
            super().keyPressEvent(event)
            return
        here = len(shown) - 1 if self._current is None else self._current + step
        self._move_to(max(0, min(len(shown) - 1, here)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._move_to(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        shown = self._shown()
        plot = self._plot()
        for index in range(len(shown)):
            box = self._box(index, shown)
            if box.left() - 2 <= event.position().x() <= box.right() + 2 and plot.top() <= event.position().y():
                if index != self._current:
                    self._move_to(index)
                    QToolTip.showText(event.globalPosition().toPoint(), shown[index].words, self)
                return
        self._move_to(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open()

    def _open(self) -> None:
        shown = self._shown()
        if self._current is not None and self._current < len(shown):
            self.opened.emit(shown[self._current].workout_id)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._move_to(None)

    def _move_to(self, index: int | None) -> None:
        if index != self._current:
            self._current = index
            self.setAccessibleDescription(self.current_words())
            self.read.emit(self.current_words())
            self.update()
