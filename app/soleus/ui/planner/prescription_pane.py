"""The right pane: the chosen workout or routine as an editable grid, with what can be done to it."""

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from soleus.domain.band import Band
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.exercise import Measure
from soleus.domain.prescribing import inserted
from soleus.domain.prescription import Items, usual
from soleus.domain.routine import Routine
from soleus.domain.workout import Workout
from soleus.services.composition import Services
from soleus.ui.places import Resume, ShowDay, ShowWorkout, StartPlanned, StartRoutine
from soleus.ui.planner.grid_actions import GridActions
from soleus.ui.planner.grid_edit import Column
from soleus.ui.planner.grid_hints import Hints
from soleus.ui.planner.grid_rows import groups_of_items, groups_of_workout
from soleus.ui.planner.grid_view import GridView
from soleus.ui.planner.hint_reader import HintReader
from soleus.ui.planner.menus import add_action, pop_up
from soleus.ui.planner.subject import (
    Held,
    Subject,
    SubjectKind,
    aside_of,
    coached_items,
    items_of,
    load,
    store,
)
from soleus.ui.text import day_name, tr
from soleus.ui.widgets.banner import EmptyState
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import ElidedLabel, Separator
from soleus.ui.widgets.layout import at_least, row, spaced

NOTE_SHOWN = 1000
"""Letters of a workout's note in the line above its exercises; the whole of it is in its dialog."""


