"""All graphs of an exercise on one true time axis, with one chosen day in every one of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from soleus.domain.progress import nearest_day
from soleus.domain.workout import Side
from soleus.ui.charts.axes import CEILING_WIDTH, DayAxis
from soleus.ui.charts.graph import Graph
from soleus.ui.charts.items import DayLine
from soleus.ui.charts.panes import Pane
from soleus.ui.charts.span import Span
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.widgets.painting import rounded

_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Graphs(pg.GraphicsLayoutWidget):
    """The graphs below each other: wheel zooms, drag pans, double-click shows the chosen range again.

    `day_chosen` tells the day under the pointer or of the arrow keys, `day_opened` the day clicked or entered on.
    """

    day_chosen = Signal(object)
    day_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("graphs")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", False)  # it fills its scroll area, so the ring is drawn inside
        self.setMouseTracking(True)
        self.graphs: list[Graph] = []
        self._pool: list[Graph] = []
        self._axis = DayAxis()
        self._day_line = DayLine(lambda: QRectF(self.ci.boundingRect()))
        self.scene().addItem(self._day_line)
        self._days: list[date] = []
        self._day: date | None = None
        self._span = Span()
        self._press: tuple[QPointF, tuple[float, float]] | None = None
        self._dragged = False
        # Sizes arrive one graph after the other; what depends on them is drawn once.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._draw)
        follow_theme(self, self._on_theme)

    # what is shown

    def show_panes(
        self, panes: Sequence[Pane], days: Sequence[date], home: tuple[date, date], keep_span: bool = False
    ) -> None:
        """Show graphs whose points lie on the ascending `days`, from one day of `home` to the other.

        `keep_span` leaves the days in view as they were zoomed or moved.
        """
        kept = self._span.days if keep_span and not self._span.at_home else None
        self._days = list(days)
        if [pane.key for pane in panes] != [graph.pane.key for graph in self.graphs]:
            self._arrange(panes)
        for graph, pane in zip(self.graphs, panes, strict=True):
            graph.show_pane(pane)
        self._share_height()
        if self._day not in self._days:
            self._day = self._days[-1] if self._days else None
        self._span.set_home(*home, self._days)
        if kept is not None:
            self._span.show(*kept)
        self._draw()

    def go_home(self) -> None:
        """Show the chosen range again."""
        self._span.go_home()
        self._draw()

    def settled(self) -> bool:
        """Whether what is on the screen fits the sizes of the graphs."""
        return not self._soon.isActive()

    @property
    def span(self) -> Span:
        """The days in view."""
        return self._span

    @property
    def day(self) -> date | None:
        """The chosen day."""
        return self._day

    def choose_day(self, day: date | None) -> None:
        """Choose a day that has a point, and bring it into view; `day_chosen` is sent where it is another one."""
        if day is not None and day not in self._days:
            return
        if day is not None and not self._span.holds(day.toordinal()):
            self._span.bring(day.toordinal())
            self._draw()
        if day != self._day:
            self._day = day
            self._mark_day()
            self.day_chosen.emit(day)

    def points(self, key: str, side: Side) -> list[tuple[date, float]]:
        """Return the points of a side in a graph: `kg`, `band-kg`, `amount` or `lanes:` with a band set's id."""
        for graph in self.graphs:
            if graph.pane.key == key and side in graph.pane.lines:
                line = graph.pane.lines[side]
                days = [date.fromordinal(int(day)) for day in line.days]
                return list(zip(days, (float(value) for value in line.values), strict=True))
        return []

    def place_of(self, day: date, at: int = 0) -> QPointF:
        """Return where a day stands in the graph of a number, in pixels of the viewport."""
        graph = self.graphs[at]
        _, (low, high) = graph.view.viewRange()
        scene = graph.view.mapViewToScene(QPointF(day.toordinal(), (low + high) / 2))
        return QPointF(self.mapFromScene(scene))

    def day_at(self, x: float) -> date | None:
        """Return the day with a point that is nearest to a place in the viewport, None far from all of them."""
        if not self.graphs:
            return None
        start = bisect_left(self._days, self._span.first, key=date.toordinal)
        end = bisect_right(self._days, self._span.last, key=date.toordinal)
        return nearest_day(self._days[start:end], self._day_number(x))

    # within

    def _arrange(self, panes: Sequence[Pane]) -> None:
        for item in (*(part for g in self.graphs for part in (g.axis, g.view, g.ceiling)), self._axis):
            if item in self.ci.items:
                self.ci.removeItem(item)
        while len(self._pool) < len(panes):
            self._pool.append(Graph(self))
            self._pool[-1].view.sigResized.connect(lambda *_: self._soon.start())
        self.graphs = self._pool[: len(panes)]
        for at, graph in enumerate(self.graphs):
            for column, item in enumerate((graph.axis, graph.view, graph.ceiling)):
                self.ci.addItem(item, row=at, col=column)
                item.show()
        if self.graphs:
            self.ci.addItem(self._axis, row=len(self.graphs), col=1)
            self._axis.linkToView(self.graphs[-1].view)
            self._axis.show()

    def _share_height(self) -> None:
        theme = theme_of(self)
        layout = self.ci.layout
        layout.setContentsMargins(theme.px(6), theme.px(10), 0, 0)
        layout.setHorizontalSpacing(0)
        layout.setVerticalSpacing(theme.px(28))
        for row in range(layout.rowCount()):
            layout.setRowStretchFactor(row, 0)
            layout.setRowMinimumHeight(row, 0)
            layout.setRowMaximumHeight(row, 16_777_215)
        layout.setColumnStretchFactor(1, 1)
        axis = max((graph.axis_width(theme) for graph in self.graphs), default=0)
        for row, graph in enumerate(self.graphs):
            graph.axis.setWidth(axis)
            graph.ceiling.setWidth(theme.px(CEILING_WIDTH))
            layout.setRowStretchFactor(row, graph.stretch())
            layout.setRowMinimumHeight(row, graph.least_height(theme))
            if graph.pane.lanes:
                layout.setRowMaximumHeight(row, theme.px(44) * len(graph.pane.lanes))
        row = len(self.graphs)
        layout.setRowSpacing(max(0, row - 1), 0)
        for above in range(row - 1):
            layout.setRowSpacing(above, theme.px(28))
        self._axis.setHeight(theme.px(28))
        layout.setRowMaximumHeight(row, theme.px(28))
        gaps = theme.px(28) * max(0, row - 1) + theme.px(10 + 28)
        self.setMinimumHeight(sum(graph.least_height(theme) for graph in self.graphs) + gaps)
        # Activating a layout alone lets the widget shrink to what it needs at least.
        layout.activate()
        self.ci.setGeometry(self.range)

    def _draw(self) -> None:
        if self.closed:
            return
        theme = theme_of(self)
        for graph in self.graphs:
            graph.draw(*self._span.days, graph.view.width(), theme)
        self._axis.update()
        self._mark_day()

    def _mark_day(self) -> None:
        self._axis.mark(self._day)
        day = None if self._day is None else float(self._day.toordinal())
        if day is None or not self.graphs or not self._span.holds(day):
            self._day_line.show_day(None, (0, 0), [])
            return
        dots = []
        for graph in self.graphs:
            dots += graph.dots_at(day, Side.LEFT in graph.lines and Side.RIGHT in graph.lines)
        views = [graph.view.sceneBoundingRect() for graph in self.graphs]
        x = self.graphs[0].view.mapViewToScene(QPointF(day, 0)).x()
        self._day_line.show_day(x, (views[0].top(), views[-1].bottom()), dots)

    def _day_number(self, x: float) -> float:
        view = self.graphs[0].view
        scene = self.mapToScene(round(x), 0)
        return view.mapSceneToView(scene).x()

    def zoom(self, factor: float, around: float) -> None:
        """Make the days in view `factor` times as many; the day `around` stays where it is."""
        self._span.zoom(factor, around)
        self._draw()

    def _on_theme(self, theme: Theme) -> None:
        if self.closed:  # a closed view of pyqtgraph has given its items back
            return
        self.setBackground(theme.color("surface"))
        if self.graphs:
            self._share_height()
            self._draw()

    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(640), max(theme_of(self).px(420), self.minimumHeight()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        if not self.hasFocus():
            return
        theme = theme_of(self)
        painter.save()
        painter.resetTransform()
        rounded(painter, self.viewport().rect(), theme.px(6), None, theme.color("focus"), 2)
        painter.restore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.graphs:
            event.ignore()
            return
        sideways = event.angleDelta().x()
        if sideways and not event.angleDelta().y():
            self._span.shift((self._span.last - self._span.first) * -sideways / 1200)
            self._draw()
        else:
            self.zoom(0.85 ** (event.angleDelta().y() / 120), self._day_number(event.position().x()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.graphs:
            self._press = (event.position(), self._span.days)
            self._dragged = False
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is None or not event.buttons() & Qt.MouseButton.LeftButton:
            day = self.day_at(event.position().x())
            if day is not None:
                self.choose_day(day)
            return
        moved = event.position().x() - self._press[0].x()
        if self._dragged or abs(moved) >= QApplication.startDragDistance():
            self._dragged = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            first, last = self._press[1]
            shift = moved * (last - first) / max(self.graphs[0].view.width(), 1.0)
            self._span.show(first - shift, last - shift)
            self._draw()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._press is None:
            return
        self._press = None
        self.viewport().unsetCursor()
        day = self.day_at(event.position().x())
        if self._dragged or day is None:
            return
        self.choose_day(day)
        if abs(self.place_of(day).x() - event.position().x()) <= theme_of(self).px(16):
            self.day_opened.emit(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._press = None
        self.go_home()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and key not in (Qt.Key.Key_Plus,):
            event.ignore()
        elif key in _KEYS and self._day in self._days:
            at = self._days.index(self._day) + _KEYS[Qt.Key(key)]
            self.choose_day(self._days[min(max(at, 0), len(self._days) - 1)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._days:
            self.choose_day(self._days[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._day is not None:
            self.day_opened.emit(self._day)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus) and self.graphs:
            self.zoom(0.8 if key == Qt.Key.Key_Plus else 1.25, self._day_or_middle())
        else:
            event.ignore()

    def _day_or_middle(self) -> float:
        first, last = self._span.days
        day = None if self._day is None else float(self._day.toordinal())
        return day if day is not None and self._span.holds(day) else (first + last) / 2
