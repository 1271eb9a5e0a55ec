"""Edits, undo and redo on a real file, also while somebody else writes to it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from soleus.bootstrap import open_logbook
from soleus.domain.errors import Conflict, InvalidValue
from soleus.domain.ports import Kind
from soleus.domain.prescription import usual
from soleus.domain.routine import Routine
from soleus.domain.workout import Side, SideSet
from soleus.services.composition import Services
from soleus.services.logbook import Change

DAY = date(2026, 11, 20)


@pytest.fixture
def changes(services: Services) -> Iterator[list[Change]]:
    heard: list[Change] = []
    end = services.logbook.subscribe(heard.append)
    yield heard
    end()


def names(services: Services) -> list[str]:
    return [routine.name for routine in services.planning.routines()]


def test_an_edit_is_told_once_with_what_it_touched(services: Services, changes: list[Change]) -> None:
    routine = services.planning.create_routine(Routine("Ladder"))
    (change,) = changes
    assert change.origin == "edit"
    assert [(touch.kind, touch.id) for touch in change.touched] == [(Kind.ROUTINE, routine.id)]


def test_undo_and_redo_walk_through_the_edits(services: Services, changes: list[Change]) -> None:
    routine = services.planning.create_routine(Routine("A"))
    services.planning.change_routine(replace(routine, name="B"))
    services.logbook.undo()
    assert names(services) == ["A"]
    services.logbook.undo()
    assert names(services) == []
    assert not services.logbook.undo_label
    services.logbook.redo()
    services.logbook.redo()
    assert names(services) == ["B"]
    assert not services.logbook.redo_label
    assert [change.origin for change in changes] == ["edit", "edit", "undo", "undo", "redo", "redo"]


def test_a_new_edit_ends_the_redo(services: Services) -> None:
    services.planning.create_routine(Routine("A"))
    services.logbook.undo()
    services.planning.create_routine(Routine("B"))
    services.logbook.redo()
    assert names(services) == ["B"]


def test_edits_with_one_merge_key_are_undone_together(services: Services) -> None:
    routine = services.planning.create_routine(Routine("A"))
    for name in ("B", "Bo", "Bob"):
        services.planning.change_routine(replace(services.planning.routine(routine.id), name=name), merge_key="name")
    services.logbook.undo()
    assert names(services) == ["A"]
    services.logbook.redo()
    assert names(services) == ["Bob"]


def test_an_edit_that_cannot_be_done_changes_nothing(services: Services, changes: list[Change]) -> None:
    own = services.catalogue.create(services.catalogue.copy_of("toe-walk"))
    changes.clear()
    with pytest.raises(InvalidValue, match="already an exercise"):
        services.catalogue.change(replace(own, name="Toe walking"))
    assert changes == []
    assert services.logbook.undo_label == f"Create “{own.name}”"


def test_every_deletion_comes_back_under_its_id(services: Services) -> None:
    workout = services.workouts.start_empty(["band-plantarflexion"])
    services.workouts.log_set(workout.id, workout.entries[0].id, SideSet(1, Side.LEFT, reps=12))
    whole = services.workouts.get(workout.id)
    services.workouts.delete(workout.id)
    services.logbook.undo()
    assert services.workouts.get(workout.id) == whole


def test_undo_refuses_what_was_changed_elsewhere(services: Services, logbook_path: Path) -> None:
    routine = services.planning.create_routine(Routine("A"))
    services.planning.change_routine(replace(routine, name="B"))
    other = open_logbook(logbook_path)
    other.planning.change_routine(replace(other.planning.routine(routine.id), name="C"))
    other.logbook.close()
    with pytest.raises(Conflict):
        services.logbook.undo()
    assert names(services) == ["C"]


def test_a_change_from_outside_drops_only_the_undo_of_what_it_touched(
    services: Services, logbook_path: Path, changes: list[Change]
) -> None:
    kept = services.planning.create_routine(Routine("Kept"))
    touched = services.planning.create_routine(Routine("Touched"))
    services.planning.change_routine(replace(touched, name="Touched again"))
    other = open_logbook(logbook_path)
    other.planning.change_routine(replace(other.planning.routine(touched.id), name="From outside"))
    other.logbook.close()
    services.logbook.look_outside()
    assert changes[-1] == Change("outside", dropped_edits=2)
    assert services.logbook.undo_label == f"Create “{kept.name}”"
    services.logbook.undo()
    assert names(services) == ["From outside"]


def test_without_changes_from_outside_nothing_is_told(services: Services, changes: list[Change]) -> None:
    services.planning.create_routine(Routine("A"))
    changes.clear()
    services.logbook.look_outside()
    assert changes == []


def test_merging_exercises_moves_history_and_plans_and_comes_back(services: Services) -> None:
    own = services.catalogue.create(services.catalogue.copy_of("toe-walk"))
    workout = services.workouts.start_empty([own.key])
    services.workouts.log_set(workout.id, workout.entries[0].id, SideSet(1, seconds=60))
    services.workouts.finish(workout.id)
    routine = services.planning.create_routine(Routine("R", (usual(own),)))
    services.catalogue.merge(own.key, "toe-walk")
    assert services.workouts.get(workout.id).entries[0].exercise_key == "toe-walk"
    assert services.catalogue.exercise(own.key).archived
    assert services.planning.routine(routine.id).items[0].exercise_key == "toe-walk"
    services.logbook.undo()
    assert services.workouts.get(workout.id).entries[0].exercise_key == own.key
    assert not services.catalogue.exercise(own.key).archived
    assert services.planning.routine(routine.id) == routine


def test_any_walk_of_edits_undone_and_redone_ends_where_it_was(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A model of the undo history as two stacks of states, held against the real one."""

    class Walk(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.services = open_logbook(tmp_path_factory.mktemp("walk") / "logbook.soleus")
            self.past: list[list[str]] = []
            self.future: list[list[str]] = []
            self.state: list[str] = []

        def edited(self, state: list[str]) -> None:
            self.past.append(self.state)
            self.state, self.future = state, []

        @rule(name=st.text("abc", min_size=1, max_size=3))
        def create(self, name: str) -> None:
            self.services.planning.create_routine(Routine(name))
            self.edited([*self.state, name])

        @precondition(lambda self: self.state)
        @rule(data=st.data(), name=st.text("xyz", min_size=1, max_size=3))
        def rename(self, data: st.DataObject, name: str) -> None:
            at = data.draw(st.integers(0, len(self.state) - 1))
            if self.state[at] != name:
                routine = self.services.planning.routines()[at]
                self.services.planning.change_routine(replace(routine, name=name))
                self.edited([*self.state[:at], name, *self.state[at + 1 :]])

        @precondition(lambda self: self.state)
        @rule(data=st.data())
        def delete(self, data: st.DataObject) -> None:
            at = data.draw(st.integers(0, len(self.state) - 1))
            self.services.planning.delete_routine(self.services.planning.routines()[at].id)
            self.edited([*self.state[:at], *self.state[at + 1 :]])

        @precondition(lambda self: self.past)
        @rule()
        def undo(self) -> None:
            self.services.logbook.undo()
            self.future.append(self.state)
            self.state = self.past.pop()

        @precondition(lambda self: self.future)
        @rule()
        def redo(self) -> None:
            self.services.logbook.redo()
            self.past.append(self.state)
            self.state = self.future.pop()

        @invariant()
        def the_logbook_holds_the_state(self) -> None:
            assert names(self.services) == self.state

        def teardown(self) -> None:
            self.services.logbook.close()

    run_state_machine_as_test(Walk, settings=settings(max_examples=15, stateful_step_count=20, deadline=None))
