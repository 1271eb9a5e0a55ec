"""What the cards of a week say of plans and results."""

from dataclasses import replace
from datetime import date, time

import pytest
from pytestqt.qtbot import QtBot

from soleus.domain.adherence import Adherence
from soleus.domain.band import BandUse
from soleus.domain.calendar import PlanKind, PlannedWorkout, PlanState, Run, RunTag, SkipReason
from soleus.domain.exercise import Measure
from soleus.domain.load import Load
from soleus.domain.pain import PainMoment, PainNote
from soleus.domain.prescription import Prescription, Target, TargetSide
from soleus.domain.units import Distance, DistanceUnit, Weight
from soleus.domain.workout import Entry, SetKind, Side, SideSet, Workout
from soleus.services.planning import PlannedCard
from soleus.ui.planner.card_words import CardFace, CardWriter
from soleus.ui.planner.week_header import WeekFooter
from soleus.ui.units import use_units

TODAY = date(2026, 11, 20)
RED, BLUE = (Load(band=BandUse(f"article-{colour}")) for colour in ("red", "blue"))
LEVELS = {"article-red": ("red", "red", 2), "article-blue": ("blue", "blue", 4)}
WRITER = CardWriter(
    {"press": "Band press", "hold": "Hollow hold", "gone": ""}.__getitem__,
    {"press": Measure.REPS, "hold": Measure.SECONDS, "gone": Measure.REPS}.__getitem__,
    LEVELS.__getitem__,
    TODAY,
)


def rows(side: Side, load: Load, *reps: float, pain: int | None = None) -> tuple[SideSet, ...]:
    return tuple(SideSet(n, side, load, reps=figure, pain=pain) for n, figure in enumerate(reps, 1))


def plan(*items: Prescription, day: date = TODAY, **more: object) -> PlannedWorkout:
    return PlannedWorkout(day, "Band ladder", items, **more)  # type: ignore[arg-type]


def line(face: CardFace) -> str:
    return WRITER.spoken(face.pieces)


PRESS = Prescription(
    "press",
    (
        Target(TargetSide.LEFT, 3, low=12, high=12, load=RED),
        Target(TargetSide.RIGHT, 3, low=12, high=15, load=BLUE),
    ),
)


def test_a_plan_names_its_exercises_with_their_sides_bands_and_targets() -> None:
    face = WRITER.planned(PlannedCard(plan(PRESS), PlanState.PLANNED))
    assert line(face) == "Band press left red 3 × 12 right blue 3 × 12–15"
    assert (face.state, face.action, face.chip) == ("planned", "Start", "")
    assert [piece.band for piece in face.pieces if piece.band] == [("red", 2), ("blue", 4)]
    assert face.spoken.startswith("Band ladder, planned. ")


def test_a_plan_counts_the_sets_of_all_rounds() -> None:
    hold = Prescription("hold", (Target(sets=2, measure=Measure.SECONDS, low=30, high=60),), rounds=3)
    assert line(WRITER.planned(PlannedCard(plan(hold), PlanState.PLANNED))) == "Hollow hold 6 × 30–60 s"


def test_only_todays_plan_offers_to_start() -> None:
    face = WRITER.planned(PlannedCard(plan(day=date(2026, 11, 21)), PlanState.PLANNED))
    assert (face.action, line(face)) == ("", "no exercises yet")


def test_a_time_and_the_day_it_came_from_stand_before_the_targets() -> None:
    moved = plan(at=time(7, 30), original_day=date(2026, 11, 18))
    face = WRITER.planned(PlannedCard(moved, PlanState.PLANNED))
    assert face.state == "moved"
    assert line(face).startswith("07:30 moved from Wed: ")


def test_a_missed_one_waits_and_can_move_to_today() -> None:
    face = WRITER.planned(PlannedCard(plan(PRESS, day=date(2026, 11, 18)), PlanState.MISSED))
    assert (face.state, line(face), face.action) == ("missed", "missed, still waiting", "Move to today")


