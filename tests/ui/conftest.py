"""What tests of widgets stand on: the application in its light theme at 100 %."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from soleus.domain.words import ENGLISH, speak
from soleus.ui.language import apply
from soleus.ui.text import write_numbers_as
from soleus.ui.theme import ThemeSource, theme_source
from soleus.ui.widgets.focus_ring import FocusRing


@pytest.fixture(autouse=True)
def cleared(qapp: QApplication) -> Iterator[None]:
    """Let go of what a test made: without a running event loop, Qt keeps what is to be deleted later for ever."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[ThemeSource]:
    """The theme of the application, light at 100 % before and after the test."""
    source = theme_source()
    if source is None:
        source = ThemeSource(qapp, "light")
        FocusRing(qapp)
    source.set_choice("light")
    source.set_scale(1.0)
    yield source
    source.set_choice("light")
    source.set_scale(1.0)


@pytest.fixture
def shown(qtbot: QtBot, dressed: ThemeSource) -> Callable[[QWidget], None]:
    """Show a widget as the active window, and take it away after the test."""

    def show(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        # A menu or a drag of an earlier test may have swallowed the release of a button.
        held = QApplication.mouseButtons()
        for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            if held & button:
                qtbot.mouseRelease(QPushButton(), button)

    return show


@pytest.fixture
def english_again() -> Iterator[None]:
    """English words and numbers after the test, whatever it chose."""
    before = QLocale()
    yield
    apply("en_GB")
    speak(ENGLISH)
    write_numbers_as(None)
    QLocale.setDefault(before)
