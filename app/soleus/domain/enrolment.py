"""A trainee's way through a programme: when it began, what was decided on the way, and what that plans."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta

from soleus.domain.calendar import FIRST_DAY, LAST_DAY, PlannedWorkout
from soleus.domain.errors import InvalidValue
from soleus.domain.identity import new_id
from soleus.domain.prescription import Prescription, Target
from soleus.domain.programme import DoseOverride, Programme
from soleus.domain.routine import fresh_items
from soleus.domain.training import OwnNumber, TrainingNumbers
from soleus.domain.words import tr

OPEN_WEEKS = 8
"""How many weeks are planned at a time where a programme has no fixed length."""


@dataclass(frozen=True, slots=True)
class StepTaken:
    """The trainee went on (or back) to a step, from 0, on a day."""

    day: date
    step: int


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A programme that was started: a copy of it as it was then, and all decisions since.

    `weekdays` are its training days (0 Monday … 6 Sunday), `at` the time of day where one is wished. `overrides` and
    `numbers` are a therapist's own figures: they go before the programme's, which go before the user's. `ended` is
    the last day of one that was stopped.
    """

    programme: Programme
    start: date
    weekdays: tuple[int, ...]
    steps_taken: tuple[StepTaken, ...] = ()
    overrides: tuple[DoseOverride, ...] = ()
    numbers: tuple[OwnNumber, ...] = ()
    at: time | None = None
    ended: date | None = None
    id: int = field(default_factory=new_id)

    def __post_init__(self) -> None:
        if not FIRST_DAY <= self.start <= LAST_DAY:
            raise InvalidValue(tr("Values", "A programme starts between 1900 and 2100."))
        if not self.weekdays or any(not 0 <= day <= 6 for day in self.weekdays):
            raise InvalidValue(tr("Values", "A programme needs a training day in the week."))
        if any(not 0 <= taken.step < len(self.programme.steps) for taken in self.steps_taken):
            raise InvalidValue(tr("Values", "The programme has no such step."))

    @property
    def name(self) -> str:
        """The name of its programme."""
        return self.programme.name


@dataclass(frozen=True, slots=True)
class Stay:
    """The days of one step on the way: from its first day to the day before `until` (None: open end)."""

    step: int
    first: date
    until: date | None


def stays(enrolment: Enrolment) -> list[Stay]:
    """Return the way through the steps, in the order of time: by weeks, and as the trainee decided.

    A decision takes effect on its day; a step that began then runs its weeks from there. The last one ends where the
    programme does.
    """
    decisions = sorted(enrolment.steps_taken, key=lambda taken: taken.day)
    way: list[Stay] = []
    marks = [StepTaken(enrolment.start, 0), *(d for d in decisions if d.day >= enrolment.start)]
    for place, mark in enumerate(marks):
        limit = marks[place + 1].day if place + 1 < len(marks) else None
        way += _from(enrolment.programme, mark, limit)
    end = None if enrolment.ended is None else enrolment.ended + timedelta(days=1)
    return [stay for stay in (_cut(stay, end) for stay in way) if stay is not None]


def _from(programme: Programme, mark: StepTaken, limit: date | None) -> Iterator[Stay]:
    day = mark.day
    for step in range(mark.step, len(programme.steps)):
        if limit is not None and day >= limit:
            return
        weeks = programme.steps[step].weeks
        until = None if weeks is None else day + timedelta(weeks=weeks)
        if limit is not None and (until is None or until > limit):
            until = limit
        yield Stay(step, day, until)
        if until is None:
            return
        day = until


def _cut(stay: Stay, end: date | None) -> Stay | None:
    if end is None:
        return stay
    if stay.first >= end:
        return None
    return replace(stay, until=end if stay.until is None else min(stay.until, end))


def stay_at(enrolment: Enrolment, day: date) -> Stay | None:
    """Return the step a day belongs to; None before the start, after the end, and once it was stopped."""
    for stay in stays(enrolment):
        if stay.first <= day and (stay.until is None or day < stay.until):
            return stay
    return None


