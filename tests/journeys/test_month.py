"""A runner looks at a month: moves about in it, moves and copies what is planned, and goes from it to a week."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from program import OpenProgram
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from soleus.domain.calendar import PlannedWorkout, Run
from soleus.domain.ports import Kind
from soleus.domain.routine import Routine
from soleus.domain.units import Distance
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.logbook import Put
from soleus.ui.places import AddToPlan, NewRoutine, ShowCalendar, ShowDay
from soleus.ui.planner.calendar_view import Mode
from soleus.ui.planner.month_model import KEPT
from soleus.ui.planner.month_view import MonthView
from soleus.ui.planner.page import PlannerPage
from soleus.ui.theme import ThemeSource

FRIDAY = date(2026, 11, 20)
KEY = Qt.Key
NONE, CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction


def nov(day: int) -> date:
    return date(2026, 11, day)


class Program(OpenProgram):
    """The program with its Planner, and the month in it."""

    @property
    def page(self) -> PlannerPage:
        page = self.session.page("planner")
        assert isinstance(page, PlannerPage)
        return page

    @property
    def month(self) -> MonthView:
        return self.page.calendar.month.view

    def mode(self) -> Mode:
        return self.page.calendar.mode

    def planned(self) -> list[tuple[str, str]]:
        return self.rows("SELECT day, name FROM planned_workouts WHERE kind = 'workout' ORDER BY day, position")

    def read(self) -> None:
        """Wait until the month is in sight."""
        self.bot.waitUntil(lambda: not self.page.calendar.busy())
        QApplication.processEvents()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        focus = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert focus is not None
        self.bot.keyClick(focus, key, modifiers)
        self.read()

    def words(self, day: date) -> list[str]:
        """What the chips of a day say."""
        found = self.month.days.picture.at(day)
        assert found is not None
        return [chip.words for chip in found.chips]

    def point(self, day: date, chip: int | None = None) -> QPoint:
        """A point of a day: on one of its chips, or beside its figure."""
        index = self.month.days.index_of(day)
        if chip is None:
            return self.month.visualRect(index).topLeft() + QPoint(60, 14)
        return self.month.place_of(index).chips[chip][1].center().toPoint()

    def drop(self, day: date, data: QMimeData, modifiers: Qt.KeyboardModifier = NONE) -> bool:
        """Carry data over a day and let it go, as the platform does; return whether it was taken."""
        at, target = self.point(day), self.month.viewport()
        enter = QDragEnterEvent(at, ACTIONS, data, LEFT, modifiers)
        QApplication.sendEvent(target, enter)
        QApplication.sendEvent(target, QDragMoveEvent(at, ACTIONS, data, LEFT, modifiers))
        drop = QDropEvent(QPointF(at), ACTIONS, data, LEFT, modifiers)
        QApplication.sendEvent(target, drop)
        self.read()
        return drop.isAccepted()

    def carried(self, day: date, chip: int = 0) -> QMimeData:
        faces = self.month.faces(day)
        assert faces is not None
        return self.month.carried(faces[chip])


@pytest.fixture
def program(qtbot: QtBot, dressed: ThemeSource, logbook_path: Path, tmp_path: Path) -> Iterator[Program]:
    opened = Program(qtbot, logbook_path, tmp_path / "preferences.ini")
    planning = opened.services.planning
    planning.create_routine(Routine("Ladder"))
    for day, name in ((10, "Done"), (18, "Missed"), (20, "Ladder"), (24, "Ahead")):
        planning.plan(PlannedWorkout(nov(day), name))
    planning.plan(PlannedWorkout(nov(21), "6 × 1 km", run=Run(is_key=True)))
    planning.plan(PlannedWorkout(nov(20), "run", run=Run(distance=Distance(8))))
    done = next(card.planned for day in planning.days(nov(10), nov(10)) for card in day.cards)
    sets = (SideSet(1, Side.LEFT, reps=12),)
    workout = Workout(nov(10), "Done", (Entry("band-plantarflexion", sets),), planned_id=done.id)
    opened.services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))
    opened.session.go(ShowCalendar(month=True))
    opened.read()
    yield opened
    opened.close()


def test_a_month_shows_what_stands_on_its_days_and_how_it_was_kept(program: Program) -> None:
    assert program.page.header.title.text() == "November 2026"
    assert program.words(nov(20)) == ["Ladder", "8 km"]
    assert program.words(nov(21)) == ["6 × 1 km"]
    looks = {chip.look for day in (18, 20, 21) for chip in program.month.days.picture.days[day + 5].chips}
    assert looks == {"waiting", "card", "plain", "key"}
    assert program.month.day == FRIDAY
    assert program.month.hasFocus()
    assert program.page.calendar.month.footer.kept.text() == "November: 1 of 2 so far"
    weeks = [program.month.days.picture.weeks[row] for row in (2, 3, 4)]
    assert [(week.strong, week.line) for week in weeks] == [
        ("1 done", "on time"),
        ("0 done", "1 missed, 1 to come"),
        ("1 planned", ""),
    ]


def test_the_keyboard_goes_by_day_week_and_month(program: Program) -> None:
    month = program.month
    for key, modifiers, day in (
        (KEY.Key_Right, NONE, nov(21)),
        (KEY.Key_Down, NONE, nov(28)),
        (KEY.Key_Left, NONE, nov(27)),
        (KEY.Key_Up, NONE, nov(20)),
        (KEY.Key_Home, NONE, nov(16)),
        (KEY.Key_End, NONE, nov(22)),
        (KEY.Key_End, CTRL, nov(30)),
        (KEY.Key_Home, CTRL, nov(1)),
        (KEY.Key_PageDown, NONE, date(2026, 12, 1)),
        (KEY.Key_PageUp, NONE, nov(1)),
        (KEY.Key_Home, ALT, FRIDAY),
    ):
        program.press(key, modifiers)
        assert month.day == day
        assert month.days.day(month.currentIndex()).day == day  # type: ignore[union-attr]
    assert month.hasFocus()


def test_the_keyboard_leaves_the_weeks_in_sight(program: Program) -> None:
    program.press(KEY.Key_Home, CTRL)
    program.press(KEY.Key_Up)
    assert program.month.day == date(2026, 10, 25)
    assert program.page.header.title.text() == "October 2026"
    program.press(KEY.Key_End, CTRL)
    program.press(KEY.Key_PageUp)
    assert program.month.day == date(2026, 9, 30)


def test_within_a_day_ctrl_and_arrows_choose(program: Program) -> None:
    title = "Easy run"
    assert program.month.face().title == "Ladder"  # type: ignore[union-attr]
    program.press(KEY.Key_Down, CTRL)
    assert program.month.face().title == title  # type: ignore[union-attr]
    program.press(KEY.Key_Down, CTRL)
    assert program.month.face().title == title  # type: ignore[union-attr]
    program.press(KEY.Key_Space)
    assert program.rows("SELECT run_done FROM planned_workouts WHERE name = 'run'") == [(1,)]
    assert program.month.face().ticked  # type: ignore[union-attr]
    program.press(KEY.Key_Up, CTRL)
    assert program.month.face().title == "Ladder"  # type: ignore[union-attr]


def test_a_workout_is_moved_and_copied_by_keyboard(program: Program) -> None:
    before = program.planned()
    program.press(KEY.Key_Right, ALT)
    program.press(KEY.Key_Right, ALT)
    assert ("2026-11-22", "Ladder") in program.planned()
    assert program.month.day == nov(22)
    program.press(KEY.Key_Down, ALT)
    assert ("2026-11-29", "Ladder") in program.planned()
    program.press(KEY.Key_Up, ALT | SHIFT)
    assert ("2026-11-22", "Ladder") in program.planned()
    assert ("2026-11-29", "Ladder") in program.planned()
    for _ in range(4):
        program.services.logbook.undo()
    program.read()
    assert program.planned() == before
    assert "Ladder" in program.words(FRIDAY)


def test_a_workout_is_removed_cut_and_pasted(program: Program) -> None:
    program.press(KEY.Key_X, CTRL)
    program.press(KEY.Key_Down)
    program.press(KEY.Key_V, CTRL)
    assert ("2026-11-27", "Ladder") in program.planned()
    program.press(KEY.Key_Delete)
    assert "Ladder" not in [name for _, name in program.planned()]
    assert program.month.day == nov(27)
    assert program.month.face() is None
    assert program.month.hasFocus()


def test_a_routine_is_put_on_the_chosen_day(program: Program) -> None:
    program.page.routines.list.choose(program.services.planning.routines()[0].id)
    program.month.setFocus()
    program.press(KEY.Key_Right)
    program.press(KEY.Key_D, CTRL)
    assert ("2026-11-21", "Ladder") in program.planned()
    assert program.month.face().title == "Ladder"  # type: ignore[union-attr]


def test_things_are_dragged_to_move_to_copy_and_from_the_left(program: Program) -> None:
    assert program.drop(nov(25), program.carried(FRIDAY))
    assert program.words(nov(25)) == ["Ladder"]
    assert program.month.day == nov(25)
    assert program.drop(nov(26), program.carried(nov(25)), CTRL)
    assert program.words(nov(25)) == program.words(nov(26)) == ["Ladder"]
    routines = program.page.routines.list.routines
    assert program.drop(nov(2), routines.mimeData([routines.index(0)]))
    assert program.words(nov(2)) == ["Ladder"]
    # What was done stays, and something else is not taken.
    assert program.drop(nov(3), program.carried(nov(10)))
    assert program.words(nov(10)) == ["Done"]
    words = QMimeData()
    words.setText("Ladder")
    assert not program.drop(nov(4), words)


def test_a_day_invites_what_is_carried_over_it(program: Program) -> None:
    data = program.carried(FRIDAY)
    move = QDragMoveEvent(program.point(nov(25)), ACTIONS, data, LEFT, NONE)
    QApplication.sendEvent(
        program.month.viewport(), QDragEnterEvent(move.position().toPoint(), ACTIONS, data, LEFT, NONE)
    )
    QApplication.sendEvent(program.month.viewport(), move)
    assert program.month.delegate.inviting == nov(25)
    kept = program.month.viewport().width() - 20
    away = QDragMoveEvent(QPoint(kept, 40), ACTIONS, data, LEFT, NONE)
    QApplication.sendEvent(program.month.viewport(), away)
    assert not away.isAccepted()
    assert program.month.delegate.inviting is None


def test_the_mouse_chooses_and_opens(program: Program) -> None:
    view = program.month.viewport()
    program.bot.mouseClick(view, LEFT, pos=program.point(nov(24), 0))
    assert (program.month.day, program.month.face().title) == (nov(24), "Ahead")  # type: ignore[union-attr]
    program.bot.mouseClick(view, LEFT, pos=program.point(nov(26)))
    assert (program.month.day, program.month.face()) == (nov(26), None)
    program.bot.mouseDClick(view, LEFT, pos=program.point(nov(24), 0))
    assert program.mode() is Mode.WEEK
    assert program.page.week.day == nov(24)
    card = program.page.week.card()
    assert card is not None
    assert card.face.title == "Ahead"
    assert card.hasFocus()


def test_more_than_there_is_room_for_opens_the_week(program: Program) -> None:
    for n in range(6):
        program.services.planning.plan(PlannedWorkout(nov(26), f"More {n}"))
    program.read()
    index = program.month.days.index_of(nov(26))
    placed = program.month.place_of(index)
    assert len(placed.chips) + placed.more == 6
    assert placed.more_box is not None
    # One that has no room comes into sight when it is chosen.
    program.bot.mouseClick(program.month.viewport(), LEFT, pos=program.point(nov(26)))
    for _ in range(5):
        program.press(KEY.Key_Down, CTRL)
    shown = [chip.words for chip, _ in program.month.place_of(index).chips]
    assert shown[-1] == "More 5"
    program.bot.mouseClick(program.month.viewport(), LEFT, pos=placed.more_box.center().toPoint())
    assert program.mode() is Mode.WEEK
    assert program.page.week.day == nov(26)


def test_enter_opens_the_week_and_back_the_choice_is_kept(program: Program) -> None:
    program.press(KEY.Key_Down, CTRL)
    program.press(KEY.Key_Return)
    assert program.mode() is Mode.WEEK
    assert program.page.header.title.text() == "16 – 22 November 2026"
    assert program.page.week.card().face.title == "Easy run"  # type: ignore[union-attr]
    program.page.header.modes.button(Mode.MONTH).click()
    program.read()
    assert program.month.face().title == "Easy run"  # type: ignore[union-attr]
    assert program.page.header.title.text() == "November 2026"


def menu_of(program: Program) -> list[str]:
    """The names of the actions of the menu that is open; it is closed."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.objectName() for action in menu.actions()]
    menu.close()
    return names


