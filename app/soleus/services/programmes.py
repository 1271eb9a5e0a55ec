"""Programmes: the shipped ones and the user's own, and the one the trainee is on."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from soleus.domain.calendar import PlannedWorkout
from soleus.domain.enrolment import OPEN_WEEKS, Enrolment, StepTaken, end_of, planned_by, put_off
from soleus.domain.errors import Conflict, InvalidValue, NotFound
from soleus.domain.exercise import Exercise
from soleus.domain.ports import ExerciseRecord, Kind, UnitOfWork
from soleus.domain.prescription import Prescription
from soleus.domain.programme import DoseOverride, Programme, new_programme_key, with_items
from soleus.domain.progression.accepting import with_offered_loads
from soleus.domain.progression.cases import Offer
from soleus.domain.routine import are_alike, fresh_items
from soleus.domain.training import OwnNumber
from soleus.domain.words import tr
from soleus.domain.workout import Side
from soleus.services.catalogue import Catalogue
from soleus.services.clock import Clock
from soleus.services.logbook import Logbook, Put, Step
from soleus.services.programme_words import in_words

Offers = Mapping[str, Mapping[Side, Offer]]
"""What the ladder offers, by the key of the offered exercise."""


class Programmes:
    """Keeps own programmes, starts and stops them, and plans their workouts; every change can be undone."""

    def __init__(
        self, logbook: Logbook, catalogue: Catalogue, clock: Clock, shipped: Callable[[], Sequence[Programme]]
    ) -> None:
        self._logbook = logbook
        self._catalogue = catalogue
        self._clock = clock
        self._shipped = shipped

    # programmes

    def all(self) -> list[Programme]:
        """Return the shipped programmes in their order, then the user's own by name; see `shown` for their words."""
        with self._logbook.reading() as unit:
            own = sorted(unit.programmes.all(), key=lambda programme: programme.name.casefold())
        return [*self._shipped(), *own]

    def get(self, key: str) -> Programme:
        """Return a programme; raises NotFound."""
        for programme in self.all():
            if programme.key == key:
                return programme
        raise NotFound(tr("Coach", "This programme is no longer in the logbook."))

    def shown(self, programme: Programme) -> Programme:
        """Return a programme in the reader's language; own ones are as they were written."""
        return in_words(programme)

    def copy(self, key: str, name: str = "") -> Programme:
        """Store and return a copy of a programme as one of the user's own, which can be edited."""
        original = self.shown(self.get(key))
        wanted = name or tr("Coach", "{name}, copy").format(name=original.name)
        return self.create(replace(with_items(original, fresh_items), name=wanted))

    def create(self, programme: Programme) -> Programme:
        """Store a programme as one of the user's own, under a key and a name that nothing has yet, and return it."""
        stored = replace(programme, key=new_programme_key(), builtin=False, name=self._free_name(programme.name))
        label = tr("Logbook", "Create “{name}”").format(name=stored.name)
        self._logbook.edit(label, Put(Kind.PROGRAMME, None, stored))
        return stored

    def take_in(self, programme: Programme, exercises: Iterable[Exercise] = ()) -> Programme:
        """Store a programme of a file with the own exercises that it brings along, in one step, and return it.

        A name that something has already gets a number; keys of exercises stay, for the programme names them.
        """
        taken = {exercise.name.casefold() for exercise in self._catalogue.by_key().values()}
        steps: list[Step] = []
        for exercise in exercises:
            name = _free(exercise.name, taken)
            taken.add(name.casefold())
            steps.append(Put(Kind.EXERCISE, None, ExerciseRecord(exercise.key, replace(exercise, name=name))))
        stored = replace(programme, key=new_programme_key(), builtin=False, name=self._free_name(programme.name))
        steps.append(Put(Kind.PROGRAMME, None, stored))
        self._logbook.edit(tr("Coach", "Import “{name}”").format(name=stored.name), *steps)
        return stored

    def change(self, programme: Programme, merge_key: str = "", label: str = "") -> None:
        """Store a changed programme of the user's own; one that runs keeps its copy. Raises for a shipped one."""
        before = self._own(programme.key)
        if before != programme:
            words = label or tr("Logbook", "Edit “{name}”").format(name=programme.name)
            self._logbook.edit(words, Put(Kind.PROGRAMME, before, programme), merge_key=merge_key)

    def rename(self, key: str, name: str) -> None:
        """Give a programme of the user's own another name; one that something has already gets a number."""
        before = self._own(key)
        if name.strip() != before.name:
            self.change(replace(before, name=self._free_name(name)))

    def delete(self, key: str) -> None:
        """Delete a programme of the user's own; one that runs goes on, and what was done stays."""
        before = self._own(key)
        label = tr("Logbook", "Delete “{name}”").format(name=before.name)
        self._logbook.edit(label, Put(Kind.PROGRAMME, before, None))

    # the way through one

    def running(self) -> Enrolment | None:
        """Return the programme the trainee is on, or is to begin; None where there is none."""
        with self._logbook.reading() as unit:
            return self.running_in(unit)

    def running_in(self, unit: UnitOfWork) -> Enrolment | None:
        """Return the running programme, asked within a unit of work."""
        return running_of(unit.enrolments.all(), self._clock().date())

    def earlier(self) -> list[Enrolment]:
        """Return the programmes that ended, the newest first."""
        with self._logbook.reading() as unit:
            enrolments = unit.enrolments.all()
        running = running_of(enrolments, self._clock().date())
        return [one for one in reversed(enrolments) if running is None or one.id != running.id]

    def just_ended(self) -> Enrolment | None:
        """Return the programme that came to its end and was followed by none; one that was stopped is not told of."""
        if self.running() is not None:
            return None
        newest = next(iter(self.earlier()), None)
        return newest if newest is not None and newest.ended is None else None

    def start(
        self,
        programme: Programme,
        start: date,
        weekdays: Sequence[int],
        at: time | None = None,
        overrides: Iterable[DoseOverride] = (),
        numbers: Iterable[OwnNumber] = (),
    ) -> Enrolment:
        """Start a programme and plan its workouts; one that is running stops, and what it still planned is removed."""
        if not programme.exercise_keys:
            raise InvalidValue(tr("Coach", "This programme has no exercises yet; add some first."))
        new = Enrolment(programme, start, tuple(sorted(weekdays)), (), tuple(overrides), tuple(numbers), at)
        steps: list[Step] = []
        running = self.running()
        if running is not None:
            steps += self._stopping(running)
        steps.append(Put(Kind.ENROLMENT, None, new))
        today = self._clock().date()
        steps += self._newly_planned(new, today, planned_until(new, max(start, today)))
        name = self.shown(programme).name
        self._logbook.edit(tr("Coach", "Start “{name}”").format(name=name), *steps)
        return new

    def to_come(self, enrolment: Enrolment) -> list[PlannedWorkout]:
        """Return the workouts that `start` would plan, of a programme that was not started yet."""
        first = max(self._clock().date(), enrolment.start)
        return planned_by(self._worded(enrolment), first, planned_until(enrolment, first))

    def stop(self, enrolment_id: int) -> None:
        """Stop a programme: what it planned and was not done is removed, what was done stays."""
        enrolment = self.enrolment(enrolment_id)
        label = tr("Coach", "Stop “{name}”").format(name=self.shown(enrolment.programme).name)
        self._logbook.edit(label, *self._stopping(enrolment))

    def change_way(self, changed: Enrolment, label: str = "") -> None:
        """Store changed training days, times or figures of a running programme, and plan what is to come anew."""
        before = self.enrolment(changed.id)
        if before == changed:
            return
        name = self.shown(changed.programme).name
        self._logbook.edit(
            label or tr("Coach", "Change “{name}”").format(name=name),
            Put(Kind.ENROLMENT, before, changed),
            *self._replanned(before, changed, {}),
        )

    def go_to_step(self, enrolment_id: int, step: int, offers: Offers | None = None) -> None:
        """Go on (or back) to a step from today on: what is to come becomes workouts of that step.

        `offers` are what the ladder offered: its exercises begin with the loads of the offers.
        """
        before = self.enrolment(enrolment_id)
        today = self._clock().date()
        taken = (*(one for one in before.steps_taken if one.day < today), StepTaken(max(today, before.start), step))
        changed = replace(before, steps_taken=taken)
        name = self.shown(before.programme).steps[step].name
        self._logbook.edit(
            tr("Coach", "Go to the step “{name}”").format(name=name),
            Put(Kind.ENROLMENT, before, changed),
            *self._replanned(before, changed, offers or {}),
        )

    def plan_on(self, enrolment_id: int) -> int:
        """Plan the next weeks of a programme whose end is open; return how many workouts that are.

        The days up to the last one that is planned stay as they are: what was taken off there is not put back.
        """
        enrolment = self.enrolment(enrolment_id)
        days = [plan.original_day or plan.day for plan in self._coming(enrolment_id)]
        first = max(days) + timedelta(days=1) if days else self._clock().date()
        steps = self._newly_planned(enrolment, first, first + timedelta(weeks=OPEN_WEEKS) - timedelta(days=1))
        name = self.shown(enrolment.programme).name
        self._logbook.edit(tr("Coach", "Plan “{name}” on").format(name=name), *steps)
        return len(steps)

    def planned_days_left(self, enrolment: Enrolment) -> int:
        """Return for how many days from today workouts of a programme are planned; 0 where none is."""
        today = self._clock().date()
        return max(((plan.day - today).days for plan in self._coming(enrolment.id)), default=0)

    def enrolment(self, enrolment_id: int) -> Enrolment:
        """Return a programme that was started; raises NotFound."""
        with self._logbook.reading() as unit:
            found = unit.enrolments.get(enrolment_id)
        if found is None:
            raise NotFound(tr("Coach", "This programme is no longer in the logbook."))
        return found

    # within

    def _own(self, key: str) -> Programme:
        with self._logbook.reading() as unit:
            found = unit.programmes.get(key)
        if found is not None:
            return found
        self.get(key)
        raise Conflict(tr("Coach", "This programme belongs to Soleus; make a copy to change it."))

    def _free_name(self, name: str) -> str:
        return _free(name, {self.shown(programme).name.casefold() for programme in self.all()})

    def _stopping(self, enrolment: Enrolment) -> list[Step]:
        """Return the steps that end a programme yesterday, and take off what is to come."""
        yesterday = self._clock().date() - timedelta(days=1)
        stopped = replace(enrolment, ended=max(yesterday, enrolment.start - timedelta(days=1)))
        steps: list[Step] = [Put(Kind.ENROLMENT, enrolment, stopped)]
        return [*steps, *(Put(Kind.PLANNED, plan, None) for plan in self._coming(enrolment.id))]

    def _coming(self, enrolment_id: int) -> list[PlannedWorkout]:
        """Return what a programme planned from today on and was neither begun nor left out."""
        today = self._clock().date()
        with self._logbook.reading() as unit:
            plans = unit.reading.planned_between(today, date.max)
            mine = [plan for plan in plans if plan.enrolment_id == enrolment_id and plan.skipped is None]
            begun = unit.reading.done_links([plan.id for plan in mine])
        return [plan for plan in mine if plan.id not in begun]

    def _planned_to(self, enrolment: Enrolment, so_far: date) -> date:
        """Return the last day up to which an enrolment is to be planned: as far as it was, or to its end."""
        return max(so_far, planned_until(enrolment, max(self._clock().date(), enrolment.start)))

    def _newly_planned(self, enrolment: Enrolment, first: date, last: date) -> list[Step]:
        """Return the steps that put what a programme wants on days where nothing of it stands."""
        return [Put(Kind.PLANNED, None, wanted) for wanted in self._wanted(enrolment, first, last)]

    def _wanted(self, enrolment: Enrolment, first: date, last: date) -> Iterator[PlannedWorkout]:
        """Yield what a programme wants on the days from first to last, but for what was begun or left out there."""
        first = max(first, enrolment.start)
        dealt_with = self._days_dealt_with(enrolment, first)
        for wanted in planned_by(self._worded(enrolment), first, last):
            if dealt_with[wanted.day] > 0:
                dealt_with[wanted.day] -= 1
            else:
                yield wanted

    def _replanned(self, was: Enrolment, enrolment: Enrolment, offers: Offers) -> Iterator[Step]:
        """Yield the steps that make what is to come as a changed enrolment wants it.

        A workout that stands there keeps its place, id and day, also one that was moved, its exercises where the change
        does not concern them, and the time of day where that is its own. What was taken off is not put back.
        """
        coming = self._coming(enrolment.id)
        there = _by_place(coming)
        today, so_far = self._clock().date(), max((day for day, _ in there), default=None)
        had = _by_place(self._wanted(was, today, so_far)) if so_far else {}
        coming_now = self._wanted(enrolment, today, self._planned_to(enrolment, so_far or today))
        for place, wanted in _by_place(coming_now).items():
            before, was_wanted = there.pop(place, None), had.get(place)
            if before is None and was_wanted is not None:
                continue
            after = replace(wanted, items=_with_loads(wanted.items, offers))
            if before is not None:
                after = _in_place_of(before, after, was_wanted)
            if after != before:
                yield Put(Kind.PLANNED, before, after)
        yield from self._no_longer_wanted(enrolment, there, offers)

    def _no_longer_wanted(
        self, enrolment: Enrolment, plans: Mapping[tuple[date, int], PlannedWorkout], offers: Offers
    ) -> Iterator[Step]:
        """Yield the steps that take off what a programme no longer plans; what was put off from earlier days stays."""
        worded = self._worded(enrolment)
        for (meant, _), plan in plans.items():
            after = put_off(worded, plan) if meant < self._clock().date() else None
            yield Put(Kind.PLANNED, plan, after and replace(after, items=_with_loads(after.items, offers)))

    def _days_dealt_with(self, enrolment: Enrolment, first: date) -> Counter[date]:
        """Return how many workouts of a programme that were meant for a day from `first` on were begun or left out."""
        since = first - timedelta(weeks=4)
        with self._logbook.reading() as unit:
            mine = [p for p in unit.reading.planned_between(since, date.max) if p.enrolment_id == enrolment.id]
            begun = unit.reading.done_links([plan.id for plan in mine])
        return Counter(
            meant
            for plan in mine
            if (meant := plan.original_day or plan.day) >= first
            and (plan.id in begun or plan.skipped is not None or plan.day < first)
        )

    def _worded(self, enrolment: Enrolment) -> Enrolment:
        """Return an enrolment whose sessions are named in the reader's language, as planned workouts are."""
        return replace(enrolment, programme=self.shown(enrolment.programme))


