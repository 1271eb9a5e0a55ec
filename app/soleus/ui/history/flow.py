"""A layout that puts widgets side by side and goes on in a new line where the room ends."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from soleus.ui.widgets.flow import LineLayout


class Flow(LineLayout):
    """All of a line are as high as it is; the last one that may grow takes the rest of its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(12, 8, parent)

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
