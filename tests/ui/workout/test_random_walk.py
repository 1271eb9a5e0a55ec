"""Any keys in any order: what the screen shows is what the file holds, and nothing raises."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soleus.domain.exercise import Measure
from soleus.domain.prescription import Prescription, Target, TargetSide
from soleus.domain.routine import Routine
from soleus.services.composition import Services
from soleus.ui.main_window import MainWindow
from soleus.ui.places import Resume, StartRoutine
from soleus.ui.preferences import Preferences
from soleus.ui.screens import screens
from soleus.ui.session import Session
from soleus.ui.theme import ThemeSource
from soleus.ui.workout.page import WorkoutPage

K = Qt.Key
KEYS = (
    *(K.Key_Return,) * 10, K.Key_L, K.Key_R, K.Key_N, K.Key_E, K.Key_O, K.Key_W, K.Key_D, K.Key_F, K.Key_Equal,
    K.Key_1, K.Key_3, K.Key_5, K.Key_9, K.Key_0, K.Key_Up, K.Key_Down, K.Key_Plus, K.Key_Minus, K.Key_PageUp,
    K.Key_PageDown, K.Key_Delete, K.Key_Backspace, K.Key_Tab, K.Key_Backtab, K.Key_Escape, K.Key_Space,
)  # fmt: skip
LINES = ("12 red", "15x20kg@8", "30s green", "8 l p2", "nonsense", "5000kg 3", "9 r", "1:30", "2x10")
NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def session(qtbot: QtBot, dressed: ThemeSource, services: Services, tmp_path: Path) -> Iterator[Session]:
    items = (
        Prescription("band-plantarflexion", (Target(TargetSide.EACH, 2, Measure.REPS, None, 12),)),
        Prescription("weighted-calf-raise", (Target(TargetSide.BOTH, 2, Measure.REPS, 8, 12),), circuit=1, rounds=2),
        Prescription("single-leg-calf-raise", (Target(TargetSide.EACH, 1, Measure.REPS, 8, 12),), circuit=1, rounds=2),
        Prescription("calf-stretch-straight"),
    )
    services.planning.create_routine(Routine("Band ladder", items))
    window = MainWindow(Preferences(tmp_path / "preferences.ini"))
    window.resize(1280, 800)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made = Session(window, services, screens())
    yield made
    window.close()


def step(session: Session, page: WorkoutPage, chance: random.Random) -> None:
    if session.shown() != "workout":
        running = session.services.workouts.unfinished()
        routine = session.services.planning.routines()[0]
        session.go(Resume(running.id) if running else StartRoutine(routine.id))
        page.conductor.focus_number()
    what = chance.random()
    if what < 0.08:
        session.undo()
    elif what < 0.11:
        session.redo()
    elif what < 0.2:
        page.conductor.focus_shorthand()
        page.run.bar.field.setText(chance.choice(LINES))
    else:
        focus = QApplication.focusWidget() or page.run.centre.number
        QTest.keyClick(focus, chance.choice(KEYS), chance.choice((NONE, NONE, NONE, ALT)))


def check(session: Session, page: WorkoutPage) -> None:
    course = page.conductor.course
    if course is None or session.shown() != "workout" or not page.run.isVisible():
        return
    assert course.workout == session.services.workouts.get(course.workout.id)
    for entry in course.workout.entries:
        places = [(row.side, row.number) for row in entry.sets]
        assert len(places) == len(set(places))
    if not course.is_done:
        assert page.run.centre.number.value() == course.draft(course.active).amount(course.measure)
    states = [line.state for panel in page.run.panels if panel.isVisible() for line in panel.table.lines()]
    assert states.count("current") == (0 if course.is_done else 1)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_any_keys_in_any_order(session: Session, seed: int) -> None:
    page = session.page("workout")
    assert isinstance(page, WorkoutPage)
    chance = random.Random(seed)
    for _ in range(300):
        step(session, page, chance)
        check(session, page)
