"""The band sets are arranged, measured and copied by keyboard and mouse, and the file says so."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QColorDialog, QDialog, QWidget
from pytestqt.qtbot import QtBot

from soleus.domain.band import BandUse
from soleus.domain.load import Load
from soleus.domain.workout import Side, SideSet
from soleus.services.composition import Services
from soleus.ui.bandsets.dialog import BandSetsDialog
from soleus.ui.tasks import Tasks
from soleus.ui.widgets.buttons import Button

Keys = Qt.Key
Alt = Qt.KeyboardModifier.AltModifier
Control = Qt.KeyboardModifier.ControlModifier


class Editor:
    """The dialog over a services' logbook, and the file beside it."""

    def __init__(self, qtbot: QtBot, services: Services, path: Path) -> None:
        self.bot, self.services, self.path = qtbot, services, path
        self.owner = QWidget()
        qtbot.addWidget(self.owner)
        self.open()

    def open(self, set_id: str | None = None) -> None:
        self.dialog = BandSetsDialog(self.services, self.owner, set_id)
        self.dialog.resize(1040, 636)
        with self.bot.waitActive(self.dialog):
            self.dialog.show()
            self.dialog.activateWindow()
        self.settle()

    def settle(self) -> None:
        self.bot.waitUntil(Tasks.shared().idle)
        QApplication.processEvents()

    def click(self, name: str) -> None:
        button = self.dialog.findChild(Button, name)
        assert button is not None
        assert button.isVisible()
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def key(self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        if not self.dialog.isActiveWindow():
            with self.bot.waitActive(self.dialog):
                self.dialog.activateWindow()
        widget.setFocus()
        self.bot.keyClick(widget, key, modifier)
        self.settle()

    def names(self) -> list[str]:
        """The bands of the set shown, as the file has them."""
        with closing(sqlite3.connect(self.path)) as connection:
            rows = connection.execute(
                "SELECT name FROM bands WHERE band_set_id = ? ORDER BY position", (self.dialog.band_set().id,)
            )
            return [name for (name,) in rows]


@pytest.fixture
def editor(qtbot: QtBot, services: Services, logbook_path: Path, shown: Callable[[QWidget], None]) -> Iterator[Editor]:
    made = Editor(qtbot, services, logbook_path)
    yield made
    made.settle()
    made.dialog.accept()
    made.settle()


def log(services: Services, band_id: str, reps: float) -> None:
    workout = services.workouts.start_empty(["band-plantarflexion"])
    row = SideSet(1, Side.LEFT, Load(band=BandUse(band_id)), reps=reps)
    services.workouts.log_set(workout.id, workout.entries[0].id, row)
    services.workouts.finish(workout.id)


def test_a_built_in_set_is_copied_with_what_was_logged_and_arranged_by_keys(editor: Editor) -> None:
    log(editor.services, "article-red", 2600)
    editor.settle()
    assert not editor.dialog.name.isEnabled()
    assert editor.dialog.add_band.isHidden()
    assert "2,600 repetitions" in editor.dialog.worn.text()
    editor.click("copyBandSet")
    question = editor.dialog.findChild(QDialog, "copyBandsQuestion")
    assert question is not None
    yes = question.findChild(Button, "copyBandsAndHistory")
    assert yes is not None
    editor.bot.mouseClick(yes, Qt.MouseButton.LeftButton)
    editor.settle()
    assert editor.dialog.band_set().name == "My bands"
    assert editor.services.catalogue.default_band_set().name == "My bands"

    view = editor.dialog.view
    view.choose(1)
    editor.key(view, Keys.Key_Down, Alt)
    assert editor.names() == ["yellow", "green", "red", "blue", "black"]
    assert view.currentIndex().row() == 2
    assert editor.dialog.form.title.text() == "Red, level 3"
    editor.key(view, Keys.Key_Z, Control)
    assert editor.names() == ["yellow", "red", "green", "blue", "black"]


def test_dragging_a_row_asks_for_the_same_move(editor: Editor) -> None:
    editor.click("copyBandSet")
    model = editor.dialog.bands
    data = model.mimeData([model.index(4)])
    taken = model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, model.index(-1))
    assert not taken
    editor.settle()
    assert editor.names() == ["black", "yellow", "red", "green", "blue"]
    assert model.supportedDropActions() == Qt.DropAction.MoveAction


