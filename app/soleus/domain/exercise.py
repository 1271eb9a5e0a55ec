"""Exercises: what they train, how they are measured, and which sides they have."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from enum import StrEnum

from soleus.domain.errors import InvalidValue
from soleus.domain.words import tr


class Group(StrEnum):
    """The groups of exercises.md, in the order in which they are shown."""

    STRAIGHT_KNEE = "straight-knee"
    BENT_KNEE = "bent-knee"
    BAND = "band"
    PLYOMETRIC = "plyometric"
    SHIN = "shin"
    PERONEAL = "peroneal"
    CORE = "core"
    MOBILITY = "mobility"
    STRETCH = "stretch"
    TEST = "test"
    OTHER = "other"


CALF_GROUPS = frozenset((Group.STRAIGHT_KNEE, Group.BENT_KNEE, Group.BAND, Group.PLYOMETRIC, Group.TEST))
"""The groups that work the calf itself; stretches, shins and peroneals do not."""


class Measure(StrEnum):
    """What is counted in a set."""

    REPS = "reps"
    HOLD_REPS = "hold-reps"  # repetitions, each with a hold of some seconds
    SECONDS = "seconds"
    STEPS = "steps"
    CONTACTS = "contacts"
    TWISTS = "twists"
    MINUTES = "minutes"
    DISTANCE = "distance"


class SideMode(StrEnum):
    """How an exercise deals with the two sides."""

    EACH = "each"  # per leg, logged left and right
    BOTH = "both"  # both legs at once
    DIRECTION = "direction"  # to the left and to the right
    ALTERNATING = "alternating"  # one count for both
    NONE = "none"


class LoadKind(StrEnum):
    """Which loads can be entered for an exercise."""

    WEIGHT = "weight"
    BAND = "band"
    ASSISTANCE = "assistance"


@dataclass(frozen=True, slots=True)
class Tempo:
    """Seconds of the four named phases; a phase that is not prescribed is None, never guessed.

    Published codes start with the lowering, band articles with the push: so the phases are named.
    """

    concentric_s: float | None = None
    top_hold_s: float | None = None
    eccentric_s: float | None = None
    bottom_hold_s: float | None = None

    @property
    def seconds_per_rep(self) -> float | None:
        """Seconds of one repetition, or None where no phase is known."""
        phases = (self.concentric_s, self.top_hold_s, self.eccentric_s, self.bottom_hold_s)
        known = [phase for phase in phases if phase is not None]
        return sum(known) if known else None


@dataclass(frozen=True, slots=True)
class Dose:
    """The usual prescription: sets × low–high of `measure`, a hold, and where the figures come from.

    `sets_low` etc. are None where the source gives none; a `high` without a `low` means "up to". `note`
    carries what figures cannot ("twice a week"), `reference` the work behind our own dose ("Beyer 2015").
    """

    measure: Measure | None = None
    sets_low: int | None = None
    sets_high: int | None = None
    low: float | None = None
    high: float | None = None
    hold_low_s: float | None = None
    hold_high_s: float | None = None
    per: str = ""  # "leg", "position", "way", "side"; empty for all at once
    note: str = ""
    source: str = "+"
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise of the catalogue or of the user.

    `key` is the stable id. `measures` lists what may be counted, the usual one first; `sides` likewise.
    `easier` and `harder` are the keys of the ladder neighbours, `sources` labels of sources (A0 … A4, +).
    `muscles` and `equipment` are tokens (gastrocnemius-inner, soleus, band, step …), primary muscles first.
    `needs` says what of the equipment it cannot do without: one token of every group.
    A text of `how_to`, `cues`, `cautions` or `reasons` may end in its sources, "… [A0 A4]": see `cited`.
    """

    key: str
    name: str
    group: Group
    measures: tuple[Measure, ...] = (Measure.REPS,)
    sides: tuple[SideMode, ...] = (SideMode.BOTH,)
    loads: tuple[LoadKind, ...] = ()
    also: tuple[str, ...] = ()
    muscles: tuple[str, ...] = ()
    equipment: tuple[str, ...] = ()
    needs: tuple[tuple[str, ...], ...] = ()
    variants: tuple[str, ...] = ()
    how_to: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    dose: Dose = field(default_factory=Dose)
    tempo: Tempo | None = None
    band_set_id: str | None = None  # the set its number keys pick from; None: the user's default set
    to_fatigue: bool = False
    ceiling: float | None = None  # the rule's ceiling in its usual measure: 12 reps, 30 s
    easier: tuple[str, ...] = ()
    harder: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    builtin: bool = False
    archived: bool = False
    found_as: tuple[str, ...] = ()  # names in English where `name` and `also` are in another language

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise InvalidValue(tr("Values", "An exercise needs a name."))
        if not self.measures:
            raise InvalidValue(tr("Values", "An exercise needs something to count, such as repetitions."))
        if not self.sides:
            raise InvalidValue(tr("Values", "An exercise needs to say which sides it has."))

    @property
    def folded_names(self) -> str:
        """All its names in one text, folded, to be searched for words."""
        return " ".join((self.name, *self.also, *self.found_as)).casefold()

    @property
    def measure(self) -> Measure:
        """What is usually counted."""
        return self.measures[0]

    @property
    def works_calf(self) -> bool:
        """Whether it works the calf itself."""
        return self.group in CALF_GROUPS

    @property
    def one_side_at_a_time(self) -> bool:
        """Whether left and right are logged apart by default."""
        return self.sides[0] in (SideMode.EACH, SideMode.DIRECTION)

    def possible_with(self, owned: Collection[str]) -> bool:
        """Whether the equipment tokens of `owned` are enough for it.

        >>> raise_ = Exercise("k", "Raise", Group.STRAIGHT_KNEE, needs=(("dumbbells", "medicine-ball"),))
        >>> raise_.possible_with({"medicine-ball"}), raise_.possible_with({"step"})
        (True, False)
        """
        return all(any(token in owned for token in choice) for choice in self.needs)


