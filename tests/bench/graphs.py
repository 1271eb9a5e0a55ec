"""An exercise's graphs on a large logbook, against a raw grouping query and a bare plot of the same points."""

import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pyqtgraph
from measuring import Result, compared, timed
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from soleus.bootstrap import open_logbook
from soleus.paths import Paths
from soleus.ui.application import dress, make_application
from soleus.ui.history.graph_pane import GraphPane
from soleus.ui.preferences import Preferences

QUERY = """
SELECT e.day, s.side, max(s.reps), sum(s.reps), max(s.weight), max(s.band_id), count(*)
FROM entries e JOIN sets s ON s.entry_id = e.id
WHERE e.trainee_id = 1 AND e.exercise_key = ? AND s.kind = 'working'
GROUP BY e.day, s.side
"""


def graph_results(logbook: Path, home: Path, exercise_keys: tuple[str, ...], runs: int) -> Iterator[Result]:
    """Yield the time from choosing an exercise to its painted graphs."""
    application = make_application()
    assert isinstance(application, QApplication)
    dress(application, Preferences(home / "bench.ini"))
    services = open_logbook(logbook, paths=Paths.below(home))
    pane = GraphPane(services)
    pane.resize(824, 688)
    pane.show()
    bare = pyqtgraph.PlotWidget()
    bare.resize(824, 688)
    bare.show()
    raw = sqlite3.connect(logbook)

    def ours(key: str) -> None:
        pane.show_exercise(key)
        while pane.busy():
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)  # the work is in a thread
        pane.grab()

    def yardstick(key: str) -> None:
        sides: dict[str, tuple[list[int], list[float]]] = {}
        for day, side, best, *_ in raw.execute(QUERY, (key,)):
            xs, ys = sides.setdefault(side, ([], []))
            xs.append(date.fromisoformat(day).toordinal())
            ys.append(best or 0.0)
        bare.clear()
        for xs, ys in sides.values():
            bare.plot(xs, ys, symbol="o")
        application.processEvents()
        bare.grab()

    # Another exercise in between, so that nothing is drawn from what is there already.
    for key in exercise_keys:
        ours("toe-walk"), ours(key), yardstick(key)
        pairs = []
        for _ in range(runs):
            ours("toe-walk")
            pairs.append((timed(lambda key=key: ours(key)), timed(lambda key=key: yardstick(key))))
        yield compared(f"graphs of {key} / raw query and bare plot", pairs, 2.0)
    raw.close()
    pane.close()
    bare.close()
    services.logbook.close()
