"""Points of a side as arrays: which of them a line joins, its staircase, and what of it a width of pixels can show."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from soleus.domain.progress import Point, joined

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """Days (date ordinals, ascending), the values on them, and whether the line goes on from each to the next."""

    days: Floats
    values: Floats
    goes_on: Flags

    def __len__(self) -> int:
        return len(self.days)

    def between(self, first: float, last: float) -> "Line":
        """Return the part from one day to another, with the neighbour on either side."""
        start = max(0, int(np.searchsorted(self.days, first)) - 1)
        end = int(np.searchsorted(self.days, last, side="right")) + 1
        return Line(self.days[start:end], self.values[start:end], self.goes_on[start:end])

    def count(self, first: float, last: float) -> int:
        """Return the number of points from one day to another."""
        return int(np.searchsorted(self.days, last, side="right") - np.searchsorted(self.days, first))

    def value_at(self, day: float) -> float | None:
        """Return the value on a day, None where there is no point."""
        at = int(np.searchsorted(self.days, day))
        return float(self.values[at]) if at < len(self.days) and self.days[at] == day else None


def line_of(points: Sequence[Point], value: Callable[[Point], float | None], same_band: bool = False) -> Line:
    """Return the line through the points that have a value; with `same_band` it ends where the band changes."""
    known = [(point, found) for point in points if (found := value(point)) is not None]
    return Line(
        np.array([point.day.toordinal() for point, _ in known], dtype=np.float64),
        np.array([found for _, found in known], dtype=np.float64),
        np.array(joined([point for point, _ in known], same_band), dtype=np.bool_),
    )


def staircase(line: Line) -> Line:
    """Return the line that holds each value until the next day; corners are points of the result."""
    if len(line) < 2:
        return line
    corners = line.goes_on[:-1]
    # Point i, then, where the line goes on, its corner above point i + 1.
    places = np.arange(len(line)) + np.concatenate(([0], np.cumsum(corners)))
    size = len(line) + int(corners.sum())
    days, values, goes_on = np.empty(size), np.empty(size), np.zeros(size, dtype=np.bool_)
    days[places], values[places], goes_on[places] = line.days, line.values, line.goes_on
    after = places[:-1][corners] + 1
    days[after], values[after], goes_on[after] = line.days[1:][corners], line.values[:-1][corners], True
    return Line(days, values, goes_on)


def straightened(line: Line) -> Line:
    """Return the line without the points in the middle of level stretches: it looks the same in fewer pieces."""
    if len(line) < 3:
        return line
    flat = (line.values[:-2] == line.values[1:-1]) & (line.values[1:-1] == line.values[2:])
    within = np.concatenate(([False], flat & line.goes_on[:-2] & line.goes_on[1:-1], [False]))
    return Line(line.days[~within], line.values[~within], line.goes_on[~within])


def thinned(line: Line, columns: int) -> Line:
    """Return the lowest and highest point of each of `columns` equal spans of time; a shorter line comes back as it is.

    Every dip and peak stays to be seen where there are more points than pixels.
    """
    if len(line) <= 2 * columns:
        return line
    first, last = line.days[0], line.days[-1]
    column = np.minimum((line.days - first) * (columns / max(last - first, 1.0)), columns - 1).astype(np.intp)
    starts = np.flatnonzero(np.diff(column, prepend=-1))
    order = np.lexsort((line.values, column))
    lowest = order[starts]
    highest = order[np.append(starts[1:], len(line)) - 1]
    kept = np.unique(np.concatenate((lowest, highest)))
    # The line goes on between two kept points where it does so at every point from one to the other.
    breaks = np.concatenate(([0], np.cumsum(~line.goes_on)))
    goes_on = np.append(breaks[kept[1:]] == breaks[kept[:-1]], False)
    return Line(line.days[kept], line.values[kept], goes_on)
