"""Looking for cycles of garbage in the window's own thread only."""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 1000
SET_ASIDE = 8
"""So many looks set aside all that is there: until then the window imports and builds what the start did without."""


class Collector(QObject):
    """Takes the search for cycles over from Python, which begins it in whatever thread makes the next object.

    Widgets are parts of cycles. A worker thread that came upon one would delete it there, and Qt ends the process.
    What the start made, and the seconds after it, is set aside: it is no garbage, and looking through it takes a frame.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due, as Python would have."""
        self._looks += 1
        if self._looks <= SET_ASIDE:
            gc.freeze()
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
