"""The planner's page: room for its words, narrow windows, long names, crowded days, popups."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from soleus.bootstrap import open_logbook
from soleus.domain.band import Band, BandSet, BandUse
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.exercise import Measure
from soleus.domain.load import Load
from soleus.domain.ports import Kind
from soleus.domain.prescription import Prescription, Target, TargetSide, usual
from soleus.domain.routine import Routine
from soleus.domain.units import Weight
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put
from soleus.ui.places import AddToPlan, ShowDay
from soleus.ui.planner.band_popup import BandPopup
from soleus.ui.planner.exercise_picker import ExercisePicker, found
from soleus.ui.planner.page import PlannerPage
from soleus.ui.planner.prescription_pane import PrescriptionPane
from soleus.ui.theme import ThemeSource
from soleus.ui.weeks import first_weekday
from soleus.ui.widgets.bands import BandPicker
from soleus.ui.widgets.calendar_popup import CalendarPopup
from soleus.ui.widgets.labels import ElidedLabel

FRIDAY = date(2026, 11, 20)
LONG = "Raises on the kerb of the street in front of the house 🦵 בוקר " * 3


@pytest.fixture
def filled(services: Services) -> Services:
    """A week with everything in it: done, missed, moved, today, a crowded day, long names."""
    left = Target(TargetSide.LEFT, 3, low=8, high=12, load=Load(band=BandUse("article-red", 150, 2)))
    right = replace(left, side=TargetSide.RIGHT, id=left.id + 1, load=Load(weight=Weight(12.5, count=2)))
    press = Prescription("band-plantarflexion", (left, right), rest_s=90, note="slowly " * 40, variant="toes in")
    hold = Prescription("calf-stretch-bent", (Target(TargetSide.EACH, 2, Measure.SECONDS, 30, 45),))
    planning = services.planning
    ladder = planning.create_routine(Routine("Band ladder", (press, hold), note="x " * 5000))
    planning.create_routine(Routine(LONG, (hold,)))
    done = planning.schedule(ladder.id, date(2026, 11, 17))
    planning.schedule(ladder.id, date(2026, 11, 18))
    planning.schedule(ladder.id, FRIDAY)
    planning.move(planning.schedule(ladder.id, date(2026, 11, 19)).id, date(2026, 11, 21))
    for hour in (7, 12, 18, 20, 22):
        planning.plan(PlannedWorkout(date(2026, 11, 22), LONG, at=time(hour)))
    sets = tuple(SideSet(n, side, reps=12, pain=3) for n in (1, 2, 3) for side in (Side.LEFT, Side.RIGHT))
    workout = Workout(date(2026, 11, 17), LONG, (Entry("band-plantarflexion", sets),), planned_id=done.id)
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))
    return services


@pytest.fixture
def make(
    filled: Services, dressed: ThemeSource, shown: Callable[[QWidget], None]
) -> Iterator[Callable[[int, int], PlannerPage]]:
    ends = []

    def build(width: int = 1280, height: int = 724) -> PlannerPage:
        page = PlannerPage(filled)
        ends.append(filled.logbook.subscribe(page.refresh))
        page.resize(width, height)
        page.refresh()
        shown(page)
        QApplication.processEvents()
        return page

    yield build
    for end in ends:
        end()


def settle(page: PlannerPage, qtbot: QtBot) -> None:
    """Let all be read and find its place; what scrolls follows its parts some turns later."""
    qtbot.waitUntil(lambda: not page.busy())
    for _ in range(3):
        QApplication.processEvents()


def words_without_room(root: QWidget) -> Iterator[str]:
    """Name every visible label and button that is smaller than its words."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QLabel) and widget.text():
            needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            if widget.height() < needed or (not widget.wordWrap() and widget.width() < widget.sizeHint().width()):
                yield f"{widget.objectName()} {widget.text()!r} {widget.size().toTuple()}"
        elif (
            isinstance(widget, QAbstractButton) and widget.text() and widget.width() < widget.minimumSizeHint().width()
        ):
            yield f"{widget.objectName()} {widget.text()!r} {widget.size().toTuple()}"


