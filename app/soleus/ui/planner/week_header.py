"""Above the calendar: back, on, today, what is in sight, week or month; below the week, how it stands."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from soleus.domain.adherence import Adherence
from soleus.ui.planner.calendar_view import Mode
from soleus.ui.planner.calendar_words import reason_words
from soleus.ui.text import DASH, day_range, day_short, day_with_year, month_name, number, q_date, tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import ElidedLabel, IconLabel, label
from soleus.ui.widgets.layout import spaced
from soleus.ui.widgets.segmented import SegmentedControl


class WeekHeader(QWidget):
    """The controls of the calendar; the routines' button is there while their pane is folded."""

    stepped = Signal(int)
    today_wanted = Signal()
    day_wanted = Signal(object)
    routines_wanted = Signal(bool)
    mode_wanted = Signal(object)
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("weekHeader")
        self.day = date(2000, 1, 3)
        self._titles: tuple[str, ...] = ("",)
        self.routines = button(tr("Planner", "Routines"), name="showRoutines", icon="list")
        self.routines.setCheckable(True)
        self.routines.toggled.connect(self.routines_wanted)
        before, after = _step_words(Mode.WEEK)
        self._back = button(before, "icon", lambda: self.stepped.emit(-1), name="weekBack", icon="caret-left")
        self._on = button(after, "icon", lambda: self.stepped.emit(1), name="weekOn", icon="caret-right")
        now = button(tr("Planner", "Today"), on_click=self.today_wanted.emit, name="weekToday")
        self.title = label("", "emph", name="weekTitle")
        self.number = label("", "secondary", name="weekNumber")
        self.jump = button(
            tr("Planner", "Jump to a date"), "icon-quiet", self.open_calendar, name="weekJump", icon="calendar-blank"
        )
        self.print_button = button(
            tr("Planner", "Print"), on_click=self.print_wanted.emit, name="printPlan", icon="printer", parent=self
        )
        self.modes = SegmentedControl(
            ((Mode.WEEK, tr("Planner", "Week")), (Mode.MONTH, tr("Planner", "Month"))), tr("Planner", "Calendar")
        )
        self.modes.setObjectName("calendarModes")
        self.modes.changed.connect(self.mode_wanted)
        self._controls = (self.routines, self._back, self._on, now)
        self._named = (self.title, self.number, self.jump)
        self._tools = (self.print_button, self.modes)
        self._places: tuple[int, int] | None = None
        self._lay_out()
        self.title.setMinimumWidth(24)
        self.routines.hide()
        self.print_button.hide()
        self.routines.toggled.connect(self._fit)
        follow_theme(self, lambda _: self._fit())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        spaced(column, 0, (16, 12, 16, 12))
        self._rows = [QHBoxLayout() for _ in range(3)]
        for row in self._rows:
            spaced(row, 8)
            row.addStretch(1)
            column.addLayout(row)
        for part in reversed(self._controls):
            self._rows[0].insertWidget(0, part)

    def show_week(self, first: date, last: date) -> None:
        """Name another week."""
        middle = q_date(first).addDays(3)
        self.number.setText(tr("Planner", "week {number}").format(number=middle.weekNumber()[0]))
        short = f"{day_short(first)} {DASH} {day_with_year(last)}"
        self._name(Mode.WEEK, (day_range(first, last), short))

    def show_month(self, month: date) -> None:
        """Name another month."""
        self.number.setText("")
        self._name(Mode.MONTH, (month_name(month),))

    def _name(self, mode: Mode, titles: tuple[str, ...]) -> None:
        for part, words in zip((self._back, self._on), _step_words(mode), strict=True):
            part.setAccessibleName(words)
            part.setToolTip(words)
        self.modes.set_value(mode)
        self.number.setVisible(bool(self.number.text()))
        self._titles = titles
        self.setAccessibleName(titles[0])
        self._fit()

    def show_routines_button(self, shown: bool) -> None:
        """Show the button that unfolds the routines, while they are folded."""
        self.routines.setVisible(shown)
        self._fit()

    def offer_print(self) -> None:
        """Show the button that prints; `print_wanted` is heard by somebody."""
        self.print_button.show()
        self._fit()

    def _fit(self) -> None:
        """Write what is shown in full where there is room, else with short months, else on a line of its own."""
        theme = theme_of(self)
        self.routines.updateGeometry()
        gap = theme.px(8)
        room = self.width() - 2 * theme.px(16)
        used, tools = self._width(self._controls, gap), self._width(self._tools, gap)
        rest = theme.text_width(self.number.text()) + self.jump.sizeHint().width() + 3 * gap
        beside = self._title_within(room - used - tools - rest)
        tools_row = 0 if used + tools <= room else 1
        if beside is None and tools_row and self._width_of(self._titles[-1]) + rest + tools > room:
            tools_row = 2
        self._place(0 if beside is not None else 1, tools_row)
        alone = room - rest - (tools if tools_row == 1 else 0)
        self.title.setText(beside or self._title_within(alone) or self._titles[-1])

    def _title_within(self, room: int) -> str | None:
        return next((text for text in self._titles if self._width_of(text) <= room), None)

    def _width_of(self, text: str) -> int:
        return theme_of(self).text_width(text, "emph", 600) + 2

    def _width(self, parts: tuple[QWidget, ...], gap: int) -> int:
        return sum(part.sizeHint().width() + gap for part in parts if not part.isHidden())

    def _place(self, named: int, tools: int) -> None:
        """Put title and tools into rows; the tools stand at the right end."""
        if (named, tools) == self._places:
            return
        self._places = named, tools
        for part in (*self._named, *self._tools):
            for row in self._rows:
                row.removeWidget(part)
        for part in self._named:
            row = self._rows[named]
            row.insertWidget(row.count() - 1, part)
        for part in self._tools:
            self._rows[tools].addWidget(part)
        for row in self._rows[1:]:
            row.setContentsMargins(0, theme_of(self).px(4) if row.count() > 1 else 0, 0, 0)

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


