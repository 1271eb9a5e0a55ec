"""Reads in threads of their own: the newest entry of every exercise, and of one its series and what comes next."""

from PySide6.QtCore import QObject, Signal

from soleus.domain.errors import SoleusError
from soleus.domain.exercise import Exercise, Measure
from soleus.domain.ports import LastDone
from soleus.domain.prescription import usual
from soleus.domain.progress import ExerciseSeries
from soleus.domain.progression.cases import Advice
from soleus.domain.workout import Side
from soleus.services.composition import Services
from soleus.ui.tasks import Report, Task, Tasks


class LibraryReader(QObject):
    """A newer question takes the place of an older one of its kind."""

    last_read = Signal(object)
    series_read = Signal(object, object, object)
    failed = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._insights = services.insights
        self._coaching = services.coaching
        self._last: Task | None = None
        self._series: Task | None = None

    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._last is not None or self._series is not None

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
