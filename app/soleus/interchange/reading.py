"""Bytes of a table in text form, turned into rows with the line each one starts on."""

import csv
import io
import stat
import unicodedata
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from copy import copy
from pathlib import Path

from soleus.domain.errors import ReadingError
from soleus.domain.words import in_figures, plural, tr

SIZE_LIMIT = 256 * 1024 * 1024
"""Bytes; more than a hundred years of training. Larger files are refused in a sentence, not read into memory."""

Row = tuple[int, list[str]]
"""The line a row starts on (from 1) and its fields."""

_DELIMITERS = ",;\t"
_SPAN_LIMIT = 2000  # lines one row may run over; more means that a quote was never closed
_WIDTH_JUDGED = 200  # lines that tell how wide a table without column names is


class NoText(ReadingError):
    """Bytes that are no text in any encoding; `formats` adds what Soleus reads."""


def _binary() -> tuple[tuple[bytes, str], ...]:
    """Return how files begin that are no text, and what they are."""
    picture, packed = tr("Import", "a picture"), tr("Import", "a packed file")
    return (
        (b"SQLite format 3\0", tr("Import", "a database of another program")),
        (b"PK\x03\x04", tr("Import", "a packed file or a spreadsheet")),
        (b"\x1f\x8b", packed),
        (b"%PDF", tr("Import", "a PDF document")),
        (b"\x89PNG", picture),
        (b"\xff\xd8\xff", picture),
        (b"\xff\xfe\0\0", tr("Import", "a file in an unusual encoding")),
    )


def load(path: Path) -> bytes:
    """Return the bytes of a file; ReadingError says in a sentence why that is not possible."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise ReadingError(
                tr("Import", "{name} is a folder; choose the file in it.").format(name=path.name or path)
            )
        if not stat.S_ISREG(status.st_mode):
            raise ReadingError(tr("Import", "{name} is not an ordinary file.").format(name=path.name))
        if status.st_size > SIZE_LIMIT:
            raise ReadingError(_too_large(path.name, status.st_size))
        return path.read_bytes()
    except FileNotFoundError:
        raise ReadingError(tr("Import", "There is no file {path}.").format(path=path)) from None
    except PermissionError:
        raise ReadingError(
            tr("Import", "{name} may not be read by you; change its permissions or copy it.").format(name=path.name)
        ) from None
    except (OSError, ValueError) as error:
        raise ReadingError(tr("Import", "{name} cannot be read: {why}.").format(name=path.name, why=error)) from error


def folded(text: str) -> str:
    """Return a text as it is compared: NFKC, without case, surplus blanks and typographic apostrophes.

    >>> folded(" Nom de l’Entraînement ")
    "nom de l'entraînement"
    """
    plain = unicodedata.normalize("NFKC", text).replace("’", "'").casefold()
    return " ".join(unicodedata.normalize("NFKC", plain).split())


def clean(text: str) -> str:
    """Return a name or note without outer blanks, composed (NFC) and with plain line ends."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return text.replace("\r\n", "\n").replace("\r", "\n").strip() if text else text


