"""What the window asks of a screen, and what a screen may ask of the window."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtWidgets import QWidget

from soleus.domain.ports import Kind
from soleus.services.composition import Services
from soleus.services.logbook import Change
from soleus.ui.keys import Shortcut
from soleus.ui.places import Place, PrintPlan
from soleus.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from soleus.domain.exercise import Exercise
    from soleus.domain.units import Weight


class Page(QWidget):
    """A screen of the window: built when first shown, refreshed when shown and concerned.

    Pages never call each other: `place_wanted` asks the window to go somewhere, `told` to show a banner, `left` ends
    a page that took the window over, `sounded` carries the name of a sound to be heard (see `ui.sounds`).
    """

    place_wanted = Signal(object)
    told = Signal(object)
    undo_offered = Signal(str)
    left = Signal()
    sounded = Signal(str)

    CONCERNS: tuple[Kind, ...] = tuple(Kind)
    """The kinds of things whose change makes the page stale."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services

    def refresh(self, change: Change | None = None) -> None:
        """Read anew what is shown; `change` says what happened, None that the page was just built or is stale."""

    def go(self, place: Place) -> bool:
        """Go to a place if it is one of this page; return whether it is."""
        return False

    def focus_search(self) -> None:
        """Give the keyboard to the page's search field, if it has one."""

    def to_print(self) -> PrintPlan:
        """Return what File ▸ Print… begins with: this week, unless the page shows a week or workout."""
        return PrintPlan()

    def busy(self) -> bool:
        """Whether something still loads; pictures are taken when nothing does."""
        return False

    def filled(self) -> bool:
        """Whether what the page is opened for is in sight; what stands beside it may follow, see `busy`."""
        return not self.busy()

    def weight_in_turn(self) -> "tuple[Exercise, Weight | None] | None":
        """Return the exercise that is done now with the weight entered for it, for the plates on its bar."""
        return None

    def views(self) -> Sequence[tuple[str, Callable[[], object]]]:
        """Name the page's views for pictures, each with what to do to see it; the first is the page as it opens."""
        return ((self.objectName(), lambda: None),)

    @staticmethod
    def shortcuts() -> Sequence[Shortcut]:
        """Return what the page's own keys do, for the sheet of shortcuts; known before the page is built."""
        return ()

    def state(self) -> QByteArray:
        """Return what the page remembers between starts, such as the widths of its panes; nothing by default."""
        return QByteArray()

    def restore(self, state: QByteArray) -> None:
        """Take up what was remembered; called before the first refresh, and only where there is something."""

    def go_on_from(self, before: "Page") -> None:
        """Take over from the same page in another language, with what was not stored yet; it is refreshed already."""

    def want(self, place: Place) -> None:
        """Ask the window to go to a place."""
        self.place_wanted.emit(place)

    def tell(
        self, text: str, kind: str = "info", action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Show a banner above the page: info, accent, ok, warn or danger."""
        self.told.emit(Banner(text, kind, action, on_action))

    def offer_undo(self, text: str) -> None:
        """Show a banner that says what was done and takes it back with Undo; call it after the change."""
        self.undo_offered.emit(text)
