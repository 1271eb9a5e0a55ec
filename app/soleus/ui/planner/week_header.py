"""Above the week: back, on, today, which week it is, and a calendar to jump with; below it, how the week stands."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from soleus.ui.planner.card_words import Tally
from soleus.ui.text import DASH, day_range, day_short, day_with_year, q_date, tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import ElidedLabel, IconLabel, label
from soleus.ui.widgets.layout import spaced


class WeekHeader(QWidget):
    """The controls of the week; the routines' button is there while their pane is folded."""

    stepped = Signal(int)
    today_wanted = Signal()
    day_wanted = Signal(object)
    routines_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("weekHeader")
        self._first = self._last = self.day = date(2000, 1, 3)
        self.routines = button(tr("Planner", "Routines"), name="showRoutines", icon="list")
        self.routines.setCheckable(True)
        self.routines.toggled.connect(self.routines_wanted)
        back = button(
            tr("Planner", "Week before"), "icon", lambda: self.stepped.emit(-1), name="weekBack", icon="caret-left"
        )
        on = button(
            tr("Planner", "Week after"), "icon", lambda: self.stepped.emit(1), name="weekOn", icon="caret-right"
        )
        now = button(tr("Planner", "Today"), on_click=self.today_wanted.emit, name="weekToday")
        self.title = label("", "emph", name="weekTitle")
        self.number = label("", "secondary", name="weekNumber")
        self.jump = button(
            tr("Planner", "Jump to a date"), "icon-quiet", self.open_calendar, name="weekJump", icon="calendar-blank"
        )
        self._upper, self._lower = QHBoxLayout(), QHBoxLayout()
        spaced(self._upper, 8)
        spaced(self._lower, 8)
        for part in (self.routines, back, on, now):
            self._upper.addWidget(part)
        self._upper.addStretch(1)
        self._lower.addStretch(1)
        self._named = (self.title, self.number, self.jump)
        self._controls = (self.routines, back, on, now)
        self._is_stacked: bool | None = None
        column = QVBoxLayout(self)
        spaced(column, 4, (16, 12, 16, 12))
        column.addLayout(self._upper)
        column.addLayout(self._lower)
        self.title.setMinimumWidth(24)
        self.routines.hide()
        self.routines.toggled.connect(self._fit)
        follow_theme(self, lambda _: self._fit())

    def show_week(self, first: date, last: date) -> None:
        """Name another week."""
        self._first, self._last = first, last
        middle = q_date(first).addDays(3)
        self.number.setText(tr("Planner", "week {number}").format(number=middle.weekNumber()[0]))
        self.setAccessibleName(day_range(first, last))
        self._fit()

    def show_routines_button(self, shown: bool) -> None:
        """Show the button that unfolds the routines, while they are folded."""
        self.routines.setVisible(shown)
        self._fit()

    def _fit(self) -> None:
        """Write the week in full where there is room, else with short months, else on a line of its own."""
        theme = theme_of(self)
        self.routines.updateGeometry()
        gap = theme.px(8)
        around = 2 * theme.px(16)
        used = sum(part.sizeHint().width() + gap for part in self._controls if not part.isHidden())
        rest = theme.text_width(self.number.text()) + self.jump.sizeHint().width() + 3 * gap
        full = day_range(self._first, self._last)
        short = f"{day_short(self._first)} {DASH} {day_with_year(self._last)}"
        room = self.width() - around - rest
        beside = next((text for text in (full, short) if self._width_of(text) <= room - used), None)
        self._stack(beside is None)
        self.title.setText(beside or (full if self._width_of(full) <= room else short))

    def _width_of(self, text: str) -> int:
        return theme_of(self).text_width(text, "emph", 600) + 2

    def _stack(self, stacked: bool) -> None:
        if stacked == self._is_stacked:
            return
        self._is_stacked = stacked
        target, other = (self._lower, self._upper) if stacked else (self._upper, self._lower)
        for part in self._named:
            other.removeWidget(part)
            target.insertWidget(target.count() - 1, part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def open_calendar(self) -> None:
        """Let the user choose a day to jump to."""
        # Late, like the other popups: the first screen is filled without it.
        from soleus.ui.widgets.calendar_popup import CalendarPopup

        popup = CalendarPopup(self.day, self)
        popup.chosen.connect(self.day_wanted)
        popup.open_at(self.jump.mapToGlobal(QPoint(0, self.jump.height() + 4)))


class WeekFooter(QWidget):
    """How the week stands: done, missed, to come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("weekFooter")
        self._which = label("", "secondary", name="tallyWeek")
        self.done = label("", name="tallyDone")
        self.missed = label("", name="tallyMissed")
        self.to_come = label("", name="tallyToCome")
        self._tick = IconLabel("check-bold", "ok", 12)
        self._cross = IconLabel("x-bold", "warn", 12)
        line = QHBoxLayout(self)
        spaced(line, 6, (16, 0, 16, 0))
        for part, after in (
            (self._which, 8), (self._tick, 0), (self.done, 8), (self._cross, 0), (self.missed, 8), (self.to_come, 0),
        ):  # fmt: skip
            line.addWidget(part)
            if after:
                line.addSpacing(after)
        self.kept = ElidedLabel("", "secondary")
        self.kept.setObjectName("tallyKept")
        self.kept.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.kept, 1)
        follow_theme(self, lambda _: self.setFixedHeight(theme_of(self).px(36)))

    def show_kept(self, done: int, planned: int) -> None:
        """Say how much of the plan of the last four weeks was done; nothing where nothing was planned."""
        words = tr("Planner", "Last four weeks: {done} of {planned} done").format(done=done, planned=planned)
        self.kept.setText(words if planned else "")

    def show_tally(self, counted: Tally, is_this_week: bool) -> None:
        """Show the figures of a week."""
        if is_this_week:
            which = tr("Planner", "This week")
        elif counted.planned:
            which = tr("Planner", "In this week")
        else:
            which = tr("Planner", "Nothing planned in this week")
        if is_this_week and not counted.planned:
            which = tr("Planner", "Nothing planned this week")
        self._which.setText(which)
        for figure, words, parts in (
            (counted.done, tr("Planner", "{n} done"), (self._tick, self.done)),
            (counted.missed, tr("Planner", "{n} missed"), (self._cross, self.missed)),
            (counted.to_come, tr("Planner", "{n} to come"), (self.to_come,)),
        ):
            text = words.format(n=figure)
            parts[-1].setText(text)
            for part in parts:
                part.setVisible(figure > 0)
