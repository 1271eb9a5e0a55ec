"""Two trainees in one logbook, one weighed in the middle of a workout; by keyboard and mouse, checked in the file."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from program import OpenProgram
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from soleus.ui.people.switcher import Switcher
from soleus.ui.people.weigh_popup import WeighPopup
from soleus.ui.people.you import YouView
from soleus.ui.places import StartEmpty
from soleus.ui.settings.dialog import PreferencesDialog
from soleus.ui.widgets.buttons import Button

Keys = Qt.Key


@pytest.fixture
def program(qtbot: QtBot, logbook_path: Path, tmp_path: Path) -> Iterator[OpenProgram]:
    opened = OpenProgram(qtbot, logbook_path, tmp_path / "preferences.ini")
    yield opened
    opened.close()


class You:
    """The page "You" of the open preferences."""

    def __init__(self, program: OpenProgram) -> None:
        self.bot = program.bot
        program.session.open_preferences("you")
        dialog = program.window.findChild(PreferencesDialog)
        assert isinstance(dialog, PreferencesDialog)
        self.dialog = dialog
        view = dialog.view("you")
        assert isinstance(view, YouView)
        self.view = view
        QApplication.processEvents()

    def type(self, field: QWidget, text: str) -> None:
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.selectAll()
        self.bot.keyClicks(field, text)
        self.bot.keyClick(field, Keys.Key_Return)
        QApplication.processEvents()

    def click(self, widget: QWidget | None) -> None:
        assert widget is not None
        self.bot.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def close(self) -> None:
        self.dialog.accept()
        QApplication.processEvents()


def test_a_trainee_tells_who_they_are_and_begins_with_the_weak_leg(program: OpenProgram) -> None:
    you = You(program)
    you.type(you.view.name, "Ann")
    you.type(you.view.born, "1986")
    from soleus.domain.trainee import Sex
    from soleus.domain.workout import Side

    you.click(you.view.sex.button(Sex.FEMALE))
    assert not you.view.first.isEnabled()
    you.click(you.view.injured.button(Side.RIGHT))
    first = you.view.findChild(QCheckBox, "injuredFirst")
    assert first is not None
    first.click()
    assert program.rows("SELECT name, birth_year, sex, injured_side, injured_first FROM trainees") == [
        ("Ann", 1986, "female", "right", 1)
    ]
    you.bot.keyClick(you.dialog, Keys.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert program.rows("SELECT injured_first FROM trainees") == [(0,)]
    first.click()
    you.close()
    program.session.go(StartEmpty(("band-plantarflexion",)))
    program.settle()
    page = program.session.page("workout")
    course = page.conductor.course  # type: ignore[attr-defined]
    assert course.active is Side.RIGHT
    assert [turn.side for _, turn in course.coming(3)] == [Side.LEFT, Side.RIGHT, Side.LEFT]
    program.services.people.change(replace(program.services.people.shown(), injured_first=False))
    program.settle()
    assert course.active is Side.RIGHT, "what is being entered stays"
    assert [turn.side for _, turn in course.coming(3)] == [Side.LEFT, Side.LEFT, Side.RIGHT]


def test_another_trainee_has_everything_of_their_own(program: OpenProgram) -> None:
    program.services.workouts.start_empty(["toe-walk"])
    unfinished = program.services.workouts.unfinished()
    assert unfinished is not None
    you = You(program)
    you.type(you.view.new_name, "Bob")
    assert not you.view.new_name.isUndoAvailable(), "Ctrl+Z takes the trainee back, not the emptying of the field"
    field = you.view.new_name
    program.bot.waitUntil(lambda: field.visibleRegion().boundingRect().height() == field.height())
    bob = next(one for one in program.services.people.all() if one.name == "Bob")
    you.click(you.view.findChild(Button, f"show-{bob.id}"))
    assert "not finished" in you.view.people_problem.text()
    program.settle()
    assert not you.view.people_problem.visibleRegion().isEmpty()
    program.services.workouts.finish(unfinished.id)
    you.click(you.view.findChild(Button, f"show-{bob.id}"))
    assert program.services.people.shown().name == "Bob"
    you.type(you.view.new_name, "bob")
    assert "already a trainee" in you.view.people_problem.text()
    you.close()

    switcher = program.window.findChild(Switcher)
    assert switcher is not None
    assert switcher.isVisible()
    assert switcher.text() == "Bob"
    menu = switcher.menu_of_trainees()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    QApplication.processEvents()
    assert program.services.people.shown().name == ""
    assert program.rows("SELECT shown FROM trainees ORDER BY name") == [(1,), (0,)]

    you = You(program)
    you.click(you.view.findChild(Button, f"archive-{bob.id}"))
    assert switcher.isHidden()
    you.view.archived.click()
    QApplication.processEvents()
    assert you.view.findChild(Button, f"archive-{bob.id}") is not None
    you.close()


def test_body_weight_is_one_key_away_in_a_workout(program: OpenProgram) -> None:
    program.session.go(StartEmpty(("toe-walk",)))
    program.settle()
    program.bot.keyClick(QApplication.focusWidget(), Keys.Key_B)
    popup = next(w for w in QApplication.topLevelWidgets() if isinstance(w, WeighPopup))
    program.bot.keyClick(popup.field, Keys.Key_Return)
    assert "such as 71.5" in popup.problem.text()
    program.bot.keyClicks(popup.field, "71.5")
    program.bot.keyClick(popup.field, Keys.Key_Return)
    QApplication.processEvents()
    assert program.rows("SELECT day, value, unit FROM body_weights") == [("2026-11-20", 71.5, "kg")]


def test_body_weights_are_drawn_listed_and_come_back_after_deleting(program: OpenProgram) -> None:
    you = You(program)
    assert you.view.graph.isHidden()
    you.type(you.view.weighed, "72")
    you.view.weighed_on.setFocus()
    you.type(you.view.weighed_on, "2026-11-01")
    you.type(you.view.weighed, "73,4")
    assert program.rows("SELECT day, value FROM body_weights ORDER BY day") == [
        ("2026-11-01", 73.4), ("2026-11-20", 72.0)
    ]  # fmt: skip
    assert not you.view.graph.isHidden()
    assert you.view.reading.text().startswith("72 kg on 20 Nov")
    you.view.graph.setFocus()
    you.bot.keyClick(you.view.graph, Keys.Key_Left)
    you.bot.keyClick(you.view.graph, Keys.Key_Left)
    assert you.view.reading.text().startswith("73.4 kg on 1 Nov")
    you.type(you.view.weighed, "5000")
    assert "between 10 and 500" in you.view.weight_problem.text()
    you.view.list.setCurrentIndex(you.view.weights.index(0))
    you.view.list.setFocus()
    you.bot.keyClick(you.view.list, Keys.Key_Delete)
    QApplication.processEvents()
    assert program.rows("SELECT count(*) FROM body_weights") == [(1,)]
    you.bot.keyClick(you.dialog, Keys.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert program.rows("SELECT count(*) FROM body_weights") == [(2,)]
    you.close()
