"""The band picker by keyboard and mouse."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from ui.widgets.gallery import ARTICLE, THERABAND

from soleus.domain.band import Band
from soleus.ui.theme import ThemeSource
from soleus.ui.widgets.bands import BandPicker, BandSwatch

Show = Callable[[QWidget], None]


@pytest.fixture
def picker(shown: Show) -> BandPicker:
    made = BandPicker(ARTICLE)
    made.resize(made.sizeHint())
    shown(made)
    made.focus_chosen()
    return made


def focused(picker: BandPicker) -> QAbstractButton:
    return next(cell for cell in picker.findChildren(QAbstractButton) if cell.hasFocus())


def test_number_keys_pick_the_level(qtbot: QtBot, picker: BandPicker) -> None:
    sent: list[Band | None] = []
    picker.chosen.connect(sent.append)
    qtbot.keyClick(focused(picker), Qt.Key.Key_3)
    assert picker.band() == ARTICLE.bands[2]
    assert focused(picker).accessibleName() == "green, level 3"
    assert focused(picker).isChecked()
    qtbot.keyClick(focused(picker), Qt.Key.Key_9)
    assert picker.band() == ARTICLE.bands[2]
    assert sent == [ARTICLE.bands[2]]


def test_keys_reach_it_through_its_window(qtbot: QtBot, picker: BandPicker) -> None:
    assert picker.pick_level(5)
    assert not picker.pick_level(6)
    assert picker.band() == ARTICLE.bands[4]


def test_arrows_move_the_choice_and_stop_at_the_ends(qtbot: QtBot, picker: BandPicker) -> None:
    qtbot.keyClick(focused(picker), Qt.Key.Key_Right)
    assert picker.band() == ARTICLE.bands[1]
    for _ in range(6):
        qtbot.keyClick(focused(picker), Qt.Key.Key_Right)
    assert picker.band() == ARTICLE.bands[4]
    qtbot.keyClick(focused(picker), Qt.Key.Key_Left)
    assert picker.band() == ARTICLE.bands[3]


@pytest.mark.parametrize("key", [Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_it_can_be_cleared(qtbot: QtBot, picker: BandPicker, key: Qt.Key) -> None:
    qtbot.keyClick(focused(picker), Qt.Key.Key_2)
    qtbot.keyClick(focused(picker), key)
    assert picker.band() is None


def test_a_click_chooses_and_a_second_one_clears(qtbot: QtBot, picker: BandPicker) -> None:
    red = picker.findChild(QAbstractButton, "band-2")
    assert red is not None
    qtbot.mouseClick(red, Qt.MouseButton.LeftButton)
    assert picker.band() == ARTICLE.bands[1]
    qtbot.mouseClick(red, Qt.MouseButton.LeftButton)
    assert picker.band() is None


def test_setting_a_band_says_nothing(picker: BandPicker) -> None:
    sent: list[object] = []
    picker.chosen.connect(sent.append)
    picker.set_band("a-blue")
    assert picker.band() == ARTICLE.bands[3]
    assert sent == []


def test_one_stop_of_the_tab_key(qtbot: QtBot, shown: Show) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    before, picker, after = QLineEdit(), BandPicker(ARTICLE), QLineEdit()
    for part in (before, picker, after):
        column.addWidget(part)
    picker.set_band("a-green")
    shown(page)
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert focused(picker).objectName() == "band-3"
    qtbot.keyClick(focused(picker), Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_more_than_five_bands_wrap(qtbot: QtBot, dressed: ThemeSource) -> None:
    picker = BandPicker(THERABAND)
    qtbot.addWidget(picker)
    picker.resize(picker.sizeHint())
    picker.show()
    tops = {cell.y() for cell in picker.findChildren(QAbstractButton)}
    assert len(tops) == 2
    narrow = picker.minimumSizeHint().width()
    assert picker.heightForWidth(narrow) >= 8 * 60


def test_one_long_name_does_not_break_the_line(shown: Show) -> None:
    bands = tuple(replace(band, name="anthracite" if band is ARTICLE.bands[-1] else "red") for band in ARTICLE.bands)
    picker = BandPicker(replace(ARTICLE, bands=bands))
    line = picker.minimumSizeHint().height()
    room = picker.sizeHint().width()
    narrow = next(width for width in range(room, 0, -1) if picker.heightForWidth(width) > line) + 1
    assert narrow < room - picker.minimumSizeHint().width()
    picker.resize(narrow, line)
    shown(picker)
    cells = picker.findChildren(QAbstractButton)
    assert len({cell.y() for cell in cells}) == 1
    assert all(left.geometry().right() < right.x() for left, right in pairwise(cells))
    assert cells[-1].geometry().right() < narrow


def test_down_goes_to_the_next_line(qtbot: QtBot, shown: Show) -> None:
    picker = BandPicker(THERABAND)
    picker.resize(picker.sizeHint())
    shown(picker)
    picker.focus_chosen()
    qtbot.keyClick(focused(picker), Qt.Key.Key_Down)
    assert picker.band() == THERABAND.bands[5]


def test_another_set_starts_unchosen(picker: BandPicker) -> None:
    picker.set_band("a-red")
    picker.set_band_set(THERABAND)
    assert picker.band() is None
    picker.set_band_set(None)
    assert picker.heightForWidth(300) == 0


def test_a_swatch_says_name_and_level(qtbot: QtBot, dressed: ThemeSource) -> None:
    swatch = BandSwatch(ARTICLE.bands[3], 4)
    qtbot.addWidget(swatch)
    assert swatch.accessibleName() == "blue, level 4"
    swatch.set_band(None)
    assert swatch.sizeHint().width() == 0
