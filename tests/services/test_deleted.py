"""What is deleted can be brought back for thirty days, whatever undo has forgotten."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from conftest import NOW

from soleus.bootstrap import open_logbook
from soleus.domain.errors import Conflict
from soleus.domain.routine import Routine
from soleus.domain.trainee import Trainee
from soleus.domain.units import Weight
from soleus.domain.workout import Side, SideSet
from soleus.services.composition import Services


@pytest.fixture
def later(logbook_path: Path) -> Iterator[Services]:
    """The same logbook, opened a month and a day later."""
    opened = open_logbook(logbook_path, clock=lambda: NOW + timedelta(days=31))
    yield opened
    opened.logbook.close()


def test_a_deleted_workout_comes_back_whole_in_another_session(services: Services, logbook_path: Path) -> None:
    workout = services.workouts.start_empty(["band-plantarflexion"])
    services.workouts.log_set(workout.id, workout.entries[0].id, SideSet(1, Side.LEFT, reps=12))
    services.workouts.finish(workout.id)
    whole = services.workouts.get(workout.id)
    services.workouts.delete(workout.id)
    again = open_logbook(logbook_path, clock=lambda: NOW)
    (deleted,) = again.deleted.all()
    assert again.deleted.thing(deleted) == whole
    again.deleted.bring_back(deleted)
    assert again.workouts.get(workout.id) == whole
    assert again.deleted.all() == []
    with pytest.raises(Conflict, match="again already"):
        again.deleted.bring_back(deleted)
    again.logbook.undo()
    assert again.deleted.all() == [deleted]
    again.logbook.redo()
    assert again.deleted.all() == []
    again.logbook.close()


def test_undo_and_redo_keep_the_list_true(services: Services) -> None:
    routine = services.planning.create_routine(Routine("Ladder"))
    services.planning.delete_routine(routine.id)
    assert [one.label for one in services.deleted.all()] == ["Ladder"]
    services.logbook.undo()
    assert services.deleted.all() == []
    services.logbook.redo()
    assert [one.label for one in services.deleted.all()] == ["Ladder"]


def test_what_was_deleted_is_of_its_trainee(services: Services) -> None:
    services.people.delete_body_weight(services.people.weigh(Weight(70)).now)
    services.people.show(services.people.add(Trainee("Bob")).id)
    assert services.deleted.all() == []


def test_after_thirty_days_it_is_gone_for_good(services: Services, later: Services) -> None:
    routine = services.planning.create_routine(replace(Routine("Ladder"), note="x"))
    services.planning.delete_routine(routine.id)
    assert services.deleted.purge() == 0
    assert later.deleted.purge() == 1
    assert later.deleted.all() == []
