"""A tiny writer of FIT files: definition and data messages of whole numbers and texts, with both checksums."""

import struct
from collections.abc import Iterable, Sequence

UINT8, UINT16, UINT32, ENUM, STRING = 0x02, 0x84, 0x86, 0x00, 0x07
_SIZES = {UINT8: (1, "B", 0xFF), UINT16: (2, "H", 0xFFFF), UINT32: (4, "I", 0xFFFFFFFF), ENUM: (1, "B", 0xFF)}
_CRC = (
    0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401,
    0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400,
)  # fmt: skip
FILE_ID, SESSION, WORKOUT, STEP, ACTIVITY, SET, TITLE = 0, 18, 26, 27, 34, 225, 264

Value = int | str | None | Sequence[int]
Message = tuple[int, Sequence[tuple[int, int, Value]]]
"""The number of a message, and its fields: number, base type and value; None is the value that means unset."""


def fit(messages: Iterable[Message]) -> bytes:
    """Return a FIT file with messages; an array of numbers is a field of several."""
    body = b"".join(_definition(number, fields) + _data(fields) for number, fields in messages)
    head = struct.pack("<BBHI4s", 14, 0x20, 2132, len(body), b".FIT")
    head += struct.pack("<H", checksum(head))
    return head + body + struct.pack("<H", checksum(head + body))


def checksum(data: bytes) -> int:
    """Return the checksum of FIT files."""
    value = 0
    for byte in data:
        for nibble in (byte & 0xF, byte >> 4):
            value = (value >> 4) ^ _CRC[value & 0xF] ^ _CRC[nibble]
    return value


def seconds(year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0) -> int:
    """Return a moment in UTC as FIT counts it: seconds since the end of 1989."""
    from datetime import UTC, datetime

    return int(
        (
            datetime(year, month, day, hour, minute, second, tzinfo=UTC) - datetime(1989, 12, 31, tzinfo=UTC)
        ).total_seconds()
    )


def strength_set(
    start: int,
    *,
    duration: float = 30,
    reps: int | None = None,
    sixteenths: int | None = None,
    category: Value = None,
    subtype: Value = None,
    rest: bool = False,
    pounds: bool = False,
    step: int | None = None,
) -> Message:
    """Return a `set` message; `sixteenths` is the weight in sixteenths of a kilogram."""
    return (
        SET,
        (
            (254, UINT32, start + int(duration)), (0, UINT32, int(duration * 1000)), (3, UINT16, reps),
            (4, UINT16, sixteenths), (5, UINT8, 0 if rest else 1), (6, UINT32, start), (7, UINT16, category),
            (8, UINT16, subtype), (9, UINT16, 2 if pounds else 1), (11, UINT16, step),
        ),
    )  # fmt: skip


def _parts(kind: int, value: Value) -> bytes:
    if kind == STRING:
        return str(value or "").encode() + b"\0"
    _, letter, unset = _SIZES[kind]
    values = value if isinstance(value, Sequence) and not isinstance(value, str) else (value,)
    return struct.pack(f"<{len(values)}{letter}", *(unset if one is None else int(one) for one in values))


def _definition(number: int, fields: Sequence[tuple[int, int, Value]]) -> bytes:
    head = struct.pack("<BBBHB", 0x40, 0, 0, number, len(fields))
    return head + b"".join(struct.pack("BBB", name, len(_parts(kind, value)), kind) for name, kind, value in fields)


def _data(fields: Sequence[tuple[int, int, Value]]) -> bytes:
    return b"\0" + b"".join(_parts(kind, value) for _, kind, value in fields)
