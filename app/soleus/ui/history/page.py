"""The History screen: what was done at the left, its graphs or one workout at the right."""

import json
from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSplitter, QStackedWidget, QWidget

from soleus.domain.errors import SoleusError
from soleus.domain.exercise import Exercise
from soleus.domain.ports import Kind
from soleus.domain.workout import Side, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Change
from soleus.ui.history.graph_pane import GraphPane
from soleus.ui.history.list_pane import ListPane
from soleus.ui.history.shortcuts import shortcuts
from soleus.ui.history.summary import WorkoutRow
from soleus.ui.history.workout_pane import WorkoutPane
from soleus.ui.keys import Shortcut
from soleus.ui.page import Page
from soleus.ui.places import Place, Resume, ShowDay, ShowGraphs, ShowWorkout, StartEmpty
from soleus.ui.text import tr
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.layout import column, row
from soleus.ui.widgets.segmented import SegmentedControl

GRAPHS, WORKOUT = "graphs", "workout"
NARROW = 1100
"""Below this width, in pixels at 100 % text, the list and the right part take turns."""


class HistoryPage(Page):
    """List and right part in a splitter; where there is no room for both, a button goes from one to the other."""

    CONCERNS = (Kind.WORKOUT, Kind.EXERCISE, Kind.BAND_SET, Kind.IMPORT, Kind.SETTING)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.setObjectName("history")
        self.list = ListPane(services)
        self.graphs = GraphPane(services)
        self._workout: WorkoutPane | None = None
        self._exercises: tuple[list[Exercise], list[Exercise]] = ([], [])
        self._sizes: list[int] = []
        self._narrow: bool | None = None
        self._lines: int | None = None
        self._build()
        self._connect()
        follow_theme(self, self._on_theme)

    # building

    def _build(self) -> None:
        self.switch = SegmentedControl(
            ((GRAPHS, tr("History", "Graphs")), (WORKOUT, tr("History", "Workout"))), tr("History", "Show")
        )
        self.switch.setObjectName("historySwitch")
        self.to_list = button(tr("History", "Workouts"), on_click=self._show_list, name="showList", icon="list")
        self.to_list.hide()
        self._stack = QStackedWidget()
        self._stack.setObjectName("historyRight")
        self._stack.addWidget(self.graphs)
        self._bar = row(self.to_list, self.switch, gap=12)
        self._bar.addWidget(self.graphs.controls, 1)
        self._bar.addStretch(0)
        self._second = row()
        right = QFrame()
        right.setProperty("plane", "surface")
        whole = column(gap=0)
        head = column(gap=8, margins=(16, 12, 16, 12))
        head.addLayout(self._bar)
        head.addLayout(self._second)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
        right.setLayout(whole)
        self._right = right
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("historySplitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        outer = column(gap=0)
        outer.addWidget(self.splitter, 1)
        self.setLayout(outer)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.view.clicked.connect(lambda _: self._on_clicked())
        self.list.duplicate_wanted.connect(lambda chosen: self.workout.duplicate(chosen.id, chosen.name))
        self.list.delete_wanted.connect(lambda chosen: self.workout.delete(chosen.id, chosen.day))
        self.list.start_wanted.connect(lambda: self.want(StartEmpty()))
        self.splitter.splitterMoved.connect(lambda *_: self._keep_sizes())
        self.switch.changed.connect(self._on_switched)
        self.graphs.opened.connect(self.open_workout)
        self.graphs.log_wanted.connect(lambda key: self.want(StartEmpty((key,))))
        self.graphs.shown.connect(self._on_shown)
        for part in (self.list, self.graphs):
            part.failed.connect(self._on_failed)

    @property
    def workout(self) -> WorkoutPane:
        """The part that shows one workout; its many fields are built when one is first opened."""
        if self._workout is None:
            pane = self._workout = WorkoutPane(self.services)
            pane.set_exercises(*self._exercises)
            pane.undo_offered.connect(self.offer_undo)
            pane.resume_wanted.connect(lambda workout_id: self.want(Resume(workout_id)))
            pane.plan_wanted.connect(lambda day: self.want(ShowDay(day)))
            pane.show_wanted.connect(self._show_made)
            pane.gone.connect(self._on_gone)
            pane.failed.connect(self._on_failed)
            self._stack.addWidget(pane)
        return self._workout

    # what the window asks

    def refresh(self, change: Change | None = None) -> None:
        self.list.refresh()
        self.graphs.refresh()
        if self._workout is not None:
            self._workout.refresh()

    def go(self, place: Place) -> bool:
        if isinstance(place, ShowWorkout):
            self.open_workout(place.workout_id)
        elif isinstance(place, ShowGraphs):
            self.show_graphs()
            self.graphs.show_exercise(place.exercise_key)
        else:
            return False
        return True

    def go_on_from(self, before: Page) -> None:
        assert isinstance(before, HistoryPage)
        if before.switch.value() == WORKOUT and before.workout.workout is not None:
            self.open_workout(before.workout.workout.id)

    def focus_search(self) -> None:
        if self._narrow:
            self._show_list()
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()

    def busy(self) -> bool:
        drawn = self.graphs.graphs is None or self.graphs.graphs.settled()
        return self.list.busy() or self.graphs.busy() or not drawn

    def views(self) -> Sequence[tuple[str, Callable[[], object]]]:
        return (("history", self.show_graphs), ("history-workout", self._open_first))

    @staticmethod
    def shortcuts() -> Sequence[Shortcut]:
        return shortcuts()

    # going about

    def open_workout(self, workout_id: int) -> None:
        """Show a workout at the right, and choose it in the list."""
        if not self.workout.show_workout(workout_id):
            self.tell(tr("History", "This workout is no longer in the logbook."), "warn")
            return
        assert self.workout.workout is not None
        current = self.list.current()
        if current is None or current.id != workout_id:
            self.list.clear_search()
            self.list.choose(workout_id, self.workout.workout.day)
        self._show_right(WORKOUT)
        self.workout.sets.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_graphs(self) -> None:
        """Show the graphs at the right."""
        if self._workout is not None:
            self._workout.store()
        self._show_right(GRAPHS)

    def _show_right(self, which: str) -> None:
        self.switch.blockSignals(True)
        self.switch.set_value(which)
        self.switch.blockSignals(False)
        self._stack.setCurrentWidget(self.workout if which == WORKOUT else self.graphs)
        self.graphs.controls.setVisible(which == GRAPHS)
        if self._narrow:
            self.list.hide()
            self._right.show()

    def _show_list(self) -> None:
        self.list.show()
        if self._narrow:
            self._right.hide()
        self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_switched(self, which: object) -> None:
        if which == GRAPHS:
            self.show_graphs()
            return
        current = self.list.current()
        if current is not None:
            self.open_workout(current.id)
        elif self.workout.workout is None:
            self._open_first()
        else:
            self._show_right(WORKOUT)

    def _open_first(self) -> None:
        newest = self.list.current() or self.list.model.workout(1)
        if newest is not None:
            self.open_workout(newest.id)
        else:
            self._show_right(WORKOUT)

    def _on_chosen(self, chosen: WorkoutRow) -> None:
        if self.switch.value() == WORKOUT:
            if not self.workout.show_workout(chosen.id):
                self.list.refresh()
        else:
            self.graphs.choose_day(chosen.day)

    def _on_clicked(self) -> None:
        """Where the list stands alone, a click on a workout opens it: there is nothing beside to show it."""
        chosen = self.list.current()
        if self._narrow and chosen is not None:
            self.open_workout(chosen.id)

    def _on_opened(self, chosen: WorkoutRow) -> None:
        self.open_workout(chosen.id)

    def _show_made(self, workout: Workout) -> None:
        self.workout.show_workout(workout.id)
        self.list.clear_search()
        self.list.choose(workout.id, workout.day)

    def _on_gone(self) -> None:
        self.show_graphs()
        if self.list.isVisible():
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_shown(self, done: list[Exercise], others: list[Exercise]) -> None:
        self._exercises = (done, others)
        if self._workout is not None:
            self._workout.set_exercises(done, others)
        self._share_lines()  # another exercise may be counted in two ways, or have other sides

    def _on_failed(self, error: SoleusError) -> None:
        self.tell(str(error), "warn")

    # what is remembered

    def state(self) -> QByteArray:
        sizes = self.splitter.sizes() if not self._narrow else self._sizes
        kept = {
            "sizes": sizes,
            "range": str(self.graphs.range.value()),
            "sides": [side.value for side in self.graphs.sides.chosen()],
            "exercise": self.graphs.key(),
        }
        return QByteArray(json.dumps(kept).encode())

    def restore(self, state: QByteArray) -> None:
        try:
            kept = json.loads(bytes(state.data()))
            sizes = [int(size) for size in kept["sizes"]]
            sides = [Side(side) for side in kept["sides"]]
            chosen, exercise = str(kept["range"]), str(kept["exercise"])
        except (ValueError, TypeError, KeyError):
            return  # what another version wrote is not worth a word
        self.graphs.recall(exercise, chosen, sides)
        if len(sizes) == 2 and all(size > 0 for size in sizes):
            self._sizes = sizes

    # room

    def _on_theme(self, theme: Theme) -> None:
        self.list.setMinimumWidth(theme.px(300))
        self._share_room()

    def _keep_sizes(self) -> None:
        self._sizes = self.splitter.sizes()

    def _share_room(self) -> None:
        theme = theme_of(self)
        narrow = self.width() < theme.px(NARROW)
        if narrow != self._narrow and self.isVisible():
            self._narrow = narrow
            self.to_list.setVisible(narrow)
            self.list.setVisible(not narrow)
            self._right.setVisible(True)
            if not narrow:
                self.splitter.setSizes(self._sizes or [theme.px(456), max(1, self.width() - theme.px(456))])
        self._share_lines()

    def _share_lines(self) -> None:
        """Put the controls of the graphs into a line of their own where one line has no room for all."""
        need = self.graphs.controls.minimumSizeHint().width() + self.switch.sizeHint().width() + theme_of(self).px(60)
        lines = 2 if self._right.width() < need else 1
        if lines != self._lines:
            self._lines = lines
            target: QBoxLayout = self._second if lines == 2 else self._bar
            target.insertWidget(2 if lines == 1 else 0, self.graphs.controls, 1)
            self.graphs.controls.setVisible(self.switch.value() == GRAPHS)

    def minimumSizeHint(self) -> QSize:
        # What both parts need side by side must not keep the page from becoming narrow.
        theme = theme_of(self)
        return QSize(min(self._right.minimumSizeHint().width(), theme.px(NARROW) // 2), theme.px(240))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._narrow and self.list.isVisible():
            self._show_right(str(self.switch.value()))
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self.switch.value() == WORKOUT:
            self.show_graphs()
            if self.graphs.graphs is not None:
                self.graphs.graphs.setFocus(Qt.FocusReason.OtherFocusReason)
            event.accept()
        else:
            super().keyPressEvent(event)
