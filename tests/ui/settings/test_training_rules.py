"""Rules are switched off beside their numbers, and what a change changes is told at once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from soleus.domain.band import BandUse
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.enrolment import Enrolment
from soleus.domain.load import Load
from soleus.domain.ports import Kind
from soleus.domain.prescription import usual
from soleus.domain.programme import Programme, ProgrammeStep
from soleus.domain.training import OwnNumber, TrainingNumbers
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put
from soleus.ui.main_window import MainWindow
from soleus.ui.places import ShowPreferences
from soleus.ui.preferences import Preferences
from soleus.ui.screens import screens
from soleus.ui.session import Session
from soleus.ui.settings.dialog import PreferencesDialog
from soleus.ui.settings.training import TrainingView
from soleus.ui.theme import ThemeSource

pytestmark = pytest.mark.usefixtures("english_again")
PRESS = "band-plantarflexion"


@pytest.fixture
def session(qtbot: QtBot, dressed: ThemeSource, services: Services, tmp_path: Path) -> Iterator[Session]:
    window = MainWindow(Preferences(tmp_path / "settings.ini"))
    window.preferences.theme = "light"
    qtbot.addWidget(window)
    opened = Session(window, services, screens())
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield opened
    opened._bridge.stop()
    opened._drop.stop()
    window.session = None


def trained(services: Services, left: int = 12, right: int = 11) -> None:
    """Two sessions on red, and the same planned for today."""
    today: date = services.clock().date()
    load = Load(band=BandUse("article-red"))
    for days in (5, 2):
        sets = tuple(
            SideSet(n, side, load, reps=reps)
            for side, reps in ((Side.LEFT, left), (Side.RIGHT, right))
            for n in (1, 2, 3)
        )
        workout = Workout(today - timedelta(days=days), "Bands", (Entry(PRESS, sets),))
        services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))
    items = (usual(services.catalogue.exercise(PRESS)),)
    services.logbook.edit("Plan", Put(Kind.PLANNED, None, PlannedWorkout(today, "Bands", items)))


def opened(session: Session, qtbot: QtBot) -> tuple[PreferencesDialog, TrainingView]:
    session.go(ShowPreferences("training"))
    found = session.window.findChild(PreferencesDialog, "preferencesDialog")
    assert found is not None
    qtbot.waitUntil(found.isActiveWindow)
    view = found.view("training")
    assert isinstance(view, TrainingView)
    return found, view


def told(view: TrainingView, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: not view.preview.busy())
    return view.preview.says.text() if view.preview.isVisible() else ""


def test_a_rule_is_switched_off_beside_its_number_by_the_keyboard(session: Session, qtbot: QtBot) -> None:
    dialog, view = opened(session, qtbot)
    choices = session.services.choices
    row = view.numbers["band_reps"]
    assert row.switch is not None
    assert row.switch.accessibleName() == "Rule: Bands by repetitions"
    row.switch.setFocus()
    qtbot.keyClick(row.switch, Qt.Key.Key_Space)
    assert choices.rules_off() == {7}
    assert not row.field.isEnabled()
    assert row.note.text() == "Switched off: it suggests nothing."
    assert view.numbers["band_hold_s"].field.isEnabled()
    view.focus_row("band_reps")
    assert row.switch.hasFocus()
    dialog.undo()
    assert choices.rules_off() == frozenset()
    assert (row.switch.isChecked(), row.field.isEnabled()) == (True, True)


def test_a_rule_with_several_numbers_has_a_row_of_its_own(session: Session, qtbot: QtBot) -> None:
    _, view = opened(session, qtbot)
    view.rules[10].switch.click()
    view.rules[9].switch.click()
    assert session.services.choices.rules_off() == {9, 10}
    resting = [field for field, row in view.numbers.items() if not row._inputs[-1].isEnabled()]
    assert sorted(resting) == ["contacts_step_pct", "largest_step_pct", "most_step_sets"]
    assert view.rules[10].note.text() == "Switched off: it suggests nothing."
    assert view.rules[12].note.text().endswith("Calf guide")


def test_rules_and_the_leading_leg_are_found_by_their_words(session: Session, qtbot: QtBot) -> None:
    dialog, view = opened(session, qtbot)
    for words, key in (("double progression", "rule-10"), ("weaker leg", "weaker-leg-leads"), ("pause", "pause_days")):
        dialog.search.setFocus()
        dialog.search.selectAll()
        qtbot.keyClicks(dialog.search, words)
        line = dialog.list.current()
        assert line is not None
        assert line.row == key
        assert view.row(key) is not None


def test_what_a_change_changes_is_told_below_it_and_goes_with_it(session: Session, qtbot: QtBot) -> None:
    trained(session.services)
    dialog, view = opened(session, qtbot)
    assert told(view, qtbot) == ""
    view.numbers["sessions_in_a_row"].field.set_value(3)
    assert told(view, qtbot) == (
        "Band press, left: red stays; green comes after one more 12, 12, 12. Nothing else changes."
    )
    below = view.preview.geometry().top() - view.numbers["sessions_in_a_row"].geometry().bottom()
    assert 0 <= below <= 2
    dialog.undo()
    assert told(view, qtbot) == ""


def test_the_leading_leg_is_chosen_and_its_change_is_told(session: Session, qtbot: QtBot) -> None:
    trained(session.services)
    dialog, view = opened(session, qtbot)
    view.leads.click()
    assert session.services.choices.weaker_leg_leads()
    assert told(view, qtbot) == "Band press, left: red stays; green comes later. Nothing else changes."
    view.rules[12].switch.click()
    assert "Jumps are offered." in told(view, qtbot)
    view.all_back.click()
    assert session.services.choices.rules_off() == frozenset()
    assert told(view, qtbot) == ""
    dialog.undo()
    assert (session.services.choices.rules_off(), view.leads.isChecked()) == ({12}, True)


def test_nothing_planned_and_nothing_changed_are_said(session: Session, qtbot: QtBot) -> None:
    _, view = opened(session, qtbot)
    view.numbers["pause_days"].field.set_value(20)
    assert told(view, qtbot) == "Nothing is planned for the coming two weeks."
    trained(session.services, 9, 9)
    view.numbers["pause_days"].field.set_value(21)
    assert told(view, qtbot) == "Nothing changes in what is planned."


def test_a_running_programmes_number_is_said_beside_ones_own(session: Session, qtbot: QtBot) -> None:
    services = session.services
    programme = Programme("own-clinic", "Clinic", (ProgrammeStep("Press"),))
    numbers = (OwnNumber("sessions_in_a_row", 4),)
    running = Enrolment(programme, services.clock().date(), (0,), numbers=numbers)
    services.logbook.edit("Start", Put(Kind.ENROLMENT, None, running))
    services.choices.choose_numbers(replace(TrainingNumbers(), sessions_in_a_row=3))
    _, view = opened(session, qtbot)
    assert view.numbers["sessions_in_a_row"].note.text().endswith("While it runs, Clinic counts with 4.")
    assert "Clinic" not in view.numbers["band_reps"].note.text()
