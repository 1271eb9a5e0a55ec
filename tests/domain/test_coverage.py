"""What a week covers: a table for each rule, and what holds for every week."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from progressing import EXERCISES, band, kg

from soleus.domain.calendar import PlannedWorkout
from soleus.domain.calf_work import Session, Work, session_of_plan, session_of_workout
from soleus.domain.coverage import CellState, Finding, Guide, RunDay, Say, Topic, Week, WeekCoverage, guide_of
from soleus.domain.exercise import Exercise, Group
from soleus.domain.judging import judge
from soleus.domain.load import NO_LOAD, Load
from soleus.domain.prescription import Prescription, Section, Target, TargetSide, usual
from soleus.domain.programme import Programme, ProgrammeSession, ProgrammeStep
from soleus.domain.readiness import Readiness
from soleus.domain.workout import Effort, EffortScale, Entry, SetKind, Side, SideSet, Workout

MONDAY = date(2026, 11, 16)
SUNDAY = MONDAY + timedelta(days=6)
NOT_READY = Readiness(14, 25, 25, by_norm=False, largest_difference_pct=10)
READY = Readiness(26, 25, 25, by_norm=False, largest_difference_pct=10)

HOLD, PRESS = "band-plantarflexion-isometric", "band-plantarflexion"
STANDING, SEATED, SEATED_BY_HAND = "double-leg-calf-raise", "seated-calf-raise", "seated-calf-raise-manual"
ROPE, SHIN, STEPS, STRETCH, CORE = (
    "jump-rope",
    "shin-raise",
    "lateral-band-walk",
    "calf-stretch-bent",
    "hollow-body-hold",
)
ROUND = (SEATED, "weighted-calf-raise", "bunny-hops", SHIN, STEPS, STRETCH)
"""Something of everything that a week wants."""


def day(n: int) -> date:
    return MONDAY + timedelta(days=n)


def planned(n: int, *keys: str, load: Load = NO_LOAD, section: Section = Section.MAIN) -> Session:
    """A workout that is to come on day `n` of the week: its exercises at their usual dose."""
    items = [usual(EXERCISES[key]) for key in keys]
    loaded = [replace(i, section=section, targets=tuple(replace(t, load=load) for t in i.targets)) for i in items]
    return session_of_plan(PlannedWorkout(day(n), "Workout", tuple(loaded), id=n + 1), EXERCISES)


def done(n: int, *keys: str, load: Load = NO_LOAD, side: Side = Side.BOTH, kind: SetKind = SetKind.WORKING) -> Session:
    rows = (SideSet(1, side, load, reps=12, kind=kind),)
    workout = Workout(day(n), "Workout", tuple(Entry(key, rows) for key in keys), id=100 + n)
    return session_of_workout(workout, EXERCISES)


def week(*sessions: Session, runs: tuple[RunDay, ...] = (), rests: tuple[date, ...] = ()) -> Week:
    return Week(MONDAY, SUNDAY, sessions, runs, rests)


def programme(*steps: tuple[str, ...], **more: object) -> Programme:
    made = tuple(
        ProgrammeStep(f"Step {n}", (ProgrammeSession("A", tuple(usual(EXERCISES[key]) for key in keys)),))
        for n, keys in enumerate(steps, 1)
    )
    return Programme("own-1", "Programme", made, **more)  # type: ignore[arg-type]


def said(found: WeekCoverage) -> set[Say]:
    return {finding.say for finding in found.findings}


def state(found: WeekCoverage, topic: Topic) -> CellState:
    return found.cell(topic).state


def only(found: WeekCoverage, say: Say) -> Finding:
    (finding,) = (finding for finding in found.findings if finding.say is say)
    return finding


# what a workout comes to


@pytest.mark.parametrize(
    ("session", "hard"),
    [
        (done(0, STANDING), False),
        (done(0, STANDING, load=kg(10)), True),
        (done(0, STANDING, load=kg(0)), False),
        (done(0, PRESS, load=band("red")), True),  # every set goes to fatigue
        (done(0, ROPE), True),
        (done(0, "heel-raise-test", side=Side.LEFT), True),
        (done(0, "single-leg-calf-raise", side=Side.LEFT), False),
        (done(0, SHIN, load=kg(4.5)), False),  # no calf set
        (done(0, STEPS, load=band("red")), False),
        (planned(0, STANDING), False),
        (planned(0, STANDING, load=kg(10)), True),
        (planned(0, "weighted-calf-raise"), True),  # nobody does it without a bar
        (planned(0, PRESS), True),
        (planned(0, ROPE), True),
    ],
)
def test_hard_is_any_weighted_jumped_or_exhausting_calf_set(session: Session, hard: bool) -> None:
    assert [work.is_hard for work in session.works] == [hard]


@pytest.mark.parametrize(
    ("row", "hard"),
    [
        (SideSet(1, reps=20, to_fatigue=True), True),
        (SideSet(1, reps=20, effort=Effort(10, EffortScale.RPE)), True),
        (SideSet(1, reps=20, effort=Effort(1, EffortScale.RIR)), False),
    ],
)
def test_a_set_to_fatigue_is_hard_without_a_weight(row: SideSet, hard: bool) -> None:
    found = session_of_workout(Workout(MONDAY, "", (Entry(STANDING, (row,)),)), EXERCISES)
    assert found.works == (Work(STANDING, is_loaded=False, is_hard=hard),)


@pytest.mark.parametrize(
    ("session", "loaded"),
    [
        (done(0, STANDING), False),
        (done(0, STANDING, load=kg(10)), True),
        (done(0, STANDING, load=band("red")), True),
        (done(0, STANDING, load=Load(band_label="rotes Band")), True),
        (done(0, STANDING, side=Side.LEFT), True),
        (done(0, "single-leg-calf-raise", side=Side.UNSTATED), True),
        (done(0, SEATED_BY_HAND), False),
        (planned(0, STANDING), False),
        (planned(0, "single-leg-calf-raise"), True),
        (planned(0, SEATED), True),
        (planned(0, STANDING, load=kg(10)), True),
    ],
)
def test_a_weight_a_band_and_one_leg_are_load(session: Session, loaded: bool) -> None:
    assert [work.is_loaded for work in session.works] == [loaded]


def test_a_target_for_one_leg_is_load() -> None:
    item = Prescription(STANDING, (Target(TargetSide.LEFT),))
    assert session_of_plan(PlannedWorkout(MONDAY, "W", (item,)), EXERCISES).works == (Work(STANDING, is_loaded=True),)


def test_warm_ups_are_no_part_of_it() -> None:
    assert planned(0, ROPE, section=Section.WARM_UP).works == ()
    assert done(0, ROPE, kind=SetKind.WARMUP).works == ()
    entry = Entry(ROPE, (SideSet(1, seconds=30),), target=Prescription(ROPE, section=Section.WARM_UP))
    assert session_of_workout(Workout(MONDAY, "", (entry,)), EXERCISES).works == ()


def test_of_a_workout_under_way_what_is_left_to_do_counts_and_of_a_finished_one_not() -> None:
    entries = (Entry(PRESS, (SideSet(1, Side.LEFT, reps=9),)), Entry(SHIN, target=usual(EXERCISES[SHIN])))
    running = session_of_workout(Workout(MONDAY, "", entries, finished=False), EXERCISES)
    assert ([work.exercise_key for work in running.works], running.done) == ([PRESS, SHIN], False)
    finished = session_of_workout(Workout(MONDAY, "", entries), EXERCISES)
    assert ([work.exercise_key for work in finished.works], finished.done) == ([PRESS], True)


# the cells


def test_nine_cells_stand_in_the_order_shown() -> None:
    assert [cell.topic for cell in judge(week(), EXERCISES).cells] == list(Topic)


@pytest.mark.parametrize(
    ("key", "topic"),
    [
        (PRESS, Topic.BAND),
        (STANDING, Topic.STRAIGHT_KNEE),
        ("toe-walk", Topic.STRAIGHT_KNEE),
        ("leg-press-calf-raise", Topic.STRAIGHT_KNEE),
        (SEATED, Topic.BENT_KNEE),
        (ROPE, Topic.PLYOMETRIC),
        (SHIN, Topic.SHIN),
        (STEPS, Topic.PERONEAL),
        (STRETCH, Topic.STRETCH),
        ("calf-stretch-straight", Topic.STRETCH),
        ("knee-push", Topic.STRETCH),
        (CORE, None),
        ("hip-flexor-twist", None),
        ("hip-release-ball", None),
        ("heel-raise-test", None),
        ("cross-training", None),
    ],
)
def test_each_exercise_covers_its_topic_and_no_other(key: str, topic: Topic | None) -> None:
    found = judge(week(done(1, key), planned(4, key)), EXERCISES)
    covered = {cell.topic: (cell.days, cell.done_days) for cell in found.cells[:7] if cell.days}
    assert covered == ({} if topic is None else {topic: ((day(1), day(4)), (day(1),))})


def test_an_own_stretch_ticks_and_one_of_another_muscle_does_not() -> None:
    own = Exercise("own-1", "Wall lean", Group.STRETCH)
    hips = Exercise("own-2", "Hip stretch", Group.STRETCH, muscles=("hip-flexors",))
    sessions = (Session(MONDAY, (Work("own-1"),)), Session(day(1), (Work("own-2"),)))
    found = judge(week(*sessions), {exercise.key: exercise for exercise in (own, hips)})
    assert found.cell(Topic.STRETCH).days == (MONDAY,)


def test_an_empty_week_misses_what_the_rules_ask_for_and_band_work_is_not_asked_for() -> None:
    found = judge(week(), EXERCISES, readiness=READY)
    assert found.missing == tuple(t for t in Topic if t not in (Topic.BAND, Topic.REST_DAYS))
    assert state(found, Topic.BAND) is CellState.LEFT_OUT
    assert found.findings == ()


def test_a_week_of_everything_has_nothing_to_be_said_of() -> None:
    found = judge(week(done(0, *ROUND), done(2, *ROUND), planned(4, *ROUND)), EXERCISES, readiness=READY)
    assert {cell.state for cell in found.cells[1:]} == {CellState.THERE}
    assert found.findings == ()
    assert found.cell(Topic.REST_DAYS).days == (day(1), day(3), day(5), day(6))


def test_days_beside_the_week_are_neighbours_only() -> None:
    found = judge(week(done(-1, SEATED), planned(7, SHIN)), EXERCISES)
    assert found.cell(Topic.BENT_KNEE).days == found.cell(Topic.SHIN).days == ()
    assert found.cell(Topic.SESSIONS).count == 0


def test_exercises_nobody_knows_cover_nothing_and_are_not_judged() -> None:
    found = judge(week(Session(MONDAY, (Work("gone"),))), EXERCISES)
    assert all(cell.days == () for cell in found.cells[:8])
    assert found.findings == ()


# rule 1


@pytest.mark.parametrize(
    ("days", "key", "expected"),
    [
        ((), SEATED, (CellState.MISSING, 0, 2, 3, "A1")),
        ((1,), SEATED, (CellState.MISSING, 1, 2, 3, "A1")),
        ((1, 3), SEATED, (CellState.THERE, 2, 2, 3, "A1")),
        ((1, 1), SEATED, (CellState.MISSING, 1, 2, 3, "A1")),  # one day is one day
        ((0, 2, 4), SEATED, (CellState.THERE, 3, 2, 3, "A1")),
        ((0, 2, 4, 6), SEATED, (CellState.WARNED, 4, 2, 3, "A1")),
        ((1, 3), PRESS, (CellState.THERE, 2, 2, 2, "A4")),
        ((0, 2, 4), PRESS, (CellState.WARNED, 3, 2, 2, "A4")),
        ((0, 2, 4), CORE, (CellState.MISSING, 0, 2, 3, "A1")),
        ((0, 2, 4), "cross-training", (CellState.MISSING, 0, 2, 3, "A1")),
    ],
)
def test_sessions_a_week(days: tuple[int, ...], key: str, expected: tuple[object, ...]) -> None:
    found = judge(week(*(done(n, key) for n in days)), EXERCISES)
    cell = found.cell(Topic.SESSIONS)
    assert (cell.state, cell.count, cell.low, cell.high, cell.source) == expected
    assert (Say.TOO_MANY_SESSIONS in said(found)) is (expected[0] is CellState.WARNED)


def test_a_programme_has_sessions_of_its_own_number() -> None:
    guide = guide_of(programme((PRESS,), sessions_low=4, sessions_high=5, sources=("A2",)), 0, EXERCISES)
    cell = judge(week(done(1, PRESS), done(3, PRESS)), EXERCISES, guide).cell(Topic.SESSIONS)
    assert (cell.state, cell.count, cell.low, cell.high, cell.source) == (CellState.MISSING, 2, 4, 5, "A2")


@pytest.mark.parametrize(
    ("sessions", "pairs"),
    [
        ((done(0, SEATED), done(2, SEATED)), []),
        ((done(0, SEATED), done(1, SEATED)), [(0, 1)]),
        ((done(0, SEATED), planned(1, ROPE)), [(0, 1)]),
        ((done(0, SEATED), done(1, STANDING)), []),  # the second day is an easy one
        ((done(0, SEATED), done(1, SHIN, load=kg(5))), []),
        ((done(0, SEATED), done(0, PRESS)), []),
        ((done(0, SEATED), done(1, SEATED), done(2, SEATED)), [(0, 1), (1, 2)]),
        ((done(-1, SEATED), planned(0, SEATED)), [(-1, 0)]),
        ((planned(6, SEATED), planned(7, SEATED)), [(6, 7)]),
        ((done(-2, SEATED), done(-1, SEATED)), []),  # another week's
    ],
)
def test_a_rest_day_between_two_hard_days(sessions: tuple[Session, ...], pairs: list[tuple[int, int]]) -> None:
    found = judge(week(*sessions), EXERCISES)
    told = [finding.days for finding in found.findings if finding.say is Say.NO_REST_BETWEEN]
    assert told == [(day(first), day(second)) for first, second in pairs]
    assert (state(found, Topic.REST_DAYS) is CellState.WARNED) is bool(pairs)


@pytest.mark.parametrize(
    ("session", "run", "told"),
    [
        (planned(4, PRESS), RunDay(day(5), is_key=True), True),
        (planned(4, PRESS), RunDay(day(5)), False),
        (planned(4, PRESS), RunDay(day(4), is_key=True), False),
        (planned(4, PRESS), RunDay(day(6), is_key=True), False),
        (planned(4, STANDING), RunDay(day(5), is_key=True), False),
        (planned(6, PRESS), RunDay(day(7), is_key=True), True),
        (done(-1, PRESS), RunDay(day(0), is_key=True), True),
    ],
)
def test_a_hard_day_before_a_key_run(session: Session, run: RunDay, told: bool) -> None:
    found = judge(week(session, runs=(run,)), EXERCISES)
    assert (Say.BEFORE_KEY_RUN in said(found)) is told
    if told:
        finding = only(found, Say.BEFORE_KEY_RUN)
        assert (finding.rule, finding.source, finding.topic) == (1, "+", Topic.REST_DAYS)
        assert finding.days == (session.day, run.day)
        assert (*finding.planned_ids, *finding.workout_ids) == (session.planned_id or session.workout_id,)


def test_a_programme_that_leaves_no_room_for_rest_is_not_told_so() -> None:
    daily = guide_of(programme(("eccentric-heel-drop",), sessions_low=7, sessions_high=7, times_a_day=2), 0, EXERCISES)
    sessions = [done(n, "eccentric-heel-drop", load=kg(5)) for n in range(7)]
    found = judge(week(*sessions, runs=(RunDay(day(3), is_key=True),)), EXERCISES, daily)
    assert not said(found) & {Say.NO_REST_BETWEEN, Say.BEFORE_KEY_RUN, Say.TOO_MANY_SESSIONS}


def test_calf_work_on_a_day_of_rest_is_pointed_out() -> None:
    found = judge(week(planned(1, STANDING), planned(2, CORE), rests=(day(1), day(2), day(3))), EXERCISES)
    assert only(found, Say.WORK_ON_REST_DAY).days == (day(1),)
    assert state(found, Topic.REST_DAYS) is CellState.WARNED


# rule 2


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ((CORE,), True),
        ((CORE, STRETCH, SHIN), True),
        ((CORE, PRESS), False),
        (("heel-raise-test",), False),
        (("cross-training",), False),
        (("cross-training", CORE), True),
        ((), False),
    ],
)
def test_every_session_has_a_calf_exercise(keys: tuple[str, ...], told: bool) -> None:
    found = judge(week(planned(3, *keys)), EXERCISES)
    assert (Say.NO_CALF_EXERCISE in said(found)) is told
    if told:
        finding = only(found, Say.NO_CALF_EXERCISE)
        assert (finding.rule, finding.source, finding.days, finding.planned_ids) == (2, "A3", (day(3),), (4,))


# rule 3


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ((SEATED,), {Say.NO_SHIN, Say.NO_PERONEAL}),
        ((SEATED, SHIN), {Say.NO_PERONEAL}),
        ((SEATED, STEPS), {Say.NO_SHIN}),
        ((SEATED, SHIN, STEPS), set()),
        ((CORE,), set()),  # no calf work
        ((STANDING,), {Say.NO_SHIN, Say.NO_PERONEAL, Say.ONE_MUSCLE}),
        ((ROPE,), {Say.NO_SHIN, Say.NO_PERONEAL, Say.ONE_MUSCLE}),
        ((STANDING, ROPE, CORE, STRETCH), {Say.NO_SHIN, Say.NO_PERONEAL, Say.ONE_MUSCLE}),
        (("toe-walk",), {Say.NO_SHIN, Say.NO_PERONEAL}),
        ((STANDING, SHIN, STEPS), set()),
        (("bunny-hops",), {Say.NO_SHIN, Say.NO_PERONEAL}),
    ],
)
def test_front_back_and_side_together(keys: tuple[str, ...], expected: set[Say]) -> None:
    found = judge(week(done(1, *keys)), EXERCISES)
    rule_3 = {finding.say: finding.source for finding in found.findings if finding.rule == 3}
    assert rule_3 == dict.fromkeys(expected, "A0")


# rule 4


@pytest.mark.parametrize(
    ("sessions", "unloaded"),
    [
        ((done(1, STANDING),), {Topic.STRAIGHT_KNEE}),
        ((done(1, STANDING, load=kg(5)),), set()),
        ((done(1, STANDING), done(3, STANDING, load=kg(5))), set()),
        ((done(1, STANDING), done(3, "single-leg-calf-raise")), set()),
        ((done(1, STANDING, SEATED_BY_HAND),), {Topic.STRAIGHT_KNEE, Topic.BENT_KNEE}),
        ((done(1, STANDING, SEATED),), {Topic.STRAIGHT_KNEE}),
        ((done(1, PRESS, ROPE, CORE),), set()),
    ],
)
def test_straight_and_bent_knee_work_carries_weight(sessions: tuple[Session, ...], unloaded: set[Topic]) -> None:
    found = judge(week(*sessions), EXERCISES)
    told = {finding.topic: (finding.rule, finding.source) for finding in found.findings if finding.say is Say.UNLOADED}
    assert told == dict.fromkeys(unloaded, (4, "A3"))
    assert {cell.topic for cell in found.cells if cell.state is CellState.WARNED} == unloaded


def test_what_the_running_programme_does_without_weight_is_not_nagged_about() -> None:
    guide = guide_of(programme((STANDING,)), 0, EXERCISES)
    found = judge(week(done(1, STANDING, SEATED_BY_HAND)), EXERCISES, guide)
    assert {finding.topic for finding in found.findings if finding.say is Say.UNLOADED} == {Topic.BENT_KNEE}


# rule 5


@pytest.mark.parametrize(
    ("keys", "told"),
    [((PRESS,), True), ((PRESS, STRETCH), False), ((PRESS, "knee-push"), False), ((CORE,), False)],
)
def test_calf_work_is_paired_with_a_stretch(keys: tuple[str, ...], told: bool) -> None:
    found = judge(week(done(1, *keys)), EXERCISES)
    assert (Say.NO_STRETCH in said(found)) is told
    if told:
        assert (only(found, Say.NO_STRETCH).rule, only(found, Say.NO_STRETCH).source) == (5, "A0")


# rule 12


def test_jumps_are_locked_until_the_calves_are_ready() -> None:
    found = judge(week(), EXERCISES, readiness=NOT_READY).cell(Topic.PLYOMETRIC)
    assert (found.state, found.readiness) == (CellState.LOCKED, NOT_READY)
    assert state(judge(week(), EXERCISES, readiness=READY), Topic.PLYOMETRIC) is CellState.MISSING


def test_jumps_that_are_planned_too_early_are_warned_of_and_done_ones_are_done() -> None:
    ahead = judge(week(planned(3, ROPE)), EXERCISES, readiness=NOT_READY)
    assert (only(ahead, Say.NOT_READY).rule, only(ahead, Say.NOT_READY).source) == (12, "A0")
    assert state(ahead, Topic.PLYOMETRIC) is CellState.WARNED
    past = judge(week(done(3, ROPE)), EXERCISES, readiness=NOT_READY)
    assert state(past, Topic.PLYOMETRIC) is CellState.THERE


# beside a programme


def test_a_week_is_judged_against_the_running_programme() -> None:
    ladder = programme(
        (HOLD,), (PRESS, STRETCH), ("dumbbell-heel-raise", SHIN), leaves_out=(Group.BENT_KNEE, Group.PLYOMETRIC)
    )
    found = judge(week(), EXERCISES, guide_of(ladder, 0, EXERCISES), NOT_READY)
    assert {cell.topic: (cell.state, cell.step) for cell in found.cells[:7]} == {
        Topic.BAND: (CellState.MISSING, None),
        Topic.STRAIGHT_KNEE: (CellState.LATER, 3),
        Topic.BENT_KNEE: (CellState.LEFT_OUT, None),
        Topic.PLYOMETRIC: (CellState.LOCKED, None),
        Topic.SHIN: (CellState.LATER, 3),
        Topic.PERONEAL: (CellState.MISSING, None),
        Topic.STRETCH: (CellState.LATER, 2),
    }
    last = judge(week(done(1, PRESS)), EXERCISES, guide_of(ladder, 2, EXERCISES), READY)
    assert state(last, Topic.STRAIGHT_KNEE) is CellState.MISSING
    assert state(last, Topic.PLYOMETRIC) is CellState.LEFT_OUT
    assert said(last) == {Say.NO_SHIN, Say.NO_PERONEAL, Say.NO_STRETCH}


def test_what_is_left_out_on_purpose_or_comes_later_is_not_nagged_about() -> None:
    rehab = programme((PRESS,), (SHIN,), leaves_out=(Group.PERONEAL, Group.STRETCH), is_rehab=True)
    assert said(judge(week(done(1, PRESS)), EXERCISES, guide_of(rehab, 0, EXERCISES))) == set()


def test_a_week_of_one_muscle_is_fine_where_the_programme_wants_it_so() -> None:
    raises = programme(("weighted-calf-raise",), leaves_out=(Group.BENT_KNEE, Group.SHIN, Group.PERONEAL))
    found = judge(week(done(1, "weighted-calf-raise")), EXERCISES, guide_of(raises, 0, EXERCISES))
    assert Say.ONE_MUSCLE not in said(found)


@pytest.mark.parametrize(
    ("rule", "gone"),
    [
        (1, {Say.NO_REST_BETWEEN}),
        (2, {Say.NO_CALF_EXERCISE}),
        (3, {Say.NO_SHIN, Say.NO_PERONEAL, Say.ONE_MUSCLE}),
        (4, {Say.UNLOADED}),
        (5, {Say.NO_STRETCH}),
        (12, {Say.NOT_READY}),
    ],
)
def test_a_rule_that_is_switched_off_says_nothing(rule: int, gone: set[Say]) -> None:
    sessions = (done(1, STANDING), planned(2, ROPE), planned(3, ROPE), planned(5, CORE))
    all_said = said(judge(week(*sessions), EXERCISES, readiness=NOT_READY))
    assert gone <= all_said
    assert said(judge(week(*sessions), EXERCISES, readiness=NOT_READY, off=frozenset((rule,)))) == all_said - gone
    empty = judge(week(), EXERCISES, readiness=NOT_READY, off=frozenset((rule,)))
    assert rule not in {empty.cell(topic).rule for topic in empty.missing}


# every week

KEYS = sorted(EXERCISES)
sessions = st.builds(
    Session,
    st.integers(-1, 7).map(day),
    st.lists(st.builds(Work, st.sampled_from(KEYS), st.booleans(), st.booleans()), max_size=4).map(tuple),
    st.booleans(),
    st.none() | st.integers(1, 5),
)
weeks = st.builds(
    Week,
    st.just(MONDAY),
    st.just(SUNDAY),
    st.lists(sessions, max_size=6).map(tuple),
    st.lists(st.builds(RunDay, st.integers(-1, 7).map(day), st.booleans()), max_size=3).map(tuple),
    st.lists(st.integers(0, 6).map(day), max_size=2).map(tuple),
)
step_keys = st.lists(st.sampled_from(KEYS), min_size=1, max_size=4).map(tuple)


@st.composite
def guides(draw: st.DrawFn) -> Guide:
    steps = draw(st.lists(step_keys, min_size=1, max_size=4))
    low = draw(st.integers(1, 7))
    made = programme(
        *steps,
        sessions_low=low,
        sessions_high=draw(st.integers(low, 7)),
        leaves_out=tuple(draw(st.sets(st.sampled_from(Group)))),
    )
    return guide_of(made, draw(st.integers(0, len(steps) - 1)), EXERCISES)


readinesses = st.none() | st.sampled_from((READY, NOT_READY))


@given(weeks, sessions, st.none() | guides(), readinesses)
def test_more_work_never_makes_a_gap(
    before: Week, more: Session, guide: Guide | None, readiness: Readiness | None
) -> None:
    first = judge(before, EXERCISES, guide, readiness)
    after = judge(replace(before, sessions=(*before.sessions, more)), EXERCISES, guide, readiness)
    assert set(after.missing) <= set(first.missing)
    for cell in first.cells[:8]:
        assert set(cell.days) <= set(after.cell(cell.topic).days)


@given(weeks, st.randoms(), st.none() | guides(), readinesses)
def test_the_order_of_entry_does_not_matter(
    one: Week, random: object, guide: Guide | None, readiness: Readiness | None
) -> None:
    def shuffled(things: tuple[object, ...]) -> tuple[object, ...]:
        mixed = list(things)
        random.shuffle(mixed)  # type: ignore[attr-defined]
        return tuple(mixed)

    turned = tuple(replace(s, works=shuffled(s.works)) for s in one.sessions)  # type: ignore[arg-type]
    other = Week(one.first, one.last, shuffled(turned), shuffled(one.runs), shuffled(one.rests))  # type: ignore[arg-type]
    assert judge(one, EXERCISES, guide, readiness) == judge(other, EXERCISES, guide, readiness)


@given(weeks, guides(), readinesses)
def test_what_a_programme_leaves_out_is_never_missing(one: Week, guide: Guide, readiness: Readiness | None) -> None:
    assert not set(judge(one, EXERCISES, guide, readiness).missing) & guide.leaves_out


@given(weeks, st.none() | guides(), readinesses)
def test_what_is_done_covers_like_what_is_planned(one: Week, guide: Guide | None, readiness: Readiness | None) -> None:
    finished = replace(one, sessions=tuple(replace(session, done=True) for session in one.sessions))
    assert judge(finished, EXERCISES, guide, readiness).missing == judge(one, EXERCISES, guide, readiness).missing
