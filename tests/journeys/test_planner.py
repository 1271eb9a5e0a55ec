"""A runner plans a week: by keyboard and mouse in the real window, on a real file that a second connection reads."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from conftest import NOW
from program import OpenProgram
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from soleus.bootstrap import open_logbook
from soleus.domain.prescription import TargetSide
from soleus.ui.places import NewRoutine, ShowDay, StartPlanned
from soleus.ui.planner.card import WorkoutCard
from soleus.ui.planner.day_row import DayRow
from soleus.ui.planner.exercise_picker import ExercisePicker
from soleus.ui.planner.grid_edit import Column
from soleus.ui.planner.grid_view import GridView
from soleus.ui.planner.page import PlannerPage
from soleus.ui.planner.text_dialog import TextDialog
from soleus.ui.theme import ThemeSource

FRIDAY = date(2026, 11, 20)
KEY = Qt.Key
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Program(OpenProgram):
    """The program, and what its window shows."""

    @property
    def page(self) -> PlannerPage:
        page = self.session.page("planner")
        assert isinstance(page, PlannerPage)
        return page

    @property
    def grid(self) -> GridView:
        return self.page.pane.view

    def routines(self) -> list[str]:
        return [name for (name,) in self.rows("SELECT name FROM routines ORDER BY position")]

    def planned(self) -> list[tuple[str, str]]:
        return self.rows("SELECT day, name FROM planned_workouts ORDER BY day, position")

    def wake(self) -> None:
        """Make the window the active one again: without a window manager it is not after a popup."""
        QApplication.processEvents()
        active = QApplication.activeWindow()
        if QApplication.activePopupWidget() is None and (active is None or not active.isVisible()):
            with self.bot.waitActive(self.window):
                self.window.activateWindow()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        self.wake()
        focus = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert focus is not None
        self.bot.keyClick(focus.focusWidget() or focus, key, modifiers)

    def type(self, text: str) -> None:
        focus = QApplication.focusWidget()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            focus = popup.focusWidget()
        assert focus is not None
        self.bot.keyClicks(focus, text)

    def undo(self) -> None:
        self.bot.keyClick(self.window, KEY.Key_Z, CTRL)

    def row(self, day: date) -> DayRow:
        row = self.page.week.row(day)
        assert row is not None
        return row

    def cards(self, day: date) -> list[WorkoutCard]:
        return self.row(day).cards

    def dialog(self) -> TextDialog:
        return next(found for found in self.window.findChildren(TextDialog) if found.isVisible())

    def cell(self, exercise: int, line: int, column: Column) -> QModelIndex:
        parent = self.grid.grid.index(exercise, 0)
        return self.grid.grid.index(line, column, parent)

    def put_in(self, index: QModelIndex, text: str, leave: Qt.Key = KEY.Key_Return) -> None:
        """Type a text into a cell that is opened with Enter."""
        self.wake()
        self.grid.setFocus()
        self.grid.setCurrentIndex(index)
        self.press(KEY.Key_Return)
        editor = self.grid.viewport().findChild(QLineEdit, "gridEditor")
        assert editor is not None
        editor.selectAll()
        self.bot.keyClicks(editor, text)
        self.bot.keyClick(editor, leave)


@pytest.fixture
def program(qtbot: QtBot, dressed: ThemeSource, logbook_path: Path, tmp_path: Path) -> Iterator[Program]:
    opened = Program(qtbot, logbook_path, tmp_path / "preferences.ini")
    yield opened
    opened.close()


def write_name(program: Program, name: str) -> None:
    """Write a name into the row of the routines that is being edited."""
    editor = program.page.routines.list.findChildren(QLineEdit, "routineName")[-1]
    editor.selectAll()
    program.bot.keyClicks(editor, name)
    program.bot.keyClick(editor, KEY.Key_Return)
    QApplication.processEvents()


def new_routine(program: Program, name: str, *exercises: str) -> None:
    """Make a routine through the menu's place, name it in its row, and add exercises through the search."""
    program.session.go(NewRoutine())
    write_name(program, name)
    for exercise in exercises:
        press = program.page.pane.add_button
        program.bot.mouseClick(press, Qt.MouseButton.LeftButton)
        picker = QApplication.activePopupWidget()
        assert isinstance(picker, ExercisePicker)
        program.bot.keyClicks(picker.search, exercise)
        program.bot.keyClick(picker.search, KEY.Key_Return)
        program.wake()


