"""A window, and the import dialog over it with a file read."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from soleus.services.composition import Services
from soleus.ui.theme import ThemeSource
from soleus.ui.transfer.import_dialog import ImportDialog

Bring = Callable[[bytes], ImportDialog]


@pytest.fixture
def window(qtbot: QtBot, dressed: ThemeSource) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture
def bring(qtbot: QtBot, services: Services, window: QWidget, tmp_path: Path) -> Bring:
    """Open the dialog on a file of these bytes and wait until it is read."""

    def open_dialog(data: bytes) -> ImportDialog:
        path = tmp_path / "file.csv"
        path.write_bytes(data)
        dialog = ImportDialog(services, [path], window)
        dialog.open()
        qtbot.waitUntil(lambda: not dialog.is_busy(), timeout=20_000)
        return dialog

    return open_dialog
