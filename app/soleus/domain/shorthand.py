"""A set in one line: `12 red`, `15x20kg@8`, `30s green`, `12 2x10kg rir2 p2`."""

import re
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from functools import cache

from soleus.domain.band import Band, BandSet, BandUse
from soleus.domain.errors import InvalidValue
from soleus.domain.exercise import Measure
from soleus.domain.units import Distance, DistanceUnit, Weight, WeightUnit
from soleus.domain.words import tr
from soleus.domain.workout import Effort, EffortScale, SetKind, Side, SideSet

NUMBER = r"\d+(?:[.,]\d+)?"
TIMES = r"\s*[x×*]\s*"
WEIGHT_UNIT = r"(?P<unit>kgs?|kilos?|lbs?|pounds?)(?![a-z])"


def examples() -> str:
    """Return what is offered to someone whose line was not understood."""
    return tr("Shorthand", "12 red, 15x20kg@8 or 30s green")


COUNT_WORDS = {
    Measure.REPS: r"reps?|repetitions?|wdh\.?|wiederholung(?:en)?",
    Measure.SECONDS: r"seconds?|secs?|s|″|sek\.?|sekunden?",
    Measure.MINUTES: r"minutes?|mins?|′|min\.|minuten",
    Measure.STEPS: "steps?|schritte?",
    Measure.CONTACTS: "contacts?|kontakte?",
    Measure.TWISTS: "twists?|drehung(?:en)?",
}
"""The words of each measure that is a plain count, as regular expressions; every language is understood at any time."""

_SIDES = {
    "l": Side.LEFT, "left": Side.LEFT, "r": Side.RIGHT, "right": Side.RIGHT,
    "both": Side.BOTH, "alt": Side.ALTERNATING, "alternating": Side.ALTERNATING,
    "links": Side.LEFT, "rechts": Side.RIGHT, "beide": Side.BOTH, "beidbeinig": Side.BOTH,
    "abwechselnd": Side.ALTERNATING,
}  # fmt: skip
_KINDS = {"warmup": SetKind.WARMUP, "warm-up": SetKind.WARMUP, "w": SetKind.WARMUP, "drop": SetKind.DROP,
    "aufwärmen": SetKind.WARMUP}  # fmt: skip
_FATIGUE = {"fatigue", "failure", "f", "ermüdung"}
_LEAST_PREFIX = 2


@dataclass(frozen=True, slots=True)
class ParsedSet:
    """What a line says of a set; whatever it leaves out is None and may be taken from the target or from last time.

    `weight` and `assistance` keep their entered unit and pieces.
    """

    reps: float | None = None
    hold_s: float | None = None
    seconds: float | None = None
    steps: float | None = None
    contacts: float | None = None
    twists: float | None = None
    distance: Distance | None = None
    weight: Weight | None = None
    assistance: Weight | None = None
    band: BandUse | None = None
    effort: Effort | None = None
    pain: int | None = None
    side: Side | None = None
    kind: SetKind | None = None
    to_fatigue: bool | None = None

    @property
    def is_empty(self) -> bool:
        """Whether the line said nothing."""
        return all(getattr(self, field.name) is None for field in fields(self))

    def applied_to(self, row: SideSet) -> SideSet:
        """Return the row with everything that the line says; what it does not name stays as it was."""
        load_parts = {name: getattr(self, name) for name in ("weight", "assistance", "band")}
        load = replace(row.load, **{name: part for name, part in load_parts.items() if part is not None})
        rest = {f.name: getattr(self, f.name) for f in fields(self) if f.name not in load_parts}
        return replace(row, load=load, **{name: part for name, part in rest.items() if part is not None})


def parse_set(
    text: str,
    bands: BandSet,
    measure: Measure,
    unit: WeightUnit = WeightUnit.KG,
    distance: DistanceUnit = DistanceUnit.KM,
    scale: EffortScale = EffortScale.RPE,
) -> ParsedSet:
    """Return what a line says of a set; raises InvalidValue with a sentence that names what is not understood.

    A figure without a unit counts `measure`, a weight without one is in `unit`, a distance in `distance`; "@8" is
    an effort in `scale`. A band is said by its name, the
    beginning of its name, or its level (`b3`).
    """
    line = _Line(bands, measure, unit, distance, scale)
    rest = text.strip()
    while rest:
        rest = line.take(rest).lstrip(" \t\u00a0\u202f,;·")
    return line.result()