class Table:
    """A delimited text file: its header, and its rows read one after the other.

    `broken` fills while `rows` runs: line and reason of each row that has no proper form. `blank` counts rows without
    any content.
    """

    def __init__(self, data: bytes) -> None:
        self.lines = _text_lines(data)
        first = next((n for n, line in enumerate(self.lines) if line.strip()), None)
        if first is None:
            raise ReadingError(tr("Import", "The file is empty."))
        self.lines[first] = self.lines[first].lstrip("\ufeff")  # some programs write a second byte order mark
        self.delimiter = sniffed(self.lines[first])
        if self.lines[first].lower().startswith("sep=") and len(self.lines[first].strip()) <= 5:
            self.delimiter = self.lines[first][4:5].strip("\r\n") or "\t"
            first += 1
        header, self._first = self._header(first)
        while header and not header[-1].strip():
            header.pop()  # a spreadsheet's empty last columns
        self.header = tuple(name.strip() for name in header)
        self.header_line = first + 1
        self.broken: list[tuple[int, str]] = []
        self.blank = 0
        self._backslashes = b'\\"' in data

    def _header(self, first: int) -> tuple[list[str], int]:
        reader = csv.reader(self._span(first), delimiter=self.delimiter)
        try:
            return next(reader, []), first + reader.line_num
        except csv.Error as error:
            raise ReadingError(
                tr("Import", "The first line is not a row of column names ({why}).").format(why=error)
            ) from None

    def _span(self, first: int) -> Iterator[str]:
        """Return the lines one row may run over; the lines before them are not walked through."""
        return map(self.lines.__getitem__, range(first, min(first + _SPAN_LIMIT, len(self.lines))))

    def again(self) -> "Table":
        """Return the same table, its rows not read yet."""
        fresh = copy(self)
        fresh.broken, fresh.blank = [], 0
        return fresh

    def without_header(self) -> "Table":
        """Return the same table with its first line as data: as wide as most rows, its columns without names."""
        fresh = self.again()
        start = self.header_line - 1
        reader = csv.reader(self.lines[start : start + _WIDTH_JUDGED], delimiter=self.delimiter)
        widths: Counter[int] = Counter()
        with suppress(csv.Error):
            widths.update(len(fields) for fields in reader if any(fields))
        fresh.header = ("",) * (widths.most_common(1)[0][0] if widths else len(self.header))
        fresh._first = start
        return fresh

    @property
    def all_quoted(self) -> bool:
        """Whether the file quotes every field, so that quotes say nothing about a single one."""
        return self.lines[self.header_line - 1].lstrip().startswith('"')

    def excerpt(self, line: int) -> str:
        """Return what stands on a line, shortened to 200 characters."""
        text = self.lines[line - 1].strip() if 0 < line <= len(self.lines) else ""
        return text if len(text) <= 200 else text[:199] + "…"

    def rows(self) -> Iterator[Row]:
        """Yield the data rows, each as long as the header; the others are noted in `broken`, blank ones in `blank`."""
        width, lines, total = len(self.header), self.lines, len(self.lines)
        start = self._first
        while start < total:
            reader = csv.reader(map(lines.__getitem__, range(start, total)), delimiter=self.delimiter)
            at = base = start
            start = total
            try:
                for fields in reader:
                    end = base + reader.line_num
                    if len(fields) == width and end == at + 1 and not self._backslashes:
                        yield at + 1, fields
                    else:
                        mended, following = self._checked(at, end, fields)
                        if mended is not None:
                            yield at + 1, mended
                        if following != end:
                            start = following
                            break
                    at = end
            except csv.Error:
                self.broken.append(
                    (at + 1, tr("Import", "it holds a text too long for a table, or a quote that is never closed"))
                )
                start = at + 1

    def _checked(self, at: int, end: int, fields: list[str]) -> tuple[list[str] | None, int]:
        """Look closer at a row on lines `at` to `end` (from 0).

        Return its fields if it can be used, and the line to go on at.
        """
        width = len(self.header)
        if not any(fields):
            self.blank += 1
            return None, end
        raw = self.lines[at:end]
        if any('\\"' in line for line in raw) and self._strict(iter(raw)) is None:
            mended = self._strict(line.replace('\\"', '""') for line in self._span(at))
            if mended is not None:
                return mended[0], at + mended[1]
        if end > at + 1 and (self._strict(iter(raw)) is None or end > at + _SPAN_LIMIT):
            self.broken.append((at + 1, tr("Import", "a quote on this line is not closed as it should be")))
            return None, at + 1
        if len(fields) > width and not any(fields[width:]):
            return fields[:width], end
        if len(fields) != width:
            found = plural("Import", "%n column", "%n columns", len(fields))
            self.broken.append(
                (at + 1, tr("Import", "it has {found} where the header has {width}").format(found=found, width=width))
            )
            return None, end
        return fields, end

    def _strict(self, lines: Iterator[str]) -> tuple[list[str], int] | None:
        """Return the first row of `lines` and how many lines it takes, or None where it breaks the rules of CSV."""
        reader = csv.reader(lines, delimiter=self.delimiter, strict=True)
        try:
            fields = next(reader, [])
        except csv.Error:
            return None
        width = len(self.header)
        return (fields[:width], reader.line_num) if len(fields) >= width and not any(fields[width:]) else None

    def quoted_empty(self, line: int, column: int) -> bool:
        """Return whether a field is a pair of quotes, not nothing at all; csv.reader cannot tell them apart."""
        text = self.lines[line - 1]
        if '""' not in text:
            return False
        parts = text.split(self.delimiter)
        if len(parts) == len(self.header):  # no quoted field holds a delimiter, so the parts are the fields
            return parts[column].rstrip("\r\n") == '""'
        field, position = 0, 0
        while position < len(text):
            if field == column:
                return text.startswith('""', position) and text[position + 2 : position + 3] in (
                    self.delimiter,
                    "\r",
                    "\n",
                    "",
                )
            if text[position] == '"':
                position = _closing_quote(text, position) + 1
            position = text.find(self.delimiter, position) + 1
            if position == 0:
                return False
            field += 1
        return False


def sniffed(line: str) -> str:
    """Return the delimiter that occurs most outside quotes in a header line: comma, semicolon or tab.

    >>> sniffed('"a,b";c;d')
    ';'
    """
    counts = dict.fromkeys(_DELIMITERS, 0)
    for n, part in enumerate(line.split('"')):
        if n % 2 == 0:
            for delimiter in _DELIMITERS:
                counts[delimiter] += part.count(delimiter)
    return max(counts, key=lambda delimiter: counts[delimiter])


def _closing_quote(text: str, opening: int) -> int:
    position = opening + 1
    while (position := text.find('"', position)) >= 0:
        if text[position + 1 : position + 2] != '"':
            return position
        position += 2
    return len(text)


def _text_lines(data: bytes) -> list[str]:
    """Decode and split a file at its line ends, which are kept; ReadingError where it is no text."""
    if len(data) > SIZE_LIMIT:
        raise ReadingError(_too_large(tr("Import", "The file"), len(data)))
    for magic, what in _binary():
        if data.startswith(magic):
            raise NoText(tr("Import", "This is {what}, not a text file.").format(what=what))
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    if not wide and b"\0" in data:
        raise NoText(tr("Import", "This is not a text file."))
    try:
        # By lines from the bytes: a StringIO of the whole text would take four bytes a character.
        with io.TextIOWrapper(io.BytesIO(data), "utf-16" if wide else "utf-8-sig", newline="") as text:
            return text.readlines()
    except UnicodeError:
        raise ReadingError(_undecodable(data, "utf-16" if wide else "utf-8")) from None


def _undecodable(data: bytes, encoding: str) -> str:
    try:
        data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return tr("Import", "Line {line} is not UTF-8 text; save the file as “CSV UTF-8” and choose it again.").format(
            line=line
        )
    return tr("Import", "The file is not UTF-8 text; save it as “CSV UTF-8” and choose it again.")


def _too_large(name: str, size: int) -> str:
    return tr("Import", "{name} has {size} MB; a training log of more than {most} MB is not read.").format(
        name=name, size=in_figures(size / 1024**2, 0), most=SIZE_LIMIT // 1024**2
    )
