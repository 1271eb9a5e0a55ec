"""Exports of Strong: what each peculiarity of the format becomes."""

from datetime import datetime
from pathlib import Path

import pytest
from interchange.samples import OWN

from soleus.domain.errors import ReadingError
from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.workout import SetKind
from soleus.interchange import formats
from soleus.interchange.parsed import FlagKind, ParsedBlock, ParsedLog
from soleus.interchange.spelling import seconds_of

S5 = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"


def _own(name: str) -> ParsedLog:
    return formats.read((OWN / name).read_bytes())


def _s5(*rows: str) -> ParsedLog:
    return formats.read((S5 + "".join(f"2026-01-02 10:00:00,W,1h,{row}\n" for row in rows)).encode())


def _blocks(log: ParsedLog) -> list[ParsedBlock]:
    return [block for workout in log.workouts for block in workout.blocks]


def test_marks_rests_and_zeros() -> None:
    log = _own("strong-s5-marks-rests-and-a-forgotten-timer.csv")
    press, plank, assisted, band, hang = _blocks(log)
    assert [(row.kind, row.to_fatigue, row.reps, row.rest_s) for row in press.sets] == [
        (SetKind.WARMUP, False, 12, 90),
        (SetKind.WORKING, False, 10, 120),
        (SetKind.DROP, False, 12, None),
        (SetKind.WORKING, True, 0, None),
    ]
    assert (plank.sets[0].reps, plank.sets[0].seconds, plank.sets[0].weight) == (None, 45, None)
    assert (assisted.sets[0].weight, band.sets[0].weight, hang.sets[0].reps) == (20, 140, 20)
    hints = {e.name: (e.assisted, e.banded, e.hold_as_reps) for e in log.exercises}
    assert hints["Pull Up (Assisted)"] == (True, False, False)
    assert hints["Chest Press (Band)"] == (False, True, False)
    assert hints["Pull Up Hang"] == (False, False, True)


def test_a_forgotten_timer_gives_no_end() -> None:
    log = _own("strong-s5-marks-rests-and-a-forgotten-timer.csv")
    assert log.workouts[0].end is None
    assert log.workouts[1].end == datetime(2025, 6, 5, 19, 5)
    assert [flag.kind for flag in log.flags] == [FlagKind.LONG_WORKOUT]


def test_an_exercise_logged_twice_in_a_row_is_two_blocks() -> None:
    log = _own("strong-s5-same-exercise-twice.csv")
    assert [[row.weight for row in block.sets] for block in _blocks(log)] == [[30, 30], [35, 35], [20, 20], [30, 30]]


def test_a_file_that_quotes_every_empty_note_is_not_cut_into_single_sets() -> None:
    log = _s5(*(f'Calf Raise,{mark},20,10,0,0,"","",' for mark in ("W", "D", "D", "F")))
    assert [len(block.sets) for block in _blocks(log)] == [4]


def test_units_of_the_header_of_the_row_and_of_nobody() -> None:
    assert {row.unit for row in _own("strong-s1-unit-columns-kg-km.csv").sets} == {WeightUnit.KG}
    assert {row.unit for row in _own("strong-s2-unit-columns-lb-mi.csv").sets} == {WeightUnit.LB}
    android = _own("strong-s7-android-unit-per-row.csv")
    assert [row.unit for row in android.sets if row.weight] == [WeightUnit.LB, WeightUnit.KG, WeightUnit.KG]
    assert not android.needs_unit
    assert _own("strong-s3-no-unit.csv").needs_unit
    distances = [row for row in _own("strong-s9-android-numbered.csv").sets if row.distance]
    assert [(row.distance, row.distance_unit) for row in distances] == [(5000, DistanceUnit.M)]
    assert _own("strong-s6-no-notes.csv").needs_distance_unit


def test_no_unit_is_asked_for_where_nothing_was_lifted() -> None:
    assert not _s5("Plank,1,0,0,0,60,,,").needs_unit


