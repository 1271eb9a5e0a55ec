"""A runner chooses a programme, starts it, takes a step, changes its figures, stops it; the file tells."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from program import OpenProgram
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMenu, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from soleus.bootstrap import open_logbook
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.exercise import Group
from soleus.domain.programme import Programme
from soleus.domain.programme_editing import Place
from soleus.domain.training import OwnNumber
from soleus.ui.places import ShowDay
from soleus.ui.planner.page import PlannerPage
from soleus.ui.planner.programme.cautions_box import CautionsBox
from soleus.ui.planner.programme.dialog import ProgrammesDialog, safe_name
from soleus.ui.planner.programme.editor import ProgrammeEditor
from soleus.ui.planner.programme.figures_dialog import FiguresDialog
from soleus.ui.planner.programme.start_dialog import StartDialog
from soleus.ui.planner.text_dialog import TextDialog
from soleus.ui.theme import ThemeSource

FRIDAY = date(2026, 11, 20)
KEY = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
Asked = TypeVar("Asked", bound=QWidget)


class Program(OpenProgram):
    """The program on its calendar, and what is planned in its file."""

    tab = "planner"

    @property
    def page(self) -> PlannerPage:
        page = self.session.page("planner")
        assert isinstance(page, PlannerPage)
        return page

    def begin(self, start: StartDialog, close: Callable[[], object] | None = None) -> None:
        """Press Start, and wait until the programme is stored and shown."""
        (close or (lambda: self.click("startProgrammeDialogSave", start)))()
        self.bot.waitUntil(lambda: not self.shows("startProgrammeDialog"))
        self.settle()

    def planned(self) -> list[tuple[date, str]]:
        rows = self.rows("SELECT day, name FROM planned_workouts ORDER BY day, position")
        return [(date.fromisoformat(day), name) for day, name in rows]

    def enrolments(self) -> int:
        return int(self.rows("SELECT count(*) FROM enrolments")[0][0])

    def coming(self) -> list[PlannedWorkout]:
        with self.services.logbook.reading() as unit:
            return unit.reading.planned_between(FRIDAY, FRIDAY + timedelta(weeks=60))

    def wake(self) -> None:
        """Make the window the active one again: without a window manager it is not after a popup or dialog."""
        QApplication.processEvents()
        active = QApplication.activeWindow()
        if QApplication.activePopupWidget() is None and (active is None or not active.isVisible()):
            with self.bot.waitActive(self.window):
                self.window.activateWindow()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is."""
        self.wake()
        focus = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert focus is not None
        self.bot.keyClick(focus, key, modifiers)
        QApplication.processEvents()

    def write(self, text: str) -> None:
        """Type where the keyboard is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        self.bot.keyClicks(focus, text)

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until a widget of a name has the keyboard."""
        for _ in range(60):
            focus = QApplication.focusWidget()
            if focus is not None and focus.objectName() == name:
                return focus
            self.press(KEY.Key_Tab)
        raise AssertionError(f"Tab does not come to {name}")

    def undo(self) -> None:
        self.wake()
        self.bot.keyClick(self.window, KEY.Key_Z, CTRL)
        self.settle()

    def click(self, name: str, within: QWidget | None = None) -> None:
        """Press the button of a name that is in sight, with the mouse."""
        self.bot.waitUntil(lambda: self.shows(name))
        found = [one for one in (within or self.window).findChildren(QPushButton, name) if one.isVisible()]
        assert found[0].isEnabled()
        self.bot.mouseClick(found[0], Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def choose_in_menu(self, button: str, action: str) -> None:
        self.wake()
        self.click(button)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        (found,) = menu.findChildren(QAction, action)
        found.trigger()
        menu.close()
        self.settle()

    def dialog(self, kind: type[Asked]) -> Asked:
        QApplication.processEvents()
        found = next(found for found in self.window.findChildren(kind) if found.isVisible())
        if not found.isActiveWindow():
            with self.bot.waitActive(found):
                found.activateWindow()
        return found

    def banner(self) -> str:
        """What the newest banner in sight says."""
        QApplication.processEvents()
        found = [label.text() for label in self.window.findChildren(QLabel, "bannerText") if label.isVisible()]
        return found[-1] if found else ""

    def said(self, name: str) -> str:
        """What the label of a name in sight says."""
        return next(one.text() for one in self.window.findChildren(QLabel, name) if one.isVisible())

    def shows(self, name: str) -> bool:
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))


