"""What is written for other apps: their layouts, read back by our importers with equal figures, and what is said."""

import csv
import io
import json
import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import strategies
from hypothesis import given, settings
from hypothesis import strategies as st

from soleus.domain.band import Band, BandSet, BandUse
from soleus.domain.contents import LogbookContents
from soleus.domain.exercise import Tempo
from soleus.domain.load import Load
from soleus.domain.units import Distance, DistanceUnit, Weight, WeightUnit
from soleus.domain.workout import Effort, EffortScale, Entry, SetKind, Side, SideSet, Workout
from soleus.interchange import export_csv, formats, openweight
from soleus.interchange.exporting import Format, Written, export
from soleus.interchange.flattening import Flattening, FlatWorkout, Wishes
from soleus.interchange.losses import sentences
from soleus.interchange.parsed import ParsedLog, ParsedSet

SCHEMA = Path(__file__).parents[1] / "fixtures" / "openweight" / "workout-log.schema.json"
BANDS = BandSet("b", "Makers", (Band("b-1", "yellow", "yellow"), Band("b-2", "blue", "#0000ff")))
NAMES = {"calf": "Calf raise", "walk": "Toe walk", "hold": "Wall sit", "tib": "Band press"}
RPE, RIR = EffortScale.RPE, EffortScale.RIR
FULL = Workout(
    date(2026, 11, 20),
    'Evening, "long"',
    (
        Entry(
            "calf",
            (
                SideSet(1, Side.BOTH, Load(Weight(20)), reps=12, kind=SetKind.WARMUP, note="easy"),
                SideSet(2, Side.LEFT, Load(Weight(10, count=2)), reps=9, effort=Effort(8.5, RPE), rest_s=90),
                SideSet(2, Side.RIGHT, Load(Weight(45, WeightUnit.LB)), reps=8, to_fatigue=True, pain=2),
                SideSet(3, Side.RIGHT, Load(Weight(10)), reps=5, kind=SetKind.DROP, effort=Effort(2, RIR)),
                SideSet(4, Side.BOTH, Load(assistance=Weight(15)), reps=7),
            ),
            note="+40% = 28 in total",
            tempo=Tempo(1, None, 3),
            superset=7,
        ),
        Entry(
            "tib",
            (SideSet(1, Side.LEFT, Load(band=BandUse("b-2", 150, 2)), reps=15, effort=Effort(3, RPE)),),
            superset=7,
        ),
        Entry("hold", (SideSet(1, seconds=45, note="=cmd()"), SideSet(2, reps=5, hold_s=30)), superset=9),
        Entry("walk", (SideSet(1, steps=30), SideSet(2, distance=Distance(1, DistanceUnit.MI), seconds=600))),
        Entry("calf"),
    ),
    started_at=datetime(2026, 11, 20, 18, 0, 30, tzinfo=UTC),
    ended_at=datetime(2026, 11, 20, 19, 5, 30, tzinfo=UTC),
    note="@home",
)  # fmt: skip


def written(tmp_path: Path, format: Format, *workouts: Workout, wishes: Wishes | None = None) -> tuple[bytes, Written]:
    out = tmp_path / f"out-{format}.{format.suffix}"
    contents = LogbookContents(band_sets=(BANDS,), workouts=workouts)
    told = export(contents, out, format, NAMES, wishes=wishes, replace_file=True)
    return out.read_bytes(), told


def table(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode(), newline="")))


def rows_of(log: ParsedLog) -> list[tuple[str, ParsedSet]]:
    return [(block.exercise, row) for workout in log.workouts for block in workout.blocks for row in block.sets]


def test_strong_gets_its_most_common_layout(tmp_path: Path) -> None:
    data, told = written(tmp_path, Format.STRONG, FULL)
    lines = data.decode().splitlines()
    assert lines[0] == (
        "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE"
    )
    assert lines[1] == ('2026-11-20 18:00:30,"Evening, ""long""",1h 5m,"Calf raise",W,20,12,0,0,"+40% = 28 in total')
    rows = table(data)
    shown = [(r["Exercise Name"], r["Set Order"], r["Weight"], r["Reps"], r["Seconds"], r["RPE"]) for r in rows]
    assert shown == [
        ("Calf raise", "W", "20", "12", "0", ""), ("Calf raise", "2", "20", "9", "0", "8.5"),
        ("Calf raise", "F", "20.411657", "8", "0", ""), ("Calf raise", "D", "10", "5", "0", "8"),
        ("Calf raise (Assisted)", "1", "15", "7", "0", ""), ("Band press", "1", "0", "15", "0", "3"),
        ("Wall sit", "1", "0", "0", "45", ""), ("Wall sit", "2", "0", "5", "150", ""),
        ("Toe walk", "1", "0", "30", "0", ""), ("Toe walk", "2", "0", "0", "600", ""),
    ]  # fmt: skip
    assert rows[0]["Notes"] == "+40% = 28 in total\nTempo: 1 s up, 3 s down easy"
    assert [r["Notes"] for r in rows[1:]] == [
        "(Left, 2 × 10 kg)", "(Right, pain 2 of 10)", "(Right, 2 in reserve)",
        "+40% = 28 in total\nTempo: 1 s up, 3 s down", "(Left, band blue, stretched 150 %, 2 strands)",
        "=cmd()", "(each held 30 s)", "(steps)", "",
    ]  # fmt: skip
    assert [r["Workout Notes"] for r in rows] == ["@home"] + [""] * 9
    assert rows[9]["Distance"] == "1.609344"
    assert told.count == 10
    assert told.remarks == (
        "4 rows say in their notes which side they are.",
        "1 set's band colour is in the notes.",
        "1 set of several pieces stands there with their sum; the pieces are in the notes.",
        "1 set of held repetitions counts all its seconds together; how long each was held is in the notes.",
        "1 set's steps, ground contacts or twists stand there as repetitions or in the notes.",
        "1 set's repetitions in reserve are in the notes.",
        "1 set's pain is in the notes.",
        "1 exercise's tempo is in the notes.",
        "1 rest stays behind.",
        "That 3 exercises were done in turn with another stays behind.",
        "1 workout or exercise without sets stays behind.",
    )


