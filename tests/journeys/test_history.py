"""History by keyboard and by mouse, checked on the screen and in the file."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from program import OpenProgram
from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from ui.history.log import PRESS, RAISE, autumn, seated, store

from soleus.domain.exercise import Measure
from soleus.domain.ports import ImportRecord, Kind
from soleus.domain.workout import Entry, Side, SideSet, Source, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put
from soleus.ui.charts.graphs import Graphs
from soleus.ui.history.page import GRAPHS, WORKOUT, HistoryPage
from soleus.ui.places import LogPast, Resume, ShowGraphs, ShowWorkout, StartEmpty
from soleus.ui.theme import ThemeSource, theme_source
from soleus.ui.undo_routing import UndoRouting

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton

HEAVIEST = """
    SELECT day, amount, level FROM (
        SELECT entries.day AS day, sets.reps AS amount, bands.position + 1 AS level,
               row_number() OVER (PARTITION BY entries.day ORDER BY bands.position DESC, sets.reps DESC) AS place
        FROM sets JOIN entries ON entries.id = sets.entry_id JOIN bands ON bands.id = sets.band_id
        WHERE entries.exercise_key = ? AND sets.side = ? AND sets.kind = 'working'
    ) WHERE place = 1 ORDER BY day
"""
"""The heaviest working set of each day, told in the file's own words."""


class Desk(OpenProgram):
    """The program at History."""

    tab = "history"

    @property
    def page(self) -> HistoryPage:
        page = self.session.page("history")
        assert isinstance(page, HistoryPage)
        return page

    @property
    def graphs(self) -> Graphs:
        """The graphs, which are there once something was done."""
        assert self.page.graphs.graphs is not None
        return self.page.graphs.graphs

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        self.bot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def write(self, text: str) -> None:
        """Type where the keyboard is, over what stands there."""
        self.key(Key.Key_A, CTRL)
        field = QApplication.focusWidget()
        assert field is not None
        self.bot.keyClicks(field, text)

    def click(self, widget: QWidget) -> None:
        """Click into the middle of a widget."""
        self.bot.mouseClick(widget, LEFT)

    def listed(self) -> list[tuple[date, str]]:
        """The workouts in the list."""
        model = self.page.list.model
        found = [model.workout(row) for row in range(model.rowCount()) if not model.is_heading(row)]
        return [(row.day, row.name) for row in found if row is not None]

    def place(self, day: date, at: int = 0) -> QPoint:
        """Where a day stands in the graphs."""
        return self.graphs.place_of(day, at).toPoint()

    def undo_banner(self) -> QWidget:
        """The button of the newest banner."""
        self.bot.waitUntil(lambda: bool(self.session.banners.banners()))
        button = self.session.banners.banners()[0].action_button()
        assert button is not None
        return button

    def edit(self, workout: Workout) -> None:
        """Open a workout as another page would."""
        self.session.go(ShowWorkout(workout.id))
        self.settle()

    def titles(self) -> list[str]:
        """The words of the table of sets, a row each."""
        table = self.page.workout.sets.table
        return [
            " ".join(text for column in range(5) if (text := str(table.index(row, column).data() or "")))
            for row in range(table.rowCount())
        ]

    def choose_row(self, row: int) -> None:
        """Click a row of the table of sets."""
        view = self.page.workout.sets
        at = view.visualRect(view.model().index(row, 1)).center()
        self.bot.mouseClick(view.viewport(), LEFT, pos=at)


@pytest.fixture
def sit_down(
    qtbot: QtBot, qapp: QApplication, logbook_path: Path, tmp_path: Path, services: Services
) -> Iterator[Callable[[], Desk]]:
    source = theme_source() or ThemeSource(qapp, "light")
    source.set_choice("light")
    source.set_scale(1.0)
    routing = UndoRouting(qapp)
    desks: list[Desk] = []

    def sit() -> Desk:
        desks.append(Desk(qtbot, logbook_path, tmp_path / "preferences.ini"))
        return desks[-1]

    yield sit
    source.set_scale(1.0)
    for desk in desks:
        if desk.window.session is not None:
            desk.close()
    routing.deleteLater()


