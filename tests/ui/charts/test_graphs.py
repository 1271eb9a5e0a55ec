"""The graphs by mouse and keyboard."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui.charts.series import BAND_SET, EXERCISE, TODAY, ladder

from soleus.domain.workout import Side
from soleus.ui.charts.graphs import Graphs
from soleus.ui.charts.panes import panes_of
from soleus.ui.charts.span import LEAST_DAYS, range_of
from soleus.ui.theme import ThemeSource

Shown = Callable[[QWidget], None]


@pytest.fixture
def graphs(qtbot: QtBot, shown: Shown) -> Graphs:
    series = ladder()
    made = Graphs()
    made.resize(800, 520)
    shown(made)
    made.show_panes(panes_of(series, EXERCISE, [BAND_SET]), series.days, range_of(series.days, None, TODAY))
    qtbot.waitUntil(made.settled)
    return made


def place(graphs: Graphs, day: date) -> QPoint:
    return graphs.place_of(day).toPoint()


def wheel(graphs: Graphs, at: QPoint, up: int) -> None:
    where = QPointF(at)
    event = QWheelEvent(
        where,
        QPointF(graphs.viewport().mapToGlobal(at)),
        QPoint(0, 0),
        QPoint(0, 120 * up),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(graphs.viewport(), event)


def test_every_point_of_the_series_is_there(graphs: Graphs) -> None:
    series = ladder()
    for side in (Side.LEFT, Side.RIGHT):
        known = [(p.day, p.amount) for p in series.sides[side] if p.amount is not None]
        assert graphs.points("amount", side) == known
        assert graphs.points("lanes:article", side) == [(p.day, p.level) for p in series.sides[side]]
    assert graphs.points("kg", Side.LEFT) == []


def test_the_pointer_chooses_the_nearest_day(qtbot: QtBot, graphs: Graphs) -> None:
    days = ladder().days
    assert graphs.day == days[-1]
    qtbot.mouseMove(graphs.viewport(), place(graphs, days[5]) + QPoint(3, 0))
    assert graphs.day == days[5]
    qtbot.mouseMove(graphs.viewport(), place(graphs, days[6]) + QPoint(-2, 90))
    assert graphs.day == days[6]


def test_a_click_opens_the_day(qtbot: QtBot, graphs: Graphs) -> None:
    days = ladder().days
    with qtbot.waitSignal(graphs.day_opened) as opened:
        qtbot.mouseClick(graphs.viewport(), Qt.MouseButton.LeftButton, pos=place(graphs, days[3]))
    assert opened.args == [days[3]]


def test_a_click_far_from_every_day_opens_nothing(qtbot: QtBot, graphs: Graphs) -> None:
    days = ladder().days
    pause = place(graphs, days[9]) + (place(graphs, days[10]) - place(graphs, days[9])) / 2
    with qtbot.assertNotEmitted(graphs.day_opened):
        qtbot.mouseClick(graphs.viewport(), Qt.MouseButton.LeftButton, pos=pause)


def test_arrows_home_end_and_enter(qtbot: QtBot, graphs: Graphs) -> None:
    days = ladder().days
    qtbot.keyClick(graphs, Qt.Key.Key_Left)
    assert graphs.day == days[-2]
    qtbot.keyClick(graphs, Qt.Key.Key_Home)
    qtbot.keyClick(graphs, Qt.Key.Key_Left)
    assert graphs.day == days[0]
    qtbot.keyClick(graphs, Qt.Key.Key_Right)
    with qtbot.waitSignal(graphs.day_opened) as opened:
        qtbot.keyClick(graphs, Qt.Key.Key_Return)
    assert opened.args == [days[1]]
    qtbot.keyClick(graphs, Qt.Key.Key_End)
    assert graphs.day == days[-1]


def test_the_wheel_zooms_around_the_pointer_and_a_double_click_goes_back(qtbot: QtBot, graphs: Graphs) -> None:
    days = ladder().days
    at = place(graphs, days[5])
    before = graphs.span.days
    wheel(graphs, at, 3)
    first, last = graphs.span.days
    assert last - first < before[1] - before[0]
    assert abs(place(graphs, days[5]).x() - at.x()) <= 1
    assert not graphs.span.at_home
    wheel(graphs, at, 60)
    assert graphs.span.last - graphs.span.first == pytest.approx(LEAST_DAYS)
    qtbot.mouseDClick(graphs.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert graphs.span.days == before
    assert graphs.span.at_home


def test_all_graphs_show_the_same_days(qtbot: QtBot, graphs: Graphs) -> None:
    qtbot.keyClick(graphs, Qt.Key.Key_Plus)
    spans = {tuple(graph.view.viewRange()[0]) for graph in graphs.graphs}
    assert spans == {graphs.span.days}


def test_dragging_moves_the_days_and_opens_nothing(qtbot: QtBot, graphs: Graphs) -> None:
    at = place(graphs, ladder().days[8])
    wheel(graphs, at, 4)
    before = graphs.span.days
    with qtbot.assertNotEmitted(graphs.day_opened):
        qtbot.mousePress(graphs.viewport(), Qt.MouseButton.LeftButton, pos=at)
        for step in (30, 60, 90):
            qtbot.mouseMove(graphs.viewport(), at + QPoint(step, 0))
        qtbot.mouseRelease(graphs.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(90, 0))
    assert graphs.span.first < before[0]
    assert graphs.span.last - graphs.span.first == pytest.approx(before[1] - before[0])


def test_the_arrows_bring_a_day_into_view(qtbot: QtBot, graphs: Graphs) -> None:
    for _ in range(12):
        qtbot.keyClick(graphs, Qt.Key.Key_Plus)
    qtbot.keyClick(graphs, Qt.Key.Key_Home)
    first, last = graphs.span.days
    assert first <= ladder().days[0].toordinal() <= last


def test_left_and_right_stand_off_the_day(graphs: Graphs) -> None:
    day = float(ladder().days[2].toordinal())
    left, right = graphs.graphs[1].dots_at(day, together=True)
    assert right[0].x() - left[0].x() == pytest.approx(5)
    lanes = graphs.graphs[2].dots_at(day, together=True)
    assert lanes[0][0].y() != lanes[1][0].y()


def test_one_side_alone_stands_on_the_day(qtbot: QtBot, graphs: Graphs) -> None:
    series = ladder()
    panes = [pane.only([Side.LEFT]) for pane in panes_of(series, EXERCISE, [BAND_SET])]
    graphs.show_panes(panes, series.days, range_of(series.days, None, TODAY))
    assert graphs.points("amount", Side.RIGHT) == []
    ((at, _),) = graphs.graphs[1].dots_at(float(series.days[2].toordinal()), together=False)
    assert at.x() == pytest.approx(graphs.place_of(series.days[2], 1).x(), abs=1)


def test_a_range_ends_today(graphs: Graphs) -> None:
    days = ladder().days
    graphs.show_panes(panes_of(ladder(), EXERCISE, [BAND_SET]), days, range_of(days, 28, TODAY))
    first, last = graphs.span.days
    assert first <= TODAY.toordinal() - 28
    assert TODAY.toordinal() <= last
    assert last - first < 32


def test_fewer_graphs_take_the_place_of_many(qtbot: QtBot, graphs: Graphs) -> None:
    series = ladder()
    panes = panes_of(series, EXERCISE, [BAND_SET])[1:2]
    graphs.show_panes(panes, series.days, range_of(series.days, None, TODAY))
    qtbot.waitUntil(graphs.settled)
    assert len(graphs.graphs) == 1
    assert graphs.graphs[0].view.height() > 300
    graphs.show_panes(panes_of(series, EXERCISE, [BAND_SET]), series.days, range_of(series.days, None, TODAY))
    assert len(graphs.graphs) == 3


def test_a_change_of_theme_and_text_size_restyles_at_once(qtbot: QtBot, graphs: Graphs, dressed: ThemeSource) -> None:
    light = graphs.grab().toImage().pixelColor(graphs.width() - 3, 60)
    axis = graphs.graphs[0].axis.size().width()
    dressed.set_choice("dark")
    dressed.set_scale(2.0)
    qtbot.waitUntil(graphs.settled)
    dark = graphs.grab().toImage().pixelColor(graphs.width() - 3, 60)
    assert light.lightness() > 240
    assert dark.lightness() < 60
    assert graphs.graphs[0].axis.size().width() == pytest.approx(2 * axis, abs=4)
    assert graphs.minimumHeight() > 600


def test_each_side_and_lane_is_painted_in_its_colour(graphs: Graphs, dressed: ThemeSource) -> None:
    picture = graphs.grab().toImage()
    found = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    theme = dressed.theme
    for token in ("left", "right", "accent", "b_red", "b_green"):
        assert theme.color(token).name() in found
