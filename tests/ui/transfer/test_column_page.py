"""The page on which the columns of an unknown table are said: keyboard, counts, room for its words."""

from collections.abc import Callable

import pytest
from interchange.samples import OWN
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from ui.transfer.test_import_looks import LOOKS, words_without_room

from soleus.interchange.mapped import IGNORED, Meaning, Role
from soleus.services.composition import Services
from soleus.ui.theme import ThemeSource
from soleus.ui.transfer.column_page import ColumnPage
from soleus.ui.transfer.column_popup import ColumnPopup
from soleus.ui.transfer.import_dialog import ImportDialog

Key = Qt.Key
AMBIGUOUS = (
    b"When,What,Hits,Load\n3/4/2026,Seated calf raise,12,20\n3/4/2026,Seated calf raise,11,20\n5/4/2026,Toe raise,15,\n"
)


def page_of(dialog: ImportDialog) -> ColumnPage:
    assert dialog.columns is not None
    return dialog.columns


def figure(dialog: ImportDialog, name: str) -> str:
    found = page_of(dialog).findChild(QLabel, name)
    assert found is not None
    return found.text()


@pytest.mark.parametrize(("mode", "scale"), LOOKS)
def test_every_word_has_room(
    qtbot: QtBot, dressed: ThemeSource, window: QWidget, bring: Callable[[bytes], ImportDialog], mode: str, scale: float
) -> None:
    dressed.set_choice(mode)  # type: ignore[arg-type]
    dressed.set_scale(scale)
    dialog = bring((OWN / "other-de-sides-and-bands.csv").read_bytes())
    page = page_of(dialog)
    for tab in range(4):
        page.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        assert list(words_without_room(dialog)) == []
    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()
    page.tabs.setCurrentIndex(0)
    assert page.columns.viewport().height() >= dressed.theme.px(52) * 2
    dialog.reject()

    described = bring(AMBIGUOUS)
    page = page_of(described)
    page.model.decide(0, Meaning(Role.DATE, "dmy"))
    qtbot.waitUntil(lambda: not described.is_busy())
    described.import_button.click()
    qtbot.waitUntil(lambda: described.preview is not None and not described.is_busy())
    QApplication.processEvents()
    assert list(words_without_room(described)) == []
    described.reject()


def chosen(qtbot: QtBot, dialog: ImportDialog, place: int, typed: str) -> None:
    """Type what a column is into the list that opens below its box."""
    page = page_of(dialog)
    page.columns.setFocus()
    page.columns.setCurrentIndex(page.model.index(place, 1))
    qtbot.keyClick(page.columns, typed[0])
    popup = page.columns.findChild(ColumnPopup)
    assert popup is not None
    qtbot.keyClicks(popup.search, typed[1:])
    qtbot.keyClick(popup.search, Key.Key_Return)
    assert not popup.isVisible()
    qtbot.waitUntil(lambda: not dialog.is_busy())


def test_what_is_open_is_asked_and_remembered_with_the_import(
    qtbot: QtBot, services: Services, bring: Callable[[bytes], ImportDialog]
) -> None:
    dialog = bring(AMBIGUOUS)
    page = page_of(dialog)
    assert page.model.row(0).is_open
    assert "day or the month" in page.problem()
    assert not dialog.import_button.isEnabled()
    chosen(qtbot, dialog, 0, "day first")
    assert page.problem() == ""  # the exercises were known by their names
    assert (figure(dialog, "figureSets"), figure(dialog, "figureLeftOut")) == ("2", "1")
    chosen(qtbot, dialog, 1, "Note")
    assert "which column names the exercise" in page.problem()
    chosen(qtbot, dialog, 1, "exercise")
    chosen(qtbot, dialog, 2, "repetitions")
    assert page.problem() == ""
    assert (figure(dialog, "figureSets"), figure(dialog, "figureWorkouts")) == ("3", "2")
    assert page.model.row(0).read == "3 Apr 2026, 5 Apr 2026"
    page.columns.setCurrentIndex(page.model.index(3, 1))
    qtbot.keyClick(page.columns, Key.Key_Delete)
    assert page.model.columns.meanings[3] == IGNORED
    chosen(qtbot, dialog, 3, "in lb")
    qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.preview is not None and not dialog.is_busy())
    with qtbot.waitSignal(dialog.finished):
        qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)

    again = bring(AMBIGUOUS + b"7/4/2026,Toe raise,16,\n")
    assert again.columns is None
    assert again.preview is not None
    assert again.preview.plan is not None
    assert (again.preview.plan.new_sets, again.preview.plan.same_sets) == (1, 3)
    qtbot.mouseClick(again.preview.findChild(QWidget, "importColumnsAgain"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: again.columns is not None and not again.is_busy())
    assert page_of(again).model.columns.meanings[3] == Meaning(Role.WEIGHT, "lb")
    again.reject()

    services.logbook.undo()
    forgotten = bring(AMBIGUOUS)
    assert forgotten.columns is not None
    forgotten.reject()


def test_a_first_line_of_data_is_seen_and_may_be_called_names(
    qtbot: QtBot, bring: Callable[[bytes], ImportDialog]
) -> None:
    dialog = bring((OWN / "other-headerless.csv").read_bytes())
    page = page_of(dialog)
    assert not page.names.isChecked()
    assert page.model.row(2).name == "Column 3"
    assert figure(dialog, "figureSets") == "2"
    qtbot.keyClick(page.names, Key.Key_Space)
    qtbot.waitUntil(lambda: not dialog.is_busy())
    assert page.model.row(2).name == "Calf Raise"
    dialog.reject()
