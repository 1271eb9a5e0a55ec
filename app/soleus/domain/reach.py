"""What can be lifted for one exercise with what is owned: steps, the nearest weight, the plates on the bar."""

from dataclasses import dataclass
from functools import lru_cache

from soleus.domain.equipment import Bar, Equipment, usual_bars, usual_plates
from soleus.domain.exercise import Exercise
from soleus.domain.plates import BARRED, BarLoading, loaded, next_weight, reachable, shared, usable_tokens
from soleus.domain.units import Weight, WeightUnit

_NEAR_KG = 0.01


@dataclass(frozen=True, slots=True)
class Reach:
    """What an exercise's weight comes from (`tokens`: see `usable_tokens`) and what of it is owned; None: not told."""

    equipment: Equipment | None
    tokens: frozenset[str]

    def weights(self, pieces: int = 1) -> tuple[Weight, ...]:
        """Return the weights that can be had, lightest first; none where no equipment was told."""
        return () if self.equipment is None else _weights(self.equipment, self.tokens, pieces)

    def stepped(self, now: Weight, up: bool) -> Weight | None:
        """Return the next weight up or down; below the lightest is 0, above the heaviest nothing more.

        None where nothing is known of what can be had.

        >>> home = Reach(Equipment(dumbbells=(Weight(5), Weight(8))), frozenset(("dumbbells",)))
        >>> str(home.stepped(Weight(5), up=True)), str(home.stepped(Weight(8), up=True))
        ('8 kg', '8 kg')
        """
        if self.equipment is None or not self.weights(now.count):
            return None
        found = next_weight(self.equipment, self.tokens, now, up)
        return found or (now if up else Weight(0, now.unit, now.count))

    def nearest(self, wanted: Weight) -> Weight | None:
        """Return the weight nearest to one that cannot be had, the lighter of two; None where it can, or nobody knows.

        >>> home = Reach(Equipment(dumbbells=(Weight(5), Weight(8))), frozenset(("dumbbells",)))
        >>> str(home.nearest(Weight(7))), home.nearest(Weight(8))
        ('8 kg', None)
        """
        choices = self.weights(wanted.count)
        if not choices or wanted.kg == 0:
            return None
        found = min(choices, key=lambda one: (round(abs(one.kg - wanted.kg), 4), one.kg))
        return None if abs(found.kg - wanted.kg) < _NEAR_KG else found

    def bars(self, unit: WeightUnit) -> tuple[Bar, ...]:
        """Return the bars this weight may be on, each kind once; the usual one where no equipment was told."""
        if self.tokens & BARRED:
            if self.equipment is None:
                return usual_bars(unit)[:1]
            return tuple(dict.fromkeys(self.equipment.long_bars))
        held = self.equipment.handles if self.equipment and "dumbbells" in self.tokens else ()
        return tuple(dict.fromkeys(held))

    def plates(self, unit: WeightUnit) -> tuple[Weight, ...]:
        """Return the plates there are: owned ones, or the usual ones where none was told of."""
        return usual_plates(unit) if self.equipment is None else self.equipment.plates

    def loading(self, wanted: Weight) -> BarLoading | None:
        """Return how a bar is loaded to come nearest to a weight; None where it is on no bar.

        >>> found = Reach(None, frozenset(("barbell",))).loading(Weight(42.5))
        >>> [str(plate) for plate in found.each_end]
        ['10 kg', '1.25 kg']
        """
        one = Weight(wanted.value, wanted.unit)
        owned = self.equipment.dumbbells if self.equipment and "dumbbells" in self.tokens else ()
        if any(abs(whole.value * whole.unit.kilograms - one.kg) < _NEAR_KG for whole in owned):
            return None  # a dumbbell as it is
        plates = shared(self.plates(wanted.unit), wanted.count)
        found = [loaded(one, bar, plates) for bar in self.bars(wanted.unit)]
        return min(found, key=lambda loading: round(abs(loading.off_kg), 4), default=None)


def reach_of(exercise: Exercise | None, equipment: Equipment | None) -> Reach:
    """Return what can be lifted for an exercise."""
    return Reach(equipment, usable_tokens(exercise, equipment) if exercise else frozenset())


@lru_cache(maxsize=64)
def _weights(equipment: Equipment, tokens: frozenset[str], pieces: int) -> tuple[Weight, ...]:
    return tuple(reachable(equipment, tokens, pieces))
