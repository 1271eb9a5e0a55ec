"""Ids that are made where a thing is made, before any storage knows it."""

import os
import time
from datetime import UTC, date, datetime, timedelta
from itertools import count

_EPOCH_MS = 1_577_836_800_000  # 2020-01-01T00:00:00Z
_SEQUENCE_BITS = 22
_SEQUENCE_MASK = (1 << _SEQUENCE_BITS) - 1
_sequence = count(int.from_bytes(os.urandom(3), "big"))


def new_id() -> int:
    """Return a fresh positive 63-bit id: milliseconds since 2020, then a sequence with a random start.

    Ids made later are larger to the millisecond, so that rows written together lie together on disk.
    """
    milliseconds = time.time_ns() // 1_000_000 - _EPOCH_MS
    if milliseconds < 1:
        milliseconds = 1
    return (milliseconds << _SEQUENCE_BITS) | (next(_sequence) & _SEQUENCE_MASK)


def made_on(id: int) -> date:
    """Return the day (UTC) on which an id was made, which it tells; the first one for what is no such id.

    >>> made_on(1)
    datetime.date(2020, 1, 1)
    """
    epoch = datetime.fromtimestamp(_EPOCH_MS / 1000, UTC)
    try:
        return (epoch + timedelta(milliseconds=id >> _SEQUENCE_BITS)).date()
    except OverflowError:
        return epoch.date()
