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


def peak_memory_mib() -> float | None:
    """Return the most memory that this process has had in RAM so far, where the kernel says it (Linux)."""
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
    return int(lines["VmHWM"].split()[0]) / 1024


class StartReport:
    """Collects the two moments of a start, and the memory it took."""

    def __init__(self) -> None:
        self.first_paint_ms: float | None = None
        self.first_tab_ms: float | None = None

    def painted(self) -> None:
        """The window is on the screen."""
        self.first_paint_ms = process_age_ms()

    def filled(self) -> None:
        """The first tab is painted with what it is opened for (see `Page.filled`); what stands beside may follow."""
        self.first_tab_ms = process_age_ms()

    def lines(self) -> str:
        """Return the report as printed."""
        lines = [
            f"first paint: {self.first_paint_ms or 0:.0f} ms",
            f"first tab filled: {self.first_tab_ms or 0:.0f} ms",
        ]
        if (memory := peak_memory_mib()) is not None:
            lines.append(f"memory: {memory:.0f} MiB")
        return "\n".join(lines)


@contextmanager
def plain_imports() -> Iterator[None]:
    """Import modules without the hook of PySide, which reads the source text of each to see if it names PySide6.

    For SQLAlchemy that is a quarter of the time its import takes. The hook is there for modules that switch PySide's
    features on (snake_case, true_property), and none of ours does.
    """
    import PySide6.QtCore  # noqa: F401  (puts its hook in place, where it is not yet)

    hooked = builtins.__import__
    builtins.__import__ = importlib.__import__
    try:
        yield
    finally:
        builtins.__import__ = hooked
