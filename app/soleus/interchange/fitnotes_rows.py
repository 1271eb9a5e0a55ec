"""Rows of FitNotes' table exports: Android writes names as they are typed, unquoted, with commas and quotes in them."""

import csv
import re
from collections.abc import Iterator
from itertools import chain

from soleus.domain.words import tr
from soleus.interchange.reading import Row, Table

_LONGEST_COMMENT = 200  # lines
_LONGEST_LINE = 10_000  # characters in which a name with delimiters is looked for
_HEAD = 3  # date, exercise, category
_FORMS = {
    "number": r"-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)?(?:[eE]-?[0-9]+)?",
    "word": r"[^\W\d_]*",
    "time": r"[0-9:]*",
}
_FORM_OF = {
    "weight": "number",
    "weight_kg": "number",
    "weight_lb": "number",
    "unit": "word",
    "reps": "number",
    "distance": "number",
    "distance_unit": "word",
    "time": "time",
}
_DATE = re.compile(r"\s*[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ANOTHER_ROW = re.compile(rf"[\r\n]{_DATE.pattern}[,;\t]")


class FitNotesRows:
    """The data rows of a table whose columns are `columns`, in their order ("" for one that is not known).

    What has no proper form goes to the table's `broken`, an empty line to its `blank`.
    """

    def __init__(self, table: Table, columns: tuple[str, ...]) -> None:
        self._table = table
        self._width = len(columns)
        self._columns = columns
        self._pattern, self._texts = self._anchored()
        self._known: frozenset[str] | None = None
        header = table.lines[table.header_line - 1].rstrip("\r\n")
        # A spreadsheet's empty last columns, which the header has lost.
        self._surplus = table.delimiter * (len(header) - len(header.rstrip(table.delimiter)))

    def __iter__(self) -> Iterator[Row]:
        table, width, delimiter = self._table, self._width, self._table.delimiter
        lines, at = table.lines, table.header_line
        while at < len(lines):
            text, line = self._text(at), at + 1
            at += 1
            if '"' not in text:
                fields = text.split(delimiter)
                if len(fields) == width:
                    yield line, fields
                    continue
                if not any(field.strip() for field in fields):
                    table.blank += 1
                    continue
            quoted = self._csv(text, line)
            found = self._quoted(*quoted) or self._rejoined(line) or self._shortened(*quoted)
            if found is None:
                shown = text.count(delimiter) + 1
                reason = tr("Import", "it has {found} columns where the header has {expected}")
                table.broken.append((line, reason.format(found=shown, expected=width)))
                continue
            fields, used = found
            at = line - 1 + used
            yield line, fields

    def _text(self, index: int) -> str:
        return self._table.lines[index].rstrip("\r\n").removesuffix(self._surplus)

    def _quoted(self, fields: list[str], used: int) -> tuple[list[str], int] | None:
        """Return the fields of a row that keeps the rules of CSV, and how many lines it takes.

        Not where a quote in one name and a quote in a later one seem to embrace what is between them.
        """
        if len(fields) != self._width:
            return None
        names = (field for n, field in enumerate(fields) if n not in self._texts)
        return None if used > 1 and any(_ANOTHER_ROW.search(name) for name in names) else (fields, used)

    def _shortened(self, fields: list[str], used: int) -> tuple[list[str], int] | None:
        """Return the fields of a row with surplus empty ones at its end."""
        return None if any(fields[self._width :]) else self._quoted(fields[: self._width], used)

    def _rejoined(self, line: int) -> tuple[list[str], int] | None:
        """Return the fields of a row whose name holds delimiters or quotes, found by the figures after the category."""
        if self._pattern is None:
            return None
        text = self._text(line - 1)
        match = self._pattern.match(text) if len(text) <= _LONGEST_LINE else None
        if match is None or self._table.delimiter not in match[2]:
            return None
        day, names, *figures = match.groups()
        used = 1
        if self._texts:
            rest = figures.pop()
            texts, used = self._csv(rest, line)
            if len(texts) != len(self._texts):
                texts, used = rest.rsplit(self._table.delimiter, len(self._texts) - 1), 1
            if len(texts) != len(self._texts):
                return None
            figures += texts
        return [day, *self._exercise_and_category(names), *figures], used

    def _csv(self, first: str, line: int) -> tuple[list[str], int]:
        """Return the row that `first` begins and the lines after `line` go on with, and how many lines it takes.

        Nothing where the rules of CSV are broken.
        """
        lines = self._table.lines
        following = map(lines.__getitem__, range(line, min(line + _LONGEST_COMMENT, len(lines))))
        reader = csv.reader(chain((first + "\n",), following), delimiter=self._table.delimiter, strict=True)
        try:
            return next(reader, []), reader.line_num
        except csv.Error:
            return [], 1

    def _exercise_and_category(self, names: str) -> tuple[str, str]:
        """Cut before the longest ending that is a category elsewhere in the file.

        Where there is none, cut at the last delimiter that no blank follows, as those within a name have one.
        """
        delimiter = self._table.delimiter
        parts = names.split(delimiter)
        for n in range(1, len(parts)):
            category = delimiter.join(parts[n:])
            if category in self._categories():
                return delimiter.join(parts[:n]), category
        cut = next((n for n in range(len(parts) - 1, 0, -1) if not parts[n].startswith(" ")), len(parts) - 1)
        return delimiter.join(parts[:cut]), delimiter.join(parts[cut:])

    def _categories(self) -> frozenset[str]:
        """Return the categories of the rows that leave no doubt."""
        if self._known is None:
            split = (line.split(self._table.delimiter) for line in self._table.lines[self._table.header_line :])
            self._known = frozenset(fields[2] for fields in split if len(fields) == self._width)
        return self._known

    def _anchored(self) -> tuple[re.Pattern[str] | None, tuple[int, ...]]:
        """Return what finds the figures right of the names, and the places of the texts that may come after them."""
        columns = self._columns
        figures = [name for name in columns[_HEAD:] if name in _FORM_OF]
        texts = tuple(range(_HEAD + len(figures), self._width))
        in_order = columns[:_HEAD] == ("date", "exercise", "category") and columns[_HEAD : texts[0] if texts else None]
        if not in_order or list(in_order) != figures:
            return None, tuple(n for n, name in enumerate(columns) if name == "comment")
        mark = re.escape(self._table.delimiter)
        tail = mark.join(f"({_FORMS[_FORM_OF[name]]})" for name in figures)
        end = f"{mark}(.*)" if texts else ""
        return re.compile(rf"({_DATE.pattern}[^{mark}]*){mark}(.+?){mark}{tail}{end}$"), texts