def test_a_band_is_named_coloured_measured_and_dated(editor: Editor) -> None:
    editor.click("copyBandSet")
    editor.click("addBand")
    form = editor.dialog.form
    assert form.name.hasFocus()
    editor.bot.keyClicks(form.name, "extra")
    editor.key(form.name, Keys.Key_Return)
    assert editor.names()[-1] == "extra"
    gold = form.findChild(QWidget, "colour-gold")
    editor.bot.mouseClick(gold, Qt.MouseButton.LeftButton)
    form.force.setFocus()
    editor.bot.keyClicks(form.force, "2.3")
    form.stretch.setFocus()
    editor.settle()
    form.first_used.setFocus()
    editor.bot.keyClicks(form.first_used, "1 Sep 2026")
    editor.key(form.first_used, Keys.Key_Return)
    form.pattern.setFocus()
    editor.bot.keyClick(form.pattern, Keys.Key_Down)
    form.pattern.activated.emit(form.pattern.currentIndex())
    editor.settle()
    band = editor.dialog.band_set().bands[-1]
    assert (band.name, band.colour, band.first_used) == ("extra", "gold", date(2026, 9, 1))
    assert band.measurement is not None
    assert (band.measurement.force_kgf, band.measurement.elongation_pct) == (2.3, 100)
    assert band.pattern == "stripes"
    assert not form.graph.isHidden()
    assert "yours about 2.3 kg" in form.graph.accessibleDescription()


def test_an_own_colour_is_chosen_in_a_dialog(editor: Editor) -> None:
    editor.click("copyBandSet")
    editor.click("moreColours")
    chooser = editor.dialog.findChild(QColorDialog)
    assert chooser is not None
    chooser.setCurrentColor(QColor("#ff00aa"))
    chooser.accept()
    editor.settle()
    assert editor.dialog.band_set().bands[0].colour == "#ff00aa"
    assert editor.dialog.form.colour_words.text() == "own colour"


def test_figures_of_a_maker_are_taken_by_colour_and_given_up(editor: Editor) -> None:
    editor.click("copyBandSet")
    figures = editor.dialog.figures
    figures.setCurrentIndex(figures.findData("theraband"))
    figures.activated.emit(figures.currentIndex())
    editor.settle()
    assert [band.force_100_kgf for band in editor.dialog.band_set().bands] == [1.4, 1.7, 2.1, 2.6, 3.3]
    assert figures.currentData() == "theraband"
    figures.setCurrentIndex(0)
    figures.activated.emit(0)
    editor.settle()
    assert {band.force_100_kgf for band in editor.dialog.band_set().bands} == {None}


def test_a_makers_own_figures_are_typed(editor: Editor) -> None:
    editor.click("copyBandSet")
    form = editor.dialog.form
    for field, text in ((form.maker_100, "1.5"), (form.maker_200, "1.2")):
        field.setFocus()
        editor.bot.keyClicks(field, text)
        editor.key(field, Keys.Key_Return)
    assert "does not pull less" in form.maker_problem.text()
    assert editor.dialog.band_set().bands[0].force_200_kgf is None
    form.maker_200.selectAll()
    editor.bot.keyClicks(form.maker_200, "2.2")
    editor.key(form.maker_200, Keys.Key_Return)
    band = editor.dialog.band_set().bands[0]
    assert (band.force_100_kgf, band.force_200_kgf) == (1.5, 2.2)
    assert editor.dialog.figures.currentData() == "own"


def test_what_cannot_be_is_said_and_nothing_is_lost(editor: Editor) -> None:
    editor.click("copyBandSet")
    name = editor.dialog.name
    name.setFocus()
    name.selectAll()
    editor.bot.keyClicks(name, "CanDo")
    editor.key(name, Keys.Key_Return)
    assert "already a set" in editor.dialog.problem.text()
    assert name.text() == "My bands"
    form = editor.dialog.form
    form.name.setFocus()
    form.name.selectAll()
    editor.bot.keyClick(form.name, Keys.Key_Delete)
    editor.dialog.view.setFocus()
    editor.settle()
    assert form.name_problem.text() == "A band needs a name."
    assert editor.names() == ["yellow", "red", "green", "blue", "black"]


def test_a_worn_band_is_renewed_and_a_set_deleted(editor: Editor) -> None:
    editor.click("copyBandSet")
    mine = editor.dialog.band_set()
    log(editor.services, mine.bands[0].id, 2501)
    editor.dialog.accept()
    editor.settle()
    editor.open(mine.id)
    editor.click("renewBand")
    assert editor.dialog.band_set().bands[0].first_used == date(2026, 11, 20)
    editor.click("deleteBandSet")
    assert editor.dialog.band_set().id == "article"
    assert mine.id not in [one.id for one in editor.services.catalogue.band_sets()]


def test_a_narrow_dialog_folds_its_list_and_stacks_its_panes(editor: Editor) -> None:
    dialog = editor.dialog
    assert not dialog.list.isHidden() and dialog.chooser.isHidden()  # noqa: PT018
    dialog.resize(520, 600)
    editor.settle()
    assert dialog.chooser.isVisible()
    assert dialog.form.mapTo(dialog, QPoint(0, 0)).y() > dialog.view.mapTo(dialog, QPoint(0, 0)).y()
    dialog.chooser.setCurrentIndex(dialog.chooser.findData("cando"))
    dialog.chooser.activated.emit(dialog.chooser.currentIndex())
    assert dialog.band_set().id == "cando"
