"""What was done beside its plan: how each side differs is read below its row, and its day is one step away."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from soleus.domain.band import BandUse
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.comparing import Difference, LoadChange
from soleus.domain.exercise import Measure
from soleus.domain.load import Load
from soleus.domain.ports import Kind
from soleus.domain.prescription import Prescription, Target, TargetSide
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put
from soleus.ui.compared_words import difference_words, plan_difference
from soleus.ui.places import ShowDay
from soleus.ui.planner.prescription_pane import PrescriptionPane
from soleus.ui.planner.subject import Subject, SubjectKind

PRESS, WALK, RAISE, STRETCH = "band-plantarflexion", "toe-walk", "weighted-calf-raise", "calf-stretch-bent"
RED, GREEN = Load(band=BandUse("article-red")), Load(band=BandUse("article-green"))
TUESDAY, WEDNESDAY = date(2026, 11, 17), date(2026, 11, 18)


@pytest.mark.parametrize(
    ("sets", "short", "over", "load", "measure", "words"),
    [
        (0, 0, 0, None, Measure.REPS, "as planned"),
        (-1, 0, 0, None, Measure.REPS, "1 set fewer"),
        (2, 0, 0, None, Measure.REPS, "2 sets more"),
        (0, 1, 0, None, Measure.REPS, "1 rep short"),
        (0, 0, 5, None, Measure.SECONDS, "5 s over"),
        (-2, 3, 1, LoadChange.LIGHTER, Measure.REPS, "2 sets fewer, 3 reps short, 1 rep over, lighter"),
        (0, 0, 0, LoadChange.HEAVIER, Measure.STEPS, "heavier"),
        (0, 0, 0, LoadChange.OTHER, Measure.REPS, "another load"),
    ],
)
def test_differences_in_words(
    sets: int, short: float, over: float, load: LoadChange | None, measure: Measure, words: str, qapp: object
) -> None:
    target = Target(measure=measure)
    assert difference_words(Difference(Side.LEFT, target, 3, sets, short, over, load)) == words


def test_a_side_that_was_left_out_is_not_done(qapp: object) -> None:
    assert difference_words(Difference(Side.LEFT, Target(), 0, -3)) == "not done"


def plan(services: Services) -> PlannedWorkout:
    press = (
        Target(TargetSide.LEFT, 3, low=12, high=12, load=RED),
        Target(TargetSide.RIGHT, 3, low=12, high=12, load=GREEN),
    )
    items = (
        Prescription(PRESS, press),
        Prescription(WALK, (Target(TargetSide.BOTH, 1, Measure.SECONDS, 60, 60),), rounds=2),
        Prescription(STRETCH, (Target(TargetSide.EACH, 2, Measure.SECONDS, 30, 30),)),
    )
    return services.planning.plan(PlannedWorkout(TUESDAY, "Whole leg", items))


def log(services: Services, planned: PlannedWorkout, *entries: Entry) -> Workout:
    workout = Workout(WEDNESDAY, "Whole leg", entries, planned_id=planned.id)
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))
    return workout


def lines(pane: PrescriptionPane) -> list[str]:
    """The rows of the grid as they are read: headings with what stands beside them, cells, remarks."""
    grid, found = pane.view.grid, []
    for row in range(grid.rowCount()):
        heading = grid.index(row, 0)
        group = grid.group(heading)
        assert group is not None
        found.append(group.spoken)
        for at in range(grid.rowCount(heading)):
            index: QModelIndex = grid.index(at, 0, heading)
            line = grid.line(index)
            said = f"{line.side_text} {line.target_text}" if line else grid.data(index, Qt.ItemDataRole.DisplayRole)
            found.append(f"  {said}")
    return found


@pytest.fixture
def pane(services: Services, qtbot: QtBot, shown: Callable[[QWidget], None]) -> PrescriptionPane:
    made = PrescriptionPane(services)
    made.resize(424, 720)
    shown(made)
    return made


def test_a_workout_says_in_a_sentence_how_it_differs(services: Services) -> None:
    planned = plan(services)
    left = tuple(SideSet(n, Side.LEFT, RED, reps=12) for n in (1, 2, 3))
    right = tuple(SideSet(n, Side.RIGHT, GREEN, reps=12) for n in (1, 2))
    stretch = tuple(SideSet(n, side, seconds=30) for n in (1, 2) for side in (Side.LEFT, Side.RIGHT))
    workout = log(services, planned, Entry(PRESS, (*left, *right)), Entry(STRETCH, stretch), Entry("shin-raise", left))
    assert plan_difference(workout, planned, services.catalogue) == (
        "Band press: right 1 set fewer; Shin raise: not planned; Toe walking: not done"
    )


def test_each_side_says_how_it_differs(services: Services, pane: PrescriptionPane) -> None:
    planned = plan(services)
    press, walk, _ = planned.items
    left = [SideSet(n, Side.LEFT, RED, reps=12) for n in (1, 2)]
    right = [SideSet(n, Side.RIGHT, RED, reps=reps) for n, reps in ((1, 12), (2, 11), (3, 10))]
    workout = log(
        services,
        planned,
        Entry(PRESS, (*left, *right), target=press),
        Entry(WALK, tuple(SideSet(n, Side.BOTH, seconds=60) for n in (1, 2)), target=walk),
        Entry(RAISE, (SideSet(1, Side.BOTH, reps=12),)),
    )
    pane.show_subject(Subject(SubjectKind.DONE, workout.id))
    assert lines(pane) == [
        "Band press",
        "  Left 12, 12",
        "  Target 3 × 12, red: 1 set fewer",
        "  Right 12, 11, 10",
        "  Target 3 × 12, green: 3 reps short, lighter",
        "Toe walking",
        "  Both 60, 60 s",
        "  As planned: 2 × 60 s",
        "Barbell calf raise, not planned",
        "  Both 12",
        "Calf stretch, bent knee, not done",
        "  Target 2 × 30 s",
    ]


def test_a_changed_plan_or_log_changes_what_is_said(services: Services, pane: PrescriptionPane) -> None:
    planned = plan(services)
    press = replace(planned.items[0], targets=planned.items[0].targets[:1])
    services.planning.change(replace(planned, items=(press,)))
    workout = log(
        services, planned, Entry(PRESS, tuple(SideSet(n, Side.LEFT, RED, reps=12) for n in (1, 2, 3)), target=press)
    )
    pane.show_subject(Subject(SubjectKind.DONE, workout.id))
    assert lines(pane)[-1] == "  As planned: 3 × 12, red"
    target = replace(press.targets[0], low=15, high=15)
    services.planning.change(replace(services.planning.planned(planned.id), items=(replace(press, targets=(target,)),)))
    pane.refresh()
    assert lines(pane)[-1] == "  Target 3 × 15, red: 9 reps short"


def test_what_was_done_in_turn_is_shown_so(services: Services, pane: PrescriptionPane) -> None:
    entries = (
        Entry(PRESS, (SideSet(1, Side.LEFT, reps=12),), superset=0),
        Entry(RAISE, (SideSet(1, Side.BOTH, reps=12),), superset=0),
        Entry(WALK, (SideSet(1, Side.BOTH, seconds=60),), superset=3),
    )
    workout = Workout(WEDNESDAY, "Free", entries)
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))
    pane.show_subject(Subject(SubjectKind.DONE, workout.id))
    headings = [line for line in lines(pane) if not line.startswith("  ")]
    assert headings == ["Superset, Band press", "Barbell calf raise", "Toe walking"]


def test_the_day_of_the_plan_is_one_step_away(services: Services, pane: PrescriptionPane, qtbot: QtBot) -> None:
    planned = plan(services)
    workout = log(services, planned, Entry(PRESS, (SideSet(1, Side.LEFT, RED, reps=12),), target=planned.items[0]))
    free = Workout(WEDNESDAY, "Free", (Entry(PRESS, (SideSet(1, Side.LEFT, reps=12),)),))
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, free))
    places: list[object] = []
    pane.place_wanted.connect(places.append)
    pane.show_subject(Subject(SubjectKind.DONE, workout.id))
    assert pane.plan_button.text() == "Planned for Tue 17 Nov"
    pane.plan_button.setFocus()
    qtbot.keyClick(pane.plan_button, Qt.Key.Key_Space)
    assert places == [ShowDay(TUESDAY)]
    pane.show_subject(Subject(SubjectKind.DONE, free.id))
    assert not pane.plan_button.isVisible()
    assert lines(pane) == ["Band press", "  Left 12"]
    services.planning.remove(planned.id)
    pane.show_subject(Subject(SubjectKind.DONE, workout.id))
    assert not pane.plan_button.isVisible()