@pytest.mark.parametrize(
    ("mode", "scale", "width", "height"),
    [
        ("light", 1.0, 1280, 724),
        ("dark", 1.0, 900, 724),
        ("light", 1.0, 640, 400),
        ("dark", 1.5, 1280, 724),
        ("light", 2.0, 1280, 650),
        ("dark", 2.0, 1920, 1000),
    ],
)
def test_every_word_has_room(
    make: Callable[..., PlannerPage],
    dressed: ThemeSource,
    qtbot: QtBot,
    mode: str,
    scale: float,
    width: int,
    height: int,
) -> None:
    dressed.set_choice(mode)  # type: ignore[arg-type]
    dressed.set_scale(scale)
    page = make(width, height)
    settle(page, qtbot)
    assert list(words_without_room(page)) == []
    page.show_day(date(2026, 12, 28))
    settle(page, qtbot)
    assert list(words_without_room(page)) == []
    page.header.routines.setChecked(True)
    page.open_routine(page.services.planning.routines()[0].id)
    settle(page, qtbot)
    assert list(words_without_room(page)) == []


def test_a_narrow_page_folds_the_routines_and_moves_the_grid_below(make: Callable[..., PlannerPage]) -> None:
    page = make(900, 724)
    assert page.splitter.orientation() == Qt.Orientation.Vertical
    assert not page.routines.isVisible()
    page.header.routines.click()
    assert page.routines.isVisible()
    page.resize(1280, 724)
    assert page.splitter.orientation() == Qt.Orientation.Horizontal
    assert page.routines.isVisible()
    assert not page.header.routines.isVisible()
    assert page.pane.width() == 424


def test_grown_text_folds_too(make: Callable[..., PlannerPage], dressed: ThemeSource) -> None:
    page = make(1280, 724)
    dressed.set_scale(1.5)
    assert page.splitter.orientation() == Qt.Orientation.Vertical


def test_the_width_of_the_grid_is_remembered(make: Callable[..., PlannerPage]) -> None:
    page = make(1400, 724)
    page.splitter.setSizes([600, 584])
    page.splitter.splitterMoved.emit(600, 1)
    other = make(1400, 724)
    other.restore(page.state())
    assert abs(other.pane.width() - 584) <= 2
    other.restore(page.state().replace(b" ", b"?"))
    assert abs(other.pane.width() - 584) <= 2


def test_a_crowded_day_takes_more_lines(make: Callable[..., PlannerPage]) -> None:
    page = make()
    row = page.week.row(date(2026, 11, 22))
    assert row is not None
    assert len(row.cards) == 5
    boxes = [card.geometry() for card in row.cards]
    assert len({box.top() for box in boxes}) > 1
    assert all(row.rect().contains(box) for box in boxes)
    assert not any(a.intersects(b) for n, a in enumerate(boxes) for b in boxes[n + 1 :])


def test_the_week_scrolls_while_something_is_carried_along_its_edge(
    make: Callable[..., PlannerPage], qtbot: QtBot
) -> None:
    page = make(900, 600)
    page.week.verticalScrollBar().setValue(0)
    data = QMimeData()
    data.setData("application/x-soleus-routine", b"1")
    low = page.week.viewport().height() - 2
    row = next(r for r in page.week.rows if r.geometry().bottom() >= low)
    at = QPoint(200, row.mapFrom(page.week.viewport(), QPoint(0, low)).y())
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    # Qt lets a drag move only over what took its entering.
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(row, kind(at, Qt.DropAction.CopyAction, data, button, none))
    qtbot.waitUntil(lambda: page.week.verticalScrollBar().value() > 0)
    QApplication.sendEvent(row, QDragLeaveEvent())
    assert not row.slot.inviting


def test_a_done_workout_stays_on_its_day(make: Callable[..., PlannerPage]) -> None:
    page = make()
    told: list[object] = []
    page.told.connect(told.append)
    row = page.week.row(date(2026, 11, 17))
    assert row is not None
    page.week.choose(row.day, row.cards[0].key, focus=True)
    page.scheduling.do("later")
    page.scheduling.do("cut")
    assert len(told) == 2
    assert page.week.row(date(2026, 11, 17)).cards  # type: ignore[union-attr]
    assert page.pane.open_button.isVisible()
    assert not page.pane.add_button.isVisible()


def test_an_exercise_of_the_library_is_added_where_the_user_says(
    make: Callable[..., PlannerPage], qtbot: QtBot
) -> None:
    page = make()
    assert page.go(AddToPlan("shin-raise"))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    names = [action.objectName() for action in menu.actions() if action.objectName()]
    assert names[0].startswith("toPlanned-")
    assert {"toToday", "toNewRoutine"} < set(names)
    next(action for action in menu.actions() if action.objectName() == "toNewRoutine").trigger()
    menu.close()
    made = page.services.planning.routines()[-1]
    assert (made.name, made.items[0].exercise_key) == ("Shin raise", "shin-raise")
    assert page.pane.title.text() == "Shin raise"