@pytest.mark.parametrize(
    ("weights", "unit"),
    [
        ((135, 225, 185, 95, 45), WeightUnit.LB),
        ((20, 60, 62.5, 100, 12.5), WeightUnit.KG),
        ((44.09245243697551,), WeightUnit.LB),
        ((61.23492,), WeightUnit.KG),
        ((74.99999999999999, 20), WeightUnit.LB),
        ((100,), None),
    ],
)
def test_the_unit_is_guessed_from_the_plates_and_the_guess_has_a_reason(
    weights: tuple[float, ...], unit: WeightUnit | None
) -> None:
    guess = _s5(*(f"Squat (Barbell),{n},{w!r},5,0,0,,," for n, w in enumerate(weights, 1))).unit_guess
    assert (guess.unit if guess else None) == unit
    if guess:
        assert guess.why


def test_headers_of_other_languages_suggest_kilograms() -> None:
    for name in ("strong-de.csv", "strong-fr-crlf.csv", "strong-es.csv", "strong-zh.csv"):
        guess = _own(name).unit_guess
        assert guess is not None, name
        assert guess.unit is WeightUnit.KG, name


def test_rests_in_words_not_seen_before_are_told_by_what_they_count() -> None:
    log = _own("strong-fr-crlf.csv")
    assert log.rest_rows == 1
    assert [flag.kind for flag in log.flags] == [FlagKind.REST]
    assert [row.rest_s for row in log.sets] == [60, None]


def test_a_hold_to_fatigue_has_no_repetitions_and_a_failed_attempt_has_none_done() -> None:
    hold, attempt = _s5("Plank,F,0,0.0,0,45.0,,,", "Dip,F,10,0.0,0,0.0,,,").sets
    assert (hold.reps, hold.seconds, attempt.reps) == (None, 45, 0)


def test_a_rest_stays_with_its_own_exercise_when_two_are_done_in_turn() -> None:
    log = _s5("A,1,20,5,0,0,,,", "B,1,20,5,0,0,,,", "A,Rest Timer,0,0,0,60,,,", "B,Rest Timer,0,0,0,30,,,")
    assert [row.rest_s for row in log.sets] == [60, 30]


def test_a_mark_of_a_letter_that_is_not_known_is_flagged_and_the_set_kept() -> None:
    log = _s5("A,Z,20,5,0,0,,,")
    assert [flag.kind for flag in log.flags] == [FlagKind.MARK]
    assert log.set_count == 1


def test_note_rows_stay_with_their_exercise_before_and_after_its_sets() -> None:
    first = _blocks(_own("strong-s9-android-numbered.csv"))[0]
    assert first.note == "knees\ntogether"
    assert len(first.sets) == 2
    log = _s5("Calf Raise,1,20,5,0,0,,,", "Calf Raise,Note,,,,,slower,,")
    assert [block.note for block in _blocks(log)] == ["slower"]
    assert (log.note_rows, log.set_count) == (1, 1)


def test_notes_on_later_rows_of_a_block_stay_with_their_set() -> None:
    (block,) = _blocks(_s5('Calf Raise,1,20,5,0,0,"first",,', 'Calf Raise,2,20,5,0,0,"second",,'))
    assert (block.note, [row.note for row in block.sets]) == ("first", ["", "second"])


def test_numbers_that_end_in_point_zero_and_negative_weights() -> None:
    log = _s5("Dip,1,-18.14,12.0,0,0.0,,,", "Dip,2.0,10.0,8.0,0,0.0,,,")
    assert [(row.weight, row.reps, row.seconds) for row in log.sets] == [(-18.14, 12, None), (10, 8, None)]
    assert [flag.kind for flag in log.flags] == [FlagKind.NEGATIVE_WEIGHT]


def test_every_broken_row_is_named_with_its_line_and_reason() -> None:
    log = _own("strong-s5-broken-rows.csv")
    assert {problem.line: problem.reason.split(" ")[0] for problem in log.problems} == {
        3: "its", 4: "Weight", 5: "it", 6: "Reps", 7: "it", 8: "its", 9: "a", 10: "its",
    }  # fmt: skip
    assert log.problems[1].text.startswith("2024-02-01 10:00:00,Legs,1h,Calf Raise,2,heavy")
    assert {flag.kind for flag in log.flags} == {FlagKind.HEAVY, FlagKind.EFFORT}
    assert log.rows == 10
    assert log.blank_rows == 2


