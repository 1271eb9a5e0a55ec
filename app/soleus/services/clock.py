"""Time as the services see it, so that tests can choose it."""

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]


def local_now() -> datetime:
    """Return the local wall-clock time with its offset, to the second."""
    return datetime.now().astimezone().replace(microsecond=0)
