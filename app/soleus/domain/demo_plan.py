"""What a made-up runner has planned: runs, the way through the band ladder, and pain that was noted."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time, timedelta

from soleus.domain.calendar import PlannedWorkout, Run
from soleus.domain.enrolment import Enrolment, StepTaken
from soleus.domain.naming import REST_NAME, RUN_NAME
from soleus.domain.pain import PainMoment, PainNote, PainSite
from soleus.domain.prescription import Prescription
from soleus.domain.programme import Programme, with_items
from soleus.domain.units import Distance
from soleus.domain.words import tr
from soleus.domain.workout import Workout

WEEKS_BACK, WEEKS_AHEAD = 4, 4
LADDER_DAYS = (1, 4)
"""Tuesday and Friday."""

_DAY = timedelta(days=1)
_EASY_KM = {0: 6.0, 3: 8.0, 6: 14.0}
_KEY_DAY = 5
_WEEKS_OF_STEPS = (11, 10, 9)
"""How many weeks ago the steps were begun."""

NewId = Callable[[], int]


def enrolment_of(programme: Programme, until: date, new_id: NewId) -> Enrolment:
    """Return the way through a programme that is at its third step by now, or at its last where it has fewer."""
    days = [until - timedelta(weeks=weeks) for weeks in _WEEKS_OF_STEPS]
    steps = tuple(StepTaken(day, step) for step, day in enumerate(days) if 0 < step < len(programme.steps))
    return Enrolment(_numbered(programme, new_id), days[0], LADDER_DAYS, steps, id=new_id())


def _numbered(programme: Programme, new_id: NewId) -> Programme:
    """Return a programme whose exercises have ids of the demo's, so that the same seed gives the same log."""

    def item_of(item: Prescription) -> Prescription:
        return replace(item, id=new_id(), targets=tuple(replace(target, id=new_id()) for target in item.targets))

    return with_items(programme, lambda items: tuple(map(item_of, items)))


def ladder_days(until: date) -> Iterator[date]:
    """Yield the days on which the ladder is planned: the last day of the log, then its days of the week."""
    yield until
    for n in range(2, WEEKS_AHEAD * 7):
        day = until + n * _DAY
        if day.weekday() in LADDER_DAYS:
            yield day


def other_days(until: date) -> Iterator[date]:
    """Yield the days on which something else is planned: once a week, between those of the ladder."""
    for n in range(1, WEEKS_AHEAD * 7):
        day = until + n * _DAY
        if day.weekday() == 2:
            yield day


def around(until: date, new_id: NewId) -> Iterator[PlannedWorkout]:
    """Yield the runs of some weeks before and after a day, those before it done, and a rest day ahead."""
    names = (tr("Demo", "6 × 1 km"), tr("Demo", "Hills, 8 × 60 s"), tr("Demo", "10 km race"))
    for n in range(-WEEKS_BACK * 7, WEEKS_AHEAD * 7):
        day = until + n * _DAY
        done = day < until
        if day.weekday() == _KEY_DAY:
            name = names[day.toordinal() // 7 % len(names)]
            yield PlannedWorkout(
                day, name, at=time(10), run=Run(True, Distance(10.0), done=done), position=9, id=new_id()
            )
        elif (km := _EASY_KM.get(day.weekday())) is not None:
            yield PlannedWorkout(day, RUN_NAME, run=Run(False, Distance(km), done=done), position=9, id=new_id())
    monday = until + (7 - until.weekday()) * _DAY
    yield PlannedWorkout(monday, REST_NAME, is_rest=True, position=8, id=new_id())


def with_pain(workout: Workout, after: int, morning: int | None, new_id: NewId) -> Workout:
    """Return a workout with pain noted for the left calf; `morning` None leaves that question open."""
    notes = [PainNote(PainMoment.AFTER, after, "left", PainSite.CALF, new_id())]
    if morning is not None:
        notes.append(PainNote(PainMoment.MORNING, morning, "left", PainSite.CALF, new_id()))
    return replace(workout, pains=tuple(notes))
