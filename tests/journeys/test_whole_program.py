"""The whole of the main job in one go: plan, do and see a workout by keyboard and mouse, and take it all back."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from program import OpenProgram
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from soleus.domain.workout import Side
from soleus.ui.first_start import FirstStart
from soleus.ui.history.page import HistoryPage
from soleus.ui.planner.card import WorkoutCard
from soleus.ui.planner.exercise_picker import ExercisePicker
from soleus.ui.planner.grid_edit import Column
from soleus.ui.planner.page import PlannerPage
from soleus.ui.theme import ThemeSource
from soleus.ui.undo_routing import UndoRouting
from soleus.ui.workout.page import WorkoutPage

TODAY = date(2026, 11, 20)
PRESS = "band-plantarflexion"
RED, GREEN, BLUE = "article-red", "article-green", "article-blue"
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
MOUSE = Qt.MouseButton.LeftButton


class Program(OpenProgram):
    """The program, and what its window shows."""

    size = None

    @property
    def planner(self) -> PlannerPage:
        page = self.session.page("planner")
        assert isinstance(page, PlannerPage)
        return page

    @property
    def workout(self) -> WorkoutPage:
        page = self.session.page("workout")
        assert isinstance(page, WorkoutPage)
        return page

    @property
    def history(self) -> HistoryPage:
        page = self.session.page("history")
        assert isinstance(page, HistoryPage)
        return page

    def counts(self) -> dict[str, int]:
        """How many rows the file holds of what a user makes."""
        tables = ("routines", "planned_workouts", "workouts", "sets")
        return {table: self.rows(f"SELECT count(*) FROM {table}")[0][0] for table in tables}

    def sets(self) -> list[tuple[Any, ...]]:
        return self.rows("SELECT number, side, reps, band_id FROM sets ORDER BY number, side")

    def wake(self) -> None:
        """Make the window the active one again: without a window manager it is not after a popup."""
        QApplication.processEvents()
        if QApplication.activePopupWidget() is None and QApplication.activeWindow() is not self.window:
            with self.bot.waitActive(self.window):
                self.window.activateWindow()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        self.wake()
        self.bot.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def click(self, name: str) -> None:
        """Press a button of the window by its name."""
        button = next(found for found in self.window.findChildren(QAbstractButton, name) if found.isVisible())
        self.bot.mouseClick(button, MOUSE)

    def points(self, side: Side) -> tuple[list[tuple[date, float]], list[tuple[date, float]]]:
        """What the graphs of History draw for a side: repetitions, and the levels of its bands."""
        graphs = self.history.graphs.graphs
        assert graphs is not None
        return graphs.points("amount", side), graphs.points("lanes:article", side)


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, dressed: ThemeSource, logbook_path: Path, tmp_path: Path
) -> Iterator[Program]:
    routing = UndoRouting(qapp)
    opened = Program(qtbot, logbook_path, tmp_path / "preferences.ini")
    yield opened
    opened.close()
    routing.deleteLater()


def make_routine(program: Program) -> None:
    """From the first start: a routine of two sets of the band press, 8 to 12 on red."""
    program.click("way-NewRoutine")
    editor = program.planner.routines.list.findChildren(QLineEdit, "routineName")[-1]
    editor.selectAll()
    program.bot.keyClicks(editor, "Band ladder")
    program.bot.keyClick(editor, KEY.Key_Return)
    QApplication.processEvents()
    program.bot.mouseClick(program.planner.pane.add_button, MOUSE)
    picker = QApplication.activePopupWidget()
    assert isinstance(picker, ExercisePicker)
    program.bot.keyClicks(picker.search, "band press")
    program.bot.keyClick(picker.search, KEY.Key_Return)
    program.wake()
    view = program.planner.pane.view
    cell = view.grid.index(0, Column.TARGET, view.grid.index(0, 0))
    view.setFocus()
    view.setCurrentIndex(cell)
    program.press(KEY.Key_Return)
    field = view.viewport().findChild(QLineEdit, "gridEditor")
    assert field is not None
    field.selectAll()
    program.bot.keyClicks(field, "2 x 8-12")
    program.bot.keyClick(field, KEY.Key_Return)
    view.setCurrentIndex(view.grid.index(0, Column.BAND, view.grid.index(0, 0)))
    program.press(KEY.Key_2)


def put_on_today(program: Program) -> WorkoutCard:
    """Drag the routine from its list onto Friday."""
    model = program.planner.routines.list.routines
    data = model.mimeData([model.index(0)])
    row = program.planner.week.row(TODAY)
    assert row is not None
    at, actions = QPoint(200, 30), Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    nothing = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(row, QDragEnterEvent(at, actions, data, MOUSE, nothing))
    QApplication.sendEvent(row, QDragMoveEvent(at, actions, data, MOUSE, nothing))
    QApplication.sendEvent(row, QDropEvent(QPointF(at), actions, data, MOUSE, nothing))
    return row.cards[0]


def log_both_legs(program: Program) -> None:
    """Two sets: the left leg on red, then on green; the right leg on blue with a repetition more."""
    program.press(KEY.Key_Return)
    program.press(KEY.Key_4)
    program.press(KEY.Key_Up)
    program.press(KEY.Key_Return)
    program.press(KEY.Key_3)
    program.press(KEY.Key_Return)
    program.press(KEY.Key_Return)


LOGGED = [(1, "left", 8, RED), (1, "right", 9, BLUE), (2, "left", 8, GREEN), (2, "right", 9, BLUE)]


def do_everything(program: Program) -> None:
    make_routine(program)
    card = put_on_today(program)
    program.bot.mouseClick(card.button, MOUSE)
    program.settle()
    log_both_legs(program)
    program.now += timedelta(minutes=12)
    program.press(KEY.Key_Return)
    program.press(KEY.Key_Return)
    program.press(KEY.Key_3, CTRL)
    program.settle()


def test_from_an_empty_logbook_to_the_graphs(program: Program) -> None:
    welcome = program.window.findChild(FirstStart)
    assert welcome is not None
    assert welcome.isVisible()
    title = welcome.findChild(QWidget, "firstStartTitle")
    assert title is not None
    assert title.property("text") == "Your logbook is empty"

    make_routine(program)
    (routine,) = program.services.planning.routines()
    (target,) = routine.items[0].targets
    assert program.rows("SELECT name FROM routines") == [("Band ladder",)]
    assert (routine.items[0].exercise_key, target.sets, target.low, target.high) == (PRESS, 2, 8, 12)
    assert target.load.band is not None
    assert target.load.band.band_id == RED

    card = put_on_today(program)
    assert program.rows("SELECT day, name FROM planned_workouts") == [("2026-11-20", "Band ladder")]
    assert card.face.action == "Start"

    program.bot.mouseClick(card.button, MOUSE)
    program.settle()
    assert program.session.shown() == "workout"
    ((planned_id,),) = program.rows("SELECT id FROM planned_workouts")
    assert program.rows("SELECT day, finished, planned_id FROM workouts") == [("2026-11-20", 0, planned_id)]
    assert program.workout.run.centre.title.text() == "Band press"

    log_both_legs(program)
    assert program.sets() == LOGGED
    assert program.workout.run.centre.shows_done()

    program.now += timedelta(minutes=12)
    program.press(KEY.Key_Return)
    assert program.rows("SELECT finished, ended_at FROM workouts") == [(1, "2026-11-20T18:27:00+01:00")]
    program.press(KEY.Key_Return)
    assert program.session.shown() == "planner"
    row = program.planner.week.row(TODAY)
    assert row is not None
    assert len(row.cards) == 1
    assert "done" in row.cards[0].accessibleName().lower()

    program.press(KEY.Key_3, CTRL)
    program.settle()
    assert program.session.shown() == "history"
    listed = program.history.list.model
    found = [listed.workout(n) for n in range(listed.rowCount()) if not listed.is_heading(n)]
    assert [(one.day, one.name) for one in found if one is not None] == [(TODAY, "Band ladder")]
    assert program.points(Side.LEFT) == ([(TODAY, 8)], [(TODAY, 3)])
    assert program.points(Side.RIGHT) == ([(TODAY, 9)], [(TODAY, 4)])


def test_everything_is_undone_across_the_screens_and_done_again(program: Program) -> None:
    do_everything(program)
    whole = program.counts()
    assert whole == {"routines": 1, "planned_workouts": 1, "workouts": 1, "sets": 4}
    content = program.rows("SELECT * FROM sets ORDER BY id")
    steps = 0
    while program.services.logbook.undo_label:
        program.press(KEY.Key_Z, CTRL)
        program.settle()
        steps += 1
        assert steps < 50
    assert program.counts() == dict.fromkeys(whole, 0)
    assert steps >= 8
    assert program.services.insights.is_empty()
    for screen in ("library", "planner", "history"):
        program.session.show_screen(screen)
        program.settle()
    for _ in range(steps):
        program.session.redo()
        program.settle()
    assert program.counts() == whole
    assert program.rows("SELECT * FROM sets ORDER BY id") == content
    assert program.services.logbook.redo_label == ""
    assert program.points(Side.LEFT) == ([(TODAY, 8)], [(TODAY, 3)])


def test_after_a_restart_the_same_tab_shows_the_same(program: Program) -> None:
    do_everything(program)
    sets = program.rows("SELECT * FROM sets ORDER BY id")
    before = program.points(Side.LEFT), program.points(Side.RIGHT)
    program.restart()
    assert program.session.shown() == "history"
    assert (program.points(Side.LEFT), program.points(Side.RIGHT)) == before
    assert program.rows("SELECT * FROM sets ORDER BY id") == sets
    assert program.services.logbook.undo_label == ""
    assert program.session.banners.banners() == []
    program.press(KEY.Key_2, CTRL)
    program.settle()
    row = program.planner.week.row(TODAY)
    assert row is not None
    assert "done" in row.cards[0].accessibleName().lower()
