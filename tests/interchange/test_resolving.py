"""Decisions turn a parsed log into the domain's workouts; no set is lost on the way."""

import pytest
from interchange.samples import OWN

from soleus.domain.band import BandUse
from soleus.domain.errors import InvalidValue
from soleus.domain.exercise import Measure
from soleus.domain.load import Load
from soleus.domain.units import Distance, DistanceUnit, Weight, WeightUnit
from soleus.domain.workout import Side, Source, Workout
from soleus.interchange import formats, resolving
from soleus.interchange.parsed import ParsedLog
from soleus.interchange.resolving import Choice, Choices


def _own(name: str) -> ParsedLog:
    return formats.read((OWN / name).read_bytes())


def _resolved(log: ParsedLog, unit: WeightUnit | None = None, **changed: Choice) -> list[Workout]:
    keys = {e.name: resolving.proposed(e, e.name.casefold()) for e in log.exercises}
    return list(resolving.workouts(log, Choices(keys | changed, unit), import_id=7))


def test_every_set_row_arrives_once_with_its_line_and_place() -> None:
    for path in sorted(OWN.glob("*.csv")):
        if path.name.startswith("other"):
            continue
        log = formats.read(path.read_bytes())
        workouts = _resolved(log, WeightUnit.KG)
        rows = [row for workout in workouts for entry in workout.entries for row in entry.sets]
        assert sorted(row.source_line or 0 for row in rows) == sorted(row.line for row in log.sets), path.name
        assert {row.side for row in rows} <= {Side.UNSTATED}
        for workout in workouts:
            assert [entry.source_block for entry in workout.entries] == list(range(len(workout.entries)))
            for entry in workout.entries:
                assert [row.source_ordinal for row in entry.sets] == list(range(len(entry.sets)))
                assert [row.number for row in entry.sets] == list(range(1, len(entry.sets) + 1))


def test_a_workout_keeps_its_source_and_its_exercises_own_names() -> None:
    (workout,) = _resolved(_own("strong-de.csv"), WeightUnit.KG)
    assert workout.source == Source("Strong", "2018-07-17 01:23:40|Push Tag 1/3 #1", 7)
    assert workout.finished
    assert workout.note == "müde"
    assert [entry.source_name for entry in workout.entries] == ["Wadenheben sitzend", "Klimmzug (unterstützt)"]


def test_a_unit_must_be_given_where_the_file_names_none() -> None:
    with pytest.raises(InvalidValue, match="kg or lb"):
        _resolved(_own("strong-s3-no-unit.csv"))
    (workout,) = _resolved(_own("strong-s4-rpe.csv"), WeightUnit.LB)
    assert workout.entries[0].sets[0].load == Load(weight=Weight(135, WeightUnit.LB))


def test_a_given_unit_does_not_change_those_the_file_names() -> None:
    rows = _resolved(_own("strong-s7-android-unit-per-row.csv"), WeightUnit.KG)[0].entries[0].sets
    assert [row.load.weight for row in rows] == [Weight(90, WeightUnit.LB), Weight(40, WeightUnit.KG)]


def test_every_exercise_must_be_decided() -> None:
    log = _own("strong-de.csv")
    with pytest.raises(InvalidValue, match="Wadenheben sitzend"):
        list(resolving.workouts(log, Choices({}, WeightUnit.KG), 1))


def test_assistance_bands_and_holds_logged_as_repetitions() -> None:
    log = _own("strong-s5-marks-rests-and-a-forgotten-timer.csv")
    hang = Choice("hang", Measure.SECONDS)
    later = _resolved(log, WeightUnit.KG, **{"Pull Up Hang": hang})[1]
    assisted, band, hold = (entry.sets[0] for entry in later.entries)
    assert assisted.load == Load(assistance=Weight(20))
    assert assisted.load.kg == -20
    assert band.load == Load(band_label="140")
    assert band.volume_kg is None
    assert (hold.reps, hold.seconds) == (None, 20)


def test_a_band_that_is_known_takes_the_place_of_its_figure() -> None:
    log = _own("strong-s5-marks-rests-and-a-forgotten-timer.csv")
    choice = Choice("press", banded=True, band=BandUse("article-green"), band_label="green")
    entry = _resolved(log, WeightUnit.KG, **{"Chest Press (Band)": choice})[1].entries[1]
    assert entry.sets[0].load == Load(band=BandUse("article-green"), band_label="green 140")


def test_repetitions_become_steps_where_the_exercise_counts_steps() -> None:
    log = formats.read(b'title,start_time,exercise_title,weight_kg,reps\nT,"9 Apr 2025, 07:05",Walks,,20\n')
    (workout,) = _resolved(log, Walks=Choice("lateral-band-walk", Measure.STEPS))
    row = workout.entries[0].sets[0]
    assert (row.reps, row.steps) == (None, 20)


def test_a_weight_below_zero_is_assistance() -> None:
    log = formats.read(b'title,start_time,exercise_title,weight_kg,reps\nT,"9 Apr 2025, 07:05",Dip,-18.14,8\n')
    assert _resolved(log)[0].entries[0].sets[0].load == Load(assistance=Weight(18.14))


def test_the_noise_of_a_conversion_goes_and_the_figure_stays() -> None:
    rows = _resolved(_own("strong-after-a-change-of-unit.csv"), WeightUnit.LB)[0].entries[0].sets
    first, second = (row.load.weight for row in rows)
    assert first is not None
    assert first.in_unit(WeightUnit.KG) == 20
    assert second == Weight(75, WeightUnit.LB)


def test_distances_take_the_unit_that_goes_with_the_weights() -> None:
    log = _own("strong-s6-no-notes.csv")
    for unit, distance in ((WeightUnit.KG, DistanceUnit.KM), (WeightUnit.LB, DistanceUnit.MI)):
        row = _resolved(log, unit)[0].entries[1].sets[0]
        assert row.distance == Distance(2, distance)


def test_weights_of_a_file_stay_as_they_stand_there() -> None:
    (row, *_) = _resolved(_own("strong-s9-android-numbered.csv"))[0].entries[0].sets
    assert row.load.weight == Weight(61.23492)
    assert row.load.weight.in_unit(WeightUnit.LB) == 135