def number_of(text: str) -> float:
    """Return the number of a text with a decimal point or comma, whole where it is whole.

    >>> number_of("12"), number_of("4,5")
    (12, 4.5)
    """
    value = float(text.replace(",", "."))
    return int(value) if value == int(value) else value


def weight_unit(word: str | None, default: WeightUnit) -> WeightUnit:
    """Return the unit that a word such as "kg" or "lbs" names, else the default."""
    if not word:
        return default
    return WeightUnit.LB if word.lower().startswith(("lb", "pound")) else WeightUnit.KG


class _Line:
    """Reads one line from left to right and collects what it says, each part once."""

    def __init__(
        self, bands: BandSet, measure: Measure, unit: WeightUnit, distance: DistanceUnit, scale: EffortScale
    ) -> None:
        self._bands = bands
        self._measure = measure
        self._unit = unit
        self._distance = distance
        self._scale = scale
        self._said: dict[str, object] = {}
        self._pair: tuple[float, Weight] | None = None
        self._band_words: dict[str, float] = {}
        self._band: Band | None = None

    def take(self, rest: str) -> str:
        """Read the next part and return what is left of the line."""
        for pattern, read in _parts():
            match = pattern.match(rest)
            if match:
                read(self, match)
                return rest[match.end() :]
        return self._take_word(rest)

    def result(self) -> ParsedSet:
        """Return what was read."""
        if self._pair is not None:
            self._settle_pair(*self._pair)
        if self._band is not None:
            use = BandUse(
                self._band.id,
                self._band_words.get("elongation_pct"),
                int(self._band_words.get("strands", 1)),
                int(self._band_words.get("twists", 0)),
            )
            self._say("band", use)
        elif self._band_words:
            raise InvalidValue(tr("Shorthand", "Name the band too, such as red 150%."))
        return ParsedSet(**self._said)  # type: ignore[arg-type]

    # parts

    def amount(self, match: re.Match[str]) -> None:
        if self._has_amount():
            raise InvalidValue(
                tr("Shorthand", "“{text}” is a second amount. A weight is written with its unit: 20 kg.").format(
                    text=match[0].strip()
                )
            )
        self._count(self._measure, number_of(match[1]))

    def counted(self, match: re.Match[str]) -> None:
        value, word = number_of(match[1]), match[2].lower()
        measure = next(m for m, words in COUNT_WORDS.items() if re.fullmatch(words, word))
        if measure is Measure.TWISTS and self._measure is not Measure.TWISTS:
            self._say_of_band("twists", value)
        elif measure is Measure.SECONDS and self._measure is Measure.HOLD_REPS:
            self._say("hold_s", value)
        else:
            self._count(measure, value)

    def time(self, match: re.Match[str]) -> None:
        self._say("seconds", number_of(match[1]) * 60 + number_of(match[2]))

    def way(self, match: re.Match[str]) -> None:
        self._say("distance", Distance(number_of(match[1]), DistanceUnit(match[2].lower())))

    def held(self, match: re.Match[str]) -> None:
        self._say("reps", number_of(match[1]))
        self._say("hold_s", number_of(match[2]))

    def amount_and_pieces(self, match: re.Match[str]) -> None:
        self._count(self._measure, number_of(match[1]))
        self._say("weight", self._pieces(match[2], match[3], match["unit"]))

    def pair(self, match: re.Match[str]) -> None:
        if self._pair is not None:
            raise InvalidValue(tr("Shorthand", "“{text}” is a second weight.").format(text=match[0].strip()))
        self._pair = number_of(match[1]), Weight(number_of(match[2]), weight_unit(match["unit"], self._unit))

    def weight(self, match: re.Match[str]) -> None:
        self._say("weight", Weight(number_of(match[1]), weight_unit(match["unit"], self._unit)))

    def assistance(self, match: re.Match[str]) -> None:
        self._say("assistance", Weight(number_of(match[1]), weight_unit(match["unit"], self._unit)))

    def effort(self, match: re.Match[str]) -> None:
        scale = {"rir": EffortScale.RIR, "rpe": EffortScale.RPE}.get(match[1].lower(), self._scale)
        self._say("effort", Effort(number_of(match[2]), scale))

    def pain(self, match: re.Match[str]) -> None:
        pain = int(match[1])
        if pain > 10:
            raise InvalidValue(tr("Shorthand", "Pain lies between 0 and 10."))
        self._say("pain", pain)

    def stretch(self, match: re.Match[str]) -> None:
        self._say_of_band("elongation_pct", number_of(match[1]))

    def strands(self, match: re.Match[str]) -> None:
        self._say_of_band("strands", number_of(match[1]))

    def level(self, match: re.Match[str]) -> None:
        band = self._bands.at_level(int(match[1]))
        if band is None:
            raise InvalidValue(
                tr("Shorthand", "The set “{name}” has {count} levels.").format(
                    name=self._bands.shown_name, count=len(self._bands.bands)
                )
            )
        self._choose(band)

    # within

    def _take_word(self, rest: str) -> str:
        folded = rest.casefold()
        named = [(name, band) for band in self._bands.bands for name in _names(band)]
        for name, band in sorted(named, key=lambda one: -len(one[0])):
            if name and folded.startswith(name) and not rest[len(name) : len(name) + 1].isalnum():
                self._choose(band)
                return rest[len(name) :]
        match = re.match(r"[^\s,;@]+", rest)
        word = match[0] if match else rest
        self._say_word(word)
        return rest[len(word) :]

    def _say_word(self, word: str) -> None:
        plain = word.casefold()
        if plain in _SIDES:
            self._say("side", _SIDES[plain])
        elif plain in _KINDS:
            self._say("kind", _KINDS[plain])
        elif plain in _FATIGUE:
            self._say("to_fatigue", True)
        else:
            self._choose(self._named(word))

    def _named(self, word: str) -> Band:
        plain = word.casefold()
        found = [band for band in self._bands.bands if any(name.startswith(plain) for name in _names(band))]
        if len(found) == 1 and len(word) >= _LEAST_PREFIX:
            return found[0]
        if found:
            raise InvalidValue(
                tr("Shorthand", "“{word}” could be {names}.").format(
                    word=word, names=tr("Shorthand", " or ").join(band.shown_name for band in found)
                )
            )
        raise InvalidValue(
            tr("Shorthand", "“{word}” is not understood. Write for example {examples}.").format(
                word=word, examples=examples()
            )
        )

    def _choose(self, band: Band) -> None:
        if self._band is not None:
            raise InvalidValue(
                tr("Shorthand", "A set has one band: {one} or {other}?").format(
                    one=self._band.shown_name, other=band.shown_name
                )
            )
        self._band = band

    def _say(self, name: str, value: object) -> None:
        if name in self._said:
            raise InvalidValue(_twice(name))
        self._said[name] = value

    def _say_of_band(self, name: str, value: float) -> None:
        if name in self._band_words:
            raise InvalidValue(_twice(name))
        if name != "elongation_pct" and value != int(value):
            whole = tr("Shorthand", "A band has a whole number of strands and of twists.")
            raise InvalidValue(whole)
        self._band_words[name] = value

    def _count(self, measure: Measure, value: float) -> None:
        if measure is Measure.MINUTES:
            self._say("seconds", value * 60)
        elif measure is Measure.DISTANCE:
            self._say("distance", Distance(value, self._distance))
        else:
            self._say("reps" if measure is Measure.HOLD_REPS else measure.value, value)

    def _has_amount(self) -> bool:
        return any(name in self._said for name in _AMOUNTS)

    def _pieces(self, count: str, value: str, unit: str | None) -> Weight:
        pieces = number_of(count)
        if pieces != int(pieces) or pieces < 1:
            raise InvalidValue(tr("Shorthand", "Weights are counted in whole pieces, such as 2 x 10 kg."))
        return Weight(number_of(value), weight_unit(unit, self._unit), int(pieces))

    def _settle_pair(self, first: float, weight: Weight) -> None:
        """`15x20kg` is 15 times 20 kg, but beside another amount it is so many pieces."""
        if self._has_amount():
            pieces = self._pieces(str(first), str(weight.value), weight.unit)
            self._say("weight", pieces)
        else:
            self._count(self._measure, first)
            self._say("weight", weight)


