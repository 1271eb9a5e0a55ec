"""A runner does workouts: by keyboard and mouse in the real window, on a real file that a second connection reads."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import NOW
from program import OpenProgram
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDateEdit, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from soleus.bootstrap import open_logbook
from soleus.domain.band import BandUse
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.exercise import Measure, Tempo
from soleus.domain.load import Load
from soleus.domain.prescription import Prescription, Target, TargetSide
from soleus.domain.routine import Routine
from soleus.domain.training import TrainingNumbers
from soleus.domain.workout import Side, SideSet
from soleus.storage.unit_of_work import SqlStorage
from soleus.ui.places import LogPast, Resume, StartEmpty, StartPlanned, StartRoutine
from soleus.ui.theme import ThemeSource
from soleus.ui.widgets.banner import Banner
from soleus.ui.workout.exercise_picker import ExerciseDialog, ExercisePicker
from soleus.ui.workout.number_entry import NumberEntry
from soleus.ui.workout.page import WorkoutPage
from soleus.ui.workout.set_row import SetRow

TODAY = date(2026, 11, 20)
PRESS, RAISE = "band-plantarflexion", "weighted-calf-raise"
KEY = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT_BUTTON = Qt.MouseButton.LeftButton


class Program(OpenProgram):
    """The program, and what its window shows."""

    # what is there

    @property
    def page(self) -> WorkoutPage:
        page = self.session.page("workout")
        assert isinstance(page, WorkoutPage)
        return page

    @property
    def number(self) -> NumberEntry:
        return self.page.run.centre.number

    @property
    def message(self) -> str:
        return self.page.run.bar.message.text()

    def sets(self, columns: str = "number, side, reps, band_id") -> list[tuple[Any, ...]]:
        """Ask the file through a connection of its own."""
        with closing(sqlite3.connect(self.path)) as connection:
            return connection.execute(
                f"SELECT {columns} FROM sets JOIN entries ON entries.id = sets.entry_id"
                " ORDER BY entries.workout_id, entries.position, sets.position"
            ).fetchall()

    def workouts(self) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self.path)) as connection:
            return connection.execute("SELECT day, name, finished FROM workouts ORDER BY id").fetchall()

    def banners(self) -> list[str]:
        return [banner.text() for banner in self.session.banners.banners()]

    def banner(self, part: str) -> Banner:
        self.bot.waitUntil(lambda: any(part in text for text in self.banners()))
        return next(banner for banner in self.session.banners.banners() if part in banner.text())

    def table(self, side: Side = Side.LEFT) -> list[tuple[int, str, str]]:
        """The number, state and figure of today of each line in a side's table."""
        lines = self.page.run.panel_of(side).table.lines()
        return [(line.number, line.state, line.today.amount if line.today else "") for line in lines]

    # what is done

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        self.bot.keyClick(focus, key, modifiers)

    def type(self, text: str) -> None:
        for letter in text:
            focus = QApplication.focusWidget()
            assert focus is not None
            self.bot.keyClicks(focus, letter)

    def click(self, name: str, parent: QWidget | None = None) -> None:
        found = (parent or self.window).findChild(QAbstractButton, name)
        assert found is not None
        self.bot.mouseClick(found, LEFT_BUTTON)

    def row(self, number: int, side: Side = Side.LEFT) -> SetRow:
        panel = self.page.run.panel_of(side)
        return next(row for row in panel.table.findChildren(SetRow) if row.line.number == number and row.isVisible())

    def undo(self) -> None:
        self.bot.keyClick(self.window, KEY.Key_Z, CTRL)


@pytest.fixture
def program(qtbot: QtBot, dressed: ThemeSource, logbook_path: Path, tmp_path: Path) -> Iterator[Program]:
    program = Program(qtbot, logbook_path, tmp_path / "preferences.ini")
    yield program
    program.close()


def band(program: Program, level: int) -> BandUse:
    return BandUse(program.services.catalogue.default_band_set().bands[level - 1].id, 100.0)


def press_item(program: Program, sets: int = 3) -> Prescription:
    targets = (
        Target(TargetSide.LEFT, sets, Measure.REPS, None, 12, load=Load(band=band(program, 3))),
        Target(TargetSide.RIGHT, sets, Measure.REPS, None, 12, load=Load(band=band(program, 4))),
    )
    return Prescription(PRESS, targets)


