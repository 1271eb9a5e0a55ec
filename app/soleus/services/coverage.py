"""What a week covers, which exercises would fill its gaps, and putting one of them into the plan."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from soleus.domain.calendar import PlanKind, PlannedWorkout, PlanState, plan_state, week_start
from soleus.domain.calf_work import Exercises, carries_load, session_of_plan, session_of_workout
from soleus.domain.coverage import Guide, RunDay, Topic, Week, WeekCoverage, guide_of, topic_of
from soleus.domain.enrolment import Enrolment, stay_at, under_way
from soleus.domain.errors import Conflict
from soleus.domain.exercise import Exercise
from soleus.domain.judging import judge
from soleus.domain.ladders import depths
from soleus.domain.placing import DayLoad, day_for
from soleus.domain.ports import Kind, UnitOfWork
from soleus.domain.prescribing import inserted
from soleus.domain.prescription import Prescription, Section, usual
from soleus.domain.progression.accepting import accepted
from soleus.domain.words import tr
from soleus.services.catalogue import Catalogue
from soleus.services.choices import Choices
from soleus.services.clock import Clock
from soleus.services.coaching import Coaching, ItemAdvice
from soleus.services.logbook import Logbook, Put

_DAY = timedelta(days=1)
_LOADED_FIRST = (Topic.STRAIGHT_KNEE, Topic.BENT_KNEE)
_CALF_TOPICS = (Topic.BAND, Topic.BENT_KNEE, Topic.STRAIGHT_KNEE, Topic.PLYOMETRIC)
_USUAL_TOPICS = _CALF_TOPICS[1:]


@dataclass(frozen=True, slots=True)
class _Plans:
    """What is planned from the day before a week to the day after it; `coming` are workouts that are still to come."""

    first: date
    last: date
    planned: tuple[PlannedWorkout, ...]
    coming: tuple[PlannedWorkout, ...]

    @property
    def open(self) -> tuple[PlannedWorkout, ...]:
        """The workouts of the week that are still to come, in their order."""
        return tuple(plan for plan in self.coming if self.first <= plan.day <= self.last)


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
        exercises = self._catalogue.by_key()
        plans = self._plans(unit, day, first_weekday)
        week = self._week(unit, plans, plans.first - _DAY)
        guide = self._guide(unit, plans.first)
        return judge(week, exercises, guide, self._coaching.readiness_in(unit), self._choices.rules().off)

    def offers(self, topic: Topic, day: date | None = None, first_weekday: int = 0) -> list[Exercise]:
        """Return the exercises that would fill a gap of a day's week (today's), with what the trainee owns.

        Those of the running programme's step come first, loaded ones before others where rule 4 asks, then what was
        done last, then the ladders' exercises, easier ones first, before those of none. Jumps are offered when the
        calves are ready for them (rule 12). It costs a look into the index an exercise, and reads no workouts.
        """
        day = day or self._clock().date()
        exercises = self._catalogue.by_key()
        with self._logbook.reading() as unit:
            guide = self._guide(unit, week_start(day, first_weekday))
            last_days = unit.reading.last_days()
            topics: tuple[Topic, ...] = (topic,)
            if topic is Topic.SESSIONS:
                topics = self._calf_topics(self._plans(unit, day, first_weekday), guide, last_days)
            if Topic.PLYOMETRIC in topics and not self._coaching.readiness_in(unit).ready:
                topics = tuple(one for one in topics if one is not Topic.PLYOMETRIC)
        equipment = self._choices.equipment()
        owned = None if equipment is None else equipment.owned
        depth = depths(exercises)
        prescribed = guide.keys_now if guide is not None else frozenset()
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
                not (exercise.easier or exercise.harder or exercise.beside),
                depth[exercise.key],
                exercise.name.casefold(),
            )

        return [exercise for exercise, _ in sorted(fitting, key=order)]

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
            plans = self._plans(unit, day, first_weekday)
            before: PlannedWorkout | None = plans.open[0] if plans.open and topic is not Topic.SESSIONS else None
            when = max(today, first)
            if topic is Topic.SESSIONS:
                when = self._free_day(self._week(unit, plans, when - _DAY), item, when)
            position = max((p.position for p in plans.planned if p.day == when), default=-1) + 1
        if before is None:
            after = PlannedWorkout(when, exercise.name, (item,), position=position)
        else:
            after = replace(before, items=_placed(before.items, item))
        label = tr("Logbook", "Add {name}").format(name=exercise.name)
        self._logbook.edit(label, Put(Kind.PLANNED, before, after))
        return after

    # within

    def _plans(self, unit: UnitOfWork, day: date, first_weekday: int) -> _Plans:
        first = week_start(day, first_weekday)
        last = first + 6 * _DAY
        today = self._clock().date()
        planned = unit.reading.planned_between(first - _DAY, last + _DAY)
        begun = unit.reading.done_links([plan.id for plan in planned])
        coming = (
            plan
            for plan in planned
            if plan.kind is PlanKind.WORKOUT
            and plan.id not in begun
            and plan_state(plan, False, today) is PlanState.PLANNED
        )
        return _Plans(first, last, tuple(planned), tuple(coming))

    def _week(self, unit: UnitOfWork, plans: _Plans, since: date) -> Week:
        """Return what counts of a week; of what was done, that of the days from `since` on."""
        exercises = self._catalogue.by_key()
        workouts = unit.reading.workouts_between(since, plans.last + _DAY)
        done = (session_of_workout(workout, exercises) for workout in workouts)
        to_come = (session_of_plan(plan, exercises) for plan in plans.coming)
        kept = [plan for plan in plans.planned if plan.skipped is None]
        return Week(
            plans.first,
            plans.last,
            (*done, *to_come),
            tuple(RunDay(plan.day, plan.run.is_key) for plan in kept if plan.run is not None),
            tuple(plan.day for plan in kept if plan.is_rest),
        )

    def _guide(self, unit: UnitOfWork, first: date) -> Guide | None:
        """Return what the programme of a week asks for: that of today, else of its first day that has one."""
        today = self._clock().date()
        days = sorted((first + n * _DAY for n in range(7)), key=lambda one: (one != today, one))
        return _guide_of(unit.enrolments.all(), days, self._catalogue.by_key())

    def _calf_topics(self, plans: _Plans, guide: Guide | None, last_days: Mapping[str, date]) -> tuple[Topic, ...]:
        """Return the topics whose exercises make a session: those that nothing in the week covers come first."""
        exercises = self._catalogue.by_key()
        keys = {key for key, day in last_days.items() if plans.first <= day <= plans.last}
        keys |= {item.exercise_key for plan in plans.open for item in plan.items}
        covered = {topic_of(exercises[key]) for key in keys if key in exercises}
        wanted = _USUAL_TOPICS if guide is None else tuple(t for t in _CALF_TOPICS if t in guide.now)
        return tuple(sorted(wanted or _USUAL_TOPICS, key=lambda topic: topic in covered))

    def _begun(self, exercise: Exercise) -> Prescription:
        """Return an exercise at its usual dose, with the loads that are next by the log."""
        item = usual(exercise)
        if topic_of(exercise) is Topic.STRETCH:
            item = replace(item, section=Section.STRETCH)
        found = self._coaching.advice_of((item,)).get(item.id)
        return item if found is None else _with_advice(item, found)

    def _free_day(self, week: Week, item: Prescription, first: date) -> date:
        exercises = self._catalogue.by_key()
        hard = any(w.is_hard for w in session_of_plan(PlannedWorkout(first, "-", (item,)), exercises).works)
        worked = {session.day for session in week.sessions}
        hard_days = {session.day for session in week.sessions if any(work.is_hard for work in session.works)}
        key_days = {run.day for run in week.runs if run.is_key}
        days = (week.first + n * _DAY for n in range(-1, 8))
        loads = {day: DayLoad(day in worked, day in hard_days, day in week.rests, day in key_days) for day in days}
        found = day_for(hard, loads, first, week.last)
        return found if found <= week.last else first


def _guide_of(enrolments: Sequence[Enrolment], days: Iterable[date], exercises: Exercises) -> Guide | None:
    """Return what the programme of the first of some days that has one asks for, the newest of several."""
    for day in days:
        enrolment = under_way(enrolments, day)
        stay = None if enrolment is None else stay_at(enrolment, day)
        if enrolment is not None and stay is not None:
            return guide_of(enrolment.programme, stay.step, exercises, enrolment.overrides)
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