@pytest.fixture
def program(qtbot: QtBot, dressed: ThemeSource, tmp_path: Path) -> Iterator[Program]:
    opened = Program(qtbot, tmp_path / "runner.soleus", tmp_path / "preferences.ini")
    opened.session.go(ShowDay(FRIDAY))
    opened.settle()
    yield opened
    opened.close()


def choose(program: Program, name: str) -> ProgrammesDialog:
    """Open the programmes from the panel, and choose one with the mouse."""
    program.click("chooseProgramme")
    dialog = program.dialog(ProgrammesDialog)
    row = next(n for n in range(dialog.programmes.rowCount()) if dialog.programmes.line(n).words == name)
    at = dialog.list.visualRect(dialog.programmes.index(row)).center()
    program.bot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    return dialog


def begin(program: Program, key: str = "band-ladder", weekdays: tuple[int, ...] = (1, 4)) -> None:
    """Let a programme run without its dialogs, and wait until the panel shows it."""
    program.services.programmes.start(program.services.programmes.get(key), FRIDAY, weekdays)
    program.bot.waitUntil(lambda: program.shows("programmeName"))
    program.settle()


def test_a_programme_is_chosen_and_started_with_the_mouse(program: Program) -> None:
    dialog = choose(program, "Heavy slow resistance")
    assert program.said("programmeFrame") == "12 weeks, 3 times a week"
    (cautions,) = dialog.findChildren(CautionsBox)
    assert "night pain" in " ".join(cautions.block.texts())
    assert program.said("programmeStepUntil-1") == "2 weeks"
    assert "Beyer 2015" in program.said("programmeSources")
    program.click("startProgramme", dialog)
    start = program.dialog(StartDialog)
    assert start.findChildren(CautionsBox)
    assert start.said.text() == "36 workouts until 10 Feb 2027"
    program.click("weekday-0", start)
    assert "made for 3 days a week" in start.hint.text()
    program.click("weekday-1", start)
    assert start.hint.text() == ""
    program.begin(start)
    assert [one for one in program.window.findChildren(ProgrammesDialog) if one.isVisible()] == []
    planned = program.planned()
    assert len(planned) == 36
    assert {day.weekday() for day, _ in planned} == {1, 2, 4}
    assert program.banner() == "“Heavy slow resistance” started."
    program.settle()
    program.bot.waitUntil(lambda: program.shows("programmeName"))
    row = program.page.week.row(FRIDAY)
    assert row is not None
    assert [card.face.title for card in row.cards] == ["Find your weight, 3 × 15"]
    program.click("bannerAction")
    assert (program.planned(), program.enrolments()) == ([], 0)


def test_a_programme_is_started_by_keyboard_alone(program: Program) -> None:
    program.bot.waitUntil(lambda: program.shows("chooseProgramme"))
    program.tab_to("chooseProgramme")
    program.press(KEY.Key_Space)
    dialog = program.dialog(ProgrammesDialog)
    assert dialog.list.hasFocus()
    program.press(KEY.Key_End)
    assert program.said("programmeTitle") == "Alfredson"
    program.press(KEY.Key_Return)
    start = program.dialog(StartDialog)
    assert start.day.hasFocus()
    start.day.selectAll()
    program.write("2026-11-23")
    program.tab_to("startTime")
    program.write("7:00")
    assert start.said.text() == "168 workouts until 14 Feb 2027"
    area = start.findChild(QScrollArea, "startProgrammeDialogArea")
    assert area is not None
    assert area.verticalScrollBar().maximum() == 0  # all of it is in sight
    program.begin(start, lambda: program.press(KEY.Key_Return))
    planned = program.rows("SELECT day, at FROM planned_workouts ORDER BY day, position")
    assert len(planned) == 168
    assert planned[0][0] == "2026-11-23"
    assert str(planned[0][1]).startswith("07:00")
    program.settle()
    assert program.page.day == date(2026, 11, 23)
    program.undo()
    assert program.planned() == []


