"""A made-up but honest training log: two different legs, bands that go up, a strain and the way back.

The same seed gives the same log, ids and times included; nothing is drawn from the clock.
"""

import math
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import count

from soleus.domain.band import BandSet, BandUse
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.demo_plan import (
    WEEKS_BACK,
    around,
    enrolment_of,
    ladder_days,
    other_days,
    with_pain,
)
from soleus.domain.enrolment import Enrolment
from soleus.domain.exercise import Exercise, Group, LoadKind, Measure, SideMode
from soleus.domain.load import NO_LOAD, Load
from soleus.domain.prescription import Prescription, TargetSide, usual
from soleus.domain.programme import Programme
from soleus.domain.routine import Routine
from soleus.domain.units import Weight
from soleus.domain.words import tr
from soleus.domain.workout import Effort, EffortScale, Entry, SetKind, Side, SideSet, Workout

_LADDER = 0
"""The routine that the running programme plans."""

_FINALE = 2
"""The last sessions of the ladder, in which the left leg outgrows its band: there is something to be suggested."""

_ROUTINES: tuple[tuple[str, ...], ...] = (
    ("band-plantarflexion", "shin-raise", "calf-stretch-bent"),
    ("seated-calf-raise", "lateral-band-walk", "calf-stretch-straight"),
    ("hollow-body-hold", "hip-flexor-twist"),
    ("single-leg-calf-raise", "band-plantarflexion-eccentric", "knee-push"),
    ("weighted-calf-raise", "seated-dumbbell-heel-raise", "shin-raise", "toe-walk"),
    ("jump-rope", "half-squat-jump", "bunny-hops", "double-leg-calf-raise"),
    ("band-plantarflexion-isometric", "eccentric-heel-drop", "eccentric-heel-drop-bent"),
    ("three-position-calf-raise", "double-leg-calf-raise-hold", "calf-stretch-bent"),
    ("leg-press-calf-raise", "smith-seated-calf-raise", "barbell-bench-calf-raise", "lunge-heel-raise"),
)
"""The exercises of the routines; `_names` says what they are called."""

_PHASES = ((0, 1, 0, 2), (0, 6, 0, 1), (0, 3, 0, 1), (0, 4, 0, 1), (0, 5, 0, 2), (0, 1, 0, 7), (0, 8, 0, 3))
"""The routines in turn, for half a year each: band work always, the rest as a runner's year goes."""

_PHASE_SESSIONS = 78

_WEIGHTS = {
    "shin-raise": (2.0, 0.5, 1),
    "seated-calf-raise": (10.0, 2.5, 1),
    "seated-dumbbell-heel-raise": (4.0, 1.0, 2),
    "lunge-heel-raise": (4.0, 1.0, 2),
    "weighted-calf-raise": (20.0, 2.5, 1),
    "barbell-bench-calf-raise": (20.0, 2.5, 1),
    "smith-seated-calf-raise": (20.0, 2.5, 1),
    "leg-press-calf-raise": (40.0, 5.0, 1),
}
"""Exercises done with weights: kg of one piece at first, a step, and the number of pieces."""

_CLIMB = 7
"""Steps on one band, or on one weight, before the next; a session is a part of a step (the paces below)."""

_PLATEAU = 30
_PACE, _PACE_LEFT = 0.22, 0.2
_SETBACK = 15.0
_MOST = 60.0


def _names() -> tuple[str, ...]:
    return (
        tr("Demo", "Band ladder"),
        tr("Demo", "Seated + sides"),
        tr("Demo", "Core ten"),
        tr("Demo", "Single leg"),
        tr("Demo", "Lower leg, weights"),
        tr("Demo", "Springs"),
        tr("Demo", "Holds and drops"),
        tr("Demo", "Balance"),
        tr("Demo", "Gym day"),
    )


def _notes() -> tuple[str, ...]:
    return (
        tr("Demo", "calf warm after an easy run"),
        tr("Demo", "slow on the way down"),
        tr("Demo", "left ankle stiff at first"),
        tr("Demo", "late in the evening"),
    )


