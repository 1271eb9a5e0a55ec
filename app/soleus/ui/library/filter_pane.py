"""The left pane: search and facets; in a narrow window it takes the place of the list when asked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from soleus.domain.exercise import CatalogueWords
from soleus.ui.library.facets import FacetPane
from soleus.ui.library.flow import FlowLayout
from soleus.ui.text import plural, tr
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.fields import SearchField
from soleus.ui.widgets.labels import Separator
from soleus.ui.widgets.layout import row, spaced


class FilterPane(QFrame):
    """Lends its search field to the list while the window is narrow."""

    closed = Signal()
    cleared = Signal()

    def __init__(self, names: CatalogueWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryFilters")
        self.setProperty("plane", "bg")
        self.search = SearchField(tr("Library", "Search"))
        self.search.setObjectName("librarySearch")
        self.search.setAccessibleName(tr("Library", "Search exercises"))
        self.facets = FacetPane(names)
        self.done = button(tr("Library", "Show"), "primary", self.closed.emit, name="doneFiltering")
        self.clear = button(tr("Library", "Clear filters"), "quiet", self.cleared.emit, name="clearFilters")
        self.clear.hide()
        self._narrow = False
        self._search_row = QVBoxLayout()
        spaced(self._search_row, 0, (16, 12, 16, 4))
        self._search_row.addWidget(self.search)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        spaced(foot, 0)
        foot.addWidget(Separator())
        line = QWidget()
        flow = FlowLayout(8, parent=line)
        flow.addWidget(self.clear)
        flow.addWidget(self.done)
        foot.addLayout(row(line, margins=(12, 8, 12, 8)))
        column = QVBoxLayout(self)
        spaced(column, 0)
        column.addLayout(self._search_row)
        column.addWidget(self.facets, 1)
        column.addWidget(self._foot)
        self.set_narrow(False)

    def set_narrow(self, narrow: bool, slot: QVBoxLayout | None = None) -> None:
        """Put the search field into `slot`, or take it back; a narrow pane has a button that closes it."""
        if narrow and slot is not None:
            slot.addWidget(self.search)
        elif not narrow:
            self._search_row.addWidget(self.search)
        self._narrow = narrow
        self.done.setVisible(narrow)
        self._foot.setVisible(narrow or not self.clear.isHidden())

    def say_count(self, count: int, is_filtered: bool) -> None:
        """Say on the button how many exercises there are to see; what narrows them can be cleared."""
        self.done.setText(plural("Library", "Show %n exercise", "Show %n exercises", count))
        self.clear.setVisible(is_filtered)
        self._foot.setVisible(self._narrow or is_filtered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._narrow:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
