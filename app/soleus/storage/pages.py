"""Rows read straight from the pages of a database's file, where SQLite itself finds no way to them any more.

The layout is that of https://www.sqlite.org/fileformat2.html: a page of rows begins with the byte 13, holds pointers
to its cells, and each cell a record: the types of its values, then the values.
"""

import struct
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

_LEAF = 13
_HEADER_OF_FILE = 100
_LONGEST = 1 << 24
"""No row of a logbook takes more than 16 MiB; a larger figure is damage."""

Row = tuple[int, tuple[Any, ...]]
"""The number of a row, and its values."""


class _Broken(Exception):
    """A cell that cannot be read."""


def rows_in(data: bytes) -> Iterator[Row]:
    """Yield every row in the pages of rows, whichever table it is of; free pages are left out where they are known."""
    size = _page_size(data)
    reserved = data[20] if len(data) > 20 and data[20] < 64 else 0
    free = _free_pages(data, size)
    for number in range(1, len(data) // size + 1):
        if number not in free:
            yield from _rows_of_page(data, number, size, size - reserved)


def _page_size(data: bytes) -> int:
    size = int.from_bytes(data[16:18], "big")
    size = 65536 if size == 1 else size
    return size if size >= 512 and size & (size - 1) == 0 else 4096


def _free_pages(data: bytes, size: int) -> set[int]:
    """Return the pages that hold nothing any more, but may still show what was deleted."""
    free: set[int] = set()
    trunk = int.from_bytes(data[32:36], "big")
    while 1 < trunk <= len(data) // size and trunk not in free:
        free.add(trunk)
        page = data[(trunk - 1) * size : trunk * size]
        trunk, count = struct.unpack(">II", page[:8])
        if count <= (size - 8) // 4:
            free.update(struct.unpack(f">{count}I", page[8 : 8 + 4 * count]))
    return free


def _rows_of_page(data: bytes, number: int, size: int, usable: int) -> Iterator[Row]:
    start = (number - 1) * size
    page = data[start : start + size]
    header = _HEADER_OF_FILE if number == 1 else 0
    if page[header] != _LEAF:
        return
    (count,) = struct.unpack(">H", page[header + 3 : header + 5])
    for place in range(header + 8, min(header + 8 + 2 * count, size - 1), 2):
        (at,) = struct.unpack(">H", page[place : place + 2])
        with suppress(_Broken, IndexError, struct.error, UnicodeDecodeError):
            yield _cell(data, page, at, size, usable)


def _cell(data: bytes, page: bytes, at: int, size: int, usable: int) -> Row:
    length, at = _varint(page, at)
    number, at = _varint(page, at)
    if not 0 < length <= _LONGEST:
        raise _Broken
    number = number - (1 << 64) if number >= 1 << 63 else number
    return number, _values(_payload(data, page, at, length, size, usable))


def _payload(data: bytes, page: bytes, at: int, length: int, size: int, usable: int) -> bytes:
    most = usable - 35
    if length <= most:
        payload = page[at : at + length]
    else:
        least = (usable - 12) * 32 // 255 - 23
        here = least + (length - least) % (usable - 4)
        here = here if here <= most else least
        pieces = [page[at : at + here]]
        following = int.from_bytes(page[at + here : at + here + 4], "big")
        left = length - here
        while left > 0:
            if not 1 < following <= len(data) // size:
                raise _Broken
            more = data[(following - 1) * size : (following - 1) * size + usable]
            following = int.from_bytes(more[:4], "big")
            pieces.append(more[4 : 4 + left])
            left -= len(pieces[-1])
        payload = b"".join(pieces)
    if len(payload) != length:
        raise _Broken
    return payload


def _values(payload: bytes) -> tuple[Any, ...]:
    end, at = _varint(payload, 0)
    if end > len(payload):
        raise _Broken
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values = []
    at = end
    for kind in kinds:
        value, at = _value(payload, kind, at)
        values.append(value)
    return tuple(values)


_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


def _value(payload: bytes, kind: int, at: int) -> tuple[Any, int]:
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    if kind in (10, 11):
        raise _Broken
    size = _INTEGER_BYTES.get(kind, 8 if kind == 7 else (kind - 12) // 2)
    piece = payload[at : at + size]
    if len(piece) != size:
        raise _Broken
    if kind in _INTEGER_BYTES:
        return int.from_bytes(piece, "big", signed=True), at + size
    if kind == 7:
        return struct.unpack(">d", piece)[0], at + size
    return (piece.decode("utf-8") if kind % 2 else piece), at + size


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(8):
        byte = data[at + place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    return value << 8 | data[at + 8], at + 9
