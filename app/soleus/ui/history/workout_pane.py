"""One workout in full, editable in place: its head, its sets, and the fields of the chosen row."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QWidget

from soleus.domain.calendar import PlannedWorkout
from soleus.domain.errors import NotFound, SoleusError
from soleus.domain.exercise import Exercise
from soleus.domain.pain import PainNote
from soleus.domain.workout import Entry, SideSet, Workout
from soleus.services.composition import Services
from soleus.ui.compared_words import plan_difference
from soleus.ui.history.chooser import ExerciseChooser
from soleus.ui.history.edits import moved_entry, moved_set, with_next_set, without_sets
from soleus.ui.history.entry_form import EntryForm
from soleus.ui.history.pain_part import PainPart
from soleus.ui.history.set_form import SetForm
from soleus.ui.history.set_table import TableRow
from soleus.ui.history.set_view import SetView
from soleus.ui.history.workout_head import WorkoutHead
from soleus.ui.keys import key_cap
from soleus.ui.text import day_short, day_with_year, tr
from soleus.ui.theme import Theme, follow_theme
from soleus.ui.widgets.banner import EmptyState
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import Separator
from soleus.ui.widgets.layout import column, row


class WorkoutPane(QFrame):
    """Shows a workout by its id. Every change is one undo step; `undo_offered` carries what to say of a larger one."""

    undo_offered = Signal(str)
    failed = Signal(object)
    resume_wanted = Signal(object)
    plan_wanted = Signal(object)
    show_wanted = Signal(object)
    gone = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("workoutPane")
        self.setProperty("plane", "surface")
        self._services = services
        self.workout: Workout | None = None
        self._planned: PlannedWorkout | None = None
        self.head = WorkoutHead()
        self.pain = PainPart()
        self.sets = SetView(services)
        self.form = SetForm(services)
        self.chooser = ExerciseChooser(tr("History", "Exercise"))
        self.chooser.setObjectName("entryExercise")
        self.entry_form = EntryForm(self.chooser)
        self.adder = ExerciseChooser(tr("History", "Add an exercise"))
        self.adder.setObjectName("addExercise")
        self._build()
        self._connect()

    # building

    def _build(self) -> None:
        self.add_set = button(tr("History", "Add a set"), on_click=self._on_add_set, name="addSet", icon="plus")
        up, down, remove = tr("History", "Move up"), tr("History", "Move down"), tr("History", "Remove")
        self.up = button(up, "icon", lambda: self._on_move(-1), name="moveUp", icon="arrow-up", key=key_cap("Alt+Up"))
        self.down = button(
            down, "icon", lambda: self._on_move(1), name="moveDown", icon="arrow-down", key=key_cap("Alt+Down")
        )
        self.remove = button(remove, "icon", self._on_remove, name="removeRow", icon="trash", key=key_cap("Del"))
        self.adder.set_hint(tr("History", "Add an exercise"))
        actions = row(self.add_set, self.adder, None, self.up, self.down, self.remove)
        self._forms = QWidget()
        self._forms.setObjectName("forms")
        self._forms.setLayout(column(self.form, self.entry_form, None, gap=0))
        foot = column(gap=8, margins=(16, 8, 16, 12))
        foot.addLayout(actions)
        foot.addWidget(self._forms)
        body = QWidget()
        inner = column(gap=0)
        inner.addLayout(row(self.head, margins=(16, 4, 16, 4)))
        inner.addLayout(row(self.pain, margins=(16, 0, 16, 8)))
        inner.addWidget(Separator())
        inner.addWidget(self.sets, 1)
        inner.addWidget(Separator())
        inner.addLayout(foot)
        body.setLayout(inner)
        self.empty = EmptyState(
            "clock-counter-clockwise",
            tr("History", "No workout chosen"),
            tr("History", "Choose one in the list, or click a day of the graphs."),
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        # Where the text is large the whole workout scrolls.
        scroll = QScrollArea()
        scroll.setObjectName("workoutScroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        self._stack.addWidget(scroll)
        follow_theme(self, self._on_theme)

    def _connect(self) -> None:
        head = self.head
        head.renamed.connect(lambda name: self._change(name=name))
        head.noted.connect(lambda note: self._change(note=note))
        head.redated.connect(self._on_redated)
        head.duplicate_wanted.connect(self._on_duplicate)
        head.delete_wanted.connect(self._on_delete)
        head.resume_wanted.connect(self._on_resume)
        head.plan_wanted.connect(lambda: self.plan_wanted.emit(self._planned.day if self._planned else None))
        self.pain.noted.connect(self._on_pain)
        self.pain.dropped.connect(self._on_pain_dropped)
        self.sets.row_chosen.connect(self._on_row_chosen)
        self.sets.edit_wanted.connect(self._on_edit)
        self.sets.delete_wanted.connect(self._on_remove)
        self.sets.move_wanted.connect(self._on_move)
        self.form.changed.connect(self._on_row_changed)
        self.entry_form.note_changed.connect(self._on_entry_note)
        self.chooser.exercise_chosen.connect(self._on_entry_exercise)
        self.adder.exercise_chosen.connect(self._on_add_exercise)

    # showing

    def show_workout(self, workout_id: int) -> bool:
        """Show a workout; return whether it is there."""
        self.store()
        try:
            workout = self._services.workouts.get(workout_id)
        except NotFound:
            return False
        self._show(workout)
        return True

    def refresh(self) -> None:
        """Read the shown workout anew; tells `gone` where it is no longer there."""
        if self.workout is None:
            return
        try:
            self._show(self._services.workouts.get(self.workout.id))
        except NotFound:
            self.workout = None
            self._stack.setCurrentIndex(0)
            self.gone.emit()

    def set_exercises(self, done: list[Exercise], others: list[Exercise]) -> None:
        """Offer these exercises, those done first."""
        for chooser in (self.chooser, self.adder):
            chooser.set_exercises(done, others)
        self.adder.choose("")

    def store(self) -> None:
        """Store what is still being typed."""
        if self.workout is not None:
            self.head.store()
            self.form.store()

    def _show(self, workout: Workout) -> None:
        other = self.workout is None or self.workout.id != workout.id
        self.workout = workout
        self._planned = self._services.planning.planned_for(workout)
        difference = ""
        if self._planned is not None and workout.finished:
            difference = plan_difference(workout, self._planned, self._services.catalogue)
        self.head.show_workout(workout, self._planned, difference)
        limit = self._services.coaching.in_force().numbers.pain_limit
        first, takes_back = self._services.people.shown().injured_side, 13 not in self._services.choices.rules_off()
        self.pain.show_workout(workout, limit, first, takes_back)
        self.sets.show_workout(workout)
        if other:
            self.sets.choose(min(1, self.sets.table.rowCount() - 1))
            self.sets.scrollToTop()
        self._stack.setCurrentIndex(1)

    def _on_row_chosen(self, shown: TableRow | None) -> None:
        for part in (self.add_set, self.up, self.down, self.remove):
            part.setEnabled(shown is not None)
        self.form.setVisible(shown is not None and shown.row is not None)
        self.entry_form.setVisible(shown is not None and shown.row is None)
        if shown is None:
            return
        if shown.row is None:
            self.chooser.choose(shown.entry.exercise_key)
            self.entry_form.show_entry(shown.entry.note, shown.entry.source_name)
        else:
            exercise = self._services.catalogue.by_key().get(shown.entry.exercise_key)
            self.form.show_row(shown.row, exercise, shown.entry.exercise_key)

    def _on_edit(self, typed: str) -> None:
        shown = self.sets.chosen()
        if shown is not None and shown.row is not None:
            self.form.focus_first(typed)
        elif shown is not None:
            self.entry_form.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # changing

    def _do(self, change: Callable[[], object], undo: str = "") -> bool:
        try:
            change()
        except SoleusError as error:
            self.failed.emit(error)
            self.refresh()
            return False
        if undo:
            self.undo_offered.emit(undo)
        return True

    def _change(self, **parts: object) -> None:
        if self.workout is not None:
            wanted = replace(self.workout, **parts)  # type: ignore[arg-type]
            self._do(lambda: self._services.workouts.change(wanted))

    def _on_pain(self, note: PainNote) -> None:
        workout = self.workout
        if workout is not None:
            self._do(lambda: self._services.workouts.note_pain(workout.id, note))

    def _on_pain_dropped(self, note_id: int) -> None:
        workout = self.workout
        if workout is not None:
            self._do(lambda: self._services.workouts.drop_pain(workout.id, note_id))

    def _on_redated(self, day: date) -> None:
        workout = self.workout
        if workout is not None:
            moved = tr("History", "“{name}” moved to {day}.").format(name=_name(workout), day=day_with_year(day))
            self._do(lambda: self._services.workouts.redate(workout.id, day), moved)

    def _on_duplicate(self) -> None:
        if self.workout is not None:
            self.duplicate(self.workout.id, self.workout.name)

    def _on_delete(self) -> None:
        if self.workout is not None:
            self.delete(self.workout.id, self.workout.day)

    def duplicate(self, workout_id: int, name: str) -> None:
        """Copy a workout to today, and show the copy."""
        today = self._services.clock().date()
        made: list[Workout] = []
        name = name or tr("History", "Workout")
        said = tr("History", "“{name}” copied to {day}.").format(name=name, day=day_short(today))
        if self._do(lambda: made.append(self._services.workouts.duplicate(workout_id, today)), said):
            self.show_wanted.emit(made[0])

    def delete(self, workout_id: int, day: date) -> None:
        """Remove a workout; a banner offers to take that back."""
        said = tr("History", "Workout of {day} deleted.").format(day=day_with_year(day))
        self._do(lambda: self._services.workouts.delete(workout_id), said)

    def _on_resume(self) -> None:
        if self.workout is not None:
            self.resume_wanted.emit(self.workout.id)

    def _on_row_changed(self, row: SideSet) -> None:
        workout, entry_id = self.workout, self._entry_of(row.id)
        if workout is not None and entry_id is not None:
            self._do(lambda: self._services.workouts.change_set(workout.id, entry_id, row))

    def _entry_of(self, row_id: int) -> int | None:
        entries = self.workout.entries if self.workout else ()
        return next((entry.id for entry in entries if any(row.id == row_id for row in entry.sets)), None)

    def _on_add_set(self) -> None:
        workout, shown = self.workout, self.sets.chosen()
        if workout is None or shown is None:
            return
        exercise = self._services.catalogue.by_key().get(shown.entry.exercise_key)
        entry, row = with_next_set(shown.entry, exercise)
        name = self._services.catalogue.name(entry.exercise_key)
        label = tr("History", "Add a set of {exercise}").format(exercise=name)
        if self._do(lambda: self._services.workouts.change(workout.with_entry(entry), label)):
            self.sets.choose_ids(entry.id, row.id)
            self.form.focus_first()

    def _on_remove(self) -> None:
        workout, shown = self.workout, self.sets.chosen()
        if workout is None or shown is None:
            return
        services, name = self._services, self._services.catalogue.name(shown.entry.exercise_key)
        if shown.row is None:
            said = tr("History", "{exercise} removed.").format(exercise=name)
            self._do(lambda: services.workouts.remove_entry(workout.id, shown.entry.id), said)
        else:
            after = without_sets(workout, shown.entry.id, frozenset({shown.row.id}))
            said = tr("History", "Set {number} of {exercise} removed.").format(number=shown.row.number, exercise=name)
            label = tr("History", "Remove a set of {exercise}").format(exercise=name)
            self._do(lambda: services.workouts.change(after, label), said)

    def _on_move(self, step: int) -> None:
        workout, shown = self.workout, self.sets.chosen()
        if workout is None or shown is None:
            return
        services, row = self._services, shown.row
        if row is None:
            ids = moved_entry(workout, shown.entry.id, step)
            self._do(lambda: services.workouts.order_entries(workout.id, ids))
        else:
            after = workout.with_entry(moved_set(shown.entry, row.id, step))
            self._do(lambda: services.workouts.change(after, tr("History", "Reorder sets")))
        self.sets.choose_ids(shown.entry.id, row.id if row else None)

    def _on_add_exercise(self, key: str) -> None:
        workout = self.workout
        self.adder.choose("")
        if workout is None:
            return
        exercise = self._services.catalogue.by_key().get(key)
        entry, row = with_next_set(Entry(key), exercise)
        after = replace(workout, entries=(*workout.entries, entry))
        label = tr("History", "Add {exercise}").format(exercise=self._services.catalogue.name(key))
        if self._do(lambda: self._services.workouts.change(after, label)):
            self.sets.choose_ids(entry.id, row.id)
            self.form.focus_first()

    def _on_entry_note(self, note: str) -> None:
        workout, shown = self.workout, self.sets.chosen()
        if workout is not None and shown is not None:
            entry = replace(shown.entry, note=note)
            self._do(lambda: self._services.workouts.change(workout.with_entry(entry)))

    def _on_entry_exercise(self, key: str) -> None:
        workout, shown = self.workout, self.sets.chosen()
        if workout is not None and shown is not None:
            entry = replace(shown.entry, exercise_key=key)
            self._do(lambda: self._services.workouts.change(workout.with_entry(entry)))

    def _on_theme(self, theme: Theme) -> None:
        self._forms.setMinimumHeight(theme.px(160))


def _name(workout: Workout) -> str:
    return workout.name or tr("History", "Workout")
