"""Where the marks of an axis stand, and what they say."""

import math
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from soleus.ui.text import day_short
from soleus.ui.weeks import first_weekday

_DAY_STEPS = (1, 2, 7, 14)
_MONTH_STEPS = (1, 2, 3, 6)
_YEAR_STEPS = (1, 2, 5, 10, 20, 50)
_MONTH_DAYS = 30.44


def value_ticks(low: float, high: float, most: int = 4) -> list[float]:
    """Return round values from at most `low` to at least `high`, zero among them, at most `most` steps.

    >>> value_ticks(0, 13), value_ticks(-20, 5)
    ([0.0, 5.0, 10.0, 15.0], [-20.0, -10.0, 0.0, 10.0])
    """
    low, high = min(low, 0.0), max(high, 0.0)
    if high - low < 1e-5:  # its steps would be less than what the values are rounded to
        high = 1.0
    step = _round_step((high - low) / most)
    first, last = _places(low, high, step)
    while last - first > most:
        step = _round_step(step * 1.01)
        first, last = _places(low, high, step)
    return [round(at * step, 6) + 0.0 for at in range(first, last + 1)]


def _places(low: float, high: float, step: float) -> tuple[int, int]:
    """Return how many steps from zero the first and last mark are; an error of rounding makes no step of its own."""
    least = min(1e-9, 1e-6 / step)
    return math.floor(low / step + least), math.ceil(high / step - least)


def _round_step(least: float) -> float:
    """Return the smallest of 1, 2, 5 × 10ⁿ that is at least `least`."""
    power = 10.0 ** math.floor(math.log10(least))
    return next((m * power for m in (1, 2, 5) if m * power >= least * (1 - 1e-9)), 10 * power)


def day_ticks(first: float, last: float, most: int) -> list[tuple[int, str]]:
    """Return at most about `most` marks (date ordinal, text) from one day to another: days, weeks, months or years."""
    start, end = _date(first), _date(last)
    span = max(last - first, 1.0)
    for step in _DAY_STEPS:
        if span / step <= most:
            return [(day.toordinal(), day_short(day)) for day in _days(start, end, step)]
    for step in _MONTH_STEPS:
        if span / (step * _MONTH_DAYS) <= most:
            return [(day.toordinal(), _month_words(day)) for day in _months(start, end, step)]
    step = next((s for s in _YEAR_STEPS if span / (s * 365.25) <= most), _YEAR_STEPS[-1])
    return [(date(y, 1, 1).toordinal(), str(y)) for y in range(start.year, end.year + 1) if y % step == 0]


def _date(ordinal: float) -> date:
    return date.fromordinal(min(max(math.floor(ordinal), date.min.toordinal()), date.max.toordinal() - 31))


def _days(start: date, end: date, step: int) -> list[date]:
    if step >= 7:
        first = first_weekday()
        start += timedelta(days=(first - start.weekday()) % 7)
    else:
        start += timedelta(days=-start.toordinal() % step)
    return [start + timedelta(days=n) for n in range(0, (end - start).days + 1, step)]


def _months(start: date, end: date, step: int) -> list[date]:
    months = range(start.year * 12 + start.month - 1, end.year * 12 + end.month)
    return [date(m // 12, m % 12 + 1, 1) for m in months if m % 12 % step == 0]


def _month_words(day: date) -> str:
    return str(day.year) if day.month == 1 else QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