def raise_item() -> Prescription:
    return Prescription(RAISE, (Target(TargetSide.BOTH, 2, Measure.REPS, 8, 12),))


def done_before(program: Program) -> None:
    """Three days ago: three sets of twelve on red at the left."""
    workout = program.services.workouts.start_past(TODAY - timedelta(days=3), "Band ladder", (press_item(program),))
    for number in (1, 2, 3):
        row = SideSet(number, Side.LEFT, Load(band=band(program, 2)), reps=12)
        program.services.workouts.log_set(workout.id, workout.entries[0].id, row)
    program.services.workouts.finish(workout.id)


def start(program: Program, *items: Prescription) -> None:
    routine = program.services.planning.create_routine(Routine("Band ladder", items or (press_item(program),)))
    program.session.go(StartRoutine(routine.id))


def test_worn_bands_are_pointed_out_where_they_are_to_be_used(program: Program) -> None:
    workout = program.services.workouts.start_past(TODAY - timedelta(days=3), "Band ladder", (press_item(program),))
    red = SideSet(1, Side.LEFT, Load(band=band(program, 2)), reps=120)
    program.services.workouts.log_set(workout.id, workout.entries[0].id, red)
    program.services.workouts.finish(workout.id)
    program.services.choices.choose_numbers(replace(TrainingNumbers(), band_worn_reps=100))
    start(program)  # green and blue
    program.settle()
    assert program.banners() == []
    program.services.workouts.finish(program.services.workouts.unfinished().id)  # type: ignore[union-attr]
    program.session.go(StartEmpty((PRESS,)))
    program.settle()
    assert "red: 120 repetitions" in program.banners()[0]


def test_a_workout_is_done_with_enter_alone(program: Program) -> None:
    done_before(program)
    before = len(program.sets())
    start(program, press_item(program, 2), raise_item())
    assert program.page.run.centre.line.text().startswith("set 1 of 2, up to 12 on green")
    assert program.table()[0] == (1, "current", "12")
    program.press(KEY.Key_Return)
    assert program.table()[0] == (1, "stored", "12")
    assert program.page.conductor.course is not None
    assert program.page.conductor.course.active is Side.RIGHT
    for _ in range(3):
        program.press(KEY.Key_Return)
    assert program.page.run.centre.title.text() == "Barbell calf raise"
    for _ in range(2):
        program.press(KEY.Key_Return)
    stored = program.sets()[before:]
    green, blue = band(program, 3).band_id, band(program, 4).band_id
    assert stored[:4] == [
        (1, "left", 12, green), (1, "right", 12, blue), (2, "left", 12, green), (2, "right", 12, blue),
    ]  # fmt: skip
    assert [row[:3] for row in stored[4:]] == [(1, "both", 8), (2, "both", 8)]
    assert program.page.run.centre.shows_done()
    program.now += timedelta(minutes=21)
    program.press(KEY.Key_Return)
    assert program.workouts()[-1] == ("2026-11-20", "Band ladder", 1)
    large = program.page.summary.findChildren(QWidget)
    said = {part.accessibleName() for part in large}
    assert {"4 sets", "21:00 duration"} <= said
    program.press(KEY.Key_Return)
    assert program.session.shown() == program.window.tab()


def test_last_times_figures_stand_beside_the_input(program: Program) -> None:
    done_before(program)
    start(program)
    lines = program.page.run.left.table.lines()
    assert [line.last.words for line in lines if line.last] == ["12 reps, red, level 2"] * 3
    assert all(line.last is None for line in program.page.run.right.table.lines())
    assert "last time 12 reps, red, level 2" in program.row(1).accessibleName()


def test_number_keys_pick_the_band_of_the_side_in_turn(program: Program) -> None:
    start(program)
    program.press(KEY.Key_5)
    program.press(KEY.Key_R)
    program.press(KEY.Key_1)
    program.press(KEY.Key_Return)
    program.press(KEY.Key_Return)
    bands = program.services.catalogue.default_band_set().bands
    assert sorted(program.sets()) == [(1, "left", 12, bands[4].id), (1, "right", 12, bands[0].id)]


def test_the_number_is_counted_and_typed(program: Program) -> None:
    start(program)
    program.press(KEY.Key_Down)
    program.press(KEY.Key_Minus)
    assert program.number.value() == 10
    program.bot.mouseClick(program.number.findChild(QAbstractButton, "oneMore"), LEFT_BUTTON)
    assert program.number.value() == 11
    program.press(KEY.Key_N)
    program.type("25")
    program.press(KEY.Key_Return)
    assert program.sets("reps") == [(25,)]


