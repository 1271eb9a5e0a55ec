"""Targets, tempo, rest, weight and times as typed into the plan: `3x12-15`, `1-2-3`, `1:30`, `2x10 kg`, `7 am`."""

import re
from dataclasses import dataclass, replace
from datetime import time

from soleus.domain.errors import InvalidValue
from soleus.domain.exercise import Measure, Tempo
from soleus.domain.prescription import Target
from soleus.domain.shorthand import COUNT_WORDS, NUMBER, TIMES, WEIGHT_UNIT, number_of, weight_unit
from soleus.domain.units import DistanceUnit, Weight, WeightUnit
from soleus.domain.words import tr

NONE_WORDS = {"", "-", "–", "—", "none", "no", "keine", "kein"}
"""What stands for "nothing here"."""

_MAX_WORDS = {"max", "amrap", "fatigue", "to fatigue", "as many as go", "ermüdung", "bis zur ermüdung"}
_DISTANCE_UNIT = {"km": 1.0, "m": 0.001, "mi": 1.609344}
_HOLD = re.compile(
    rf"^(.*?)(?:{TIMES}|\s*,?\s*(?:hold|halten)\s*|\s+)({NUMBER})\s*(?:s|sec|secs|seconds?|″|sek\.?|sekunden?)?\s*(?:hold|halten)?$",
    re.I,
)
_SETS = re.compile(rf"^(\d+){TIMES}(.*)$", re.I)
_RANGE = re.compile(r"^(.+?)\s*(?:-|–|—|\.\.|\bto\b|\bbis\b)\s*(.+)$", re.I)
_CLOCK = re.compile(r"^(\d+):([0-5]\d(?:[.,]\d+)?)$")
_PHASES = (
    ("concentric_s", r"push|press|up|rise|lift|concentric|drücken|heben|hoch"),
    ("top_hold_s", r"hold|top|pause|halten|oben"),
    ("eccentric_s", r"return|lower|lowering|down|eccentric|zurück|senken"),
    ("bottom_hold_s", r"bottom|rest|wait|unten"),
)


def _tempo_example() -> str:
    return tr("Shorthand", "Write push, hold and return, such as 1-2-3, or one phase by its name: return 3.")


def _target_example() -> str:
    return tr("Shorthand", "Write for example 3x12, 3 x 8-12 or 3x30s.")


@dataclass(frozen=True, slots=True)
class ParsedTarget:
    """What a text says of a target; `sets` and `hold_s` are None where it does not name them.

    `low` and `high` are equal for a single figure, both None for "as many as go".
    """

    measure: Measure
    sets: int | None = None
    low: float | None = None
    high: float | None = None
    hold_s: float | None = None

    def applied_to(self, target: Target) -> Target:
        """Return the target with these figures; the number of sets stays where the text did not say it."""
        hold = self.hold_s if self.hold_s is not None or self.measure is not Measure.HOLD_REPS else target.hold_s
        return replace(
            target, measure=self.measure, sets=self.sets or target.sets, low=self.low, high=self.high, hold_s=hold
        )


def parse_target(text: str, measure: Measure = Measure.REPS, distance: DistanceUnit = DistanceUnit.KM) -> ParsedTarget:
    """Return the figures of a target; `measure` is what figures without a unit count, a distance in `distance`.

    >>> parse_target("3 x 8-12")
    ParsedTarget(measure=<Measure.REPS: 'reps'>, sets=3, low=8, high=12, hold_s=None)
    >>> parse_target("3x30s").measure
    <Measure.SECONDS: 'seconds'>
    """
    words = _plain(text)
    if words in NONE_WORDS:
        raise InvalidValue(_target_example())
    split = _SETS.match(words)
    sets = None
    if split and (split[2] or words.endswith(("x", "×", "*"))):
        sets, words = int(split[1]), split[2].strip()
        if not 1 <= sets <= 99:
            raise InvalidValue(tr("Shorthand", "A target has 1 to 99 sets."))
    hold, words = _hold_of(words, measure)
    if words in _MAX_WORDS or (sets is not None and not words):
        return ParsedTarget(Measure.HOLD_REPS if hold is not None else measure, sets, hold_s=hold)
    low, high, named = _range_of(words, text)
    counted = Measure.HOLD_REPS if hold is not None else _measure_of(named, measure)
    if counted is Measure.DISTANCE:
        factor = _DISTANCE_UNIT.get(named, distance.metres / 1000)
        low, high = (None if v is None else round(v * factor, 6) for v in (low, high))
    if counted is Measure.MINUTES and named == "clock":
        low, high = (None if v is None else v / 60 for v in (low, high))
    if low is not None and high is not None and low > high:
        raise InvalidValue(tr("Shorthand", "A range goes from the smaller number to the larger one."))
    return ParsedTarget(counted, sets, low, high, hold)


