"""The left pane: search and facets; in a narrow window it takes the place of the list when asked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from soleus.domain.exercise import CatalogueWords
from soleus.ui.library.facets import FacetPane
from soleus.ui.text import plural, tr
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.fields import SearchField
from soleus.ui.widgets.labels import Separator
from soleus.ui.widgets.layout import row, spaced


class FilterPane(QFrame):
    """Lends its search field to the list while the window is narrow."""

    closed = Signal()

    def __init__(self, names: CatalogueWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryFilters")
        self.setProperty("plane", "bg")
        self.search = SearchField(tr("Library", "Search"))
        self.search.setObjectName("librarySearch")
        self.search.setAccessibleName(tr("Library", "Search exercises"))
        self.facets = FacetPane(names)
        self.done = button(tr("Library", "Show"), "primary", self.closed.emit, name="doneFiltering")
        self._search_row = QVBoxLayout()
        spaced(self._search_row, 0, (16, 12, 16, 4))
        self._search_row.addWidget(self.search)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        spaced(foot, 0)
        foot.addWidget(Separator())
        foot.addLayout(row(None, self.done, margins=(16, 8, 16, 8)))
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
        self._foot.setVisible(narrow)

    def say_count(self, count: int) -> None:
        """Say on the button how many exercises there are to see."""
        self.done.setText(plural("Library", "Show %n exercise", "Show %n exercises", count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._foot.isHidden():
            self.closed.emit()
        else:
            super().keyPressEvent(event)
