"""The formats Soleus reads, told apart by what is in a file, never by its name.

A format is added as one line to `FILES` or `TABLES`; what the user is told Soleus reads follows from them.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeVar

from soleus.domain.errors import ReadingError
from soleus.domain.pausing import collection_paused
from soleus.domain.words import tr
from soleus.interchange import (
    fastnfitness,
    fitbod,
    fitnotes,
    fitnotes_backup,
    fitnotes_workouts,
    garmin_fit,
    gymbook,
    gymrun,
    hevy,
    jefit,
    liftlog,
    liftosaur,
    measurements,
    strong,
    strong_headers,
    stronglifts,
    stronglifts_old,
)
from soleus.interchange.databases import OUR_MARK, is_database
from soleus.interchange.parsed import ParsedLog
from soleus.interchange.reading import NoText, Table, folded
from soleus.interchange.spelling import shortened

L = TypeVar("L")


@dataclass(frozen=True, slots=True)
class TableFormat(Generic[L]):
    """A delimited text file known by its column names; `layout_of` returns None for those of other apps."""

    app: str
    layout_of: Callable[[tuple[str, ...]], L | None]
    read: Callable[[Table, L], ParsedLog]

    def log_of(self, table: Table) -> ParsedLog | None:
        """Return what a table holds, or None where it is not of this format."""
        layout = self.layout_of(table.header)
        return None if layout is None else self.read(table, layout)


@dataclass(frozen=True, slots=True)
class FileFormat:
    """A file that is no table: a database, a packed file, a text in sections; known by its bytes."""

    app: str
    fits: Callable[[bytes], bool]
    read: Callable[[bytes], ParsedLog]


FILES: tuple[FileFormat, ...] = (
    FileFormat("FitNotes", fitnotes_backup.fits, fitnotes_backup.read),
    FileFormat("Garmin", garmin_fit.is_fit, garmin_fit.read),
    FileFormat("JEFIT", jefit.is_backup, jefit.read),
    FileFormat("Liftosaur", liftosaur.is_dump, liftosaur.refuse_dump),
)
"""Looked at first, in this order."""

TABLES: tuple[TableFormat[Any], ...] = (
    TableFormat("Strong", strong_headers.layout_of, strong.read),
    TableFormat("Hevy", hevy.layout_of, hevy.read),
    TableFormat("FitNotes", fitnotes.layout_of, fitnotes.read),
    TableFormat("FitNotes", fitnotes_workouts.layout_of, fitnotes_workouts.read),
    TableFormat("Fitbod", fitbod.layout_of, fitbod.read),
    TableFormat("StrongLifts", stronglifts.layout_of, stronglifts.read),
    TableFormat("StrongLifts", stronglifts_old.layout_of, stronglifts_old.read),
    TableFormat("Liftosaur", liftosaur.layout_of, liftosaur.read),
    TableFormat("LiftLog", liftlog.layout_of, liftlog.read),
    TableFormat("GymBook", gymbook.layout_of, gymbook.read),
    TableFormat("GymRun", gymrun.layout_of, gymrun.read),
    TableFormat("FastNFitness", fastnfitness.layout_of, fastnfitness.read),
)
"""No two of them fit the same columns; the sentence about what Soleus reads names them in this order."""

_OTHER_APPS: tuple[tuple[str, frozenset[str]], ...] = (
    ("Flexify", frozenset(("id", "name", "reps", "weight", "created", "unit"))),
)  # fmt: skip
"""Apps whose tables are known but not read: their columns can be told by hand."""

_OUR_TABLE = frozenset(("date", "exercise", "exercise_key", "side"))
_DATED = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{1,2} \w+\.? \d{4}")
_C = "Import"


class UnknownLayout(ReadingError):
    """A table with column names that no format has; `table` holds it, so that the user can say what they mean."""

    def __init__(self, sentence: str, table: Table) -> None:
        super().__init__(sentence)
        self.table = table


class OnlyMeasurements(ReadingError):
    """A table of body measurements and no sets; `table` holds it, for `measurements.read`."""

    def __init__(self, sentence: str, table: Table) -> None:
        super().__init__(sentence)
        self.table = table


class Kind(Enum):
    """What a file is to be read as."""

    LOG = "log"
    LOGBOOK = "logbook"


def apps() -> tuple[str, ...]:
    """Return the names of the apps whose files are read, each once."""
    return tuple(dict.fromkeys([*(one.app for one in TABLES), *(one.app for one in FILES)]))


def reads() -> str:
    """Return the sentence about what Soleus reads."""
    text = tr(_C, "Soleus reads the exports of {apps}, and its own JSON export.")
    return text.format(apps=", ".join(apps()))


def _and_reads(sentence: str) -> str:
    return f"{sentence} {reads()}"


def kind_of(data: bytes) -> Kind:
    """Return whether a file is a logbook of our own (`json_log`) or a log (`read`); ReadingError for other JSON."""
    head = data[:2000].removeprefix(b"\xef\xbb\xbf").lstrip()
    if not head.startswith((b"{", b"[")) or any(one.fits(data) for one in FILES):
        return Kind.LOG
    if re.search(rb'"format"\s*:\s*"soleus-logbook"', data[:2000]) or _is_logbook(data):
        return Kind.LOGBOOK
    raise ReadingError(_and_reads(tr(_C, "This is a JSON file, but not a logbook of Soleus.")))


def _is_logbook(data: bytes) -> bool:
    """Look for the format's name anywhere, as a program that sorts the keys puts it last."""
    return b'"soleus-logbook"' in data and b'"format"' in data


