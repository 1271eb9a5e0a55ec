"""Every name of a file is decided exactly once, and a later export lands on the same exercises."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from interchange.samples import OWN, REAL, readable

from soleus.bootstrap import builtin_band_sets, builtin_exercises
from soleus.domain.band import BandSet
from soleus.domain.errors import Cancelled, InvalidValue
from soleus.domain.exercise import Exercise, Group, LoadKind, Measure
from soleus.domain.ports import ImportedName
from soleus.domain.units import WeightUnit
from soleus.interchange import formats
from soleus.interchange.parsed import ParsedLog
from soleus.interchange.preparing import Decided, Prepared, offered, prepare, record_for, with_decision

HEADER = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes"
MOMENT = datetime(2026, 11, 20, 17, 15, tzinfo=UTC)
FILES = [OWN / row["file"] for row in readable(OWN)] + [
    REAL / row["file"] for row in readable(REAL) if (REAL / row["file"]).is_file()
]


def log_of(*names: str, weight: float = 20, reps: int = 10, seconds: int = 0) -> ParsedLog:
    rows = [
        f'2024-03-{n + 1:02} 07:00:00,Morning,"{name}",1,{weight},{reps},0,{seconds},,' for n, name in enumerate(names)
    ]
    return formats.read("\n".join([HEADER, *rows]).encode())


def bands_for(key: str) -> BandSet:
    return builtin_band_sets()[0]


def prepared_of(*names: str, own: tuple[Exercise, ...] = (), **figures: float) -> Prepared:
    return prepare(log_of(*names, **figures), (*builtin_exercises(), *own), bands_for)  # type: ignore[arg-type]


@cache
def read(path: Path) -> ParsedLog:
    return formats.read(path.read_bytes())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_name_of_a_file_is_decided_once(path: Path) -> None:
    log = read(path)
    prepared = prepare(log, builtin_exercises(), bands_for)
    names = [one.name for one in log.exercises]
    assert list(prepared.choices) == list(prepared.decided) == names == [p.name for p in prepared.proposals]
    keys = {exercise.key for exercise in (*builtin_exercises(), *prepared.new_exercises)}
    assert {choice.exercise_key for choice in prepared.choices.values()} <= keys
    new = [exercise.name.casefold() for exercise in prepared.new_exercises]
    assert len(set(new)) == len(new)
    assert not set(new) & {exercise.name.casefold() for exercise in builtin_exercises()}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_set_of_a_file_arrives(path: Path) -> None:
    log = read(path)
    workouts = offered(prepare(log, builtin_exercises(), bands_for), 1, WeightUnit.KG)
    assert sum(len(entry.sets) for workout in workouts for entry in workout.entries) == log.set_count
    assert [workout.source.key for workout in workouts if workout.source] == [w.key for w in log.workouts]


def test_what_could_be_several_becomes_an_own_exercise_unless_decided() -> None:
    prepared = prepared_of("Toe Raise")
    assert prepared.undecided == ("Toe Raise",)
    assert prepared.is_new("Toe Raise")
    assert [exercise.name for exercise in prepared.new_exercises] == ["Toe Raise"]
    decided = with_decision(prepared, "Toe Raise", "shin-raise")
    assert decided.undecided == ()
    assert decided.new_exercises == ()
    assert decided.exercise("Toe Raise").key == "shin-raise"
    assert decided.decided["Toe Raise"] is Decided.USER
    back = with_decision(decided, "Toe Raise", None)
    assert back.new_exercises == prepared.new_exercises
    assert back.undecided == ()


def test_names_that_differ_in_spelling_become_one_exercise() -> None:
    prepared = prepared_of("Hack Squat", "hack  squat", "Hack-Squat")
    assert len(prepared.new_exercises) == 1
    assert {choice.exercise_key for choice in prepared.choices.values()} == {prepared.new_exercises[0].key}


def test_names_of_signs_only_stay_apart() -> None:
    prepared = prepared_of("💪", "🦵", "!!!")
    assert [exercise.name for exercise in prepared.new_exercises] == ["💪", "🦵", "!!!"]


def test_a_new_exercise_never_takes_a_name_in_use() -> None:
    decided = with_decision(prepared_of("Jump rope"), "Jump rope", None)
    assert [exercise.name for exercise in decided.new_exercises] == ["Jump rope (Strong)"]


def test_an_own_exercise_of_the_name_is_used() -> None:
    own = Exercise("own-7", "Hack squat", Group.OTHER)
    prepared = prepared_of("Hack Squat", own=(own,))
    assert prepared.choices["Hack Squat"].exercise_key == "own-7"
    assert prepared.new_exercises == ()


def test_a_colour_in_a_name_is_the_band_of_the_exercise_s_set() -> None:
    prepared = prepared_of("Band Plantar Flexion red")
    (row,) = [row for workout in offered(prepared, 1, WeightUnit.KG) for e in workout.entries for row in e.sets]
    band = next(band for band in bands_for("").bands if band.colour == "red")
    assert row.load.band is not None
    assert row.load.band.band_id == band.id
    assert (row.load.weight, row.load.band_label) == (None, "20")


def test_a_colour_that_the_set_does_not_have_stays_in_words() -> None:
    without = replace(bands_for(""), bands=tuple(b for b in bands_for("").bands if b.colour != "red"))
    prepared = prepare(log_of("Band Plantar Flexion red"), builtin_exercises(), lambda key: without)
    (row,) = [row for workout in offered(prepared, 1, WeightUnit.KG) for e in workout.entries for row in e.sets]
    assert (row.load.band, row.load.band_label, row.load.kg) == (None, "red 20", None)


def test_weights_that_are_no_band_after_all_are_weights() -> None:
    name = "Band Plantar Flexion red"
    prepared = prepared_of(name)
    key = prepared.choices[name].exercise_key
    heavy = with_decision(prepared, name, key, banded=False)
    (row,) = [row for workout in offered(heavy, 1, WeightUnit.LB) for e in workout.entries for row in e.sets]
    assert (row.load.weight.value, row.load.weight.unit, row.load.band) == (20, WeightUnit.LB, None)  # type: ignore[union-attr]
    again = with_decision(heavy, name, key, banded=True)
    assert again.choices == prepared.choices


def test_what_was_taken_off_can_be_said_otherwise() -> None:
    prepared = prepared_of("Pull Up (Assisted)")
    assert prepared.choices["Pull Up (Assisted)"].assisted
    (new,) = prepared.new_exercises
    assert new.loads == (LoadKind.ASSISTANCE,)
    added = with_decision(prepared, "Pull Up (Assisted)", None, assisted=False)
    (row,) = [row for workout in offered(added, 1, WeightUnit.KG) for e in workout.entries for row in e.sets]
    assert row.load.kg == 20


def test_repetitions_of_a_hold_can_be_its_seconds() -> None:
    prepared = prepared_of("Dead Hang", weight=0)
    held = with_decision(prepared, "Dead Hang", None, held=True)
    (row,) = [row for workout in offered(held, 1, WeightUnit.KG) for e in workout.entries for row in e.sets]
    assert (row.reps, row.seconds) == (None, 10)
    assert with_decision(held, "Dead Hang", None, held=False).choices == prepared.choices


def test_deciding_keeps_what_was_said_of_the_figures() -> None:
    prepared = prepared_of("Pull Up (Assisted)")
    added = with_decision(prepared, "Pull Up (Assisted)", None, assisted=False)
    moved = with_decision(added, "Pull Up (Assisted)", "shin-raise")
    assert not moved.choices["Pull Up (Assisted)"].assisted


def test_what_was_decided_before_is_decided() -> None:
    earlier = {"Toe Raise": ImportedName("double-leg-calf-raise", assisted=True)}
    prepared = prepare(log_of("Toe Raise"), builtin_exercises(), bands_for, earlier)
    assert prepared.decided["Toe Raise"] is Decided.BEFORE
    choice = prepared.choices["Toe Raise"]
    assert (choice.exercise_key, choice.assisted) == ("double-leg-calf-raise", True)


def test_what_was_decided_before_on_an_exercise_that_is_gone_is_open() -> None:
    earlier = {"Toe Raise": ImportedName("own-gone")}
    assert prepare(log_of("Toe Raise"), builtin_exercises(), bands_for, earlier).undecided == ("Toe Raise",)


def test_seconds_of_before_are_not_asked_of_a_file_that_has_seconds() -> None:
    earlier = {"Plank": ImportedName("hollow-body-hold", Measure.SECONDS)}
    log = log_of("Plank", weight=0, reps=0, seconds=45)
    prepared = prepare(log, builtin_exercises(), bands_for, earlier)
    (row,) = [row for workout in offered(prepared, 1, None) for e in workout.entries for row in e.sets]
    assert row.seconds == 45


def test_a_unit_that_nobody_said_is_refused() -> None:
    with pytest.raises(InvalidValue, match="kg or lb"):
        offered(prepared_of("Squat"), 1, None)


def test_cancelling_stops_in_the_middle() -> None:
    rows = [f"{1950 + n // 12}-{n % 12 + 1:02}-01 07:00:00,M,Squat,1,20,5,0,0,," for n in range(300)]
    log = formats.read("\n".join([HEADER, *rows]).encode())
    seen: list[int] = []
    with pytest.raises(Cancelled):
        offered(
            prepare(log, builtin_exercises(), bands_for),
            1,
            WeightUnit.KG,
            lambda done, total: seen.append(done) is None and done < 200,
        )
    assert seen == [100, 200]


def test_the_note_of_an_import_says_what_was_read() -> None:
    record = record_for(log_of("Squat"), b"abc", "strong.csv", WeightUnit.LB, MOMENT)
    assert record.file_hash == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert (record.app, record.unit, record.imported_at) == ("Strong", "lb", "2026-11-20T17:15:00Z")


@given(
    st.lists(
        st.tuples(st.sampled_from(["Toe Raise", "Jump Rope", "Squat", "Band Plantar Flexion red", "Dead Hang"]),
                  st.sampled_from([None, "shin-raise", "jump-rope", "band-plantarflexion"]),
                  st.sampled_from([None, True, False]), st.sampled_from([None, True, False]),
                  st.sampled_from([None, True, False])),
        max_size=8,
    )
)  # fmt: skip
def test_whatever_is_decided_every_name_has_one_exercise_that_is_there(
    decisions: list[tuple[str, str | None, bool | None, bool | None, bool | None]],
) -> None:
    prepared = prepared_of("Toe Raise", "Jump Rope", "Squat", "Band Plantar Flexion red", "Dead Hang")
    names = list(prepared.choices)
    for name, key, assisted, banded, held in decisions:
        prepared = with_decision(prepared, name, key, assisted=assisted, banded=banded, held=held)
        assert prepared.choices[name].exercise_key == (key or prepared.drafts[name].key)
        assert not (prepared.choices[name].assisted and prepared.choices[name].banded)
    assert list(prepared.choices) == list(prepared.decided) == names
    keys = {e.key for e in (*builtin_exercises(), *prepared.new_exercises)}
    workouts = offered(prepared, 1, WeightUnit.KG)
    assert {entry.exercise_key for workout in workouts for entry in workout.entries} <= keys
