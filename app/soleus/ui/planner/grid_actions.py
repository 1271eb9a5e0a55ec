"""What can be done to the rows of the grid: bands, sides, variants, notes, order, circuits, and the menus for it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from soleus.domain.band import BandUse
from soleus.domain.prescribing import (
    is_split,
    joined,
    split,
    stepped,
    taken_out,
    with_above,
    with_item,
    with_section,
    without,
)
from soleus.domain.prescription import Items, Prescription, Section, TargetSide
from soleus.services.composition import Services
from soleus.ui.circuit_wording import section_words
from soleus.ui.places import ShowExercise
from soleus.ui.planner.grid_edit import Column, with_band, with_cleared, with_target_side
from soleus.ui.planner.grid_hints import Hint
from soleus.ui.planner.grid_rows import can_split
from soleus.ui.planner.grid_view import GridView
from soleus.ui.planner.menus import add_action, pop_up
from soleus.ui.planner.words import side_words
from soleus.ui.text import tr
from soleus.ui.wording import variant_name


class GridActions(QObject):
    """Answers what the view asks for by asking its model for changed items."""

    place_wanted = Signal(object)
    removed = Signal(str)
    swapped = Signal(str)

    def __init__(self, view: GridView, services: Services) -> None:
        super().__init__(view)
        self._view = view
        self._services = services
        view.band_wanted.connect(self.open_bands)
        view.band_picked.connect(self.pick_band)
        view.side_wanted.connect(self.open_sides)
        view.clear_wanted.connect(self.clear)
        view.removal_wanted.connect(self._on_removal_wanted)
        view.move_wanted.connect(self._on_move_wanted)
        view.menu_wanted.connect(self.open_menu)
        view.accept_wanted.connect(self.accept)
        view.join_wanted.connect(self.join_above)
        view.separation_wanted.connect(self.separate)
        view.section_wanted.connect(self.put_into)

    # cells

    def pick_band(self, index: QModelIndex, level: int) -> None:
        """Take the band of a level; steps in a row are undone together."""
        from soleus.ui.planner.band_popup import quick_band

        item, line = self._item(index), self._view.grid.line(index)
        if item is None or line is None:
            return
        use = quick_band(self._services.catalogue.bands_for(item.exercise_key), level, line.band)
        if use is not None:
            self._put(with_band(item, line.id, use), f"band-{line.id}")

    def open_bands(self, index: QModelIndex) -> None:
        """Open the popup of the bands below a cell."""
        from soleus.ui.planner.band_popup import BandPopup

        item, line = self._item(index), self._view.grid.line(index)
        if item is None or line is None:
            return
        catalogue = self._services.catalogue
        usual = catalogue.bands_for(item.exercise_key)
        limit = self._services.choices.numbers().stretch_limit_pct
        popup = BandPopup(catalogue.band_sets(), usual, line.band, self._view, limit)
        popup.chosen.connect(partial(self._put_band, item.id, line.id))
        popup.open_at(self._view.corner_of(index))

    def clear(self, index: QModelIndex) -> None:
        """Empty a cell."""
        item, line = self._item(index), self._view.grid.line(index)
        if item is not None and line is not None:
            self._put(with_cleared(item, line.id, Column(index.column())))

    def edit_note(self, item_id: int) -> None:
        """Open the note of an exercise in its row."""
        index = self._view.grid.open_note(item_id)
        if index.isValid():
            self._view.setCurrentIndex(index)
            self._view.scrollTo(index)
            self._view.begin_edit(index)

    # suggestions

    def accept(self, index: QModelIndex) -> None:
        """Take what is suggested in a row or below it; on a heading, for the whole exercise."""
        item, hints = self._item(index), self._view.grid.hints_of(index)
        if item is None or not hints:
            return
        before, (first, *_) = item, hints
        if first.swap is not None:
            stays = ("rest_s", "note", "section", "circuit", "rounds")
            item = replace(first.swap, **{name: getattr(item, name) for name in stays})
            label = tr("Undo", "Swap the exercise")
        else:
            item, label = _taken(item, hints), tr("Undo", "Accept suggestion")
        # From the line that goes to the row it was about.
        self._view.select_item(before.id, first.line_id, max(index.column(), Column.TARGET) if first.line_id else 0)
        self._view.grid.asked.emit(with_item(self._view.grid.items, item), label)
        if first.swap is not None:
            self.swapped.emit(self._services.catalogue.name(before.exercise_key))

    def accept_all(self) -> None:
        """Take all that is suggested, exercises of the ladder apart, in one step."""
        hints = self._view.grid.all_hints()
        items = tuple(
            _taken(item, [hint for hint in hints if hint.item_id == item.id]) for item in self._view.grid.items
        )
        if items != self._view.grid.items:
            self._view.grid.asked.emit(items, tr("Undo", "Accept suggestions"))

    # exercises

    def remove(self, item_id: int) -> None:
        """Take an exercise out and go to the one that follows it."""
        item = self._of(item_id)
        if item is None:
            return
        items = self._view.grid.items
        row = items.index(item)
        self._view.grid.edited.emit(without(items, item_id), "")
        left = self._view.grid.groups()
        if left:
            self._view.select_item(left[min(row, len(left) - 1)].id)
        self.removed.emit(self._services.catalogue.name(item.exercise_key))

    def move(self, item_id: int, step: int) -> None:
        """Move an exercise up or down; steps in a row are undone together."""
        items = self._view.grid.items
        if self._of(item_id) is None:
            return
        after = stepped(items, item_id, step)
        if after != items:
            self._ask(item_id, lambda: self._view.grid.edited.emit(after, f"order-{item_id}"))

    def join_above(self, index: QModelIndex) -> None:
        """Let an exercise be done in turn with the one above it."""
        self._arrange(index, with_above, tr("Undo", "Join in a superset"))

    def separate(self, index: QModelIndex) -> None:
        """Take an exercise out of its circuit."""
        self._arrange(index, taken_out, tr("Undo", "Take out of the superset"))

    def put_into(self, index: QModelIndex, section: str) -> None:
        """Put an exercise into another part of the list, with those it is done in turn with."""
        wanted = Section(section)
        label = tr("Undo", "Put into “{section}”").format(section=section_words(wanted))
        self._arrange(index, lambda items, item_id: with_section(items, item_id, wanted), label)

    def _arrange(self, index: QModelIndex, change: Callable[[Items, int], Items], label: str) -> None:
        item, items = self._item(index), self._view.grid.items
        if item is None:
            return
        after = change(items, item.id)
        if after != items:
            self._ask(item.id, lambda: self._view.grid.asked.emit(after, label))

    def _ask(self, item_id: int, ask: Callable[[], object]) -> None:
        """Ask for a change of order and stay in the cell, which may stand elsewhere after it."""
        here = self._view.currentIndex()
        line = self._view.grid.line(here)
        ask()
        self._view.select_item(item_id, line.id if line else None, here.column())

    def _on_removal_wanted(self, index: QModelIndex) -> None:
        item = self._item(index)
        if item is not None:
            self.remove(item.id)

    def _on_move_wanted(self, index: QModelIndex, step: int) -> None:
        item = self._item(index)
        if item is not None:
            self.move(item.id, step)

    # menus

    def open_sides(self, index: QModelIndex) -> None:
        """Open the choice of the side below a cell."""
        item = self._item(index)
        if item is not None:
            menu = QMenu(self._view)
            menu.setObjectName("sideMenu")
            self._add_sides(menu, index, item)
            pop_up(menu, self._view.corner_of(index))

    def open_menu(self, index: QModelIndex, at: QPoint) -> None:
        """Offer all that can be done to an exercise or one of its rows."""
        item = self._item(index)
        if item is None:
            return
        menu = QMenu(self._view)
        menu.setObjectName("exerciseMenu")
        line, hints = self._view.grid.line(index), self._view.grid.hints_of(index)
        if hints:
            words = tr("Planner", "Swap in") if hints[0].swap is not None else tr("Planner", "Accept suggestion")
            add_action(menu, words, "acceptSuggestion", partial(self.accept, index), "Ctrl+Return")
            menu.addSeparator()
        if line is not None:
            self._view.setCurrentIndex(index)
            add_action(menu, tr("Planner", "Edit"), "editCell", self._open_current, "Enter")
            menu.addSeparator()
        self._add_sides(menu, index, item)
        if not menu.isEmpty():
            menu.addSeparator()
        self._add_variants(menu, item)
        words = tr("Planner", "Edit note") if item.note else tr("Planner", "Add note")
        add_action(menu, words, "note", partial(self.edit_note, item.id))
        show = ShowExercise(item.exercise_key)
        add_action(menu, tr("Planner", "Show in Library"), "showExercise", lambda: self.place_wanted.emit(show))
        menu.addSeparator()
        self._add_circuit(menu, index, item)
        menu.addSeparator()
        items = self._view.grid.items
        up = add_action(menu, tr("Planner", "Move up"), "moveUp", partial(self.move, item.id, -1), "Alt+Up")
        down = add_action(menu, tr("Planner", "Move down"), "moveDown", partial(self.move, item.id, 1), "Alt+Down")
        up.setEnabled(stepped(items, item.id, -1) != items)
        down.setEnabled(stepped(items, item.id, 1) != items)
        add_action(menu, tr("Planner", "Remove exercise"), "removeExercise", partial(self.remove, item.id))
        pop_up(menu, at)

    def _open_current(self) -> None:
        self._view.open_cell(self._view.currentIndex())

    def _add_sides(self, menu: QMenu, index: QModelIndex, item: Prescription) -> None:
        line = self._view.grid.line(index)
        if can_split(item):
            add_action(menu, tr("Planner", "Left and right apart"), "split", partial(self._put, split(item)))
        if is_split(item):
            add_action(menu, tr("Planner", "Join left and right"), "join", partial(self._put, joined(item)))
        if line is None or line.target is None:
            return
        if not menu.isEmpty():
            menu.addSeparator()
        for side in TargetSide:
            after = with_target_side(item, line.id, side)
            words = side_words(side)
            action = add_action(menu, words[:1].upper() + words[1:], f"side-{side}", partial(self._put, after))
            action.setCheckable(True)
            action.setChecked(side is line.target.side)

    def _add_circuit(self, menu: QMenu, index: QModelIndex, item: Prescription) -> None:
        items = self._view.grid.items
        if with_above(items, item.id) != items:
            words = tr("Planner", "In turn with the one above")
            add_action(menu, words, "joinAbove", partial(self.join_above, index), "Ctrl+G")
        if item.circuit is not None:
            words = tr("Planner", "Take out of the circuit")
            add_action(menu, words, "takeOut", partial(self.separate, index), "Ctrl+Shift+G")
        add_action(menu, tr("Planner", "Rounds…"), "rounds", partial(self._view.edit_rounds, index))
        sub = menu.addMenu(tr("Planner", "Part"))
        sub.setObjectName("sectionMenu")
        for number, section in enumerate(Section, 1):
            call = partial(self.put_into, index, section)
            action = add_action(sub, section_words(section), f"section-{section}", call, f"Alt+{number}")
            action.setCheckable(True)
            action.setChecked(section is item.section)

    def _add_variants(self, menu: QMenu, item: Prescription) -> None:
        exercise = self._services.catalogue.by_key().get(item.exercise_key)
        if exercise is None or not exercise.variants:
            return
        sub = menu.addMenu(tr("Planner", "Variant"))
        sub.setObjectName("variantMenu")
        for variant in ("", *exercise.variants):
            words = variant_name(variant) or tr("Planner", "As described")
            after = replace(item, variant=variant)
            action = add_action(sub, words, f"variant-{variant}", partial(self._put, after))
            action.setCheckable(True)
            action.setChecked(variant == item.variant)

    # within

    def _of(self, item_id: int) -> Prescription | None:
        return next((item for item in self._view.grid.items if item.id == item_id), None)

    def _item(self, index: QModelIndex) -> Prescription | None:
        group = self._view.grid.group(index)
        return group.item if group else None

    def _put(self, item: Prescription, merge_key: str = "") -> None:
        self._view.grid.change(item, merge_key)

    def _put_band(self, item_id: int, line_id: int, use: BandUse | None) -> None:
        item = self._of(item_id)
        if item is not None:
            self._put(with_band(item, line_id, use))


def _taken(item: Prescription, hints: Sequence[Hint]) -> Prescription:
    # Late, like the rules: before they were asked there is nothing to take.
    from soleus.ui.planner.suggestions import taken

    return taken(item, hints)
