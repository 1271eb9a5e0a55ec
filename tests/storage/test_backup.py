"""Backups on real files: written, verified, listed, thinned, copied to a second folder, restored and moved."""

import os
import shutil
import sqlite3
import stat
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from adversity import demo, held_at_rest, held_in, put, rows

from soleus import exchange
from soleus.bootstrap import open_logbook, safekeeping_of
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.errors import Cancelled, InvalidValue, ReadingError, SoleusError
from soleus.domain.keeping import Reason
from soleus.domain.routine import Routine
from soleus.domain.scheduled import Span
from soleus.domain.units import WeightUnit
from soleus.paths import Paths
from soleus.services.composition import Services
from soleus.services.safekeeping import Safekeeping
from soleus.services.schedule import scheduled
from soleus.storage import backup, replacing

NOW = datetime(2026, 11, 20, 17, 15, tzinfo=UTC)


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def keeping(logbook_path: Path, clock: Clock) -> Safekeeping:
    """The safekeeping of a small logbook that nobody has open."""
    put(logbook_path, demo())
    return safekeeping_of(logbook_path, clock=clock)


def change(path: Path, name: str = "New") -> None:
    services = open_logbook(path)
    services.planning.create_routine(Routine(name))
    services.logbook.close()


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_start_backs_up_what_changed_and_nothing_else(keeping: Safekeeping, clock: Clock, paths: Paths) -> None:
    written = keeping.after_start().backup
    assert written is not None
    assert written.path.parent == paths.backups_of(keeping.logbook)
    assert written.path.name == "logbook-20261120T171500Z-start.soleus"
    assert (mode(written.path), mode(written.path.parent)) == (0o600, 0o700)
    assert held_at_rest(written.path) == held_in(keeping.logbook)
    contents = written.contents
    assert contents is not None
    ((last_day,),) = rows(keeping.logbook, "SELECT max(day) FROM workouts")
    assert (contents.sets, contents.last_day, contents.trainees) == (300, date.fromisoformat(last_day), ("",))
    assert written.size == keeping.logbook.stat().st_size
    for _ in range(2):
        clock.now += timedelta(hours=1)
        assert keeping.after_start().backup is None
    assert keeping.backups() == [written]
    change(keeping.logbook)
    newer = keeping.after_start().backup
    assert keeping.backups() == [newer, written]
    assert [path.name for path in sorted(keeping.folder.iterdir())] == sorted(
        one.path.name for one in keeping.backups()
    )


def test_backups_of_one_second_keep_their_order(keeping: Safekeeping) -> None:
    written = [keeping.back_up().backup for _ in range(12)]
    assert keeping.backups() == written[::-1]
    assert len({one.path for one in written}) == 12


def test_the_users_own_logbook_has_the_folder_itself(paths: Paths) -> None:
    paths.data.mkdir(parents=True)
    put(paths.logbook, demo())
    written = safekeeping_of(paths.logbook).back_up().backup
    assert written.path.parent == paths.data / "backups"
    assert safekeeping_of(paths.data / ".." / "soleus" / "logbook.soleus").newest_sound() == written


def test_what_is_in_the_write_ahead_log_is_in_the_backup(services: Services) -> None:
    workout = services.workouts.start_empty(["toe-walk"])
    written = services.safekeeping.back_up().backup
    assert rows(written.path, "SELECT id FROM workouts") == [(workout.id,)]


def test_an_import_is_preceded_by_a_backup_of_what_no_backup_holds(services: Services, tmp_path: Path) -> None:
    services.planning.create_routine(Routine("Mine"))
    header = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE"
    for day in (1, 2):
        file = tmp_path / f"{day}.csv"
        file.write_text(f"{header}\n2024-02-0{day} 10:00:00,W,1h,Calf Raise,1,100,5,0,0,,,\n")
        opened = exchange.open_file(services, file, lambda done, total: True)
        assert isinstance(opened, exchange.OpenedLog)
        plan = exchange.compare(services, opened, opened.prepared, WeightUnit.KG)
        assert len(services.safekeeping.backups()) == day - 1
        services.transfer.store(plan)
    newest, first = services.safekeeping.backups()
    assert {newest.stamp.reason, first.stamp.reason} == {Reason.IMPORT}
    assert rows(first.path, "SELECT count(*) FROM routines") == [(1,)]
    assert [rows(one.path, "SELECT count(*) FROM workouts") for one in (first, newest)] == [[(0,)], [(1,)]]


