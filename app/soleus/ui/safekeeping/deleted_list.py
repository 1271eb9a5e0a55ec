"""What was deleted lately, as a list: its name, what it is, when it went, and how long it stays."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from soleus.domain.ports import Deleted
from soleus.ui.safekeeping.deleted_words import days_left, deleted_moment, kind_text, name_of
from soleus.ui.safekeeping.words import moment_text
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.painting import paint_hairline, paint_row, paint_text

_C = "Deleted"
DeletedRole = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW = 52


@dataclass(frozen=True, slots=True)
class DeletedRow:
    """One thing with its words; `thing` is None where it cannot be read."""

    deleted: Deleted
    thing: Any
    name: str
    said: str
    left: str


def row_of(deleted: Deleted, thing: Any, now: datetime) -> DeletedRow:
    """Return the row of a thing."""
    moment = moment_text(deleted_moment(deleted, now), now)
    said = tr(_C, "{kind}, deleted {moment}").format(kind=kind_text(deleted.kind), moment=moment)
    return DeletedRow(deleted, thing, name_of(deleted, thing), said, days_left(deleted, now))


class DeletedListModel(QAbstractListModel):
    """What was deleted, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[DeletedRow, ...] = ()

    def set_rows(self, rows: Sequence[DeletedRow]) -> None:
        """Show rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.name}, {row.said}, {row.left}"
        return row if role == DeletedRole else None


class DeletedDelegate(QStyledItemDelegate):
    """Two lines, and how long it stays at the right of the lower one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme_of(option.widget).px(200), theme_of(option.widget).px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(option.widget)
        row = index.data(DeletedRole)
        paint_row(painter, option, theme)
        box = QRectF(option.rect).adjusted(theme.px(16), theme.px(6), -theme.px(16), -theme.px(6))
        upper = QRectF(box.x(), box.y(), box.width(), box.height() / 2)
        lower = upper.translated(0, box.height() / 2)
        paint_text(painter, upper, row.name, theme.color("text"), theme, 600)
        right = Qt.AlignmentFlag.AlignRight
        taken = paint_text(painter, lower, row.left, theme.color("text-2"), theme, align=right)
        paint_text(painter, lower.adjusted(0, 0, -taken - theme.px(12), 0), row.said, theme.color("text-2"), theme)
        paint_hairline(painter, option.rect.left(), option.rect.right() + 1, float(option.rect.bottom()), theme)
