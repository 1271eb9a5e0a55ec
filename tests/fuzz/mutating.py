"""Damage to files as it happens and as nobody would think of, always the same for the same seed."""

import random
import struct
from collections.abc import Callable, Sequence

from interchange.fit_file import checksum

LARGEST = 1_000_000
"""Bytes; speed with large files is measured elsewhere."""

_WORDS = (
    b"", b"0", b"-1", b"1e400", b"nan", b"inf", b"99999999999999999999", b"0x1F", "٣".encode(), "²".encode(), b"1,5",
    b"1.250,5", b"3x12", b"12/12/10", b"1:30", b"99:99", b"2026-02-30", b"0000-00-00", b"9999-12-31 23:59:59",
    b"31/12/99", b"1/2/3", b"5 Mai 2026, 07:34", "10 авг. 2026, 19:21".encode(), b"2026-01-02T10:00:00+99:00",
    b"\xef\xbb\xbf", b"\xff\xfe", b"\0", b'"', b'""', b"'", b"\\", b"=1+1", b"kg", b"lbs", b"stone", b"Rest Timer",
    b"W", b"D", b"F", b"true", "\u202e\u0000x".encode(), "💪".encode(), b"\xed\xa0\x80", b"\r", b"\n", b"\r\n", b"\t",
)  # fmt: skip
_ENCODINGS = ("utf-16", "utf-16-be", "utf-32", "latin-1", "cp1252", "utf-8-sig", "utf-7")

Mutation = Callable[[bytearray, random.Random, Sequence[bytes]], bytearray]


def mutated(seed: int, seeds: Sequence[bytes]) -> bytes:
    """Return one of the files with one to five damages."""
    chance = random.Random(seed)
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.choice((1, 1, 2, 3, 5))):
        data = chance.choice(_MUTATIONS)(data, chance, seeds)[:LARGEST]
    if data[8:12] == b".FIT" and chance.random() < 0.8:
        data[-2:] = struct.pack("<H", checksum(data[:-2]))  # else hardly any damage gets past the checksum
    return bytes(data)


def _flip(data: bytearray, chance: random.Random, seeds: Sequence[bytes]) -> bytearray:
    for _ in range(chance.choice((1, 1, 4, 40))):
        if data:
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return data


def _cut(data: bytearray, chance: random.Random, seeds: Sequence[bytes]) -> bytearray:
    return data[: chance.randrange(len(data) + 1)]


def _cut_out(data: bytearray, chance: random.Random, seeds: Sequence[bytes]) -> bytearray:
    start = chance.randrange(len(data) + 1)
    del data[start : start + chance.choice((1, 5, 100, 5000))]
    return data


def _insert(data: bytearray, chance: random.Random, seeds: Sequence[bytes]) -> bytearray:
    start = chance.randrange(len(data) + 1)
    data[start:start] = chance.choice(_WORDS) * chance.choice((1, 1, 3, 1000))
    return data


def _noise(data: bytearray, chance: random.Random, seeds: Sequence[bytes]) -> bytearray:
    start = chance.randrange(len(data) + 1)
    data[start:start] = chance.randbytes(chance.choice((1, 10, 300)))
    return data


def _shuffle_rows(data: bytearray, chance: random.Random, seeds: Sequence[bytes]) -> bytearray:
    lines = bytes(data).splitlines(keepends=True)
    kept = lines[:1] if chance.random() < 0.8 else []
    rest = lines[len(kept) :]
    chance.shuffle(rest)
    return bytearray(b"".join(kept + rest))


def _repeat_rows(data: bytearray, chance: random.Random, seeds: Sequence[bytes]) -> bytearray:
    lines = bytes(data).splitlines(keepends=True)
    if lines:
        place = chance.randrange(len(lines))
        lines[place:place] = lines[place : place + chance.choice((1, 3, 20))] * chance.choice((1, 2, 50))
    return bytearray(b"".join(lines))


def _drop_header(data: bytearray, chance: random.Random, seeds: Sequence[bytes]) -> bytearray:
    return bytearray(b"".join(bytes(data).splitlines(keepends=True)[1:]))


def _other_header(data: bytearray, chance: random.Random, seeds: Sequence[bytes]) -> bytearray:
    header = chance.choice(seeds).splitlines(keepends=True)[:1]
    return bytearray(b"".join(header + bytes(data).splitlines(keepends=True)[1:]))


def _field(data: bytearray, chance: random.Random, seeds: Sequence[bytes]) -> bytearray:
    """Put something else into fields of a row."""
    lines = bytes(data).split(b"\n")
    for _ in range(chance.choice((1, 3, 20))):
        place = chance.randrange(len(lines))
        delimiter = chance.choice((b",", b";", b"\t"))
        fields = lines[place].split(delimiter)
        what = chance.choice(("word", "swap", "huge", "drop", "more"))
        at = chance.randrange(len(fields))
        if what == "word":
            fields[at] = chance.choice(_WORDS)
        elif what == "swap":
            chance.shuffle(fields)
        elif what == "huge":
            fields[at] = ((fields[at][:1000] or b"x") * chance.choice((100, 20_000)))[:200_000]
        elif what == "drop":
            del fields[at]
        else:
            fields[at:at] = [b"x"] * chance.choice((1, 30))
        lines[place] = delimiter.join(fields)
    return bytearray(b"\n".join(lines))


def _shuffle_columns(data: bytearray, chance: random.Random, seeds: Sequence[bytes]) -> bytearray:
    lines = [line.split(b",") for line in bytes(data).split(b"\n")]
    order = list(range(max(map(len, lines))))
    chance.shuffle(order)
    return bytearray(b"\n".join(b",".join(line[n] for n in order if n < len(line)) for line in lines))


def _delimiter(data: bytearray, chance: random.Random, seeds: Sequence[bytes]) -> bytearray:
    before, after = chance.sample((b",", b";", b"\t", b"|", b" "), 2)
    return bytearray(bytes(data).replace(before, after))


def _line_ends(data: bytearray, chance: random.Random, seeds: Sequence[bytes]) -> bytearray:
    return bytearray(bytes(data).replace(b"\n", chance.choice((b"\r", b"\r\n", b"\n\n", "\u2028".encode(), b" "))))


def _encoding(data: bytearray, chance: random.Random, seeds: Sequence[bytes]) -> bytearray:
    text = bytes(data).decode("utf-8", "replace")
    return bytearray(text.encode(chance.choice(_ENCODINGS), "replace"))


def _splice(data: bytearray, chance: random.Random, seeds: Sequence[bytes]) -> bytearray:
    other = chance.choice(seeds)
    cut, start = chance.randrange(len(data) + 1), chance.randrange(len(other) + 1)
    return data[:cut] + other[start:]


_MUTATIONS: tuple[Mutation, ...] = (
    _flip, _flip, _cut, _cut_out, _insert, _noise, _shuffle_rows, _repeat_rows, _drop_header, _other_header, _field,
    _field, _field, _shuffle_columns, _delimiter, _line_ends, _encoding, _splice,
)  # fmt: skip
