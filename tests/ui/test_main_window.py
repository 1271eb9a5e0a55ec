"""The window around the screens: first start, tabs, changes, undo, banners, what it remembers."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from soleus.domain.errors import Conflict
from soleus.domain.ports import Kind
from soleus.domain.routine import Routine
from soleus.domain.trainee import Trainee
from soleus.services.composition import Services
from soleus.services.logbook import Change
from soleus.ui.actions import _each_once
from soleus.ui.first_start import FirstStart
from soleus.ui.help.shortcut_sheet import ShortcutSheet
from soleus.ui.main_window import MainWindow
from soleus.ui.page import Page
from soleus.ui.places import NewRoutine, OpenDemo, Place, ShowGraphs, StartEmpty
from soleus.ui.preferences import Preferences
from soleus.ui.screens import Screen, screens
from soleus.ui.session import Session
from soleus.ui.start_menu import start_menu
from soleus.ui.theme import ThemeSource
from soleus.ui.undo_routing import UndoRouting
from soleus.ui.widgets.buttons import Button


class Notebook(Page):
    """A screen that notes what the window asks of it."""

    CONCERNS = (Kind.ROUTINE,)

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.refreshed: list[Change | None] = []
        self.places: list[Place] = []
        self.search = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(QLabel("Notebook"))
        column.addWidget(self.search)

    def refresh(self, change: Change | None = None) -> None:
        self.refreshed.append(change)

    def go(self, place: Place) -> bool:
        self.places.append(place)
        return True

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)


def notebooks() -> tuple[Screen, ...]:
    """The real screens' keys, tabs and places, each with a notebook for a page."""
    return tuple(Screen(s.key, s.name, Notebook, s.places, s.takes_over) for s in screens())


Open = Callable[[], Session]


@pytest.fixture
def opened(qtbot: QtBot, dressed: ThemeSource, services: Services, tmp_path: Path) -> Iterator[Open]:
    windows: list[MainWindow] = []

    def open_window() -> Session:
        window = MainWindow(Preferences(tmp_path / "preferences.ini"))
        windows.append(window)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return Session(window, services, notebooks())

    yield open_window
    for window in windows:
        if window.session is not None:
            window.session._bridge.stop()
        window.close()


def page(session: Session, key: str) -> Notebook:
    found = session.page(key)
    assert isinstance(found, Notebook)
    return found


def routine(services: Services, name: str = "Band ladder") -> Routine:
    return services.planning.create_routine(Routine(name))


def test_an_empty_logbook_explains_itself_in_the_planner(opened: Open, services: Services) -> None:
    session = opened()
    assert session.shown() == "planner"
    assert session.current_page() is None
    welcome = session.window.findChild(FirstStart)
    assert welcome is not None
    assert welcome.isVisible()
    services.people.show(services.people.add(Trainee("Maria")).id)
    other = opened().window.findChild(FirstStart)
    assert other is not None
    assert other._title == "Nothing is logged for Maria yet"