def parse_tempo(text: str) -> Tempo | None:
    """Return a tempo of named phases, None for an empty text.

    Three figures are push, hold and return, a fourth is the pause at the bottom; "–" leaves a phase open.

    >>> parse_tempo("1-2-3")
    Tempo(concentric_s=1, top_hold_s=2, eccentric_s=3, bottom_hold_s=None)
    """
    words = _plain(text)
    if words in NONE_WORDS:
        return None
    if re.search(r"[a-z]", words):
        return _named_tempo(words)
    split = re.split(r"\s*[·/:]\s*", words) if re.search(r"[·/:]", words) else re.split(r"\s*[-–]\s*|\s+", words)
    if len(split) not in (3, 4):
        raise InvalidValue(_tempo_example())
    phases = [_phase(part) for part in split]
    if all(phase is None for phase in phases):
        return None
    return Tempo(*phases)


def parse_rest(text: str) -> float | None:
    """Return seconds of "90", "90s", "1:30", "2 min" or "1 min 30 s"; None for an empty text.

    >>> parse_rest("1:30"), parse_rest("2 min"), parse_rest("")
    (90, 120, None)
    """
    words = _plain(text)
    if words in NONE_WORDS:
        return None
    clock = _CLOCK.match(words)
    if clock:
        seconds = number_of(clock[1]) * 60 + number_of(clock[2])
    else:
        parts = re.fullmatch(
            rf"(?:({NUMBER})\s*(?:m|min\.?|mins|minutes?|minuten|′))?\s*(?:({NUMBER})\s*(?:s|secs?|seconds?|″|sek\.?|sekunden?)?)?",
            words,
        )
        if not parts or not (parts[1] or parts[2]):
            raise InvalidValue(tr("Shorthand", "Write the rest as 1:30, 90 s or 2 min."))
        seconds = number_of(parts[1] or "0") * 60 + number_of(parts[2] or "0")
    if seconds > 86_400:
        raise InvalidValue(tr("Shorthand", "A rest is at most a day long."))
    return seconds


def parse_weight(text: str, unit: WeightUnit = WeightUnit.KG) -> tuple[Weight | None, Weight | None]:
    """Return weight and assistance: "20", "2x10 kg", "45 lb", or "-15" for help that takes weight off.

    >>> str(parse_weight("2x10")[0]), str(parse_weight("-15 lb")[1])
    ('2 × 10 kg', '15 lb')
    """
    words = _plain(text)
    if words in NONE_WORDS:
        return None, None
    match = re.fullmatch(rf"([-−]|assist(?:ed)?\s*)?(?:(\d+){TIMES})?({NUMBER})\s*(?:{WEIGHT_UNIT})?", words)
    if not match:
        raise InvalidValue(tr("Shorthand", "Write a weight such as 12.5, 2x10 kg or 45 lb."))
    weight = Weight(number_of(match[3]), weight_unit(match["unit"], unit), int(match[2] or 1))
    return (None, weight) if match[1] else (weight, None)


def parse_time(text: str) -> time | None:
    """Return a time of the day: "18:30", "6.30 pm", "18"; None for an empty text.

    >>> parse_time("6:30 pm"), parse_time("7")
    (datetime.time(18, 30), datetime.time(7, 0))
    """
    words = _plain(text)
    if words in NONE_WORDS:
        return None
    match = re.fullmatch(r"(\d{1,2})(?:[:.h]?([0-5]\d)|h)?\s*([ap])?\.?(?:m\.?)?(?:\s*uhr)?", words)
    hour, minute = (int(match[1]), int(match[2] or 0)) if match else (99, 0)
    if match and match[3] and 1 <= hour <= 12:
        hour = hour % 12 + (12 if match[3] == "p" else 0)
    if hour > 23:
        raise InvalidValue(tr("Shorthand", "Write a time such as 18:30 or 7 am."))
    return time(hour, minute)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().lower()


