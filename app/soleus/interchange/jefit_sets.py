"""How JEFIT writes sets: packed into one field of a log, and since 2024 a row for each besides."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from statistics import median

from soleus.domain.units import DistanceUnit, WeightUnit, snapped
from soleus.domain.words import tr
from soleus.domain.workout import SetKind
from soleus.interchange.parsed import ParsedSet
from soleus.interchange.reading import folded
from soleus.interchange.sections import Row
from soleus.interchange.spelling import Fault, Numbers, shortened

SECONDS_FROM = 300.0
"""Repetitions without weight from here on are seconds: 0x1200 is 20 minutes on a machine."""

_C = "Import"
_PACKED = re.compile(r"(-?[0-9]+(?:\.[0-9]*)?)\s*[x×*]\s*([0-9]+(?:\.[0-9]*)?)", re.IGNORECASE)
_CARDIO = re.compile(
    r"\b(?:treadmill|elliptical|bike|bicycling|cycling|stationary|rowing machine|rower|stair|stepmill|running|jogging"
    r"|walking|swimming|cardio|skating|recumbent)\b"
)
_CARDIO_FROM = 60.0
_CARDIO_FIELDS = 5
_NUMBERS = Numbers("reps")
_WEIGHTS = Numbers("weight_lbs", signed=True)
_DURATIONS = Numbers("duration")
_DISTANCES = Numbers("distance")


@dataclass(frozen=True, slots=True)
class Packed:
    """A set of the field `logs`: its weight in the unit of the app's setting, and a count of repetitions."""

    weight: float
    count: float


def packed_of(text: str) -> list[Packed]:
    """Return the sets of a field such as "200x5,200x5"; Fault where one of them is none."""
    found = []
    for part in filter(None, (part.strip() for part in re.split(r"[,;]", text))):
        match = _PACKED.fullmatch(part)
        if match is None:
            raise Fault(tr(_C, "“{text}” among its sets is not one like 60x8").format(text=shortened(part)))
        weight, count = _WEIGHTS[match[1]] or 0.0, _NUMBERS[match[2]] or 0.0
        found.append(Packed(weight, count))
    return found


def sets_of(line: int, exercise: str, packed: list[Packed], unit: WeightUnit | None) -> list[ParsedSet]:
    """Return the sets that were done; those of 0 repetitions never were.

    Time on a machine stands as five fields without weight: calories, distance, speed, laps, seconds.
    """
    weightless = all(one.weight == 0 for one in packed)
    if weightless and len(packed) == _CARDIO_FIELDS and not packed[0].count and packed[-1].count:
        return [ParsedSet(line, seconds=packed[-1].count)]
    return [one_set(line, exercise, settled(one.weight), one.count, unit) for one in packed if one.count]


def one_set(line: int, exercise: str, weight: float, count: float, unit: WeightUnit | None) -> ParsedSet:
    """Return a set; a large count without weight is its seconds."""
    if not weight and count >= (_CARDIO_FROM if _CARDIO.search(folded(exercise)) else SECONDS_FROM):
        return ParsedSet(line, seconds=count)
    return ParsedSet(line, weight=weight or None, unit=unit, reps=count)


def set_of(row: Row, exercise: str, unit: WeightUnit | None, shown: WeightUnit | None) -> ParsedSet | None:
    """Return the set of a row of its own, or None where it was never done; Fault where a figure cannot be read.

    `unit` is that of the column, `shown` the one the trainee saw: pounds that were kilograms become those again.
    """
    weight = _WEIGHTS[row.first("weight_lbs", "weight_lb", "weight_kg", "weight")] or 0.0
    count, seconds = _NUMBERS[row.first("reps")], _DURATIONS[row.first("duration")]
    way = _DISTANCES[row.first("distance_mi", "distance_km", "distance")]
    if not (count or seconds or way):
        return None
    if unit is WeightUnit.LB and shown is WeightUnit.KG:
        weight, unit = snapped(weight * unit.kilograms, WeightUnit.KG), WeightUnit.KG
    made = one_set(row.line, exercise, settled(weight), count or 0.0, unit)
    kilometres = "distance_mi" not in row.fields and "distance_km" in row.fields
    kind, to_fatigue = _kind(row.first("set_type"))
    return made._replace(
        kind=kind,
        to_fatigue=to_fatigue,
        reps=made.reps or None,
        seconds=seconds or made.seconds,
        distance=way or None,
        distance_unit=DistanceUnit.KM if kilometres else DistanceUnit.MI,
    )


def column_unit(
    pairs: Iterable[tuple[float, float]], shown: WeightUnit | None, column: WeightUnit
) -> WeightUnit | None:
    """Return the unit of the rows' weights, from `pairs` of the same weight in a log (as shown) and in a row.

    `column` is what the column is called, which stands where nothing else speaks.
    """
    ratios = [row / log for log, row in pairs if log > 0 and row > 0]
    if not ratios:
        return column
    ratio = median(ratios)
    if 0.97 < ratio < 1.03:
        return shown
    if 2.1 < ratio < 2.3:
        return WeightUnit.LB
    return WeightUnit.KG if 0.43 < ratio < 0.48 else column


@lru_cache(maxsize=256)
def known_kind(text: str) -> bool:
    """Return whether a set type is one that is understood."""
    return bool(re.fullmatch(r"|default|normal|working|0|1|.*(?:warm|drop|fail).*", folded(text)))


@lru_cache(maxsize=256)
def _kind(text: str) -> tuple[SetKind, bool]:
    plain = folded(text)
    kind = SetKind.WARMUP if "warm" in plain else SetKind.DROP if "drop" in plain else SetKind.WORKING
    return kind, "fail" in plain


def settled(value: float) -> float:
    """Return a weight without the noise of a conversion: 64.9998 is 65.

    >>> settled(64.9998), settled(18.00003), settled(45.37)
    (65.0, 18.0, 45.37)
    """
    nearest = round(round(value * 20) / 20, 2)
    return nearest if abs(nearest - value) < 0.005 else value
