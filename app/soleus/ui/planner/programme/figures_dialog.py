"""Training days of a running programme, and a therapist's own figures, which go before the programme's."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from soleus.domain.enrolment import Enrolment
from soleus.domain.errors import SoleusError
from soleus.domain.programme import DoseOverride
from soleus.domain.target_shorthand import parse_time
from soleus.services.composition import Services
from soleus.ui.cited_texts import wrapped
from soleus.ui.planner.form_dialog import FormDialog, named
from soleus.ui.planner.programme.dose_fields import DoseFields, figures_of
from soleus.ui.planner.programme.number_fields import NumberFields
from soleus.ui.planner.programme.start_words import days_hint
from soleus.ui.planner.weekday_switches import WeekdaySwitches
from soleus.ui.text import time_of_day, tr
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import column


class FiguresDialog(FormDialog):
    """`take` gets the enrolment as it was entered; `with_days` shows its days and time, too."""

    wide = 640

    def __init__(
        self,
        services: Services,
        enrolment: Enrolment,
        take: Callable[[Enrolment], object],
        parent: QWidget,
        with_days: bool = True,
    ) -> None:
        title = tr("Coach", "Days and own figures") if with_days else tr("Coach", "Own figures")
        super().__init__("figuresDialog", title, tr("Planner", "Save"), parent)
        self._enrolment, self._take, self._with_days = enrolment, take, with_days
        self.weekdays = WeekdaySwitches(enrolment.weekdays)
        self.at = QLineEdit("" if enrolment.at is None else time_of_day(enrolment.at))
        self.at.setPlaceholderText(tr("Planner", "such as 18:30"))
        self.hint = label("", "secondary", wrap=True, name="figuresDaysHint")
        overrides = {override.exercise_key: override for override in enrolment.overrides}
        self.doses = [
            DoseFields(
                services.catalogue.name(key),
                figures_of(enrolment.programme, key),
                overrides.get(key) or DoseOverride(key),
            )
            for key in enrolment.programme.exercise_keys
        ]
        self.numbers = NumberFields(services, enrolment)
        first = self.weekdays if with_days or not self.doses else self.doses[0].sets
        self.build([*self._days(), *self._figures()], first)
        self.weekdays.listen(self._on_days)
        self._on_days()

    def _days(self) -> list[QWidget]:
        if not self._with_days:
            return []
        days = QWidget()
        days.setLayout(column(named(tr("Coach", "Training days"), self.weekdays, "figuresWeekdays"), self.hint, gap=4))
        return [days, named(tr("Coach", "Time, if you like one"), self.at, "figuresTime"), Separator()]

    def _figures(self) -> list[QWidget]:
        why = wrapped("secondary", "figuresWhy")
        why.setText(
            tr(
                "Coach",
                "A therapist's own figures go before the programme's. What is empty stays as the programme says.",
            )
        )
        return [why, *self.doses, Separator(), self.numbers]

    def changed(self) -> Enrolment:
        """Return the enrolment as it was entered."""
        overrides = tuple(made for dose in self.doses if (made := dose.override()) is not None)
        figured = replace(self._enrolment, overrides=overrides, numbers=self.numbers.numbers())
        if not self._with_days:
            return figured
        return replace(figured, weekdays=tuple(sorted(self.weekdays.chosen())), at=parse_time(self.at.text()))

    def problem(self) -> str:
        if not self.weekdays.chosen():
            return tr("Coach", "Choose a training day.")
        try:
            parse_time(self.at.text())
        except SoleusError as error:
            return str(error)
        if self.doses and all(dose.leave_out.isChecked() for dose in self.doses):
            return tr("Coach", "One exercise has to stay.")
        wrong = [dose.problem() for dose in self.doses]
        return next((problem for problem in (*wrong, self.numbers.problem()) if problem), "")

    def take(self) -> None:
        self._take(self.changed())

    def _on_days(self) -> None:
        hint = days_hint(self._enrolment.programme, self.weekdays.chosen())
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
