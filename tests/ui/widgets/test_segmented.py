"""Segmented control, side switch and tabs by keyboard."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from soleus.domain.workout import Side
from soleus.ui.theme import ThemeSource
from soleus.ui.widgets.segmented import SegmentedControl, TabStrip
from soleus.ui.widgets.sides import SideSwitch

Show = Callable[[QWidget], None]


def test_arrow_keys_choose(qtbot: QtBot, shown: Show) -> None:
    control = SegmentedControl([("4w", "4 w"), ("3m", "3 m"), ("1y", "1 y")], "Range")
    shown(control)
    control.focus_chosen()
    sent: list[object] = []
    control.changed.connect(sent.append)
    qtbot.keyClick(control.button("4w"), Qt.Key.Key_Right)
    assert control.value() == "3m"
    assert control.button("3m").hasFocus()
    qtbot.keyClick(control.button("3m"), Qt.Key.Key_Left)
    assert sent == ["3m", "4w"]
    control.set_value("no such value")
    assert control.value() == "4w"


def test_new_options_keep_a_choice(qtbot: QtBot, dressed: ThemeSource) -> None:
    control = SegmentedControl([(1, "one"), (2, "two")])
    qtbot.addWidget(control)
    control.set_options([(3, "three"), (4, "four")], 4)
    assert control.value() == 4
    control.set_options([])
    assert control.value() is None


def test_sides_carry_their_value(qtbot: QtBot, dressed: ThemeSource) -> None:
    switch = SideSwitch((Side.LEFT, Side.RIGHT, Side.BOTH), "Side")
    qtbot.addWidget(switch)
    switch.show()
    qtbot.mouseClick(switch.button(Side.RIGHT), Qt.MouseButton.LeftButton)
    assert switch.value() is Side.RIGHT
    assert switch.button(Side.BOTH).accessibleName() == "Both"


def test_tabs_move_by_arrow_keys(qtbot: QtBot, shown: Show) -> None:
    tabs = TabStrip()
    for text in ("Library", "Planner", "History"):
        tabs.addTab(text)
    shown(tabs)
    tabs.setFocus()
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.tabText(tabs.currentIndex()) == "Planner"
    assert tabs.sizeHint().height() == 32
