"""The Library: find an exercise, read how it is done, log it, plan it, and keep exercises of one's own."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from soleus.domain.errors import NotFound, SoleusError
from soleus.domain.exercise import Exercise, Group, Measure
from soleus.domain.ports import Kind, LastDone
from soleus.domain.progress import ExerciseSeries
from soleus.domain.progression.cases import Advice
from soleus.domain.workout import Side
from soleus.services.composition import Services
from soleus.services.logbook import Change
from soleus.ui.catalogue_wording import catalogue_words
from soleus.ui.keys import Shortcut
from soleus.ui.library import actions
from soleus.ui.library.arranging import arranged
from soleus.ui.library.detail import DetailView
from soleus.ui.library.filter_pane import FilterPane
from soleus.ui.library.filtering import ExerciseIndex, Filters
from soleus.ui.library.list_model import ExerciseListModel
from soleus.ui.library.list_pane import ListPane
from soleus.ui.library.memory import remembered, take_up
from soleus.ui.library.panes import LibraryPanes
from soleus.ui.library.pictures import views
from soleus.ui.library.reader import LibraryReader
from soleus.ui.library.shortcuts import shortcuts
from soleus.ui.page import Page
from soleus.ui.places import Place, ShowExercise, ShowPreferences, ShowWorkout
from soleus.ui.widgets.layout import column
from soleus.ui.wording import group_name

PAUSE_MS = 40
"""How long the keys rest before the detail follows; a held key only moves through the list."""


class LibraryPage(Page):
    """Filters left, list in the middle, the chosen exercise at the right."""

    CONCERNS = (Kind.EXERCISE, Kind.WORKOUT, Kind.IMPORT, Kind.BAND_SET, Kind.SETTING, Kind.TRAINEE)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.setObjectName("library")
        self._names = catalogue_words()
        self._index = ExerciseIndex((), self._names)
        self._last: Mapping[str, LastDone] = {}
        self._shown_last: Mapping[str, LastDone] | None = None
        self._wanted = ""
        self._owned: frozenset[str] | None = None
        self._wants_possible = False
        self._filled = False
        self._reader = LibraryReader(services, self)
        self._typing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._build()
        self._connect()

    # building

    def _build(self) -> None:
        self.filter_pane = FilterPane(self._names)
        self.search = self.filter_pane.search
        self.facets = self.filter_pane.facets
        self.model = ExerciseListModel(self.services.catalogue.known_band, self._today, self)
        self.pane = ListPane(self.model)
        self.detail = DetailView(self.services.catalogue, self._names, self.services.catalogue.known_band, self._today)
        self.panes = LibraryPanes(self.filter_pane, self.pane, self.detail)
        self.setLayout(column(self.panes, gap=0))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_filters_changed)
        self.search.returnPressed.connect(self._enter_list)
        self.facets.changed.connect(self._on_filters_changed)
        self.facets.equipment_wanted.connect(self._ask_for_equipment)
        self.pane.sort_changed.connect(lambda _: self._arrange())
        self.pane.selected.connect(self._on_selected)
        self.pane.list.opened.connect(self._enter_detail)
        self.pane.list.left_upwards.connect(self.focus_search)
        self.pane.empty.button.clicked.connect(self.clear_filters)
        self.pane.new_button.clicked.connect(self.create_exercise)
        self.pane.new_icon.clicked.connect(self.create_exercise)
        self.filter_pane.cleared.connect(self.clear_filters)
        self._pause.timeout.connect(self._show_chosen)
        self._reader.last_read.connect(self._on_last_read)
        self._reader.series_read.connect(self._on_series_read)
        self._reader.readiness_read.connect(self.detail.show_readiness)
        self._reader.failed.connect(self._on_failed)
        detail = self.detail
        detail.exercise_wanted.connect(self.show_exercise)
        detail.left.connect(lambda: self.pane.list.setFocus(Qt.FocusReason.ShortcutFocusReason))
        detail.edit_wanted.connect(lambda key: actions.edit(self, key))
        detail.copy_wanted.connect(lambda key: actions.edit_copy(self, key))
        detail.log_wanted.connect(lambda key: actions.log(self, key))
        detail.plan_wanted.connect(lambda key: actions.plan(self, key))
        detail.archive_wanted.connect(lambda key, archived: actions.set_archived(self, key, archived))
        detail.merge_wanted.connect(lambda key: actions.merge(self, key))
        detail.workout_wanted.connect(lambda workout_id: self.want(ShowWorkout(workout_id)))
        detail.graphs_wanted.connect(lambda key: actions.show_graphs(self, key))
        context = Qt.ShortcutContext
        for keys, where, reach, call in (
            (QKeySequence("Ctrl+Alt+N"), self, context.WidgetWithChildrenShortcut, self.create_exercise),
            (QKeySequence(Qt.Key.Key_Down), self.search, context.WidgetShortcut, self._enter_list),
        ):
            shortcut = QShortcut(keys, where)
            shortcut.setContext(reach)
            shortcut.activated.connect(call)

    # what the window asks

    def refresh(self, change: Change | None = None) -> None:
        """Read the exercises anew where they may have changed, and what was last done in another thread."""
        if change is None or change.concerns(Kind.SETTING):
            self._take_equipment()
        if change is None or change.concerns(Kind.EXERCISE, Kind.IMPORT, Kind.BAND_SET, Kind.SETTING):
            self._names = catalogue_words()
            groups = {group.value: group_name(group) for group in Group}
            self._index = ExerciseIndex(self.services.catalogue.exercises(archived=True), self._names, groups)
            self.facets.set_values(self._index.values)
            wanted = self._wanted
            if self._filled:
                self._arrange()
            if wanted and self.pane.key() != wanted:
                self.show_exercise(wanted)
        self._reader.read_last()

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
        return not self._filled or self._reader.busy() or self._pause.isActive()

    @staticmethod
    def shortcuts() -> Sequence[Shortcut]:
        return shortcuts()

    def views(self) -> Sequence[tuple[str, Callable[[], object]]]:
        """Name the views for pictures."""
        return views(self)

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
        if self.panes.shows_list():
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
            kept = self.filters().possible_only and exercise.possible_with(self._owned or ())
            self.facets.show_filters(Filters(archived=exercise.archived, possible_only=kept))
            self._arrange()
            self.pane.select(key, centre=True)

    def show_possible_only(self) -> None:
        """Show only what can be done with what is owned, as soon as that is known."""
        self._wants_possible = True

    def _ask_for_equipment(self) -> None:
        self.show_possible_only()
        self.want(ShowPreferences("equipment"))

    def _take_equipment(self) -> None:
        """Look up what is owned; a choice that waited for it is made now."""
        equipment = self.services.choices.equipment()
        before, self._owned = self._owned, None if equipment is None else equipment.owned
        self.detail.set_owned(self._owned)
        self.facets.set_equipment_known(self._owned is not None)
        chosen = self._wants_possible and self._owned is not None
        if chosen:
            self._wants_possible = False
            self.facets.show_filters(replace(self.filters(), possible_only=True))
        if self._filled and (chosen or before != self._owned):
            self._arrange()

    def show_when_there(self, key: str) -> None:
        """Choose an exercise as soon as the change that brought it has arrived here."""
        self._wanted = key

    def _on_filters_changed(self) -> None:
        self._typing = self.search.hasFocus()
        self._arrange()
        self._typing = False

    def _arrange(self) -> None:
        filters = self.filters()
        found = self._index.find(filters, self._owned)
        days = {key: done.day for key, done in self._last.items()}
        searching = bool(filters.text.strip())
        rows = arranged(found.hits, self.pane.chosen_sort(), days, self._today(), searching)
        kept = self._wanted or self.pane.key()
        self.pane.list.selectionModel().blockSignals(True)
        self.model.set_rows(rows, self._last)
        self.pane.list.selectionModel().blockSignals(False)
        self.pane.show_counts(found, filters)
        self.facets.show_counts(found)
        self.filter_pane.say_count(len(found.hits), not filters.is_empty)
        best_first = self._typing and searching  # Enter opens what fits best
        if not best_first and self.pane.select(kept):
            self._show_again(kept)
        else:
            self.pane.select_first()

    def _enter_list(self) -> None:
        if not self.pane.list.currentIndex().isValid():
            self.pane.select_first()
        self.pane.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _enter_detail(self) -> None:
        if self._pause.isActive():
            self._show_chosen()
        self.detail.focus_first()

    # reading

    def _on_last_read(self, last: dict[str, LastDone]) -> None:
        self._last = last
        self._filled = True
        self._arrange()

    def _on_failed(self, error: SoleusError) -> None:
        if not self._filled:
            self._on_last_read({})
        self.tell(str(error), "danger")

    def _on_selected(self, key: str) -> None:
        self._wanted = ""
        if self.pane.list.moving or self._typing:
            self._pause.start()
        else:
            self._show(key)

    def _show_chosen(self) -> None:
        self._show(self.pane.key())

    def _show_again(self, key: str) -> None:
        self._wanted = ""
        shown = self.detail.exercise()
        fresh = self.services.catalogue.by_key().get(key)
        if shown is None or shown != fresh or self._last is not self._shown_last:
            self._show(key)

    def _show(self, key: str) -> None:
        self._pause.stop()
        try:
            exercise = self.services.catalogue.exercise(key)
        except NotFound:
            return
        self._shown_last = self._last
        self.detail.show_exercise(exercise, self._last)
        self._read_series(exercise)

    def _read_series(self, exercise: Exercise) -> None:
        if exercise.group is Group.PLYOMETRIC:
            self._reader.read_readiness()
        else:
            self._reader.drop_readiness()
        if exercise.key in self._last:
            self._reader.read_series(exercise)
        else:
            self._reader.drop_series()
            self.detail.show_results(ExerciseSeries(exercise.key, {}), exercise.measure, None, {})

    def _on_series_read(self, series: ExerciseSeries, measure: Measure, advice: dict[Side, Advice]) -> None:
        self.detail.show_results(series, measure, self._last.get(series.exercise_key), advice)

    def _today(self) -> date:
        return self.services.clock().date()

    # own exercises

    def create_exercise(self) -> None:
        """Open the form for a new exercise."""
        actions.create(self)

    # between starts

    def state(self) -> QByteArray:
        """Return what the page remembers between starts."""
        return remembered(self)

    def restore(self, state: QByteArray) -> None:
        """Take up what was remembered."""
        take_up(self, state)
