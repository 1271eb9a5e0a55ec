"""Disks that are full or may not be written to: nothing is lost, a sentence each, and it goes on when there is room.

A small disk in memory is full for real where this machine lets the tests mount one; a limit on the size of files does
the same everywhere.
"""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from adversity import SCHEMAS, as_nobody, demo, held_in, mounting, no_more_room, open_folder, put, rows, small_disk

from soleus.bootstrap import open_logbook, safekeeping_of
from soleus.domain.errors import SoleusError
from soleus.domain.routine import Routine
from soleus.paths import Paths
from soleus.storage.unit_of_work import SqlStorage

KILOBYTES = 2400
MAY_MOUNT = mounting()

Full = Callable[[], AbstractContextManager[None]]


@contextmanager
def limited() -> Iterator[None]:
    """No file grows beyond what a write-ahead log of some pages takes."""
    with no_more_room(20_000):
        yield


@pytest.fixture(params=["limit", "disk"] if MAY_MOUNT else ["limit"])
def room(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Path, Full]]:
    """A folder, and a way to let the disk it is on be full for a while."""
    folder = tmp_path / "disk"
    folder.mkdir(mode=0o700)
    if request.param == "limit":
        yield folder, limited
        return
    with small_disk(folder, KILOBYTES) as mounted:
        assert mounted

        @contextmanager
        def full() -> Iterator[None]:
            ballast = folder / "ballast"
            with ballast.open("wb", buffering=0) as file:
                for size in (65536, 4096, 1):
                    try:
                        while file.write(b"x" * size) == size:
                            pass
                    except OSError:
                        continue
            yield
            ballast.unlink()

        yield folder, full


def on_disk(folder: Path) -> Paths:
    return Paths.below(folder)


