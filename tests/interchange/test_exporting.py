"""Exports are whole files or none, private, and never over a file unasked."""

import csv
import os
import stat
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from soleus.domain.contents import LogbookContents
from soleus.domain.errors import Cancelled, InvalidValue, SoleusError
from soleus.domain.prescription import Prescription, Section, Target
from soleus.domain.routine import Routine
from soleus.domain.turns import started
from soleus.domain.workout import Entry, SideSet, Workout
from soleus.interchange import json_log
from soleus.interchange.exporting import Format, Written, export

NAMES = {"toe-walk": "Toe walk"}
CONTENTS = LogbookContents(workouts=(Workout(date(2024, 3, 1), "M", (Entry("toe-walk", (SideSet(1, steps=30),)),)),))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out.json"


def listed(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_json_is_read_back(out: Path) -> None:
    assert export(CONTENTS, out, Format.JSON, NAMES).count == 1
    assert tuple(json_log.read(out.read_bytes()).workouts) == CONTENTS.workouts
    assert listed(out.parent) == ["out.json"]


def test_csv_names_the_exercise_and_counts_rows(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert export(CONTENTS, out, Format.CSV, NAMES) == Written(1)
    header, row, end = out.read_bytes().split(b"\r\n")
    assert header.startswith(b"date,start,end,workout,")
    assert b",Toe walk,toe-walk," in row
    assert end == b""


def test_what_was_done_in_turn_is_a_superset_in_the_files_and_the_plan_keeps_its_circuits(tmp_path: Path) -> None:
    rope, raise_, last = (
        Prescription(key, (Target(sets=1, low=12, high=12),), section=section, circuit=circuit, rounds=rounds)
        for key, section, circuit, rounds in (
            ("rope", Section.WARM_UP, 911, 3),
            ("raise", Section.WARM_UP, 911, 3),
            ("last", Section.STRETCH, None, 2),
        )
    )
    entries = tuple(replace(entry, sets=(SideSet(1, reps=12),)) for entry in started((rope, raise_, last)))
    contents = LogbookContents(
        workouts=(Workout(date(2024, 3, 1), "M", entries),), routines=(Routine("R", (rope, raise_, last)),)
    )
    names = {"rope": "Rope", "raise": "Raise", "last": "Last"}
    export(contents, tmp_path / "out.csv", Format.CSV, names)
    header, *rows = list(csv.reader((tmp_path / "out.csv").read_text(encoding="utf-8").splitlines()))
    assert [row[header.index("superset")] for row in rows] == ["1", "1", ""]
    export(contents, tmp_path / "hevy.csv", Format.HEVY, names)
    header, *rows = list(csv.reader((tmp_path / "hevy.csv").read_text(encoding="utf-8").splitlines()))
    assert [row[header.index("superset_id")] for row in rows] == ["0", "0", ""]
    export(contents, tmp_path / "out.json", Format.JSON, names)
    read = json_log.read((tmp_path / "out.json").read_bytes())
    assert tuple(read.workouts) == contents.workouts
    assert tuple(read.routines) == contents.routines


def test_only_its_owner_may_read_it(out: Path) -> None:
    export(CONTENTS, out, Format.JSON, NAMES)
    assert stat.S_IMODE(out.stat().st_mode) == 0o600


def test_a_file_that_is_there_stays_unless_it_may_go(out: Path) -> None:
    out.write_text("precious")
    with pytest.raises(InvalidValue, match="is there already"):
        export(CONTENTS, out, Format.JSON, NAMES)
    assert out.read_text() == "precious"
    export(CONTENTS, out, Format.JSON, NAMES, replace_file=True)
    assert out.read_text().startswith("{")


def test_a_file_that_appears_meanwhile_stays(out: Path) -> None:
    def workouts() -> Iterator[Workout]:
        out.write_text("precious")
        yield from ()

    with pytest.raises(InvalidValue, match="appeared"):
        export(LogbookContents(workouts=workouts()), out, Format.JSON, NAMES)
    assert out.read_text() == "precious"
    assert listed(out.parent) == ["out.json"]


@pytest.mark.parametrize("replace_file", [False, True])
def test_what_goes_wrong_half_way_leaves_nothing(out: Path, replace_file: bool) -> None:
    def workouts() -> Iterator[Workout]:
        yield from CONTENTS.workouts
        raise SoleusError("The disk did not take it.")

    if replace_file:
        out.write_text("precious")
    before = listed(out.parent)
    with pytest.raises(SoleusError, match="did not take"):
        export(LogbookContents(workouts=workouts()), out, Format.JSON, NAMES, replace_file=replace_file)
    assert listed(out.parent) == before
    assert not replace_file or out.read_text() == "precious"


def test_cancelling_leaves_nothing(out: Path) -> None:
    many = LogbookContents(workouts=tuple(CONTENTS.workouts) * 250)
    told: list[int] = []
    with pytest.raises(Cancelled):
        export(many, out, Format.JSON, NAMES, progress=lambda done: told.append(done) is None and done < 200)
    assert told == [100, 200]
    assert listed(out.parent) == []


def test_a_full_disk_is_said_in_a_sentence(monkeypatch: pytest.MonkeyPatch, out: Path) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SoleusError, match=r"No space left on device.*Nothing was exported"):
        export(CONTENTS, out, Format.JSON, NAMES)
    assert listed(out.parent) == []


def test_a_folder_is_no_place_for_a_file_and_a_missing_one_neither(tmp_path: Path) -> None:
    with pytest.raises(InvalidValue, match="is a folder"):
        export(CONTENTS, tmp_path, Format.JSON, NAMES)
    with pytest.raises(InvalidValue, match="does not exist"):
        export(CONTENTS, tmp_path / "gone" / "out.json", Format.JSON, NAMES)
