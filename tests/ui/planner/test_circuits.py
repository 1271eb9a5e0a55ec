"""Sections and circuits in the grid: what is said where, what keys and clicks do, and which menus offer it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from soleus.domain.circuits import tidied
from soleus.domain.prescription import Prescription, Section, Target, TargetSide
from soleus.domain.routine import Routine
from soleus.services.composition import Services
from soleus.ui.planner.grid_edit import Column
from soleus.ui.planner.grid_heading import circuit_rect, dots_rect
from soleus.ui.planner.prescription_pane import PrescriptionPane
from soleus.ui.planner.subject import Subject, SubjectKind
from soleus.ui.theme import theme_of

KEY = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
ROPE, PRESS, RAISE, STRETCH = "jump-rope", "band-plantarflexion", "weighted-calf-raise", "calf-stretch-bent"


def item(key: str, section: Section = Section.MAIN, circuit: int | None = None, rounds: int = 1) -> Prescription:
    return Prescription(
        key, (Target(TargetSide.BOTH, 3, low=12, high=12),), section=section, circuit=circuit, rounds=rounds
    )


class Desk:
    """The pane over a routine that is really stored."""

    def __init__(self, services: Services, bot: QtBot, items: tuple[Prescription, ...]) -> None:
        self.services, self.bot = services, bot
        self.routine = services.planning.create_routine(Routine("Whole leg", items))
        self.pane = PrescriptionPane(services)
        self.pane.resize(424, 720)
        self.pane.show_subject(Subject(SubjectKind.ROUTINE, self.routine.id))
        self.end = services.logbook.subscribe(lambda _: self.pane.refresh())

    def told(self) -> list[str]:
        """Each heading as it is heard, once it was asked what to suggest: a thread must not outlive the pane."""
        self.bot.waitUntil(lambda: not self.pane.busy())
        grid = self.pane.view.grid
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(grid.data(grid.index(row, 0), role)) for row in range(grid.rowCount())]

    def go(self, row: int, line: int | None = None) -> None:
        view = self.pane.view
        heading = view.grid.index(row, 0)
        view.setFocus()
        view.setCurrentIndex(heading if line is None else view.grid.index(line, Column.TARGET, heading))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(self.pane.view, key, modifiers)

    def current(self) -> tuple[str, int]:
        """The exercise and the column the keyboard is in."""
        index = self.pane.view.currentIndex()
        group = self.pane.view.grid.group(index)
        assert group is not None
        return group.exercise_key, index.column()

    def type_rounds(self, text: str) -> QLineEdit:
        editor = self.pane.view.viewport().findChild(QLineEdit, "gridEditor")
        assert editor is not None
        self.bot.keyClicks(editor, text)
        return editor

    def undo_words(self) -> str:
        return self.services.logbook.undo_label


@pytest.fixture
def desk(
    services: Services, qtbot: QtBot, shown: Callable[[QWidget], None]
) -> Iterator[Callable[[tuple[Prescription, ...]], Desk]]:
    desks: list[Desk] = []

    def build(items: tuple[Prescription, ...]) -> Desk:
        made = Desk(services, qtbot, items)
        desks.append(made)
        shown(made.pane)
        return made

    yield build
    for made in desks:
        made.end()


def test_a_list_of_the_main_part_alone_has_no_headings(desk: Callable[..., Desk]) -> None:
    assert desk((item(PRESS), item(RAISE))).told() == ["Band press", "Barbell calf raise"]


def test_headings_say_the_part_and_the_circuit_that_begin(desk: Callable[..., Desk]) -> None:
    made = desk(
        (
            item(ROPE, Section.WARM_UP, rounds=3),
            item(PRESS, circuit=1),
            item(RAISE, circuit=1),
            item(STRETCH, Section.STRETCH),
        )
    )
    assert made.told() == [
        "Warm-up, 3 rounds, Jump rope",
        "Main part, Superset, Band press",
        "Barbell calf raise",
        "Stretch, Calf stretch, bent knee",
    ]


def test_the_keyboard_joins_separates_and_undoes(desk: Callable[..., Desk]) -> None:
    made = desk((item(PRESS), item(RAISE), item(ROPE)))
    made.go(1, 0)
    made.press(KEY.Key_G, CTRL)
    assert made.told() == ["Superset, Band press", "Barbell calf raise", "Jump rope"]
    assert made.current() == (RAISE, Column.TARGET)
    assert made.undo_words() == "Join in a superset"
    made.go(2)
    made.press(KEY.Key_G, CTRL)
    assert made.told()[0] == "Circuit, Band press"
    made.go(1)
    made.press(KEY.Key_G, CTRL_SHIFT)
    assert made.told() == ["Superset, Band press", "Jump rope", "Barbell calf raise"]
    assert made.current() == (RAISE, 0)
    assert made.undo_words() == "Take out of the superset"
    for _ in range(3):
        made.services.logbook.undo()
    assert made.told() == ["Band press", "Barbell calf raise", "Jump rope"]


def test_sections_are_chosen_by_key_and_by_steps(desk: Callable[..., Desk]) -> None:
    made = desk((item(PRESS), item(RAISE), item(ROPE)))
    made.go(2)
    made.press(KEY.Key_1, ALT)
    assert made.told() == ["Warm-up, Jump rope", "Main part, Band press", "Barbell calf raise"]
    assert made.undo_words() == "Put into “Warm-up”"
    assert made.current() == (ROPE, 0)
    made.go(1)
    made.press(KEY.Key_Up, ALT)
    assert made.told() == ["Warm-up, Jump rope", "Band press", "Main part, Barbell calf raise"]
    made.press(KEY.Key_3, ALT)
    made.press(KEY.Key_2, ALT)
    assert made.told() == ["Warm-up, Jump rope", "Main part, Barbell calf raise", "Band press"]


def test_rounds_are_typed_on_the_first_exercise(desk: Callable[..., Desk]) -> None:
    made = desk(tidied((item(PRESS, circuit=1), item(RAISE, circuit=1))))
    before = made.pane.aside.text()
    made.go(0)
    made.press(KEY.Key_3)
    editor = made.type_rounds("")
    assert (editor.text(), editor.accessibleName()) == ("3", "Rounds")
    made.bot.keyClick(editor, KEY.Key_Return)
    assert made.told() == ["Circuit, 3 rounds, Band press", "Barbell calf raise"]
    assert made.undo_words() == "Change the rounds"
    assert made.pane.aside.text() != before
    made.services.logbook.undo()
    assert made.told()[0] == "Superset, Band press"


def test_an_exercise_alone_is_given_rounds_beside_its_name(desk: Callable[..., Desk]) -> None:
    made = desk((item(ROPE), item(RAISE)))
    view = made.pane.view
    view.edit_rounds(view.grid.index(0, 0))
    editor = made.type_rounds("3")
    bubble = view.viewport().findChild(QWidget, "gridBubble")
    assert bubble is not None
    assert bubble.accessibleName() == "3 rounds"
    assert editor.geometry().left() > view.viewport().width() // 2, "the name stays in sight"
    before = view.visualRect(view.grid.index(0, 0)).height()
    made.bot.keyClick(editor, KEY.Key_Return)
    assert made.told() == ["3 rounds, Jump rope", "Barbell calf raise"]
    made.bot.waitUntil(lambda: view.visualRect(view.grid.index(0, 0)).height() > before)


def test_rounds_that_cannot_be_are_refused(desk: Callable[..., Desk]) -> None:
    made = desk(tidied((item(PRESS, circuit=1), item(RAISE, circuit=1))))
    made.go(0)
    made.press(KEY.Key_2)
    editor = made.type_rounds("1")
    assert editor.property("problem") == "Write how many rounds: 1 to 20."
    made.bot.keyClick(editor, KEY.Key_Return)
    assert editor.isVisible()
    made.bot.keyClick(editor, KEY.Key_Escape)
    assert made.told()[0] == "Superset, Band press"


def test_the_mouse_opens_the_rounds_where_they_stand(desk: Callable[..., Desk]) -> None:
    made = desk((item(PRESS), item(RAISE, rounds=3)))
    view = made.pane.view
    index = view.grid.index(1, 0)
    group = view.grid.group(index)
    assert group is not None
    at = circuit_rect(view._row_rect(index), group, theme_of(view)).center()
    made.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, at.y()))
    editor = made.type_rounds("5 rounds")
    assert abs(editor.geometry().center().y() - at.y()) <= 4
    made.bot.keyClick(editor, KEY.Key_Return)
    assert made.told() == ["Band press", "5 rounds, Barbell calf raise"]


def test_the_menu_offers_what_can_be_done(desk: Callable[..., Desk]) -> None:
    made = desk((item(PRESS), item(RAISE)))
    view = made.pane.view

    def opened(row: int) -> QMenu:
        index = view.grid.index(row, 0)
        group = view.grid.group(index)
        assert group is not None
        dots = dots_rect(view._row_rect(index), group, theme_of(view))
        made.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=dots.center())
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def names(menu: QMenu) -> set[str]:
        return {action.objectName() for action in menu.actions()}

    first = opened(0)
    assert not {"joinAbove", "takeOut"} & names(first)
    first.close()
    second = opened(1)
    join = next(action for action in second.actions() if action.objectName() == "joinAbove")
    join.trigger()
    second.close()
    assert made.told()[0] == "Superset, Band press"
    third = opened(1)
    assert "takeOut" in names(third)
    sections = third.findChild(QMenu, "sectionMenu")
    assert sections is not None
    assert [(a.text(), a.isChecked()) for a in sections.actions()] == [
        ("Warm-up", False), ("Main part", True), ("Stretch", False),
    ]  # fmt: skip
    sections.actions()[0].trigger()
    third.close()
    assert made.told() == ["Warm-up, Superset, Band press", "Barbell calf raise"]
    fourth = opened(0)
    next(action for action in fourth.actions() if action.objectName() == "rounds").trigger()
    fourth.close()
    made.bot.keyClick(made.type_rounds("2"), KEY.Key_Return)
    assert made.told()[0] == "Warm-up, Circuit, 2 rounds, Band press"


def test_a_drag_into_a_circuit_makes_it_part_of_it(desk: Callable[..., Desk]) -> None:
    made = desk(tidied((item(PRESS, circuit=1), item(RAISE, circuit=1), item(ROPE))))
    grid = made.pane.view.grid
    data = grid.mimeData([grid.index(2, 0)])
    grid.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, grid.index(-1, -1))
    assert made.told() == ["Circuit, Band press", "Jump rope", "Barbell calf raise"]


def test_what_is_added_goes_into_its_part(desk: Callable[..., Desk]) -> None:
    made = desk((item(PRESS),))
    made.pane.add_key(STRETCH)
    made.pane.add_key(ROPE)
    assert made.told() == ["Main part, Band press", "Jump rope", "Stretch, Calf stretch, bent knee"]
    assert made.current() == (ROPE, Column.TARGET)
