"""Truncated, bit-flipped and overwritten logbooks: a sentence each, the file kept, and what can be read saved."""

import random
import sqlite3
import stat
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from adversity import demo, held_in, put, rows

from soleus.bootstrap import check_logbook, open_logbook, safekeeping_of
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.errors import Damaged, SoleusError
from soleus.domain.keeping import Salvaged
from soleus.services.composition import Services
from soleus.storage.database import APPLICATION_ID

PAGE = 4096
READINGS = 200
RESCUES = 20


def harmed(seed: int) -> bytes:
    """A logbook with one of the harms that disks, transfers and other programs do."""
    chance = random.Random(seed)
    data = bytearray(demo())
    pages = len(data) // PAGE
    match seed % 6:
        case 0:
            del data[chance.randrange(1, len(data)) :]
        case 1:
            for _ in range(chance.choice((1, 8, 64))):
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        case 2:
            start = chance.randrange(pages) * PAGE
            data[start : start + PAGE * chance.choice((1, 4))] = bytes(PAGE)
        case 3:
            for _ in range(3):
                data[chance.randrange(100)] = chance.randrange(256)
        case 4:
            one, other = (chance.randrange(pages) * PAGE for _ in range(2))
            data[one : one + PAGE] = data[other : other + PAGE]
        case _:
            start = chance.randrange(len(data) - 600)
            data[start : start + 600] = b"\xa5" * 600
    return bytes(data)


def everything_is_read(path: Path) -> None:
    everything_is_read_in(open_logbook(path))


def everything_is_read_in(services: Services) -> None:
    try:
        services.insights.workouts(limit=500)
        services.planning.routines()
        services.catalogue.exercises(archived=True)
        services.catalogue.band_sets()
    finally:
        services.logbook.close()


def test_a_damaged_logbook_is_read_or_refused_in_a_sentence(tmp_path: Path) -> None:
    said = set()
    for seed in range(READINGS):
        path = put(tmp_path / f"{seed}.soleus", harmed(seed))
        try:
            services = open_logbook(path)
        except SoleusError as error:
            said.add(str(error).replace(str(path), "x"))
            unchanged = path.read_bytes() == harmed(seed)
            assert unchanged, seed
        else:
            try:
                everything_is_read_in(services)
            except SoleusError as error:
                said.add(str(error))
        for end in ("", "-wal", "-shm"):
            path.with_name(path.name + end).unlink(missing_ok=True)
    assert [sentence for sentence in said if not sentence.endswith(".") or "Error" in sentence] == []
    assert any("is damaged" in sentence for sentence in said)


def rescued(path: Path) -> Salvaged:
    before = path.read_bytes()
    keeping = safekeeping_of(path)
    salvaged = keeping.salvage()
    assert stat.S_IMODE(salvaged.path.stat().st_mode) == 0o600
    restored = keeping.open_salvaged(salvaged)
    assert restored.kept is not None
    assert restored.kept.read_bytes() == before
    restored.kept.unlink()
    return salvaged


def test_what_can_be_read_is_saved_and_the_rest_is_accounted_for(tmp_path: Path) -> None:
    whole = held_in(put(tmp_path / "whole.soleus", demo()))
    saved = refused = 0
    for seed in range(RESCUES):
        path = put(tmp_path / f"{seed}.soleus", harmed(seed))
        try:
            salvaged = rescued(path)
        except Damaged:
            refused += 1
            assert path.read_bytes() == harmed(seed), seed
            continue
        saved += salvaged.contents.sets
        assert salvaged.contents.sets <= 301, seed
        if salvaged.all_known and not salvaged.lost and not salvaged.mended:
            assert salvaged.saved["sets"] >= 299, seed
        everything_is_read(path)
        assert check_logbook(path).problems == [], seed
        path.unlink()
    # By these harms a third of the files lose their end; most rows of the others are saved.
    assert refused <= RESCUES * 0.15
    assert saved >= 0.75 * 300 * (RESCUES - refused)
    assert whole["sets"][0] == 300


def test_a_lost_first_page_loses_nothing_else(logbook_path: Path) -> None:
    before = held_in(put(logbook_path, demo()))
    put(logbook_path, bytes(PAGE) + demo()[PAGE:])
    keeping = safekeeping_of(logbook_path)
    with pytest.raises(Damaged):
        open_logbook(logbook_path)
    keeping.open_salvaged(keeping.salvage())
    after = held_in(logbook_path)
    for table in ("workouts", "entries", "sets", "routines", "planned_workouts"):
        assert after[table] == before[table]


def test_lost_workouts_and_exercises_are_made_up_for_their_sets(logbook_path: Path) -> None:
    put(logbook_path, demo())
    with closing(sqlite3.connect(logbook_path)) as connection:
        (totals,) = connection.execute("SELECT count(*), total(reps), total(weight) FROM sets").fetchall()
        days = connection.execute("SELECT count(DISTINCT day) FROM workouts").fetchone()[0]
        connection.execute("DELETE FROM workouts")
        connection.execute("DELETE FROM entries WHERE id % 2")
        connection.execute("DELETE FROM bands")
        connection.execute("DELETE FROM exercises")
        connection.execute("UPDATE entries SET day = '2026-99-99' WHERE id % 3 = 0")
        connection.execute("UPDATE sets SET done_at = 'yesterday', effort = 99 WHERE id % 5 = 0")
        connection.execute("UPDATE routines SET items = '{' WHERE id % 2")
        connection.commit()
    keeping = safekeeping_of(logbook_path)
    with pytest.raises(Damaged):
        keeping.back_up()
    salvaged = keeping.salvage()
    keeping.open_salvaged(salvaged)
    assert salvaged.mended > 0
    assert salvaged.contents.sets + salvaged.lost.get("sets", 0) == totals[0]
    assert salvaged.contents.sets > totals[0] * 0.8
    if not salvaged.lost.get("sets"):
        assert rows(logbook_path, "SELECT count(*), total(reps), total(weight) FROM sets") == [totals]
    assert 0 < salvaged.contents.workouts <= days * 2
    everything_is_read(logbook_path)
    assert check_logbook(logbook_path).problems == []


