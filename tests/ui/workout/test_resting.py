"""The rest runs from the stored set: between sets, not between legs; over restarts; heard once when it is over."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from conftest import NOW
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from soleus.bootstrap import open_logbook
from soleus.domain.exercise import Measure
from soleus.domain.prescription import Prescription, Target, TargetSide
from soleus.ui.places import Resume
from soleus.ui.workout.page import WorkoutPage
from soleus.ui.workout.resting import rest_of


def test_the_rest_between_two_sets(qtbot: QtBot, shown: Callable[[QWidget], None], logbook_path: Path) -> None:
    now: list[datetime] = [NOW]
    services = open_logbook(logbook_path, clock=lambda: now[0])
    workout = services.workouts.start_empty()
    target = Target(TargetSide.EACH, 3, Measure.REPS, 12, 12)
    services.workouts.add_entry(workout.id, Prescription("band-plantarflexion", (target,), rest_s=60))
    page = WorkoutPage(services)
    page.resize(1280, 700)
    heard: list[str] = []
    page.sounded.connect(heard.append)
    shown(page)
    page.go(Resume(workout.id))
    line = page.run.next.rest
    assert not line.isVisible()

    page.conductor.store()
    assert not line.isVisible(), "the other leg comes at once"
    page.conductor.store()
    assert line.isVisible()
    assert line.figure.text() == "0:00 of 1:00"
    now[0] += timedelta(seconds=45)
    page._clock.timeout.emit()
    assert line.figure.text() == "0:45 of 1:00"
    assert heard == ["set-stored", "set-stored"]

    now[0] += timedelta(seconds=15)
    page._clock.timeout.emit()
    page._clock.timeout.emit()
    assert line.head.text() == "The rest is over"
    assert heard[2:] == ["rest-over"]
    page.conductor.store()
    assert not line.isVisible()
    page.conductor.store()
    course = page.conductor.course
    assert course is not None
    services.logbook.close()

    now[0] += timedelta(seconds=20)
    again = open_logbook(logbook_path, clock=lambda: now[0])
    later = WorkoutPage(again)
    later.sounded.connect(heard.append)
    qtbot.addWidget(later)
    later.go(Resume(workout.id))
    resumed = later.conductor.course
    assert resumed is not None
    rest = rest_of(resumed, now[0])
    assert rest is not None
    assert (rest.passed_s, rest.length_s) == (20, 60)
    assert rest_of(resumed, now[0] + timedelta(hours=1)) is None
    assert rest_of(resumed, now[0] - timedelta(hours=1)) is None, "the clock was set back"
    again.logbook.close()
    assert replace(rest, passed_s=61).left_s == -1
