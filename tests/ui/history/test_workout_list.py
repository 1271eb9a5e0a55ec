"""The list of workouts: months, pages, and a view that reckons instead of asking."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot
from ui.history.log import autumn, seated, store

from soleus.domain.ports import MonthCount
from soleus.services.composition import Services
from soleus.ui.history.reading import read_list, read_page
from soleus.ui.history.summary import WorkoutRow
from soleus.ui.history.timeline import Timeline
from soleus.ui.history.workout_list import PAGE, PageWanted, Role, WorkoutList
from soleus.ui.theme import ThemeSource

Shown = Callable[[QWidget], None]


def rows(month: MonthCount, count: int) -> list[WorkoutRow]:
    return [
        WorkoutRow(at + 1, date(month.year, month.month, 28 - at % 28), f"Workout {at}", (), True)
        for at in range(count)
    ]


@pytest.fixture
def model() -> WorkoutList:
    made = WorkoutList()
    months = [MonthCount(2026, 11, 3), MonthCount(2026, 9, 2), MonthCount(2025, 1, 4)]
    made.set_months(months, [rows(months[0], 3)])
    return made


@pytest.fixture
def view(shown: Shown, model: WorkoutList) -> Timeline:
    made = Timeline()
    made.setModel(model)
    made.resize(424, 200)
    shown(made)
    return made


def test_headings_are_rows_with_their_counts(model: WorkoutList) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert model.rowCount() == 12
    assert [row for row in range(12) if model.is_heading(row)] == [0, 4, 7]
    assert model.index(0).data() == "November 2026, 3 workouts"
    assert not model.flags(model.index(4)) & Qt.ItemFlag.ItemIsSelectable
    assert model.index(5).data(Role.WORKOUT) is None
    assert model.workouts == 9


def test_what_is_looked_at_is_asked_for_once(qtbot: QtBot, model: WorkoutList) -> None:
    wanted: list[PageWanted] = []
    model.page_wanted.connect(wanted.append)
    model.want_rows(0, 3)
    assert wanted == []
    model.want_rows(2, 6)
    model.want_rows(5, 6)
    assert wanted == [PageWanted(1, (date(2026, 10, 1), 0), 2)]
    with qtbot.waitSignal(model.dataChanged):
        model.add_page(wanted[0], rows(model.months[1], 2))
    assert model.index(5).data(Role.WORKOUT).name == "Workout 0"
    assert model.row_of(2) == 2


def test_a_page_that_came_too_late_is_left_aside(model: WorkoutList) -> None:
    old = PageWanted(1, (date(2026, 10, 1), 0), 2)
    model.set_months([MonthCount(2026, 11, 3), MonthCount(2026, 10, 1)])
    model.add_page(old, rows(MonthCount(2026, 9, 2), 2))
    assert model.loaded_months() == {}


def test_a_long_month_is_read_a_page_at_a_time(services: Services) -> None:
    days = [date(2026, 10, 1) + timedelta(days=at % 31) for at in range(PAGE + 15)]
    stored = store(services, [seated(day) for day in days] + [seated(date(2026, 9, 30)), seated(date(2026, 11, 1))])
    state = read_list(services, "", {})
    assert [(month.month, month.workouts) for month in state.months] == [(11, 1), (10, PAGE + 15), (9, 1)]
    model = WorkoutList()
    model.set_months(state.months, state.loaded)
    wanted: list[PageWanted] = []
    model.page_wanted.connect(wanted.append)
    while not wanted or wanted[-1].month < 2:
        before = len(wanted)
        model.want_rows(0, model.rowCount() - 1)
        for page in wanted[before:]:
            model.add_page(page, read_page(services, "", page))
        if len(wanted) == before:
            break
    shown = [model.workout(row) for row in range(model.rowCount()) if not model.is_heading(row)]
    assert None not in shown
    expected = sorted(stored, key=lambda workout: (workout.day, workout.id), reverse=True)
    assert [row.id for row in shown if row] == [workout.id for workout in expected]


def test_every_row_lies_where_its_place_says(view: Timeline, model: WorkoutList) -> None:
    bottom = 0
    for row in range(model.rowCount()):
        box = view.visualRect(model.index(row))
        assert box.top() == bottom
        assert box.height() == (32 if model.is_heading(row) else 52)
        bottom = box.bottom() + 1
    assert view.verticalScrollBar().maximum() == bottom - view.viewport().height()
    assert view.indexAt(QPoint(5, 40)).row() == 1
    assert view.indexAt(QPoint(5, 83)).row() == 1
    assert view.indexAt(QPoint(5, 84)).row() == 2


def test_the_month_stays_on_top_of_its_workouts(view: Timeline) -> None:
    view.verticalScrollBar().setValue(60)
    assert view.indexAt(QPoint(5, 10)).row() == 0
    assert view.indexAt(QPoint(5, 32)).row() == 2


def test_the_keyboard_goes_from_workout_to_workout(qtbot: QtBot, view: Timeline, model: WorkoutList) -> None:
    view.setFocus()
    view.setCurrentIndex(model.index(3))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 5
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.currentIndex().row() == 3
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == 11
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 1
    assert view.verticalScrollBar().value() == 0
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.currentIndex().row() > 2
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_a_click_chooses_and_a_double_click_opens(qtbot: QtBot, view: Timeline, model: WorkoutList) -> None:
    at = view.visualRect(model.index(2)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.currentIndex().row() == 2
    assert view.selectionModel().isSelected(model.index(2))
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened.args[0].row() == 2


def test_a_heading_can_be_neither_chosen_nor_opened(qtbot: QtBot, view: Timeline) -> None:
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert not view.selectionModel().hasSelection()
    with qtbot.assertNotEmitted(view.opened):
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))


def test_thirty_thousand_workouts_cost_what_is_in_sight(qtbot: QtBot, shown: Shown) -> None:
    months = [MonthCount(2026 - at // 12, 12 - at % 12, 100) for at in range(300)]
    model = WorkoutList()
    model.set_months(months)
    asked: list[PageWanted] = []
    model.page_wanted.connect(asked.append)
    view = Timeline()
    view.setModel(model)
    view.resize(424, 600)
    view.looked.connect(model.want_rows)
    shown(view)
    assert model.rowCount() == 30_300
    bar = view.verticalScrollBar()
    asked.clear()
    for share in range(0, 101, 5):
        bar.setValue(bar.maximum() * share // 100)
        view.viewport().repaint()
    assert all(page.limit <= PAGE for page in asked)
    assert len(asked) <= 45
    assert asked[-1].month == 299
    first, last = view.rows_in_sight()
    assert last == model.rowCount() - 1
    assert last - first < 20


def test_large_text_makes_larger_rows_and_keeps_the_place(view: Timeline, dressed: ThemeSource) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    dressed.set_scale(2.0)
    index = view.model().index(1, 0)
    assert view.visualRect(index).height() == 104
    assert bar.value() == bar.maximum()


def test_it_scrolls_to_a_row_below_the_heading_on_top(view: Timeline, model: WorkoutList) -> None:
    view.scrollTo(model.index(11))
    assert view.visualRect(model.index(11)).bottom() < view.viewport().height()
    view.scrollTo(model.index(2), QAbstractItemView.ScrollHint.PositionAtTop)
    assert view.visualRect(model.index(2)).top() == 32
    view.scrollTo(QModelIndex())


def test_a_search_finds_names_notes_and_exercises(services: Services) -> None:
    autumn(services)
    assert sum(month.workouts for month in read_list(services, "stiff", {}).months) == 1
    assert sum(month.workouts for month in read_list(services, "seated raise", {}).months) == 2
    assert sum(month.workouts for month in read_list(services, "band press", {}).months) == 6
    assert read_list(services, "nothing of that name", {}).months == []
