"""Work on very many values without the halts of Python's collector of cycles, which would stop the window, too."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_under_way = 0


@contextmanager
def steady() -> Iterator[None]:
    """Let the collector rest until the last piece of work that asked for it is done.

    What is read and compared holds no cycles, so nothing piles up meanwhile.
    """
    global _under_way
    with _lock:
        _under_way += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _under_way -= 1
            if _under_way == 0:
                gc.enable()
