"""The field behind the running number."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

TYPED = set("0123456789.,:")
"""What can be typed; every other key means something else to the page."""


class FigureField(QLineEdit):
    """The number as a field: takes figures only, every other key is left to the page."""

    stepped = Signal(int)
    accepted = Signal()
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif key in steps and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(steps[Qt.Key(key)] * (5 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))
        elif event.text().isprintable() and event.text() and not set(event.text()) <= TYPED:
            event.ignore()
        else:
            super().keyPressEvent(event)
