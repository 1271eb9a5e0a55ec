"""Tables that no format knows: what their columns are guessed to be, and every row accounted for."""

import csv
import io
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from interchange.samples import OWN, REAL, readable

from soleus.domain.exercise import Measure
from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.workout import EffortScale, Side
from soleus.interchange import formats, mapped_read, resolving
from soleus.interchange.mapped import UNITS, Columns, Grid, Meaning, Role, app_of, grid_of, signature
from soleus.interchange.mapped_days import moment, orders, time_of
from soleus.interchange.mapped_guess import columns_of, guess
from soleus.interchange.mapped_names import meanings_of
from soleus.interchange.mapped_values import has_decimal_comma
from soleus.interchange.parsed import ParsedLog
from soleus.interchange.reading import Table
from soleus.interchange.resolving import Choices


def _guessed(data: bytes) -> tuple[Grid, Columns, ParsedLog]:
    table = Table(data)
    grid, columns = guess(table)
    return grid, columns, mapped_read.read(grid, columns, signature(table, grid.has_header))


def _table(*lines: str) -> bytes:
    return "\n".join((*lines, "")).encode()


def _roles(columns: Columns) -> list[str]:
    return [f"{one.role}:{one.unit}".rstrip(":") for one in columns.meanings]


def test_a_german_spreadsheet_with_legs_and_bands_is_understood() -> None:
    data = (OWN / "other-de-sides-and-bands.csv").read_bytes()
    _, columns, log = _guessed(data)
    assert _roles(columns) == [
        "date:dmy", "time", "workout", "exercise", "set", "side", "band", "reps", "weight:kg", "seconds", "rir", "rest",
        "note",
    ]  # fmt: skip
    assert (len(log.workouts), log.set_count, len(log.problems), log.needs_unit) == (2, 8, 3, False)
    first = log.workouts[0]
    assert (first.start, first.timed, first.name) == (datetime(2026, 4, 3, 18, 30), True, "Waden")
    press, raise_, hold = first.blocks
    assert [(row.side, row.band, row.paired, row.reps) for row in press.sets] == [
        (Side.LEFT, "red", False, 12), (Side.RIGHT, "green", True, 12),
        (Side.LEFT, "red", False, 11), (Side.RIGHT, "green", True, 10),
    ]  # fmt: skip
    assert press.sets[0].effort is not None
    assert (press.sets[0].effort.scale, press.sets[0].rest_s, press.sets[2].note) == (EffortScale.RIR, 90, "zieht")
    assert [(row.weight, row.unit) for row in raise_.sets] == [(12.5, WeightUnit.KG), (1012.5, WeightUnit.KG)]
    assert (hold.sets[0].seconds, hold.sets[0].reps, hold.sets[0].side) == (45, None, Side.LEFT)
    assert [problem.line for problem in log.problems] == [9, 11, 12]
    assert "column Wdh.: “viele” is not a number" in str(log.problems[0])
    assert log.exercises[0].bands == ("red", "green")
    assert {flag.text for flag in log.flags if flag.line == 3} == {
        "5 rows without a date are taken to the day of the row above.",
        "4 rows without an exercise are taken to that of the row above.",
    }


@pytest.mark.parametrize("path", list(REAL.glob("strong/strong_android_2020_headerless_semicolon.csv")))
def test_a_few_notes_that_name_exercises_are_not_taken_for_them(path: Path) -> None:
    _, columns, log = _guessed(path.read_bytes())
    assert _roles(columns)[:7] == ["date:ymd", "workout", "exercise", "set", "weight", "weight-unit", "reps"]
    assert len(log.exercises) > 40
    assert log.set_count > 500


def test_a_row_may_stand_for_several_sets() -> None:
    grid, columns, log = _guessed((OWN / "other-en-several-sets-a-row.csv").read_bytes())
    assert _roles(columns) == ["date:mdy", "exercise", "count", "reps", "weight", "note"]
    assert [row.reps for row in log.sets] == [12, 12, 12, 12, 12, 10, 15, 15, 15]
    assert {row.unit for row in log.sets} == {WeightUnit.LB, None}
    assert (log.extra_sets, log.rows, len(grid.rows), log.workouts[0].timed) == (6, 5, 5, False)


def test_a_file_without_names_of_columns_is_read_by_its_looks() -> None:
    data = _table(
        '2020-12-05 15:44:36;"Push";"Bench Press (Barbell)";1;35;lbs;10;;;;0;"";""',
        '2020-12-05 15:44:36;"Push";"Bench Press (Barbell)";2;35;lbs;9;;;;0;;',
        '2020-12-05 15:44:36;"Push";"Seated Calf Raise";1;20;lbs;15;;;;0;"left one sore";',
        '2020-12-07 15:44:36;"Core";"Plank";1;;;;;;;45;;',
        '2020-12-07 15:44:36;"Core";"Plank";2;;;;;;;50;;',
    )
    with pytest.raises(formats.UnknownLayout) as caught:
        formats.read(data)
    grid, columns = guess(caught.value.table)
    assert not columns.has_header
    assert _roles(columns)[:7] == ["date:ymd", "workout", "exercise", "set", "weight", "weight-unit", "reps"]
    assert _roles(columns)[10:12] == ["seconds", "note"]
    log = mapped_read.read(grid, columns, "00ff")
    assert [len(workout.blocks) for workout in log.workouts] == [2, 1]
    assert [row.seconds for row in log.sets] == [None, None, None, 45, 50]
    assert log.app == "CSV-00ff"