def test_a_done_one_shows_each_legs_results_and_the_most_pain() -> None:
    sets = rows(Side.RIGHT, BLUE, 11, 10, 10, pain=0) + rows(Side.LEFT, RED, 12, 12, 12, pain=2)
    workout = Workout(TODAY, "Band ladder", (Entry("press", sets),))
    face = WRITER.planned(PlannedCard(plan(PRESS), PlanState.DONE, workout))
    assert line(face) == "left red 12, 12, 12 right blue 11, 10, 10"
    assert (face.state, face.chip, face.action, face.workout_id) == ("done", "pain 2", "", workout.id)


def test_several_exercises_are_named_and_many_like_sets_counted() -> None:
    holds = tuple(SideSet(n, seconds=15) for n in range(1, 7))
    loaded = rows(Side.BOTH, Load(weight=Weight(10, count=2)), 8, 8)
    face = WRITER.unplanned(Workout(TODAY, "Core", (Entry("hold", holds), Entry("press", loaded))))
    assert line(face) == "Hollow hold 6 × 15 s , Band press 8, 8 at 2 × 10 kg"


def test_warm_ups_are_left_out_where_there_is_more() -> None:
    sets = (SideSet(1, reps=20, kind=SetKind.WARMUP), SideSet(2, reps=12))
    assert line(WRITER.unplanned(Workout(TODAY, "", (Entry("press", sets),)))) == "Band press 12"


def test_what_was_not_counted_stays_unsaid() -> None:
    face = WRITER.unplanned(Workout(TODAY, "", (Entry("press", (SideSet(1, Side.LEFT),)),)))
    assert line(face) == "left"
    assert face.chip == ""


def test_a_workout_under_way_can_be_gone_on_with() -> None:
    running = Workout(TODAY, "Band ladder", (), finished=False)
    face = WRITER.planned(PlannedCard(plan(PRESS), PlanState.PLANNED, running))
    assert (face.state, face.action, face.action_name) == ("running", "Go on", "resume")
    assert WRITER.unplanned(running).action == "Go on"


def test_an_imported_exercise_without_a_name_keeps_its_own() -> None:
    entry = Entry("gone", (SideSet(1, reps=5),), source_name="Wadenheben")
    assert line(WRITER.unplanned(Workout(TODAY, "", (entry,)))) == "Wadenheben 5"


@pytest.mark.parametrize("label", ["grünes Band", ""])
def test_a_band_that_is_only_a_word_is_shown_as_one(label: str) -> None:
    entry = Entry("press", rows(Side.LEFT, Load(band_label=label), 5))
    assert line(WRITER.unplanned(Workout(TODAY, "", (entry,)))) == " ".join(f"left {label} 5".split())


def test_how_a_week_was_kept_stands_at_its_foot(qtbot: QtBot) -> None:
    footer = WeekFooter()
    qtbot.addWidget(footer)
    kept = Adherence(on_time=1, moved=1, missed=1, skipped=1, extra=1, to_come=2, reasons=((SkipReason.PAIN, 1),))
    footer.show_week(kept, is_this_week=True)
    assert [one.text() for one in footer.figures.values() if one.isVisibleTo(footer)] == [
        "1 on time", "1 moved", "1 missed", "1 skipped", "1 extra", "2 to come",
    ]  # fmt: skip
    assert footer.figures["skipped"].toolTip() == "pain 1"
    footer.show_week(Adherence(on_time=2), is_this_week=False)
    assert [one.text() for one in footer.figures.values() if one.isVisibleTo(footer)] == ["2 on time"]


def test_the_most_pain_may_come_afterwards() -> None:
    notes = (PainNote(PainMoment.AFTER, 1, "left"), PainNote(PainMoment.MORNING, 4), PainNote(PainMoment.MORNING, None))
    workout = Workout(TODAY, "Band ladder", (Entry("press", rows(Side.LEFT, RED, 12, pain=2)),), pains=notes)
    assert WRITER.planned(PlannedCard(plan(PRESS), PlanState.DONE, workout)).chip == "pain 4"


@pytest.mark.parametrize(
    ("offered", "words"),
    [
        (TODAY, "Move to today"),
        (date(2026, 11, 22), "Move to Sunday"),
        (date(2026, 11, 26), "Move to Thursday"),
        (date(2026, 11, 28), "Move to Sat 28 Nov"),
    ],
)
def test_a_missed_one_is_offered_a_day(offered: date, words: str) -> None:
    missed = plan(PRESS, day=date(2026, 11, 18))
    face = replace(WRITER, offers={missed.id: offered}).planned(PlannedCard(missed, PlanState.MISSED))
    assert (face.action, face.action_name, face.offer) == (words, "moveOffered", offered)


