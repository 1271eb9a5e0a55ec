"""A planned run: what it is called, key or easy, how far, how long, and when."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from soleus.domain.calendar import PlannedWorkout, Run
from soleus.domain.errors import SoleusError
from soleus.domain.naming import RUN_NAME
from soleus.domain.target_shorthand import parse_time
from soleus.domain.units import Distance
from soleus.ui.planner.calendar_words import distance_figure
from soleus.ui.planner.form_dialog import FormDialog, named
from soleus.ui.text import time_of_day, tr
from soleus.ui.units import distance_sign, distance_unit
from soleus.ui.widgets.fields import NumberField
from soleus.ui.widgets.layout import row
from soleus.ui.widgets.segmented import SegmentedControl


class RunDialog(FormDialog):
    """Shows a run, new or planned already; `take` gets it as it was entered."""

    def __init__(
        self, planned: PlannedWorkout, is_new: bool, take: Callable[[PlannedWorkout], object], parent: QWidget
    ) -> None:
        title = tr("Planner", "Plan a run") if is_new else tr("Planner", "Edit the run")
        super().__init__("runDialog", title, tr("Planner", "Plan") if is_new else tr("Planner", "Save"), parent)
        self._planned, self._take = planned, take
        run = planned.run or Run()
        self.kind = SegmentedControl(
            ((False, tr("Planner", "Easy run")), (True, tr("Planner", "Key run"))), tr("Planner", "Kind of run")
        )
        self.kind.set_value(run.is_key)
        self.kind.setObjectName("runKind")
        self.name = QLineEdit("" if planned.name == RUN_NAME else planned.name)
        self.name.setPlaceholderText(tr("Planner", "such as 6 × 1 km"))
        self.distance = NumberField(tr("Planner", "Distance"), distance_sign(), 0, 1000)
        self.minutes = NumberField(tr("Planner", "Minutes"), tr("Planner", "min"), 1, 6000, 5)
        self.at = QLineEdit("" if planned.at is None else time_of_day(planned.at))
        self.at.setPlaceholderText(tr("Planner", "such as 18:30"))
        self.note = QLineEdit(planned.note)
        self._entered = None if run.distance is None else distance_figure(run.distance)
        self.distance.set_value(self._entered)
        self.minutes.set_value(run.minutes)
        figures = QWidget()
        figures.setLayout(
            row(
                named(tr("Planner", "Distance"), self.distance, "runDistance"),
                named(tr("Planner", "Duration"), self.minutes, "runMinutes"),
                gap=16,
            )
        )
        self.say(tr("Planner", "A key run is a hard one: intervals, hills, a race. The calves rest on the day before."))
        self.build(
            (
                self.kind,
                named(tr("Planner", "Name"), self.name, "runName"),
                figures,
                named(tr("Planner", "Time"), self.at, "runTime"),
                named(tr("Planner", "Note"), self.note, "runNote"),
            ),
            self.name,
        )

    def problem(self) -> str:
        for field in (self.distance, self.minutes):
            if field.problem():
                return field.problem()
        try:
            parse_time(self.at.text())
        except SoleusError as error:
            return str(error)
        return ""

    def take(self) -> None:
        run = self._planned.run or Run()
        figure = self.distance.value()
        distance = run.distance
        if figure != self._entered:
            distance = Distance(figure, distance_unit()) if figure else None
        self._take(
            replace(
                self._planned,
                name=self.name.text().strip() or RUN_NAME,
                run=replace(run, is_key=bool(self.kind.value()), distance=distance, minutes=self.minutes.value()),
                at=parse_time(self.at.text()),
                note=self.note.text().strip(),
            )
        )
