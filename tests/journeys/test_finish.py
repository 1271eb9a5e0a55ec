"""A runner finishes a workout: what it came to, what hurts, and what comes next."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from program import OpenProgram
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from soleus.domain.band import BandUse
from soleus.domain.load import Load
from soleus.domain.ports import Kind
from soleus.domain.prescription import usual
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.logbook import Put
from soleus.ui.places import Resume
from soleus.ui.theme import ThemeSource
from soleus.ui.workout.page import WorkoutPage
from soleus.ui.workout.rich_line import RichLine
from soleus.ui.workout.summary import Summary

TODAY = date(2026, 11, 20)
PRESS = "band-plantarflexion"
KEY = Qt.Key


class Program(OpenProgram):
    """The program on the page of a workout."""

    @property
    def summary(self) -> Summary:
        page = self.session.page("workout")
        assert isinstance(page, WorkoutPage)
        return page.summary

    def press(self, key: Qt.Key) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        self.bot.keyClick(focus, key)

    def pains(self) -> list[tuple[object, ...]]:
        return self.rows("SELECT moment, side, value, site FROM pains ORDER BY position")


@pytest.fixture
def program(qtbot: QtBot, dressed: ThemeSource, logbook_path: Path, tmp_path: Path) -> Iterator[Program]:
    program = Program(qtbot, logbook_path, tmp_path / "preferences.ini")
    yield program
    program.close()


def pressed(program: Program, left: int, right: int, colour: str = "red") -> Entry:
    load = Load(band=BandUse(f"article-{colour}"))
    sets = tuple(SideSet(1, side, load, reps=reps) for side, reps in ((Side.LEFT, left), (Side.RIGHT, right)))
    return Entry(PRESS, sets, target=usual(program.services.catalogue.exercise(PRESS)))


def finished(program: Program, *entries: Entry) -> Workout:
    """Go to the end of a workout of today that has all its sets."""
    workout = Workout(TODAY, "Bands", entries, started_at=program.now - timedelta(minutes=12), finished=False)
    program.services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))
    program.session.go(Resume(workout.id))
    page = program.session.page("workout")
    assert isinstance(page, WorkoutPage)
    page.finish()
    program.settle()
    return workout


def test_large_text_leaves_the_way_out_in_sight(program: Program, dressed: ThemeSource) -> None:
    dressed.set_scale(2.0)
    program.window.resize(1280, 800)
    finished(program, *(pressed(program, 13, 10) for _ in range(4)))
    title = program.summary.findChild(QLabel, "summaryTitle")
    assert title is not None
    for part in (title, program.summary.done):
        assert part.visibleRegion().boundingRect() == part.rect()


def test_what_comes_next_is_said_with_its_reason_and_changes_with_the_pain(program: Program) -> None:
    finished(program, pressed(program, 13, 10))
    texts = program.summary.next_time.texts()
    assert texts == ("Band press Left green, level 3", "13 on red goes past the ceiling · Band work")
    assert program.summary.done.hasFocus()

    program.summary.pain.side.button(Side.LEFT).setFocus()
    program.press(KEY.Key_Space)
    program.summary.pain.scale.focus_chosen()
    program.press(KEY.Key_6)
    program.settle()
    assert program.pains() == [("after", "left", 6, "calf")]
    assert program.summary.pain.scale.cell(6).hasFocus()
    assert program.summary.pain.caution.text().startswith("Over your limit of 5")
    texts = program.summary.next_time.texts()
    assert texts[0] == "Band press Left yellow, level 1"
    assert texts[1].startswith("Pain 6 (calf) is over your limit, so the last raise is taken back")

    program.bot.keyClick(program.window, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    program.settle()
    assert program.pains() == []
    assert program.summary.pain.scale.value() is None
    assert "green" in program.summary.next_time.texts()[0]


def test_the_question_begins_with_the_injured_leg_and_can_be_skipped(program: Program) -> None:
    people = program.services.people
    people.change(replace(people.shown(), injured_side=Side.RIGHT))
    finished(program, pressed(program, 10, 10))
    assert program.summary.pain.side.value() is Side.RIGHT
    program.summary.pain.skip.click()
    program.settle()
    assert program.pains() == [("after", "", None, "calf")]
    assert program.summary.pain.said.text() == "Skipped"
    program.summary.done.setFocus()
    program.press(KEY.Key_Return)
    assert program.session.shown() == program.window.tab()


def test_with_nothing_new_that_is_said_and_a_best_is_pointed_out(program: Program) -> None:
    before = Workout(TODAY - timedelta(days=3), "Bands", (pressed(program, 8, 11),))
    program.services.logbook.edit("Log", Put(Kind.WORKOUT, None, before))
    finished(program, pressed(program, 9, 11))
    assert program.summary.next_time.texts() == ("The same again: nothing asks for a change.",)
    said = [line.accessibleName() for line in program.summary.findChildren(RichLine) if line.isVisible()]
    assert [line for line in said if "best so far" in line] == ["Left 9 on red, level 2 best so far"]
