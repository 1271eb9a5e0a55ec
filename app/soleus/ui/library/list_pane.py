"""The middle pane: how many exercises are shown and in which order, and the list itself."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from soleus.domain.exercise import Exercise
from soleus.ui.library.arranging import Sort
from soleus.ui.library.filtering import Filters, Found
from soleus.ui.library.flow import FlowLayout, TwoEnds
from soleus.ui.library.list_delegate import ExerciseDelegate
from soleus.ui.library.list_model import ExerciseListModel
from soleus.ui.text import number, plural, tr
from soleus.ui.theme import follow_theme
from soleus.ui.widgets.banner import EmptyState
from soleus.ui.widgets.buttons import Button, button
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import row, spaced


class ExerciseList(QListView):
    """The list; Enter opens, letters jump to a name. `moving` is on while a key moves through it."""

    opened = Signal()
    left_upwards = Signal()

    def __init__(self, model: ExerciseListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exerciseList")
        self.moving = False
        self.setAccessibleName(tr("Library", "Exercises"))
        self.setModel(model)
        self.setItemDelegate(ExerciseDelegate(self))
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        follow_theme(self, lambda _: self.scheduleDelayedItemsLayout())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()
            return
        before = self.currentIndex()
        self.moving = True
        super().keyPressEvent(event)
        self.moving = False
        if event.key() == Qt.Key.Key_Up and before == self.currentIndex():
            self.left_upwards.emit()


class ListPane(QFrame):
    """Count line, order, New, and the list or what to do where it is empty."""

    selected = Signal(str)
    sort_changed = Signal(object)

    def __init__(self, model: ExerciseListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryListPane")
        self.setProperty("plane", "surface")
        self._model = model
        self._key = ""
        self.list = ExerciseList(model)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.new_button = button(tr("Library", "New"), name="newExercise", icon="plus")
        self.new_button.setToolTip(tr("Library", "New exercise of your own (Ctrl+Alt+N)"))
        self.new_icon = button(tr("Library", "New"), "icon", name="newExerciseIcon", icon="plus")
        self.new_icon.hide()
        self.filter_button: Button = button(tr("Library", "Filter"), name="filterButton", icon="funnel")
        self.filter_button.hide()
        self.sort = QComboBox()
        self.sort.setObjectName("sortChoice")
        self.sort.setAccessibleName(tr("Library", "Order"))
        for sort, text in (
            (Sort.LAST_DONE, tr("Library", "Last done")),
            (Sort.NAME, tr("Library", "Name")),
            (Sort.GROUP, tr("Library", "Group")),
        ):
            self.sort.addItem(text, sort)
        self.sort.currentIndexChanged.connect(lambda _: self.sort_changed.emit(self.chosen_sort()))
        self.count = label("", "strong", name="shownCount")
        self.of = label("", "secondary", name="exerciseCount")
        self.empty = EmptyState(
            "magnifying-glass", tr("Library", "No exercise fits"), " ", tr("Library", "Clear filters")
        )
        self.empty.setObjectName("libraryEmpty")
        self._lay_out()

    def _lay_out(self) -> None:
        self.search_slot = QVBoxLayout()
        spaced(self.search_slot, 0)
        counts = QWidget()
        counts.setLayout(row(self.count, self.of, None, gap=4))
        controls = QWidget()
        flow = FlowLayout(8, parent=controls)
        for part in (self.filter_button, self.sort, self.new_button, self.new_icon):
            flow.addWidget(part)
        self.stack = QStackedWidget()
        self.stack.setObjectName("listOrEmpty")
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self._top = TwoEnds(counts, controls)
        inner = QVBoxLayout()
        spaced(inner, 8, (16, 12, 16, 12))
        inner.addLayout(self.search_slot)
        inner.addWidget(self._top)
        column = QVBoxLayout(self)
        spaced(column, 0)
        column.addLayout(inner)
        column.addWidget(Separator())
        column.addWidget(self.stack, 1)

    # what is shown

    def show_counts(self, found: Found, filters: Filters) -> None:
        """Say how many exercises are shown, and what to change where none is."""
        self.count.setText(number(len(found.hits)))
        self.of.setText(
            plural("Library", "of %n exercise", "of %n exercises", found.total)
            if len(found.hits) != found.total
            else plural("Library", "exercise", "exercises", found.total)
        )
        narrowing = len(filters.chosen) + filters.own_only + filters.archived + filters.possible_only
        filter_text = tr("Library", "Filter")
        self.filter_button.setText(f"{filter_text} ({number(narrowing)})" if narrowing else filter_text)
        self._top.renew()
        self.stack.setCurrentWidget(self.list if found.hits else self.empty)
        if not found.hits:
            self._explain(filters)

    def _explain(self, filters: Filters) -> None:
        text = filters.text.strip()
        alone = not (text or filters.chosen)
        if filters.possible_only and alone and not (filters.own_only or filters.archived):
            self.empty.say(
                tr("Library", "Nothing fits what you own"),
                tr("Library", "Untick “Only what I own”, or tell of more under Preferences, Equipment."),
            )
        elif filters.own_only and alone and not (filters.archived or filters.possible_only):
            self.empty.say(
                tr("Library", "No exercise of your own yet"),
                tr("Library", "Press New, or open an exercise and choose Edit a copy."),
            )
        elif filters.archived and alone and not (filters.own_only or filters.possible_only):
            self.empty.say(
                tr("Library", "Nothing is archived"),
                tr("Library", "Exercises you archive are kept here with their history."),
            )
        elif text and (filters.chosen or filters.own_only or filters.archived or filters.possible_only):
            self.empty.say(
                tr("Library", "No exercise fits"),
                tr("Library", "Nothing here has the words “{text}”. Untick a filter or use fewer words.").format(
                    text=text
                ),
            )
        elif text:
            self.empty.say(
                tr("Library", "No exercise fits"),
                tr("Library", "No name, muscle or text has the words “{text}”. Use fewer or shorter words.").format(
                    text=text
                ),
            )
        else:
            self.empty.say(tr("Library", "No exercise fits"), tr("Library", "Untick one of the filters."))

    def chosen_sort(self) -> Sort:
        """The order that is chosen."""
        return Sort(self.sort.currentData())

    def choose_sort(self, sort: Sort) -> None:
        """Choose an order."""
        self.sort.setCurrentIndex(self.sort.findData(sort))

    def key(self) -> str:
        """The key of the chosen exercise; empty where there is none."""
        return self._key

    def select(self, key: str, centre: bool = False) -> bool:
        """Choose an exercise where the list shows it."""
        index = self._model.index_of(key)
        if not index.isValid():
            return False
        self._choose(index)
        how = QAbstractItemView.ScrollHint.PositionAtCenter if centre else QAbstractItemView.ScrollHint.EnsureVisible
        self.list.scrollTo(index, how)
        return True

    def select_first(self) -> None:
        """Choose the first exercise, if there is one."""
        index = self._model.first()
        if index.isValid():
            self._choose(index)
            self.list.scrollToTop()

    def _choose(self, index: QModelIndex) -> None:
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def set_narrow(self, narrow: bool) -> None:
        """Show the button that opens the filters, and New as an icon."""
        self.filter_button.setVisible(narrow)
        self.new_icon.setVisible(narrow)
        self.new_button.setVisible(not narrow)
        self._top.renew()

    def _on_current_changed(self, current: QModelIndex, before: QModelIndex) -> None:
        exercise = self._model.exercise_at(current)
        if isinstance(exercise, Exercise) and exercise.key != self._key:
            self._key = exercise.key
            self.selected.emit(exercise.key)