def test_the_tab_key_stops_only_where_the_first_steps_can_be_pressed(opened: Open) -> None:
    session = opened()
    welcome = session.window.findChild(FirstStart)
    assert welcome is not None
    stops = [part for part in (welcome, *welcome.findChildren(QWidget)) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    ways = ["way-ShowProgrammes", "way-NewRoutine", "way-ImportFile", "way-OpenDemo"]
    assert [part.objectName() for part in stops] == ways


def test_the_first_steps_lead_on(qtbot: QtBot, opened: Open) -> None:
    session = opened()
    wanted = session.window.findChild(Button, "way-OpenDemo")
    assert wanted is not None
    with qtbot.waitSignal(session.demo_wanted):
        qtbot.mouseClick(wanted, Qt.MouseButton.LeftButton)
    start = session.window.findChild(Button, "way-NewRoutine")
    assert start is not None
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    assert page(session, "planner").places == [NewRoutine()]
    assert session.current_page() is page(session, "planner")


def test_the_first_steps_end_with_the_first_thing_stored(opened: Open, services: Services) -> None:
    session = opened()
    routine(services)
    assert session.current_page() is page(session, "planner")


def test_tabs_by_keys_and_remembered(qtbot: QtBot, opened: Open, services: Services) -> None:
    routine(services)
    session = opened()
    qtbot.keyClick(session.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert session.shown() == "history"
    assert session.window.tabs.currentIndex() == 2
    session.window.close()
    assert opened().shown() == "history"


def test_pages_are_built_when_first_shown_and_refreshed_when_concerned(opened: Open, services: Services) -> None:
    first = routine(services)
    session = opened()
    planner = page(session, "planner")
    assert planner.refreshed == [None]
    session.show_screen("library")
    services.planning.change_routine(Routine("Other name", id=first.id, position=first.position))
    assert planner.refreshed == [None]
    session.show_screen("planner")
    assert planner.refreshed == [None, None]
    routine(services, "Third")
    assert planner.refreshed[-1] is not None
    seen = len(planner.refreshed)
    services.workouts.start_past(date(2026, 11, 1))
    assert len(planner.refreshed) == seen


def test_undo_is_named_and_goes_to_the_logbook(qtbot: QtBot, opened: Open, services: Services) -> None:
    routine(services)
    session = opened()
    undo = session.window.actions_.undo
    assert undo.text() == "&Undo: Create “Band ladder”"
    qtbot.keyClick(session.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert services.planning.routines() == []
    assert undo.text() == "&Undo"
    assert session.window.actions_.redo.text() == "&Redo: Create “Band ladder”"
    qtbot.keyClick(
        session.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert len(services.planning.routines()) == 1


def test_the_menu_offers_undo_only_where_there_is_something(opened: Open, services: Services) -> None:
    actions = opened().window.actions_

    def offered() -> tuple[bool, bool]:
        actions.edit_menu.aboutToShow.emit()
        shown = actions.undo.isEnabled(), actions.redo.isEnabled()
        actions.edit_menu.aboutToHide.emit()
        return shown

    assert offered() == (False, False)
    routine(services)
    assert offered() == (True, False)
    services.logbook.undo()
    assert offered() == (False, True)
    assert actions.undo.isEnabled()


def test_a_focused_text_field_is_undone_first(qtbot: QtBot, opened: Open, services: Services, qapp: QWidget) -> None:
    routine(services)
    session = opened()
    routing = UndoRouting(qapp)  # type: ignore[arg-type]
    search = page(session, "planner").search
    session.window.actions_.find.trigger()
    assert search.hasFocus()
    qtbot.keyClicks(search, "calf")
    session.undo()
    assert search.text() == ""
    assert len(services.planning.routines()) == 1
    session.undo()
    assert services.planning.routines() == []
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert routing.eventFilter(search, override)
    qtbot.keyClicks(search, "x")
    assert not routing.eventFilter(search, override)


def test_a_deletion_offers_undo_until_something_newer_happens(qtbot: QtBot, opened: Open, services: Services) -> None:
    made = routine(services)
    session = opened()
    services.planning.delete_routine(made.id)
    page(session, "planner").offer_undo("Routine deleted.")
    qtbot.waitUntil(lambda: len(session.banners.banners()) == 1)
    button = session.banners.banners()[0].action_button()
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert services.planning.routines() == [made]
    services.planning.delete_routine(made.id)
    page(session, "planner").offer_undo("Routine deleted.")
    qtbot.waitUntil(lambda: len(session.banners.banners()) == 1)
    routine(services, "Newer")
    assert session.banners.banners() == []


def test_an_expected_error_is_a_banner(opened: Open) -> None:
    session = opened()
    session.show_error(Conflict("This was changed elsewhere."))
    assert [banner.text() for banner in session.banners.banners()] == ["This was changed elsewhere."]


def test_pages_reach_each_other_through_the_window(opened: Open, services: Services) -> None:
    routine(services)
    session = opened()
    page(session, "planner").want(ShowGraphs("calf-raise"))
    assert session.shown() == "history"
    assert page(session, "history").places == [ShowGraphs("calf-raise")]


def test_the_workout_takes_the_window_over(opened: Open, services: Services) -> None:
    routine(services)
    session = opened()
    session.show_screen("library")
    session.go(StartEmpty())
    assert session.shown() == "workout"
    assert session.window.toolbar.isHidden()
    assert not session.window.actions_.tabs["library"].isEnabled()
    page(session, "workout").left.emit()
    assert session.shown() == "library"
    assert session.window.toolbar.isVisible()


def test_an_unfinished_workout_is_offered(qtbot: QtBot, opened: Open, services: Services) -> None:
    workout = services.workouts.start_empty(name="Evening")
    session = opened()
    qtbot.waitUntil(lambda: len(session.banners.banners()) == 1)
    banner = session.banners.banners()[0]
    assert banner.text() == "“Evening” is not finished."
    button = banner.action_button()
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.shown() == "workout"
    place = page(session, "workout").places[0]
    assert getattr(place, "workout_id", None) == workout.id


def test_the_start_menu_names_what_can_be_started(opened: Open, services: Services) -> None:
    made = routine(services)
    today = services.clock().date()
    services.planning.schedule(made.id, today)
    session = opened()
    went: list[Place] = []
    menu = start_menu(session.window, services, went.append)
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == ["Planned today: Band ladder", "Band ladder", "Empty workout", "Log past workout…"]
    menu.actions()[-2].trigger()
    assert went == [StartEmpty()]


def test_text_size_and_theme_are_remembered(qtbot: QtBot, opened: Open, dressed: ThemeSource, tmp_path: Path) -> None:
    session = opened()
    qtbot.keyClick(session.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    session.window.actions_.themes["dark"].trigger()
    session.window.preferences.save()
    assert dressed.theme.key == ("dark", 1.1)
    kept = Preferences(tmp_path / "preferences.ini")
    assert (kept.theme, kept.scale) == ("dark", 1.1)
    qtbot.keyClick(session.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert dressed.theme.scale == 1.0


def test_spoilt_preferences_count_as_none(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "preferences.ini"
    path.write_text("[look]\ntheme=purple\ntext=huge\n[window]\ntab=nowhere\n")
    kept = Preferences(path)
    assert (kept.theme, kept.scale, kept.tab) == ("system", 1.0, "nowhere")


def test_the_sheet_of_keys_lists_the_window_s(qtbot: QtBot, opened: Open) -> None:
    session = opened()
    session.window.show_shortcuts()
    sheet = session.window.findChild(ShortcutSheet)
    assert sheet is not None
    words = {row.line.words for row in sheet.list.keys.rows if row.line is not None}
    assert {"Undo", "Larger text", "Library"} <= words
    sheet.close()


def test_no_key_is_said_twice(opened: Open) -> None:
    assert _each_once((QKeySequence.StandardKey.Undo, "Ctrl+Z", "Ctrl+Y")) == ["Ctrl+Z", "Ctrl+Y"]
    keys = [key.toString() for action in opened().window.actions_.all for key in action.shortcuts()]
    assert "Ctrl+Q" in keys
    assert "" not in keys
    assert len(keys) == len(set(keys))


def test_a_demo_is_wanted_through_the_window(qtbot: QtBot, opened: Open) -> None:
    session = opened()
    with qtbot.waitSignal(session.demo_wanted):
        session.go(OpenDemo())