def test_a_window_that_comes_back_to_the_front_chooses_nothing(make: Callable[..., PlannerPage]) -> None:
    page = make()
    (ladder, *_) = page.services.planning.routines()
    page.show_day(page.today, focus=True)
    card = page.week.card()
    assert card is not None
    page.open_routine(ladder.id)
    before = page.pane.subject
    for reason in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
        QApplication.sendEvent(card, QFocusEvent(QEvent.Type.FocusIn, reason))
    assert page.pane.subject == before
    QApplication.sendEvent(card, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert page.pane.subject != before


def test_the_title_comes_before_what_stands_beside_it(make: Callable[..., PlannerPage]) -> None:
    page = make()
    page.show_day(FRIDAY)
    pane = page.pane
    assert pane.title.text() == "Band ladder"
    assert pane.title.width() >= pane.title.sizeHint().width()
    assert pane.add_button.width() == pane.add_button.sizeHint().width()


def test_a_day_is_gone_to(make: Callable[..., PlannerPage]) -> None:
    page = make()
    for day in (date(1900, 1, 1), date(2100, 12, 31), date(2024, 2, 29)):
        assert page.go(ShowDay(day))
        assert page.header.title.text()


def test_a_week_begins_on_sunday_where_it_does(make: Callable[..., PlannerPage]) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    try:
        assert first_weekday() == 6
        assert make().week.rows[0].day == date(2026, 11, 15)
    finally:
        QLocale.setDefault(before)


def test_a_removed_routine_leaves_an_empty_grid_that_says_what_to_do(make: Callable[..., PlannerPage]) -> None:
    page = make()
    for routine in page.services.planning.routines():
        page.routines.delete(routine.id)
    page.week.choose(date(2026, 11, 16))
    assert page.routines.new_button.isVisible()
    assert page.pane.stack.currentIndex() == 0


# popups


def picker_of(popup: QWidget) -> BandPicker:
    picker = popup.findChild(BandPicker)
    assert picker is not None
    return picker


def test_the_band_popup_picks_with_a_key_and_warns_of_too_much_stretch(
    filled: Services, dressed: ThemeSource, qtbot: QtBot
) -> None:
    sets = filled.catalogue.band_sets()
    popup = BandPopup(sets, filled.catalogue.default_band_set(), BandUse("article-red"))
    qtbot.addWidget(popup)
    popup.open_at(QPoint(10, 10))
    qtbot.keyClick(popup, Qt.Key.Key_4)
    popup._stretch.set_value(250)
    hint = popup.findChild(QLabel, "bandHint")
    assert hint is not None
    assert "200 %" in hint.text()
    with qtbot.waitSignal(popup.chosen) as taken:
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert taken.args == [BandUse("article-blue", 250)]


def test_escape_leaves_the_band_as_it_was(filled: Services, dressed: ThemeSource, qtbot: QtBot) -> None:
    popup = BandPopup(filled.catalogue.band_sets(), filled.catalogue.default_band_set(), BandUse("article-red"))
    qtbot.addWidget(popup)
    popup.open_at(QPoint(10, 10))
    qtbot.keyClick(popup, Qt.Key.Key_5)
    with qtbot.assertNotEmitted(popup.chosen):
        qtbot.keyClick(popup, Qt.Key.Key_Escape)


def test_a_band_of_another_set_opens_that_set(filled: Services, dressed: ThemeSource, qtbot: QtBot) -> None:
    own = BandSet("own", "Mine", (Band("own-1", "pink", "#ff66aa"), Band("own-2", "grey", "#888888")))
    popup = BandPopup((*filled.catalogue.band_sets(), own), filled.catalogue.default_band_set(), BandUse("own-2"))
    qtbot.addWidget(popup)
    popup.open_at(QPoint(10, 10))
    chosen = picker_of(popup).band()
    assert chosen is not None
    assert chosen.name == "grey"
    popup.close()


def test_the_exercise_picker_finds_other_names_and_walks_with_the_arrows(
    filled: Services, dressed: ThemeSource, qtbot: QtBot
) -> None:
    exercises = filled.catalogue.exercises()
    assert found(exercises, "isometric")[0].key == "band-plantarflexion-isometric"
    assert found(exercises, "xyz") == []
    picker = ExercisePicker(exercises)
    qtbot.addWidget(picker)
    picker.open_at(QPoint(500, 10))
    qtbot.keyClicks(picker.search, "raise")
    second = found(exercises, "raise")[1]
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.chosen) as taken:
        qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert taken.args == [second.key]


