"""Tables in the layouts that Strong and Hevy export, which their and other apps' importers take.

Strong: its most common layout, without units (the reader of the file is asked for them), 0 for what does not apply,
the note of an exercise on the first row of its block, each row's own words on that row. Hevy: units in the names of
the columns, blanks for what does not apply, months in English, the notes of an exercise on all of its rows.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TextIO

from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.words import tr
from soleus.domain.workout import SetKind
from soleus.interchange.csv_log import harmless
from soleus.interchange.flattening import FlatBlock, FlatSet, FlatWorkout, Layout, Wishes
from soleus.interchange.set_words import plain

STRONG = Layout(supersets=False, zero=False)
HEVY = Layout(any_effort=False)

STRONG_HEADER = (
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
)
_HEVY_HEADER = (
    '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index",'
    '"set_type","{weight}","reps","{distance}","duration_seconds","rpe"\n'
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LETTERS = {SetKind.WARMUP: "W", SetKind.DROP: "D"}
_TYPES = {SetKind.WARMUP: "warmup", SetKind.DROP: "dropset"}


def write_strong(workouts: Iterator[FlatWorkout], stream: TextIO, wishes: Wishes) -> int:
    """Write a table in Strong's layout and return the number of rows; `stream` is open with newline=""."""
    stream.write(STRONG_HEADER)
    quoted = _quoting(wishes)
    count = 0
    for workout in workouts:
        head = f"{workout.start:%Y-%m-%d %H:%M:%S},{quoted(workout.name)},{_duration(workout)}"
        note = workout.note
        for block in workout.blocks:
            for number, row in enumerate(block.sets, 1):
                first = number == 1
                said = " ".join(text for text in (block.note if first else "", row.remark) if text)
                stream.write(
                    f"{head},{quoted(block.name)},{_order(number, row)},{_zero(row.weight)},{_zero(row.reps)},"
                    f"{_zero(row.distance)},{_zero(row.seconds)},{quoted(said) if said or first else ''},"
                    f"{quoted(note) if note or first else ''},{_blank(row.rpe)}\n"
                )
                note = ""
                count += 1
    return count


def write_hevy(workouts: Iterator[FlatWorkout], stream: TextIO, wishes: Wishes) -> int:
    """Write a table in Hevy's layout and return the number of rows; `stream` is open with newline=""."""
    weight = "weight_lbs" if wishes.weight_unit is WeightUnit.LB else "weight_kg"
    distance = "distance_miles" if wishes.distance_unit is DistanceUnit.MI else "distance_km"
    stream.write(_HEVY_HEADER.format(weight=weight, distance=distance))
    quoted = _quoting(wishes)
    count = 0
    for workout in workouts:
        start, end = _hevy_time(workout.start), _hevy_time(workout.end or workout.start)
        head = f'{quoted(workout.name)},"{start}","{end}",{quoted(workout.note)}'
        for block in workout.blocks:
            turn = "" if block.superset is None else block.superset
            title, notes = quoted(block.name), quoted(block_notes(block))
            for index, row in enumerate(block.sets):
                kind = "failure" if row.failure else _TYPES.get(row.row.kind, "normal")
                stream.write(
                    f'{head},{title},{turn},{notes},{index},"{kind}",{_blank(row.weight)},{_blank(row.reps)},'
                    f"{_blank(row.distance)},{_blank(row.seconds)},{_blank(row.rpe)}\n"
                )
                count += 1
    return count


def block_notes(block: FlatBlock) -> str:
    """Return the notes of an exercise: its own, then each of its sets' words with the numbers of those sets."""
    places: dict[str, list[int]] = {}
    for number, row in enumerate(block.sets, 1):
        for text in (*(f"({word})" for word in row.words), row.row.note):
            if text:
                places.setdefault(text, []).append(number)
    lines = [block.note] if block.note else []
    for text, numbers in places.items():
        if len(numbers) == len(block.sets):
            lines.append(text)
        else:
            listed = ", ".join(map(str, numbers))
            one, many = tr("ExportNotes", "Set {numbers}: {text}"), tr("ExportNotes", "Sets {numbers}: {text}")
            lines.append((one if len(numbers) == 1 else many).format(numbers=listed, text=text))
    return "\n".join(lines)


def _quoting(wishes: Wishes) -> Callable[[str], str]:
    def quoted(text: str) -> str:
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
        if wishes.spreadsheet_safe:
            text = harmless(text)
        doubled = text.replace('"', '""')
        return f'"{doubled}"'

    return quoted


def _order(number: int, row: FlatSet) -> str:
    return "F" if row.failure else _LETTERS.get(row.row.kind, str(number))


def _zero(value: float | None) -> str:
    return "0" if value is None else _figure(value)


def _blank(value: float | None) -> str:
    return "" if value is None else _figure(value)


def _figure(value: float) -> str:
    """Return a figure with all of its digits and without an exponent, which few readers know."""
    text = plain(value)
    if "e" in text or float(text) != value:
        text = f"{value:.9f}".rstrip("0").rstrip(".")
    return text


def _duration(workout: FlatWorkout) -> str:
    """Return a duration as Strong writes it; a minute of 0 where it is not known, as a blank is refused elsewhere."""
    seconds = 0 if workout.end is None else int((workout.end - workout.start).total_seconds())
    hours, minutes = divmod(seconds // 60, 60)
    if hours:
        return f"{hours}h {minutes}m" if minutes else f"{hours}h"
    return f"{minutes}m" if minutes or not seconds else f"{seconds}s"


def _hevy_time(moment: datetime) -> str:
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}, {moment:%H:%M}"
