"""Pain of 0–10 as a row of eleven cells; those above the limit are tinted."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from soleus.ui.text import number, tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.painting import paint_text, rounded

WORST = 10
_C = "PainScale"
_RADIUS = 6


class PainScale(QWidget):
    """Digits choose a value, arrows, Home and End move along the cells, Space and Enter choose where they stand.

    `chosen` carries the value the user chose, also the one that was chosen already. `height` is 32, or 44 for fingers.
    """

    chosen = Signal(int)

    def __init__(self, name: str, limit: int = 5, height: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self._limit = limit
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._cells = [_PainCell(value, self) for value in range(WORST + 1)]
        for cell in self._cells:
            cell.clicked.connect(lambda _=False, value=cell.value: self._choose(value))
        self.set_limit(limit)
        self._share_focus()
        follow_theme(self, lambda _: self._arrange())

    def value(self) -> int | None:
        """The chosen value, None while there is none."""
        return next((cell.value for cell in self._cells if cell.isChecked()), None)

    def set_value(self, value: int | None) -> None:
        """Show a value, or none; `chosen` is not sent."""
        for cell in self._cells:
            cell.setChecked(cell.value == value)
        self._share_focus()

    def set_limit(self, limit: int) -> None:
        """Tint what is above another limit."""
        self._limit = limit
        for cell in self._cells:
            over = cell.value > limit
            words = tr(_C, "{value}, over your limit") if over else "{value}"
            cell.setAccessibleName(words.format(value=number(cell.value)))
            cell.setToolTip(_tip(cell.value, limit))
            cell.over = over
            cell.update()

    def focus_chosen(self) -> None:
        """Give the keyboard to the chosen cell, else to the first."""
        self._stop().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def cell(self, value: int) -> QAbstractButton:
        """The button of a value."""
        return self._cells[value]

    def _choose(self, value: int) -> None:
        self.set_value(value)
        self.chosen.emit(value)

    def _stop(self) -> "_PainCell":
        return next((cell for cell in self._cells if cell.isChecked()), self._cells[0])

    def _share_focus(self) -> None:
        """Only one cell is a stop of the Tab key: the chosen one, else the first."""
        stop = self._stop()
        has_focus = any(cell.hasFocus() for cell in self._cells)
        for cell in self._cells:
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if cell is stop else Qt.FocusPolicy.ClickFocus)
        if has_focus:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._choose(key - Qt.Key.Key_0)
        elif not self._moved(key):
            super().keyPressEvent(event)

    def _moved(self, key: int) -> bool:
        here = next((cell.value for cell in self._cells if cell.hasFocus()), self._stop().value)
        places = {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Down: here - 1,
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_Up: here + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: WORST,
        }
        place = next((there for known, there in places.items() if known == key), None)
        if place is None:
            return False
        self._cells[min(max(place, 0), WORST)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    # room

    def _cell_width(self, pad: int) -> int:
        theme = theme_of(self)
        return theme.text_width(number(WORST), weight=600) + theme.px(pad)

    def sizeHint(self) -> QSize:
        return QSize((WORST + 1) * self._cell_width(5 if self._height < 44 else 18), theme_of(self).px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize((WORST + 1) * self._cell_width(3), theme_of(self).px(self._height))

    def _arrange(self) -> None:
        self.updateGeometry()
        width = min(self.width(), self.sizeHint().width())
        edges = [round(width * place / (WORST + 1)) for place in range(WORST + 2)]
        for cell in self._cells:
            left = edges[cell.value]
            cell.setGeometry(QRect(left, 0, edges[cell.value + 1] - left, self.height()))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


class _PainCell(QAbstractButton):
    """One value; the first and the last have the round corners of the row."""

    def __init__(self, value: int, parent: PainScale) -> None:
        super().__init__(parent)
        self.value = value
        self.over = False
        self.setText(number(value))
        self.setCheckable(True)
        self.setObjectName(f"pain-{value}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def nextCheckState(self) -> None:
        """The scale alone decides what is chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        # The row's own outline, of which each cell paints its part.
        reach = theme.px(4 * _RADIUS)
        outer = box.adjusted(0 if self.value == 0 else -reach, 0, 0 if self.value == WORST else reach, 0)
        shape = QPainterPath()
        shape.addRoundedRect(outer.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(_RADIUS), theme.px(_RADIUS))
        on, able = self.isChecked(), self.isEnabled()
        plane = "accent" if on and able else "hover" if self.underMouse() and able else "surface"
        if self.over and not on:
            plane = "warn-weak"
        painter.fillPath(shape, theme.color(plane))
        if self.value:
            painter.fillRect(QRectF(0, 1, 1, box.height() - 2), theme.color("line"))
        painter.setPen(theme.color("outline"))
        painter.drawPath(shape)
        if self.underMouse() and able and not on:
            rounded(painter, box.adjusted(2, 2, -2, -2), theme.px(4), None, theme.color("outline"))
        ink = theme.color("disabled" if not able else "on-accent" if on else "text")
        paint_text(painter, box, self.text(), ink, theme, 600 if on else 400, Qt.AlignmentFlag.AlignHCenter)
        painter.end()


def _tip(value: int, limit: int) -> str:
    key = tr(_C, "key {key}").format(key=value) if value < WORST else ""
    over = tr(_C, "over your limit of {limit}").format(limit=number(limit)) if value > limit else ""
    return " · ".join(part for part in (over, key) if part)
