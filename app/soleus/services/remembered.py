"""What is read once and kept until it may have changed."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Remembered(Generic[T]):
    """The answer to a question, kept until it is forgotten; may be asked in any thread.

    An answer that was on its way when it was forgotten is given to whoever asked for it, and not kept.
    """

    def __init__(self, read: Callable[[], T]) -> None:
        self._read = read
        self._kept: list[T] = []

    def get(self) -> T:
        """Return the answer, asking for it where none is kept."""
        kept = self._kept
        if not kept:
            kept.append(self._read())
        return kept[0]

    def forget(self) -> None:
        """Ask anew the next time."""
        self._kept = []
