"""Tables that Hypothesis makes: headers of known apps and of nobody, with rows of likely and unlikely fields."""

import csv
import io

from hypothesis import strategies as st
from interchange.samples import OWN

HEADERS = tuple(
    sorted({path.read_text(encoding="utf-8-sig", errors="replace").splitlines()[0] for path in OWN.glob("*-*.csv")})
)
_NAMES = (
    "Date",
    "Datum",
    "Exercise",
    "Übung",
    "Set",
    "Sets",
    "Reps",
    "Weight (kg)",
    "Side",
    "Band",
    "Note",
    "Time",
    "?",
)
_FIELDS = (
    "", " ", "0", "1", "2", "12", "2.5", "12,5", "-3", "1e9", "1e400", "nan", "W", "D", "F", "Rest Timer", "Note", "kg",
    "lbs", "km", "true", "FALSE", "2026-01-02", "2026-01-02 10:00:00", "2026-01-02T10:00:00Z", "3/4/2026", "31.12.25",
    "9 Apr 2025, 07:05", "10:56 PM", "1h 5m", "3x12", "5/5/-", "Calf Raise", "Plank", "links", "rot", "8.5", "normal",
    "20 ripetizioni", "12,50 kg", "9999-12-31 23:59:59 -1400", "🦵", "x" * 3000,
)  # fmt: skip
_cells = st.sampled_from(_FIELDS) | st.text(max_size=8) | st.from_regex(r"[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4}")
_names = st.lists(st.sampled_from(_NAMES) | st.text(max_size=6), min_size=1, max_size=8).map(tuple)


@st.composite
def tables(draw: st.DrawFn) -> bytes:
    """Return a table of any delimiter under a known or made-up header, or with none at all."""
    delimiter = draw(st.sampled_from(",;\t"))
    header: tuple[str, ...] = draw(st.sampled_from(HEADERS).map(lambda line: next(csv.reader([line]))) | _names)  # type: ignore[arg-type]
    width = len(header)
    if ";" in header[0]:
        header, delimiter = tuple(header[0].split(";")), ";"
        width = len(header)
    row = st.lists(_cells, min_size=max(0, width - draw(st.integers(0, 1))), max_size=width + 1)
    rows = draw(st.lists(row, max_size=12))
    stream = io.StringIO(newline="")
    quoting = draw(st.sampled_from((csv.QUOTE_ALL, csv.QUOTE_MINIMAL)))
    writer = csv.writer(stream, delimiter=delimiter, quoting=quoting)
    if draw(st.integers(0, 9)):
        writer.writerow(header)
    writer.writerows(rows)
    return stream.getvalue().encode(draw(st.sampled_from(("utf-8", "utf-8-sig", "utf-16"))), "replace")


inputs = tables() | st.binary(max_size=400)
"""What is tried: mostly tables, and bytes of no kind."""
