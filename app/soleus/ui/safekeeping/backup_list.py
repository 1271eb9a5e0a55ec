"""The backups as a list, newest first: when, why, what is in each, and how large it is."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from soleus.domain.keeping import Backup
from soleus.ui.icons import paint_icon
from soleus.ui.safekeeping.words import backup_text, contents_text, moment_text, reason_name, size_text
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.painting import paint_hairline, paint_row, paint_text

_C = "Safekeeping"
BackupRole = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW, _ROWS = 52, 5


class BackupListModel(QAbstractListModel):
    """Backups in the order they are given; `now` tells today from other days."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backups: tuple[Backup, ...] = ()
        self.now = datetime.now().astimezone()

    def set_backups(self, backups: Sequence[Backup], now: datetime) -> None:
        """Show backups; nothing happens where they are the same."""
        if tuple(backups) == self._backups and now.date() == self.now.date():
            return
        self.beginResetModel()
        self._backups, self.now = tuple(backups), now
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._backups)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        backup = self._backups[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return backup_text(backup, self.now)
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(backup.path)
        return backup if role == BackupRole else None


class BackupDelegate(QStyledItemDelegate):
    """Two lines: the moment with its reason, and what is in it with its size."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme_of(option.widget).px(200), theme_of(option.widget).px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(option.widget)
        backup = index.data(BackupRole)
        model = index.model()
        assert isinstance(model, BackupListModel)
        paint_row(painter, option, theme)
        box = QRectF(option.rect).adjusted(theme.px(8), theme.px(6), -theme.px(8), -theme.px(6))
        upper = QRectF(box.x(), box.y(), box.width(), box.height() / 2)
        lower = upper.translated(0, box.height() / 2)
        right = Qt.AlignmentFlag.AlignRight
        if backup.is_second:
            side = theme.px(16)
            place = QRectF(upper.x(), upper.center().y() - side / 2, side, side)
            paint_icon(painter, place, "copy", theme, "text-2")
            upper.adjust(side + theme.px(6), 0, 0, 0)
        taken = paint_text(painter, upper, moment_text(backup.stamp.moment, model.now), theme.color("text"), theme, 600)
        reason = upper.adjusted(taken + theme.px(12), 0, 0, 0)
        paint_text(painter, reason, reason_name(backup.stamp.reason), theme.color("text-2"), theme, align=right)
        size = paint_text(painter, lower, size_text(backup.size), theme.color("text-2"), theme, align=right)
        said, ink = tr(_C, "cannot be read"), "danger"
        if backup.contents is not None:
            said, ink = contents_text(backup.contents), "text-2"
        paint_text(painter, lower.adjusted(0, 0, -size - theme.px(12), 0), said, theme.color(ink), theme)
        if index.row() + 1 < model.rowCount():
            bottom = float(option.rect.bottom())
            paint_hairline(painter, option.rect.left(), option.rect.right() + 1, bottom, theme)


class BackupListView(QListView):
    """`chosen` carries the backup in turn or None; `opened` the one that Enter or a double click asks for."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, model: BackupListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backupList")
        self.setAccessibleName(tr(_C, "Backups, newest first"))
        self.setModel(model)
        self._delegate = BackupDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.modelReset.connect(self._on_reset)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.current()))

    def current(self) -> Backup | None:
        """Return the backup in turn."""
        found = self.currentIndex().data(BackupRole)
        return found if isinstance(found, Backup) else None

    def _on_reset(self) -> None:
        self.updateGeometry()
        self.chosen.emit(None)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(200), theme.px(_ROW) * min(_ROWS, max(1, self.model().rowCount())) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(120), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self._open()

    def _open(self) -> None:
        current = self.current()
        if current is not None:
            self.opened.emit(current)
