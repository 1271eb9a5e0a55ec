"""Buttons: what presses them."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from soleus.ui.theme import ThemeSource
from soleus.ui.widgets.buttons import Button


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_focused_button_is_pressed_by_enter_and_space(qtbot: QtBot, dressed: ThemeSource, key: Qt.Key) -> None:
    made = Button("Import a file")
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.clicked):
        qtbot.keyClick(made, key)


def test_ctrl_enter_is_left_to_the_page(qtbot: QtBot, dressed: ThemeSource) -> None:
    made = Button("Import a file")
    qtbot.addWidget(made)
    made.show()
    with qtbot.assertNotEmitted(made.clicked):
        qtbot.keyClick(made, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
