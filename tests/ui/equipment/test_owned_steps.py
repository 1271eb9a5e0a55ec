"""Where weights step along what is owned besides the workout, and what is said of plates."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from soleus.domain.equipment import Bar, Equipment
from soleus.domain.load import Load
from soleus.domain.plates import loaded
from soleus.domain.prescribing import Items, with_item
from soleus.domain.prescription import Prescription, Target, TargetSide
from soleus.domain.units import Weight, WeightUnit
from soleus.domain.workout import Side, SideSet
from soleus.services.composition import Services
from soleus.ui.equipment.bar_end import BarEnd
from soleus.ui.history.set_form import SetForm
from soleus.ui.planner.grid_delegate import CellEditor
from soleus.ui.planner.grid_edit import Column
from soleus.ui.planner.grid_rows import groups_of_items
from soleus.ui.planner.grid_view import GridView
from soleus.ui.plate_wording import loading_text
from soleus.ui.theme import ThemeSource

RAISE = "single-leg-calf-raise"
PAIR = Equipment(dumbbells=(Weight(5, count=2), Weight(8, count=2), Weight(20, WeightUnit.LB)))


def test_a_cell_of_the_planner_steps_to_the_next_dumbbell(
    qtbot: QtBot, shown: Callable[[QWidget], None], services: Services
) -> None:
    items: Items = (Prescription(RAISE, (Target(TargetSide.EACH, 3, load=Load(Weight(2.5))),)),)
    exercises = dict(services.catalogue.by_key())
    view = GridView()
    shown(view)
    view.grid.equipment = PAIR
    view.grid.show_groups(groups_of_items(items, services.catalogue.name, WeightUnit.KG), exercises, {}, WeightUnit.KG)
    stored: list[Items] = []
    view.grid.edited.connect(lambda changed, _: stored.append(changed))
    view.setFocus()
    view.select_item(items[0].id, items[0].targets[0].id, Column.KG)
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(CellEditor)
    assert isinstance(editor, CellEditor)
    seen = []
    for _ in range(3):
        qtbot.keyClick(editor, Qt.Key.Key_Up)
        seen.append(editor.text())
    assert seen == ["5", "8", "20 lb"]
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert stored[-1] == with_item(items, stored[-1][0])
    assert stored[-1][0].targets[0].load.weight == Weight(8)
    view.grid.equipment = None
    view.edit(view.currentIndex())
    QApplication.processEvents()
    editor = view.findChildren(CellEditor)[-1]
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    assert editor.text() == "2"


def test_a_set_of_history_steps_to_the_next_pair(
    qtbot: QtBot, shown: Callable[[QWidget], None], services: Services
) -> None:
    form = SetForm(services)
    shown(form)
    services.choices.choose_equipment(PAIR)
    form.show_row(SideSet(1, Side.LEFT, Load(Weight(5, count=2)), reps=12), services.catalogue.exercise(RAISE), RAISE)
    form.weight.setFocus()
    qtbot.keyClick(form.weight, Qt.Key.Key_Up)
    assert form.weight.weight() == Weight(8, count=2)


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (Weight(20), "the bar alone"),
        (Weight(110), "each end 20 + 20 + 5 kg"),
        (Weight(140), "each end 3 × 20 kg"),
        (Weight(69.0718474), "each end 20 + 4.54 kg"),
    ],
)
def test_plates_are_said_as_they_are_put_on(wanted: Weight, said: str) -> None:
    plates = (Weight(20, count=6), Weight(5, count=2), Weight(4.5359237, count=2))
    assert loading_text(loaded(wanted, Bar("Barbell", Weight(20)), plates)) == said


def test_a_bar_is_painted_with_its_plates(shown: Callable[[QWidget], None], dressed: ThemeSource, qtbot: QtBot) -> None:
    end = BarEnd()
    end.resize(360, 120)
    shown(end)
    bare = end.grab().toImage()
    end.show_plates((Weight(10), Weight(10, WeightUnit.LB, 2)), "each end: 1 × 10 kg, 2 × 10 lb")
    full = end.grab().toImage()
    assert end.accessibleName().startswith("each end")
    assert bare != full
    dressed.set_choice("dark")
    assert end.grab().toImage() != full
