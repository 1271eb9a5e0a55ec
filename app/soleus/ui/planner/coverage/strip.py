"""The strip of nine cells between the header and the week."""

from datetime import date

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from soleus.domain.coverage import CellState, Topic, WeekCoverage
from soleus.domain.errors import SoleusError
from soleus.domain.exercise import cited
from soleus.domain.readiness import Readiness
from soleus.services.composition import Services
from soleus.ui.planner.coverage.cell import CoverageCell
from soleus.ui.planner.coverage.words import cell_line, is_bare, sentences, topic_name
from soleus.ui.tasks import Task, Tasks
from soleus.ui.text import tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.weeks import first_weekday

_ROWS = (9, 5, 3)
"""How many cells may stand in a row: all of them, or two or three rows where the text is large."""


class CoverageStrip(QFrame):
    """Reads in a thread how a week stands. Arrows go from cell to cell; `added` says what was put into the plan."""

    added = Signal(object, str)
    told = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coverageStrip")
        self.setProperty("plane", "surface")
        self.setAccessibleName(tr("Coverage", "What the week covers"))
        self._services = services
        self._day = services.clock().date()
        self._task: Task | None = None
        self._week: WeekCoverage | None = None
        self._cells = [CoverageCell(topic, self) for topic in Topic]
        for cell in self._cells:
            cell.clicked.connect(lambda _=False, cell=cell: self.open(cell))
            cell.add_wanted.connect(lambda cell=cell: self.fill(cell))
        self._share_focus(self._cells[0])
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        follow_theme(self, lambda _: self._arrange())

    def cell(self, topic: Topic) -> CoverageCell:
        """Return the cell of a topic."""
        return next(cell for cell in self._cells if cell.topic is topic)

    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._task is not None

    def show_week(self, day: date) -> None:
        """Show how the week of a day stands."""
        self._day = day
        if self._task is not None:
            self._task.forget()
        coverage, first = self._services.coverage, first_weekday()
        self._task = Tasks.shared().run(lambda _: coverage.week(day, first), self._on_read, self._on_failed)

    def _on_failed(self, error: SoleusError) -> None:
        self._task = None
        self.told.emit(str(error))

    def _on_read(self, week: WeekCoverage) -> None:
        self._task = None
        self._week = week
        today = self._services.clock().date()
        bare = is_bare(week)
        for cell in self._cells:
            found = week.cell(cell.topic)
            line = cell_line(found, next(iter(week.findings_of(cell.topic)), None), today, bare)
            quiet = bare and found.state is CellState.MISSING and found.topic is not Topic.SESSIONS
            cell.show_cell(found, line, quiet)
        self._arrange()

    def focus_missing(self) -> None:
        """Give the keyboard to the first cell that says it is missing, else to the first of all."""
        cell = next((cell for cell in self._cells if cell.says_missing()), self._cells[0])
        self._share_focus(cell)
        cell.setFocus(Qt.FocusReason.OtherFocusReason)

    # what can be done

    def open(self, cell: CoverageCell) -> None:
        """Say more of a cell, and offer what would fill it."""
        if self._week is None or cell.cell is None:
            return
        found = cell.cell
        said = sentences(found, self._week.findings_of(cell.topic))
        if cell.topic is Topic.PLYOMETRIC and found.readiness is not None and found.state is not CellState.THERE:
            said += _readiness(found.readiness)
        # Late: the first screen is filled without it.
        from soleus.ui.planner.coverage.popup import CoveragePopup

        popup = CoveragePopup(topic_name(cell.topic), said, self)
        popup.added.connect(lambda key: self._add(key, cell.topic))
        self._share_focus(cell)
        # Who has more sessions than the week needs is offered none.
        is_full = cell.topic is Topic.SESSIONS and found.state is CellState.WARNED
        if found.state not in (CellState.LOCKED, CellState.LATER) and cell.topic is not Topic.REST_DAYS and not is_full:
            offers = self._services.coverage.offers(cell.topic, self._day, first_weekday())
            nothing = tr("Coverage", "Nothing you own fits. Preferences, Equipment says what you have.")
            popup.offer(offers, nothing if found.state is CellState.MISSING else "")
        popup.open_below(cell)

    def fill(self, cell: CoverageCell) -> None:
        """Add what is missing at once: the first of what is offered. What is not missing says more instead."""
        if cell.cell is None or cell.cell.state is not CellState.MISSING:
            self.open(cell)
            return
        offers = self._services.coverage.offers(cell.topic, self._day, first_weekday())
        if offers:
            self._add(offers[0].key, cell.topic)
        else:
            self.open(cell)

    def _add(self, key: str, topic: Topic) -> None:
        try:
            planned = self._services.coverage.add(key, self._day, first_weekday(), topic)
        except SoleusError as error:
            self.told.emit(str(error))
            return
        self.added.emit(planned, self._services.catalogue.name(key))

    # room and keys

    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(640), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height())

    def _in_a_row(self) -> int:
        for count in _ROWS[:-1]:
            rows = [self._cells[n : n + count] for n in range(0, len(self._cells), count)]
            if all(sum(cell.sizeHint().width() for cell in row) <= self.width() for row in rows):
                return count
        return _ROWS[-1]

    def _height(self) -> int:
        count = self._in_a_row()
        return -(-len(self._cells) // count) * theme_of(self).px(56)

    def _arrange(self) -> None:
        """Give each cell what it needs, and share the rest."""
        count, height = self._in_a_row(), theme_of(self).px(56)
        self.setFixedHeight(self._height())
        for place in range(0, len(self._cells), count):
            row = self._cells[place : place + count]
            wanted = [cell.sizeHint().width() for cell in row]
            spare = max(0, self.width() - sum(wanted))
            left = 0
            for n, cell in enumerate(row):
                width = wanted[n] + spare // len(row) if n < len(row) - 1 else self.width() - left
                cell.setGeometry(QRect(left, place // count * height, width, height - 1))
                left += width
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = theme_of(self)
        painter = QPainter(self)
        line = theme.color("hairline")
        height = theme.px(56)
        for top in range(height, self.height() + 1, height):
            painter.fillRect(0, top - 1, self.width(), 1, line)
        for cell in self._cells:
            if cell.x() > 0:
                painter.fillRect(cell.x(), cell.y(), 1, cell.height(), line)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = next((n for n, cell in enumerate(self._cells) if cell.hasFocus()), None)
        places = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -9, Qt.Key.Key_End: 9}
        step = next((by for key, by in places.items() if key == event.key()), None)
        if here is None or step is None:
            super().keyPressEvent(event)
            return
        there = self._cells[min(max(here + step, 0), len(self._cells) - 1)]
        self._share_focus(there)
        there.setFocus(Qt.FocusReason.TabFocusReason)

    def _share_focus(self, stop: CoverageCell) -> None:
        """Only one cell is a stop of the Tab key; the arrows reach the others."""
        for cell in self._cells:
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if cell is stop else Qt.FocusPolicy.ClickFocus)


def _readiness(found: Readiness) -> list[tuple[str, str]]:
    # Its module knows the rules of progression, which the strip itself does without.
    from soleus.ui.advice_words import readiness_texts

    cuts = [cited(text) for text in readiness_texts(found)]
    return [(text, sources[0] if sources else "+") for text, sources in cuts]
