"""Slow work in threads of its own, with progress and cancel; answers come back in the thread of the window."""

import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from soleus.domain.errors import Cancelled, SoleusError
from soleus.ui.text import tr

_PROPERTY = "soleusTasks"
THREADS = 2


class Report:
    """What the work uses to say how far it is and to hear that it is no longer wanted."""

    def __init__(self, task: "Task") -> None:
        self._task = task
        self._stopped = threading.Event()

    def __call__(self, done: int, total: int) -> bool:
        """Report progress; returns False once the work was cancelled."""
        self._task.progressed.emit(done, total)
        return not self._stopped.is_set()

    @property
    def cancelled(self) -> bool:
        """Whether the work was cancelled."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Ask the work to stop at its next report."""
        self._stopped.set()


class Task(QObject):
    """One piece of work under way. Ends with exactly one of `done` (its result) and `failed` (a SoleusError).

    Any other error goes to the exception hook, as if it had been raised in the window's own thread.
    """

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._report = Report(self)
        self._muted = False

    def cancel(self) -> None:
        """Ask the work to stop; it then fails with Cancelled."""
        self._report.stop()

    def forget(self) -> None:
        """Cancel, and say nothing of the outcome: newer work took its place."""
        self._muted = True
        self.cancel()

    def begin(self, executor: ThreadPoolExecutor, work: Callable[[Report], Any]) -> Future:
        """Hand the work to a thread."""
        return executor.submit(work, self._report)

    def settle(self, future: Future) -> None:
        """Tell the outcome, in the thread of the window, and go."""
        error = Cancelled(tr("Program", "Stopped.")) if future.cancelled() else future.exception()
        if not self._muted:
            if error is None:
                self.done.emit(future.result())
            elif isinstance(error, SoleusError):
                self.failed.emit(error)
            else:
                sys.excepthook(type(error), error, error.__traceback__)
        self.ended.emit()
        self.deleteLater()


class Tasks(QObject):
    """The threads of one application.

    A thread says that its work is done through a signal of this object, which outlives it: one of the task's own would
    still be on its way out of the thread while the window's thread deletes the task.
    """

    _settled = Signal(object, object)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        # Queued in any case: work that is done at once must not end before its starter knows the task.
        self._settled.connect(self._on_settled, Qt.ConnectionType.QueuedConnection)
        self._executor = ThreadPoolExecutor(THREADS, thread_name_prefix="soleus")
        self._running: set[Task] = set()
        application.setProperty(_PROPERTY, self)
        application.aboutToQuit.connect(self.stop)

    @classmethod
    def shared(cls) -> "Tasks":
        """Return the threads of the application, made at first use."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        found = application.property(_PROPERTY)
        return found if isinstance(found, Tasks) else Tasks(application)

    def run(
        self,
        work: Callable[[Report], Any],
        done: Callable[[Any], object] | None = None,
        failed: Callable[[SoleusError], object] | None = None,
        progress: Callable[[int, int], object] | None = None,
    ) -> Task:
        """Start `work(report)` in a thread; the callbacks are called in the window's thread."""
        task = Task(self)
        if done is not None:
            task.done.connect(done)
        if failed is not None:
            task.failed.connect(failed)
        if progress is not None:
            task.progressed.connect(progress)
        self._running.add(task)
        task.ended.connect(lambda: self._running.discard(task))
        task.begin(self._executor, work).add_done_callback(lambda future: self._settled.emit(task, future))
        return task

    @Slot(object, object)
    def _on_settled(self, task: Task, future: Future) -> None:
        task.settle(future)

    def idle(self) -> bool:
        """Whether nothing is under way."""
        return not self._running

    def forget_all(self) -> None:
        """Cancel everything, and say nothing of it: those who asked are on their way out."""
        for task in tuple(self._running):
            task.forget()

    def stop(self) -> None:
        """Cancel everything and wait for the threads to end."""
        self.forget_all()
        self._executor.shutdown(wait=True, cancel_futures=True)
