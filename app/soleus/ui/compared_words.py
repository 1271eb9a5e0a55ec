"""What was done beside what was planned, in words: for the Planner's grid and for History."""

from soleus.domain.band import BandSet
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.comparing import Comparison, Difference, LoadChange, PlaceOf, compared
from soleus.domain.exercise import Measure
from soleus.domain.workout import Side, Workout
from soleus.services.catalogue import Catalogue
from soleus.ui.text import plural, side_name, tr, within
from soleus.ui.units import figure
from soleus.ui.wording import measure_unit


def band_places(catalogue: Catalogue) -> PlaceOf:
    """Return how a band's place is found: in the arrangement that stands today."""

    def place_of(band_id: str) -> tuple[BandSet, int] | None:
        found = catalogue.known_band(catalogue.current_band(band_id))
        return None if found is None else (catalogue.band_set(found[2]), found[1])

    return place_of


def plan_difference(workout: Workout, planned: PlannedWorkout, catalogue: Catalogue) -> str:
    """Return how a finished workout differs from its plan: "Band press: left 1 set fewer; shin raise: not done"."""
    found = [_of_exercise(one, catalogue) for one in compared(planned.items, workout.entries, band_places(catalogue))]
    parts = [part for part in found if part]
    return "; ".join(parts) if parts else tr("Planner", "Done as planned")


def _of_exercise(one: Comparison, catalogue: Catalogue) -> str:
    key = one.entry.exercise_key if one.entry is not None else one.item.exercise_key if one.item is not None else ""
    name = catalogue.name(key)
    if one.item is None:
        said = tr("Planner", "not planned")
    elif one.entry is None:
        said = tr("Planner", "not done")
    elif one.item.exercise_key != one.entry.exercise_key:
        said = tr("Planner", "instead of {exercise}").format(exercise=catalogue.name(one.item.exercise_key))
    else:
        said = ", ".join(_of_side(difference) for difference in one.differences if not difference.is_none)
    return f"{name}: {said}" if said else ""


def _of_side(difference: Difference) -> str:
    words = difference_words(difference)
    legs = (Side.LEFT, Side.RIGHT)
    return f"{within(side_name(difference.side))} {words}" if difference.side in legs else words


def difference_words(difference: Difference) -> str:
    """Return how a side differs from its target: "1 set fewer, 2 reps short, lighter", or "as planned"."""
    if difference.is_none:
        return tr("Planner", "as planned")
    if not difference.done:
        return tr("Planner", "not done")
    fewer, measure = -difference.sets, difference.target.measure
    parts = []
    if fewer > 0:
        parts.append(plural("Planner", "%n set fewer", "%n sets fewer", fewer))
    elif fewer < 0:
        parts.append(plural("Planner", "%n set more", "%n sets more", -fewer))
    if difference.short:
        parts.append(tr("Planner", "{amount} short").format(amount=_amount(difference.short, measure)))
    if difference.over:
        parts.append(tr("Planner", "{amount} over").format(amount=_amount(difference.over, measure)))
    if difference.load is not None:
        parts.append(
            {
                LoadChange.LIGHTER: tr("Planner", "lighter"),
                LoadChange.HEAVIER: tr("Planner", "heavier"),
                LoadChange.OTHER: tr("Planner", "another load"),
            }[difference.load]
        )
    return ", ".join(parts)


def _amount(amount: float, measure: Measure) -> str:
    unit = measure_unit(measure)
    if unit:
        return f"{figure(amount, measure)} {unit}"
    whole = amount == int(amount)
    reps = plural("Planner", "%n rep", "%n reps", int(amount))
    return reps if whole else f"{figure(amount, measure)} {tr('Measure', 'reps')}"