_AMOUNTS = ("reps", "seconds", "steps", "contacts", "twists", "distance")


def _twice(name: str) -> str:
    """Return the sentence for a part that a line names twice."""
    sentences = {
        "hold_s": tr("Shorthand", "The hold is there twice."),
        "elongation_pct": tr("Shorthand", "The stretch is there twice."),
        "strands": tr("Shorthand", "The number of strands is there twice."),
        "twists": tr("Shorthand", "The number of twists is there twice."),
        "reps": tr("Shorthand", "The number of reps is there twice."),
        "steps": tr("Shorthand", "The number of steps is there twice."),
        "contacts": tr("Shorthand", "The number of contacts is there twice."),
        "seconds": tr("Shorthand", "The time is there twice."),
        "distance": tr("Shorthand", "The distance is there twice."),
        "weight": tr("Shorthand", "The weight is there twice."),
        "assistance": tr("Shorthand", "The assistance is there twice."),
        "effort": tr("Shorthand", "The effort is there twice."),
        "pain": tr("Shorthand", "The pain is there twice."),
        "side": tr("Shorthand", "The side is there twice."),
        "kind": tr("Shorthand", "The kind of set is there twice."),
        "to_fatigue": tr("Shorthand", "The fatigue is there twice."),
        "band": tr("Shorthand", "The band is there twice."),
    }
    return sentences[name]


