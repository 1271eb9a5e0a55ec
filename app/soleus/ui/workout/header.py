"""The line above a running workout: its name and time, its exercises, and how to end it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QWidget

from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import ElidedLabel, IconLabel, label
from soleus.ui.widgets.layout import at_least, row, sized
from soleus.ui.workout.exercise_strip import ExerciseStrip

_C = "WorkoutHeader"


class WorkoutHeader(QFrame):
    """Leave at the left, exercises in the middle, Add, more, and Finish at the right."""

    leave_wanted = Signal()
    add_wanted = Signal()
    finish_wanted = Signal()
    rename_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("workoutHeader")
        self.setProperty("plane", "surface")
        leave = button(
            tr(_C, "Leave, and keep it for later"), "icon-quiet", self.leave_wanted.emit, name="leaveWorkout",
            size="big", icon="arrow-left", key="Esc",
        )  # fmt: skip
        self._name = ElidedLabel("", "emph")
        self._name.setObjectName("workoutName")
        self._name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._timer = IconLabel("timer", "text-2")
        self._elapsed = label("", "secondary", name="elapsed")
        self.strip = ExerciseStrip()
        self._add = button(
            tr(_C, "Add exercise"), "icon-quiet", self.add_wanted.emit, name="addExercise", size="big", icon="plus",
            key="A",
        )  # fmt: skip
        more = button(tr(_C, "More"), "icon-quiet", self._on_more, name="workoutMore", size="big", icon="dots-three")
        self._more = more
        self.finish = button(tr(_C, "Finish"), "plain", self.finish_wanted.emit, name="finishWorkout", size="big")
        time = row(self._timer, self._elapsed)
        line = row(leave, self._name, time, self.strip, self._add, more, self.finish, margins=(8, 0, 16, 0))
        line.setStretchFactor(self.strip, 1)
        self.setLayout(line)
        at_least(self._elapsed, 40)
        sized(self, height=52)

    def show_workout(self, name: str, finished_all: bool) -> None:
        """Show the workout's name; Finish stands out once everything is stored."""
        self._name.setText(name)
        self.finish.set_kind("primary" if finished_all else "plain")

    def show_elapsed(self, text: str, running: bool) -> None:
        """Show the time since the start, or the day of a past workout."""
        self._elapsed.setText(text)
        self._elapsed.setAccessibleName(tr(_C, "Time: {time}").format(time=text) if running else text)
        self._timer.set("timer" if running else "calendar-blank")

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        fixed = self.finish.sizeHint().width() + self._elapsed.sizeHint().width()
        return QSize(fixed + theme.px(44 * 2 + 96 + 12 * 5), theme.px(52))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= theme_of(self).px(620)
        self._name.setMaximumWidth(self.width() // 4)
        for part in (self._name, self._timer, self._add):
            part.setVisible(roomy)

    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("workoutMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr(_C, "Rename…"), self.rename_wanted.emit)
        menu.addAction(tr(_C, "Add exercise\tA"), self.add_wanted.emit)
        menu.addSeparator()
        menu.addAction(tr(_C, "Delete workout"), self.discard_wanted.emit)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
