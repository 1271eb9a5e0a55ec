"""One cell of the strip: an icon, a name, and a line that says how it stands."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from soleus.domain.coverage import Cell, CellState, Topic
from soleus.ui.icons import paint_icon
from soleus.ui.planner.coverage.words import topic_name
from soleus.ui.text import tr
from soleus.ui.theme import Theme, theme_of
from soleus.ui.widgets.painting import paint_text

_LOOKS = {
    CellState.THERE: ("check-bold", "ok", "text-2"),
    CellState.MISSING: ("plus-bold", "accent", "accent"),
    CellState.LATER: ("minus", "text-2", "text-2"),
    CellState.LEFT_OUT: ("minus", "text-2", "text-2"),
    CellState.LOCKED: ("lock-simple", "text-2", "text-2"),
    CellState.WARNED: ("warning", "warn", "warn"),
}
"""The icon of a state, its colour, and the colour of the line."""

_LEFT, _RIGHT = 10, 6


class CoverageCell(QAbstractButton):
    """A click or Space says more; Enter adds what is missing (`add_wanted`)."""

    add_wanted = Signal()

    def __init__(self, topic: Topic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.topic = topic
        self.cell: Cell | None = None
        self._line = ""
        self._quiet = False
        self.setObjectName(f"coverage-{topic.value}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(topic_name(topic))
        self.setProperty("ringInset", 3)

    @property
    def line(self) -> str:
        """What stands below the name."""
        return self._line

    def show_cell(self, cell: Cell, line: str, quiet: bool = False) -> None:
        """Show how the topic stands; `quiet` where another cell says already what is missing."""
        self.cell, self._line, self._quiet = cell, line, quiet
        self.setAccessibleName(f"{topic_name(self.topic)}, {line}")
        tip = self.accessibleName()
        if cell.state is CellState.MISSING:
            tip = tr("Coverage", "{cell} (Enter adds it, Space says more)").format(cell=tip)
        self.setToolTip(tip)
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.add_wanted.emit()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # the strip goes from cell to cell

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        name = theme.text_width(topic_name(self.topic), weight=600) + theme.px(20)
        line = theme.text_width(self._line, weight=600 if self.says_missing() else 400)
        return QSize(max(name, line) + theme.px(_LEFT + _RIGHT) + 1, theme.px(55))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def says_missing(self) -> bool:
        """Whether it is missing and says so loudly."""
        return self.cell is not None and self.cell.state is CellState.MISSING and not self._quiet

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), theme.color("hover"))
        state = self.cell.state if self.cell is not None else CellState.LEFT_OUT
        icon, tone, ink = _LOOKS[state]
        if self._quiet:
            tone, ink = "text-2", "text-2"
        left, line_height = float(theme.px(_LEFT)), float(theme.px(20))
        top = (self.height() - 2 * line_height) / 2
        side = theme.px(14)
        if self.cell is not None:
            paint_icon(painter, QRectF(left, top + (line_height - side) / 2, side, side), icon, theme, tone)
        room = self.width() - left - theme.px(_RIGHT)
        name = QRectF(left + theme.px(20), top, room - theme.px(20), line_height)
        paint_text(painter, name, topic_name(self.topic), theme.color("text"), theme, 600)
        below = QRectF(left, top + line_height, room, line_height)
        self._paint_line(painter, below, ink, theme)
        painter.end()

    def _paint_line(self, painter: QPainter, box: QRectF, ink: str, theme: Theme) -> None:
        weight = 600 if self.says_missing() else 400
        metrics = QFontMetricsF(theme.font("body", weight))
        shown = metrics.elidedText(self._line, Qt.TextElideMode.ElideRight, box.width())
        paint_text(painter, box, shown, theme.color(ink), theme, weight)
