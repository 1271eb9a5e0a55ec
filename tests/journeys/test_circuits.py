"""A runner puts a circuit together and does it: by keyboard and by mouse, over a crash, on a real file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from program import OpenProgram
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from soleus.ui.places import NewRoutine, Resume, StartRoutine
from soleus.ui.planner.exercise_picker import ExercisePicker
from soleus.ui.planner.grid_heading import circuit_rect, dots_rect
from soleus.ui.planner.grid_view import GridView
from soleus.ui.planner.page import PlannerPage
from soleus.ui.theme import ThemeSource, theme_of
from soleus.ui.workout.page import WorkoutPage

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
LEFT_BUTTON = Qt.MouseButton.LeftButton


class Program(OpenProgram):
    """The program with its planner's grid and the workout that runs."""

    @property
    def planner(self) -> PlannerPage:
        page = self.session.page("planner")
        assert isinstance(page, PlannerPage)
        return page

    @property
    def grid(self) -> GridView:
        return self.planner.pane.view

    @property
    def workout(self) -> WorkoutPage:
        page = self.session.page("workout")
        assert isinstance(page, WorkoutPage)
        return page

    def told(self) -> list[str]:
        """The headings of the grid as they are heard."""
        self.settle()
        return [group.spoken for group in self.grid.grid.groups()]

    def wake(self) -> None:
        QApplication.processEvents()
        if QApplication.activePopupWidget() is None and QApplication.activeWindow() is None:
            with self.bot.waitActive(self.window):
                self.window.activateWindow()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.wake()
        focus = QApplication.focusWidget()
        assert focus is not None
        self.bot.keyClick(focus, key, modifiers)

    def new_routine(self, *exercises: str) -> int:
        """Make a routine and add exercises through the search; return its id."""
        self.session.go(NewRoutine())
        editor = self.planner.routines.list.findChildren(QLineEdit, "routineName")[-1]
        editor.selectAll()
        self.bot.keyClicks(editor, "Rope and raises")
        self.bot.keyClick(editor, KEY.Key_Return)
        QApplication.processEvents()
        for exercise in exercises:
            self.bot.mouseClick(self.planner.pane.add_button, LEFT_BUTTON)
            picker = QApplication.activePopupWidget()
            assert isinstance(picker, ExercisePicker)
            self.bot.keyClicks(picker.search, exercise)
            self.bot.keyClick(picker.search, KEY.Key_Return)
            self.wake()
        return self.services.planning.routines()[0].id

    def at(self, row: int) -> None:
        """Go to the heading of an exercise."""
        self.grid.setFocus()
        self.grid.setCurrentIndex(self.grid.grid.index(row, 0))

    def cell_editor(self) -> QLineEdit:
        editor = self.grid.viewport().findChild(QLineEdit, "gridEditor")
        assert editor is not None
        return editor

    def menu_of(self, row: int) -> QMenu:
        """Open the menu of an exercise by its dots."""
        index = self.grid.grid.index(row, 0)
        group = self.grid.grid.group(index)
        assert group is not None
        dots = dots_rect(self.grid._row_rect(index), group, theme_of(self.grid))
        self.bot.mouseClick(self.grid.viewport(), LEFT_BUTTON, pos=dots.center())
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def choose(self, menu: QMenu, name: str) -> None:
        """Click an entry of a menu."""
        action = next(action for action in menu.actions() if action.objectName() == name)
        self.bot.mouseClick(menu, LEFT_BUTTON, pos=menu.actionGeometry(action).center())
        self.wake()

    def line(self) -> str:
        """What stands below the exercise's name in the workout."""
        run = self.workout.run.centre
        return f"{run.title.text()}: {run.line.text()}"

    def logged(self) -> list[tuple[str, int, int, float]]:
        """Exercise, set, superset and amount of what was stored, in the order in which it was."""
        return self.rows(
            "SELECT exercise_key, number, superset, coalesce(reps, seconds, contacts)"
            " FROM sets JOIN entries ON entries.id = sets.entry_id ORDER BY sets.id"
        )


@pytest.fixture
def program(qtbot: QtBot, dressed: ThemeSource, logbook_path: Path, tmp_path: Path) -> Iterator[Program]:
    program = Program(qtbot, logbook_path, tmp_path / "preferences.ini")
    yield program
    program.close()


