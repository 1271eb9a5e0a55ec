"""Reads in threads of their own: the newest entry of every exercise, and of one its series and what comes next."""

from PySide6.QtCore import QObject, Signal

from soleus.domain.errors import SoleusError
from soleus.domain.exercise import Exercise, Measure
from soleus.domain.ports import LastDone
from soleus.domain.prescription import usual
from soleus.domain.progress import ExerciseSeries
from soleus.domain.progression.cases import Advice
from soleus.domain.readiness import Readiness
from soleus.domain.workout import Side
from soleus.services.composition import Services
from soleus.ui.tasks import Report, Task, Tasks


class LibraryReader(QObject):
    """A newer question takes the place of an older one of its kind."""

    last_read = Signal(object)
    series_read = Signal(object, object, object)
    readiness_read = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._insights = services.insights
        self._coaching = services.coaching
        self._last: Task | None = None
        self._series: Task | None = None
        self._readiness: Task | None = None

    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return any(task is not None for task in (self._last, self._series, self._readiness))

    def read_last(self) -> None:
        """Read the newest entry of every exercise."""
        if self._last is not None:
            self._last.forget()

        def work(report: Report) -> dict[str, LastDone]:
            return self._insights.last_done()

        self._last = Tasks.shared().run(work, self._on_last, self._on_last_failed)

    def read_series(self, exercise: Exercise) -> None:
        """Read the days of an exercise in what was really counted, and what comes next for each side."""
        self.drop_series()

        def work(report: Report) -> tuple[ExerciseSeries, Measure, dict[Side, Advice]]:
            series, measure, _ = self._insights.counted_series(exercise.key)
            return series, measure, self._coaching.advice(usual(exercise)) if not series.is_empty else {}

        self._series = Tasks.shared().run(work, self._on_series, self._on_series_failed)

    def drop_series(self) -> None:
        """Want no series any more."""
        if self._series is not None:
            self._series.forget()
            self._series = None

    def read_readiness(self) -> None:
        """Read whether both legs are strong enough for jumping."""
        self.drop_readiness()
        self._readiness = Tasks.shared().run(
            lambda report: self._coaching.readiness(), self._on_readiness, self._on_readiness_failed
        )

    def drop_readiness(self) -> None:
        """Want no readiness any more."""
        if self._readiness is not None:
            self._readiness.forget()
            self._readiness = None

    def _on_readiness(self, found: Readiness) -> None:
        self._readiness = None
        self.readiness_read.emit(found)

    def _on_readiness_failed(self, error: SoleusError) -> None:
        self._readiness = None
        self.failed.emit(error)

    def _on_last(self, last: dict[str, LastDone]) -> None:
        self._last = None
        self.last_read.emit(last)

    def _on_last_failed(self, error: SoleusError) -> None:
        self._last = None
        self.failed.emit(error)

    def _on_series(self, found: tuple[ExerciseSeries, Measure, dict[Side, Advice]]) -> None:
        self._series = None
        self.series_read.emit(*found)

    def _on_series_failed(self, error: SoleusError) -> None:
        self._series = None
        self.failed.emit(error)
