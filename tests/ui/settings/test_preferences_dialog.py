"""The preferences as they are used: found by words, changed at once, taken back by Ctrl+Z."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from soleus.domain.units import WeightUnit
from soleus.services.choices import EFFORT_SCALE, WEEK_START, WEIGHT_UNIT, WeekStart
from soleus.services.composition import Services
from soleus.ui.main_window import MainWindow
from soleus.ui.places import ShowPreferences
from soleus.ui.preferences import Preferences
from soleus.ui.screens import screens
from soleus.ui.session import Session
from soleus.ui.settings.bands import BandsView
from soleus.ui.settings.dialog import PreferencesDialog
from soleus.ui.settings.number_row import LevelRow, PainRow
from soleus.ui.settings.sound import SoundsView
from soleus.ui.settings.training import TrainingView
from soleus.ui.theme import ThemeSource
from soleus.ui.weeks import first_weekday
from soleus.ui.widgets.bands import BandSwatch

pytestmark = pytest.mark.usefixtures("english_again")


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


def opened(session: Session, qtbot: QtBot, page: str = "") -> PreferencesDialog:
    session.go(ShowPreferences(page))
    found = session.window.findChild(PreferencesDialog, "preferencesDialog")
    assert found is not None
    qtbot.waitUntil(found.isActiveWindow)
    return found


def test_a_setting_is_found_by_another_word_and_changed_by_the_keyboard(session: Session, qtbot: QtBot) -> None:
    choices = session.services.choices
    session.window.actions_.settings.trigger()
    dialog = opened(session, qtbot)
    qtbot.waitUntil(dialog.search.hasFocus)

    qtbot.keyClicks(dialog.search, "pounds")
    line = dialog.list.current()
    assert line is not None
    assert (line.page, line.row, line.text) == ("general", "weight", "Weight")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    focused = dialog.focusWidget()
    assert focused is not None
    assert focused.text() == "kg"
    qtbot.keyClick(focused, Qt.Key.Key_Right)
    assert choices.get(WEIGHT_UNIT) is WeightUnit.LB

    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert choices.get(WEIGHT_UNIT) is WeightUnit.KG
    assert dialog.view("general").row("weight").control.value() is WeightUnit.KG
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert choices.get(WEIGHT_UNIT) is WeightUnit.LB

    dialog.search.setFocus()
    qtbot.keyClicks(dialog.search, "zzz")
    assert dialog.nothing.isVisible()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.search.text() == ""
    assert dialog.shown() == "general"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not isinstance(session.window.focusWidget(), QDialog)


def test_what_was_done_before_stays_and_looks_are_taken_back_in_turn(session: Session, qtbot: QtBot) -> None:
    services, window = session.services, session.window
    services.choices.choose(EFFORT_SCALE, EFFORT_SCALE.default.__class__("rir"))
    dialog = opened(session, qtbot, "general")
    view = dialog.view("general")
    view.theme.set_value("dark")
    view.row("week").control.value_chosen.emit(WeekStart.SATURDAY)
    qtbot.waitUntil(lambda: first_weekday() == 5)
    view.scale.changed.emit(2)
    assert (window.preferences.theme, window.preferences.scale) == ("dark", 1.25)
    assert window.actions_.themes["dark"].isChecked()

    dialog.undo()
    assert window.preferences.scale == 1.0
    dialog.undo()
    assert services.choices.get(WEEK_START) is WeekStart.LOCALE
    dialog.undo()
    assert window.preferences.theme == "light"
    assert view.theme.value() == "light"
    dialog.undo()
    assert services.choices.get(EFFORT_SCALE) == "rir", "it was chosen before the preferences were opened"
    for _ in range(3):
        dialog.redo()
    assert (window.preferences.theme, window.preferences.scale) == ("dark", 1.25)
    assert services.choices.get(WEEK_START) is WeekStart.SATURDAY


def test_the_dialog_follows_the_language_chosen_in_it(session: Session, qtbot: QtBot) -> None:
    dialog = opened(session, qtbot)
    view = dialog.view("general")
    view.language.set_value("de")
    view.language.value_chosen.emit("de")
    qtbot.wait(1)
    assert session.window.preferences.language == "de"
    assert dialog.view("general") is not view
    assert dialog.focusWidget() is dialog.view("general").language
    dialog.undo()
    assert session.window.preferences.language == "system"


def test_numbers_of_the_rules_are_entered_kept_in_their_limits_and_set_back(session: Session, qtbot: QtBot) -> None:
    choices = session.services.choices
    dialog = opened(session, qtbot, "training")
    view = dialog.view("training")
    assert isinstance(view, TrainingView)
    row = view.numbers["band_reps"]
    row.focus_control()
    qtbot.keyClicks(row.field.lineEdit(), "0")
    assert row.field.text() == "120"
    assert row.problem.text() == "A whole number from 3 to 50; until then it stays 12."
    assert choices.numbers().band_reps == 12
    row.field.selectAll()
    qtbot.keyClicks(row.field.lineEdit(), "15")
    assert choices.numbers().band_reps == 15
    assert row.problem.text() == ""
    assert row.own.isVisible()
    assert row.note.text().endswith("Band work: 12")
    ceiling = session.services.catalogue.exercise("band-plantarflexion").ceiling
    assert ceiling == 15

    pain = view.numbers["pain_limit"]
    assert isinstance(pain, PainRow)
    pain.usual.button(3).click()
    assert choices.numbers().pain_limit == 3
    pain.field.set_value(4)
    assert (choices.numbers().pain_limit, pain.usual.value()) == (4, None)
    level = view.numbers["leave_level"]
    assert isinstance(level, LevelRow)
    level.focus_control()
    qtbot.keyClick(level.box, Qt.Key.Key_Down)
    assert choices.numbers().leave_level == 4
    assert level.box.currentText() == "blue"

    dialog.undo()
    assert choices.numbers().own() == {"band_reps": 15, "pain_limit": 4}
    pain.reset.click()
    assert choices.numbers().own() == {"band_reps": 15}
    assert not pain.reset.isVisible()
    view.all_back.click()
    assert choices.numbers().own() == {}
    assert not view.all_back.isEnabled()
    dialog.undo()
    assert row.field.value() == 15


def test_sounds_are_chosen_for_this_computer(session: Session, qtbot: QtBot) -> None:
    dialog = opened(session, qtbot, "sounds")
    view = dialog.view("sounds")
    assert isinstance(view, SoundsView)
    heard = session.sounds.can_play()
    assert all(button.isEnabled() is heard for button in view.tries.values())
    preferences = session.window.preferences
    view.switch.button(False).click()
    assert not preferences.sounds
    assert not view.volume.isEnabled()
    dialog.undo()
    assert preferences.sounds
    view.volume.slider.setValue(2)
    assert preferences.volume == 20
    dialog.undo()
    assert (preferences.volume, view.volume.slider.value()) == (60, 6)
    dialog.show_page("shortcuts")
    assert dialog.view("shortcuts").list.keys.rowCount() > 50


def test_the_bands_in_use_are_shown_and_chosen(session: Session, qtbot: QtBot) -> None:
    dialog = opened(session, qtbot, "bands")
    view = dialog.view("bands")
    assert isinstance(view, BandsView)
    view.used.set_value("theraband")
    view.used.value_chosen.emit("theraband")
    assert session.services.catalogue.default_band_set().id == "theraband"
    qtbot.waitUntil(lambda: len([one for one in view.findChildren(BandSwatch) if one.isVisible()]) == 8)
    assert view.findChildren(BandSwatch)[-1].accessibleName() == "gold, level 8"
    view.open.click()
    sets = dialog.findChild(QDialog, "bandSetsDialog")
    assert sets is not None
    sets.close()
    dialog.undo()
    assert session.services.catalogue.default_band_set().id == "article"


def test_the_week_in_sight_begins_on_the_day_chosen(session: Session, qtbot: QtBot) -> None:
    session.services.workouts.start_empty(("double-leg-calf-raise",))
    session.show_screen("planner")
    page = session.page("planner")
    first = page.week.rows[0].day
    assert first.weekday() == first_weekday()
    dialog = opened(session, qtbot, "general")
    dialog.view("general").row("week").control.value_chosen.emit(WeekStart.SATURDAY)
    assert page.week.rows[0].day.weekday() == 5
    dialog.undo()
    assert page.week.rows[0].day == first