@pytest.mark.parametrize("number", ["nan", "inf", "1e999", "1_000", "0x1200", "12,345", "1.2.3", "99999999999"])
def test_figures_that_are_none_leave_their_row_out(number: str) -> None:
    log = _s5(f'Calf Raise,1,"{number}",5,0,0,,,', "Calf Raise,2,20,5,0,0,,,")
    assert (log.set_count, [problem.line for problem in log.problems]) == (1, [2])


def test_questionable_figures_are_flagged_and_kept() -> None:
    log = _s5("Leg Press,1,5000,5,0,0,,,", "Calf Raise,1,20,100000,0,0,,,", "Plank,1,0,0,0,4000,,,")
    assert [flag.kind for flag in log.flags] == [FlagKind.HEAVY, FlagKind.MANY_REPS, FlagKind.LONG_HOLD]
    assert log.set_count == 3


def test_a_weight_without_a_unit_is_questioned_in_the_unit_it_probably_has() -> None:
    assert [flag.text for flag in _s5("Leg Press,1,5000,5,0,0,,,").flags] == ["5,000 is a lot; is it right?"]
    pounds = [f"Squat (Barbell),{n},{weight},5,0,0,,," for n, weight in enumerate((135, 225, 185, 95, 45, 700), 1)]
    assert not _s5(*pounds).flags
    assert [flag.text for flag in _s5(*pounds, "Leg Press,1,1200,5,0,0,,,").flags] == [
        "1,200 lb is a lot; is it right?"
    ]


def test_dates_of_1900_and_2100_are_read_and_those_beyond_named() -> None:
    rows = [f"{year}-03-28 02:30:00,W,1h,Calf Raise,1,20,5,0,0,,,\n" for year in (1900, 2100, 1899, 2101)]
    log = formats.read((S5 + "".join(rows)).encode())
    assert [workout.start.year for workout in log.workouts] == [1900, 2100]
    assert [problem.line for problem in log.problems] == [4, 5]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1h 43m", 6180), ("45m", 2700), ("1h", 3600), ("32s", 32), ("1h 5min", 3900), ("49min", 2940),
        ("1 h 46 min", 6360), ("1小时13分钟", 4380), ("4440", 4440), ("264h 1m", 950460), ("01:23:45", 5025),
        ("2h 30m 15s", 9015), ("0m", 0), ("", None), ("soon", None), ("1x 2y", None), ("-5", None),
    ],
)  # fmt: skip
def test_durations_in_every_spelling(text: str, seconds: float | None) -> None:
    assert seconds_of(text) == seconds


def test_a_duration_that_is_not_understood_is_flagged() -> None:
    log = formats.read((S5 + "2026-01-02 10:00:00,W,soon,Calf Raise,1,20,5,0,0,,,\n").encode())
    assert [flag.kind for flag in log.flags] == [FlagKind.DURATION]
    assert log.workouts[0].end is None


def test_headers_match_in_any_case_form_and_order() -> None:
    header = "RPE,SECONDS, exercise name ,Set Order,Reps,Weight (lb),Date,Something new"
    log = formats.read(f"{header}\n8,0,Calf Raise,1,5,20,2026-01-02 10:00:00,x\n".encode())
    (row,) = log.sets
    assert (row.weight, row.unit, row.reps, row.effort is not None) == (20, WeightUnit.LB, 5, True)
    assert log.ignored_columns == ("Something new",)


def test_two_columns_of_one_meaning_are_refused() -> None:
    with pytest.raises(ReadingError, match=r"“Weight” and “kg” mean the same"):
        formats.read(b"Date,Workout Name,Exercise Name,Set Order,Weight,kg,Reps\n")


def test_two_workouts_of_one_moment_and_name_keep_keys_of_their_own(tmp_path: Path) -> None:
    header = '"Workout #";"Date";"Workout Name";"Exercise Name";"Set Order";"Weight (kg)";"Reps"\n'
    rows = "".join(f'"{n}";"2026-01-02 10:00:00";"W";"Calf Raise";"1";"20";"5"\n' for n in (1, 2))
    log = formats.read((header + rows).encode())
    assert [workout.key for workout in log.workouts] == ["2026-01-02 10:00:00|W", "2026-01-02 10:00:00|W|2"]
