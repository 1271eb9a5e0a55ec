"""Pain of a moment, entered for a leg and a place."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from soleus.domain.pain import PainMoment, PainNote, PainSite
from soleus.domain.workout import Side
from soleus.ui.widgets.pain_entry import PainEntry

Show = Callable[[QWidget], None]
AFTER, MORNING = PainMoment.AFTER, PainMoment.MORNING


class Kept:
    """Keeps notes as the logbook does."""

    def __init__(self, entry: PainEntry) -> None:
        self.entry, self.notes = entry, list[PainNote]()
        entry.noted.connect(self.keep)
        entry.dropped.connect(lambda id: self.show([note for note in self.notes if note.id != id]))

    def keep(self, note: PainNote) -> None:
        self.show([*(one for one in self.notes if one.side != note.side), note])

    def show(self, notes: list[PainNote]) -> None:
        self.notes = notes
        self.entry.show_notes(1, notes, 5)

    def values(self) -> list[tuple[str, int | None, PainSite]]:
        return [(note.side, note.value, note.site) for note in self.notes]


@pytest.fixture
def kept(shown: Show) -> Kept:
    entry = PainEntry(AFTER, cautioned=True)
    shown(entry)
    return Kept(entry)


def test_each_leg_has_its_own_pain_and_place(qtbot: QtBot, kept: Kept) -> None:
    entry = kept.entry
    entry.side.button(Side.LEFT).click()
    qtbot.keyClick(entry.scale.cell(0), Qt.Key.Key_3)
    entry.side.button(Side.RIGHT).click()
    assert entry.scale.value() is None
    entry.site.setCurrentIndex(entry.site.findData(PainSite.SHIN.value))
    qtbot.mouseClick(entry.scale.cell(1), Qt.MouseButton.LeftButton)
    assert kept.values() == [("left", 3, PainSite.CALF), ("right", 1, PainSite.SHIN)]
    assert entry.said.text() == "Left 3, calf · Right 1, shin"
    entry.side.button(Side.LEFT).click()
    assert (entry.scale.value(), entry.site.place()) == (3, PainSite.CALF)


def test_another_place_is_kept_at_once_where_there_is_a_pain(qtbot: QtBot, kept: Kept) -> None:
    entry = kept.entry
    entry.site.setFocus()
    qtbot.keyClick(entry.site, Qt.Key.Key_Down)
    assert kept.values() == []
    entry.scale.cell(2).click()
    qtbot.keyClick(entry.site, Qt.Key.Key_Down)
    assert kept.values() == [("", 2, PainSite.SHIN)]


def test_a_skipped_question_can_still_be_answered_and_an_answer_taken_back(kept: Kept) -> None:
    entry = kept.entry
    assert (entry.skip.isVisible(), entry.back.isVisible(), entry.said.isVisible()) == (True, False, False)
    entry.skip.click()
    assert kept.values() == [("", None, PainSite.CALF)]
    assert entry.said.text() == "Skipped"
    assert not entry.skip.isVisible()
    entry.scale.cell(4).click()
    assert kept.values() == [("", 4, PainSite.CALF)]
    entry.back.click()
    assert kept.values() == []
    assert entry.skip.isVisible()


def test_over_the_limit_it_stays_calm_and_says_when_to_see_someone(kept: Kept) -> None:
    kept.entry.scale.cell(5).click()
    assert not kept.entry.caution.isVisible()
    kept.entry.scale.cell(6).click()
    assert kept.entry.caution.text().startswith("Over your limit of 5: next time, the last raise is taken back.")
    assert "professional" in kept.entry.caution.text()
    kept.entry.show_notes(1, kept.notes, 5, takes_back=False)
    assert kept.entry.caution.text().startswith("Over your limit of 5. See")


def test_another_workout_chooses_its_leg_anew_and_other_moments_are_not_its_own(kept: Kept) -> None:
    entry = kept.entry
    entry.show_notes(2, (PainNote(MORNING, 8, "right"),), 5, Side.LEFT)
    assert (entry.side.value(), entry.scale.value(), entry.said.isVisible()) == (Side.LEFT, None, False)
    entry.show_notes(3, (PainNote(AFTER, 2, "right"),), 5, Side.LEFT)
    assert (entry.side.value(), entry.scale.value()) == (Side.RIGHT, 2)
