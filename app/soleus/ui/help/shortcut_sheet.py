"""The sheet of keys: every key of the program, those of the screen in sight first, with a search."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from soleus.ui.help.key_list import KeyList
from soleus.ui.help.sections import Section, matching
from soleus.ui.text import plural, tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.banner import EmptyState
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.fields import SearchField
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import row, spaced
from soleus.ui.widgets.list_keys import moved_by_key


class ShortcutSheet(QDialog):
    """Every key of the program in sections; the search narrows them while it is typed."""

    def __init__(self, parts: Sequence[Section], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutSheet")
        self.setWindowTitle(tr("Help", "Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._parts = parts
        self.search = SearchField(tr("Help", "Search keys and words"), "")
        self.search.setObjectName("shortcutSearch")
        self.search.textChanged.connect(self._on_search)
        self.list = KeyList()
        self.nothing = EmptyState("keyboard", tr("Help", "No key does that"), tr("Help", "Try another word."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        self.found = label("", "secondary", name="shortcutsFound")
        close = button(tr("Help", "Close"), "primary", self.accept, name="shortcutClose")
        close.setDefault(True)
        whole = QVBoxLayout(self)
        spaced(whole, 0)
        whole.addLayout(row(self.search, margins=(24, 16, 24, 8)))
        whole.addWidget(self._stack, 1)
        whole.addWidget(Separator())
        whole.addLayout(row(self.found, None, close, margins=(24, 12, 24, 12)))
        theme, room = theme_of(self), parent.window().size()
        self.resize(
            min(theme.px(640), max(theme.px(320), room.width() - theme.px(32))),
            min(theme.px(680), max(theme.px(240), room.height() - theme.px(32))),
        )
        self._on_search("")
        self.search.setFocus()

    def _on_search(self, text: str) -> None:
        found = matching(self._parts, text)
        self.list.keys.show_sections(found)
        self._stack.setCurrentWidget(self.list if found else self.nothing)
        count = sum(len(one.lines) for one in found)
        self.found.setText(plural("Help", "%n key", "%n keys", count) if text.strip() else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list with the arrow and page keys while the search has the keyboard."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not moved_by_key(self.list, event):
            super().keyPressEvent(event)
