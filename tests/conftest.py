"""What every test stands on: a home of its own, a screen in memory, and one language.

Qt's own warnings fail a test through pytest-qt (`qt_log_level_fail` in pyproject.toml).
"""

import gc
import os
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import hypothesis
import pytest
from PySide6.QtCore import QLocale

from soleus.bootstrap import open_logbook
from soleus.cli import main
from soleus.paths import Paths
from soleus.services.composition import Services

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Scale factors of the machine at hand would change every measured pixel.
for name in ("QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
    os.environ.pop(name, None)
# Nor must its language change what is read.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

# Cycles hold widgets: they are looked for between the tests, as the program does it (ui/collector.py), never by a
# worker thread that happens to make the next object.
gc.disable()

# No deadlines: how fast a shared machine is must not decide whether a property holds.
hypothesis.settings.register_profile("soleus", deadline=None, print_blob=True)
hypothesis.settings.load_profile("soleus")

# Dates and numbers read the same on every machine.
QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))

Run = Callable[..., tuple[int, str, str]]
"""What the fixture `run` gives."""

NOW = datetime(2026, 11, 20, 18, 15, tzinfo=timezone(timedelta(hours=1)))
"""What the clock of the services says in tests: a Friday."""

_XDG = {
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CONFIG_HOME": ".config",
    "XDG_CACHE_HOME": ".cache",
}


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """Look for cycles among what the test made; looking through everything would take most of the time."""
    yield
    gc.collect(1)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh, empty home: no test reads or writes the developer's own logbook."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("USERPROFILE", str(folder))
    for variable, inside in _XDG.items():
        monkeypatch.setenv(variable, str(folder / inside))
    return folder


@pytest.fixture
def paths(home: Path) -> Paths:
    """The user's folders inside the fresh home; nothing is created yet."""
    return Paths.of_user()


@pytest.fixture
def logbook_path(tmp_path: Path) -> Path:
    """Where a test's own logbook lies; made when it is opened."""
    return tmp_path / "logbook.soleus"


@pytest.fixture
def services(logbook_path: Path) -> Iterator[Services]:
    """The services over a fresh, empty logbook in a real file, at a quarter past six on a Friday evening."""
    opened = open_logbook(logbook_path, clock=lambda: NOW)
    yield opened
    opened.logbook.close()


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in this process; return its exit status and what it printed to both streams."""

    def go(*arguments: object) -> tuple[int, str, str]:
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as ended:
            status = int(ended.code or 0)
        said = capsys.readouterr()
        return status, said.out, said.err

    return go
