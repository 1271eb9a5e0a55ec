"""The dialog's parts: the rows of names, the list below a box, dropped files, waiting and cancelling."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from soleus.bootstrap import builtin_band_sets, builtin_exercises
from soleus.interchange import formats
from soleus.interchange.preparing import Prepared, prepare
from soleus.services.composition import Services
from soleus.ui.theme import ThemeSource
from soleus.ui.transfer.dropping import FileDrop, files_of
from soleus.ui.transfer.exercise_model import ExerciseModel
from soleus.ui.transfer.exercise_popup import ChoiceModel
from soleus.ui.transfer.exercise_view import ExerciseView
from soleus.ui.transfer.import_dialog import ImportDialog
from soleus.ui.transfer.lists import shortened
from soleus.ui.transfer.pictures import sample
from soleus.ui.widgets.waiting import Waiting

HEADER = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes"


def prepared_of(*names: str) -> Prepared:
    rows = [f'2024-03-01 07:00:00,Morning,"{name}",{n},20,10,0,0,,' for n, name in enumerate(names, 1)]
    log = formats.read("\n".join([HEADER, *rows]).encode())
    return prepare(log, builtin_exercises(), lambda key: builtin_band_sets()[0])


def test_what_needs_a_decision_comes_first() -> None:
    model = ExerciseModel(prepared_of("Squat", "Jump Rope", "Seated Calf Raise (Plate Loaded)", "Toe Raise"))
    shown = [model.row(n) for n in range(model.rowCount())]
    assert [row.chip[0] for row in shown] == ["to decide", "our guess", "same name", "new"]
    assert [row.ours for row in shown] == [
        "Choose an exercise, or create it", "Seated calf raise", "Jump rope", "Create “Squat”",
    ]  # fmt: skip


def test_a_decision_keeps_its_row(qtbot: QtBot) -> None:
    model = ExerciseModel(prepared_of("Squat", "Toe Raise"))
    with qtbot.waitSignal(model.decided):
        model.decide(0, "shin-raise")
    assert (model.row(0).name, model.row(0).chip[0]) == ("Toe Raise", "your choice")
    model.decide(0, None)
    assert model.row(0).chip[0] == "new"


def test_a_thousand_names_are_painted_only_where_they_are_seen(qtbot: QtBot, dressed: ThemeSource) -> None:
    view = ExerciseView()
    qtbot.addWidget(view)
    view.resize(900, 400)
    model = ExerciseModel(prepared_of(*(f"Exercise {n}" for n in range(1000))))
    asked: list[int] = []
    rows = model.row
    model.row = lambda place: asked.append(place) or rows(place)  # type: ignore[method-assign,func-returns-value]
    view.setModel(model)
    view.show()
    QApplication.processEvents()
    asked.clear()
    view.grab()
    assert set(asked) <= set(range(12))
    assert len(set(asked)) >= 8


def test_the_list_below_a_box_offers_a_new_one_first_then_what_is_likely() -> None:
    model = ChoiceModel()
    exercises = sorted(builtin_exercises(), key=lambda e: e.name)
    model.offer("Toe Raise", ["shin-raise", "double-leg-calf-raise"], exercises)
    texts = [str(model.index(n, 0).data()) for n in range(model.rowCount())]
    assert texts[:3] == ["Create “Toe Raise”", "Shin raise", "Standing calf raise"]
    assert len(texts) == len(exercises) + 1
    model.search("  skipping ")
    assert [str(model.index(n, 0).data()) for n in range(model.rowCount())] == ["Create “Toe Raise”", "Jump rope"]
    model.search("nothing like it")
    assert model.rowCount() == 1


@pytest.mark.parametrize(
    ("names", "good"),
    [(["strong.csv"], True), (["a.CSV", "b.json"], True), (["a.csv", "b.png"], False), ([], False)],
)
def test_only_files_that_can_be_imports_are_taken(
    qtbot: QtBot, dressed: ThemeSource, tmp_path: Path, names: list[str], good: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    taken: list[list[Path]] = []
    drop = FileDrop(window, lambda paths: taken.append(list(paths)))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted() is good
    QApplication.sendEvent(window, QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, none))
    assert taken == ([[tmp_path / name for name in names]] if good else [])
    drop.stop()
    assert not window.acceptDrops()


def test_files_of_the_net_are_none() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/strong.csv")])
    assert files_of(mime) == []


def test_waiting_says_how_far_it_is(qtbot: QtBot, dressed: ThemeSource) -> None:
    waiting = Waiting()
    qtbot.addWidget(waiting)
    waiting.start("Storing", "{done} of {total} workouts")
    bar, said = waiting.findChild(QProgressBar), waiting.findChild(QLabel, "waitingText")
    assert bar is not None
    assert said is not None
    assert bar.maximum() == 0
    waiting.progress(0, 0)
    assert bar.maximum() == 0
    waiting.progress(250, 1000)
    assert (bar.value(), bar.maximum(), said.text()) == (250, 1000, "250 of 1,000 workouts")


@pytest.fixture
def dialog(qtbot: QtBot, dressed: ThemeSource, services: Services, tmp_path: Path) -> ImportDialog:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    path = tmp_path / "strong.csv"
    path.write_text(sample(), encoding="utf-8")
    made = ImportDialog(services, [path], window)
    made.open()
    qtbot.waitUntil(lambda: not made.is_busy(), timeout=20_000)
    return made


def test_storing_can_be_cancelled_and_begun_again(
    qtbot: QtBot, services: Services, logbook_path: Path, dialog: ImportDialog
) -> None:
    with closing(sqlite3.connect(logbook_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")  # the import waits for its turn
        dialog.import_button.click()
        assert dialog.stack.currentWidget() is dialog.waiting
        dialog.reject()
        assert dialog.isVisible()
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.preview, timeout=20_000)
    assert services.insights.is_empty()
    assert dialog.import_button.text() == "Import 48 workouts"
    with qtbot.waitSignal(dialog.finished, timeout=20_000), qtbot.waitSignal(dialog.undo_offered, timeout=20_000):
        dialog.import_button.click()
    assert len(services.insights.workouts(limit=99)) == 48


def test_importing_while_a_decision_is_worked_out_stores_that_decision(
    qtbot: QtBot, services: Services, dialog: ImportDialog
) -> None:
    preview = dialog.preview
    assert preview is not None
    preview.model.decide(preview.model.place_of("Toe Raise"), "shin-raise")
    assert preview.plan is None
    with qtbot.waitSignal(dialog.finished, timeout=20_000):
        dialog.import_button.click()
    stored = services.insights.workouts(limit=99)
    keys = {entry.exercise_key for w in stored for entry in w.entries if entry.source_name == "Toe Raise"}
    assert keys == {"shin-raise"}


def test_names_of_any_kind_are_shown(qtbot: QtBot, dressed: ThemeSource, services: Services, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    names = ["رفع الكعب", "💪🦵", "<b>bold</b> & more", "long " * 2000, "Seated Calf Raise"]
    rows = [f'2024-03-01 07:00:00,"{name[:30]}","{name}",{n},20,10,0,0,,' for n, name in enumerate(names, 1)]
    path = tmp_path / "💪 <i>عربي.csv"
    path.write_text("\n".join([HEADER, *rows]), encoding="utf-8")
    dialog = ImportDialog(services, [path], window)
    dialog.open()
    qtbot.waitUntil(lambda: not dialog.is_busy(), timeout=20_000)
    assert dialog.width() <= window.width()
    assert not dialog.grab().isNull()
    with qtbot.waitSignal(dialog.finished, timeout=20_000):
        dialog.import_button.click()
    stored = {e.name for e in services.catalogue.exercises() if not e.builtin}
    assert stored == {name.strip() for name in names} - {"Seated Calf Raise"}


def test_a_long_note_is_shortened_where_it_is_shown() -> None:
    assert shortened("a\nb  c") == "a b c"
    assert len(shortened("word " * 2000)) <= 301
    assert shortened("x" * 300) == "x" * 300
    assert shortened("y" * 301).endswith("…")