class PrescriptionPane(QFrame):
    """Shows one subject at a time and stores every edit as a step of its own."""

    place_wanted = Signal(object)
    undo_offered = Signal(str)
    escaped = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("prescriptionPane")
        self.setProperty("plane", "surface")
        self._services = services
        self._subject: Subject | None = None
        self._held: Held | None = None
        self._plan: PlannedWorkout | None = None
        self.view = GridView()
        self._build()
        for before, after in pairwise(
            (self.add_button, self.open_button, self.more_button, self.plan_button, self.view)
        ):
            QWidget.setTabOrder(before, after)
        self.view.grid.edited.connect(self._on_edited)
        self.view.grid.asked.connect(self._on_asked)
        self.view.delegate.refused.connect(self._on_refused)
        self.view.delegate.closeEditor.connect(lambda *_: self.view.grid.close_note())
        self.actions_ = GridActions(self.view, services)
        self.actions_.place_wanted.connect(self.place_wanted)
        self.actions_.removed.connect(self._on_removed)
        self.actions_.swapped.connect(self._on_swapped)
        self._reader = HintReader(services, self)
        self._reader.read.connect(self._on_hints)
        self.view.escaped.connect(self.escaped)
        self._present(None)

    def _build(self) -> None:
        self._short = False
        column = QVBoxLayout(self)
        spaced(column, 0)
        column.addLayout(self._head())
        self.plan_button = button("", "quiet", self._open_plan, name="plannedFor", icon="calendar-check")
        self.plan_button.setToolTip(tr("Planner", "Go to the day it was planned for"))
        column.addLayout(row(self.plan_button, None, margins=(8, 0, 16, 4)))
        self._note = ElidedLabel("", "secondary")
        self._note.setObjectName("gridNote")
        column.addLayout(row(self._note, margins=(16, 0, 16, 0)))
        column.addWidget(self._body(), 1)
        self._rule = Separator()
        column.addWidget(self._rule)
        self.hint = ElidedLabel(self._usual_hint(), "secondary")
        self.hint.setObjectName("gridHint")
        at_least(self.hint, height=35)
        column.addLayout(row(self.hint, margins=(16, 0, 16, 0)))

    def _head(self) -> QHBoxLayout:
        self.title = ElidedLabel("", "emph")
        self.title.setObjectName("gridTitle")
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.aside = ElidedLabel("", "secondary")
        self.aside.setObjectName("gridAside")
        spare = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # the title comes first
        spare.setHorizontalStretch(1)
        self.aside.setSizePolicy(spare)
        self.add_button = button(tr("Planner", "Exercise"), "quiet", self.add_exercise, name="addExercise", icon="plus")
        self.add_button.setAccessibleName(tr("Planner", "Add exercise"))
        self.more_button = button(
            tr("Planner", "More"), "icon-quiet", self._open_menu, name="gridMore", icon="dots-three"
        )
        self.open_button = button(tr("Planner", "History"), "quiet", self._open_done, name="openDone")
        return row(
            self.title, 4, self.aside, self.add_button, self.open_button, self.more_button, gap=4, margins=(16, 6, 8, 6)
        )

    def _body(self) -> QStackedWidget:
        self._nothing = EmptyState(
            "calendar-blank",
            tr("Planner", "Nothing chosen"),
            tr("Planner", "Choose a workout of the week or a routine to see and edit its exercises."),
        )
        self._no_items = EmptyState(
            "barbell",
            tr("Planner", "No exercises yet"),
            tr("Planner", "Each one comes with its usual dose; change what should differ."),
            tr("Planner", "Add exercise"),
            self.add_exercise,
        )
        self.stack = QStackedWidget()
        for part in (self._nothing, self._no_items, self.view):
            self.stack.addWidget(part)
        self.stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        at_least(self.stack, 280, 72)
        return self.stack

    # what is shown

    @property
    def subject(self) -> Subject | None:
        """What is shown."""
        return self._subject

    def show_subject(self, subject: Subject | None) -> None:
        """Show another routine or workout, or nothing."""
        if subject != self._subject:
            self._subject = subject
            self.hint.setText(self._usual_hint())
        self.refresh()

    def set_short(self, short: bool) -> None:
        """Leave the hint out where there is little height."""
        if short != self._short:
            self._short = short
            self._show_hint()

    def busy(self) -> bool:
        """Whether it is still asked what to suggest."""
        return self._reader.busy()

    def refresh(self) -> None:
        """Read the subject anew."""
        self._present(None if self._subject is None else load(self._services, self._subject))

    def _present(self, held: Held | None) -> None:
        self._held = held
        self._plan = self._services.planning.planned_for(held) if isinstance(held, Workout) else None
        editable = held is not None and not isinstance(held, Workout)
        self.title.setText("" if held is None else held.name or tr("Planner", "Workout"))
        self.aside.setText("" if held is None else aside_of(held))
        note = "" if held is None else " ".join(held.note.split())
        self._note.setText(note[:NOTE_SHOWN])
        self.add_button.setVisible(editable)
        self.more_button.setVisible(editable)
        self.open_button.setVisible(isinstance(held, Workout))
        if isinstance(held, Workout):
            self.open_button.setText(tr("Planner", "History") if held.finished else tr("Planner", "Go on"))
        self.plan_button.setVisible(self._plan is not None)
        if self._plan is not None:
            self.plan_button.setText(tr("Planner", "Planned for {day}").format(day=day_name(self._plan.day)))
        self._show_hint()
        self._fill(held)
        self._reader.ask(coached_items(held, self._services.clock().date()))
        empty = editable and not items_of(held)
        self.stack.setCurrentWidget(self._nothing if held is None else self._no_items if empty else self.view)

    def _show_hint(self) -> None:
        hinted = bool(items_of(self._held)) and not self._short
        self._note.setVisible(bool(self._note.text()) and not self._short)
        self.hint.setVisible(hinted)
        self._rule.setVisible(hinted)

    def _fill(self, held: Held | None) -> None:
        if held is None:
            self.view.grid.show_groups((), {}, {}, self.view.grid.unit)
            return
        catalogue = self._services.catalogue
        unit = self._services.choices.weight_unit()
        if isinstance(held, Workout):
            groups = groups_of_workout(held, catalogue.name, self._measure_of, unit)
            if held.finished and self._plan is not None:
                # Late, like the rules: the first screen shows what is still to be done.
                from soleus.ui.planner.grid_compared import with_differences

                groups = with_differences(groups, held, self._plan, catalogue)
        else:
            groups = groups_of_items(items_of(held), catalogue.name, unit)
        bands: dict[str, tuple[Band, int]] = {
            band.id: (band, level) for found in catalogue.band_sets() for level, band in enumerate(found.bands, 1)
        }
        done = isinstance(held, Workout) and held.finished
        self.view.grid.equipment = self._services.choices.equipment()
        self.view.grid.show_groups(groups, dict(catalogue.by_key()), bands, unit, done)
        self.view.header().viewport().update()

    def _measure_of(self, key: str) -> Measure:
        exercise = self._services.catalogue.by_key().get(key)
        return exercise.measure if exercise else Measure.REPS

    def _usual_hint(self) -> str:
        if self.view.grid.all_hints():
            return tr("Planner", "Enter edits, Ctrl Enter accepts a suggestion")
        return tr("Planner", "Enter edits, Del empties, Alt ↑ ↓ reorders")

    def _on_hints(self, hints: Hints) -> None:
        before = self._usual_hint()
        self.view.grid.show_hints(hints)
        if self.hint.text() == before:
            self.hint.setText(self._usual_hint())

    # changing

    def _on_edited(self, items: Items, merge_key: str) -> None:
        if self._held is not None:
            self.hint.setText(self._usual_hint())
            store(self._services, self._held, merge_key, items=items)

    def _store(self, **changes: object) -> None:
        if self._held is not None:
            store(self._services, self._held, **changes)  # type: ignore[arg-type]

    def _on_refused(self, problem: str) -> None:
        self.hint.setText(tr("Planner", "Kept as it was. {problem}").format(problem=problem))

    def _on_asked(self, items: Items, label: str) -> None:
        if self._held is not None:
            store(self._services, self._held, label=label, items=items)

    def _on_swapped(self, name: str) -> None:
        self.undo_offered.emit(tr("Planner", "{exercise} was swapped.").format(exercise=name))

    def _on_removed(self, name: str) -> None:
        self.undo_offered.emit(tr("Planner", "{exercise} removed.").format(exercise=name))

    def add_exercise(self) -> None:
        """Let the user choose an exercise and add it at its usual dose."""
        # Late, like the other popups: the first screen is filled without them.
        from soleus.ui.planner.exercise_picker import ExercisePicker

        picker = ExercisePicker(self._services.catalogue.exercises(), self)
        picker.chosen.connect(self.add_key)
        below = self.add_button if self.stack.currentWidget() is not self._no_items else self._no_items.button
        picker.open_at(below.mapToGlobal(QPoint(below.width(), below.height() + 4)))

    def add_key(self, exercise_key: str) -> None:
        """Add an exercise at its usual dose, and go to it."""
        if self._held is None:
            return
        item = usual(self._services.catalogue.exercise(exercise_key))
        store(self._services, self._held, items=inserted(items_of(self._held), (item,)))
        self.view.select_item(item.id, item.targets[0].id if item.targets else None, Column.TARGET)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_menu(self) -> None:
        held = self._held
        if held is None:
            return
        menu = QMenu(self)
        menu.setObjectName("gridMenu")
        start: object = None
        if isinstance(held, PlannedWorkout):
            start = StartPlanned(held.id)
        elif isinstance(held, Routine):
            start = StartRoutine(held.id)
        if start is not None:
            add_action(menu, tr("Planner", "Start now"), "start", lambda: self.place_wanted.emit(start))
            menu.addSeparator()
        if self.view.grid.all_hints():
            add_action(menu, tr("Planner", "Accept all suggestions"), "acceptAll", self.actions_.accept_all)
        add_action(menu, tr("Planner", "Rename…"), "rename", self.rename)
        add_action(menu, tr("Planner", "Note…"), "editNote", self.note)
        pop_up(menu, self.more_button.mapToGlobal(QPoint(0, self.more_button.height() + 4)))

    def rename(self) -> None:
        """Ask for another name of what is shown."""
        held = self._held
        if held is None:
            return
        from soleus.ui.planner.text_dialog import TextDialog, name_problem

        TextDialog(
            tr("Planner", "Rename"),
            tr("Planner", "Name"),
            held.name,
            lambda text: self._store(name=text.strip()),
            name_problem,
            parent=self,
        ).open()

    def note(self) -> None:
        """Ask for the note of what is shown."""
        held = self._held
        if held is None:
            return
        from soleus.ui.planner.text_dialog import TextDialog

        TextDialog(
            tr("Planner", "Note"),
            tr("Planner", "Note to “{name}”").format(name=held.name),
            held.note,
            lambda text: self._store(note=text.strip()),
            long=True,
            parent=self,
        ).open()

    def _open_plan(self) -> None:
        if self._plan is not None:
            self.place_wanted.emit(ShowDay(self._plan.day))

    def _open_done(self) -> None:
        if self._subject is not None and self._subject.kind is SubjectKind.DONE:
            going = isinstance(self._held, Workout) and not self._held.finished
            self.place_wanted.emit((Resume if going else ShowWorkout)(self._subject.id))
