"""A table that no format knows: the user says what each column is, and sees at once what it would be read as."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from soleus.domain.errors import Cancelled, SoleusError
from soleus.exchange import OpenedTable
from soleus.interchange import mapped, mapped_read
from soleus.interchange.mapped import Columns, Grid, Meaning
from soleus.interchange.mapped_guess import columns_of
from soleus.interchange.parsed import ParsedLog
from soleus.ui.tasks import Report, Task, Tasks
from soleus.ui.text import day_with_year, number, plural, tr
from soleus.ui.theme import theme_of
from soleus.ui.transfer.column_model import ColumnModel
from soleus.ui.transfer.column_view import ColumnView
from soleus.ui.transfer.column_words import missing_sentence, set_said
from soleus.ui.transfer.figures import Figures
from soleus.ui.transfer.lists import FlagModel, ListModel, ListView, ProblemModel
from soleus.ui.widgets.labels import ElidedLabel, IconLabel, label
from soleus.ui.widgets.layout import column, row, spaced
from soleus.ui.widgets.segmented import TabStrip

_C = "Columns"
SETTLE_MS = 120
"""How long choices may follow each other before the table is read anew."""
WIDE = 900
"""Pixels at 100 % text from which on there is room for a word of explanation."""
FIRST_SETS = 200
"""So many sets are shown as they would be read."""


@dataclass(frozen=True, slots=True)
class ReadSet:
    """A set as it would be read, in words."""

    line: int
    day: str
    exercise: str
    said: str


@dataclass(frozen=True, slots=True)
class _Read:
    """A table, understood and read."""

    grid: Grid
    columns: Columns
    log: ParsedLog


class ReadModel(ListModel):
    """The first sets as they would be read."""

    @staticmethod
    def heads() -> tuple[str, ...]:
        return tr(_C, "Line"), tr(_C, "Day"), tr(_C, "Exercise"), tr(_C, "Set")

    def text(self, place: int, column: int) -> str:
        one = self.rows[place]
        assert isinstance(one, ReadSet)
        return (number(one.line), one.day, one.exercise, one.said)[column]


class ColumnPage(QWidget):
    """One unknown table; `settled` tells that it was read anew, or that it is being read or something is missing."""

    settled = Signal()
    failed = Signal(object)

    def __init__(self, opened: OpenedTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importColumnPage")
        self._opened = opened
        self._task: Task | None = None
        self.log: ParsedLog | None = None
        self.model = ColumnModel(opened.grid, opened.columns, self)
        self.model.decided.connect(self._on_decided)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._read)
        self._build()
        self._show_figures()
        self._read()

    # what the dialog asks

    @property
    def described(self) -> OpenedTable:
        """The file with its columns as they are said now."""
        return replace(self._opened, grid=self.model.grid, columns=self.model.columns)

    def problem(self) -> str:
        """Return what is still to be said, in a sentence; empty where the table can be read."""
        return missing_sentence(self.model.columns.missing, self.model.order_is_open)

    def is_busy(self) -> bool:
        """Whether the table is being read."""
        return self._task is not None or self._timer.isActive()

    def stop(self) -> None:
        """End what is under way."""
        self._timer.stop()
        if self._task is not None:
            self._task.forget()
            self._task = None

    def fit_into(self, width: int) -> None:
        """Arrange what stands side by side below each other where `width` pixels are too few for it."""
        needed = self._name.sizeHint().width() + self.names.sizeHint().width() + theme_of(self).px(24 + 24 + 120)
        narrow = needed > width
        self._ends.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._why.setVisible(width >= theme_of(self).px(WIDE))

    # building

    def _build(self) -> None:
        self.names = QCheckBox(tr(_C, "The first line holds names"))
        self.names.setObjectName("importHasNames")
        self.names.setChecked(self.model.columns.has_header)
        self.names.toggled.connect(self._on_names)
        self.figures = Figures()
        self.tabs = TabStrip()
        self.tabs.setObjectName("columnTabs")
        self.tabs.setAccessibleName(tr(_C, "Lists"))
        self.columns = ColumnView(self.model)
        self.columns.meaning_chosen.connect(self._on_chosen)
        empty = tr(_C, "Nothing can be read yet.")
        self.sets = ListView(
            ReadModel(()), "columnSets", tr(_C, "The first sets as they are read"), (9, 17, 34, 40), empty
        )
        self.left_out = ListView(
            ProblemModel(()),
            "columnLeftOut",
            tr(_C, "Rows that are left out"),
            (8, 52, 40),
            tr(_C, "Every row can be read."),
        )
        self.flags = ListView(FlagModel(()), "columnFlags", tr(_C, "Figures to look at"), (8, 92))
        self.stack = QStackedWidget()
        for view in (self.columns, self.sets, self.left_out, self.flags):
            self.stack.addWidget(view)
            self.tabs.addTab("")
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        self._why = label(
            tr(_C, "No known app writes these columns. Say what each of them is; it is remembered with the import."),
            "secondary", wrap=True, name="importColumnsWhy",
        )  # fmt: skip
        above = column(self._file_line(), self._why, 12, self.figures, 12, row(self.tabs, None), gap=0,
                       margins=(24, 16, 24, 12))  # fmt: skip
        whole = QVBoxLayout(self)
        spaced(whole, 0)
        whole.addLayout(above)
        whole.addWidget(self.stack, 1)
        self.setFocusProxy(self.columns)

    def _file_line(self) -> QHBoxLayout:
        self._name = ElidedLabel(self._opened.path.name, "strong")
        self._name.setObjectName("importFileName")
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._said = ElidedLabel("", "secondary")
        self._said.setObjectName("importLayout")
        named = row(IconLabel("file-text"), 4, self._name, self._said)
        named.setStretchFactor(self._said, 1)
        self._ends = row(named, self.names)
        self._ends.setStretchFactor(named, 1)
        return self._ends

    # what is shown

    def _show_figures(self) -> None:
        log, grid = self.log, self.model.grid
        rows = len(grid.rows) + len(grid.broken)
        said = plural(_C, "%n row", "%n rows", rows)
        if log is not None and log.workouts:
            days = tr(_C, "{first} to {last}").format(
                first=day_with_year(log.workouts[0].start.date()), last=day_with_year(log.workouts[-1].start.date())
            )
            said = f"{said}, {days}"
        self._said.setText(said)
        workouts = None if log is None else len(log.workouts)
        sets = None if log is None else log.set_count
        names = None if log is None else len(log.exercises)
        left = None if log is None else len(log.problems)
        self.figures.show_figures(
            (
                ("figureWorkouts", workouts, plural(_C, "workout", "workouts", workouts or 0), ""),
                ("figureSets", sets, plural(_C, "set", "sets", sets or 0), ""),
                ("figureNames", names, plural(_C, "exercise", "exercises", names or 0), ""),
                ("figureLeftOut", left, plural(_C, "row left out", "rows left out", left or 0), "warn" if left else ""),
            )
        )
        counts = (
            (tr(_C, "Columns"), grid.width),
            (tr(_C, "As read"), None),
            (tr(_C, "Left out"), left or 0),
            (tr(_C, "To look at"), 0 if log is None else len(log.flags)),
        )
        for place, (words, count) in enumerate(counts):
            self.tabs.setTabText(place, words if count is None else f"{words} {number(count)}")
        self.tabs.setTabVisible(3, log is not None and bool(log.flags))

    def _show_lists(self, log: ParsedLog) -> None:
        sets = [
            ReadSet(one.line, day_with_year(workout.start.date()), block.exercise, set_said(one))
            for workout in log.workouts[:FIRST_SETS]
            for block in workout.blocks
            for one in block.sets
        ][:FIRST_SETS]
        models = (ReadModel(sets, self), ProblemModel(log.problems, self), FlagModel(log.flags, self))
        for view, model in zip((self.sets, self.left_out, self.flags), models, strict=True):
            old = view.model()
            view.setModel(model)
            old.deleteLater()

    # decisions

    def _on_chosen(self, place: int, meaning: Meaning) -> None:
        self.model.decide(place, meaning)

    def _on_decided(self) -> None:
        self.log = None
        self.settled.emit()
        self._timer.start(SETTLE_MS)

    def _on_names(self, has_names: bool) -> None:
        table = self._opened.table

        def work(report: Report) -> _Read:
            grid = mapped.grid_of(table, has_names)
            return self._understood(grid, columns_of(grid))

        self._run(work)

    def _read(self) -> None:
        grid, columns = self.model.grid, self.model.columns
        self._run(lambda report: self._understood(grid, columns))

    def _understood(self, grid: Grid, columns: Columns) -> _Read:
        return _Read(grid, columns, mapped_read.read(grid, columns, self._opened.sign))

    def _run(self, work: Callable[[Report], _Read]) -> None:
        self.stop()
        self.log = None
        self._task = Tasks.shared().run(work, self._on_read, self._on_failed)
        self.settled.emit()

    def _on_read(self, read: _Read) -> None:
        self._task = None
        self.log = read.log
        if read.grid is not self.model.grid:
            self.model.show_table(read.grid, read.columns)
        self._show_figures()
        self._show_lists(read.log)
        self.settled.emit()

    def _on_failed(self, error: SoleusError) -> None:
        self._task = None
        if not isinstance(error, Cancelled):
            self.failed.emit(error)
