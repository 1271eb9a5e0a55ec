"""The arrow keys of a search field move in the list below it, so that the hands stay where they type."""

from PySide6.QtCore import Qt
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
