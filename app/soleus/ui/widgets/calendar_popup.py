"""A month to choose a day from."""

from datetime import date

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QVBoxLayout, QWidget

from soleus.ui.icons import icon
from soleus.ui.text import py_date, q_date, tr
from soleus.ui.theme import Theme, follow_theme
from soleus.ui.weeks import qt_first_weekday
from soleus.ui.widgets.layout import spaced
from soleus.ui.widgets.popup import Popup


class CalendarPopup(Popup):
    """A month to choose a day from; Enter or a click takes it, Escape gives up."""

    chosen = Signal(object)

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__("calendarPopup", tr("Planner", "Calendar"), parent)
        self.calendar = QCalendarWidget(self)
        self.calendar.setObjectName("calendar")
        self.calendar.setAccessibleName(tr("Planner", "Calendar"))
        self.calendar.setLocale(QLocale())
        self.calendar.setFirstDayOfWeek(qt_first_weekday())
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.calendar.setMinimumDate(q_date(date(1900, 1, 1)))
        self.calendar.setMaximumDate(q_date(date(2100, 12, 31)))
        self.calendar.setSelectedDate(q_date(day))
        self.calendar.setGridVisible(False)
        column = QVBoxLayout(self)
        spaced(column, 0, 8)
        column.addWidget(self.calendar)
        self.calendar.clicked.connect(self._take)
        self.calendar.activated.connect(self._take)
        for name, picture in (("qt_calendar_prevmonth", "caret-left"), ("qt_calendar_nextmonth", "caret-right")):
            step = self.calendar.findChild(QToolButton, name)
            if step is not None:
                step.setIcon(icon(picture))
        follow_theme(self, self._wear)

    def open_at(self, corner: QPoint) -> None:
        """Show the popup with its corner at a place of the screen, or as near as there is room."""
        self.adjustSize()
        self.show_at(corner.x(), corner.y())
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self) -> None:
        day = py_date(self.calendar.selectedDate())
        self.close()
        self.chosen.emit(day)

    def _wear(self, theme: Theme) -> None:
        t, px = theme.tokens, theme.px
        plain = QTextCharFormat()
        plain.setForeground(theme.color("text"))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekday, plain)
        head = QTextCharFormat()
        head.setForeground(theme.color("text_2"))
        head.setBackground(theme.color("surface"))
        self.calendar.setHeaderTextFormat(head)
        self.calendar.setStyleSheet(
            f"""
            QCalendarWidget QWidget {{ background: {t.surface}; alternate-background-color: {t.surface}; }}
            QCalendarWidget QToolButton {{
                color: {t.text}; background: {t.surface}; border: none; border-radius: {px(6)}px;
                padding: {px(4)}px {px(8)}px; font-weight: 600; icon-size: {px(16)}px;
            }}
            QCalendarWidget QToolButton:hover {{ background: {t.hover}; }}
            QCalendarWidget QToolButton::menu-indicator {{ image: none; width: 0; }}
            QCalendarWidget QAbstractItemView {{
                selection-background-color: {t.accent_weak}; selection-color: {t.accent_ink}; font-size: {px(13)}px;
            }}
            """
        )
        self.calendar.setMinimumSize(px(312), px(256))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
