"""What was done beside what was planned: sets, amounts and loads of each exercise and side."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from soleus.domain.band import BandSet
from soleus.domain.load import NO_LOAD, Load
from soleus.domain.prescription import Prescription, Target
from soleus.domain.progression.loads import of_one_set, plain, rank
from soleus.domain.workout import SIDES_OF, Entry, SetKind, Side, SideSet

PlaceOf = Callable[[str], tuple[BandSet, int] | None]
"""The band set and level of a band's id."""


class LoadChange(StrEnum):
    """How a load differs from the planned one; OTHER where the two cannot be put in an order."""

    LIGHTER = "lighter"
    HEAVIER = "heavier"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Difference:
    """What was done on a side, less its target.

    `done` are the working sets, `sets` how many more (or fewer, below zero) than planned in all rounds. `short` is what
    the sets lack of the least that was asked for, `over` what they have beyond the most: sums in the target's measure.
    """

    side: Side
    target: Target
    done: int
    sets: int
    short: float = 0.0
    over: float = 0.0
    load: LoadChange | None = None

    @property
    def is_none(self) -> bool:
        """Whether it was done as planned."""
        return (self.sets, self.short, self.over, self.load) == (0, 0.0, 0.0, None)


@dataclass(frozen=True, slots=True)
class Comparison:
    """One exercise: `entry` is None where it was left out, `item` where it was not planned."""

    item: Prescription | None
    entry: Entry | None
    differences: tuple[Difference, ...] = ()


def compared(items: Sequence[Prescription], entries: Sequence[Entry], place_of: PlaceOf) -> tuple[Comparison, ...]:
    """Return the exercises as they were done, then those that were left out.

    An entry belongs to the prescription it was started with, else to one of the same exercise that no other belongs to.
    """
    done = [entry for entry in entries if entry.sets]
    by_id = {item.id: item for item in items}
    pairs = {entry.id: by_id[entry.target.id] for entry in done if entry.target and entry.target.id in by_id}
    for entry in done:
        left = [item for item in items if item.id not in {paired.id for paired in pairs.values()}]
        alike = next((item for item in left if item.exercise_key == entry.exercise_key), None)
        if entry.id not in pairs and alike is not None:
            pairs[entry.id] = alike
    found = [_comparison(pairs.get(entry.id), entry, place_of) for entry in done]
    taken = {item.id for item in pairs.values()}
    return (*found, *(Comparison(item, None) for item in items if item.id not in taken))


def _comparison(item: Prescription | None, entry: Entry, place_of: PlaceOf) -> Comparison:
    if item is None:
        return Comparison(None, entry)
    if item.exercise_key != entry.exercise_key:
        return Comparison(item, entry)
    return Comparison(item, entry, tuple(_differences(item, entry, place_of)))


def _differences(item: Prescription, entry: Entry, place_of: PlaceOf) -> list[Difference]:
    planned = [(side, target) for target in item.targets for side in SIDES_OF[target.side]]
    rows = [row for row in entry.sets if row.kind is SetKind.WORKING]
    sides = {row.side for row in rows}
    if planned and sides and not sides & {side for side, _ in planned}:
        # Logged for other sides than planned, such as both legs at once: measured by the first target.
        planned = [(side, item.targets[0]) for side in Side if side in sides]
    return [
        _difference(side, target, item.rounds, [row for row in rows if row.side is side], place_of)
        for side, target in planned
    ]


def _difference(side: Side, target: Target, rounds: int, rows: list[SideSet], place_of: PlaceOf) -> Difference:
    amounts = [amount for row in rows if (amount := row.amount(target.measure)) is not None]
    low, high = target.low, target.high
    return Difference(
        side,
        target,
        done=len(rows),
        sets=len(rows) - target.sets * rounds,
        short=0.0 if low is None else sum(max(0.0, low - amount) for amount in amounts),
        over=0.0 if high is None else sum(max(0.0, amount - high) for amount in amounts),
        load=_load_change(target.load, [row.load for row in rows], place_of),
    )


def _load_change(planned: Load, done: list[Load], place_of: PlaceOf) -> LoadChange | None:
    """Return how the loads of the sets differ; lighter ones come first. Nothing planned is nothing to differ from."""
    if plain(planned) == NO_LOAD:
        return None
    changes = {_change(plain(planned), _told(plain(load), planned), place_of) for load in done}
    order = (LoadChange.OTHER, LoadChange.LIGHTER, LoadChange.HEAVIER)
    return next((change for change in order if change in changes), None)


def _told(done: Load, planned: Load) -> Load:
    """Return a load with the stretch of the plan where either of the two does not tell it."""
    if done.band is None or planned.band is None:
        return done
    if done.band.elongation_pct is not None and planned.band.elongation_pct is not None:
        return done
    return replace(done, band=replace(done.band, elongation_pct=planned.band.elongation_pct))


def _change(planned: Load, done: Load, place_of: PlaceOf) -> LoadChange | None:
    if done == planned:
        return None
    if done != NO_LOAD and not _are_alike(planned, done, place_of):
        return LoadChange.OTHER
    before, after = rank(planned, place_of), rank(done, place_of)
    if before == after:
        return None
    return LoadChange.LIGHTER if after < before else LoadChange.HEAVIER


def _are_alike(planned: Load, done: Load, place_of: PlaceOf) -> bool:
    """Whether two loads can be put in an order: both or neither with a band, and bands of one set."""
    if planned.band is None or done.band is None:
        return planned.band is done.band
    return planned.band.band_id == done.band.band_id or of_one_set(planned.band, done.band, place_of)
