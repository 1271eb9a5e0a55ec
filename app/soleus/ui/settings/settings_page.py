"""What the preferences dialog asks of its pages: known and searchable before they are built, built when first shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QWidget

from soleus.services.logbook import Change
from soleus.ui.places import Place
from soleus.ui.settings.rows import SettingRow
from soleus.ui.theme import theme_of
from soleus.ui.widgets.banner import Banner
from soleus.ui.widgets.layout import spaced
from soleus.ui.widgets.painting import rounded

if TYPE_CHECKING:
    from soleus.ui.session import Session


@dataclass(frozen=True, slots=True)
class SearchRow:
    """One row of a page as the search knows it: its key, its label, and other words for it ("pounds kilograms")."""

    key: str
    label: str
    synonyms: str = ""


@dataclass(frozen=True, slots=True)
class SettingsPage:
    """A page of the preferences: its key, title, icon, what can be found on it, and how it is built.

    `synonyms` are other words for the page as a whole. `build` may import what the page needs.
    """

    key: str
    title: str
    icon: str
    rows: tuple[SearchRow, ...]
    build: "Callable[[Session], SettingsView]"
    synonyms: str = ""

    def found(self, search: str) -> tuple[SearchRow, ...] | None:
        """Return the rows that a search finds, none where it finds the page as such, None where it finds neither."""
        wanted = search.casefold().split()
        own = f"{self.title} {self.synonyms}".casefold()
        rows = tuple(row for row in self.rows if _holds(f"{row.label} {row.synonyms}".casefold(), own, wanted))
        if rows:
            return rows
        return () if all(word in own for word in wanted) else None


def _holds(words: str, page: str, wanted: Sequence[str]) -> bool:
    """Whether a row, maybe together with the title of its page, has every word; at least one must be its own."""
    return any(word in words for word in wanted) and all(word in words or word in page for word in wanted)


class SettingsView(QWidget):
    """The widget of a page, refreshed after changes of the logbook while it is in sight, and when it comes into sight.

    What it changes in the logbook is undone by the dialog; what it changes on this computer it announces by
    `looks_changed` with how to take it back and how to do it again. `told`, `undo_offered` and `place_wanted` are
    those of a screen; a place closes the dialog.
    """

    looks_changed = Signal(object, object)
    told = Signal(object)
    undo_offered = Signal(str)
    place_wanted = Signal(object)

    def __init__(self, session: "Session", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.services = session.services
        self._rows: dict[str, SettingRow] = {}
        self._found = ""

    def refresh(self, change: Change | None = None) -> None:
        """Show what holds now; None stands for anything that may have changed."""

    def fill(self, layout: QLayout) -> None:
        """Take a layout as the page's own, with the margins all pages have; its rows can be found from then on."""
        spaced(layout, 0, (24, 12, 24, 24))
        self.setLayout(layout)
        for row in self.findChildren(SettingRow):
            self._rows[row.key] = row

    def row(self, key: str) -> QWidget | None:
        """Return the widget of a row that the search found."""
        return self._rows.get(key)

    def mark_row(self, key: str) -> None:
        """Let the row that was found stand out, and no other."""
        self._found = key
        self.update()

    def focus_row(self, key: str) -> None:
        """Give the keyboard to what a row changes."""
        row = self._rows.get(key)
        if row is not None:
            row.focus_control()

    def tell(self, text: str, kind: str = "info") -> None:
        """Show a banner above the page: info, accent, ok, warn or danger."""
        self.told.emit(Banner(text, kind))

    def want(self, place: Place) -> None:
        """Close the preferences and go to a place."""
        self.place_wanted.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        row = self._rows.get(self._found)
        if row is not None:
            theme = theme_of(self)
            painter = QPainter(self)
            box = QRect(row.mapTo(self, row.rect().topLeft()), row.size())
            reach = theme.px(12)
            rounded(painter, box.adjusted(-reach, 2, reach, -2), theme.px(6), theme.color("accent-weak"))
            painter.end()
