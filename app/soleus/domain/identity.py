"""Ids that are made where a thing is made, before any storage knows it."""

import os
import time
from itertools import count

_EPOCH_MS = 1_577_836_800_000  # 2020-01-01T00:00:00Z
_SEQUENCE_BITS = 22
_sequence = count(int.from_bytes(os.urandom(3), "big"))


def new_id() -> int:
    """Return a fresh positive 63-bit id: milliseconds since 2020, then a sequence with a random start.

    Ids made later are larger to the millisecond, so that rows written together lie together on disk.
    """
    milliseconds = time.time_ns() // 1_000_000 - _EPOCH_MS
    return (max(milliseconds, 1) << _SEQUENCE_BITS) | (next(_sequence) % (1 << _SEQUENCE_BITS))
