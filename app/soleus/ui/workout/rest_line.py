"""The running rest: what is left of it, and a bar that fills."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from soleus.ui.text import duration, tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.labels import label, set_tone
from soleus.ui.widgets.layout import at_least, column
from soleus.ui.widgets.painting import rounded
from soleus.ui.workout.resting import Rest

_C = "NextBar"


class _Bar(QWidget):
    """A thin bar, filled from the left."""

    def __init__(self) -> None:
        super().__init__()
        self._part = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_part(self, part: float) -> None:
        self._part = min(1.0, max(0.0, part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(160), theme_of(self).px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        box = QRectF(self.rect())
        rounded(painter, box, box.height() / 2, theme.color("sunken"))
        if self._part > 0:
            filled = QRectF(box.x(), box.y(), max(box.height(), box.width() * self._part), box.height())
            rounded(painter, filled, box.height() / 2, theme.color("accent"))
        painter.end()


class RestLine(QWidget):
    """Hidden while nobody rests."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("restLine")
        self.head = label("", "secondary", name="restHead")
        self.figure = label("", "emph", name="restFigure")
        self._bar = _Bar()
        self.setLayout(column(None, self.head, self.figure, self._bar, None, gap=2))
        at_least(self, 160)
        self.hide()

    def show_rest(self, rest: Rest | None) -> None:
        """Show a rest, or none."""
        self.setVisible(rest is not None)
        if rest is None:
            return
        over = rest.left_s <= 0
        self.head.setText(tr(_C, "The rest is over") if over else tr(_C, "Rest"))
        set_tone(self.head, "ok" if over else "secondary")
        words = tr(_C, "{passed} of {length}")
        self.figure.setText(words.format(passed=duration(int(rest.passed_s)), length=duration(rest.length_s)))
        self._bar.show_part(rest.passed_s / rest.length_s)