def test_escape_leaves_everything_as_it_was(program: Program) -> None:
    dialog = choose(program, "First steps")
    program.click("startProgramme", dialog)
    program.dialog(StartDialog)
    program.press(KEY.Key_Escape)
    program.dialog(ProgrammesDialog)
    program.press(KEY.Key_Escape)
    assert not program.shows("programmesDialog")
    assert (program.planned(), program.enrolments()) == ([], 0)


def test_one_that_runs_gives_way_and_comes_back(program: Program) -> None:
    begin(program)
    ladder = program.planned()
    program.click("otherProgrammes")
    dialog = program.dialog(ProgrammesDialog)
    assert program.said("programmeTitle") == "Band ladder"
    dialog.show_programme("first-steps")
    program.click("startProgramme", dialog)
    start = program.dialog(StartDialog)
    assert program.said("startStops") == "“Band ladder” stops then; what you did stays."
    assert not start.findChildren(CautionsBox)
    program.begin(start)
    assert {name for _, name in program.planned()} == {"First steps"}
    program.settle()
    program.undo()
    assert program.planned() == ladder


def test_without_a_day_or_a_weekday_nothing_starts(program: Program) -> None:
    dialog = choose(program, "First steps")
    program.click("startProgramme", dialog)
    start = program.dialog(StartDialog)
    program.click("weekday-1", start)
    program.click("weekday-4", start)
    assert start.said.text() == "Choose a training day."
    program.click("startProgrammeDialogSave", start)
    assert start.isVisible()
    program.click("weekday-1", start)
    start.day.setFocus()
    start.day.selectAll()
    program.write("someday")
    program.press(KEY.Key_Return)
    assert start.isVisible()
    assert "not a day" in start.said.text()
    assert program.enrolments() == 0


def test_a_step_is_taken_and_the_programme_stopped_from_the_menu(program: Program) -> None:
    begin(program)
    program.choose_in_menu("programmeMenuButton", "goToStep-1")
    assert {name for _, name in program.planned()} == {"Band lowering"}
    program.settle()
    program.undo()
    assert {name for _, name in program.planned()} == {"Band hold"}
    program.bot.waitUntil(lambda: program.shows("programmeMenuButton"))
    program.choose_in_menu("programmeMenuButton", "programmeStop")
    assert program.planned() == []
    program.settle()
    program.undo()
    assert len(program.planned()) == 16


def test_a_therapists_figures_change_the_planned_targets(program: Program) -> None:
    begin(program)
    program.choose_in_menu("programmeMenuButton", "programmeFigures")
    dialog = program.dialog(FiguresDialog)
    hold = next(dose for dose in dialog.doses if dose.objectName() == "dose-band-plantarflexion-isometric")
    assert [field.lineEdit().placeholderText() for field in (hold.sets, hold.high)] == ["3", "30"]
    program.tab_to("dose-band-plantarflexion-isometric-sets")
    program.write("2")
    program.tab_to("dose-band-plantarflexion-isometric-low")
    program.write("40")
    program.tab_to("dose-band-plantarflexion-isometric-high")
    program.write("20")
    program.click("figuresDialogSave", dialog)
    assert "smaller number" in dialog.said.text()
    hold.low.set_value(15)
    dialog.numbers.fields["pain_limit"].set_value(3)
    program.click("weekday-4", dialog)
    program.click("weekday-3", dialog)
    program.click("figuresDialogSave", dialog)
    program.settle()
    targets = [plan.items[0].targets[0] for plan in program.coming()]
    assert {(target.sets, target.low, target.high) for target in targets} == {(2, 15, 20)}
    assert {day.weekday() for day, _ in program.planned()} == {1, 3}
    running = program.services.programmes.running()
    assert running is not None
    assert {number.field: number.value for number in running.numbers} == {"pain_limit": 3}
    assert program.banner() == "“Band ladder” goes on as you said."
    program.settle()
    program.undo()
    targets = [plan.items[0].targets[0] for plan in program.coming()]
    assert {(target.sets, target.low, target.high) for target in targets} == {(3, None, 30)}