def _step_words(mode: Mode) -> tuple[str, str]:
    if mode is Mode.MONTH:
        return tr("Planner", "Month before"), tr("Planner", "Month after")
    return tr("Planner", "Week before"), tr("Planner", "Week after")


class WeekFooter(QWidget):
    """How the plan of the week was kept: on time, moved, missed, skipped, extra, to come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("weekFooter")
        self._which = label("", "secondary", name="tallyWeek")
        self.figures: dict[str, QLabel] = {}
        self._icons: dict[str, IconLabel] = {}
        line = QHBoxLayout(self)
        spaced(line, 6, (16, 0, 16, 0))
        line.addWidget(self._which)
        for name, icon, tone in _FIGURES:
            line.addSpacing(4)
            if icon:
                self._icons[name] = IconLabel(icon, tone, 12)
                line.addWidget(self._icons[name])
            self.figures[name] = label("", name=f"tally-{name}")
            line.addWidget(self.figures[name])
        self.kept = ElidedLabel("", "secondary")
        self.kept.setObjectName("tallyKept")
        self.kept.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.kept, 1)
        follow_theme(self, lambda _: self.setFixedHeight(theme_of(self).px(36)))

    def show_kept(self, done: int, planned: int) -> None:
        """Say how much of the plan of the last four weeks was done; nothing where nothing was planned."""
        words = tr("Planner", "Last four weeks: {done} of {planned} done").format(done=done, planned=planned)
        self.kept.setText(words if planned else "")

    def show_week(self, kept: Adherence, is_this_week: bool) -> None:
        """Show the figures of a week."""
        if kept.is_empty:
            nothing = tr("Planner", "Nothing planned this week")
            which = nothing if is_this_week else tr("Planner", "Nothing planned in this week")
        else:
            which = tr("Planner", "This week") if is_this_week else tr("Planner", "In this week")
        self._which.setText(which)
        for name, figure, words in (
            ("onTime", kept.on_time, tr("Planner", "{n} on time")),
            ("moved", kept.moved, tr("Planner", "{n} moved")),
            ("missed", kept.missed, tr("Planner", "{n} missed")),
            ("skipped", kept.skipped, tr("Planner", "{n} skipped")),
            ("extra", kept.extra, tr("Planner", "{n} extra")),
            ("toCome", kept.to_come, tr("Planner", "{n} to come")),
        ):
            self.figures[name].setText(words.format(n=figure))
            self.figures[name].setVisible(figure > 0)
            if name in self._icons:
                self._icons[name].setVisible(figure > 0)
        reasons = ", ".join(f"{reason_words(reason)} {number(count)}" for reason, count in kept.reasons)
        self.figures["skipped"].setToolTip(reasons)


_FIGURES = (
    ("onTime", "check-bold", "ok"),
    ("moved", "arrow-bend-down-right", "accent"),
    ("missed", "x-bold", "warn"),
    ("skipped", "prohibit", "text-2"),
    ("extra", "plus", "text-2"),
    ("toCome", "", ""),
)
"""Each figure with its icon."""
