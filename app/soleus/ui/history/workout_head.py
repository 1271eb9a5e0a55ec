"""The head of a workout: its name, day, times, where it came from, its note, and what can be done with it."""

from PySide6.QtCore import QDate, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QTextOption
from PySide6.QtWidgets import QDateEdit, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from soleus.domain.calendar import PlannedWorkout
from soleus.domain.workout import Workout
from soleus.ui.history.words import source_text, times_text
from soleus.ui.text import day_name, plural, py_date, q_date, tr
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.weeks import qt_first_weekday
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.flow import Flow
from soleus.ui.widgets.labels import Chip, label
from soleus.ui.widgets.layout import column, row, sized

_MOST_LINES = 5
_LONGEST_NAME = 32
"""Letters of the planned name, which is as long as the user wrote it."""


class NoteField(QPlainTextEdit):
    """A note as high as its text, up to five lines; `left` tells that it lost the keyboard."""

    left = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        follow_theme(self, lambda _: self._fit())

    def _fit(self) -> None:
        theme = theme_of(self)
        lines = max(1, int(self.document().size().height()))
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > _MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        room = 2 * round(self.document().documentMargin()) + theme.px(8)
        self.setFixedHeight(min(lines, _MOST_LINES) * self.fontMetrics().lineSpacing() + room)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class WorkoutHead(QWidget):
    """Each field is stored when it is left; the signals carry what is wanted."""

    renamed = Signal(str)
    redated = Signal(object)
    noted = Signal(str)
    duplicate_wanted = Signal()
    delete_wanted = Signal()
    resume_wanted = Signal()
    plan_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("workoutHead")
        self._workout: Workout | None = None
        self.name = QLineEdit()
        self.name.setObjectName("workoutName")
        self.name.setAccessibleName(tr("History", "Name of the workout"))
        self.name.setPlaceholderText(tr("History", "Workout"))
        self.name.editingFinished.connect(self._on_name)
        self.day = QDateEdit()
        self.day.setObjectName("workoutDay")
        self.day.setAccessibleName(tr("History", "Day"))
        self.day.setCalendarPopup(True)
        self.day.calendarWidget().setFirstDayOfWeek(qt_first_weekday())
        self.day.setDateRange(QDate(1900, 1, 1), QDate(2100, 12, 31))
        self.day.editingFinished.connect(self._on_day)
        self.day.installEventFilter(self)
        self.times = label("", "secondary", name="workoutTimes")
        self.source = Chip("", "neutral")
        self.source.setObjectName("workoutSource")
        self.unfinished = Chip(tr("History", "unfinished"), "warn")
        self.note = NoteField(tr("History", "Note of the workout"))
        self.note.setObjectName("workoutNote")
        self.note.left.connect(self._on_note)
        self._build()
        follow_theme(self, self._on_theme)

    def _build(self) -> None:
        self.resume = button(tr("History", "Go on"), "tonal", self.resume_wanted.emit, name="resumeWorkout")
        self.duplicate = button(
            tr("History", "Duplicate"), on_click=self.duplicate_wanted.emit, name="duplicateWorkout", icon="copy"
        )
        self.delete = button(
            tr("History", "Delete"), "danger", self.delete_wanted.emit, name="deleteWorkout", icon="trash"
        )
        self.plan = button("", "quiet", self.plan_wanted.emit, name="workoutPlan", icon="calendar-check")
        self.plan.setToolTip(tr("History", "Open the day it was planned for"))
        self.difference = label("", "secondary", wrap=True, name="planDifference")
        facts = Flow()
        for part in (self.day, self.times, self.unfinished, self.source, self.plan):
            facts.addWidget(part)
        sized(self.day, width=168)
        whole = column(gap=8)
        whole.addLayout(row(self.name, self.resume, self.duplicate, self.delete, gap=8))
        whole.addLayout(facts)
        whole.addWidget(self.difference)
        whole.addWidget(self.note)
        self.setLayout(whole)

    def show_workout(self, workout: Workout, planned: PlannedWorkout | None = None, difference: str = "") -> None:
        """Show a workout, its plan and how it differs; a field that is being written in keeps its text."""
        other = self._workout is None or self._workout.id != workout.id
        before, self._workout = self._workout, workout
        if other or before is None or before.name != workout.name:
            self.name.setText(workout.name)
            self.name.setCursorPosition(0)
        if other or before is None or before.note != workout.note:
            self.note.setPlainText(workout.note)
        if self.day.date() != q_date(workout.day):
            self.day.setDate(q_date(workout.day))
        sets = plural("History", "%n set", "%n sets", workout.set_count)
        times = times_text(workout)
        self.times.setText(f"{times} · {sets}" if times else sets)
        self.unfinished.setVisible(not workout.finished)
        self.resume.setVisible(not workout.finished)
        self.plan.setVisible(planned is not None)
        self.difference.setText(difference)
        self.difference.setVisible(bool(difference))
        if planned is not None:
            name = planned.name if len(planned.name) <= _LONGEST_NAME else f"{planned.name[: _LONGEST_NAME - 1]}…"
            words = tr("History", "Planned: {name}, {day}").format(name=name, day=day_name(planned.day))
            self.plan.setText(words.replace("&", "&&"))
        self.source.setVisible(workout.source is not None)
        if workout.source is not None:
            self.source.set(source_text(workout.source), "neutral", "download-simple")

    def store(self) -> None:
        """Store what stands in the fields now, as when they are left."""
        self._on_name()
        self._on_note()
        self._on_day()

    def _on_name(self) -> None:
        if self._workout is not None and self.name.text().strip() != self._workout.name:
            self.renamed.emit(self.name.text().strip())

    def _on_note(self) -> None:
        if self._workout is not None and self.note.toPlainText() != self._workout.note:
            self.noted.emit(self.note.toPlainText())

    def _on_day(self) -> None:
        if self._workout is not None and py_date(self.day.date()) != self._workout.day:
            self.redated.emit(py_date(self.day.date()))

    def _on_theme(self, theme: Theme) -> None:
        self.name.setFont(theme.font("title"))
        self.day.setDisplayFormat(tr("Dates", "ddd d MMM yyyy"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A turn of the wheel over the day while scrolling would move the workout.
        if event.type() == QEvent.Type.Wheel and not self.day.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(280), super().minimumSizeHint().height())