def test_own_figures_can_be_said_before_the_start(program: Program) -> None:
    dialog = choose(program, "First steps")
    program.click("startProgramme", dialog)
    start = program.dialog(StartDialog)
    program.click("startFigures", start)
    figures = program.dialog(FiguresDialog)
    assert not program.shows("figuresWeekdays")
    left = next(dose for dose in figures.doses if dose.objectName() == "dose-single-leg-calf-raise")
    left.leave_out.click()
    assert not left.sets.isEnabled()
    program.click("figuresDialogSave", figures)
    program.begin(program.dialog(StartDialog))
    keys = {item.exercise_key for plan in program.coming() for item in plan.items}
    assert "double-leg-calf-raise" in keys
    assert "single-leg-calf-raise" not in keys


def own(program: Program, name: str = "Mine") -> Programme:
    return program.services.programmes.copy("first-steps", name)


def test_an_own_programme_is_renamed_and_deleted(program: Program) -> None:
    own(program)
    program.click("chooseProgramme")
    dialog = program.dialog(ProgrammesDialog)
    program.press(KEY.Key_End)
    assert program.said("programmeTitle") == "Mine"
    program.press(KEY.Key_F2)
    program.write("Evenings")
    program.press(KEY.Key_Return)
    program.dialog(ProgrammesDialog)
    assert program.said("programmeTitle") == "Evenings"
    dialog.list.setFocus()
    program.press(KEY.Key_Delete)
    assert program.said("programmeTitle") != "Evenings"
    assert program.banner() == "“Evenings” deleted."
    program.click("bannerAction", dialog)
    assert program.said("programmeTitle") == "Evenings"
    dialog.list.setFocus()
    program.press(KEY.Key_Z, CTRL)
    assert program.rows("SELECT count(*) FROM programmes") == [(1,)]
    assert [one.name for one in program.services.programmes.all() if not one.builtin] == ["Mine"]


def test_one_that_is_over_says_so_and_is_repeated_with_its_days_and_figures(program: Program) -> None:
    begin(program, "first-steps", (0, 3))
    running = program.services.programmes.running()
    assert running is not None
    program.services.programmes.change_way(replace(running, numbers=(OwnNumber("pain_limit", 3),)))
    program.now += timedelta(weeks=5)
    program.restart()
    program.bot.waitUntil(lambda: program.shows("programmeEnded"))
    assert program.said("programmeEnded") == "“First steps” ended on 17 Dec."
    program.click("repeatProgramme")
    start = program.dialog(StartDialog)
    assert start.weekdays.chosen() == {0, 3}
    program.begin(start, lambda: program.press(KEY.Key_Return))
    again = program.services.programmes.running()
    assert again is not None
    assert (again.start, again.weekdays, again.numbers) == (program.now.date(), (0, 3), (OwnNumber("pain_limit", 3),))
    program.bot.waitUntil(lambda: program.shows("programmeName"))
    program.settle()


def test_one_that_is_over_and_cannot_be_repeated_only_says_so(program: Program) -> None:
    begin(program, "heavy-slow-resistance", (0, 2, 4))
    program.now += timedelta(weeks=13)
    program.restart()
    program.bot.waitUntil(lambda: program.shows("programmeEnded"))
    assert not program.shows("repeatProgramme")
    assert program.shows("chooseProgramme")


# own ones


