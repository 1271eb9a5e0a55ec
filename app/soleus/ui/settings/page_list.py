"""The list of pages at the left, and below each page the rows that a search found."""

from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from soleus.ui.icons import paint_icon
from soleus.ui.settings.settings_page import SettingsPage
from soleus.ui.theme import theme_of
from soleus.ui.widgets.painting import paint_text, rounded

Index = QModelIndex | QPersistentModelIndex

LineRole = Qt.ItemDataRole.UserRole + 1


class Line(NamedTuple):
    """A page, or with `row` one of its rows."""

    page: str
    text: str
    icon: str = ""
    row: str = ""


class _PageModel(QAbstractListModel):
    """The lines in sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def show_lines(self, lines: list[Line]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return line.text
        return line if role == LineRole else None


class _PageDelegate(QStyledItemDelegate):
    """A rounded row with an icon; found rows stand indented without one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LineRole)
        theme = theme_of(option.widget)
        return QSize(theme.px(120), theme.px(32 if line.row else 36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = theme_of(option.widget)
        line: Line = index.data(LineRole)
        box = QRectF(option.rect).adjusted(theme.px(8), 0, -theme.px(8), 0)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            rounded(painter, box, theme.px(6), theme.color("accent-weak" if chosen else "hover"))
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            rounded(painter, box, theme.px(6), None, theme.color("focus"), 2)
        side = theme.px(16)
        left = box.x() + theme.px(8)
        if line.icon:
            where = QRectF(left, box.center().y() - side / 2, side, side)
            paint_icon(painter, where, line.icon, theme, "accent" if chosen else "text-2")
        words = box.adjusted(theme.px(36), 0, -theme.px(8), 0)
        ink = theme.color("text" if chosen or not line.row else "text-2")
        paint_text(painter, words, line.text, ink, theme, 600 if chosen else 400)


class PageList(QListView):
    """`chosen` says which page is wanted, and which of its rows if one was found and chosen."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsPages")
        self.setProperty("plane", "bg")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._model = _PageModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_PageDelegate(self))
        self.selectionModel().currentChanged.connect(self._on_current)
        self._quiet = False

    def show_pages(self, pages: tuple[SettingsPage, ...], search: str = "", keep: str = "") -> int:
        """List the pages that a search finds, with their rows found; stay at a page if it is among them.

        Returns how many lines there are.
        """
        lines: list[Line] = []
        for page in pages:
            rows = page.found(search)
            if rows is None:
                continue
            lines.append(Line(page.key, page.title, page.icon))
            if search.strip():
                lines += [Line(page.key, row.label, row=row.key) for row in rows]
        self._quiet = True
        self._model.show_lines(lines)
        self._quiet = False
        words = search.casefold().strip()
        if words:
            # What is looked for is rather a row than a page, and rather one of that name than one that tells of it.
            found = [n for n, line in enumerate(lines) if line.row]
            first = next((n for n in found if words in lines[n].text.casefold()), next(iter(found), 0))
        else:
            first = next((n for n, line in enumerate(lines) if line.page == keep), 0)
        if lines:
            self.setCurrentIndex(self._model.index(first))
        return len(lines)

    def choose_page(self, page: str) -> None:
        """Make a page the current one."""
        for place, line in enumerate(self._model.lines):
            if line.page == page and not line.row:
                self.setCurrentIndex(self._model.index(place))

    def current(self) -> Line | None:
        """The current line."""
        line = self.currentIndex().data(LineRole)
        return line if isinstance(line, Line) else None

    def _on_current(self, current: QModelIndex) -> None:
        line = current.data(LineRole)
        if isinstance(line, Line) and not self._quiet:
            self.chosen.emit(line.page, line.row)

    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(216), theme_of(self).px(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(96), theme_of(self).px(72))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
        return super().event(event)
