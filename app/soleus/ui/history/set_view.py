"""How the sets of a workout look, and what the keyboard does with them."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from soleus.domain.workout import Entry, SetKind, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.ui.history.set_table import Column, SetTable, TableRow, band_extras
from soleus.ui.text import load_text, plural, side_name, tr
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.widgets.painting import (
    paint_hairline,
    paint_row,
    paint_side,
    paint_swatch,
    paint_text,
    side_width,
    swatch_size,
)

_Index = QModelIndex | QPersistentModelIndex
_Display = Qt.ItemDataRole.DisplayRole


class _Cells(QStyledItemDelegate):
    """Paints the cells; the plane of the row is painted by the view."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, theme_of().px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(option.widget)
        shown: TableRow = index.data(SetTable.ROW)
        box = QRectF(option.rect).adjusted(theme.px(8), 0, -theme.px(8), 0)
        if shown.row is None:
            self._paint_heading(painter, box, shown.entry, theme)
            return
        row, column = shown.row, index.column()
        words = str(index.data(_Display) or "")
        ink = theme.color("text-2" if column in (Column.TIME, Column.REMARKS, Column.SET) else "text")
        right = Qt.AlignmentFlag.AlignRight
        if column == Column.SIDE:
            _paint_side_cell(painter, box, row.side, theme)
        elif column == Column.LOAD:
            self._paint_load(painter, box, row, theme)
        elif column == Column.SET:
            if shown.first:
                paint_text(painter, box, words, ink, theme, align=right)
        elif column in (Column.AMOUNT, Column.PAIN, Column.TIME):
            weight = 600 if column == Column.AMOUNT and row.kind is SetKind.WORKING else None
            paint_text(painter, box, words, ink, theme, weight, right)
        else:
            paint_text(painter, box, words, ink, theme)

    def _paint_heading(self, painter: QPainter, box: QRectF, entry: Entry, theme: Theme) -> None:
        name = self._services.catalogue.name(entry.exercise_key)
        sets = plural("History", "%n set", "%n sets", entry.set_count)
        used = paint_text(painter, box, name, theme.color("text"), theme, 600)
        box.setLeft(box.left() + used + theme.px(12))
        note = " ".join(entry.note.split())
        paint_text(painter, box, f"{sets} · {note}" if note else sets, theme.color("text-2"), theme)

    def _paint_load(self, painter: QPainter, box: QRectF, row: SideSet, theme: Theme) -> None:
        band = self._services.catalogue.known_band(row.load.band.band_id) if row.load.band else None
        words = [row.load.band_label] if row.load.band_label and band is None else []
        if band is not None:
            width, height = swatch_size(theme, "small")
            swatch = QRectF(box.left(), box.center().y() - height / 2, width, height)
            paint_swatch(painter, swatch, band[0].colour, band[1], theme, pattern=band[0].pattern)
            box.setLeft(swatch.right() + theme.px(6))
            words.append(band[0].shown_name)
        words += [part for part in (band_extras(row), load_text(row.load)) if part]
        paint_text(painter, box, ", ".join(words), theme.color("text"), theme)


def _paint_side_cell(painter: QPainter, box: QRectF, side: Side, theme: Theme) -> None:
    mark = theme.px(14)
    width = side_width(side, mark, theme)
    paint_side(painter, QRectF(box.left(), box.center().y() - mark / 2, width, mark), side, theme)
    if width:
        box.setLeft(box.left() + width + theme.px(6))
    paint_text(painter, box, side_name(side), theme.color("text"), theme)


_WIDTHS = (
    (Column.SIDE, 64, 150, 38),
    (Column.LOAD, 72, 260, 0),
    (Column.AMOUNT, 64, 220, 0),
    (Column.EFFORT, 56, 120, 0),
    (Column.PAIN, 48, 80, 0),
    (Column.TIME, 56, 120, 0),
)
"""Columns with their least and most pixels at 100 % text, and the room of a mark before the words."""


