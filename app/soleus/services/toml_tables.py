"""The shipped TOML files read table by table; every complaint names the file, the entry and the field."""

import tomllib
from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Any, NoReturn, TypeVar

from soleus.domain.errors import ReadingError

_Choice = TypeVar("_Choice", bound=StrEnum)


def parsed(file: str, text: str, tables: Collection[str]) -> "Table":
    """Return what a file holds; raises ReadingError where it is not TOML, or has other tables than these."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ReadingError(f"{file} is not valid TOML: {error}.") from error
    table = Table(file, values)
    table.only(tables)
    return table


class Table:
    """One table of a TOML file, read field by field; every complaint says where it stands."""

    def __init__(self, place: str, values: Mapping[str, Any], prefix: str = "") -> None:
        self.place = place
        self.values = values
        self._prefix = prefix

    def fail(self, field: str, problem: str) -> NoReturn:
        """Raise the ReadingError that names file, entry and field."""
        raise ReadingError(f"In {self.place}, field {self._prefix}{field}: {problem}.")

    def only(self, known: Collection[str]) -> None:
        """Refuse fields nobody reads: they are misspelt."""
        for field in self.values:
            if field not in known:
                self.fail(field, f"no such field is known; known are {', '.join(sorted(known))}")

    def text(self, field: str, default: str | None = None) -> str:
        """A text that is not empty; without a default it has to be there."""
        value = self.values.get(field, default)
        if value is None:
            self.fail(field, "it is missing")
        if not isinstance(value, str) or (not value.strip() and field in self.values):
            self.fail(field, f"a text is expected, not {value!r}")
        return value

    def texts(self, field: str) -> tuple[str, ...]:
        """A list of texts, empty where the field is missing."""
        values = self.values.get(field, [])
        if not isinstance(values, list) or not all(isinstance(v, str) and v.strip() for v in values):
            self.fail(field, "a list of texts is expected, none of them empty")
        return tuple(values)

    def number(self, field: str) -> float | None:
        """A number above 0, None where the field is missing."""
        value = self.values.get(field)
        if value is not None and not _is_amount(value):
            self.fail(field, f"a number above 0 is expected, not {value!r}")
        return value

    def whole(self, field: str, default: int | None = None) -> int | None:
        """A whole number above 0, the default where the field is missing."""
        value = self.number(field)
        if isinstance(value, float):
            self.fail(field, f"a whole number is expected, not {value!r}")
        return default if value is None else value

    def span(self, field: str) -> tuple[float | None, float | None]:
        """A single number, or two of them from the lower to the higher."""
        value = self.values.get(field)
        if value is None:
            return None, None
        ends = value if isinstance(value, list) else [value, value]
        if len(ends) != 2 or not all(_is_amount(end) for end in ends) or ends[0] > ends[1]:
            self.fail(field, f"a number or two of them in order are expected, not {value!r}")
        return ends[0], ends[1]

    def flag(self, field: str) -> bool:
        """True or false, false where the field is missing."""
        value = self.values.get(field, False)
        if not isinstance(value, bool):
            self.fail(field, f"true or false is expected, not {value!r}")
        return value

    def choice(self, field: str, kind: type[_Choice]) -> _Choice:
        """One of the words of an enumeration."""
        return self._one_of(field, self.text(field), kind)

    def choices(self, field: str, kind: type[_Choice]) -> tuple[_Choice, ...]:
        """A list of words of an enumeration."""
        return tuple(self._one_of(field, word, kind) for word in self.texts(field))

    def part(self, field: str) -> "Table":
        """The table within this one, an empty one where the field is missing."""
        value = self.values.get(field, {})
        if not isinstance(value, dict):
            self.fail(field, "a table is expected")
        return Table(self.place, value, f"{self._prefix}{field}.")

    def entries(self, field: str, identity: str) -> list["Table"]:
        """The tables of an array; each is named in messages by its `identity` field, else by its number."""
        values = self.values.get(field, [])
        if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
            self.fail(field, f"tables are expected, each with the head [[{field}]]")
        return [
            Table(f"{self.place}, entry {value.get(identity, number)}", value) for number, value in enumerate(values, 1)
        ]

    def _one_of(self, field: str, word: str, kind: type[_Choice]) -> _Choice:
        try:
            return kind(word)
        except ValueError:
            self.fail(field, f"{word} is not one of {', '.join(kind)}")


def _is_amount(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < float("inf")
