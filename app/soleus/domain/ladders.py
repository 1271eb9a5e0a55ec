"""Where an exercise stands on the ladders from easier to harder."""

from collections.abc import Mapping

from soleus.domain.exercise import Exercise


def depths(exercises: Mapping[str, Exercise]) -> dict[str, int]:
    """Return how many rungs lie below each exercise, by its key; 0 for the easiest and for those on no ladder.

    A circle that own exercises make ends where it closes.
    """
    found: dict[str, int] = {}

    def depth(key: str, above: frozenset[str]) -> int:
        if key not in found:
            below = [one for one in exercises[key].easier if one in exercises and one not in above]
            found[key] = max((1 + depth(one, above | {key}) for one in below), default=0)
        return found[key]

    return {key: depth(key, frozenset((key,))) for key in exercises}
