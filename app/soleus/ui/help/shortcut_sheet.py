"""The sheet of keys: every key of the program, that of the screen in sight first, with a search."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QVBoxLayout, QWidget

from soleus.ui.help.sections import Section, holds
from soleus.ui.keys import Shortcut, key_caps
from soleus.ui.text import plural, tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.banner import EmptyState
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.fields import SearchField
from soleus.ui.widgets.flow import Flow
from soleus.ui.widgets.labels import Chip, KeyCap, SectionHeading, Separator, label
from soleus.ui.widgets.layout import at_least, column, row, scrolled, spaced

_SCROLLS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class _Caps(Flow):
    """Keys side by side while there is room, else in lines."""

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items]
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))


class _Line(QWidget):
    """One line: what is done, what the mouse does alike, and the keys."""

    def __init__(self, line: Shortcut, title: str) -> None:
        super().__init__()
        self.line, self.title = line, title
        caps = key_caps(line.keys)
        words = label(line.words, wrap=True)
        words.setAccessibleDescription(", ".join(caps))
        at_least(words, 160)
        keys = QWidget()
        flow = _Caps(4, 4, keys)
        for cap in caps:
            flow.addWidget(KeyCap(cap))
        self._box = row(words, keys, gap=8, margins=(0, 6, 0, 6))
        self._box.setStretch(0, 1)
        if line.mouse:
            mouse = tr("Help", "or {gesture}").format(gesture=line.mouse)
            self._box.insertWidget(1, label(mouse, "secondary"))
        self.setLayout(self._box)

    def stack(self, stacked: bool) -> None:
        """Put the keys below the words, where the sheet is narrow, or beside them."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if stacked else across)


class _Part(QWidget):
    """A section with its heading."""

    def __init__(self, section: Section) -> None:
        super().__init__()
        self.setObjectName(f"keys-{section.key}")
        self.lines = [_Line(line, section.title) for line in section.lines]
        heading = SectionHeading(section.title, kind="emph")
        if section.aside:
            heading.add(Chip(section.aside, "accent"))
        inner = column(heading, gap=0, margins=(0, 8, 0, 12))
        for line in self.lines:
            inner.addWidget(Separator())
            inner.addWidget(line)
        self.setLayout(inner)

    def narrow(self, wanted: Sequence[str]) -> int:
        """Show the lines that hold all words; return how many do."""
        count = 0
        for line in self.lines:
            fits = holds(line.line, line.title, wanted)
            line.setVisible(fits)
            count += fits
        self.setVisible(count > 0)
        return count


class ShortcutSheet(QDialog):
    """Every key of the program in sections; the search narrows them while it is typed."""

    def __init__(self, parts: Sequence[Section], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutSheet")
        self.setWindowTitle(tr("Help", "Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = SearchField(tr("Help", "Search keys and words"), "")
        self.search.setObjectName("shortcutSearch")
        self.search.textChanged.connect(self._on_search)
        self.parts = [_Part(one) for one in parts]
        self.nothing = EmptyState("keyboard", tr("Help", "No key does that"), tr("Help", "Try another word."))
        self.nothing.hide()
        sheet = QWidget()
        sheet.setLayout(column(*self.parts, self.nothing, None, gap=0, margins=(24, 0, 24, 8)))
        self.area = scrolled(sheet, "shortcutArea", sideways=False)
        self.area.setAccessibleName(self.windowTitle())
        self.found = label("", "secondary", name="shortcutsFound")
        close = button(tr("Help", "Close"), "primary", self.accept, name="shortcutClose")
        close.setDefault(True)
        whole = QVBoxLayout(self)
        spaced(whole, 0)
        whole.addLayout(row(self.search, margins=(24, 16, 24, 8)))
        whole.addWidget(self.area, 1)
        whole.addWidget(Separator())
        whole.addLayout(row(self.found, None, close, margins=(24, 12, 24, 12)))
        self._on_search("")
        theme, room = theme_of(self), parent.window().size()
        self.resize(
            min(theme.px(640), max(theme.px(320), room.width() - theme.px(32))),
            min(theme.px(680), max(theme.px(240), room.height() - theme.px(32))),
        )
        self.search.setFocus()
        follow_theme(self, lambda _: self._stack())

    def _on_search(self, text: str) -> None:
        wanted = text.casefold().split()
        count = sum(part.narrow(wanted) for part in self.parts)
        self.nothing.setVisible(count == 0)
        self.found.setText(plural("Help", "%n key", "%n keys", count) if wanted else "")
        self.area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack()

    def _stack(self) -> None:
        narrow = self.width() < theme_of(self).px(540)
        for part in self.parts:
            for line in part.lines:
                line.stack(narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the arrow and page keys while the search has the keyboard."""
        steps = _SCROLLS.get(Qt.Key(event.key()))
        if steps is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + steps * theme_of(self).px(32))