@dataclass(frozen=True, slots=True)
class DemoLog:
    """Everything a demo logbook holds.

    The workouts are made while they are read, oldest first; what is planned and the routines stand on how far the
    legs have come by then, so both lists are complete when all workouts were read.
    """

    workouts: Iterator[Workout]
    routines: list[Routine]
    planned: list[PlannedWorkout]
    enrolment: Enrolment | None = None


def demo_log(
    exercises: Mapping[str, Exercise],
    bands: Mapping[str, BandSet],
    rows: int,
    years: float,
    until: date,
    seed: int,
    programme: Programme | None = None,
) -> DemoLog:
    """Return a log of exactly `rows` side rows over the `years` up to and including `until`.

    The runner is on the way through a `programme` (the band ladder) where one is given.
    """
    return _Maker(exercises, bands, rows, years, until, seed, programme).log()


class _Maker:
    """The state of one run: the random source, the ids, and how far each leg has come in each exercise."""

    def __init__(
        self,
        exercises: Mapping[str, Exercise],
        bands: Mapping[str, BandSet],
        rows: int,
        years: float,
        until: date,
        seed: int,
        programme: Programme | None,
    ) -> None:
        self._random = random.Random(seed)
        self._ids = count(1_000_001)
        self._exercises = exercises
        self._bands = bands
        self._rows = rows
        self._until = until
        yesterday = until - timedelta(days=1)  # what is planned for the last day is still to be done
        self._days = self._training_days(until - timedelta(days=round(years * 365.25)), yesterday)
        self._stands: dict[tuple[str, Side], tuple[float, date]] = {}

        self._routines: list[Routine] = []
        self._planned: list[PlannedWorkout] = []
        self._names, self._notes = _names(), _notes()
        self._routine_ids = [self._id() for _ in _ROUTINES]
        self._enrolment = None if programme is None else enrolment_of(programme, until, self._id)

    def log(self) -> DemoLog:
        return DemoLog(self._everything(), self._routines, self._planned, self._enrolment)

    def _everything(self) -> Iterator[Workout]:
        days = self._session_days()
        yield from self._workouts(days)
        self._plan_ahead(days)
        self._routines += [
            Routine(name, self._items(n), position=n, id=self._routine_ids[n]) for n, name in enumerate(_names())
        ]

    def _id(self) -> int:
        return next(self._ids)

    # when

    def _training_days(self, first: date, last: date) -> list[date]:
        """Return the days on which there can be a workout: not in the weeks after each strain."""
        span = (last - first).days
        strains = [first + timedelta(days=round(span * at)) for at in _strain_times(span)]
        self._strains = strains
        rest = {strain + timedelta(days=n) for strain in strains for n in range(1, 20)}
        return [day for n in range(span + 1) if (day := first + timedelta(days=n)) not in rest]

    def _session_days(self) -> list[date]:
        """Return the day of each session, as many as hold the rows, evenly spread with a little unrest."""
        sizes = [self._size(routine) for routine in range(len(_ROUTINES))]
        sessions, held = 0, 0
        while held < self._rows:
            held += sizes[_routine(sessions)]
            sessions += 1
        last = len(self._days) - 1
        spread = last / max(sessions - 1, 1)
        unrest = min(spread / 3, 0.8)
        places = sorted(min(max(n * spread + self._random.uniform(-unrest, unrest), 0), last) for n in range(sessions))
        return [self._days[round(place)] for place in places]

    def _size(self, routine: int) -> int:
        return sum(_sets(self._exercises[key]) * len(_sides(self._exercises[key])) for key in _ROUTINES[routine])

    # what was planned

    def _plan(self, routine: int, day: date) -> PlannedWorkout:
        enrolment = self._enrolment if routine == _LADDER else None
        plan = PlannedWorkout(
            day,
            self._names[routine],
            self._items(routine),
            routine_id=self._routine_ids[routine],
            enrolment_id=enrolment.id if enrolment else None,
            step=enrolment.steps_taken[-1].step if enrolment and enrolment.steps_taken else None,
            id=self._id(),
        )
        self._planned.append(plan)
        return plan

    def _plan_ahead(self, days: Sequence[date]) -> None:
        """Plan the coming weeks, the last day included, and leave one workout undone on the way."""
        for day in ladder_days(self._until):
            self._plan(_LADDER, day)
        for n, day in enumerate(other_days(self._until)):
            self._plan(1 + n % 2, day)
        self._planned += around(self._until, self._id)
        if len(days) > 3:
            self._plan(1, min(days[-2] + timedelta(days=1), self._until - timedelta(days=1)))

    def _items(self, routine: int) -> tuple[Prescription, ...]:
        return tuple(self._prescription(self._exercises[key]) for key in _ROUTINES[routine])

    def _prescription(self, exercise: Exercise) -> Prescription:
        """Return the usual dose with the load each side has come to; sides with loads of their own stand apart."""
        item = usual(exercise)
        (target,) = item.targets
        loads = [self._load(exercise, self._stand(exercise, side))[0] for side in _sides(exercise)]
        if len(set(loads)) > 1:
            sides = zip((TargetSide.LEFT, TargetSide.RIGHT), loads, strict=True)
            targets = tuple(replace(target, side=side, load=load, id=self._id()) for side, load in sides)
        else:
            targets = (replace(target, load=loads[0], id=self._id()),)
        return replace(item, targets=targets, id=self._id())

    def _stand(self, exercise: Exercise, side: Side) -> float:
        return self._stands.get((exercise.key, side), (0.0, self._until))[0]

    # what was done

    def _workouts(self, days: Sequence[date]) -> Iterator[Workout]:
        spare = sum(self._size(_routine(n)) for n in range(len(days))) - self._rows
        planned_since = self._until - timedelta(weeks=WEEKS_BACK)
        ladder = [n for n in range(len(days)) if _routine(n) == _LADDER]
        self._finale = frozenset(days[n] for n in ladder[-_FINALE:])
        for n, day in enumerate(days):
            routine = _routine(n)
            plan = None
            if day >= planned_since and n >= len(days) - 5 * WEEKS_BACK:
                plan = self._plan(routine, day)
            items = plan.items if plan else self._items(routine)
            started = datetime.combine(day, time(18 if n % 3 else 7, self._random.randrange(60)))
            entries: list[Entry] = []
            for item in items:
                entry = self._entry(self._exercises[item.exercise_key], item, day)
                dropped = min(spare, len(entry.sets))  # the first day is cut short, so that the number is exact
                spare -= dropped
                if dropped == len(entry.sets):
                    continue
                entry = replace(entry, sets=entry.sets[dropped:]).renumbered()
                entries.append(entry)
            done = Workout(
                day=day,
                name=self._names[routine],
                entries=tuple(entries),
                started_at=started,
                ended_at=started + timedelta(minutes=4 * sum(e.set_count for e in entries)),
                note=self._random.choice(self._notes) if self._random.random() < 0.05 else "",
                routine_id=self._routine_ids[routine],
                planned_id=plan.id if plan else None,
                id=self._id(),
            )
            if plan is not None and routine == _LADDER:
                done = with_pain(done, 2, None if day == days[-1] else 1, self._id)
            yield done

    def _entry(self, exercise: Exercise, item: Prescription, day: date) -> Entry:
        sides = _sides(exercise)
        stands = {side: self._advance(exercise, side, day) for side in sides}
        rows: list[SideSet] = []
        for number in range(1, _sets(exercise) + 1):
            for side in sides:
                rows.append(self._row(exercise, number, side, stands[side], day))
        return Entry(exercise.key, tuple(rows), tempo=exercise.tempo, target=item, id=self._id())

    def _advance(self, exercise: Exercise, side: Side, day: date) -> float:
        """Return how far a side has come, in sevenths of a band; a strain throws the left leg back, the right less."""
        before, last = self._stands.get((exercise.key, side), (2.0 if side is Side.RIGHT else 0.0, day))
        now = before + (_PACE_LEFT if side is Side.LEFT else _PACE) * self._random.uniform(0.6, 1.4)
        if any(last < strain <= day for strain in self._strains):
            now -= _SETBACK if side is Side.LEFT else _SETBACK / 5
        now = max(min(now, _MOST), 0.0)
        self._stands[exercise.key, side] = now, day
        return now

    def _row(self, exercise: Exercise, number: int, side: Side, stand: float, day: date) -> SideSet:
        tired = (number - 1) * 0.6 + self._random.random() * 0.9
        load, fraction = self._load(exercise, stand)
        low, high = exercise.dose.low or 8.0, exercise.dose.high or exercise.ceiling or 20.0
        low = min(low, high * 0.65)
        amount = max(math.floor(low + (high - low + 1) * fraction - tired * (high / 14)), 1)
        if side is Side.LEFT and day in self._finale and exercise.group is Group.BAND:
            amount = int(high)
        measure = exercise.measure
        if measure in (Measure.SECONDS, Measure.MINUTES) and amount > 40:
            amount = 5 * round(amount / 5)
        row = SideSet(
            number=number,
            side=side,
            load=load,
            kind=SetKind.WORKING,
            to_fatigue=exercise.to_fatigue,
            variant=exercise.variants[min(int(stand / 12), len(exercise.variants) - 1)] if exercise.variants else "",
            hold_s=exercise.dose.hold_low_s if measure is Measure.HOLD_REPS else None,
            effort=Effort(max(0, round(2 - tired)), EffortScale.RIR) if self._random.random() < 0.3 else None,
            pain=self._pain(side, day),
            rest_s=60 + 30 * self._random.randrange(3),
            id=self._id(),
        )
        return row.with_amount(measure, float(amount))

    def _pain(self, side: Side, day: date) -> int | None:
        if side is not Side.LEFT:
            return None
        if any(20 <= (day - strain).days < 75 for strain in self._strains):
            return self._random.choice((1, 2, 2, 3))
        return None if self._random.random() < 0.8 else 0

    def _load(self, exercise: Exercise, stand: float) -> tuple[Load, float]:
        """Return the load a side has come to, and how far it is towards the next one (0–1)."""
        step, fraction = divmod(stand, _CLIMB)
        fraction /= _CLIMB
        if LoadKind.BAND in exercise.loads and (bands := self._bands.get(exercise.band_set_id or "article")):
            top = len(bands.bands)
            level = min(int(step) + 1, top)
            stretch = 100.0 if step < top else min(100.0 + 25 * (step - top + 1), 200.0)
            return Load(band=BandUse(bands.bands[level - 1].id, stretch)), fraction
        if (weight := _WEIGHTS.get(exercise.key)) is not None:
            first, more, pieces = weight
            return Load(weight=Weight(first + more * step, count=pieces)), fraction
        return NO_LOAD, min(stand / _PLATEAU, 1.0)


def _routine(session: int) -> int:
    phase = _PHASES[session // _PHASE_SESSIONS % len(_PHASES)]
    return phase[session % len(phase)]


def _sets(exercise: Exercise) -> int:
    return min(exercise.dose.sets_low or 3, 4)


def _sides(exercise: Exercise) -> tuple[Side, ...]:
    match exercise.sides[0]:
        case SideMode.EACH | SideMode.DIRECTION:
            return Side.LEFT, Side.RIGHT
        case SideMode.ALTERNATING:
            return (Side.ALTERNATING,)
        case _:
            return (Side.BOTH,)


def _strain_times(days: int) -> list[float]:
    """Return when the calf is strained, as fractions of the time: about every third year."""
    if days < 365:
        return []
    times = max(round(days / 1100), 1)
    return [(n + 0.62) / times for n in range(times)]
