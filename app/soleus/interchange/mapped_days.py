"""Dates and times of day as tables of any origin write them."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time
from itertools import pairwise

from soleus.domain.words import tr
from soleus.interchange import months
from soleus.interchange.reading import folded
from soleus.interchange.spelling import Fault, shortened

_C = "Import"
_NUMERIC = re.compile(r"(\d{1,4})\s*([-./]|年|년)\s*(\d{1,2})\s*(?:[-./]|月|월)\s*(\d{1,4})\s*[日일.]?(?:[T,\s]+(.+))?")
_COMPACT = re.compile(r"(19|20)(\d\d)(\d\d)(\d\d)(?:[T\s]?(\d\d):?(\d\d)(?::?(\d\d))?Z?)?")
_STAMP = re.compile(r"(\d{10})(?:\.\d+)?|(\d{10})\d{3}")
_CLOCK = re.compile(
    r"(?:([^\W\d]{2})\s?)?(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?)?\s*([^\W\d]\.?\s?[^\W\d]\.?)?"
    r"\s*(?:Uhr|uhr|h)?\s*(?:Z|(?:UTC|GMT)?\s*[+-]\d{2}:?\d{2}|UTC|GMT)?"
)
_WEEKDAY = re.compile(r"[^\W\d]{2,}\.?,?\s+(?=\d)")
_WORDS = re.compile(r"(\d{1,2})\.?[-\s]+([^\W\d]+)\.?[-,\s]+(\d{4}|\d{2})(?:[,\sT]+(.+))?")
_MONTH_FIRST = re.compile(r"([^\W\d]+)\.?[-\s]+(\d{1,2})(?:st|nd|rd|th)?,?[-\s]+(\d{4}|\d{2})(?:[,\sT]+(.+))?")
ORDERS = ("dmy", "mdy", "ymd")
LONGEST = 60
"""Characters of a date; what is longer is none."""
MOST_JUDGED = 20_000
"""So many different texts tell the order."""
ENOUGH_DAYS = 5
"""So many days in a row, in one order forwards or backwards throughout and not in the other, decide between them."""

Moment = tuple[date, time | None]


def moment(text: str, order: str) -> Moment | None:
    """Return the day, and the time where there is one, of a date text; None where it is none in that order.

    >>> moment("3/4/2026 18:30", "mdy")
    (datetime.date(2026, 3, 4), datetime.time(18, 30))
    >>> moment("3. Mai 2026", "dmy"), moment("20260503", "dmy")
    ((datetime.date(2026, 5, 3), None), (datetime.date(2026, 5, 3), None))
    """
    if len(text) > LONGEST:
        return None
    plain = " ".join(unicodedata.normalize("NFKC", text).split())
    found = _moment(plain, order)
    if found is None and (day := _WEEKDAY.match(plain)):
        found = _moment(plain[day.end() :], order)
    return found if found is not None and 1900 <= found[0].year <= 2100 else None


def is_numeric(text: str) -> bool:
    """Whether a date's parts are figures whose order must be known."""
    match = _NUMERIC.fullmatch(_without_weekday(text))
    return match is not None and len(match[1]) <= 2


def time_of(text: str) -> time | None:
    """Return a time of day, of 12 or 24 hours, its zone left out; None where a text is none.

    >>> time_of("6:05 PM"), time_of("18h30"), time_of("25:00")
    (datetime.time(18, 5), datetime.time(18, 30), None)
    """
    match = _CLOCK.fullmatch(" ".join(unicodedata.normalize("NFKC", text[:LONGEST]).split()))
    if match is None:
        return None
    before, hour, minute, second, after = match.groups()
    if minute is None and not (before or after):
        return None
    at = months.hour_of(int(hour), before or after)
    if at is None or at > 23 or int(minute or 0) > 59 or int(second or 0) > 59:
        return None
    return time(at, int(minute or 0), int(second or 0))


