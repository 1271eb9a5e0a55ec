"""Exports of Hevy: dates in the phone's language, units in the header, supersets from 0."""

from datetime import datetime

import pytest
from interchange.samples import OWN

from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.workout import SetKind
from soleus.interchange import formats, months
from soleus.interchange.parsed import FlagKind, ParsedLog

HEADER = (
    '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index",'
    '"set_type","weight_kg","reps","distance_km","duration_seconds","rpe"\n'
)


def _own(name: str) -> ParsedLog:
    return formats.read((OWN / name).read_bytes())


def test_set_types_supersets_notes_and_blocks() -> None:
    log = _own("hevy-en-kg-km-all-set-types.csv")
    earlier, legs = log.workouts
    assert (earlier.name, legs.name, legs.note) == ("🙂", "Legs 🦵", "fine\nday")
    assert [(block.exercise, block.superset) for block in legs.blocks] == [
        ("Seated Calf Raise", 0),
        ("Toe Walk", 0),
        ("Farmers Walk", None),
        ("Seated Calf Raise", None),
        ("Seated Calf Raise", None),
    ]
    first, walk, carry = legs.blocks[:3]
    assert first.note == "both feet\nknees out"
    assert [(row.kind, row.to_fatigue) for row in first.sets] == [
        (SetKind.WARMUP, False), (SetKind.WORKING, False), (SetKind.WORKING, True),
    ]  # fmt: skip
    assert [(row.weight, row.reps, row.seconds) for row in walk.sets] == [(None, None, 60)]
    assert [(row.weight, row.distance, row.kind) for row in carry.sets] == [(32, 0.05, SetKind.DROP)]


def test_the_oldest_workout_comes_first_and_an_end_at_the_start_is_none() -> None:
    log = _own("hevy-en-kg-km-all-set-types.csv")
    assert [workout.end for workout in log.workouts] == [None, datetime(2025, 4, 9, 8, 0)]


@pytest.mark.parametrize(
    ("name", "weight", "distance"),
    [
        ("hevy-en-lbs-miles.csv", WeightUnit.LB, DistanceUnit.MI),
        ("hevy-en-lbs-km-crlf.csv", WeightUnit.LB, DistanceUnit.KM),
        ("hevy-resaved-unquoted.csv", WeightUnit.LB, DistanceUnit.KM),
    ],
)
def test_units_of_weight_and_distance_vary_apart(name: str, weight: WeightUnit, distance: DistanceUnit) -> None:
    bench, run = _own(name).sets
    assert (bench.unit, run.distance_unit) == (weight, distance)


def test_a_file_with_both_units_is_read_by_the_field_that_is_filled() -> None:
    header = "title,start_time,exercise_title,weight_kg,weight_lbs,reps\n"
    log = formats.read((header + 'T,"9 Apr 2025, 07:05",A,20,,5\nT,"9 Apr 2025, 07:05",A,,45,5\n').encode())
    assert [(row.weight, row.unit) for row in log.sets] == [(20, WeightUnit.KG), (45, WeightUnit.LB)]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("hevy-pt-kg-miles.csv", [3, 9, 12, 2, 5]),
        ("hevy-es-months.csv", [1, 3, 4, 5, 8, 9, 12]),
        ("hevy-tr-months.csv", [1, 2, 3, 4, 5, 6, 8, 10, 12]),
        ("hevy-fr-months.csv", [1, 2, 3, 4, 5, 6, 7, 8, 12]),
        ("hevy-ru-months.csv", [9, 11, 5, 8]),
        ("hevy-nl-months.csv", [3, 5, 10]),
        ("hevy-de-months.csv", [3, 5, 10, 12]),
        ("hevy-en-us-12h.csv", [5, 5, 6, 6]),
    ],
)
def test_months_of_a_language(name: str, found: list[int]) -> None:
    assert [workout.start.month for workout in _own(name).workouts] == found


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("5 Mai 2026, 07:34", datetime(2026, 5, 5, 7, 34)),
        ("Jun 11, 2026, 1:01 PM", datetime(2026, 6, 11, 13, 1)),
        ("Jun 11, 2026, 12:01 AM", datetime(2026, 6, 11, 0, 1)),
        ("Jun 11, 2026, 12:01\u202fPM", datetime(2026, 6, 11, 12, 1)),
        ("11 jun 2026, 1:01 p.\u00a0m.", datetime(2026, 6, 11, 13, 1)),
        ("1 de jun. de 2026 13:01", datetime(2026, 6, 1, 13, 1)),
        ("2026年6月11日 13:01", datetime(2026, 6, 11, 13, 1)),
        ("2026年6月11日 下午1:01", datetime(2026, 6, 11, 13, 1)),
        ("11 Haz 2026 ÖS 1:05", datetime(2026, 6, 11, 13, 5)),
        ("11 Haz 2026 ÖÖ 12:05", datetime(2026, 6, 11, 0, 5)),
        ("10 авг. 2026 г., 19:21", datetime(2026, 8, 10, 19, 21)),
        ("Jun 11, 2026 at 1:01 PM", datetime(2026, 6, 11, 13, 1)),
        ("2026-06-11 13:01:00", datetime(2026, 6, 11, 13, 1)),
        ("11 Haz 2026, 13:05", datetime(2026, 6, 11, 13, 5)),
    ],
)
def test_dates_in_every_spelling(text: str, moment: datetime) -> None:
    parts = months.parts_of(text)
    assert parts is not None
    words = [parts[1]] if isinstance(parts[1], str) else []
    assert months.moment_of(parts, months.months_of(words)) == moment


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "11/06/2026 13:01", "31 Feb 2026, 10:00", "1 Jun 1899, 10:00", "Jun 2026", "1 Jun 2026 qq 1:01"],
)
def test_what_is_no_date_is_none(text: str) -> None:
    parts = months.parts_of(text)
    assert parts is None or months.moment_of(parts, months.months_of(["jun", "feb"])) is None


def test_every_month_of_every_language_is_understood() -> None:
    for language, names in months.LANGUAGES.items():
        assert set(names.values()) == set(range(1, 13)), language
        assert months.months_of(names) == names, language


def test_rows_without_a_readable_date_are_named() -> None:
    log = _own("hevy-unreadable-dates.csv")
    assert [problem.line for problem in log.problems] == [2, 4, 5]
    assert log.set_count == 1
    assert log.rows == 4


def test_quotes_written_with_backslashes() -> None:
    earlier, later = _own("hevy-backslash-quotes.csv").workouts
    assert earlier.note == "¯\\_(ツ)_/¯ C:\\"
    assert later.blocks[0].note == 'said "slow", and\n"stop"'


def test_unknown_set_types_and_efforts_are_flagged_and_the_set_kept() -> None:
    log = formats.read((HEADER + 'T,"9 Apr 2025, 07:05","",,A,,,0,cluster,20,5,,,11\n').encode())
    assert [flag.kind for flag in log.flags] == [FlagKind.MARK, FlagKind.EFFORT]
    assert log.set_count == 1


def test_a_warm_up_without_an_index_does_not_cut_its_block() -> None:
    rows = ["", "0", "1"]
    text = HEADER + "".join(f'T,"9 Apr 2025, 07:05","",,A,,,{index},normal,20,5,,,\n' for index in rows)
    (block,) = formats.read(text.encode()).workouts[0].blocks
    assert len(block.sets) == 3
