"""What can be wrong with files, disks, figures, texts and clocks: a plain sentence each time, and nothing is lost."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, nullcontext
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from datetime import time as clock_time
from pathlib import Path
from typing import Any

import adversity
import pytest
from adversity import as_nobody, no_more_room, rows
from PySide6.QtWidgets import QApplication
from sqlalchemy import event

from soleus import exchange
from soleus.bootstrap import open_logbook, open_named
from soleus.cli import main
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.errors import InvalidValue, ReadingError, SoleusError
from soleus.domain.exercise import Exercise, Group, Measure
from soleus.domain.load import Load
from soleus.domain.prescription import usual
from soleus.domain.routine import Routine
from soleus.domain.scheduled import Span
from soleus.domain.session import Doubt, doubts, totals
from soleus.domain.units import Distance, Weight, WeightUnit
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.interchange.exporting import Format
from soleus.paths import Paths
from soleus.services.clock import local_now
from soleus.services.composition import Services
from soleus.storage.database import APPLICATION_ID
from soleus.storage.unit_of_work import SqlStorage
from soleus.ui.snapshot import visited

FIXTURES = Path(__file__).parent / "fixtures" / "interchange"
HEVY = FIXTURES / "hevy-de-months.csv"
PRESS = "band-plantarflexion"
DAY = date(2026, 11, 20)
EVER = Span(date(1900, 1, 1), rests=True)
HEADER = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"

Refused = Callable[..., str]


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Refused:
    """Run a command that must fail, and return the one sentence it says."""

    def run(*arguments: object) -> str:
        status = main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        assert (status, said.out) == (1, "")
        assert said.err.count("\n") == 1
        assert said.err.endswith(".\n")
        return said.err

    return run


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may look into."""
    with adversity.open_folder() as folder:
        yield folder


def is_whole(path: Path) -> bool:
    return rows(path, "PRAGMA integrity_check") == [("ok",)] and rows(path, "PRAGMA foreign_key_check") == []


def logged(services: Services, *entries: Entry, day: date = DAY, **fields: Any) -> Workout:
    """Store a finished workout."""
    started = services.workouts.start_past(day)
    workout = replace(started, entries=entries, finished=True, **fields)
    services.workouts.change(workout)
    return workout


def strong(path: Path, *lines: str) -> Path:
    path.write_text(HEADER + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def bring_in(services: Services, path: Path) -> exchange.OpenedLog:
    """Import a table, its weights in kg."""
    opened = exchange.open_file(services, path, lambda done, total: True)
    assert isinstance(opened, exchange.OpenedLog)
    services.transfer.store(exchange.compare(services, opened, opened.prepared, WeightUnit.KG))
    return opened


# files that are something else


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n" + b"\0" * 50,
        b"PK\x03\x04" + b"\0" * 50,
        b"%PDF-1.7\n",
        b"Dear diary, today I trained.\n",
        b"\xff\xfe\0\0",
        b"\0" * 4096,
        "Größe,Gewicht\n1,2\n".encode("latin-1"),
        b"[1, 2, 3]",
        b'{"format": "soleus-logbook"',
        b'{"format": "soleus-logbook", "version": 99}',
        b"",
        b"\n\n\n",
    ],
)
def test_a_file_of_another_kind_is_refused_both_ways(
    refused: Refused, tmp_path: Path, logbook_path: Path, content: bytes
) -> None:
    stranger = tmp_path / "stranger"
    stranger.write_bytes(content)
    assert refused("--logbook", logbook_path, "import", stranger).startswith("stranger: ")
    assert rows(logbook_path, "SELECT count(*) FROM workouts") == [(0,)]
    if content.strip(b"\n"):
        assert "is not a Soleus logbook" in refused("--logbook", stranger, "import", HEVY)
    assert stranger.read_bytes() == content or not content.strip(b"\n")


def test_an_empty_table_brings_nothing_and_is_no_failure(tmp_path: Path, services: Services) -> None:
    opened = bring_in(services, strong(tmp_path / "empty.csv"))
    assert opened.prepared.log.rows == 0
    assert services.insights.workouts() == []


@pytest.mark.parametrize("header", [b"", b"SQLite format 3\0"])
def test_a_huge_file_is_refused_without_being_read(
    refused: Refused, tmp_path: Path, logbook_path: Path, header: bytes
) -> None:
    huge = tmp_path / "huge"
    with huge.open("wb") as file:
        file.write(header)
        file.truncate(300 * 1024 * 1024)  # sparse: takes no room
    assert "300 MB" in refused("--logbook", logbook_path, "import", huge)
    assert "is not a Soleus logbook" in refused("--logbook", huge, "import", HEVY)
    assert huge.stat().st_size == 300 * 1024 * 1024


def test_the_database_of_another_program_is_left_alone(refused: Refused, tmp_path: Path, logbook_path: Path) -> None:
    other = tmp_path / "photos.db"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE photos (name TEXT)")
        connection.execute("INSERT INTO photos VALUES ('beach')")
        connection.commit()
    before = other.read_bytes()
    assert "belongs to another program" in refused("--logbook", other, "import", HEVY)
    assert "a database of another program" in refused("--logbook", logbook_path, "import", other)
    assert other.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("photos")] == ["photos.db"]


