"""One graph: axes, lanes or grid, and a line per side."""

from collections.abc import Iterable

import pyqtgraph as pg
from PySide6.QtCore import QObject, QPointF

from soleus.domain.workout import Side
from soleus.ui.charts.axes import CeilingAxis, ValueAxis
from soleus.ui.charts.items import Backdrop, SideLine, SideLook, mark_scale
from soleus.ui.charts.lines import Line
from soleus.ui.charts.panes import Pane
from soleus.ui.charts.ticks import value_ticks
from soleus.ui.text import number
from soleus.ui.theme import Theme, theme_of

LEAST_AXIS, MOST_AXIS = 108, 184
"""Width of the words at the left, in pixels at 100 % text."""


class Graph(QObject):
    """The items of one pane; `pg.ViewBox` maps days and values to pixels."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.axis = ValueAxis()
        self.view = pg.ViewBox(enableMenu=False, enableMouse=False)
        self.view.disableAutoRange()
        self.ceiling = CeilingAxis()
        self.axis.linkToView(self.view)
        self.ceiling.linkToView(self.view)
        self.lines: dict[Side, SideLine] = {}
        self.pane = Pane("", "", "")
        self._backdrop = Backdrop(self.view)

    def show_pane(self, pane: Pane) -> None:
        """Take the lines of a pane; `draw` brings them to the screen."""
        self.pane = pane
        for side in tuple(self.lines):
            if side not in pane.lines:
                self.lines.pop(side).remove()
        for side, line in pane.lines.items():
            if side not in self.lines:
                self.lines[side] = SideLine(self.view, side)
            self.lines[side].set_line(line, bool(pane.lanes))
        self.axis.set_words(pane.title, pane.unit, bool(pane.lanes))
        self.ceiling.set_ceiling(pane.ceiling, "" if pane.ceiling is None else number(pane.ceiling))

    def draw(self, first: float, last: float, width: float, theme: Theme) -> None:
        """Show the days from first to last."""
        self.view.setXRange(first, last, padding=0)
        self._fit(first, last)
        together = Side.LEFT in self.lines and Side.RIGHT in self.lines
        for line in self.lines.values():
            line.draw(first, last, width, together, theme)
        self.axis.update()
        self.ceiling.update()

    def axis_width(self, theme: Theme) -> int:
        """Return the pixels its title and values need."""
        lanes = [f"{lane.name} {lane.level}" for lane in self.pane.lanes]
        return min(max(self.axis.wanted_width(lanes or ["1000"], theme), theme.px(LEAST_AXIS)), theme.px(MOST_AXIS))

    def least_height(self, theme: Theme) -> int:
        """Return the pixels it needs to be read."""
        return theme.px(24) * len(self.pane.lanes) if self.pane.lanes else theme.px(72)

    def stretch(self) -> int:
        """Return its share of the height."""
        return 30 * len(self.pane.lanes) if self.pane.lanes else 124 if self.pane.key == "amount" else 92

    def dots_at(self, day: float, together: bool) -> list[tuple[QPointF, SideLook]]:
        """Return the places of a day's points in pixels of the scene, with their looks."""
        found = []
        for line in self.lines.values():
            value = line.line.value_at(day)
            if value is not None:
                lane = line.look.lane if together and self.pane.lanes else 0.0
                at = self.view.mapViewToScene(QPointF(day, value + lane))
                off = line.look.off * mark_scale(theme_of()) if together else 0.0
                found.append((QPointF(at.x() + off, at.y()), line.look))
        return found

    def _fit(self, first: float, last: float) -> None:
        """Let the values reach from a round figure to another, around what is in view, with room for symbols."""
        height = max(self.view.height(), 1.0)
        if self.pane.lanes:
            low, high = 0.5, len(self.pane.lanes) + 0.5
            ticks = [float(lane.level) for lane in self.pane.lanes]
            words = [f"{lane.name} {lane.level}" for lane in self.pane.lanes]
            room = 0.0
        else:
            reach = _reach((line.line for line in self.lines.values()), first, last, self.pane.ceiling)
            ticks = value_ticks(*reach, most=max(2, min(4, int(height / theme_of().px(28)))))
            low, high = ticks[0], ticks[-1]
            words = [number(tick) for tick in ticks]
            room = (high - low) * theme_of().px(7) / height
        self.view.setYRange(low - room, high + room, padding=0)
        self.axis.set_ticks(list(zip(ticks, words, strict=True)))
        self._backdrop.show_pane(self.pane, ticks)


def _reach(lines: Iterable[Line], first: float, last: float, ceiling: float | None) -> tuple[float, float]:
    low, high = 0.0, 0.0
    for line in lines:
        values = line.between(first, last).values
        if len(values):
            low, high = min(low, float(values.min())), max(high, float(values.max()))
    return low, max(high, ceiling or 0.0)