def _hold_of(words: str, measure: Measure) -> tuple[float | None, str]:
    """Split "10x5s" or "10 hold 5" into the hold and the amount before it."""
    match = _HOLD.match(words)
    if match is None or not match[1]:
        return None, words
    says_hold = "hold" in words or "halten" in words or re.search(rf"\d{TIMES}{NUMBER}", words) is not None
    if not says_hold and measure is not Measure.HOLD_REPS:
        return None, words
    before = match[1].strip(" ,")
    if not re.search(r"\d|max|amrap", before) or before.endswith(("-", "–", "to", "up", "bis", "zu", "≤", "<=")):
        return None, words
    return number_of(match[2]), before


def _range_of(words: str, text: str) -> tuple[float | None, float | None, str]:
    """Return low, high and the unit's word."""
    words, named = _unit_of(words)
    if words.startswith(("up to ", "bis zu ", "bis ", "≤", "<=")):
        return None, _amount(re.sub(r"^(up to|bis zu|bis|≤|<=)\s*", "", words), text)[0], named
    if words.endswith("+"):
        return _amount(words[:-1].strip(), text)[0], None, named
    both = _RANGE.match(words)
    if both:
        first, _ = _unit_of(both[1])
        (low, clock), (high, _) = _amount(first, text), _amount(both[2], text)
        return low, high, "clock" if clock else named
    value, clock = _amount(words, text)
    return value, value, "clock" if clock else named


def _unit_of(words: str) -> tuple[str, str]:
    match = re.match(r"^(.*?[\d+])\s*([a-zäöü″′.]+)$", words)
    return (match[1], match[2]) if match else (words, "")


def _amount(words: str, text: str) -> tuple[float, bool]:
    clock = _CLOCK.match(words)
    if clock:
        return number_of(clock[1]) * 60 + number_of(clock[2]), True
    if not re.fullmatch(NUMBER, words):
        raise InvalidValue(
            tr("Shorthand", "“{text}” is not understood. {example}").format(
                text=text.strip(), example=_target_example()
            )
        )
    value = number_of(words)
    if value > 1_000_000:
        raise InvalidValue(tr("Shorthand", "That is more than a target can be."))
    return value, False


def _measure_of(named: str, default: Measure) -> Measure:
    if not named:
        return default
    if named == "clock":
        return default if default is Measure.MINUTES else Measure.SECONDS
    if named == "m" and default is Measure.MINUTES:
        return Measure.MINUTES
    if named in _DISTANCE_UNIT:
        return Measure.DISTANCE
    for measure, words in COUNT_WORDS.items():
        if re.fullmatch(words, named):
            return default if measure is Measure.REPS and default is Measure.HOLD_REPS else measure
    raise InvalidValue(
        tr("Shorthand", "“{named}” is not counted here. Write reps, s, min, steps, contacts, twists or km.").format(
            named=named
        )
    )


def _phase(part: str) -> float | None:
    if part in ("", "-", "–", "_", "?", "x"):
        return None
    if not re.fullmatch(NUMBER, part):
        raise InvalidValue(_tempo_example())
    seconds = number_of(part)
    if seconds > 3600:
        raise InvalidValue(tr("Shorthand", "A phase of a repetition lasts at most an hour."))
    return seconds


def _named_tempo(words: str) -> Tempo:
    phases: dict[str, float | None] = {}
    rest = words
    for name, names in _PHASES:
        match = re.search(rf"\b(?:{names})\b\s*:?\s*({NUMBER})\s*(?:s\b|sec\b|seconds?\b)?", rest)
        if match:
            phases[name] = _phase(match[1])
            rest = rest[: match.start()] + rest[match.end() :]
    if not phases or rest.strip(" ,;-·"):
        raise InvalidValue(_tempo_example())
    return Tempo(**phases)
