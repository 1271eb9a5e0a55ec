"""What the tests of this folder share: where the files are, and figures of a parsed log as the manifests give them."""

import csv
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from soleus.domain.workout import SetKind
from soleus.interchange.parsed import ParsedLog, ParsedWorkout

ROOT = Path(__file__).resolve().parents[2]
OWN = ROOT / "tests" / "fixtures" / "interchange"
REAL = Path(os.environ.get("SOLEUS_FORMATS") or ROOT.parent / "shared" / "formats")
"""Other people's logs stay outside the project; tests that read them pass where they are not there, and say so."""


def manifest(folder: Path) -> list[dict[str, str]]:
    """Return the rows of a folder's manifest; none where there is no such folder."""
    path = folder / "MANIFEST.tsv"
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


OWN_NAMES = (
    "strong-", "hevy-", "fitnotes-", "fitbod-", "stronglifts-", "liftosaur-", "liftlog-", "gymbook-", "jefit-",
    "gymrun-", "fastnfitness-",
)  # fmt: skip


def readable(folder: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of the manifest that are exports of apps; of some it gives only the number of rows."""
    for row in manifest(folder):
        name = row["file"].rpartition("/")[2]
        counted = name.startswith((*OWN_NAMES, "strong_fixture")) and row["rows"]
        if counted or (row["real_sets"] and name.startswith(("strong_", "hevy_", "fitnotes_"))):
            yield row


def figures(log: ParsedLog) -> dict[str, float | str]:
    """Return the figures of a log under the manifest's column names; weights in the file's own unit."""
    sets = list(log.sets)
    kinds = Counter(row.kind for row in sets)
    return {
        "workouts_or_days": len(log.workouts),
        "real_sets": log.set_count,
        "rest_rows": log.rest_rows,
        "note_rows": log.note_rows,
        "distinct_exercises": len(log.exercises),
        "sum_reps": sum(row.reps or 0 for row in sets),
        "sum_weight_x_reps_file_units": round(sum((row.weight or 0) * (row.reps or 0) for row in sets), 1),
        "volume_kg": sum((row.weight or 0) * (row.reps or 0) * row.unit.kilograms for row in sets if row.unit),
        "timed_sets": sum(row.seconds is not None for row in sets),
        "sum_seconds": sum(row.seconds or 0 for row in sets),
        "distance_sets": sum(row.distance is not None for row in sets),
        "rpe_sets": sum(row.effort is not None for row in sets),
        "first_date": _moment(log.workouts[0]) if log.workouts else "",
        "last_date": _moment(log.workouts[-1]) if log.workouts else "",
        "W": kinds[SetKind.WARMUP],
        "D": kinds[SetKind.DROP],
        "F": sum(row.to_fatigue for row in sets),
    }


def _moment(workout: ParsedWorkout) -> str:
    return workout.start.isoformat(sep=" ") if workout.timed else workout.start.date().isoformat()


def expected(row: dict[str, str]) -> dict[str, float | str]:
    """Return what a manifest row says, without what it leaves open."""
    wanted: dict[str, float | str] = {}
    for name, text in row.items():
        if name in ("first_date", "last_date") and text:
            wanted[name] = text
        elif name in FIGURES and text:
            wanted[name] = float(text)
    if "volume in kg" in row["extra"]:
        wanted["volume_kg"] = wanted.pop("sum_weight_x_reps_file_units")
    marks = dict(mark.split("=") for mark in row["extra"].split() if "=" in mark)
    if "W" in marks:
        wanted |= {mark: float(marks[mark]) for mark in "WDF"}
    elif "normal" in marks:
        names = {"W": "warmup", "D": "dropset", "F": "failure"}
        wanted |= {mark: float(marks.get(name, 0)) for mark, name in names.items()}
    return wanted


FIGURES = (
    "workouts_or_days",
    "real_sets",
    "rest_rows",
    "note_rows",
    "distinct_exercises",
    "sum_reps",
    "sum_weight_x_reps_file_units",
    "timed_sets",
    "sum_seconds",
    "distance_sets",
    "rpe_sets",
)
