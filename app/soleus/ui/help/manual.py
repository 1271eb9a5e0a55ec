"""The manual: a page for each screen and one for the logbook, with contents, a search, and links between pages."""

import re

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QListWidget, QListWidgetItem, QMainWindow, QSplitter

from soleus.ui.help.manual_text import ManualPage, manual_pages
from soleus.ui.help.manual_view import ManualView
from soleus.ui.help.text_rows import TextRows
from soleus.ui.keys import key_cap
from soleus.ui.text import plural, tr
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.fields import SearchField
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import column, row

_KEY = Qt.ItemDataRole.UserRole


class ManualDialog(QDialog):
    """A window beside the work: it stays open while the program is used, and follows its language and text size."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("manual")
        self.setModal(False)
        self._window = window
        self._pages: list[ManualPage] = []
        self._shown = ""
        self._before: list[str] = []
        self.search = SearchField("", key_cap("Ctrl+F"))
        self.search.setObjectName("manualSearch")
        self.contents = QListWidget()
        self.contents.setObjectName("manualContents")
        self.contents.setFrameShape(QFrame.Shape.NoFrame)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setProperty("plane", "bg")
        self.contents.setItemDelegate(TextRows(self.contents))
        self.view = ManualView()
        self.found = label("", "secondary", name="manualFound")
        self.back = button("", on_click=self.go_back, name="manualBack", icon="arrow-left")
        self.keys = button("", on_click=lambda: self._follow(QUrl("help:keys")), name="manualKeys", icon="keyboard")
        self.done_button = button("", "primary", self.close, name="manualClose")
        self._lay_out()
        self._connect()
        self.retranslate()
        theme, room = theme_of(self), window.size()
        self.resize(min(theme.px(860), room.width()), min(theme.px(680), room.height()))
        self._on_theme(theme)
        self.contents.setFocus()

    def _lay_out(self) -> None:
        side = QFrame()
        side.setProperty("plane", "bg")
        side.setLayout(column(row(self.search, margins=(12, 12, 12, 8)), self.contents, gap=0))
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._panes.setChildrenCollapsible(False)
        self._panes.setHandleWidth(1)
        self._panes.addWidget(side)
        self._panes.addWidget(self.view)
        self._panes.setStretchFactor(1, 1)
        foot = row(self.back, self.keys, self.found, None, self.done_button, margins=(16, 12, 16, 12))
        whole = column(self._panes, Separator(), foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self.find_next)
        self.contents.currentItemChanged.connect(self._on_chosen)
        self.view.anchorClicked.connect(self._follow)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.setFocus)
        QShortcut(QKeySequence("Alt+Left"), self, self.go_back)
        follow_theme(self, self._on_theme)

    # pages

    def retranslate(self) -> None:
        """Say everything in the language that is spoken now."""
        self.setWindowTitle(tr("Manual", "Soleus manual"))
        self.search.setPlaceholderText(tr("Manual", "Search"))
        self.search.setAccessibleName(tr("Manual", "Search the manual"))
        self.contents.setAccessibleName(tr("Manual", "Contents"))
        self.view.setAccessibleName(tr("Manual", "Page of the manual"))
        self.back.setText(tr("Manual", "Back"))
        self.keys.setText(tr("Manual", "Keys"))
        self.done_button.setText(tr("Manual", "Close"))
        self._pages = manual_pages(self._window.menuBar())
        self.contents.blockSignals(True)
        self.contents.clear()
        for page in self._pages:
            item = QListWidgetItem(page.title)
            item.setData(_KEY, page.key)
            self.contents.addItem(item)
        self.contents.blockSignals(False)
        self._show(self._shown or self._pages[0].key)
        self._on_search(self.search.text())

    def shown(self) -> str:
        """The key of the page in sight."""
        return self._shown

    def show_page(self, key: str, heading: str = "") -> None:
        """Show a page, from a heading on; the page before can be gone back to."""
        if key not in [page.key for page in self._pages]:
            key = self._pages[0].key
        if self._shown and key != self._shown:
            self._before.append(self._shown)
        self._show(key)
        if heading:
            self.view.go_to_heading(heading)

    def go_back(self) -> None:
        """Show the page before."""
        if self._before:
            self._show(self._before.pop())

    def _show(self, key: str) -> None:
        page = next(one for one in self._pages if one.key == key)
        self._shown = key
        self.view.show_text(page.text)
        self.view.mark(self.search.text())
        self.contents.blockSignals(True)
        self.contents.setCurrentRow(self._pages.index(page))
        self.contents.blockSignals(False)
        self.back.setEnabled(bool(self._before))

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_page(item.data(_KEY))

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == "help":
            calls = {
                "keys": "show_shortcuts", "first-steps": "show_first_steps", "about": "show_about",
            }  # fmt: skip
            getattr(self._window, calls[link.path()])()
            return
        heading = link.fragment(QUrl.ComponentFormattingOption.FullyDecoded)
        self.show_page(link.path().removesuffix(".md") or self._shown, heading)

    # searching

    def find_next(self) -> None:
        """Go to the next place found, on the next page that has one where this one has no more."""
        words = self.search.text().strip()
        if not words or self.view.find_next(words):
            return
        keys = [page.key for page in self._pages]
        here = keys.index(self._shown)
        for key in (*keys[here + 1 :], *keys[: here + 1]):
            if self._count(key, words):
                self.show_page(key)
                self.view.find_next(words)
                return

    def _count(self, key: str, words: str) -> int:
        text = next(page.text for page in self._pages if page.key == key)
        return plain(text).casefold().count(words.casefold())

    def _on_search(self, text: str) -> None:
        words = text.strip()
        counts = [self._count(page.key, words) if words else 0 for page in self._pages]
        for place, (page, count) in enumerate(zip(self._pages, counts, strict=True)):
            item = self.contents.item(place)
            item.setText(f"{page.title} ({count})" if count else page.title)
            item.setHidden(bool(words) and not count and any(counts))
        said = plural("Manual", "%n place", "%n places", sum(counts)) if any(counts) else tr("Manual", "Not found")
        self.found.setText(said if words else "")
        here = [page.key for page in self._pages].index(self._shown)
        if any(counts) and not counts[here]:
            self._show(next(page.key for page, count in zip(self._pages, counts, strict=True) if count))
        self.view.mark(words)

    # looks

    def _on_theme(self, theme: Theme) -> None:
        self.contents.scheduleDelayedItemsLayout()
        side = min(theme.px(220), self.width() * 2 // 5)
        self._panes.setSizes([side, self.width() - side])


def plain(text: str) -> str:
    """Return Markdown without its marks, as it is read and searched.

    >>> plain("See [Bands](logbook.md#bands), **now**.")
    'See Bands, now.'
    """
    return re.sub(r"[*`#]", "", re.sub(r"\[([^]]+)\]\([^)]*\)", r"\1", text))
