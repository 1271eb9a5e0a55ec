"""On which days something stands that is repeated: every few days, or on days of the week."""

from dataclasses import dataclass
from datetime import date, timedelta

from soleus.domain.calendar import LAST_DAY, week_start
from soleus.domain.errors import InvalidValue
from soleus.domain.words import tr

MOST = 200
"""A repetition has no more occurrences than this."""
SPAN = timedelta(days=52 * 7)
"""A repetition reaches no further than this from its first day."""


@dataclass(frozen=True, slots=True)
class Repetition:
    """Every `every` days, or on `weekdays` (0 for Monday) of every `every`-th week.

    It ends after so many `times`, its first day counted, or with the day `until`: with whichever comes first, or
    where it has grown as long as a repetition may be (`MOST`, `SPAN`).
    """

    every: int = 1
    weekdays: frozenset[int] = frozenset()
    times: int | None = None
    until: date | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.every <= (52 if self.weekdays else SPAN.days):
            raise InvalidValue(tr("Values", "What is repeated comes again within a year."))
        if not self.weekdays <= set(range(7)):
            raise InvalidValue(tr("Values", "A week has seven days."))
        if self.times is not None and not 1 <= self.times <= MOST:
            raise InvalidValue(tr("Values", "Something is repeated 1 to {most} times.").format(most=MOST))


def occurrences(start: date, rule: Repetition, first_weekday: int = 0) -> tuple[date, ...]:
    """Return the days of a repetition, `start` first whether or not the rule would choose it.

    Weeks are counted from that of `start`, which begins with `first_weekday`.

    >>> [day.day for day in occurrences(date(2026, 11, 20), Repetition(3, times=3))]
    [20, 23, 26]
    >>> [day.day for day in occurrences(date(2026, 11, 20), Repetition(1, frozenset({1, 4}), times=4))]
    [20, 24, 27, 1]
    """
    last = min(start + SPAN, LAST_DAY, rule.until or LAST_DAY)
    most = min(rule.times or MOST, MOST)
    monday = week_start(start, first_weekday)
    days = [start]
    day = start
    while len(days) < most:
        day += timedelta(days=1)
        if day > last:
            break
        if rule.weekdays:
            chosen = day.weekday() in rule.weekdays and (day - monday).days // 7 % rule.every == 0
        else:
            chosen = (day - start).days % rule.every == 0
        if chosen:
            days.append(day)
    return tuple(days)