@collection_paused()
def read(data: bytes) -> ParsedLog:
    """Return what an app's file holds.

    UnknownLayout for a table whose columns are not known, ReadingError for everything else, each saying why.
    """
    for one in FILES:
        if one.fits(data):
            return one.read(data)
    if is_database(data):
        if data[68:72] == OUR_MARK:
            raise ReadingError(
                tr(_C, "This is a whole logbook of Soleus: choose “Restore from a file…” in the File menu for it.")
            )
        raise ReadingError(_and_reads(tr(_C, "This is a database of another program.")))
    try:
        table = Table(data)
    except NoText as error:
        raise ReadingError(_and_reads(str(error))) from None
    for known in TABLES:
        if (log := known.log_of(table)) is not None:
            return log
    raise _refusal(table)


def _refusal(table: Table) -> ReadingError:
    """Say what was found instead of a known header."""
    names = {folded(name).split(" (")[0] for name in table.header}
    if names >= _OUR_TABLE:
        text = tr(_C, "This is a table that Soleus exported, which cannot hold all of a logbook; import its JSON "
                      "export instead.")  # fmt: skip
        return ReadingError(text)
    measured = measurements.app_of(table.header)
    if measured is not None:
        text = tr(_C, "These are body measurements of {app}.").format(app=measured)
        return OnlyMeasurements(_and_reads(text), table)
    for app, signature in _OTHER_APPS:
        if signature <= names and app not in apps():
            return UnknownLayout(_and_reads(tr(_C, "This is a log of {app}.").format(app=app)), table)
    if any(_DATED.search(field) for field in table.header) or sum(_is_number(f) for f in table.header) > 1:
        text = tr(_C, "The file has no line of column names: its first line is already data. Export it again, or put "
                      "back the line of column names (in Strong it begins with Date, in Hevy with title).")  # fmt: skip
        return UnknownLayout(text, table)
    shown = [shortened(name, 40) for name in table.header if name]
    if len(shown) < 2:
        text = tr(_C, "This file is not a table: its first line is “{line}”.").format(line=(shown or [""])[0])
        return ReadingError(_and_reads(text))
    listed = ", ".join(shown[:12]) + (" …" if len(shown) > 12 else "")
    text = tr(_C, "The columns found are {columns}: no layout that is known here.").format(columns=listed)
    return UnknownLayout(_and_reads(text), table)


def _is_number(text: str) -> bool:
    return bool(re.fullmatch(r"-?[0-9]+(?:[.,][0-9]+)?", text))
