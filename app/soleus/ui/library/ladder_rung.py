"""One step of a ladder as a button: a circle with its name and state below it or beside it."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from soleus.ui.icons import paint_icon
from soleus.ui.text import tr
from soleus.ui.theme import Theme, theme_of

NODE = 20
"""Diameter of the circle at 100 % text."""

MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_LADDER_KEYS = (*MOVES, Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the ladder: its exercise, whether it is the one shown, and when it was last done."""

    key: str
    name: str
    here: bool = False
    last_done: str = ""


class Rung(QAbstractButton):
    """One step: a circle with its name and state below it, or beside it in a narrow pane."""

    def __init__(self, step: Step, parent: QWidget) -> None:
        super().__init__(parent)
        self.step = step
        self.beside = False
        self.setObjectName(f"ladder-{step.key}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ringRadius", 4)
        self.setAccessibleName(f"{step.name}, {self.state()}")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if not step.here:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def state(self) -> str:
        """The words below the name."""
        if self.step.here:
            return tr("Ladder", "you are here")
        return self.step.last_done or tr("Ladder", "not done yet")

    def height_for(self, width: int, beside: bool) -> int:
        """Return the height that the words need in a width, below the circle or beside it."""
        theme = theme_of(self)
        words = sum(self._heights(self._room(width, beside), theme))
        return max(theme.px(NODE + 4), words + theme.px(4)) if beside else theme.px(NODE + 8) + words

    def _room(self, width: int, beside: bool) -> int:
        return width - theme_of(self).px(NODE + 16 if beside else 6)

    def wanted_width(self) -> int:
        """Return the width at which the name and the state take a line each."""
        theme = theme_of(self)
        return max(theme.text_width(self.step.name, weight=600), theme.text_width(self.state())) + theme.px(24)

    def least_width(self) -> int:
        """Return the width of the longest word."""
        theme = theme_of(self)
        longest = max((theme.text_width(word, weight=600) for word in self.step.name.split()), default=0)
        return longest + theme.px(12)

    def _heights(self, room: int, theme: Theme) -> tuple[int, int]:
        flags = Qt.TextFlag.TextWordWrap
        box = QRect(0, 0, max(1, room), 10_000)
        weight = 600 if self.step.here else 400
        name = QFontMetrics(theme.font(weight=weight)).boundingRect(box, flags, self.step.name).height()
        state = QFontMetrics(theme.font()).boundingRect(box, flags, self.state()).height()
        return max(name, theme.px(20)), max(state, theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(NODE)
        circle = QRectF(theme.px(2), theme.px(2), side, side)
        self._paint_node(painter, circle, theme)
        left = theme.px(NODE + 12) if self.beside else theme.px(2)
        top = theme.px(2) if self.beside else theme.px(NODE + 8)
        room = self._room(self.width(), self.beside)
        name_height, state_height = self._heights(room, theme)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        font = theme.font(weight=600 if self.step.here else 400)
        font.setUnderline(self.underMouse() and not self.step.here)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        painter.drawText(QRect(left, top, room, name_height), flags, self.step.name)
        painter.setFont(theme.font())
        painter.setPen(theme.color("accent" if self.step.here else "text-2"))
        painter.drawText(QRect(left, top + name_height, room, state_height), flags, self.state())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Arrows and Enter are the ladder's; a button would take the arrows for Tab.
        if event.key() in _LADDER_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _paint_node(self, painter: QPainter, circle: QRectF, theme: Theme) -> None:
        if self.step.here:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(theme.color("surface"))
            painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(circle.center(), theme.px(4.5), theme.px(4.5))
        elif self.step.last_done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(circle)
            inset = theme.px(4)
            paint_icon(painter, circle.adjusted(inset, inset, -inset, -inset), "check-bold", theme, "on-accent")
        else:
            painter.setPen(QPen(theme.color("outline"), 1.5))
            painter.setBrush(theme.color("surface"))
            painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
