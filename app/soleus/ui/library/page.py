"""The Library: find an exercise, read how it is done, log it, plan it, and keep exercises of one's own."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from soleus.domain.band import Band
from soleus.domain.errors import NotFound, SoleusError
from soleus.domain.exercise import Exercise, Group
from soleus.domain.ports import Kind, LastDone
from soleus.domain.progress import ExerciseSeries
from soleus.services.composition import Services
from soleus.services.logbook import Change
from soleus.ui.library import actions
from soleus.ui.library.arranging import arranged
from soleus.ui.library.detail import DetailView
from soleus.ui.library.facets import FacetPane
from soleus.ui.library.filtering import ExerciseIndex, Filters
from soleus.ui.library.list_model import ExerciseListModel
from soleus.ui.library.list_pane import ListPane
from soleus.ui.library.memory import LibraryMemory
from soleus.ui.library.words import catalogue_words, group_name
from soleus.ui.page import Page
from soleus.ui.places import Place, ShowExercise
from soleus.ui.tasks import Report, Task, Tasks
from soleus.ui.text import tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.fields import SearchField
from soleus.ui.widgets.labels import Separator
from soleus.ui.widgets.layout import row, spaced

NARROW = 1100
"""Width at 100 % text below which the filters fold into a button."""


class LibraryPage(Page):
    """Filters left, list in the middle, the chosen exercise at the right."""

    CONCERNS = (Kind.EXERCISE, Kind.WORKOUT, Kind.IMPORT, Kind.BAND_SET)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.setObjectName("library")
        self._names = catalogue_words()
        self._index = ExerciseIndex((), self._names)
        self._last: Mapping[str, LastDone] = {}
        self._wanted = ""
        self._filled = False
        self._narrow = False
        self._reading: Task | None = None
        self._series_task: Task | None = None
        self._build()
        self._connect()
        follow_theme(self, lambda _: self._fold())

    # building

    def _build(self) -> None:
        self.search = SearchField(tr("Library", "Search"))
        self.search.setObjectName("librarySearch")
        self.search.setAccessibleName(tr("Library", "Search exercises"))
        self.facets = FacetPane(self._names)
        self.model = ExerciseListModel(self._band, lambda: self.services.clock().date(), self)
        self.pane = ListPane(self.model)
        self.detail = DetailView(self.services.catalogue, self._names, self._band)
        self.filter_pane = QFrame()
        self.filter_pane.setObjectName("libraryFilters")
        self.filter_pane.setProperty("plane", "bg")
        self._filter_column = QVBoxLayout(self.filter_pane)
        spaced(self._filter_column, 0)
        self._search_row = QVBoxLayout()
        spaced(self._search_row, 0, (16, 12, 16, 4))
        self._search_row.addWidget(self.search)
        self._filter_column.addLayout(self._search_row)
        self._filter_column.addWidget(self.facets, 1)
        self.done_filtering = button(tr("Library", "Show"), "primary", self._close_filters, name="doneFiltering")
        self._done_bar = QWidget()
        self._done_bar.setLayout(row(None, self.done_filtering, margins=(16, 8, 16, 8)))
        self._done_rule = Separator()
        self._filter_column.addWidget(self._done_rule)
        self._filter_column.addWidget(self._done_bar)
        self.middle = QStackedWidget()
        self.middle.setObjectName("libraryMiddle")
        self.middle.addWidget(self.pane)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("librarySplitter")
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for part in (self.filter_pane, self.middle, self.detail):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(2, 1)
        column = QVBoxLayout(self)
        spaced(column, 0)
        column.addWidget(self.splitter)
        self.memory = LibraryMemory(self)
        self._show_done_bar(False)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_filters_changed)
        self.search.returnPressed.connect(self._enter_list)
        self.facets.changed.connect(self._on_filters_changed)
        self.pane.sort_changed.connect(lambda _: self._arrange())
        self.pane.selected.connect(self._on_selected)
        self.pane.list.opened.connect(self.detail.focus_first)
        self.pane.list.left_upwards.connect(self.focus_search)
        self.pane.empty.button.clicked.connect(self.clear_filters)
        self.pane.filter_button.clicked.connect(self._open_filters)
        self.pane.new_button.clicked.connect(self.create_exercise)
        detail = self.detail
        detail.exercise_wanted.connect(self.show_exercise)
        detail.left.connect(lambda: self.pane.list.setFocus(Qt.FocusReason.ShortcutFocusReason))
        detail.edit_wanted.connect(lambda key: actions.edit(self, key))
        detail.copy_wanted.connect(lambda key: actions.edit_copy(self, key))
        detail.log_wanted.connect(lambda key: actions.log(self, key))
        detail.plan_wanted.connect(lambda key: actions.plan(self, key))
        detail.archive_wanted.connect(lambda key, archived: actions.set_archived(self, key, archived))
        detail.merge_wanted.connect(lambda key: actions.merge(self, key))
        detail.graphs_wanted.connect(lambda key: actions.show_graphs(self, key))
        for keys, call in (
            (QKeySequence("Ctrl+Alt+N"), self.create_exercise),
            (QKeySequence(Qt.Key.Key_Down), self._enter_list),
        ):
            on_search = keys == QKeySequence(Qt.Key.Key_Down)
            shortcut = QShortcut(keys, self.search if on_search else self)
            context = Qt.ShortcutContext
            shortcut.setContext(context.WidgetShortcut if on_search else context.WidgetWithChildrenShortcut)
            shortcut.activated.connect(call)

    # what the window asks

    def refresh(self, change: Change | None = None) -> None:
        """Read the exercises anew where they may have changed, and what was last done in another thread."""
        if change is None or change.concerns(Kind.EXERCISE, Kind.IMPORT, Kind.BAND_SET):
            groups = {group.value: group_name(group) for group in Group}
            self._index = ExerciseIndex(self.services.catalogue.exercises(archived=True), self._names, groups)
            self.facets.set_values(self._index.values)
            if self._filled:
                self._arrange()
        self._read_last_done()

    def go(self, place: Place) -> bool:
        """Show an exercise."""
        if not isinstance(place, ShowExercise):
            return False
        self.show_exercise(place.key)
        return True

    def focus_search(self) -> None:
        """Give the keyboard to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def busy(self) -> bool:
        """Whether something is still read."""
        return not self._filled or self._reading is not None or self._series_task is not None

    def shortcuts(self) -> Sequence[tuple[str, str]]:
        """Return what the page's own keys do."""
        return (
            (tr("Library", "New exercise"), "Ctrl Alt N"),
            (tr("Library", "From search to the list"), "↓"),
            (tr("Library", "From the list to the exercise"), tr("Library", "Enter")),
            (tr("Library", "Back to the list, or clear the search"), tr("Library", "Esc")),
        )

    def views(self) -> Sequence[tuple[str, Callable[[], object]]]:
        """Name the views for pictures."""
        return (("library", lambda: self.show_exercise("band-plantarflexion")),)

    # finding

    def filters(self) -> Filters:
        """What the list is narrowed by."""
        return self.facets.filters(self.search.text())

    def clear_filters(self) -> None:
        """Show every exercise again."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.facets.show_filters(Filters())
        self._on_filters_changed()
        self.pane.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_exercise(self, key: str) -> None:
        """Choose an exercise, taking filters away that hide it."""
        self._wanted = key
        if not self._filled:
            return
        if not self.pane.select(key, centre=True):
            exercise = self.services.catalogue.by_key().get(key)
            if exercise is None:
                return
            self.search.blockSignals(True)
            self.search.clear()
            self.search.blockSignals(False)
            self.facets.show_filters(Filters(archived=exercise.archived))
            self._arrange()
            self.pane.select(key, centre=True)

    def show_when_there(self, key: str) -> None:
        """Choose an exercise as soon as the change that brought it has arrived here."""
        self._wanted = key

    def _on_filters_changed(self) -> None:
        self._arrange()

    def _arrange(self) -> None:
        filters = self.filters()
        found = self._index.find(filters)
        days = {key: done.day for key, done in self._last.items()}
        today = self.services.clock().date()
        rows = arranged(found.hits, self.pane.chosen_sort(), days, today, bool(filters.text.strip()))
        kept = self._wanted or self.pane.key()
        self.pane.list.selectionModel().blockSignals(True)
        self.model.set_rows(rows, self._last)
        self.pane.list.selectionModel().blockSignals(False)
        self.pane.show_counts(found, filters)
        self.facets.show_counts(found)
        self._say_done(len(found.hits))
        if self.pane.select(kept):
            self._show_again(kept)
        else:
            self.pane.select_first()

    def _say_done(self, count: int) -> None:
        words = tr("Library", "Show 1 exercise") if count == 1 else tr("Library", "Show {n} exercises").format(n=count)
        self.done_filtering.setText(words)

    def _enter_list(self) -> None:
        if not self.pane.list.currentIndex().isValid():
            self.pane.select_first()
        self.pane.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # reading

    def _read_last_done(self) -> None:
        if self._reading is not None:
            self._reading.forget()

        def work(report: Report) -> dict[str, LastDone]:
            return self.services.insights.last_done()

        self._reading = Tasks.shared().run(work, self._on_last_done, self._on_failed)

    def _on_last_done(self, last: dict[str, LastDone]) -> None:
        self._reading = None
        self._last = last
        self._filled = True
        self._arrange()

    def _on_failed(self, error: SoleusError) -> None:
        self._reading = None
        self._filled = True
        self.tell(str(error), "danger")

    def _on_selected(self, key: str) -> None:
        self._wanted = ""
        self._show(key)

    def _show_again(self, key: str) -> None:
        self._wanted = ""
        shown = self.detail.exercise()
        fresh = self.services.catalogue.by_key().get(key)
        if shown is None or shown != fresh or self._last is not self._shown_last:
            self._show(key)

    def _show(self, key: str) -> None:
        try:
            exercise = self.services.catalogue.exercise(key)
        except NotFound:
            return
        self._shown_last = self._last
        self.detail.show_exercise(exercise, self._last)
        self._read_series(exercise)

    _shown_last: Mapping[str, LastDone] | None = None

    def _read_series(self, exercise: Exercise) -> None:
        if self._series_task is not None:
            self._series_task.forget()
        done = self._last.get(exercise.key)
        if done is None:
            self._series_task = None
            self.detail.show_results(ExerciseSeries(exercise.key, {}), None)
            return

        def work(report: Report) -> ExerciseSeries:
            return self.services.insights.series(exercise.key)

        self._series_task = Tasks.shared().run(work, self._on_series, self._on_failed_series)

    def _on_series(self, series: ExerciseSeries) -> None:
        self._series_task = None
        self.detail.show_results(series, self._last.get(series.exercise_key))

    def _on_failed_series(self, error: SoleusError) -> None:
        self._series_task = None
        self.tell(str(error), "danger")

    def _band(self, band_id: str) -> tuple[Band, int, str] | None:
        try:
            band, level, band_set = self.services.catalogue.band(band_id)
        except NotFound:
            return None
        return band, level, band_set.id

    # own exercises

    def create_exercise(self) -> None:
        """Open the form for a new exercise."""
        actions.create(self)

    # narrow windows

    def is_narrow(self) -> bool:
        """Whether the filters are folded into a button."""
        return self._narrow

    def _fold(self) -> None:
        narrow = self.width() < theme_of(self).px(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self.memory.pause()
            if narrow:
                self.middle.addWidget(self.filter_pane)
                self.pane.search_slot.addWidget(self.search)
            else:
                self.splitter.insertWidget(0, self.filter_pane)
                self._search_row.addWidget(self.search)
                self.filter_pane.show()
            self.middle.setCurrentWidget(self.pane)
            self.pane.set_narrow(narrow)
            self._show_done_bar(narrow)
            self.memory.resume()
        self._limit()

    def _limit(self) -> None:
        theme = theme_of(self)
        least = (180, 248, 320) if not self._narrow else (180, 220, 260)
        for part, width in zip((self.filter_pane, self.middle, self.detail), least, strict=True):
            part.setMinimumWidth(min(theme.px(width), max(160, self.width() * 2 // 5)))

    def _show_done_bar(self, shown: bool) -> None:
        self._done_bar.setVisible(shown)
        self._done_rule.setVisible(shown)

    def _open_filters(self) -> None:
        self.middle.setCurrentWidget(self.filter_pane)
        self.facets.own.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _close_filters(self) -> None:
        self.middle.setCurrentWidget(self.pane)
        self.pane.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
