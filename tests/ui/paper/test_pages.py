"""From plans to pages: nothing is cut, nothing is lost, and left and right stand beside each other."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
import strategies
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from soleus.bootstrap import builtin_exercises
from soleus.domain.band import BandUse
from soleus.domain.calendar import PlannedWorkout, PlanState, Run, RunTag, SkipReason
from soleus.domain.exercise import Exercise, LoadKind
from soleus.domain.load import Load
from soleus.domain.prescription import Prescription, Section, Target, TargetSide
from soleus.domain.routine import Routine
from soleus.services.composition import Services
from soleus.services.planning import DayPlan, PlannedCard
from soleus.ui.paper.desk import A4, LETTER, Desk, Paper
from soleus.ui.paper.marks import Block, Page, Piece, Sheet, SideSign, Swatch, Tick, Words
from soleus.ui.paper.paging import pages_of
from soleus.ui.paper.painting import FontRuler
from soleus.ui.paper.week_sheet import week_sheet
from soleus.ui.paper.workout_sheet import planned_sheet, routine_sheet

DAY = date(2026, 11, 20)
A5 = Paper(420, 595)
ROOM = 100.0


def words_of(pages: Sequence[Page]) -> list[str]:
    return [
        mark.text for page in pages for placed in page.placed for mark in placed.piece.marks if isinstance(mark, Words)
    ]


def marks_of(pages: Sequence[Page], kind: type) -> list:
    return [mark for page in pages for placed in page.placed for mark in placed.piece.marks if isinstance(mark, kind)]


@pytest.fixture
def desk(services: Services, qapp: QApplication) -> Desk:
    return Desk(A4, FontRuler(), services.catalogue.by_key().get, services.catalogue.known_band)


# blocks on pages, without a word on them

heights = st.floats(1, 40)
blocks = st.builds(
    Block,
    pieces=st.lists(heights.map(Piece), min_size=1, max_size=8).map(tuple),
    again=st.none() | st.builds(Piece, st.floats(1, 20)),
    keeps_next=st.booleans(),
    gap=st.floats(0, 15),
    bracket=st.booleans(),
    bracket_goes_on=st.booleans(),
)


@given(st.lists(blocks, min_size=1, max_size=15).map(tuple))
def test_no_piece_crosses_the_end_of_a_page_and_none_is_lost(made: tuple[Block, ...]) -> None:
    pages = pages_of([Sheet("Sheet", made)], ROOM)
    for page in pages:
        below = 0.0
        for placed in page.placed:
            assert placed.y >= below - 1e-9
            below = placed.y + placed.piece.height
            assert below <= ROOM + 1e-9
    repeated = {id(block.again) for block in made}
    pieces = [placed.piece for page in pages for placed in page.placed if id(placed.piece) not in repeated]
    assert pieces == [piece for block in made for piece in block.pieces]


@given(st.lists(blocks, min_size=1, max_size=15).map(tuple))
def test_what_fits_on_a_page_is_on_one_page_with_the_heading_before_it(made: tuple[Block, ...]) -> None:
    pages = pages_of([Sheet("Sheet", made)], ROOM)
    page_of = {id(placed.piece): page.number for page in pages for placed in page.placed}
    group: list[Block] = []
    for block in made:
        group.append(block)
        if not block.keeps_next:
            high = sum(one.height for one in group) + sum(one.gap for one in group[:-1])
            if high <= ROOM:
                assert len({page_of[id(piece)] for one in group for piece in one.pieces}) == 1
            group = []


def test_a_block_that_is_higher_than_a_page_begins_on_a_new_one_and_says_on_the_next_what_it_is() -> None:
    again = Piece(10)
    small, high = Block((Piece(30),)), Block(tuple(Piece(20) for _ in range(8)), again)
    pages = pages_of([Sheet("Sheet", (small, small, high))], ROOM)
    assert [[placed.piece.height for placed in page.placed] for page in pages] == [[30, 30], [20] * 5, [10, 20, 20, 20]]
    assert pages[2].placed[0].piece is again


def test_lines_to_write_on_are_fewer_where_there_is_no_room_for_all() -> None:
    lines = Block(tuple(Piece(10) for _ in range(6)), gap=0, least=3)

    def last_page(above: float) -> tuple[int, int]:
        pages = pages_of([Sheet("Sheet", (Block((Piece(above),), gap=0), lines))], ROOM)
        return len(pages), sum(1 for placed in pages[-1].placed if placed.piece.height == 10)

    assert [last_page(above) for above in (40, 45, 70, 75)] == [(1, 6), (1, 5), (1, 3), (2, 6)]


def test_every_sheet_begins_on_a_new_page_and_pages_are_counted_through() -> None:
    sheet = Sheet("Sheet", (Block((Piece(60),)), Block((Piece(60),))))
    pages = pages_of([sheet, sheet], ROOM)
    assert [(page.number, page.is_first) for page in pages] == [(1, True), (2, False), (3, True), (4, False)]


def test_a_bracket_runs_along_a_circuit_on_every_page_of_it() -> None:
    heading = Block((Piece(10),), keeps_next=True, gap=5, bracket=True, bracket_goes_on=True)
    first = Block((Piece(50),), gap=10, bracket=True, bracket_goes_on=True)
    last = Block((Piece(50),), gap=10, bracket=True)
    pages = pages_of([Sheet("Sheet", (heading, first, last, Block((Piece(5),))))], ROOM)
    spans = [[(stroke.y, stroke.to_y) for stroke in page.strokes] for page in pages]
    assert spans == [[(0, 10), (10, 65)], [(0, 50)]]


# workouts


@st.composite
def plans(draw: st.DrawFn) -> tuple[Prescription, ...]:
    """Up to 60 exercises with anything in them, in the order of their sections."""
    keys = ("band-plantarflexion", "bunny-hops", "weighted-calf-raise", "lateral-band-walk", "not-in-the-catalogue")
    many = draw(st.sampled_from((1, 2, 5, 60)))
    pattern = draw(st.lists(strategies.prescriptions, min_size=1, max_size=4))
    notes = draw(st.lists(st.text(max_size=30) | st.just("a long note " * 60), min_size=1, max_size=3))
    items = []
    for n in range(many):
        item = pattern[n % len(pattern)]
        targets = tuple(replace(target, sets=min(target.sets, 6)) for target in item.targets)
        items.append(
            replace(
                item, exercise_key=keys[n % len(keys)], targets=targets, note=notes[n % len(notes)],
                rounds=min(item.rounds, 3),
            )
        )  # fmt: skip
    return tuple(sorted(items, key=lambda item: list(Section).index(item.section)))


@pytest.fixture(scope="module")
def known() -> dict[str, Exercise]:
    return {exercise.key: exercise for exercise in builtin_exercises()}


@settings(max_examples=25)
@given(items=plans(), paper=st.sampled_from((A4, LETTER, A5)))
def test_any_workout_is_on_its_pages_whole(
    qapp: QApplication, known: dict[str, Exercise], items: tuple[Prescription, ...], paper: Paper
) -> None:
    desk = Desk(paper, FontRuler(), known.get, lambda _: None)
    sheet = planned_sheet(desk, PlannedWorkout(DAY, "Any", items))
    pages = pages_of([sheet], paper.room_height)
    page_of = {id(placed.piece): page.number for page in pages for placed in page.placed}
    for page in pages:
        assert all(placed.y + placed.piece.height <= paper.room_height + 1e-6 for placed in page.placed)
    for block in sheet.blocks:
        if block.height <= paper.room_height / 2:
            assert len({page_of[id(piece)] for piece in block.pieces}) == 1
    text = " ".join(words_of(pages))
    for item in items:
        for word in desk.name_of(item.exercise_key).split():
            assert word in text
    assert len(pages) >= 1
    for mark in marks_of(pages, Words):
        assert mark.x + desk.ruler.width(mark.text, mark.face) <= paper.room_width + 1


def test_each_leg_has_columns_of_its_own_with_its_target_and_band(desk: Desk, items: tuple[Prescription, ...]) -> None:
    pages = pages_of([planned_sheet(desk, PlannedWorkout(DAY, "Bands", items[2:3]))], A4.room_height)
    words = words_of(pages)
    assert words.count("Left") == words.count("Right") == 3, "once above the table, twice to write pain in"
    assert words.count("Target") == words.count("Load") == words.count("Reps") == 2
    assert "left 3 × 12, right 2 × 8–12 · rest 1:30" in words
    assert words.count("12") == 3
    assert words.count("8–12") == 2
    assert (words.count("red"), words.count("green")) == (3, 2)
    left, right = (
        [mark.x for mark in marks_of(pages, Swatch) if (mark.colour, mark.level) == band]
        for band in (("red", 2), ("green", 3))
    )
    assert len(left) == 3
    assert len(right) == 2
    assert max(left) < A4.room_width / 2 < min(right)


def test_both_legs_at_once_have_one_set_of_columns_and_room_for_a_remark(
    desk: Desk, items: tuple[Prescription, ...]
) -> None:
    words = words_of(pages_of([planned_sheet(desk, PlannedWorkout(DAY, "Weights", items[3:]))], A4.room_height))
    assert words.count("Target") == words.count("Remark") == 1
    assert words.count("2 × 12.5 kg") == 3


def test_a_circuit_has_a_row_for_every_set_of_every_round(desk: Desk, items: tuple[Prescription, ...]) -> None:
    words = words_of(pages_of([planned_sheet(desk, PlannedWorkout(DAY, "Jumps", items[:2]))], A4.room_height))
    assert "In turn, 3 rounds" in words
    assert "Warm-up" in words
    sets = sum(item.sets for item in items[:2])
    assert sum(1 for word in words if word[:2] in ("1 ", "2 ", "3 ") and "·" in word) == 3 * sets


def test_what_cannot_carry_a_load_has_no_column_for_one(desk: Desk, known: dict[str, Exercise]) -> None:
    assert LoadKind.BAND not in known["calf-stretch-bent"].loads
    item = Prescription("calf-stretch-bent", (Target(TargetSide.EACH, 2),))
    assert "Load" not in words_of(pages_of([planned_sheet(desk, PlannedWorkout(DAY, "S", (item,)))], A4.room_height))


def test_a_routine_has_a_place_for_the_date_and_every_sheet_for_pain_and_notes(
    desk: Desk, items: tuple[Prescription, ...]
) -> None:
    words = words_of(pages_of([routine_sheet(desk, Routine("Mine", items, note="With shoes."))], A4.room_height))
    for wanted in ("Date", "Pain, 0–10", "After the workout", "The next morning", "Notes", "With shoes."):
        assert wanted in words


def test_a_week_has_seven_days_with_boxes_to_tick(desk: Desk, items: tuple[Prescription, ...]) -> None:
    run = PlannedWorkout(DAY, "Easy run", run=Run(minutes=50, done=True), at=None)
    rest = PlannedWorkout(DAY, "Rest day", is_rest=True)
    workout = PlannedWorkout(DAY, "Bands", items, run_tag=RunTag.AFTER, original_day=date(2026, 11, 18))
    left_out = PlannedWorkout(DAY, "Hops", skipped=SkipReason.PAIN)
    friday = DayPlan(
        DAY,
        cards=(PlannedCard(workout, PlanState.PLANNED), PlannedCard(left_out, PlanState.SKIPPED)),
        runs=(PlannedCard(run, PlanState.DONE),),
        rests=(PlannedCard(rest, PlanState.PLANNED),),
    )
    days = [friday if n == 20 else DayPlan(date(2026, 11, n)) for n in range(16, 23)]
    pages = pages_of([week_sheet(desk, days)], A4.room_height)
    words = words_of(pages)
    assert [word for word in words if word in ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")] == [
        "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
    ]  # fmt: skip
    assert "Easy run, 50 min" in words
    assert "Rest day for the calves" in words
    assert "after the run, moved from Wed 18 Nov" in words
    assert "left out: pain" in words
    assert "0 of 2 planned workouts done" in words
    for item in items:
        assert desk.name_of(item.exercise_key) in words
    ticks = marks_of(pages, Tick)
    assert [tick.done for tick in ticks].count(True) == 1
    assert len(ticks) == 3 + len(items), "run, workout and the one left out, and each exercise; none for the rest day"
    assert {mark.side for mark in marks_of(pages, SideSign)} == {"left", "right"}


def test_a_band_that_is_not_in_the_logbook_is_named_by_what_is_known(desk: Desk) -> None:
    item = Prescription("band-plantarflexion", (Target(TargetSide.EACH, load=Load(band=BandUse("gone"))),))
    pages = pages_of([planned_sheet(desk, PlannedWorkout(DAY, "B", (item,)))], A4.room_height)
    assert marks_of(pages, Swatch) == []
    assert words_of(pages).count("gone") == 6
