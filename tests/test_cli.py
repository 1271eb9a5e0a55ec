"""The command line as a user meets it: answers, exit status, and one sentence for what goes wrong."""

import csv
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from conftest import Run

from soleus import __version__
from soleus.cli import with_file_named
from soleus.ui.display import display_missing

FIXTURES = Path(__file__).parent / "fixtures" / "interchange"
NO_UNIT, BROKEN = FIXTURES / "strong-s3-no-unit.csv", FIXTURES / "strong-s5-broken-rows.csv"
HEVY = FIXTURES / "hevy-de-months.csv"


def program(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program in a process of its own, without a screen."""
    screenless = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-m", "soleus", *map(str, arguments)],
        env=screenless | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def rows(path: Path, statement: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(statement).fetchall()


def content(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All tables of a logbook, row by row."""
    names = [name for (name,) in rows(path, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {name: rows(path, f"SELECT * FROM {name} ORDER BY 1") for name in sorted(names)}


def counts(path: Path) -> tuple[int, int, int]:
    """How many workouts, sets and imports a logbook holds."""
    return tuple(rows(path, f"SELECT count(*) FROM {name}")[0][0] for name in ("workouts", "sets", "imports"))  # type: ignore[return-value]


def is_one_sentence(text: str) -> bool:
    return text.count("\n") == 1 and text.endswith(".\n") and "Traceback" not in text


# usage


def test_the_version_is_printed(run: Run) -> None:
    assert run("--version") == (0, f"Soleus {__version__}\n", "")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--nonsense",),
        ("juggle",),
        ("import",),
        ("import", "--unit", "stone", "a.csv"),
        ("export", "out.csv"),
        ("export", "--format", "xml", "out.xml"),
        ("demo", "out.soleus"),
        ("demo", "--sets", "0", "--seed", "1", "out.soleus"),
        ("demo", "--sets", "many", "--seed", "1", "out.soleus"),
        ("demo", "--sets", "9", "--seed", "1", "--until", "tomorrow", "out.soleus"),
        ("snapshot", "pictures", "--size", "big"),
        ("snapshot", "pictures", "--text", "900"),
        ("snapshot", "pictures", "--theme", "pink"),
    ],
)
def test_wrong_usage_is_explained(run: Run, arguments: tuple[str, ...], logbook_path: Path) -> None:
    status, out, err = run("--logbook", logbook_path, *arguments)
    assert status == 2
    assert out == ""
    assert err.startswith("usage: soleus")
    assert "_positive" not in err
    assert not logbook_path.exists()


def test_help_names_every_command(run: Run) -> None:
    status, out, _ = run("--help")
    assert status == 0
    for word in ("import", "export", "demo", "plan", "snapshot", "check", "backup", "restore"):
        assert f"\n    {word} " in out
    for word in ("--logbook", "--demo", "--startup-report", "--self-test"):
        assert word in out


# bringing in


def test_several_files_come_in_one_after_the_other(run: Run, logbook_path: Path) -> None:
    status, out, err = run("--logbook", logbook_path, "import", "--unit", "kg", NO_UNIT, HEVY)
    assert (status, err) == (0, "")
    assert counts(logbook_path) == (5, 8, 2)
    assert "strong-s3-no-unit.csv: Strong" in out
    assert "hevy-de-months.csv: Hevy" in out
    for line in ("  workouts: 1 new", "  sets: 4", "  new exercises: 2", "  duplicates: 0", "  rows left out: 0"):
        assert line in out


def test_a_dry_run_stores_nothing(run: Run, logbook_path: Path) -> None:
    said = run("--logbook", logbook_path, "import", "--dry-run", "--unit", "lb", NO_UNIT)
    assert said[0] == 0
    assert "nothing is stored (dry run)" in said[1]
    assert "  sets: 4" in said[1]
    assert not logbook_path.exists()
    run("--logbook", logbook_path, "import", HEVY)
    before = content(logbook_path)
    assert "  sets: 4" in run("--logbook", logbook_path, "import", "--dry-run", "--unit", "lb", NO_UNIT)[1]
    assert content(logbook_path) == before


def test_without_a_unit_nothing_is_guessed(run: Run, logbook_path: Path) -> None:
    status, out, err = run("--logbook", logbook_path, "import", NO_UNIT)
    assert (status, out) == (1, "")
    assert is_one_sentence(err)
    assert err.startswith("strong-s3-no-unit.csv: ")
    assert "--unit" in err
    assert counts(logbook_path) == (0, 0, 0)
    assert run("--logbook", logbook_path, "import", "--unit", "lb", NO_UNIT)[0] == 0
    assert set(rows(logbook_path, "SELECT weight_unit FROM sets WHERE weight > 0")) == {("lb",)}


def test_rows_that_cannot_be_read_are_named_with_their_line(run: Run, logbook_path: Path) -> None:
    status, out, _ = run("--logbook", logbook_path, "import", "--unit", "kg", BROKEN)
    assert status == 0
    assert "  rows left out: 8" in out
    for line in (3, 4, 5, 6, 7, 8, 9, 10):
        assert f"    Line {line} is left out: " in out
    assert "look at line 11: 5,000 is a lot" in out
    assert counts(logbook_path) == (1, 2, 1)


def test_the_same_file_again_adds_nothing(run: Run, logbook_path: Path) -> None:
    run("--logbook", logbook_path, "import", HEVY)
    before = content(logbook_path)
    status, out, _ = run("--logbook", logbook_path, "import", HEVY)
    assert status == 0
    assert "  workouts: 0 new, 0 with new sets" in out
    assert "  duplicates: 4 sets" in out
    assert content(logbook_path) == before


def test_body_weights_come_in_by_days(run: Run, logbook_path: Path) -> None:
    measured = FIXTURES / "other-hevy-measurements.csv"
    for stored, said in ((0, "1 new, 0 in"), (1, "1 new, 0 in"), (1, "0 new, 1 in")):
        dry = ("--dry-run",) if not stored else ()
        status, out, _ = run("--logbook", logbook_path, "import", *dry, measured)
        assert status == 0
        assert out.startswith("other-hevy-measurements.csv: body weights of Hevy")
        assert f"  body weights: {said} the logbook already, 0 with another figure there" in out
        assert not stored or len(rows(logbook_path, "SELECT * FROM body_weights")) == 1


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("other-unknown.csv", "Its columns are not known here: open it once in the window"),
        ("other-headerless.csv", "Its columns are not known here: open it once in the window"),
        ("", "is a folder"),
        ("nowhere.csv", "There is no file"),
    ],
)
def test_what_is_not_an_export_is_refused_with_what_was_found(
    run: Run, logbook_path: Path, name: str, part: str
) -> None:
    status, out, err = run("--logbook", logbook_path, "import", FIXTURES / name)
    assert (status, out) == (1, "")
    assert is_one_sentence(err)
    assert part in err
    assert counts(logbook_path) == (0, 0, 0)


