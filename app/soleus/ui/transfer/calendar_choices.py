"""What a calendar is told of: which days of the plan, with runs and rest days or without."""

from datetime import date, timedelta

from PySide6.QtWidgets import QCheckBox, QDateEdit, QWidget

from soleus.domain.calendar import LAST_DAY
from soleus.domain.scheduled import Span
from soleus.ui.text import py_date, q_date, tr
from soleus.ui.weeks import qt_first_weekday
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import column, row, sized

_C = "Export"
_PROPOSED = timedelta(weeks=4)
"""How far ahead the last day is proposed, where there is to be one."""


class CalendarChoices(QWidget):
    """The days from a first one on, to a last one if there is to be one; two ticks for runs and rest days."""

    def __init__(self, usual: Span, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendarChoices")
        self.first = _day(tr(_C, "From"), "calendarFirst", usual.first)
        self.ends = QCheckBox(tr(_C, "Only up to"))
        self.ends.setObjectName("calendarEnds")
        self.ends.setAccessibleDescription(tr(_C, "Without a tick all that is planned ahead is written."))
        self.last = _day(tr(_C, "Last day"), "calendarLast", today + _PROPOSED)
        self.runs = QCheckBox(tr(_C, "Planned runs"))
        self.runs.setObjectName("calendarRuns")
        self.runs.setChecked(usual.runs)
        self.rests = QCheckBox(tr(_C, "Rest days"))
        self.rests.setObjectName("calendarRests")
        self.rests.setChecked(usual.rests)
        self.ends.toggled.connect(self.last.setEnabled)
        self.last.setEnabled(False)
        self.first.dateChanged.connect(self.last.setMinimumDate)
        self.last.setMinimumDate(self.first.date())
        caption = label(tr(_C, "From"))
        caption.setBuddy(self.first)
        self.setLayout(
            column(
                row(caption, self.first, None, gap=8),
                row(self.ends, self.last, None, gap=8),
                row(self.runs, 16, self.rests, None, gap=8),
                gap=8,
            )
        )

    @property
    def span(self) -> Span:
        """What is chosen."""
        last = py_date(self.last.date()) if self.ends.isChecked() else None
        return Span(py_date(self.first.date()), last, self.runs.isChecked(), self.rests.isChecked())


def _day(name: str, object_name: str, value: date) -> QDateEdit:
    field = QDateEdit(q_date(value))
    field.setObjectName(object_name)
    field.setAccessibleName(name)
    field.setCalendarPopup(True)
    field.calendarWidget().setFirstDayOfWeek(qt_first_weekday())
    field.setDisplayFormat(tr("Dates", "d MMM yyyy"))
    field.setDateRange(q_date(date(1900, 1, 1)), q_date(LAST_DAY))
    sized(field, height=32)
    return field
