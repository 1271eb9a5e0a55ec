"""Asks in a thread what comes next for the exercises in sight; a newer question takes an older one's place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from soleus.domain.prescription import Items
from soleus.services.composition import Services
from soleus.ui.tasks import Report, Task, Tasks

if TYPE_CHECKING:
    from soleus.ui.planner.grid_hints import Hints


class HintReader(QObject):
    """Says `read` with the lines of the exercises asked for last. Where the log cannot be read there are none."""

    read = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._task: Task | None = None

    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._task is not None

    def ask(self, items: Items) -> None:
        """Ask for some exercises; for none there is nothing to wait for."""
        if self._task is not None:
            self._task.forget()
            self._task = None
        if not items:
            self.read.emit({})
            return

        def work(report: Report) -> "Hints":
            # The rules are loaded here: the first screen is filled without them.
            from soleus.ui.planner.suggestions import hints_of

            return hints_of(items, self._services.coaching.advice_of(items), self._services.catalogue)

        self._task = Tasks.shared().run(work, self._on_read, lambda _: self._on_read({}))

    def _on_read(self, hints: "Hints") -> None:
        self._task = None
        self.read.emit(hints)
