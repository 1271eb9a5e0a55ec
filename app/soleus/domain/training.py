"""The numbers of the training rules: each has a default with its source, and may be the user's own."""

from dataclasses import dataclass, fields, replace

from soleus.domain.errors import InvalidValue
from soleus.domain.words import tr

CAUTIOUS_PAIN_LIMIT = 3


@dataclass(frozen=True, slots=True)
class TrainingNumbers:
    """What the rules count with (training-rules.md); the figures in brackets name the rule.

    Stretches are per cent of a band's rest length, `leave_level` is a band's level from 1.
    """

    band_reps: int = 12  # (7)
    band_hold_s: int = 30  # (6)
    sessions_in_a_row: int = 2  # (6, 8, 10)
    leave_level: int = 3  # (8)
    stretch_step_pct: int = 25  # (7)
    stretch_limit_pct: int = 200  # (7)
    largest_step_pct: int = 10  # (10)
    most_step_sets: int = 5  # (10)
    contacts_step_pct: int = 10  # (10)
    time_step_s: int = 5  # (11)
    ready_reps: int = 25  # (12)
    ready_difference_pct: int = 10  # (12)
    pain_limit: int = 5  # (13)
    raise_pain: int = 10  # (13); a programme may ask for none, as Alfredson's does
    pause_days: int = 14  # (14)
    band_worn_reps: int = 2500  # bands.md

    def __post_init__(self) -> None:
        for rule in NUMBERS:
            if not rule.low <= getattr(self, rule.field) <= rule.high:
                raise InvalidValue(
                    tr("Training", "{number} lies between {low} and {high}.").format(
                        number=rule.field, low=rule.low, high=rule.high
                    )
                )

    def own(self) -> dict[str, int]:
        """Return the numbers that are not the defaults, by name."""
        return {f.name: getattr(self, f.name) for f in fields(self) if getattr(self, f.name) != f.default}

    def with_own(self, own: dict[str, int]) -> "TrainingNumbers":
        """Return these numbers with some of them changed; names and values that do not fit are left out.

        >>> TrainingNumbers().with_own({"pain_limit": 3, "unknown": 1, "band_reps": -4}).own()
        {'pain_limit': 3}
        """
        fitting = {
            rule.field: own[rule.field]
            for rule in NUMBERS
            if type(own.get(rule.field)) is int and rule.low <= own[rule.field] <= rule.high
        }
        return replace(self, **fitting)


@dataclass(frozen=True, slots=True)
class OwnNumber:
    """The value of one number where it is not the default, as a programme or a therapist sets it."""

    field: str
    value: int


@dataclass(frozen=True, slots=True)
class NumberRule:
    """One number: its field, the rule it belongs to, the label of its source, and what it may be.

    `unit` is a token: reps, s, pct, days, level, sessions, sets, points (of pain, 0–10).
    """

    field: str
    rule: int
    source: str
    unit: str
    low: int
    high: int


NUMBERS: tuple[NumberRule, ...] = (
    NumberRule("band_reps", 7, "A4", "reps", 3, 50),
    NumberRule("band_hold_s", 6, "A4", "s", 5, 300),
    NumberRule("sessions_in_a_row", 6, "+", "sessions", 1, 10),
    NumberRule("leave_level", 8, "+", "level", 1, 9),
    NumberRule("stretch_step_pct", 7, "A4", "pct", 5, 100),
    NumberRule("stretch_limit_pct", 7, "A4", "pct", 150, 300),
    NumberRule("largest_step_pct", 10, "+", "pct", 2, 50),
    NumberRule("most_step_sets", 10, "+", "sets", 3, 10),
    NumberRule("contacts_step_pct", 10, "+", "pct", 1, 50),
    NumberRule("time_step_s", 11, "+", "s", 1, 60),
    NumberRule("ready_reps", 12, "+", "reps", 5, 60),
    NumberRule("ready_difference_pct", 12, "+", "pct", 0, 50),
    NumberRule("pain_limit", 13, "+", "points", 0, 10),
    NumberRule("raise_pain", 13, "+", "points", 0, 10),
    NumberRule("pause_days", 14, "+", "days", 3, 90),
    NumberRule("band_worn_reps", 0, "+", "reps", 100, 100_000),
)
"""In the order of the rules; rule 0 is not one of them (bands.md)."""

SWITCHABLE = (6, 7, 8, 9, 10, 11, 12, 13, 14)
"""The rules that can be switched off, by their numbers in training-rules.md."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What the suggestions follow: the numbers, the rules that are off, and whether the weaker leg leads."""

    numbers: TrainingNumbers = TrainingNumbers()
    off: frozenset[int] = frozenset()
    weaker_leg_leads: bool = False
