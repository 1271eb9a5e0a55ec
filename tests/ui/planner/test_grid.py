"""The grid's model: what its cells say, take and refuse, and where rows stay."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from soleus.domain.band import BandUse
from soleus.domain.errors import InvalidValue
from soleus.domain.exercise import Exercise, Group, Measure, Tempo
from soleus.domain.load import Load
from soleus.domain.prescribing import Items, split
from soleus.domain.prescription import Prescription, Target, TargetSide
from soleus.domain.units import Weight, WeightUnit
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.ui.planner.grid_edit import Column, with_text
from soleus.ui.planner.grid_model import GridModel
from soleus.ui.planner.grid_rows import groups_of_items, groups_of_workout
from soleus.ui.planner.grid_view import GridView

PRESS = Exercise("press", "Band press", Group.BAND)
HOLD = Exercise("hold", "Band hold", Group.BAND, measures=(Measure.SECONDS,))
RIDE = Exercise("ride", "Cross-training", Group.OTHER, measures=(Measure.MINUTES, Measure.DISTANCE))
EXERCISES = {exercise.key: exercise for exercise in (PRESS, HOLD, RIDE)}


def item(key: str = "press", **more: object) -> Prescription:
    return Prescription(key, (Target(TargetSide.EACH, 3, low=12, high=12),), **more)  # type: ignore[arg-type]


class Sheet:
    """A model over items that are stored as the services would."""

    def __init__(self, services: Services, *items: Prescription) -> None:
        self.model = GridModel()
        self.items: Items = items
        self.keys: list[str] = []
        self._bands = {
            band.id: (band, level)
            for found in services.catalogue.band_sets()
            for level, band in enumerate(found.bands, 1)
        }
        self.model.edited.connect(self._on_edited)
        self.show()

    def show(self) -> None:
        groups = groups_of_items(self.items, lambda key: EXERCISES[key].name, WeightUnit.KG)
        self.model.show_groups(groups, EXERCISES, self._bands, WeightUnit.KG)

    def _on_edited(self, items: Items, merge_key: str) -> None:
        self.items = items
        self.keys.append(merge_key)
        self.show()

    def cell(self, row: int, line: int, column: Column) -> QModelIndex:
        return self.model.index(line, column, self.model.index(row, 0))

    def texts(self, row: int = 0, line: int = 0) -> list[str]:
        return [self.model.text_of(self.cell(row, line, column)) for column in Column]


@pytest.fixture
def sheet(services: Services, qapp: object) -> Callable[..., Sheet]:
    return lambda *items: Sheet(services, *items)


def test_a_row_shows_side_target_band_weight_tempo_and_rest(sheet: Callable[..., Sheet]) -> None:
    load = Load(weight=Weight(10, count=2), band=BandUse("article-red", 150, 2))
    first = replace(
        item(tempo=Tempo(1, 2, 3), rest_s=90), targets=(Target(TargetSide.LEFT, 3, low=8, high=12, load=load),)
    )
    made = sheet(first)
    assert made.texts() == ["Left", "3 × 8–12", "red × 2 150 %", "2 × 10", "1·2·3", "1:30"]
    tip = made.model.data(made.cell(0, 0, Column.TEMPO), Qt.ItemDataRole.ToolTipRole)
    assert tip == "push 1 s, hold 2 s, return 3 s"
    spoken = made.model.data(made.cell(0, 0, Column.BAND), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Band: red, level 2, 150 % stretch, 2 strands"


def test_a_weight_in_pounds_keeps_its_unit_in_a_column_of_kilograms(sheet: Callable[..., Sheet]) -> None:
    pounds = replace(item(), targets=(Target(load=Load(weight=Weight(45, WeightUnit.LB))),))
    assert sheet(pounds).texts()[Column.KG] == "45 lb"


@pytest.mark.parametrize(
    ("column", "text", "shown"),
    [
        (Column.TARGET, "4x8-10", "4 × 8–10"),
        (Column.TARGET, "max", "3 × max"),
        (Column.TARGET, "3x10x5s", "3 × 10 × 5 s"),
        (Column.KG, "2x10 lb", "2 × 10 lb"),
        (Column.KG, "-15", "−15"),
        (Column.TEMPO, "1-2-3", "1·2·3"),
        (Column.TEMPO, "down 3", "–·–·3"),
        (Column.REST, "2 min", "2:00"),
        (Column.REST, "", ""),
    ],
)
def test_a_text_is_taken(sheet: Callable[..., Sheet], column: Column, text: str, shown: str) -> None:
    made = sheet(item(rest_s=30))
    assert made.model.setData(made.cell(0, 0, column), text)
    assert made.texts()[column] == shown
    # What is shown reads back as the same.
    before = made.items
    made.model.setData(made.cell(0, 0, column), shown)
    assert made.items == before


@pytest.mark.parametrize(
    ("exercise", "text", "words"),
    [
        ("press", "3x30s", "Band press is counted in reps"),
        ("hold", "3x30 steps", "counted in seconds"),
        ("ride", "3x12 twists", "minutes or kilometres"),
    ],
)
def test_a_measure_the_exercise_does_not_count_is_refused(
    sheet: Callable[..., Sheet], exercise: str, text: str, words: str
) -> None:
    made = sheet(item(exercise))
    assert words in made.model.problem(made.cell(0, 0, Column.TARGET), text)


def test_minutes_and_seconds_stand_in_for_each_other() -> None:
    seconds = replace(item("hold"), targets=(Target(measure=Measure.SECONDS),))
    changed = with_text(seconds, seconds.targets[0].id, Column.TARGET, "2x1.5 min", HOLD, WeightUnit.KG)
    assert (changed.targets[0].measure, changed.targets[0].low) == (Measure.SECONDS, 90)
    minutes = replace(item("ride"), targets=(Target(measure=Measure.MINUTES),))
    changed = with_text(minutes, minutes.targets[0].id, Column.TARGET, "1x90s", RIDE, WeightUnit.KG)
    assert (changed.targets[0].measure, changed.targets[0].low) == (Measure.MINUTES, 1.5)


def test_five_tons_are_questioned() -> None:
    first = item()
    with pytest.raises(InvalidValue, match="more than any lower leg"):
        with_text(first, first.targets[0].id, Column.KG, "5000", PRESS, WeightUnit.KG)


def test_rows_stay_where_only_cells_change(sheet: Callable[..., Sheet], qtbot: QtBot) -> None:
    made = sheet(item(), item())
    with qtbot.assertNotEmitted(made.model.modelReset):
        made.model.setData(made.cell(1, 0, Column.TARGET), "5x5")
    with qtbot.waitSignal(made.model.modelReset):
        made.model.change(split(made.items[0]))
    assert made.model.rowCount(made.model.index(0, 0)) == 2


def test_the_cell_stays_current_where_rows_come_and_go(sheet: Callable[..., Sheet], qtbot: QtBot) -> None:
    made = sheet(item(), item())
    view = GridView()
    qtbot.addWidget(view)
    view.grid.edited.connect(lambda items, _: show(items))

    def show(items: Items) -> None:
        made.items = items
        groups = groups_of_items(items, lambda key: EXERCISES[key].name, WeightUnit.KG)
        view.grid.show_groups(groups, EXERCISES, {}, WeightUnit.KG)

    show(made.items)
    view.setCurrentIndex(view.grid.index(0, Column.SIDE, view.grid.index(1, 0)))
    view.grid.change(split(made.items[1]))
    here = view.currentIndex()
    assert (here.parent().row(), here.row(), here.column()) == (1, 0, Column.SIDE)
    view.setCurrentIndex(here.siblingAtRow(1))
    show(made.items[1:])
    here = view.currentIndex()
    assert (here.parent().row(), here.row(), here.column()) == (0, 1, Column.SIDE)
    show(())
    assert not view.currentIndex().isValid()


def test_exercises_are_put_in_order_by_drag(sheet: Callable[..., Sheet]) -> None:
    made = sheet(item(note="a"), item(note="b"), item(note="c"))
    data = made.model.mimeData([made.model.index(2, 0)])
    assert not made.model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert [found.note for found in made.items] == ["c", "a", "b"]
    made.model.dropMimeData(data, Qt.DropAction.MoveAction, -1, 0, QModelIndex())
    assert [found.note for found in made.items] == ["a", "b", "c"]
    made.model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, made.model.index(0, 0))
    assert [found.note for found in made.items] == ["c", "a", "b"]


def test_a_note_has_a_row_while_it_is_written_or_not_empty(sheet: Callable[..., Sheet]) -> None:
    made = sheet(item())
    heading = made.model.index(0, 0)
    index = made.model.open_note(made.items[0].id)
    assert made.model.is_note(index)
    made.model.close_note()
    assert made.model.rowCount(heading) == 1
    made.model.setData(made.model.open_note(made.items[0].id), "  slowly ")
    made.model.close_note()
    assert made.items[0].note == "slowly"
    assert made.model.rowCount(made.model.index(0, 0)) == 2


def test_what_was_done_is_shown_a_row_a_side_and_load_and_cannot_be_edited(services: Services, qapp: object) -> None:
    sets = (
        SideSet(1, Side.LEFT, Load(band=BandUse("article-red")), reps=12),
        SideSet(1, Side.RIGHT, Load(band=BandUse("article-blue")), reps=11),
        SideSet(2, Side.LEFT, Load(band=BandUse("article-red")), reps=10),
        SideSet(2, Side.RIGHT, reps=None),
    )
    workout = Workout(services.clock().date(), "Ladder", (Entry("band-plantarflexion", sets),))
    groups = groups_of_workout(workout, services.catalogue.name, lambda _: Measure.REPS, WeightUnit.KG)
    (group,) = groups
    assert [(line.side_text, line.target_text) for line in group.lines] == [
        ("Left", "12, 10"),
        ("Right", "11"),
        ("Right", ""),
    ]
    model = GridModel()
    model.show_groups(groups, {}, {}, WeightUnit.KG)
    cell = model.index(0, Column.TARGET, model.index(0, 0))
    assert not model.flags(cell) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(cell, "3x12")


def test_keys_walk_the_cells_and_pick_bands(
    sheet: Callable[..., Sheet], qtbot: QtBot, shown: Callable[[QWidget], None]
) -> None:
    made = sheet(item(), item(note="slowly"))
    view = GridView()
    shown(view)
    view.grid.show_groups(made.model.groups(), EXERCISES, {}, WeightUnit.KG)  # type: ignore[arg-type]
    view.setFocus()
    view.select_item(made.items[0].id, made.items[0].targets[0].id, Column.TARGET)
    picked: list[int] = []
    view.band_picked.connect(lambda _, level: picked.append(level))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_4)
    assert picked == [4]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.grid.line(view.currentIndex()) is None
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().column() == Column.BAND
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert view.currentIndex().column() == Column.KG
    qtbot.keyClick(view, Qt.Key.Key_Backtab)
    assert view.currentIndex().column() == Column.BAND
    # Del empties a band, and takes a whole exercise out on its heading.
    with qtbot.waitSignal(view.clear_wanted):
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    view.select_item(made.items[0].id)
    with qtbot.waitSignal(view.removal_wanted):
        qtbot.keyClick(view, Qt.Key.Key_Delete)
