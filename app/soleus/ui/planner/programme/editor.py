"""The editor of an own programme: its steps and sessions at the left, what is chosen of them at the right."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from soleus.domain.errors import NotFound, SoleusError
from soleus.domain.ports import Kind
from soleus.domain.programme import Programme, ProgrammeSession, ProgrammeStep
from soleus.domain.programme_editing import (
    Place,
    doubled,
    moved,
    removed,
    session_added,
    step_added,
    with_name,
    with_step,
)
from soleus.services.composition import Services
from soleus.services.logbook import Change
from soleus.ui.bridge import Bridge
from soleus.ui.planner.programme.editor_frame import EditorFrame
from soleus.ui.planner.subject import Subject, SubjectKind
from soleus.ui.text import tr
from soleus.ui.undo_routing import undo_in_field


class ProgrammeEditor(EditorFrame):
    """Every change is stored at once, as a step that Ctrl+Z takes back."""

    def __init__(self, services: Services, key: str, parent: QWidget) -> None:
        super().__init__(services, parent)
        self.setObjectName("programmeEditor")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._services, self._key = services, key
        self._place: Place | None = None
        self._connect()
        self.fit()
        self.refresh()
        self.list.choose(None)
        self.list.setFocus()

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.entered.connect(self._enter)
        self.list.moved.connect(self.move_by)
        self.list.removal_wanted.connect(self.remove)
        self.list.doubling_wanted.connect(self.double)
        self.list.lines.renamed.connect(self._rename)
        self.form.changed.connect(lambda programme, field: self.store(programme, field))
        self.step.changed.connect(self._on_step)
        self.pane.escaped.connect(self.list.setFocus)
        self.pane.undo_offered.connect(lambda _: self.problem.hide())
        for pressed, act in (
            (self.add_step, self.new_step), (self.add_session, self.new_session), (self.double_button, self.double),
            (self.up, lambda: self.move_by(-1)), (self.down, lambda: self.move_by(1)),
            (self.remove_button, self.remove), (self.close_button, self.accept),
        ):  # fmt: skip
            pressed.clicked.connect(lambda *_, act=act: act())
        self._bridge = Bridge(self._services, self)
        self._bridge.changed.connect(self._on_changed)
        self.finished.connect(lambda _: self._bridge.stop())
        for key, step in (
            (QKeySequence.StandardKey.Undo, self._undo),
            (QKeySequence.StandardKey.Redo, self._redo),
        ):
            QShortcut(QKeySequence(key), self, step)

    # what is shown

    def programme(self) -> Programme:
        """The programme as it is stored."""
        return self._services.programmes.get(self._key)

    def busy(self) -> bool:
        """Whether something is still to be read."""
        return self.pane.busy()

    def refresh(self) -> None:
        """Read the programme anew; one that is gone closes the editor."""
        try:
            programme = self.programme()
        except NotFound:
            self.reject()
            return
        self.setWindowTitle(tr("Coach", "Edit “{name}”").format(name=programme.name))
        if self._place is not None and not self.list.lines.index_of(self._place).isValid():
            self._place = None
        wanted = self._place
        self.list.lines.show_programme(programme)
        self._place = wanted if self.list.lines.index_of(wanted).isValid() else None
        self.list.choose(self._place)
        self._present(programme)

    def _on_chosen(self, place: Place | None) -> None:
        if place != self._place:
            self._place = place
            self.problem.hide()
            self._present(self.programme())

    def _present(self, programme: Programme) -> None:
        place = self._place
        if place is None:
            self.form.show_programme(programme)
            self.parts.setCurrentWidget(self.form_area)
        elif place.session is None:
            self.step.show_step(programme.steps[place.step])
            self.parts.setCurrentWidget(self.step_area)
        else:
            self.pane.show_subject(Subject(SubjectKind.SESSION, place.session, self._key, place.step))
            self.parts.setCurrentWidget(self.pane)
        for button in (self.double_button, self.up, self.down, self.remove_button):
            button.setEnabled(place is not None)

    def _enter(self) -> None:
        """Go on to the right with what is chosen."""
        if self._place is None:
            self.form.name.setFocus()
        elif self._place.session is None:
            self.step.name.setFocus()
        elif self.pane.stack.currentWidget() is self.pane.view:
            groups = self.pane.view.grid.groups()
            if groups and not self.pane.view.currentIndex().isValid():
                lines = groups[0].lines
                self.pane.view.select_item(groups[0].id, lines[0].id if lines else None, 1)
            self.pane.view.setFocus()
        else:
            self.pane.add_button.setFocus()

    # what is done

    def store(self, programme: Programme, field: str = "", label: str = "") -> bool:
        """Store a changed programme; changes of one `field` in a row are one step to undo."""
        key = f"programme:{self._key}:{self._place}:{field}" if field else ""
        return self._try(lambda: self._services.programmes.change(programme, key, label))

    def _try(self, change: Callable[[], object]) -> bool:
        try:
            change()
        except SoleusError as error:
            self.problem.setText(str(error))
            self.problem.show()
            self.refresh()
            return False
        self.problem.hide()
        return True

    def _rename(self, place: Place | None, name: str) -> None:
        self.store(with_name(self.programme(), place, name))

    def _on_step(self, step: ProgrammeStep, field: str) -> None:
        if self._place is not None:
            self.store(with_step(self.programme(), self._place.step, step), field)

    def new_step(self) -> None:
        """Add a step with a session after the chosen one, and let its name be typed."""
        programme = self.programme()
        name = tr("Coach", "Step {number}").format(number=len(programme.steps) + 1)
        step = ProgrammeStep(name, (ProgrammeSession(name),))
        after = len(programme.steps) - 1 if self._place is None else self._place.step
        self._take(*step_added(programme, after, step), rename=True)

    def new_session(self) -> None:
        """Add a session to the chosen step, and let its name be typed."""
        programme = self.programme()
        at = self._place or Place(len(programme.steps) - 1)
        number = len(programme.steps[at.step].sessions) + 1
        session = ProgrammeSession(tr("Coach", "Session {number}").format(number=number))
        self._take(*session_added(programme, at, session), rename=True)

    def double(self) -> None:
        """Add a copy of the chosen step or session after it."""
        if self._place is not None:
            self._take(*doubled(self.programme(), self._place))

    def move_by(self, by: int) -> None:
        """Move the chosen step or session up (−1) or down (1)."""
        if self._place is not None:
            before = self.programme()
            after, place = moved(before, self._place, by)
            if after != before:
                self._take(after, place)

    def remove(self) -> None:
        """Remove the chosen step or session; Ctrl+Z brings it back."""
        place = self._place
        if place is None:
            return
        step = Place(place.step) if place.session is not None else Place(max(0, place.step - 1))
        try:
            without = removed(self.programme(), place)
        except SoleusError as error:
            self.problem.setText(str(error))
            self.problem.show()
            return
        self._take(without, step)

    def _take(self, programme: Programme, place: Place, rename: bool = False) -> None:
        if self.store(programme):
            self._place = place
            self.refresh()
            self.list.setFocus()
            if rename:
                self.list.rename()

    def done(self, result: int) -> None:
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()  # what is being typed is kept, too
        super().done(result)

    def _undo(self) -> None:
        if not undo_in_field():
            self._try(self._services.logbook.undo)

    def _redo(self) -> None:
        if not undo_in_field(redo=True):
            self._try(self._services.logbook.redo)

    def _on_changed(self, change: Change) -> None:
        if change.concerns(Kind.PROGRAMME, Kind.EXERCISE, Kind.BAND_SET, Kind.SETTING):
            self.refresh()


def new_programme() -> Programme:
    """Return a programme to begin with: a step with a session, twice a week."""
    name = tr("Coach", "New programme")
    step = tr("Coach", "Step {number}").format(number=1)
    session = ProgrammeSession(tr("Coach", "Session {number}").format(number=1))
    return replace(Programme("own", name, (ProgrammeStep(step, (session,)),)), sessions_high=2)
