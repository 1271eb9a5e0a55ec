"""The list of what a column can be, below its box: typing filters it, Enter chooses."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from soleus.interchange.mapped import Meaning
from soleus.ui.icons import paint_icon
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.transfer.exercise_model import Index
from soleus.ui.widgets.fields import SearchField
from soleus.ui.widgets.layout import spaced
from soleus.ui.widgets.list_keys import choose_row, moved_by_key
from soleus.ui.widgets.painting import paint_row, paint_text

_C = "Columns"
_MEANING = Qt.ItemDataRole.UserRole
_PRESENT = Qt.ItemDataRole.UserRole + 1
ROWS = 9
"""So many choices are in sight at once."""

Choice = tuple[Meaning, str]


class MeaningModel(QAbstractListModel):
    """What a column can be, with its words; filtered by the words typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Choice] = []
        self._shown: list[Choice] = []
        self._present: Meaning | None = None

    def offer(self, choices: Sequence[Choice], present: Meaning) -> None:
        """Offer other choices; `present` is what the column is now."""
        self._all, self._present = list(choices), present
        self.search("")

    def search(self, text: str) -> None:
        """Keep the choices in which every word occurs."""
        words = text.casefold().split()
        self.beginResetModel()
        self._shown = [one for one in self._all if all(word in one[1].casefold() for word in words)]
        self.endResetModel()

    def place_of_present(self) -> int:
        """Return the row of what the column is now, else one of its kind, else the first."""
        present = self._present
        same = [n for n, one in enumerate(self._shown) if one[0] == present]
        kind = [n for n, one in enumerate(self._shown) if present is not None and one[0].role is present.role]
        return next(iter((*same, *kind)), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        meaning, words = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return words
        if role == _PRESENT:
            return meaning == self._present
        return meaning if role == _MEANING else None


class _Delegate(QStyledItemDelegate):
    """A line of 32; what the column is now has a tick."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = theme_of()
        paint_row(painter, option, theme, ring=False)
        box = QRectF(option.rect).adjusted(theme.px(8), 0, -theme.px(8), 0)
        side = theme.px(16)
        if index.data(_PRESENT):
            paint_icon(painter, QRectF(box.x(), box.center().y() - side / 2, side, side), "check", theme, "accent")
        paint_text(painter, box.adjusted(side + theme.px(6), 0, 0, 0), str(index.data()), theme.color("text"), theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme_of().px(120), theme_of().px(32))


class ColumnPopup(QFrame):
    """One list for all columns; `chosen` carries the meaning."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("columnPopup")
        self.setProperty("plane", "card")
        self.model = MeaningModel(self)
        self.search = SearchField(tr(_C, "Search what it can be"), "")
        self.search.setObjectName("columnPopupSearch")
        self.search.textChanged.connect(self._on_search)
        self.search.installEventFilter(self)
        self.list = QListView()
        self.list.setObjectName("columnPopupList")
        self.list.setAccessibleName(tr(_C, "What the column can be"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        spaced(column, 4, 5)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)

    def open_below(self, box: QRect, choices: Sequence[Choice], present: Meaning, typed: str) -> None:
        """Open below a box (in global coordinates, above it where there is no room)."""
        theme = theme_of(self)
        self.model.offer(choices, present)
        height = theme.px(32 + 18) + theme.px(32) * min(ROWS, self.model.rowCount())
        widest = max(theme.text_width(words) for _, words in choices) + theme.px(64)
        room = self.screen().availableGeometry()
        width = min(max(box.width(), widest), room.width())
        place = QPoint(max(room.left(), min(box.left(), room.right() - width)), box.bottom() + 2)
        if place.y() + height > room.bottom():
            place.setY(max(room.top(), box.top() - height - 2))
        self.setGeometry(QRect(place, QSize(width, min(height, room.height()))))
        self.search.clear()
        choose_row(self.list, self.model.place_of_present())
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
        self.model.search(text)
        choose_row(self.list, 0 if text.strip() else self.model.place_of_present())

    def _on_clicked(self, index: Index) -> None:
        if index.isValid():
            self.hide()
            self.chosen.emit(index.data(_MEANING))
