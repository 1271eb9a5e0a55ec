"""A runner keeps a calendar: workouts, runs and rest days by mouse and by keyboard, read from the file beside it."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from program import OpenProgram
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from soleus.domain.calendar import PlannedWorkout, Run, SkipReason
from soleus.domain.prescription import Prescription, Target
from soleus.domain.repeating import Repetition
from soleus.domain.units import Distance
from soleus.ui.keys import Shortcut
from soleus.ui.places import ShowDay
from soleus.ui.planner.calendar_view import Mode
from soleus.ui.planner.card import WorkoutCard
from soleus.ui.planner.day_row import AddSlot
from soleus.ui.planner.page import PlannerPage
from soleus.ui.planner.repeat_dialog import RepeatDialog
from soleus.ui.planner.run_dialog import RunDialog
from soleus.ui.planner.week_dialog import WeekDialog
from soleus.ui.planner.week_view import COMMANDS
from soleus.ui.start_menu import start_menu
from soleus.ui.theme import ThemeSource

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = (date(2026, 11, day) for day in range(16, 23))
WEEK = timedelta(days=7)
HARD = (Prescription("band-plantarflexion", (Target(low=12, high=12),)),)
LIGHT = (Prescription("hollow-body-hold", (Target(),)),)
KEY = Qt.Key
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NONE = Qt.KeyboardModifier.NoModifier
Asked = TypeVar("Asked", bound=QWidget)


class Program(OpenProgram):
    """The program on its calendar, and what is planned in its file."""

    tab = "planner"

    @property
    def page(self) -> PlannerPage:
        page = self.session.page("planner")
        assert isinstance(page, PlannerPage)
        return page

    def planned(self) -> list[tuple[date, str]]:
        rows = self.rows("SELECT day, name FROM planned_workouts ORDER BY day, position")
        return [(date.fromisoformat(day), name) for day, name in rows]

    def days(self) -> list[date]:
        return [day for day, _ in self.planned()]

    def put(self, day: date, name: str = "Ladder", *, items: tuple[Prescription, ...] = HARD) -> PlannedWorkout:
        return self.planned_as(PlannedWorkout(day, name, items))

    def put_run(self, day: date, *, key: bool = False, name: str = "run") -> PlannedWorkout:
        return self.planned_as(PlannedWorkout(day, name, run=Run(key, Distance(6))))

    def planned_as(self, planned: PlannedWorkout) -> PlannedWorkout:
        """Plan something, and wait until the week shows it with all advice."""
        stored = self.services.planning.plan(planned)
        self.settle()
        return stored

    def series(self, day: date = FRIDAY, times: int = 4) -> PlannedWorkout:
        first = self.put(day)
        self.services.repeating.repeat(first.id, Repetition(7, times=times))
        return first

    def wake(self) -> None:
        """Make the window the active one again: without a window manager it is not after a popup or dialog."""
        QApplication.processEvents()
        active = QApplication.activeWindow()
        if QApplication.activePopupWidget() is None and (active is None or not active.isVisible()):
            with self.bot.waitActive(self.window):
                self.window.activateWindow()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is."""
        self.wake()
        focus = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert focus is not None
        self.bot.keyClick(focus, key, modifiers)

    def undo(self) -> None:
        self.wake()
        self.bot.keyClick(self.window, KEY.Key_Z, CTRL)

    def choose(self, planned: PlannedWorkout) -> WorkoutCard:
        """Click on the card of what is planned."""
        self.wake()
        self.page.choose_planned(planned.id, planned.day, focus=False)
        card = self.card(planned)
        self.bot.mouseClick(card, Qt.MouseButton.LeftButton)
        return card

    def go_to(self, day: date) -> None:
        self.wake()
        self.session.go(ShowDay(day))

    def card(self, planned: PlannedWorkout) -> WorkoutCard:
        return next(card for row in self.page.week.rows for card in row.cards if card.face.planned_id == planned.id)

    def titles(self, day: date) -> list[str]:
        row = self.page.week.row(day)
        assert row is not None
        return [card.face.title for card in row.cards]

    def menu(self) -> QMenu:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def right_click(self, widget: QWidget) -> QMenu:
        self.wake()
        at = QPoint(60, 20)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
        QApplication.sendEvent(widget, event)
        return self.menu()

    def pick(self, menu: QMenu, name: str) -> None:
        """Take an entry of a menu or of one of its submenus, with the mouse."""
        path = _path_to(menu, name)
        assert path, f"no {name} in the menu"
        for action in path:
            holder = self.menu()
            assert action.isEnabled()
            self.bot.mouseClick(holder, Qt.MouseButton.LeftButton, pos=holder.actionGeometry(action).center())
            inner = action.menu()
            if inner is not None:
                self.bot.waitUntil(inner.isVisible)

    def dialog(self, kind: type[Asked]) -> Asked:
        QApplication.processEvents()
        return next(found for found in self.window.findChildren(kind) if found.isVisible())

    def banner(self) -> str:
        """What the banner above the page says."""
        QApplication.processEvents()
        found = [label.text() for label in self.window.findChildren(QLabel, "bannerText") if label.isVisible()]
        return found[-1] if found else ""