def test_changes_that_were_not_in_the_file_yet_are_saved_with_it(logbook_path: Path) -> None:
    put(logbook_path, demo())
    services = open_logbook(logbook_path)
    workout = services.workouts.start_empty(["toe-walk"], "Last of all")
    wal = logbook_path.with_name(f"{logbook_path.name}-wal")
    torn = put(logbook_path.with_name("torn.soleus"), logbook_path.read_bytes())
    put(torn.with_name("torn.soleus-wal"), wal.read_bytes())
    services.logbook.close()
    data = bytearray(torn.read_bytes())
    data[20 * PAGE : 24 * PAGE] = bytes(4 * PAGE)
    torn.write_bytes(data)
    keeping = safekeeping_of(torn)
    restored = keeping.open_salvaged(keeping.salvage())
    assert ("Last of all",) in rows(torn, "SELECT name FROM workouts")
    assert rows(torn, f"SELECT count(*) FROM entries WHERE workout_id = {workout.id}") == [(1,)]
    assert restored.kept is not None
    assert restored.kept.read_bytes() == bytes(data)
    kept_wal = restored.kept.with_name(f"{restored.kept.name}-wal")
    assert kept_wal.exists()
    assert stat.S_IMODE(kept_wal.stat().st_mode) == 0o600


def test_what_was_deleted_does_not_come_back(logbook_path: Path) -> None:
    put(logbook_path, demo(1000))
    with closing(sqlite3.connect(logbook_path)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        kept = connection.execute("SELECT id FROM workouts ORDER BY day LIMIT 5").fetchall()
        connection.execute("DELETE FROM workouts WHERE id NOT IN (SELECT id FROM workouts ORDER BY day LIMIT 5)")
        connection.commit()
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'workouts'").fetchone()[0]
    data = bytearray(logbook_path.read_bytes())
    data[(root - 1) * PAGE] = 0xFF
    logbook_path.write_bytes(data)
    keeping = safekeeping_of(logbook_path)
    keeping.open_salvaged(keeping.salvage())
    assert {row[0] for row in rows(logbook_path, "SELECT id FROM workouts")} == {row[0] for row in kept}


def test_the_newest_sound_backup_is_offered_and_put_in_place(logbook_path: Path) -> None:
    put(logbook_path, demo())
    keeping = safekeeping_of(logbook_path)
    backup = keeping.back_up().backup
    for wreck in (b"", bytes(5000), b"Dear diary\n" * 900, demo()[:9000], b"SQLite format 3\0" + bytes(9000)):
        put(logbook_path, wreck)
        with pytest.raises(Damaged, match=r"is damaged; it was left as it is\."):
            open_logbook(logbook_path)
        assert logbook_path.read_bytes() == wreck
        newest = keeping.newest_sound()
        assert newest == backup
        restored = keeping.restore(newest.path)
        assert restored.kept is not None
        assert restored.kept.read_bytes() == wreck
        everything_is_read(logbook_path)
        restored.kept.unlink()


def test_damage_that_no_start_meets_is_met_by_the_backup_after_it(logbook_path: Path) -> None:
    put(logbook_path, demo())
    services = open_logbook(logbook_path)
    sound = services.safekeeping.after_start().backup
    services.workouts.start_empty(["toe-walk"])
    services.logbook.close()
    with closing(sqlite3.connect(logbook_path)) as connection:
        connection.execute("DELETE FROM entries WHERE id IN (SELECT id FROM entries LIMIT 3)")
        connection.commit()
    services = open_logbook(logbook_path)
    with pytest.raises(Damaged, match="damaged"):
        services.safekeeping.after_start()
    assert services.safekeeping.backups() == [sound]
    services.logbook.close()


@pytest.mark.parametrize("change", ["run_tag = 'beside'", "day = '2026-99-99'", "kind = 'run', run_minutes = -1"])
def test_a_plan_that_nothing_can_be_made_of_is_damage(logbook_path: Path, change: str) -> None:
    services = open_logbook(logbook_path)
    planned = services.planning.plan(PlannedWorkout(date(2026, 11, 20), "Calves"))
    with closing(sqlite3.connect(logbook_path)) as connection:
        connection.execute(f"UPDATE planned_workouts SET {change}")
        connection.commit()
    with pytest.raises(SoleusError):
        services.planning.planned(planned.id)
    services.logbook.close()
    assert check_logbook(logbook_path).problems


def test_a_mark_that_is_lost_does_not_make_it_another_programs(logbook_path: Path) -> None:
    put(logbook_path, demo())
    with closing(sqlite3.connect(logbook_path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID ^ 1}")
    with pytest.raises(Damaged):
        open_logbook(logbook_path)
    keeping = safekeeping_of(logbook_path)
    keeping.open_salvaged(keeping.salvage())
    everything_is_read(logbook_path)
