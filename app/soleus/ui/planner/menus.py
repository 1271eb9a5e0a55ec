"""Menus that are made where they are opened."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

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


def pop_up_first(menu: QMenu, at: QPoint) -> None:
    """Open a menu that a key asked for, its first action chosen."""
    pop_up(menu, at)
    first = next((action for action in menu.actions() if action.isEnabled() and not action.isSeparator()), None)
    if first is not None:
        menu.setActiveAction(first)


def below_focus(page: QWidget) -> QPoint:
    """Return the place of the screen below what has the keyboard, else in the middle of a page."""
    focused = page.focusWidget()
    if focused is None or not focused.isVisible():
        return page.mapToGlobal(page.rect().center())
    if isinstance(focused, QAbstractItemView):
        return focused.viewport().mapToGlobal(focused.visualRect(focused.currentIndex()).bottomLeft())
    return focused.mapToGlobal(QPoint(24, focused.height()))
