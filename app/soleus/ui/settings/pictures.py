"""The pages of the preferences as pictures show them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from soleus.ui.settings.dialog import PreferencesDialog, open_preferences
from soleus.ui.settings.pages import pages

if TYPE_CHECKING:
    from soleus.ui.main_window import MainWindow


def views() -> list[tuple[str, Callable[["MainWindow"], QWidget]]]:
    """Return a name for each page, and what to do to see it over a window."""
    return [(f"preferences-{page.key}", _shows(page.key)) for page in pages()]


def _shows(key: str) -> Callable[["MainWindow"], QWidget]:
    def shown(window: "MainWindow") -> QWidget:
        assert window.session is not None
        open_preferences(window.session, key)
        found = window.findChildren(PreferencesDialog, "preferencesDialog")
        return next(dialog for dialog in found if dialog.isVisible())

    return shown
