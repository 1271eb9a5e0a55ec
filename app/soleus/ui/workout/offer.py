"""The offer to go on with a workout that was left unfinished."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from soleus.domain.errors import SoleusError
from soleus.domain.workout import Workout
from soleus.services.composition import Services
from soleus.services.logbook import Change
from soleus.ui.text import tr
from soleus.ui.widgets.banner import Banner
from soleus.ui.widgets.buttons import button

_C = "Window"


class UnfinishedOffer(Banner):
    """Go on, finish it as it is, or delete it; goes away by itself once the workout is no longer unfinished."""

    deleted = Signal(str)
    failed = Signal(object)
    _changed = Signal()

    def __init__(self, services: Services, workout: Workout, go_on: Callable[[], object]) -> None:
        name = workout.name or tr(_C, "Workout")
        said = tr(_C, "“{name}” is not finished.").format(name=name)
        super().__init__(said, "accent", tr(_C, "Go on"), go_on, seconds=0)
        self._services = services
        self._workout = workout
        self._name = name
        line = self.layout()
        assert isinstance(line, QHBoxLayout)
        if any(entry.sets for entry in workout.entries):
            finish = button(tr(_C, "Finish it"), "quiet", self._on_finish, name="offerFinish", size="small")
            line.insertWidget(line.count() - 1, finish)
        delete = button(tr(_C, "Delete"), "quiet", self._on_delete, name="offerDelete", size="small")
        line.insertWidget(line.count() - 1, delete)
        # A change may come from another thread; the signal brings it into this one.
        self._changed.connect(self._on_changed)
        self._unsubscribe: Callable[[], None] | None = services.logbook.subscribe(self._hear)
        self.closed.connect(self._stop)

    def _hear(self, change: Change) -> None:
        self._changed.emit()

    def _stop(self) -> None:
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def _on_changed(self) -> None:
        running = self._services.workouts.unfinished()
        if self._unsubscribe is not None and (running is None or running.id != self._workout.id):
            self.close_banner()

    def _on_finish(self) -> None:
        self._do(lambda: self._services.workouts.finish(self._workout.id))

    def _on_delete(self) -> None:
        if self._do(lambda: self._services.workouts.delete(self._workout.id)):
            self.deleted.emit(tr(_C, "“{name}” deleted.").format(name=self._name))

    def _do(self, change: Callable[[], object]) -> bool:
        try:
            change()
        except SoleusError as error:
            self.failed.emit(error)
            return False
        return True
