"""What can be lifted with what is owned: the plates on a bar, and the next weight up or down."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from soleus.domain.equipment import Bar, Equipment
from soleus.domain.exercise import Exercise, LoadKind
from soleus.domain.units import Weight, WeightUnit

MOST_COMBINATIONS = 5_000
"""No further plates are looked at from so many sums on; a home has some hundreds."""

_GRAM = 1000

_Path = tuple[int, tuple[tuple[int, int], ...], tuple[Weight, ...]]
"""The number of plates, what orders them (heavier first, each as −g and −count), and the plates."""


@dataclass(frozen=True, slots=True)
class BarLoading:
    """Plates for each end of a bar, heaviest first (`count` says how many of each), and what they come to.

    `off_kg` is how much heavier (or, below zero, lighter) that is than what was wanted.
    """

    bar: Bar
    each_end: tuple[Weight, ...]
    kg: float
    off_kg: float = 0.0

    @property
    def is_exact(self) -> bool:
        """Whether it is what was wanted, to ten grams."""
        return abs(self.off_kg) < 0.01


HELD = frozenset(("dumbbells", "kettlebell", "medicine-ball"))
"""What is lifted in the hand, piece by piece."""
BARRED = frozenset(("barbell", "smith-machine"))
"""What lifts a long bar with plates on it."""

_WEIGHTS = BARRED | HELD | {"plates", "leg-press"}
"""What an exercise that needs it is never done without a weight of."""
PACKED = frozenset(("plates", "dumbbells"))
"""What makes a backpack heavy."""


def carries_weight(exercise: Exercise) -> bool:
    """Whether an exercise cannot be done without a weight, be it noted or not."""
    needed = {token for choice in exercise.needs for token in choice}
    return LoadKind.WEIGHT in exercise.loads and not needed.isdisjoint(_WEIGHTS)


def load_tokens(exercise: Exercise) -> frozenset[str]:
    """Return the equipment that an exercise's weight comes from; plates may only be what the toes stand on.

    >>> from soleus.domain.exercise import Group
    >>> lunge = Exercise("k", "Lunge", Group.BENT_KNEE, needs=(("dumbbells",), ("plates",)))
    >>> sorted(load_tokens(lunge))
    ['dumbbells']
    """
    needed = {token for choice in exercise.needs for token in choice}
    for chosen in (needed, set(exercise.equipment)):
        if "backpack" in chosen:
            return frozenset(chosen & BARRED | PACKED)
        if chosen & BARRED:
            return frozenset(chosen & BARRED)
        alternatives = {token for choice in exercise.needs if len(choice) > 1 for token in choice}
        if chosen & HELD:
            return frozenset(chosen & (HELD | (alternatives & {"plates"})))
        if "plates" in chosen:
            return frozenset(("plates",))
    return frozenset()


def usable_tokens(exercise: Exercise, equipment: Equipment | None) -> frozenset[str]:
    """Return what an exercise's weight comes from for somebody with this equipment: no backpack, nothing to pack.

    Where nothing was told of equipment, everything is taken to be there.
    """
    tokens = load_tokens(exercise)
    if equipment is None or "backpack" not in exercise.equipment or "backpack" in equipment.owned:
        return tokens
    return tokens - PACKED


def loaded(wanted: Weight, bar: Bar, plates: Sequence[Weight]) -> BarLoading:
    """Return the plates for each end that come nearest to `wanted`, the lighter of two equally near, fewest plates.

    `plates` are all that is owned: a plate that is there once cannot go on a bar, which has two ends.

    >>> found = loaded(Weight(42.5), Bar("bar", Weight(20)), (Weight(10, count=2), Weight(1.25, count=4)))
    >>> [(str(plate), plate.count) for plate in found.each_end], found.kg
    ([('10 kg', 1), ('1.25 kg', 1)], 42.5)
    """
    ends = _ends(tuple(plates))
    target = round((wanted.kg - bar.weight.kg) / 2 * _GRAM)
    grams = min(ends, key=lambda sum_: (abs(sum_ - target), sum_))
    kg = bar.weight.kg + 2 * _kg(ends[grams])
    return BarLoading(bar, ends[grams], kg, kg - wanted.kg)


def reachable(equipment: Equipment, tokens: Set[str], pieces: int = 1) -> list[Weight]:
    """Return the weights that can be had for an exercise, lightest first; `pieces` are moved at once (two dumbbells).

    `tokens` say where the weight comes from (`load_tokens`); weights of bars are totals, bar included.
    """
    found: list[Weight] = []
    held = {
        "dumbbells": equipment.dumbbells,
        "kettlebell": equipment.kettlebells,
        "medicine-ball": equipment.medicine_balls,
    }
    for token, owned in held.items():
        if token in tokens:
            found += (Weight(one.value, one.unit, pieces) for one in owned if one.count >= pieces)
    if pieces == 1 and "plates" in tokens:
        stacks = _ends(equipment.plates, of=1)
        found += (_total(plates, gram / _GRAM) for gram, plates in stacks.items() if plates)
    if pieces == 1 and tokens & BARRED:
        found += _totals(equipment.long_bars, equipment.plates)
    if "dumbbells" in tokens:
        handles = Counter(equipment.handles)
        enough = [handle for handle, owned in handles.items() if owned >= pieces]
        totals = _totals(enough, shared(equipment.plates, pieces))
        found += (Weight(total.value, total.unit, pieces) for total in totals)
    return _distinct(found)


def shared(plates: Iterable[Weight], pieces: int) -> tuple[Weight, ...]:
    """Return the plates that each of several bars can have, all of them loaded alike."""
    return tuple(Weight(plate.value, plate.unit, plate.count // pieces) for plate in plates if plate.count >= pieces)


def bar_totals(bar: Bar, plates: Sequence[Weight]) -> list[Weight]:
    """Return everything that a bar can come to, lightest first."""
    return _distinct(_totals((bar,), plates))


def next_weight(equipment: Equipment, tokens: Set[str], now: Weight, up: bool = True) -> Weight | None:
    """Return the smallest step up (or down) from a weight; None where nothing owned is heavier (lighter)."""
    choices = reachable(equipment, tokens, now.count)
    if up:
        return next((one for one in choices if one.kg > now.kg + 0.005), None)
    return next((one for one in reversed(choices) if one.kg < now.kg - 0.005), None)


@lru_cache(maxsize=32)
def _ends(plates: tuple[Weight, ...], of: int = 2) -> Mapping[int, tuple[Weight, ...]]:
    """Return every sum (g) that the plates of one of `of` equal ends can come to, with the plates for it.

    The fewest plates are taken, and of as few the heaviest ones first, as they are put on. Where kilograms and pounds
    together come to too many sums they are not mixed.
    """
    found = _sums(plates, of)
    if len(found) >= MOST_COMBINATIONS and len({plate.unit for plate in plates}) > 1:
        found = {}
        for unit in WeightUnit:
            found |= _sums([plate for plate in plates if plate.unit is unit], of)
    return {total: used for total, (_, _, used) in found.items()}


def _sums(plates: Iterable[Weight], of: int) -> dict[int, _Path]:
    found: dict[int, _Path] = {0: (0, (), ())}
    for plate in sorted(plates, key=lambda one: -one.value * one.unit.kilograms):
        gram = round(plate.value * plate.unit.kilograms * _GRAM)
        before = list(found.items())
        for n in range(1, plate.count // of + 1):
            lot = Weight(plate.value, plate.unit, n)
            for start, (count, order, used) in before:
                total, old = start + n * gram, found.get(start + n * gram)
                if old is None or (count + n, (*order, (-gram, -n))) < old[:2]:
                    found[total] = (count + n, (*order, (-gram, -n)), (*used, lot))
            if len(found) >= MOST_COMBINATIONS:
                return found
    return found


def _totals(bars: Iterable[Bar], plates: Sequence[Weight]) -> list[Weight]:
    return [
        _total((bar.weight, *end, *end), bar.weight.kg + 2 * gram / _GRAM)
        for bar in bars
        for gram, end in _ends(tuple(plates)).items()
    ]


def _kg(weights: Iterable[Weight]) -> float:
    return sum(weight.kg for weight in weights)


def _total(weights: Sequence[Weight], kg: float) -> Weight:
    """Return the sum in the unit that all are in, else in kg."""
    units = {weight.unit for weight in weights}
    if len(units) > 1:
        return Weight(round(kg, 3), WeightUnit.KG)
    return Weight(round(sum(weight.value * weight.count for weight in weights), 3), units.pop())


def _distinct(weights: Iterable[Weight]) -> list[Weight]:
    """Return the weights, lightest first, one of those within five grams of each other."""
    kept: list[Weight] = []
    for weight in sorted(weights, key=lambda one: one.kg):
        if weight.kg > 0 and (not kept or weight.kg - kept[-1].kg > 0.005):
            kept.append(weight)
    return kept
