"""The language changes while the window is open: menus, tabs and pages follow, and nothing that was begun is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from soleus.domain.words import ENGLISH, speak
from soleus.services.composition import Services
from soleus.ui.language import apply, language_choices, number_choices
from soleus.ui.main_window import MainWindow
from soleus.ui.places import ShowGraphs, StartEmpty
from soleus.ui.preferences import Preferences
from soleus.ui.screens import screens
from soleus.ui.session import Session
from soleus.ui.text import number, number_from, write_numbers_as
from soleus.ui.theme import ThemeSource


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    before = QLocale()
    yield
    apply("en_GB")
    speak(ENGLISH)
    write_numbers_as(None)
    QLocale.setDefault(before)


@pytest.fixture
def session(qtbot: QtBot, dressed: ThemeSource, services: Services, tmp_path: Path) -> Iterator[Session]:
    window = MainWindow(Preferences(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    opened = Session(window, services, screens())
    window.show()
    yield opened
    opened._bridge.stop()
    opened._drop.stop()
    window.session = None


def menu_titles(window: MainWindow) -> list[str]:
    return [menu.title().replace("&", "") for menu in window.menuBar().findChildren(QMenu) if menu.title()][:1]


def test_everything_follows_at_once_and_nothing_begun_is_lost(session: Session, qtbot: QtBot) -> None:
    window = session.window
    session.go(ShowGraphs("dumbbell-heel-raise"))
    session.go(StartEmpty(("dumbbell-heel-raise",)))
    page = session.page("workout")
    course = page.conductor.course
    row = course.draft(course.active)
    course.change(course.active, row.with_amount(course.measure, 17))
    undoable = session.services.logbook.undo_label

    session.change_language("de", "language")
    qtbot.wait(1)

    assert [window.tabs.tabText(n) for n in range(3)] == ["Übungen", "Plan", "Verlauf"]
    assert window.actions_.quit.text().replace("&", "") == "Beenden"
    assert window.actions_.start.isEnabled() is False, "a workout is running"
    assert session.services.logbook.undo_label == undoable
    assert session.shown() == "workout"
    again = session.page("workout")
    assert again is not page
    assert again.conductor.course is course
    assert course.draft(course.active).amount(course.measure) == 17
    assert number(1234.5) == "1.234,5"
    assert number_from("12,5") == 12.5
    assert session.services.catalogue.name("dumbbell-heel-raise").startswith("Fersenheben")

    again.conductor.store()
    assert session.services.workouts.get(course.workout.id).entries[0].sets[0].reps == 17

    session.change_language("en_US", "comma")
    assert window.tabs.tabText(0) == "Library"
    assert number(1234.5) == "1.234,5"
    assert Preferences(Path(window.preferences._settings.fileName())).language == "en_US"


def test_what_is_offered() -> None:
    apply("de")
    assert [choice.name for choice in language_choices()] == [
        "Wie das System",
        "English (United Kingdom)",
        "English (United States)",
        "Deutsch",
    ]
    assert [choice.name for choice in number_choices()] == ["Wie die Sprache", "1,234.5", "1.234,5", "1\u202f234,5"]
