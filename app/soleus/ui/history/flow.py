"""A layout that puts widgets side by side and goes on in a new line where the room ends."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from soleus.ui.theme import Theme, follow_theme


class Flow(QLayout):
    """Gaps in pixels at 100 % text; the last widget of a line that may grow takes the rest of it."""

    def __init__(self, parent: QWidget | None = None, gap: int = 12, line_gap: int = 8) -> None:
        super().__init__(parent)
        self._entries: list[QLayoutItem] = []
        self._measures = (gap, line_gap)
        self._gap, self._line_gap = gap, line_gap
        self.setContentsMargins(0, 0, 0, 0)
        follow_theme(self, self._on_theme)

    def _on_theme(self, theme: Theme) -> None:
        self._gap, self._line_gap = (theme.px(measure) for measure in self._measures)
        self.invalidate()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._entries:
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

    def _place(self, box: QRect, move: bool) -> int:
        y = box.top()
        lines = self._lines(box.width())
        for line in lines:
            height = max(item.sizeHint().height() for item in line)
            if move:
                self._place_line(line, box, y, height)
            y += height + self._line_gap
        return y - box.top() - (self._line_gap if lines else 0)

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

    def addItem(self, item: QLayoutItem) -> None:
        self._entries.append(item)

    def count(self) -> int:
        return len(self._entries)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._entries[index] if 0 <= index < len(self._entries) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._entries.pop(index) if 0 <= index < len(self._entries) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        self._place(box, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._entries:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size
