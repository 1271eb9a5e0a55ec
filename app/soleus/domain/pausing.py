"""Less work for the garbage collector while very many values are made at once."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collection_paused() -> Iterator[None]:
    """Keep the collector of cycles from running; reference counting goes on.

    A file's rows become hundreds of thousands of values without cycles. The collector would look through all of them
    again and again, which takes nearly half of the time of a large import.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
