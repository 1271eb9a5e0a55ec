"""A runner takes what the planner suggests: by keyboard and mouse, on a real file that a second connection reads."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import NOW
from program import OpenProgram
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from soleus.bootstrap import open_logbook
from soleus.domain.band import BandUse
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.load import Load
from soleus.domain.ports import Kind
from soleus.domain.prescription import Prescription, usual
from soleus.domain.routine import Routine
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put
from soleus.ui.planner.grid_delegate import hint_button, hint_width
from soleus.ui.planner.grid_edit import Column
from soleus.ui.planner.grid_hints import Hint, HintKind
from soleus.ui.planner.grid_view import GridView
from soleus.ui.planner.page import PlannerPage
from soleus.ui.theme import ThemeSource, theme_of

TODAY = NOW.date()
KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
PRESS, HOLD, LOWERING = "band-plantarflexion", "band-plantarflexion-isometric", "band-plantarflexion-eccentric"
WALK = "toe-walk"


def band(colour: str) -> Load:
    return Load(band=BandUse(f"article-{colour}"))


def did(
    services: Services, days_ago: int, key: str, load: Load, done: dict[Side, tuple[int, ...]], **more: Any
) -> None:
    counted = "seconds" if key in (HOLD, WALK) else "reps"
    sets = tuple(
        SideSet(n, side, load, **{counted: amount}, **more)
        for side, amounts in done.items()
        for n, amount in enumerate(amounts, 1)
    )
    workout = Workout(TODAY - timedelta(days=days_ago), "Done", (Entry(key, sets),))
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))


class Program(OpenProgram):
    """The program, and what its grid suggests."""

    @property
    def page(self) -> PlannerPage:
        page = self.session.page("planner")
        assert isinstance(page, PlannerPage)
        return page

    @property
    def grid(self) -> GridView:
        return self.page.pane.view

    def hints(self) -> list[tuple[QModelIndex, Hint]]:
        """The lines below the rows, with where they stand."""
        self.settle()
        model, found = self.grid.grid, []
        for row in range(model.rowCount()):
            heading = model.index(row, 0)
            for at in range(model.rowCount(heading)):
                index = model.index(at, 0, heading)
                hint = model.hint(index)
                if hint is not None:
                    found.append((index, hint))
        return found

    def said(self) -> list[tuple[str, str]]:
        return [(hint.kind.value, f"{hint.title} {hint.what}".strip()) for _, hint in self.hints()]

    def planned(self, table: str = "planned_workouts") -> list[dict[str, Any]]:
        """The exercises of the workout in the file."""
        ((text,),) = self.rows(f"SELECT items FROM {table}")
        return list(json.loads(text))

    def targets(self, exercise: int) -> list[tuple[str, str]]:
        """Side and band of the targets of an exercise in the file."""
        return [
            (target["side"], str(((target.get("load") or {}).get("band") or {}).get("band_id", "")))
            for target in self.planned()[exercise]["targets"]
        ]

    def wake(self) -> None:
        """Make the window the active one again: without a window manager it is not after a popup."""
        QApplication.processEvents()
        active = QApplication.activeWindow()
        if QApplication.activePopupWidget() is None and (active is None or not active.isVisible()):
            with self.bot.waitActive(self.window):
                self.window.activateWindow()

    def undo(self) -> None:
        self.wake()
        self.bot.keyClick(self.window, KEY.Key_Z, CTRL)
        self.settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(self.grid, key, modifiers)
        self.settle()

    def click_button(self, index: QModelIndex, hint: Hint) -> None:
        """Click the button that is painted into a line."""
        self.grid.scrollTo(index)
        theme, row = theme_of(self.grid), self.grid.visualRect(index)
        spot = hint_button(row, hint, hint_width(self.grid, theme), theme).center().toPoint()
        self.bot.mouseMove(self.grid.viewport(), spot)
        self.bot.mouseClick(self.grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        self.settle()

    def menu(self, name: str) -> QMenu:
        return next(menu for menu in self.window.findChildren(QMenu, name) if menu.isVisible())

    def choose(self, menu: QMenu, action: str) -> None:
        chosen = next(found for found in menu.actions() if found.objectName() == action)
        self.bot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(chosen).center())
        self.settle()


@pytest.fixture
def program(qtbot: QtBot, dressed: ThemeSource, logbook_path: Path, tmp_path: Path) -> Iterator[Program]:
    services = open_logbook(logbook_path, clock=lambda: NOW)

    def item(key: str, load: Load) -> Prescription:
        dose = usual(services.catalogue.exercise(key))
        return replace(dose, targets=(replace(dose.targets[0], load=load),))

    for days in (6, 3):
        did(services, days, PRESS, band("red"), {Side.LEFT: (12, 12, 12), Side.RIGHT: (12, 11, 10)})
        did(services, days, HOLD, band("green"), {Side.LEFT: (31,), Side.RIGHT: (31,)})
        did(services, days, WALK, Load(), {Side.BOTH: (60, 60, 60)})
    items = (item(PRESS, band("red")), item(HOLD, band("green")), item(WALK, Load()))
    services.planning.plan(PlannedWorkout(TODAY, "Ladder", items))
    services.logbook.close()
    opened = Program(qtbot, logbook_path, tmp_path / "preferences.ini")
    opened.session.show_screen("planner")
    yield opened
    opened.close()


def test_what_is_suggested_is_accepted_by_keyboard_and_undone(program: Program) -> None:
    assert program.said() == [
        ("raise", "Move up to green"),
        ("raise", "Move up to blue"),
        ("offer", "Next could be Band lowering, red"),
        ("raise", "Move up to 3 × 65–90 s"),
    ]
    (first, left), *_ = program.hints()
    assert (left.side, left.whys[0].source) == (Side.LEFT, "Soleus")
    assert "12, 12, 12 on red" in str(first.data(Qt.ItemDataRole.AccessibleTextRole))
    assert program.page.pane.hint.text() == "Enter edits, Ctrl Enter accepts a suggestion"
    # One leg goes apart: its target is split off.
    program.page.open_chosen()
    program.press(KEY.Key_Return, CTRL)
    assert program.targets(0) == [("left", "article-green"), ("right", "article-red")]
    assert program.grid.grid.line(program.grid.currentIndex()) is not None
    assert [said for said in program.said() if "green" in said[1]] == []
    assert program.services.logbook.undo_label == "Accept suggestion"
    program.undo()
    assert program.targets(0) == [("each", "article-red")]
    assert len(program.hints()) == 4
    # With Enter on the suggestion itself, reached by the arrows.
    program.grid.select_item(program.grid.grid.items[1].id, program.grid.grid.items[1].targets[0].id, Column.BAND)
    program.press(KEY.Key_Down)
    assert program.grid.grid.hint(program.grid.currentIndex()) is not None
    program.press(KEY.Key_Return)
    assert program.targets(1) == [("each", "article-blue")]
    program.undo()
    # On the heading, for all rows of the exercise; where there is nothing, nothing happens.
    program.grid.select_item(program.grid.grid.items[2].id)
    program.press(KEY.Key_Return, CTRL)
    assert program.planned()[2]["targets"][0]["low"] == 65
    program.press(KEY.Key_Return, CTRL)
    assert program.planned()[2]["targets"][0]["low"] == 65


def test_what_is_suggested_is_accepted_by_mouse(program: Program) -> None:
    index, blue = program.hints()[1]
    program.click_button(index, blue)
    assert program.targets(1) == [("each", "article-blue")]
    index, offer = next((index, hint) for index, hint in program.hints() if hint.kind is HintKind.OFFER)
    program.click_button(index, offer)
    assert program.planned()[1]["exercise_key"] == LOWERING
    assert program.targets(1) == [("each", "article-red")]
    program.undo()
    assert program.planned()[1]["exercise_key"] == HOLD
    # All at once leaves the exercises as they are, and is one step.
    program.undo()
    program.hints()
    program.bot.mouseClick(program.page.pane.more_button, Qt.MouseButton.LeftButton)
    program.choose(program.menu("gridMenu"), "acceptAll")
    assert [item["exercise_key"] for item in program.planned()] == [PRESS, HOLD, WALK]
    assert program.targets(0)[0] == ("left", "article-green")
    assert program.planned()[2]["targets"][0]["low"] == 65
    assert [kind for kind, _ in program.said()] == ["offer"]
    program.undo()
    assert len(program.hints()) == 4
    # The menu of a row.
    index, _ = program.hints()[0]
    program.grid.menu_wanted.emit(index, program.grid.mapToGlobal(QPoint(10, 10)))
    program.choose(program.menu("exerciseMenu"), "acceptSuggestion")
    assert program.targets(0)[0] == ("left", "article-green")


def test_the_log_the_numbers_and_the_day_change_what_is_suggested(program: Program) -> None:
    services = program.services
    services.choices.choose_numbers(replace(services.choices.numbers(), sessions_in_a_row=3))
    assert "Move up to green" not in [what for _, what in program.said()]
    services.logbook.undo()
    did(services, 0, PRESS, band("red"), {Side.LEFT: (8,), Side.RIGHT: (13,)}, pain=7)
    program.settle()
    assert program.said()[0] == ("back", "Go back to yellow")
    # A cell that is being edited stays open while answers come and rows go.
    grid = program.grid
    parent = grid.grid.index(1, 0)
    grid.setFocus()
    grid.setCurrentIndex(grid.grid.index(0, Column.TARGET, parent))
    program.press(KEY.Key_Return)
    editor = grid.viewport().findChild(QLineEdit, "gridEditor")
    assert editor is not None
    grid.grid.show_hints({})
    QApplication.processEvents()
    assert editor.isVisible()
    program.bot.keyClicks(editor, "2x20s")
    program.bot.keyClick(editor, KEY.Key_Return)
    assert program.planned()[1]["targets"][0]["sets"] == 2
    # What has passed is left alone; so is a routine only where nothing is to be said.
    (planned_id,) = [int(row[0]) for row in program.rows("SELECT id FROM planned_workouts")]
    routine = services.planning.create_routine(Routine("Press", (grid.grid.items[0],)))
    services.planning.move(planned_id, date(2026, 11, 19))
    program.page.choose_planned(planned_id, date(2026, 11, 19))
    assert program.said() == []
    program.page.open_routine(routine.id)
    assert program.said()[0] == ("back", "Go back to yellow")
