"""What is there again at the next start: tab, window, panes, look, and a workout that was not finished."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from program import OpenProgram
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from soleus.domain.workout import Side, SideSet
from soleus.ui.main_window import FIRST_TAB
from soleus.ui.preferences import Preferences
from soleus.ui.theme import ThemeSource
from soleus.ui.workout.page import WorkoutPage

PRESS = "band-plantarflexion"
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
MOUSE = Qt.MouseButton.LeftButton


class Program(OpenProgram):
    """Starts in the theme and text size that were chosen, as the program itself does."""

    # A window is never larger than the screen it comes back to, and ours is small.
    size = None

    def __init__(self, qtbot: QtBot, path: Path, preferences: Path, theme: ThemeSource) -> None:
        self.theme = theme
        super().__init__(qtbot, path, preferences)

    def start(self) -> None:
        remembered = Preferences(self.preferences)
        self.theme.set_choice("light" if remembered.theme == "system" else remembered.theme)
        self.theme.set_scale(remembered.scale)
        super().start()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        self.bot.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()

    def splitter(self, screen: str) -> QSplitter:
        """The panes of a screen: the splitter with the most to share out."""
        found = self.session.page(screen).findChildren(QSplitter)
        return max(found, key=lambda one: one.width() * one.height())

    def drag(self, splitter: QSplitter, by: int) -> None:
        """Drag the first handle of a splitter with the mouse."""
        handle = splitter.handle(1)
        middle = handle.rect().center()
        aside = QPoint(by, 0) if splitter.orientation() == Qt.Orientation.Horizontal else QPoint(0, by)
        self.bot.mousePress(handle, MOUSE, pos=middle)
        self.bot.mouseMove(handle, middle + aside)
        self.bot.mouseRelease(handle, MOUSE, pos=handle.rect().center())
        QApplication.processEvents()

    def banners(self) -> list[str]:
        return [banner.text() for banner in self.session.banners.banners()]


@pytest.fixture
def program(qtbot: QtBot, dressed: ThemeSource, logbook_path: Path, tmp_path: Path) -> Iterator[Program]:
    opened = Program(qtbot, logbook_path, tmp_path / "preferences.ini", dressed)
    yield opened
    opened.close()


def some_history(program: Program) -> None:
    """One finished workout, so that every screen has something to show."""
    started = program.services.workouts.start_empty([PRESS])
    for side in (Side.LEFT, Side.RIGHT):
        program.services.workouts.log_set(started.id, started.entries[0].id, SideSet(1, side, reps=12))
    program.services.workouts.finish(started.id)
    program.settle()


def test_the_first_start_opens_the_planner_and_later_ones_the_tab_used_last(program: Program) -> None:
    assert program.session.shown() == FIRST_TAB == "planner"
    some_history(program)
    for number, tab in ((KEY.Key_1, "library"), (KEY.Key_3, "history"), (KEY.Key_2, "planner")):
        program.press(number, CTRL)
        program.restart()
        assert program.session.shown() == tab
        assert program.window.tab() == tab


def test_a_workout_screen_is_no_tab_to_come_back_to(program: Program) -> None:
    some_history(program)
    program.press(KEY.Key_3, CTRL)
    program.services.workouts.start_empty([PRESS])
    program.session.show_screen("workout")
    program.restart()
    assert program.session.shown() == "history"


def test_the_window_has_its_size_again(program: Program) -> None:
    for size in (QSize(760, 640), QSize(700, 700)):
        program.window.resize(size)
        program.restart()
        assert program.window.size() == size


@pytest.mark.parametrize("screen", ["library", "planner", "history"])
def test_the_panes_have_their_widths_again(program: Program, screen: str) -> None:
    some_history(program)
    program.size = QSize(1500, 900)
    program.restart()
    program.session.show_screen(screen)
    program.settle()
    before = program.splitter(screen).sizes()
    program.drag(program.splitter(screen), -40)
    moved = program.splitter(screen).sizes()
    assert moved != before
    program.restart()
    assert program.splitter(screen).sizes() == moved


def test_the_look_is_as_it_was_left(program: Program) -> None:
    program.window.actions_.themes["dark"].trigger()
    program.press(KEY.Key_Plus, CTRL)
    scale = program.theme.theme.scale
    assert scale > 1
    program.restart()
    assert program.theme.theme.dark
    assert program.theme.theme.scale == scale
    assert program.window.actions_.themes["dark"].isChecked()


@pytest.mark.parametrize(
    "content", [b"\x00\xff\xfe garbage", b"[window]\ntab=nowhere\n[look]\ntheme=pink\ntext=huge\n"]
)
def test_preferences_that_cannot_be_read_count_as_not_there(program: Program, content: bytes) -> None:
    program.close()
    program.preferences.write_bytes(content + b"\n[state]\ngeometry=x\npage-history=@ByteArray(zzz)\npage-planner=7\n")
    program.start()
    assert program.session.shown() == FIRST_TAB
    some_history(program)
    for screen in program.session.screen_keys():
        program.session.show_screen(screen)
        program.settle()
    program.session.show_screen("planner")
    program.restart()
    assert program.session.shown() == "planner"


def test_preferences_without_a_place_to_be_kept_hinder_nobody(program: Program) -> None:
    program.close()
    program.preferences.unlink(missing_ok=True)
    program.preferences.mkdir()
    program.start()
    program.press(KEY.Key_1, CTRL)
    program.restart()
    assert program.session.shown() in program.session.screen_keys()
    assert list(program.preferences.iterdir()) == []


def test_an_unfinished_workout_is_offered_and_gone_on_with(program: Program) -> None:
    started = program.services.workouts.start_empty([PRESS], name="Band ladder")
    program.services.workouts.log_set(started.id, started.entries[0].id, SideSet(1, Side.LEFT, reps=12))
    program.now += timedelta(hours=1)
    program.restart()
    program.bot.waitUntil(lambda: program.banners() != [])
    assert program.banners() == ["“Band ladder” is not finished."]
    (banner,) = program.session.banners.banners()
    button = banner.action_button()
    assert button is not None
    program.bot.mouseClick(button, MOUSE)
    program.settle()
    assert program.session.shown() == "workout"
    page = program.session.page("workout")
    assert isinstance(page, WorkoutPage)
    assert page.conductor.course is not None
    assert [row.reps for row in page.conductor.course.workout.entries[0].sets] == [12]
    program.press(KEY.Key_Return)
    assert [side for (side,) in program.rows("SELECT side FROM sets ORDER BY id")] == ["left", "right"]


def test_an_unfinished_workout_is_offered_again_until_it_ends(program: Program) -> None:
    started = program.services.workouts.start_empty([PRESS], name="Band ladder")
    for _ in range(2):
        program.restart()
        program.bot.waitUntil(lambda: program.banners() == ["“Band ladder” is not finished."])
    program.services.workouts.log_set(started.id, started.entries[0].id, SideSet(1, Side.LEFT, reps=12))
    program.services.workouts.finish(started.id)
    program.restart()
    assert program.banners() == []
    assert program.rows("SELECT finished FROM workouts") == [(1,)]
