"""The mark of a programme's step: done, now, or to come."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from soleus.services.programme_progress import StepState
from soleus.ui.icons import paint_icon
from soleus.ui.text import tr
from soleus.ui.theme import theme_of


class StepMark(QWidget):
    """A tick, a ring with a dot, or an empty ring; 16 pixels at 100 % text."""

    def __init__(self, state: StepState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(state_words(state))

    def sizeHint(self) -> QSize:
        side = theme_of(self).px(16)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self._state is StepState.DONE:
            paint_icon(painter, box, "check-circle-fill", theme, "accent")
        else:
            now = self._state is StepState.NOW
            pen = QPen(theme.color("accent" if now else "outline"), theme.px(2) if now else theme.px(3) / 2)
            painter.setPen(pen)
            inset = theme.px(3) / 2
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
            if now:
                painter.setPen(theme.color("accent"))
                painter.setBrush(theme.color("accent"))
                painter.drawEllipse(box.center(), theme.px(5) / 2, theme.px(5) / 2)
        painter.end()


def state_words(state: StepState) -> str:
    """Return what a screen reader says of a step."""
    return {
        StepState.DONE: tr("Coach", "done"),
        StepState.NOW: tr("Coach", "now"),
        StepState.TO_COME: tr("Coach", "to come"),
    }[state]