def dropped(target: QWidget, data: QMimeData, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> bool:
    """Carry data over a widget and let it go, as the platform does; return whether it was taken."""
    at, button = QPoint(200, 30), Qt.MouseButton.LeftButton
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    enter = QDragEnterEvent(at, actions, data, button, modifiers)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(target, QDragMoveEvent(at, actions, data, button, modifiers))
    drop = QDropEvent(QPointF(at), actions, data, button, modifiers)
    QApplication.sendEvent(target, drop)
    return drop.isAccepted()


def routine_data(program: Program, row: int) -> QMimeData:
    model = program.page.routines.list.routines
    return model.mimeData([model.index(row)])


def card_data(card: WorkoutCard) -> QMimeData:
    return card.carried()


@pytest.fixture
def planned(program: Program) -> Program:
    """A logbook with the routine "Ladder" put on Friday by keyboard."""
    new_routine(program, "Ladder", "band press")
    program.session.go(ShowDay(FRIDAY))
    program.press(KEY.Key_D, CTRL)
    return program


def test_a_routine_is_made_named_and_filled(program: Program) -> None:
    new_routine(program, "Ladder", "band press", "shin raise")
    assert program.routines() == ["Ladder"]
    groups = program.grid.grid.groups()
    assert [group.title for group in groups] == ["Band press", "Shin raise"]
    (items,) = program.rows("SELECT items FROM routines")[0]
    assert [item["exercise_key"] for item in json.loads(items)] == ["band-plantarflexion", "shin-raise"]


def test_prescriptions_are_typed_and_survive_a_restart(program: Program) -> None:
    new_routine(program, "Ladder", "band press")
    program.put_in(program.cell(0, 0, Column.TARGET), "4 x 8-12", KEY.Key_Tab)
    # Tab went on to the weight.
    program.type("2x10")
    program.press(KEY.Key_Tab)
    program.type("1-2-3")
    program.press(KEY.Key_Tab)
    program.type("1:30")
    program.press(KEY.Key_Return)
    program.grid.setCurrentIndex(program.cell(0, 0, Column.BAND))
    program.press(KEY.Key_3)
    program.restart()
    (item,) = program.services.planning.routines()[0].items
    target = item.targets[0]
    assert (target.side, target.sets, target.low, target.high) == (TargetSide.EACH, 4, 8, 12)
    assert str(target.load.weight) == "2 × 10 kg"
    assert target.load.band is not None
    assert target.load.band.band_id == "article-green"
    assert item.tempo is not None
    assert (item.tempo.concentric_s, item.tempo.top_hold_s, item.tempo.eccentric_s) == (1, 2, 3)
    assert item.rest_s == 90


def test_a_text_that_is_none_stays_with_its_reason_until_it_is_mended(program: Program) -> None:
    new_routine(program, "Ladder", "band press")
    before = program.services.planning.routines()[0].items
    program.put_in(program.cell(0, 0, Column.TARGET), "three times")
    bubble = program.grid.viewport().findChild(QWidget, "gridBubble")
    assert bubble is not None
    assert bubble.isVisible()
    assert "not understood" in bubble.accessibleName()
    assert program.services.planning.routines()[0].items == before
    editor = program.grid.viewport().findChild(QLineEdit, "gridEditor")
    assert editor is not None
    editor.selectAll()
    program.bot.keyClicks(editor, "5x5")
    program.bot.keyClick(editor, KEY.Key_Return)
    assert program.grid.grid.text_of(program.cell(0, 0, Column.TARGET)) == "5 × 5"


def test_the_keyboard_begins_in_the_week(program: Program) -> None:
    new_routine(program, "Ladder", "band press")
    program.services.planning.schedule(program.services.planning.routines()[0].id, FRIDAY)
    program.restart()
    focus = QApplication.focusWidget()
    assert focus is program.cards(FRIDAY)[0]


def test_left_and_right_are_split_changed_and_joined(program: Program) -> None:
    new_routine(program, "Ladder", "band press")
    program.grid.setCurrentIndex(program.cell(0, 0, Column.SIDE))
    program.grid.setFocus()
    choose(program, "split")
    program.put_in(program.cell(0, 1, Column.TARGET), "3x10")
    texts = [program.grid.grid.text_of(program.cell(0, line, Column.TARGET)) for line in (0, 1)]
    assert texts[1] == "3 × 10"
    program.grid.setCurrentIndex(program.cell(0, 0, Column.SIDE))
    choose(program, "join")
    (item,) = program.services.planning.routines()[0].items
    assert [target.side for target in item.targets] == [TargetSide.EACH]
    program.undo()
    assert len(program.grid.grid.groups()[0].lines) == 2


def choose(program: Program, action: str) -> None:
    """Open the menu of a cell with Enter and take an action by its name."""
    program.press(KEY.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    wanted = next(found for found in menu.actions() if found.objectName() == action)
    program.bot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(wanted).center())


def test_exercises_are_put_in_order_noted_and_removed(program: Program) -> None:
    new_routine(program, "Ladder", "band press", "shin raise")
    program.grid.setCurrentIndex(program.grid.grid.index(1, 0))
    program.grid.setFocus()
    program.press(KEY.Key_Up, ALT)
    assert [group.title for group in program.grid.grid.groups()] == ["Shin raise", "Band press"]
    program.press(KEY.Key_Delete)
    assert [group.title for group in program.grid.grid.groups()] == ["Band press"]
    banner = program.window.findChild(QPushButton, "bannerAction")
    program.bot.waitUntil(lambda: program.window.findChild(QPushButton, "bannerAction") is not None)
    banner = program.window.findChild(QPushButton, "bannerAction")
    assert banner is not None
    program.bot.mouseClick(banner, Qt.MouseButton.LeftButton)
    assert [group.title for group in program.grid.grid.groups()] == ["Shin raise", "Band press"]


def test_a_routine_is_dragged_onto_a_day(program: Program) -> None:
    new_routine(program, "Ladder", "band press")
    thursday = FRIDAY - timedelta(days=1)
    assert dropped(program.row(thursday), routine_data(program, 0))
    assert program.planned() == [("2026-11-19", "Ladder")]
    assert program.cards(thursday)[0].selected
    # Something else is not taken.
    words = QMimeData()
    words.setText("Ladder")
    assert not dropped(program.row(thursday), words)


def test_a_routine_is_put_on_a_day_by_keyboard(planned: Program) -> None:
    assert planned.planned() == [("2026-11-20", "Ladder")]
    card = planned.cards(FRIDAY)[0]
    assert card.hasFocus()
    assert card.face.action == "Start"
    planned.press(KEY.Key_Down)
    planned.press(KEY.Key_D, CTRL)
    assert planned.planned() == [("2026-11-20", "Ladder"), ("2026-11-21", "Ladder")]


def test_a_card_is_dragged_to_move_and_with_ctrl_to_copy(planned: Program) -> None:
    saturday, sunday = FRIDAY + timedelta(days=1), FRIDAY + timedelta(days=2)
    assert dropped(planned.row(saturday), card_data(planned.cards(FRIDAY)[0]))
    assert planned.planned() == [("2026-11-21", "Ladder")]
    assert "moved from Fri" in planned.cards(saturday)[0].accessibleName()
    assert dropped(planned.row(sunday), card_data(planned.cards(saturday)[0]), CTRL)
    assert planned.planned() == [("2026-11-21", "Ladder"), ("2026-11-22", "Ladder")]
    planned.undo()
    planned.undo()
    assert planned.planned() == [("2026-11-20", "Ladder")]


def test_a_card_is_moved_and_copied_by_keyboard_across_weeks(planned: Program) -> None:
    for _ in range(3):
        planned.press(KEY.Key_Down, ALT)
    assert planned.planned() == [("2026-11-23", "Ladder")]
    assert planned.cards(date(2026, 11, 23))[0].hasFocus()
    planned.press(KEY.Key_Up, ALT | SHIFT)
    assert planned.planned() == [("2026-11-22", "Ladder"), ("2026-11-23", "Ladder")]


def test_cut_copy_and_paste(planned: Program) -> None:
    planned.press(KEY.Key_C, CTRL)
    planned.press(KEY.Key_Up)
    planned.press(KEY.Key_V, CTRL)
    assert planned.planned() == [("2026-11-19", "Ladder"), ("2026-11-20", "Ladder")]
    planned.press(KEY.Key_X, CTRL)
    planned.press(KEY.Key_Up)
    planned.press(KEY.Key_V, CTRL)
    assert planned.planned() == [("2026-11-18", "Ladder"), ("2026-11-20", "Ladder")]


def test_several_a_day_with_times_in_order(planned: Program) -> None:
    planned.press(KEY.Key_D, CTRL)
    planned.press(KEY.Key_T)
    dialog = planned.dialog()
    planned.bot.keyClicks(dialog.field, "half past")
    planned.bot.keyClick(dialog.field, KEY.Key_Return)
    assert dialog.isVisible()
    assert isinstance(dialog.field, QLineEdit)
    dialog.field.selectAll()
    planned.bot.keyClicks(dialog.field, "7:30")
    planned.bot.keyClick(dialog.field, KEY.Key_Return)
    assert [at for (at,) in planned.rows("SELECT at FROM planned_workouts ORDER BY position")][1][:5] == "07:30"
    planned.wake()
    planned.page.week.focus_choice()
    planned.press(KEY.Key_Left, ALT)
    assert planned.cards(FRIDAY)[0].face.pieces[0].text == "07:30"


def test_a_workout_is_removed_and_brought_back_by_the_banner(planned: Program) -> None:
    planned.press(KEY.Key_Delete)
    assert planned.planned() == []
    assert planned.row(FRIDAY).slot.hasFocus()
    planned.bot.waitUntil(lambda: planned.window.findChild(QPushButton, "bannerAction") is not None)
    undo = planned.window.findChild(QPushButton, "bannerAction")
    assert undo is not None
    planned.bot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert planned.planned() == [("2026-11-20", "Ladder")]


def test_undo_reaches_back_over_everything_and_redo_forward(planned: Program) -> None:
    planned.press(KEY.Key_Down, ALT)
    for _ in range(12):
        planned.undo()
    assert planned.planned() == []
    assert planned.routines() == []
    for _ in range(12):
        planned.bot.keyClick(planned.window, KEY.Key_Z, CTRL | SHIFT)
    assert planned.planned() == [("2026-11-21", "Ladder")]


def test_what_was_planned_is_there_after_a_restart(planned: Program) -> None:
    planned.restart()
    assert [card.face.title for card in planned.cards(FRIDAY)] == ["Ladder"]
    # Today's workout is chosen, its exercises stand in the grid.
    assert [group.title for group in planned.grid.grid.groups()] == ["Band press"]


def test_the_exercises_of_a_planned_workout_are_its_own(planned: Program) -> None:
    planned.press(KEY.Key_Return)
    assert planned.grid.hasFocus()
    planned.put_in(planned.cell(0, 0, Column.TARGET), "9x9")
    assert planned.services.planning.routines()[0].items[0].targets[0].sets != 9
    planned.press(KEY.Key_Escape)
    assert planned.cards(FRIDAY)[0].hasFocus()


def test_routines_are_ordered_copied_renamed_and_deleted_by_keyboard(program: Program) -> None:
    for name in ("A", "B", "C"):
        new_routine(program, name)
    shown = program.page.routines.list
    shown.setFocus()
    shown.choose(shown.routines.routines()[2].id)
    program.press(KEY.Key_Up, ALT)
    assert program.routines() == ["A", "C", "B"]
    program.press(KEY.Key_F2)
    write_name(program, "Core")
    assert program.routines() == ["A", "Core", "B"]
    shown.setFocus()
    program.press(KEY.Key_Delete)
    assert program.routines() == ["A", "B"]
    program.undo()
    assert program.routines() == ["A", "Core", "B"]


def test_routines_are_put_in_order_by_drag(program: Program) -> None:
    for name in ("A", "B", "C"):
        new_routine(program, name)
    model = program.page.routines.list.routines
    model.dropMimeData(routine_data(program, 2), Qt.DropAction.CopyAction, 0, 0, QModelIndex())
    assert program.routines() == ["C", "A", "B"]


def test_a_missed_workout_moves_to_today_at_a_press(planned: Program) -> None:
    planned.press(KEY.Key_Up, ALT)
    card = planned.cards(FRIDAY - timedelta(days=1))[0]
    assert card.face.state == "missed"
    planned.bot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    assert planned.planned() == [("2026-11-20", "Ladder")]


def test_start_asks_the_window_for_the_workout(planned: Program) -> None:
    wanted: list[object] = []
    planned.page.place_wanted.disconnect()
    planned.page.place_wanted.connect(wanted.append)
    card = planned.cards(FRIDAY)[0]
    planned.bot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    assert wanted == [StartPlanned(card.face.planned_id or 0)]


def test_a_note_is_written_under_an_exercise(program: Program) -> None:
    new_routine(program, "Ladder", "band press")
    item = program.services.planning.routines()[0].items[0]
    index = program.grid.grid.open_note(item.id)
    program.put_in(index, "slowly")
    assert program.services.planning.routines()[0].items[0].note == "slowly"
    assert program.grid.grid.is_note(program.grid.grid.index(1, 0, program.grid.grid.index(0, 0)))


def test_a_long_note_to_a_workout(planned: Program) -> None:
    planned.page.pane.note()
    dialog = planned.dialog()
    assert isinstance(dialog.field, QPlainTextEdit)
    dialog.field.setPlainText("x" * 10_000)
    save = dialog.findChild(QPushButton, "textSave")
    assert save is not None
    planned.bot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert len(planned.rows("SELECT note FROM planned_workouts")[0][0]) == 10_000


def test_weeks_are_walked_and_today_found_again(planned: Program) -> None:
    title = planned.page.header.title
    planned.press(KEY.Key_PageDown)
    assert title.text() == "23 – 29 November 2026"
    planned.bot.mouseClick(named(planned, "weekBack"), Qt.MouseButton.LeftButton)
    planned.bot.mouseClick(named(planned, "weekBack"), Qt.MouseButton.LeftButton)
    assert title.text() == "9 – 15 November 2026"
    assert planned.page.header.number.text() == "week 46"
    planned.bot.mouseClick(named(planned, "weekToday"), Qt.MouseButton.LeftButton)
    assert planned.cards(FRIDAY)[0].selected


def named(program: Program, name: str) -> QPushButton:
    found = program.page.findChild(QPushButton, name)
    assert found is not None
    return found


def test_a_text_left_behind_that_is_none_is_named_and_the_cell_kept(program: Program) -> None:
    new_routine(program, "Ladder", "band press")
    before = program.services.planning.routines()[0]
    program.grid.setFocus()
    program.grid.setCurrentIndex(program.cell(0, 0, Column.REST))
    program.press(KEY.Key_Return)
    program.type("soon")
    program.bot.mouseClick(program.page.header.findChild(QPushButton, "weekToday"), Qt.MouseButton.LeftButton)
    program.page.routines.list.setFocus()
    assert "Write the rest as 1:30" in program.page.pane.hint.text()
    assert program.services.planning.routines()[0] == before


def test_what_another_program_writes_meanwhile_shows_up(planned: Program) -> None:
    other = open_logbook(planned.path, clock=lambda: NOW)
    (card,) = planned.cards(FRIDAY)
    other.planning.change(replace(other.planning.planned(card.face.planned_id or 0), name="From outside"))
    other.logbook.close()
    planned.bot.waitUntil(lambda: planned.cards(FRIDAY)[0].face.title == "From outside")
    assert planned.page.pane.title.text() == "From outside"


def test_the_space_key_does_what_the_button_of_the_card_does(planned: Program) -> None:
    planned.press(KEY.Key_Up, ALT)
    planned.press(KEY.Key_Space)
    assert planned.planned() == [("2026-11-20", "Ladder")]


def test_every_key_of_the_page_is_listed(planned: Program) -> None:
    keys = " ".join(line.keys for line in planned.page.shortcuts())
    for key in ("Ctrl+D", "PgUp", "Alt+Home", "Ctrl+X", "Space", "Del", "Enter", "T"):
        assert key in keys
