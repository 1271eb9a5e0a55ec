"""The page "Shortcuts": every key, as the sheet of keys lists them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from soleus.ui.settings.settings_page import SearchRow, SettingsPage, SettingsView
from soleus.ui.text import tr
from soleus.ui.widgets.layout import column

if TYPE_CHECKING:
    from soleus.ui.session import Session

_C = "Preferences"


def page() -> SettingsPage:
    """Return the page as the dialog lists it."""
    rows = (SearchRow("keys", tr(_C, "Keyboard shortcuts"), tr(_C, "keys hotkeys keyboard F1 help")),)
    return SettingsPage("shortcuts", tr(_C, "Shortcuts"), "keyboard", rows, ShortcutsView)


class ShortcutsView(SettingsView):
    """The keys of the menus, the screens, and lists and fields."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        from soleus.ui.help.key_list import KeyList
        from soleus.ui.help.sections import sections
        from soleus.ui.screens import screens

        self.setObjectName("shortcutSettings")
        self.list = KeyList()
        self.list.keys.show_sections(sections(session.window.menuBar(), screens()))
        self.setLayout(column(self.list, gap=0))

    def focus_row(self, key: str) -> None:
        """Give the keyboard to the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
