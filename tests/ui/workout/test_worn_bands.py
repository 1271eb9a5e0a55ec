"""A band that has done many repetitions is pointed out once a workout."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from soleus.domain.band import BandUse
from soleus.domain.load import Load
from soleus.domain.workout import Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.ui.places import ShowBandSets
from soleus.ui.tasks import Tasks
from soleus.ui.workout.page import WorkoutPage


def started(services: Services, *keys: str) -> Workout:
    return services.workouts.start_empty(keys)


def test_a_worn_band_is_told_of_once(qtbot: QtBot, services: Services, shown: Callable[[QWidget], None]) -> None:
    first = started(services, "band-plantarflexion")
    row = SideSet(1, Side.LEFT, Load(band=BandUse("article-red")), reps=2600)
    services.workouts.log_set(first.id, first.entries[0].id, row)
    services.workouts.finish(first.id)
    page = WorkoutPage(services)
    shown(page)
    told = []
    wanted = []
    page.told.connect(told.append)
    page.place_wanted.connect(wanted.append)

    plain = started(services, "toe-walk")
    page.open(plain)
    qtbot.waitUntil(Tasks.shared().idle)
    assert told == []
    services.workouts.finish(plain.id)

    banded = started(services, "band-plantarflexion")
    page.open(banded)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "red: 2,600 repetitions" in told[0].text()
    told[0].action_button().click()
    assert wanted == [ShowBandSets("article")]
    page.open(services.workouts.get(banded.id))
    qtbot.waitUntil(Tasks.shared().idle)
    assert len(told) == 1