def test_hevy_gets_units_in_its_header_and_notes_of_the_exercise(tmp_path: Path) -> None:
    data, told = written(tmp_path, Format.HEVY, FULL, wishes=Wishes(WeightUnit.LB, DistanceUnit.MI))
    assert data.decode().splitlines()[0] == (
        '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index",'
        '"set_type","weight_lbs","reps","distance_miles","duration_seconds","rpe"'
    )
    rows = table(data)
    assert {(r["start_time"], r["end_time"]) for r in rows} == {("20 Nov 2026, 18:00", "20 Nov 2026, 19:05")}
    assert [r["set_type"] for r in rows[:4]] == ["warmup", "normal", "failure", "dropset"]
    assert [r["superset_id"] for r in rows] == ["0"] * 6 + ["1"] * 2 + [""] * 2
    assert [r["set_index"] for r in rows] == ["0", "1", "2", "3", "0", "0", "0", "1", "0", "1"]
    assert [(r["weight_lbs"], r["reps"]) for r in rows[:3]] == [("44.092452", "12"), ("44.092452", "9"), ("45", "8")]
    assert (rows[9]["weight_lbs"], rows[9]["reps"], rows[9]["distance_miles"]) == ("", "", "1")
    assert [r["rpe"] for r in rows] == ["", "8.5", "", "8", "", "", "", "", "", ""]
    assert (
        rows[0]["exercise_notes"]
        == rows[3]["exercise_notes"]
        == (
            "+40% = 28 in total\nTempo: 1 s up, 3 s down\nSet 1: easy\nSet 2: (Left)\nSet 2: (2 × 10 kg)\n"
            "Sets 3, 4: (Right)\nSet 3: (pain 2 of 10)\nSet 4: (2 in reserve)"
        )
    )
    assert rows[5]["exercise_notes"].endswith("(2 strands)\n(RPE 3)")
    assert "1 set's RPE is in the notes, as the column takes 6 to 10 in halves." in told.remarks
    assert not any("in turn" in remark for remark in told.remarks)


def schema() -> jsonschema.Draft7Validator:
    text = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(text)
    return jsonschema.Draft7Validator(text)


def test_openweight_is_valid_and_keeps_all_figures(tmp_path: Path) -> None:
    data, told = written(tmp_path, Format.OPENWEIGHT, FULL)
    log: dict[str, Any] = json.loads(data)
    schema().validate(log)
    assert log["date"] == "2026-11-20T18:00:30+00:00"
    assert log["durationSeconds"] == 3900
    calf, tib, hold, walk = log["exercises"]
    assert (calf["supersetId"], tib["supersetId"], hold["supersetId"], "supersetId" in walk) == (1, 1, 2, False)
    assert calf["sets"][0] == {
        "reps": 12, "weight": 20.0, "unit": "kg", "type": "warmup", "notes": "easy", "soleus": {"side": "both"}
    }  # fmt: skip
    assert (calf["sets"][1]["rpe"], calf["sets"][1]["restSeconds"]) == (8.5, 90)
    assert (calf["sets"][2]["toFailure"], calf["sets"][3]["rir"], calf["sets"][3]["type"]) == (True, 2, "dropset")
    assert "weight" not in calf["sets"][4]
    assert calf["sets"][4]["soleus"]["assistance"] == {"value": 15, "unit": "kg"}
    assert "weight" not in tib["sets"][0]
    assert tib["sets"][0]["notes"] == "(Left, band blue, stretched 150 %, 2 strands)"
    assert (hold["sets"][0]["durationSeconds"], hold["sets"][1]["soleus"]["heldSeconds"]) == (45, 30)
    assert walk["sets"][1]["distance"] == 1.609344
    assert "1 set's assistance is in the notes." in told.remarks
    several = json.loads(written(tmp_path, Format.OPENWEIGHT, FULL, FULL)[0])
    assert several == [log, log]
    assert json.loads(written(tmp_path, Format.OPENWEIGHT)[0]) == []


