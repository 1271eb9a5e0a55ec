"""What is owned is told once and followed everywhere; by keyboard and mouse, checked in the file."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from program import OpenProgram
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from soleus.domain.equipment import Bar, Equipment
from soleus.domain.units import Weight
from soleus.services.choices import WEIGHT_UNIT, WeightUnit
from soleus.ui.equipment.owned import EquipmentView
from soleus.ui.equipment.plate_calculator import PlateCalculator
from soleus.ui.library.page import LibraryPage
from soleus.ui.places import ShowExercise, StartEmpty
from soleus.ui.settings.dialog import PreferencesDialog
from soleus.ui.workout.page import WorkoutPage

Keys, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier

HOME = Equipment(
    dumbbells=(Weight(5, count=2), Weight(8, count=2)),
    plates=(Weight(1.25, count=2), Weight(2.5, count=2), Weight(10, count=2)),
    bars=(Bar("Barbell", Weight(20)),),
    things=("step", "band"),
)


@pytest.fixture
def program(qtbot: QtBot, logbook_path: Path, tmp_path: Path) -> Iterator[OpenProgram]:
    opened = OpenProgram(qtbot, logbook_path, tmp_path / "preferences.ini")
    yield opened
    opened.close()


def stored(program: OpenProgram) -> dict:
    """What the file says is owned; empty where it says nothing."""
    rows = program.rows("SELECT value FROM settings WHERE key = 'equipment'")
    return json.loads(rows[0][0]) if rows else {}


def open_dialog(program: OpenProgram) -> PreferencesDialog:
    found = [one for one in program.window.findChildren(PreferencesDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def equipment_view(program: OpenProgram) -> EquipmentView:
    view = open_dialog(program).view("equipment")
    assert isinstance(view, EquipmentView)
    return view


def click(program: OpenProgram, widget: QWidget) -> None:
    program.bot.mouseClick(widget, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def enter(program: OpenProgram, field: QWidget, text: str) -> None:
    field.setFocus()
    program.bot.keyClicks(field, text)
    program.bot.keyClick(field, Keys.Key_Return)
    QApplication.processEvents()


def test_what_is_owned_narrows_the_library(program: OpenProgram) -> None:
    library = program.session.page("library")
    assert isinstance(library, LibraryPage)
    program.session.show_screen("library")
    program.settle()
    assert library.facets.possible.text().endswith("…")
    click(program, library.facets.possible)
    assert not library.facets.possible.isChecked()
    dialog = open_dialog(program)
    assert dialog.shown() == "equipment"
    view = equipment_view(program)
    assert "Nothing is told yet" in view.possible.text()

    dumbbells = view.pieces["dumbbells"]
    enter(program, dumbbells.field, "2x5")
    enter(program, dumbbells.field, "8")
    enter(program, dumbbells.field, "5")
    assert dumbbells.chips.texts() == ["3 × 5 kg", "8 kg"]
    assert view.steps.text().replace("\N{NO-BREAK SPACE}", " ") == "Steps: dumbbells 5 → 8 kg (+60 %)"
    assert stored(program)["dumbbells"] == [{"value": 5.0, "count": 3}, {"value": 8.0}]
    enter(program, dumbbells.field, "")
    assert "such as 5" in dumbbells.row.problem.text()
    view.things["step"].click()
    view.bars.presets[0].click()
    assert view.bars.chips.texts() == ["Barbell, 20 kg"]
    said = view.possible.text()

    # what was told shows in the Library behind at once, and its choice is made
    assert library.facets.possible.isChecked()
    count = library.facets.possible.count()
    assert said.startswith(f"{count} of ")
    known = library.services.catalogue.by_key()
    assert 0 < count < len(known)
    assert count == sum(library.model.index_of(key).isValid() for key in known)

    # each change is taken back by itself
    program.bot.keyClick(dialog, Keys.Key_Z, Control)
    QApplication.processEvents()
    assert "bars" not in stored(program)
    program.bot.keyClick(dialog, Keys.Key_Z, Control)
    QApplication.processEvents()
    assert not view.things["step"].isChecked()
    dumbbells.chips.chips()[0].setFocus()
    program.bot.keyClick(dumbbells.chips.chips()[0], Keys.Key_Minus)
    QApplication.processEvents()
    assert dumbbells.chips.texts() == ["2 × 5 kg", "8 kg"]
    assert dumbbells.chips.chips()[0].hasFocus()
    program.bot.keyClick(dumbbells.chips.chips()[0], Keys.Key_Right)
    program.bot.keyClick(dumbbells.chips.chips()[1], Keys.Key_Delete)
    QApplication.processEvents()
    assert dumbbells.chips.texts() == ["2 × 5 kg"]
    click(program, dumbbells.none)
    assert dumbbells.chips.texts() == []
    assert "dumbbells" not in stored(program)
    click(program, view.forget)
    assert stored(program) == {}
    dialog.accept()
    QApplication.processEvents()
    program.settle()
    assert not library.facets.possible.isChecked()


def test_the_library_says_what_is_missing_and_remembers_the_choice(program: OpenProgram) -> None:
    program.services.choices.choose_equipment(HOME)
    program.session.go(ShowExercise("weighted-calf-raise"))
    program.settle()
    library = program.session.page("library")
    assert isinstance(library, LibraryPage)
    assert library.detail.missing.text() == "You would need: squat rack"
    click(program, library.facets.possible)
    program.settle()
    assert not library.model.index_of("weighted-calf-raise").isValid()
    assert library.pane.key() != "weighted-calf-raise"
    assert library.pane.count.text() == str(library.facets.possible.count())
    program.session.remember_pages()
    program.restart()
    program.session.show_screen("library")
    program.settle()
    library = program.session.page("library")
    assert isinstance(library, LibraryPage)
    assert library.facets.possible.isChecked()
    # a place that is not possible is shown all the same
    program.session.go(ShowExercise("weighted-calf-raise"))
    program.settle()
    assert library.pane.key() == "weighted-calf-raise"
    assert not library.facets.possible.isChecked()


def test_weights_step_along_what_is_there(program: OpenProgram) -> None:
    program.services.choices.choose_equipment(HOME)
    program.session.go(StartEmpty(("weighted-calf-raise", "single-leg-calf-raise")))
    program.settle()
    page = program.session.page("workout")
    assert isinstance(page, WorkoutPage)
    fields = page.run.left.fields
    hint = fields.findChild(QWidget, "weightRowHint")
    weight = fields.weight
    weight.setFocus()
    seen = []
    for _ in range(4):
        program.bot.keyClick(weight, Keys.Key_Up)
        seen.append(weight.text())
    assert seen == ["20", "22.5", "25", "27.5"]
    assert hint.text() == "each end 2.5 + 1.25 kg"  # type: ignore[union-attr]
    program.bot.keyClick(weight, Keys.Key_Down)
    assert weight.text() == "25"
    weight.selectAll()
    program.bot.keyClicks(weight, "44")
    assert hint.text() == "nearest you can load: 45 kg"  # type: ignore[union-attr]
    weight.selectAll()
    program.bot.keyClicks(weight, "2x5")
    assert hint.isHidden()  # type: ignore[union-attr]

    course = page.conductor.course
    assert course is not None
    page.conductor.jump(course.workout.entries[1].id)
    weight = page.run.panel_of(course.active).fields.weight
    weight.setFocus()
    program.bot.keyClick(weight, Keys.Key_Up)
    program.bot.keyClick(weight, Keys.Key_Up)
    assert weight.text() == "8"
    program.services.choices.choose_equipment(None)
    QApplication.processEvents()
    program.bot.keyClick(weight, Keys.Key_Up)
    assert weight.text() == "8.5"


def calculator(program: OpenProgram) -> PlateCalculator:
    program.window.actions_.plates.trigger()
    QApplication.processEvents()
    found = [one for one in program.window.findChildren(PlateCalculator) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_plates_are_reckoned_for_the_weight_in_turn(program: OpenProgram) -> None:
    assert program.window.actions_.plates.shortcut() == QKeySequence("Ctrl+Shift+P")
    program.services.choices.choose_equipment(HOME)
    program.session.go(StartEmpty(("weighted-calf-raise",)))
    program.settle()
    page = program.session.page("workout")
    assert isinstance(page, WorkoutPage)
    page.run.left.fields.weight.setFocus()
    program.bot.keyClicks(page.run.left.fields.weight, "43.5")
    dialog = calculator(program)
    assert dialog.wanted.text() == "43.5"
    assert dialog.bar.currentText() == "Barbell, 20 kg"
    assert dialog.plates.text() == "each end: 1 × 10 kg, 1 × 1.25 kg"
    assert dialog.total.text() == "42.5 kg, 1 kg less than wanted"
    assert [str(plate) for plate in dialog.end.plates()] == ["10 kg", "1.25 kg"]
    assert dialog.heavier.text() == "Heavier: 45 kg"
    click(program, dialog.heavier)
    assert dialog.total.text() == "45 kg, as wanted"
    assert dialog.note.isHidden()
    program.bot.keyClick(dialog.wanted, Keys.Key_Up)
    assert dialog.wanted.text() == "47.5"
    program.bot.keyClick(dialog.wanted, Keys.Key_Up)  # nothing heavier is there
    assert dialog.wanted.text() == "47.5"
    assert not dialog.heavier.isEnabled()
    dialog.wanted.selectAll()
    program.bot.keyClicks(dialog.wanted, "many")
    assert not dialog.problem.isHidden()
    assert dialog.plates.isHidden()
    program.bot.keyClick(dialog, Keys.Key_Escape)
    assert not dialog.isVisible()


def test_the_usual_plates_stand_in_for_untold_ones(program: OpenProgram) -> None:
    program.services.choices.choose(WEIGHT_UNIT, WeightUnit.LB)
    dialog = calculator(program)
    assert dialog.bar.currentText() == "Barbell, 45 lb"
    dialog.wanted.selectAll()
    program.bot.keyClicks(dialog.wanted, "135")
    assert dialog.plates.text() == "each end: 1 × 45 lb"
    assert "usual ones" in dialog.note.text()
    click(program, dialog.wanted.findChild(QWidget, "unitSwitch"))  # type: ignore[arg-type]
    assert dialog.bar.currentText() == "Barbell, 20 kg"
    assert dialog.plates.text().startswith("each end: 2 × 25 kg")
    click(program, dialog.tell)
    assert open_dialog(program).shown() == "equipment"
    open_dialog(program).accept()
