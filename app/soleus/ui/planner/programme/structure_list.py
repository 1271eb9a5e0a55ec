"""The parts of a programme that is edited: itself, its steps, and their sessions, in rows that can be renamed."""

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
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from soleus.domain.programme import Programme
from soleus.domain.programme_editing import Place
from soleus.ui.text import plural, tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.painting import paint_row, paint_text

LineRole = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class StructureLine:
    """A row: where it stands (None: the programme itself), its name, and what it holds."""

    place: Place | None
    name: str
    aside: str

    @property
    def depth(self) -> int:
        """How far it stands in."""
        return 0 if self.place is None else 1 if self.place.session is None else 2


class StructureModel(QAbstractListModel):
    """The rows of one programme; another name is asked for, not made here."""

    renamed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[StructureLine] = []

    def show_programme(self, programme: Programme) -> None:
        """Show another programme, or the same one changed."""
        lines = _lines(programme)
        if len(lines) == len(self._lines):
            self._lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def index_of(self, place: Place | None) -> QModelIndex:
        """Return the index of a place."""
        return next((self.index(n) for n, line in enumerate(self._lines) if line.place == place), QModelIndex())

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return line.name
        if role == LineRole:
            return line
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{line.name}, {line.aside}"
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not name:
            return False
        line = self._lines[index.row()]
        if name != line.name:
            self.renamed.emit(line.place, name)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme_of(option.widget).px(120), theme_of(option.widget).px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(option.widget)
        line: StructureLine = index.data(LineRole)
        paint_row(painter, option, theme)
        box = QRectF(option.rect).adjusted(theme.px(16 + 16 * line.depth), 0, -theme.px(16), 0)
        weight = 600 if line.depth < 2 else 400
        room = theme.text_width(line.aside) + theme.px(8) if line.aside else 0
        if theme.text_width(line.name, weight=weight) + room > box.width():
            room = 0  # the name comes first; the tool tip tells the rest
        if room:
            paint_text(painter, box, line.aside, theme.color("text-2"), theme, align=Qt.AlignmentFlag.AlignRight)
        paint_text(painter, box.adjusted(0, 0, -room, 0), line.name, theme.color("text"), theme, weight)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("structureName")
        editor.setAccessibleName(tr("Coach", "Name"))
        editor.setMaxLength(200)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(option.widget)
        editor.setGeometry(QRect(option.rect).adjusted(theme.px(8), 0, -theme.px(8), 0))


class StructureList(QListView):
    """The rows; signals carry the place they are about, None for the programme itself."""

    chosen = Signal(object)
    entered = Signal()
    moved = Signal(int)
    removal_wanted = Signal()
    doubling_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("programmeStructure")
        self.setAccessibleName(tr("Coach", "Steps and sessions"))
        self.setProperty("plane", "bg")
        self.lines = StructureModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.selectionModel().currentChanged.connect(self._on_current)

    def place(self) -> Place | None:
        """The place that is chosen, None for the programme itself."""
        line = self.currentIndex().data(LineRole)
        return line.place if isinstance(line, StructureLine) else None

    def choose(self, place: Place | None) -> None:
        """Choose a place."""
        index = self.lines.index_of(place)
        self.setCurrentIndex(index if index.isValid() else self.lines.index(0))

    def rename(self) -> None:
        """Let the name of what is chosen be edited in its row."""
        self.scrollTo(self.currentIndex())
        self.edit(self.currentIndex())

    def _on_current(self, current: QModelIndex) -> None:
        line = current.data(LineRole)
        if isinstance(line, StructureLine):
            self.chosen.emit(line.place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif modifiers == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif modifiers == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_D:
            self.doubling_wanted.emit()
        elif key == Qt.Key.Key_Delete and not modifiers:
            self.removal_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def _lines(programme: Programme) -> list[StructureLine]:
    count = plural("Coach", "%n step", "%n steps", len(programme.steps))
    lines = [StructureLine(None, programme.name, count)]
    for n, step in enumerate(programme.steps):
        weeks = "" if step.weeks is None else plural("Coach", "%n week", "%n weeks", step.weeks)
        lines.append(StructureLine(Place(n), step.name, weeks or tr("Coach", "open")))
        for place, session in enumerate(step.sessions):
            held = plural("Planner", "%n exercise", "%n exercises", len(session.items))
            lines.append(StructureLine(Place(n, place), session.name, held))
    return lines
