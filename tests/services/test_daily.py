"""What a day begins with, from a real logbook."""

from dataclasses import replace
from datetime import date, timedelta

from conftest import NOW
from sqlalchemy import event
from sqlalchemy.engine import Engine

from soleus.domain.band import BandUse
from soleus.domain.calendar import PlannedWorkout, PlanState, Run, SkipReason
from soleus.domain.coverage import Topic
from soleus.domain.load import Load
from soleus.domain.ports import Kind
from soleus.domain.prescription import Prescription, usual
from soleus.domain.trainee import Trainee
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put

TODAY = NOW.date()
PRESS, SHIN = "band-plantarflexion", "shin-raise"


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def planned(services: Services, day: date, *keys: str, name: str = "Bands") -> PlannedWorkout:
    items = tuple(usual(services.catalogue.exercise(key)) for key in keys or (PRESS,))
    return services.planning.plan(PlannedWorkout(day, name, items))


def did(services: Services, days_ago: int, plan: PlannedWorkout | None = None) -> Workout:
    red = Load(band=BandUse("article-red"))
    sets = tuple(SideSet(n, side, red, reps=12) for side in (Side.LEFT, Side.RIGHT) for n in (1, 2, 3))
    workout = Workout(ago(days_ago), "Bands", (Entry(PRESS, sets),), planned_id=None if plan is None else plan.id)
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))
    return workout


def test_an_empty_day(services: Services) -> None:
    found = services.daily.today()
    assert (found.day, found.workouts, found.done, found.waiting) == (TODAY, (), (), ())
    assert (found.running, found.next, found.morning, found.is_rest_day) == (None, None, None, False)
    assert Topic.BENT_KNEE in found.coverage.missing


def test_todays_workout_comes_with_its_advice_for_each_leg(services: Services) -> None:
    did(services, 5)
    did(services, 2)
    plan = planned(services, TODAY)
    services.planning.plan(PlannedWorkout(TODAY, "Unknown", (Prescription("gone"),)))
    first, second = services.daily.today().workouts
    assert (first.planned.id, first.state, first.workout) == (plan.id, PlanState.PLANNED, None)
    advice = first.advice[plan.items[0].id].advice
    bands = {side: one.target.load.band.band_id for side, one in advice.items() if one.target.load.band is not None}
    assert bands == dict.fromkeys((Side.LEFT, Side.RIGHT), "article-green")
    assert first.suggestions == 2
    assert first.seconds > 0
    assert (second.advice, second.suggestions) == ({}, 0)


def test_what_was_done_begun_or_left_out_is_not_to_do(services: Services) -> None:
    done, early, skipped, left = (planned(services, TODAY, name=name) for name in ("done", "early", "skipped", "left"))
    of_today = did(services, 0, done)
    elsewhere = did(services, 10, early)
    services.planning.skip(skipped.id, SkipReason.PAIN)
    found = services.daily.today()
    states = {one.planned.name: one.state for one in found.workouts}
    assert list(states) == ["done", "early", "skipped", "left"]
    assert list(states.values()) == [PlanState.DONE, PlanState.DONE, PlanState.SKIPPED, PlanState.PLANNED]
    assert [one.workout for one in found.workouts] == [of_today, elsewhere, None, None]
    assert found.done == (of_today,)
    assert [one.planned.id for one in found.to_do] == [left.id]
    running = services.workouts.start_planned(left.id)
    found = services.daily.today()
    assert found.to_do == ()
    assert (found.running, found.workouts[-1].workout) == (running, running)


def test_what_waits_and_what_is_next(services: Services) -> None:
    planned(services, ago(2), name="missed")
    skipped = planned(services, TODAY + timedelta(days=1))
    services.planning.skip(skipped.id, SkipReason.ILL)
    services.planning.plan(PlannedWorkout(TODAY + timedelta(days=1), "run", run=Run()))
    coming = planned(services, TODAY + timedelta(days=2))
    planned(services, TODAY + timedelta(days=3))
    found = services.daily.today()
    assert [plan.name for plan in found.waiting] == ["missed"]
    assert found.next == coming


def test_runs_and_rest_of_today_stand_beside_the_workouts(services: Services) -> None:
    services.planning.plan(PlannedWorkout(TODAY, "Intervals", run=Run(is_key=True)))
    services.planning.set_rest_day(TODAY, True)
    found = services.daily.today()
    assert [run.name for run in found.runs] == ["Intervals"]
    assert (found.is_rest_day, found.workouts) == (True, ())


def test_the_morning_is_asked_for_until_it_is_answered_or_skipped(services: Services) -> None:
    services.people.change(replace(services.people.shown(), injured_side=Side.LEFT))
    workout = did(services, 2)
    question = services.daily.today().morning
    assert question is not None
    assert (question.workout, question.morning, question.side) == (workout, ago(1), Side.LEFT)
    for value in (3, None):
        services.workouts.note_pain(workout.id, question.answer(value))
        assert services.daily.today().morning is None
        services.logbook.undo()
        assert services.daily.today().morning == question


def test_another_trainees_day_is_their_own(services: Services) -> None:
    planned(services, TODAY)
    planned(services, ago(2))
    did(services, 1)
    services.people.show(services.people.add(Trainee("Other")).id)
    found = services.daily.today()
    assert (found.workouts, found.waiting, found.morning) == ((), (), None)


def test_a_day_costs_the_same_however_much_was_done(services: Services) -> None:
    planned(services, TODAY, PRESS, SHIN)

    def questions() -> int:
        services.daily.today()
        asked: list[str] = []

        def remember(connection: object, cursor: object, statement: str, *rest: object) -> None:
            asked.append(statement)

        event.listen(Engine, "before_cursor_execute", remember)
        try:
            services.daily.today()
        finally:
            event.remove(Engine, "before_cursor_execute", remember)
        return len(asked)

    did(services, 20)
    before = questions()
    for n in range(21, 60):
        did(services, n)
        planned(services, ago(n))
    assert questions() == before
