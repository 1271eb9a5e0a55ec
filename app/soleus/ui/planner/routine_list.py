"""The routines: a list to drag from, to put in order, to rename and to open."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QDragMoveEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from soleus.domain.routine import Routine
from soleus.ui.planner.card import ROUTINE_MIME, dragged_id
from soleus.ui.text import plural, tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.painting import paint_row, paint_text

RoutineRole = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


class RoutineModel(QAbstractListModel):
    """The routines in their order; a new name or order is asked for, not made here."""

    renamed = Signal(object, str)
    reordered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._routines: list[Routine] = []

    def show_routines(self, routines: Sequence[Routine]) -> None:
        """Show other routines, or the same ones changed."""
        same = [r.id for r in routines] == [r.id for r in self._routines]
        if same:
            self._routines = list(routines)
            if routines:
                self.dataChanged.emit(self.index(0), self.index(len(routines) - 1))
            return
        self.beginResetModel()
        self._routines = list(routines)
        self.endResetModel()

    def routines(self) -> Sequence[Routine]:
        """The routines shown."""
        return self._routines

    def index_of(self, routine_id: int | None) -> QModelIndex:
        """Return the index of a routine."""
        return next((self.index(n) for n, r in enumerate(self._routines) if r.id == routine_id), QModelIndex())

    def place(self, routine_id: int, before_row: int) -> None:
        """Ask for a routine to stand before the one that is in `before_row` now."""
        ids = [routine.id for routine in self._routines]
        if routine_id not in ids:
            return
        here = ids.index(routine_id)
        ids.insert(before_row, routine_id)
        del ids[here if here < before_row else here + 1]
        if ids != [routine.id for routine in self._routines]:
            self.reordered.emit(ids)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._routines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._routines):
            return None
        routine = self._routines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return routine.name
        if role == RoutineRole:
            return routine
        count = plural("Planner", "%n exercise", "%n exercises", len(routine.items))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (routine.name, count, routine.note) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{routine.name}, {count}"
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not name:
            return False
        routine = self._routines[index.row()]
        if name != routine.name:
            self.renamed.emit(routine.id, name)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemIsDragEnabled
        )

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [ROUTINE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        if indexes:
            routine = self._routines[indexes[0].row()]
            data.setData(ROUTINE_MIME, QByteArray(str(routine.id).encode()))
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        routine_id = dragged_id(data, ROUTINE_MIME)
        if routine_id is not None:
            self.place(routine_id, len(self._routines) if row < 0 else row)
        # False: the view must not take the dragged row out, the logbook has the new order.
        return False


class RoutineDelegate(QStyledItemDelegate):
    """A row of 32: the name, and at its right the number of exercises."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme_of(option.widget).px(120), theme_of(option.widget).px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(option.widget)
        routine: Routine = index.data(RoutineRole)
        view = option.widget
        if isinstance(view, RoutineList) and not view.shown and option.state & QStyle.StateFlag.State_Selected:
            # Chosen for Ctrl D, but the grid shows something else.
            option.state &= ~QStyle.StateFlag.State_Selected
            painter.fillRect(option.rect, theme.color("hover"))
        paint_row(painter, option, theme)
        box = QRectF(option.rect).adjusted(theme.px(16), 0, -theme.px(16), 0)
        count = str(len(routine.items))
        width = theme.text_width(count)
        right = Qt.AlignmentFlag.AlignRight
        paint_text(painter, box, count, theme.color("text-2"), theme, align=right)
        paint_text(painter, box.adjusted(0, 0, -width - theme.px(8), 0), routine.name, theme.color("text"), theme)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("routineName")
        editor.setAccessibleName(tr("Planner", "Name of the routine"))
        editor.setMaxLength(200)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(option.widget)
        box = QRect(option.rect)
        editor.setGeometry(box.adjusted(theme.px(8), 0, -theme.px(8), 0))


class RoutineList(QListView):
    """The list. Signals carry the id of the routine they are about."""

    opened = Signal(object)
    entered_grid = Signal()
    removal_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("routineList")
        self.setProperty("plane", "bg")
        self.setAccessibleName(tr("Planner", "Routines"))
        self.routines = RoutineModel(self)
        self.setModel(self.routines)
        self.setItemDelegate(RoutineDelegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.clicked.connect(self._open)
        self.shown = False

    def set_shown(self, shown: bool) -> None:
        """Say whether the chosen routine is what the grid shows."""
        if shown != self.shown:
            self.shown = shown
            self.viewport().update()

    def chosen_id(self) -> int | None:
        """The id of the chosen routine."""
        routine = self.currentIndex().data(RoutineRole)
        return routine.id if routine is not None else None

    def choose(self, routine_id: int | None) -> None:
        """Choose a routine, or none."""
        index = self.routines.index_of(routine_id)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()

    def rename(self, routine_id: int) -> None:
        """Let the name of a routine be edited in its row."""
        index = self.routines.index_of(routine_id)
        if index.isValid() and self.state() != QAbstractItemView.State.EditingState:
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.edit(index)

    def step(self, by: int) -> None:
        """Move the chosen routine up or down."""
        row = self.currentIndex().row()
        chosen = self.chosen_id()
        if chosen is not None and 0 <= row + by < self.routines.rowCount():
            self.routines.place(chosen, row + by if by < 0 else row + by + 1)
            self.choose(chosen)

    def _open(self, index: QModelIndex) -> None:
        routine = index.data(RoutineRole)
        if routine is not None:
            self.opened.emit(routine.id)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        # Between rows only: a routine does not go into another one.
        if self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.OnItem:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.currentIndex()
        chosen = self.chosen_id()
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if chosen is None or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif modifiers == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not modifiers:
            self.removal_wanted.emit(chosen)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers:
            self.opened.emit(chosen)
            self.entered_grid.emit()
        else:
            super().keyPressEvent(event)
            if self.currentIndex() != before:
                self._open(self.currentIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        routine = index.data(RoutineRole)
        if routine is None:
            return
        self.setCurrentIndex(index)
        box = self.visualRect(index)
        at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(QPoint(box.left() + 16, box.bottom()))
        self.menu_wanted.emit(routine.id, at)