@pytest.mark.parametrize("row", [r for r in readable(REAL) if "_en_" in r["file"] or "ios_20" in r["file"]][:8])
def test_real_exports_are_read_alike_by_their_looks(row: dict[str, str]) -> None:
    data = (REAL / row["file"]).read_bytes()
    _, columns, log = _guessed(data)
    known = formats.read(data)
    assert columns.missing == ()
    assert (log.set_count, log.rest_rows) == (known.set_count, known.rest_rows)
    assert sum(s.reps or 0 for s in log.sets) == sum(s.reps or 0 for s in known.sets)
    assert sum(s.weight or 0 for s in log.sets) == pytest.approx(sum(s.weight or 0 for s in known.sets))
    assert len(log.workouts) == len(known.workouts)


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (["13/2/2026", "1/3/2026"], ("dmy",)),
        (["2/13/2026", "3/1/2026"], ("mdy",)),
        (["3/4/2026", "5/6/2026"], ("dmy", "mdy")),
        (["3.4.2026", "5.6.2026"], ("dmy",)),
        (["2026-03-04", "2026/3/4"], ("ymd",)),
        (["26-03-14", "26-04-02"], ("dmy", "ymd")),
        (["1/2/26", "1/5/26", "1/9/26", "1/11/26", "2/1/26", "2/3/26"], ("mdy",)),
        (["1/2/26", "5/2/26", "9/2/26", "11/2/26", "1/3/26", "3/3/26"], ("dmy",)),
        (["4. Mai 2026", "Mar 5, 2026"], ("ymd",)),
        ([], ("ymd",)),
    ],
)
def test_the_order_of_a_date_is_judged_over_the_whole_file(texts: list[str], found: tuple[str, ...]) -> None:
    assert orders(texts) == found


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("3/4/2026 6:30 PM", (date(2026, 4, 3), time(18, 30))),
        ("Fri 3/4/26", (date(2026, 4, 3), None)),
        ("2026-04-03T05:00:00.000Z", (date(2026, 4, 3), time(5))),
        ("2026-04-03 22:06:49 +0000", (date(2026, 4, 3), time(22, 6, 49))),
        ("20260403", (date(2026, 4, 3), None)),
        ("1775174400", (date(2026, 4, 3), time())),
        ("3 avr. 2026", (date(2026, 4, 3), None)),
        ("03-Apr-26", (date(2026, 4, 3), None)),
        ("April 3rd, 2026", (date(2026, 4, 3), None)),
        ("2026年4月3日", (date(2026, 4, 3), None)),
        ("31.2.2026", None),
        ("yesterday", None),
        ("3/4/2026 25:00", None),
    ],
)
def test_dates_of_many_spellings(text: str, wanted: tuple[date, time | None] | None) -> None:
    assert moment(text, "dmy") == wanted


def test_where_each_set_has_its_time_a_long_pause_parts_workouts() -> None:
    data = _table(
        "When,Exercise,Reps",
        "2026-04-03 18:40,Calf raise,10", "2026-04-03 18:35,Calf raise,11", "2026-04-03 18:30,Calf raise,12",
        "2026-04-03 07:00,Squat,5", "2026-04-03 06:55,Squat,5",
    )  # fmt: skip
    _, _, log = _guessed(data)
    assert [(w.start.hour, [row.reps for b in w.blocks for row in b.sets]) for w in log.workouts] == [
        (6, [5, 5]), (18, [12, 11, 10]),
    ]  # fmt: skip


def test_left_and_right_in_a_row_become_pairs() -> None:
    rows = [f"2026-04-03,Calf raise,{side},{n}" for side in "LR" for n in (12, 11, 10)]
    _, _, log = _guessed(_table("Date,Exercise,Leg,Reps", *rows))
    (block,) = log.workouts[0].blocks
    assert [(row.side.value[0], row.reps, row.paired) for row in block.sets] == [
        ("l", 12, False), ("r", 12, True), ("l", 11, False), ("r", 11, True), ("l", 10, False), ("r", 10, True),
    ]  # fmt: skip
    choices = Choices({"Calf raise": resolving.proposed(log.exercises[0], "x", Measure.REPS)})
    (workout,) = resolving.workouts(log, choices, 1)
    assert [row.number for row in workout.entries[0].sets] == [1, 1, 2, 2, 3, 3]
    assert workout.started_at is None


