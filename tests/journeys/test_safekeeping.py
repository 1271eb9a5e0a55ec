"""Backups, going back, what was deleted, and a file that is damaged or gone; by keyboard and mouse, files checked."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import pytest
from adversity import demo, put
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from soleus.bootstrap import make_demo, options_for, safekeeping_of
from soleus.domain.errors import Astray, ReadingError
from soleus.domain.keeping import Reason
from soleus.interchange.formats import read
from soleus.paths import Paths
from soleus.services.composition import Services
from soleus.ui.first_start import FirstStart
from soleus.ui.main_window import MainWindow
from soleus.ui.opening import Opening
from soleus.ui.preferences import Preferences
from soleus.ui.refusal import Refusal
from soleus.ui.safekeeping.damage import DamageScreen
from soleus.ui.safekeeping.deleted_dialog import DeletedDialog
from soleus.ui.safekeeping.leaving import LeavingDialog
from soleus.ui.safekeeping.restore_dialog import RestoreDialog
from soleus.ui.safekeeping.view import SafekeepingView
from soleus.ui.session import Session
from soleus.ui.settings.dialog import PreferencesDialog
from soleus.ui.tasks import Tasks
from soleus.ui.theme import ThemeSource
from soleus.ui.widgets.banner import Banner
from soleus.ui.widgets.buttons import Button

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key
D = TypeVar("D", bound=QDialog)


class Desk:
    """A window on a logbook's file, as the program opens it."""

    def __init__(self, qtbot: QtBot, path: Path, paths: Paths) -> None:
        self.bot, self.path, self.paths = qtbot, path, paths
        self.window = MainWindow(Preferences(paths.preferences))
        self.window.resize(1280, 800)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.opening = Opening(self.window, options_for(path, paths))

    def open(self) -> "Desk":
        self.opening.open_now()
        self.settle()
        return self

    def settle(self) -> None:
        """Wait until nothing is under way and the page in sight shows everything."""

        def is_quiet() -> bool:
            QApplication.processEvents()
            page = self.window.session.current_page() if self.window.session is not None else None
            return Tasks.shared().idle() and (page is None or not page.busy())

        self.bot.waitUntil(is_quiet, timeout=20_000)
        QApplication.processEvents()
        self.bot.waitUntil(is_quiet, timeout=20_000)

    def close(self) -> None:
        self.settle()
        if self.window.session is not None:
            self.window.session.close()
        self.window.close()
        self.window.deleteLater()

    @property
    def session(self) -> Session:
        assert self.window.session is not None
        return self.window.session

    @property
    def services(self) -> Services:
        return self.session.services

    def rows(self, statement: str, path: Path | None = None) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(path or self.path)) as connection:
            return connection.execute(statement).fetchall()

    def workouts(self, path: Path | None = None) -> int:
        return int(self.rows("SELECT count(*) FROM workouts", path)[0][0])

    def press(self, name: str, within: QWidget | None = None) -> None:
        found = [one for one in (within or self.window).findChildren(Button, name) if one.isVisible()]
        assert len(found) == 1, name
        assert found[0].isEnabled(), name
        self.bot.mouseClick(found[0], LEFT)
        self.settle()

    def dialog(self, kind: type[D]) -> D:
        (found,) = [one for one in self.window.findChildren(kind) if one.isVisible()]
        return found

    def choose_file(self, name: str, path: Path) -> None:
        chooser = next(one for one in self.window.findChildren(QFileDialog, name) if one.isVisible())
        line = chooser.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setText(str(path))
        self.bot.keyClick(line, Key.Key_Return)
        self.settle()

    def banners(self) -> list[str]:
        return [banner.text() for banner in self.session.banners.banners()]

    def press_banner(self, words: str) -> None:
        banner = next(one for one in self.session.banners.banners() if words in one.text())
        action = banner.action_button()
        assert action is not None
        self.bot.mouseClick(action, LEFT)
        self.settle()

    def backups(self) -> SafekeepingView:
        self.window.actions_.backups.trigger()
        self.settle()
        view = self.dialog(PreferencesDialog).view("safekeeping")
        assert isinstance(view, SafekeepingView)
        return view


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


@pytest.fixture
def desk(qtbot: QtBot, dressed: ThemeSource, logbook_path: Path, paths: Paths) -> Iterator[Desk]:
    put(logbook_path, demo(120))
    made = Desk(qtbot, logbook_path, paths).open()
    yield made
    made.close()


