"""What a start imports, and when: the window is painted before anything is opened, a screen loads no other screen."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from importlib.util import find_spec

import pytest

from soleus.bootstrap import make_demo
from soleus.ui.screens import LATE

# Notes the modules that are there at the first paint of anything, and those that are there when the report is told.
PROGRAM = """
import json, sys
from PySide6.QtCore import QEvent, QObject
from soleus.cli import main
from soleus.ui.application import make_application

class Watch(QObject):
    painted = ()

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.painted:
            self.painted = sorted(sys.modules)
        return False

watch = Watch()
make_application().installEventFilter(watch)
status = main(["--logbook", sys.argv[1], "--startup-report"])
print(json.dumps([status, watch.painted, sorted(sys.modules)]))
"""

NOT_BEFORE_THE_FIRST_PAINT = (
    "PySide6.QtMultimedia",
    "PySide6.QtNetwork",
    "alembic",
    "numpy",
    "pyqtgraph",
    "soleus.exchange",
    "soleus.interchange",
    "soleus.services.composition",
    "soleus.storage",
    "soleus.ui.errors",
    "soleus.ui.page",
    "soleus.ui.session",
    "sqlalchemy",
    "sqlite3",
    "tomllib",
    "xml",
)
NOT_BEFORE_THE_FIRST_TAB = (
    "PySide6.QtMultimedia",
    "PySide6.QtNetwork",
    "alembic",
    "fitdecode",
    "icalendar",
    "numpy",
    "pyqtgraph",
    "soleus.domain.demo",
    "soleus.domain.progression",
    "soleus.exchange",
    "soleus.interchange.formats",
    "soleus.services.bands",
    "soleus.services.coaching",
    "soleus.services.deleted",
    "soleus.services.merging",
    "soleus.services.safekeeping",
    "soleus.services.transfer",
    "soleus.storage.backup",
    "soleus.storage.checking",
    "soleus.storage.upgrade",
    "soleus.ui.first_start",
    "sqlalchemy.dialects.postgresql",
    "sqlalchemy.orm",
    "xml",
)
SCREENS_AND_DIALOGS = {
    "bandsets", "charts", "equipment", "help", "history", "library", "paper", "people", "planner", "safekeeping",
    "settings", "workout",
}  # fmt: skip


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], list[str]]:
    """Return the modules at the first paint and those with the first tab filled, of a logbook with some workouts."""
    folder = tmp_path_factory.mktemp("start")
    logbook = folder / "demo.soleus"
    make_demo(logbook, 200, 0.1, date.today(), seed=5)
    environment = {**os.environ, "HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(logbook)], env=environment, capture_output=True, text=True, check=True
    )
    status, painted, filled = json.loads(done.stdout.splitlines()[-1])
    assert status == 0, done.stderr
    return painted, filled


def _of(names: Sequence[str], modules: Sequence[str]) -> list[str]:
    """Return which of the modules are those named, or within them."""
    return [module for module in modules if any(f"{module}.".startswith(f"{name}.") for name in names)]


def _folders_of_ui(modules: Sequence[str]) -> set[str]:
    return {module.split(".")[2] for module in modules if module.startswith("soleus.ui.")}


def test_the_window_is_painted_before_anything_of_a_logbook_is_imported(started: tuple[list[str], list[str]]) -> None:
    painted, _ = started
    assert "soleus.ui.main_window" in painted
    assert _of(NOT_BEFORE_THE_FIRST_PAINT, painted) == []
    assert _folders_of_ui(painted).isdisjoint(SCREENS_AND_DIALOGS)


def test_the_first_tab_is_filled_before_what_it_does_not_show_is_imported(
    started: tuple[list[str], list[str]],
) -> None:
    _, filled = started
    assert "soleus.ui.planner.page" in filled
    assert _of(NOT_BEFORE_THE_FIRST_TAB, filled) == []
    assert _folders_of_ui(filled) & SCREENS_AND_DIALOGS == {"planner"}


def test_what_is_imported_while_the_window_is_idle_is_there_and_was_not_before(
    started: tuple[list[str], list[str]],
) -> None:
    _, filled = started
    names = [f"soleus.ui.{name}" for name in LATE]
    assert [name for name in names if find_spec(name) is None] == []
    assert set(names).isdisjoint(filled)
