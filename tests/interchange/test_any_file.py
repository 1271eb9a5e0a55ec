"""Whatever bytes come, a log or a plain sentence comes back; and no data row is ever lost without a word."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st
from interchange.samples import OWN

from soleus.domain.errors import SoleusError
from soleus.domain.units import WeightUnit
from soleus.interchange import formats, resolving
from soleus.interchange.parsed import ParsedLog
from soleus.interchange.resolving import Choices

SAMPLES = [path.read_bytes() for path in sorted(OWN.glob("[fsh]*.csv"))]
HEADERS = [
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE",
    "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes",
    "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,rpe",
    "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment",
    "Date,Exercise,Category,Weight (kg),Weight (lbs),Reps,Distance,Distance Unit,Time,Notes,Kind",
    "Name,StartTime,EndTime,Exercise,Equipment,Reps,Weight,Time,Distance,Status,IsWarmup,RPE,RIR,Note",
]
known_fields = (
    "", "0", "0.0", "1", "2", "12.5", "-3", "W", "D", "F", "Note", "Rest Timer", "Ruhezeit", "kg", "lbs", "Calf Raise",
    "2026-01-02 10:00:00", "2026-01-03 10:00:00", "9 Apr 2025, 07:05", "5 Mai 2026, 07:34", "1h 5m", "264h", "8.5",
    "1e400", "nan", "normal", "failure", "5000", "2026-01-02T10:00:00Z", "Done", "NotStarted", "ft", "0:01:30",
)  # fmt: skip
fields = st.sampled_from(known_fields) | st.text(max_size=6)


def _read(data: bytes) -> ParsedLog | None:
    """Return a log that also makes workouts, or None where the file is refused in a sentence."""
    log, refusal = None, ""
    try:
        log = formats.read(data)
    except SoleusError as error:
        refusal = str(error)
    if log is None:
        assert _is_one_line(refusal)
        return None
    assert all(_is_one_line(str(problem)) for problem in log.problems)
    assert all(_is_one_line(flag.text) for flag in log.flags)
    choices = Choices({e.name: resolving.proposed(e, "x") for e in log.exercises}, WeightUnit.KG)
    workouts = list(resolving.workouts(log, choices, 1))
    assert sum(len(entry.sets) for workout in workouts for entry in workout.entries) == log.set_count
    assert len({workout.key for workout in log.workouts}) == len(log.workouts)
    return log


def _is_one_line(text: str) -> bool:
    return 0 < len(text) < 1000 and len(text.splitlines()) == 1


@given(st.binary(max_size=300))
def test_any_bytes_give_a_log_or_a_sentence(data: bytes) -> None:
    _read(data)
    for header in HEADERS:
        _read(header.encode() + b"\n" + data)


@given(st.sampled_from(SAMPLES), st.data())
def test_a_damaged_file_gives_a_log_or_a_sentence(sample: bytes, data: st.DataObject) -> None:
    damaged = bytearray(sample)
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(damaged)))
        damaged[place : place + data.draw(st.integers(0, 30))] = data.draw(st.binary(max_size=5))
    _read(bytes(damaged))


@given(st.sampled_from(HEADERS), st.data())
def test_every_row_is_a_set_a_rest_a_note_or_named_as_left_out(header: str, data: st.DataObject) -> None:
    delimiter = ";" if ";" in header else ","
    width = header.count(delimiter) + 1
    rows = data.draw(st.lists(st.lists(fields, min_size=width, max_size=width), max_size=12))
    stream = io.StringIO(newline="")
    stream.write(header + "\r\n")
    csv.writer(stream, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    log = _read(stream.getvalue().encode("utf-8", "replace"))
    if log is None:  # a NUL makes the file a binary one
        assert "\0" in stream.getvalue()
        return
    assert log.rows + log.blank_rows == len(rows)
    assert log.blank_rows == sum(not any(field.strip() for field in row) for row in rows)
    lines = [row.line for row in log.sets] + [problem.line for problem in log.problems]
    assert len(set(lines)) == len(lines)
