"""Layouts that go on in the next line where the room ends, like words do."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from soleus.ui.theme import Theme, follow_theme


class LineLayout(QLayout):
    """Keeps the items and gaps (in pixels at 100 % text); a heir says where they go. Hidden widgets take no room."""

    def __init__(self, gap: int, row_gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._row_gap = gap, row_gap
        self.setContentsMargins(0, 0, 0, 0)

        def apply(theme: Theme) -> None:
            self._gap, self._row_gap = theme.px(gap), theme.px(row_gap)
            self.invalidate()

        follow_theme(self, apply)

    def _placed(self, rect: QRect, really: bool) -> int:
        """Return the height that a width takes; put the items there if `really`."""
        raise NotImplementedError

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._placed(QRect(0, 0, width, 0), False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._placed(rect, True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size


class Flow(LineLayout):
    """All of a line are as high as it is; the last one that may grow takes the rest of its width."""

    def __init__(self, gap: int = 12, row_gap: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(gap, row_gap, parent)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            need = item.sizeHint().width()
            if lines and used + self._gap + need <= width:
                lines[-1].append(item)
                used += self._gap + need
            else:
                lines.append([item])
                used = need
        return lines

    def _placed(self, rect: QRect, really: bool) -> int:
        y = rect.top()
        lines = self._lines(rect.width())
        for line in lines:
            height = max(item.sizeHint().height() for item in line)
            if really:
                self._place_line(line, rect, y, height)
            y += height + self._row_gap
        return y - rect.top() - (self._row_gap if lines else 0)

    def _place_line(self, line: list[QLayoutItem], box: QRect, y: int, height: int) -> None:
        x = box.left()
        taken = sum(item.sizeHint().width() for item in line) + self._gap * (len(line) - 1)
        growing = [item for item in line if item.expandingDirections() & Qt.Orientation.Horizontal]
        for item in line:
            width = min(item.sizeHint().width(), box.width())
            if growing and item is growing[-1]:
                width += max(0, box.width() - taken)
            item.setGeometry(QRect(x, y, width, height))
            x += width + self._gap
