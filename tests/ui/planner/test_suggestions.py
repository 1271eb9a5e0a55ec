"""What is suggested, as lines for the grid: one for both legs or one for each, and where its parts stand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from conftest import NOW
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from soleus.domain.band import BandUse
from soleus.domain.load import Load
from soleus.domain.ports import Kind
from soleus.domain.prescribing import split
from soleus.domain.prescription import Prescription, usual
from soleus.domain.units import WeightUnit
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put
from soleus.ui.planner.grid_hints import Hint, HintKind, lay_out
from soleus.ui.planner.grid_rows import groups_of_items
from soleus.ui.planner.grid_view import GridView
from soleus.ui.planner.suggestions import hints_of, taken
from soleus.ui.theme import ThemeSource, theme_of

PRESS, LOWERING = "band-plantarflexion", "band-plantarflexion-eccentric"
BOTH = (Side.LEFT, Side.RIGHT)


def band(colour: str) -> Load:
    return Load(band=BandUse(f"article-{colour}"))


def did(
    services: Services, days_ago: int, key: str, load: Load, done: dict[Side, tuple[int, ...]], **more: Any
) -> None:
    sets = tuple(
        SideSet(n, side, load, reps=reps, **more) for side, counts in done.items() for n, reps in enumerate(counts, 1)
    )
    workout = Workout(NOW.date() - timedelta(days=days_ago), "Bands", (Entry(key, sets),))
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))


def item_of(services: Services, key: str = PRESS, load: Load | None = None) -> Prescription:
    item = usual(services.catalogue.exercise(key))
    return replace(item, targets=(replace(item.targets[0], load=load or band("red")),))


def lines(services: Services, *items: Prescription) -> list[Hint]:
    found = hints_of(items, services.coaching.advice_of(items), services.catalogue)
    return [hint for item in items if item.id in found for hint in found[item.id].hints]


def test_both_legs_share_a_line_where_they_get_the_same(services: Services, qapp: object) -> None:
    item = item_of(services)
    did(services, 1, PRESS, band("red"), dict.fromkeys(BOTH, (13,)))
    (hint,) = lines(services, item)
    assert (hint.title, hint.what, hint.side, hint.line_id) == ("Move up to", "green", None, item.targets[0].id)
    assert [(why.words, why.source, why.side) for why in hint.whys] == [
        ("13 on red goes past the ceiling", "Band work", None)
    ]
    assert [target.load for target in taken(item, [hint]).targets] == [band("green")]
    # Each leg has its own line where it has its own row.
    apart = split(item)
    assert [hint.line_id for hint in lines(services, apart)] == [t.id for t in apart.targets]
    assert [t.load for t in taken(apart, lines(services, apart)).targets] == [band("green")] * 2


def test_different_reasons_for_the_same_name_the_legs(services: Services, qapp: object) -> None:
    did(services, 1, PRESS, band("red"), {Side.LEFT: (13,), Side.RIGHT: (14,)})
    (hint,) = lines(services, item_of(services))
    assert [why.side for why in hint.whys] == [Side.LEFT, Side.RIGHT]
    assert hint.spoken.startswith("Move up to green. 13 on red")


def test_legs_that_go_apart_have_a_line_each(services: Services, qapp: object) -> None:
    did(services, 1, PRESS, band("red"), {Side.LEFT: (13,)})
    did(services, 1, PRESS, band("green"), {Side.RIGHT: (13,)})
    item = item_of(services)
    left, right = lines(services, item)
    assert [(hint.side, hint.what) for hint in (left, right)] == [(Side.LEFT, "green"), (Side.RIGHT, "blue")]
    assert [target.load for target in taken(item, [left, right]).targets] == [band("green"), band("blue")]
    assert [target.load for target in taken(item, [right]).targets] == [band("red"), band("blue")]


def test_pain_goes_back_and_offers_the_step_before_with_its_leg(services: Services, qapp: object) -> None:
    did(services, 1, LOWERING, band("red"), {Side.LEFT: (8,)}, pain=7)
    did(services, 1, LOWERING, band("red"), {Side.RIGHT: (8,)})
    item = item_of(services, LOWERING)
    back, offer = lines(services, item)
    assert (back.kind, back.side, back.what, back.whys[0].words) == (
        HintKind.BACK, Side.LEFT, "yellow", "Pain 7 is over your limit, so the last raise is taken back"
    )  # fmt: skip
    assert (offer.kind, offer.title, offer.what) == (HintKind.OFFER, "Or a step back to", "Band hold, yellow")
    assert (offer.whys[0].words, offer.whys[0].side) == ("Pain 7 is over your limit", Side.LEFT)
    assert offer.line_id is None
    # What stands in the workout already is not offered once more.
    assert len(lines(services, item, item_of(services, "band-plantarflexion-isometric"))) == 1


def test_nothing_lighter_is_a_remark(services: Services, qapp: object) -> None:
    did(services, 1, PRESS, band("yellow"), dict.fromkeys(BOTH, (8,)), pain=7)
    remark, _ = lines(services, item_of(services, load=band("yellow")))
    assert (remark.kind, remark.acceptable, remark.button) == (HintKind.REMARK, False, "")
    assert [why.words for why in remark.whys] == ["Pain 7 is over your limit, and there is nothing lighter than yellow"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_parts_of_a_line_find_room_at_every_width(services: Services, dressed: ThemeSource, scale: float) -> None:
    dressed.set_scale(scale)
    did(services, 1, LOWERING, band("red"), {Side.LEFT: (8,)}, pain=7)
    theme = theme_of(None)
    for hint in lines(services, item_of(services, LOWERING)):
        for width in range(260, 1300, 40):
            laid = lay_out(hint, width * scale, theme)
            row = QRectF(0, 0, width * scale, laid.height)
            parts = [part for part in (laid.title, laid.what, laid.button) if part is not None]
            assert all(row.contains(part) for part in parts)
            assert not any(a.intersects(b) for n, a in enumerate(parts) for b in parts[n + 1 :])
            first = min(place.y() for place, _, _ in laid.reasons)
            assert all(part.bottom() <= first for part in parts)


def test_hints_come_and_go_row_by_row(services: Services, qtbot: QtBot, shown: Callable[[QWidget], None]) -> None:
    did(services, 1, PRESS, band("red"), {Side.LEFT: (13,), Side.RIGHT: (12,)})
    item = replace(item_of(services), note="slowly")
    view = GridView()
    shown(view)
    hints = hints_of((item,), services.coaching.advice_of((item,)), services.catalogue)
    groups = groups_of_items((item,), services.catalogue.name, WeightUnit.KG)
    exercises = dict(services.catalogue.by_key())
    view.grid.show_groups(groups, exercises, {}, WeightUnit.KG)
    heading = view.grid.index(0, 0)
    with qtbot.assertNotEmitted(view.grid.modelReset):
        view.grid.show_hints(hints)
    assert view.grid.hint(view.grid.index(1, 0, heading)) is not None
    assert view.grid.is_note(view.grid.index(2, 0, heading))
    assert view.isFirstColumnSpanned(1, heading)
    # They are true for the targets they were worked out for, whatever else changes.
    rested = replace(item, rest_s=60)
    view.grid.show_groups(
        groups_of_items((rested,), services.catalogue.name, WeightUnit.KG), exercises, {}, WeightUnit.KG
    )
    assert view.grid.rowCount(heading) == 3
    other = replace(item, targets=(replace(item.targets[0], load=band("blue")),))
    view.grid.show_groups(
        groups_of_items((other,), services.catalogue.name, WeightUnit.KG), exercises, {}, WeightUnit.KG
    )
    assert view.grid.rowCount(heading) == 2
    assert view.grid.all_hints() == ()
