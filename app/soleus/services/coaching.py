"""What comes next for an exercise, from the trainee's log: the rules of progression, fed from the logbook."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from soleus.domain.band import BandSet
from soleus.domain.errors import NotFound
from soleus.domain.exercise import Measure
from soleus.domain.ports import LastDone
from soleus.domain.prescription import Prescription, TargetSide
from soleus.domain.progression.accepting import Standing, standing
from soleus.domain.progression.cases import Advice, Case, Offer, Session, session_of
from soleus.domain.progression.engine import advise, offers
from soleus.domain.readiness import TESTED_BY, WEEKS_LOOKED_BACK, Readiness, readiness
from soleus.domain.trainee import Trainee
from soleus.domain.workout import Side, SideSet
from soleus.services.catalogue import Catalogue
from soleus.services.choices import Choices
from soleus.services.clock import Clock
from soleus.services.logbook import Logbook

ENTRIES_READ = 12
"""The newest entries of an exercise: more than any rule looks back, and few enough to be read at once."""

_SIDES = {
    TargetSide.EACH: (Side.LEFT, Side.RIGHT),
    TargetSide.LEFT: (Side.LEFT,),
    TargetSide.RIGHT: (Side.RIGHT,),
    TargetSide.BOTH: (Side.BOTH,),
    TargetSide.ALTERNATING: (Side.ALTERNATING,),
}


@dataclass(frozen=True, slots=True)
class ItemAdvice:
    """What comes next for one prescription: the target of each side, whether it is news, and the ladder's exercises."""

    advice: dict[Side, Advice]
    standings: dict[Side, Standing]
    offers: dict[Side, list[Offer]]


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
        return {item_id: self._advice_of(cases) for item_id, cases in self.cases_of(items).items()}

    def cases_of(self, items: Sequence[Prescription]) -> dict[int, dict[Side, Case]]:
        """Return what the rules look at for each prescription, by its id, and each side it has a target for."""
        known = [item for item in items if item.exercise_key in self._catalogue.by_key()]
        today = self._clock().date()
        with self._logbook.reading() as unit:
            keys = [item.exercise_key for item in known]
            done = unit.reading.newest_entries(keys, today, ENTRIES_READ)
        return {item.id: self._cases(item, done[item.exercise_key], today) for item in known}

    def _advice_of(self, cases: dict[Side, Case]) -> ItemAdvice:
        advice = {side: advise(case) for side, case in cases.items()}
        return ItemAdvice(
            advice,
            {side: standing(case, advice[side]) for side, case in cases.items()},
            {side: offers(case) for side, case in cases.items()},
        )

    def readiness(self) -> Readiness:
        """Return whether both legs are strong enough for jumping (rule 12), from the last eight weeks."""
        today = self._clock().date()
        best: dict[Side, float] = {}
        with self._logbook.reading() as unit:
            trainee = unit.trainees.get(self._logbook.trainee_id) or Trainee()
            for key in TESTED_BY:
                since = today - timedelta(weeks=WEEKS_LOOKED_BACK)
                for group in unit.reading.set_groups(key, Measure.REPS, since):
                    if group.load.kg is None and group.load.band is None and group.best is not None:
                        best[group.side] = max(best.get(group.side, 0.0), group.best)
        return readiness(best, trainee, today.year, self._choices.numbers())

    def _cases(self, item: Prescription, done: Sequence[LastDone], today: date) -> dict[Side, Case]:
        exercise = self._catalogue.exercise(item.exercise_key)
        sides = [(side, target) for target in item.targets for side in _SIDES[target.side]]
        sessions = {side: self._sessions(done, side) for side in Side}
        exercises, equipment, numbers = self._catalogue.by_key(), self._choices.equipment(), self._choices.numbers()
        return {
            side: Case(
                exercise=exercise,
                side=side,
                target=target,
                sessions=sessions[side],
                today=today,
                place_of=self._place_of,
                other=() if side.other is None else sessions[side.other],
                exercises=exercises,
                equipment=equipment,
                numbers=numbers,
            )
            for side, target in sides
        }

    def _sessions(self, done: Sequence[LastDone], side: Side) -> tuple[Session, ...]:
        """Return the days on which a side was worked, oldest first, with the bands of today's arrangement."""
        days: dict[date, list[SideSet]] = {}
        for one in reversed(done):
            rows = [self._catalogue.with_band_of_today(row) for row in one.entry.sets if row.side is side]
            days.setdefault(one.day, []).extend(rows)
        found = (session_of(day, tuple(rows)) for day, rows in sorted(days.items()))
        return tuple(session for session in found if session is not None)

    def _place_of(self, band_id: str) -> tuple[BandSet, int] | None:
        try:
            _, level, band_set = self._catalogue.band(band_id)
        except NotFound:
            return None
        return band_set, level
