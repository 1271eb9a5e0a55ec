"""Axes that say what a graph shows: its title and values at the left, the ceiling at the right, the days below."""

from collections.abc import Sequence
from datetime import date

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from soleus.ui.charts.ticks import day_ticks
from soleus.ui.text import day_short, day_with_year
from soleus.ui.theme import Theme, theme_of
from soleus.ui.widgets.painting import paint_text, rounded

_RIGHT = Qt.AlignmentFlag.AlignRight
_END = 10  # pixels between the words and the graph
_GAP = 8  # pixels between title and words
CEILING_WIDTH = 34
"""Width of the figures at the right, in pixels at 100 % text."""

_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class _Axis(pg.AxisItem):
    """An axis that draws its own words and nothing else."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self.setZValue(5)

    def boundingRect(self) -> QRectF:
        reach = theme_of().px(14)
        return QRectF(self.rect()).adjusted(0, -reach, 0, reach)

    def place(self, value: float) -> float:
        """Return where a value stands, in pixels from the axis' left or top end."""
        view = self.linkedView()
        upright = self.orientation in ("left", "right")
        low, high = view.viewRange()[1 if upright else 0]
        share = (value - low) / ((high - low) or 1.0)
        return self.size().height() * (1 - share) if upright else self.size().width() * share


class ValueAxis(_Axis):
    """Title and unit at the left, values or names of lanes right-aligned before the graph."""

    def __init__(self) -> None:
        super().__init__("left")
        self._title, self._unit = "", ""
        self._ticks: list[tuple[float, str]] = []
        self._strong = False

    def set_words(self, title: str, unit: str, strong: bool) -> None:
        """Say what is shown; `strong` draws the values in the colour of text."""
        self._title, self._unit, self._strong = title, unit, strong
        self.update()

    def set_ticks(self, ticks: list[tuple[float, str]]) -> None:
        """Mark these values."""
        self._ticks = ticks
        self.update()

    def wanted_width(self, words: Sequence[str], theme: Theme) -> int:
        """Return the pixels that the title and the widest of `words` need beside each other."""
        widest = max((theme.text_width(text, "caption") for text in words), default=0)
        return self._title_width(theme) + widest + theme.px(_GAP + _END)

    def _title_width(self, theme: Theme) -> int:
        return max(theme.text_width(self._title, "body", 600), theme.text_width(self._unit, "caption"))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        theme = theme_of()
        end, line = self.size().width() - theme.px(_END), theme.px(16)
        words = max((theme.text_width(text, "caption") for _, text in self._ticks), default=0)
        titles = max(end * 0.3, min(self._title_width(theme) + 1, end - words - theme.px(_GAP)))
        start = titles + theme.px(_GAP)
        colour = theme.color("text" if self._strong else "text-2")
        for value, text in self._ticks:
            box = QRectF(start, self.place(value) - line / 2, end - start, line)
            paint_text(painter, box, text, colour, theme, align=_RIGHT, kind="caption")
        top = -theme.px(2)
        paint_text(painter, QRectF(0, top, titles, theme.px(18)), self._title, theme.color("text"), theme, 600)
        below = QRectF(0, top + theme.px(18), titles, line)
        paint_text(painter, below, self._unit, theme.color("text-2"), theme, kind="caption")


class CeilingAxis(_Axis):
    """The figure of the rule's ceiling, at the right end of its dashed line."""

    def __init__(self) -> None:
        super().__init__("right")
        self._value: float | None = None
        self._text = ""

    def set_ceiling(self, value: float | None, text: str) -> None:
        """Show a figure, or none."""
        self._value, self._text = value, text
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._value is None:
            return
        theme = theme_of()
        y, line = self.place(self._value), theme.px(16)
        box = QRectF(theme.px(7), y - line / 2, self.size().width() - theme.px(7), line)
        paint_text(painter, box, self._text, theme.color("text"), theme, 600, kind="caption")


class DayAxis(_Axis):
    """Days as the reader's language writes them, and the day under the pointer on a filled plane."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self._marked: date | None = None

    def mark(self, day: date | None) -> None:
        """Fill the place of a day."""
        self._marked = day
        self.update()

    def ticks(self) -> list[tuple[int, str]]:
        """Return the marks for the days in view: date ordinal and words."""
        view = self.linkedView()
        if view is None or self.size().width() <= 0:
            return []
        return ticks_of(view, self.size().width(), theme_of())

    def boundingRect(self) -> QRectF:
        reach = theme_of().px(40)
        return QRectF(self.rect()).adjusted(-reach, 0, reach, 0)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        theme = theme_of()
        line = theme.px(20)
        mark = self._mark_box(theme)
        for ordinal, text in self.ticks():
            x = self.place(ordinal)
            width = theme.text_width(text, "caption") + 2
            box = QRectF(x - width / 2, theme.px(6), width, line)
            if mark is None or not mark.adjusted(-theme.px(4), 0, theme.px(4), 0).intersects(box):
                paint_text(painter, box, text, theme.color("text-2"), theme, align=_MIDDLE, kind="caption")
        if mark is not None and self._marked is not None:
            rounded(painter, mark, theme.px(4), theme.color("accent"))
            words = self._words(self._marked)
            paint_text(painter, mark, words, theme.color("on-accent"), theme, 600, _MIDDLE, "caption")

    def _words(self, day: date) -> str:
        low, high = self.linkedView().viewRange()[0]
        return day_short(day) if high - low < 330 else day_with_year(day)

    def _mark_box(self, theme: Theme) -> QRectF | None:
        if self._marked is None or self.linkedView() is None:
            return None
        x = self.place(self._marked.toordinal())
        if not -1 <= x <= self.size().width() + 1:
            return None
        width = theme.text_width(self._words(self._marked), "caption", 600) + theme.px(16)
        left = min(x - width / 2, self.size().width() + theme.px(CEILING_WIDTH) - width)
        return QRectF(left, theme.px(6), width, theme.px(20))


def ticks_of(view: pg.ViewBox, width: float, theme: Theme) -> list[tuple[int, str]]:
    """Return the marks of the days that `view` shows on `width` pixels."""
    low, high = view.viewRange()[0]
    found = day_ticks(low, high, max(2, int(width / theme.px(72))))
    return [(ordinal, text) for ordinal, text in found if low <= ordinal <= high]
