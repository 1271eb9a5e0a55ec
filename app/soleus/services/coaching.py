"""What comes next for an exercise, from the trainee's log: the rules of progression, fed from the logbook."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from soleus.domain.band import BandSet
from soleus.domain.enrolment import Enrolment
from soleus.domain.errors import NotFound
from soleus.domain.exercise import Measure
from soleus.domain.pain import PainNote
from soleus.domain.ports import UnitOfWork
from soleus.domain.prescription import Prescription
from soleus.domain.progression.accepting import Standing, standing
from soleus.domain.progression.cases import Advice, BandPlace, Case, Offer, Session, session_of
from soleus.domain.progression.engine import advise, offers
from soleus.domain.progression.in_force import InForce, in_force
from soleus.domain.progression.leading import led
from soleus.domain.readiness import TESTED_BY, WEEKS_LOOKED_BACK, Readiness, readiness
from soleus.domain.recent import RecentSets
from soleus.domain.trainee import Trainee
from soleus.domain.training import Rules
from soleus.domain.workout import SIDES_OF, Side, SideSet
from soleus.services.catalogue import Catalogue
from soleus.services.choices import Choices
from soleus.services.clock import Clock
from soleus.services.logbook import Logbook
from soleus.services.previewing import Preview, preview, still_to_come

ENTRIES_READ = 12
"""The newest entries of an exercise: more than any rule looks back, and few enough to be read at once."""


@dataclass(frozen=True, slots=True)
class ItemAdvice:
    """What comes next for one prescription: the target of each side, whether it is news, and the ladder's exercises.

    `programme` is the name of the running one, for reasons that rest on its numbers.
    """

    advice: dict[Side, Advice]
    standings: dict[Side, Standing]
    offers: dict[Side, list[Offer]]
    programme: str = ""


@dataclass(frozen=True, slots=True)
class Looked:
    """What the logbook says of some prescriptions, read once for all rules and all sides."""

    items: tuple[Prescription, ...]
    done: Mapping[str, Sequence[RecentSets]]
    pains: Mapping[int, Sequence[PainNote]]
    enrolments: Sequence[Enrolment]
    today: date


class Coaching:
    """Answers from the log as it is; nothing of it is stored. May be asked in any thread."""

    def __init__(self, logbook: Logbook, catalogue: Catalogue, choices: Choices, clock: Clock) -> None:
        self._logbook = logbook
        self._catalogue = catalogue
        self._choices = choices
        self._clock = clock

    def advice(self, item: Prescription) -> dict[Side, Advice]:
        """Return the next target of each side that a prescription has one for; raises NotFound for its exercise."""
        self._catalogue.exercise(item.exercise_key)
        return self.advice_of((item,))[item.id].advice

    def offers(self, item: Prescription) -> dict[Side, list[Offer]]:
        """Return the other exercises of the ladder that each side is ready for, or should go back to."""
        self._catalogue.exercise(item.exercise_key)
        return self.advice_of((item,))[item.id].offers

    def advice_of(self, items: Sequence[Prescription]) -> dict[int, ItemAdvice]:
        """Return what comes next for each prescription of a workout, by its id; the log is asked once for all of them.

        Those of exercises that are not known here are left out.
        """
        looked = self.looked_at(items)
        return self.advice_by(looked, self._choices.rules())

    def cases_of(self, items: Sequence[Prescription]) -> dict[int, dict[Side, Case]]:
        """Return what the rules look at for each prescription, by its id, and each side it has a target for."""
        return self.cases_by(self.looked_at(items), self._choices.rules())

    def looked_at(self, items: Sequence[Prescription]) -> Looked:
        """Read what the rules need of the prescriptions whose exercises are known here."""
        known = tuple(item for item in items if item.exercise_key in self._catalogue.by_key())
        today = self._clock().date()
        with self._logbook.reading() as unit:
            done = unit.reading.recent_sets([item.exercise_key for item in known], today, ENTRIES_READ)
            running = unit.reading.unfinished()
            if running is not None:
                # Half a workout says nothing yet: its sets count when it is finished.
                done = {key: [one for one in found if one.workout_id != running.id] for key, found in done.items()}
            pains = unit.reading.pains_of(list({one.workout_id for found in done.values() for one in found}))
            enrolments = unit.enrolments.all()
        return Looked(known, done, pains, enrolments, today)

    def advice_by(self, looked: Looked, rules: Rules) -> dict[int, ItemAdvice]:
        """Return what some rules say of what was read."""
        programme = in_force(looked.enrolments, rules.numbers, looked.today).programme
        cases = self.cases_by(looked, rules)
        return {item_id: _advice_of(sides, rules.weaker_leg_leads, programme) for item_id, sides in cases.items()}

    def cases_by(self, looked: Looked, rules: Rules) -> dict[int, dict[Side, Case]]:
        """Return the cases of what was read as some rules see them."""
        holds = in_force(looked.enrolments, rules.numbers, looked.today)
        sessions = {key: self._sessions(found, looked.pains) for key, found in looked.done.items()}
        place_of = cache(self._place_of)
        return {
            item.id: self._cases(item, sessions[item.exercise_key], looked, rules, holds, place_of)
            for item in looked.items
        }

    def in_force(self) -> InForce:
        """Return the numbers that hold today, and whose they are."""
        with self._logbook.reading() as unit:
            enrolments = unit.enrolments.all()
        return in_force(enrolments, self._choices.numbers(), self._clock().date())

    def preview(self, before: Rules) -> Preview:
        """Return what the rules as they are now change in the coming two weeks, compared with some from before."""
        with self._logbook.reading() as unit:
            planned = still_to_come(unit, self._clock().date())
            now = self._choices.rules()
            ready = self.readiness_in(unit, before).ready, self.readiness_in(unit, now).ready
        return preview(self, planned, before, now, ready[1] if ready[0] != ready[1] else None)

    def readiness(self) -> Readiness:
        """Return whether both legs are strong enough for jumping (rule 12), from the last eight weeks."""
        with self._logbook.reading() as unit:
            return self.readiness_in(unit)

    def readiness_in(self, unit: UnitOfWork, rules: Rules | None = None) -> Readiness:
        """Return the same, asked within a unit of work, by other rules than those that hold."""
        today = self._clock().date()
        best: dict[Side, float] = {}
        trainee = unit.trainees.get(self._logbook.trainee_id) or Trainee()
        for key in TESTED_BY:
            since = today - timedelta(weeks=WEEKS_LOOKED_BACK)
            for group in unit.reading.set_groups(key, Measure.REPS, since):
                if group.load.kg is None and group.load.band is None and group.best is not None:
                    best[group.side] = max(best.get(group.side, 0.0), group.best)
        rules = rules or self._choices.rules()
        holds = in_force(unit.enrolments.all(), rules.numbers, today)
        found = readiness(best, trainee, today.year, holds.numbers)
        return replace(found, asked=12 not in rules.off)

    def _cases(
        self,
        item: Prescription,
        sessions: Mapping[Side, tuple[Session, ...]],
        looked: Looked,
        rules: Rules,
        holds: InForce,
        place_of: BandPlace,
    ) -> dict[Side, Case]:
        exercise = self._catalogue.exercise(item.exercise_key)
        exercises, equipment, numbers_by = self._catalogue.by_key(), self._choices.equipment(), holds.by_for(item)
        return {
            side: Case(
                exercise=exercise,
                side=side,
                target=target,
                sessions=sessions.get(side, ()),
                today=looked.today,
                place_of=place_of,
                other=() if side.other is None else sessions.get(side.other, ()),
                exercises=exercises,
                equipment=equipment,
                numbers=holds.numbers,
                off=rules.off,
                numbers_by=numbers_by,
            )
            for target in item.targets
            for side in SIDES_OF[target.side]
        }

    def _sessions(
        self, done: Sequence[RecentSets], pains: Mapping[int, Sequence[PainNote]]
    ) -> dict[Side, tuple[Session, ...]]:
        """Return the days on which each side was worked, oldest first, with the bands of today's arrangement."""
        rows: dict[tuple[Side, date], list[SideSet]] = {}
        workouts: dict[date, dict[int, None]] = {}
        for one in reversed(done):
            workouts.setdefault(one.day, {})[one.workout_id] = None
            for row in one.sets:
                rows.setdefault((row.side, one.day), []).append(self._catalogue.with_band_of_today(row))
        found: dict[Side, list[Session]] = {}
        for side, day in sorted(rows, key=lambda at: at[1]):
            notes = [note for workout_id in workouts[day] for note in pains.get(workout_id, ())]
            session = session_of(day, tuple(rows[side, day]), notes, side)
            if session is not None:
                found.setdefault(side, []).append(session)
        return {side: tuple(sessions) for side, sessions in found.items()}

    def _place_of(self, band_id: str) -> tuple[BandSet, int] | None:
        try:
            _, level, band_set = self._catalogue.band(band_id)
        except NotFound:
            return None
        return band_set, level


def _advice_of(cases: dict[Side, Case], weaker_leg_leads: bool, programme: str) -> ItemAdvice:
    advice = {side: advise(case) for side, case in cases.items()}
    if weaker_leg_leads:
        advice = led(cases, advice)
    return ItemAdvice(
        advice,
        {side: standing(case, advice[side]) for side, case in cases.items()},
        {side: offers(case) for side, case in cases.items()},
        programme,
    )
