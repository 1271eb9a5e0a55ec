"""Getting to know the program: the first choice, five cards, every key, and the manual, without a mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from program import OpenProgram
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from soleus.ui.first_start import FirstStart
from soleus.ui.help.manual import ManualDialog
from soleus.ui.help.shortcut_sheet import ShortcutSheet
from soleus.ui.help.tour import Tour
from soleus.ui.theme import ThemeSource

KEY = Qt.Key


@pytest.fixture
def program(qtbot: QtBot, dressed: ThemeSource, tmp_path: Path) -> Iterator[OpenProgram]:
    made = OpenProgram(qtbot, tmp_path / "logbook.soleus", tmp_path / "preferences.ini")
    yield made
    made.close()


def tour_of(program: OpenProgram) -> Tour | None:
    return program.window.findChild(Tour)


def test_the_first_hour_without_a_mouse(qtbot: QtBot, program: OpenProgram) -> None:
    window = program.window
    assert tour_of(program) is None

    # The first choice opens the planner, and the cards beside it: what was begun keeps the keyboard.
    welcome = window.findChild(FirstStart)
    assert welcome is not None
    way = welcome.findChild(QWidget, "way-NewRoutine")
    assert way is not None
    way.setFocus()
    qtbot.keyClick(way, KEY.Key_Return)
    qtbot.waitUntil(lambda: tour_of(program) is not None)
    tour = tour_of(program)
    assert tour is not None
    assert program.session.shown() == "planner"
    assert not tour.isAncestorOf(window.focusWidget())
    program.settle()

    # The window works on below the card.
    qtbot.keyClick(window, KEY.Key_1, Qt.KeyboardModifier.ControlModifier)
    program.settle()
    assert program.session.shown() == "library"
    assert tour.isVisible()
    for _ in range(5):
        qtbot.keyClick(tour.next, KEY.Key_Return)
    qtbot.waitUntil(lambda: tour_of(program) is None)

    # Every key, that of the screen in sight first.
    qtbot.keyClick(window, KEY.Key_F1)
    sheet = window.findChild(ShortcutSheet)
    assert sheet is not None
    assert [row.title for row in sheet.list.keys.rows if row.line is None][:2] == ["Library", "Everywhere"]
    qtbot.keyClicks(sheet.search, "ladder")
    assert sheet.found.text() == "1 key"
    sheet.close()

    # The manual opens at the screen, stays beside it, and follows the language.
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, KEY.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    manual = window.findChild(ManualDialog)
    assert manual is not None
    assert manual.shown() == "library"
    program.session.change_language("de", "language")
    assert "Übung" in manual.view.toPlainText()
    program.session.change_language("en_GB", "language")
    assert "Find an exercise" in manual.view.headings()
    manual.close()

    # The cards come once by themselves; the Help menu shows them again.
    window.actions_.first_steps.trigger()
    again = tour_of(program)
    assert again is not None
    qtbot.keyClick(again.next, KEY.Key_Escape)
    qtbot.waitUntil(lambda: tour_of(program) is None)
    while not program.services.insights.is_empty():
        window.actions_.undo.trigger()
    program.restart()
    welcome = program.window.findChild(FirstStart)
    assert welcome is not None
    way = welcome.findChild(QWidget, "way-NewRoutine")
    assert way is not None
    qtbot.keyClick(way, KEY.Key_Return)
    program.settle()
    qtbot.waitUntil(lambda: program.session.current_page() is not None)
    assert tour_of(program) is None
