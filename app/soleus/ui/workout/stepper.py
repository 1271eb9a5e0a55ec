"""A small whole number between two buttons; it may be missing."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from soleus.ui.text import DASH, tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.buttons import Button
from soleus.ui.widgets.painting import paint_text


class Stepper(QWidget):
    """Counts by mouse, by arrow keys and by typing a figure; Delete makes it missing where `optional`.

    `changed` carries the number, or None.
    """

    changed = Signal(object)

    def __init__(
        self, name: str, low: int = 0, high: int = 10, optional: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._low, self._high, self._optional = name, low, high, optional
        self._value: int | None = None if optional else low
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._less = Button(tr("Stepper", "{name}: less").format(name=name), "icon", "big", "minus", parent=self)
        self._more = Button(tr("Stepper", "{name}: more").format(name=name), "icon", "big", "plus", parent=self)
        for part, step in ((self._less, -1), (self._more, 1)):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            part.clicked.connect(lambda _=False, step=step: self.step(step))
        self._say()
        follow_theme(self, lambda _: self._arrange())

    def value(self) -> int | None:
        """The number, or None where it is missing."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show a number; `changed` is not sent."""
        self._value = value if value is not None or self._optional else self._low
        self._say()

    def step(self, step: int) -> None:
        """Count up or down; below the lowest number it goes missing where that is allowed."""
        if self._value is None:
            wanted: int | None = self._low if step > 0 else None
        else:
            wanted = self._value + step
            if wanted < self._low:
                wanted = None if self._optional else self._low
            elif wanted > self._high:
                wanted = self._high
        self._choose(wanted)

    def _choose(self, value: int | None) -> None:
        if value != self._value:
            self._value = value
            self._say()
            self.changed.emit(value)

    def _say(self) -> None:
        shown = DASH if self._value is None else str(self._value)
        self.setAccessibleName(f"{self._name}: {shown}")
        lowest = self._value is None if self._optional else self._value == self._low
        self._less.setEnabled(not lowest)
        self._more.setEnabled(self._value is None or self._value < self._high)
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(44 + 44 + 36), theme.px(44))

    def _arrange(self) -> None:
        side = theme_of(self).px(44)
        top = (self.height() - side) // 2
        self._less.setGeometry(QRect(0, top, side, side))
        self._more.setGeometry(QRect(self.width() - side, top, side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        shown = DASH if self._value is None else str(self._value)
        ink = theme.color("text-2" if self._value is None else "text")
        paint_text(painter, self.rect(), shown, ink, theme, 600, Qt.AlignmentFlag.AlignHCenter, "emph")
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Plus: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Minus: -1}
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
        elif key in steps:
            self.step(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._optional:
            self._choose(None)
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._choose(min(self._high, max(self._low, key - Qt.Key.Key_0)))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