def files_in(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_a_full_disk_stores_nothing_and_loses_nothing(room: tuple[Path, Full]) -> None:
    folder, full = room
    path = put(folder / "logbook.soleus", demo())
    before = held_in(path)
    services = open_logbook(path, paths=on_disk(folder))
    with full():
        for _ in range(3):
            with pytest.raises(SoleusError, match="disk"):
                services.planning.create_routine(Routine("Mine", note="x" * 50_000))
        assert services.planning.routines()
    assert services.logbook.undo_label == ""
    services.planning.create_routine(Routine("Mine", note="x" * 50_000))
    services.logbook.undo()
    services.logbook.close()
    after = held_in(path)
    assert {name: sums for name, sums in after.items() if name != "deleted"} == {
        name: sums for name, sums in before.items() if name != "deleted"
    }


def test_a_backup_onto_a_full_disk_leaves_the_ones_before(room: tuple[Path, Full], logbook_path: Path) -> None:
    folder, full = room
    put(logbook_path, demo())
    keeping = safekeeping_of(logbook_path, on_disk(folder))
    first = keeping.back_up().backup
    with full(), pytest.raises(SoleusError, match=r"disk|No space|too large"):
        keeping.back_up()
    assert keeping.backups() == [first]
    assert [name for name in files_in(folder) if name.endswith(".part")] == []
    keeping.back_up()
    assert len(keeping.backups()) == 2


def test_a_full_second_folder_is_said_and_the_first_has_the_backup(tmp_path: Path, logbook_path: Path) -> None:
    put(logbook_path, demo())
    keeping = safekeeping_of(logbook_path)
    second = tmp_path / "stick"
    second.mkdir()
    if MAY_MOUNT:
        with small_disk(second, 64):
            keeping.choose_second_folder(second)
            written = keeping.back_up()
            assert [path for path in second.rglob("*") if path.is_file()] == []
    else:
        keeping.choose_second_folder(second)
        (second / next(second.iterdir()).name).rename(second / "moved")
        next((second / "moved").iterdir()).rmdir()
        (second / "moved").rmdir()
        second.chmod(0o555)
        with as_nobody():
            written = keeping.back_up()
    assert "did not take the backup" in written.warning
    assert keeping.newest_sound() == written.backup


def test_a_restore_on_a_full_disk_leaves_the_logbook(room: tuple[Path, Full], tmp_path: Path) -> None:
    folder, full = room
    path = put(folder / "logbook.soleus", demo())
    other = put(tmp_path / "other.soleus", demo(500, 3))
    before = held_in(path)
    keeping = safekeeping_of(path, on_disk(tmp_path / "elsewhere"))
    with full(), pytest.raises(SoleusError, match=r"disk|No space|too large"):
        keeping.restore(other)
    assert held_in(path) == before
    assert files_in(folder) == ["logbook.soleus"]
    keeping.restore(other)
    assert held_in(path) == held_in(other)


def test_a_disk_that_fills_up_in_the_middle_of_a_restore_leaves_the_logbook(tmp_path: Path) -> None:
    """Each size lets another step fail: the prepared copy, or the transaction that takes it over."""
    other = put(tmp_path / "other.soleus", demo(500, 3))
    before = held_in(put(tmp_path / "before.soleus", demo()))
    for share in (0.2, 0.6, 0.98, 1.003):
        path = put(tmp_path / f"logbook{share}.soleus", demo())
        keeping = safekeeping_of(path)
        with no_more_room(int(other.stat().st_size * share)), pytest.raises(SoleusError, match=r"disk|too large"):
            keeping.restore(other)
        assert held_in(path) == before
        assert list(tmp_path.glob(f".{path.name}*")) == []


def test_an_upgrade_on_a_full_disk_leaves_the_older_logbook(room: tuple[Path, Full]) -> None:
    folder, full = room
    path = put(folder / "logbook.soleus", (SCHEMAS / "schema-1.soleus").read_bytes())
    before = held_in(path)
    with full(), pytest.raises(SoleusError, match=r"disk|No space|too large"):
        open_logbook(path, paths=on_disk(folder))
    assert held_in(path) == before
    assert rows(path, "PRAGMA user_version") == [(1,)]
    open_logbook(path, paths=on_disk(folder)).logbook.close()


def test_a_rescue_on_a_full_disk_leaves_the_damaged_file(room: tuple[Path, Full]) -> None:
    folder, full = room
    damaged = bytes(4096) + demo()[4096:]
    path = put(folder / "logbook.soleus", damaged)
    keeping = safekeeping_of(path, on_disk(folder))
    with full(), pytest.raises(SoleusError, match=r"disk|No space|too large|cannot be made"):
        keeping.salvage()
    assert files_in(folder) == ["logbook.soleus"]
    assert path.read_bytes() == damaged
    keeping.open_salvaged(keeping.salvage())
    assert rows(path, "SELECT count(*) FROM sets") == [(300,)]


# read-only


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Nothing in the folder may be written to: a read-only mount, or no rights."""
    if MAY_MOUNT:
        subprocess.run(["mount", "--bind", str(folder), str(folder)], check=True, capture_output=True)
        subprocess.run(["mount", "-o", "remount,bind,ro", str(folder)], check=True, capture_output=True)
        try:
            yield
        finally:
            subprocess.run(["umount", "-l", str(folder)], check=True, capture_output=True)
        return
    for path in (*folder.iterdir(), folder):
        path.chmod(path.stat().st_mode & ~0o222)
    try:
        with as_nobody():
            yield
    finally:
        for path in (folder, *folder.iterdir()):
            path.chmod(path.stat().st_mode | 0o200)


def test_a_logbook_in_a_read_only_folder_is_refused_and_can_be_copied_from(tmp_path: Path) -> None:
    with open_folder() as folder:
        path = put(folder / "logbook.soleus", demo())
        path.chmod(0o644)
        home = Paths.below(tmp_path)
        with read_only(folder):
            with pytest.raises(SoleusError, match=r"permissions|may not be written"):
                open_logbook(path, paths=home)
            with pytest.raises(SoleusError, match=r"permissions|cannot be (made|written)|may not be written"):
                safekeeping_of(folder / "new.soleus", home).restore(path)
        assert files_in(folder) == ["logbook.soleus"]
        # What lies on a disk that cannot be written is restored from there.
        mine = put(tmp_path / "mine.soleus", demo(400, 2))
        with read_only(folder):
            safekeeping_of(mine, home).restore(path)
        assert held_in(mine) == held_in(path)


def test_a_backup_folder_that_is_read_only_is_said(tmp_path: Path, logbook_path: Path) -> None:
    put(logbook_path, demo())
    with open_folder() as folder:
        with read_only(folder), pytest.raises(SoleusError, match="cannot be made"):
            safekeeping_of(logbook_path, Paths.below(folder)).back_up()
        assert files_in(folder) == []


def test_a_disk_that_takes_nothing_any_more_keeps_what_was_entered(tmp_path: Path, logbook_path: Path) -> None:
    services = open_logbook(put(logbook_path, demo()))
    services.planning.create_routine(Routine("Before"))
    with no_more_room(0), pytest.raises(SoleusError, match="disk"):
        services.planning.create_routine(Routine("Meanwhile"))
    assert "Before" in [routine.name for routine in services.planning.routines()]
    services.logbook.save_elsewhere(tmp_path / "saved.soleus")
    assert ("Before",) in rows(tmp_path / "saved.soleus", "SELECT name FROM routines")
    services.planning.create_routine(Routine("Afterwards"))
    services.logbook.close()
    assert {("Before",), ("Afterwards",)} <= set(rows(logbook_path, "SELECT name FROM routines"))


def test_a_logbook_that_becomes_read_only_while_it_is_open_is_said(tmp_path: Path) -> None:
    with open_folder() as folder:
        path = put(folder / "logbook.soleus", demo())
        services = open_logbook(path, paths=Paths.below(tmp_path))
        storage = services.logbook._storage
        assert isinstance(storage, SqlStorage)
        services.planning.create_routine(Routine("Before"))
        path.chmod(0o444)
        folder.chmod(0o555)
        with as_nobody():
            storage.engine.dispose()  # as after a while: another connection is needed
            with pytest.raises(SoleusError, match=r"permissions|that you may use it"):
                services.planning.create_routine(Routine("Meanwhile"))
        path.chmod(0o600)
        folder.chmod(0o755)
        services.planning.create_routine(Routine("Afterwards"))
        services.logbook.close()
        assert {("Before",), ("Afterwards",)} <= set(rows(path, "SELECT name FROM routines"))
