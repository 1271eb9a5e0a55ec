"""The keys of a running workout."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPushButton

from soleus.domain.workout import SetKind, Side
from soleus.ui.workout.course import Course
from soleus.ui.workout.run_view import RunView

if TYPE_CHECKING:
    from soleus.ui.workout.conductor import Conductor

_K = Qt.Key


class Keys:
    """Takes the keys that no input wanted; returns whether one did something."""

    def __init__(self, conductor: "Conductor", view: RunView) -> None:
        self._conductor = conductor
        self._view = view
        mending = conductor.mending
        self._plain: dict[int, Callable[[], object]] = {
            _K.Key_L: lambda: self._switch(Side.LEFT),
            _K.Key_R: lambda: self._switch(Side.RIGHT),
            _K.Key_N: view.centre.number.type,
            _K.Key_F2: view.centre.number.type,
            _K.Key_Equal: conductor.repeat,
            _K.Key_E: mending.edit_last,
            _K.Key_O: conductor.one_more,
            _K.Key_A: mending.add_exercise,
            _K.Key_B: conductor.weigh_wanted.emit,
            _K.Key_W: lambda: self._mark(SetKind.WARMUP),
            _K.Key_D: lambda: self._mark(SetKind.DROP),
            _K.Key_F: self._toggle_fatigue,
            _K.Key_T: conductor.hold.toggle,
            _K.Key_Plus: lambda: view.centre.number.step(1),
            _K.Key_Minus: lambda: view.centre.number.step(-1),
            _K.Key_PageUp: lambda: conductor.step_entry(-1),
            _K.Key_PageDown: lambda: conductor.step_entry(1),
        }

    def __call__(self, event: QKeyEvent) -> bool:
        key = event.key()
        modifiers = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if modifiers:
            return False
        if key in (_K.Key_Return, _K.Key_Enter):
            return self._enter()
        if key == _K.Key_Escape:
            return self._escape()
        course = self._conductor.course
        if course is None or (course.is_empty and key != _K.Key_A):
            return False
        if _K.Key_0 <= key <= _K.Key_9:
            return self._digit(key - _K.Key_0, course)
        act = self._plain.get(key)
        if act is None:
            return False
        act()
        return True

    def _enter(self) -> bool:
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton) and self._view.isAncestorOf(focus):
            focus.click()
        else:
            self._conductor.store()
        return True

    def _escape(self) -> bool:
        focus = QApplication.focusWidget()
        course = self._conductor.course
        number = self._view.centre.number
        typing = isinstance(focus, QLineEdit | QComboBox | QAbstractSpinBox) and self._view.isAncestorOf(focus)
        if course is not None and course.editing is not None:
            course.stop_editing()
            self._conductor.show()
            self._conductor.focus_number()
        elif (
            typing
            and focus is not None
            and not number.isAncestorOf(focus)
            and course is not None
            and not course.is_empty
        ):
            self._conductor.focus_number()
        else:
            self._conductor.leave_wanted.emit()
        return True

    def _digit(self, digit: int, course: Course) -> bool:
        if course.is_done:
            return False
        if course.uses_bands and digit:
            return self._view.panel_of(course.active).pick_level(digit)
        self._view.centre.number.type(str(digit))
        return True

    def _switch(self, side: Side) -> None:
        self._conductor.switch(side)
        self._conductor.focus_number()

    def _mark(self, kind: SetKind) -> None:
        course = self._conductor.course
        if course is not None and not course.is_done:
            row = course.draft(course.active)
            wanted = SetKind.WORKING if row.kind is kind else kind
            course.change(course.active, replace(row, kind=wanted))
            self._conductor.show()

    def _toggle_fatigue(self) -> None:
        course = self._conductor.course
        if course is not None and not course.is_done:
            row = course.draft(course.active)
            course.change(course.active, replace(row, to_fatigue=not row.to_fatigue))
            self._conductor.show()