def editor_of(program: Program) -> ProgrammeEditor:
    editor = program.dialog(ProgrammeEditor)
    program.bot.waitUntil(lambda: not editor.busy())
    return editor


def stored(program: Program) -> Programme:
    """The newest programme of the user's own, as a second connection to the file reads it."""
    other = open_logbook(program.path, clock=lambda: program.now)
    try:
        return [one for one in other.programmes.all() if not one.builtin][-1]
    finally:
        other.logbook.close()


def test_a_programme_is_made_by_keyboard_and_every_change_is_taken_back(program: Program) -> None:
    program.bot.waitUntil(lambda: program.shows("chooseProgramme"))
    program.tab_to("chooseProgramme")
    program.press(KEY.Key_Space)
    program.dialog(ProgrammesDialog)
    program.tab_to("newProgramme")
    program.press(KEY.Key_Space)
    editor = editor_of(program)
    assert editor.list.hasFocus()
    program.press(KEY.Key_F2)
    program.write("Hops")
    program.press(KEY.Key_Return)
    assert stored(program).name == "Hops"
    program.press(KEY.Key_Down)
    program.press(KEY.Key_Return)
    program.tab_to("stepWeeks")
    program.write("6")
    assert stored(program).weeks == 6
    program.tab_to("programmeStructure")
    program.press(KEY.Key_Down)
    program.press(KEY.Key_D, CTRL)
    program.press(KEY.Key_F2)
    program.write("Evening")
    program.press(KEY.Key_Return)
    program.press(KEY.Key_Up, ALT)
    assert [session.name for session in stored(program).steps[0].sessions] == ["Evening", "Session 1"]
    program.press(KEY.Key_Delete)
    assert [session.name for session in stored(program).steps[0].sessions] == ["Session 1"]
    for _ in range(2):
        program.press(KEY.Key_Z, CTRL)
    assert [session.name for session in stored(program).steps[0].sessions] == ["Session 1", "Evening"]
    program.press(KEY.Key_Escape)
    assert program.dialog(ProgrammesDialog).isVisible()
    assert program.said("programmeTitle") == "Hops"


def test_the_exercises_of_a_session_are_edited_in_the_planners_grid(program: Program) -> None:
    own(program)
    program.click("chooseProgramme")
    dialog = program.dialog(ProgrammesDialog)
    dialog.show_programme(stored(program).key)
    program.click("editProgramme", dialog)
    editor = editor_of(program)
    editor.list.choose(Place(0, 0))
    program.press(KEY.Key_Return)
    view = editor.pane.view
    assert view.hasFocus()
    program.press(KEY.Key_Return)
    typed = QApplication.focusWidget()
    assert isinstance(typed, QLineEdit)
    typed.selectAll()
    program.write("5x6")
    program.press(KEY.Key_Return)
    target = stored(program).steps[0].sessions[0].items[0].targets[0]
    assert (target.sets, target.low, target.high) == (5, 6, 6)
    view.setFocus()
    program.press(KEY.Key_Z, CTRL)
    assert stored(program).steps[0].sessions[0].items[0].targets[0].sets == 3
    editor.pane.add_key("toe-walk")
    assert "toe-walk" in stored(program).exercise_keys
    program.press(KEY.Key_Escape)
    assert editor.list.hasFocus()


def test_a_session_is_renamed_from_its_menu_and_cannot_be_started_there(program: Program) -> None:
    own(program)
    program.click("chooseProgramme")
    dialog = program.dialog(ProgrammesDialog)
    dialog.show_programme(stored(program).key)
    program.click("editProgramme", dialog)
    editor = editor_of(program)
    editor.list.choose(Place(0, 0))
    program.click("gridMore", editor)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.objectName() for action in menu.actions()] == ["rename", "editNote"]
    menu.actions()[0].trigger()
    menu.close()
    asked = program.dialog(TextDialog)
    asked.field.selectAll()
    program.write("Mornings")
    program.press(KEY.Key_Return)
    assert stored(program).steps[0].sessions[0].name == "Mornings"
    assert editor.list.lines.data(editor.list.lines.index_of(Place(0, 0))) == "Mornings"