@pytest.fixture
def logged(services: Services) -> list[Workout]:
    return autumn(services)


@pytest.fixture
def desk(logged: list[Workout], sit_down: Callable[[], Desk]) -> Desk:
    return sit_down()


def test_the_list_has_every_workout_and_the_graphs_every_point_of_the_file(desk: Desk) -> None:
    stored = desk.rows("SELECT day, name FROM workouts ORDER BY day DESC, id DESC")
    assert [(day.isoformat(), name) for day, name in desk.listed()] == stored
    assert desk.page.graphs.chooser.currentText() == "Band press"
    for side in (Side.LEFT, Side.RIGHT):
        points = desk.rows(HEAVIEST, PRESS, side.value)
        assert [(d.isoformat(), v) for d, v in desk.graphs.points("amount", side)] == [(d, r) for d, r, _ in points]
        lanes = desk.graphs.points("lanes:article", side)
        assert [(d.isoformat(), v) for d, v in lanes] == [(d, level) for d, _, level in points]
        assert len(points) == 6


def test_a_search_by_keyboard_finds_a_note_and_opens_its_workout(desk: Desk) -> None:
    desk.key(Key.Key_F, CTRL)
    assert desk.page.list.search.hasFocus()
    desk.write("ankle stiff")
    desk.settle()
    assert desk.listed() == [(date(2026, 10, 2), "Band ladder")]
    desk.key(Key.Key_Return)
    desk.settle()
    assert desk.page.list.view.hasFocus()
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Return)
    desk.settle()
    assert desk.page.switch.value() == WORKOUT
    assert desk.page.workout.head.note.toPlainText() == "ankle felt stiff"
    desk.key(Key.Key_Escape)
    assert desk.page.switch.value() == GRAPHS
    desk.key(Key.Key_F, CTRL)
    desk.key(Key.Key_Escape)
    desk.settle()
    assert len(desk.listed()) == 8


def test_a_search_that_finds_nothing_says_so_and_can_be_cleared(desk: Desk) -> None:
    desk.page.list.search.setFocus()
    desk.write("zzz")
    desk.settle()
    assert desk.page.list.nothing_found.isVisible()
    desk.click(desk.page.list.nothing_found.button)
    desk.settle()
    assert len(desk.listed()) == 8


def test_the_pointer_reads_the_sets_of_a_day_and_a_click_opens_them(desk: Desk) -> None:
    day = date(2026, 10, 27)
    desk.bot.mouseMove(desk.graphs.viewport(), desk.place(day) + QPoint(2, 5))
    said = desk.page.graphs.readout.text()
    assert said == "Tue 27 Oct. Left yellow, level 1 13, 12, 12. Right green, level 3 13, 12, 12"
    desk.bot.mouseClick(desk.graphs.viewport(), LEFT, pos=desk.place(day))
    desk.settle()
    assert desk.page.switch.value() == WORKOUT
    assert desk.page.workout.workout is not None
    assert desk.page.workout.workout.day == day
    chosen = desk.page.list.current()
    assert chosen is not None
    assert chosen.day == day


def test_arrows_go_from_day_to_day_and_enter_opens(desk: Desk) -> None:
    desk.graphs.setFocus()
    desk.key(Key.Key_Left)
    desk.key(Key.Key_Left)
    assert desk.page.graphs.readout.text().startswith("Tue 27 Oct.")
    desk.key(Key.Key_Return)
    desk.settle()
    assert desk.page.workout.workout is not None
    assert desk.page.workout.workout.day == date(2026, 10, 27)
    assert desk.page.workout.sets.hasFocus()


def test_a_row_of_the_list_shows_its_day_in_the_graphs(desk: Desk) -> None:
    view = desk.page.list.view
    row = desk.page.list.model.row_of(next(w.id for w in desk.services.insights.workouts() if w.day.month == 10))
    assert row is not None
    at = view.visualRect(view.model().index(row, 0)).center()
    desk.bot.mouseClick(view.viewport(), LEFT, pos=at)
    assert desk.graphs.day == date(2026, 10, 27)


