"""A logbook goes out as JSON and comes into an empty one with nothing lost."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import strategies
from conftest import NOW
from hypothesis import given, settings
from hypothesis import strategies as st

from soleus.bootstrap import builtin_band_sets, builtin_exercises, open_logbook
from soleus.domain.band import Band, BandSet, BandUse
from soleus.domain.contents import LogbookContents
from soleus.domain.errors import Cancelled, Conflict, ReadingError
from soleus.domain.exercise import Exercise, Group
from soleus.domain.load import Load
from soleus.domain.pain import PainMoment, PainNote
from soleus.domain.ports import ExerciseRecord, ImportRecord, Setting
from soleus.domain.routine import Routine
from soleus.domain.workout import Entry, Side, SideSet, Source, Workout
from soleus.interchange import json_log
from soleus.interchange.exporting import Format, export
from soleus.services.composition import Services

DAY = date(2024, 3, 1)
OWN = Exercise("own-1", "Hill bounds", Group.OTHER)


@contextmanager
def fresh() -> Iterator[Services]:
    with TemporaryDirectory() as folder:
        services = open_logbook(Path(folder) / "other.soleus", clock=lambda: NOW)
        yield services
        services.logbook.close()


def loaded(contents: LogbookContents) -> LogbookContents:
    """Return what a fresh logbook holds after it took the contents in."""
    with fresh() as services:
        services.transfer.restore(contents, "logbook.json")
        return snapshot(services)


def snapshot(services: Services) -> LogbookContents:
    with services.transfer.contents() as contents:
        return replace(contents, workouts=tuple(contents.workouts))


def same(one: LogbookContents, other: LogbookContents) -> bool:
    return sorted_out(one) == sorted_out(other)


def sorted_out(contents: LogbookContents) -> tuple[object, ...]:
    """Return the contents without the order of what has none."""
    return (
        {setting.key: setting.value for setting in contents.settings},
        {record.key: record for record in contents.exercises},
        {band_set.id: band_set for band_set in contents.band_sets},
        {record.id: record for record in contents.imports},
        {routine.id: routine for routine in contents.routines},
        {planned.id: planned for planned in contents.planned},
        {workout.id: workout for workout in contents.workouts},
    )


@st.composite
def logbooks(draw: st.DrawFn) -> LogbookContents:
    """Return a logbook that holds together: every id once, every exercise, band and import there."""
    ids = count(draw(st.integers(1, 2**40)))
    own = [
        ExerciseRecord(
            f"own-{n}", replace(exercise, key=f"own-{n}", archived=False, builtin=False), draw(st.booleans())
        )
        for n, exercise in enumerate(draw(st.lists(strategies.exercises, max_size=2)))
    ]
    shipped = [ExerciseRecord(e.key, None, draw(st.booleans())) for e in builtin_exercises()[:4]]
    records = [*own, *shipped, *(ExerciseRecord(e.key) for e in builtin_exercises()[4:])]
    edited = [replace(found, name=draw(strategies.names)) for found in builtin_band_sets()]
    made = [
        BandSet(f"set-{n}", found.name, tuple(replace(b, id=f"set-{n}-{m}") for m, b in enumerate(found.bands)))
        for n, found in enumerate(draw(st.lists(strategies.band_sets, max_size=2)))
    ]
    bands = st.sampled_from([band.id for band_set in (*edited, *made) for band in band_set.bands])
    imports = [replace(record, id=next(ids)) for record in draw(st.lists(strategies.import_records, max_size=2))]

    def placed_set(row: SideSet) -> SideSet:
        band = row.load.band and replace(row.load.band, band_id=draw(bands))
        return replace(row, id=next(ids), load=replace(row.load, band=band))

    def placed(workout: Workout) -> Workout:
        entries = tuple(
            replace(
                entry,
                id=next(ids),
                exercise_key=draw(st.sampled_from(records)).key,
                sets=tuple(placed_set(row) for row in entry.sets),
            )
            for entry in workout.entries
        )
        source = workout.source and imports and replace(workout.source, import_id=draw(st.sampled_from(imports)).id)
        return replace(workout, id=next(ids), entries=entries, source=source or None)

    return LogbookContents(
        settings=tuple(draw(st.lists(strategies.settings, max_size=2, unique_by=lambda setting: setting.key))),
        exercises=tuple(records),
        band_sets=(*edited, *made),
        imports=tuple(imports),
        routines=tuple(replace(r, id=next(ids)) for r in draw(st.lists(strategies.routines, max_size=2))),
        planned=tuple(replace(p, id=next(ids)) for p in draw(st.lists(strategies.planned_workouts, max_size=2))),
        workouts=tuple(placed(workout) for workout in draw(st.lists(strategies.workouts, max_size=3))),
    )


@settings(max_examples=10)
@given(logbooks())
def test_out_and_into_an_empty_logbook_everything_is_there(contents: LogbookContents) -> None:
    with fresh() as services, TemporaryDirectory() as folder:
        services.transfer.restore(contents, "first.json")
        assert same(snapshot(services), contents)
        path = Path(folder) / "out.json"
        with services.transfer.contents() as written:
            assert export(written, path, Format.JSON, {}).count == len(tuple(contents.workouts))
        assert same(loaded(json_log.read(path.read_bytes())), contents)


def filled() -> LogbookContents:
    band_set = BandSet("mine", "Mine", (Band("mine-1", "grey", "#888888"),))
    record = ImportRecord(7, "Strong", "strong.csv", "00", "2026-11-20T17:15:00Z")
    sets = (SideSet(1, Side.LEFT, Load(band=BandUse("mine-1")), reps=8),)
    return LogbookContents(
        settings=(Setting("weight-unit", "lb"),),
        exercises=(ExerciseRecord("toe-walk", None, True), ExerciseRecord("own-1", OWN)),
        band_sets=(replace(builtin_band_sets()[0], name="Renamed"), band_set),
        imports=(record,),
        routines=(Routine("Mine"),),
        workouts=(Workout(DAY, "Morning", (Entry("own-1", sets),), source=Source("Strong", "1", 7)),),
    )


def test_what_came_in_shows_at_once(services: Services) -> None:
    assert services.transfer.can_restore()
    assert services.transfer.restore(filled(), "logbook.json") == 1
    assert services.catalogue.exercise("own-1") == OWN
    assert services.catalogue.exercise("toe-walk").archived
    assert services.catalogue.band("mine-1")[2].name == "Mine"
    assert services.choices.weight_unit().value == "lb"
    assert services.planning.routines()[0].name == "Mine"


def test_one_undo_takes_it_all_back_and_redo_brings_it_again(services: Services) -> None:
    before = snapshot(services)
    services.transfer.restore(filled(), "logbook.json")
    after = snapshot(services)
    services.logbook.undo()
    assert snapshot(services) == before
    services.logbook.redo()
    assert snapshot(services) == after


def test_a_logbook_that_holds_something_takes_no_other_in(services: Services) -> None:
    services.catalogue.create(OWN)
    assert not services.transfer.can_restore()
    before = snapshot(services)
    with pytest.raises(Conflict, match="empty one"):
        services.transfer.restore(filled(), "logbook.json")
    assert snapshot(services) == before


def test_cancelling_stores_nothing(services: Services) -> None:
    before = snapshot(services)
    with pytest.raises(Cancelled):
        services.transfer.restore(filled(), "logbook.json", lambda done, total: False)
    assert snapshot(services) == before
    assert not services.logbook.undo_label


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (Entry("own-gone"), "exercise"),
        (Entry("own-1", (SideSet(1, load=Load(band=BandUse("gone"))),)), "band"),
        (Entry("own-1", (SideSet(1, id=5), SideSet(2, id=5))), "twice"),
    ],
)
def test_what_does_not_hold_together_is_refused(services: Services, entry: Entry, said: str) -> None:
    before = snapshot(services)
    broken = replace(filled(), workouts=(Workout(DAY, "Morning", (entry,)),))
    with pytest.raises(ReadingError, match=f"2024-03-01 .*{said}.*damaged"):
        services.transfer.restore(broken, "logbook.json")
    assert snapshot(services) == before


def test_pain_that_stands_twice_is_refused(services: Services) -> None:
    workouts = tuple(Workout(DAY, name, pains=(PainNote(PainMoment.AFTER, 2, id=7),)) for name in ("One", "Other"))
    with pytest.raises(ReadingError, match="twice"):
        services.transfer.restore(replace(filled(), workouts=workouts), "logbook.json")


def test_an_import_that_is_not_there_is_refused(services: Services) -> None:
    broken = replace(filled(), workouts=(Workout(DAY, source=Source("Strong", "1", 99)),))
    with pytest.raises(ReadingError, match="import"):
        services.transfer.restore(broken, "logbook.json")


def test_damage_at_the_end_leaves_nothing_behind(services: Services) -> None:
    def workouts() -> Iterator[Workout]:
        yield Workout(DAY)
        raise ReadingError("workouts[1]: an object was expected.")

    before = snapshot(services)
    with pytest.raises(ReadingError):
        services.transfer.restore(replace(filled(), workouts=workouts()), "logbook.json")
    assert snapshot(services) == before
