"""What the graphs show: one point a day and side, the heaviest working set (training-rules.md)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

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
    def band_set_ids(self) -> tuple[str, ...]:
        """The band sets used, in the order of their first use."""
        seen: dict[str, date] = {}
        for points in self.sides.values():
            for point in points:
                if point.band_set_id is not None and point.day <= seen.get(point.band_set_id, point.day):
                    seen[point.band_set_id] = point.day
        return tuple(sorted(seen, key=lambda set_id: seen[set_id]))


def difficulty(load: Load, amount: float | None, band_of: BandOf) -> tuple[float, ...]:
    """Return a key that sorts loads by band level, strands, stretch, kg, then amount (order of training-rules.md)."""
    level, strands, stretch = 0, 0, 0.0
    if load.band is not None:
        known = band_of(load.band.band_id)
        level = known[1] if known else 0
        strands = load.band.strands
        stretch = load.band.elongation_pct or 0.0
    kg = load.kg
    return (level, strands, stretch, float("-inf") if kg is None else kg, -1.0 if amount is None else amount)


def points(groups: Iterable[SetGroup], band_of: BandOf) -> dict[Side, tuple[Point, ...]]:
    """Return the points of each side, oldest first, from groups of working sets in order of their day."""
    by_side: dict[Side, list[Point]] = {}
    ordered = sorted(groups, key=lambda group: (group.day, group.side))
    for (_, side), same in groupby(ordered, key=lambda group: (group.day, group.side)):
        by_side.setdefault(side, []).append(_point(list(same), band_of))
    return {side: tuple(found) for side, found in by_side.items()}


def _point(groups: Sequence[SetGroup], band_of: BandOf) -> Point:
    top = groups[0] if len(groups) == 1 else max(groups, key=lambda g: difficulty(g.load, g.best, band_of))
    band = band_of(top.load.band.band_id) if top.load.band else None
    return Point(
        day=top.day,
        load=top.load,
        kg=top.load.kg,
        band_kgf=top.load.band.force_kgf(band[0]) if band and top.load.band else None,
        level=band[1] if band else None,
        band_set_id=band[2] if band else None,
        amount=top.best,
        best=max((g.best for g in groups if g.best is not None), default=None),
        total=_sum(g.total for g in groups),
        sets=sum(g.count for g in groups),
        workout_id=top.workout_id,
    )


def _sum(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None