def test_a_backup_is_taken_while_others_write(services: Services) -> None:
    put_in = threading.Event()

    def write() -> None:
        while not put_in.is_set():
            services.planning.create_routine(Routine("More"))

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(5):
            held_at_rest(services.safekeeping.back_up().backup.path)
    finally:
        put_in.set()
        writer.join()


def test_a_backup_can_be_cancelled_at_any_question(keeping: Safekeeping) -> None:
    asked = 0

    def until(limit: int) -> Callable[[int, int], bool]:
        def go_on(done: int, total: int) -> bool:
            nonlocal asked
            asked += 1
            return asked < limit

        return go_on

    with pytest.raises(Cancelled):
        keeping.back_up(progress=until(1))
    assert list(keeping.folder.iterdir()) == []
    before = held_in(keeping.logbook)
    other = put(keeping.logbook.with_name("other.soleus"), demo(400, 2))
    for limit in (1, 2):
        asked = 0
        with pytest.raises(Cancelled):
            keeping.restore(other, until(limit))
        assert held_in(keeping.logbook) == before
    assert {path.name for path in keeping.logbook.parent.iterdir()} == {"logbook.soleus", "other.soleus"}


def test_old_backups_go_and_kept_ones_stay(keeping: Safekeeping, clock: Clock) -> None:
    by_hand = keeping.keep(keeping.back_up(Reason.START).backup)
    assert by_hand.stamp.reason is Reason.HAND
    for _ in range(60):
        clock.now += timedelta(days=0.5)
        shutil.copy(by_hand.path, keeping.folder / f"logbook-{clock.now:%Y%m%dT%H%M%S}Z-start.soleus")
    keeping.back_up(Reason.START)
    left = keeping.backups()
    assert 15 < len(left) < 25
    assert by_hand in left
    stranger = keeping.folder / "notes.txt"
    stranger.write_text("mine")
    clock.now += timedelta(days=700)
    keeping.back_up(Reason.START)
    assert len(keeping.backups()) < len(left)
    assert stranger.exists()
    keeping.delete(by_hand)
    assert by_hand not in keeping.backups()


def test_a_damaged_backup_is_listed_as_such_and_never_counts(keeping: Safekeeping, clock: Clock) -> None:
    sound = keeping.back_up().backup
    clock.now += timedelta(hours=1)
    broken = keeping.back_up().backup
    broken.path.write_bytes(b"\0" * 3000)
    listed = keeping.backups()
    assert [(one.path, one.sound) for one in listed] == [(broken.path, False), (sound.path, True)]
    assert keeping.newest_sound() == sound
    with pytest.raises(ReadingError, match="not a Soleus logbook"):
        keeping.restore(broken.path)
    assert keeping.after_start().backup is None  # the sound one holds everything


def test_what_an_ended_program_left_unfinished_goes_after_a_day(keeping: Safekeeping) -> None:
    keeping.back_up()
    left, at_work = keeping.folder / ".logbook-x.soleus.1a2b3c4d.part", keeping.folder / ".logbook-y.soleus.5a.part"
    for path in (left, at_work):
        path.write_bytes(b"half")
    os.utime(left, (0, 0))
    keeping.after_start()
    assert not left.exists()
    assert at_work.exists()


# the second folder


def test_each_backup_gets_a_copy_in_the_second_folder(keeping: Safekeeping, tmp_path: Path) -> None:
    second = tmp_path / "stick"
    second.mkdir(mode=0o755)
    keeping.choose_second_folder(second)
    assert keeping.second_folder() == second
    written = keeping.back_up()
    assert written.warning == ""
    (copy,) = keeping.backups(second=True)
    assert copy.is_second
    assert copy.path.read_bytes() == written.backup.path.read_bytes()
    assert (mode(copy.path), mode(copy.path.parent)) == (0o600, 0o700)
    assert second in copy.path.parents
    assert mode(keeping.folder / "choices.json") == 0o600
    keeping.choose_second_folder(None)
    assert keeping.second_folder() is None
    assert copy.path.exists()


