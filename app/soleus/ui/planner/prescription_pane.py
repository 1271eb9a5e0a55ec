"""The right pane: the chosen workout or routine as an editable grid, with what can be done to it."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from soleus.domain.band import Band, BandUse
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.exercise import Measure
from soleus.domain.prescribing import Items, inserted, is_split, joined, moved, split, without
from soleus.domain.prescription import Prescription, TargetSide, usual
from soleus.domain.routine import Routine
from soleus.domain.workout import Workout
from soleus.services.composition import Services
from soleus.ui.places import ShowExercise, ShowWorkout, StartPlanned, StartRoutine
from soleus.ui.planner.grid_edit import Column, with_band, with_cleared, with_target_side
from soleus.ui.planner.grid_rows import can_split, groups_of_items, groups_of_workout
from soleus.ui.planner.grid_view import GridView
from soleus.ui.planner.menus import add_action, pop_up
from soleus.ui.planner.subject import Held, Subject, SubjectKind, aside_of, items_of, load, store
from soleus.ui.planner.text_dialog import TextDialog, name_problem
from soleus.ui.planner.words import side_words
from soleus.ui.text import tr
from soleus.ui.widgets.banner import EmptyState
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import ElidedLabel, Separator, label
from soleus.ui.widgets.layout import at_least, spaced


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
        self.view = GridView()
        self._build()
        self.view.grid.edited.connect(self._on_edited)
        self.view.delegate.refused.connect(self._on_refused)
        self.view.delegate.closeEditor.connect(lambda *_: self.view.grid.close_note())
        self.view.band_wanted.connect(self._open_bands)
        self.view.band_picked.connect(self._pick_band)
        self.view.side_wanted.connect(self._open_sides)
        self.view.clear_wanted.connect(self._clear)
        self.view.removal_wanted.connect(self._remove)
        self.view.move_wanted.connect(self._move)
        self.view.menu_wanted.connect(self._open_row_menu)
        self.view.escaped.connect(self.escaped)
        self._present(None)

    def _build(self) -> None:
        self.title = label("", "emph", name="gridTitle")
        self.aside = ElidedLabel("", "secondary")
        self.aside.setObjectName("gridAside")
        self.add_button = button(tr("Planner", "Exercise"), "quiet", self.add_exercise, name="addExercise", icon="plus")
        self.add_button.setAccessibleName(tr("Planner", "Add exercise"))
        self.more_button = button(
            tr("Planner", "More"), "icon-quiet", self._open_menu, name="gridMore", icon="dots-three"
        )
        self.open_button = button(tr("Planner", "Open"), "quiet", self._open_done, name="openDone", icon="list")
        head = QHBoxLayout()
        spaced(head, 4, (16, 6, 8, 6))
        head.addWidget(self.title)
        head.addSpacing(4)
        head.addWidget(self.aside, 1)
        for press in (self.add_button, self.open_button, self.more_button):
            head.addWidget(press)
        self._note = label("", "secondary", wrap=True, name="gridNote")
        note = QVBoxLayout()
        spaced(note, 0, (16, 0, 16, 0))
        note.addWidget(self._note)
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
        at_least(self.stack, 280, 100)
        self._short = False
        self._hint = ElidedLabel(self._usual_hint(), "secondary")
        self._hint.setObjectName("gridHint")
        foot = QHBoxLayout()
        spaced(foot, 8, (16, 0, 16, 0))
        foot.addWidget(self._hint)
        at_least(self._hint, height=35)
        column = QVBoxLayout(self)
        spaced(column, 0)
        column.addLayout(head)
        column.addLayout(note)
        column.addWidget(self.stack, 1)
        self._rule = Separator()
        column.addWidget(self._rule)
        column.addLayout(foot)

    # what is shown

    @property
    def subject(self) -> Subject | None:
        """What is shown."""
        return self._subject

    def show_subject(self, subject: Subject | None) -> None:
        """Show another routine or workout, or nothing."""
        if subject != self._subject:
            self._subject = subject
            self._hint.setText(self._usual_hint())
        self.refresh()

    def set_short(self, short: bool) -> None:
        """Leave the hint out where there is little height."""
        if short != self._short:
            self._short = short
            self._show_hint()

    def refresh(self) -> None:
        """Read the subject anew."""
        self._present(None if self._subject is None else load(self._services, self._subject))

    def _present(self, held: Held | None) -> None:
        self._held = held
        editable = isinstance(held, Routine | PlannedWorkout)
        self.title.setText("" if held is None else held.name or tr("Planner", "Workout"))
        self.aside.setText("" if held is None else aside_of(held))
        self._note.setText("" if held is None else held.note)
        self._note.setVisible(bool(held is not None and held.note))
        self.add_button.setVisible(editable)
        self.more_button.setVisible(editable)
        self.open_button.setVisible(isinstance(held, Workout))
        self._show_hint()
        self._fill(held)
        empty = editable and not items_of(held)
        self.stack.setCurrentWidget(self._nothing if held is None else self._no_items if empty else self.view)

    def _show_hint(self) -> None:
        hinted = bool(items_of(self._held)) and not self._short
        self._hint.setVisible(hinted)
        self._rule.setVisible(hinted)

    def _fill(self, held: Held | None) -> None:
        if held is None:
            self.view.grid.show_groups((), {}, {}, self.view.grid.unit)
            return
        catalogue = self._services.catalogue
        unit = self._services.choices.weight_unit()
        if isinstance(held, Workout):
            groups = groups_of_workout(held, catalogue.name, self._measure_of, unit)
        else:
            groups = groups_of_items(items_of(held), catalogue.name, unit)
        bands: dict[str, tuple[Band, int]] = {
            band.id: (band, level) for found in catalogue.band_sets() for level, band in enumerate(found.bands, 1)
        }
        self.view.grid.show_groups(groups, dict(catalogue.by_key()), bands, unit)

    def _measure_of(self, key: str) -> Measure:
        exercise = self._services.catalogue.by_key().get(key)
        return exercise.measure if exercise else Measure.REPS

    def _usual_hint(self) -> str:
        return tr("Planner", "Enter edits, Del empties, Alt ↑ ↓ reorders")

    # changing

    def _on_edited(self, items: Items, merge_key: str) -> None:
        if self._held is not None:
            self._hint.setText(self._usual_hint())
            store(self._services, self._held, merge_key, items=items)

    def _on_refused(self, problem: str) -> None:
        self._hint.setText(tr("Planner", "Kept as it was. {problem}").format(problem=problem))

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

    def _item(self, index: QModelIndex) -> Prescription | None:
        group = self.view.grid.group(index)
        return group.item if group else None

    def _put(self, item: Prescription, merge_key: str = "") -> None:
        self.view.grid.change(item, merge_key)

    def _pick_band(self, index: QModelIndex, level: int) -> None:
        item, line = self._item(index), self.view.grid.line(index)
        if item is None or line is None:
            return
        from soleus.ui.planner.band_popup import quick_band

        use = quick_band(self._services.catalogue.bands_for(item.exercise_key), level, line.band)
        if use is not None:
            self._put(with_band(item, line.id, use), f"band-{line.id}")

    def _open_bands(self, index: QModelIndex) -> None:
        item, line = self._item(index), self.view.grid.line(index)
        if item is None or line is None:
            return
        from soleus.ui.planner.band_popup import BandPopup

        catalogue = self._services.catalogue
        popup = BandPopup(catalogue.band_sets(), catalogue.bands_for(item.exercise_key), line.band, self)

        def take(use: BandUse | None) -> None:
            self._put(with_band(item, line.id, use))

        popup.chosen.connect(take)
        popup.open_at(self.view.corner_of(index))

    def _clear(self, index: QModelIndex) -> None:
        item, line = self._item(index), self.view.grid.line(index)
        if item is not None and line is not None:
            self._put(with_cleared(item, line.id, Column(index.column())))

    def _remove(self, index: QModelIndex) -> None:
        item = self._item(index)
        if item is None or self._held is None:
            return
        row = index.row() if not index.parent().isValid() else index.parent().row()
        store(self._services, self._held, items=without(items_of(self._held), item.id))
        left = self.view.grid.groups()
        if left:
            self.view.select_item(left[min(row, len(left) - 1)].id)
        name = self._services.catalogue.name(item.exercise_key)
        self.undo_offered.emit(tr("Planner", "{exercise} removed.").format(exercise=name))

    def _move(self, index: QModelIndex, step: int) -> None:
        item, line = self._item(index), self.view.grid.line(index)
        items = self.view.grid.items
        if item is None:
            return
        place = items.index(item) + step
        if 0 <= place < len(items):
            self._on_edited(moved(items, item.id, place), f"order-{item.id}")
            self.view.select_item(item.id, line.id if line else None, index.column())

    # menus

    def _open_sides(self, index: QModelIndex) -> None:
        item = self._item(index)
        if item is not None:
            menu = QMenu(self)
            menu.setObjectName("sideMenu")
            self._add_sides(menu, index, item)
            pop_up(menu, self.view.corner_of(index))

    def _add_sides(self, menu: QMenu, index: QModelIndex, item: Prescription) -> None:
        line = self.view.grid.line(index)
        if can_split(item):
            add_action(menu, tr("Planner", "Left and right apart"), "split", lambda: self._put(split(item)))
        if is_split(item):
            add_action(menu, tr("Planner", "Join left and right"), "join", lambda: self._put(joined(item)))
        if line is None or line.target is None:
            return
        if not menu.isEmpty():
            menu.addSeparator()
        for side in TargetSide:
            action = add_action(
                menu,
                side_words(side).capitalize(),
                f"side-{side}",
                partial(self._put_side, item, line.id, side),
            )
            action.setCheckable(True)
            action.setChecked(side is line.target.side)

    def _open_row_menu(self, index: QModelIndex, at: QPoint) -> None:
        item = self._item(index)
        if item is None:
            return
        menu = QMenu(self)
        menu.setObjectName("exerciseMenu")
        if self.view.grid.line(index) is not None:
            add_action(menu, tr("Planner", "Edit"), "editCell", lambda: self.view.open_cell(index), "Enter")
            menu.addSeparator()
        self._add_sides(menu, index, item)
        if not menu.isEmpty():
            menu.addSeparator()
        self._add_variants(menu, item)
        words = tr("Planner", "Edit note") if item.note else tr("Planner", "Add note")
        add_action(menu, words, "note", lambda: self._edit_note(item.id))
        add_action(
            menu,
            tr("Planner", "Show in Library"),
            "showExercise",
            lambda: self.place_wanted.emit(ShowExercise(item.exercise_key)),
        )
        menu.addSeparator()
        place, last = self.view.grid.items.index(item), len(self.view.grid.items) - 1
        up = add_action(menu, tr("Planner", "Move up"), "moveUp", lambda: self._move(index, -1), "Alt+Up")
        down = add_action(menu, tr("Planner", "Move down"), "moveDown", lambda: self._move(index, 1), "Alt+Down")
        up.setEnabled(place > 0)
        down.setEnabled(place < last)
        add_action(menu, tr("Planner", "Remove exercise"), "removeExercise", lambda: self._remove(index))
        pop_up(menu, at)

    def _add_variants(self, menu: QMenu, item: Prescription) -> None:
        exercise = self._services.catalogue.by_key().get(item.exercise_key)
        if exercise is None or not exercise.variants:
            return
        sub = menu.addMenu(tr("Planner", "Variant"))
        sub.setObjectName("variantMenu")
        for variant in ("", *exercise.variants):
            action = add_action(
                sub,
                variant or tr("Planner", "As described"),
                f"variant-{variant}",
                partial(self._put_variant, item, variant),
            )
            action.setCheckable(True)
            action.setChecked(variant == item.variant)

    def _put_side(self, item: Prescription, line_id: int, side: TargetSide) -> None:
        self._put(with_target_side(item, line_id, side))

    def _put_variant(self, item: Prescription, variant: str) -> None:
        self._put(replace(item, variant=variant))

    def _edit_note(self, item_id: int) -> None:
        index = self.view.grid.open_note(item_id)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
            self.view.edit(index)

    def _open_menu(self) -> None:
        held = self._held
        if held is None:
            return
        menu = QMenu(self)
        menu.setObjectName("gridMenu")
        if isinstance(held, PlannedWorkout):
            start: object = StartPlanned(held.id)
        else:
            start = StartRoutine(held.id)
        add_action(menu, tr("Planner", "Start now"), "start", lambda: self.place_wanted.emit(start))
        menu.addSeparator()
        add_action(menu, tr("Planner", "Rename…"), "rename", self.rename)
        add_action(menu, tr("Planner", "Note…"), "editNote", self._note_dialog)
        pop_up(menu, self.more_button.mapToGlobal(QPoint(0, self.more_button.height() + 4)))

    def rename(self) -> None:
        """Ask for another name of what is shown."""
        held = self._held
        if held is None:
            return
        TextDialog(
            tr("Planner", "Rename"),
            tr("Planner", "Name"),
            held.name,
            lambda text: store(self._services, held, name=text.strip()),
            name_problem,
            parent=self,
        ).open()

    def _note_dialog(self) -> None:
        held = self._held
        if held is None:
            return
        TextDialog(
            tr("Planner", "Note"),
            tr("Planner", "Note to “{name}”").format(name=held.name),
            held.note,
            lambda text: store(self._services, held, note=text.strip()),
            long=True,
            parent=self,
        ).open()

    def _open_done(self) -> None:
        if self._subject is not None and self._subject.kind is SubjectKind.DONE:
            self.place_wanted.emit(ShowWorkout(self._subject.id))