def test_sides_and_ranges_choose_what_is_drawn(desk: Desk) -> None:
    desk.click(desk.page.graphs.sides.box(Side.RIGHT))
    assert desk.graphs.points("amount", Side.RIGHT) == []
    assert len(desk.graphs.points("amount", Side.LEFT)) == 6
    assert "Right" not in desk.page.graphs.readout.text()
    desk.click(desk.page.graphs.range.button("4w"))
    first, last = desk.graphs.span.days
    today = desk.services.clock().date().toordinal()
    assert last - first < 32
    assert last >= today


def test_a_range_is_that_before_today_whatever_day_was_looked_at(desk: Desk) -> None:
    first, last = desk.graphs.points("amount", Side.LEFT)[0][0], desk.graphs.points("amount", Side.LEFT)[-1][0]
    desk.graphs.choose_day(first)
    desk.page.graphs.range.set_value("4w")
    assert desk.graphs.span.holds(last.toordinal())
    assert not desk.graphs.span.holds(first.toordinal())
    assert desk.graphs.day == last
    desk.page.graphs.range.set_value("all")
    assert desk.graphs.day == last


def test_another_exercise_is_found_by_typing_any_part_of_its_name(desk: Desk) -> None:
    chooser = desk.page.graphs.chooser
    desk.click(chooser.lineEdit())
    desk.write("ted calf")
    desk.key(Key.Key_Return)
    desk.settle()
    assert chooser.key() == RAISE
    assert chooser.currentText() == "Seated calf raise"
    assert desk.graphs.points("kg", Side.BOTH) == [(date(2026, 9, 30), 20.0), (date(2026, 11, 4), 22.5)]
    assert desk.graphs.points("amount", Side.BOTH) == [(date(2026, 9, 30), 15.0), (date(2026, 11, 4), 15.0)]


def test_exercises_that_were_done_stand_first(desk: Desk) -> None:
    chooser = desk.page.graphs.chooser
    assert [chooser.itemText(at) for at in range(3)] == ["Band press", "Band side-steps", "Seated calf raise"]


def test_quick_choices_show_the_last_one_only(desk: Desk) -> None:
    for key in (RAISE, PRESS, RAISE):
        desk.page.graphs.show_exercise(key)
    desk.settle()
    assert desk.page.graphs.chooser.currentText() == "Seated calf raise"
    assert desk.graphs.points("kg", Side.BOTH)


def test_what_was_counted_in_another_measure_has_its_graph(desk: Desk, services: Services) -> None:
    rows = tuple(SideSet(number, Side.BOTH, reps=100 + number) for number in (1, 2))
    store(services, [Workout(date(2026, 11, 18), "Brought in", (Entry("jump-rope", rows),))])
    desk.session._bridge.look_outside()
    desk.session.go(ShowGraphs("jump-rope"))
    desk.settle()
    assert [value for _, value in desk.graphs.points("amount", Side.BOTH)] == [102]
    assert desk.page.graphs.drawing is not None
    assert desk.page.graphs.drawing.measure is Measure.REPS
    assert not desk.page.graphs.controls.measures.isVisible()


def test_an_exercise_never_done_says_so_and_leads_to_its_first_set(desk: Desk) -> None:
    desk.session.go(ShowGraphs("toe-walk"))
    desk.settle()
    empty = desk.page.graphs.empty
    assert empty.isVisible()
    assert empty.title.text() == "No toe walking yet"
    assert empty.title.isVisible()
    assert empty.text.text() == "Log one, and its graphs begin here."
    with desk.bot.waitSignal(desk.page.place_wanted) as wanted:
        desk.click(empty.button)
    assert wanted.args == [StartEmpty(("toe-walk",))]


