"""Logging a workout that was done on another day: which day, and what it was made of."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QDateEdit, QFrame, QSizePolicy, QVBoxLayout, QWidget

from soleus.services.composition import Services
from soleus.ui.icons import paint_icon
from soleus.ui.text import day_long, plural, py_date, q_date, tr
from soleus.ui.theme import theme_of
from soleus.ui.weeks import qt_first_weekday
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import at_least, column, row, scrolled, sized, spaced
from soleus.ui.widgets.painting import paint_text, rounded

_C = "StartView"


@dataclass(frozen=True, slots=True)
class Choice:
    """What a past workout can be made of: "planned", "routine" or "empty", with the id of the first two."""

    kind: str
    id: int
    title: str
    text: str


class _ChoiceButton(QAbstractButton):
    """One choice: its name, and what it holds."""

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self.setObjectName(f"past-{choice.kind}-{choice.id}")
        self.setAccessibleName(f"{choice.title}, {choice.text}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(320), theme_of(self).px(60))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        fill = theme.color("hover") if self.underMouse() else theme.color("surface")
        rounded(painter, self.rect(), theme.px(8), fill, theme.color("line"))
        name = {"planned": "calendar-check", "routine": "list-checks"}.get(self.choice.kind, "plus")
        side = theme.px(20)
        paint_icon(painter, QRectF(theme.px(16), (self.height() - side) / 2, side, side), name, theme, "accent")
        left = theme.px(16 + 20 + 12)
        room = self.width() - left - theme.px(16)
        upper = QRectF(left, theme.px(9), room, theme.px(22))
        lower = QRectF(left, theme.px(31), room, theme.px(20))
        paint_text(painter, upper, self.choice.title, theme.color("text"), theme, kind="emph")
        paint_text(painter, lower, self.choice.text, theme.color("text-2"), theme)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


class StartView(QFrame):
    """`chosen` carries the Choice and the day; `left` gives up."""

    chosen = Signal(object, object)
    left = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startView")
        self.setProperty("plane", "surface")
        self._services = services
        self._offers: list[_ChoiceButton] = []
        self.day = QDateEdit()
        self.day.setObjectName("pastDay")
        self.day.setAccessibleName(tr(_C, "Day of the workout"))
        self.day.setCalendarPopup(True)
        self.day.calendarWidget().setFirstDayOfWeek(qt_first_weekday())
        self.day.setDisplayFormat(tr("Dates", "d MMM yyyy"))
        self.day.setMinimumDate(q_date(date(1900, 1, 1)))
        at_least(self.day, 160)
        sized(self.day, height=44)
        self.day.dateChanged.connect(lambda _: self._fill())
        self._said = label("", "secondary", name="pastDayName")
        self._choices = QVBoxLayout()
        spaced(self._choices, 8)
        cancel = button(tr(_C, "Cancel"), "plain", self.left.emit, name="cancelPast", size="big", key="Esc")
        caption = label(tr(_C, "Day"), "strong")
        caption.setBuddy(self.day)
        middle = QWidget()
        middle.setLayout(
            column(
                24,
                label(tr(_C, "Log a past workout"), "work"),
                label(tr(_C, "It is stored under the day it was done. Times are left empty."), "lead", wrap=True),
                16,
                caption,
                row(self.day, self._said, None, gap=12),
                16,
                label(tr(_C, "What did you do?"), "strong"),
                self._choices,
                16,
                row(cancel, None),
                None,
                gap=8,
            )
        )
        sized(middle, 520)
        inner = QWidget()
        inner.setLayout(row(None, middle, None, margins=(24, 16, 24, 24)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))

    def open_at(self, day: date | None) -> None:
        """Begin with a day, yesterday where none is given."""
        today = self._services.clock().date()
        self.day.setMaximumDate(q_date(today))
        self.day.setDate(q_date(min(day or today - timedelta(days=1), today)))
        self._fill()
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen_day(self) -> date:
        """The day in the field."""
        return py_date(self.day.date())

    def choices(self) -> list[Choice]:
        """What is offered."""
        return [made.choice for made in self._offers]

    def _fill(self) -> None:
        day = self.chosen_day()
        self._said.setText(day_long(day))
        for old in self._offers:
            self._choices.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._offers = []
        for choice in self._offered(day):
            made = _ChoiceButton(choice)
            made.clicked.connect(lambda _=False, choice=choice: self.chosen.emit(choice, self.chosen_day()))
            self._choices.addWidget(made)
            self._offers.append(made)

    def _offered(self, day: date) -> list[Choice]:
        planning, name = self._services.planning, self._services.catalogue.name
        offered = []
        for plan in planning.days(day, day)[0].cards:
            if plan.workout is None:
                said = ", ".join(name(item.exercise_key) for item in plan.planned.items)
                offered.append(
                    Choice("planned", plan.planned.id, plan.planned.name, tr(_C, "planned: {what}").format(what=said))
                )
        for routine in planning.routines():
            count = plural(_C, "%n exercise", "%n exercises", len(routine.items))
            offered.append(Choice("routine", routine.id, routine.name, count))
        offered.append(Choice("empty", 0, tr(_C, "Something else"), tr(_C, "choose the exercises yourself")))
        return offered

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
