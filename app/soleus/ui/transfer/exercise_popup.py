"""The list of our exercises below a row's box: typing filters it, Enter chooses; creating a new one comes first."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from soleus.domain.exercise import Exercise
from soleus.ui.icons import paint_icon
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.transfer.exercise_model import Index
from soleus.ui.widgets.fields import SearchField
from soleus.ui.widgets.layout import spaced
from soleus.ui.widgets.list_keys import choose_row, moved_by_key
from soleus.ui.widgets.painting import paint_row, paint_text

_C = "Import"
_KEY = Qt.ItemDataRole.UserRole
NEW = ""
"""The key of the first item, which makes a new exercise."""


class ChoiceModel(QAbstractListModel):
    """What a name can be: a new exercise, likely ones, then all by name; filtered by words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[tuple[str, str, str]] = []  # key, shown, searched
        self._shown: list[tuple[str, str, str]] = []

    def offer(self, new_name: str, likely: Sequence[str], exercises: Sequence[Exercise]) -> None:
        """Offer other choices; `likely` are keys that come before the rest."""
        ranks = {key: n for n, key in enumerate(likely)}
        ordered = sorted(exercises, key=lambda e: ranks.get(e.key, len(ranks)))
        create = tr(_C, "Create “{name}”").format(name=new_name)
        self._all = [(NEW, create, ""), *((e.key, e.name, e.folded_names) for e in ordered)]
        self.search("")

    def search(self, text: str) -> None:
        """Keep the exercises in which every word occurs; a new one can always be made."""
        words = text.casefold().split()
        self.beginResetModel()
        self._shown = [item for item in self._all if item[0] == NEW or all(word in item[2] for word in words)]
        self.endResetModel()

    def place_of(self, key: str) -> int:
        """Return the row of a key; the first where it is not shown."""
        return next((n for n, item in enumerate(self._shown) if item[0] == key), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        key, shown, _ = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return shown
        return key if role == _KEY else None


class _Delegate(QStyledItemDelegate):
    """A line of 32; making a new exercise has a plus."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = theme_of()
        paint_row(painter, option, theme, ring=False)
        box = QRectF(option.rect).adjusted(theme.px(8), 0, -theme.px(8), 0)
        ink = "text"
        if index.data(_KEY) == NEW:
            side = theme.px(16)
            paint_icon(painter, QRectF(box.x(), box.center().y() - side / 2, side, side), "plus", theme, "accent")
            box.adjust(side + theme.px(6), 0, 0, 0)
            ink = "accent-ink" if option.state & QStyle.StateFlag.State_Selected else "accent"
        paint_text(painter, box, str(index.data()), theme.color(ink), theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme_of().px(120), theme_of().px(32))


class ExercisePopup(QFrame):
    """One list for all rows; `chosen` carries the key, empty for a new exercise."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("exercisePopup")
        self.setProperty("plane", "card")
        self._model = ChoiceModel(self)
        self.search = SearchField(tr(_C, "Search exercises"), "")
        self.search.setObjectName("exercisePopupSearch")
        self.search.textChanged.connect(self._on_search)
        self.search.installEventFilter(self)
        self.list = QListView()
        self.list.setObjectName("exercisePopupList")
        self.list.setAccessibleName(tr(_C, "Exercises"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        spaced(column, 4, 5)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)

    def open_below(
        self, box: QRect, new_name: str, likely: Sequence[str], exercises: Sequence[Exercise], key: str, typed: str
    ) -> None:
        """Open below a box (in global coordinates, above it where there is no room) with `key` as the present one."""
        theme = theme_of(self)
        self._model.offer(new_name, likely, exercises)
        height = theme.px(32 + 18) + theme.px(32) * min(8, self._model.rowCount())
        width = max(box.width(), theme.px(260))
        room = self.screen().availableGeometry()
        place = QPoint(min(box.left(), room.right() - width), box.bottom() + 2)
        if place.y() + height > room.bottom():
            place.setY(max(room.top(), box.top() - height - 2))
        self.setGeometry(QRect(place, QSize(width, min(height, room.height()))))
        self.search.clear()
        choose_row(self.list, self._model.place_of(key))
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
        self._model.search(text)
        # With words, the first exercise that has them is meant rather than a new one.
        choose_row(self.list, 1 if text.strip() and self._model.rowCount() > 1 else 0)

    def _on_clicked(self, index: Index) -> None:
        if index.isValid():
            self.hide()
            self.chosen.emit(str(index.data(_KEY)))
