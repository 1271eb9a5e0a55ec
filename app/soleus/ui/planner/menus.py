"""Menus that are made where they are opened."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from soleus.ui.icons import icon


def add_action(
    menu: QMenu, text: str, name: str, call: Callable[[], object], keys: str = "", icon_name: str = ""
) -> QAction:
    """Add an action; `keys` are only shown, the widget below the menu hears them itself."""
    action = menu.addAction(text.replace("&", "&&"))
    action.setObjectName(name)
    if keys:
        action.setShortcut(QKeySequence(keys))
        action.setShortcutVisibleInContextMenu(True)
    if icon_name:
        action.setIcon(icon(icon_name))
    action.triggered.connect(lambda *_: call())
    return action


def pop_up(menu: QMenu, at: QPoint) -> None:
    """Open a menu at a place of the screen; it goes when it is closed."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
