"""Bringing years from another app in, by mouse and by keyboard, checked on the screen and in the file."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from program import OpenProgram
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from soleus.domain.exercise import Exercise, Group
from soleus.domain.units import Weight, WeightUnit
from soleus.ui.history.timeline import Timeline as WorkoutTimeline
from soleus.ui.theme import ThemeSource, theme_source
from soleus.ui.transfer.exercise_model import Column
from soleus.ui.transfer.exercise_popup import ExercisePopup
from soleus.ui.transfer.exercise_view import check_rect, choice_rect
from soleus.ui.transfer.import_dialog import ImportDialog
from soleus.ui.transfer.lists import ListView
from soleus.ui.transfer.preview import Preview
from soleus.ui.undo_routing import UndoRouting
from soleus.ui.widgets.banner import Banner

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
HEADER = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes"
FIRST = (
    '2024-03-01 07:00:00,Morning,"Seated Calf Raise",1,45,12,0,0,,',
    '2024-03-01 07:00:00,Morning,"Seated Calf Raise",2,45,10,0,0,,',
    '2024-03-01 07:00:00,Morning,"Toe Raise",1,25,15,0,0,,',
    '2024-03-04 07:00:00,Morning,"Squat (Barbell)",1,135,5,0,0,,',
    '2024-03-04 07:00:00,Morning,"Pull Up (Assisted)",1,35,8,0,0,,',
)
LATER = (
    '2024-03-08 07:00:00,Morning,"Toe Raise",1,30,15,0,0,,',
    '2024-03-08 07:00:00,Morning,"Squat (Barbell)",1,140,5,0,0,,',
)


class Desk(OpenProgram):
    """The program, and files to bring in."""

    size = None

    def close(self) -> None:
        for dialog in self.window.findChildren(ImportDialog):
            dialog.reject()
        super().close()

    def file(self, *rows: str, name: str = "strong.csv") -> Path:
        """Write a made-up export."""
        path = self.path.with_name(name)
        path.write_text("\n".join((HEADER, *rows)) + "\n", encoding="utf-8")
        return path

    def sets(self) -> int:
        """The number of set rows in the file."""
        return int(self.rows("SELECT count(*) FROM sets")[0][0])

    def open(self, *paths: Path) -> ImportDialog:
        """Open the preview of files as if they had been chosen."""
        self.session.bring_files(paths)
        return self.dialog()

    def dialog(self) -> ImportDialog:
        """The import dialog, when it has read its file and compared it."""
        self.bot.waitUntil(lambda: any(d.isVisible() for d in self.window.findChildren(ImportDialog)))
        (found,) = (d for d in self.window.findChildren(ImportDialog) if d.isVisible())
        self.bot.waitUntil(lambda: not found.is_busy())
        return found

    def preview(self) -> Preview:
        """The preview in the dialog."""
        found = self.dialog().preview
        assert found is not None
        return found

    def confirm(self) -> None:
        """Import what the dialog shows, and wait until it is done."""
        dialog = self.dialog()
        with self.bot.waitSignal(dialog.finished, timeout=20_000):
            self.bot.mouseClick(dialog.import_button, LEFT)
        self.bot.waitUntil(lambda: bool(self.banners()))

    def banners(self) -> list[str]:
        """What the banners of the window say."""
        return [banner.text() for banner in self.window.findChildren(Banner) if banner.isVisible()]

    def figure(self, name: str) -> str:
        """A figure of the preview."""
        label = self.preview().findChild(QLabel, name)
        assert label is not None
        return label.text()

    def click_choice(self, name: str) -> ExercisePopup:
        """Click the box of a name and return the list that opens."""
        preview = self.preview()
        place = preview.model.place_of(name)
        view = preview.exercises
        view.scrollTo(preview.model.index(place, Column.OURS))
        box = choice_rect(view.cell(place, Column.OURS), source().theme)
        self.bot.mouseClick(view.viewport(), LEFT, pos=box.center())
        popup = preview.findChild(ExercisePopup)
        assert popup is not None
        self.bot.waitUntil(popup.isVisible)
        return popup


def source() -> ThemeSource:
    found = theme_source()
    assert found is not None
    return found


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, dressed: ThemeSource, tmp_path: Path) -> Iterator[Desk]:
    routing = UndoRouting(qapp)
    opened = Desk(qtbot, tmp_path / "logbook.soleus", tmp_path / "preferences.ini")
    yield opened
    opened.close()
    qapp.removeEventFilter(routing)


def press(qtbot: QtBot, key: Qt.Key) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    qtbot.keyClick(target, key)


def test_a_file_without_unit_comes_in_by_mouse(qtbot: QtBot, desk: Desk) -> None:
    path = desk.file(*FIRST)
    desk.session.bring_file()
    chooser = desk.window.findChild(QFileDialog, "importFiles")
    assert chooser is not None
    line = chooser.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setText(str(path))
    qtbot.keyClick(line, Key.Key_Return)
    dialog = desk.dialog()
    preview = desk.preview()
    assert (desk.figure("figureWorkouts"), desk.figure("figureSets")) == ("2", "5")
    assert (desk.figure("figureSame"), desk.figure("figureLeftOut")) == ("0", "0")
    assert desk.sets() == 0
    qtbot.mouseClick(preview.units.button(WeightUnit.LB), LEFT)
    assert preview.only_open.text() == "Only the one to decide"
    popup = desk.click_choice("Toe Raise")
    qtbot.keyClicks(popup.search, "shin")
    shown = [str(popup.list.model().index(n, 0).data()) for n in range(popup.list.model().rowCount())]
    assert shown == ["Create “Toe Raise”", "Shin raise"]
    at = popup.list.visualRect(popup.list.model().index(1, 0)).center()
    qtbot.mouseClick(popup.list.viewport(), LEFT, pos=at)
    desk.dialog()
    assert not preview.only_open.isVisible()
    assert dialog.import_button.text() == "Import 2 workouts"
    desk.confirm()
    assert desk.banners() == ["Imported 2 workouts from strong.csv."]
    stored = desk.rows(
        "SELECT exercise_key, weight, weight_unit, assistance, assistance_unit, reps FROM sets "
        "JOIN entries ON entries.id = entry_id WHERE source_name != 'Squat (Barbell)' ORDER BY sets.source_line"
    )
    assert stored[:3] == [
        ("seated-calf-raise", 45, "lb", None, None, 12),
        ("seated-calf-raise", 45, "lb", None, None, 10),
        ("shin-raise", 25, "lb", None, None, 15),
    ]
    assert stored[3][1:] == (None, None, 35, "lb", 8)
    assert desk.rows("SELECT app, file_name, unit FROM imports") == [("Strong", "strong.csv", "lb")]
    desk.session.show_screen("history")
    page = desk.session.page("history")
    qtbot.waitUntil(lambda: not page.busy())
    view = page.findChild(WorkoutTimeline)
    assert view is not None
    model = view.model()
    shown = [str(model.index(n, 0).data()) for n in range(model.rowCount())]
    assert sum("Morning" in text for text in shown) == 2
    (banner,) = (b for b in desk.window.findChildren(Banner) if b.isVisible())
    button = banner.action_button()
    assert button is not None
    qtbot.mouseClick(button, LEFT)
    assert desk.sets() == 0
    assert desk.rows("SELECT count(*) FROM imports") == [(0,)]
    assert desk.rows("SELECT count(*) FROM exercises WHERE definition IS NOT NULL") == [(0,)]


def test_the_whole_way_by_keyboard(qtbot: QtBot, desk: Desk) -> None:
    dialog = desk.open(desk.file(*FIRST))
    preview = desk.preview()
    assert QApplication.focusWidget() is preview.exercises
    assert preview.model.row(preview.exercises.currentIndex().row()).name == "Toe Raise"
    qtbot.keyClicks(preview.exercises, "s")
    popup = preview.findChild(ExercisePopup)
    assert popup is not None
    assert popup.search.text() == "s"
    qtbot.keyClicks(popup.search, "hin ra")
    qtbot.keyClick(popup.search, Key.Key_Return)
    assert QApplication.focusWidget() is preview.exercises
    # The screen in memory gives the keyboard to no window when a list closes; a real one gives it back.
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog and not dialog.is_busy())
    assert preview.model.prepared.exercise("Toe Raise").key == "shin-raise"
    place = preview.model.place_of("Pull Up (Assisted)")
    while preview.exercises.currentIndex().row() != place:
        qtbot.keyClick(preview.exercises, Key.Key_Down)
    qtbot.keyClick(preview.exercises, Key.Key_Space)
    desk.dialog()
    assert not preview.model.prepared.choices["Pull Up (Assisted)"].assisted
    for _ in range(20):
        if QApplication.focusWidget() is dialog.import_button:
            break
        press(qtbot, Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.import_button
    with qtbot.waitSignal(dialog.finished, timeout=20_000):
        press(qtbot, Key.Key_Return)
    assert desk.sets() == 5
    assert desk.rows("SELECT assistance, weight FROM sets WHERE reps = 8") == [(None, 35)]
    desk.services.logbook.undo()
    assert desk.sets() == 0


def test_the_same_file_adds_nothing_and_a_later_one_only_what_is_new(qtbot: QtBot, desk: Desk) -> None:
    desk.open(desk.file(*FIRST))
    preview = desk.preview()
    preview.units.set_value(WeightUnit.LB)
    preview.model.decide(preview.model.place_of("Toe Raise"), "shin-raise")
    desk.confirm()
    dialog = desk.open(desk.file(*FIRST))
    assert desk.preview().unit is WeightUnit.LB
    assert (desk.figure("figureSets"), desk.figure("figureSame"), desk.figure("figureDiffer")) == ("0", "5", "0")
    assert dialog.import_button.text() == "Close"
    with qtbot.waitSignal(dialog.finished):
        qtbot.mouseClick(dialog.import_button, LEFT)
    assert desk.sets() == 5
    desk.open(desk.file(*FIRST, *LATER, name="strong-later.csv"))
    assert (desk.figure("figureWorkouts"), desk.figure("figureSets")) == ("1", "2")
    assert desk.preview().model.row(desk.preview().model.place_of("Toe Raise")).chip[0] == "as before"
    desk.confirm()
    keys = desk.rows("SELECT DISTINCT exercise_key FROM entries WHERE source_name = 'Toe Raise'")
    assert keys == [("shin-raise",)]
    assert desk.rows("SELECT count(*) FROM exercises WHERE definition IS NOT NULL") == [(2,)]


def test_what_differs_is_shown_beside_what_is_stored(desk: Desk) -> None:
    desk.open(desk.file(*FIRST))
    desk.preview().units.set_value(WeightUnit.LB)
    desk.confirm()
    changed = FIRST[0].replace(",45,12,", ",50,11,")
    desk.open(desk.file(changed, *FIRST[1:]))
    preview = desk.preview()
    assert desk.figure("figureDiffer") == "1"
    preview.tabs.setCurrentIndex(1)
    model = preview.differences.model()
    assert [model.index(0, n).data() for n in range(5)] == [
        "1 Mar 2024", "Seated Calf Raise", "1", "12 × 45 lb", "11 × 50 lb",
    ]  # fmt: skip
    desk.dialog().reject()
    assert desk.rows("SELECT reps FROM sets ORDER BY source_line LIMIT 1") == [(12,)]


def test_rows_that_cannot_be_read_are_named(desk: Desk) -> None:
    desk.open(
        desk.file(*FIRST, "2024-02-31 07:00:00,Morning,Squat (Barbell),1,20,5,0,0,,", FIRST[3].replace("135", "9000"))
    )
    preview = desk.preview()
    assert desk.figure("figureLeftOut") == "1"
    preview.tabs.setCurrentIndex(2)
    assert preview.left_out.model().index(0, 0).data() == "7"
    assert "2024-02-31" in str(preview.left_out.model().index(0, 1).data())
    preview.tabs.setCurrentIndex(3)
    assert preview.flags.model().index(0, 0).data() == "8"


def test_a_question_on_weights_is_answered_by_mouse(qtbot: QtBot, desk: Desk) -> None:
    desk.open(desk.file('2024-03-01 07:00:00,M,"Band Plantar Flexion red",1,3,12,0,0,,'))
    preview = desk.preview()
    row = preview.model.row(0)
    assert (row.hint, row.ticked) == ("weights stand for a band", True)
    assert row.band is not None
    mark = check_rect(preview.exercises.cell(0, Column.NAME), source().theme)
    qtbot.mouseClick(preview.exercises.viewport(), LEFT, pos=mark.center())
    assert not preview.model.row(0).ticked
    desk.confirm()
    assert desk.rows("SELECT weight, band_id FROM sets") == [(3, None)]


def test_only_what_is_to_be_decided_can_be_shown(qtbot: QtBot, desk: Desk) -> None:
    desk.open(desk.file(*FIRST, FIRST[2].replace("Toe Raise", "Calf Extension")))
    preview = desk.preview()
    assert preview.only_open.text() == "Only the 2 to decide"
    qtbot.mouseClick(preview.only_open, LEFT, pos=QPoint(8, preview.only_open.height() // 2))
    assert {preview.model.row(n).name for n in range(preview.model.rowCount())} == {"Toe Raise", "Calf Extension"}


def test_nothing_is_stored_when_it_is_left(qtbot: QtBot, desk: Desk) -> None:
    dialog = desk.open(desk.file(*FIRST))
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Key.Key_Escape)
    assert desk.sets() == 0
    assert not desk.services.logbook.undo_label


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "The file is empty."),
        (b"\x89PNG\r\n", "a picture"),
        (b'{"a": 1}', "not a logbook of Soleus"),
        (HEADER.encode() + b"\n", "holds no sets"),
        (HEADER.encode() + b"\nyesterday,M,Squat,1,20,5,0,0,,\n", "None of its 1 rows can be read"),
    ],
)
def test_what_cannot_be_read_is_said_in_plain_words(qtbot: QtBot, desk: Desk, content: bytes, said: str) -> None:
    path = desk.path.parent / "odd.csv"
    path.write_bytes(content)
    dialog = desk.open(path)
    text = dialog.findChild(QLabel, "emptyText")
    assert text is not None
    assert said in text.text()
    again = dialog.findChild(QWidget, "emptyAction")
    assert again is not None
    qtbot.mouseClick(again, LEFT)
    chooser = dialog.findChild(QFileDialog, "importFiles")
    assert chooser is not None
    chooser.filesSelected.emit([str(desk.file(*FIRST))])
    chooser.reject()
    assert desk.figure("figureWorkouts") == "2"


def test_a_folder_is_refused(desk: Desk) -> None:
    text = desk.open(desk.path.parent).findChild(QLabel, "emptyText")
    assert text is not None
    assert "is a folder" in text.text()


def test_several_files_come_one_after_the_other(qtbot: QtBot, desk: Desk) -> None:
    dialog = desk.open(desk.file(*FIRST, name="one.csv"), desk.file(*LATER, name="two.csv"))
    assert dialog.windowTitle() == "Import preview, file 1 of 2"
    qtbot.mouseClick(dialog.import_button, LEFT)
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Import preview, file 2 of 2")
    desk.confirm()
    assert desk.sets() == 7
    desk.services.logbook.undo()
    assert desk.sets() == 5


def test_a_new_exercise_can_be_chosen_instead_of_a_guess(qtbot: QtBot, desk: Desk) -> None:
    desk.open(desk.file(*FIRST))
    preview = desk.preview()
    popup = desk.click_choice("Seated Calf Raise")
    qtbot.keyClick(popup.search, Key.Key_PageUp)
    for _ in range(40):
        qtbot.keyClick(popup.search, Key.Key_Up)
    qtbot.keyClick(popup.search, Key.Key_Return)
    assert preview.model.prepared.is_new("Seated Calf Raise")
    desk.confirm()
    names = [e.name for e in desk.services.catalogue.exercises() if not e.builtin]
    assert "Seated Calf Raise (Strong)" in names


def test_an_own_exercise_of_the_same_name_is_used(desk: Desk) -> None:
    own = desk.services.catalogue.create(Exercise("", "Squat (barbell)", Group.OTHER))
    desk.open(desk.file(*FIRST))
    desk.confirm()
    assert desk.rows("SELECT exercise_key FROM entries WHERE source_name = 'Squat (Barbell)'") == [(own.key,)]


def test_a_whole_logbook_is_confirmed_and_taken_back(qtbot: QtBot, desk: Desk) -> None:
    document = desk.path.parent / "logbook.json"
    document.write_text(
        '{"format": "soleus-logbook", "version": 1, "settings": {"weight-unit": "lb"},'
        ' "exercises": [{"key": "toe-walk"}], "workouts": [{"day": "2024-03-01", "name": "Morning", "id": 1,'
        ' "entries": [{"exercise_key": "toe-walk", "id": 2, "sets": [{"number": 1, "steps": 30, "id": 3}]}]}]}',
        encoding="utf-8",
    )
    dialog = desk.open(document)
    figures = {name: dialog.findChild(QLabel, name) for name in ("figureWorkouts", "figureSets", "figureRoutines")}
    assert [label.text() for label in figures.values() if label is not None] == ["1", "1", "0"]
    assert dialog.import_button.text() == "Import 1 workout"
    desk.confirm()
    assert desk.rows("SELECT id, steps FROM sets") == [(3, 30)]
    second = desk.open(document).findChild(QLabel, "emptyText")
    assert second is not None
    assert "empty one" in second.text()
    desk.dialog().reject()
    desk.services.logbook.undo()
    assert desk.sets() == 0


# body weights


def test_body_weights_come_in_by_days_and_are_taken_back_at_once(qtbot: QtBot, desk: Desk) -> None:
    desk.services.people.weigh(Weight(80), date(2026, 1, 2))
    desk.services.people.weigh(Weight(75), date(2026, 1, 3))
    file = desk.path.parent / "tracker.csv"
    rows = ("2026-01-01,07:00,Bodyweight,76", "2026-01-01,19:00,Bodyweight,76.5", "2026-01-02,,Bodyweight,77",
            "2026-01-03,,Bodyweight,75", "2026-01-04,,Bodyweight,74", "2026-01-04,,Neck,38")  # fmt: skip
    file.write_text("Date,Time,Measurement,Value,Unit,Side\n" + "".join(f"{row},kgs,x\n" for row in rows))
    dialog = desk.open(file)
    figures = {label.objectName(): label.text() for label in dialog.findChildren(QLabel) if label.objectName()}
    shown = ("figureWeights", "figureSame", "figureDiffer", "figureLeftOut", "importLayout", "importNotTaken")
    assert [figures[name] for name in shown] == [
        "2", "1", "1", "1", "body weights of FitNotes, 1 Jan 2026 to 4 Jan 2026", "Not taken: Side",
    ]  # fmt: skip
    days = dialog.findChild(ListView, "importWeightDays")
    assert days is not None
    texts = [[days.model().index(row, column).data() for column in range(3)] for row in range(4)]
    assert texts[2] == ["2 Jan 2026", "77 kg", "80 kg"]
    assert dialog.import_button.text() == "Import 2 body weights"
    desk.confirm()
    assert desk.banners() == ["Imported 2 body weights from tracker.csv."]
    stored = "SELECT day, value FROM body_weights ORDER BY day"
    assert [value for _, value in desk.rows(stored)] == [76.5, 80, 75, 74]
    again = desk.open(file)
    assert again.import_button.text() == "Close"
    qtbot.mouseClick(again.import_button, LEFT)
    desk.services.logbook.undo()
    assert [value for _, value in desk.rows(stored)] == [80, 75]
    desk.services.logbook.redo()
    assert len(desk.rows(stored)) == 4


def test_a_backup_brings_its_body_weights_along(qtbot: QtBot, desk: Desk) -> None:
    file = desk.path.parent / "FitNotes_Backup.fitnotes"
    with closing(sqlite3.connect(file)) as database:
        database.executescript("""
            CREATE TABLE exercise(_id INTEGER PRIMARY KEY, name TEXT, exercise_type_id INTEGER);
            INSERT INTO exercise VALUES (1, 'Toe Raise', 0);
            CREATE TABLE training_log(_id INTEGER PRIMARY KEY, exercise_id INTEGER, date DATE, metric_weight REAL,
                reps INTEGER);
            INSERT INTO training_log VALUES (1, 1, '2026-01-02', 20, 10);
            CREATE TABLE BodyWeight(_id INTEGER PRIMARY KEY, date TEXT, body_weight_metric REAL, comments TEXT);
            INSERT INTO BodyWeight VALUES (1, '2026-01-01', 75.5, ''), (2, '2026-01-02', 75, 'tired');
        """)
    preview = desk.open(file) and desk.preview()
    assert (preview.with_weights.text(), preview.with_weights.isVisible()) == ("Also 2 body weights", True)
    preview.with_weights.click()
    desk.dialog()
    desk.confirm()
    assert (desk.sets(), desk.rows("SELECT * FROM body_weights")) == (1, [])
    desk.open(file)
    assert desk.dialog().import_button.text() == "Import 2 body weights"
    desk.confirm()
    assert desk.rows("SELECT value, note FROM body_weights ORDER BY day") == [(75.5, ""), (75, "tired")]
    desk.services.logbook.undo()
    assert (desk.sets(), desk.rows("SELECT * FROM body_weights")) == (1, [])
    desk.services.logbook.undo()
    assert desk.sets() == 0
    desk.open(file)
    desk.confirm()
    assert (desk.sets(), len(desk.rows("SELECT * FROM body_weights"))) == (1, 2)
    desk.services.logbook.undo()
    assert (desk.sets(), desk.rows("SELECT * FROM body_weights")) == (0, [])
    desk.services.logbook.redo()
    assert (desk.sets(), len(desk.rows("SELECT * FROM body_weights"))) == (1, 2)
