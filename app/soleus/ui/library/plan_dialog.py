"""The small dialog that puts an exercise on a day or into a routine."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from soleus.domain.calendar import PlannedWorkout, PlanState
from soleus.domain.exercise import Exercise
from soleus.domain.prescribing import inserted
from soleus.domain.prescription import usual
from soleus.domain.routine import Routine
from soleus.services.composition import Services
from soleus.ui.library.flow import Scrolled
from soleus.ui.library.form_fields import Field, choice
from soleus.ui.library.words import dose_text
from soleus.ui.text import day_name, py_date, q_date, tr
from soleus.ui.theme import theme_of
from soleus.ui.weeks import qt_first_weekday
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import column, row, scrolled, sized, spaced
from soleus.ui.widgets.segmented import SegmentedControl


class PlanDialog(QDialog):
    """`put` does what was chosen and says it; call it once the dialog was accepted."""

    def __init__(self, services: Services, exercise: Exercise, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("planDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Library", "Add “{name}” to the plan").format(name=exercise.name))
        self._services = services
        self._exercise = exercise
        self._routines = {routine.id: routine for routine in services.planning.routines()}
        self.where = SegmentedControl(
            ((0, tr("Library", "On a day")), (1, tr("Library", "In a routine"))), tr("Library", "Where")
        )
        self.where.setObjectName("planWhere")
        self.pages = QStackedWidget()
        self.pages.setObjectName("planPages")
        self.pages.addWidget(self._day_page())
        self.pages.addWidget(self._routine_page())
        self.where.changed.connect(self.pages.setCurrentIndex)
        self._lay_out()
        self._on_day_changed()

    def _day_page(self) -> QWidget:
        today = self._services.clock().date()
        self.day = QDateEdit(q_date(today))
        self.day.setCalendarPopup(True)
        self.day.calendarWidget().setFirstDayOfWeek(qt_first_weekday())
        sized(self.day, height=32)
        self.day.setDisplayFormat(tr("Dates", "ddd d MMM yyyy"))
        self.day.setDateRange(q_date(date(1900, 1, 1)), q_date(date(2100, 12, 31)))
        self.into: QComboBox = choice([(0, "")], 0, tr("Library", "As"))
        self.day.dateChanged.connect(lambda _: self._on_day_changed())
        jumps = [
            button(text, size="small", name=name, on_click=partial(self._jump, days))
            for text, name, days in (
                (tr("Library", "Today"), "planToday", 0),
                (tr("Library", "Tomorrow"), "planTomorrow", 1),
            )
        ]
        page = QWidget()
        page.setLayout(
            column(
                Field(tr("Library", "Day"), self.day, "planDay"),
                row(*jumps, None),
                Field(tr("Library", "As"), self.into, "planInto"),
                None,
                gap=12,
            )
        )
        return page

    def _routine_page(self) -> QWidget:
        options: list[tuple[object, str]] = [(routine.id, routine.name) for routine in self._routines.values()]
        options.append((0, tr("Library", "A new routine")))
        self.routine = choice(options, options[0][0], tr("Library", "Routine"))
        self.routine_name = QLineEdit()
        self.name_field = Field(tr("Library", "Its name"), self.routine_name, "newRoutineName")
        self.routine.currentIndexChanged.connect(lambda _: self._on_routine_changed())
        page = QWidget()
        page.setLayout(
            column(Field(tr("Library", "Routine"), self.routine, "planRoutine"), self.name_field, None, gap=12)
        )
        self._on_routine_changed()
        return page

    def _lay_out(self) -> None:
        dose = dose_text(self._exercise)
        said = tr("Library", "Usual dose: {dose}. Change it in the planner.").format(dose=dose)
        note = label(said if dose else "", "secondary", wrap=True, name="planDose")
        note.setVisible(bool(dose))
        self.cancel = button(tr("Library", "Cancel"), on_click=self.reject, name="cancelPlan")
        self.add = button(tr("Library", "Add"), "primary", self._accept, name="confirmPlan")
        self.add.setDefault(True)
        self._inner = Scrolled()
        self._inner.setLayout(column(self.where, self.pages, note, gap=16, margins=(24, 20, 24, 16)))
        self._foot = row(None, self.cancel, self.add, margins=(24, 12, 24, 12))
        lines = QVBoxLayout(self)
        spaced(lines, 0)
        lines.addWidget(scrolled(self._inner, "planArea"), 1)
        lines.addWidget(Separator())
        lines.addLayout(self._foot)
        self._fit()
        self.day.setFocus()

    def _fit(self) -> None:
        """Be as large as the words need, within the screen."""
        room = self.screen().availableGeometry()
        width = min(theme_of(self).px(400), room.width() - 40)
        self._inner.ensurePolished()
        needed = self._inner.heightForWidth(width) + self._foot.sizeHint().height() + 1
        self.resize(width, min(needed, room.height() - 80))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _jump(self, days: int) -> None:
        self.day.setDate(q_date(self._services.clock().date() + timedelta(days=days)))

    def _on_day_changed(self) -> None:
        day = py_date(self.day.date())
        self.into.clear()
        self.into.addItem(tr("Library", "A workout of its own"), 0)
        for card in self._services.planning.days(day, day)[0].cards:
            if card.state not in (PlanState.DONE, PlanState.SKIPPED) and card.workout is None:
                self.into.addItem(tr("Library", "Part of “{name}”").format(name=card.planned.name), card.planned.id)
        self.into.setCurrentIndex(self.into.count() - 1)

    def _on_routine_changed(self) -> None:
        self.name_field.setVisible(not self.routine.currentData())

    def _accept(self) -> None:
        new = self.pages.currentIndex() == 1 and not self.routine.currentData()
        if new and not self.routine_name.text().strip():
            self.name_field.say(tr("Library", "A routine needs a name."))
            self.routine_name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()

    def put(self) -> str:
        """Add the exercise where it was wanted and return the sentence that says so."""
        item = usual(self._exercise)
        planning = self._services.planning
        if self.pages.currentIndex() == 0:
            day = py_date(self.day.date())
            planned_id = self.into.currentData()
            if planned_id:
                planned = planning.planned(planned_id)
                planning.change(replace(planned, items=inserted(planned.items, (item,))))
            else:
                planning.plan(PlannedWorkout(day, self._exercise.name, (item,)))
            text = tr("Library", "“{name}” is planned for {day}.")
            return text.format(name=self._exercise.name, day=day_name(day))
        routine_id = self.routine.currentData()
        if routine_id:
            routine = planning.routine(routine_id)
            planning.change_routine(replace(routine, items=inserted(routine.items, (item,))))
        else:
            routine = planning.create_routine(Routine(self.routine_name.text().strip(), (item,)))
        text = tr("Library", "“{name}” is part of “{routine}”.")
        return text.format(name=self._exercise.name, routine=routine.name)

    def chosen_day(self) -> date:
        """The day that is chosen."""
        return py_date(self.day.date())

    def choose_day(self, day: date) -> None:
        """Choose a day."""
        self.day.setDate(QDate(day.year, day.month, day.day))
