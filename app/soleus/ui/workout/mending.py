"""Mending a running workout: stored sets edited, deleted and moved, exercises added, removed and moved."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QInputDialog

from soleus.domain.errors import SoleusError
from soleus.domain.prescription import usual
from soleus.services.composition import Services
from soleus.ui.text import tr
from soleus.ui.workout.course import Course
from soleus.ui.workout.run_view import RunView

_C = "Workout"


class Mending(QObject):
    """Every change is one undo step.

    `changed` says that the course was read anew and is to be shown, `failed` carries a sentence and what would try
    again, `undoable` the sentence of a deletion.
    """

    changed = Signal()
    focus_wanted = Signal()
    failed = Signal(str, object)
    undoable = Signal(str)

    def __init__(self, services: Services, view: RunView) -> None:
        super().__init__(view)
        self._services = services
        self._view = view
        self.course: Course | None = None
        self.busy = False
        for panel in view.panels:
            panel.table.edit_wanted.connect(self.edit)
            panel.table.delete_wanted.connect(self.delete)
            panel.table.move_wanted.connect(self.move)
        view.bar.edit_last_wanted.connect(self.edit_last)
        strip = view.header.strip
        strip.remove_wanted.connect(self.remove_entry)
        strip.move_wanted.connect(self.move_entry)
        view.header.add_wanted.connect(self.add_exercise)
        view.header.rename_wanted.connect(self.rename)

    # stored sets

    def edit(self, row_id: int) -> None:
        """Show a stored set in the inputs, to be changed."""
        if self.course is not None:
            self.course.edit(row_id)
            self.changed.emit()
            self.focus_wanted.emit()

    def edit_last(self) -> None:
        """Edit the set stored last in this exercise."""
        course = self.course
        if course is None or course.is_empty or not course.entry.sets:
            return
        rows = course.entry.sets
        newest = max(rows, key=lambda row: (row.done_at.timestamp() if row.done_at else 0.0, row.id))
        self.edit(newest.id)

    def delete(self, row_id: int) -> None:
        """Delete a stored set; undo brings it back."""
        course = self.course
        if course is None:
            return
        row = next((row for row in course.entry.sets if row.id == row_id), None)
        if row is not None and self._do(
            lambda: self._services.workouts.delete_set(course.workout.id, course.entry.id, row_id)
        ):
            self.focus_wanted.emit()
            self.undoable.emit(tr(_C, "Set {number} deleted.").format(number=row.number))

    def move(self, row_id: int, step: int) -> None:
        """Move a stored set among those of its side."""
        course = self.course
        if course is not None and self._do(
            lambda: self._services.workouts.move_set(course.workout.id, course.entry.id, row_id, step)
        ):
            for panel in self._view.panels:
                row = panel.table.row(row_id)
                if row is not None and not panel.isHidden():
                    row.setFocus(Qt.FocusReason.OtherFocusReason)

    # exercises

    def add_exercise(self) -> None:
        """Choose an exercise to add, in a dialog."""
        from soleus.ui.workout.exercise_picker import ExerciseDialog

        dialog = ExerciseDialog(self._services.catalogue, self._view)
        dialog.chosen.connect(self.add_entry)
        dialog.open()

    def add_entry(self, key: str) -> None:
        """Add an exercise at its usual dose, and give it the turn where nothing else is under way."""
        course = self.course
        if course is None:
            return
        item = usual(self._services.catalogue.exercise(key))
        self.busy = True
        try:
            entry = self._services.workouts.add_entry(course.workout.id, item)
        except SoleusError as error:
            self.failed.emit(str(error), lambda: self.add_entry(key))
            return
        finally:
            self.busy = False
        free = course.is_empty or course.is_done
        course.reload()
        if free:
            course.jump(entry.id)
        self.changed.emit()
        self.focus_wanted.emit()

    def remove_entry(self, entry_id: int) -> None:
        """Take an exercise with its sets out; undo brings it back."""
        course = self.course
        if course is None:
            return
        name = course.exercise_of(course.workout.entry(entry_id)).name
        if self._do(lambda: self._services.workouts.remove_entry(course.workout.id, entry_id)):
            self.focus_wanted.emit()
            self.undoable.emit(tr(_C, "{name} removed from the workout.").format(name=name))

    def move_entry(self, entry_id: int, step: int) -> None:
        """Move an exercise among the others."""
        course = self.course
        if course is None:
            return
        ids = [entry.id for entry in course.workout.entries]
        place = ids.index(entry_id) + step
        if 0 <= place < len(ids):
            ids.remove(entry_id)
            ids.insert(place, entry_id)
            self._do(lambda: self._services.workouts.order_entries(course.workout.id, ids))

    def rename(self) -> None:
        """Give the workout another name."""
        if self.course is None:
            return
        dialog = QInputDialog(self._view)
        dialog.setObjectName("renameDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr(_C, "Rename workout"))
        dialog.setLabelText(tr(_C, "Name"))
        dialog.setTextValue(self.course.workout.name)
        dialog.textValueSelected.connect(self._on_renamed)
        dialog.open()

    def _on_renamed(self, name: str) -> None:
        course = self.course
        if course is not None and name.strip():
            self._do(lambda: self._services.workouts.change(replace(course.workout, name=name.strip())))

    def _do(self, change: Callable[[], object]) -> bool:
        """Make a change and show it; return whether it was made."""
        self.busy = True
        try:
            change()
        except SoleusError as error:
            self.failed.emit(str(error), lambda: self._do(change))
            return False
        finally:
            self.busy = False
        if self.course is not None:
            self.course.reload()
            self.changed.emit()
        return True
