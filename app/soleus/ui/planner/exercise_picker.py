"""A searchable popup that chooses an exercise."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from soleus.domain.exercise import Exercise
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.fields import SearchField
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import sized, spaced
from soleus.ui.widgets.list_keys import moved_by_key
from soleus.ui.widgets.painting import paint_row, paint_text
from soleus.ui.widgets.popup import Popup

ExerciseRole = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


def found(exercises: Sequence[Exercise], text: str) -> list[Exercise]:
    """Return the exercises in whose names all words occur; those whose name begins with the text come first."""
    words = text.casefold().split()
    whole = " ".join(words)

    def rank(exercise: Exercise) -> int | None:
        names = [name.casefold() for name in (exercise.name, *exercise.also, *exercise.found_as)]
        joined = " ".join(names)
        if not all(word in joined for word in words):
            return None
        return 0 if names[0].startswith(whole) else 1 if any(whole in name for name in names) else 2

    ranked = [(place, n, exercise) for n, exercise in enumerate(exercises) if (place := rank(exercise)) is not None]
    return [exercise for _, _, exercise in sorted(ranked, key=lambda entry: entry[:2])]


class _FoundModel(QAbstractListModel):
    """The exercises that fit the search."""

    def __init__(self, exercises: Sequence[Exercise], parent: QObject) -> None:
        super().__init__(parent)
        self._all = list(exercises)
        self._found = list(exercises)

    def search(self, text: str) -> None:
        """Show the exercises that fit."""
        self.beginResetModel()
        self._found = found(self._all, text)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        exercise = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return exercise.name
        if role == ExerciseRole:
            return exercise
        return None


class _RowDelegate(QStyledItemDelegate):
    """One line of 32: the name, and at the right the other name it is known by."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme_of(option.widget).px(200), theme_of(option.widget).px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(option.widget)
        exercise: Exercise = index.data(ExerciseRole)
        paint_row(painter, option, theme, ring=False)
        box = QRectF(option.rect).adjusted(theme.px(16), 0, -theme.px(16), 0)
        took = paint_text(painter, box, exercise.name, theme.color("text"), theme)
        rest = box.adjusted(took + theme.px(16), 0, 0, 0)
        other = exercise.also[0] if exercise.also else ""
        if rest.width() >= theme.px(60) and other:
            paint_text(painter, rest, other, theme.color("text-2"), theme, align=Qt.AlignmentFlag.AlignRight)


class ExercisePicker(Popup):
    """Search above, exercises below; the arrows work from the search, Enter takes, Escape gives up."""

    chosen = Signal(str)

    def __init__(self, exercises: Sequence[Exercise], parent: QWidget | None = None) -> None:
        super().__init__("exercisePicker", tr("Planner", "Add exercise"), parent)
        self.search = SearchField(tr("Planner", "Search exercises"), key="")
        self.search.setObjectName("exerciseSearch")
        self._model = _FoundModel(exercises, self)
        self.list = QListView()
        self.list.setObjectName("exerciseList")
        self.list.setAccessibleName(tr("Planner", "Exercises"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(_RowDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = label(tr("Planner", "No exercise has these words."), "secondary")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.hide()
        column = QVBoxLayout(self)
        spaced(column, 8, (1, 12, 1, 8))
        head = QVBoxLayout()
        spaced(head, 0, (12, 0, 12, 0))
        head.addWidget(self.search)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self._none)
        sized(self, 392, 392)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._on_searched)
        self.list.clicked.connect(self._take)
        self.list.activated.connect(self._take)
        self._on_searched("")

    def open_at(self, corner: QPoint) -> None:
        """Show the popup with its right top corner at a place of the screen, or as near as there is room."""
        self.show_at(corner.x() - self.width(), corner.y())
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_searched(self, text: str) -> None:
        self._model.search(text)
        has_some = self._model.rowCount() > 0
        self.list.setVisible(has_some)
        self._none.setVisible(not has_some)
        if has_some:
            self.list.setCurrentIndex(self._model.index(0))

    def _take(self, index: QModelIndex) -> None:
        exercise = index.data(ExerciseRole)
        if exercise is not None:
            self.close()
            self.chosen.emit(exercise.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentIndex())
                return True
            if moved_by_key(self.list, event):
                return True
        return super().eventFilter(watched, event)
