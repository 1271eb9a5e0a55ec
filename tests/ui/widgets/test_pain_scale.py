"""The scale of pain by keyboard and mouse."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from soleus.ui.theme import ThemeSource, theme_of
from soleus.ui.widgets.pain_scale import PainScale

Show = Callable[[QWidget], None]


@pytest.fixture
def scale(shown: Show) -> PainScale:
    made = PainScale("Pain after", limit=5)
    made.resize(made.sizeHint())
    shown(made)
    made.focus_chosen()
    return made


def press(qtbot: QtBot, key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key)


def test_digits_choose(qtbot: QtBot, scale: PainScale) -> None:
    sent: list[int] = []
    scale.chosen.connect(sent.append)
    assert scale.value() is None
    press(qtbot, Qt.Key.Key_3)
    assert (scale.value(), sent) == (3, [3])
    assert scale.cell(3).hasFocus()
    press(qtbot, Qt.Key.Key_0)
    assert (scale.value(), sent) == (0, [3, 0])


def test_arrows_move_and_only_space_or_enter_chooses(qtbot: QtBot, scale: PainScale) -> None:
    sent: list[int] = []
    scale.chosen.connect(sent.append)
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Right)
    assert scale.cell(2).hasFocus()
    assert (scale.value(), sent) == (None, [])
    press(qtbot, Qt.Key.Key_Space)
    assert sent == [2]
    press(qtbot, Qt.Key.Key_End)
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Return)
    assert (scale.value(), sent) == (10, [2, 10])
    press(qtbot, Qt.Key.Key_Home)
    press(qtbot, Qt.Key.Key_Left)
    assert scale.cell(0).hasFocus()


def test_a_click_chooses_and_what_is_shown_is_not_sent(qtbot: QtBot, scale: PainScale) -> None:
    sent: list[int] = []
    scale.chosen.connect(sent.append)
    scale.set_value(7)
    assert (scale.value(), sent) == (7, [])
    qtbot.mouseClick(scale.cell(4), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(scale.cell(4), Qt.MouseButton.LeftButton)
    assert (scale.value(), sent) == (4, [4, 4])
    scale.set_value(None)
    assert scale.value() is None


def test_what_is_over_the_limit_is_said_and_tinted(scale: PainScale) -> None:
    assert scale.cell(5).accessibleName() == "5"
    assert scale.cell(6).accessibleName() == "6, over your limit"
    warned = theme_of(scale).color("warn-weak")

    def plane(value: int) -> object:
        image = scale.cell(value).grab().toImage()
        return image.pixelColor(4, 4)

    assert (plane(6), plane(5) == warned) == (warned, False)
    scale.set_limit(3)
    assert plane(5) == warned
    assert scale.cell(4).accessibleName() == "4, over your limit"


def test_it_grows_with_the_text_and_never_overlaps(scale: PainScale, dressed: ThemeSource) -> None:
    before = scale.sizeHint()
    dressed.set_scale(2.0)
    assert scale.sizeHint().height() == 2 * before.height()
    scale.resize(scale.minimumSizeHint())
    cells = [scale.cell(value).geometry() for value in range(11)]
    assert all(one.right() < other.left() for one, other in pairwise(cells))
    assert cells[-1].right() < scale.width()
