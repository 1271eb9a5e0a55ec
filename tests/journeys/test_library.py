"""The Library by keyboard and by mouse, checked on the screen and in the file."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from program import OpenProgram
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from soleus.domain.exercise import Exercise, Group
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.ui.library.exercise_dialog import ExerciseDialog
from soleus.ui.library.filtering import Facet
from soleus.ui.library.merge_dialog import MergeDialog
from soleus.ui.library.page import LibraryPage
from soleus.ui.library.plan_dialog import PlanDialog
from soleus.ui.theme import ThemeSource
from soleus.ui.undo_routing import UndoRouting

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Desk(OpenProgram):
    """The program at the Library."""

    size = None
    tab = "library"

    @property
    def page(self) -> LibraryPage:
        page = self.session.page("library")
        assert isinstance(page, LibraryPage)
        return page

    def own(self) -> dict[str, dict[str, Any]]:
        """The own exercises in the file, by their names."""
        found = self.rows("SELECT definition, archived FROM exercises WHERE definition IS NOT NULL")
        read = [{**json.loads(text), "archived": bool(archived)} for text, archived in found]
        return {exercise["name"]: exercise for exercise in read}

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        target = QApplication.focusWidget() or self.window
        self.bot.keyClick(target, key, modifier)

    def write(self, text: str) -> None:
        """Type where the keyboard is."""
        self.bot.keyClicks(QApplication.focusWidget(), text)

    def click(self, widget: QWidget) -> None:
        """Click into the middle of a widget."""
        self.bot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def dialog(self, kind: type[QDialog]) -> Any:
        """Wait for a dialog and for the keyboard in it."""
        self.bot.waitUntil(lambda: self.open_dialog(kind) is not None)
        dialog = self.open_dialog(kind)
        assert dialog is not None
        dialog.activateWindow()
        self.bot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        return dialog

    def open_dialog(self, kind: type[QDialog]) -> QDialog | None:
        """The dialog in sight, if there is one."""
        return next((dialog for dialog in self.page.findChildren(kind) if dialog.isVisible()), None)

    def back(self) -> None:
        """Wait until no dialog is left and the window has the keyboard again."""
        self.bot.waitUntil(lambda: self.open_dialog(QDialog) is None)
        self.window.activateWindow()
        self.bot.waitUntil(lambda: QApplication.activeWindow() is self.window)

    def pick(self, open_menu: Callable[[], object], wanted: QAction) -> None:
        """Open a menu, which waits until something is picked, and pick an action of it with a click."""

        def choose() -> None:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            box: QRect = menu.actionGeometry(wanted)
            self.bot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=box.center())

        QTimer.singleShot(0, choose)
        open_menu()

    def shown(self) -> list[str]:
        """The names in the list."""
        model = self.page.model
        indexes = (model.index(n) for n in range(model.rowCount()))
        return [index.data() for index in indexes if model.exercise_at(index)]

    def banner_button(self) -> QWidget:
        """The button of the newest banner."""
        self.bot.waitUntil(lambda: bool(self.session.banners.banners()))
        button = self.session.banners.banners()[0].action_button()
        assert button is not None
        return button


@pytest.fixture
def desk_on(
    qtbot: QtBot, qapp: QApplication, dressed: ThemeSource, logbook_path: Path, tmp_path: Path, services: Services
) -> Iterator[Callable[[], Desk]]:
    routing = UndoRouting(qapp)
    desks: list[Desk] = []

    def sit_down() -> Desk:
        desks.append(Desk(qtbot, logbook_path, tmp_path / "preferences.ini"))
        return desks[-1]

    yield sit_down
    for desk in desks:
        if desk.window.session is not None:
            desk.close()
    routing.deleteLater()


@pytest.fixture
def desk(desk_on: Callable[[], Desk]) -> Desk:
    return desk_on()


def test_an_exercise_is_found_read_and_copied_by_keyboard_alone(desk: Desk) -> None:
    desk.key(Key.Key_F, CTRL)
    desk.write("band pre")
    assert desk.shown()[0] == "Band press"
    desk.key(Key.Key_Down)
    assert desk.page.pane.list.hasFocus()
    desk.settle()
    desk.key(Key.Key_Return)
    assert desk.page.detail.title.text() == "Band press"
    assert desk.page.detail.log.hasFocus()
    desk.key(Key.Key_Backtab)
    assert desk.page.detail.copy.hasFocus()
    desk.key(Key.Key_Space)
    dialog: ExerciseDialog = desk.dialog(ExerciseDialog)
    assert dialog.form.name.text() == "Band press, mine"
    desk.write("Slow band press")
    desk.key(Key.Key_Return, CTRL)
    desk.bot.waitUntil(lambda: desk.page.detail.title.text() == "Slow band press")
    assert desk.own()["Slow band press"]["tempo"] == {"concentric_s": 1, "top_hold_s": 2, "eccentric_s": 3}
    desk.back()
    desk.key(Key.Key_Z, CTRL)
    desk.bot.waitUntil(lambda: desk.page.detail.title.text() != "Slow band press")
    assert desk.own() == {}
    desk.settle()


def test_a_new_exercise_is_made_by_mouse_changed_and_archived(desk: Desk) -> None:
    page = desk.page
    desk.click(page.pane.new_button)
    dialog: ExerciseDialog = desk.dialog(ExerciseDialog)
    desk.click(dialog.save)
    assert dialog.form.name_field.error.isVisible()
    desk.write("Kerb raise")
    desk.click(dialog.save)
    desk.bot.waitUntil(lambda: page.detail.title.text() == "Kerb raise")
    assert not desk.own()["Kerb raise"]["archived"]
    desk.settle()

    desk.click(page.detail.edit)
    dialog = desk.dialog(ExerciseDialog)
    desk.write("Kerb raise, both")
    desk.click(dialog.save)
    desk.bot.waitUntil(lambda: page.detail.title.text() == "Kerb raise, both")
    assert list(desk.own()) == ["Kerb raise, both"]
    desk.settle()

    desk.pick(lambda: desk.click(page.detail.more), page.detail.archive_action)
    desk.bot.waitUntil(lambda: "Kerb raise, both" not in desk.shown())
    assert desk.own()["Kerb raise, both"]["archived"]
    desk.settle()
    desk.click(page.facets.archived)
    desk.settle()
    assert desk.shown() == ["Kerb raise, both"]
    desk.click(page.detail.back)
    desk.bot.waitUntil(lambda: desk.own()["Kerb raise, both"]["archived"] is False)
    desk.settle()
    assert page.detail.title.text() == "Kerb raise, both"


def test_merging_moves_the_history_and_undo_brings_it_back(desk: Desk) -> None:
    services, page = desk.services, desk.page
    own = services.catalogue.create(Exercise("", "Tib raise", Group.SHIN))
    day = services.clock().date()
    for n in range(3):
        services.workouts.change(_logged(services, own.key, day - timedelta(days=n)))
        services.workouts.finish(services.workouts.unfinished().id)  # type: ignore[union-attr]
    page.show_when_there(own.key)
    desk.bot.waitUntil(lambda: page.detail.title.text() == "Tib raise")
    desk.settle()
    desk.pick(lambda: desk.click(page.detail.more), page.detail.merge_action)
    dialog: MergeDialog = desk.dialog(MergeDialog)
    assert "3 entries move" in dialog.explained.text()
    assert not dialog.merge.isEnabled()
    desk.write("shin raise")
    desk.key(Key.Key_Return)
    desk.click(dialog.merge)
    desk.bot.waitUntil(lambda: page.detail.title.text() == "Shin raise")
    count = "SELECT count(*) FROM entries WHERE exercise_key = ?"
    assert desk.rows(count, "shin-raise") == [(3,)]
    assert desk.own()["Tib raise"]["archived"]
    desk.settle()
    assert "Tib raise" not in desk.shown()

    desk.click(desk.banner_button())
    desk.bot.waitUntil(lambda: "Tib raise" in desk.shown())
    assert desk.rows(count, "shin-raise") == [(0,)]
    assert desk.rows(count, own.key) == [(3,)]
    desk.settle()


def _logged(services: Services, key: str, day: date) -> Workout:
    workout = services.workouts.start_past(day)
    return replace(workout, entries=(Entry(key, (SideSet(1, Side.LEFT, reps=10),)),))


def test_an_exercise_is_planned_for_tomorrow_by_mouse(desk: Desk) -> None:
    page = desk.page
    page.show_exercise("shin-raise")
    desk.click(page.detail.plan)
    dialog: PlanDialog = desk.dialog(PlanDialog)
    desk.click(dialog.findChild(QWidget, "planTomorrow"))
    desk.click(dialog.add)
    desk.bot.waitUntil(lambda: bool(desk.session.banners.banners()))
    assert desk.rows("SELECT day, name FROM planned_workouts") == [("2026-11-21", "Shin raise")]
    assert "Sat 21 Nov" in desk.session.banners.banners()[0].text()
    desk.click(desk.banner_button())
    assert desk.rows("SELECT day FROM planned_workouts") == []


def test_a_second_exercise_joins_the_day_and_a_routine_is_made_by_keyboard(desk: Desk) -> None:
    page = desk.page
    for key in ("shin-raise", "jump-rope"):
        page.show_exercise(key)
        page.detail.plan.setFocus()
        desk.key(Key.Key_Space)
        desk.dialog(PlanDialog)
        desk.key(Key.Key_Return)
        desk.back()
    plans = desk.rows("SELECT name, items FROM planned_workouts")
    assert [name for name, _ in plans] == ["Shin raise"]
    assert [item["exercise_key"] for item in json.loads(plans[0][1])] == ["shin-raise", "jump-rope"]

    page.detail.plan.setFocus()
    desk.key(Key.Key_Space)
    dialog: PlanDialog = desk.dialog(PlanDialog)
    dialog.where.focus_chosen()
    desk.key(Key.Key_Right)
    desk.key(Key.Key_Return)
    assert dialog.name_field.error.isVisible()
    desk.write("Ten minutes")
    desk.key(Key.Key_Return)
    assert desk.rows("SELECT name FROM routines") == [("Ten minutes",)]


def test_log_adds_the_exercise_to_the_workout_under_way_and_goes_there(desk: Desk) -> None:
    desk.services.workouts.start_empty(("jump-rope",))
    desk.settle()
    desk.page.show_exercise("shin-raise")
    desk.click(desk.page.detail.log)
    assert desk.session.shown() == "workout"
    keys = desk.rows("SELECT exercise_key FROM entries ORDER BY position")
    assert keys == [("jump-rope",), ("shin-raise",)]


def test_log_starts_a_workout_where_there_is_none(desk: Desk) -> None:
    desk.page.show_exercise("shin-raise")
    desk.click(desk.page.detail.log)
    assert desk.session.shown() == "workout"
    assert desk.rows("SELECT exercise_key, finished FROM entries JOIN workouts ON workouts.id = workout_id") == [
        ("shin-raise", 0)
    ]


def test_a_restart_keeps_the_exercise_the_order_and_the_folding(desk_on: Callable[[], Desk]) -> None:
    first = desk_on()
    first.page.show_exercise("shin-raise")
    first.page.pane.sort.setFocus()
    first.key(Key.Key_Down)
    header = first.page.facets.sections[Facet.MUSCLE].header
    first.click(header)
    header = first.page.facets.sections[Facet.GROUP].header
    first.bot.mouseClick(header, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    first.settle()
    first.close()

    second = desk_on()
    assert second.page.detail.title.text() == "Shin raise"
    assert second.page.pane.list.currentIndex().data() == "Shin raise"
    assert second.page.pane.sort.currentText() == "Name"
    assert second.page.facets.open_facets() == ["muscle"]


def test_escape_leads_back_to_the_list(desk: Desk) -> None:
    desk.page.show_exercise("shin-raise")
    desk.page.pane.list.setFocus()
    desk.key(Key.Key_Return)
    desk.key(Key.Key_Escape)
    assert desk.page.pane.list.hasFocus()


def test_letters_jump_to_a_name(desk: Desk) -> None:
    desk.page.pane.list.setFocus()
    desk.write("jum")
    desk.settle()
    assert desk.page.detail.title.text() == "Jump rope"
