"""The view of the grid: keys, column widths, and what opens where a cell is edited."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from soleus.domain.prescription import Section
from soleus.ui.planner.grid_columns import GridHeader, column_widths
from soleus.ui.planner.grid_delegate import GridDelegate, hint_button, hint_width
from soleus.ui.planner.grid_edit import CLEARED, TYPED, Column
from soleus.ui.planner.grid_heading import circuit_rect, dots_rect
from soleus.ui.planner.grid_model import GridModel
from soleus.ui.text import tr
from soleus.ui.theme import follow_theme, theme_of

_Index = QModelIndex | QPersistentModelIndex

SECTION_KEYS = {Qt.Key.Key_1: Section.WARM_UP, Qt.Key.Key_2: Section.MAIN, Qt.Key.Key_3: Section.STRETCH}
"""With Alt: the part of the list an exercise is put into."""


class GridView(QTreeView):
    """The prescriptions as a table of groups. Signals carry the index they are about."""

    band_wanted = Signal(QModelIndex)
    band_picked = Signal(QModelIndex, int)
    side_wanted = Signal(QModelIndex)
    clear_wanted = Signal(QModelIndex)
    removal_wanted = Signal(QModelIndex)
    move_wanted = Signal(QModelIndex, int)
    menu_wanted = Signal(QModelIndex, QPoint)
    accept_wanted = Signal(QModelIndex)
    join_wanted = Signal(QModelIndex)
    separation_wanted = Signal(QModelIndex)
    section_wanted = Signal(QModelIndex, str)
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("prescriptionGrid")
        self.setAccessibleName(tr("Planner", "Exercises with their targets"))
        self._model = GridModel(self)
        self._delegate = GridDelegate(self)
        self.setHeader(GridHeader(self))
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(True)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._delegate.stepped.connect(self._on_stepped)
        self._place: tuple[int, int | None, int, int] | None = None
        self._pressed = QPersistentModelIndex()
        self._model.modelAboutToBeReset.connect(self._remember)
        self._model.modelReset.connect(self._settle)
        self._model.modelReset.connect(self._return)
        self._model.grown.connect(self._span)
        self._model.told.connect(self._fit_columns)
        self._model.told.connect(self.scheduleDelayedItemsLayout)  # headings may be higher than they were
        self.doubleClicked.connect(self.open_cell)
        follow_theme(self, lambda _: self._settle())

    @property
    def grid(self) -> GridModel:
        """The model."""
        return self._model

    @property
    def delegate(self) -> GridDelegate:
        """The delegate."""
        return self._delegate

    def select_item(self, item_id: int, line_id: int | None = None, column: int = 0) -> None:
        """Make an exercise, or one of its lines, the current row."""
        index = self._model.index_of(item_id, line_id, column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def open_cell(self, index: QModelIndex) -> None:
        """Open what edits a cell: an input, the bands, the sides, or the menu of an exercise."""
        group = self._model.group(index)
        if group is None or group.item is None:
            return
        if self._model.hint(index) is not None:
            self.accept_wanted.emit(index)
        elif self._model.line(index) is None and not self._model.is_note(index):
            self.menu_wanted.emit(index, self._below(index))
        elif self._model.is_note(index):
            self.begin_edit(index.siblingAtColumn(0))
        elif index.column() == Column.BAND:
            self.band_wanted.emit(index)
        elif index.column() == Column.SIDE:
            self.side_wanted.emit(index)
        else:
            self.begin_edit(index)

    def begin_edit(self, index: QModelIndex) -> bool:
        """Open the input of a cell that is edited as text, unless one is open already."""
        editable = bool(self._model.flags(index) & Qt.ItemFlag.ItemIsEditable)
        if not editable or self.state() == QAbstractItemView.State.EditingState:
            return False
        self.edit(index)
        return True

    def corner_of(self, index: QModelIndex) -> QPoint:
        """Return where on the screen a popup below a cell begins."""
        box = self.visualRect(index)
        return self.viewport().mapToGlobal(QPoint(box.left(), box.bottom() + 2))

    def edit_rounds(self, index: QModelIndex) -> None:
        """Open the input of the rounds of an exercise's circuit."""
        heading = self._model.rounds_index(index)
        if heading.isValid():
            self.setCurrentIndex(heading)
            self.scrollTo(heading)
            group, theme = self._model.group(heading), theme_of(self)
            assert group is not None
            hidden = circuit_rect(self._row_rect(heading), group, theme).bottom() + theme.px(8)
            hidden -= self.viewport().height()  # a heading may be higher than the view
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + max(0, hidden))
            self.begin_edit(heading)

    def _below(self, index: QModelIndex) -> QPoint:
        group = self._model.group(index)
        assert group is not None
        dots = dots_rect(self._row_rect(index), group, theme_of(self))
        return self.viewport().mapToGlobal(QPoint(dots.left(), dots.bottom() + 6))

    def _row_rect(self, index: QModelIndex) -> QRect:
        box = self.visualRect(index)
        return QRect(0, box.top(), max(self.viewport().width(), box.width()), box.height())

    def _settle(self) -> None:
        self.expandAll()
        self._span()
        self._fit_columns()
        self.scheduleDelayedItemsLayout()

    def _span(self) -> None:
        """Let headings, notes and hints take all columns. The view lays its rows out at the first of them."""
        for row in range(self._model.rowCount()):
            parent = self._model.index(row, 0)
            if not self.isExpanded(parent):
                self.expand(parent)
            for index in (parent, *(self._model.index(at, 0, parent) for at in range(self._model.rowCount(parent)))):
                wanted = self._model.line(index) is None
                if self.isFirstColumnSpanned(index.row(), index.parent()) is not wanted:
                    self.setFirstColumnSpanned(index.row(), index.parent(), wanted)

    def _remember(self) -> None:
        here = self.currentIndex()
        group, line = self._model.group(here), self._model.line(here)
        is_row = here.parent().isValid()
        self._place = (
            (group.id, line.id if line else None, here.row() if is_row else -1, here.column()) if group else None
        )

    def _return(self) -> None:
        """Go back to the cell that was current; where its line has gone, to the one that stands in its place."""
        if self._place is None:
            return
        group_id, line_id, row, column = self._place
        there = self._model.index_of(group_id, line_id, column)
        if there.isValid() and not there.parent().isValid() and row >= 0:
            count = self._model.rowCount(there)
            there = self._model.index(min(row, count - 1), column, there) if count else there
        if there.isValid():
            self.setCurrentIndex(there)

    def _fit_columns(self) -> None:
        for column, width in column_widths(self._model, self.viewport().width(), theme_of(self)).items():
            self.setColumnWidth(column, width)

    def _on_stepped(self, step: int) -> None:
        index = self._neighbour(self.currentIndex(), step, TYPED)
        if index.isValid():
            self.setCurrentIndex(index)
            self.begin_edit(index)

    def _cells(self) -> list[QModelIndex]:
        cells = []
        for row in range(self._model.rowCount()):
            heading = self._model.index(row, 0)
            cells.append(heading)
            for at in range(self._model.rowCount(heading)):
                first = self._model.index(at, 0, heading)
                count = len(Column) if self._model.line(first) is not None else 1
                cells += [first.siblingAtColumn(column) for column in range(count)]
        return cells

    def _neighbour(self, index: QModelIndex, step: int, columns: tuple[Column, ...] = ()) -> QModelIndex:
        cells = self._cells()
        if columns:
            cells = [c for c in cells if c == index or (self._model.line(c) is not None and c.column() in columns)]
        if index not in cells:
            return cells[0] if cells else QModelIndex()
        place = cells.index(index) + step
        return cells[place] if 0 <= place < len(cells) else QModelIndex()

    # QTreeView

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        move = QAbstractItemView.CursorAction
        here = self.currentIndex()
        if action in (move.MoveNext, move.MovePrevious):
            there = self._neighbour(here, 1 if action == move.MoveNext else -1)
            return there if there.isValid() else here
        if action in (move.MoveLeft, move.MoveRight):
            there = here.siblingAtColumn(here.column() + (1 if action == move.MoveRight else -1))
            return there if there.isValid() and self._model.line(here) is not None else here
        there = super().moveCursor(action, modifiers)
        if self._model.hint(there) is not None:
            return there.siblingAtColumn(0)
        if there.isValid() and self._model.line(there) is not None and there.column() != self._column:
            return there.siblingAtColumn(self._column)
        return there

    _column = 0
    """The column the arrows keep to when they pass a heading."""

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if self._model.line(current) is not None:
            self._column = current.column()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        group = self._model.group(index)
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif group is None or group.item is None:
            super().keyPressEvent(event)
        elif modifiers == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wanted.emit(index, -1 if key == Qt.Key.Key_Up else 1)
        elif modifiers == Qt.KeyboardModifier.AltModifier and key in SECTION_KEYS:
            self.section_wanted.emit(index, SECTION_KEYS[Qt.Key(key)])
        elif key == Qt.Key.Key_G and modifiers & Qt.KeyboardModifier.ControlModifier:
            apart = modifiers & Qt.KeyboardModifier.ShiftModifier
            (self.separation_wanted if apart else self.join_wanted).emit(index)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and modifiers == Qt.KeyboardModifier.ControlModifier:
            self.accept_wanted.emit(index)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not modifiers:
            self.open_cell(index)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not modifiers:
            self._on_delete(index)
        elif not self._typed(event, index):
            super().keyPressEvent(event)

    def _typed(self, event: QKeyEvent, index: QModelIndex) -> bool:
        """Begin to edit with the first figure that is typed; on a band it picks the level."""
        text = event.text()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if not plain or not text.isdigit() or not self._takes_figures(index):
            return False
        if self._model.is_heading(index):
            return self._begin_with(index, text)
        if index.column() == Column.BAND:
            if text == "0":
                self.clear_wanted.emit(index)
            else:
                self.band_picked.emit(index, int(text))
            return True
        return index.column() in TYPED and self._begin_with(index, text)

    def _takes_figures(self, index: QModelIndex) -> bool:
        """Whether a figure that is typed is for an index: on a line, and where the rounds are told."""
        group = self._model.group(index)
        told = group is not None and bool(group.circuit) and self._model.is_heading(index)
        return told or self._model.line(index) is not None

    def _begin_with(self, index: QModelIndex, text: str) -> bool:
        if not self.begin_edit(index):
            return False
        editor = self.indexWidget(index) or self.viewport().findChild(QWidget, "gridEditor")
        if editor is not None:
            editor.insert(text)  # type: ignore[attr-defined]
        return True

    def _on_delete(self, index: QModelIndex) -> None:
        if self._model.is_note(index):
            self._model.setData(index, "")
        elif self._model.hint(index) is None and self._model.line(index) is None:
            self.removal_wanted.emit(index)
        elif index.column() in CLEARED:
            self.clear_wanted.emit(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        group = self._model.group(index)
        if event.button() == Qt.MouseButton.LeftButton and self._on_button(index, event):
            self._pressed = QPersistentModelIndex(index)
            return
        if group is not None and group.item is not None and self._model.is_heading(index):
            row, at, theme = self._row_rect(index), event.position().toPoint(), theme_of(self)
            is_left = event.button() == Qt.MouseButton.LeftButton
            if is_left and dots_rect(row, group, theme).adjusted(-8, -8, 8, 8).contains(at):
                self.setCurrentIndex(index)
                self.menu_wanted.emit(index, self._below(index))
                return
            if is_left and circuit_rect(row, group, theme).contains(at):
                self.edit_rounds(index)
                return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        pressed, self._pressed = self._pressed, QPersistentModelIndex()
        if pressed.isValid() and pressed == index and self._on_button(index, event):
            self.accept_wanted.emit(index)
            return
        super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._delegate.pointed = event.position()
        index = self.indexAt(event.position().toPoint())
        if self._model.hint(index) is not None:
            self.viewport().update(self._row_rect(index))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._delegate.pointed = None
        super().leaveEvent(event)

    def _on_button(self, index: QModelIndex, event: QMouseEvent) -> bool:
        hint, theme = self._model.hint(index), theme_of(self)
        if hint is None:
            return False
        row = self._row_rect(index)
        return hint_button(row, hint, hint_width(self, theme), theme).contains(event.position())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_wanted.emit(index, event.globalPos() if by_mouse else self.corner_of(index))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()
        self.scheduleDelayedItemsLayout()
