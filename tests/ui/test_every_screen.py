"""Every screen, in both themes and text sizes: every word has its room, and is seen."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from ui.legibility import cramped, pale
from ui.whole_window import make_quarter, window_over

from soleus.ui.main_window import MainWindow
from soleus.ui.snapshot import page_views, settle, window_views
from soleus.ui.theme import Mode, ThemeSource


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.soleus"
    make_quarter(path)
    return path


@pytest.fixture
def window(qtbot: QtBot, dressed: ThemeSource, demo: Path, tmp_path: Path) -> Iterator[MainWindow]:
    shutil.copy(demo, tmp_path / "logbook.soleus")
    with window_over(qtbot, tmp_path / "logbook.soleus") as made:
        yield made


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
