"""Killed at any step of a backup, restore, rescue, upgrade or import: the logbook is whole, as before or as after."""

import random
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from adversity import SCHEMAS, Victims, demo, held_at_rest, held_in, put, rows

from soleus.bootstrap import open_logbook, safekeeping_of
from soleus.storage.database import SCHEMA_VERSION

HEADER = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
KILLS = 9
"""How many of the steps of each piece of work, first and last among them, are tried; each try takes some 50 ms."""


@pytest.fixture(scope="module")
def victims() -> Iterator[Victims]:
    made = Victims()
    yield made
    made.close()


def steps(victims: Victims, what: str, fresh: Callable[[], tuple[Path, ...]]) -> list[int]:
    """Let the work end once, and choose the steps to be killed at."""
    total = victims.run(what, 0, *fresh())
    assert total is not None
    assert total > KILLS
    between = random.Random(what).sample(range(2, total), KILLS - 2)
    return [1, *sorted(between), total]


def leftovers_are_private(folder: Path) -> None:
    for file in folder.rglob("*"):
        if file.is_file() and not file.name.endswith(".csv"):
            assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name


def test_a_backup_is_whole_or_not_there(victims: Victims, tmp_path: Path, home: Path) -> None:
    def fresh() -> tuple[Path, ...]:
        return (put(tmp_path / f"logbook{next(numbers)}.soleus", demo()),)

    numbers = iter(range(1000))
    before = held_in(*fresh())
    for step in steps(victims, "back up", fresh):
        (logbook,) = fresh()
        assert victims.run("back up", step, logbook) is None
        assert held_in(logbook) == before
        keeping = safekeeping_of(logbook)
        for backup in keeping.backups():
            assert held_at_rest(backup.path) == before
        written = keeping.back_up().backup
        assert held_at_rest(written.path) == before
    leftovers_are_private(tmp_path)
    leftovers_are_private(home)


def test_a_restore_leaves_the_old_or_the_new(victims: Victims, tmp_path: Path) -> None:
    other = put(tmp_path / "other.soleus", demo(400, 2))

    def fresh() -> tuple[Path, ...]:
        return put(tmp_path / f"logbook{next(numbers)}.soleus", demo()), other

    numbers = iter(range(1000))
    before, after = held_in(fresh()[0]), held_in(other)
    met = set()
    for step in steps(victims, "restore", fresh):
        logbook, _ = fresh()
        assert victims.run("restore", step, logbook, other) is None
        now = held_in(logbook)
        assert now in (before, after)
        met.add(now == after)
        if now == after:
            assert before in [held_at_rest(one.path) for one in safekeeping_of(logbook).backups()]
        open_logbook(logbook).logbook.close()
    assert met == {False, True}
    leftovers_are_private(tmp_path)


def test_a_rescue_leaves_the_damaged_or_the_mended(victims: Victims, tmp_path: Path) -> None:
    damaged = b"\0" * 4096 + demo()[4096:]

    def fresh() -> tuple[Path, ...]:
        return (put(tmp_path / f"logbook{next(numbers)}.soleus", damaged),)

    numbers = iter(range(1000))
    met = set()
    for step in steps(victims, "salvage", fresh):
        (logbook,) = fresh()
        assert victims.run("salvage", step, logbook) is None
        is_mended = logbook.read_bytes() != damaged
        met.add(is_mended)
        kept = list(tmp_path.glob(f"{logbook.name}.damaged-*"))
        if is_mended:
            assert rows(logbook, "SELECT count(*) FROM sets") == [(300,)]
            assert [one.read_bytes() for one in kept] == [damaged]
    assert met == {False, True}
    leftovers_are_private(tmp_path)


def test_an_upgrade_leaves_the_old_or_the_new(victims: Victims, tmp_path: Path) -> None:
    older = (SCHEMAS / "schema-1.soleus").read_bytes()

    def fresh() -> tuple[Path, ...]:
        return (put(tmp_path / f"logbook{next(numbers)}.soleus", older),)

    numbers = iter(range(1000))
    sets = rows(fresh()[0], "SELECT count(*), total(reps) FROM sets")
    for step in steps(victims, "open", fresh):
        (logbook,) = fresh()
        assert victims.run("open", step, logbook) is None
        held_in(logbook)
        assert rows(logbook, "PRAGMA user_version")[0][0] in (1, SCHEMA_VERSION)
        assert rows(logbook, "SELECT count(*), total(reps) FROM sets") == sets
        open_logbook(logbook).logbook.close()
        assert rows(logbook, "SELECT count(*), total(reps) FROM sets") == sets
        assert rows(logbook, "PRAGMA user_version") == [(SCHEMA_VERSION,)]
    leftovers_are_private(tmp_path)


def test_an_import_is_stored_whole_or_not_at_all(victims: Victims, tmp_path: Path) -> None:
    lines = (f"2024-01-{n % 28 + 1:02} {n // 28:02}:00:00,W,1h,Calf Raise,1,100,5,0,0,,,\n" for n in range(300))
    file = tmp_path / "log.csv"
    file.write_text(HEADER + "".join(lines))

    def fresh() -> tuple[Path, ...]:
        return put(tmp_path / f"logbook{next(numbers)}.soleus", demo()), file

    numbers = iter(range(1000))
    (before,) = rows(fresh()[0], "SELECT count(*) FROM sets")[0]
    met = set()
    for step in steps(victims, "import", fresh):
        logbook, _ = fresh()
        assert victims.run("import", step, logbook, file) is None
        held_in(logbook)
        (sets,) = rows(logbook, "SELECT count(*) FROM sets")[0]
        assert sets in (before, before + 300)
        met.add(sets)
    assert met == {before, before + 300}
    leftovers_are_private(tmp_path)
