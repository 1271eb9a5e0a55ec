"""Text files made of sections: a line of number signs with a name, then a table with column names of its own."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass

from soleus.domain.words import tr
from soleus.interchange.reading import Table, folded

BANNER = re.compile(r"\s*#{2,}\s*([A-Za-z][A-Za-z0-9 &/_-]*?)\s*#*\s*")
_C = "Import"
_SPAN_LIMIT = 200  # lines one row may run over; more means that a quote was never closed


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a section: the line it starts on and its fields by their plain column names."""

    line: int
    fields: dict[str, str]

    def first(self, *names: str) -> str:
        """Return the first filled field of several columns, or ""."""
        return next((text for name in names if (text := self.fields.get(name, "").strip())), "")


def sections_of(table: Table) -> dict[str, list[Row]]:
    """Return the rows of every section by its name in capitals; rows without a proper form go to `table.broken`."""
    found: dict[str, list[Row]] = {}
    for name, start, end in _spans(table.lines):
        found.setdefault(name, []).extend(_rows(table, start, end))
    return found


def _spans(lines: list[str]) -> Iterator[tuple[str, int, int]]:
    """Yield the name and the lines (from 0, the end left out) of each section."""
    name, start = "", 0
    for number, line in enumerate(lines):
        if not line.lstrip("\ufeff \t").startswith("##"):
            continue
        if name:
            yield name, start, number
        match = BANNER.fullmatch(line.strip("\ufeff\r\n,;\t "))  # spreadsheets add delimiters
        name, start = (match[1].upper() if match else ""), number + 1
    if name:
        yield name, start, len(lines)


def _rows(table: Table, start: int, end: int) -> Iterator[Row]:
    """Yield the rows of one section; a blank line may part it into tables, each with its own header."""
    header: tuple[str, ...] = ()
    after_blank = True
    while start < end:
        fields, following, fault = _row(table.lines, start, end)
        if fault:
            table.broken.append((start + 1, fault))
        elif not any(field.strip() for field in fields):
            after_blank = True
        elif not header or (after_blank and _is_header(fields)):
            header = tuple(folded(name) for name in fields)
        elif len(fields) < len(header) or any(fields[len(header) :]):
            text = tr(_C, "it has {found} columns where the header has {width}")
            table.broken.append((start + 1, text.format(found=len(fields), width=len(header))))
        else:
            yield Row(start + 1, dict(zip(header, fields, strict=False)))
        after_blank = after_blank and not any(field.strip() for field in fields)
        start = following


def _row(lines: list[str], start: int, end: int) -> tuple[list[str], int, str]:
    """Return the fields of a row, the line after it, and what is wrong with it."""
    limit = min(end, start + _SPAN_LIMIT)
    reader = csv.reader(lines[start:limit])
    unclosed = tr(_C, "a quote on this line is not closed as it should be")
    try:
        fields = next(reader, [])
    except csv.Error:
        return [], start + 1, unclosed
    if reader.line_num > 1:
        strict = csv.reader(lines[start : start + reader.line_num], strict=True)
        try:
            next(strict, [])
        except csv.Error:
            return [], start + 1, unclosed
    return fields, start + max(reader.line_num, 1), ""


def _is_header(fields: list[str]) -> bool:
    """Return whether fields are column names: words with no figure among them."""
    return all(re.fullmatch(r"[A-Za-z_][A-Za-z_ ]*[0-9]?", field.strip()) for field in fields)
