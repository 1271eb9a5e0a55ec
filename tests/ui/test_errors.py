"""The exception hook: expected errors are told, all others kept in the log and shown with a text to copy."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soleus import __version__
from soleus.domain.errors import Conflict, SoleusError
from soleus.ui.errors import ErrorDialog, ErrorHook
from soleus.ui.theme import ThemeSource


@pytest.fixture
def told() -> list[SoleusError]:
    return []


@pytest.fixture
def hook(qapp: QApplication, dressed: ThemeSource, tmp_path: Path, told: list[SoleusError]) -> Iterator[ErrorHook]:
    made = ErrorHook(tmp_path / "state" / "soleus.log", told.append)
    made.install()
    yield made
    made.uninstall()
    for dialog in dialogs():
        dialog.close()


def dialogs() -> list[ErrorDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ErrorDialog)]


def raised(error: Exception) -> None:
    try:
        raise error
    except type(error) as caught:
        sys.excepthook(type(caught), caught, caught.__traceback__)


def test_an_expected_error_is_told(hook: ErrorHook, told: list[SoleusError]) -> None:
    raised(Conflict("Changed elsewhere."))
    assert [str(error) for error in told] == ["Changed elsewhere."]
    assert dialogs() == []


def test_a_bug_is_kept_and_shown(
    hook: ErrorHook, told: list[SoleusError], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    raised(ValueError("seven legs"))
    log = (tmp_path / "state" / "soleus.log").read_text(encoding="utf-8")
    assert "ValueError: seven legs" in log
    assert f"Soleus {__version__}" in log
    (dialog,) = dialogs()
    dialog.copy()
    assert "seven legs" in QGuiApplication.clipboard().text()
    raised(KeyError("another"))
    assert dialogs() == [dialog]
    assert "another" in capsys.readouterr().err
    assert told == []


def test_bugs_of_other_threads_arrive_too(qtbot: QtBot, hook: ErrorHook) -> None:
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)


def test_a_log_that_cannot_be_written_keeps_nothing_from_being_shown(
    qapp: QApplication, dressed: ThemeSource, tmp_path: Path
) -> None:
    (tmp_path / "state").write_text("a file where a folder should be")
    hook = ErrorHook(tmp_path / "state" / "soleus.log", lambda error: None)
    hook.install()
    raised(ValueError("no room"))
    hook.uninstall()
    (dialog,) = dialogs()
    dialog.close()