def test_a_second_folder_that_is_missing_is_said_and_caught_up_with(keeping: Safekeeping, tmp_path: Path) -> None:
    second, away = tmp_path / "stick", tmp_path / "pulled out"
    second.mkdir()
    keeping.choose_second_folder(second)
    second.rename(away)
    written = keeping.back_up()
    assert "is not there" in written.warning
    assert written.warning.endswith(".")
    assert not second.exists()
    away.rename(second)
    assert keeping.after_start().warning == ""
    assert [one.path.name for one in keeping.backups(second=True)] == [written.backup.path.name]


@pytest.mark.parametrize("place", ["nowhere", "a file", "the same"])
def test_a_second_folder_has_to_be_another_one(keeping: Safekeeping, tmp_path: Path, place: str) -> None:
    keeping.back_up()
    (tmp_path / "a file").touch()
    with pytest.raises(InvalidValue):
        keeping.choose_second_folder(keeping.folder if place == "the same" else tmp_path / place)
    assert keeping.second_folder() is None


# back again


def test_a_restore_keeps_the_present_state_and_is_seen_by_every_window(logbook_path: Path) -> None:
    put(logbook_path, demo())
    here, elsewhere = open_logbook(logbook_path), open_logbook(logbook_path)
    old = here.safekeeping.back_up().backup
    here.planning.create_routine(Routine("Later"))
    told: list[str] = []
    elsewhere.logbook.subscribe(lambda change: told.append(change.origin))
    elsewhere.logbook.look_outside()
    told.clear()
    restored = here.safekeeping.restore(old.path)
    elsewhere.logbook.look_outside()
    assert told == ["outside"]
    for services in (here, elsewhere):
        assert "Later" not in [routine.name for routine in services.planning.routines()]
    assert restored.kept is not None
    assert ("Later",) in rows(restored.kept, "SELECT name FROM routines")
    assert here.safekeeping.backups()[0].stamp.reason is Reason.RESTORE
    # What is entered after it is stored, by either window, and counts as a change for the next backup.
    elsewhere.planning.create_routine(Routine("Afterwards"))
    here.logbook.look_outside()
    assert "Afterwards" in [routine.name for routine in here.planning.routines()]
    assert here.safekeeping.after_start().backup is not None
    here.logbook.close()
    elsewhere.logbook.close()
    assert held_in(logbook_path)


def test_a_calendar_follows_a_restore(services: Services) -> None:
    span = Span(date(2026, 11, 1))
    planned = services.planning.plan(PlannedWorkout(date(2026, 11, 20), "Calves"))
    old = services.safekeeping.back_up().backup
    services.planning.move(planned.id, date(2026, 11, 22))
    (told,) = scheduled(services.logbook, span)
    services.safekeeping.restore(old.path)
    (again,) = scheduled(services.logbook, span)
    assert again.planned == planned
    assert again.sequence > told.sequence


