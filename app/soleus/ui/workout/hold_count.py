"""A hold counted by the clock: the running number follows the seconds, past the ceiling too, until it is stopped."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from soleus.domain.exercise import Measure
from soleus.ui.workout.course import Course

LOOK_EVERY_MS = 100


class HoldCount(QObject):
    """`ticked` carries whole seconds, `reached` is sent once when the ceiling is, `changed` when it starts or stops."""

    ticked = Signal(float)
    reached = Signal()
    changed = Signal(bool)

    def __init__(self, course_of: Callable[[], Course | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._course_of = course_of
        self.now: Callable[[], float] = time.monotonic
        self._began = 0.0
        self._shown = 0.0
        self._turn: tuple[object, ...] = ()
        self.timer = QTimer(self)
        self.timer.setInterval(LOOK_EVERY_MS)
        self.timer.timeout.connect(self._look)

    @property
    def running(self) -> bool:
        """Whether it counts."""
        return self.timer.isActive()

    def toggle(self) -> None:
        """Begin to count at nothing, or stop with what was counted."""
        course = self._course_of()
        if self.running:
            self.stop()
        elif course is not None and can_count(course):
            self._began, self._shown, self._turn = self.now(), -1.0, _turn(course)
            self.timer.start()
            self.changed.emit(True)
            self._look()

    def stop(self) -> None:
        """Stop; the number stays as it is."""
        if self.running:
            self.timer.stop()
            self.changed.emit(False)

    def _look(self) -> None:
        course = self._course_of()
        if course is None or not can_count(course) or _turn(course) != self._turn:
            self.stop()
            return
        seconds = float(int(self.now() - self._began))
        if seconds == self._shown:
            return
        before, self._shown = self._shown, seconds
        self.ticked.emit(seconds)
        ceiling = ceiling_of(course)
        if ceiling and before < ceiling <= seconds:
            self.reached.emit()


def can_count(course: Course) -> bool:
    """Return whether the set in turn is held for seconds."""
    return not course.is_empty and not course.is_done and course.measure is Measure.SECONDS


def ceiling_of(course: Course) -> float | None:
    """Return the seconds that a hold is to reach: the rule's, else the plan's."""
    exercise, target = course.exercise, course.target(course.active)
    if exercise.ceiling is not None and exercise.measure is Measure.SECONDS:
        return exercise.ceiling
    return target.high if target is not None and target.measure is Measure.SECONDS else None


def _turn(course: Course) -> tuple[object, ...]:
    return course.workout.id, course.entry.id, course.active, course.draft(course.active).id
