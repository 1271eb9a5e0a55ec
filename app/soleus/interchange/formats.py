"""The formats Soleus reads, told apart by what is in a file, never by its name."""

import re
from enum import Enum

from soleus.domain.errors import ReadingError
from soleus.domain.pausing import collection_paused
from soleus.interchange import hevy, strong, strong_headers
from soleus.interchange.parsed import ParsedLog
from soleus.interchange.reading import Table, folded
from soleus.interchange.spelling import shortened

_OTHERS: tuple[tuple[str, frozenset[str]], ...] = (
    ("body measurements of Hevy", frozenset(("date", "weight_kg", "fat_percent"))),
    ("body measurements of Hevy", frozenset(("date", "weight_lbs", "fat_percent"))),
    ("body measurements of Hevy", frozenset(("date", "fat_percent", "waist_cm"))),
    ("body measurements of Hevy", frozenset(("date", "fat_percent", "waist_in"))),
    ("body measurements of FitNotes", frozenset(("date", "measurement", "value", "unit"))),
    ("a log of FitNotes", frozenset(("date", "exercise", "category", "reps"))),
    ("a log of Fitbod", frozenset(("date", "exercise", "reps", "iswarmup"))),
    ("a log of Liftosaur", frozenset(("workout datetime", "program", "exercise"))),
    ("a log of LiftLog", frozenset(("sessionid", "timestamp", "exercise"))),
    ("a log of GymRun", frozenset(("date", "routine", "exercise", "set", "weight"))),
    ("a log of GymBook", frozenset(("data", "programma", "esercizio"))),
    ("a log of FastNFitness", frozenset(("table", "exercise", "exercise_type"))),
    ("a table that Soleus exported, which cannot hold all of a logbook; import its JSON export instead",
     frozenset(("date", "exercise", "exercise_key", "side"))),
)  # fmt: skip
_READS = "Soleus reads the CSV exports of Strong and Hevy, and its own JSON export"
_DATED = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{1,2} \w+\.? \d{4}")


class Kind(Enum):
    """What a file is to be read as."""

    TABLE = "table"
    LOGBOOK = "logbook"


def kind_of(data: bytes) -> Kind:
    """Return whether a file is a logbook of our own (`json_log`) or a table (`read`); ReadingError for other JSON."""
    head = data[:2000].removeprefix(b"\xef\xbb\xbf").lstrip()
    if not head.startswith((b"{", b"[")):
        return Kind.TABLE
    if re.search(rb'"format"\s*:\s*"soleus-logbook"', data[:2000]) or _is_logbook(data):
        return Kind.LOGBOOK
    raise ReadingError(f"This is a JSON file, but not a logbook of Soleus. {_READS}.")


def _is_logbook(data: bytes) -> bool:
    """Look for the format's name anywhere, as a program that sorts the keys puts it last."""
    return b'"soleus-logbook"' in data and b'"format"' in data


@collection_paused()
def read(data: bytes) -> ParsedLog:
    """Return what an export of Strong or Hevy holds; ReadingError says in a sentence why a file is neither."""
    table = Table(data)
    if (hevy_layout := hevy.layout_of(table.header)) is not None:
        return hevy.read(table, hevy_layout)
    if (strong_layout := strong_headers.layout_of(table.header)) is not None:
        return strong.read(table, strong_layout)
    raise ReadingError(_refusal(table))


def _refusal(table: Table) -> str:
    """Say what was found instead of a known header."""
    names = {folded(name).split(" (")[0] for name in table.header}
    for what, signature in _OTHERS:
        if signature <= names:
            return f"This is {what}. {_READS}." if "Soleus" not in what else f"This is {what}."
    if table.header and table.header[0].startswith("### "):
        return f"This is a log of JEFIT. {_READS}."
    if any(_DATED.search(field) for field in table.header) or sum(_is_number(f) for f in table.header) > 1:
        return (
            "The file has no line of column names: its first line is already data. Export it again, or put back the "
            "line that begins with Date (Strong) or title (Hevy)."
        )
    shown = [shortened(name, 40) for name in table.header if name]
    if len(shown) < 2:
        return f"This file is not a table: its first line is “{(shown or [''])[0]}”. {_READS}."
    listed = ", ".join(shown[:12]) + (" …" if len(shown) > 12 else "")
    return f"The columns found are {listed}: no layout that is known here. {_READS}."


def _is_number(text: str) -> bool:
    return bool(re.fullmatch(r"-?[0-9]+(?:[.,][0-9]+)?", text))
