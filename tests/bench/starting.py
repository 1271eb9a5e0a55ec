"""Start and memory, with a small and a large logbook, against a bare window."""

from collections.abc import Iterator
from pathlib import Path

from measuring import Result, compared, started

BARE = str(Path(__file__).with_name("bare_window.py"))
FIRST_PAINT, FIRST_TAB, MEMORY = "first paint", "first tab filled", "memory"


def start_results(small: Path, large: Path, home: Path, runs: int) -> Iterator[Result]:
    """Yield first paint, first tab and memory for both logbooks."""

    def soleus(logbook: Path) -> dict[str, float]:
        return started("-m", "soleus", "--logbook", str(logbook), "--startup-report", home=home)

    for logbook in (small, large):
        soleus(logbook)
    rounds = [(started(BARE, home=home), soleus(small), soleus(large)) for _ in range(runs)]
    bare = [run[0][FIRST_PAINT] for run in rounds]
    for name, bound in ((FIRST_PAINT, 1.6), (FIRST_TAB, 4.0)):
        ours = [run[1][name] for run in rounds]
        yield compared(f"{name}, small logbook / bare window", list(zip(ours, bare, strict=True)), bound)
        pairs = [(run[2][name], run[1][name]) for run in rounds]
        yield compared(f"{name}, large / small logbook", pairs, 1.2)
    memory = [(run[2][MEMORY], run[0][MEMORY]) for run in rounds]
    yield compared("peak memory, first tab filled, large logbook / bare window", memory, 2.5, "MiB")
