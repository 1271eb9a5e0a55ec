"""The window with all its screens over a demo, on one day whenever the tests run."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from conftest import NOW
from pytestqt.qtbot import QtBot

from soleus.bootstrap import make_demo, open_logbook
from soleus.ui.application import open_session
from soleus.ui.main_window import MainWindow
from soleus.ui.preferences import Preferences


def make_quarter(path: Path) -> None:
    """Write a quarter of a made-up year."""
    make_demo(path, 600, 0.25, NOW.date(), seed=7)


@contextmanager
def window_over(qtbot: QtBot, logbook: Path) -> Iterator[MainWindow]:
    """Open the window on a logbook."""
    made = MainWindow(Preferences(logbook.with_name("preferences.ini")))
    qtbot.addWidget(made)
    made.show()
    open_session(made, open_logbook(logbook, clock=lambda: NOW))
    yield made
    made.close()
    if made.session is not None:
        made.session.close()
