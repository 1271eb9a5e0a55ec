"""The middle of the Planner: today, the header, the coverage of the week, the days, and beside them the grid."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from soleus.ui.planner.calendar_view import CalendarView, Key
from soleus.ui.planner.card_words import CardFace
from soleus.ui.planner.pane_place import PanePlace
from soleus.ui.planner.week_header import WeekFooter, WeekHeader
from soleus.ui.planner.week_view import WeekView
from soleus.ui.theme import theme_of
from soleus.ui.widgets.labels import Separator
from soleus.ui.widgets.layout import spaced

GRID_WIDTH = 424
"""Of the grid beside the week, at 100 % text."""
WEEK_SHARE = 0.56
"""Of the height, with the grid under the week."""


class CalendarArea(QWidget):
    """Lays the parts out, and is the calendar for those that work on it: what the view in sight says, it says.

    Its signals, `day`, `key`, `faces`, `all_faces`, `face`, `choose`, `focus_choice` and `has_focus` are those of
    `CalendarView`.
    """

    chosen = Signal()
    opened = Signal()
    acted = Signal(str)
    dropped = Signal(object, str, object, bool)
    add_wanted = Signal(QPoint)
    menu_wanted = Signal(QPoint)
    stepped = Signal(int)
    command = Signal(str)
    range_shown = Signal(object, object)
    """The days from the first to the last one are in sight, read anew."""

    def __init__(self, place: PanePlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendarArea")
        self.header = WeekHeader()
        self.week = WeekView()
        self.footer = WeekFooter()
        self._place = place
        self._view: CalendarView = self.week
        self._is_compact = False
        self._grid_width = GRID_WIDTH
        self._week_share = WEEK_SHARE
        self._build()
        self._listen(self.week)
        self.splitter.splitterMoved.connect(self._on_splitter_moved)

    def _build(self) -> None:
        days = QWidget()
        inner = QVBoxLayout(days)
        spaced(inner, 0)
        self._foot_rule = Separator()
        inner.addWidget(self.week, 1)
        inner.addWidget(self._foot_rule)
        inner.addWidget(self.footer)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("plannerSplitter")
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(days)
        self.splitter.addWidget(self._place)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self._top, self._strip = QVBoxLayout(), QVBoxLayout()
        spaced(self._top, 0)
        spaced(self._strip, 0)
        column = QVBoxLayout(self)
        spaced(column, 0)
        column.addLayout(self._top)
        column.addWidget(self.header)
        column.addWidget(Separator())
        column.addLayout(self._strip)
        column.addWidget(self.splitter, 1)

    # parts of others

    def add_today(self, widget: QWidget) -> None:
        """Put what is about today above everything; it brings its own margins."""
        self._top.addWidget(widget)

    def add_coverage(self, widget: QWidget) -> None:
        """Put the strip of what the week covers below the header; it ends in its own hairline."""
        self._strip.addWidget(widget)

    # the calendar

    @property
    def day(self) -> date:
        """The chosen day."""
        return self._view.day

    @property
    def key(self) -> Key | None:
        """The chosen workout's key."""
        return self._view.key

    def faces(self, day: date) -> Sequence[CardFace] | None:
        """Return what stands on a day, None where the day is not in sight."""
        return self._view.faces(day)

    def all_faces(self) -> Iterable[CardFace]:
        """Return what stands on all days in sight."""
        return self._view.all_faces()

    def face(self) -> CardFace | None:
        """Return the chosen workout."""
        return self._view.face()

    def choose(self, day: date, key: Key | None = None, focus: bool = False) -> None:
        """Choose a day and maybe a workout of it; `focus` gives it the keyboard too."""
        self._view.choose(day, key, focus)

    def focus_choice(self) -> None:
        """Give the keyboard to what is chosen."""
        self._view.focus_choice()

    def has_focus(self) -> bool:
        """Whether the keyboard is with the days."""
        return self._view.has_focus()

    def _listen(self, view: CalendarView) -> None:
        for name in ("chosen", "opened", "acted", "dropped", "add_wanted", "menu_wanted", "stepped", "command"):
            getattr(view, name).connect(getattr(self, name))

    # room

    def state(self) -> QByteArray:
        """Return how the room is shared, to be kept between starts."""
        return QByteArray(f"{self._grid_width} {self._week_share:.3f}".encode())

    def restore(self, state: QByteArray) -> None:
        """Share the room as it was kept; what cannot be read is left alone."""
        kept = re.fullmatch(r"(\d{2,4}) (0\.\d+)", bytes(state.data()).decode(errors="replace"))
        if kept:
            self._grid_width, self._week_share = int(kept[1]), float(kept[2])
            self.arrange(self._is_compact, not self.footer.isVisibleTo(self))

    def arrange(self, compact: bool, short: bool) -> None:
        """Put the grid under the week where the window is `compact`; leave out the lines at the foot where `short`."""
        changed = compact != self._is_compact
        self._is_compact = compact
        self.header.show_routines_button(compact)
        self.footer.setVisible(not short)
        self._foot_rule.setVisible(not short)
        self._place.set_short(short)
        wanted = Qt.Orientation.Vertical if compact else Qt.Orientation.Horizontal
        if self.splitter.orientation() != wanted or changed:
            self.splitter.setOrientation(wanted)
        if compact:
            height = self.splitter.height()
            week = round(height * self._week_share)
            self.splitter.setSizes([week, height - week])
        else:
            width, grid = self.splitter.width(), theme_of(self).px(self._grid_width)
            self.splitter.setSizes([width - grid, grid])

    def _on_splitter_moved(self) -> None:
        first, second = self.splitter.sizes()
        if self._is_compact:
            self._week_share = first / max(1, first + second)
        else:
            self._grid_width = round(second / theme_of(self).scale)
