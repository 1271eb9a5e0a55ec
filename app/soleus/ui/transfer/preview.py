"""What a file would bring: counts first, then what needs a decision, what differs and what is left out."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from soleus.domain.errors import Cancelled, SoleusError
from soleus.domain.units import WeightUnit
from soleus.exchange import OpenedLog, compare
from soleus.services.composition import Services
from soleus.services.transfer import ImportPlan
from soleus.ui.tasks import Report, Task, Tasks
from soleus.ui.text import day_with_year, number, plural, tr
from soleus.ui.theme import theme_of
from soleus.ui.transfer.exercise_model import Column, ExerciseModel
from soleus.ui.transfer.exercise_popup import NEW, ExercisePopup
from soleus.ui.transfer.exercise_view import ExerciseView, choice_rect
from soleus.ui.transfer.figures import Figures
from soleus.ui.transfer.lists import DifferenceModel, FlagModel, ListModel, ListView, ProblemModel
from soleus.ui.transfer.weights_page import not_taken
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import ElidedLabel, IconLabel, label
from soleus.ui.widgets.layout import column, row, spaced
from soleus.ui.widgets.segmented import SegmentedControl, TabStrip

_C = "Import"
SETTLE_MS = 120
"""How long decisions may follow each other before the counts are made anew."""


class Preview(QWidget):
    """A log, opened and compared. `planned` carries the plan, None while a decision makes it anew."""

    planned = Signal(object)
    failed = Signal(object)
    columns_wanted = Signal()

    def __init__(self, services: Services, opened: OpenedLog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importPreview")
        self._services, self._opened = services, opened
        self._weights = 0 if opened.weights is None else len(opened.weights.plan.added)
        self._plan: ImportPlan | None = None
        self._task: Task | None = None
        self.model = ExerciseModel(opened.prepared, self)
        self.model.decided.connect(self._on_decided)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._compare)
        self._popup: ExercisePopup | None = None
        self._popup_place = -1
        self._build()
        self._show_figures()
        self._compare()

    # what the dialog asks

    @property
    def opened(self) -> OpenedLog:
        """The file."""
        return self._opened

    @property
    def plan(self) -> ImportPlan | None:
        """What would be stored as things stand; None while that is being found out."""
        return self._plan

    @property
    def unit(self) -> WeightUnit:
        """The unit of weights that stand in the file without one."""
        value = self.units.value()
        return value if isinstance(value, WeightUnit) else self._opened.unit

    @property
    def takes_weights(self) -> bool:
        """Whether the body weights that the file holds beside the workouts are wanted."""
        return self.with_weights.isChecked()

    def stop(self) -> None:
        """End what is under way."""
        self._timer.stop()
        if self._task is not None:
            self._task.forget()
            self._task = None

    def fit_into(self, width: int) -> None:
        """Arrange what stands side by side below each other where `width` pixels are too few for it."""
        theme = theme_of(self)
        needed = self.tabs.sizeHint().width() + self.only_open.sizeHint().width() + theme.px(24 + 24 + 16)
        narrow = needed > width
        self._ends.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        for line in self._why:
            line.setVisible(not narrow)  # its words are the tool tip of the choice, too

    def is_busy(self) -> bool:
        """Whether the counts are still being made."""
        return self._plan is None

    # building

    def _build(self) -> None:
        self.units = SegmentedControl(
            [(WeightUnit.KG, tr("Units", "kg")), (WeightUnit.LB, tr("Units", "lb"))], tr(_C, "Weights in this file are")
        )
        self.units.setObjectName("importUnit")
        self.units.set_value(self._opened.unit)
        self.units.changed.connect(lambda _: self._on_decided())
        self.figures = Figures()
        self.tabs = TabStrip()
        self.tabs.setObjectName("importTabs")
        self.tabs.setAccessibleName(tr(_C, "Lists"))
        self.only_open = QCheckBox()
        self.only_open.setObjectName("onlyOpen")
        self.only_open.toggled.connect(self.model.show_only_open)
        self.stack = QStackedWidget()
        self.exercises = ExerciseView()
        self.exercises.setModel(self.model)
        self.exercises.choice_wanted.connect(self._open_popup)
        log = self._opened.prepared.log
        self.differences = ListView(
            DifferenceModel(()),
            "importDifferences",
            tr(_C, "Sets that differ"),
            (13, 26, 7, 27, 27),
            tr(_C, "No set stands in your logbook with other figures."),
        )
        self.left_out = ListView(
            ProblemModel(log.problems),
            "importLeftOut",
            tr(_C, "Rows that are left out"),
            (8, 58, 34),
            tr(_C, "Every row can be read."),
        )
        self.flags = ListView(FlagModel(log.flags), "importFlags", tr(_C, "Figures to look at"), (8, 92))
        for view in (self.exercises, self.differences, self.left_out, self.flags):
            self.stack.addWidget(view)
            self.tabs.addTab("")
        self.tabs.setTabVisible(3, bool(log.flags))
        self.tabs.currentChanged.connect(self._on_tab)
        self._why = self._unit_line()
        self.with_weights = self._weights_box()
        self._ends = row(self.tabs, None, self.only_open)
        aside = not_taken(log.ignored_columns)
        if self._weights:
            aside = (*aside, column(self.with_weights, margins=(0, 8, 0, 0)))
        above = column(
            self._file_line(), *self._why, *aside, 12, self.figures, 12, self._ends, gap=0, margins=(24, 16, 24, 12)
        )
        whole = QVBoxLayout(self)
        spaced(whole, 0)
        whole.addLayout(above)
        whole.addWidget(self.stack, 1)
        self.setFocusProxy(self.exercises)

    def _file_line(self) -> QHBoxLayout:
        log = self._opened.prepared.log
        first, last = log.workouts[0].start.date(), log.workouts[-1].start.date()
        days = (
            day_with_year(first)
            if first == last
            else tr(_C, "{first} to {last}").format(first=day_with_year(first), last=day_with_year(last))
        )
        name = ElidedLabel(self._opened.path.name, "strong")
        name.setObjectName("importFileName")
        name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        said = ElidedLabel(f"{log.layout}, {days}", "secondary")
        said.setObjectName("importLayout")
        line = row(IconLabel("file-text"), 4, name, said)
        line.setStretchFactor(said, 1)
        if self._opened.described is not None:
            line.addWidget(button(tr(_C, "Columns…"), "quiet", self.columns_wanted.emit, name="importColumnsAgain"))
        if log.needs_unit:
            asked = label(tr(_C, "Weights in this file are"), "secondary")
            line.addWidget(asked)
            line.addWidget(self.units)
        return line

    def _unit_line(self) -> tuple[QWidget, ...]:
        opened = self._opened
        if not opened.prepared.log.needs_unit:
            return ()
        if opened.from_before:
            why = tr(_C, "The file does not name its unit; you chose {unit} for the last import.").format(
                unit=opened.unit.value
            )
        elif opened.why:
            why = tr(_C, "The file does not name its unit: {why}.").format(why=opened.why.removesuffix("."))
        else:
            why = tr(_C, "The file does not name its unit. Look at the weights, then choose.")
        self.units.setToolTip(why)
        return (label(why, "secondary", wrap=True, name="importUnitWhy"),)

    def _weights_box(self) -> QCheckBox:
        """Return what asks for the body weights beside the workouts; hidden where there are none to add."""
        box = QCheckBox(plural(_C, "Also %n body weight", "Also %n body weights", self._weights), self)
        box.setObjectName("importWithWeights")
        box.setToolTip(tr(_C, "Only of days that have no body weight in your logbook yet."))
        box.setChecked(True)
        box.setVisible(self._weights > 0)
        box.toggled.connect(lambda _: self._on_decided())
        return box

    # what is shown

    def _show_figures(self) -> None:
        plan, log = self._plan, self._opened.prepared.log
        known = plan is not None
        workouts = len(plan.workouts) + len(plan.grown) if plan is not None else None
        sets, same = (plan.new_sets, plan.same_sets) if plan is not None else (None, None)
        differing = len(plan.differences) if plan is not None else None
        left_out = len(log.problems)
        self.figures.show_figures(
            (
                ("figureWorkouts", workouts, plural(_C, "workout", "workouts", workouts or 0), ""),
                ("figureSets", sets, plural(_C, "set to add", "sets to add", sets or 0), ""),
                ("figureSame", same, plural(_C, "set already here", "sets already here", same or 0), ""),
                ("figureDiffer", differing, plural(_C, "set that differs", "sets that differ", differing or 0), ""),
                (
                    "figureLeftOut", left_out, plural(_C, "row left out", "rows left out", left_out),
                    "warn" if left_out else "",
                ),
            )
        )  # fmt: skip
        counts = (
            (tr(_C, "Exercises"), len(log.exercises)),
            (tr(_C, "Differences"), differing or 0),
            (tr(_C, "Left out"), left_out),
            (tr(_C, "To look at"), len(log.flags)),
        )
        for place, (words, count) in enumerate(counts):
            self.tabs.setTabText(place, f"{words} {number(count)}")
        self._show_open()
        if known and plan is not None and isinstance(self.differences.model(), ListModel):
            model = DifferenceModel(plan.differences, self)
            old = self.differences.model()
            self.differences.setModel(model)
            old.deleteLater()

    def _show_open(self) -> None:
        count = len(self.model.prepared.undecided)
        self.only_open.setText(plural(_C, "Only the one to decide", "Only the %n to decide", count))
        self.only_open.setVisible((count > 0 or self.only_open.isChecked()) and self.tabs.currentIndex() == 0)

    def _on_tab(self, place: int) -> None:
        self.stack.setCurrentIndex(place)
        self._show_open()

    # decisions

    def _on_decided(self) -> None:
        self._plan = None
        self._show_open()
        self.planned.emit(None)
        self._timer.start(SETTLE_MS)

    def _compare(self) -> None:
        self.stop()
        services, opened, prepared, unit = self._services, self._opened, self.model.prepared, self.unit
        weights = self.takes_weights

        def work(report: Report) -> ImportPlan:
            return compare(services, opened, prepared, unit, report, weights)

        self._task = Tasks.shared().run(work, self._on_compared, self._on_failed)

    def _on_compared(self, plan: ImportPlan) -> None:
        self._task = None
        self._plan = plan
        self._show_figures()
        self.planned.emit(plan)

    def _on_failed(self, error: SoleusError) -> None:
        self._task = None
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _open_popup(self, place: int, typed: str) -> None:
        if self._popup is None:
            self._popup = ExercisePopup(self)
            self._popup.chosen.connect(self._on_chosen)
        self._popup_place = place
        prepared = self.model.prepared
        name = self.model.one(place).name
        view = self.exercises
        index = self.model.index(place, Column.OURS)
        view.setCurrentIndex(index)
        view.scrollTo(index)
        box = choice_rect(view.visualRect(index), theme_of(self))
        box.moveTopLeft(view.viewport().mapToGlobal(box.topLeft()))
        likely = next(p.candidates for p in prepared.proposals if p.name == name)
        key = NEW if prepared.is_new(name) else prepared.choices[name].exercise_key
        self._popup.open_below(box, prepared.drafts[name].name, likely, self.model.exercises(), key, typed)

    def _on_chosen(self, key: str) -> None:
        self.model.decide(self._popup_place, key or None)
        self.exercises.setFocus()
        below = self.model.index(self._popup_place, Column.OURS)
        self.exercises.setCurrentIndex(below)
