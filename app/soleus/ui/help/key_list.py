"""The lines of the sheet of keys as a list that is painted, so that it opens at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from soleus.ui.help.sections import Section
from soleus.ui.keys import Shortcut, key_caps
from soleus.ui.text import tr
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.widgets.painting import (
    chip_width,
    key_cap_size,
    paint_chip,
    paint_hairline,
    paint_key_cap,
    paint_row,
    paint_text,
)

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole
_NARROW = 540
_SIDE = 24


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A line, or the heading of a section where there is none."""

    title: str
    aside: str = ""
    line: Shortcut | None = None

    def spoken(self) -> str:
        """Return the row as it is read aloud."""
        if self.line is None:
            return self.title
        said = [self.line.words, *key_caps(self.line.keys)]
        return ", ".join([*said, gesture(self.line)] if self.line.mouse else said)


def gesture(line: Shortcut) -> str:
    """Return what the mouse does alike."""
    return tr("Help", "or {gesture}").format(gesture=line.mouse)


class KeyModel(QAbstractListModel):
    """The sections one below the other, each after its heading."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[KeyRow] = []

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show other sections."""
        self.beginResetModel()
        self.rows = []
        for one in sections:
            self.rows.append(KeyRow(one.title, one.aside))
            self.rows += [KeyRow(one.title, line=line) for line in one.lines]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled
        return flags if self.rows[index.row()].line is None else flags | Qt.ItemFlag.ItemIsSelectable


class KeyList(QListView):
    """Shows the lines; where it is narrow, keys stand below their words."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keyList")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Help", "Keys"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.keys = KeyModel(self)
        self.setModel(self.keys)
        self.setItemDelegate(_Rows(self))
        follow_theme(self, self._on_theme)

    def _on_theme(self, theme: Theme) -> None:
        self.verticalScrollBar().setSingleStep(theme.px(32))
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _Rows(QStyledItemDelegate):
    """Measures and paints the rows."""

    def __init__(self, view: KeyList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = theme_of()
        width = self._view.viewport().width()
        row: KeyRow = index.data(_ROW)
        if row.line is None:
            return QSize(width, theme.px(48 if index.row() else 40))
        return QSize(width, _laid_out(row.line, QRect(0, 0, width, 0), theme)[2])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = theme_of()
        row: KeyRow = index.data(_ROW)
        box: QRect = option.rect
        if row.line is None:
            self._paint_heading(painter, box, row, theme)
            return
        paint_row(painter, option, theme)
        side = theme.px(_SIDE)
        paint_hairline(painter, box.left() + side, box.right() - side, box.top() + 0.5, theme)
        words, caps, _ = _laid_out(row.line, box, theme)
        painter.save()
        painter.setFont(theme.font())
        painter.setPen(theme.color("text"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, row.line.words)
        painter.restore()
        for text, place in caps:
            if text:
                paint_key_cap(painter, place, text, theme)
            else:
                paint_text(painter, place, gesture(row.line), theme.color("text-2"), theme)

    def _paint_heading(self, painter: QPainter, box: QRect, row: KeyRow, theme: Theme) -> None:
        side, height = theme.px(_SIDE), theme.px(32)
        line = QRectF(box.left() + side, box.bottom() - height, box.width() - 2 * side, height)
        wide = chip_width(row.aside, theme) if row.aside else 0
        title = line.adjusted(0, 0, -wide, 0)
        paint_text(painter, title, row.title, theme.color("text"), theme, 600, kind="emph")
        if row.aside:
            paint_chip(painter, QRectF(line.right() - wide, line.y(), wide, height), row.aside, "accent", theme)


def _laid_out(line: Shortcut, box: QRect, theme: Theme) -> tuple[QRect, list[tuple[str, QRect]], int]:
    """Return where the words and each key stand (the gesture is the one without a label), and the height in all."""
    side, gap, pad = theme.px(_SIDE), theme.px(4), theme.px(6)
    left, width = box.left() + side, box.width() - 2 * side
    pieces = [(cap, key_cap_size(cap, theme)[0]) for cap in key_caps(line.keys)]
    if line.mouse:
        pieces.insert(0, ("", theme.text_width(gesture(line)) + theme.px(8)))
    high = key_cap_size("", theme)[1]
    taken = sum(wide for _, wide in pieces) + gap * (len(pieces) - 1)
    stacked = box.width() < theme.px(_NARROW)
    room = width if stacked else width - taken - theme.px(16)
    metrics = QFontMetrics(theme.font())
    words = metrics.boundingRect(QRect(0, 0, max(room, 1), 10_000), Qt.TextFlag.TextWordWrap, line.words).height()
    words = max(words, theme.px(20))
    placed = []
    if stacked:
        x, y = left, box.top() + pad + words + gap
        for text, wide in pieces:
            if x > left and x + wide > left + width:
                x, y = left, y + high + gap
            placed.append((text, QRect(x, y, min(wide, width), high)))
            x += wide + gap
        height = y + high + pad - box.top()
        return QRect(left, box.top() + pad, room, words), placed, height
    height = words + 2 * pad
    x = left + width - taken
    for text, wide in pieces:
        placed.append((text, QRect(x, box.top() + (height - high) // 2, wide, high)))
        x += wide + gap
    return QRect(left, box.top() + pad, room, words), placed, height