def test_a_set_is_edited_in_place_and_taken_back(desk: Desk, logged: list[Workout]) -> None:
    workout = logged[-1]
    row = workout.entries[0].sets[1]
    desk.edit(workout)
    desk.choose_row(2)
    desk.key(Key.Key_F2)
    assert desk.page.workout.form.amounts["reps"].hasFocus()  # type: ignore[index]
    desk.write("14")
    desk.key(Key.Key_Return)
    desk.settle()
    assert desk.rows("SELECT reps FROM sets WHERE id = ?", row.id) == [(14.0,)]
    desk.page.workout.sets.setFocus()
    desk.key(Key.Key_1)
    desk.key(Key.Key_5)
    desk.key(Key.Key_Return)
    desk.settle()
    assert desk.rows("SELECT reps FROM sets WHERE id = ?", row.id) == [(15.0,)]
    assert (workout.day, 15.0) in desk.graphs.points("amount", Side.LEFT)
    desk.page.workout.sets.setFocus()
    desk.key(Key.Key_Z, CTRL)
    desk.key(Key.Key_Z, CTRL)
    desk.settle()
    assert desk.rows("SELECT reps FROM sets WHERE id = ?", row.id) == [(11.0,)]
    assert "2 Left red, level 2, 100 % 11 reps" in desk.titles()


def test_every_field_of_a_set_can_be_edited(desk: Desk, logged: list[Workout]) -> None:
    workout = logged[-1]
    row = workout.entries[0].sets[1]
    desk.edit(workout)
    desk.choose_row(2)
    form = desk.page.workout.form
    for field, text in (
        (form.stretch, "150"), (form.strands, "2"), (form.twists, "1"), (form.weight, "2 x 2.5"),
        (form.effort, "8.5"), (form.pain, "3"), (form.rest, "1:30"), (form.note, "felt light"),
    ):  # fmt: skip
        field.setFocus()
        desk.write(text)
        desk.key(Key.Key_Tab)
    for combo, steps in ((form.side, 1), (form.kind, 2), (form.band, 1), (form.scale, 1)):
        combo.setFocus()
        for _ in range(steps):
            desk.key(Key.Key_Down)
    form.variant.setFocus()
    desk.write("toes in")
    desk.key(Key.Key_Tab)
    form.fatigue.setFocus()
    desk.key(Key.Key_Space)
    desk.settle()
    found = desk.rows(
        "SELECT side, kind, elongation_pct, strands, band_twists, weight, weight_unit, weight_count, effort,"
        " effort_scale, pain, rest_s, note, variant, to_fatigue, reps, band_id FROM sets WHERE id = ?",
        row.id,
    )
    green = desk.services.catalogue.bands_for(PRESS).bands[2].id
    assert found == [
        ("right", "drop", 150.0, 2, 1, 2.5, "kg", 2, 8.5, "rir", 3, 90.0, "felt light", "toes in", 1, 11.0, green)
    ]


def test_what_is_being_typed_outlives_a_change_from_elsewhere(desk: Desk, logged: list[Workout]) -> None:
    desk.edit(logged[-1])
    desk.choose_row(2)
    note = desk.page.workout.form.note
    note.setFocus()
    desk.write("left heel")
    desk.services.workouts.change(replace(logged[0], note="from elsewhere"))
    desk.settle()
    assert note.text() == "left heel"
    desk.choose_row(3)
    desk.settle()
    assert desk.rows("SELECT note FROM sets WHERE id = ?", logged[-1].entries[0].sets[1].id) == [("left heel",)]


def test_a_band_is_put_on_and_taken_off(desk: Desk, logged: list[Workout]) -> None:
    row = logged[-3].entries[0].sets[0]
    desk.edit(logged[-3])
    desk.choose_row(1)
    form = desk.page.workout.form
    assert not form.stretch.isVisible()
    form.band.setFocus()
    desk.key(Key.Key_Down)
    desk.settle()
    assert form.stretch.isVisible()
    yellow = desk.services.catalogue.bands_for(RAISE).bands[0].id
    stored = "SELECT band_id, strands, elongation_pct, weight FROM sets WHERE id = ?"
    assert desk.rows(stored, row.id) == [(yellow, 1, None, 22.5)]
    form.band.setFocus()
    desk.key(Key.Key_Home)
    desk.settle()
    assert desk.rows(stored, row.id)[0][0] is None
    assert not form.stretch.isVisible()


