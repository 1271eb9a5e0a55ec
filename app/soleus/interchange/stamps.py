"""Days and moments that apps write in figures, as local wall-clock time."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import NamedTuple

from soleus.domain.words import tr
from soleus.interchange.spelling import Fault, shortened

_C = "Import"
_MOMENT = re.compile(
    r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})"
    r"(?:[T\s]\s*([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)?\s*([ap]\.?\s?m\.?)?"
    r"\s*(Z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2})?)?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"([0-9]{1,2})[:.h]([0-9]{2})(?:[:.]([0-9]{2}))?\s*([ap]\.?\s?m\.?)?", re.IGNORECASE)
_DAY = re.compile(r"([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4}|[0-9]{2})")


class Stamp(NamedTuple):
    """A moment of a file: local wall-clock time, and a text that is the same wherever the file is read.

    `order` is the moment in UTC, or the local one where no zone is named: pauses are measured on it. `timed` is False
    where the file names a day only; `zoned` says that it named the zone, so that the local time is this computer's.
    """

    local: datetime
    text: str
    order: datetime
    timed: bool = True
    zoned: bool = False


class Stamps(dict[str, Stamp]):
    """Moments by their text, read once each; Fault for what is none."""

    def __init__(self, column: str) -> None:
        super().__init__()
        self._column = column

    def __missing__(self, text: str) -> Stamp:
        self[text] = stamp = stamp_of(text, self._column)
        return stamp


def stamp_of(text: str, column: str) -> Stamp:
    """Return a moment that begins with the year, with or without time and zone; Fault for what is none.

    Where a zone stands there, the local time is that of this computer at that moment, with its summer time.

    >>> stamp_of("2018-08-20", "Date").text, stamp_of("2018-08-20 06:30:00 PM +0000", "Date").text
    ('2018-08-20', '2018-08-20 18:30:00Z')
    """
    match = _MOMENT.fullmatch(_plain(text))
    if match is None:
        raise _no_moment(text, column)
    year, month, day, hour, minute, second, half, zone = match.groups()
    try:
        at = _time(int(hour or 0), int(minute or 0), int(second or 0), half)
        moment = datetime.combine(date(int(year), int(month), int(day)), at)
    except ValueError:
        raise _no_moment(text, column) from None
    _check_year(moment.date(), text, column)
    if hour is None:
        return Stamp(moment, moment.date().isoformat(), moment, timed=False)
    if zone is None:
        return Stamp(moment, moment.isoformat(sep=" "), moment)
    moment = moment.replace(tzinfo=_zone(zone))
    universal = moment.astimezone(UTC).replace(tzinfo=None)
    local = local_time(moment)
    _check_year(local.date(), text, column)
    return Stamp(local, f"{universal.isoformat(sep=' ')}Z", universal, zoned=True)


def local_time(moment: datetime) -> datetime:
    """Return the wall-clock time of this computer at a moment with a zone."""
    return moment.astimezone().replace(tzinfo=None)


@lru_cache(maxsize=4096)
def clock_of(text: str) -> time | None:
    """Return a time of day of 12 or 24 hours, or None where it is none.

    >>> clock_of("10:56 PM"), clock_of("7:05"), clock_of("25:00")
    (datetime.time(22, 56), datetime.time(7, 5), None)
    """
    match = _CLOCK.fullmatch(_plain(text))
    if match is None:
        return None
    hour, minute, second, half = match.groups()
    try:
        return _time(int(hour), int(minute), int(second or 0), half)
    except ValueError:
        return None


def day_comes_first(texts: Iterable[str]) -> bool | None:
    """Return whether days stand before months in a file's dates, or None where no figure above 12 tells.

    >>> day_comes_first(["03/04/2015", "16/03/2015"]), day_comes_first(["03/04/2015"])
    (True, None)
    """
    found = [match for text in texts if (match := _DAY.fullmatch(text.strip()))]
    first = any(int(match[1]) > 12 for match in found)
    second = any(int(match[2]) > 12 for match in found)
    return None if first is second else first


@lru_cache(maxsize=4096)
def day_of(text: str, column: str, *, day_first: bool) -> date:
    """Return a day of figures, the year first or last (of two figures after 2000); Fault for what is none."""
    plain = _plain(text)
    match = _DAY.fullmatch(plain)
    if match is None:
        return stamp_of(plain, column).local.date()
    one, other, year = (int(part) for part in match.groups())
    day, month = (one, other) if day_first else (other, one)
    try:
        found = date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        raise _no_moment(text, column) from None
    _check_year(found, text, column)
    return found


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())


def _time(hour: int, minute: int, second: int, half: str | None) -> time:
    if half is not None and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    return time(hour, minute, second)


def _zone(text: str) -> timezone:
    if text[0] not in "+-":
        return UTC
    hours, minutes = int(text[1:3]), int(text[-2:])
    offset = timedelta(hours=min(hours, 23), minutes=min(minutes, 59))
    return timezone(-offset if text[0] == "-" else offset)


def _check_year(day: date, text: str, column: str) -> None:
    if not 1900 <= day.year <= 2100:
        sentence = tr(_C, "{column} is {value}, which is not between 1900 and 2100")
        raise Fault(sentence.format(column=column, value=shortened(text)))


def _no_moment(text: str, column: str) -> Fault:
    sentence = tr(_C, "{column} is “{value}”, which is not a date Soleus can read")
    return Fault(sentence.format(column=column, value=shortened(text)))