def under_way(enrolments: Iterable[Enrolment], day: date) -> Enrolment | None:
    """Return the programme that a day belongs to: of several the one that began last."""
    found = (enrolment for enrolment in enrolments if stay_at(enrolment, day) is not None)
    return max(found, key=lambda one: (one.start, one.id), default=None)


def end_of(enrolment: Enrolment) -> date | None:
    """Return the day after its last one, None where that is open."""
    way = stays(enrolment)
    return way[-1].until if way else enrolment.start


def numbers_of(enrolment: Enrolment | None, own: TrainingNumbers) -> TrainingNumbers:
    """Return the numbers the rules count with: the therapist's before the programme's before the user's own."""
    if enrolment is None:
        return own
    for numbers in (enrolment.programme.numbers, enrolment.numbers):
        own = own.with_own({number.field: number.value for number in numbers})
    return own


def prescribed(items: Sequence[Prescription], overrides: Sequence[DoseOverride]) -> tuple[Prescription, ...]:
    """Return the exercises with a therapist's figures in the place of the programme's."""
    by_key = {override.exercise_key: override for override in overrides}
    kept = (item for item in items if not (item.exercise_key in by_key and by_key[item.exercise_key].leave_out))
    return tuple(_overridden(item, by_key.get(item.exercise_key)) for item in kept)


def _overridden(item: Prescription, override: DoseOverride | None) -> Prescription:
    if override is None:
        return item
    targets = tuple(_with_figures(target, override) for target in item.targets)
    return replace(item, targets=targets, rest_s=item.rest_s if override.rest_s is None else override.rest_s)


def _with_figures(target: Target, override: DoseOverride) -> Target:
    low = target.low if override.low is None else override.low
    high = target.high if override.high is None else override.high
    if low is not None and high is not None and low > high:
        # Only one end was given: the other one gives way.
        low, high = (low, low) if override.low is not None else (high, high)
    return replace(
        target,
        sets=target.sets if override.sets is None else override.sets,
        low=low,
        high=high,
        hold_s=target.hold_s if override.hold_s is None else override.hold_s,
    )


def planned_by(enrolment: Enrolment, first: date, last: date) -> list[PlannedWorkout]:
    """Return the workouts that a programme puts on the days from first to last, both included.

    The sessions of a step take turns from the step's first day on; days outside the programme get nothing, nor does a
    session of which a therapist leaves everything out.
    """
    found: list[PlannedWorkout] = []
    for stay in stays(enrolment):
        end = last if stay.until is None else min(last, stay.until - timedelta(days=1))
        if stay.first <= end and first <= end:
            found += _of_stay(enrolment, stay, first, end)
    return found


def _of_stay(enrolment: Enrolment, stay: Stay, first: date, last: date) -> Iterator[PlannedWorkout]:
    sessions = enrolment.programme.steps[stay.step].sessions
    turn = 0
    for n in range((last - stay.first).days + 1):
        day = stay.first + timedelta(days=n)
        if day.weekday() not in enrolment.weekdays or not sessions:
            continue
        for time_of_day in range(enrolment.programme.times_a_day):
            session = sessions[turn % len(sessions)]
            turn += 1
            items = prescribed(session.items, enrolment.overrides)
            if day >= first and (items or not session.items):
                yield PlannedWorkout(
                    day,
                    session.name,
                    fresh_items(items),
                    at=enrolment.at if time_of_day == 0 else None,
                    note=session.note,
                    position=time_of_day,
                    enrolment_id=enrolment.id,
                    step=stay.step,
                )


def put_off(enrolment: Enrolment, plan: PlannedWorkout) -> PlannedWorkout | None:
    """Return a workout that was moved, as the programme wants it on the day it stands on now; None: left out there.

    It is the session of its name where the step of that day has one. Beyond the programme's end it stays as it is.
    """
    stay = stay_at(enrolment, plan.day)
    sessions = () if stay is None else enrolment.programme.steps[stay.step].sessions
    if stay is None or not sessions:
        return plan
    session = next((one for one in sessions if one.name == plan.name), sessions[0])
    items = fresh_items(prescribed(session.items, enrolment.overrides))
    if session.items and not items:
        return None
    return replace(plan, name=session.name, items=items, note=session.note, step=stay.step)
