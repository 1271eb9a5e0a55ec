"""The left pane: what is above the routines, and the routines."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from soleus.ui.planner.routine_pane import RoutinePane
from soleus.ui.widgets.labels import Separator
from soleus.ui.widgets.layout import sized, spaced


class LeftPane(QScrollArea):
    """Scrolls where its parts need more height than there is."""

    def __init__(self, routines: RoutinePane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leftPane")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setObjectName("leftParts")
        self._column = QVBoxLayout(inner)
        spaced(self._column, 0)
        self._column.addWidget(routines, 1)
        self.setWidget(inner)
        sized(self, width=216)

    def add_programme(self, widget: QWidget) -> None:
        """Put what is about the running programme above the routines."""
        self._column.insertWidget(0, widget)
        self._column.insertWidget(1, Separator())