def running_of(enrolments: Sequence[Enrolment], today: date) -> Enrolment | None:
    """Return the enrolment that runs on a day or is still to begin: the newest that was not ended."""
    for enrolment in reversed(enrolments):
        end = end_of(enrolment)
        if enrolment.ended is None and (end is None or today < end):
            return enrolment
    return None


def planned_until(enrolment: Enrolment, day: date) -> date:
    """Return the last day to plan, looked at from a day: the programme's last, or some weeks on where it is open."""
    end = end_of(enrolment)
    return day + timedelta(weeks=OPEN_WEEKS) - timedelta(days=1) if end is None else end - timedelta(days=1)


def _free(name: str, taken: Collection[str]) -> str:
    """Return a name that is not among those taken (casefolded): the wished one, else with a number."""
    free, n = name.strip(), 2
    while free.casefold() in taken:
        free, n = f"{name.strip()} {n}", n + 1
    return free


def _by_place(plans: Iterable[PlannedWorkout]) -> dict[tuple[date, int], PlannedWorkout]:
    """Return planned workouts by the day they were meant for and their place on it, from 0."""
    found: dict[tuple[date, int], PlannedWorkout] = {}
    count = Counter[date]()
    for plan in plans:
        day = plan.original_day or plan.day
        found[day, count[day]] = plan
        count[day] += 1
    return found


def _in_place_of(before: PlannedWorkout, wanted: PlannedWorkout, was_wanted: PlannedWorkout | None) -> PlannedWorkout:
    """Return a workout as a programme wants it now, and what was changed of it by hand where that is as it was."""
    after = replace(before, name=wanted.name, items=wanted.items, note=wanted.note, step=wanted.step, at=wanted.at)
    if was_wanted is None:
        return after
    if before.at != was_wanted.at:
        after = replace(after, at=before.at)
    same_step = (was_wanted.name, was_wanted.step) == (wanted.name, wanted.step)
    if same_step and are_alike(was_wanted.items, wanted.items):
        after = replace(before, at=after.at)
    return after


def _with_loads(items: Sequence[Prescription], offers: Offers) -> tuple[Prescription, ...]:
    return tuple(
        with_offered_loads(item, offers[item.exercise_key]) if item.exercise_key in offers else item for item in items
    )
