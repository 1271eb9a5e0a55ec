"""Every schema so far has a stored file, and each of them opens with all that is in it."""

import stat
from datetime import date, time
from pathlib import Path

import pytest
from adversity import SCHEMAS, demo, held_in, put, rows

from soleus.bootstrap import check_logbook, open_logbook, safekeeping_of
from soleus.domain.calendar import RunTag, SkipReason
from soleus.domain.keeping import Reason
from soleus.domain.units import Distance
from soleus.services.composition import Services
from soleus.storage.database import SCHEMA_VERSION

STORED = sorted(SCHEMAS.glob("schema-*.soleus"))


def test_every_schema_has_a_stored_file() -> None:
    assert [file.name for file in STORED] == [f"schema-{n}.soleus" for n in range(1, SCHEMA_VERSION + 1)]
    for number, file in enumerate(STORED, 1):
        assert int.from_bytes(file.read_bytes()[60:64], "big") == number


@pytest.mark.parametrize("stored", STORED, ids=lambda file: str(file.stem))
def test_a_stored_logbook_opens_with_all_that_is_in_it(stored: Path, logbook_path: Path) -> None:
    put(logbook_path, stored.read_bytes())
    services = open_logbook(logbook_path)
    workouts = services.insights.workouts(limit=50)
    assert [workout.name for workout in workouts if workout.day == date(2026, 11, 20)] != []
    calves = next(workout for workout in workouts if workout.name == "Tuesday calves")
    first, second = calves.entries[0].sets
    assert (first.reps, first.hold_s, first.pain) == (12.0, 2, 2)
    assert first.load.band is not None
    assert (first.load.band.band_id, first.load.band.elongation_pct, first.load.band.strands) == ("article-red", 100, 2)
    assert (second.note, second.to_fatigue) == ("burned 🦵", True)
    weight = calves.entries[1].sets[0].load.weight
    assert weight is not None
    assert (weight.value, str(weight.unit), weight.count) == (10.5, "lb", 2)
    assert services.catalogue.exercise(calves.entries[1].exercise_key).name == "Wall sit on one leg, Müller"
    assert [band.name for band in services.catalogue.band_set("kitchen").bands] == ["thin", "thick"]
    days = services.planning.days(date(2026, 11, 20), date(2026, 11, 30))
    assert [card.planned.day.day for day in days for card in day.cards] == [24, 27]
    assert str(services.choices.weight_unit()) == "lb"
    assert [routine.name for routine in services.planning.routines()] == ["Tuesday calves"]
    unfinished = services.workouts.unfinished()
    assert unfinished is not None
    assert unfinished.name == "Not finished"
    services.workouts.finish(unfinished.id)
    if stored.stem != "schema-1":
        assert [weight.note for weight in services.people.body_weights()] == ["before breakfast"]
        assert [trainee.name for trainee in services.people.all()] == ["", "Ada"]
        assert [gone.label for gone in services.deleted.all()] == ["Deleted lately"]
    if stored.stem not in ("schema-1", "schema-2"):
        _has_what_the_third_schema_holds(services)
    services.logbook.close()
    assert check_logbook(logbook_path).problems == []


def _has_what_the_third_schema_holds(services: Services) -> None:
    days = services.planning.days(date(2026, 12, 1), date(2026, 12, 10))
    run, rest, skipped = (card.planned for day in days for card in (*day.runs, *day.rests, *day.cards))
    assert run.run is not None
    assert (run.run.is_key, run.run.distance, run.run.minutes, run.at) == (True, Distance(10), 55, time(10))
    assert rest.is_rest
    assert (skipped.skipped, skipped.run_tag, skipped.original_day) == (
        SkipReason.PAIN, RunTag.AFTER, date(2026, 12, 4),
    )  # fmt: skip
    calves = next(workout for workout in services.insights.workouts(limit=50) if workout.name == "Tuesday calves")
    assert [(str(note.moment), note.value, note.side, str(note.site)) for note in calves.pains] == [
        ("after", 3, "left", "achilles"), ("morning", None, "", "calf"),
    ]  # fmt: skip
    with services.logbook.reading() as unit:
        (programme,) = unit.programmes.all()
        (enrolment,) = unit.enrolments.all()
    assert programme.steps[0].sessions[0].items[0].rounds == 3
    assert (enrolment.programme, enrolment.start, enrolment.steps_taken[0].step) == (programme, date(2026, 11, 2), 1)


@pytest.mark.parametrize("stored", STORED[:-1], ids=lambda file: str(file.stem))
def test_an_older_logbook_is_backed_up_before_it_is_upgraded(stored: Path, logbook_path: Path) -> None:
    put(logbook_path, stored.read_bytes())
    before = held_in(logbook_path)
    open_logbook(logbook_path).logbook.close()
    (backup,) = safekeeping_of(logbook_path).backups()
    assert backup.stamp.reason is Reason.UPGRADE
    assert held_in(backup.path) == before
    assert stat.S_IMODE(backup.path.stat().st_mode) == 0o600
    assert backup.contents is not None
    assert (backup.contents.schema, backup.contents.workouts) == {"schema-1": (1, 7), "schema-2": (2, 8)}[stored.stem]


@pytest.mark.parametrize("stored", STORED, ids=lambda file: str(file.stem))
def test_a_backup_of_any_schema_is_restored_and_salvaged(stored: Path, logbook_path: Path, tmp_path: Path) -> None:
    put(logbook_path, demo())
    restored = safekeeping_of(logbook_path).restore(stored)
    assert restored.contents.schema == SCHEMA_VERSION
    assert restored.contents.workouts >= 7
    assert rows(logbook_path, "PRAGMA user_version") == [(SCHEMA_VERSION,)]
    damaged = put(tmp_path / "damaged.soleus", b"\0" * 60 + stored.read_bytes()[60:])
    keeping = safekeeping_of(damaged)
    salvaged = keeping.salvage()
    there = restored.contents
    assert (salvaged.contents.workouts, salvaged.contents.sets, salvaged.contents.schema) == (
        there.workouts,
        there.sets,
        SCHEMA_VERSION,
    )
    keeping.open_salvaged(salvaged)
    services = open_logbook(damaged)
    assert str(services.choices.weight_unit()) == "lb"
    assert [band.name for band in services.catalogue.band_set("kitchen").bands] == ["thin", "thick"]
    services.logbook.close()
    assert check_logbook(damaged).problems == []