def test_back_up_change_and_go_back_and_forth_in_the_window(desk: Desk) -> None:
    view = desk.backups()
    assert "none yet" in texts(view.last)
    desk.press("backUpNow", view)
    assert view.model.rowCount() == 1
    whole = desk.workouts()
    assert f"{whole} workouts, 120 sets" in view.model.index(0, 0).data()
    desk.dialog(PreferencesDialog).accept()
    first = desk.session
    (gone,) = desk.rows("SELECT id FROM workouts ORDER BY day DESC LIMIT 1")[0]
    desk.services.workouts.delete(gone)
    desk.services.workouts.start_empty(["band-plantarflexion"])

    view = desk.backups()
    row = view.list.visualRect(view.model.index(0, 0)).center()
    desk.bot.mouseClick(view.list.viewport(), LEFT, pos=row)  # one
    desk.press("restoreBackup", view)  # two
    dialog = desk.dialog(RestoreDialog)
    said = texts(dialog)
    assert all(words in said for words in (f"{whole}", "120", "not finished"))
    assert "kept as a backup first" in said
    desk.press("restoreConfirm", dialog)  # three
    assert desk.session is not first
    assert not [one for one in desk.window.findChildren(QDialog) if one.isVisible()]
    assert desk.rows(f"SELECT count(*) FROM workouts WHERE id = {gone}") == [(1,)]
    assert desk.workouts() == whole
    assert desk.services.workouts.unfinished() is None
    assert "is kept as a backup" in desk.banners()[0]
    desk.session.show_screen("history")
    desk.settle()

    desk.press_banner("is kept as a backup")
    desk.press("restoreConfirm", desk.dialog(RestoreDialog))
    assert desk.rows(f"SELECT count(*) FROM workouts WHERE id = {gone}") == [(0,)]
    assert desk.services.workouts.unfinished() is not None
    kept = {backup.stamp.reason for backup in desk.services.safekeeping.backups()}
    assert kept == {Reason.HAND, Reason.RESTORE}
    desk.session.show_screen("library")
    desk.settle()


def test_a_logbook_whose_file_was_deleted_comes_back_from_the_first_start(
    qtbot: QtBot, dressed: ThemeSource, logbook_path: Path, paths: Paths
) -> None:
    put(logbook_path, demo(120))
    safekeeping_of(logbook_path, paths).back_up(Reason.START)
    logbook_path.unlink()
    Preferences(paths.preferences).tab = "library"
    desk = Desk(qtbot, logbook_path, paths).open()
    assert any("This logbook is empty" in one for one in desk.banners())
    desk.session.show_screen("planner")
    welcome = desk.window.findChild(FirstStart)
    assert welcome is not None
    assert "workouts, 120 sets" in texts(welcome)
    desk.press("wayBack")
    desk.press("restoreConfirm", desk.dialog(RestoreDialog))
    assert desk.rows("SELECT count(*) FROM sets") == [(120,)]
    assert not [one for one in desk.window.findChildren(FirstStart) if one.isVisible()]
    desk.close()


def test_a_logbook_brought_along_is_restored_by_way_of_import_too(desk: Desk, tmp_path: Path) -> None:
    brought = tmp_path / "moved.soleus"
    put(brought, demo(60))
    desk.window.actions_.bring.trigger()
    desk.choose_file("importFiles", brought)
    dialog = desk.dialog(RestoreDialog)
    assert "moved.soleus" in texts(dialog)
    desk.press("restoreConfirm", dialog)
    assert desk.rows("SELECT count(*) FROM sets") == [(60,)]
    with pytest.raises(ReadingError, match="Restore from a file"):
        read(brought.read_bytes())


def test_a_restore_that_is_stopped_leaves_everything_with_its_undo(desk: Desk) -> None:
    desk.services.safekeeping.back_up()
    (gone,) = desk.rows("SELECT id FROM workouts LIMIT 1")[0]
    desk.services.workouts.delete(gone)
    before, label = desk.session, desk.services.logbook.undo_label
    view = desk.backups()
    view.list.setFocus()
    desk.bot.keyClick(view.list, Key.Key_Down)
    desk.bot.keyClick(view.list, Key.Key_Return)
    desk.settle()
    dialog = desk.dialog(RestoreDialog)
    dialog.restore()
    desk.bot.keyClick(dialog, Key.Key_Escape)
    desk.settle()
    assert desk.session is before
    assert desk.services.logbook.undo_label == label
    assert desk.rows(f"SELECT count(*) FROM workouts WHERE id = {gone}") == [(0,)]
    desk.dialog(PreferencesDialog).accept()


