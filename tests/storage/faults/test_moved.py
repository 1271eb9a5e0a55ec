"""A file that goes away while it is open, other programs that write to it, and a clock that jumps."""

import sqlite3
import stat
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from adversity import demo, held_in, put, rows

from soleus.bootstrap import check_logbook, open_logbook
from soleus.domain.errors import Astray, SoleusError
from soleus.domain.routine import Routine
from soleus.services.composition import Services

NAMES = "SELECT name FROM routines"


@pytest.fixture
def opened(logbook_path: Path) -> Services:
    """An open logbook in which something was entered."""
    services = open_logbook(put(logbook_path, demo()))
    services.planning.create_routine(Routine("Before"))
    return services


def deleted(path: Path) -> str:
    path.unlink()
    return "deleted or moved"


def deleted_with_all(path: Path) -> str:
    for end in ("", "-wal", "-shm"):
        path.with_name(path.name + end).unlink()
    return "deleted or moved"


def moved(path: Path) -> str:
    path.rename(path.with_name("elsewhere.soleus"))
    return "deleted or moved"


def replaced(path: Path) -> str:
    other = put(path.with_name("other.soleus"), demo(400, 2))
    other.replace(path)
    return "replaced by another"


@pytest.mark.parametrize("befall", [deleted, deleted_with_all, moved, replaced])
def test_a_file_that_goes_away_is_noticed_and_what_was_entered_is_saved(
    opened: Services, logbook_path: Path, tmp_path: Path, befall: Callable[[Path], str]
) -> None:
    said = befall(logbook_path)
    other = logbook_path.read_bytes() if logbook_path.exists() else None
    with pytest.raises(Astray, match=said):
        opened.logbook.look_outside()
    opened.logbook.look_outside()  # said once: nobody wants to hear it every other second
    for _ in range(2):
        with pytest.raises(Astray, match=said):
            opened.planning.create_routine(Routine("Meanwhile"))
    assert "Before" in [routine.name for routine in opened.planning.routines()]
    saved = tmp_path / "saved.soleus"
    opened.logbook.save_elsewhere(saved)
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    opened.logbook.close()
    assert ("Before",) in rows(saved, NAMES)
    assert ("Meanwhile",) not in rows(saved, NAMES)
    assert check_logbook(saved).problems == []
    # Nothing is made in its place, and what took its place is left as it is.
    assert (logbook_path.read_bytes() if logbook_path.exists() else None) == other


def test_a_file_that_is_put_back_is_gone_on_with(opened: Services, logbook_path: Path) -> None:
    away = logbook_path.with_name("away")
    logbook_path.rename(away)
    with pytest.raises(Astray):
        opened.planning.create_routine(Routine("Meanwhile"))
    away.rename(logbook_path)
    opened.planning.create_routine(Routine("Afterwards"))
    opened.logbook.close()
    assert {("Before",), ("Afterwards",)} <= set(rows(logbook_path, NAMES))


def test_no_thread_reads_what_took_the_place(opened: Services, logbook_path: Path) -> None:
    replaced(logbook_path)
    said: list[str] = []

    def read() -> None:
        try:
            with opened.logbook.reading() as one, opened.logbook.reading() as two:
                said.append(str(len(one.routines.all()) - len(two.routines.all())))
        except SoleusError as error:
            said.append(str(error))

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert len(said) == 1
    assert said == ["0"] or "replaced" in said[0]
    opened.logbook.close()


# a second program


def test_two_programs_that_write_lose_nothing(logbook_path: Path) -> None:
    put(logbook_path, demo())
    here, there = open_logbook(logbook_path), open_logbook(logbook_path)

    def write(services: Services, name: str) -> None:
        for number in range(15):
            services.planning.create_routine(Routine(f"{name}{number}"))

    threads = [threading.Thread(target=write, args=args) for args in ((here, "a"), (there, "b"))]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        here.safekeeping.back_up()
    for thread in threads:
        thread.join()
    here.logbook.close()
    there.logbook.close()
    written = {name for (name,) in rows(logbook_path, NAMES)}
    assert {f"{letter}{number}" for letter in "ab" for number in range(15)} <= written
    held_in(logbook_path)


def test_a_program_that_holds_the_logbook_for_long_is_said(opened: Services, logbook_path: Path) -> None:
    storage = opened.logbook._storage
    with closing(sqlite3.connect(logbook_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with storage.reading() as unit:
            unit.workouts._connection.exec_driver_sql("PRAGMA busy_timeout = 50")  # type: ignore[attr-defined]
        with pytest.raises(SoleusError, match="Another program is writing"):
            opened.planning.create_routine(Routine("Meanwhile"))
        # A backup does not have to wait.
        assert ("Before",) in rows(opened.safekeeping.back_up().backup.path, NAMES)
    opened.planning.create_routine(Routine("Afterwards"))
    opened.logbook.close()
    assert ("Afterwards",) in rows(logbook_path, NAMES)


# the clock


def test_a_clock_that_jumps_loses_no_backup_that_is_needed(logbook_path: Path) -> None:
    now = [datetime(2026, 11, 20, 18, 0, tzinfo=UTC)]
    put(logbook_path, demo())
    kept: list[Path] = []
    for jump in (0, 1, -40, 41, 3650, -3650, -3000, 3001, 0.01, 0.01):
        now[0] += timedelta(days=jump)
        services = open_logbook(logbook_path, clock=lambda: now[0])
        services.planning.create_routine(Routine(f"at {now[0]}"))
        written = services.safekeeping.after_start().backup
        assert written is not None
        kept.append(written.path)
        there = services.safekeeping.backups()
        assert {backup.path for backup in there} >= set(kept[-3:])
        assert all(backup.sound for backup in there)
        # Unchanged is unchanged, whatever the clock says.
        assert services.safekeeping.after_start().backup is None
        services.logbook.close()
    assert rows(kept[-1], NAMES) == rows(logbook_path, NAMES)