@pytest.mark.parametrize("format", [Format.STRONG, Format.HEVY])
def test_texts_that_a_spreadsheet_would_compute_are_marked_on_request_and_read_back(
    tmp_path: Path, format: Format
) -> None:
    notes = ["=1+1", "+40% = 28", "-3 easy", "@home", "'+1", "'tis", "plain"]
    entries = tuple(Entry("calf", (SideSet(1, reps=1),), note=note) for note in notes)
    workout = replace(FULL, name="=name", note="-5 kg", entries=entries)
    plain, _ = written(tmp_path, format, workout)
    marked, _ = written(tmp_path, format, workout, wishes=Wishes(spreadsheet_safe=True))
    column = "Notes" if format is Format.STRONG else "exercise_notes"
    assert [row[column] for row in table(plain)] == notes
    assert [row[column] for row in table(marked)] == [f"'{n}" for n in notes[:5]] + notes[5:]
    (read,) = formats.read(marked).workouts
    assert (read.name, read.note) == ("=name", "-5 kg")
    assert [block.note for block in read.blocks] == notes


def test_workouts_that_others_would_take_for_one_stay_apart(tmp_path: Path) -> None:
    bare = Workout(date(2026, 1, 2), "", (Entry("calf", (SideSet(1, reps=3),)),))
    for format in (Format.STRONG, Format.HEVY):
        data, told = written(tmp_path, format, bare, bare, replace(bare, entries=()))
        read = formats.read(data)
        assert [workout.start.isoformat() for workout in read.workouts] == [
            "2026-01-02T00:00:00",
            "2026-01-02T00:01:00",
        ]
        assert [workout.name for workout in read.workouts] == ["Workout"] * 2
        assert told.remarks == (
            "2 workouts without a time of day stand at midnight.",
            "1 workout begins some minutes later there, as another has its name and minute.",
            "1 workout or exercise without sets stays behind.",
        )


def flat(workouts: Sequence[Workout], format: Format, wishes: Wishes) -> tuple[list[FlatWorkout], Flattening]:
    layout = {Format.STRONG: export_csv.STRONG, Format.HEVY: export_csv.HEVY, Format.OPENWEIGHT: openweight.LAYOUT}
    flattening = Flattening(layout[format], {}, [BANDS], wishes)
    return list(flattening.workouts(workouts)), flattening


readable = strategies.workouts.filter(lambda w: w.started_at is None or 1900 <= w.started_at.year <= 2100)
wished = st.builds(
    Wishes, st.sampled_from(WeightUnit), st.sampled_from((DistanceUnit.KM, DistanceUnit.MI)), st.booleans()
)


@settings(max_examples=60, deadline=None)
@given(st.lists(readable, max_size=3), wished, st.sampled_from((Format.STRONG, Format.HEVY)))
def test_any_logbook_is_read_back_with_equal_figures(
    tmp_path_factory: pytest.TempPathFactory, workouts: list[Workout], wishes: Wishes, format: Format
) -> None:
    out = tmp_path_factory.getbasetemp() / f"any-{format}.csv"
    told = export(LogbookContents(workouts=workouts), out, format, {}, wishes=wishes, replace_file=True)
    flattened, _ = flat(workouts, format, wishes)
    sets = [row for workout in flattened for block in workout.blocks for row in block.sets]
    assert told.count == len(sets)
    read = formats.read(out.read_bytes())
    assert (read.problems, read.rest_rows, read.note_rows, read.rows) == ((), 0, 0, len(sets))
    assert sorted(w.start.replace(second=0) for w in read.workouts) == sorted(
        w.start.replace(second=0, microsecond=0) for w in flattened
    )
    found = {row.line: row for _, row in rows_of(read)}
    for one, row in zip(sets, (found[line] for line in sorted(found)), strict=True):
        assert row.kind is one.row.kind
        assert row.to_fatigue is one.failure
        for mine, theirs in (
            (one.weight, row.weight), (one.reps, row.reps), (one.seconds, row.seconds), (one.distance, row.distance)
        ):  # fmt: skip
            assert math.isclose(mine or 0, theirs or 0, rel_tol=1e-9, abs_tol=1e-6)
        assert row.weight is None or row.unit in (None, wishes.weight_unit)
        assert math.isclose(one.rpe or 0, row.effort.value if row.effort else 0, abs_tol=1e-6)


@settings(max_examples=60, deadline=None)
@given(st.lists(strategies.workouts, max_size=3), wished)
def test_any_logbook_is_valid_openweight(workouts: list[Workout], wishes: Wishes) -> None:
    flattened, flattening = flat(workouts, Format.OPENWEIGHT, wishes)
    stream = io.StringIO()
    count = openweight.write(iter(flattened), stream, wishes, flattening.losses)
    found = json.loads(stream.getvalue())
    logs = found if isinstance(found, list) else [found]
    for log in logs:
        schema().validate(log)
        assert datetime.fromisoformat(log["date"]).tzinfo is not None
    assert count == sum(len(exercise["sets"]) for log in logs for exercise in log["exercises"])
    assert all(sentences(flattening.losses))
