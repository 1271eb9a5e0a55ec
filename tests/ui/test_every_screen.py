"""Every screen, in both themes and text sizes: every word has its room, and is seen."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from ui.legibility import cramped, pale

from soleus.bootstrap import make_demo, open_logbook
from soleus.ui.application import open_session
from soleus.ui.main_window import MainWindow
from soleus.ui.preferences import Preferences
from soleus.ui.snapshot import page_views, settle, window_views
from soleus.ui.theme import Mode, ThemeSource


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.soleus"
    make_demo(path, 600, 0.25, date.today(), seed=7)
    return path


@pytest.fixture
def window(qtbot: QtBot, dressed: ThemeSource, demo: Path, tmp_path: Path) -> Iterator[MainWindow]:
    shutil.copy(demo, tmp_path / "logbook.soleus")
    made = MainWindow(Preferences(tmp_path / "preferences.ini"))
    qtbot.addWidget(made)
    made.show()
    open_session(made, open_logbook(tmp_path / "logbook.soleus"))
    yield made
    made.close()
    if made.session is not None:
        made.session.close()


@pytest.mark.parametrize("scale", [1.0, 2.0], ids=["100", "200"])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_word_has_its_room_and_is_seen(
    window: MainWindow, dressed: ThemeSource, mode: Mode, scale: float
) -> None:
    dressed.set_choice(mode)
    dressed.set_scale(scale)
    window.resize(1280, 800)
    settle(window)
    wrong = {}
    for name, show in (*page_views(window), *window_views()):
        shown = show(window)
        settle(window)
        picture = shown.grab().toImage()
        assert (shown.width(), shown.height()) == (1280, 800) or shown is not window
        wrong[name] = cramped(shown) + pale(shown, picture)
        if shown is not window:
            shown.close()
    assert {name: found for name, found in wrong.items() if found} == {}
