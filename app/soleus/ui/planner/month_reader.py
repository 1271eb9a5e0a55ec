"""Reads a month in a thread; a newer question takes an older one's place."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from soleus.domain.errors import SoleusError
from soleus.services.composition import Services
from soleus.ui.planner.month_picture import MonthPicture, read_picture
from soleus.ui.tasks import Task, Tasks
from soleus.ui.weeks import first_weekday


class MonthReader(QObject):
    """Says `read` with the picture that was asked for last, or `failed` with a SoleusError."""

    read = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._task: Task | None = None

    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._task is not None

    def ask(self, day: date) -> None:
        """Ask for the month of a day."""
        self.forget()
        weekday = first_weekday()
        self._task = Tasks.shared().run(
            lambda report: read_picture(self._services, day, weekday), self._on_read, self._on_failed
        )

    def forget(self) -> None:
        """Want no answer any more."""
        if self._task is not None:
            self._task.forget()
            self._task = None

    def _on_read(self, picture: MonthPicture) -> None:
        self._task = None
        self.read.emit(picture)

    def _on_failed(self, error: SoleusError) -> None:
        self._task = None
        self.failed.emit(error)
