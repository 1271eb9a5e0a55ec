"""The table of columns: each with a box that opens what it can be."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from soleus.interchange.mapped import IGNORED, Meaning, Role
from soleus.interchange.mapped_days import moment
from soleus.ui.icons import paint_icon
from soleus.ui.text import day_with_year, tr
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.transfer.column_model import ColumnModel, ColumnRow, Part
from soleus.ui.transfer.column_popup import ColumnPopup
from soleus.ui.transfer.column_words import GROUPS, choices, meaning_name
from soleus.ui.transfer.exercise_model import ROW_ROLE, Index, NameRow
from soleus.ui.transfer.exercise_view import PAD, choice_rect, paint_box, plain_head
from soleus.ui.transfer.table import Table
from soleus.ui.widgets.list_keys import kept_enter
from soleus.ui.widgets.painting import paint_row, paint_text

ROW = 52
_C = "Columns"


class ColumnDelegate(QStyledItemDelegate):
    """Paints name and examples, the box, and how the examples are read."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = theme_of()
        row: ColumnRow = index.data(ROW_ROLE)
        paint_row(painter, option, theme, ring=False)
        box = QRectF(option.rect)
        match index.column():
            case Part.NAME:
                self._paint_name(painter, box, row, theme)
            case Part.MEANING:
                view = self.parent()
                focused = isinstance(view, ColumnView) and view.hasFocus() and view.currentIndex().row() == index.row()
                shown = NameRow(row.name, 0, row.meaning, row.is_open, False, ("", "", ""))
                paint_box(painter, choice_rect(option.rect, theme), shown, focused, theme)
            case Part.READ:
                inner = box.adjusted(theme.px(8), 0, -theme.px(PAD), 0)
                paint_text(painter, inner, row.read, theme.color("text"), theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = theme_of()
        return QSize(theme.px(80), theme.px(ROW))

    def _paint_name(self, painter: QPainter, box: QRectF, row: ColumnRow, theme: Theme) -> None:
        side = theme.px(16)
        arrow = QRectF(box.right() - side - theme.px(8), box.center().y() - side / 2, side, side)
        paint_icon(painter, arrow, "arrow-right", theme, "text-2")
        inner = box.adjusted(theme.px(PAD), 0, -side - theme.px(16), 0)
        high = theme.px(20)
        top = box.center().y() - high
        ink = theme.color("text-2" if row.is_ignored else "text")
        paint_text(painter, QRectF(inner.x(), top, inner.width(), high), row.name, ink, theme)
        below = QRectF(inner.x(), top + high, inner.width(), high)
        paint_text(painter, below, row.example, theme.color("text-2"), theme)


class ColumnView(Table):
    """Columns of a file; Enter, F2, Space, a click or typing opens what one can be, Delete leaves it out."""

    meaning_chosen = Signal(int, object)  # row, Meaning

    def __init__(self, model: ColumnModel, parent: QWidget | None = None) -> None:
        super().__init__("importColumns", tr(_C, "Columns of the file"), parent)
        self._columns = model
        self._popup: ColumnPopup | None = None
        self._popup_place = -1
        self.setItemDelegate(ColumnDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setMouseTracking(True)
        self.setModel(model)
        self.setCurrentIndex(model.index(0, Part.MEANING))
        follow_theme(self, self._on_theme)

    def open_choices(self, place: int, typed: str = "") -> None:
        """Open what a column can be below its box."""
        if self._popup is None:
            self._popup = ColumnPopup(self)
            self._popup.chosen.connect(self._on_chosen)
        self._popup_place = place
        index = self._columns.index(place, Part.MEANING)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        orders = self._columns.orders(place)
        offered = [meaning for group in GROUPS for meaning in choices(group, orders)]
        box = choice_rect(self.visualRect(index), theme_of(self))
        box.moveTopLeft(self.viewport().mapToGlobal(box.topLeft()))
        named = [(meaning, self._words(place, meaning, orders)) for meaning in offered]
        self._popup.open_below(box, named, self._columns.columns.meanings[place], typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place, key = self.currentIndex().row(), event.key()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if place >= 0 and plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space):
            self.open_choices(place)
        elif place >= 0 and plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.meaning_chosen.emit(place, IGNORED)
        elif place >= 0 and plain and event.text() and event.text().isprintable():
            self.open_choices(place, event.text())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.column() == Part.MEANING:
            self.open_choices(index.row())

    def event(self, event: QEvent) -> bool:
        return kept_enter(event) or super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_chosen(self, meaning: Meaning) -> None:
        self.meaning_chosen.emit(self._popup_place, meaning)
        self.setFocus()

    def _words(self, place: int, meaning: Meaning, orders: tuple[str, ...]) -> str:
        """Return the words of a choice; that of a date shows what the first one would be."""
        words = meaning_name(meaning, len(orders) > 1)
        if meaning.role is not Role.DATE or len(orders) < 2:
            return words
        dates = (moment(text, meaning.unit) for text in self._columns.grid.column(place, 20))
        example = next((found[0] for found in dates if found is not None), None)
        return words if example is None else f"{words}: {day_with_year(example)}"

    def _on_theme(self, theme: Theme) -> None:
        plain_head(self.horizontalHeader(), theme)
        vertical = self.verticalHeader()
        vertical.setMinimumSectionSize(1)
        vertical.setDefaultSectionSize(theme.px(ROW))
        self._fit()

    def _fit(self) -> None:
        width = self.viewport().width()
        name, meaning = width * 38 // 100, width * 34 // 100
        for part, wide in ((Part.NAME, name), (Part.MEANING, meaning), (Part.READ, width - name - meaning)):
            self.setColumnWidth(part, wide)