class SetView(QTreeView):
    """The table on the screen.

    `edit_wanted` is sent by Enter, F2 and a double click, and with a figure by typing it, `delete_wanted` by Delete,
    `move_wanted` with −1 or +1 by Alt and an arrow.
    """

    edit_wanted = Signal(str)
    delete_wanted = Signal()
    move_wanted = Signal(int)
    row_chosen = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setTable")
        self.setAccessibleName(tr("History", "Sets of the workout"))
        self.table = SetTable(services, self)
        self.setModel(self.table)
        self.setItemDelegate(_Cells(services, self))
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(24)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.doubleClicked.connect(lambda _: self.edit_wanted.emit(""))
        self.selectionModel().currentRowChanged.connect(self._on_current)
        follow_theme(self, self._on_theme)

    def show_workout(self, workout: Workout | None) -> None:
        """Show a workout; the chosen row stays chosen where it is still there, else the nearest is."""
        at = self.currentIndex().row()
        chosen = self.table.at(at)
        self.selectionModel().blockSignals(True)
        self.table.set_workout(workout)
        self.selectionModel().blockSignals(False)
        for row in range(self.table.rowCount()):
            shown = self.table.at(row)
            self.setFirstColumnSpanned(row, QModelIndex(), shown is not None and shown.row is None)
        self._hide_empty_columns()
        self._fit_columns(theme_of(self))
        found = None
        if chosen is not None:
            found = self.table.row_of(chosen.entry.id, chosen.row.id if chosen.row else None)
            if found is None:
                found = min(at, self.table.rowCount() - 1)
        self.choose(found if found is not None and found >= 0 else 0)

    def _hide_empty_columns(self) -> None:
        """Leave out what was noted of no set; the fields below hold it all the same."""
        rows = range(self.table.rowCount())
        for column in (Column.EFFORT, Column.PAIN, Column.TIME):
            self.setColumnHidden(column, not any(self.table.index(row, column).data() for row in rows))

    def _fit_columns(self, theme: Theme) -> None:
        """Give each column the room its words need; the remarks take what is left."""
        self.setColumnWidth(Column.SET, theme.px(48))
        for column, least, most, mark in _WIDTHS:
            words = [str(self.table.index(row, column).data() or "") for row in range(self.table.rowCount())]
            title = str(self.table.headerData(column, Qt.Orientation.Horizontal))
            widest = max((theme.text_width(text, weight=600) for text in {*words, title}), default=0)
            self.setColumnWidth(column, min(max(widest + theme.px(16 + mark), theme.px(least)), theme.px(most)))

    def choose(self, row: int) -> None:
        """Choose a row, and tell of it."""
        self.setCurrentIndex(self.table.index(row, 0))
        self.row_chosen.emit(self.table.at(row))

    def choose_ids(self, entry_id: int, row_id: int | None) -> None:
        """Choose a side row, or an entry's heading, where it is there."""
        row = self.table.row_of(entry_id, row_id)
        if row is not None:
            self.choose(row)
            self.scrollTo(self.currentIndex())

    def chosen(self) -> TableRow | None:
        """Return the chosen row."""
        return self.table.at(self.currentIndex().row())

    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        self.row_chosen.emit(self.table.at(current.row()))

    def _on_theme(self, theme: Theme) -> None:
        self._fit_columns(theme)
        self.setMinimumHeight(theme.px(32 * 5))
        self.scheduleDelayedItemsLayout()

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(self)
        shown = self.table.at(index.row())
        plane = QStyleOptionViewItem(option)
        plane.rect.setLeft(0)
        plane.rect.setRight(self.viewport().width() - 1)
        if self.selectionModel().isRowSelected(index.row(), QModelIndex()):
            plane.state |= QStyle.StateFlag.State_Selected
        current = self.currentIndex().row() == index.row() and self.hasFocus()
        plane.state &= ~QStyle.StateFlag.State_HasFocus
        if current:
            plane.state |= QStyle.StateFlag.State_HasFocus
        if shown is not None and shown.row is None and index.row():
            paint_hairline(painter, 0, self.viewport().width(), plane.rect.top() + 0.5, theme)
        paint_row(painter, plane, theme)
        super().drawRow(painter, option, index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wanted.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_wanted.emit("")
        elif event.text().isdigit() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.edit_wanted.emit(event.text())
        elif key == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()