def test_files_before_a_bad_one_stay_stored(run: Run, logbook_path: Path) -> None:
    status, out, err = run("--logbook", logbook_path, "import", HEVY, FIXTURES / "other-unknown.csv", NO_UNIT)
    assert status == 1
    assert out.startswith("hevy-de-months.csv: ")
    assert err.startswith("other-unknown.csv: ")
    assert counts(logbook_path) == (4, 4, 1)


# where a command would stand


def test_a_logbook_in_the_place_of_a_command_is_opened() -> None:
    for given, taken in (
        (["/media/stick/mine.soleus"], ["--logbook", "/media/stick/mine.soleus"]),
        (["--startup-report", "Mine.SOLEUS"], ["--startup-report", "--logbook", "Mine.SOLEUS"]),
        (["./import"], ["--logbook", "./import"]),
        (["--logbook", "a.soleus", "import", "b.csv"], ["--logbook", "a.soleus", "import", "b.csv"]),
        (["import", "dir/b.csv"], ["import", "dir/b.csv"]),
        (["--demo"], ["--demo"]),
        ([], []),
    ):
        assert with_file_named(given) == taken


def test_two_logbooks_at_once_are_no_command(run: Run) -> None:
    status, _, err = run("a.soleus", "b.soleus")
    assert (status, "invalid choice" in err) == (2, True)


# taking out


def test_a_table_has_a_row_for_each_set(run: Run, logbook_path: Path, tmp_path: Path) -> None:
    run("--logbook", logbook_path, "import", HEVY)
    status, out, _ = run("--logbook", logbook_path, "export", "--format", "csv", tmp_path / "out.csv")
    assert (status, out) == (0, f"4 sets in {tmp_path / 'out.csv'}\n")
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    assert [row["date"] for row in table] == ["2025-03-03", "2025-05-03", "2025-10-03", "2025-12-03"]


