"""How other programs spell numbers, durations and units."""

import re
import unicodedata

from soleus.domain.units import DistanceUnit, WeightUnit, snapped
from soleus.domain.words import tr

LARGEST = 1e9
"""Figures above this are slips of the keyboard, and their products would no longer be numbers."""

_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?")
_DECIMAL_COMMA = re.compile(r"[+-]?[0-9]+,(?:[0-9]{1,2}|[0-9]{4,})")
_CLOCK = re.compile(r"(?:([0-9]{1,4}):)?([0-5]?[0-9]):([0-5][0-9])")
_PART = re.compile(r"([0-9]+(?:[.,][0-9]+)?)\s*([^\W\d_]+)\.?")
_SECONDS_IN = {
    **dict.fromkeys(
        ("h", "hr", "hrs", "hour", "hours", "std", "小时", "小時", "時間", "시간", "ч", "st", "sa", "u"), 3600
    ),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes", "分钟", "分鐘", "分", "분", "мин", "dk"), 60),
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds", "seg", "sek", "秒", "초", "с", "сек", "sn"), 1),
}
_WEIGHT_UNITS = {
    **dict.fromkeys(("kg", "kgs", "kilogram", "kilograms", "кг", "公斤", "千克"), WeightUnit.KG),
    **dict.fromkeys(("lb", "lbs", "pound", "pounds", "磅"), WeightUnit.LB),
}
_DISTANCE_UNITS = {
    **dict.fromkeys(("m", "meter", "meters", "metre", "metres"), DistanceUnit.M),
    **dict.fromkeys(("km", "kms", "kilometer", "kilometers", "kilometres"), DistanceUnit.KM),
    **dict.fromkeys(("mi", "mile", "miles"), DistanceUnit.MI),
}


class Fault(Exception):
    """A field of one row cannot be read; the text completes "this row is left out because …"."""


class Numbers(dict[str, float | None]):
    """Figures by their text, read once each; "" is None.

    Fault for what is no number, above LARGEST, or below 0 where that has no meaning.
    """

    def __init__(self, column: str, *, signed: bool = False) -> None:
        super().__init__({"": None})
        self._column = column
        self._signed = signed

    def __missing__(self, text: str) -> float | None:
        plain = unicodedata.normalize("NFKC", text).strip().replace("\u2212", "-")
        if _DECIMAL_COMMA.fullmatch(plain):
            plain = plain.replace(",", ".")
        if not plain:
            value = None
        elif not _NUMBER.fullmatch(plain):
            raise Fault(
                tr("Import", "{column} is “{text}”, which is not a number").format(
                    column=self._column, text=shortened(text)
                )
            )
        else:
            value = float(plain) + 0.0  # -0.0 becomes 0.0
            if abs(value) > LARGEST:
                raise Fault(
                    tr("Import", "{column} is {text}, which is too large to be true").format(
                        column=self._column, text=shortened(text)
                    )
                )
            if value < 0 and not self._signed:
                raise Fault(
                    tr("Import", "{column} is {text}, which is below 0").format(
                        column=self._column, text=shortened(text)
                    )
                )
        self[text] = value
        return value


def seconds_of(text: str) -> float | None:
    """Return the seconds of a duration as Strong spells it in any language, or None where it says nothing readable.

    >>> [seconds_of(t) for t in ("1h 43m", "1 h 46 min", "1小时13分钟", "32s", "4440", "", "long")]
    [6180.0, 6360.0, 4380.0, 32.0, 4440.0, None, None]
    """
    plain = unicodedata.normalize("NFKC", text).strip().casefold()
    if _NUMBER.fullmatch(plain):
        value = float(plain)
        return value if 0 <= value <= LARGEST else None
    if clock := _CLOCK.fullmatch(plain):
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        return float(hours * 3600 + minutes * 60 + seconds)
    total = 0.0
    for value_text, unit in _PART.findall(plain):
        if unit not in _SECONDS_IN:
            return None
        total += float(value_text.replace(",", ".")) * _SECONDS_IN[unit]
    rest = _PART.sub("", plain).strip(" ,")
    return total if plain and not rest and total <= LARGEST else None


def weight_unit(text: str) -> WeightUnit | None:
    """Return the unit of weight a word stands for, or None."""
    return _WEIGHT_UNITS.get(text.strip().casefold())


def distance_unit(text: str) -> DistanceUnit | None:
    """Return the unit of distance a word stands for, or None."""
    return _DISTANCE_UNITS.get(text.strip().casefold())


def other(unit: WeightUnit) -> WeightUnit:
    """Return the other unit of weight."""
    return WeightUnit.LB if unit is WeightUnit.KG else WeightUnit.KG


def entered_in_other_unit(value: float, unit: WeightUnit) -> float | None:
    """Return what was typed in the other unit where a weight of many decimals shows that it was converted.

    Strong writes 20 kg as 44.09245243697551 lb after a change of unit.

    >>> entered_in_other_unit(44.09245243697551, WeightUnit.LB)
    20.0
    >>> entered_in_other_unit(44.0, WeightUnit.LB) is None
    True
    """
    if not _is_noisy(value):
        return None
    converted = value * unit.kilograms / other(unit).kilograms
    # `snapped` gives back the very figure where it is far from the grid; one that is exactly on it has come from there.
    if round(converted, 2) == converted:
        return converted
    nearest = snapped(converted, other(unit))
    return nearest if nearest != converted and abs(nearest - converted) <= 0.001 else None


def without_noise(value: float) -> float:
    """Return a weight without the noise of a conversion: 74.99999999999999 is 75. The figure itself stays."""
    return round(value, 8)


def _is_noisy(value: float) -> bool:
    return abs(value * 100 - round(value * 100)) >= 1e-6


def shortened(text: str, most: int = 30) -> str:
    """Return a text of a file for a sentence: on one line and not too long."""
    plain = " ".join(text.split())
    return plain if len(plain) <= most else plain[: most - 1] + "…"
