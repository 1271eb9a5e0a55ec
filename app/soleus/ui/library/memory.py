"""What the Library remembers between starts: widths, order, unfolded facets and the chosen exercise."""

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, QObject

from soleus.ui.library.arranging import Sort
from soleus.ui.theme import theme_of

if TYPE_CHECKING:
    from soleus.ui.library.page import LibraryPage

WIDE = (224, 392, 664)
SLIM = (440, 560)
"""Widths of the panes at 100 % text, with and without the filters beside the list."""


class LibraryMemory(QObject):
    """Widths are kept apart for wide and narrow windows, in pixels at 100 % text."""

    def __init__(self, page: "LibraryPage") -> None:
        super().__init__(page)
        self._page = page
        self._placed = False
        self._widths: dict[str, list[float]] = {"wide": list(WIDE), "narrow": list(SLIM)}
        self._paused = 0
        page.splitter.splitterMoved.connect(self._on_moved)
        page.splitter.installEventFilter(self)

    def pause(self) -> None:
        """Do not take what happens to the panes for the user's wish."""
        self._paused += 1

    def resume(self) -> None:
        """Give the panes the widths that are remembered for the present arrangement."""
        self._paused -= 1
        self.apply_widths()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and (self._page.is_narrow() or not self._placed):
            self._placed = self._page.isVisible()
            self.apply_widths()
        return False

    def apply_widths(self) -> None:
        """Give the panes their remembered widths."""
        splitter = self._page.splitter
        room = splitter.width() - splitter.handleWidth() * (splitter.count() - 1)
        if self._page.is_narrow():
            widths = self._widths["narrow"]
            first = round(room * widths[0] / (sum(widths) or 1))
            splitter.setSizes([first, room - first])
        else:
            scale = theme_of(self._page).scale
            filters, middle, _ = (round(width * scale) for width in self._widths["wide"])
            splitter.setSizes([filters, middle, max(0, room - filters - middle)])

    def state(self) -> QByteArray:
        """Return everything that is remembered."""
        page = self._page
        kept = {
            "widths": self._widths,
            "sort": page.pane.chosen_sort().value,
            "open": page.facets.open_facets(),
            "exercise": page.pane.key(),
        }
        return QByteArray(json.dumps(kept).encode())

    def restore(self, state: QByteArray) -> None:
        """Take up what was remembered; what cannot be read is left as it is."""
        try:
            kept: Any = json.loads(bytes(state.data()).decode())
            sort = Sort(kept["sort"])
            open_facets = [str(name) for name in kept["open"]]
            key = str(kept["exercise"])
            widths = {name: [float(width) for width in kept["widths"][name]] for name in self._widths}
        except (ValueError, KeyError, TypeError):
            return
        if all(len(widths[name]) == len(self._widths[name]) for name in widths):
            self._widths = widths
        self._page.pane.choose_sort(sort)
        self._page.facets.set_open_facets(open_facets)
        self._page.show_exercise(key)
        self.apply_widths()

    def _on_moved(self) -> None:
        if not self._paused:
            scale = theme_of(self._page).scale
            name = "narrow" if self._page.is_narrow() else "wide"
            self._widths[name] = [size / scale for size in self._page.splitter.sizes()]