def test_what_is_no_number_is_not_stored(desk: Desk, logged: list[Workout]) -> None:
    workout = logged[-1]
    row = workout.entries[0].sets[1]
    desk.edit(workout)
    desk.choose_row(2)
    form = desk.page.workout.form
    form.pain.setFocus()
    desk.write("12")
    desk.key(Key.Key_Tab)
    assert form.problem.text() == "At most 10"
    assert desk.rows("SELECT pain FROM sets WHERE id = ?", row.id) == [(None,)]
    form.weight.setFocus()
    desk.write("9000")
    desk.key(Key.Key_Tab)
    assert form.problem.isVisible()
    assert desk.rows("SELECT weight FROM sets WHERE id = ?", row.id) == [(None,)]


def test_sets_are_added_moved_and_removed(desk: Desk, logged: list[Workout]) -> None:
    workout = logged[-3]
    count = "SELECT count(*) FROM sets JOIN entries ON entries.id = entry_id WHERE workout_id = ?"
    desk.edit(workout)
    assert desk.titles()[:2] == ["Seated calf raise, 3 sets", "1 Both 22.5 kg 15 reps RPE 8"]
    desk.choose_row(3)
    desk.click(desk.page.workout.add_set)
    desk.write("12")
    desk.key(Key.Key_Return)
    desk.settle()
    assert desk.titles()[4] == "4 Both 22.5 kg 12 reps"
    assert desk.rows(count, workout.id) == [(6,)]
    desk.page.workout.sets.setFocus()
    desk.key(Key.Key_Up, ALT)
    desk.settle()
    assert desk.titles()[3] == "3 Both 22.5 kg 12 reps"
    desk.key(Key.Key_Delete)
    desk.settle()
    assert desk.rows(count, workout.id) == [(5,)]
    desk.click(desk.undo_banner())
    desk.settle()
    assert desk.rows(count, workout.id) == [(6,)]


def test_an_exercise_is_added_moved_and_removed(desk: Desk, logged: list[Workout]) -> None:
    workout = logged[-3]
    keys = "SELECT exercise_key FROM entries WHERE workout_id = ? ORDER BY position"
    desk.edit(workout)
    desk.click(desk.page.workout.adder.lineEdit())
    desk.write("Band press")
    desk.key(Key.Key_Return)
    desk.settle()
    assert [key for (key,) in desk.rows(keys, workout.id)][-1] == PRESS
    heading = desk.titles().index("Band press, 1 set")
    desk.choose_row(heading)
    desk.click(desk.page.workout.up)
    desk.settle()
    assert [key for (key,) in desk.rows(keys, workout.id)][1] == PRESS
    desk.page.workout.entry_form.note.setFocus()
    desk.write("slowly")
    desk.key(Key.Key_Return)
    assert desk.rows("SELECT note FROM entries WHERE workout_id = ? AND exercise_key = ?", workout.id, PRESS) == [
        ("slowly",)
    ]
    desk.click(desk.page.workout.remove)
    desk.settle()
    assert len(desk.rows(keys, workout.id)) == 2


def test_a_workout_is_renamed_noted_and_moved_to_another_day(desk: Desk, logged: list[Workout]) -> None:
    workout = logged[-1]
    head = desk.page.workout.head
    desk.edit(workout)
    head.name.setFocus()
    desk.write("Ladder at home")
    desk.key(Key.Key_Return)
    head.note.setFocus()
    desk.write("good day")
    desk.key(Key.Key_Tab)
    head.day.setFocus()
    head.day.setSelectedSection(head.day.Section.DaySection)
    desk.key(Key.Key_Up)
    desk.key(Key.Key_Return)
    desk.settle()
    stored = desk.rows("SELECT name, note, day, started_at FROM workouts WHERE id = ?", workout.id)
    assert stored == [("Ladder at home", "good day", "2026-11-11", "2026-11-11T18:05:00")]
    assert (date(2026, 11, 11), "Ladder at home") in desk.listed()
    assert desk.graphs.points("amount", Side.LEFT)[-1] == (date(2026, 11, 11), 11.0)
    desk.click(desk.undo_banner())
    desk.settle()
    assert desk.rows("SELECT day FROM workouts WHERE id = ?", workout.id) == [("2026-11-10",)]
    assert desk.graphs.points("amount", Side.LEFT)[-1] == (date(2026, 11, 10), 11.0)


