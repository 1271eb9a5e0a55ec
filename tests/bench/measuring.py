"""Running things in turn and comparing them pair by pair: machines are shared and noisy, ratios are what holds."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median


def started(*command: str, home: Path) -> dict[str, float]:
    """Run a Python command to its end with a home of its own and return what it reported: figures by name.

    Modules are compiled once and kept, as they are for a user: where that is switched off, every start would compile
    the whole program, and the bare window nothing.
    """
    environment = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    for name in [name for name in environment if name.startswith("XDG_") or name == "PYTHONDONTWRITEBYTECODE"]:
        del environment[name]
    run = subprocess.run(
        [sys.executable, *command], stdout=subprocess.PIPE, env=environment, text=True, check=True, timeout=120
    )
    return {name: float(figure) for name, figure in re.findall(r"^(.+): (\d+) (?:ms|MiB)$", run.stdout, re.MULTILINE)}


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds that one call takes."""
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


@dataclass(frozen=True, slots=True)
class Result:
    """A figure of ours beside its yardstick, as medians of runs in turn, and the bound it is held against."""

    name: str
    ours: float
    yardstick: float
    ratio: float
    bound: float
    unit: str = "ms"

    def line(self) -> str:
        """Return the result as one line of the report."""
        verdict = "within" if self.ratio <= self.bound else "OVER"
        figures = f"{self.ours:9.1f} {self.unit} against {self.yardstick:9.1f} {self.unit}"
        return f"{self.name:58} {figures} = {self.ratio:5.2f} ×, {verdict} {self.bound:g} ×"


def compared(name: str, pairs: list[tuple[float, float]], bound: float, unit: str = "ms", slack: float = 0) -> Result:
    """Return the medians of (ours, yardstick) pairs and the median of their ratios; `slack` is taken off ours."""
    return Result(
        name,
        median(ours for ours, _ in pairs),
        median(bare for _, bare in pairs),
        median(max(ours - slack, 0) / bare for ours, bare in pairs),
        bound,
        unit,
    )
