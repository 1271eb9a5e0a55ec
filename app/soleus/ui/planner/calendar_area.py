"""The middle of the Planner: today, the header, the coverage of the week, the days, and beside them the grid."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from soleus.domain.calendar import week_start
from soleus.services.composition import Services
from soleus.ui.planner.calendar_view import CalendarView, Key, Mode
from soleus.ui.planner.card_words import CardFace
from soleus.ui.planner.pane_place import PanePlace
from soleus.ui.planner.week_header import WeekFooter, WeekHeader
from soleus.ui.planner.week_reader import WeekRead, WeekReader
from soleus.ui.planner.week_view import WeekView
from soleus.ui.theme import theme_of
from soleus.ui.weeks import first_weekday
from soleus.ui.widgets.labels import Separator
from soleus.ui.widgets.layout import spaced

if TYPE_CHECKING:
    from soleus.ui.planner.month_area import MonthArea
    from soleus.ui.planner.month_picture import MonthPicture

GRID_WIDTH = 424
"""Of the grid beside the week, at 100 % text."""
LEAST_HEIGHT, LEAST_STACKED = 240, 420
"""Of the days beside the grid and above it, at 100 % text; where there is less room the whole scrolls."""
WEEK_SHARE = 0.56
"""Of the height, with the grid under the week."""
EARLIEST, LATEST = date(1900, 1, 8), date(2100, 12, 20)
"""The days whose week can be shown."""


class _Slot(QWidget):
    """A place for a part that others add; nothing while nothing was added."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.parts = QVBoxLayout(self)
        spaced(self.parts, 0)


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
    failed = Signal(object)
    """What was asked for could not be read: a SoleusError."""

    def __init__(self, services: Services, place: PanePlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendarArea")
        self._services = services
        self.header = WeekHeader()
        self.week = WeekView()
        self.footer = WeekFooter()
        self.mode = Mode.WEEK
        self._month: MonthArea | None = None
        self._place = place
        self._shown = services.clock().date()
        self._is_advised = False
        self._is_compact = self._is_short = False
        self._grid_width = GRID_WIDTH
        self._week_share = WEEK_SHARE
        self._advice_due = QTimer(self)
        self._advice_due.setSingleShot(True)
        self._advice_due.timeout.connect(self._ask_advice)
        self._reader = WeekReader(services, self)
        self._reader.read.connect(self._on_week_read)
        self._reader.failed.connect(self.failed)
        self._build()
        self._listen(self.week)
        self.chosen.connect(self._bring_days)
        self.splitter.splitterMoved.connect(self._on_splitter_moved)

    def _build(self) -> None:
        week = QWidget()
        inner = QVBoxLayout(week)
        spaced(inner, 0)
        self._foot_rule = Separator()
        inner.addWidget(self.week, 1)
        inner.addWidget(self._foot_rule)
        inner.addWidget(self.footer)
        days = QWidget()
        self._stack = QStackedLayout(days)
        self._stack.addWidget(week)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("plannerSplitter")
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(days)
        self.splitter.addWidget(self._place)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self._top, self._strip = _Slot(), _Slot()
        # It asks for no more than its least height, so that nothing scrolls where it can be lower.
        self.splitter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        parts = QWidget()
        column = QVBoxLayout(parts)
        spaced(column, 0)
        column.addWidget(self._top)
        column.addWidget(self.header)
        column.addWidget(Separator())
        column.addWidget(self._strip)
        column.addWidget(self.splitter, 1)
        self._scroller = QScrollArea()
        self._scroller.setFrameShape(QFrame.Shape.NoFrame)
        self._scroller.setWidgetResizable(True)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroller.setWidget(parts)
        outer = QVBoxLayout(self)
        spaced(outer, 0)
        outer.addWidget(self._scroller)

    # what is in sight

    @property
    def month(self) -> "MonthArea":
        """The month, built when it is first asked for."""
        if self._month is None:
            # Late: the first screen is filled without it.
            from soleus.ui.planner.month_area import MonthArea

            self._month = MonthArea(self._services, self._shown)
            self._month.shown.connect(self._on_month_shown)
            self._month.failed.connect(self.failed)
            self._month.set_short(self._is_short)
            self._stack.addWidget(self._month)
            self._listen(self._month.view)
        return self._month

    @property
    def _view(self) -> CalendarView:
        return self.week if self.mode is Mode.WEEK else self.month.view

    def busy(self) -> bool:
        """Whether something is still to be read."""
        return self._reader.busy() or self._advice_due.isActive() or not self.filled()

    def filled(self) -> bool:
        """Whether the days are in sight; what is advised about them may be still to come."""
        return self._month is None or not self._month.busy()

    def read(self, day: date | None = None) -> None:
        """Read the week or month of a day, or what is in sight anew; a month comes a little later."""
        if day is not None:
            self._shown = min(max(day, EARLIEST), LATEST)
        if self.mode is Mode.WEEK:
            self._show_week()
        else:
            self.month.show_day(self._shown)

    def set_mode(self, mode: Mode) -> None:
        """Show the week or the month of the chosen day; what is chosen stays chosen."""
        if mode is self.mode:
            return
        day, key = self.day, self.key
        self._wear(mode)
        self.read(day)
        self.choose(day, key)

    def later(self, day: date, by: int) -> date:
        """Return the day that stands for the week or month so many after the one in sight."""
        if self.mode is Mode.WEEK:
            return day + timedelta(days=7 * by)
        from soleus.ui.planner.month_picture import last_of_month

        year, month = divmod(self._shown.year * 12 + self._shown.month - 1 + by, 12)
        first = date(year, month + 1, 1)
        return first.replace(day=min(day.day, last_of_month(first).day))

    def _wear(self, mode: Mode) -> None:
        is_week = mode is Mode.WEEK
        self.mode = mode
        if is_week:
            if self._month is not None:
                self._month.forget()
            self._stack.setCurrentIndex(0)
        else:
            self._reader.forget()
            self._stack.setCurrentWidget(self.month)
            self.header.show_month(self._shown)
        for part in (self._top, self._strip, self._place):
            part.setVisible(is_week)

    def _show_week(self) -> None:
        first = week_start(self._shown, first_weekday())
        last = first + timedelta(days=6)
        today = self._services.clock().date()
        if self._is_advised:
            faces = self._reader.glance(first, last, self.week.all_faces())
            self._reader.ask(first, last)
        else:
            faces = self._reader.whole(first, last)
        self.week.show_days(faces, today)
        self.header.show_week(first, last)
        self.range_shown.emit(first, last)
        if not self._is_advised:
            # After the week is in sight: what is advised needs more than a start has imported.
            self._advice_due.start()

    def _on_week_read(self, read: WeekRead) -> None:
        today = self._services.clock().date()
        first, last = self.week.rows[0].day, self.week.rows[-1].day
        self.week.show_days(read.days, today)
        self.footer.show_week(read.adherence, first <= today <= last)
        self.footer.show_kept(*read.kept)

    def _ask_advice(self) -> None:
        # Out of sight nothing is asked: the logbook may be closed by now.
        if self.week.isVisible() and not self._is_advised:
            self._is_advised = True
            self._reader.ask(self.week.rows[0].day, self.week.rows[-1].day)

    def _on_month_shown(self, picture: "MonthPicture") -> None:
        self.header.show_month(picture.month)
        self.range_shown.emit(picture.first, picture.days[-1].day)

    # parts of others

    def add_today(self, widget: QWidget) -> None:
        """Put what is about today above everything; it brings its own margins."""
        self._top.parts.addWidget(widget)

    def add_coverage(self, widget: QWidget) -> None:
        """Put the strip of what the week covers below the header; it ends in its own hairline."""
        self._strip.parts.addWidget(widget)

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

    def _bring_days(self) -> None:
        """Scroll to the days where the keyboard moves about in them."""
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if self.isVisible() and self.has_focus() and not by_mouse:
            self._scroller.ensureWidgetVisible(self.splitter, 0, 0)

    def state(self) -> QByteArray:
        """Return how the room is shared and how much is in sight, to be kept between starts."""
        return QByteArray(f"{self._grid_width} {self._week_share:.3f} {self.mode}".encode())

    def restore(self, state: QByteArray) -> None:
        """Take up what was kept; what cannot be read is left alone. Nothing is read from the logbook yet."""
        kept = re.fullmatch(r"(\d{2,4}) (0\.\d+)(?: (week|month))?", bytes(state.data()).decode(errors="replace"))
        if kept:
            self._grid_width, self._week_share = int(kept[1]), float(kept[2])
            self._wear(Mode(kept[3] or Mode.WEEK))
            self.arrange(self._is_compact, self._is_short)

    def arrange(self, compact: bool, short: bool) -> None:
        """Put the grid under the week where the window is `compact`; leave out the lines at the foot where `short`."""
        changed = compact != self._is_compact
        self._is_compact, self._is_short = compact, short
        self.header.show_routines_button(compact)
        self.footer.setVisible(not short)
        self._foot_rule.setVisible(not short)
        if self._month is not None:
            self._month.set_short(short)
        self._place.set_short(short)
        wanted = Qt.Orientation.Vertical if compact else Qt.Orientation.Horizontal
        if self.splitter.orientation() != wanted or changed:
            self.splitter.setOrientation(wanted)
        self.splitter.setMinimumHeight(theme_of(self).px(LEAST_STACKED if compact else LEAST_HEIGHT))
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
