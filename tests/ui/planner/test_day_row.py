"""Where a day's workouts, runs and rest stand beside each other, at any width and text size."""

from collections.abc import Callable
from datetime import date
from itertools import combinations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from soleus.domain.calendar import PlanKind
from soleus.ui.planner.card_words import CardFace
from soleus.ui.planner.day_row import DayRow
from soleus.ui.theme import ThemeSource

DAY = date(2026, 11, 20)
WORKOUT, RUN, REST = PlanKind.WORKOUT, PlanKind.RUN, PlanKind.REST


def face(kind: PlanKind, planned_id: int, state: str = "") -> CardFace:
    look = state or {WORKOUT: "planned", RUN: "run", REST: "rest"}[kind]
    return CardFace("Title", look, (), "Title", planned_id=planned_id, kind=kind)


@pytest.fixture
def row(dressed: ThemeSource, shown: Callable[[QWidget], None]) -> DayRow:
    made = DayRow()
    made.set_day(DAY, True)
    made.resize(636, 65)
    shown(made)
    return made


def show(row: DayRow, *kinds: PlanKind, key: bool = False) -> list[QWidget]:
    faces = [face(kind, n, "key-run" if key and kind is RUN else "") for n, kind in enumerate(kinds, 1)]
    row.set_faces(faces)
    QApplication.processEvents()
    return list(row.cards)


def test_runs_stand_at_the_right_as_wide_as_in_the_design(row: DayRow) -> None:
    workout, run = show(row, WORKOUT, RUN)
    assert run.width() == 176
    assert workout.geometry().right() + 9 == run.x()
    assert run.geometry().right() + 1 == row.width() - 16
    assert row.height() == 65


def test_a_run_alone_leaves_room_for_a_workout(row: DayRow) -> None:
    (run,) = show(row, RUN)
    assert row.slot.isVisible()
    assert row.slot.geometry().right() < run.x()
    assert row.stops() == [row.slot, run]


def test_a_key_run_alone_has_the_day(row: DayRow) -> None:
    (run,) = show(row, RUN, key=True)
    assert not row.slot.isVisible()
    assert run.width() == row.width() - 88 - 16


def test_a_rest_day_has_no_place_to_add(row: DayRow) -> None:
    rest, run = show(row, REST, RUN)
    assert not row.slot.isVisible()
    assert row.stops() == [rest, run]
    assert rest.x() < run.x()


def test_an_empty_day_has_its_place_again(row: DayRow) -> None:
    show(row, WORKOUT)
    assert not row.slot.isVisible()
    show(row)
    assert row.slot.isVisible()
    assert row.stops() == [row.slot]


@pytest.mark.parametrize("width", [220, 300, 420, 636, 1200])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize(
    "kinds", [(RUN,), (WORKOUT, RUN), (REST, RUN), (WORKOUT, WORKOUT, RUN, RUN), (WORKOUT, REST, RUN, RUN, RUN)]
)
def test_nothing_covers_anything(
    row: DayRow, dressed: ThemeSource, width: int, scale: float, kinds: tuple[PlanKind, ...]
) -> None:
    dressed.set_scale(scale)
    row.resize(width, row.height())
    shown = show(row, *kinds)
    if row.slot.isVisible():
        shown.append(row.slot)
    for one, other in combinations(shown, 2):
        assert not one.geometry().intersects(other.geometry())
    for one in shown:
        assert row.rect().contains(one.geometry()) or width < 88 * scale + 80 * scale + 16 * scale