@pytest.mark.parametrize(
    ("name", "role", "unit"),
    [
        ("Gewicht [kg]", Role.WEIGHT, "kg"), ("weight_lbs", Role.WEIGHT, "lb"), ("kg", Role.WEIGHT, "kg"),
        ("WeightUnit", Role.WEIGHT_UNIT, ""), ("Répétitions", Role.REPS, ""), ("回数", Role.REPS, ""),
        ("Название упражнения", Role.EXERCISE, ""), ("Sätze", Role.COUNT, ""), ("Satz", Role.SET, ""),
        ("hold_s", Role.SECONDS, "s"), ("Distancia (km)", Role.DISTANCE, "km"), ("isWarmup", Role.KIND, ""),
        ("Bein", Role.SIDE, ""), ("Band colour", Role.BAND, ""), ("Notizen zum Training", Role.NOTE, ""),
    ],
)  # fmt: skip
def test_names_of_many_languages(name: str, role: Role, unit: str) -> None:
    assert Meaning(role, unit) in meanings_of(name)


def test_names_of_no_figure_of_a_set_are_left_alone() -> None:
    for name in ("Body Weight (KG)", "Target Reps", "e1RM", "Heart Rate", "SessionId"):
        assert {one.role for one in meanings_of(name)} == {Role.IGNORED}
    assert meanings_of("Para6") == ()


def test_a_decimal_comma_is_judged_by_all_figures() -> None:
    assert has_decimal_comma(["12,5", "1,250"])
    assert not has_decimal_comma(["12.5", "1,250"])
    assert has_decimal_comma(["1,250"], otherwise=True)
    assert time_of("18h05") == time(18, 5)


def test_columns_go_through_json_and_what_makes_no_sense_is_none() -> None:
    columns = Columns((Meaning(Role.DATE, "dmy"), Meaning(Role.EXERCISE), Meaning(Role.WEIGHT, "lb")), False)
    assert Columns.from_plain(columns.to_plain()) == columns
    for wrong in (None, 3, {}, {"header": True, "columns": [["sorcery", ""]]}, {"header": True, "columns": [1]}):
        assert Columns.from_plain(wrong) is None


def test_deciding_a_column_takes_its_meaning_from_another() -> None:
    columns = Columns((Meaning(Role.DATE, "dmy"), Meaning(Role.REPS), Meaning(Role.NOTE), Meaning(Role.WEIGHT, "kg")))
    changed = columns.with_meaning(2, Meaning(Role.REPS))
    assert _roles(changed) == ["date:dmy", "ignored", "reps", "weight:kg"]
    assert _roles(changed.with_meaning(1, Meaning(Role.WEIGHT, "lb")))[1::2] == ["weight:lb", "weight:kg"]
    assert columns.missing == (Role.EXERCISE,)


def test_a_layout_is_told_by_its_names_whatever_their_case() -> None:
    one, other = Table(b"Date;Lift;Reps\n1;2;3\n"), Table(b"date,LIFT,reps \n4,5,6\n")
    assert signature(one) == signature(other) != signature(Table(b"Date;Lift;Sets\n"))
    assert signature(one) != signature(one, has_header=False) == signature(Table(b"a;b;c\n"), has_header=False)
    assert app_of(signature(one)).startswith("CSV-")


meanings = st.sampled_from(Role).flatmap(
    lambda role: st.sampled_from(UNITS.get(role, ("",))).map(lambda unit: Meaning(role, unit))
)
cells = st.sampled_from((
    "", "0", "1", "2", "12", "12,5", "1.250,5", "3x12", "12/10/8", "2026-04-03", "3/4/2026", "3.4.26 18:30", "18:30",
    "links", "R", "rot", "kg", "lbs", "W", "Rest Timer", "Note", "Calf Raise", "Plank", "1:30", "45s", "-5", "BW", "km",
    "9.5", "1e400", "nan", "∞",
)) | st.text(max_size=5)  # fmt: skip


@given(st.lists(meanings, min_size=1, max_size=7), st.booleans(), st.data())
def test_whatever_is_said_of_the_columns_every_row_is_accounted_for(
    said: list[Meaning], has_header: bool, data: st.DataObject
) -> None:
    width = len(said)
    rows = data.draw(st.lists(st.lists(cells, min_size=width, max_size=width), min_size=1, max_size=8))
    stream = io.StringIO(newline="")
    csv.writer(stream, quoting=csv.QUOTE_ALL).writerows([[f"name {n}" for n in range(width)], *rows])
    text = stream.getvalue()
    if "\0" in text:
        return
    grid = grid_of(Table(text.encode("utf-8", "replace")), has_header)
    columns_of(grid)
    log = mapped_read.read(grid, Columns(tuple(said[: grid.width]), has_header), "0123456789")
    assert log.rows + log.blank_rows == len(grid.rows) + len(grid.broken) + grid.blank
    choices = Choices({e.name: resolving.proposed(e, "x") for e in log.exercises}, WeightUnit.KG, DistanceUnit.KM)
    made = list(resolving.workouts(log, choices, 1))
    assert sum(len(entry.sets) for workout in made for entry in workout.entries) == log.set_count
    assert all(len(str(problem).splitlines()) == 1 for problem in log.problems)
