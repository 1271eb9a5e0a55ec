"""From the plan to what was done and back: a workout is done a day late, by keyboard, and found from both sides."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from program import OpenProgram
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from soleus.domain.calendar import PlannedWorkout
from soleus.domain.prescription import Prescription, Target, TargetSide
from soleus.ui.history.page import HistoryPage
from soleus.ui.places import ShowDay, StartPlanned
from soleus.ui.planner.page import PlannerPage
from soleus.ui.theme import ThemeSource

THURSDAY, FRIDAY = date(2026, 11, 19), date(2026, 11, 20)
KEY = Qt.Key


class Program(OpenProgram):
    """The program, and where its links lead."""

    tab = "planner"

    @property
    def planner(self) -> PlannerPage:
        page = self.session.page("planner")
        assert isinstance(page, PlannerPage)
        return page

    @property
    def history(self) -> HistoryPage:
        page = self.session.page("history")
        assert isinstance(page, HistoryPage)
        return page

    def store(self, amount: str) -> None:
        """Type an amount into the workout and store it, where the keyboard is."""
        for letter in amount:
            focus = QApplication.focusWidget()
            assert focus is not None
            self.bot.keyClicks(focus, letter)
        focus = QApplication.focusWidget()
        assert focus is not None
        self.bot.keyClick(focus, KEY.Key_Return)

    def read_below(self) -> list[str]:
        """What stands below the rows of the grid."""
        self.settle()
        return [remark.spoken for group in self.planner.pane.view.grid.groups() for remark in group.remarks]

    def follow(self, name: str, by_key: bool) -> None:
        """Press a link of the page in sight, by the keyboard or by the mouse."""
        page = self.session.current_page()
        assert page is not None
        link = page.findChild(QPushButton, name)
        assert link is not None
        assert link.isVisible()
        if by_key:
            link.setFocus(Qt.FocusReason.TabFocusReason)
            self.bot.keyClick(link, KEY.Key_Space)
        else:
            self.bot.mouseClick(link, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        self.settle()


@pytest.fixture
def program(qtbot: QtBot, dressed: ThemeSource, logbook_path: Path, tmp_path: Path) -> Iterator[Program]:
    program = Program(qtbot, logbook_path, tmp_path / "preferences.ini")
    yield program
    program.close()


@pytest.mark.parametrize("by_key", [True, False])
def test_the_plan_and_the_log_lead_to_each_other(program: Program, by_key: bool) -> None:
    items = (
        Prescription("weighted-calf-raise", (Target(TargetSide.BOTH, 2, low=12, high=12),)),
        Prescription("shin-raise", (Target(TargetSide.BOTH, 2, low=20, high=20),)),
    )
    planned = program.services.planning.plan(PlannedWorkout(THURSDAY, "Raises", items))
    program.session.go(StartPlanned(planned.id))
    for amount in ("12", "10", "20"):
        program.store(amount)
    running = program.services.workouts.unfinished()
    assert running is not None
    program.now = datetime.fromisoformat("2026-11-20T18:40:00+01:00")
    program.services.workouts.finish(running.id)

    program.session.go(ShowDay(THURSDAY))
    assert program.read_below() == ["Target 2 × 12: 2 reps short", "Target 2 × 20: 1 set fewer"]
    program.follow("openDone", by_key)
    assert program.history.workout is not None
    assert program.history.workout.workout is not None
    assert program.history.workout.workout.id == running.id
    link = program.history.workout.head.plan
    assert link.text() == "Planned: Raises, Thu 19 Nov"
    differs = program.history.workout.head.difference
    assert differs.isVisible()
    assert differs.text() == "Barbell calf raise: 2 reps short; Shin raise: 1 set fewer"
    program.follow("workoutPlan", by_key)
    assert program.session.current_page() is program.planner
    assert program.planner.day == THURSDAY

    program.planner.go(ShowDay(FRIDAY))
    program.session.go(ShowDay(THURSDAY))
    program.follow("plannedFor", by_key)
    assert program.planner.day == THURSDAY

    program.services.planning.remove(planned.id)
    assert program.services.planning.planned_for(program.services.workouts.get(running.id)) is None
