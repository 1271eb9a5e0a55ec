"""How long the start took, measured from the start of the process, and what makes it shorter."""

import builtins
import importlib
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def process_age_ms() -> float:
    """Return the milliseconds since this process was started.

    On Linux the kernel says it (to 10 ms); elsewhere the processor time spent so far stands for the time before.
    """
    stat = Path("/proc/self/stat")
    if stat.exists() and hasattr(time, "CLOCK_BOOTTIME"):
        fields = stat.read_text().rpartition(")")[2].split()
        started = int(fields[19]) / os.sysconf("SC_CLK_TCK")
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - started) * 1000
    return time.process_time() * 1000


class StartReport:
    """Collects the two moments of a start."""

    def __init__(self) -> None:
        self.first_paint_ms: float | None = None
        self.first_tab_ms: float | None = None

    def painted(self) -> None:
        """The window is on the screen."""
        self.first_paint_ms = process_age_ms()

    def filled(self) -> None:
        """The first tab shows what it has to show."""
        self.first_tab_ms = process_age_ms()

    def lines(self) -> str:
        """Return the report as printed."""
        return f"first paint: {self.first_paint_ms or 0:.0f} ms\nfirst tab filled: {self.first_tab_ms or 0:.0f} ms"


@contextmanager
def plain_imports() -> Iterator[None]:
    """Import modules without the hook of PySide, which reads the source text of each to see if it names PySide6.

    For SQLAlchemy that is a quarter of the time its import takes. The hook is there for modules that switch PySide's
    features on (snake_case, true_property), and none of ours does.
    """
    hooked = builtins.__import__
    builtins.__import__ = importlib.__import__
    try:
        yield
    finally:
        builtins.__import__ = hooked
