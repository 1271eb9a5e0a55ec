"""What the graphs show: one point a day and side, the heaviest working set (training-rules.md)."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import fsum

from soleus.domain.band import Band
from soleus.domain.load import Load
from soleus.domain.ports import SetGroup
from soleus.domain.workout import Side

BREAK_DAYS = 14
"""A line breaks where an exercise was not done for longer than this (training-rules.md)."""

BandOf = Callable[[str], tuple[Band, int, str] | None]
"""Band id → the band, its level and the id of its set; None for a band that is not known."""


@dataclass(frozen=True, slots=True)
class Point:
    """One day of one side: its heaviest working set, and the day's best and total amount.

    `kg` is weight less assistance, `band_kgf` the approximate band force, `level` the band's level in its set; each is
    None where not known. `best` and `total` are of the exercise's measure, over all working sets of the day.
    `amount` is the best at that heaviest load.
    """

    day: date
    load: Load
    kg: float | None
    band_kgf: float | None
    level: int | None
    band_set_id: str | None
    amount: float | None
    best: float | None
    total: float | None
    sets: int
    workout_id: int


@dataclass(frozen=True, slots=True)
class ExerciseSeries:
    """The points of an exercise, oldest first, for every side that was ever logged."""

    exercise_key: str
    sides: dict[Side, tuple[Point, ...]]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was logged."""
        return not any(self.sides.values())

    @property
    def is_counted(self) -> bool:
        """Whether any point has an amount of the measure the series was asked for."""
        return any(point.amount is not None for points in self.sides.values() for point in points)

    @property
    def days(self) -> list[date]:
        """Every day with a point of any side, oldest first."""
        return sorted({point.day for points in self.sides.values() for point in points})

    def at(self, day: date) -> dict[Side, Point]:
        """Return the points of a day by side."""
        return {
            side: points[at]
            for side, points in self.sides.items()
            if (at := bisect_left(points, day, key=lambda point: point.day)) < len(points) and points[at].day == day
        }

    @property
    def band_set_ids(self) -> tuple[str, ...]:
        """The band sets used, in the order of their first use."""
        seen: dict[str, date] = {}
        for points in self.sides.values():
            for point in points:
                if point.band_set_id is not None and point.day <= seen.get(point.band_set_id, point.day):
                    seen[point.band_set_id] = point.day
        return tuple(sorted(seen, key=lambda set_id: seen[set_id]))


def difficulty(load: Load, amount: float | None, band_of: BandOf) -> tuple[float, ...]:
    """Return a key that sorts loads by band level, strands, stretch, kg, then amount (order of training-rules.md).

    Where no weight was noted nothing was taken off either: that is harder than assistance, and easier than any weight.
    """
    level, strands, stretch = 0, 0, 0.0
    if load.band is not None:
        known = band_of(load.band.band_id)
        level = known[1] if known else 0
        strands = load.band.strands
        stretch = load.band.elongation_pct or 0.0
    kg = load.kg
    return (level, strands, stretch, 0.0 if kg is None else kg, kg is not None, -1.0 if amount is None else amount)


def points(groups: Iterable[SetGroup], band_of: BandOf) -> dict[Side, tuple[Point, ...]]:
    """Return the points of each side, oldest first, from groups of working sets in any order."""
    by_side: dict[Side, dict[date, list[SetGroup]]] = {}
    for group in groups:
        by_side.setdefault(group.side, {}).setdefault(group.day, []).append(group)
    # Few loads make up thousands of groups: what a load comes to is worked out once, told by the object itself.
    figures: dict[int, _Figures] = {}
    return {
        side: tuple(_point(by_side[side][day], band_of, figures) for day in sorted(by_side[side]))
        for side in Side
        if side in by_side
    }


def joined(points: Sequence[Point], same_band: bool = False) -> list[bool]:
    """Return for each point whether the line goes on from it to the next one.

    It ends after a pause of more than `BREAK_DAYS`, and with `same_band` where another band was used.
    """
    follows = [
        (after.day - before.day).days <= BREAK_DAYS and not (same_band and _band_id(before) != _band_id(after))
        for before, after in pairwise(points)
    ]
    return [*follows, False] if points else []


def nearest_day(days: Sequence[date], wanted: float) -> date | None:
    """Return the day of the ascending `days` that is nearest to a moment in days (date ordinals), None without any.

    >>> nearest_day([date(2026, 11, 3), date(2026, 11, 10)], date(2026, 11, 6).toordinal())
    datetime.date(2026, 11, 3)
    """
    if not days:
        return None
    at = bisect_left(days, wanted, key=date.toordinal)
    around = days[max(0, at - 1) : at + 1]
    return min(around, key=lambda day: abs(day.toordinal() - wanted))


def _band_id(point: Point) -> str | None:
    return point.load.band.band_id if point.load.band else point.load.band_label or None


_Figures = tuple[float | None, float | None, int | None, str | None]
"""Of a load: kg, approximate band force in kilogram-force, the band's level and the id of its set."""


def _figures(load: Load, band_of: BandOf) -> _Figures:
    band = band_of(load.band.band_id) if load.band else None
    if band is None or load.band is None:
        return load.kg, None, None, None
    return load.kg, load.band.force_kgf(band[0]), band[1], band[2]


def _point(groups: Sequence[SetGroup], band_of: BandOf, figures: dict[int, _Figures]) -> Point:
    top = groups[0] if len(groups) == 1 else _heaviest(groups, band_of)
    known = figures.get(id(top.load))
    if known is None:
        known = figures[id(top.load)] = _figures(top.load, band_of)
    if len(groups) == 1:
        return Point(top.day, top.load, *known, top.best, top.best, top.total, top.count, top.workout_id)
    best = max((g.best for g in groups if g.best is not None), default=None)
    total = _sum(g.total for g in groups)
    return Point(top.day, top.load, *known, top.best, best, total, sum(g.count for g in groups), top.workout_id)


def _heaviest(groups: Sequence[SetGroup], band_of: BandOf) -> SetGroup:
    ranked = [(difficulty(group.load, group.best, band_of), group) for group in groups]
    hardest = max(rank for rank, _ in ranked)
    equals = [group for rank, group in ranked if rank == hardest]
    # The words decide between equals, so that the order of entry never does.
    return equals[0] if len(equals) == 1 else max(equals, key=lambda g: (g.workout_id, repr(g.load), repr(g)))


def _sum(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return None if not known else known[0] if len(known) == 1 else fsum(known)