def test_a_workout_is_deleted_and_brought_back(desk: Desk, logged: list[Workout]) -> None:
    workout = logged[-1]
    desk.edit(workout)
    desk.click(desk.page.workout.head.delete)
    desk.settle()
    assert desk.rows("SELECT count(*) FROM workouts WHERE id = ?", workout.id) == [(0,)]
    assert desk.page.switch.value() == GRAPHS
    assert len(desk.listed()) == 7
    assert desk.page.list.view.hasFocus()
    chosen = desk.page.list.current()
    assert chosen is not None
    assert chosen.day == date(2026, 11, 6)
    assert len(desk.graphs.points("amount", Side.LEFT)) == 5
    desk.click(desk.undo_banner())
    desk.settle()
    assert len(desk.listed()) == 8
    assert desk.services.workouts.get(workout.id) == workout


def test_a_workout_is_duplicated_to_today(desk: Desk, logged: list[Workout]) -> None:
    desk.edit(logged[-1])
    desk.click(desk.page.workout.head.duplicate)
    desk.settle()
    today = desk.services.clock().date()
    assert desk.listed()[0] == (today, "Band ladder")
    assert desk.page.workout.workout is not None
    assert desk.page.workout.workout.day == today
    assert desk.rows("SELECT count(*) FROM workouts WHERE day = ?", today.isoformat()) == [(1,)]
    chosen = desk.page.list.current()
    assert chosen is not None
    assert chosen.id == desk.page.workout.workout.id


def test_a_workout_is_deleted_from_the_list_by_keyboard(desk: Desk, logged: list[Workout]) -> None:
    desk.page.list.view.setFocus()
    desk.key(Key.Key_Home)
    desk.key(Key.Key_Delete)
    desk.settle()
    assert desk.rows("SELECT count(*) FROM workouts WHERE id = ?", logged[-1].id) == [(0,)]
    assert len(desk.listed()) == 7
    desk.key(Key.Key_Z, CTRL)
    desk.settle()
    assert desk.rows("SELECT count(*) FROM workouts WHERE id = ?", logged[-1].id) == [(1,)]


def test_the_menu_of_a_row_duplicates_it(desk: Desk) -> None:
    view = desk.page.list.view
    at = view.visualRect(view.model().index(2, 0)).center()
    view.customContextMenuRequested.emit(at)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    wanted = next(action for action in menu.actions() if action.text() == "Duplicate")
    desk.bot.mouseClick(menu, LEFT, pos=menu.actionGeometry(wanted).center())
    desk.settle()
    assert desk.rows("SELECT count(*) FROM workouts WHERE day = ?", "2026-11-20") == [(1,)]
    assert desk.listed()[0] == (date(2026, 11, 20), "Band ladder")


def test_an_imported_workout_says_where_it_came_from(desk: Desk) -> None:
    brought = ImportRecord(7, "strong", "strong.csv", "0" * 64, "2026-11-20T18:00:00Z", "kg")
    raises = seated(date(2026, 8, 1)).entries[0]
    workout = Workout(
        date(2026, 8, 1),
        "Legs 💪 יום רגליים",
        (replace(raises, exercise_key=RAISE, source_name="Calf Press (Machine)"),),
        note="first line\nsecond line " + "long " * 2000,
        source=Source("strong", "2026-08-01|Legs", brought.id),
    )
    desk.services.logbook.edit("Import", Put(Kind.IMPORT, None, brought), Put(Kind.WORKOUT, None, workout))
    desk.settle()
    desk.edit(workout)
    head = desk.page.workout.head
    assert head.source.isVisible()
    assert head.source.text() == "Imported from Strong"
    assert head.note.toPlainText() == workout.note
    assert head.note.height() < 130
    desk.choose_row(0)
    assert "In the file: Calf Press (Machine)" in [
        label.text() for label in desk.page.workout.entry_form.findChildren(QLabel)
    ]
    desk.key(Key.Key_Escape)
    assert desk.services.workouts.get(workout.id) == workout


def test_an_unfinished_workout_says_so_and_goes_on(desk: Desk) -> None:
    running = desk.services.workouts.start_empty((RAISE,))
    desk.settle()
    desk.edit(running)
    head = desk.page.workout.head
    assert head.unfinished.isVisible()
    with desk.bot.waitSignal(desk.page.place_wanted) as wanted:
        desk.page.place_wanted.disconnect(desk.session._pages.place_wanted)
        desk.click(head.resume)
    assert wanted.args == [Resume(running.id)]


