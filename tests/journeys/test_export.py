"""Writing a logbook out, as a table and as a whole, and bringing the whole into an empty one."""

import csv
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
import vobject
from conftest import NOW
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from soleus.bootstrap import open_logbook
from soleus.domain.calendar import PlannedWorkout, Run
from soleus.domain.load import Load
from soleus.domain.ports import Kind
from soleus.domain.routine import Routine
from soleus.domain.scheduled import Span
from soleus.domain.units import Weight, WeightUnit
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.interchange.exporting import Format
from soleus.services.composition import Services
from soleus.services.logbook import Put
from soleus.ui.main_window import MainWindow
from soleus.ui.preferences import Preferences
from soleus.ui.screens import screens
from soleus.ui.session import Session
from soleus.ui.text import q_date
from soleus.ui.theme import ThemeSource
from soleus.ui.transfer.export_dialog import ExportDialog
from soleus.ui.transfer.import_dialog import ImportDialog
from soleus.ui.widgets.banner import Banner

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def session(qtbot: QtBot, dressed: ThemeSource, tmp_path: Path) -> Iterator[Session]:
    opened = open_session(qtbot, tmp_path / "logbook.soleus", tmp_path)
    sets = (
        SideSet(1, Side.LEFT, Load(Weight(12.5, WeightUnit.LB)), reps=8),
        SideSet(1, Side.RIGHT, Load(Weight(12.5, WeightUnit.LB)), reps=10, note="+ slow, “easy” 🦵"),
    )
    workout = Workout(date(2026, 11, 2), "Evening", (Entry("seated-calf-raise", sets),))
    opened.services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))
    opened.services.planning.create_routine(Routine("Mine"))
    yield opened
    close(opened)


def open_session(qtbot: QtBot, path: Path, folder: Path) -> Session:
    services: Services = open_logbook(path, clock=lambda: NOW)
    window = MainWindow(Preferences(folder / "preferences.ini"))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return Session(window, services, screens())


def close(session: Session) -> None:
    session.window.close()
    session.close()
    session.window.deleteLater()


def dialog_of(session: Session) -> ExportDialog:
    session.export_file()
    return session.window.findChildren(ExportDialog)[-1]


def write(qtbot: QtBot, dialog: ExportDialog, name: str) -> None:
    """Press the button, type a name into the file dialog, and wait until it is written."""
    qtbot.mouseClick(dialog.export_button, LEFT)
    chooser = dialog.findChild(QFileDialog, "exportFile")
    assert chooser is not None
    line = chooser.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setText(name)
    with qtbot.waitSignal(dialog.finished, timeout=20_000):
        qtbot.keyClick(line, Qt.Key.Key_Return)


def banner(session: Session) -> Banner:
    (found,) = (b for b in session.window.findChildren(Banner) if b.isVisible())
    return found


def contents_of(path: Path) -> dict[str, list[tuple]]:
    tables = ("workouts", "entries", "sets", "routines", "planned_workouts", "exercises", "bands", "settings")
    with closing(sqlite3.connect(path)) as file:
        return {table: file.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in tables}


def test_a_table_for_a_spreadsheet(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    out = tmp_path / "sets.csv"
    write(qtbot, dialog_of(session), str(out))
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["side"], row["reps"], row["weight"], row["weight_unit"]) for row in rows] == [
        ("left", "8", "12.5", "lb"),
        ("right", "10", "12.5", "lb"),
    ]
    assert rows[1]["set_note"] == "+ slow, “easy” 🦵"
    assert rows[0]["exercise"] == "Seated calf raise"
    assert banner(session).text() == "Exported 2 rows to sets.csv."
    button = banner(session).action_button()
    assert button is not None
    assert button.text() == "Show in folder"