@pytest.mark.parametrize("format", ["strong", "hevy", "openweight"])
def test_other_apps_get_their_layout_and_we_read_it_back(
    run: Run, logbook_path: Path, tmp_path: Path, format: str
) -> None:
    run("--logbook", logbook_path, "import", HEVY)
    out = tmp_path / "out.file"
    status, said, err = run(
        "--logbook", logbook_path, "export", "--format", format, "--unit", "lb", "--distance-unit", "km", out
    )
    assert (status, said, err) == (0, f"4 sets in {out}\n", "")
    assert (out.stat().st_mode & 0o777) == 0o600
    if format == "openweight":
        assert {
            one["unit"]
            for log in json.loads(out.read_text(encoding="utf-8"))
            for e in log["exercises"]
            for one in e["sets"]
            if "unit" in one
        } <= {"lb"}
        return
    again = tmp_path / "again.soleus"
    assert run("--logbook", again, "import", "--unit", "lb", out)[0] == 0
    pounds = "sum(weight * CASE weight_unit WHEN 'kg' THEN 1 / 0.45359237 ELSE 1 END)"
    sums = f"SELECT round({pounds}, 3), sum(reps), count(*) FROM sets"
    assert rows(again, sums) == rows(logbook_path, sums)


@pytest.mark.parametrize("format", ["csv", "json", "strong"])
def test_a_file_that_is_there_is_never_overwritten(run: Run, logbook_path: Path, tmp_path: Path, format: str) -> None:
    run("--logbook", logbook_path, "import", HEVY)
    out = tmp_path / "mine"
    out.write_text("mine")
    status, said, err = run("--logbook", logbook_path, "export", "--format", format, out)
    assert (status, said) == (1, "")
    assert is_one_sentence(err)
    assert "is there already" in err
    assert out.read_text() == "mine"
    assert is_one_sentence(run("--logbook", logbook_path, "export", "--format", format, tmp_path)[2])
    missing = run("--logbook", logbook_path, "export", "--format", format, tmp_path / "no" / "out")
    assert missing[0] == 1
    assert "does not exist" in missing[2]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["logbook.soleus", "mine"]


@pytest.mark.parametrize("chosen", [True, False])
def test_a_logbook_that_is_not_there_is_not_written_out_as_an_empty_one(
    run: Run, tmp_path: Path, home: Path, chosen: bool
) -> None:
    choice = ("--logbook", tmp_path / "typo.soleus") if chosen else ()
    status, _, err = run(*choice, "export", "--format", "json", tmp_path / "out.json")
    assert status == 1
    assert is_one_sentence(err)
    assert "There is no logbook at" in err
    assert list(tmp_path.iterdir()) == []
    assert list(home.iterdir()) == []


def test_a_whole_logbook_goes_out_and_in_and_out_the_same(run: Run, tmp_path: Path) -> None:
    first, second = tmp_path / "first.soleus", tmp_path / "second.soleus"
    run("demo", "--sets", 400, "--years", 1, "--until", "2026-11-20", "--seed", 5, first)
    for source in sorted(FIXTURES.glob("*.csv"))[::4]:
        run("--logbook", first, "import", "--unit", "lb", source)
    a, b = tmp_path / "a.json", tmp_path / "b.json"
    assert run("--logbook", first, "export", "--format", "json", a)[0] == 0
    status, out, _ = run("--logbook", second, "import", a)
    assert status == 0
    assert "a logbook of Soleus" in out
    assert run("--logbook", second, "export", "--format", "json", b)[0] == 0
    assert a.read_bytes() == b.read_bytes()
    assert counts(first) == counts(second)
    assert json.loads(a.read_text(encoding="utf-8"))["version"] == 3
    status, _, err = run("--logbook", second, "import", a)
    assert status == 1
    assert "only be imported into an empty one" in err


# the demo


def test_the_same_seed_gives_the_same_logbook(run: Run, tmp_path: Path) -> None:
    def demo(name: str, *more: object) -> Path:
        path = tmp_path / name
        made = run("demo", "--sets", 300, "--until", "2026-11-20", *more, path)
        assert made == (0, f"300 sets in {path}\n", "")
        return path

    same = content(demo("a", "--seed", 3, "--years", 2))
    assert content(demo("b", "--seed", 3, "--years", 2)) == same
    assert content(demo("c", "--seed", 4, "--years", 2)) != same
    assert len(same["sets"]) == 300
    longer = demo("d", "--seed", 3, "--years", 9)
    ((first, last),) = rows(longer, "SELECT min(day), max(day) FROM workouts")
    assert date(2017, 11, 1) < date.fromisoformat(first) < date(2018, 3, 1)
    assert date(2026, 9, 1) < date.fromisoformat(last) < date(2026, 11, 20)


