"""The program as it is started: a changed logbook is backed up by itself, after the window is filled."""

import os
import subprocess
import sys
from pathlib import Path

from adversity import demo, held_at_rest, held_in, put
from pytestqt.qtbot import QtBot

from soleus.bootstrap import safekeeping_of
from soleus.domain.keeping import Reason


def test_a_start_writes_a_backup_by_itself(qtbot: QtBot, logbook_path: Path) -> None:
    put(logbook_path, demo())
    program = subprocess.Popen(
        [sys.executable, "-m", "soleus", "--logbook", str(logbook_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.DEVNULL,
    )
    keeping = safekeeping_of(logbook_path)
    qtbot.waitUntil(lambda: keeping.backups() != [] or program.poll() is not None, timeout=30_000)
    assert program.poll() is None
    program.terminate()
    program.wait()
    (backup,) = keeping.backups()
    assert backup.stamp.reason is Reason.START
    assert held_at_rest(backup.path) == held_in(logbook_path)