def test_a_hard_day_before_a_key_run_says_so_instead_of_its_targets() -> None:
    hard = plan(PRESS, at=time(7, 30))
    writer = replace(WRITER, before_key_run={hard.id})
    face = writer.planned(PlannedCard(hard, PlanState.PLANNED))
    assert line(face) == "07:30 hard day before the key run"
    assert [piece.icon for piece in face.pieces if piece.icon] == ["warning"]
    assert (face.action, face.action_name) == ("Move", "moveAway")
    begun = Workout(TODAY, "Band ladder", finished=False)
    assert writer.planned(PlannedCard(hard, PlanState.PLANNED, begun)).action == "Go on"
    assert writer.planned(PlannedCard(hard, PlanState.DONE, replace(begun, finished=True))).action == ""


def test_a_skipped_one_says_why_and_asks_nothing() -> None:
    skipped = plan(PRESS, day=date(2026, 11, 18), skipped=SkipReason.NO_TIME)
    face = WRITER.planned(PlannedCard(skipped, PlanState.SKIPPED))
    assert (face.state, line(face), face.action) == ("skipped", "skipped: no time", "")


@pytest.mark.parametrize(
    ("tag", "words"),
    [(RunTag.BEFORE, "before the run"), (RunTag.DURING, "during the run"), (RunTag.AFTER, "after the run")],
)
def test_a_tag_stands_before_the_targets(tag: RunTag, words: str) -> None:
    face = WRITER.planned(PlannedCard(plan(PRESS, run_tag=tag, at=time(18)), PlanState.PLANNED))
    assert line(face).startswith(f"18:00, {words} Band press")


def test_a_run_says_when_how_far_and_how_long() -> None:
    run = Run(is_key=True, distance=Distance(6), minutes=50)
    planned = PlannedWorkout(TODAY, "6 × 1 km", run=run, at=time(10), note="hilly")
    face = WRITER.planned(PlannedCard(planned, PlanState.PLANNED))
    assert (face.title, face.state, line(face)) == ("Key run, 6 × 1 km", "key-run", "10:00, 6 km, 50 min, hilly")
    assert (face.kind, face.ticked, face.action, face.action_name) == (PlanKind.RUN, False, "", "tickRun")
    done = WRITER.planned(PlannedCard(replace(planned, run=replace(run, done=True)), PlanState.DONE))
    assert done.ticked
    assert done.spoken.startswith("Key run, 6 × 1 km, done. ")


def test_a_run_of_nothing_but_its_day_has_one_line() -> None:
    face = WRITER.planned(PlannedCard(PlannedWorkout(TODAY, "run", run=Run()), PlanState.PLANNED))
    assert (face.title, face.state, face.pieces) == ("Easy run", "run", ())


def test_a_run_is_told_in_the_readers_unit() -> None:
    planned = PlannedWorkout(TODAY, "run", run=Run(distance=Distance(10)))
    miles = PlannedWorkout(TODAY, "run", run=Run(distance=Distance(5, DistanceUnit.MI)))
    use_units(DistanceUnit.MI, False)
    try:
        assert [line(WRITER.planned(PlannedCard(p, PlanState.PLANNED))) for p in (planned, miles)] == [
            "6.21 mi",
            "5 mi",
        ]
    finally:
        use_units(DistanceUnit.KM, False)


def test_a_rest_day_is_a_line_of_its_own() -> None:
    face = WRITER.planned(PlannedCard(PlannedWorkout(TODAY, "rest", is_rest=True), PlanState.PLANNED))
    assert (face.title, face.state, face.kind) == ("Rest day for the calves", "rest", PlanKind.REST)


def test_one_of_a_series_wears_its_mark() -> None:
    face = WRITER.planned(PlannedCard(plan(PRESS, series_id=7), PlanState.PLANNED))
    assert face.repeats
    assert face.spoken.startswith("Band ladder, planned, repeated. ")
    assert not WRITER.planned(PlannedCard(plan(PRESS), PlanState.PLANNED)).repeats
