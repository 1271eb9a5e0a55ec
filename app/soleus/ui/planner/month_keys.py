"""The keys of the month that ask for something: those of the week, and arrows that move by day and week."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from soleus.ui.planner.week_view import COMMANDS, STANDARD

_ALT = Qt.KeyboardModifier.AltModifier
_ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_OWN = {
    (_ALT, Qt.Key.Key_Left): "earlier",
    (_ALT, Qt.Key.Key_Right): "later",
    (_ALT, Qt.Key.Key_Up): "weekEarlier",
    (_ALT, Qt.Key.Key_Down): "weekLater",
    (_ALT_SHIFT, Qt.Key.Key_Left): "copyEarlier",
    (_ALT_SHIFT, Qt.Key.Key_Right): "copyLater",
    (_ALT_SHIFT, Qt.Key.Key_Up): "copyWeekEarlier",
    (_ALT_SHIFT, Qt.Key.Key_Down): "copyWeekLater",
}


def command_of(event: QKeyEvent) -> str | None:
    """Return the command of a key, None where it is none."""
    for standard, word in STANDARD:
        if event.matches(standard):
            return word
    pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, Qt.Key(event.key())
    return _OWN.get(pressed) or COMMANDS.get(pressed)
