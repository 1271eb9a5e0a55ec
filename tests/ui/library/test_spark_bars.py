"""The bars of the results: read by arrow keys, the newest in sight."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from soleus.ui.library.spark_bars import Bar, SparkBars

FIRST = date(2026, 9, 1)


@pytest.fixture
def bars(shown: Callable[[QWidget], None]) -> SparkBars:
    made = SparkBars("Results, left")
    made.resize(300, 100)
    made.set_bars(
        [Bar(FIRST + timedelta(days=n), 5 + n % 7, f"day {n}", workout_id=2**60 + n) for n in range(40)], ceiling=12
    )
    shown(made)
    return made


def test_the_newest_days_that_fit_are_shown(bars: SparkBars) -> None:
    first = bars.first_day()
    assert first is not None
    assert FIRST < first < FIRST + timedelta(days=39)
    bars.resize(900, 100)
    assert bars.first_day() == FIRST


def test_arrow_keys_read_the_bars_from_the_newest_on(bars: SparkBars, qtbot: QtBot) -> None:
    bars.setFocus()
    qtbot.keyClick(bars, Qt.Key.Key_Left)
    assert bars.current_words() == "day 39"
    qtbot.keyClick(bars, Qt.Key.Key_Left)
    assert bars.current_words() == "day 38"
    assert bars.accessibleDescription() == "day 38"
    for _ in range(3):
        qtbot.keyClick(bars, Qt.Key.Key_Right)
    assert bars.current_words() == "day 39"


def test_the_pointer_reads_a_bar(bars: SparkBars, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bars.read) as said:
        qtbot.mouseMove(bars, QPoint(bars.width() - 8, bars.height() - 20))
    assert said.args == ["day 39"]


def test_no_bars_are_no_trouble(bars: SparkBars, qtbot: QtBot) -> None:
    bars.set_bars([])
    assert bars.first_day() is None
    qtbot.keyClick(bars, Qt.Key.Key_Left)
    assert bars.current_words() == ""


def test_enter_and_a_click_open_the_workout(bars: SparkBars, qtbot: QtBot) -> None:
    bars.setFocus()
    qtbot.keyClick(bars, Qt.Key.Key_Left)
    with qtbot.waitSignal(bars.opened) as opened:
        qtbot.keyClick(bars, Qt.Key.Key_Return)
    assert opened.args == [2**60 + 39]
    newest = QPoint(bars.width() - 8, bars.height() - 20)
    qtbot.mouseMove(bars, newest)
    with qtbot.waitSignal(bars.opened) as opened:
        qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=newest)
    assert opened.args == [2**60 + 39]
