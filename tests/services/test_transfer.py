"""Imports: what is new, what differs, and that one undo takes everything back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest

from soleus.domain.errors import Cancelled, InvalidValue
from soleus.domain.exercise import Exercise, Group, Measure
from soleus.domain.identity import new_id
from soleus.domain.load import Load
from soleus.domain.ports import ImportedName, ImportRecord
from soleus.domain.units import Weight, WeightUnit
from soleus.domain.workout import Entry, Side, SideSet, Source, Workout
from soleus.services.composition import Services
from soleus.services.transfer import ImportPlan

DAY = date(2024, 3, 1)
SQUAT = Exercise("own-squat", "Squat (Barbell)", Group.OTHER)


def record() -> ImportRecord:
    return ImportRecord(new_id(), "strong", "strong.csv", "00", "2026-11-20T17:15:00Z", "kg")


def offered(import_id: int, *blocks: tuple[str, tuple[float, ...]], key: str = "1") -> Workout:
    return Workout(
        DAY,
        "Morning",
        tuple(
            Entry(
                exercise,
                tuple(
                    SideSet(n + 1, Side.UNSTATED, Load(Weight(60)), reps=reps, source_ordinal=n, source_line=n + 2)
                    for n, reps in enumerate(amounts)
                ),
                source_name=exercise,
                source_block=place,
            )
            for place, (exercise, amounts) in enumerate(blocks)
        ),
        started_at=datetime(2024, 3, 1, 7, 0),
        source=Source("strong", key, import_id),
    )


@pytest.fixture
def bring(services: Services) -> Callable[..., ImportPlan]:
    """Plan and store an import of one workout made of blocks; returns the plan."""

    def bring_in(*blocks: tuple[str, tuple[float, ...]], key: str = "1") -> ImportPlan:
        header = record()
        plan = services.transfer.plan(header, [offered(header.id, *blocks, key=key)], [SQUAT])
        services.transfer.store(plan)
        return plan

    return bring_in


def stored_reps(services: Services) -> list[list[float | None]]:
    return [[row.reps for e in workout.entries for row in e.sets] for workout in services.insights.workouts(limit=99)]


def test_planning_stores_nothing(services: Services) -> None:
    header = record()
    plan = services.transfer.plan(header, [offered(header.id, ("own-squat", (5, 5, 5)))], [SQUAT])
    assert (len(plan.workouts), plan.new_sets, plan.same_sets) == (1, 3, 0)
    assert plan.exercises == (SQUAT,)
    assert services.insights.is_empty()


def test_one_undo_takes_an_import_back(services: Services, bring: Callable[..., ImportPlan]) -> None:
    bring(("own-squat", (5, 5)))
    assert services.catalogue.exercise("own-squat").name == "Squat (Barbell)"
    services.logbook.undo()
    assert services.insights.is_empty()
    assert "own-squat" not in services.catalogue.by_key()
    services.logbook.redo()
    assert stored_reps(services) == [[5, 5]]


def test_the_same_file_again_adds_nothing(services: Services, bring: Callable[..., ImportPlan]) -> None:
    bring(("own-squat", (5, 5)), ("toe-walk", (1,)))
    again = bring(("own-squat", (5, 5)), ("toe-walk", (1,)))
    assert again.is_empty
    assert (again.same_sets, again.differences) == (3, ())
    assert stored_reps(services) == [[5, 5, 1]]


def test_a_later_export_adds_only_what_is_new(services: Services, bring: Callable[..., ImportPlan]) -> None:
    bring(("own-squat", (5, 5)))
    later = bring(("own-squat", (5, 5, 4)), ("toe-walk", (1,)))
    assert (later.new_sets, later.same_sets) == (2, 2)
    assert stored_reps(services) == [[5, 5, 4, 1]]
    bring(("own-squat", (8,)), key="2")
    assert len(stored_reps(services)) == 2
    services.logbook.undo()
    services.logbook.undo()
    assert stored_reps(services) == [[5, 5]]


def test_what_differs_is_listed_and_never_overwritten(services: Services, bring: Callable[..., ImportPlan]) -> None:
    bring(("own-squat", (5, 5)))
    (workout,) = services.insights.workouts()
    entry = workout.entries[0]
    mended = replace(entry.sets[1], reps=6.0, note="miscounted")
    services.workouts.change_set(workout.id, entry.id, mended)
    again = bring(("own-squat", (5, 5)))
    (difference,) = again.differences
    assert (difference.stored, difference.offered.reps) == (mended, 5)
    assert again.is_empty
    assert stored_reps(services) == [[5, 6]]


def test_identical_sets_are_all_kept(services: Services, bring: Callable[..., ImportPlan]) -> None:
    bring(("own-squat", (5, 5, 5, 5)))
    assert stored_reps(services) == [[5, 5, 5, 5]]


def test_cancelling_stores_nothing_and_leaves_no_undo(services: Services) -> None:
    header = record()
    plan = services.transfer.plan(header, [offered(header.id, ("own-squat", (5,)))], [SQUAT])
    with pytest.raises(Cancelled):
        services.transfer.store(plan, lambda done, total: False)
    assert services.insights.is_empty()
    assert not services.logbook.undo_label
    services.transfer.store(plan)
    assert stored_reps(services) == [[5]]


def test_progress_is_told_up_to_the_end(services: Services) -> None:
    header = record()
    many = [offered(header.id, ("toe-walk", (n,)), key=str(n)) for n in range(1, 601)]
    told: list[tuple[int, int]] = []
    services.transfer.store(
        services.transfer.plan(header, many, []), lambda done, total: told.append((done, total)) is None
    )
    assert told[0] == (0, 600)
    assert told[-1] == (600, 600)


def test_a_workout_without_a_source_is_a_mistake(services: Services) -> None:
    with pytest.raises(InvalidValue):
        services.transfer.plan(record(), [Workout(DAY)], [])


def test_what_imports_made_of_a_name_is_known(services: Services) -> None:
    header = record()
    blocks = [("toe-walk", "Tip toes", SideSet(1, Side.UNSTATED, steps=30, source_ordinal=0))]
    assisted = Load(assistance=Weight(20))
    blocks.append(("own-squat", "Pull up", SideSet(1, Side.UNSTATED, assisted, reps=8, source_ordinal=0)))
    banded = Load(band_label="red 10")
    blocks.append(("own-squat", "Band thing", SideSet(1, Side.UNSTATED, banded, reps=8, source_ordinal=0)))
    blocks.append(("own-squat", "Plank", SideSet(1, Side.UNSTATED, seconds=60, source_ordinal=0)))
    entries = tuple(Entry(key, (row,), source_name=name, source_block=n) for n, (key, name, row) in enumerate(blocks))
    workout = Workout(DAY, "Morning", entries, source=Source("strong", "1", header.id))
    services.transfer.store(services.transfer.plan(header, [workout], [SQUAT]))
    assert services.transfer.imported_names("strong") == {
        "Tip toes": ImportedName("toe-walk", Measure.STEPS),
        "Pull up": ImportedName("own-squat", assisted=True),
        "Band thing": ImportedName("own-squat", banded=True),
        "Plank": ImportedName("own-squat", Measure.SECONDS),
    }
    assert services.transfer.imported_names("hevy") == {}


def test_a_merge_is_remembered_as_what_a_name_is(services: Services, bring: Callable[..., ImportPlan]) -> None:
    bring(("own-squat", (5, 5)))
    services.catalogue.merge("own-squat", "toe-walk")
    assert services.transfer.imported_names("strong")["own-squat"].exercise_key == "toe-walk"


def test_the_unit_said_last_is_remembered(services: Services, bring: Callable[..., ImportPlan]) -> None:
    assert services.transfer.last_unit("strong") is None
    bring(("own-squat", (5, 5)))
    assert services.transfer.last_unit("strong") is WeightUnit.KG
    assert services.transfer.last_unit("hevy") is None


def test_comparing_can_be_cancelled(services: Services) -> None:
    header = record()
    with pytest.raises(Cancelled):
        services.transfer.plan(header, [offered(header.id, ("toe-walk", (1,)))], [], lambda done, total: False)


def test_a_weight_in_the_other_unit_is_the_same_weight(services: Services) -> None:
    def of(weight: Weight) -> Workout:
        header = record()
        whole = offered(header.id, ("own-squat", (5,)))
        entry = whole.entries[0]
        return whole.with_entry(replace(entry, sets=(replace(entry.sets[0], load=Load(weight)),)))

    first = services.transfer.plan(record(), [of(Weight(165, WeightUnit.LB))], [SQUAT])
    services.transfer.store(replace(first, record=replace(first.record, id=first.workouts[0].source.import_id)))  # type: ignore[union-attr]
    again = services.transfer.plan(record(), [of(Weight(74.84))], [])
    assert (again.same_sets, again.differences) == (1, ())
    other = services.transfer.plan(record(), [of(Weight(75))], [])
    assert (other.same_sets, len(other.differences)) == (0, 1)
