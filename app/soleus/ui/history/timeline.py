"""The view of the list of workouts: rows of two heights, the month on top while its workouts pass."""

from bisect import bisect_right

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from soleus.ui.history.row_delegate import HEADING_HEIGHT, ROW_HEIGHT, RowDelegate
from soleus.ui.history.workout_list import WorkoutList
from soleus.ui.theme import Theme, follow_theme, theme_of

_Index = QModelIndex | QPersistentModelIndex
_Cursor = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint
_FORWARD = {_Cursor.MoveDown: 1, _Cursor.MoveNext: 1, _Cursor.MoveRight: 1}
_BACK = {_Cursor.MoveUp: -1, _Cursor.MovePrevious: -1, _Cursor.MoveLeft: -1}


class Timeline(QAbstractItemView):
    """Lays rows out by arithmetic, so that a list of any length costs what is in sight.

    `opened` carries the index that was entered or double-clicked, `delete_wanted` the one Delete was pressed on,
    `looked` the rows in sight.
    """

    opened = Signal(QModelIndex)
    delete_wanted = Signal(QModelIndex)
    looked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._tops: list[int] = []
        self._laid = self._heights()
        super().__init__(parent)
        self.setObjectName("workoutList")
        self.setItemDelegate(RowDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._hovered = -1
        self.doubleClicked.connect(self._on_double_clicked)
        follow_theme(self, self._on_theme)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._lay_out)
        self._lay_out()

    def list_model(self) -> WorkoutList | None:
        """The model, once it is set."""
        model = self.model()
        return model if isinstance(model, WorkoutList) else None

    def rows_in_sight(self) -> tuple[int, int]:
        """Return the first and last row that can be seen; (0, -1) where there is none."""
        model = self.list_model()
        if model is None or not model.months:
            return 0, -1
        top = self.verticalScrollBar().value()
        return self._row_at(top), self._row_at(top + max(0, self.viewport().height() - 1))

    # arithmetic

    def _heights(self) -> tuple[int, int]:
        theme = theme_of()
        return theme.px(HEADING_HEIGHT), theme.px(ROW_HEIGHT)

    def _lay_out(self) -> None:
        model = self.list_model()
        heading, row = self._laid = self._heights()
        self._tops = [] if model is None else [
            at * heading + (start - at) * row for at, start in enumerate(model.starts)
        ]  # fmt: skip
        self._hovered = -1
        self.updateGeometries()
        self.viewport().update()

    def _height(self) -> int:
        model = self.list_model()
        if model is None or not model.months:
            return 0
        heading, row = self._heights()
        return len(model.months) * heading + model.workouts * row

    def _row_top(self, row: int) -> int:
        model = self.list_model()
        assert model is not None
        heading, height = self._heights()
        month = model.month_of(row)
        place = row - model.starts[month]
        return self._tops[month] + (heading + (place - 1) * height if place else 0)

    def _row_at(self, y: int) -> int:
        model = self.list_model()
        assert model is not None
        heading, height = self._heights()
        month = max(0, bisect_right(self._tops, y) - 1)
        below = y - self._tops[month] - heading
        place = 0 if below < 0 else min(1 + below // height, model.months[month].workouts)
        return model.starts[month] + place

    def _pinned(self) -> tuple[int, int] | None:
        """Return the month whose heading stands on top of its rows, and where; None where none does."""
        model = self.list_model()
        if model is None or not model.months:
            return None
        top = self.verticalScrollBar().value()
        month = max(0, bisect_right(self._tops, top) - 1)
        heading, _ = self._heights()
        following = self._tops[month + 1] - top if month + 1 < len(self._tops) else heading
        return month, min(0, following - heading)

    # what the base class asks

    def visualRect(self, index: _Index) -> QRect:
        model = self.list_model()
        if model is None or not index.isValid() or not self._tops:
            return QRect()
        heading, height = self._heights()
        top = self._row_top(index.row()) - self.verticalScrollBar().value()
        tall = heading if model.is_heading(index.row()) else height
        return QRect(0, top, self.viewport().width(), tall)

    def indexAt(self, point: QPoint) -> QModelIndex:
        y = point.y() + self.verticalScrollBar().value()
        model = self.list_model()
        if model is None or not 0 <= y < self._height():
            return QModelIndex()
        pinned = self._pinned()
        if pinned is not None and point.y() < pinned[1] + self._heights()[0]:
            return model.index(model.starts[pinned[0]])
        return model.index(self._row_at(y))

    def scrollTo(self, index: _Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible) -> None:
        if not index.isValid() or not self._tops:
            return
        box = self.visualRect(index)
        bar = self.verticalScrollBar()
        room = self.viewport().height()
        above = self._heights()[0]  # below the heading that stays on top
        if hint == _Hint.PositionAtCenter:
            bar.setValue(bar.value() + box.center().y() - room // 2)
        elif hint == _Hint.PositionAtTop or box.top() < above:
            bar.setValue(bar.value() + box.top() - above)
        elif hint == _Hint.PositionAtBottom or box.bottom() >= room:
            bar.setValue(bar.value() + box.bottom() + 1 - room)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        model = self.list_model()
        if model is None or not model.months:
            return QModelIndex()
        row = self.currentIndex().row()
        page = max(1, self.viewport().height() // self._heights()[1] - 1)
        last = model.rowCount() - 1
        if action == _Cursor.MoveHome:
            return model.index(self._workout_row(1, 1))
        if action == _Cursor.MoveEnd:
            return model.index(self._workout_row(last, -1))
        step = _FORWARD.get(action) or _BACK.get(action)
        if step is None:
            step = page if action == _Cursor.MovePageDown else -page
        wanted = max(0, min(row + step if row >= 0 else 0, last))
        return model.index(self._workout_row(wanted, 1 if step > 0 or wanted == 0 else -1))

    def _workout_row(self, row: int, step: int) -> int:
        """Return the row, or the next one of a workout in the direction of `step` where it is a heading."""
        model = self.list_model()
        assert model is not None
        if model.is_heading(row):
            row += step if 0 <= row + step < model.rowCount() else -step
        return row

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: _Index) -> bool:
        return False

    def setSelection(self, rect: QRect, command: object) -> None:
        index = self.indexAt(rect.center() if rect.height() > 1 else rect.topLeft())
        selection = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(selection, command)  # type: ignore[call-overload]

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region = region.united(QRegion(self.visualRect(index)))
        return region

    def updateGeometries(self) -> None:
        bar = self.verticalScrollBar()
        if self._laid != self._heights():  # the text size changed: the same share of the list stays in sight
            share = bar.value() / max(1, bar.maximum())
            self._lay_out()
            bar.setValue(round(share * bar.maximum()))
            return
        bar.setSingleStep(self._heights()[1])
        bar.setPageStep(max(1, self.viewport().height()))
        bar.setRange(0, max(0, self._height() - self.viewport().height()))
        super().updateGeometries()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # No scrolling of pixels: the heading on top stays where it is.
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(424), theme_of(self).px(400))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        first, last = self.rows_in_sight()
        for row in range(first, last + 1):
            self._paint_row(painter, row, None)
        pinned = self._pinned()
        model = self.list_model()
        if pinned is not None and model is not None:
            box = QRect(0, pinned[1], self.viewport().width(), self._heights()[0])
            self._paint_row(painter, model.starts[pinned[0]], box)
        painter.end()
        if last >= first:
            self.looked.emit(first, last)

    def _paint_row(self, painter: QPainter, row: int, box: QRect | None) -> None:
        index = self.model().index(row, 0)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = box or self.visualRect(index)
        if self.selectionModel().isSelected(index):
            option.state |= QStyle.StateFlag.State_Selected
        if self.hasFocus() and self.currentIndex() == index:
            option.state |= QStyle.StateFlag.State_HasFocus
        else:
            option.state &= ~QStyle.StateFlag.State_HasFocus
        if row == self._hovered:
            option.state |= QStyle.StateFlag.State_MouseOver
        else:
            option.state &= ~QStyle.StateFlag.State_MouseOver
        self.itemDelegate().paint(painter, option, index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            event.accept()
        elif event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.delete_wanted.emit(self.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _on_double_clicked(self, index: QModelIndex) -> None:
        model = self.list_model()
        if model is not None and not model.is_heading(index.row()):
            self.opened.emit(index)

    def _on_theme(self, theme: Theme) -> None:
        self.updateGeometries()
        self.viewport().update()
