"""Choosing exercises: a search field above a list, in a dialog or in place of an empty workout."""

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QDialog, QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from soleus.domain.exercise import Exercise
from soleus.services.catalogue import Catalogue
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.fields import SearchField
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import at_least, row, spaced
from soleus.ui.widgets.list_keys import choose_row, moved_by_key
from soleus.ui.widgets.painting import paint_row, paint_text
from soleus.ui.wording import group_name

_C = "ExercisePicker"
Index = QModelIndex | QPersistentModelIndex
_KEY = Qt.ItemDataRole.UserRole
_GROUP = Qt.ItemDataRole.UserRole + 1


class ExerciseModel(QAbstractListModel):
    """Exercises whose names hold every word of the search, in the order of their names."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = catalogue.exercises()
        self._shown = list(self._all)

    def search(self, text: str) -> None:
        """Keep what fits a search."""
        words = text.casefold().split()
        self.beginResetModel()
        self._shown = [exercise for exercise in self._all if _fits(exercise, words)]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        exercise = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return exercise.name
        if role == _KEY:
            return exercise.key
        if role == _GROUP:
            return group_name(exercise.group)
        return None


class _Delegate(QStyledItemDelegate):
    """Name at the left, group at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = theme_of()
        paint_row(painter, option, theme, ring=False)
        box = QRectF(option.rect).adjusted(theme.px(12), 0, -theme.px(12), 0)
        group = str(index.data(_GROUP))
        aside = theme.text_width(group)
        name = box.adjusted(0, 0, -aside - theme.px(12), 0)
        paint_text(painter, name, str(index.data()), theme.color("text"), theme)
        paint_text(painter, box, group, theme.color("text-2"), theme, align=Qt.AlignmentFlag.AlignRight)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = theme_of()
        return QSize(theme.px(240), theme.px(44))


class ExercisePicker(QWidget):
    """Typing searches, arrows move, Enter or a double click chooses; `chosen` carries the exercise's key."""

    chosen = Signal(str)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exercisePicker")
        self._model = ExerciseModel(catalogue, self)
        self.search = SearchField(tr(_C, "Search exercises"), "")
        self.search.setObjectName("exerciseSearch")
        self.list = QListView()
        self.list.setObjectName("exerciseList")
        self.list.setAccessibleName(tr(_C, "Exercises"))
        self.list.setUniformItemSizes(True)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setMouseTracking(True)
        self._none = label(
            tr(_C, "No exercise is called that. Own exercises are made in the Library."), "secondary", wrap=True
        )
        self._none.hide()
        column = QVBoxLayout(self)
        spaced(column, 8)
        column.addWidget(self.search)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.search)
        self.search.textChanged.connect(self._on_search)
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.activated.connect(lambda _: self.choose())
        choose_row(self.list, 0)

    def key(self) -> str:
        """The key of the exercise in the list that is selected; empty where there is none."""
        index = self.list.currentIndex()
        return str(index.data(_KEY)) if index.isValid() else ""

    def choose(self) -> None:
        """Choose what is selected."""
        if self.key():
            self.chosen.emit(self.key())

    def _on_search(self, text: str) -> None:
        self._model.search(text)
        self._none.setVisible(self._model.rowCount() == 0)
        choose_row(self.list, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                # Not left to the field or the list, which would let the page hear it too and store a set.
                self.choose()
                return True
            return moved_by_key(self.list, event)
        return False


class ExerciseDialog(QDialog):
    """Adds exercises to the workout, one after the other, until it is closed."""

    chosen = Signal(str)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exerciseDialog")
        self.setWindowTitle(tr(_C, "Add exercise"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.picker = ExercisePicker(catalogue)
        self.picker.chosen.connect(self._on_chosen)
        at_least(self.picker, 420, 420)
        add = button(tr(_C, "Add"), "primary", self.picker.choose, name="addChosen", size="big", key="Enter")
        close = button(tr(_C, "Cancel"), "plain", self.reject, name="cancelChosen", size="big")
        column = QVBoxLayout(self)
        spaced(column, 16, 24)
        column.addWidget(self.picker, 1)
        column.addLayout(row(None, close, add))
        self.picker.setFocus()

    def _on_chosen(self, key: str) -> None:
        self.accept()
        self.chosen.emit(key)


def _fits(exercise: Exercise, words: list[str]) -> bool:
    names = f"{exercise.folded_names} {exercise.group.value}"
    return all(word in names for word in words)