def test_backups_are_kept_by_hand_and_go_into_a_second_folder(desk: Desk, tmp_path: Path) -> None:
    desk.services.safekeeping.back_up(Reason.START)
    stick = tmp_path / "stick"
    stick.mkdir()
    view = desk.backups()
    view.list.setCurrentIndex(view.model.index(0, 0))
    desk.press("keepBackup", view)
    (backup,) = desk.services.safekeeping.backups()
    assert backup.stamp.reason is Reason.HAND
    assert "kept by hand" in view.model.index(0, 0).data()
    desk.press("chooseSecond", view)
    chooser = next(one for one in desk.window.findChildren(QFileDialog, "secondFolder") if one.isVisible())
    chooser.fileSelected.emit(str(stick))
    chooser.reject()
    desk.settle()
    assert [one.name for one in stick.rglob("*.soleus")] == [backup.path.name]
    assert "within reach, holds 1 backup" in texts(view.second)
    stick.rename(tmp_path / "drawer")
    view.refresh()
    desk.settle()
    assert "is not there now" in texts(view.second)
    desk.press("removeSecond", view)
    assert desk.services.safekeeping.second_folder() is None
    desk.dialog(PreferencesDialog).accept()


def test_one_file_moves_everything_to_another_laptop(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    carried = tmp_path / "carried.soleus"
    desk.window.actions_.save_copy.trigger()
    desk.choose_file("copyFile", carried)
    assert desk.workouts(carried) == desk.workouts()
    assert "Saved as carried.soleus" in desk.banners()[0]
    synchronised = tmp_path / "Dropbox"
    synchronised.mkdir()
    other = Desk(qtbot, synchronised / "new.soleus", Paths.below(tmp_path / "laptop")).open()
    assert other.workouts() == 0
    view = other.backups()
    (warning,) = view.warning.findChildren(Banner)
    assert "Dropbox" in warning.text()
    assert warning.isVisible()
    other.press("moveOpen", view)
    other.choose_file("logbookFile", carried)
    other.press("restoreConfirm", other.dialog(RestoreDialog))
    assert other.workouts() == desk.workouts()
    assert not other.services.insights.is_empty()
    other.window.actions_.restore_file.trigger()
    other.choose_file("logbookFile", put(tmp_path / "picture.soleus", b"nothing of the kind"))
    dialog = other.dialog(RestoreDialog)
    assert "not a Soleus logbook" in texts(dialog)
    assert not [one for one in dialog.findChildren(Button, "restoreConfirm") if one.isVisible()]
    dialog.reject()
    with closing(sqlite3.connect(carried)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = other.session
    other.window.actions_.restore_file.trigger()
    other.choose_file("logbookFile", carried)
    dialog = other.dialog(RestoreDialog)
    other.press("restoreConfirm", dialog)
    assert "written by a newer Soleus" in texts(dialog)
    assert other.session is before
    dialog.reject()
    other.close()


def test_what_was_deleted_is_looked_at_and_brought_back(desk: Desk) -> None:
    desk.window.actions_.deleted.trigger()
    desk.settle()
    dialog = desk.dialog(DeletedDialog)
    assert "Nothing was deleted lately" in texts(dialog)
    desk.bot.keyClick(dialog, Key.Key_Escape)
    gone, name = desk.rows("SELECT id, name FROM workouts ORDER BY day DESC LIMIT 1")[0]
    desk.services.workouts.delete(gone)
    desk.window.actions_.deleted.trigger()
    desk.settle()
    dialog = desk.dialog(DeletedDialog)
    row = dialog.model.index(0, 0).data()
    assert all(words in row for words in (name, "Workout, deleted today", "30 days left"))
    assert "Left: " in texts(dialog.preview) or "reps" in texts(dialog.preview)
    assert dialog.focusWidget() is dialog.list
    desk.bot.keyClick(dialog.list, Key.Key_Return)
    desk.settle()
    assert desk.rows(f"SELECT count(*) FROM workouts WHERE id = {gone}") == [(1,)]
    assert dialog.model.rowCount() == 0
    desk.bot.keyClick(dialog, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.rows(f"SELECT count(*) FROM workouts WHERE id = {gone}") == [(0,)]
    assert dialog.model.rowCount() == 1
    desk.press("bringBack", dialog)
    assert desk.rows(f"SELECT count(*) FROM workouts WHERE id = {gone}") == [(1,)]
    dialog.accept()


def test_after_a_start_it_is_backed_up_and_what_was_deleted_long_ago_is_forgotten(desk: Desk) -> None:
    for gone, _ in desk.rows("SELECT id, day FROM workouts LIMIT 2"):
        desk.services.workouts.delete(gone)
    first = desk.services.deleted.all()[0].key
    with closing(sqlite3.connect(desk.path)) as connection, connection:
        connection.execute("UPDATE deleted SET deleted_at = '2020-01-01T00:00:00+00:00' WHERE key = ?", (first,))
    desk.opening.keep_safe()
    desk.settle()
    assert first not in [one.key for one in desk.services.deleted.all()]
    assert len(desk.services.deleted.all()) == 1
    assert [one.stamp.reason for one in desk.services.safekeeping.backups()] == [Reason.START]


def damaged(path: Path, left: float = 1.0) -> bytes:
    """Harm a file's head, and maybe cut its end off."""
    data = bytearray(path.read_bytes())
    data[:60] = bytes(60)
    del data[round(len(data) * left) :]
    path.write_bytes(data)
    return bytes(data)


@pytest.mark.parametrize("way", ["openRead", "restoreNewest"])
def test_a_damaged_logbook_is_read_or_goes_back_to_its_newest_backup(
    qtbot: QtBot, dressed: ThemeSource, logbook_path: Path, paths: Paths, way: str
) -> None:
    put(logbook_path, demo(120))
    safekeeping_of(logbook_path, paths).back_up()
    harmed = damaged(logbook_path)
    desk = Desk(qtbot, logbook_path, paths).open()
    screen = desk.window.findChild(DamageScreen)
    assert screen is not None
    assert desk.window.session is None
    said = texts(screen)
    assert all(words in said for words in (str(logbook_path), "120 sets", "The backup of today"))
    assert logbook_path.read_bytes() == harmed
    assert desk.window.focusWidget() in (screen.reading.press, screen.backup.press)
    desk.press(way, screen)
    assert desk.rows("SELECT count(*) FROM sets") == [(120,)]
    (kept,) = logbook_path.parent.glob("logbook.soleus.damaged-*")
    assert kept.read_bytes() == harmed
    assert str(kept) in desk.banners()[0]
    assert all(one.isEnabled() for one in (desk.window.toolbar, desk.window.actions_.find))
    for key in ("library", "history", "planner"):
        desk.session.show_screen(key)
        desk.settle()
    assert not list(paths.backups_of(logbook_path).glob(".*part*"))
    desk.close()


def test_a_damaged_logbook_without_backups_says_how_much_was_read_and_another_can_be_opened(
    qtbot: QtBot, dressed: ThemeSource, logbook_path: Path, tmp_path: Path, paths: Paths
) -> None:
    put(logbook_path, demo(120))
    harmed = damaged(logbook_path, 0.7)
    other = put(tmp_path / "other.soleus", demo(40, seed=2))
    desk = Desk(qtbot, logbook_path, paths).open()
    screen = desk.window.findChild(DamageScreen)
    assert screen is not None
    assert "There is none in" in texts(screen)
    assert not screen.backup.press.isEnabled()
    desk.press("chooseOther", screen)
    desk.choose_file("logbookFile", other)
    assert desk.services.safekeeping.logbook == other
    assert desk.window.windowTitle() == "other.soleus – Soleus"
    assert desk.window.kept is not None
    assert desk.window.kept.logbook == other
    assert desk.workouts(other) > 0
    assert logbook_path.read_bytes() == harmed
    desk.close()


def test_a_newer_logbook_is_refused_and_another_can_be_chosen(
    qtbot: QtBot, dressed: ThemeSource, logbook_path: Path, tmp_path: Path, paths: Paths
) -> None:
    put(logbook_path, demo(40))
    with closing(sqlite3.connect(logbook_path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    desk = Desk(qtbot, logbook_path, paths).open()
    refusal = desk.window.findChild(Refusal)
    assert refusal is not None
    assert "written by a newer Soleus" in texts(refusal)
    assert desk.window.focusWidget() is refusal.other
    other = tmp_path / "older.soleus"
    make_demo(other, 30, 1, date(2026, 11, 20), 3)
    desk.bot.keyClick(refusal.other, Key.Key_Return)
    desk.choose_file("logbookFile", other)
    assert desk.rows("SELECT count(*) FROM sets", other) == [(30,)]
    assert not desk.services.insights.is_empty()
    desk.close()


def test_a_file_that_vanished_is_saved_from_the_window(desk: Desk, tmp_path: Path) -> None:
    count = desk.workouts()
    for end in ("", "-wal", "-shm"):
        desk.path.with_name(desk.path.name + end).unlink(missing_ok=True)
    desk.window.came_to_front.emit()
    desk.settle()
    (banner,) = desk.session.banners.banners()
    assert "was deleted or moved while it was open" in banner.text()
    assert banner.pinned
    for n in range(4):
        desk.session.show_banner(Banner(f"something else {n}"))
    assert banner in desk.session.banners.banners()
    with pytest.raises(Astray):
        desk.services.workouts.start_empty(["band-plantarflexion"])
    desk.window.close()
    desk.settle()
    leaving = desk.dialog(LeavingDialog)
    assert desk.window.isVisible()
    assert leaving.focusWidget() is leaving.save
    desk.bot.keyClick(leaving.save, Key.Key_Return)
    rescued = tmp_path / "rescued.soleus"
    desk.choose_file("copyFile", rescued)
    assert desk.workouts(rescued) == count
    desk.press_banner("Saved as rescued.soleus")
    assert desk.services.safekeeping.logbook == rescued
    assert desk.banners() == []
    desk.services.workouts.start_empty(["band-plantarflexion"])
    assert desk.workouts(rescued) == count + 1
