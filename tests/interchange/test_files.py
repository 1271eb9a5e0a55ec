"""Every sample file yields exactly what its manifest says: our own made-up ones always, real ones where they are."""

from pathlib import Path

import pytest
from interchange.samples import OWN, REAL, expected, figures, manifest, readable

from soleus.domain.errors import ReadingError
from soleus.interchange import formats
from soleus.interchange.formats import Kind
from soleus.interchange.parsed import ParsedLog, ParsedSet, ParsedWorkout


def _cases(folder: Path) -> list[object]:
    return [pytest.param(folder, row, id=row["file"]) for row in readable(folder)]


@pytest.mark.parametrize(("folder", "row"), _cases(OWN) + _cases(REAL))
def test_a_file_yields_what_its_manifest_says(folder: Path, row: dict[str, str]) -> None:
    log = formats.read((folder / row["file"]).read_bytes())
    found = figures(log)
    wanted = expected(row)
    for name, value in wanted.items():
        if isinstance(value, str):
            assert found[name] == value
        else:
            # A millionth: the pound of FitNotes' database is a little more than the international one.
            assert found[name] == pytest.approx(value, abs=0.06, rel=1e-6 if name == "volume_kg" else 0), name
    # Readers that follow the quotes in names, as the manifest's did, lose rows: a row is a line here.
    assert log.rows + log.blank_rows == (910 if "2017_kgs_small" in row["file"] else int(row["rows"]))


@pytest.mark.parametrize(
    "name",
    [
        "strong/strong_android_2020_headerless_semicolon.csv",
        "hevy/hevy_measurement_data_kg-cm.csv",
        "fitnotes/fitnotes_bodytracker.csv",
        "openweight/full-featured.json",
        "garmin_fit/planned_strength_workout_A_fr-notes.fit",
        "free-exercise-db/exercises.json.gz",
    ],
)
def test_other_real_files_are_refused_in_a_sentence(name: str) -> None:
    path = REAL / name
    if not path.is_file():
        return  # the summary at the end of the run says so
    data = path.read_bytes()
    with pytest.raises(ReadingError) as refused:
        _opened(data)
    assert str(refused.value).endswith(".")
    assert "\n" not in str(refused.value)


def _opened(data: bytes) -> ParsedLog:
    assert formats.kind_of(data) is Kind.LOG
    return formats.read(data)


def test_every_own_file_is_in_the_manifest() -> None:
    listed = {row["file"] for row in manifest(OWN)}
    assert listed == {path.name for path in OWN.glob("*.csv")}


def test_an_earlier_export_is_known_again_in_a_later_one_of_the_same_account() -> None:
    pairs = [
        (OWN / "hevy-en-lbs-km-crlf.csv", OWN / "hevy-resaved-unquoted.csv"),
        (
            REAL / "strong/strong_android_2025_workoutno_tiny.csv",
            REAL / "strong/strong_android_2025_workoutno_small.csv",
        ),
        (
            REAL / "hevy/hevy_en_lbs-km_crlf.csv",
            REAL / "hevy/hevy_en_lbs_same-user_later-export.csv",
        ),
    ]
    for earlier, later in pairs:
        if not earlier.is_file():
            continue
        before, after = formats.read(earlier.read_bytes()), formats.read(later.read_bytes())
        known = {workout.key: workout for workout in after.workouts}
        shared = [workout for workout in before.workouts if workout.key in known]
        # The pair of Hevy files are samples of two exports: not every workout of the earlier one is in the later.
        assert len(shared) == (21 if earlier.parent.name == "hevy" else len(before.workouts))
        for workout in shared:
            assert _values(workout) == _values(known[workout.key])


def _values(workout: ParsedWorkout) -> list[tuple[str, list[ParsedSet]]]:
    return [(block.exercise, [row._replace(line=0) for row in block.sets]) for block in workout.blocks]
