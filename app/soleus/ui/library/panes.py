"""The three panes of the Library side by side; in a narrow window the filters fold into a button of the list."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget

from soleus.ui.library.detail import DetailView
from soleus.ui.library.filter_pane import FilterPane
from soleus.ui.library.list_pane import ListPane
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.layout import column

NARROW = 1100
"""Width at 100 % text below which the filters fold into a button."""

WIDTHS = {"wide": (224.0, 392.0, 664.0), "narrow": (440.0, 560.0)}
"""Widths of the panes in pixels at 100 % text; of narrow windows only their proportion counts."""

Widths = dict[str, list[float]]


class LibraryPanes(QSplitter):
    """Keeps the widths of wide and narrow windows apart, at 100 % text."""

    def __init__(self, filters: FilterPane, exercises: ListPane, detail: DetailView) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("librarySplitter")
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.is_narrow = False
        self._filters, self._list = filters, exercises
        self._widths: Widths = {name: list(widths) for name, widths in WIDTHS.items()}
        self._placed = False
        self._middle = QStackedWidget()
        self._middle.setObjectName("libraryMiddle")
        self._middle.addWidget(exercises)
        self._right = QFrame()
        self._right.setObjectName("libraryDetailPane")
        self._right.setProperty("plane", "surface")
        self._right.setLayout(column(detail, gap=0))
        for part in (filters, self._middle, self._right):
            self.addWidget(part)
        self.setStretchFactor(2, 1)
        filters.closed.connect(self.close_filters)
        exercises.filter_button.clicked.connect(self.open_filters)
        self.splitterMoved.connect(self._on_moved)
        follow_theme(self, lambda _: self._fold())

    def shows_list(self) -> bool:
        """Whether the list is in sight, and not the filters in its place."""
        return self._middle.currentWidget() is self._list

    def open_filters(self) -> None:
        """Put the filters in the place of the list."""
        self._middle.setCurrentWidget(self._filters)
        self._filters.facets.own.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_filters(self) -> None:
        """Put the list back in its place."""
        self._middle.setCurrentWidget(self._list)
        self._list.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def widths(self) -> Widths:
        """Return the widths the user gave the panes."""
        return {name: list(widths) for name, widths in self._widths.items()}

    def set_widths(self, widths: Widths) -> None:
        """Give the panes remembered widths; those of another number of panes are left out."""
        for name, own in self._widths.items():
            if len(widths[name]) == len(own):
                self._widths[name] = list(widths[name])
        self._apply_widths()

    def _fold(self) -> None:
        narrow = self.width() < theme_of(self).px(NARROW)
        if narrow != self.is_narrow:
            self.is_narrow = narrow
            self._placed = False
            if narrow:
                self._middle.addWidget(self._filters)
            else:
                self.insertWidget(0, self._filters)
                self._filters.show()
            self._filters.set_narrow(narrow, self._list.search_slot)
            self._list.set_narrow(narrow)
            self._middle.setCurrentWidget(self._list)
        self._limit()
        if narrow or not self._placed:
            self._placed = self.isVisible()
            self._apply_widths()

    def _limit(self) -> None:
        theme = theme_of(self)
        least = (180, 220, 260) if self.is_narrow else (180, 248, 320)
        for part, width in zip((self._filters, self._middle, self._right), least, strict=True):
            part.setMinimumWidth(min(theme.px(width), max(160, self.width() * 2 // 5)))

    def _apply_widths(self) -> None:
        room = self.width() - self.handleWidth() * (self.count() - 1)
        if self.is_narrow:
            widths = self._widths["narrow"]
            first = round(room * widths[0] / (sum(widths) or 1))
            self.setSizes([first, room - first])
        else:
            scale = theme_of(self).scale
            filters, middle, _ = (round(width * scale) for width in self._widths["wide"])
            self.setSizes([filters, middle, max(0, room - filters - middle)])

    def _on_moved(self) -> None:
        scale = theme_of(self).scale
        self._widths["narrow" if self.is_narrow else "wide"] = [size / scale for size in self.sizes()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
