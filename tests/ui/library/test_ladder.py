"""The ladder: which steps stand where, and how the keyboard climbs it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from soleus.bootstrap import builtin_exercises
from soleus.ui.library.ladder import LadderMap, columns
from soleus.ui.library.ladder_rung import Step

ALL = {exercise.key: exercise for exercise in builtin_exercises()}


def test_the_band_ladder_from_the_easiest_on() -> None:
    assert columns("band-plantarflexion", ALL) == [
        ["band-plantarflexion-isometric"],
        ["band-plantarflexion-eccentric"],
        ["band-plantarflexion"],
        ["dumbbell-heel-raise", "seated-dumbbell-heel-raise"],
    ]


@pytest.mark.parametrize("key", list(ALL))
def test_no_exercise_stands_on_its_ladder_twice(key: str) -> None:
    keys = [key for column in columns(key, ALL) for key in column]
    assert len(keys) == len(set(keys))


def test_a_key_nobody_knows_has_no_ladder() -> None:
    assert columns("nothing", ALL) == []


@pytest.fixture
def ladder(shown: Callable[[QWidget], None]) -> LadderMap:
    made = LadderMap()
    made.resize(600, 140)
    made.set_columns(
        [
            [Step("a", "Easy", last_done="last 4 Oct")],
            [Step("b", "Here", here=True)],
            [Step("c", "Hard"), Step("d", "Steep")],
        ]
    )
    shown(made)
    return made


def test_a_layout_gives_the_words_the_height_they_need(shown: Callable[[QWidget], None]) -> None:
    whole = QWidget()
    made = LadderMap()
    made.set_columns([[Step(name, f"Sprünge von Fuß zu Fuß {name}", here=name == "b")] for name in "abcd"])
    column = QVBoxLayout(whole)
    column.addWidget(made)
    column.addStretch(1)
    whole.resize(1000, 400)
    shown(whole)
    for width in (700, 520, 1000, 520):
        whole.resize(width, 400)
        QApplication.processEvents()
        assert made.height() >= made.heightForWidth(made.width()), width


def test_arrows_move_and_enter_opens(ladder: LadderMap, qtbot: QtBot) -> None:
    here = next(rung for rung in ladder.rungs() if rung.step.here)
    here.setFocus()
    qtbot.keyClick(here, Qt.Key.Key_Right)
    hard = next(rung for rung in ladder.rungs() if rung.hasFocus())
    assert hard.step.key == "c"
    with qtbot.waitSignal(ladder.chosen) as chosen:
        qtbot.keyClick(hard, Qt.Key.Key_Return)
    assert chosen.args == ["c"]


def test_a_click_opens_a_step_but_not_the_one_shown(ladder: LadderMap, qtbot: QtBot) -> None:
    easy, here = ladder.rungs()[:2]
    with qtbot.assertNotEmitted(ladder.chosen):
        qtbot.mouseClick(here, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(ladder.chosen) as chosen:
        qtbot.mouseClick(easy, Qt.MouseButton.LeftButton)
    assert chosen.args == ["a"]


def test_states_are_said_in_words(ladder: LadderMap) -> None:
    assert [rung.accessibleName() for rung in ladder.rungs()] == [
        "Easy, last 4 Oct",
        "Here, you are here",
        "Hard, not done yet",
        "Steep, not done yet",
    ]


def test_in_a_narrow_pane_the_steps_stand_below_each_other(ladder: LadderMap) -> None:
    ladder.resize(220, 400)
    tops = [rung.y() for rung in ladder.rungs()]
    assert tops == sorted(tops)
    assert len(set(tops)) == 4
    assert {rung.x() for rung in ladder.rungs()} == {0}
