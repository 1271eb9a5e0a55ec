"""The window over a logbook file, as journeys use it: by keyboard and mouse, with the file read beside it."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from conftest import NOW
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soleus.bootstrap import open_logbook
from soleus.services.composition import Services
from soleus.ui.main_window import MainWindow
from soleus.ui.preferences import Preferences
from soleus.ui.screens import screens
from soleus.ui.session import Session


class OpenProgram:
    """`restart` closes the window and opens the file again; `now` is what the clock says."""

    size: QSize | None = QSize(1280, 800)
    """None leaves the window as large as it was remembered."""
    tab = ""
    """The tab it is on when it starts; empty for the one it was on."""

    def __init__(self, qtbot: QtBot, path: Path, preferences: Path) -> None:
        self.bot = qtbot
        self.path = path
        self.preferences = preferences
        self.now: datetime = NOW
        self.start()

    def start(self) -> None:
        self.services: Services = open_logbook(self.path, clock=lambda: self.now)
        remembered = Preferences(self.preferences)
        if self.tab:
            remembered.tab = self.tab
        self.window = MainWindow(remembered)
        if self.size is not None:
            self.window.resize(self.size)
        with self.bot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.session = Session(self.window, self.services, screens())
        self.settle()

    def restart(self) -> None:
        self.close()
        self.start()

    def close(self) -> None:
        self.settle()
        self.window.close()
        self.session.close()
        self.window.deleteLater()

    def settle(self) -> None:
        """Wait until the page in sight shows everything."""

        def is_quiet() -> bool:
            page = self.session.current_page()
            return page is None or not page.busy()

        self.bot.waitUntil(is_quiet)
        QApplication.processEvents()

    def rows(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Ask the file through a connection of its own."""
        with closing(sqlite3.connect(self.path)) as connection:
            return connection.execute(statement, values).fetchall()
