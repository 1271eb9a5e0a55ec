"""Rows of any content under the columns of every other app: each becomes sets or is named, and nothing crashes."""

import csv
import io
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from interchange.samples import OWN

from soleus.domain.errors import SoleusError
from soleus.domain.units import WeightUnit
from soleus.interchange import formats, resolving
from soleus.interchange.parsed import ParsedLog
from soleus.interchange.resolving import Choices

NAMES = (
    "fitbod-utc", "fitbod-2018-days", "stronglifts-kg-bom", "stronglifts-2014", "liftosaur-planned-and-done",
    "liftlog-two-timestamps", "gymbook-it", "gymbook-de", "fastnfitness-records",
)  # fmt: skip
TABLES = [(OWN / f"{name}.csv").read_text(encoding="utf-8-sig") for name in NAMES]
BACKUP = (OWN / "jefit-sections.csv").read_bytes()
known_fields = (
    "", "0", "1", "2.5", "-3", "12,5", "1e400", "nan", "Calf Raise", "true", "kg", "lb", "-", "5/5", "3×0:45", "84KG",
    "2026-01-02", "2026-01-02 10:00:00 +0000", "2026-01-02T10:00Z", "9999-12-31 23:59:59 -1400", "2026/01/02",
    "02/01/26", "1900-01-01 00:00:00 +1400", "2100-12-31T22:00Z", "31.12.2025", "10:56 PM", "99:99", "20 ripetizioni",
    "60 secondi", "12,50 kg", "9 km", "Si", "1" * 400, "0x5", "٣ kg", "²",
)  # fmt: skip
fields = st.sampled_from(known_fields) | st.text(max_size=6)


def _stored(log: ParsedLog) -> int:
    """Return the number of sets that workouts of the log's own choices hold."""
    choices = Choices({e.name: resolving.proposed(e, "x") for e in log.exercises}, WeightUnit.KG)
    return sum(len(entry.sets) for workout in resolving.workouts(log, choices, 1) for entry in workout.entries)


@given(st.sampled_from(TABLES), st.data())
def test_every_row_becomes_sets_or_is_named(sample: str, data: st.DataObject) -> None:
    header, *short = csv.reader(io.StringIO(sample))
    known = [row + [""] * (len(header) - len(row)) for row in short]
    places = st.tuples(st.sampled_from(known), st.integers(0, len(header) - 1), fields)
    rows = [
        [*row[:place], text, *row[place + 1 :]] for row, place, text in data.draw(st.lists(places, max_size=8))
    ]  # one field of a good row is another
    rows += data.draw(st.lists(st.lists(fields, min_size=len(header), max_size=len(header)), max_size=3))
    stream = io.StringIO(newline="")
    csv.writer(stream, quoting=csv.QUOTE_ALL).writerows([header, *rows])
    text = stream.getvalue()
    if "\0" in text:
        return
    log = formats.read(text.encode("utf-8", "replace"))
    assert log.rows + log.blank_rows == len(rows)
    assert _stored(log) == log.set_count
    assert len({workout.key for workout in log.workouts}) == len(log.workouts)


@given(st.data())
def test_a_damaged_backup_gives_a_log_or_a_sentence(data: st.DataObject) -> None:
    damaged = bytearray(BACKUP)
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(damaged)))
        damaged[place : place + data.draw(st.integers(0, 30))] = data.draw(
            st.binary(max_size=5) | st.sampled_from([b'"', b"\n", b",", b"### EXERCISE LOGS ###\n", b"9" * 20])
        )
    log, refusal = None, ""
    try:
        log = formats.read(bytes(damaged))
    except SoleusError as error:
        refusal = str(error)
    assert len(refusal.splitlines()) == 1 if log is None else _stored(log) == log.set_count


def test_a_longer_export_says_of_earlier_workouts_what_a_shorter_one_said() -> None:
    for name in NAMES:
        whole = (OWN / f"{name}.csv").read_bytes()
        log = formats.read(whole)
        for shorter, longer in pairwise(_growing(whole, log)):
            assert shorter.items() <= longer.items(), name


def _growing(whole: bytes, log: ParsedLog) -> list[dict[str, object]]:
    """Return what exports say that were made after each workout of a log: the key of each and what stands in it."""
    lines = whole.splitlines(keepends=True)
    head, said = lines[0], []
    done: set[int] = set()
    for workout in log.workouts:
        done |= {row.line for block in workout.blocks for row in block.sets}
        part = formats.read(head + b"".join(lines[line - 1] for line in sorted(done)))
        said.append({w.key: [(b.exercise, len(b.sets)) for b in w.blocks] for w in part.workouts})
    return said