def test_without_bands_the_first_figure_begins_to_type(program: Program) -> None:
    start(program, raise_item())
    program.type("15")
    program.page.run.left.fields.weight.setFocus()
    program.type("2x10")
    program.press(KEY.Key_Return)
    assert program.sets("side, reps, weight, weight_unit, weight_count") == [("both", 15, 10, "kg", 2)]
    assert not program.page.run.right.isVisible()


def test_a_set_is_typed_in_short(program: Program) -> None:
    start(program)
    program.press(KEY.Key_L, CTRL)
    program.type("9 green p7")
    assert program.message.endswith("pain 7 pain over your limit of 5")
    program.window.focusWidget().selectAll()  # type: ignore[attr-defined]
    program.type("9 green p2")
    assert program.message == "reads as Left Left leg 9 reps green, level 3 100 % pain 2"
    assert program.number.value() == 9
    program.press(KEY.Key_Return)
    program.type("10 r blue @8")
    program.press(KEY.Key_Return)
    columns = "number, side, reps, band_id, pain, effort, effort_scale"
    assert program.sets(columns) == [
        (1, "left", 9, band(program, 3).band_id, 2, None, None),
        (1, "right", 10, band(program, 4).band_id, None, 8, "rpe"),
    ]
    assert not program.page.run.bar.field.isUndoAvailable(), "Ctrl+Z takes the set back, not the emptying of the field"


def test_what_is_not_understood_in_short_is_named_and_taken_back(program: Program) -> None:
    start(program)
    program.press(KEY.Key_L, CTRL)
    program.type("12 pink")
    assert "“pink” is not understood" in program.message
    program.press(KEY.Key_Return)
    assert program.sets() == []
    program.press(KEY.Key_Escape)
    assert program.number.value() == 12
    program.press(KEY.Key_Escape)
    assert QApplication.focusWidget() is program.number


def test_the_last_set_is_repeated(program: Program) -> None:
    start(program)
    program.press(KEY.Key_Down)
    program.press(KEY.Key_2)
    program.press(KEY.Key_Return)
    program.press(KEY.Key_L)
    program.press(KEY.Key_Equal)
    program.press(KEY.Key_L)
    program.press(KEY.Key_R, CTRL)
    red = band(program, 2).band_id
    assert program.sets() == [(n, "left", 11, red) for n in (1, 2, 3)]


def test_the_key_that_repeats_works_in_the_empty_field_too(program: Program) -> None:
    start(program)
    program.press(KEY.Key_Down)
    program.press(KEY.Key_Return)
    program.press(KEY.Key_L)
    program.press(KEY.Key_L, CTRL)
    program.press(KEY.Key_Equal)
    assert [reps for _, _, reps, _ in program.sets()] == [11, 11]
    assert program.page.run.bar.field.text() == ""


def test_a_stored_set_is_edited_in_place(program: Program) -> None:
    start(program)
    program.press(KEY.Key_Return)
    program.press(KEY.Key_Return)
    program.bot.mouseClick(program.row(1), LEFT_BUTTON)
    assert program.table()[0] == (1, "current", "12")
    assert program.page.run.centre.line.text() == "editing set 1"
    program.press(KEY.Key_Down)
    program.press(KEY.Key_Return)
    assert program.sets("number, side, reps") == [(1, "left", 11), (1, "right", 12)]
    assert program.table()[:2] == [(1, "stored", "11"), (2, "current", "12")]
    program.press(KEY.Key_E)
    program.press(KEY.Key_Down)
    program.press(KEY.Key_Escape)
    assert program.sets("reps") == [(11,), (12,)]


def test_a_deleted_set_comes_back(program: Program) -> None:
    start(program)
    program.press(KEY.Key_Return)
    program.row(1).setFocus()
    program.press(KEY.Key_Delete)
    assert program.sets() == []
    action = program.banner("Set 1 deleted.").action_button()
    assert action is not None
    program.bot.mouseClick(action, LEFT_BUTTON)
    assert program.sets("number, reps") == [(1, 12)]
    assert program.table()[0] == (1, "stored", "12")