def test_a_circuit_by_keyboard_from_the_plan_to_the_log(program: Program) -> None:
    routine = program.new_routine("jump rope", "standing calf raise", "toe walking")
    plain = program.told()
    assert plain == ["Jump rope", "Standing calf raise", "Toe walking"]
    minutes = program.planner.pane.aside.text()

    program.at(1)
    program.press(KEY.Key_G, CTRL)
    program.press(KEY.Key_Up, ALT)
    assert program.told() == ["Superset, Standing calf raise", "Jump rope", "Toe walking"]
    program.press(KEY.Key_Down, ALT)
    program.at(0)
    program.press(KEY.Key_2)
    program.bot.keyClick(program.cell_editor(), KEY.Key_Return)
    program.at(2)
    program.press(KEY.Key_1, ALT)
    assert program.told() == [
        "Warm-up, Toe walking", "Main part, Circuit, 2 rounds, Jump rope", "Standing calf raise",
    ]  # fmt: skip
    assert program.planner.pane.aside.text() != minutes

    for _ in range(4):
        program.bot.keyClick(program.window, KEY.Key_Z, CTRL)
    assert program.told() == plain
    assert program.planner.pane.aside.text() == minutes
    for _ in range(4):
        program.bot.keyClick(program.window, KEY.Key_Z, CTRL | SHIFT)
    program.at(0)
    program.press(KEY.Key_3, ALT)
    program.restart()
    assert [item.rounds for item in program.services.planning.routine(routine).items] == [2, 2, 1]

    program.session.go(StartRoutine(routine))
    rope, raise_ = program.services.planning.routine(routine).items[:2]
    assert program.line().startswith(f"Jump rope: set 1 of {2 * rope.sets}, round 1 of 2")
    fill(program, 3)
    assert [row[:2] for row in program.logged()] == [("jump-rope", 1), (raise_.exercise_key, 1), ("jump-rope", 2)]
    assert program.line().startswith(f"Standing calf raise: set 2 of {2 * raise_.sets}, round 1 of 2")


def test_a_crash_within_a_round_goes_on_in_turn(program: Program) -> None:
    routine = program.new_routine("jump rope", "standing calf raise")
    program.at(1)
    program.press(KEY.Key_G, CTRL)
    program.session.go(StartRoutine(routine))
    fill(program, 3)
    running = program.services.workouts.unfinished()
    assert running is not None
    program.restart()
    program.session.go(Resume(running.id))
    assert program.line().startswith("Standing calf raise: set 2 of")
    fill(program, 1)
    assert program.line().startswith("Jump rope: set 3 of")
    assert [row[2:] for row in program.logged()] == [(1, 10)] * 4
    program.bot.keyClick(program.window, KEY.Key_Z, CTRL)
    assert program.line().startswith("Standing calf raise: set 2 of")


def test_a_circuit_by_mouse(program: Program) -> None:
    program.new_routine("jump rope", "standing calf raise", "toe walking")
    program.choose(program.menu_of(1), "joinAbove")
    assert program.told() == ["Superset, Jump rope", "Standing calf raise", "Toe walking"]
    index = program.grid.grid.index(0, 0)
    group = program.grid.grid.group(index)
    assert group is not None
    said = circuit_rect(program.grid._row_rect(index), group, theme_of(program.grid))
    program.bot.mouseClick(program.grid.viewport(), LEFT_BUTTON, pos=QPoint(60, said.center().y()))
    program.bot.keyClicks(program.cell_editor(), "3")
    program.bot.keyClick(program.cell_editor(), KEY.Key_Return)
    assert program.told()[0] == "Circuit, 3 rounds, Jump rope"

    grid = program.grid.grid
    grid.dropMimeData(grid.mimeData([grid.index(2, 0)]), Qt.DropAction.MoveAction, 1, 0, grid.index(-1, -1))
    assert program.told() == ["Circuit, 3 rounds, Jump rope", "Toe walking", "Standing calf raise"]
    program.choose(program.menu_of(1), "takeOut")
    assert program.told() == [
        "Circuit, 3 rounds, Jump rope", "Standing calf raise", "3 rounds, Toe walking",
    ]  # fmt: skip
    program.choose(program.menu_of(0), "removeExercise")
    assert program.told() == ["3 rounds, Standing calf raise", "3 rounds, Toe walking"]
    for _ in range(5):
        program.bot.keyClick(program.window, KEY.Key_Z, CTRL)
    assert program.told() == ["Jump rope", "Standing calf raise", "Toe walking"]


def fill(program: Program, count: int) -> None:
    """Type ten of whatever is counted, and store it, some times."""
    for _ in range(count):
        for key in (KEY.Key_1, KEY.Key_0, KEY.Key_Return):
            program.press(key)
