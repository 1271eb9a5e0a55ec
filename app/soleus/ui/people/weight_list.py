"""The body weights as a list, newest first; Delete takes one away."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from soleus.domain.body import BodyWeight
from soleus.ui.text import day_with_year, tr, weight_text
from soleus.ui.theme import theme_of
from soleus.ui.widgets.painting import paint_row, paint_text

WeightRole = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW, _ROWS = 32, 5


class WeightListModel(QAbstractListModel):
    """The weights of a trainee."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._weights: tuple[BodyWeight, ...] = ()

    def set_weights(self, weights: Sequence[BodyWeight]) -> None:
        """Show weights, given oldest first."""
        self.beginResetModel()
        self._weights = tuple(reversed(weights))
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._weights)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self._weights[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{day_with_year(one.day)}, {weight_text(one.weight)}"
        return one if role == WeightRole else None


class WeightDelegate(QStyledItemDelegate):
    """Draws the day at the left and the weight at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme_of(option.widget).px(160), theme_of(option.widget).px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(option.widget)
        one = index.data(WeightRole)
        paint_row(painter, option, theme)
        box = QRectF(option.rect).adjusted(theme.px(8), 0, -theme.px(8), 0)
        paint_text(painter, box, day_with_year(one.day), theme.color("text-2"), theme)
        right = Qt.AlignmentFlag.AlignRight
        paint_text(painter, box, weight_text(one.weight), theme.color("text"), theme, align=right)


class WeightListView(QListView):
    """`removal_wanted` carries the weight that shall go."""

    removal_wanted = Signal(object)

    def __init__(self, model: WeightListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("weightList")
        self.setAccessibleName(tr("BodyWeight", "Body weights, newest first"))
        self.setModel(model)
        self._delegate = WeightDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        model.modelReset.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(200), theme.px(_ROW) * min(_ROWS, max(1, self.model().rowCount())))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def chosen(self) -> BodyWeight | None:
        """Return the weight in turn."""
        found = self.currentIndex().data(WeightRole)
        return found if isinstance(found, BodyWeight) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and (chosen := self.chosen()) is not None:
            self.removal_wanted.emit(chosen)
        else:
            super().keyPressEvent(event)
