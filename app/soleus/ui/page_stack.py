"""The pages of the window: built when first shown, refreshed when in sight and concerned, stale otherwise."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from soleus.services.composition import Services
from soleus.services.logbook import Change
from soleus.ui.page import Page
from soleus.ui.places import Place
from soleus.ui.screens import Screen


class _Frame(QScrollArea):
    """Holds a page; scrolls it as a whole where the window is smaller than the page can get."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class PageStack(QObject):
    """Shows one page at a time; another widget may stand in for a page, as the first steps do for the Planner."""

    place_wanted = Signal(object)
    told = Signal(object)
    undo_offered = Signal(str)
    left = Signal()
    sounded = Signal(str)

    def __init__(self, stack: QStackedWidget, screens: Sequence[Screen], services: Services) -> None:
        super().__init__(stack)
        self._stack = stack
        self._screens = {screen.key: screen for screen in screens}
        self._services = services
        self._pages: dict[str, Page] = {}
        self._frames: dict[str, _Frame] = {}
        self._stale: set[str] = set()
        self._stand_ins: dict[str, QWidget] = {}
        self._shown = ""

    @property
    def shown(self) -> str:
        """The key of the screen in sight; empty before the first."""
        return self._shown

    def current(self) -> Page | None:
        """Return the page in sight, None where there is none."""
        return None if self._shown in self._stand_ins else self._pages.get(self._shown)

    def page(self, key: str) -> Page:
        """Return the page of a screen, built if it is not yet."""
        page = self._pages.get(key)
        if page is None:
            page = self._screens[key].build(self._services)
            page.place_wanted.connect(self.place_wanted)
            page.told.connect(self.told)
            page.undo_offered.connect(self.undo_offered)
            page.left.connect(self.left)
            page.sounded.connect(self.sounded)
            self._pages[key] = page
            self._stale.add(key)
            self._frames[key] = frame = _Frame(page)
            self._stack.addWidget(frame)
        return page

    def show_screen(self, key: str) -> None:
        """Show a screen, with what happened since it was last in sight."""
        self._shown = key
        stand_in = self._stand_ins.get(key)
        if stand_in is None:
            self._fresh(key)
            stand_in = self._frames[key]
        self._stack.setCurrentWidget(stand_in)

    def take_to(self, key: str, place: Place) -> bool:
        """Let the page of a screen go to a place; return whether it did."""
        return self._fresh(key).go(place)

    def on_changed(self, change: Change) -> None:
        """Refresh the page in sight if it is concerned, and mark the others stale."""
        for key, page in self._pages.items():
            if not change.concerns(*page.CONCERNS):
                continue
            if self._frames[key] is self._stack.currentWidget():
                page.refresh(change)
            else:
                self._stale.add(key)

    def rebuild(self) -> None:
        """Build every page anew, as after a change of the language; each goes on where the one before it stood."""
        before, frames = self._pages, self._frames
        self._pages, self._frames = {}, {}
        for key in before:
            self._fresh(key).go_on_from(before[key])
        if self._shown:
            self.show_screen(self._shown)
        for frame in frames.values():
            self._stack.removeWidget(frame)
            frame.deleteLater()

    def stand_in(self, key: str, widget: QWidget) -> None:
        """Show a widget in the place of a page."""
        self._stand_ins[key] = widget
        self._stack.addWidget(widget)

    def end_stand_in(self, key: str) -> None:
        """Show the page itself again."""
        widget = self._stand_ins.pop(key, None)
        if widget is None:
            return
        if self._shown == key:
            self.show_screen(key)
        self._stack.removeWidget(widget)
        widget.deleteLater()

    def close(self) -> None:
        """Take every page out of the window."""
        for widget in (*self._frames.values(), *self._stand_ins.values()):
            self._stack.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.deleteLater()

    def _fresh(self, key: str) -> Page:
        page = self.page(key)
        if key in self._stale:
            self._stale.discard(key)
            page.refresh(None)
        return page
