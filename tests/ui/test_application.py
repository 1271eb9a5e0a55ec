"""Starting: without a screen, with a logbook that cannot be opened, a second time, and into pictures."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from soleus.ui.display import display_missing
from soleus.ui.main_window import MainWindow
from soleus.ui.preferences import Preferences
from soleus.ui.refusal import Refusal
from soleus.ui.single_instance import SingleInstance, channel_name
from soleus.ui.theme import ThemeSource


def test_without_a_screen_one_sentence_says_how_to_look(home: Path) -> None:
    bare = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    program = (
        "from pathlib import Path; from soleus.ui.application import Options, run\n"
        "raise SystemExit(run(Options(Path('l'), Path('p'), Path('g'), lambda: None)))"
    )
    if not display_missing(bare):
        return  # a platform whose screen is always there
    done = subprocess.run([sys.executable, "-c", program], env=bare, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "soleus --demo snapshot DIR" in done.stderr


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_any_screen_will_do(name: str) -> None:
    assert not display_missing({name: "x"}, "linux")
    assert not display_missing({}, "win32")


def test_the_window_is_painted_before_anything_is_opened(qtbot: QtBot, dressed: ThemeSource, tmp_path: Path) -> None:
    window = MainWindow(Preferences(tmp_path / "p.ini"))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    assert window.session is None
    assert not window.start_button.isEnabled()


def test_a_logbook_that_cannot_be_opened_is_said_in_the_window(
    qtbot: QtBot, dressed: ThemeSource, tmp_path: Path
) -> None:
    window = MainWindow(Preferences(tmp_path / "p.ini"))
    qtbot.addWidget(window)
    window.show()
    said = Refusal("It was written by a newer Soleus.", tmp_path / "logbook.soleus")
    window.stack.addWidget(said)
    window.stack.setCurrentWidget(said)
    texts = [label.text() for label in said.findChildren(QLabel)]
    assert "It was written by a newer Soleus." in texts
    assert str(tmp_path / "logbook.soleus") in texts


def test_a_second_start_brings_the_first_forward(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    logbook = tmp_path / "logbook.soleus"
    first = SingleInstance(logbook)
    assert first.claim()
    forward: list[str] = []
    assert first.listen(lambda: forward.append("came"))
    program = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from soleus.ui.single_instance import SingleInstance\n"
        "app = QCoreApplication([]); second = SingleInstance(Path(sys.argv[1]))\n"
        "print(second.claim(), second.ask_forward())"
    )
    second = subprocess.Popen([sys.executable, "-c", program, str(logbook)], stdout=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    out, _ = second.communicate()
    assert out.split() == ["False", "True"]
    assert forward == ["came"]
    first.release()


def test_a_claim_ends_and_another_logbook_is_another_claim(qapp: QApplication, tmp_path: Path) -> None:
    first, other = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert first.claim()
    assert other.claim()
    first.release()
    again = SingleInstance(tmp_path / "a")
    assert again.claim()
    again.release()
    other.release()


def test_one_logbook_has_one_name_whatever_the_way_to_it(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert channel_name(tmp_path / "folder" / ".." / "a") == channel_name(tmp_path / "a")


def test_a_socket_left_by_a_crash_is_cleaned_up(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    logbook = tmp_path / "logbook.soleus"
    program = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from soleus.ui.single_instance import SingleInstance\n"
        "app = QCoreApplication([]); one = SingleInstance(Path(sys.argv[1]))\n"
        "print(one.claim(), one.listen(lambda: None), flush=True); os._exit(9)"
    )
    crashed = subprocess.run([sys.executable, "-c", program, str(logbook)], capture_output=True, text=True, check=False)
    assert crashed.stdout.split() == ["True", "True"]
    next_one = SingleInstance(logbook)
    assert next_one.claim()
    assert next_one.listen(lambda: None)
    next_one.release()
