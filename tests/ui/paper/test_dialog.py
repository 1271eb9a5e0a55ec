"""File ▸ Print…: chosen, seen, saved and printed in the open window."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from conftest import NOW
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from soleus.bootstrap import open_logbook
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.prescription import Prescription, usual
from soleus.domain.routine import Routine
from soleus.ui.application import open_session
from soleus.ui.main_window import MainWindow
from soleus.ui.paper.desk import LETTER
from soleus.ui.paper.dialog import PaperDialog, file_name
from soleus.ui.paper.setting_out import What
from soleus.ui.paper.sizes import page_layout
from soleus.ui.places import PrintPlan, ShowDay
from soleus.ui.preferences import Preferences
from soleus.ui.session import Session
from soleus.ui.theme import ThemeSource
from soleus.ui.widgets.banner import Banner


@pytest.fixture
def session(qtbot: QtBot, dressed: ThemeSource, tmp_path: Path) -> Iterator[Session]:
    services = open_logbook(tmp_path / "logbook.soleus", clock=lambda: NOW)
    items: tuple[Prescription, ...] = tuple(usual(one) for one in services.catalogue.exercises()[:4])
    services.planning.plan(PlannedWorkout(NOW.date(), "Friday’s four", items))
    services.planning.plan(PlannedWorkout(date(2026, 11, 27), "Next week", items))
    window = MainWindow(Preferences(tmp_path / "preferences.ini"))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    opened = open_session(window, services)
    qtbot.waitUntil(lambda: opened.current_page() is not None and opened.current_page().filled())
    yield opened
    window.close()
    if window.session is not None:
        window.session.close()


def dialog_in(qtbot: QtBot, session: Session) -> PaperDialog:
    qtbot.waitUntil(lambda: session.window.findChild(PaperDialog) is not None)
    dialog = session.window.findChild(PaperDialog)
    assert dialog is not None
    settled(qtbot, dialog)
    return dialog


def settled(qtbot: QtBot, dialog: PaperDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.is_busy())


def planned_id(session: Session) -> int:
    (day,) = session.services.planning.days(NOW.date(), NOW.date())
    return day.cards[0].planned.id


def test_ctrl_p_shows_the_week_in_sight_as_it_will_be_printed(qtbot: QtBot, session: Session) -> None:
    session.window.set_tab("library")
    session.show_screen("library")
    qtbot.keyClick(session.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_in(qtbot, session)
    assert dialog.document is not None
    assert dialog.document.name == "16 – 22 November 2026"
    assert [choice.objectName() for choice in dialog.findChildren(QRadioButton)] == ["paper-week", "paper-both"]
    assert dialog.preview.accessibleName() == "Preview, 1 page: 16 – 22 November 2026"
    dialog.choose(What.BOTH)
    settled(qtbot, dialog)
    assert len(dialog.document.pages) == 3


def test_the_planner_prints_its_week_and_offers_the_workout_that_is_chosen(qtbot: QtBot, session: Session) -> None:
    session.show_screen("planner")
    session.go(ShowDay(date(2026, 11, 27)))
    qtbot.mouseClick(session.window.findChild(QPushButton, "printPlan"), Qt.MouseButton.LeftButton)
    dialog = dialog_in(qtbot, session)
    assert dialog.document is not None
    assert dialog.document.name == "23 – 29 November 2026"
    dialog.choose(What.WORKOUT)
    settled(qtbot, dialog)
    assert dialog.document.name == "Next week"


def test_the_planner_prints_the_routine_it_shows(qtbot: QtBot, session: Session) -> None:
    routine = session.services.planning.create_routine(Routine("Mine"))
    session.show_screen("planner")
    page = session.page("planner")
    page.open_routine(routine.id)
    assert page.to_print() == PrintPlan(NOW.date(), routine_id=routine.id, workout_first=True)
    qtbot.keyClick(session.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_in(qtbot, session)
    assert dialog.document is not None
    assert dialog.document.name == "Mine"


def test_a_workout_is_shown_first_where_that_is_wished(qtbot: QtBot, session: Session) -> None:
    session.go(PrintPlan(NOW.date(), planned_id(session), workout_first=True))
    dialog = dialog_in(qtbot, session)
    assert dialog.what is What.WORKOUT
    assert dialog.document is not None
    assert dialog.document.name == "Friday’s four"
    session_choices = dialog.findChild(QRadioButton, "paper-workout")
    assert session_choices.hasFocus()
    qtbot.keyClick(session_choices, Qt.Key.Key_Down)
    settled(qtbot, dialog)
    assert dialog.what is What.WEEK
    assert dialog.document.name == "16 – 22 November 2026"


def test_a_workout_that_is_gone_is_said_to_be(qtbot: QtBot, session: Session) -> None:
    session.go(PrintPlan(None, planned_id=1))
    assert session.window.findChild(PaperDialog) is None
    assert "no longer in the logbook" in session.banners.findChild(Banner).text()


def test_a_pdf_is_saved_where_the_user_says_and_the_folder_is_remembered(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    session.go(PrintPlan(NOW.date()))
    dialog = dialog_in(qtbot, session)
    qtbot.mouseClick(dialog.size_choice.button("letter"), Qt.MouseButton.LeftButton)
    settled(qtbot, dialog)
    assert dialog.document is not None
    assert dialog.document.paper == LETTER
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    asked = dialog.findChild(QFileDialog, "paperFile")
    field = asked.findChild(QLineEdit, "fileNameEdit")
    assert field.text() == "16 – 22 November 2026.pdf"
    folder = tmp_path / "papers"
    folder.mkdir()
    field.setText(str(folder / "mine.pdf"))
    asked.accept()
    qtbot.waitUntil(lambda: (folder / "mine.pdf").exists() and session.banners.findChild(Banner) is not None)
    assert session.banners.findChild(Banner).text() == "Saved 1 page as mine.pdf."
    session.go(PrintPlan(NOW.date()))
    qtbot.waitUntil(lambda: any(one.isVisible() for one in session.window.findChildren(PaperDialog)))
    again = next(one for one in session.window.findChildren(PaperDialog) if one.isVisible())
    settled(qtbot, again)
    assert again.size_choice.value() == "letter"
    qtbot.mouseClick(again.save_button, Qt.MouseButton.LeftButton)
    assert Path(again.findChild(QFileDialog, "paperFile").directory().absolutePath()) == folder


def test_what_cannot_be_written_is_said_in_the_dialog_which_stays(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    session.go(PrintPlan(NOW.date()))
    dialog = dialog_in(qtbot, session)
    dialog.save_to(tmp_path / "nowhere" / "week.pdf")
    settled(qtbot, dialog)
    assert dialog.isVisible()
    assert "cannot be written" in dialog.error
    assert dialog.save_button.isEnabled()


def test_without_a_printer_the_user_is_told_of_the_pdf(qtbot: QtBot, session: Session) -> None:
    session.go(PrintPlan(NOW.date()))
    dialog = dialog_in(qtbot, session)
    dialog.choose_printer([])
    assert dialog.error == "No printer is set up on this computer. Save a PDF instead."


def test_pages_are_laid_out_anew_for_the_paper_in_the_printer(
    qtbot: QtBot, session: Session, tmp_path: Path, texts_of
) -> None:
    session.go(PrintPlan(NOW.date(), planned_id(session), workout_first=True))
    dialog = dialog_in(qtbot, session)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(page_layout(LETTER))
    dialog.print_on(printer)
    texts = texts_of(tmp_path / "printed.pdf")
    assert "Friday’s four" in texts[0]
    assert f"Page {len(texts)} of {len(texts)}" in texts[-1]
    assert session.banners.findChild(Banner).text() == "“Friday’s four” was sent to the printer."


def test_paper_is_white_in_the_dark_too(qtbot: QtBot, session: Session, dressed: ThemeSource) -> None:
    dressed.set_choice("dark")
    session.go(PrintPlan(NOW.date()))
    dialog = dialog_in(qtbot, session)
    QApplication.processEvents()
    pages = dialog.preview.pages
    picture = pages.grab().toImage()
    page = pages.page_rect(0)
    ratio = picture.devicePixelRatio()
    corner = picture.pixelColor(round((page.left() + 6) * ratio), round((page.top() + 6) * ratio))
    assert corner == QColor("white")
    darkest = min(
        picture.pixelColor(x, y).lightness()
        for x in range(round(page.left()), round(page.right()), 2)
        for y in range(round(page.top()), round(page.top() + 120), 2)
    )
    assert darkest < 100


@pytest.mark.parametrize(
    ("title", "name"), [("A/B: knees?", "A B knees.pdf"), ("..", "Soleus.pdf"), ("x" * 200, "x" * 80 + ".pdf")]
)
def test_a_title_becomes_the_name_of_a_file(title: str, name: str) -> None:
    assert file_name(title) == name
