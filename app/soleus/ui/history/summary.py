"""The second line of a workout in the list: side marks, band swatches and numbers."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from soleus.domain.exercise import Exercise, Measure
from soleus.domain.progress import BandOf
from soleus.domain.workout import Entry, SetKind, Side, SideSet, Workout
from soleus.ui.text import DASH, TIMES, load_text, tr, within
from soleus.ui.units import figure
from soleus.ui.wording import measure_sign

ExerciseOf = Callable[[str], Exercise | None]

MOST_EXERCISES = 6
"""More exercises than these never fit a row."""


@dataclass(frozen=True, slots=True)
class BandMark:
    """A swatch: the band's colour, its level and its name."""

    colour: str
    level: int
    name: str


Token = str | Side | BandMark
"""A piece of a line: words, the mark of a side, or a swatch."""


@dataclass(frozen=True, slots=True)
class WorkoutRow:
    """What the list shows of a workout."""

    id: int
    day: date
    name: str
    tokens: tuple[Token, ...]
    finished: bool
    note: str = ""


def workout_row(workout: Workout, exercise_of: ExerciseOf, band_of: BandOf) -> WorkoutRow:
    """Return a workout's row: each side's bands and numbers of a single exercise, a word or two each of several."""
    entries = workout.entries
    tokens: list[Token] = []
    # A band ladder is told by its bands and numbers, as is a workout of one exercise; the rest in words after it.
    first = entries[0].sets if entries else ()
    if first and (len(entries) == 1 or any(row.load.band for row in first)):
        tokens += side_tokens(entries[0], exercise_of(entries[0].exercise_key), band_of)
        entries = entries[1:]
    tokens += _several(entries, exercise_of, after=bool(tokens))
    name = workout.name or tr("History", "Workout")
    return WorkoutRow(workout.id, workout.day, name, tuple(tokens), workout.finished, workout.note)


def side_tokens(entry: Entry, exercise: Exercise | None, band_of: BandOf) -> list[Token]:
    """Return "L [2] 11, 11, 10  R [4] 9, 9, 8": the working sets of each side, a new swatch where the band changes."""
    tokens: list[Token] = []
    for side in Side:
        rows = [row for row in counted(entry.sets) if row.side is side]
        if not rows:
            continue
        if side is not Side.UNSTATED:
            tokens.append(side)
        tokens += _runs(rows, exercise, band_of)
    return tokens


def counted(rows: Iterable[SideSet]) -> list[SideSet]:
    """Return the working sets; the others where there are none."""
    everything = list(rows)
    working = [row for row in everything if row.kind is SetKind.WORKING]
    return working or everything


def measure_of(row: SideSet, exercise: Exercise | None) -> Measure | None:
    """Return in what a row was counted: the first of the exercise's measures it has, else any it has."""
    own = exercise.measures if exercise else ()
    return next((m for m in (*own, *Measure) if row.amount(m) is not None), None)


def amount_text(row: SideSet, exercise: Exercise | None) -> str:
    """Return "11" for what the exercise usually counts, "30 s" or "20 steps" otherwise; a dash where nothing was."""
    measure = measure_of(row, exercise)
    value = None if measure is None else row.amount(measure)
    if measure is None or value is None:
        return DASH
    return figure(value, measure) + _suffix(measure)


def amounts_text(rows: Sequence[SideSet], exercise: Exercise | None) -> str:
    """Return "11, 11, 10", or "3 × 15" for more than two alike; a unit is said once."""
    texts = [amount_text(row, exercise) for row in rows]
    if len(texts) > 2 and len(set(texts)) == 1:
        return f"{len(texts)} {TIMES} {texts[0]}"
    suffixes = {_suffix(measure) for row in rows if (measure := measure_of(row, exercise))}
    if len(suffixes) == 1 and (suffix := suffixes.pop()):
        return ", ".join(text.removesuffix(suffix) for text in texts) + suffix
    return ", ".join(texts)


def _suffix(measure: Measure) -> str:
    sign = measure_sign(measure)
    return f" {sign}" if sign else ""


def _runs(rows: Sequence[SideSet], exercise: Exercise | None, band_of: BandOf) -> list[Token]:
    tokens: list[Token] = []
    start = 0
    for at in range(1, len(rows) + 1):
        if at < len(rows) and rows[at].load == rows[start].load:
            continue
        run = rows[start:at]
        load = run[0].load
        known = band_of(load.band.band_id) if load.band else None
        if known:
            tokens.append(BandMark(known[0].colour, known[1], known[0].shown_name))
        elif load.band_label:
            tokens.append(load.band_label)
        weight = load_text(load)
        words = amounts_text(run, exercise)
        more = "," if at < len(rows) else ""
        tokens.append((f"{words} {TIMES} {weight}" if weight else words) + more)
        start = at
    return tokens


def _several(entries: Sequence[Entry], exercise_of: ExerciseOf, after: bool) -> list[Token]:
    parts = []
    for entry in entries[:MOST_EXERCISES]:
        exercise = exercise_of(entry.exercise_key)
        name = within(exercise.name if exercise else entry.source_name or entry.exercise_key)
        rows = counted(entry.sets)
        if not rows:
            parts.append(name)
            continue
        numbers = {row.number for row in rows}
        texts = [amount_text(row, exercise) for row in rows]
        sets = f"{len(numbers)} {TIMES} "
        most = max(texts, key=texts.count)
        parts.append(f"{name} {sets}{most}")
    return [("+ " if after else "") + ", ".join(parts)] if parts else []
