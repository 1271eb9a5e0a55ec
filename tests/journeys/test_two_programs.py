"""Two programs on one logbook: the command line while the window is open, a second window, and one that was killed."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from conftest import NOW
from program import OpenProgram
from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soleus import exchange
from soleus.bootstrap import open_logbook
from soleus.domain.errors import Conflict
from soleus.domain.prescription import usual
from soleus.domain.routine import Routine
from soleus.ui.bridge import LOOK_EVERY_MS
from soleus.ui.history.page import HistoryPage
from soleus.ui.library.page import LibraryPage
from soleus.ui.planner.page import PlannerPage
from soleus.ui.single_instance import SingleInstance
from soleus.ui.theme import ThemeSource

FIXTURES = Path(__file__).parent.parent / "fixtures" / "interchange"
HEVY = FIXTURES / "hevy-de-months.csv"
STRONG = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
WEDNESDAY = "2026-11-18 10:00:00,Wednesday,1h,Wall sit on one leg,1,100,5,0,0,,,\n"
CHANGED = "The logbook was changed elsewhere; steps that no longer fit cannot be undone."


class Desk(OpenProgram):
    """The window on a logbook, with another program beside it."""

    size = None

    def __init__(self, qtbot: QtBot, path: Path, preferences: Path, tab: str) -> None:
        self.tab = tab
        super().__init__(qtbot, path, preferences)

    def beside(self, *arguments: object) -> str:
        """Run the command line on the same logbook while the window goes on, and return what it printed."""
        process = QProcess()
        process.start(sys.executable, ["-m", "soleus", "--logbook", str(self.path), *map(str, arguments)])
        with self.bot.waitSignal(process.finished, timeout=20_000):
            pass
        assert process.exitCode() == 0, bytes(process.readAllStandardError().data()).decode()
        return bytes(process.readAllStandardOutput().data()).decode()

    def come_back(self) -> None:
        """Come back to the window from another one, which looks for changes at once."""
        self.window.came_to_front.emit()
        QApplication.processEvents()
        self.settle()

    def banners(self) -> list[str]:
        return [banner.text() for banner in self.session.banners.banners()]

    def history(self) -> list[str]:
        """The days in the list of History."""
        page = self.session.page("history")
        assert isinstance(page, HistoryPage)
        model = page.list.model
        found = [model.workout(row) for row in range(model.rowCount()) if not model.is_heading(row)]
        return [workout.day.isoformat() for workout in found if workout is not None]


@pytest.fixture
def sit_down(qtbot: QtBot, dressed: ThemeSource, logbook_path: Path, tmp_path: Path) -> Iterator[Any]:
    desks: list[Desk] = []

    def sit(tab: str) -> Desk:
        desks.append(Desk(qtbot, logbook_path, tmp_path / "preferences.ini", tab))
        return desks[-1]

    yield sit
    for desk in desks:
        desk.close()


def test_what_the_command_line_brings_shows_up_in_the_open_window(sit_down: Any, qtbot: QtBot) -> None:
    desk = sit_down("history")
    assert desk.history() == []
    assert "workouts: 4 new" in desk.beside("import", HEVY)
    qtbot.waitUntil(lambda: len(desk.history()) == 4, timeout=LOOK_EVERY_MS * 4)
    assert desk.history() == ["2025-12-03", "2025-10-03", "2025-05-03", "2025-03-03"]
    assert desk.banners() == []


def test_every_tab_learns_of_it_even_one_that_was_not_in_sight(sit_down: Any) -> None:
    desk = sit_down("library")
    library, planner = desk.session.page("library"), desk.session.page("planner")
    assert isinstance(library, LibraryPage)
    assert isinstance(planner, PlannerPage)
    desk.session.show_screen("history")
    desk.settle()
    unknown = desk.path.parent / "own.csv"
    unknown.write_text(STRONG + WEDNESDAY, encoding="utf-8")
    desk.beside("import", "--unit", "kg", unknown)
    desk.come_back()
    assert desk.history() == ["2026-11-18"]
    desk.session.show_screen("planner")
    desk.settle()
    row = planner.week.row(NOW.date().replace(day=18))
    assert row is not None
    assert "Wednesday" in " ".join(card.accessibleName() for card in row.cards)
    assert "Wall sit on one leg" in [exercise.name for exercise in desk.services.catalogue.exercises()]
    desk.session.show_screen("library")
    desk.settle()


def test_the_first_steps_end_when_the_command_line_fills_the_logbook(sit_down: Any) -> None:
    desk = sit_down("planner")
    assert desk.session.current_page() is None
    desk.beside("import", HEVY)
    desk.come_back()
    assert desk.session.current_page() is desk.session.page("planner")


def test_undo_of_what_was_left_alone_stays(sit_down: Any, qtbot: QtBot) -> None:
    desk = sit_down("planner")
    desk.services.planning.create_routine(Routine("Mine"))
    desk.beside("import", HEVY)
    desk.come_back()
    assert desk.banners() == []
    qtbot.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.rows("SELECT count(*) FROM routines") == [(0,)]
    assert desk.rows("SELECT count(*) FROM workouts") == [(4,)]


def test_undo_of_what_was_changed_elsewhere_is_dropped_and_said(sit_down: Any, qtbot: QtBot) -> None:
    desk = sit_down("history")
    first, later = desk.path.parent / "first.csv", desk.path.parent / "later.csv"
    first.write_text(STRONG + WEDNESDAY, encoding="utf-8")
    later.write_text(STRONG + WEDNESDAY + WEDNESDAY.replace(",1,100,", ",2,105,"), encoding="utf-8")
    desk.beside("import", "--unit", "kg", first)
    desk.come_back()
    routine = desk.services.planning.create_routine(Routine("Kept"))
    (workout,) = desk.services.insights.workouts()
    desk.services.workouts.delete(workout.id)
    desk.services.logbook.undo()
    desk.services.workouts.redate(workout.id, NOW.date())
    assert "1 with new sets" in desk.beside("import", "--unit", "kg", later)
    desk.come_back()
    assert desk.banners() == [CHANGED]
    assert desk.services.logbook.undo_label == "Create “Kept”"
    assert desk.services.logbook.redo_label == ""
    desk.session.undo()
    assert desk.rows("SELECT count(*) FROM routines") == [(0,)]
    assert desk.rows("SELECT day FROM workouts") == [(NOW.date().isoformat(),)]
    assert desk.rows("SELECT count(*) FROM sets") == [(2,)]
    assert routine.id not in [one.id for one in desk.services.planning.routines()]


def test_an_import_is_not_undone_over_what_came_after_it(sit_down: Any, logbook_path: Path) -> None:
    desk = sit_down("history")
    other = open_logbook(logbook_path)
    opened = exchange.open_file(desk.services, HEVY, lambda done, total: True)
    assert isinstance(opened, exchange.OpenedLog)
    desk.services.transfer.store(exchange.compare(desk.services, opened, opened.prepared, opened.unit))
    newest = other.insights.workouts()[0]
    other.workouts.add_entry(newest.id, usual(other.catalogue.exercise("toe-walk")))
    with pytest.raises(Conflict):
        desk.services.logbook.undo()
    assert desk.services.workouts.get(newest.id) == other.workouts.get(newest.id)
    other.logbook.close()
    QApplication.processEvents()
    assert CHANGED in desk.banners()


# a second window


def window_program(path: Path) -> subprocess.Popen[str]:
    """Start Soleus with its window on a logbook, on a screen in memory."""
    return subprocess.Popen(
        [sys.executable, "-m", "soleus", "--logbook", str(path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(qtbot: QtBot, program: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Wait for a program while this one's window goes on; return its exit status and what it printed."""
    qtbot.waitUntil(lambda: program.poll() is not None, timeout=20_000)
    out, err = program.communicate()
    said = "".join(line for line in err.splitlines(keepends=True) if "This plugin does not support" not in line)
    return program.returncode, out, said


