"""A week is in sight at once; lines that take longer to read, and what is advised, come a moment later."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from conftest import NOW
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soleus.domain.calendar import PlannedWorkout
from soleus.domain.ports import Kind
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put
from soleus.services.outline import FEW
from soleus.ui.planner.page import PlannerPage
from soleus.ui.planner.subject import Subject, SubjectKind
from soleus.ui.theme import ThemeSource, theme_source

TODAY = NOW.date()
LAST_WEEK = TODAY - timedelta(days=7)


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, services: Services) -> Iterator[PlannerPage]:
    source = theme_source() or ThemeSource(qapp, "light")
    source.set_choice("light")
    page = PlannerPage(services)
    page.resize(1280, 724)
    page.refresh()
    page.show()
    qtbot.waitUntil(lambda: not page.busy())
    yield page
    qtbot.waitUntil(lambda: not page.busy())
    page.close()
    page.deleteLater()


def log(services: Services, day: date, reps: float = 12) -> Workout:
    entry = Entry("band-plantarflexion", (SideSet(1, Side.LEFT, reps=reps),))
    workout = Workout(day, "Ladder", (entry,), finished=True)
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))
    return workout


def lines(page: PlannerPage) -> list[str]:
    return ["".join(piece.text for piece in face.pieces) for face in page.calendar.all_faces()]


def test_the_lines_of_many_workouts_come_a_moment_after_the_week(
    page: PlannerPage, services: Services, qtbot: QtBot
) -> None:
    for n in range(FEW + 1):
        log(services, LAST_WEEK, 12 + n)
    page.show_day(LAST_WEEK)
    assert lines(page) == [""] * (FEW + 1)
    qtbot.waitUntil(lambda: not page.busy())
    read = lines(page)
    assert all(str(12 + n) in line for n, line in enumerate(read))
    page.refresh()
    assert lines(page) == read


def test_the_lines_of_a_few_are_there_at_once(page: PlannerPage, services: Services) -> None:
    log(services, LAST_WEEK)
    page.show_day(LAST_WEEK)
    assert "12" in lines(page)[0]


def test_what_was_advised_stays_while_it_is_asked_anew(page: PlannerPage, services: Services, qtbot: QtBot) -> None:
    missed = services.planning.plan(PlannedWorkout(TODAY - timedelta(days=2), "Missed"))
    services.planning.plan(PlannedWorkout(TODAY, "Today"))
    page.refresh()
    qtbot.waitUntil(lambda: not page.busy())
    (before,) = (face for face in page.calendar.all_faces() if face.planned_id == missed.id)
    assert before.offer == TODAY + timedelta(days=1)
    page.refresh()
    assert before in page.calendar.all_faces()


def test_another_week_wears_the_cards_of_the_one_before(page: PlannerPage, services: Services, qtbot: QtBot) -> None:
    here = services.planning.plan(PlannedWorkout(TODAY, "Here"))
    there = services.planning.plan(PlannedWorkout(TODAY + timedelta(days=7), "There"))
    page.show_day(TODAY)
    row = page.week.row(TODAY)
    assert row is not None
    (card,) = row.cards
    assert card.face.planned_id == here.id
    assert card.button.isVisible()
    page.show_day(there.day)
    assert row.cards == [card]
    assert card.face.planned_id == there.id
    assert card.accessibleName().startswith("There")
    assert card.button.isHidden()
    page.show_day(TODAY + timedelta(days=14))
    assert row.cards == []
    assert card.isHidden()
    assert card.objectName() == ""


def test_the_keyboard_is_never_left_on_a_card_that_became_another(page: PlannerPage, services: Services) -> None:
    services.planning.plan(PlannedWorkout(TODAY, "Here"))
    services.planning.plan(PlannedWorkout(TODAY + timedelta(days=7), "There"))
    page.show_day(TODAY, focus=True)
    (card,) = (card for row in page.week.rows for card in row.cards)
    assert card.hasFocus()
    page.show_day(TODAY + timedelta(days=7))
    assert card not in [card for row in page.week.rows for card in row.cards]
    assert not card.hasFocus()


def test_a_step_with_the_keyboard_shows_what_it_comes_to(page: PlannerPage, services: Services, qtbot: QtBot) -> None:
    before = [log(services, LAST_WEEK) for _ in range(3)]
    planned = services.planning.plan(PlannedWorkout(TODAY, "Today"))
    qtbot.waitUntil(lambda: not page.busy())
    for weeks in range(1, 4):
        page.show_day(LAST_WEEK, focus=True)
        page.step(-weeks, focus=True)
        page.step(weeks, focus=True)
        assert page.pane.subject == Subject(SubjectKind.DONE, before[0].id)
        page.step(1, focus=True)
        assert page.pane.subject == Subject(SubjectKind.PLANNED, planned.id)
        assert page.week.card() is not None
