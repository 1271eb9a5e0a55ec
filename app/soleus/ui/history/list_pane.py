"""The left part of History: a search field above the workouts by month."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget, QWidget

from soleus.domain.errors import SoleusError
from soleus.services.composition import Services
from soleus.ui.history.reading import ListState, read_list, read_page
from soleus.ui.history.summary import WorkoutRow
from soleus.ui.history.timeline import Timeline
from soleus.ui.history.workout_list import PageWanted, WorkoutList
from soleus.ui.tasks import Task, Tasks
from soleus.ui.text import tr
from soleus.ui.widgets.banner import EmptyState
from soleus.ui.widgets.fields import SearchField
from soleus.ui.widgets.labels import Separator
from soleus.ui.widgets.layout import column, row

SEARCH_DELAY_MS = 150
"""How long typing has to pause before a search begins."""


class ListPane(QFrame):
    """Lists what was done. `chosen`, `opened` and the wishes carry the WorkoutRow; `failed` a SoleusError."""

    chosen = Signal(object)
    opened = Signal(object)
    duplicate_wanted = Signal(object)
    delete_wanted = Signal(object)
    failed = Signal(object)
    loaded = Signal()
    start_wanted = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyList")
        self.setProperty("plane", "surface")
        self._services = services
        self.search = SearchField(tr("History", "Search workouts, notes, exercises"))
        self.search.setObjectName("historySearch")
        self.model = WorkoutList(self)
        self.view = Timeline()
        self.view.setModel(self.model)
        self.view.setAccessibleName(tr("History", "Workouts by month"))
        self._reading: Task | None = None
        self._pages: list[Task] = []
        self._pending: tuple[int, date] | None = None
        self._shown_search = ""
        self._quiet = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_DELAY_MS)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.empty = EmptyState(
            "clock-counter-clockwise",
            tr("History", "Nothing done yet"),
            tr("History", "Log a workout, and it stands here with every set."),
            tr("History", "Start a workout"),
            self.start_wanted.emit,
        )
        self.nothing_found = EmptyState(
            "magnifying-glass",
            tr("History", "No workout found"),
            tr("History", "Every word has to occur in a workout's name, notes or exercises."),
            tr("History", "Clear the search"),
            self.search.clear,
        )
        self._stack = QStackedWidget()
        for part in (self.view, self.empty, self.nothing_found):
            self._stack.addWidget(part)
        head = row(self.search, margins=(16, 12, 16, 12))
        whole = column(gap=0)
        whole.addLayout(head)
        whole.addWidget(Separator())
        whole.addWidget(self._stack, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.returnPressed.connect(self._search_now)
        self._pause.timeout.connect(self.refresh)
        self.model.page_wanted.connect(self._on_page_wanted)
        self.view.looked.connect(self.model.want_rows)
        self.view.opened.connect(self._on_opened)
        self.view.delete_wanted.connect(lambda index: self._send(self.delete_wanted, index))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)

    # reading

    def refresh(self) -> None:
        """Read the months anew, and those workouts of them that were read before."""
        if self._reading is not None:
            self._reading.forget()
        for task in self._pages:
            task.forget()
        self._pages.clear()
        services, search = self._services, self.search.text().strip()
        keep = self._kept() if search == self._shown_search else {}
        self._reading = Tasks.shared().run(
            lambda report: read_list(services, search, keep), self._on_read, self._on_failed
        )

    def _kept(self) -> dict[tuple[int, int], int]:
        """Return how many workouts to read again of the months in sight and of the chosen one."""
        first, last = self.view.rows_in_sight()
        rows = [*range(first, last + 1), self.view.currentIndex().row()]
        months = {self.model.month_of(at) for at in rows if at >= 0 and self.model.months}
        names = {(self.model.months[at].year, self.model.months[at].month) for at in months}
        return {name: count for name, count in self.model.loaded_months().items() if name in names}

    def busy(self) -> bool:
        """Whether something is still being read."""
        return self._reading is not None or bool(self._pages) or self._pause.isActive()

    def current(self) -> WorkoutRow | None:
        """Return the chosen workout."""
        return self.model.workout(self.view.currentIndex().row())

    def choose(self, workout_id: int, day: date) -> None:
        """Choose a workout of a day, and read its month where it is not there yet; `chosen` is not sent."""
        self._pending = (workout_id, day)
        self._find_pending()

    def clear_search(self) -> None:
        """Show all workouts again."""
        if self.search.text():
            self.search.clear()

    def _search_now(self) -> None:
        self._pause.stop()
        self.refresh()
        self.view.setFocus()

    def _on_read(self, state: ListState) -> None:
        self._reading = None
        same = state.search == self._shown_search
        self._shown_search = state.search
        current, row = self.current(), self.view.currentIndex().row()
        offset = self.view.verticalScrollBar().value()
        self._quiet = True
        self.model.set_months(state.months, state.loaded)
        self.view.verticalScrollBar().setValue(offset if same else 0)
        self._quiet = False
        if state.months:
            self._stack.setCurrentWidget(self.view)
        else:
            self._stack.setCurrentWidget(self.nothing_found if state.search else self.empty)
        if self._pending is None and current is not None and same and not self._take_up(current.id):
            self._take_near(row)
        self._find_pending()
        self.loaded.emit()

    def _on_failed(self, error: SoleusError) -> None:
        self._reading = None
        self.failed.emit(error)

    def _on_page_wanted(self, wanted: PageWanted) -> None:
        services, search = self._services, self._shown_search
        task = Tasks.shared().run(
            lambda report: read_page(services, search, wanted),
            lambda rows: self._on_page(wanted, rows),
            self.failed.emit,
        )
        self._pages.append(task)
        task.ended.connect(lambda: self._pages.remove(task) if task in self._pages else None)

    def _on_page(self, wanted: PageWanted, rows: list[WorkoutRow]) -> None:
        self.model.add_page(wanted, rows)
        self.view.viewport().update()
        if rows:
            self._find_pending()

    # choosing

    def _take_up(self, workout_id: int) -> bool:
        found = self.model.row_of(workout_id)
        if found is None:
            return False
        self._quiet = True
        self.view.setCurrentIndex(self.model.index(found))
        self._quiet = False
        return True

    def _take_near(self, row: int) -> None:
        """Choose what stands where a workout was that is gone."""
        near = (at for at in (row, row - 1, row + 1) if self.model.workout(at) is not None)
        self._quiet = True
        self.view.setCurrentIndex(self.model.index(next(near, -1)))
        self._quiet = False

    def _find_pending(self) -> None:
        if self._pending is None or not self.model.months:
            return
        workout_id, day = self._pending
        month = self.model.month_row(day)
        if self._take_up(workout_id):
            self.view.scrollTo(self.view.currentIndex())
            self._pending = None
        elif month is None:
            self._pending = None
        else:
            known = self.model.loaded_months().get((day.year, day.month), 0)
            self.model.want_rows(month, month + known + 1)

    def _on_current_changed(self, index: QModelIndex) -> None:
        found = self.model.workout(index.row())
        if found is not None and not self._quiet:
            self._pending = None
            self.chosen.emit(found)

    def _on_opened(self, index: QModelIndex) -> None:
        self._send(self.opened, index)

    def _send(self, signal: SignalInstance, index: QModelIndex) -> None:
        found = self.model.workout(index.row())
        if found is not None:
            signal.emit(found)

    def _on_menu(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        if self.model.workout(index.row()) is None:
            return
        menu = QMenu(self)
        menu.setObjectName("workoutMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wishes = (
            (tr("History", "Open"), self.opened),
            (tr("History", "Duplicate"), self.duplicate_wanted),
            (tr("History", "Delete"), self.delete_wanted),
        )
        for words, signal in wishes:
            menu.addAction(words).triggered.connect(lambda _=False, signal=signal: self._send(signal, index))
        menu.popup(self.view.viewport().mapToGlobal(place))
