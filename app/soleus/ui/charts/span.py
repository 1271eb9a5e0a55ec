"""The days in view: a range to come home to, zoomed and moved within limits. Days are date ordinals."""

from collections.abc import Sequence
from datetime import date, timedelta

LEAST_DAYS = 6.0
"""The shortest span of time that can be zoomed to."""

_ROOM = 0.035
"""What is left free at either end of a range, as a share of it."""

_BEYOND_DAYS = 30
"""How far the view can be moved past the first and last day."""


class Span:
    """First and last day in view. Each change keeps it within the limits and at least `LEAST_DAYS` long."""

    def __init__(self) -> None:
        self.first, self.last = self._home = self._limits = (0.0, LEAST_DAYS)

    @property
    def days(self) -> tuple[float, float]:
        """The first and last day in view."""
        return self.first, self.last

    @property
    def at_home(self) -> bool:
        """Whether the chosen range is in view, neither zoomed nor moved."""
        return self.days == self._home

    def set_home(self, first: date, last: date, known: Sequence[date]) -> None:
        """Show the days from first to last; the view can be moved over all of the ascending `known` days."""
        start, end = float(first.toordinal()), float(last.toordinal())
        if end - start < LEAST_DAYS:
            start, end = (start + end - LEAST_DAYS) / 2, (start + end + LEAST_DAYS) / 2
        room = (end - start) * _ROOM
        self._home = (start - room, end + room)
        ends = [float(day.toordinal()) for day in (*known[:1], *known[-1:])]
        low, high = min([start, *ends]) - _BEYOND_DAYS, max([end, *ends]) + _BEYOND_DAYS
        self._limits = (min(low, self._home[0]), max(high, self._home[1]))
        self.go_home()

    def go_home(self) -> None:
        """Show the chosen range again."""
        self.first, self.last = self._home

    def show(self, first: float, last: float) -> None:
        """Show other days, as near to them as the limits allow."""
        low, high = self._limits
        width = min(max(last - first, LEAST_DAYS), high - low)
        start = max(low, min((first + last - width) / 2, high - width))
        self.first, self.last = start, start + width

    def shift(self, days: float) -> None:
        """Move by some days."""
        self.show(self.first + days, self.last + days)

    def zoom(self, factor: float, around: float) -> None:
        """Make the span `factor` times as long; the day `around` stays where it is."""
        factor = max(factor, LEAST_DAYS / (self.last - self.first))
        self.show(around - (around - self.first) * factor, around + (self.last - around) * factor)

    def holds(self, day: float) -> bool:
        """Whether a day is in view."""
        return self.first <= day <= self.last

    def bring(self, day: float) -> None:
        """Bring a day into view, in the middle where it was not there."""
        if not self.holds(day):
            half = (self.last - self.first) / 2
            self.show(day - half, day + half)


def range_of(days: Sequence[date], span_days: int | None, today: date) -> tuple[date, date]:
    """Return the first and last day of a range that ends today; None spans all of the ascending days."""
    if span_days is not None:
        return today - timedelta(days=span_days), today
    return (days[0], days[-1]) if days else (today - timedelta(days=28), today)