def test_what_another_program_writes_during_a_restore_is_in_the_backup_of_before(
    keeping: Safekeeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = keeping.back_up().backup
    copied = backup.copy_verified
    writes = iter(("One", "Two"))

    def and_then_another_writes(source: sqlite3.Connection, target: Path, progress: object = None) -> object:
        contents = copied(source, target)
        if "restore" in target.name and (name := next(writes, "")):
            change(keeping.logbook, name)
        return contents

    monkeypatch.setattr(backup, "copy_verified", and_then_another_writes)
    restored = keeping.restore(old.path)
    assert restored.kept is not None
    assert {("One",), ("Two",)} <= set(rows(restored.kept, "SELECT name FROM routines"))
    assert held_in(keeping.logbook) == held_at_rest(old.path)


def test_a_logbook_that_somebody_writes_to_all_the_time_is_left(
    keeping: Safekeeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replacing, "BUSY_TIMEOUT_MS", 100)
    old = keeping.back_up().backup
    with closing(sqlite3.connect(keeping.logbook)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(SoleusError, match="Another program is writing"):
            keeping.restore(old.path)
    assert held_in(keeping.logbook) == held_at_rest(old.path)


def test_a_logbook_of_another_page_size_is_restored(keeping: Safekeeping, tmp_path: Path) -> None:
    other = put(tmp_path / "other.soleus", demo(400, 2))
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA page_size = 1024")
        connection.execute("VACUUM")
    keeping.restore(other)
    assert rows(keeping.logbook, "SELECT count(*) FROM sets") == [(400,)]
    assert rows(keeping.logbook, "PRAGMA page_size") == [(4096,)]
    assert held_in(keeping.logbook) == held_in(other)


def test_only_whole_logbooks_that_are_not_newer_are_restored(keeping: Safekeeping, tmp_path: Path) -> None:
    before = keeping.logbook.read_bytes()
    other = put(tmp_path / "other.soleus", demo(400, 2))
    newer = put(tmp_path / "newer.soleus", demo(400, 2))
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("PRAGMA user_version = 99")
    cases = {
        tmp_path / "nowhere": "There is no file",
        tmp_path: "There is no file",
        put(tmp_path / "text", b"Dear diary"): "not a Soleus logbook",
        put(tmp_path / "cut", other.read_bytes()[:20_000]): "is damaged",
        newer: "newer Soleus",
        keeping.logbook: "This is the logbook itself",
    }
    for path, said in cases.items():
        with pytest.raises(SoleusError, match=said):
            keeping.restore(path)
    assert keeping.logbook.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_one_file_moves_everything_to_another_computer(services: Services, tmp_path: Path, home: Path) -> None:
    routine = services.planning.create_routine(Routine("Mine"))
    other = open_logbook(tmp_path / "other.soleus")
    moved = tmp_path / services.safekeeping.suggested_copy_name()
    assert moved.name == "logbook 2026-11-20.soleus"
    assert services.safekeeping.export_copy(moved) == services.safekeeping.look_at(moved)
    assert mode(moved) == 0o600
    other.safekeeping.restore(moved)
    assert other.planning.routines() == [routine]
    other.logbook.close()
    opened = open_logbook(moved)
    assert opened.planning.routines() == [routine]
    opened.logbook.close()
    with pytest.raises(InvalidValue, match="another name"):
        services.safekeeping.export_copy(services.safekeeping.logbook)
    with pytest.raises(InvalidValue, match="is a folder"):
        services.safekeeping.export_copy(tmp_path)


def test_a_restore_where_there_is_no_logbook_yet(tmp_path: Path) -> None:
    file = put(tmp_path / "backup.soleus", demo())
    for start in (b"", None):
        logbook = tmp_path / f"logbook{start is None}.soleus"
        if start is not None:
            put(logbook, start)
        restored = safekeeping_of(logbook).restore(file)
        assert restored.kept is None or restored.kept.read_bytes() == b""
        assert held_in(logbook) == held_in(file)
        assert mode(logbook) == 0o600


def test_a_log_of_changes_without_its_logbook_is_kept_and_never_mixed_in(tmp_path: Path) -> None:
    file = put(tmp_path / "backup.soleus", demo())
    logbook = tmp_path / "logbook.soleus"
    left = put(tmp_path / "logbook.soleus-wal", b"left behind")
    restored = safekeeping_of(logbook).restore(file)
    assert restored.kept is not None
    assert restored.kept.with_name(f"{restored.kept.name}-wal").read_bytes() == b"left behind"
    assert not left.exists()
    assert held_in(logbook) == held_in(file)


def test_a_link_to_a_logbook_stays_a_link(keeping: Safekeeping, tmp_path: Path) -> None:
    link = tmp_path / "link" / "calves.soleus"
    link.parent.mkdir()
    link.symlink_to(keeping.logbook)
    other = put(tmp_path / "other.soleus", demo(400, 2))
    for wreck in (None, b"Dear diary"):
        if wreck is not None:
            put(keeping.logbook, wreck)
        safekeeping_of(link).restore(other)
        assert link.is_symlink()
        assert held_in(keeping.logbook) == held_in(other)
    assert [path.name for path in link.parent.iterdir()] == ["calves.soleus"]


def test_after_going_back_twice_every_state_is_backed_up(keeping: Safekeeping) -> None:
    first = keeping.back_up().backup
    change(keeping.logbook, "One")
    keeping.back_up()
    for name in ("Two", "Three"):
        put(keeping.logbook, b"Dear diary")
        keeping.restore(first.path)
        change(keeping.logbook, name)
        written = keeping.after_start().backup
        assert written is not None
        assert (name,) in rows(written.path, "SELECT name FROM routines")


def test_a_synchronised_folder_is_named(tmp_path: Path) -> None:
    for folder, service in (("Dropbox", "Dropbox"), ("marked", "Syncthing"), ("plain", "")):
        (tmp_path / folder / "calves").mkdir(parents=True)
        if folder == "marked":
            (tmp_path / folder / ".stfolder").mkdir()
        assert safekeeping_of(tmp_path / folder / "calves" / "logbook.soleus").synchronised_by() == service