def test_a_folder_is_neither_a_logbook_nor_a_log_nor_a_place_to_write(
    refused: Refused, tmp_path: Path, logbook_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    assert "is a folder" in refused("--logbook", folder, "import", HEVY)
    assert "is a folder" in refused("--logbook", logbook_path, "import", folder)
    assert "is a folder" in refused("--logbook", logbook_path, "export", "--format", "csv", folder)
    assert list(folder.iterdir()) == []


def test_a_file_where_the_users_folder_should_be_is_said(home: Path) -> None:
    paths = Paths.below(home / "blocked")
    paths.data.parent.write_text("a file")
    with pytest.raises(SoleusError, match="cannot be made"):
        open_named(None, paths)


@pytest.mark.parametrize("name", [b"caf\xe9.csv", "сила‮.csv".encode(), b"a\nb.csv", b"-x.csv"])
def test_a_file_may_have_any_name(tmp_path: Path, services: Services, logbook_path: Path, name: bytes) -> None:
    source = tmp_path / os.fsdecode(name)
    source.write_bytes(HEVY.read_bytes())
    bring_in(services, source)
    assert services.logbook.undo_label.startswith("Import “")
    ((kept,),) = rows(logbook_path, "SELECT file_name FROM imports")
    assert kept == name.decode("utf-8", "replace").replace("\ufffd", "?")


def test_a_logbook_may_have_any_name(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9? 100% #1.soleus")
    assert main(["--logbook", str(path), "import", str(HEVY)]) == 0
    assert rows(path, "SELECT count(*) FROM sets") == [(4,)]
    out = tmp_path / os.fsdecode(b"caf\xe9.json")
    assert main(["--logbook", str(path), "export", "--format", "json", str(out)]) == 0
    assert len(json.loads(out.read_bytes())["workouts"]) == 4


# documents that say what cannot be

WHOLE = {
    "format": "soleus-logbook",
    "version": 1,
    "settings": {"weight-unit": "lb", "default-band-set": "article"},
    "exercises": [{"key": "own-1", "own": {"key": "own-1", "name": "Mine", "group": "straight-knee"}}],
    "band_sets": [{"id": "mine", "name": "Mine", "bands": [{"id": "mine-1", "name": "red", "colour": "red"}]}],
    "imports": [
        {"id": 3, "app": "hevy", "file_name": "h.csv", "file_hash": "0", "imported_at": "2026-11-20T00:00:00Z"}
    ],
    "routines": [{"name": "R", "items": [{"exercise_key": "own-1", "targets": [{"low": 8}]}], "id": 4}],
    "planned": [{"day": "2026-11-20", "name": "P", "at": "18:00:00", "id": 5}],
    "workouts": [
        {
            "day": "2026-11-20",
            "name": "W",
            "started_at": "2026-11-20T18:00:00+01:00",
            "entries": [
                {
                    "exercise_key": "own-1",
                    "sets": [
                        {
                            "number": 1,
                            "side": "left",
                            "reps": 12,
                            "load": {"weight": {"value": 5, "unit": "kg"}, "band": {"band_id": "mine-1"}},
                            "id": 8,
                        }
                    ],
                    "id": 7,
                }
            ],
            "source": {"app": "hevy", "key": "k", "import_id": 3},
            "id": 6,
        }
    ],
}


def places(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where there is something in a document: the keys on the way to it."""
    yield at
    for key in value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        yield from places(value[key], (*at, key))


def is_planned(services: Services) -> bool:
    with services.logbook.reading() as unit:
        return bool(unit.reading.planned_between(EVER.first, EVER.end))


def changed(document: Any, at: tuple[Any, ...], wrong: Any) -> Any:
    """A copy of a document with something else in one place."""
    if not at:
        return wrong
    copy = document.copy()
    copy[at[0]] = changed(document[at[0]], at[1:], wrong)
    return copy


@pytest.mark.parametrize("wrong", [None, -1, 2**62, "x", "", [], {}])
def test_any_wrong_value_in_a_document_is_taken_or_refused_in_a_sentence(
    services: Services, tmp_path: Path, wrong: object
) -> None:
    source = tmp_path / "logbook.json"
    taken, said = 0, []
    for at in list(places(WHOLE)):
        source.write_text(json.dumps(changed(WHOLE, at, wrong)), encoding="utf-8")
        try:
            opened = exchange.open_file(services, source, _go_on)
            assert isinstance(opened, exchange.OpenedLogbook)
            exchange.restore(services, opened, _go_on)
        except SoleusError as error:
            said.append(str(error))
            continue
        taken += 1
        services.choices.weight_unit()
        services.catalogue.default_band_set()
        services.planning.week(DAY)
        services.insights.last_done()
        for key in services.insights.last_days():
            services.insights.series(key)
        services.insights.workouts("w")
        for format in Format:
            refused = format is Format.ICS and not is_planned(services)
            with pytest.raises(InvalidValue, match="Nothing is planned") if refused else nullcontext():
                exchange.export(services, tmp_path / format.value, format, _go_on, replace_file=True, span=EVER)
        services.logbook.undo()
    assert taken > 0
    assert [sentence for sentence in said if not sentence.endswith(".") or "__" in sentence] == []
    assert services.insights.is_empty()


@pytest.mark.parametrize(
    ("kind", "double"),
    [
        ("routines", {"name": "R", "id": 4}),
        ("planned", {"day": "2026-11-20", "name": "P", "id": 5}),
        ("band_sets", {"id": "other", "name": "O", "bands": [{"id": "mine-1", "name": "x", "colour": "red"}]}),
        ("band_sets", {"id": "other", "name": "O", "bands": [{"id": "article-red", "name": "x", "colour": "red"}]}),
        ("workouts", {"day": "2026-11-20", "id": 6}),
        ("workouts", {"day": "2026-11-20", "id": 9, "entries": [{"exercise_key": "nothing", "id": 9}]}),
    ],
)
def test_a_document_that_does_not_hold_together_is_refused(
    services: Services, tmp_path: Path, kind: str, double: object
) -> None:
    source = tmp_path / "logbook.json"
    whole: dict[str, Any] = WHOLE
    source.write_text(json.dumps({**whole, kind: [*whole[kind], double]}), encoding="utf-8")
    opened = exchange.open_file(services, source, _go_on)
    assert isinstance(opened, exchange.OpenedLogbook)
    with pytest.raises(ReadingError, match="the file is damaged"):
        exchange.restore(services, opened, _go_on)
    assert services.insights.is_empty()


# rights


@pytest.fixture
def locked(open_folder: Path) -> Path:
    """A logbook of somebody else's that holds a routine."""
    path = open_folder / "logbook.soleus"
    services = open_logbook(path)
    services.planning.create_routine(Routine("Mine"))
    services.logbook.close()
    path.chmod(0)
    return path


def test_a_logbook_without_permission_is_refused_and_left(locked: Path) -> None:
    with as_nobody(), pytest.raises(SoleusError, match=r"permission|that you may use it"):
        open_logbook(locked)
    locked.chmod(0o600)
    assert rows(locked, "SELECT name FROM routines") == [("Mine",)]
    assert [path.name for path in locked.parent.iterdir()] == ["logbook.soleus"]


def test_a_folder_without_permission_holds_no_new_logbook(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    with as_nobody(), pytest.raises(SoleusError, match="No logbook can be made"):
        open_logbook(open_folder / "logbook.soleus")
    assert list(open_folder.iterdir()) == []


def test_an_export_into_a_folder_without_permission_is_refused(services: Services, open_folder: Path) -> None:
    logged(services, Entry(PRESS, (SideSet(1, reps=12),)))
    open_folder.chmod(0o555)
    out = open_folder / "out.csv"
    exchange.export(services, open_folder.parent / f"{open_folder.name}.csv", Format.CSV, _go_on, replace_file=False)
    (open_folder.parent / f"{open_folder.name}.csv").unlink()
    with as_nobody(), pytest.raises(SoleusError, match="cannot be written"):
        exchange.export(services, out, Format.CSV, _go_on, replace_file=False)
    assert list(open_folder.iterdir()) == []


def test_a_file_without_permission_is_not_brought_in(services: Services, open_folder: Path) -> None:
    source = open_folder / "log.csv"
    source.write_bytes(HEVY.read_bytes())
    source.chmod(0)
    with as_nobody(), pytest.raises(ReadingError, match="may not be read by you"):
        exchange.open_file(services, source, _go_on)


# a full disk


def test_a_full_disk_keeps_what_was_logged_and_says_so(services: Services, logbook_path: Path) -> None:
    started = services.workouts.start_empty([PRESS])
    entry = started.entries[0].id
    services.workouts.log_set(started.id, entry, SideSet(1, Side.LEFT, reps=12))
    size = logbook_path.with_name(logbook_path.name + "-wal").stat().st_size
    with no_more_room(size), pytest.raises(SoleusError, match=r"The disk (is full|did not take)"):
        services.workouts.log_set(started.id, entry, SideSet(1, Side.RIGHT, reps=11))
    assert [row.reps for row in services.workouts.get(started.id).entries[0].sets] == [12]
    services.workouts.log_set(started.id, entry, SideSet(1, Side.RIGHT, reps=11))
    assert rows(logbook_path, "SELECT side, reps FROM sets ORDER BY id") == [("left", 12.0), ("right", 11.0)]
    services.logbook.undo()
    assert rows(logbook_path, "SELECT count(*) FROM sets") == [(1,)]
    assert is_whole(logbook_path)


def test_sqlites_own_answer_to_a_full_disk_is_the_same_sentence(services: Services, logbook_path: Path) -> None:
    storage = services.logbook._storage
    assert isinstance(storage, SqlStorage)
    kept = logged(services, Entry(PRESS, (SideSet(1, reps=12),)))

    def full(connection: sqlite3.Connection, *rest: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {connection.execute('PRAGMA page_count').fetchone()[0]}")

    storage.engine.dispose()
    event.listen(storage.engine, "checkout", full)
    with pytest.raises(SoleusError, match="The disk is full: this was not stored"):
        services.workouts.change(replace(kept, note="x" * 500_000))
    assert services.workouts.get(kept.id) == kept
    assert services.logbook.undo_label != "Edit “Workout”" or services.workouts.get(kept.id).note == ""


def test_an_import_onto_a_full_disk_stores_nothing_of_it(
    services: Services, logbook_path: Path, tmp_path: Path
) -> None:
    kept = logged(services, Entry(PRESS, (SideSet(1, reps=12),)))
    lines = (
        f'2024-01-{n % 28 + 1:02} 10:{n // 28:02}:00,"W",1h,"Calf Raise",1,100,5,0,0,"{"n" * 900}",,'
        for n in range(900)
    )
    source = strong(tmp_path / "large.csv", *lines)
    wal = logbook_path.with_name(logbook_path.name + "-wal")
    with no_more_room(wal.stat().st_size + 100_000), pytest.raises(SoleusError, match="disk"):
        bring_in(services, source)
    assert services.insights.workouts() == [kept]
    assert rows(logbook_path, "SELECT count(*) FROM imports") == [(0,)]
    bring_in(services, source)
    assert rows(logbook_path, "SELECT count(*) FROM workouts") == [(901,)]
    assert is_whole(logbook_path)


@pytest.mark.parametrize("format", list(Format))
def test_an_export_onto_a_full_disk_leaves_no_half_file(services: Services, tmp_path: Path, format: Format) -> None:
    logged(services, *(Entry(PRESS, (SideSet(1, reps=12, note="n" * 100),)) for _ in range(100)))
    services.planning.plan(PlannedWorkout(DAY, "P", note="n" * 10_000))
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "old").write_text("mine")
    for name in ("new", "old"):
        with no_more_room(4096), pytest.raises(SoleusError, match=r"cannot be written: .+\. Nothing was exported"):
            exchange.export(services, folder / name, format, _go_on, replace_file=True)
    assert [(path.name, path.read_text()) for path in folder.iterdir()] == [("old", "mine")]


def test_a_demo_on_a_full_disk_leaves_no_half_logbook(refused: Refused, tmp_path: Path) -> None:
    for room in (0, 4096, 200_000):
        with no_more_room(room):
            said = refused("demo", "--sets", 3000, "--seed", 1, tmp_path / "demo.soleus")
        assert "disk" in said or "cannot be made" in said
        assert list(tmp_path.iterdir()) == []


def test_a_first_start_on_a_full_disk_can_be_tried_again(logbook_path: Path) -> None:
    for room in (0, 4096, 50_000):
        with no_more_room(room), pytest.raises(SoleusError, match="disk"):
            open_logbook(logbook_path)
    open_logbook(logbook_path).logbook.close()
    assert is_whole(logbook_path)


# a damaged logbook, and a program that was killed


def test_a_truncated_logbook_is_refused_and_left(
    capsys: pytest.CaptureFixture[str], refused: Refused, tmp_path: Path
) -> None:
    whole = tmp_path / "whole.soleus"
    main(["demo", "--sets", "300", "--seed", "1", str(whole)])
    capsys.readouterr()
    data = whole.read_bytes()
    for share in (0.25, 0.5, 0.75, 0.95):
        path = tmp_path / f"cut-{share}.soleus"
        path.write_bytes(data[: int(len(data) * share)])
        before = path.read_bytes()
        assert "damaged" in refused_export(refused, path, tmp_path / "out.json")
        assert path.read_bytes() == before
        assert not path.with_name(f"{path.name}-wal").exists()


def refused_export(refused: Refused, path: Path, out: Path) -> str:
    said = refused("--logbook", path, "export", "--format", "json", out)
    assert not out.exists()
    return said


def test_damage_in_the_middle_is_said_when_it_is_met(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path, out = tmp_path / "logbook.soleus", tmp_path / "out.json"
    main(["demo", "--sets", "3000", "--seed", "1", str(path)])
    data = bytearray(path.read_bytes())
    middle = len(data) // 4096 // 2 * 4096
    data[middle : middle + 40 * 4096] = b"\xa5" * (40 * 4096)
    path.write_bytes(data)
    capsys.readouterr()
    assert main(["--logbook", str(path), "export", "--format", "json", str(out)]) == 1
    assert "damaged" in capsys.readouterr().err
    assert not out.exists()
    assert path.read_bytes() == bytes(data)


def test_a_logbook_of_ours_without_tables_becomes_one(logbook_path: Path) -> None:
    with closing(sqlite3.connect(logbook_path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    open_logbook(logbook_path).logbook.close()
    assert is_whole(logbook_path)


def test_a_program_killed_in_the_middle_of_an_import_leaves_the_logbook_as_it_was(
    services: Services, logbook_path: Path, tmp_path: Path
) -> None:
    kept = logged(services, Entry(PRESS, (SideSet(1, reps=12),)))
    lines = (
        f"2024-01-{n % 28 + 1:02} {n // 1680:02}:{n // 28 % 60:02}:00,W,1h,Calf Raise,1,100,5,0,0,,,"
        for n in range(3000)
    )
    source = strong(tmp_path / "large.csv", *lines)
    program = (
        "import os, signal, sys; from pathlib import Path\n"
        "from soleus import exchange; from soleus.bootstrap import open_logbook\n"
        "from soleus.domain.units import WeightUnit\n"
        "services = open_logbook(Path(sys.argv[1]))\n"
        "opened = exchange.open_file(services, Path(sys.argv[2]), lambda done, total: True)\n"
        "def progress(done, total):\n"
        "    if done >= 2500: os.kill(os.getpid(), signal.SIGKILL)\n"
        "    return True\n"
        "services.transfer.store(exchange.compare(services, opened, opened.prepared, WeightUnit.KG), progress)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(logbook_path), str(source)], capture_output=True, text=True, check=False
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert is_whole(logbook_path)
    services.logbook.look_outside()
    assert services.insights.workouts() == [kept]
    assert rows(logbook_path, "SELECT count(*) FROM imports") == [(0,)]
    services.logbook.close()
    again = open_logbook(logbook_path)
    assert again.insights.workouts() == [kept]
    bring_in(again, source)
    assert len(again.insights.workouts(limit=4000)) == 3001
    again.logbook.close()


# texts

TEXTS = {
    "emoji": "Wade 🦵🏽 👩‍👩‍👧‍👦 1️⃣",
    "right to left": "תרגיל עגל – رفع السمانة",
    "turned around": "a\u202eb\u2066c",
    "combining": "n" + "\u0303" * 200,
    "nothing printed": "\u200b\u00ad\ufeff",
    "controls": "a\x00b\x01\x1b[31m\x7f",
    "lines": "one\r\ntwo\nthree\ttab",
    "quotes": "'; DROP TABLE sets; -- \" \\ %_",
    "formula": "=1+1",
    "very long": "calf " * 2_000,
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_any_text_is_kept_as_it_is_everywhere(
    services: Services, logbook_path: Path, tmp_path: Path, text: str
) -> None:
    own = services.catalogue.create(Exercise("", f"{text}x", Group.STRAIGHT_KNEE, how_to=(text,)))
    routine = services.planning.create_routine(Routine(f"{text}y", (replace(usual(own), note=text),), note=text))
    services.planning.schedule(routine.id, DAY)
    row = SideSet(1, Side.LEFT, Load(band_label=text), reps=12, note=text, variant=text)
    workout = logged(services, Entry(own.key, (row,), note=text), name=f"{text}z", note=text)
    out, again_path = tmp_path / "out.json", tmp_path / "again.soleus"
    exchange.export(services, out, Format.JSON, _go_on, replace_file=False)
    assert exchange.export(services, tmp_path / "out.csv", Format.CSV, _go_on, replace_file=False).count == 1
    services.logbook.close()
    for path in (logbook_path, again_path):
        opened = open_logbook(path)
        if path is again_path:
            whole = exchange.open_file(opened, out, _go_on)
            assert isinstance(whole, exchange.OpenedLogbook)
            exchange.restore(opened, whole, _go_on)
        assert opened.workouts.get(workout.id) == workout
        assert opened.planning.routines() == [routine]
        assert opened.catalogue.exercise(own.key) == own
        opened.logbook.close()


@pytest.mark.parametrize("half", ["\ud83e", "calf \udd35"])
def test_half_a_character_is_refused_in_a_sentence_and_nothing_is_stored(
    services: Services, logbook_path: Path, half: str
) -> None:
    kept = logged(services, Entry(PRESS, (SideSet(1, reps=12),)))
    label = services.logbook.undo_label
    changes: list[Callable[[], object]] = [
        lambda: services.workouts.change(replace(kept, note=half)),
        lambda: services.planning.create_routine(Routine(half)),
        lambda: services.planning.plan(PlannedWorkout(DAY, half)),
        lambda: services.catalogue.create(Exercise("", half, Group.STRAIGHT_KNEE)),
        lambda: services.workouts.start_empty(name=half),
    ]
    for change in changes:
        with pytest.raises(InvalidValue, match="half a character"):
            change()
    assert services.workouts.get(kept.id) == kept
    assert services.logbook.undo_label == label
    assert rows(logbook_path, "SELECT count(*) FROM routines") == [(0,)]


def test_notes_of_ten_thousand_signs_come_in_and_go_out(services: Services, tmp_path: Path) -> None:
    note = "Überkopf 🦵 “gut” " * 600
    quoted = note.replace('"', '""')
    bring_in(
        services, strong(tmp_path / "long.csv", f'2024-02-01 10:00:00,Legs,1h,Calf Raise,1,100,5,0,0,"{quoted}",,')
    )
    (workout,) = services.insights.workouts()
    assert workout.entries[0].note == note.strip()
    assert services.insights.workouts("überkopf") == [workout]
    out = tmp_path / "out.csv"
    exchange.export(services, out, Format.CSV, _go_on, replace_file=False)
    assert note.strip() in out.read_text(encoding="utf-8")


def test_words_are_found_in_any_case_and_script(services: Services) -> None:
    for name in ("Übung Straße", "Жим лёжа", "ÉLÉVATION", "100 % _wild_"):
        logged(services, Entry(PRESS, (SideSet(1, reps=12),)), name=name)

    def found(words: str) -> list[str]:
        return [workout.name for workout in services.insights.workouts(words)]

    assert found("übung STRASSE") == ["Übung Straße"]
    assert found("ЖИМ") == found("лЁжа") == ["Жим лёжа"]
    assert found("élév") == ["ÉLÉVATION"]
    assert found("%") == found("_wild") == ["100 % _wild_"]
    assert found("ubung") == []


def test_a_nameless_thing_is_refused(services: Services) -> None:
    for make in (Routine, lambda name: PlannedWorkout(DAY, name), lambda name: Exercise("", name, Group.STRAIGHT_KNEE)):
        for name in ("", "  \t\n", "\u2003"):
            with pytest.raises(InvalidValue, match="needs a name"):
                make(name)


# figures


@pytest.mark.parametrize("weight", [Weight(5000), Weight(2501, count=2), Weight(11_100, WeightUnit.LB)])
def test_five_tonnes_are_asked_about_and_can_be_stored(services: Services, logbook_path: Path, weight: Weight) -> None:
    row = SideSet(1, Side.BOTH, Load(weight=weight), reps=5)
    assert doubts(row, Measure.REPS) == (Doubt.WEIGHT,)
    assert doubts(replace(row, load=Load(assistance=weight)), Measure.REPS) == (Doubt.ASSISTANCE,)
    assert doubts(replace(row, load=Load(weight=Weight(180))), Measure.REPS) == ()
    logged(services, Entry("weighted-calf-raise", (row,)))
    assert rows(logbook_path, "SELECT weight FROM sets") == [(weight.value,)]


def test_assisted_exercises_are_real(services: Services) -> None:
    row = SideSet(1, Side.BOTH, Load(assistance=Weight(20)), reps=8)
    assert doubts(row, Measure.REPS) == ()
    logged(services, Entry("weighted-calf-raise", (row,)))
    assert services.insights.series("weighted-calf-raise").sides[Side.BOTH][0].kg == -20


def test_five_tonnes_in_a_file_come_in_and_are_pointed_out(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, logbook_path: Path
) -> None:
    source = strong(tmp_path / "heavy.csv", "2024-02-01 10:00:00,Legs,1h,Calf Raise,1,5000,5,0,0,,,")
    assert main(["--logbook", str(logbook_path), "import", "--unit", "kg", str(source)]) == 0
    assert "look at line 2: 5,000 is a lot" in capsys.readouterr().out
    assert rows(logbook_path, "SELECT weight FROM sets") == [(5000.0,)]


@pytest.mark.parametrize("value", [-1, float("nan"), float("inf"), -float("inf")])
def test_figures_that_are_none_are_refused(value: float) -> None:
    for make in (Weight, lambda v: SideSet(1, reps=v), lambda v: SideSet(1, seconds=v), lambda v: SideSet(1, hold_s=v)):
        with pytest.raises(InvalidValue, match="from 0 upwards"):
            make(value)


@pytest.mark.parametrize("value", [1e10, 1e308, 10**30])
def test_figures_beyond_all_sense_are_refused(value: float) -> None:
    for make in (Weight, Distance, lambda v: SideSet(1, reps=v), lambda v: SideSet(1, seconds=v)):
        with pytest.raises(InvalidValue, match="too large"):
            make(value)
    with pytest.raises(InvalidValue, match="at most 1,000 pieces"):
        Weight(5, count=1001)


@pytest.mark.parametrize("number", ["1e400", "-5", "1,000,000,000,000,000,000,000x", "٣", "0x10", "NaN", "inf"])
def test_figures_of_a_file_that_are_none_leave_their_row_out(services: Services, tmp_path: Path, number: str) -> None:
    good = "2024-02-01 10:00:00,Legs,1h,Calf Raise,1,100,5,0,0,,,"
    bad = f'2024-02-01 10:00:00,Legs,1h,Calf Raise,2,100,"{number}",0,0,,,'
    opened = bring_in(services, strong(tmp_path / "figures.csv", good, bad))
    (workout,) = services.insights.workouts()
    assert [row.reps for row in workout.entries[0].sets] == [5]
    (problem,) = opened.prepared.log.problems
    assert problem.line == 3
    assert "Reps" in problem.reason


def test_a_number_beyond_all_storage_is_refused_in_a_sentence(services: Services) -> None:
    with pytest.raises(InvalidValue, match="too large"):
        logged(services, Entry(PRESS, (SideSet(1, reps=12),), superset=10**30))
    assert services.insights.workouts(limit=5)[0].entries == ()


def test_ten_thousand_exercises_in_a_workout_are_kept(services: Services, logbook_path: Path) -> None:
    entries = tuple(Entry(PRESS, (SideSet(1, Side.LEFT, reps=n % 30),)) for n in range(10_000))
    workout = logged(services, *entries)
    assert services.workouts.get(workout.id) == workout
    services.workouts.log_set(workout.id, entries[9_999].id, SideSet(1, Side.RIGHT, reps=7))
    assert rows(logbook_path, "SELECT count(*) FROM sets") == [(10_001,)]
    services.logbook.undo()
    services.logbook.undo()
    assert rows(logbook_path, "SELECT count(*) FROM entries") == [(0,)]


# days


@pytest.mark.parametrize("day", [date(1900, 1, 1), date(2100, 12, 31)])
def test_the_first_and_the_last_day_hold_plans_workouts_and_graphs(
    services: Services, tmp_path: Path, day: date
) -> None:
    routine = services.planning.create_routine(Routine("R"))
    planned = services.planning.schedule(routine.id, day, clock_time(23, 59))
    workout = logged(services, Entry(PRESS, (SideSet(1, Side.LEFT, reps=12),)), day=day)
    for first_weekday in range(7):
        week = services.planning.week(day, first_weekday)
        (shown,) = (one for one in week if one.day == day)
        assert [card.planned.id for card in shown.cards] == [planned.id]
        assert [one.id for one in shown.extra] == [workout.id]
    assert services.insights.series(PRESS).days == [day]
    assert [(m.year, m.month) for m in services.insights.months(date.min, date.max)] == [(day.year, day.month)]
    out = tmp_path / "out.json"
    exchange.export(services, out, Format.JSON, _go_on, replace_file=False)
    again = open_logbook(tmp_path / "again.soleus")
    whole = exchange.open_file(again, out, _go_on)
    assert isinstance(whole, exchange.OpenedLogbook)
    assert (whole.first, whole.last) == (day, day)
    exchange.restore(again, whole, _go_on)
    assert again.workouts.get(workout.id) == workout
    again.logbook.close()


@pytest.mark.parametrize("day", [date(1899, 12, 31), date(2101, 1, 1), date.min, date.max])
def test_days_beyond_are_refused_in_a_sentence(services: Services, day: date) -> None:
    planned = services.planning.plan(PlannedWorkout(DAY, "P"))
    workout = logged(services, Entry(PRESS, (SideSet(1, reps=12),)))
    for move in (
        lambda: services.planning.move(planned.id, day),
        lambda: services.planning.copy(planned.id, day),
        lambda: services.workouts.redate(workout.id, day),
        lambda: services.workouts.duplicate(workout.id, day),
        lambda: services.workouts.start_past(day),
    ):
        with pytest.raises(InvalidValue, match="between 1900 and 2100"):
            move()
    assert services.planning.planned(planned.id) == planned
    assert services.workouts.get(workout.id) == workout


def test_a_file_holds_days_of_1900_and_2100_and_none_beyond(services: Services, tmp_path: Path) -> None:
    lines = (
        f"{day} 10:00:00,Legs,1h,Calf Raise,1,100,5,0,0,,,"
        for day in ("1900-01-01", "2100-12-31", "1899-12-31", "2101-01-01")
    )
    opened = bring_in(services, strong(tmp_path / "days.csv", *lines))
    assert [workout.day for workout in services.insights.workouts()] == [date(2100, 12, 31), date(1900, 1, 1)]
    assert [problem.line for problem in opened.prepared.log.problems] == [4, 5]


# screens


def test_every_screen_bears_every_text_and_figure(qapp: QApplication, services: Services, tmp_path: Path) -> None:
    texts = [*TEXTS.values(), "<b>bold</b> <img src='x'> &amp; %1 {name}"]
    for n, text in enumerate(texts):
        own = services.catalogue.create(
            Exercise("", f"{text}{n}", Group.STRAIGHT_KNEE, also=(text,), muscles=(text,), how_to=(text,), cues=(text,))
        )
        item = replace(usual(own), note=text, variant=text)
        routine = services.planning.create_routine(Routine(f"{text}{n}", (item, item), note=text))
        services.planning.schedule(routine.id, DAY)
        row = SideSet(1, Side.LEFT, Load(band_label=text), reps=12, note=text, variant=text)
        logged(services, Entry(own.key, (row,), note=text, target=item, source_name=text), name=text, note=text)
    for n, value in enumerate((0, 5000, 1e9)):
        load = Load(Weight(value, count=1000), assistance=Weight(value))
        row = SideSet(1, Side.BOTH, load, reps=value, hold_s=value, seconds=value, rest_s=value)
        logged(services, Entry("weighted-calf-raise", (row,)), day=date(1900 + n * 100, 1, 1))
    logged(services, Entry(PRESS), name="")
    logged(services, name="")
    assert "history" in visited(services, tmp_path / "preferences.ini")


# clocks


def at_clock(services: Services, path: Path, clock: Callable[[], datetime]) -> Services:
    services.logbook.close()
    return open_logbook(path, clock=clock)


def a_workout(path: Path, moments: list[datetime]) -> Workout:
    """Start, log a left-right pair and finish, at four moments."""
    now = iter(moments)
    services = open_logbook(path, clock=lambda: next(now))
    started = services.workouts.start_empty([PRESS])
    for side in (Side.LEFT, Side.RIGHT):
        services.workouts.log_set(started.id, started.entries[0].id, SideSet(1, side, reps=12))
    services.workouts.finish(started.id)
    done = services.workouts.get(started.id)
    services.logbook.close()
    assert done.finished
    assert [(row.side, row.reps) for row in done.entries[0].sets] == [(Side.LEFT, 12), (Side.RIGHT, 12)]
    return done


def test_the_hour_that_comes_twice_counts_once(logbook_path: Path) -> None:
    summer, winter = timezone(timedelta(hours=2)), timezone(timedelta(hours=1))
    times = ((2, 40, summer), (2, 50, summer), (2, 5, winter), (2, 10, winter))
    done = a_workout(logbook_path, [datetime(2026, 10, 25, h, m, tzinfo=zone) for h, m, zone in times])
    assert totals(done).duration_s == 30 * 60
    assert [moment.isoformat() for row in done.entries[0].sets if (moment := row.done_at)] == [
        "2026-10-25T02:50:00+02:00",
        "2026-10-25T02:05:00+01:00",
    ]


def test_the_hour_that_is_left_out_counts_nothing(logbook_path: Path) -> None:
    winter, summer = timezone(timedelta(hours=1)), timezone(timedelta(hours=2))
    start = datetime(2026, 3, 29, 1, 50, tzinfo=winter)
    end = datetime(2026, 3, 29, 3, 10, tzinfo=summer)
    assert totals(a_workout(logbook_path, [start, start, end, end])).duration_s == 20 * 60


def test_a_flight_into_another_zone_counts_its_hours(logbook_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    zones = ("JST-9", "JST-9", "PST8", "PST8")  # in POSIX words, which need no table of zones

    moments = []
    with monkeypatch.context() as environment:
        for zone in zones:
            environment.setenv("TZ", zone)
            time.tzset()
            moments.append(local_now())
    time.tzset()
    assert moments[0].utcoffset() != moments[3].utcoffset()
    done = a_workout(logbook_path, moments)
    assert done.day == moments[0].date()
    duration = totals(done).duration_s
    assert duration is not None
    assert duration <= 5


def test_a_clock_that_goes_back_loses_nothing_and_invents_no_duration(logbook_path: Path) -> None:
    start = datetime(2026, 11, 20, 18, 0, tzinfo=timezone(timedelta(hours=1)))
    done = a_workout(logbook_path, [start, start, start - timedelta(minutes=20), start - timedelta(minutes=10)])
    assert totals(done).duration_s is None
    years = [start, start, start - timedelta(days=7000), start - timedelta(days=7000)]
    again = a_workout(logbook_path, years)
    assert again.day == start.date()
    assert totals(again).duration_s in (None, 0)
    ids = [workout_id for (workout_id,) in rows(logbook_path, "SELECT id FROM workouts")]
    assert len(set(ids)) == 2


def test_a_workout_past_midnight_belongs_to_the_day_it_began(logbook_path: Path) -> None:
    start = datetime(2026, 11, 20, 23, 50, tzinfo=timezone(timedelta(hours=1)))
    done = a_workout(logbook_path, [start + timedelta(minutes=n) for n in (0, 5, 15, 20)])
    assert done.day == DAY
    assert totals(done).duration_s == 20 * 60


def test_a_workout_finished_days_later_ended_with_its_last_set(logbook_path: Path) -> None:
    start = datetime(2026, 11, 20, 18, 0, tzinfo=timezone(timedelta(hours=1)))
    done = a_workout(
        logbook_path, [start, start + timedelta(minutes=5), start + timedelta(minutes=9), start + timedelta(days=3)]
    )
    assert totals(done).duration_s == 9 * 60


def test_an_imported_workout_is_gone_on_with_though_its_file_knows_no_zone(services: Services) -> None:
    bring_in(services, HEVY)
    workout = services.insights.workouts()[0]
    assert workout.started_at is not None
    assert workout.started_at.tzinfo is None
    services.workouts.reopen(workout.id)
    services.workouts.log_set(workout.id, workout.entries[0].id, SideSet(9, reps=3))
    services.workouts.finish(workout.id)
    again = services.workouts.get(workout.id)
    assert again.set_count == workout.set_count + 1
    assert totals(again).sets == again.set_count
    services.workouts.redate(workout.id, date(1900, 1, 1))
    assert services.workouts.get(workout.id).day == date(1900, 1, 1)


def test_a_clock_beyond_all_days_starts_no_workout(services: Services, logbook_path: Path) -> None:
    beyond = at_clock(services, logbook_path, lambda: datetime(2150, 1, 1, tzinfo=UTC))
    with pytest.raises(InvalidValue, match="between 1900 and 2100"):
        beyond.workouts.start_empty([PRESS])
    assert beyond.insights.workouts() == []
    beyond.logbook.close()


def _go_on(done: int, total: int) -> bool:
    return True
