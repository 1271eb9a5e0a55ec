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


class Ends(LineLayout):
    """The first item at the left and the others at the right; they take a line of their own where it gets narrow."""

    def __init__(self, gap: int = 8, row_gap: int = 4, least_height: int = 0, parent: QWidget | None = None) -> None:
        self._least_height = least_height
        super().__init__(gap, row_gap, parent)
        follow_theme(self, lambda theme: self._keep_height(theme.px(least_height)))

    def minimumSize(self) -> QSize:
        first, others = self._parted()
        width = max(first.minimumSize().width() if first else 0, self._width_of(others))
        return QSize(width, self._height_of([first] if first else [], others))

    def _keep_height(self, pixels: int) -> None:
        self._least_height = pixels
        self.invalidate()

    def _parted(self) -> tuple[QLayoutItem | None, list[QLayoutItem]]:
        first = self._items[0] if self._items and not self._items[0].isEmpty() else None
        return first, [item for item in self._items[1:] if not item.isEmpty()]

    def _width_of(self, items: list[QLayoutItem]) -> int:
        return sum(item.minimumSize().width() for item in items) + self._gap * max(0, len(items) - 1)

    def _height_of(self, *lines: list[QLayoutItem]) -> int:
        return max(self._least_height, *(item.sizeHint().height() for line in lines for item in line), 0)

    def _placed(self, rect: QRect, really: bool) -> int:
        first, others = self._parted()
        taken = sum(item.sizeHint().width() for item in others) + self._gap * len(others)
        together = first is None or not others or first.sizeHint().width() + taken <= rect.width()
        height = self._height_of([first] if first else [], others) if together else self._height_of(others)
        above = 0 if together or first is None else first.sizeHint().height() + self._row_gap
        if really:
            if first is not None:
                room = max(0, rect.width() - taken) if together else rect.width()
                first.setGeometry(QRect(rect.left(), rect.top(), room, height if together else above - self._row_gap))
            self._place_right(others, QRect(rect.left(), rect.top() + above, rect.width(), height))
        return above + height

    def _place_right(self, items: list[QLayoutItem], box: QRect) -> None:
        x = box.right() + 1
        for item in reversed(items):
            size = item.sizeHint().boundedTo(box.size()).expandedTo(item.minimumSize())
            x -= size.width()
            item.setGeometry(QRect(x, box.top() + (box.height() - size.height()) // 2, size.width(), size.height()))
            x -= self._gap
