"""What the rules of progression look at, and what they say."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from soleus.domain.band import BandSet
from soleus.domain.equipment import Equipment
from soleus.domain.exercise import Exercise, Measure
from soleus.domain.load import NO_LOAD, Load
from soleus.domain.pain import PainMoment, PainNote, PainSite, worst_note
from soleus.domain.prescription import Target
from soleus.domain.training import TrainingNumbers
from soleus.domain.workout import SetKind, Side, SideSet

BandPlace = Callable[[str], tuple[BandSet, int] | None]
"""Band id → the set it stands in today and its level there; None for a band that is not known (any more)."""


@dataclass(frozen=True, slots=True)
class Session:
    """One day's working sets of an exercise and side, in any order, and the pain of that day (0–10, None: not noted).

    `pain` is the worst during the sets, `pain_after` after the workout, `pain_next` the next morning's; `site_after`
    and `site_next` tell where those two were.
    """

    day: date
    sets: tuple[SideSet, ...]
    pain: int | None = None
    pain_after: int | None = None
    pain_next: int | None = None
    site_after: PainSite | None = None
    site_next: PainSite | None = None

    @property
    def worst_pain(self) -> int | None:
        """The worst of all that was noted."""
        noted = [pain for pain in (self.pain, self.pain_after, self.pain_next) if pain is not None]
        return max(noted, default=None)

    @property
    def worst_site(self) -> PainSite | None:
        """Where the worst pain was; None where none was noted with it, as during the sets."""
        worst = self.worst_pain
        noted = ((self.pain_after, self.site_after), (self.pain_next, self.site_next))
        return next((site for pain, site in noted if pain is not None and pain == worst), None)


def session_of(
    day: date, rows: tuple[SideSet, ...], notes: Iterable[PainNote] = (), side: Side = Side.BOTH
) -> Session | None:
    """Return a day's session of a side: its working sets, the worst pain of any set, and what was noted afterwards.

    None where nothing was worked. A question that was skipped says nothing.
    """
    working = tuple(row for row in rows if row.kind is SetKind.WORKING)
    if not working:
        return None
    noted = tuple(notes)
    pains = [row.pain for row in rows if row.pain is not None]
    after = worst_note(noted, PainMoment.AFTER, side.value)
    morning = worst_note(noted, PainMoment.MORNING, side.value)
    return Session(
        day,
        working,
        max(pains, default=None),
        after.value if after else None,
        morning.value if morning else None,
        after.site if after else None,
        morning.site if morning else None,
    )


class NumbersBy(StrEnum):
    """Who set a number that is not the default; the screens name them as the source."""

    THERAPIST = "therapist"
    PROGRAMME = "programme"
    OWN = "own"


RANGE = "range"
"""What `Case.numbers_by` calls the repetitions or seconds of a target, beside the fields of the numbers."""


@dataclass(frozen=True, slots=True)
class Case:
    """One exercise and side: what was done (oldest session first), what is prescribed, and what there is to do it with.

    `other` are the sessions of the other leg (rule 8 asks both), `equipment` None where the trainee told nothing,
    `off` the numbers of rules that are switched off. `numbers_by` says whose the numbers are that are not the
    defaults, by their fields; RANGE stands for the range of the target.
    """

    exercise: Exercise
    side: Side
    target: Target
    sessions: tuple[Session, ...]
    today: date
    place_of: BandPlace
    other: tuple[Session, ...] = ()
    exercises: Mapping[str, Exercise] = field(default_factory=dict)
    equipment: Equipment | None = None
    numbers: TrainingNumbers = TrainingNumbers()  # noqa: RUF009 - frozen
    off: frozenset[int] = frozenset()
    numbers_by: Mapping[str, NumbersBy] = field(default_factory=dict)

    @property
    def measure(self) -> Measure:
        """What is counted."""
        return self.target.measure


class Move(StrEnum):
    """Which way a target goes."""

    UP = "up"
    STAY = "stay"
    BACK = "back"


class Why(StrEnum):
    """What a suggestion rests on; the screens put it into words."""

    PASSED = "passed"  # a working set went past the ceiling
    RESERVE = "reserve"  # a working set reached the ceiling with reserve
    EVERY_SET = "every-set"  # every set reached the top, in so many sessions in a row
    MORE_REPS_FIRST = "more-reps-first"  # the next weight is a large step, so a few more repetitions come first
    NOTHING_HEAVIER = "nothing-heavier"  # the top is reached, and nothing owned is harder
    LONGER = "longer"  # every set lasted: a little longer
    MORE_CONTACTS = "more-contacts"
    ONE_MORE_SET = "one-more-set"
    PAIN_OVER_LIMIT = "pain-over-limit"
    WORSE_NEXT_MORNING = "worse-next-morning"
    PAIN_FREE_FIRST = "pain-free-first"  # it would get harder, but it hurt more than a raise allows
    PAUSE = "pause"
    BOTH_LEGS_READY = "both-legs-ready"  # for the next step of the rehab ladder
    OUTGROWN_EXERCISE = "outgrown-exercise"  # body weight is no longer enough
    WEAKER_LEG_LEADS = "weaker-leg-leads"  # the other leg's target is lower, and the user wishes it to lead


@dataclass(frozen=True, slots=True)
class Reason:
    """Why: the rule's number and source label, the figures it saw, and the load before and after.

    `amounts` are the sets of the session that decided, `sessions` how many in a row, `step_pct` the size of a step in
    per cent where it is worth saying, `pain` what was noted and `site` where, `days` the length of a pause.
    `numbers_by` says who set the number that decided, None where it is the default.
    """

    why: Why
    rule: int
    source: str
    amounts: tuple[float, ...] = ()
    before: Load = NO_LOAD
    after: Load = NO_LOAD
    sessions: int = 1
    step_pct: float | None = None
    pain: int | None = None
    days: int | None = None
    site: PainSite | None = None
    numbers_by: NumbersBy | None = None


@dataclass(frozen=True, slots=True)
class Advice:
    """The target for next time; it moves nothing where `move` is STAY and `reason` is None."""

    target: Target
    move: Move = Move.STAY
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """Another exercise of the ladder, harder or easier, which the user confirms or not."""

    exercise_key: str
    target: Target
    move: Move
    reason: Reason
