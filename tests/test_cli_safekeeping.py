"""`check`, `backup` and `restore` as a user meets them, and what a damaged logbook says to every command."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from adversity import SCHEMAS, demo, held_at_rest, held_in, put, rows
from conftest import Run

from soleus.paths import Paths


@pytest.fixture
def logbook(logbook_path: Path) -> Path:
    return put(logbook_path, demo())


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def is_one_sentence(text: str) -> bool:
    return text.count("\n") == 1 and text.endswith(".\n") and "Traceback" not in text


# check


def test_a_sound_logbook_is_looked_through_line_by_line(run: Run, logbook: Path) -> None:
    before = logbook.read_bytes()
    status, out, err = run("--logbook", logbook, "check")
    assert (status, err) == (0, "")
    lines = dict(line.split(": ", 1) for line in out.splitlines())
    assert {name: lines[name] for name in ("integrity", "foreign keys", "orphans", "days", "sums")} == {
        "integrity": "ok",
        "foreign keys": "ok",
        "orphans": "none",
        "days": "ok",
        "sums": "ok",
    }
    assert (lines["sets"], lines["trainees"]) == ("300", "1")
    assert logbook.read_bytes() == before


def test_an_older_logbook_is_checked_and_not_upgraded(run: Run, logbook_path: Path) -> None:
    put(logbook_path, (SCHEMAS / "schema-1.soleus").read_bytes())
    status, out, _ = run("--logbook", logbook_path, "check")
    assert status == 0
    assert "schema: 1" in out.splitlines()
    assert rows(logbook_path, "PRAGMA user_version") == [(1,)]


@pytest.mark.parametrize(
    ("harm", "named"),
    [
        ("DELETE FROM entries WHERE id = (SELECT min(id) FROM entries)", "belong"),
        ("DELETE FROM workouts WHERE id = (SELECT min(id) FROM workouts)", "belong"),
        ("UPDATE entries SET day = '2020-01-01' WHERE id = (SELECT min(id) FROM entries)", "another day"),
        ("UPDATE sets SET done_at = 'noon' WHERE id = (SELECT min(id) FROM sets)", "cannot be read"),
        ("UPDATE routines SET items = '{' WHERE id = (SELECT min(id) FROM routines)", "cannot be read"),
        ("UPDATE workouts SET day = 'someday' WHERE id = (SELECT min(id) FROM workouts)", "no day"),
    ],
)
def test_what_is_wrong_is_named(run: Run, logbook: Path, harm: str, named: str) -> None:
    change(logbook, harm)
    status, _, err = run("--logbook", logbook, "check")
    assert status == 1
    assert is_one_sentence(err)
    assert named in err


def test_damage_in_the_file_is_named(run: Run, logbook: Path) -> None:
    data = bytearray(logbook.read_bytes())
    root = rows(logbook, "SELECT rootpage FROM sqlite_master WHERE name = 'ix_sets_entry_id'")[0][0]
    data[(root - 1) * 4096 + 100 : root * 4096] = b"\xa5" * 3996
    logbook.write_bytes(data)
    status, out, err = run("--logbook", logbook, "check")
    assert status == 1
    assert is_one_sentence(err)
    assert "integrity: ok" not in out


# backup


def test_a_backup_prints_just_the_path_it_wrote(run: Run, logbook: Path, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    status, out, err = run("--logbook", logbook, "backup", folder)
    assert (status, err) == (0, "")
    (written,) = folder.iterdir()
    assert out == f"{written}\n"
    assert held_at_rest(written) == held_in(logbook)
    assert stat.S_IMODE(written.stat().st_mode) == 0o600
    assert run("--logbook", logbook, "backup", folder)[0] == 0
    assert len(list(folder.iterdir())) == 2


def test_without_a_logbook_there_is_nothing_to_check_or_back_up(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "none.soleus"
    for command in (("check",), ("backup", tmp_path / "folder")):
        status, out, err = run("--logbook", path, *command)
        assert (status, out) == (1, "")
        assert is_one_sentence(err)
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_place_of_the_folder_is_said(run: Run, logbook: Path) -> None:
    status, out, err = run("--logbook", logbook, "backup", logbook)
    assert (status, out) == (1, "")
    assert is_one_sentence(err)


# restore


def test_a_restore_prints_where_the_present_state_is_kept(run: Run, logbook: Path, tmp_path: Path) -> None:
    backup = Path(run("--logbook", logbook, "backup", tmp_path / "b")[1].strip())
    change(logbook, "INSERT INTO routines VALUES (1, 1, 99, 'Later', '', '[]')")
    before = held_in(logbook)
    status, out, err = run("--logbook", logbook, "restore", backup)
    assert (status, err) == (0, "")
    first, second = out.splitlines()
    assert first.endswith(f"sets in {logbook}")
    kept = Path(second.removeprefix("before: "))
    assert held_at_rest(kept) == before
    assert held_in(logbook) == held_at_rest(backup)
    assert run("--logbook", logbook, "restore", kept)[0] == 0
    assert held_in(logbook) == before


def test_the_users_own_logbook_comes_with_one_file(run: Run, tmp_path: Path, paths: Paths) -> None:
    moved = put(tmp_path / "moved.soleus", demo())
    assert run("restore", moved)[0] == 0
    assert held_in(paths.logbook) == held_in(moved)
    for made in (paths.data, paths.logbook):
        assert stat.S_IMODE(made.stat().st_mode) & 0o077 == 0


def test_only_a_logbook_is_restored(run: Run, logbook: Path, tmp_path: Path) -> None:
    before = logbook.read_bytes()
    text = put(tmp_path / "text", b"Dear diary")
    for file in (text, tmp_path / "nowhere", tmp_path, logbook):
        status, out, err = run("--logbook", logbook, "restore", file)
        assert (status, out) == (1, "")
        assert is_one_sentence(err)
    assert run("--logbook", logbook, "restore")[0] == 2
    assert logbook.read_bytes() == before


def test_a_damaged_logbook_says_what_can_be_done_and_does_it(run: Run, logbook: Path, tmp_path: Path) -> None:
    damaged = bytes(4096) + demo()[4096:]
    put(logbook, damaged)
    for command in (("export", "--format", "json", tmp_path / "out"), ("check",), ("backup", tmp_path / "b")):
        status, out, err = run("--logbook", logbook, *command)
        assert (status, out) == (1, "")
        assert is_one_sentence(err)
        assert "--salvage" in err
        assert logbook.read_bytes() == damaged
    status, out, err = run("--logbook", logbook, "restore", "--newest")
    assert (status, out) == (1, "")
    assert "There is no backup" in err
    status, out, err = run("--logbook", logbook, "restore", "--salvage")
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert "sets: 300 saved" in lines
    kept = Path(lines[-1].removeprefix("before: "))
    assert kept.read_bytes() == damaged
    assert run("--logbook", logbook, "check")[0] == 0
    assert run("--logbook", logbook, "restore", kept)[0] == 1
    assert run("--logbook", logbook, "restore", logbook)[0] == 1


def test_the_newest_backup_comes_back_by_a_word(run: Run, logbook: Path, tmp_path: Path) -> None:
    other = put(tmp_path / "other.soleus", demo(400, 2))
    before = held_in(logbook)
    assert run("--logbook", logbook, "restore", other)[0] == 0
    put(logbook, b"Dear diary")
    assert run("--logbook", logbook, "restore", "--newest")[0] == 0
    assert held_in(logbook) == before


@pytest.mark.parametrize("command", [("check",), ("backup", "."), ("restore", "--newest"), ("restore", "--salvage")])
def test_a_demo_never_stands_for_the_logbook(run: Run, logbook: Path, command: tuple[str, ...]) -> None:
    before = logbook.read_bytes()
    status, out, err = run("--demo", "--logbook", logbook, *command)
    assert (status, out, err) == (1, "", "A demo is not kept, so this does nothing for it. Leave out --demo.\n")
    assert logbook.read_bytes() == before