def test_the_menu_is_that_of_the_week(program: Program) -> None:
    view = program.month.viewport()
    at = program.point(nov(24), 0)
    program.bot.mousePress(view, RIGHT, pos=at)
    reason = QContextMenuEvent.Reason
    QApplication.sendEvent(view, QContextMenuEvent(reason.Mouse, at, view.mapToGlobal(at), NONE))
    assert {"edit", "cut", "copy", "remove"} <= set(menu_of(program))
    program.press(KEY.Key_Right)
    QApplication.sendEvent(program.month, QContextMenuEvent(reason.Keyboard, QPoint(), QPoint(), NONE))
    assert "addEmpty" in menu_of(program)


def test_the_month_comes_back_with_the_program(program: Program) -> None:
    program.restart()
    program.read()
    assert program.mode() is Mode.MONTH
    assert program.words(FRIDAY) == ["Ladder", "8 km"]
    program.session.go(ShowCalendar(month=False))
    program.restart()
    assert program.mode() is Mode.WEEK


def test_what_needs_the_grid_goes_to_the_week(program: Program) -> None:
    program.session.go(AddToPlan("shin-raise"))
    assert "toToday" in menu_of(program)
    assert program.mode() is Mode.WEEK
    program.session.go(ShowCalendar(month=True))
    program.session.go(NewRoutine())
    assert program.mode() is Mode.WEEK


def test_a_day_is_gone_to_in_the_month(program: Program) -> None:
    program.session.go(ShowDay(date(2027, 1, 5)))
    program.read()
    assert program.page.header.title.text() == "January 2027"
    assert program.month.day == date(2027, 1, 5)
    program.press(KEY.Key_Home, ALT)
    assert program.page.header.title.text() == "November 2026"
    assert program.month.face().title == "Ladder"  # type: ignore[union-attr]


def test_the_cells_are_read_aloud(program: Program) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    days = program.month.days
    said = days.data(days.index_of(FRIDAY), role)
    assert str(said).startswith("Friday 20 November, today: Ladder, planned; Easy run, planned")
    assert days.data(days.index_of(nov(26)), role) == "Thursday 26 November: nothing planned"
    assert days.data(days.index(3, KEPT), role) == "week 47, 0 done, 1 missed, 1 to come"
