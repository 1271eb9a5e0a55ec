"""The list of programmes: the shipped ones, then the user's own, each with its length and how often."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from soleus.domain.programme import Programme
from soleus.ui.planner.programme.sheet_words import frame_words
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.painting import paint_row, paint_text

ProgrammeRole = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_HEADING, _ROW = 36, 52


@dataclass(frozen=True, slots=True)
class _Line:
    words: str
    programme: Programme | None = None
    below: str = ""
    aside: str = ""


class ProgrammeListModel(QAbstractListModel):
    """Headings and programmes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[_Line, ...] = ()

    def set_programmes(self, programmes: Sequence[Programme], running_key: str) -> None:
        """Show programmes as they are called; the running one says so."""
        lines: list[_Line] = []
        for builtin, heading in ((True, tr("Coach", "Programmes")), (False, tr("Coach", "Yours"))):
            some = [one for one in programmes if one.builtin is builtin]
            if some:
                lines.append(_Line(heading))
            for one in some:
                aside = tr("Coach", "running") if one.key == running_key else ""
                lines.append(_Line(one.name, one, frame_words(one), aside))
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """Return the row of a programme, −1 where it is not there."""
        return next((n for n, line in enumerate(self._lines) if line.programme and line.programme.key == key), -1)

    def line(self, row: int) -> _Line:
        """Return what a row shows."""
        return self._lines[row]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == ProgrammeRole:
            return line.programme
        if line.programme is not None and role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return ", ".join(part for part in (line.words, line.aside, line.below) if part)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self._lines[index.row()].programme is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Delegate(QStyledItemDelegate):
    """Draws a programme in two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme = theme_of(option.widget)
        return QSize(theme.px(160), theme.px(_ROW if index.data(ProgrammeRole) else _HEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(option.widget)
        model = index.model()
        assert isinstance(model, ProgrammeListModel)
        line = model.line(index.row())
        box = QRectF(option.rect).adjusted(theme.px(16), 0, -theme.px(16), 0)
        if line.programme is None:
            paint_text(painter, box, line.words, theme.color("text-2"), theme, 600)
            return
        paint_row(painter, option, theme)
        first = QRectF(box.x(), box.y() + theme.px(6), box.width(), theme.px(20))
        room = theme.text_width(line.aside) + theme.px(8) if line.aside else 0
        paint_text(painter, first.adjusted(0, 0, -room, 0), line.words, theme.color("text"), theme, 600)
        ink, right = theme.color("accent"), Qt.AlignmentFlag.AlignRight
        paint_text(painter, first, line.aside, ink, theme, align=right)
        paint_text(painter, first.translated(0, theme.px(20)), line.below, theme.color("text-2"), theme)


class ProgrammeListView(QListView):
    """The list; `chosen` carries the key of the programme in turn; Enter starts it, F2 and Del are for own ones."""

    chosen = Signal(str)
    start_wanted = Signal()
    rename_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, model: ProgrammeListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("programmeList")
        self.setAccessibleName(tr("Coach", "Programmes"))
        self.setModel(model)
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self.setProperty("plane", "bg")
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_Return: self.start_wanted, Qt.Key.Key_Enter: self.start_wanted,
            Qt.Key.Key_F2: self.rename_wanted, Qt.Key.Key_Delete: self.removal_wanted,
        }  # fmt: skip
        wanted = keys.get(Qt.Key(event.key())) if event.modifiers() == Qt.KeyboardModifier.NoModifier else None
        if wanted is not None:
            wanted.emit()
        else:
            super().keyPressEvent(event)

    def _on_current(self, current: QModelIndex) -> None:
        programme = current.data(ProgrammeRole)
        if isinstance(programme, Programme):
            self.chosen.emit(programme.key)