def test_sets_change_places(program: Program) -> None:
    start(program)
    for count in ("12", "11"):
        program.press(KEY.Key_L)
        program.press(KEY.Key_N)
        program.type(count)
        program.press(KEY.Key_Return)
    program.row(2).setFocus()
    program.press(KEY.Key_Up, ALT)
    assert program.sets("number, reps") == [(1, 11), (2, 12)]
    program.press(KEY.Key_Down, ALT)
    assert program.sets("number, reps") == [(1, 12), (2, 11)]


def test_undo_and_redo_anywhere(program: Program) -> None:
    start(program)
    program.press(KEY.Key_Return)
    program.undo()
    assert program.sets() == []
    assert program.table()[0][1] == "current"
    program.bot.keyClick(program.window, KEY.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert program.table()[0][1] == "stored"
    program.undo()
    program.undo()
    assert program.session.shown() == program.window.tab()
    assert program.workouts() == []


def test_effort_pain_note_and_marks_are_stored(program: Program) -> None:
    start(program)
    fields = program.page.run.left.fields
    fields.effort.setFocus()
    program.type("8.5")
    fields.pain.setFocus()
    program.type("3")
    fields.write_note()
    program.type("left calf tight")
    program.press(KEY.Key_Escape)
    program.press(KEY.Key_W)
    program.press(KEY.Key_F)
    fields.stretch.setFocus()
    fields.stretch.selectAll()
    program.type("150")
    program.press(KEY.Key_Return)
    columns = "kind, to_fatigue, effort, effort_scale, pain, sets.note, elongation_pct"
    assert program.sets(columns) == [("warmup", 0, 8.5, "rpe", 3, "left calf tight", 150)]
    assert program.row(1).line.mark == "Warm-up"


def test_absurd_figures_are_questioned_and_stored_on_demand(program: Program) -> None:
    start(program, raise_item())
    program.page.run.left.fields.weight.setFocus()
    program.type("5000")
    program.press(KEY.Key_Return)
    assert program.message == "Really 5,000 kg? Enter again to store it."
    assert program.sets() == []
    program.press(KEY.Key_Return)
    assert program.sets("weight") == [(5000,)]
    program.page.run.left.fields.weight.clear()
    program.page.conductor.focus_number()
    program.type("2000")
    program.press(KEY.Key_Return)
    assert program.message == "Really 2,000 reps? Enter again to store it."
    program.press(KEY.Key_Down)
    assert "Really" not in program.message


def test_what_cannot_be_read_is_said_below_its_field(program: Program) -> None:
    start(program, raise_item())
    fields = program.page.run.left.fields
    fields.weight.setFocus()
    program.type("heavy")
    program.press(KEY.Key_Return)
    hint = program.page.run.left.findChild(QWidget, "weightRowHint")
    assert hint is not None
    assert hint.isVisible()
    assert "Enter a weight such as" in program.message
    assert program.sets() == []
    fields.weight.clear()
    program.page.conductor.focus_number()
    program.press(KEY.Key_N)
    program.type("1:2:")
    program.press(KEY.Key_Return)
    assert program.message == "A number from 0 upwards, such as 12"
    program.page.run.centre.number.findChild(QLineEdit).clear()
    program.press(KEY.Key_Return)
    assert program.message.startswith("How many reps?")
    assert program.sets() == []


def test_a_full_disk_keeps_the_input_and_tries_again(program: Program) -> None:
    start(program)
    note = "long " * 3000
    program.page.run.left.fields.write_note()
    QApplication.clipboard().setText(note)
    program.press(KEY.Key_V, CTRL)
    storage = program.services.logbook._storage
    assert isinstance(storage, SqlStorage)

    def no_more_pages(connection: sqlite3.Connection, *rest: object) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")

    storage.engine.dispose()
    event.listen(storage.engine, "checkout", no_more_pages)
    program.press(KEY.Key_Return)
    assert program.sets() == []
    banner = program.banner("This set is not stored yet. The disk is full")
    assert program.page.run.left.fields.note.text() == note
    assert program.table()[0] == (1, "current", "12")
    event.remove(storage.engine, "checkout", no_more_pages)
    storage.engine.dispose()
    action = banner.action_button()
    assert action is not None
    assert action.text() == "Try again"
    program.bot.mouseClick(action, LEFT_BUTTON)
    assert program.sets("sets.note") == [(note,)]
    assert program.table()[0] == (1, "stored", "12")


def test_leaving_keeps_the_workout_and_the_next_start_offers_it(program: Program) -> None:
    start(program)
    program.press(KEY.Key_Return)
    program.press(KEY.Key_Escape)
    assert program.session.shown() != "workout"
    assert program.banners() == ["“Band ladder” is kept unfinished; it is offered at the next start."]
    program.restart()
    offer = program.banner("“Band ladder” is not finished.").action_button()
    assert offer is not None
    program.bot.mouseClick(offer, LEFT_BUTTON)
    assert program.session.shown() == "workout"
    assert program.table()[0] == (1, "stored", "12")
    assert program.page.conductor.course is not None
    assert program.page.conductor.course.active is Side.RIGHT


def test_an_unfinished_workout_is_finished_or_deleted_where_it_is_offered(program: Program) -> None:
    start(program)
    program.press(KEY.Key_Return)
    program.press(KEY.Key_Escape)
    program.restart()
    program.click("offerDelete", program.banner("is not finished."))
    assert program.workouts() == []
    undo = program.banner("“Band ladder” deleted.").action_button()
    assert undo is not None
    program.bot.mouseClick(undo, LEFT_BUTTON)
    assert len(program.workouts()) == 1
    program.restart()
    program.banner("is not finished.")
    program.session.start_workout()
    assert program.session.shown() == "workout"
    assert program.banners() == []
    program.restart()
    program.click("offerFinish", program.banner("is not finished."))
    assert program.workouts()[0][2] == 1
    assert program.banners() == []


def test_a_second_workout_is_not_begun_beside_the_first(program: Program) -> None:
    start(program)
    program.press(KEY.Key_Escape)
    program.session.go(StartEmpty((PRESS,)))
    assert program.session.shown() != "workout"
    go_on = program.banner("is not finished yet").action_button()
    assert go_on is not None
    program.bot.mouseClick(go_on, LEFT_BUTTON)
    assert program.page.run.centre.title.text() == "Band press"


def test_an_exercise_of_the_list_is_chosen_once_by_double_click_and_by_enter(program: Program) -> None:
    program.session.go(StartEmpty())
    picker = program.page.run.findChild(ExercisePicker)
    assert picker is not None
    place = picker.list.visualRect(picker.list.model().index(2, 0)).center()
    program.bot.mouseClick(picker.list.viewport(), LEFT_BUTTON, pos=place)
    keys: list[str] = []
    picker.chosen.connect(keys.append)
    program.bot.mouseDClick(picker.list.viewport(), LEFT_BUTTON, pos=place)
    assert len(keys) == 1
    program.bot.keyClick(picker.list, KEY.Key_Return)
    assert len(keys) == 2
    assert program.sets() == []


def test_a_past_workout_waits_for_the_one_that_goes_on_and_says_so(program: Program) -> None:
    start(program)
    program.press(KEY.Key_Escape)
    program.session.go(LogPast())
    assert program.session.shown() != "workout"
    go_on = program.banner("is not finished yet. Finish or delete it first.").action_button()
    assert go_on is not None
    assert go_on.text() == "Go on"


def test_an_empty_workout_begins_with_a_choice(program: Program) -> None:
    program.session.go(StartEmpty())
    program.type("barbell calf")
    program.press(KEY.Key_Return)
    assert program.page.run.centre.title.text() == "Barbell calf raise"
    assert program.sets() == [], "the key that chose must not store a set as well"
    program.press(KEY.Key_A)
    dialog = program.window.findChild(ExerciseDialog)
    assert dialog is not None
    dialog.picker.search.setFocus()
    program.bot.keyClicks(dialog.picker.search, "band press")
    program.bot.keyClick(dialog.picker.search, KEY.Key_Return)
    names = [stop.name for stop in program.page.run.header.strip.stops()]
    assert names == ["Barbell calf raise", "Band press"]


def test_an_empty_workout_without_an_exercise_is_not_kept(program: Program) -> None:
    program.session.go(StartEmpty())
    program.press(KEY.Key_Escape)
    assert program.workouts() == []
    assert program.session.shown() != "workout"


def test_exercises_are_jumped_to_moved_and_removed(program: Program) -> None:
    start(program, press_item(program), raise_item())
    strip = program.page.run.header.strip
    program.press(KEY.Key_PageDown)
    assert program.page.run.centre.title.text() == "Barbell calf raise"
    first, second = strip.stops()
    program.click(f"stop-{first.entry_id}")
    assert program.page.run.centre.title.text() == "Band press"
    button = strip.findChild(QAbstractButton, f"stop-{second.entry_id}")
    assert button is not None
    button.setFocus()
    program.press(KEY.Key_Left, ALT)
    assert [stop.entry_id for stop in strip.stops()] == [second.entry_id, first.entry_id]
    button = strip.findChild(QAbstractButton, f"stop-{second.entry_id}")
    assert button is not None
    button.setFocus()
    program.press(KEY.Key_Delete)
    assert [stop.entry_id for stop in strip.stops()] == [first.entry_id]
    program.undo()
    assert len(strip.stops()) == 2


def test_one_more_set_than_planned(program: Program) -> None:
    start(program, press_item(program, 1))
    program.press(KEY.Key_Return)
    program.press(KEY.Key_Return)
    assert program.page.run.centre.shows_done()
    program.press(KEY.Key_O)
    program.press(KEY.Key_Return)
    assert program.sets("number, side") == [(1, "left"), (1, "right"), (2, "left")]


def test_nothing_is_finished_without_a_set(program: Program) -> None:
    start(program)
    program.click("finishWorkout")
    delete = program.banner("nothing to finish").action_button()
    assert delete is not None
    program.bot.mouseClick(delete, LEFT_BUTTON)
    assert program.workouts() == []
    program.undo()
    assert len(program.workouts()) == 1


def test_a_workout_with_a_set_is_no_longer_offered_to_be_deleted(program: Program) -> None:
    start(program)
    program.click("finishWorkout")
    program.banner("nothing to finish")
    program.click("storeSet")
    assert len(program.sets("number, side")) == 1
    assert not [text for text in program.banners() if "nothing to finish" in text]


def test_a_finished_workout_can_be_gone_on_with(program: Program) -> None:
    start(program)
    program.press(KEY.Key_Return)
    program.click("finishWorkout")
    program.page.summary.note.setFocus()
    program.type("good")
    program.click("summaryReopen")
    assert program.session.shown() == "workout"
    assert program.workouts()[0][2] == 0
    assert program.table()[0][1] == "stored"


def test_a_past_workout_is_logged_under_its_day(program: Program) -> None:
    day = TODAY - timedelta(days=2)
    planned = program.services.planning.plan(PlannedWorkout(day, "Evening", (press_item(program),)))
    program.session.go(LogPast())
    field = program.page.start.findChild(QDateEdit, "pastDay")
    assert field is not None
    field.setFocus()
    program.press(KEY.Key_Down)
    assert program.page.start.chosen_day() == day
    choice = program.page.start.findChild(QAbstractButton, f"past-planned-{planned.id}")
    assert choice is not None
    program.bot.waitUntil(choice.isVisible)
    choice.setFocus()
    program.press(KEY.Key_Return)
    program.press(KEY.Key_Return)
    program.click("finishWorkout")
    assert program.workouts() == [("2026-11-18", "Evening", 1)]
    assert program.sets("done_at") == [(None,)]


def test_a_planned_workout_is_started(program: Program) -> None:
    planned = program.services.planning.plan(PlannedWorkout(TODAY, "Evening", (raise_item(),)))
    program.session.go(StartPlanned(planned.id))
    assert program.page.run.centre.title.text() == "Barbell calf raise"
    program.session.go(StartPlanned(12345))
    assert any("no longer in the logbook" in text for text in program.banners())


def test_a_change_from_outside_shows_up(program: Program) -> None:
    start(program)
    other = open_logbook(program.path, clock=lambda: NOW)
    workout = other.workouts.unfinished()
    assert workout is not None
    other.workouts.log_set(workout.id, workout.entries[0].id, SideSet(1, Side.LEFT, reps=7))
    other.logbook.close()
    program.services.logbook.look_outside()
    assert program.table()[0] == (1, "stored", "7")


def test_a_workout_finished_elsewhere_is_left(program: Program) -> None:
    start(program)
    program.press(KEY.Key_Return)
    other = open_logbook(program.path, clock=lambda: NOW)
    workout = other.workouts.unfinished()
    assert workout is not None
    other.workouts.finish(workout.id)
    other.logbook.close()
    program.services.logbook.look_outside()
    assert program.session.shown() != "workout"
    assert "This workout was finished or deleted elsewhere." in program.banners()


def test_how_it_is_to_be_done_stands_below_the_set(program: Program) -> None:
    tempo = Tempo(concentric_s=1, top_hold_s=2, eccentric_s=3)
    start(program, replace(press_item(program), tempo=tempo, rest_s=90, note="slowly"))
    assert program.page.run.centre.note.text() == "push 1 s, hold 2 s, return 3 s · rest 1:30 · slowly"
    assert program.page.run.centre.note.isVisible()


def test_the_running_number_can_be_read_from_two_metres(program: Program, dressed: ThemeSource) -> None:
    start(program)
    for width, height, scale in ((1280, 800, 1.0), (1280, 800, 2.0), (700, 640, 1.0), (1600, 1000, 1.5)):
        dressed.set_scale(scale)
        program.window.resize(width, height)
        program.bot.waitUntil(
            lambda height=height: program.number.figure_height() >= program.window.height() / 6  # type: ignore[misc]
        )
        body = program.page.run.findChild(QWidget, "workoutBody")
        assert body is not None
        top = program.number.mapTo(body, QPoint(0, 0))
        assert body.rect().intersects(QRect(top, program.number.size()))


def test_a_long_note_and_strange_names_are_kept(program: Program) -> None:
    note = "تمرين 🦵 " * 1200
    start(program)
    fields = program.page.run.left.fields
    fields.write_note()
    QApplication.clipboard().setText(note)
    program.press(KEY.Key_V, CTRL)
    program.press(KEY.Key_Return)
    assert program.sets("sets.note") == [(note,)]


KILLED = """
import sys
from datetime import datetime
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from soleus.bootstrap import open_logbook
from soleus.ui.application import dress, make_application, open_session
from soleus.storage.unit_of_work import SqlStorage
from soleus.ui.main_window import MainWindow
from soleus.ui.places import StartEmpty
from soleus.ui.preferences import Preferences

application = make_application()
preferences = Preferences(Path(sys.argv[2]))
dress(application, preferences)
window = MainWindow(preferences)
window.show()
session = open_session(window, open_logbook(Path(sys.argv[1])))
session.go(StartEmpty(("band-plantarflexion",)))
page = session.page("workout")
for key in (Qt.Key.Key_3, Qt.Key.Key_Return):
    QTest.keyClick(page.run.centre.number, key)

def look():
    if any(line.state == "stored" for line in page.run.left.table.lines()):
        page.run.left.table.repaint()
        print("tick", flush=True)
    else:
        QTimer.singleShot(0, look)

look()
application.exec()
"""


def test_a_set_survives_the_kill_right_after_its_tick(
    qtbot: QtBot, dressed: ThemeSource, logbook_path: Path, tmp_path: Path
) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    killed = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(logbook_path), str(tmp_path / "killed.ini")],
        stdout=subprocess.PIPE, text=True, env=environment,
    )  # fmt: skip
    assert killed.stdout is not None
    assert killed.stdout.readline() == "tick\n"
    os.kill(killed.pid, signal.SIGKILL)
    killed.wait()
    killed.stdout.close()
    with closing(sqlite3.connect(logbook_path)) as connection:
        assert connection.execute("SELECT number, side FROM sets").fetchall() == [(1, "left")]
        assert connection.execute("SELECT finished FROM workouts").fetchall() == [(0,)]
    program = Program(qtbot, logbook_path, tmp_path / "preferences.ini")
    assert program.banner("is not finished").action_button() is not None
    workout = program.services.workouts.unfinished()
    assert workout is not None
    program.session.go(Resume(workout.id))
    assert program.table()[0][1] == "stored"
    program.close()


def test_minutes_and_kilometres_of_one_set_stand_side_by_side(program: Program) -> None:
    start(program, Prescription("cross-training", (Target(TargetSide.BOTH, 1, Measure.MINUTES, 30, 30),)))
    fields = program.page.run.left.fields
    assert fields.distance.isVisible()
    assert not fields.minutes.isVisible()
    fields.distance.setFocus()
    program.type("5.2")
    program.press(KEY.Key_Return)
    program.press(KEY.Key_Return)
    assert program.sets("seconds, distance, distance_unit") == [(1800, 5.2, "km")]


def test_where_one_figure_is_counted_there_is_no_second_one(program: Program) -> None:
    start(program)
    fields = program.page.run.left.fields
    assert not fields.distance.isVisible()
    assert not fields.minutes.isVisible()
