"""Rows of plain text in the lists of the help windows."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from soleus.ui.theme import theme_of
from soleus.ui.widgets.painting import paint_row, paint_text


class TextRows(QStyledItemDelegate):
    """One line of text, 12 px from the edge, elided where the room ends."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = theme_of()
        paint_row(painter, option, theme)
        box = option.rect.adjusted(theme.px(12), 0, -theme.px(12), 0)
        paint_text(painter, box, str(index.data(Qt.ItemDataRole.DisplayRole) or ""), theme.color("text"), theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, theme_of().px(32))
