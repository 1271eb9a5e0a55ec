"""Pain of a past workout is read in a line and edited where that opens."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from soleus.domain.pain import PainMoment, PainNote, PainSite
from soleus.domain.ports import Kind
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put
from soleus.ui.history.workout_pane import WorkoutPane

AFTER, MORNING = PainMoment.AFTER, PainMoment.MORNING


def test_pain_of_a_past_workout_is_shown_and_edited(
    qtbot: QtBot, shown: Callable[[QWidget], None], services: Services
) -> None:
    notes = (PainNote(AFTER, 2, "left", PainSite.ACHILLES), PainNote(MORNING, None))
    sets = (SideSet(1, Side.LEFT, reps=12),)
    workout = Workout(date(2026, 11, 17), "Bands", (Entry("band-plantarflexion", sets),), pains=notes)
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))
    pane = WorkoutPane(services)
    pane.resize(620, 800)
    shown(pane)
    services.logbook.subscribe(lambda change: pane.refresh())
    pane.show_workout(workout.id)
    assert pane.pain.said.text() == "Pain after: Left 2, Achilles tendon"
    morning = pane.pain.entries[MORNING]
    assert not morning.isVisible()

    pane.pain.toggle.setFocus()
    qtbot.keyClick(pane.pain.toggle, Qt.Key.Key_Space)
    assert pane.pain.entries[AFTER].scale.cell(2).hasFocus()
    morning.side.button(Side.LEFT).click()
    qtbot.keyClick(morning.scale.cell(0), Qt.Key.Key_7)
    assert {(n.moment, n.side, n.value) for n in services.workouts.get(workout.id).pains} == {
        (AFTER, "left", 2),
        (MORNING, "left", 7),
    }
    assert pane.pain.said.text().endswith("Pain the next morning: Left 7, calf")
    assert morning.caution.isVisible()
    morning.back.click()
    assert pane.pain.said.text() == "Pain after: Left 2, Achilles tendon"
    services.logbook.undo()
    assert morning.scale.value() == 7
    qtbot.keyClick(pane.pain.toggle, Qt.Key.Key_Space)
    assert not morning.isVisible()

    copy = services.workouts.duplicate(workout.id, date(2026, 11, 19))
    pane.show_workout(copy.id)
    assert pane.pain.said.text() == "No pain noted after it"
