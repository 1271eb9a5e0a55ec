"""The views of the Library that pictures are taken of."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from soleus.ui.library.page import LibraryPage

SHOWN = "band-plantarflexion"


def views(page: "LibraryPage") -> tuple[tuple[str, Callable[[], object]], ...]:
    """Return the names of the views, each with what to do to see it."""

    def start() -> None:
        page.clear_filters()
        page.show_exercise(SHOWN)
        page.detail.verticalScrollBar().setValue(0)

    def results() -> None:
        start()
        page.detail.scroll_to_results()

    def no_hit() -> None:
        start()
        page.search.setText("zumba")

    return (("library", start), ("library-results", results), ("library-no-hit", no_hit))