def test_a_demo_never_replaces_a_file(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "mine.soleus"
    path.write_text("mine")
    status, _, err = run("demo", "--sets", 9, "--seed", 1, path)
    assert status == 1
    assert is_one_sentence(err)
    assert path.read_text() == "mine"


@pytest.mark.parametrize(
    "more",
    [("--years", 1_000_000), ("--years", 500), ("--years", 20, "--until", "1910-01-01"), ("--until", "2100-12-31")],
)
def test_a_demo_that_cannot_be_made_leaves_nothing(run: Run, tmp_path: Path, more: tuple[object, ...]) -> None:
    status, _, err = run("demo", "--sets", 9, "--seed", 1, *more, tmp_path / "demo.soleus")
    assert status == 1
    assert is_one_sentence(err)
    assert list(tmp_path.iterdir()) == []


def test_a_demo_in_a_folder_that_is_missing_says_so(run: Run, tmp_path: Path) -> None:
    status, _, err = run("demo", "--sets", 9, "--seed", 1, tmp_path / "no" / "demo.soleus")
    assert status == 1
    assert "does not exist" in err


# in a process of its own


def test_without_a_screen_there_is_one_sentence(logbook_path: Path) -> None:
    if not display_missing({}):
        return  # a platform whose screen is always there
    done = program("--logbook", logbook_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert is_one_sentence(done.stderr)
    assert not logbook_path.exists()


def test_the_self_test_ends_with_ready() -> None:
    done = program("--self-test")
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("\nready\n")
    for screen in ("library", "planner", "history", "workout"):
        assert screen in done.stdout
    assert "Traceback" not in done.stderr


def test_an_error_behind_a_screen_fails_the_self_test() -> None:
    code = (
        "from PySide6.QtCore import QTimer; from soleus.ui.application import make_application\n"
        "application = make_application(); QTimer.singleShot(0, lambda: 1 / 0)\n"
        "from soleus.cli import main; raise SystemExit(main(['--self-test']))"
    )
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], env=offscreen, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "ready" not in done.stdout
    assert "unexpected error" in done.stderr


def test_the_start_is_reported_in_figures(logbook_path: Path) -> None:
    done = program("--logbook", logbook_path, "--startup-report", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    figures = dict(line.split(": ") for line in done.stdout.splitlines())
    for name in ("first paint", "first tab filled"):
        amount, unit = figures[name].split()
        assert int(amount) > 0
        assert unit == "ms"


def test_a_start_on_what_is_no_logbook_is_reported_as_a_sentence(logbook_path: Path) -> None:
    logbook_path.write_text("Dear diary")
    done = program("--logbook", logbook_path, "--startup-report", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert "is not a Soleus logbook" in done.stderr
    assert "Traceback" not in done.stderr
    assert logbook_path.read_text() == "Dear diary"


def test_every_screen_is_drawn_into_pictures(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    done = program("--demo", "snapshot", folder, "--theme", "light", "--size", "1280x800", "--text", "100")
    assert done.returncode == 0, done.stderr
    pictures = sorted(folder.iterdir())
    assert done.stdout == f"{len(pictures)} pictures in {folder}\n"
    assert {"library", "planner", "history", "workout"} <= {path.name.split("-")[0] for path in pictures}
    for path in pictures:
        head = path.read_bytes()[:24]
        assert head.startswith(b"\x89PNG")
        size = int.from_bytes(head[16:20]), int.from_bytes(head[20:24])
        is_page = path.name.startswith(("library", "planner", "history", "workout", "first-start"))
        assert size == (1280, 800) if is_page else size <= (1280, 800), path.name  # a dialog has its own size


def test_a_failure_is_a_sentence_on_stderr_and_nothing_on_stdout(logbook_path: Path) -> None:
    done = program("--logbook", logbook_path, "import", FIXTURES / "other-unknown.csv")
    assert (done.returncode, done.stdout) == (1, "")
    assert is_one_sentence(done.stderr)


def test_a_terminal_without_our_letters_gets_escapes(logbook_path: Path, tmp_path: Path) -> None:
    source = tmp_path / "сила 🦵.csv"
    source.write_bytes(HEVY.read_bytes())
    done = program("--logbook", logbook_path, "import", source, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0, done.stderr
    assert "\\u0441" in done.stdout
    assert counts(logbook_path) == (4, 4, 1)


def test_a_reader_that_has_enough_is_no_error(logbook_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "soleus", "--logbook", str(logbook_path), "import", str(HEVY)],
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")
    assert counts(logbook_path) == (4, 4, 1)


@pytest.mark.parametrize("where", ["full", "closed"])
def test_an_answer_that_cannot_be_printed_is_told(logbook_path: Path, where: str) -> None:
    command = f'"$@" {">/dev/full" if where == "full" else ">&-"}'
    if not Path("/dev/full").exists():
        return  # a platform without one
    done = subprocess.run(
        [
            "sh",
            "-c",
            command,
            "sh",
            sys.executable,
            "-m",
            "soleus",
            "--logbook",
            str(logbook_path),
            "import",
            str(HEVY),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert is_one_sentence(done.stderr)
    assert done.stderr.startswith("It is done, but the answer could not be printed: ")
    assert counts(logbook_path) == (4, 4, 1)
