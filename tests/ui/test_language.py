"""The language changes while the window is open: menus, tabs and pages follow, and nothing that was begun is lost."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from conftest import NOW
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from soleus.cli import main
from soleus.domain.errors import InvalidValue
from soleus.domain.exercise import Measure
from soleus.domain.routine import Routine
from soleus.domain.shorthand import parse_set
from soleus.domain.workout import Side
from soleus.services.composition import Services
from soleus.ui.first_start import FirstStart
from soleus.ui.language import apply, language_choices, number_choices
from soleus.ui.main_window import MainWindow
from soleus.ui.places import ShowDay, ShowGraphs, StartEmpty
from soleus.ui.preferences import Preferences
from soleus.ui.screens import screens
from soleus.ui.session import Session
from soleus.ui.text import day_name, day_range, number, number_from
from soleus.ui.theme import ThemeSource

pytestmark = pytest.mark.usefixtures("english_again")


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


def test_everything_follows_at_once_and_nothing_begun_is_lost(session: Session, qtbot: QtBot) -> None:
    window = session.window
    session.go(ShowDay(date(2026, 12, 24)))
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
    assert session.page("planner").day == date(2026, 12, 24)
    assert session.page("history").graphs.key() == "dumbbell-heel-raise"
    assert [day_range(date(2026, 11, 16), date(2026, 11, 22)), day_name(NOW.date())] == [
        "16. – 22. November 2026",
        "Fr. 20. Nov.",
    ]
    assert number(1234.5) == "1.234,5"
    assert number_from("12,5") == 12.5
    assert session.services.catalogue.name("dumbbell-heel-raise").startswith("Fersenheben")

    again.conductor.store()
    assert session.services.workouts.get(course.workout.id).entries[0].sets[0].reps == 17

    session.change_language("en_US", "comma")
    assert window.tabs.tabText(0) == "Library"
    assert day_range(date(2026, 11, 16), date(2026, 12, 2)) == "November 16 – December 2, 2026"
    assert number(1234.5) == "1.234,5"
    assert Preferences(Path(window.preferences._settings.fileName())).language == "en_US"


def test_the_first_steps_are_told_anew(session: Session) -> None:
    session.change_language("de", "language")
    shown = session.window.stack.currentWidget()
    assert isinstance(shown, FirstStart)
    assert "Dein Logbuch ist leer" in [label.text() for label in shown.findChildren(QLabel)]
    assert session.window.start_button.text() == "Training starten"
    session.services.planning.create_routine(Routine("Eins"))
    assert not isinstance(session.window.stack.currentWidget(), FirstStart)


@pytest.mark.parametrize("language", ["en_GB", "de"])
def test_every_menu_has_a_letter_of_its_own_for_each_entry(session: Session, language: str) -> None:
    session.change_language(language, "language")
    bar = session.window.menuBar()
    texts = {"bar": [action.text() for action in bar.actions()]}
    texts |= {menu.title(): [action.text() for action in menu.actions()] for menu in bar.findChildren(QMenu)}
    for title, entries in texts.items():
        letters = [letter.lower() for text in entries for letter in re.findall(r"&(\w)", text.replace("&&", ""))]
        assert len(letters) == len(set(letters)), (title, entries)


def test_the_command_line_speaks_the_terminal_s_language(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    missing = tmp_path / "none.soleus"
    status = main(["--logbook", str(missing), "export", "--format", "csv", str(tmp_path / "out.csv")])
    assert status == 1
    assert capsys.readouterr().err == f"In „{missing}“ gibt es noch kein Logbuch.\n"


def test_german_bands_and_words_are_understood_in_short(session: Session) -> None:
    session.change_language("de", "language")
    bands = session.services.catalogue.default_band_set()
    read = parse_set("12 rot links", bands, Measure.REPS)
    assert (read.reps, read.side) == (12, Side.LEFT)
    assert read.band is not None
    assert read.band.band_id == "article-red"
    assert parse_set("30s grün", bands, Measure.REPS).band == parse_set("30s green", bands, Measure.REPS).band
    with pytest.raises(InvalidValue, match="12 rot, 15x20kg@8 oder 30s grün"):
        parse_set("lila", bands, Measure.REPS)


@pytest.mark.parametrize(
    ("system", "said"),
    [
        ("de_AT.UTF-8", "Plan; 1\u00a0234,5; 20. Jän. 2026; &Rückgängig"),
        ("en_US.UTF-8", "Planner; 1,234.5; Jan 20, 2026; "),
        ("fr_FR.UTF-8", "Planner; 1\u202f234,5; 20 Jan 2026; "),
        ("C.UTF-8", "Planner; 1,234.5; 20 Jan 2026; "),
    ],
)
def test_the_first_start_follows_the_system(system: str, said: str) -> None:
    program = """if True:
        from datetime import date
        from PySide6.QtCore import QCoreApplication
        from soleus.ui.language import apply
        from soleus.ui.text import day_with_year, number, tr
        application = QCoreApplication([])
        apply()
        parts = [tr("Window", "Planner"), number(1234.5), day_with_year(date(2026, 1, 20))]
        undo = application.translate("QWidgetTextControl", "&Undo")
        print("; ".join([*parts, "" if undo == "&Undo" else undo]))
    """
    environment = os.environ | {"LC_ALL": system, "LANG": system, "PYTHONIOENCODING": "utf-8"}
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, encoding="utf-8", env=environment
    )
    assert told.returncode == 0, told.stderr
    assert told.stdout.removesuffix("\n") == said


def test_what_is_offered() -> None:
    apply("de")
    assert [choice.name for choice in language_choices()] == [
        "Wie das System",
        "English (United Kingdom)",
        "English (United States)",
        "Deutsch",
    ]
    assert [choice.name for choice in number_choices()] == ["Wie die Sprache", "1,234.5", "1.234,5", "1\u202f234,5"]
