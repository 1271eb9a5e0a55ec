"""What coaches in the Planner: the running programme; each part is read once the days are in sight."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from soleus.ui.planner.programme.panel import ProgrammePanel

if TYPE_CHECKING:
    from soleus.ui.planner.page import PlannerPage


class Coach(QObject):
    """Puts the coaching parts into the page, and lets them read anew after the page did."""

    def __init__(self, page: "PlannerPage") -> None:
        super().__init__(page)
        self._page = page
        self.programme = ProgrammePanel(page.services)
        self.programme.undo_offered.connect(page.offer_undo)
        self.programme.told.connect(lambda text: page.tell(text, "danger"))
        page.left_pane.add_programme(self.programme)
        # After the days are painted: what is asked here is more than they need.
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self._read)
        page.refreshed.connect(self._due.start)

    def busy(self) -> bool:
        """Whether something is still to be read."""
        return self._due.isActive() or self.programme.busy()

    def _read(self) -> None:
        # Out of sight nothing is asked: the logbook may be closed by now.
        if self._page.isVisible():
            self.programme.refresh()