def test_a_second_start_brings_the_first_window_forward(sit_down: Any, qtbot: QtBot, logbook_path: Path) -> None:
    desk = sit_down("planner")
    claim = SingleInstance(logbook_path)
    assert claim.claim()
    assert claim.listen(desk.window.come_forward)
    desk.window.showMinimized()
    assert desk.window.isMinimized()
    link = logbook_path.with_name("the same.soleus")
    link.symlink_to(logbook_path)
    assert ended(qtbot, window_program(link)) == (0, "", "")
    assert not desk.window.isMinimized()
    assert desk.window.isVisible()
    claim.release()


def test_a_first_start_that_never_answers_is_said_in_one_sentence(qtbot: QtBot, logbook_path: Path) -> None:
    claim = SingleInstance(logbook_path)
    assert claim.claim()
    status, out, err = ended(qtbot, window_program(logbook_path))
    assert (status, out) == (1, "")
    assert err == "Another Soleus has this logbook open and does not answer.\n"
    claim.release()


def test_a_killed_window_keeps_nobody_out_and_loses_nothing(qtbot: QtBot, logbook_path: Path) -> None:
    first = window_program(logbook_path)
    qtbot.waitUntil(logbook_path.exists, timeout=20_000)
    # Asks again until the first one, which is still starting, answers.
    assert ended(qtbot, window_program(logbook_path))[:2] == (0, "")
    assert first.poll() is None
    claim = SingleInstance(logbook_path)
    assert not claim.claim()
    first.send_signal(signal.SIGKILL)
    first.communicate()
    assert claim.claim()
    assert claim.listen(lambda: None)
    claim.release()
    services = open_logbook(logbook_path)
    services.planning.create_routine(Routine("After the crash"))
    services.logbook.close()
    with closing(sqlite3.connect(logbook_path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_window_that_was_refused_its_logbook_comes_forward_too(qtbot: QtBot, logbook_path: Path) -> None:
    logbook_path.write_text("Dear diary")
    first = window_program(logbook_path)
    claim = SingleInstance(logbook_path)
    qtbot.waitUntil(claim.ask_forward, timeout=20_000)
    assert ended(qtbot, window_program(logbook_path))[0] == 0
    first.send_signal(signal.SIGKILL)
    first.communicate()
    assert logbook_path.read_text() == "Dear diary"
