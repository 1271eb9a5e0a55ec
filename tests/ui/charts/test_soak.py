"""Two thousand frames: some versions of Qt's bindings ended the process after a hundred repaints of a graph."""

import gc
import sys
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui.charts.series import BAND_SET, EXERCISE, TODAY, ladder

from soleus.ui.charts.graphs import Graphs
from soleus.ui.charts.panes import panes_of
from soleus.ui.charts.span import range_of

FRAMES = 2000


def references_to_none() -> int:
    """Count the references to None; from Python 3.12 on it lives for ever and its count says nothing."""
    gc.collect()
    return sys.getrefcount(None) if sys.version_info < (3, 12) else 0


def test_two_thousand_frames_leak_nothing(qtbot: QtBot, shown: Callable[[QWidget], None]) -> None:
    series = ladder()
    graphs = Graphs()
    graphs.resize(280, 240)
    shown(graphs)
    graphs.show_panes(panes_of(series, EXERCISE, [BAND_SET])[1:], series.days, range_of(series.days, None, TODAY))
    qtbot.waitUntil(graphs.settled)

    def frame(number: int) -> None:
        graphs.choose_day(series.days[number % len(series.days)])
        graphs.viewport().repaint()
        if number % 100 == 0:
            graphs.zoom(0.9 if number % 200 else 1 / 0.9, series.days[3].toordinal())
            QApplication.processEvents()

    for number in range(100):
        frame(number)
    references, objects = references_to_none(), len(gc.get_objects())
    for number in range(FRAMES):
        frame(number)
    assert abs(references_to_none() - references) < FRAMES // 4
    assert len(gc.get_objects()) - objects < FRAMES // 4
