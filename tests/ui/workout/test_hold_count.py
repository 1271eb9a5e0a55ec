"""A hold counted by the clock: into the running number, past the ceiling, stored as it was counted."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from soleus.services.composition import Services
from soleus.ui.places import StartEmpty
from soleus.ui.workout.page import WorkoutPage


def test_a_hold_is_counted_and_stored(qtbot: QtBot, shown: Callable[[QWidget], None], services: Services) -> None:
    page = WorkoutPage(services)
    page.resize(1280, 700)
    heard: list[str] = []
    page.sounded.connect(heard.append)
    shown(page)
    page.go(StartEmpty(("band-plantarflexion-isometric",)))
    hold, number, count = page.conductor.hold, page.run.centre.number, page.run.centre.count
    time = [100.0]
    hold.now = lambda: time[0]
    assert count.isVisible()
    number.setFocus()
    qtbot.keyClick(number, Qt.Key.Key_T)
    assert hold.running
    assert (number.value(), count.text()) == (0, "Stop the clock")
    for passed in (12.4, 29.9, 30.1, 33.8):
        time[0] = 100 + passed
        hold.timer.timeout.emit()
    assert number.value() == 33
    assert heard == ["hold-reached"]
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert not hold.running
    course = page.conductor.course
    assert course is not None
    assert [row.seconds for row in course.workout.entries[0].sets] == [33]

    count.click()
    assert hold.running
    assert number.hasFocus()
    time[0] += 5
    hold.timer.timeout.emit()
    number.step(1)
    assert not hold.running, "what is entered by hand counts"
    assert number.value() == 6
    qtbot.keyClick(number, Qt.Key.Key_T)
    page.conductor.switch(next(side for side in course.sides if side is not course.active))
    hold.timer.timeout.emit()
    assert not hold.running, "the other leg is another hold"
    page.hide()

    page.conductor.mending.add_entry("double-leg-calf-raise")
    page.show()
    page.conductor.step_entry(1)
    assert not count.isVisible()
    qtbot.keyClick(number, Qt.Key.Key_T)
    assert not hold.running