def orders(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the orders of day, month and year that fit dates: the likeliest first, several where it stays open.

    Judged over all of them: an order that some date contradicts is out, if another one fits; dots mean day first.
    """
    texts = list(dict.fromkeys(texts))[:MOST_JUDGED]
    numeric = [text for text in texts if is_numeric(text)]
    if not numeric:
        return ("ymd",)
    fits = {order: sum(moment(text, order) is not None for text in numeric) for order in ORDERS}
    most = max(fits.values())
    if not most:
        return ("ymd",)
    left = [order for order in ORDERS if fits[order] == most]
    if len(left) == 1 or (len(left) == 2 and all(moment(t, left[0]) == moment(t, left[1]) for t in numeric)):
        return (left[0],)
    if "dmy" in left and all("." in text for text in numeric):
        return ("dmy",)
    if "ymd" in left and len(left) > 1 and not _two_digits_lead(numeric):
        left.remove("ymd")
    turns = {order: _turns([m[0] for text in texts if (m := moment(text, order)) is not None]) for order in left}
    left.sort(key=lambda order: (turns[order], ORDERS.index(order)))
    if len(numeric) >= ENOUGH_DAYS and turns[left[0]] == 0 and all(turns[order] for order in left[1:]):
        return (left[0],)
    return tuple(left)


class Days(dict[str, Moment]):
    """Moments by their text, read once each in one order; Fault for what is no date."""

    def __init__(self, order: str) -> None:
        super().__init__()
        self._order = order

    def __missing__(self, text: str) -> Moment:
        found = moment(text, self._order)
        if found is None:
            raise Fault(tr(_C, "its date is “{text}”, which cannot be read").format(text=shortened(text)))
        self[text] = found
        return found


def _moment(plain: str, order: str) -> Moment | None:
    if match := _NUMERIC.fullmatch(plain):
        first, _, second, third, rest = match.groups()
        return _at(_day(first, second, third, order), rest)
    if match := _COMPACT.fullmatch(plain):
        century, year, month, day, hour, minute, second = match.groups()
        clock = None if hour is None else f"{hour}:{minute}:{second or '00'}"
        return _at(_real(int(century + year), int(month), int(day)), clock)
    if match := _STAMP.fullmatch(plain):
        at = datetime.fromtimestamp(int(match[1] or match[2]), UTC)
        return at.date(), at.time()
    for pattern, places in ((_WORDS, (1, 2, 3)), (_MONTH_FIRST, (2, 1, 3))):
        if match := pattern.fullmatch(plain):
            day, word, year = (match[n] for n in places)
            month = _month(word)
            return _at(None if month is None else _real(int(_full_year(year)), month, int(day)), match[4])
    return None


def _month(word: str) -> int | None:
    """Return the month of a name, written out or shortened in any of the languages known."""
    plain = folded(word)
    for short in (plain, plain[:4], plain[:3]):
        if (month := months.months_of([short]).get(short)) is not None:
            return month
    return None


def _day(first: str, second: str, third: str, order: str) -> date | None:
    if len(first) > 2:
        order = "ymd"
    elif len(third) > 2 and order == "ymd":
        return None
    if len(first) == 3 or len(third) == 3 or (len(first) > 2 and len(third) > 2):
        return None
    day, month, year = {
        "dmy": (first, second, third),
        "mdy": (second, first, third),
        "ymd": (third, second, first),
    }[order]
    return _real(int(_full_year(year)), int(month), int(day)) if len(year) in (2, 4) else None


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _full_year(text: str) -> str:
    return f"20{text}" if len(text) == 2 else text


def _at(day: date | None, clock: str | None) -> Moment | None:
    if day is None:
        return None
    if not clock or not clock.strip():
        return day, None
    at = time_of(clock.strip().removeprefix("um ").removeprefix("at "))
    return None if at is None else (day, at)


def _without_weekday(text: str) -> str:
    plain = " ".join(unicodedata.normalize("NFKC", text[:LONGEST]).split())
    day = _WEEKDAY.match(plain)
    return plain[day.end() :] if day else plain


def _two_digits_lead(texts: Iterable[str]) -> bool:
    """Return whether the first of the three figures is often one that no day or month could be the year of."""
    return any(int(match[1]) > 12 and int(match[4]) <= 31 and len(match[4]) <= 2 and "-" in text
               for text in texts if (match := _NUMERIC.fullmatch(_without_weekday(text))))  # fmt: skip


def _turns(days: Sequence[date]) -> int:
    """Return how often dates go against the direction most of them take."""
    steps = [(after > before) - (after < before) for before, after in pairwise(days)]
    return min(steps.count(1), steps.count(-1))
