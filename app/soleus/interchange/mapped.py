"""What the columns of a table mean that no format knows: told by the user, remembered by the layout's signature."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Self

from soleus.domain.words import tr
from soleus.interchange.reading import Row, Table, folded

APP = "CSV"
"""How the source of such a log begins; its layout's signature follows, so that two layouts are never compared."""


class Role(StrEnum):
    """What a column holds."""

    IGNORED = "ignored"
    DATE = "date"
    TIME = "time"
    WORKOUT = "workout"
    EXERCISE = "exercise"
    SET = "set"
    KIND = "kind"
    COUNT = "count"
    WEIGHT = "weight"
    WEIGHT_UNIT = "weight-unit"
    REPS = "reps"
    SECONDS = "seconds"
    DISTANCE = "distance"
    DISTANCE_UNIT = "distance-unit"
    RPE = "rpe"
    RIR = "rir"
    SIDE = "side"
    BAND = "band"
    REST = "rest"
    NOTE = "note"
    WORKOUT_NOTE = "workout-note"
    LENGTH = "length"


UNITS: Mapping[Role, tuple[str, ...]] = {
    Role.DATE: ("dmy", "mdy", "ymd"),
    Role.WEIGHT: ("kg", "lb"),
    Role.DISTANCE: ("m", "km", "mi"),
    Role.SECONDS: ("s", "min"),
    Role.REST: ("s", "min"),
    Role.LENGTH: ("s", "min"),
}
"""The units a column's figures can be in; of a date the order of its parts."""

SEVERAL = frozenset((Role.IGNORED, Role.NOTE, Role.WORKOUT_NOTE, Role.WEIGHT))
"""What more than one column may be; of two weights in a row the first one counts."""

AMOUNTS = (Role.REPS, Role.SECONDS, Role.DISTANCE, Role.WEIGHT)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a column holds, and the unit its figures are in; "" where the file or the user says it elsewhere."""

    role: Role
    unit: str = ""


IGNORED = Meaning(Role.IGNORED)


@dataclass(frozen=True, slots=True)
class Columns:
    """The meaning of every column of a layout, and whether its first line holds their names."""

    meanings: tuple[Meaning, ...]
    has_header: bool = True

    def place(self, role: Role) -> int | None:
        """Return the first column that holds something, or None."""
        return next((n for n, one in enumerate(self.meanings) if one.role is role), None)

    @property
    def missing(self) -> tuple[Role, ...]:
        """What a log cannot do without and no column holds; any of the amounts stands for all."""
        there = {one.role for one in self.meanings}
        wanted = [role for role in (Role.DATE, Role.EXERCISE) if role not in there]
        return (*wanted, *(() if there.intersection(AMOUNTS) else (Role.REPS,)))

    def with_meaning(self, place: int, meaning: Meaning) -> Self:
        """Return the columns with one decided; another column that claimed to be the same is ignored then."""
        made = list(self.meanings)
        for n, other in enumerate(made):
            if n != place and other.role is meaning.role and _excludes(meaning, other):
                made[n] = IGNORED
        made[place] = meaning
        return replace(self, meanings=tuple(made))

    def to_plain(self) -> dict[str, Any]:
        """Return the columns as a JSON value."""
        return {"header": self.has_header, "columns": [[one.role.value, one.unit] for one in self.meanings]}

    @classmethod
    def from_plain(cls, plain: Any) -> Self | None:
        """Return columns from what was stored, or None where it makes no sense."""
        try:
            made = tuple(Meaning(Role(role), str(unit)) for role, unit in plain["columns"])
            return cls(made, bool(plain["header"]))
        except (KeyError, TypeError, ValueError):
            return None


@dataclass(frozen=True, slots=True)
class Grid:
    """A table read into rows once, so that it can be understood in several ways.

    `broken` holds line and reason of rows without a proper form, `blank` the number of rows without any content.
    """

    table: Table
    names: tuple[str, ...]
    rows: tuple[Row, ...]
    broken: tuple[tuple[int, str], ...]
    blank: int
    has_header: bool

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.names)

    def column(self, place: int, most: int | None = None) -> list[str]:
        """Return what stands in a column, without its blank fields: the first `most` of them."""
        found = []
        for _, fields in self.rows:
            if fields[place].strip():
                found.append(fields[place])
                if len(found) == most:
                    break
        return found


def grid_of(table: Table, has_header: bool = True) -> Grid:
    """Return the rows of a table, its first line being names or data."""
    fresh = table.again() if has_header else table.without_header()
    rows = tuple(fresh.rows())
    return Grid(fresh, fresh.header, rows, tuple(fresh.broken), fresh.blank, has_header)


def signature(table: Table, has_header: bool = True) -> str:
    """Return what tells a layout: a digest of its column names, or of how many columns it has where they have none."""
    if has_header:
        said = "\x1f".join(folded(name) for name in table.header)
    else:
        said = tr("Import", "{count} columns, {delimiter}").format(
            count=len(table.without_header().header), delimiter=table.delimiter
        )
    return hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()[:16]


def app_of(sign: str) -> str:
    """Return the source that logs of a layout are stored under."""
    return f"{APP}-{sign[:6]}"


def _excludes(mine: Meaning, other: Meaning) -> bool:
    return mine.role not in SEVERAL or (mine.role is Role.WEIGHT and mine.unit == other.unit)
