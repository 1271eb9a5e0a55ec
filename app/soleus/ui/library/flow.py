"""Layouts that go on in the next line where the room ends, like words do."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayoutItem, QSizePolicy, QWidget

from soleus.ui.theme import theme_of
from soleus.ui.widgets.flow import LineLayout


class FlowLayout(LineLayout):
    """Puts widgets side by side in lines; each stands in the middle of its line's height."""

    def __init__(self, gap: int = 8, row_gap: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(gap, gap if row_gap is None else row_gap, parent)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def _placed(self, rect: QRect, really: bool) -> int:
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            size = QSize(min(hint.width(), max(item.minimumSize().width(), rect.width())), hint.height())
            if lines[-1] and taken + size.width() > rect.width():
                lines.append([])
                taken = 0
            lines[-1].append((item, size))
            taken += size.width() + self._gap
        y = rect.y()
        for line in lines:
            tall = max((size.height() for _, size in line), default=0)
            x = rect.x()
            for item, size in line:
                if really:
                    item.setGeometry(QRect(QPoint(x, y + (tall - size.height()) // 2), size))
                x += size.width() + self._gap
            y += tall + self._row_gap
        return y - self._row_gap - rect.y()


class TwoEnds(QWidget):
    """Two widgets in one line, the second at the right end; below each other where the first would be short of room.

    `least` is the room in pixels at 100 % text that the first one needs; its own hint where it is None.
    """

    def __init__(
        self, first: QWidget, second: QWidget, least: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._first, self._second, self._least = first, second, least
        for widget in (first, second):
            widget.setParent(self)
            widget.installEventFilter(self)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def renew(self) -> None:
        """Lay out anew after the content changed."""
        self.updateGeometry()
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.renew()
        return False

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((box.bottom() + 1 for box in self._boxes(width)), default=0)

    def sizeHint(self) -> QSize:
        width = max(self._first.minimumSizeHint().width(), self._second.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        theme = theme_of(self)
        gap = theme.px(8)
        second = self._second.sizeHint().width()
        least = self._first.sizeHint().width() if self._least is None else theme.px(self._least)
        if least + gap + second <= width:
            one = _height(self._first, width - second - gap)
            two = _height(self._second, second)
            tall = max(one, two) if self._least is None else 0
            return (
                QRect(0, (tall - one) // 2 if tall else 0, width - second - gap, one),
                QRect(width - second, (tall - two) // 2 if tall else 0, second, two),
            )
        one = _height(self._first, width)
        return QRect(0, 0, width, one), QRect(0, one + gap, width, _height(self._second, width))

    def _arrange(self) -> None:
        for widget, box in zip((self._first, self._second), self._boxes(self.width()), strict=True):
            widget.setGeometry(box)


class Scrolled(QFrame):
    """The inside of a scrolled area; as high as its words need at its width, never as at the narrowest width."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class TabPlace(QWidget):
    """Keeps a place in the tab order for widgets that are made later; never seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.hide()

    def followed_by(self, widgets: Iterable[QWidget]) -> None:
        """Let the Tab key come to these widgets here, in their order."""
        before: QWidget = self
        for widget in widgets:
            QWidget.setTabOrder(before, widget)
            before = widget


def settle_layouts() -> None:
    """Lay out at once what changed, through all nested widgets, instead of one level a turn."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def _height(widget: QWidget, width: int) -> int:
    """Return the height a widget needs in a width."""
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
