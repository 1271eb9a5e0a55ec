"""The sides on the screen: their mark, and the choice between them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from soleus.domain.workout import Side
from soleus.ui.text import side_name
from soleus.ui.theme import theme_of
from soleus.ui.widgets.painting import paint_side, paint_text, side_width
from soleus.ui.widgets.segmented import SegmentedControl


class SideSwitch(SegmentedControl):
    """The choice of a side, each with its mark; the values are `Side`s."""

    def __init__(
        self, sides: Sequence[Side] = (Side.LEFT, Side.RIGHT), name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__((), name, parent)
        self.set_sides(sides)

    def set_sides(self, sides: Sequence[Side], value: Side | None = None) -> None:
        """Offer other sides."""
        marked = (Side.LEFT, Side.RIGHT, Side.BOTH)
        self._set_segments([(side, side_name(side), side if side in marked else None) for side in sides], value)


class SideMark(QWidget):
    """The mark of a side, with its name where `named`; `size` is 14, 16 or 24 pixels at 100 % text."""

    def __init__(self, side: Side, size: int = 16, named: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._named = named
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_side(side)

    def set_side(self, side: Side) -> None:
        """Show another side."""
        self._side = side
        self.setAccessibleName(side_name(side))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        mark = side_width(self._side, theme.px(self._size), theme)
        name = theme.text_width(side_name(self._side)) + theme.px(6) if self._named else 0
        return QSize(mark + name, max(theme.px(self._size), theme.px(20) if self._named else 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        size = theme.px(self._size)
        mark = side_width(self._side, size, theme)
        paint_side(painter, QRectF(0, (self.height() - size) / 2, mark, size), self._side, theme)
        if self._named:
            rest = QRectF(self.rect()).adjusted(mark + theme.px(6), 0, 0, 0)
            paint_text(painter, rest, side_name(self._side), theme.color("text"), theme)
        painter.end()
