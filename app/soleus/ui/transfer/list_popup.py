"""A list that opens below a box: typing filters it, Enter chooses."""

from typing import Protocol

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from soleus.ui.theme import theme_of
from soleus.ui.transfer.exercise_model import Index
from soleus.ui.widgets.fields import SearchField
from soleus.ui.widgets.layout import spaced
from soleus.ui.widgets.list_keys import choose_row, moved_by_key

VALUE = Qt.ItemDataRole.UserRole
"""The role of what a row stands for."""


class FilteredRows(Protocol):
    """A model whose rows can be filtered by words; `best` is the row that is meant by them, or without any."""

    def search(self, text: str) -> None:
        """Keep the rows in which every word occurs."""

    def best(self, text: str) -> int:
        """Return the row that Enter would choose."""


class LineDelegate(QStyledItemDelegate):
    """A line of 32."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme_of().px(120), theme_of().px(32))


class ListPopup(QFrame):
    """One list for all rows of a table; `chosen` carries what the chosen row stands for.

    Escape empties the search, then closes.
    """

    chosen = Signal(object)

    def __init__(self, name: str, search: str, what: str, delegate: LineDelegate, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(name)
        self.setProperty("plane", "card")
        self.search = SearchField(search, "")
        self.search.setObjectName(f"{name}Search")
        self.search.textChanged.connect(self._on_search)
        self.search.installEventFilter(self)
        self.list = QListView()
        self.list.setObjectName(f"{name}List")
        self.list.setAccessibleName(what)
        delegate.setParent(self.list)
        self.list.setItemDelegate(delegate)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        spaced(column, 4, 5)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)

    def set_choices(self, choices: FilteredRows) -> None:
        """Offer the rows of a model, which stays the popup's."""
        assert isinstance(choices, QAbstractItemModel)
        self._choices = choices
        self.list.setModel(choices)

    def show_below(self, box: QRect, least_width: int, rows: int, row: int, typed: str) -> None:
        """Open below a box (in global coordinates, above it where there is no room), so many rows high, at a row."""
        theme = theme_of(self)
        height = theme.px(32 + 18) + theme.px(32) * min(rows, self.list.model().rowCount())
        room = self.screen().availableGeometry()
        width = min(max(box.width(), least_width), room.width())
        place = QPoint(max(room.left(), min(box.left(), room.right() - width)), box.bottom() + 2)
        if place.y() + height > room.bottom():
            place.setY(max(room.top(), box.top() - height - 2))
        self.setGeometry(QRect(place, QSize(width, min(height, room.height()))))
        self.search.clear()
        choose_row(self.list, row)
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)
        self.search.setText(typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if moved_by_key(self.list, event):
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
                self._on_clicked(self.list.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape and not self.search.text():
                self.hide()
                return True
        return False

    def _on_search(self, text: str) -> None:
        self._choices.search(text)
        choose_row(self.list, self._choices.best(text))

    def _on_clicked(self, index: Index) -> None:
        if index.isValid():
            self.hide()
            self.chosen.emit(index.data(VALUE))