def test_changes_from_outside_show_up(desk: Desk, services: Services) -> None:
    store(services, [seated(date(2026, 11, 18), kg=30)])
    desk.session._bridge.look_outside()
    desk.settle()
    assert desk.listed()[0] == (date(2026, 11, 18), "Seated + sides")


def test_zoom_stays_where_it_is_when_a_set_is_changed(desk: Desk, logged: list[Workout]) -> None:
    desk.graphs.setFocus()
    desk.key(Key.Key_Plus)
    span = desk.graphs.span.days
    desk.services.workouts.delete(logged[0].id)
    desk.settle()
    assert desk.graphs.span.days == span


def test_exercise_range_sides_and_widths_are_remembered(desk: Desk, sit_down: Callable[[], Desk]) -> None:
    desk.page.graphs.show_exercise(RAISE)
    desk.settle()
    desk.page.graphs.show_exercise(PRESS)
    desk.settle()
    desk.click(desk.page.graphs.range.button("3m"))
    desk.click(desk.page.graphs.sides.box(Side.LEFT))
    desk.page.splitter.setSizes([360, 920])
    sizes = desk.page.splitter.sizes()
    desk.close()
    again = sit_down()
    assert again.page.graphs.chooser.key() == PRESS
    assert again.page.graphs.range.value() == "3m"
    assert again.page.graphs.sides.chosen()[0] is Side.RIGHT
    assert again.graphs.points("amount", Side.LEFT) == []
    assert again.page.splitter.sizes() == sizes


def test_nothing_logged_yet_says_what_to_do(sit_down: Callable[[], Desk]) -> None:
    desk = sit_down()
    assert desk.page.list.empty.isVisible()
    assert desk.page.graphs.empty.isVisible()
    assert desk.page.graphs.empty.title.text() == "No graphs yet"
    desk.click(desk.page.switch.button(WORKOUT))
    assert desk.page.workout.empty.isVisible()


def test_large_text_lets_list_and_graphs_take_turns(desk: Desk, logged: list[Workout]) -> None:
    source = theme_source()
    assert source is not None
    source.set_scale(2.0)
    desk.settle()
    assert not desk.page.list.isVisible()
    desk.click(desk.page.to_list)
    assert desk.page.list.isVisible()
    assert not desk.graphs.isVisible()
    desk.key(Key.Key_Home)
    desk.key(Key.Key_Return)
    desk.settle()
    assert desk.page.workout.isVisible()
    assert not desk.page.list.isVisible()
    desk.key(Key.Key_Escape)
    assert desk.graphs.isVisible()
    desk.click(desk.page.to_list)
    desk.key(Key.Key_Escape)
    assert desk.graphs.isVisible()
    desk.click(desk.page.to_list)
    view = desk.page.list.view
    desk.bot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model().index(2, 0)).center())
    assert desk.page.workout.isVisible()


def test_a_narrow_window_shows_one_part_at_a_time(desk: Desk) -> None:
    desk.window.resize(900, 700)
    desk.bot.waitUntil(lambda: not desk.page.list.isVisible())
    assert desk.page.width() <= 900
    assert desk.page.to_list.isVisible()
    desk.window.resize(1280, 800)
    desk.bot.waitUntil(desk.page.list.isVisible)
    assert not desk.page.to_list.isVisible()
    assert desk.page.splitter.sizes()[0] > 300


def test_what_another_version_remembered_does_no_harm(desk: Desk) -> None:
    for kept in (b"", b"[]", b"{}", b'{"sizes": ["a"], "sides": [], "range": 1, "exercise": 2}', b"\xff"):
        desk.page.restore(QByteArray(kept))
    desk.page.refresh()
    desk.settle()
    assert desk.page.graphs.chooser.currentText() == "Band press"


def test_the_page_knows_its_own_places(desk: Desk) -> None:
    assert not desk.page.go(LogPast())
    assert desk.page.views()[0][0] == "history"
    assert desk.page.shortcuts()