def _names(band: Band) -> tuple[str, ...]:
    """Return what a band may be called, folded: its name, and that in the reader's language."""
    return tuple(name for name in {band.name.casefold(), band.shown_name.casefold()} if name)


_N = f"({NUMBER})"


def _part(pattern: str, read: Callable[[_Line, re.Match[str]], None]) -> tuple[
    re.Pattern[str], Callable[[_Line, re.Match[str]], None]
]:  # fmt: skip
    return re.compile(pattern, re.IGNORECASE), read


@cache
def _parts() -> tuple[tuple[re.Pattern[str], Callable[[_Line, re.Match[str]], None]], ...]:
    """The parts a line can have, in the order they are tried; compiled at the first line, not at the start."""
    return (
        _part(rf"(@|rpe|rir)\s*{_N}", _Line.effort),
        _part(r"(?:pain|p)\s*(\d+)(?![\w.,]*\w)", _Line.pain),
        _part(r"(?:b|band|level|#)\s*(\d+)(?!\w)", _Line.level),
        _part(rf"{_N}\s*%", _Line.stretch),
        _part(rf"{_N}\s*(?:strands?|str)(?![a-z])", _Line.strands),
        _part(rf"{_N}{TIMES}{_N}{TIMES}{_N}\s*{WEIGHT_UNIT}", _Line.amount_and_pieces),
        _part(rf"{_N}{TIMES}{_N}\s*(?:{COUNT_WORDS[Measure.SECONDS]})(?![a-z])", _Line.held),
        _part(rf"{_N}{TIMES}{_N}\s*(?:{WEIGHT_UNIT})?", _Line.pair),
        _part(rf"assist(?:ed)?\s*{_N}\s*(?:{WEIGHT_UNIT})?", _Line.assistance),
        _part(rf"[-−–]\s*{_N}\s*{WEIGHT_UNIT}", _Line.assistance),
        _part(rf"\+?{_N}\s*{WEIGHT_UNIT}", _Line.weight),
        _part(r"(\d+):(\d\d(?:[.,]\d+)?)", _Line.time),
        _part(rf"{_N}\s*(km|mi|m)(?![a-z])", _Line.way),
        _part(rf"{_N}\s*({'|'.join(COUNT_WORDS.values())})(?![a-z])", _Line.counted),
        _part(rf"{_N}(?![\w.,]*\w)", _Line.amount),
    )