@dataclass(frozen=True, slots=True)
class SourceLabel:
    """Where facts of the catalogue come from: a label (A0 … A4, +), the name shown and what it is."""

    label: str
    name: str
    description: str


@dataclass(frozen=True, slots=True)
class Muscle:
    """A muscle an exercise trains: its token, the name shown, and whether the leg drawing has it."""

    token: str
    name: str
    drawn: bool = False
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CatalogueWords:
    """What the tokens of the catalogue are called, and what holds for all its exercises."""

    sources: tuple[SourceLabel, ...] = ()
    muscles: tuple[Muscle, ...] = ()
    equipment: tuple[tuple[str, str], ...] = ()  # token, name
    cautions: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()

    def source_name(self, label: str) -> str:
        """Return the name shown for a source label; the label itself where it has none."""
        return next((source.name for source in self.sources if source.label == label), label)

    def muscle_name(self, token: str) -> str:
        """Return the name of a muscle; the token in plain words where it has none (a user's own muscle)."""
        return next((muscle.name for muscle in self.muscles if muscle.token == token), _plain(token))

    def equipment_name(self, token: str) -> str:
        """Return the name of a piece of equipment; the token in plain words where it has none."""
        return next((name for known, name in self.equipment if known == token), _plain(token))


_CITATION = re.compile(r"\s*\[((?:A\d|\+)(?: (?:A\d|\+))*)\]\Z")


def cited(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a text without the sources in brackets at its end, and their labels.

    >>> cited("Running loads it about three times your weight. [A4]")
    ('Running loads it about three times your weight.', ('A4',))
    >>> cited("Stand tall.")
    ('Stand tall.', ())
    """
    match = _CITATION.search(text)
    return (text[: match.start()], tuple(match[1].split())) if match else (text, ())


def _plain(token: str) -> str:
    """A token as words.

    >>> _plain("squat-rack")
    'squat rack'
    """
    return token.replace("-", " ")