def test_the_whole_logbook_out_and_into_an_empty_one(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    out = tmp_path / "whole.json"
    dialog = dialog_of(session)
    whole = dialog.findChild(QRadioButton, "export-json")
    assert whole is not None
    whole.setFocus()
    qtbot.keyClick(whole, Qt.Key.Key_Space)
    write(qtbot, dialog, str(out))
    assert banner(session).text() == "Exported the logbook with 1 workout to whole.json."
    other = open_session(qtbot, tmp_path / "other.soleus", tmp_path)
    other.bring_files([out])
    taking = other.window.findChild(ImportDialog)
    assert taking is not None
    qtbot.waitUntil(lambda: not taking.is_busy())
    with qtbot.waitSignal(taking.finished, timeout=20_000):
        qtbot.mouseClick(taking.import_button, LEFT)
    assert contents_of(tmp_path / "other.soleus") == contents_of(tmp_path / "logbook.soleus")
    close(other)


def test_a_log_for_another_app_and_what_has_no_place_there(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    dialog = dialog_of(session)
    dialog.resize(dialog.width(), 700)
    kilograms = dialog.choices.weights.button(WeightUnit.KG)
    assert not kilograms.isEnabled()
    for name in ("strong", "hevy"):
        choice = dialog.findChild(QRadioButton, f"export-{name}")
        assert choice is not None
        choice.setFocus()
        qtbot.keyClick(choice, Qt.Key.Key_Space)
    assert kilograms.isEnabled()
    qtbot.mouseClick(dialog.choices.weights.button(WeightUnit.LB), LEFT)
    dialog.choices.safe.setFocus()
    qtbot.keyClick(dialog.choices.safe, Qt.Key.Key_Space)
    dialog.write_to(tmp_path / "hevy.csv")
    qtbot.waitUntil(lambda: not dialog.is_busy())
    with (tmp_path / "hevy.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["weight_lbs"], row["reps"]) for row in rows] == [("12.5", "8"), ("12.5", "10")]
    assert rows[0]["exercise_notes"] == "Set 1: (Left)\nSet 2: (Right)\nSet 2: + slow, “easy” 🦵"
    said = [one.text() for one in dialog.findChildren(QLabel) if one.objectName().startswith("exportRemark")]
    assert said == [
        "2 rows say in their notes which side they are.",
        "1 workout without a time of day stands at midnight.",
    ]
    assert QApplication.focusWidget() is dialog.cancel_button
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog.cancel_button, Qt.Key.Key_Return)
    assert banner(session).text() == "Exported 2 rows to hevy.csv."


def test_a_place_that_cannot_be_written_is_said_and_can_be_chosen_anew(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    dialog = dialog_of(session)
    dialog.write_to(tmp_path / "gone" / "sets.csv")
    said = dialog.findChild(QLabel, "exportError")
    assert said is not None
    qtbot.waitUntil(said.isVisible)
    assert "does not exist" in said.text()
    assert QApplication.focusWidget() is dialog.export_button
    write(qtbot, dialog, str(tmp_path / "sets.csv"))
    assert (tmp_path / "sets.csv").exists()


def test_leaving_writes_nothing(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    dialog = dialog_of(session)
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not list(tmp_path.glob("*.csv"))


def test_the_plan_for_a_calendar(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    today = NOW.date()
    planning = session.services.planning
    for days, values in ((-40, {}), (-7, {}), (1, {"run": Run()}), (2, {"is_rest": True}), (90, {})):
        planning.plan(PlannedWorkout(today + timedelta(days), f"{days} days on", **values))
    out = tmp_path / "plan.ics"

    def named(dialog: ExportDialog) -> list[str]:
        write(qtbot, dialog, str(out))
        return [event.summary.value for event in vobject.readOne(out.read_bytes().decode()).vevent_list]

    dialog = dialog_of(session)
    choices = dialog.choices.calendar
    assert not choices.isEnabled()
    ics = dialog.findChild(QRadioButton, "export-ics")
    assert ics is not None
    ics.setFocus()
    qtbot.keyClick(ics, Qt.Key.Key_Space)
    assert choices.isEnabled()
    assert not choices.last.isEnabled()
    assert named(dialog) == ["-7 days on", "Easy run, 1 days on", "90 days on"]
    assert banner(session).text() == "Exported 3 events to plan.ics."
    dialog = dialog_of(session)
    dialog.choices.choose(Format.ICS)
    choices = dialog.choices.calendar
    for box in (choices.runs, choices.rests, choices.ends):
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Space)
    choices.first.setDate(q_date(today - timedelta(days=50)))
    choices.last.setDate(q_date(today + timedelta(days=30)))
    out.unlink()
    assert named(dialog) == ["-40 days on", "-7 days on", "Rest day for the calves"]


def test_a_calendar_of_nothing_is_not_written(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    dialog = dialog_of(session)
    dialog.choices.choose(Format.ICS)
    dialog.choices.calendar.first.setDate(q_date(date(2027, 3, 1)))
    dialog.choices.calendar.ends.setChecked(True)
    assert dialog.choices.span == Span(date(2027, 3, 1), date(2027, 3, 1))  # the last day is never before the first
    dialog.write_to(tmp_path / "plan.ics")
    qtbot.waitUntil(lambda: not dialog.is_busy())
    error = dialog.findChild(QLabel, "exportError")
    assert error is not None
    assert error.isVisible()
    assert error.text() == "Nothing is planned in these days, so there is nothing to write."
    assert not (tmp_path / "plan.ics").exists()
    dialog.reject()
