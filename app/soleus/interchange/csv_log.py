"""The sets of a logbook as a table: one row per set and side, for a spreadsheet or a script.

UTF-8, comma, RFC 4180 quoting, decimal points, ISO dates. A field without a value is empty, never 0. Workouts and
entries without sets have no rows: the JSON export holds those, too.
"""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TextIO

from soleus.domain.band import Band, BandSet
from soleus.domain.workout import Entry, SideSet, Workout

Cell = str | int | float | date | None
_TRIGGERS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Row:
    """One side's part of a set with all that stands around it."""

    workout: Workout
    entry: Entry
    side: SideSet
    exercise: str
    band: Band | None = None
    band_set: BandSet | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table: its name, what it holds, and where that comes from, as a path from `Row` or a function."""

    name: str
    description: str
    source: str | Callable[[Row], Cell]


def _rounded(path: str, digits: int = 6) -> Callable[[Row], Cell]:
    """Return a function for a computed figure, without the noise of its computation."""
    walk = _walk(path)

    def value(row: Row) -> Cell:
        figure = walk(row)
        return None if figure is None else round(figure, digits)

    return value


def _walk(path: str) -> Callable[[Row], Any]:
    """Return a function that follows attributes from a row and stops at the first None."""
    names = path.split(".")

    def value(row: Row) -> Any:
        found: Any = row
        for name in names:
            found = getattr(found, name)
            if found is None:
                return None
        return found

    return value


def _level(row: Row) -> Cell:
    return row.band_set.level(row.band.id) if row.band_set and row.band else None


def _force(row: Row) -> Cell:
    use = row.side.load.band
    force = use.force_kgf(row.band) if use and row.band else None
    return None if force is None else round(force, 3)


def _to_fatigue(row: Row) -> Cell:
    return 1 if row.side.to_fatigue else None


COLUMNS: tuple[Column, ...] = (
    Column("date", "day of the workout, YYYY-MM-DD", "workout.day"),
    Column("start", "when it began, ISO 8601; without an offset where that is not known", "workout.started_at"),
    Column("end", "when it ended", "workout.ended_at"),
    Column("workout", "name of the workout", "workout.name"),
    Column("workout_id", "stable number of the workout", "workout.id"),
    Column("workout_note", "note on the workout", "workout.note"),
    Column("exercise", "name of the exercise", "exercise"),
    Column("exercise_key", "stable key of the exercise", "entry.exercise_key"),
    Column("imported_name", "its name in the program it was imported from", "entry.source_name"),
    Column("exercise_note", "note on the exercise in this workout", "entry.note"),
    Column("superset", "number shared by exercises done in turn", "entry.superset"),
    Column("set", "number of the set within the exercise; a left-right pair shares it", "side.number"),
    Column("side", "left, right, both, alternating or unstated (imports)", "side.side"),
    Column("kind", "working, warmup or drop", "side.kind"),
    Column("to_fatigue", "1 where the set went to fatigue", _to_fatigue),
    Column("variant", "variant, such as a toe angle", "side.variant"),
    Column("reps", "repetitions", "side.reps"),
    Column("hold_s", "seconds each repetition was held", "side.hold_s"),
    Column("seconds", "seconds of the whole set", "side.seconds"),
    Column("steps", "steps", "side.steps"),
    Column("contacts", "ground contacts", "side.contacts"),
    Column("twists", "twists", "side.twists"),
    Column("distance", "distance as entered", "side.distance.value"),
    Column("distance_unit", "m, km or mi", "side.distance.unit"),
    Column("distance_m", "distance in metres", _rounded("side.distance.metres")),
    Column("weight", "weight of one piece as entered", "side.load.weight.value"),
    Column("weight_unit", "kg or lb", "side.load.weight.unit"),
    Column("weight_count", "number of pieces, such as 2 dumbbells", "side.load.weight.count"),
    Column("weight_kg", "all pieces together in kg", _rounded("side.load.weight.kg")),
    Column("assistance", "help of a machine or band as entered", "side.load.assistance.value"),
    Column("assistance_unit", "kg or lb", "side.load.assistance.unit"),
    Column("assistance_kg", "help in kg", _rounded("side.load.assistance.kg")),
    Column("load_kg", "weight less assistance in kg, without body weight and bands", _rounded("side.load.kg")),
    Column("body_weight", "body weight at the time as entered", "side.load.body_weight.value"),
    Column("body_weight_unit", "kg or lb", "side.load.body_weight.unit"),
    Column("band_set", "name of the band set", "band_set.name"),
    Column("band", "name of the band", "band.name"),
    Column("band_colour", "colour of the band: a word or #rrggbb", "band.colour"),
    Column("band_level", "place of the band in its set, 1 is the lightest", _level),
    Column("band_id", "stable id of the band", "side.load.band.band_id"),
    Column("band_stretch_pct", "stretch of the band in per cent", "side.load.band.elongation_pct"),
    Column("band_strands", "number of strands", "side.load.band.strands"),
    Column("band_twists", "number of twists in the band", "side.load.band.twists"),
    Column("band_force_kgf", "approximate force of the band in kilogram-force, where known", _force),
    Column("band_words", "what an imported file says of the band, verbatim", "side.load.band_label"),
    Column("effort", "how hard it was", "side.effort.value"),
    Column("effort_scale", "rpe or rir (repetitions in reserve)", "side.effort.scale"),
    Column("pain", "pain, 0 to 10", "side.pain"),
    Column("rest_s", "seconds of rest after the set", "side.rest_s"),
    Column("concentric_s", "tempo: seconds of the way up or out", "entry.tempo.concentric_s"),
    Column("top_hold_s", "tempo: seconds of the hold there", "entry.tempo.top_hold_s"),
    Column("eccentric_s", "tempo: seconds of the way back", "entry.tempo.eccentric_s"),
    Column("bottom_hold_s", "tempo: seconds of the hold at the bottom", "entry.tempo.bottom_hold_s"),
    Column("set_note", "note on the set", "side.note"),
    Column("done_at", "when the set was done; empty where it is not known", "side.done_at"),
    Column("source", "program the workout was imported from", "workout.source.app"),
    Column("source_line", "line of the imported file", "side.source_line"),
)
"""Every column of the table in its order."""


def write(
    workouts: Iterable[Workout],
    stream: TextIO,
    *,
    names: Mapping[str, str],
    band_sets: Iterable[BandSet] = (),
    spreadsheet_safe: bool = False,
    byte_order_mark: bool = False,
) -> int:
    """Write the table and return the number of data rows.

    `names` gives the name of each exercise key; `stream` must be open with newline="". `spreadsheet_safe` puts an
    apostrophe before texts that a spreadsheet would take for a formula: real notes begin with "+", so it is a choice.
    """
    bands = {band.id: (band, band_set) for band_set in band_sets for band in band_set.bands}
    if byte_order_mark:
        stream.write("\ufeff")
    table = csv.writer(stream)
    table.writerow([column.name for column in COLUMNS])
    values = [_walk(column.source) if isinstance(column.source, str) else column.source for column in COLUMNS]
    count = 0
    for row in _rows(workouts, names, bands):
        count += 1
        cells = [_cell(value(row)) for value in values]
        table.writerow(
            [harmless(cell) if isinstance(cell, str) else cell for cell in cells] if spreadsheet_safe else cells
        )
    return count


def _rows(
    workouts: Iterable[Workout], names: Mapping[str, str], bands: Mapping[str, tuple[Band, BandSet]]
) -> Iterator[Row]:
    for workout in workouts:
        for entry in workout.entries:
            name = names.get(entry.exercise_key, entry.exercise_key)
            for side in entry.sets:
                use = side.load.band
                band, band_set = bands.get(use.band_id, (None, None)) if use else (None, None)
                yield Row(workout, entry, side, name, band, band_set)


def _cell(value: Cell) -> Cell:
    """Return a figure without a surplus ".0", a date as ISO 8601, and nothing for what is not known."""
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < 1e15 else value
    if isinstance(value, date | datetime):
        return value.isoformat()
    return "" if value is None else value


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula, by an apostrophe that `unmarked` takes away again.

    >>> harmless("+40 %"), harmless("'+"), harmless("slow")
    ("'+40 %", "''+", 'slow')
    """
    return f"'{text}" if text.lstrip("'").startswith(_TRIGGERS) else text


def unmarked(text: str) -> str:
    """Return a text without the apostrophe that `harmless` put before it.

    >>> unmarked("'+40 %"), unmarked("''+"), unmarked("'tis")
    ('+40 %', "'+", "'tis")
    """
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(_TRIGGERS) else text
