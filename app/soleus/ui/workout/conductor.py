"""What keys, mouse and shorthand do to a running workout."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from soleus.domain.errors import NotFound, SoleusError
from soleus.domain.exercise import Measure, SideMode
from soleus.domain.session import doubts
from soleus.domain.workout import Side, SideSet
from soleus.services.composition import Services
from soleus.ui.text import tr
from soleus.ui.units import with_entered
from soleus.ui.workout.course import Course
from soleus.ui.workout.hold_count import HoldCount
from soleus.ui.workout.in_short import InShort
from soleus.ui.workout.keys import Keys
from soleus.ui.workout.mending import Mending
from soleus.ui.workout.rich_line import Sign, Words
from soleus.ui.workout.run_view import RunView
from soleus.ui.workout.words import accepted_amounts, measure_word, question

_C = "Workout"


class Conductor(QObject):
    """Brings every wish to the course and shows what came of it.

    `failed` carries a sentence and what would try again; `undoable` the sentence of a deletion; `gone` says that the
    workout is no longer there.
    """

    failed = Signal(str, object)
    undoable = Signal(str)
    stored = Signal(object)
    leave_wanted = Signal()
    weigh_wanted = Signal()
    finish_wanted = Signal()
    gone = Signal()

    def __init__(self, services: Services, view: RunView) -> None:
        super().__init__(view)
        self._services = services
        self._view = view
        self.course: Course | None = None
        self.mending = Mending(services, view)
        self._asked: SideSet | None = None
        self._short = InShort(services.catalogue, view)
        self._storing = False
        self.hold = HoldCount(lambda: self.course, self)
        view.on_key = Keys(self, view)
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether a change of its own is under way, so that its news need not be listened to."""
        return self._storing or self.mending.busy

    def _connect(self) -> None:
        view = self._view
        number, bar, centre = view.centre.number, view.bar, view.centre
        number.changed.connect(self._on_number)
        number.store_wanted.connect(self.store)
        number.changed.connect(self.hold.stop)
        centre.count_wanted.connect(self.hold.toggle)
        self.hold.changed.connect(centre.show_counting)
        self.hold.ticked.connect(self._on_tick)
        bar.store_wanted.connect(self.store)
        bar.repeat_wanted.connect(self.repeat)
        bar.field.given_up.connect(self.focus_number)
        centre.exercise_chosen.connect(self.mending.add_entry)
        centre.more_wanted.connect(self.one_more)
        centre.next_wanted.connect(self.jump_on)
        centre.finish_wanted.connect(self.finish_wanted)
        for panel in view.panels:
            panel.changed.connect(self._on_panel)
            panel.turn_wanted.connect(self.switch)
            panel.mode_chosen.connect(self._on_mode)
            panel.measure_chosen.connect(self._on_measure)
            panel.table.number_wanted.connect(lambda panel=panel: self._on_row_clicked(panel.side))
        self.mending.changed.connect(self.show)
        self.mending.focus_wanted.connect(self.focus_number)
        self.mending.failed.connect(self.failed)
        self.mending.undoable.connect(self.undoable)
        strip = view.header.strip
        strip.jumped.connect(self.jump)
        view.header.leave_wanted.connect(self.leave_wanted)
        view.header.finish_wanted.connect(self.finish_wanted)
        for keys, act in (("Ctrl+R", self.repeat), ("Ctrl+L", self.focus_shorthand)):
            shortcut = QShortcut(QKeySequence(keys), view)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # showing

    def open(self, course: Course) -> None:
        """Begin to conduct a course."""
        self.course = self.mending.course = self._short.course = course
        self._asked = None
        self._short.settle()
        self._view.bar.clear()
        self.show()
        self.focus_number()

    def show(self, hint: bool = True) -> None:
        """Show the course anew."""
        if self.course is not None:
            self._view.show_course(self.course, hint)

    def reload(self, others: bool = False) -> None:
        """Read the workout anew; `others` where other workouts may have changed too."""
        if self.course is None or self.busy:
            return
        try:
            if others:
                self.course.forget_last_time()
            self.course.reload()
        except NotFound:
            self.course = self.mending.course = self._short.course = None
            self.gone.emit()
            return
        self._short.settle()
        self.show()

    def focus_number(self) -> None:
        """Give the keyboard to the number, or to what stands in its place."""
        centre = self._view.centre
        if self.course is None or self.course.is_empty:
            centre.show_picker().search.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.course.is_done:
            centre.onward.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            centre.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_shorthand(self) -> None:
        """Give the keyboard to the line that takes a set in short."""
        if self.course is not None and not self.course.is_empty:
            self._view.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._view.bar.field.selectAll()

    # storing

    def store(self) -> None:
        """Store what the inputs hold, unless something in them cannot be meant."""
        course = self.course
        if course is None or course.is_empty or course.is_done or not self._is_readable(course):
            return
        self.hold.stop()
        row = course.draft(course.active)
        doubtful = doubts(row, course.measure)
        if doubtful and self._asked != row:
            self._asked = row
            self._view.bar.say(
                [Sign("warning", "warn"), Words(question(doubtful[0], row, course.measure), "warn", 600)]
            )
            return
        self._storing = True
        try:
            stored = course.store()
        except SoleusError as error:
            text = tr(_C, "This set is not stored yet. {why}").format(why=error)
            self._view.bar.say([Sign("warning-circle", "danger"), Words(tr(_C, "not stored yet"), "danger", 600)])
            self.failed.emit(text, self.store)
            return
        finally:
            self._storing = False
        self._asked = None
        self._short.settle()
        in_short = self._view.bar.field.hasFocus()
        self._view.bar.clear()
        self.show()
        if not in_short or course.is_done:
            self.focus_number()
        self.stored.emit(stored)

    def _is_readable(self, course: Course) -> bool:
        """Return whether everything entered can be read; say and show what cannot."""
        bar, number = self._view.bar, self._view.centre.number
        if bar.field.text().strip() and not self._short.read(bar.field.text()):
            return False
        if number.problem():
            bar.say([Sign("warning-circle", "danger"), Words(number.problem(), "danger")])
            number.type()
            return False
        panel = self._view.panel_of(course.active)
        problem = panel.fields.problem()
        if problem is not None:
            panel.fields.show_problems()
            problem[1].setFocus(Qt.FocusReason.OtherFocusReason)
            panel.ensureWidgetVisible(problem[1])
            bar.say([Sign("warning-circle", "danger"), Words(problem[0], "danger")])
            return False
        if course.draft(course.active).amount(course.measure) is None:
            said = tr(_C, "How many {what}? {accepted}.").format(
                what=measure_word(course.measure), accepted=accepted_amounts(course.measure)
            )
            bar.say([Sign("warning-circle", "danger"), Words(said, "danger")])
            number.type()
            return False
        return True

    def repeat(self) -> None:
        """Fill the inputs with the side's last stored set and store that."""
        if self.course is None or self.course.is_empty or self.course.editing is not None:
            return
        row = self.course.repeated()
        if row is None:
            self._view.bar.say([Words(tr(_C, "There is no set to repeat yet."))])
            return
        self.course.one_more()
        self.course.change(self.course.active, row)
        self.show()
        self.store()

    # entering

    def _on_number(self, value: object) -> None:
        course = self.course
        if course is None or course.is_empty:
            return
        amount = value if isinstance(value, float | int) else None
        course.change(course.active, with_entered(course.draft(course.active), course.measure, amount))
        self._settle()
        self._view.show_number(course)

    def _on_tick(self, seconds: float) -> None:
        self._on_number(seconds)
        if seconds == 0:
            self.focus_number()

    def _on_panel(self, side: Side, row: SideSet) -> None:
        course = self.course
        if course is None or course.is_empty:
            return
        course.change(side, row)
        self._settle()
        if side is course.active:
            self._view.show_number(course)

    def _settle(self) -> None:
        """Forget an open question, and that a shorthand could still be taken back."""
        if self._asked is not None:
            self._asked = None
            assert self.course is not None
            self._view.show_hint(self.course)

    # moving about

    def switch(self, side: Side) -> None:
        """Give the turn to a side."""
        course = self.course
        if course is not None and not course.is_empty and side in course.sides and side is not course.active:
            course.switch(side)
            self.show()

    def one_more(self) -> None:
        """Do a set beyond what was planned."""
        if self.course is not None and not self.course.is_empty and self.course.is_done:
            self.course.one_more()
            self.show()
            self.focus_number()

    def jump(self, entry_id: int) -> None:
        """Give the turn to an exercise."""
        if self.course is not None:
            self.course.jump(entry_id)
            self._view.bar.clear()
            self.show()
            self.focus_number()

    def jump_on(self) -> None:
        """Give the turn to the next exercise that is not done."""
        assert self.course is not None
        pending = [entry for entry in self.course.workout.entries if not self.course.is_entry_done(entry)]
        if pending:
            self.course.jump(pending[0].id)
        self.show()
        self.focus_number()

    def step_entry(self, step: int) -> None:
        """Give the turn to the exercise before or after this one."""
        if self.course is not None and not self.course.is_empty:
            self.course.step_entry(step)
            self.show()
            self.focus_number()

    def _on_mode(self, mode: SideMode) -> None:
        if self.course is not None:
            self.course.use_mode(mode)
            self.show()

    def _on_measure(self, measure: Measure) -> None:
        if self.course is not None:
            self.course.use_measure(measure)
            self.show()

    def _on_row_clicked(self, side: Side) -> None:
        self.switch(side)
        self._view.centre.number.type()
