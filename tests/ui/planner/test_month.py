"""The month's words, its cells at any width, and its lines above and below."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QByteArray, QModelIndex, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from soleus.domain.adherence import Adherence
from soleus.domain.calendar import PlannedWorkout, Run, SkipReason
from soleus.domain.ports import Kind
from soleus.domain.units import Distance, DistanceUnit
from soleus.domain.workout import Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put
from soleus.ui.planner.calendar_view import Mode, key_of
from soleus.ui.planner.month_delegate import placed
from soleus.ui.planner.month_footer import Legend, MonthFooter, marks
from soleus.ui.planner.month_model import KEPT, MonthModel
from soleus.ui.planner.month_picture import (
    DAYS,
    Chip,
    MonthDay,
    MonthPicture,
    empty_picture,
    first_in_sight,
    read_picture,
)
from soleus.ui.planner.month_words import kept_of_month, kept_of_week, run_words
from soleus.ui.planner.page import PlannerPage
from soleus.ui.planner.week_header import WeekHeader
from soleus.ui.theme import ThemeSource, theme_of
from soleus.ui.weeks import begin_weeks_on

FRIDAY = date(2026, 11, 20)
MONDAY = date(2026, 11, 16)


def nov(day: int) -> date:
    return date(2026, 11, day)


@pytest.mark.parametrize(
    ("first", "kept", "strong", "line", "warns"),
    [
        (MONDAY, Adherence(), "", "", False),
        (MONDAY, Adherence(on_time=3), "3 done", "on time", False),
        (MONDAY, Adherence(on_time=3, moved=1), "4 done", "1 moved", False),
        (MONDAY, Adherence(on_time=2, missed=1, to_come=1), "2 done", "1 missed, 1 to come", True),
        (MONDAY, Adherence(to_come=2), "0 done", "2 to come", False),
        (MONDAY, Adherence(extra=1), "1 done", "", False),
        (
            MONDAY,
            Adherence(on_time=3, skipped=1, reasons=((SkipReason.PAIN, 1),)),
            "3 done",
            "1 skipped: pain",
            True,
        ),
        (
            MONDAY,
            Adherence(skipped=2, reasons=((SkipReason.PAIN, 1), (SkipReason.ILL, 1))),
            "0 done",
            "2 skipped",
            True,
        ),
        (MONDAY + timedelta(weeks=1), Adherence(to_come=3), "3 planned", "", False),
    ],
)
def test_a_week_says_how_it_was_kept(first: date, kept: Adherence, strong: str, line: str, warns: bool) -> None:
    said = kept_of_week(first, kept, FRIDAY)
    assert (said.strong, said.line, said.warns) == (strong, line, warns)
    assert said.name == ("week 47" if first == MONDAY else "week 48")


def test_a_month_says_how_it_was_kept() -> None:
    kept = Adherence(on_time=8, moved=1, missed=1, skipped=1, to_come=4)
    assert kept_of_month(nov(1), kept, FRIDAY) == "November: 9 of 10 so far"
    assert kept_of_month(nov(1), kept, date(2026, 12, 1)) == "November: 9 of 10"
    assert kept_of_month(date(2026, 12, 1), Adherence(to_come=4), FRIDAY) == "December: 4 planned"
    assert kept_of_month(nov(1), Adherence(extra=2), FRIDAY) == ""


@pytest.mark.parametrize(
    ("name", "run", "words"),
    [
        ("6 × 1 km", Run(is_key=True, distance=Distance(12)), "6 × 1 km"),
        ("run", Run(is_key=True, distance=Distance(12)), "12 km"),
        ("run", Run(is_key=True), "Key run"),
        ("by the river", Run(distance=Distance(8.5)), "8.5 km"),
        ("run", Run(minutes=45), "45 min"),
        ("by the river", Run(), "by the river"),
        ("run", Run(), "Easy run"),
        ("run", Run(distance=Distance(10, DistanceUnit.MI)), "16.09 km"),
    ],
)
def test_a_run_is_said_in_short(name: str, run: Run, words: str) -> None:
    assert run_words(PlannedWorkout(FRIDAY, name, run=run)) == words


@pytest.mark.parametrize(
    ("day", "weekday", "first"),
    [
        (FRIDAY, 0, date(2026, 10, 26)),
        (FRIDAY, 6, date(2026, 11, 1)),
        (date(2026, 2, 14), 6, date(2026, 2, 1)),
        (date(2027, 2, 28), 0, date(2027, 2, 1)),
    ],
)
def test_the_weeks_begin_with_that_of_the_first(day: date, weekday: int, first: date) -> None:
    assert first_in_sight(day, weekday) == first
    picture = empty_picture(day, FRIDAY, weekday)
    assert picture.first == first
    assert len(picture.days) == DAYS
    assert picture.at(first - timedelta(days=1)) is None
    assert picture.at(first + timedelta(days=DAYS)) is None


def planned(services: Services, day: date, name: str, **fields: object) -> PlannedWorkout:
    return services.planning.plan(PlannedWorkout(day, name, **fields))  # type: ignore[arg-type]


@pytest.fixture
def picture(services: Services) -> MonthPicture:
    """A month with one of each thing."""
    done, moved, early = (planned(services, nov(day), "Ladder") for day in (3, 10, 27))
    services.planning.move(moved.id, nov(11))
    for day, one in ((nov(3), done), (nov(11), moved), (nov(12), early)):
        services.logbook.edit("Log", Put(Kind.WORKOUT, None, Workout(day, "Ladder", planned_id=one.id)))
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, Workout(nov(4), "Freely")))
    begun = planned(services, nov(19), "Begun")
    unfinished = Workout(nov(19), "Begun", planned_id=begun.id, finished=False)
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, unfinished))
    planned(services, nov(17), "Missed")
    planned(services, nov(18), "Skipped", skipped=SkipReason.PAIN)
    planned(services, nov(21), "run", run=Run(is_key=True, done=True))
    services.planning.set_rest_day(nov(22), True)
    return read_picture(services, FRIDAY, 0)


@pytest.mark.parametrize(
    ("day", "icon", "look"),
    [
        (3, "check-circle-fill", "card"),
        (4, "check-circle-fill", "card"),
        (11, "arrow-bend-down-right", "card"),
        (27, "arrow-bend-down-right", "card"),
        (17, "x-circle", "waiting"),
        (18, "prohibit", "waiting"),
        (19, "play-fill", "card"),
        (21, "lightning-fill", "key"),
        (22, "moon", "plain"),
    ],
)
def test_each_state_has_its_icon_and_border(picture: MonthPicture, day: int, icon: str, look: str) -> None:
    chip = picture.at(nov(day)).chips[0]  # type: ignore[union-attr]
    assert (chip.icon, chip.look) == (icon, look)
    assert chip.ticked is (day == 21)


def test_what_was_moved_and_done_is_said_so(picture: MonthPicture) -> None:
    model = MonthModel(picture)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index_of(nov(11)), role) == "Wednesday 11 November: Ladder, moved, then done"
    assert model.data(model.index_of(nov(17)), Qt.ItemDataRole.ToolTipRole) == "Missed, missed"
    assert model.data(model.index_of(date(2026, 12, 1))) == "1 Dec"
    assert model.data(model.index_of(nov(1))) == "1 Nov"


def test_the_table_is_one_of_days_and_of_weeks(picture: MonthPicture) -> None:
    model = MonthModel(picture)
    assert (model.rowCount(), model.columnCount()) == (6, 8)
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert not model.index_of(date(2027, 1, 1)).isValid()
    assert model.day(QModelIndex()) is None
    assert model.day(model.index(0, KEPT)) is None
    assert not model.flags(model.index(0, KEPT)) & Qt.ItemFlag.ItemIsSelectable
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(8)]
    assert heads == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Kept to plan"]
    spoken = model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Monday"
    assert model.headerData(2, Qt.Orientation.Vertical) == "week 46"


def chips(picture: MonthPicture, count: int) -> MonthDay:
    chip = picture.at(nov(3)).chips[0]  # type: ignore[union-attr]
    numbered: list[Chip] = [replace(chip, face=replace(chip.face, planned_id=n)) for n in range(count)]
    return MonthDay(FRIDAY, tuple(numbered))


@pytest.mark.parametrize("width", [64, 110, 160])
@pytest.mark.parametrize("height", [60, 100, 220])
@pytest.mark.parametrize("count", [0, 1, 3, 9])
def test_chips_stay_within_their_day(
    dressed: ThemeSource, picture: MonthPicture, width: int, height: int, count: int
) -> None:
    theme = theme_of()
    cell = QRect(10, 20, width, height)
    found = placed(cell, chips(picture, count), None, theme)
    assert len(found.chips) + found.more == count
    assert bool(found.more_box) == bool(found.more)
    for (_, one), (_, other) in zip(found.chips, found.chips[1:], strict=False):
        assert one.bottom() < other.top()
    if height > 60:
        assert all(cell.contains(box.toRect()) for _, box in found.chips)
    assert not count or found.at(*found.chips[0][1].center().toTuple()) is not None
    assert found.at(0, 0) is None


def test_the_chosen_one_has_room_before_others(dressed: ThemeSource, picture: MonthPicture) -> None:
    day = chips(picture, 9)
    key = key_of(day.chips[7].face)
    found = placed(QRect(0, 0, 140, 100), day, key, theme_of())
    assert key in [key_of(chip.face) for chip, _ in found.chips]


def test_the_legend_leaves_out_what_has_no_room(qtbot: QtBot, dressed: ThemeSource) -> None:
    footer = MonthFooter()
    qtbot.addWidget(footer)
    legend = footer.findChild(Legend)
    legend.resize(900, 36)
    assert [words for words, _ in legend.shown()] == [words for _, _, words in marks()]
    legend.resize(200, 36)
    shown = legend.shown()
    assert 0 < len(shown) < len(marks())
    assert shown[-1][1].right() <= 200
    assert all(words in legend.toolTip() for _, _, words in marks())


@pytest.mark.parametrize("width", [480, 640, 700, 900, 1280])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_header_finds_room_for_its_parts(
    qtbot: QtBot, dressed: ThemeSource, shown: Callable[[QWidget], None], width: int, scale: float
) -> None:
    dressed.set_scale(scale)
    header = WeekHeader()
    qtbot.addWidget(header)
    header.show_routines_button(True)
    header.offer_print()
    header.show_week(date(2026, 12, 28), date(2027, 1, 3))
    header.resize(round(width * scale), 200)
    shown(header)
    QApplication.processEvents()
    parts: tuple[QWidget, ...] = (header.title, header.number, header.jump, header.print_button, header.modes)
    boxes = [QRect(part.mapTo(header, QPoint(0, 0)), part.size()) for part in parts]
    assert all(header.rect().contains(box) for box in boxes)
    assert not any(one.intersects(other) for n, one in enumerate(boxes) for other in boxes[n + 1 :])
    assert header.title.width() >= header.title.sizeHint().width()
    header.show_month(date(2026, 11, 1))
    assert header.title.text() == "November 2026"
    assert not header.number.isVisible()


@pytest.fixture
def page(services: Services, dressed: ThemeSource, shown: Callable[[QWidget], None]) -> Iterator[PlannerPage]:
    made = PlannerPage(services)
    end = services.logbook.subscribe(made.refresh)
    made.resize(1280, 724)
    made.restore(QByteArray(b"400 0.5 month"))
    made.refresh()
    shown(made)
    yield made
    end()


def test_what_is_kept_of_the_page_says_week_or_month(page: PlannerPage, qtbot: QtBot) -> None:
    assert page.calendar.mode is Mode.MONTH
    qtbot.waitUntil(page.filled)
    assert page.header.modes.value() is Mode.MONTH
    assert bytes(page.state().data()) == b"400 0.500 month"
    page.restore(QByteArray(b"410 0.600"))
    assert page.calendar.mode is Mode.WEEK
    page.restore(QByteArray(b"nonsense"))
    assert bytes(page.state().data()) == b"410 0.600 week"


def test_the_old_picture_stays_until_the_new_one_is_read(page: PlannerPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.filled)
    view = page.calendar.month.view
    page.step(1)
    assert page.busy()
    assert view.days.picture.month == date(2026, 11, 1)
    assert page.header.title.text() == "November 2026"
    page.step(1)
    qtbot.waitUntil(page.filled)
    assert view.days.picture.month == date(2027, 1, 1)
    assert page.header.title.text() == "January 2027"
    assert view.day == date(2027, 1, 20)


def test_an_answer_that_comes_after_the_week_was_chosen_is_not_heard(page: PlannerPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.filled)
    page.step(1)
    page.show_mode(Mode.WEEK)
    qtbot.waitUntil(lambda: not page.busy())
    assert page.header.title.text() == "14 – 20 December 2026"


def test_the_weeks_begin_with_the_users_day(page: PlannerPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.filled)
    try:
        begin_weeks_on(6)
        page.refresh()
        qtbot.waitUntil(page.filled)
        assert page.calendar.month.view.days.picture.first == date(2026, 11, 1)
    finally:
        begin_weeks_on(None)


def test_a_small_month_scrolls_and_shows_what_is_chosen(page: PlannerPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.filled)
    view = page.calendar.month.view
    assert view.verticalScrollBar().maximum() == 0
    page.resize(640, 420)
    QApplication.processEvents()
    assert view.verticalScrollBar().maximum() > 0
    page.show_day(date(2026, 11, 30))
    qtbot.waitUntil(page.filled)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


def test_where_there_is_little_height_the_middle_scrolls_to_the_days(
    page: PlannerPage, qtbot: QtBot, dressed: ThemeSource
) -> None:
    qtbot.waitUntil(page.filled)
    page.show_mode(Mode.WEEK)
    page.resize(640, 300)
    qtbot.waitUntil(lambda: not page.busy())
    assert page.height() == 300

    def days_in_sight() -> int:
        return page.splitter.visibleRegion().boundingRect().height()

    before = days_in_sight()
    page.calendar.focus_choice()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: days_in_sight() > before)
