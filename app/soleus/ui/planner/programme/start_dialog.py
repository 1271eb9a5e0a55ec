"""When a programme begins, on which days, at what time; and whose figures count."""

from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from soleus.domain.enrolment import Enrolment
from soleus.domain.errors import SoleusError
from soleus.domain.programme import Programme
from soleus.domain.target_shorthand import parse_time
from soleus.services.composition import Services
from soleus.ui.planner.form_dialog import FormDialog, named
from soleus.ui.planner.programme.cautions_box import CautionsBox, cautions_of
from soleus.ui.planner.programme.start_words import coming_words, days_hint, usual_weekdays
from soleus.ui.planner.weekday_switches import WeekdaySwitches
from soleus.ui.tasks import Report, Task, Tasks
from soleus.ui.text import time_of_day, tr
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.day_field import DayField
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import column, row


class StartDialog(FormDialog):
    """Says at once what it comes to; `started` carries the Enrolment. `like` is an earlier one that is repeated."""

    started = Signal(object)

    def __init__(
        self, services: Services, programme: Programme, parent: QWidget, like: Enrolment | None = None
    ) -> None:
        title = tr("Coach", "Start “{name}”").format(name=services.programmes.shown(programme).name)
        super().__init__("startProgrammeDialog", title, tr("Coach", "Start"), parent)
        self._services, self._programme = services, programme
        self._task: Task | None = None
        self._overrides = () if like is None else like.overrides
        self._numbers = () if like is None else like.numbers
        self.day = DayField(tr("Coach", "First day"))
        self.day.set_day(services.clock().date())
        self.weekdays = WeekdaySwitches(usual_weekdays(programme) if like is None else like.weekdays)
        self.at = QLineEdit("" if like is None or like.at is None else time_of_day(like.at))
        self.at.setPlaceholderText(tr("Planner", "such as 18:30"))
        self.hint = label("", "secondary", wrap=True, name="startDaysHint")
        self.figures = button(tr("Coach", "Own figures…"), on_click=self.ask_for_figures, name="startFigures")
        self.build(self._fields_in_order(), self.day)
        self.day.changed.connect(lambda _: self._on_changed())
        self.day.textChanged.connect(lambda _: self._on_changed())
        self.at.textChanged.connect(lambda _: self._on_changed())
        self.weekdays.listen(self._on_changed)
        self._on_changed()

    def _fields_in_order(self) -> list[QWidget]:
        fields: list[QWidget] = []
        if self._programme.is_rehab:
            fields.append(CautionsBox(cautions_of(self._services, self._programme)))
        running = self._services.programmes.running()
        if running is not None:
            name = self._services.programmes.shown(running.programme).name
            words = tr("Coach", "“{name}” stops then; what you did stays.").format(name=name)
            fields.append(label(words, wrap=True, name="startStops"))
        days = QWidget()
        days.setLayout(column(named(tr("Coach", "Training days"), self.weekdays, "startWeekdays"), self.hint, gap=4))
        own = QWidget()
        own.setLayout(row(self.figures, None))
        return [
            *fields,
            named(tr("Coach", "First day"), self.day, "startDay"),
            days,
            named(tr("Coach", "Time, if you like one"), self.at, "startTime"),
            own,
        ]

    def ask_for_figures(self) -> None:
        """Ask for a therapist's own figures; they are kept until the programme starts."""
        from soleus.ui.planner.programme.figures_dialog import FiguresDialog

        draft = self.enrolment()
        if draft is not None:
            FiguresDialog(self._services, draft, self._take_figures, self, with_days=False).open()
        else:
            self.say(self.problem(), wrong=True)

    def _take_figures(self, figured: Enrolment) -> None:
        self._overrides, self._numbers = figured.overrides, figured.numbers
        self._on_changed()

    def enrolment(self) -> Enrolment | None:
        """Return what would be started, None where something is wrong with what was entered."""
        day, chosen = self.day.day(), self.weekdays.chosen()
        if day is None or not chosen or self.problem():
            return None
        at = self._at()
        return Enrolment(self._programme, day, tuple(sorted(chosen)), (), self._overrides, self._numbers, at)

    def problem(self) -> str:
        if not self._programme.exercise_keys:
            return tr("Coach", "This programme has no exercises yet; add some first.")
        if self.day.problem() or self.day.day() is None:
            return self.day.problem() or tr("Coach", "Say on which day it begins.")
        if not self.weekdays.chosen():
            return tr("Coach", "Choose a training day.")
        try:
            self._at()
        except SoleusError as error:
            return str(error)
        return ""

    def accept(self) -> None:
        draft = self.enrolment()
        if draft is None:
            self.say(self.problem(), wrong=True)
        elif self._task is None:
            self.good.setEnabled(False)
            programmes = self._services.programmes

            def work(report: Report) -> Enrolment:
                return programmes.start(
                    draft.programme, draft.start, draft.weekdays, draft.at, draft.overrides, draft.numbers
                )

            self._task = Tasks.shared().run(work, self._on_begun, self._on_failed)

    def _on_begun(self, begun: Enrolment) -> None:
        self._task = None
        QDialog.accept(self)
        self.started.emit(begun)

    def _on_failed(self, error: SoleusError) -> None:
        self._task = None
        self.good.setEnabled(True)
        self.say(str(error), wrong=True)

    def reject(self) -> None:
        if self._task is None:  # else it is being stored already
            super().reject()

    def _at(self) -> time | None:
        return parse_time(self.at.text())

    def _on_changed(self) -> None:
        hint = days_hint(self._programme, self.weekdays.chosen())
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        problem, draft = self.problem(), self.enrolment()
        if draft is None:
            self.say(problem, wrong=True)
        else:
            self.say(coming_words(self._programme, self._services.programmes.to_come(draft)))
        if self.isVisible():
            self.fit()
