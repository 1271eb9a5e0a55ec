"""Carries the services' changes to the screens, in the thread of the window."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from soleus.domain.errors import SoleusError
from soleus.services.composition import Services
from soleus.services.logbook import Change

LOOK_EVERY_MS = 1500
"""How often the file is asked whether another program wrote to it."""


class Bridge(QObject):
    """Sends `changed` with each Change, whichever thread made it, and looks out for changes from outside."""

    changed = Signal(object)
    failed = Signal(object)
    """The logbook cannot be looked at any more, or is not where it was: carries a SoleusError."""
    _arrived = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._said = ""
        # Two signals: the first may be sent by any thread, the second always comes from the window's.
        self._arrived.connect(self._on_arrived)
        self._unsubscribe = services.logbook.subscribe(self._arrived.emit)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look_outside)
        self._timer.start()

    def look_outside(self) -> None:
        """Ask now whether another program changed the logbook."""
        if not self._timer.isActive():
            return
        try:
            self._services.logbook.look_outside()
        except SoleusError as error:
            if str(error) != self._said:
                self._said = str(error)
                self.failed.emit(error)
        else:
            self._said = ""

    def pause(self, paused: bool) -> None:
        """Do not look outside for a while, or do so again."""
        if paused:
            self._timer.stop()
        else:
            self._timer.start()

    def stop(self) -> None:
        """Stop listening, before the logbook is closed."""
        self._timer.stop()
        self._unsubscribe()

    @Slot(object)
    def _on_arrived(self, change: Change) -> None:
        self.changed.emit(change)