def test_what_a_programme_says_of_itself_is_edited(program: Program) -> None:
    own(program)
    program.click("chooseProgramme")
    dialog = program.dialog(ProgrammesDialog)
    dialog.show_programme(stored(program).key)
    program.click("editProgramme", dialog)
    editor = editor_of(program)
    form = editor.form
    form.low.set_value(4)
    assert (stored(program).sessions_low, stored(program).sessions_high) == (4, 4)
    program.bot.mouseClick(form.rehab, Qt.MouseButton.LeftButton, pos=QPoint(8, form.rehab.height() // 2))
    program.click("leavesOut-shin", editor)
    form.about.setFocus()
    form.about.selectAll()
    program.write("For hills.")
    program.click("closeEditor", editor)
    made = stored(program)
    assert (made.is_rehab, made.about) == (True, ("For hills.",))
    assert set(made.leaves_out) == {Group.PLYOMETRIC, Group.SHIN}
    program.dialog(ProgrammesDialog)
    assert program.shows("programmeCautions")


def test_the_last_step_stays(program: Program) -> None:
    own(program)
    program.click("chooseProgramme")
    dialog = program.dialog(ProgrammesDialog)
    dialog.show_programme(stored(program).key)
    program.click("editProgramme", dialog)
    editor = editor_of(program)
    editor.list.choose(Place(0))
    program.click("removePart", editor)
    assert program.said("editorProblem") == "A programme needs a step."
    program.click("addStep", editor)
    program.press(KEY.Key_Return)
    program.click("partUp", editor)
    assert [step.name for step in stored(program).steps] == ["Step 2", "First steps"]
    program.click("removePart", editor)
    assert [step.name for step in stored(program).steps] == ["First steps"]


def test_undoing_the_making_of_a_programme_closes_its_editor(program: Program) -> None:
    dialog = choose(program, "Alfredson")
    program.click("copyProgramme", dialog)
    editor = editor_of(program)
    assert stored(program).name == "Alfredson, copy"
    assert editor.list.hasFocus()
    program.press(KEY.Key_Z, CTRL)
    assert not program.shows("programmeEditor")
    assert program.rows("SELECT count(*) FROM programmes") == [(0,)]
    program.dialog(ProgrammesDialog)


def test_a_programme_goes_out_as_a_file_and_comes_in_again(program: Program, tmp_path: Path) -> None:
    made = own(program)
    program.click("chooseProgramme")
    dialog = program.dialog(ProgrammesDialog)
    dialog.show_programme(made.key)
    program.click("exportProgramme", dialog)
    asked = dialog.findChild(QFileDialog, "exportFile")
    assert asked is not None
    assert asked.selectedFiles()[0].endswith("Mine.soleus-programme")
    asked.reject()
    path = tmp_path / "mine.soleus-programme"
    dialog.write_to(path)
    program.bot.waitUntil(lambda: not dialog.busy())
    assert program.banner() == "Written to mine.soleus-programme."
    dialog.delete()
    assert program.rows("SELECT count(*) FROM programmes") == [(0,)]
    dialog.read_from(path)
    program.bot.waitUntil(lambda: not dialog.busy())
    again = stored(program)
    assert (again.name, again.exercise_keys) == (made.name, made.exercise_keys)
    assert program.said("programmeTitle") == "Mine"
    path.write_text("{", encoding="utf-8")
    dialog.read_from(path)
    program.bot.waitUntil(lambda: not dialog.busy())
    assert "not a programme of Soleus" in program.said("programmeProblem")


@pytest.mark.parametrize(("name", "file"), [("A/B: 3×15?", "A-B- 3×15-"), ("…", "…"), (" . ", "programme")])
def test_a_name_is_made_fit_for_a_file(name: str, file: str) -> None:
    assert safe_name(name) == file
