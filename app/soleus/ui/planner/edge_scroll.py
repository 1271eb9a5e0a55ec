"""Scrolling while something is carried along the upper or lower edge of a view."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea

from soleus.ui.theme import theme_of

EDGE, SCROLL_STEP, SCROLL_MS = 32, 8, 16
"""Where at the edge, how far and how often the view scrolls, in pixels at 100 % text and in ms."""


class EdgeScroll(QObject):
    """Scrolls its view as long as it is told that something is carried near an edge."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self._by = 0
        self._timer = QTimer(self)
        self._timer.setInterval(SCROLL_MS)
        self._timer.timeout.connect(self._on_due)

    def carried(self, y: int) -> None:
        """Something is carried at a height of the viewport."""
        edge = theme_of(self._view).px(EDGE)
        below = y > self._view.viewport().height() - edge
        self._by = -SCROLL_STEP if y < edge else SCROLL_STEP if below else 0
        if not self._by:
            self.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Nothing is carried any more."""
        self._timer.stop()

    def _on_due(self) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + theme_of(self._view).px(self._by))