def _path_to(menu: QMenu, name: str) -> list[QAction]:
    for action in menu.actions():
        if action.objectName() == name:
            return [action]
        inner = action.menu()
        if isinstance(inner, QMenu):
            rest = _path_to(inner, name)
            if rest:
                return [action, *rest]
    return []


def dropped(target: QWidget, data: QMimeData, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Carry data over a widget and let it go, as the platform does."""
    at, button = QPoint(200, 30), Qt.MouseButton.LeftButton
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    QApplication.sendEvent(target, QDragEnterEvent(at, actions, data, button, modifiers))
    QApplication.sendEvent(target, QDragMoveEvent(at, actions, data, button, modifiers))
    QApplication.sendEvent(target, QDropEvent(QPointF(at), actions, data, button, modifiers))


@pytest.fixture
def program(qtbot: QtBot, dressed: ThemeSource, logbook_path: Path, tmp_path: Path) -> Iterator[Program]:
    opened = Program(qtbot, logbook_path, tmp_path / "preferences.ini")
    opened.go_to(FRIDAY)
    opened.settle()
    yield opened
    opened.close()


# moving and copying


@pytest.mark.parametrize("what", ["workout", "run", "rest"])
def test_everything_is_dragged_to_another_day_and_copied_with_ctrl(program: Program, what: str) -> None:
    if what == "rest":
        program.services.planning.set_rest_day(TUESDAY, True)
    planned = {"workout": program.put, "run": program.put_run}.get(what, lambda _: None)(TUESDAY)
    planned = planned or program.services.planning.week(TUESDAY)[1].rests[0].planned
    target = program.page.week.row(SATURDAY)
    assert target is not None
    dropped(target, program.card(planned).carried())
    assert program.days() == [SATURDAY]
    assert program.rows("SELECT original_day FROM planned_workouts") == [(TUESDAY.isoformat(),)]
    other = program.page.week.row(SUNDAY)
    assert other is not None
    dropped(other, program.card(planned).carried(), CTRL)
    assert program.days() == [SATURDAY, SUNDAY]
    program.undo()
    program.undo()
    assert program.days() == [TUESDAY]


@pytest.mark.parametrize("what", ["workout", "run"])
def test_everything_is_moved_and_copied_by_keyboard(program: Program, what: str) -> None:
    planned = (program.put if what == "workout" else program.put_run)(TUESDAY)
    program.choose(planned)
    program.press(KEY.Key_Down, ALT)
    assert program.days() == [WEDNESDAY]
    program.press(KEY.Key_Down, ALT | SHIFT)
    assert program.days() == [WEDNESDAY, THURSDAY]
    program.press(KEY.Key_X, CTRL)
    program.go_to(SATURDAY)
    program.press(KEY.Key_V, CTRL)
    assert program.days() == [WEDNESDAY, SATURDAY]


def test_a_day_is_not_of_rest_twice(program: Program) -> None:
    for day in (TUESDAY, SATURDAY):
        program.services.planning.set_rest_day(day, True)
    rest = program.services.planning.week(TUESDAY)[1].rests[0].planned
    target = program.page.week.row(SATURDAY)
    assert target is not None
    dropped(target, program.card(rest).carried())
    assert program.days() == [TUESDAY, SATURDAY]
    assert program.banner() == "Sat 21 Nov is a rest day already."


# repeating


def test_a_workout_is_repeated_by_keyboard(program: Program) -> None:
    program.choose(program.put(FRIDAY))
    program.press(KEY.Key_R)
    dialog = program.dialog(RepeatDialog)
    assert dialog.said.text() == "8 workouts, the last on Fri 8 Jan"
    assert QApplication.focusWidget() is dialog.how.button("weekdays")
    program.press(KEY.Key_Tab)
    for key in (KEY.Key_Left, KEY.Key_Left, KEY.Key_Left, KEY.Key_Space):
        program.press(key)
    assert dialog.weekdays.chosen() == {1, 4}
    program.press(KEY.Key_Tab)
    assert QApplication.focusWidget() is dialog.weeks
    dialog.times.lineEdit().selectAll()
    program.bot.keyClicks(dialog.times.lineEdit(), "4")
    assert dialog.said.text() == "4 workouts, the last on Tue 1 Dec"
    program.bot.keyClick(dialog.times.lineEdit(), KEY.Key_Return)
    expected = [FRIDAY, TUESDAY + WEEK, FRIDAY + WEEK, TUESDAY + 2 * WEEK]
    assert program.days() == expected
    assert len(program.rows("SELECT DISTINCT series_id FROM planned_workouts")) == 1
    assert program.banner() == "Planned 3 times more."
    program.restart()
    assert program.days() == expected


def test_a_workout_is_repeated_by_mouse(program: Program) -> None:
    planned = program.put(FRIDAY)
    program.pick(program.right_click(program.card(planned)), "repeat")
    dialog = program.dialog(RepeatDialog)
    program.bot.mouseClick(dialog.how.button("days"), Qt.MouseButton.LeftButton)
    program.bot.mouseClick(dialog.end.button("until"), Qt.MouseButton.LeftButton)
    dialog.until.setFocus()
    dialog.until.selectAll()
    program.bot.keyClicks(dialog.until, "2026-11-25")
    program.bot.keyClick(dialog.until, KEY.Key_Tab)
    assert dialog.said.text() == "3 workouts, the last on Tue 24 Nov"
    program.bot.mouseClick(dialog.good, Qt.MouseButton.LeftButton)
    assert program.days() == [FRIDAY, SUNDAY, date(2026, 11, 24)]
    program.undo()
    assert program.days() == [FRIDAY]


def test_a_repetition_that_is_none_says_so_and_stays_open(program: Program) -> None:
    program.choose(program.put(FRIDAY))
    program.press(KEY.Key_R)
    dialog = program.dialog(RepeatDialog)
    program.bot.mouseClick(dialog.findChild(QWidget, "weekday-4"), Qt.MouseButton.LeftButton)
    assert dialog.said.text() == "Choose a day of the week."
    program.bot.mouseClick(dialog.good, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    program.bot.mouseClick(dialog.findChild(QWidget, "weekday-4"), Qt.MouseButton.LeftButton)
    dialog.times.set_value(1)
    assert dialog.said.text() == "It would not come again."
    program.bot.keyClick(dialog, KEY.Key_Escape)
    assert program.days() == [FRIDAY]


def test_a_run_and_a_rest_day_are_repeated(program: Program) -> None:
    run = program.put_run(FRIDAY)
    program.services.planning.set_rest_day(SATURDAY, True)
    program.choose(run)
    program.press(KEY.Key_R)
    assert program.dialog(RepeatDialog).said.text() == "8 runs, the last on Fri 8 Jan"
    program.bot.keyClick(program.dialog(RepeatDialog).times.lineEdit(), KEY.Key_Return)
    assert len(program.days()) == 9
    program.go_to(SATURDAY)
    program.press(KEY.Key_R)
    assert program.dialog(RepeatDialog).said.text() == "8 rest days, the last on Sat 9 Jan"
    program.bot.keyClick(program.dialog(RepeatDialog).times.lineEdit(), KEY.Key_Return)
    assert len(program.days()) == 16


# series


@pytest.mark.parametrize(
    ("choice", "left"),
    [
        ("remove-one", [FRIDAY, FRIDAY + 2 * WEEK, FRIDAY + 3 * WEEK]),
        ("remove-following", [FRIDAY]),
        ("remove-all", []),
    ],
)
def test_removing_one_of_a_series_asks_how_many(program: Program, choice: str, left: list[date]) -> None:
    first = program.series()
    second = program.services.planning.week(FRIDAY + WEEK)[4].cards[0].planned
    program.choose(second)
    program.press(KEY.Key_Delete)
    assert program.menu().activeAction().objectName() == "remove-one"
    program.pick(program.menu(), choice)
    assert program.days() == left
    program.undo()
    assert program.days() == [FRIDAY + n * WEEK for n in range(4)]
    assert program.services.planning.planned(first.id).day == FRIDAY


def test_removing_one_of_a_series_by_keyboard(program: Program) -> None:
    program.choose(program.series())
    program.press(KEY.Key_Delete)
    program.press(KEY.Key_Down)
    program.press(KEY.Key_Return)
    assert program.days() == []
    assert program.banner() == "4 of the series removed."


def test_moving_one_of_a_series_moves_no_other(program: Program) -> None:
    program.choose(program.series())
    program.press(KEY.Key_Down, ALT)
    assert program.days() == [SATURDAY, *(FRIDAY + n * WEEK for n in (1, 2, 3))]


def test_a_series_is_moved_to_another_weekday(program: Program) -> None:
    first = program.series()
    program.pick(program.right_click(program.card(first)), "shift-all-6")
    assert program.days() == [SUNDAY + n * WEEK for n in range(4)]
    assert program.page.week.day == SUNDAY
    program.undo()
    second = program.services.planning.week(FRIDAY + WEEK)[4].cards[0].planned
    program.choose(second)
    program.press(KEY.Key_S)
    program.pick(program.menu(), "shift-following-3")
    assert program.days() == [FRIDAY, *(THURSDAY + n * WEEK for n in (1, 2, 3))]


def test_a_change_is_given_to_the_whole_series(program: Program) -> None:
    first = program.series()
    program.choose(first)
    program.press(KEY.Key_T)
    program.wake()
    field = next(found for found in program.window.findChildren(QWidget, "textField") if found.isVisible())
    program.bot.keyClicks(field, "7:30")
    program.bot.keyClick(field, KEY.Key_Return)
    assert [at for (at,) in program.rows("SELECT at FROM planned_workouts ORDER BY day")][1:] == [None] * 3
    program.choose(first)
    program.press(KEY.Key_S)
    program.press(KEY.Key_Down)
    program.press(KEY.Key_Return)
    times = {plan.at for day in range(4) for plan in _planned_on(program, FRIDAY + day * WEEK)}
    assert times == {time(7, 30)}
    assert program.banner() == "3 others are now as this one."


def _planned_on(program: Program, day: date) -> list[PlannedWorkout]:
    return [card.planned for card in program.services.planning.days(day, day)[0].cards]


def test_what_is_not_repeated_has_no_series(program: Program) -> None:
    program.choose(program.put(FRIDAY))
    program.press(KEY.Key_S)
    assert program.banner() == "“Ladder” is not repeated; R repeats it."


# weeks


def test_a_week_is_copied_onto_another(program: Program) -> None:
    program.put(TUESDAY)
    program.put_run(SATURDAY, key=True)
    program.services.planning.set_rest_day(MONDAY, True)
    program.put(TUESDAY + 2 * WEEK, "Core")
    program.go_to(TUESDAY)
    program.press(KEY.Key_W)
    dialog = program.dialog(WeekDialog)
    assert "16 – 22 November 2026" in dialog.said.text()
    dialog.day.selectAll()
    program.bot.keyClicks(dialog.day, "2026-12-03")
    program.bot.keyClick(dialog.day, KEY.Key_Return)
    there = [day for day in program.days() if day > SUNDAY]
    assert there == [MONDAY + 2 * WEEK, TUESDAY + 2 * WEEK, TUESDAY + 2 * WEEK, SATURDAY + 2 * WEEK]
    assert program.titles(TUESDAY + 2 * WEEK) == ["Core", "Ladder"]
    assert program.banner() == "3 entries planned for 30 November – 6 December 2026."
    program.undo()
    assert [day for day in program.days() if day > SUNDAY] == [TUESDAY + 2 * WEEK]


def test_a_week_is_copied_by_mouse_and_not_onto_itself(program: Program) -> None:
    program.put(TUESDAY)
    slot = program.page.week.row(FRIDAY)
    assert slot is not None
    program.pick(program.right_click(slot.slot), "copyWeek")
    dialog = program.dialog(WeekDialog)
    dialog.day.setFocus()
    dialog.day.selectAll()
    program.bot.keyClicks(dialog.day, "2026-11-18")
    program.bot.keyClick(dialog.day, KEY.Key_Tab)
    program.bot.mouseClick(dialog.good, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.said.text() == "This is the week that is copied."
    dialog.day.setFocus()
    dialog.day.selectAll()
    program.bot.keyClicks(dialog.day, "2026-11-24")
    program.bot.keyClick(dialog.day, KEY.Key_Tab)
    program.bot.mouseClick(dialog.good, Qt.MouseButton.LeftButton)
    assert program.days() == [TUESDAY, TUESDAY + WEEK]


# rest and runs


def test_a_rest_day_is_switched_on_and_off_by_keyboard(program: Program) -> None:
    program.go_to(TUESDAY)
    program.press(KEY.Key_R, SHIFT)
    assert program.titles(TUESDAY) == ["Rest day for the calves"]
    assert program.rows("SELECT kind FROM planned_workouts") == [("rest",)]
    assert isinstance(QApplication.focusWidget(), WorkoutCard)
    program.press(KEY.Key_R, SHIFT)
    assert program.planned() == []
    assert program.banner() == "Tue 17 Nov is no rest day any more."
    assert isinstance(QApplication.focusWidget(), AddSlot)
    program.undo()
    assert program.days() == [TUESDAY]


def test_a_rest_day_is_set_by_mouse(program: Program) -> None:
    row = program.page.week.row(TUESDAY)
    assert row is not None
    program.pick(program.right_click(row.slot), "restDay")
    assert program.days() == [TUESDAY]
    program.pick(program.right_click(row.cards[0]), "remove")
    assert program.days() == []


def test_a_run_is_planned_changed_and_ticked_by_keyboard(program: Program) -> None:
    program.go_to(SATURDAY)
    program.press(KEY.Key_U)
    dialog = program.dialog(RunDialog)
    assert QApplication.focusWidget() is dialog.name
    program.bot.keyClicks(dialog.name, "6 × 1 km")
    dialog.kind.focus_chosen()
    program.bot.keyClick(dialog.kind.button(False), KEY.Key_Right)
    program.bot.keyClicks(dialog.distance.lineEdit(), "9.5")
    program.bot.keyClicks(dialog.at, "10")
    program.bot.keyClick(dialog.at, KEY.Key_Return)
    assert program.titles(SATURDAY) == ["Key run, 6 × 1 km"]
    program.wake()
    card = QApplication.focusWidget()
    assert isinstance(card, WorkoutCard)
    assert card.face.state == "key-run"
    assert card.face.spoken == "Key run, 6 × 1 km, planned. 10:00, 9.5 km"
    program.press(KEY.Key_Space)
    assert card.face.ticked
    program.press(KEY.Key_Return)
    dialog = program.dialog(RunDialog)
    program.bot.keyClicks(dialog.minutes.lineEdit(), "50")
    program.bot.keyClick(dialog.minutes.lineEdit(), KEY.Key_Return)
    run = program.services.planning.week(SATURDAY)[5].runs[0].planned
    assert run.run == Run(True, Distance(9.5), 50, done=True)
    assert run.at == time(10)
    program.restart()
    assert program.services.planning.planned(run.id) == run


def test_a_run_is_planned_and_ticked_by_mouse(program: Program) -> None:
    row = program.page.week.row(SUNDAY)
    assert row is not None
    program.pick(program.right_click(row.slot), "addRun")
    dialog = program.dialog(RunDialog)
    dialog.at.setText("late")
    program.bot.mouseClick(dialog.good, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.said.text().startswith("Write a time")
    dialog.at.clear()
    program.bot.mouseClick(dialog.good, Qt.MouseButton.LeftButton)
    assert program.titles(SUNDAY) == ["Easy run"]
    # The run leaves room for a workout beside it.
    assert row.slot.isVisible()
    assert row.slot.geometry().right() < row.cards[0].geometry().left()
    program.pick(program.right_click(row.cards[0]), "tickRun")
    assert program.rows("SELECT kind, run_done FROM planned_workouts") == [("run", 1)]
    assert row.cards[0].face.ticked


def test_a_run_is_opened_with_a_double_click(program: Program) -> None:
    run = program.put_run(SUNDAY)
    program.bot.mouseDClick(program.card(run), Qt.MouseButton.LeftButton)
    dialog = program.dialog(RunDialog)
    assert dialog.distance.value() == 6
    program.bot.mouseClick(dialog.kind.button(True), Qt.MouseButton.LeftButton)
    program.bot.mouseClick(dialog.good, Qt.MouseButton.LeftButton)
    assert program.titles(SUNDAY) == ["Key run"]


def test_the_keyboard_goes_from_the_place_of_a_workout_to_the_run_beside_it(program: Program) -> None:
    run = program.put_run(SUNDAY)
    program.go_to(SATURDAY)
    program.press(KEY.Key_Down)
    assert isinstance(QApplication.focusWidget(), AddSlot)
    program.press(KEY.Key_Right)
    assert QApplication.focusWidget() is program.card(run)
    program.press(KEY.Key_Left)
    assert isinstance(QApplication.focusWidget(), AddSlot)


def test_neither_runs_nor_rest_days_are_offered_to_be_started(program: Program) -> None:
    program.put_run(FRIDAY)
    program.services.planning.set_rest_day(FRIDAY, True)
    skipped = program.put(FRIDAY, "Skipped")
    program.services.planning.skip(skipped.id, SkipReason.ILL)
    ladder = program.put(FRIDAY)
    menu = start_menu(program.window, program.services, lambda _: None)
    offered = [action.objectName() for action in menu.actions() if "Planned" in action.objectName()]
    assert offered == [f"startPlanned-{ladder.id}"]
    menu.deleteLater()


# missed, skipped, tagged, warned of


def test_a_missed_workout_is_moved_to_the_day_it_is_offered(program: Program) -> None:
    missed = program.put(WEDNESDAY)
    program.put(FRIDAY, "Today")
    program.put_run(SATURDAY, key=True)
    card = program.card(missed)
    assert (card.face.state, card.face.action) == ("missed", "Move to Sunday")
    program.bot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    assert program.planned()[-1] == (SUNDAY, "Ladder")
    assert program.rows("SELECT original_day FROM planned_workouts WHERE name = 'Ladder'") == [("2026-11-18",)]
    assert program.card(missed).face.state == "moved"


def test_a_missed_workout_is_moved_with_space(program: Program) -> None:
    missed = program.put(WEDNESDAY)
    card = program.choose(missed)
    assert card.face.action == "Move to today"
    program.press(KEY.Key_Space)
    assert program.days() == [FRIDAY]


def test_a_workout_is_skipped_and_taken_up_by_keyboard(program: Program) -> None:
    planned = program.put(WEDNESDAY)
    program.choose(planned)
    program.press(KEY.Key_K)
    program.press(KEY.Key_Down)
    program.press(KEY.Key_Return)
    assert program.rows("SELECT skipped FROM planned_workouts") == [("ill",)]
    card = program.card(planned)
    assert card.face.state == "skipped"
    assert card.face.spoken == "Ladder, skipped. skipped: ill"
    assert card.button.isHidden()
    program.press(KEY.Key_K)
    assert program.rows("SELECT skipped FROM planned_workouts") == [(None,)]
    assert card.face.state == "missed"


def test_a_workout_is_skipped_by_mouse_with_a_reason(program: Program) -> None:
    planned = program.put(FRIDAY)
    program.pick(program.right_click(program.card(planned)), "skip-pain")
    assert program.rows("SELECT skipped FROM planned_workouts") == [("pain",)]
    program.pick(program.right_click(program.card(planned)), "unskip")
    assert program.rows("SELECT skipped FROM planned_workouts") == [(None,)]
    program.undo()
    assert program.card(planned).face.state == "skipped"


def test_a_workout_of_the_month_is_skipped_below_its_day(program: Program) -> None:
    planned = program.put(FRIDAY)
    program.page.show_mode(Mode.MONTH)
    program.settle()
    program.page.choose_planned(planned.id, FRIDAY)
    program.press(KEY.Key_K)
    month = program.page.calendar.month.view
    cell = month.visualRect(month.currentIndex())
    # The screen in memory is narrower than the window: only the height is where it was asked for.
    assert program.menu().y() == month.viewport().mapToGlobal(cell.bottomLeft()).y()
    program.press(KEY.Key_Return)
    assert program.rows("SELECT skipped FROM planned_workouts") == [("pain",)]


def test_a_workout_is_tagged_by_key_and_mouse(program: Program) -> None:
    planned = program.put(FRIDAY, items=LIGHT)
    program.choose(planned)
    program.press(KEY.Key_G)
    program.press(KEY.Key_Down)
    program.press(KEY.Key_Down)
    program.press(KEY.Key_Return)
    assert program.rows("SELECT run_tag FROM planned_workouts") == [("after",)]
    assert "after the run" in program.card(planned).face.spoken
    program.pick(program.right_click(program.card(planned)), "tag-none")
    assert program.rows("SELECT run_tag FROM planned_workouts") == [(None,)]


def test_a_hard_day_before_a_key_run_is_warned_of_and_can_go(program: Program) -> None:
    planned = program.put(FRIDAY)
    program.put_run(SATURDAY, key=True)
    card = program.card(planned)
    assert "hard day before the key run" in card.face.spoken
    assert card.face.action == "Move"
    program.bot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    assert program.menu().actions()[0].text() == "Sun 22 Nov, fits best"
    program.pick(program.menu(), "moveTo-2026-11-22")
    assert program.days() == [SATURDAY, SUNDAY]
    assert "hard day" not in program.card(planned).face.spoken


def test_marks_of_a_workout_are_not_for_runs(program: Program) -> None:
    program.choose(program.put_run(FRIDAY))
    program.press(KEY.Key_K)
    assert program.banner() == "This can be done to workouts only."
    program.press(KEY.Key_G)
    assert QApplication.activePopupWidget() is None


def test_every_letter_of_the_calendar_is_in_the_sheet_of_keys() -> None:
    listed = {key for shortcut in PlannerPage.shortcuts() for key in _keys(shortcut)}
    letters = {(mods, key) for mods, key in COMMANDS if Qt.Key.Key_A <= key <= Qt.Key.Key_Z}
    assert {("Shift+" if mods == SHIFT else "") + key.name.removeprefix("Key_") for mods, key in letters} <= listed


def _keys(shortcut: Shortcut) -> list[str]:
    return shortcut.keys.split()
