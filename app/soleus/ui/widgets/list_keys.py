"""Keys of lists: arrows of the search field above one move in it, and Enter is the row's."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


def moved_by_key(view: QListView, event: QKeyEvent) -> bool:
    """Move in a list as an arrow or page key says; return whether the key was one."""
    step = _STEPS.get(Qt.Key(event.key()))
    if step is not None:
        choose_row(view, view.currentIndex().row() + step)
    return step is not None


def choose_row(view: QListView, place: int) -> None:
    """Make a row the current one, or the nearest there is."""
    count = view.model().rowCount()
    if count:
        view.setCurrentIndex(view.model().index(min(max(place, 0), count - 1), 0))


def kept_enter(event: QEvent) -> bool:
    """Keep Enter for the row of a list in a dialog, whose button it would press; return whether it was about that."""
    enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if not enter or event.type() != QEvent.Type.ShortcutOverride:
        return False
    event.accept()
    return True
