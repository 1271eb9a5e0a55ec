"""Measures Soleus against bare PySide6, raw sqlite3 and bare pyqtgraph in one run; prints ratios and their bounds.

Logbooks are made once, in build/bench. Choose parts by name: start graphs coaching logging import.
"""

import argparse
import os
import sys
import tempfile
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from coaching import coaching_result
from graphs import graph_results
from starting import start_results
from writing import import_result, logging_result

from soleus.bootstrap import make_demo

PARTS = ("start", "graphs", "coaching", "logging", "import")
EXERCISES = ("band-plantarflexion", "weighted-calf-raise", "seated-calf-raise")


def made(folder: Path, rows: int) -> Path:
    """Return a demo logbook of 20 years with so many side rows, made at the first run."""
    path = folder / f"demo-{rows}.soleus"
    if not path.exists():
        print(f"making {path} …", flush=True)
        make_demo(path, rows, 20, date.today(), seed=1)
    return path


def main() -> int:
    """Run the chosen parts; the exit status says whether every bound was met."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="all unless named")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--large", type=int, default=1_000_000, help="side rows of the large logbook")
    chosen = parser.parse_args()
    parts = chosen.parts or PARTS
    folder = Path("build/bench")
    folder.mkdir(parents=True, exist_ok=True)
    small, large = made(folder, 50_000), made(folder, chosen.large)
    results = []

    def tell(result: object) -> None:
        results.append(result)
        print(result.line(), flush=True)  # type: ignore[attr-defined]

    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        if "start" in parts:
            for result in start_results(small, large, home, chosen.runs):
                tell(result)
        if "graphs" in parts:
            for result in graph_results(large, home, EXERCISES, chosen.runs):
                tell(result)
        if "coaching" in parts:
            tell(coaching_result(large, home, chosen.runs))
        if "logging" in parts:
            tell(logging_result(large, home, 30))
        if "import" in parts:
            for result in import_result(home, 50_000, 3):
                tell(result)
    return 0 if all(result.ratio <= result.bound for result in results) else 1


sys.exit(main())
