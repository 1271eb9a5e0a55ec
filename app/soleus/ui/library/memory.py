"""What the Library remembers between starts: widths, order, unfolded facets, “Only what I own”, and the exercise."""

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray

from soleus.ui.library.arranging import Sort

if TYPE_CHECKING:
    from soleus.ui.library.page import LibraryPage


def remembered(page: "LibraryPage") -> QByteArray:
    """Return everything that is remembered of a page."""
    kept = {
        "widths": page.panes.widths(),
        "sort": page.pane.chosen_sort().value,
        "open": page.facets.open_facets(),
        "exercise": page.pane.key(),
        "possible": page.filters().possible_only,
    }
    return QByteArray(json.dumps(kept).encode())


def take_up(page: "LibraryPage", state: QByteArray) -> None:
    """Give a page back what was remembered; a state that cannot be read changes nothing."""
    try:
        kept: Any = json.loads(bytes(state.data()).decode())
        sort = Sort(kept["sort"])
        open_facets = [str(name) for name in kept["open"]]
        key = str(kept["exercise"])
        widths = {name: [float(width) for width in kept["widths"][name]] for name in page.panes.widths()}
    except (ValueError, KeyError, TypeError):
        return
    page.panes.set_widths(widths)
    page.pane.choose_sort(sort)
    page.facets.set_open_facets(open_facets)
    if kept.get("possible") is True:
        page.show_possible_only()
    page.show_exercise(key)
