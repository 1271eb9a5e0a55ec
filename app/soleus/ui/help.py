"""The sheet of keys and the words about the program."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from soleus import __version__
from soleus.ui.actions import key_words
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import KeyCap, SectionHeading, label
from soleus.ui.widgets.layout import at_least, row, spaced


class ShortcutSheet(QDialog):
    """Every key: those of the screen in sight first, then those of the window."""

    def __init__(self, actions: Sequence[QAction], of_page: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutSheet")
        self.setWindowTitle(tr("Help", "Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys = [(a.text().partition(":")[0].replace("&", "").rstrip("…"), key_words(a.shortcut())) for a in actions]
        sheet = QWidget()
        lines = QVBoxLayout(sheet)
        spaced(lines, 4, (24, 16, 24, 16))
        if of_page:
            lines.addWidget(SectionHeading(tr("Help", "On this screen")))
            lines.addLayout(_grid(of_page))
        lines.addWidget(SectionHeading(tr("Help", "Everywhere")))
        lines.addLayout(_grid([pair for pair in keys if pair[1]]))
        lines.addStretch(1)
        area = QScrollArea()
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setObjectName("shortcutArea")
        area.setAccessibleName(self.windowTitle())
        column = QVBoxLayout(self)
        spaced(column, 0)
        column.addWidget(area, 1)
        close = button(tr("Help", "Close"), "primary", self.accept, name="shortcutClose")
        close.setDefault(True)
        column.addLayout(row(None, close, margins=(16, 12, 16, 12)))
        theme, room = theme_of(self), parent.window().size()
        width = min(sheet.sizeHint().width() + theme.px(24), max(theme.px(320), room.width() - theme.px(48)))
        height = min(sheet.sizeHint().height() + theme.px(64), max(theme.px(240), room.height() - theme.px(48)))
        self.resize(width, height)
        close.setFocus()


def _grid(pairs: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    spaced(grid, 16, row_gap=8)
    for line, (text, keys) in enumerate(pairs):
        words = label(text, wrap=True)
        at_least(words, 220)
        grid.addWidget(words, line, 0)
        caps = [KeyCap(cap) for cap in key_caps(keys)]
        grid.addLayout(row(None, *caps, gap=4), line, 1)
    grid.setColumnStretch(0, 1)
    return grid


def key_caps(keys: str) -> list[str]:
    """Return the labels of keys that do the same or belong together.

    >>> key_caps("Ctrl+X, Ctrl+C"), key_caps("Ctrl +")
    (['Ctrl X', 'Ctrl C'], ['Ctrl +'])
    """
    return [re.sub(r"(?<=\w)\+(?=.)", " ", cap.strip()) for cap in keys.split(",") if cap.strip()]


class AboutDialog(QDialog):
    """What Soleus is, of which version, and under which licence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(tr("Help", "About Soleus"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        spaced(column, 8, 24)
        column.addWidget(label("Soleus", "title"))
        column.addWidget(label(tr("Help", "Version {version}").format(version=__version__), "secondary"))
        for text in (
            tr("Help", "A logbook of calf and lower-leg strength training for runners."),
            tr("Help", "Everything stays in one file on this computer. No account, no network."),
            tr("Help", "Soleus plans and counts; it does not diagnose. See a professional for pain that stays."),
            tr("Help", "MIT licence. Icons: Phosphor, MIT licence. Built with Qt through PySide6, LGPL."),
        ):
            column.addWidget(label(text, wrap=True))
        close = button(tr("Help", "Close"), "primary", self.accept, name="aboutClose")
        close.setDefault(True)
        column.addLayout(row(None, close, margins=(0, 8, 0, 0)))
        at_least(self, 420)
        # As high as the wrapped lines need at this width; a layout alone asks for what they need at any.
        self.resize(self.minimumWidth(), column.heightForWidth(self.minimumWidth()))
