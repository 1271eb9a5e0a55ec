"""The table export: one row for each set and side, every field where its column says."""

import csv
import io
from datetime import UTC, date, datetime

import pytest
import strategies
from hypothesis import given, settings
from hypothesis import strategies as st

from soleus.domain.band import Band, BandSet, BandUse
from soleus.domain.exercise import Tempo
from soleus.domain.load import Load
from soleus.domain.units import Distance, DistanceUnit, Weight, WeightUnit
from soleus.domain.workout import Effort, EffortScale, Entry, SetKind, Side, SideSet, Source, Workout
from soleus.interchange import csv_log
from soleus.interchange.csv_log import COLUMNS

BANDS = BandSet("b", "Makers", (Band("b-1", "yellow", "yellow"), Band("b-2", "blue", "#0000ff", 2.6, 3.9)))


def _table(*workouts: Workout, safe: bool = False, mark: bool = False) -> tuple[list[dict[str, str]], str]:
    stream = io.StringIO(newline="")
    count = csv_log.write(
        workouts,
        stream,
        names={"calf": "Calf raise"},
        band_sets=[BANDS],
        spreadsheet_safe=safe,
        byte_order_mark=mark,
    )
    rows = list(csv.DictReader(io.StringIO(stream.getvalue().removeprefix("\ufeff"), newline="")))
    assert count == len(rows)
    return rows, stream.getvalue()


def _workout(*rows: SideSet, note: str = "", tempo: Tempo | None = None) -> Workout:
    return Workout(
        day=date(2026, 11, 20),
        name="Evening",
        entries=(Entry("calf", rows, note, tempo, superset=0, source_name="Calf"),),
        started_at=datetime(2026, 11, 20, 18, 0, tzinfo=UTC),
        source=Source("Hevy", "k", 1),
        id=5,
    )


def test_a_full_row_has_every_field_where_it_belongs() -> None:
    row = SideSet(
        number=2,
        side=Side.LEFT,
        load=Load(
            Weight(10, WeightUnit.LB, 2), Weight(5), BandUse("b-2", 200, 2, 1), Weight(70.5), band_label="blue one"
        ),
        reps=12,
        hold_s=2.5,
        distance=Distance(1, DistanceUnit.MI),
        kind=SetKind.WARMUP,
        to_fatigue=True,
        variant="toes out",
        effort=Effort(8.5, EffortScale.RPE),
        pain=0,
        note='said "ow",\nagain',
        rest_s=90,
        done_at=datetime(2026, 11, 20, 18, 5, tzinfo=UTC),
        source_line=7,
    )
    (found,), _ = _table(_workout(row, note="slow", tempo=Tempo(1, None, 3)))
    assert {name: text for name, text in found.items() if text} == {
        "date": "2026-11-20", "start": "2026-11-20T18:00:00+00:00", "workout": "Evening", "workout_id": "5",
        "exercise": "Calf raise", "exercise_key": "calf", "imported_name": "Calf", "exercise_note": "slow",
        "superset": "0", "set": "2", "side": "left", "kind": "warmup", "to_fatigue": "1", "variant": "toes out",
        "reps": "12", "hold_s": "2.5", "distance": "1", "distance_unit": "mi", "distance_m": "1609.344",
        "weight": "10", "weight_unit": "lb", "weight_count": "2", "weight_kg": "9.071847", "assistance": "5",
        "assistance_unit": "kg", "assistance_kg": "5", "load_kg": "4.071847", "body_weight": "70.5",
        "body_weight_unit": "kg", "band_set": "Makers", "band": "blue", "band_colour": "#0000ff", "band_level": "2",
        "band_id": "b-2", "band_stretch_pct": "200", "band_strands": "2", "band_twists": "1",
        "band_force_kgf": "7.8", "band_words": "blue one", "effort": "8.5", "effort_scale": "rpe", "pain": "0",
        "rest_s": "90", "concentric_s": "1", "eccentric_s": "3", "set_note": 'said "ow",\nagain',
        "done_at": "2026-11-20T18:05:00+00:00", "source": "Hevy", "source_line": "7",
    }  # fmt: skip


def test_what_is_not_known_is_empty_and_zero_is_zero() -> None:
    (found,), _ = _table(_workout(SideSet(1, reps=0, load=Load(weight=Weight(0)))))
    assert (found["reps"], found["weight"], found["weight_kg"], found["load_kg"]) == ("0", "0", "0", "0")
    assert (found["seconds"], found["assistance"], found["band"], found["effort"]) == ("", "", "", "")


def test_each_side_has_its_row() -> None:
    rows, _ = _table(_workout(SideSet(1, Side.LEFT, reps=8), SideSet(1, Side.RIGHT, reps=9)))
    assert [(row["set"], row["side"], row["reps"]) for row in rows] == [("1", "left", "8"), ("1", "right", "9")]


def test_a_band_or_exercise_that_is_gone_keeps_its_id() -> None:
    workout = Workout(date(2026, 1, 2), entries=(Entry("gone", (SideSet(1, load=Load(band=BandUse("x"))),)),))
    (found,), _ = _table(workout)
    assert (found["exercise"], found["band_id"], found["band"], found["band_level"]) == ("gone", "x", "", "")


@pytest.mark.parametrize("note", ["=1+1", "+40% = 28", "-3", "@x", "\tx"])
def test_texts_a_spreadsheet_would_compute_are_marked_only_if_asked(note: str) -> None:
    workout = _workout(SideSet(1, note=note, load=Load(assistance=Weight(5))))
    assert _table(workout)[0][0]["set_note"] == note
    safe = _table(workout, safe=True)[0][0]
    assert safe["set_note"] == f"'{note}"
    assert safe["load_kg"] == "-5"


def test_a_byte_order_mark_is_written_only_if_asked() -> None:
    assert not _table(_workout())[1].startswith("\ufeff")
    assert _table(_workout(), mark=True)[1].startswith("\ufeff")


def test_every_column_is_described_once() -> None:
    assert len({column.name for column in COLUMNS}) == len(COLUMNS)
    assert all(column.description for column in COLUMNS)


@settings(max_examples=40)
@given(st.lists(strategies.workouts, max_size=3))
def test_any_logbook_gives_as_many_rows_as_it_has_sides(workouts: list[Workout]) -> None:
    rows, _ = _table(*workouts)
    sides = [row for workout in workouts for entry in workout.entries for row in entry.sets]
    assert [row["set_note"] for row in rows] == [row.note for row in sides]
    assert [row["reps"] == "" for row in rows] == [row.reps is None for row in sides]
