"""A runner begins the day in the Planner: today's card, the strip of the week, and the running programme."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from conftest import NOW
from program import OpenProgram
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from soleus.bootstrap import open_logbook
from soleus.domain.band import BandUse
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.coverage import Topic
from soleus.domain.load import Load
from soleus.domain.ports import Kind
from soleus.domain.prescription import usual
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put
from soleus.ui.planner.coverage.popup import CoveragePopup
from soleus.ui.planner.page import PlannerPage
from soleus.ui.theme import ThemeSource

TODAY = NOW.date()
KEY = Qt.Key
PRESS, HOLD = "band-plantarflexion", "band-plantarflexion-isometric"
CTRL = Qt.KeyboardModifier.ControlModifier


class Program(OpenProgram):
    """The program, and what its coach says."""

    tab = "planner"

    @property
    def page(self) -> PlannerPage:
        page = self.session.page("planner")
        assert isinstance(page, PlannerPage)
        return page

    def child(self, name: str, within: QWidget | None = None) -> QWidget:
        found = (within or self.page).findChild(QWidget, name)
        assert found is not None, name
        return found

    def words(self, name: str) -> str:
        found = self.child(name)
        assert isinstance(found, QLabel | QAbstractButton)
        return found.text()

    def has(self, name: str) -> bool:
        found = self.page.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def click(self, name: str) -> None:
        self.bot.mouseClick(self.child(name), Qt.MouseButton.LeftButton)
        self.settle()

    def line(self, topic: Topic) -> str:
        return self.page.coach.coverage.cell(topic).line

    def popup(self) -> CoveragePopup:
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, CoveragePopup)
        return popup

    def undo(self) -> None:
        self.bot.keyClick(self.window, KEY.Key_Z, CTRL)
        self.settle()

    def pains(self) -> list[tuple[object, ...]]:
        return self.rows("SELECT moment, value, side FROM pains")


def did(services: Services, days_ago: int, key: str, colour: str, **amounts: float) -> None:
    load = Load(band=BandUse(f"article-{colour}"))
    sides = (Side.LEFT, Side.RIGHT)
    sets = tuple(SideSet(n, side, load, **amounts) for n in (1, 2, 3) for side in sides)  # type: ignore[arg-type]
    workout = Workout(TODAY - timedelta(days=days_ago), "Bands", (Entry(key, sets),))
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))


@pytest.fixture
def files(logbook_path: Path, tmp_path: Path) -> tuple[Path, Path]:
    return logbook_path, tmp_path / "preferences.ini"


@pytest.fixture
def begin(qtbot: QtBot, files: tuple[Path, Path], dressed: ThemeSource) -> Iterator[object]:
    opened: list[Program] = []

    def start() -> Program:
        opened.append(Program(qtbot, *files))
        return opened[0]

    yield start
    for program in opened:
        program.close()


def filled(files: tuple[Path, Path]) -> Services:
    return open_logbook(files[0], clock=lambda: NOW)


def test_today_shows_its_targets_and_why_and_leads_to_the_suggestion(files, begin) -> None:
    services = filled(files)
    for days in (5, 2):
        did(services, days, PRESS, "red", reps=12)
    services.planning.plan(PlannedWorkout(TODAY, "Bands", (usual(services.catalogue.exercise(PRESS)),)))
    services.logbook.close()
    program = begin()
    assert program.words("todayTitle") == "Bands"
    assert program.words("todayReason") == "12, 12, 12 on red, every set at the top in 2 sessions"
    assert program.words("todaySuggestions") == "2 suggestions to accept below"
    program.click("todaySuggestions")
    assert program.page.pane.view.hasFocus()
    program.click("todayAction")
    assert [name for (name,) in program.rows("SELECT name FROM workouts WHERE finished = 0")] == ["Bands"]
    program.session.show_screen("planner")
    program.settle()
    assert program.child("todayAction").text() == "Go on"


def test_the_morning_is_asked_once_and_an_answer_can_be_taken_back(files, begin) -> None:
    services = filled(files)
    did(services, 1, PRESS, "red", reps=10)
    services.logbook.close()
    program = begin()
    assert program.words("morningQuestion") == "Your calves on Friday morning?"
    scale = program.child("morningScale")
    scale.setFocus()
    program.bot.keyClick(program.page.coach.today.view.scale.cell(0), KEY.Key_4)
    program.settle()
    assert program.pains() == [("morning", 4, "")]
    assert not program.has("morningQuestion")
    program.undo()
    assert program.pains() == []
    assert program.has("morningQuestion")
    program.click("skipMorning")
    assert program.pains() == [("morning", None, "")]
    program.restart()
    assert not program.has("morningQuestion")


def test_the_card_of_today_leaves_the_keyboard_where_it_went(files, begin) -> None:
    services = filled(files)
    did(services, 1, PRESS, "red", reps=10)
    services.logbook.close()
    program = begin()
    program.child("skipMorning").setFocus()
    program.page.calendar.week.choose(NOW.date() + timedelta(days=1), focus=True)
    before = program.page.coach.today.view
    program.page.coach.coverage.fill(program.page.coach.coverage.cell(Topic.SHIN))
    program.settle()
    assert program.page.coach.today.view is not before
    assert program.page.calendar.week.has_focus()


def test_the_morning_is_judged_by_the_limit_that_was_just_chosen(files, begin) -> None:
    services = filled(files)
    did(services, 1, PRESS, "red", reps=10)
    services.logbook.close()
    program = begin()
    numbers = program.services.choices.numbers()

    def tints() -> list[bool]:
        scale = program.page.coach.today.view.scale
        return [scale.cell(value).over for value in range(11)]

    assert tints() == [value > numbers.pain_limit for value in range(11)]
    program.services.choices.choose_numbers(replace(numbers, pain_limit=2))
    program.settle()
    assert tints() == [value > 2 for value in range(11)]


def test_a_missed_workout_is_offered_for_today(files, begin) -> None:
    services = filled(files)
    missed = services.planning.plan(
        PlannedWorkout(TODAY - timedelta(days=2), "Waiting", (usual(services.catalogue.exercise(PRESS)),))
    )
    services.logbook.close()
    program = begin()
    program.click("todayAction")
    day, original = program.rows("SELECT day, original_day FROM planned_workouts WHERE id = ?", missed.id)[0]
    assert (day, original) == (str(TODAY), str(TODAY - timedelta(days=2)))
    assert program.words("todayTitle") == "Waiting"


def test_who_has_trained_today_is_not_asked_to_do_what_was_missed_today(files, begin) -> None:
    services = filled(files)
    bands = (usual(services.catalogue.exercise(PRESS)),)
    services.planning.plan(PlannedWorkout(TODAY - timedelta(days=2), "Waiting", bands))
    did(services, 0, PRESS, "red", reps=10)
    services.logbook.close()
    program = begin()
    assert program.words("todayTitle") == "Done for today"
    assert not program.has("todayAction")


def test_what_is_missing_is_added_with_a_key_and_with_the_mouse(files, begin) -> None:
    services = filled(files)
    services.planning.plan(
        PlannedWorkout(TODAY, "Raises", (usual(services.catalogue.exercise("double-leg-calf-raise")),))
    )
    services.logbook.close()
    program = begin()
    strip = program.page.coach.coverage
    assert program.line(Topic.SHIN) == "missing: add"
    shin = strip.cell(Topic.SHIN)
    strip.cell(Topic.BAND).setFocus()
    for _ in range(4):
        program.bot.keyClick(QApplication.focusWidget(), KEY.Key_Right)
    assert shin.hasFocus()
    program.bot.keyClick(shin, KEY.Key_Return)
    program.settle()
    assert program.line(Topic.SHIN) == "today"
    ((items,),) = program.rows("SELECT items FROM planned_workouts")
    assert "shin-raise" in items
    program.undo()
    assert program.line(Topic.SHIN) == "missing: add"
    program.bot.mouseClick(strip.cell(Topic.PERONEAL), Qt.MouseButton.LeftButton)
    offer = program.child("offer-lateral-band-walk", program.popup())
    program.bot.mouseClick(offer, Qt.MouseButton.LeftButton)
    program.settle()
    assert program.line(Topic.PERONEAL) == "today"
    program.bot.keyClick(strip.cell(Topic.PLYOMETRIC), KEY.Key_Space)
    assert "not tested" in " ".join(label.text() for label in program.popup().findChildren(QLabel))
    program.bot.keyClick(program.popup(), KEY.Key_Escape)
    assert QApplication.activePopupWidget() is None


def test_the_next_step_of_the_programme_is_offered_and_taken(files, begin) -> None:
    services = filled(files)
    ladder = services.programmes.get("band-ladder")
    services.programmes.start(ladder, TODAY - timedelta(days=20), (1, 4))
    for days in (6, 3):
        did(services, days, HOLD, "green", seconds=31)
    services.logbook.close()
    program = begin()
    assert program.words("programmeName") == "Band ladder"
    assert program.words("programmeWhere") == "week 3, step 1 of 4"
    assert program.words("programmeUnlock") == "Both legs are ready for Lowering."
    program.click("takeStep")
    assert program.words("programmeWhere") == "week 3, step 2 of 4"
    assert {step for (step,) in program.rows("SELECT step FROM planned_workouts")} == {1}
    program.undo()
    assert {step for (step,) in program.rows("SELECT step FROM planned_workouts")} == {0}


def test_an_empty_logbook_offers_a_programme(files, begin) -> None:
    filled(files).logbook.close()
    program = begin()
    if program.page.isVisible():
        assert program.has("chooseProgramme")


def test_the_week_in_sight_is_the_one_that_is_judged(files, begin) -> None:
    services = filled(files)
    shin = usual(services.catalogue.exercise("shin-raise"))
    services.planning.plan(PlannedWorkout(TODAY + timedelta(days=7), "Next week", (shin,)))
    services.planning.plan(PlannedWorkout(date(2026, 11, 21), "Core", (usual(services.catalogue.exercise(PRESS)),)))
    services.logbook.close()
    program = begin()
    assert program.line(Topic.SHIN) == "missing: add"
    program.page.step(1)
    program.settle()
    assert program.line(Topic.SHIN) == "Fri"