def test_the_calendar_gives_the_chosen_day(dressed: ThemeSource, qtbot: QtBot) -> None:
    popup = CalendarPopup(FRIDAY)
    qtbot.addWidget(popup)
    popup.open_at(QPoint(10, 10))
    view = popup.calendar.findChild(QWidget, "qt_calendar_calendarview")
    assert view is not None
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(popup.chosen) as taken:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert taken.args == [date(2026, 11, 27)]


def test_every_exercise_has_a_dose_the_grid_can_show_and_read(make: Callable[..., PlannerPage]) -> None:
    page = make()
    catalogue = page.services.catalogue
    items = tuple(usual(exercise) for exercise in catalogue.exercises())
    routine = page.services.planning.create_routine(Routine("All", items))
    page.open_routine(routine.id)
    model = page.pane.view.grid
    for group in model.groups():
        for line in group.lines:
            index = model.index_of(group.id, line.id, 1)
            assert model.problem(index, model.text_of(index)) == "", (group.title, model.text_of(index))
            before = page.services.planning.routine(routine.id)
            model.setData(index, model.text_of(index))
            assert page.services.planning.routine(routine.id) == before


def test_a_new_day_begins_at_midnight(
    logbook_path: Path, dressed: ThemeSource, shown: Callable[[QWidget], None]
) -> None:
    now = [datetime(2026, 11, 20, 23, 59)]
    services = open_logbook(logbook_path, clock=lambda: now[0].astimezone())
    services.planning.plan(PlannedWorkout(FRIDAY, "Late"))
    page = PlannerPage(services)
    page.refresh()
    shown(page)
    assert page.week.row(FRIDAY).cards[0].face.state == "planned"  # type: ignore[union-attr]
    now[0] += timedelta(minutes=2)
    page._on_minute()
    assert page.week.row(FRIDAY).cards[0].face.state == "missed"  # type: ignore[union-attr]
    page.hide()
    services.logbook.close()


def test_the_week_is_in_sight_before_the_grid_beside_it_is_built(
    filled: Services, dressed: ThemeSource, qtbot: QtBot
) -> None:
    page = PlannerPage(filled)
    qtbot.addWidget(page)
    page.resize(1280, 724)
    page.refresh()
    assert page.filled()
    assert [card.face.title for card in page.week.row(FRIDAY).cards] == ["Band ladder"]
    assert page.findChild(PrescriptionPane) is None
    page.show()
    assert page.busy()
    page.hide()
    QApplication.processEvents()
    # Nothing is asked for what is out of sight again: its logbook may be closed.
    assert page.findChild(PrescriptionPane) is None
    page.show()
    qtbot.waitUntil(lambda: not page.busy())
    pane = page.findChild(PrescriptionPane)
    assert pane is page.pane
    assert pane.title.text() == "Band ladder"
    assert pane.size() == page.splitter.widget(1).size()


def test_parts_that_are_added_stand_in_their_places(make: Callable[..., PlannerPage]) -> None:
    page = make()
    today, strip, programme = (QLabel(name) for name in ("today", "strip", "programme"))
    page.calendar.add_today(today)
    page.calendar.add_coverage(strip)
    page.left_pane.add_programme(programme)
    QApplication.processEvents()

    def top(widget: QWidget) -> int:
        return widget.mapTo(page, QPoint(0, 0)).y()

    assert 0 <= top(today) < top(page.header) < top(strip) < top(page.week)
    assert 0 <= top(programme) < top(page.routines)
    assert strip.width() == page.splitter.width() == page.header.width()
    assert programme.width() == page.routines.width()


def test_the_page_says_what_it_shows(make: Callable[..., PlannerPage]) -> None:
    page = make()
    ranges: list[tuple[date, date]] = []
    anew: list[bool] = []
    page.calendar.range_shown.connect(lambda first, last: ranges.append((first, last)))
    page.refreshed.connect(lambda: anew.append(True))
    page.step(1)
    assert ranges == [(date(2026, 11, 23), date(2026, 11, 29))]
    assert not anew
    page.refresh()
    assert anew
    assert len(ranges) == 2
