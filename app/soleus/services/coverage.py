"""What a week covers, which exercises would fill its gaps, and putting one of them into the plan."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from soleus.domain.calendar import PlanKind, PlannedWorkout, PlanState, plan_state, week_start
from soleus.domain.calf_work import Exercises, carries_load, session_of_plan, session_of_workout
from soleus.domain.coverage import Guide, RunDay, Topic, Week, WeekCoverage, guide_of, topic_of
from soleus.domain.enrolment import Enrolment, stay_at
from soleus.domain.errors import Conflict
from soleus.domain.exercise import Exercise
from soleus.domain.judging import judge
from soleus.domain.ladders import depths
from soleus.domain.placing import DayLoad, day_for
from soleus.domain.ports import Kind, UnitOfWork
from soleus.domain.prescribing import inserted
from soleus.domain.prescription import Prescription, Section, usual
from soleus.domain.progression.accepting import accepted
from soleus.domain.readiness import Readiness
from soleus.domain.words import tr
from soleus.services.catalogue import Catalogue
from soleus.services.choices import Choices
from soleus.services.clock import Clock
from soleus.services.coaching import Coaching, ItemAdvice
from soleus.services.logbook import Logbook, Put

_DAY = timedelta(days=1)
_LOADED_FIRST = (Topic.STRAIGHT_KNEE, Topic.BENT_KNEE)
_CALF_TOPICS = (Topic.BAND, Topic.STRAIGHT_KNEE, Topic.BENT_KNEE, Topic.PLYOMETRIC)


@dataclass(frozen=True, slots=True)
class _Looked:
    """What the logbook says of a week; `open` are its planned workouts that are still to come, in their order."""

    week: Week
    guide: Guide | None
    readiness: Readiness
    open: tuple[PlannedWorkout, ...]


class Coverage:
    """Answers from the log and the plan as they are; nothing of it is stored. May be asked in any thread."""

    def __init__(
        self, logbook: Logbook, catalogue: Catalogue, choices: Choices, coaching: Coaching, clock: Clock
    ) -> None:
        self._logbook = logbook
        self._catalogue = catalogue
        self._choices = choices
        self._coaching = coaching
        self._clock = clock

    def week(self, day: date, first_weekday: int = 0) -> WeekCoverage:
        """Return how the week of a day stands; weeks begin with `first_weekday` (0 Monday … 6 Sunday)."""
        with self._logbook.reading() as unit:
            return self.week_in(unit, day, first_weekday)

    def week_in(self, unit: UnitOfWork, day: date, first_weekday: int = 0) -> WeekCoverage:
        """Return the same, asked within a unit of work."""
        return self._judged(self._looked(unit, day, first_weekday))

    def offers(self, topic: Topic, day: date | None = None, first_weekday: int = 0) -> list[Exercise]:
        """Return the exercises that would fill a gap of a day's week (today's), with what the trainee owns.

        Those of the running programme's step come first, loaded ones before others where rule 4 asks, then what was
        done last, then easier before harder. Jumps are offered when the calves are ready for them (rule 12).
        """
        day = day or self._clock().date()
        with self._logbook.reading() as unit:
            looked = self._looked(unit, day, first_weekday)
            last_days = unit.reading.last_days()
        topics = self._topics_for(topic, looked)
        equipment = self._choices.equipment()
        owned = None if equipment is None else equipment.owned
        exercises = self._catalogue.by_key()
        depth = depths(exercises)
        prescribed = looked.guide.keys_now if looked.guide is not None else frozenset()
        fitting = [
            (one, found)
            for one in exercises.values()
            if (found := topic_of(one)) in topics and not one.archived and (owned is None or one.possible_with(owned))
        ]

        def order(candidate: tuple[Exercise, Topic | None]) -> tuple[object, ...]:
            exercise, covers = candidate
            last = last_days.get(exercise.key)
            return (
                topics.index(covers) if covers in topics else len(topics),
                exercise.key not in prescribed,
                covers in _LOADED_FIRST and not carries_load(exercise),
                -last.toordinal() if last is not None else 0,
                depth[exercise.key],
                exercise.name.casefold(),
            )

        return [exercise for exercise, _ in sorted(fitting, key=order)]

    def fill(self, topic: Topic, day: date, first_weekday: int = 0) -> PlannedWorkout | None:
        """Add the first exercise that is offered for a gap of a day's week; None where nothing can be."""
        offered = self.offers(topic, day, first_weekday)
        return self.add(offered[0].key, day, first_weekday, topic) if offered else None

    def add(self, exercise_key: str, day: date, first_weekday: int = 0, topic: Topic | None = None) -> PlannedWorkout:
        """Put an exercise into the plan of a day's week, as one step of undo, and return what holds it now.

        It comes at its usual dose with the load that is next, into the first workout of the week that is still to come
        (today's or a later one); where there is none, and for a gap of sessions, a new workout is planned. Raises
        NotFound for the exercise and Conflict for a week that is over.
        """
        exercise = self._catalogue.exercise(exercise_key)
        today = self._clock().date()
        first = week_start(day, first_weekday)
        last = first + 6 * _DAY
        if last < today:
            raise Conflict(tr("Coach", "This week is over. What was done in it can be logged, but not planned."))
        item = self._begun(exercise)
        with self._logbook.reading() as unit:
            looked = self._looked(unit, day, first_weekday)
            before = looked.open[0] if looked.open and topic is not Topic.SESSIONS else None
            if before is None:
                when = self._free_day(looked, item, max(today, first)) if topic is Topic.SESSIONS else max(today, first)
                position = max((p.position for p in unit.reading.planned_between(when, when)), default=-1) + 1
        if before is None:
            after = PlannedWorkout(when, exercise.name, (item,), position=position)
        else:
            after = replace(before, items=_placed(before.items, item))
        label = tr("Logbook", "Add {name}").format(name=exercise.name)
        self._logbook.edit(label, Put(Kind.PLANNED, before, after))
        return after

    # within

    def _looked(self, unit: UnitOfWork, day: date, first_weekday: int) -> _Looked:
        first = week_start(day, first_weekday)
        last = first + 6 * _DAY
        today = self._clock().date()
        exercises = self._catalogue.by_key()
        planned = unit.reading.planned_between(first - _DAY, last + _DAY)
        begun = unit.reading.done_links([plan.id for plan in planned])
        workouts = unit.reading.workouts_between(first - _DAY, last + _DAY)
        coming = [p for p in planned if p.id not in begun and plan_state(p, False, today) is PlanState.PLANNED]
        to_do = [plan for plan in coming if plan.kind is PlanKind.WORKOUT]
        week = Week(
            first,
            last,
            (
                *(session_of_workout(workout, exercises) for workout in workouts),
                *(session_of_plan(plan, exercises) for plan in to_do),
            ),
            tuple(RunDay(p.day, p.run.is_key) for p in planned if p.run is not None and p.skipped is None),
            tuple(plan.day for plan in planned if plan.is_rest and plan.skipped is None),
        )
        days = sorted((first + n * _DAY for n in range(7)), key=lambda one: (one != today, one))
        guide = _guide(unit.enrolments.all(), days, exercises)
        open_ones = tuple(plan for plan in to_do if first <= plan.day <= last)
        return _Looked(week, guide, self._coaching.readiness_in(unit), open_ones)

    def _judged(self, looked: _Looked) -> WeekCoverage:
        off = self._choices.rules().off
        return judge(looked.week, self._catalogue.by_key(), looked.guide, looked.readiness, off)

    def _topics_for(self, topic: Topic, looked: _Looked) -> tuple[Topic, ...]:
        """Return the topics whose exercises fill a gap: for a session those of the calf, the missing ones first."""
        if topic is Topic.REST_DAYS or (topic is Topic.PLYOMETRIC and not looked.readiness.ready):
            return ()
        if topic is not Topic.SESSIONS:
            return (topic,)
        missing = [one for one in self._judged(looked).missing if one in _CALF_TOPICS]
        now = [one for one in _CALF_TOPICS if looked.guide is not None and one in looked.guide.now]
        usual_ones = [Topic.BENT_KNEE, Topic.STRAIGHT_KNEE] if not now else []
        found = dict.fromkeys((*missing, *now, *usual_ones))
        return tuple(one for one in found if one is not Topic.PLYOMETRIC or looked.readiness.ready)

    def _begun(self, exercise: Exercise) -> Prescription:
        """Return an exercise at its usual dose, with the loads that are next by the log."""
        item = usual(exercise)
        if topic_of(exercise) is Topic.STRETCH:
            item = replace(item, section=Section.STRETCH)
        found = self._coaching.advice_of((item,)).get(item.id)
        return item if found is None else _with_advice(item, found)

    def _free_day(self, looked: _Looked, item: Prescription, first: date) -> date:
        exercises = self._catalogue.by_key()
        hard = any(w.is_hard for w in session_of_plan(PlannedWorkout(first, "-", (item,)), exercises).works)
        worked = {session.day for session in looked.week.sessions}
        hard_days = {s.day for s in looked.week.sessions if any(work.is_hard for work in s.works)}
        key_days = {run.day for run in looked.week.runs if run.is_key}
        days = (looked.week.first + n * _DAY for n in range(-1, 8))
        loads = {d: DayLoad(d in worked, d in hard_days, d in looked.week.rests, d in key_days) for d in days}
        found = day_for(hard, loads, first, looked.week.last)
        return found if found <= looked.week.last else first


def _guide(enrolments: Iterable[Enrolment], days: Iterable[date], exercises: Exercises) -> Guide | None:
    """Return what the programme of the first of some days that has one asks for, the newest of several."""
    known = sorted(enrolments, key=lambda one: (one.start, one.id), reverse=True)
    for day in days:
        for enrolment in known:
            stay = stay_at(enrolment, day)
            if stay is not None:
                return guide_of(enrolment.programme, stay.step, exercises)
    return None


def _with_advice(item: Prescription, found: ItemAdvice) -> Prescription:
    """Return a prescription with what is advised: for each leg apart where they differ, for all sides at once else."""
    targets = {side: advice.target for side, advice in found.advice.items()}
    alike = {(target.sets, target.low, target.high, target.load) for target in targets.values()}
    for side, target in targets.items():
        item = accepted(item, None if len(alike) == 1 else side, target)
    return item


def _placed(items: Sequence[Prescription], item: Prescription) -> tuple[Prescription, ...]:
    """Return the exercises of a workout with one more, at the end of its section."""
    order = list(Section)
    later = (n for n, one in enumerate(items) if order.index(one.section) > order.index(item.section))
    return inserted(tuple(items), (item,), next(later, len(items)))
