"""The units that lengths and distances are shown and entered in: what the user chose for the logbook."""

from dataclasses import replace

from soleus.domain.exercise import Measure
from soleus.domain.units import Distance, DistanceUnit
from soleus.domain.workout import SideSet
from soleus.services.choices import DISTANCE_UNIT, LENGTH_UNIT, Choices, LengthUnit
from soleus.ui.text import number, tr
from soleus.ui.weeks import begin_weeks_on

_state: dict[str, object] = {}


def use_units(distance: DistanceUnit, inches: bool) -> None:
    """Show and take distances in a unit, and short lengths in inches or centimetres, from now on."""
    _state["distance"], _state["inches"] = distance, inches


def follow_choices(choices: Choices) -> None:
    """Write units and weeks as the logbook's choices say, from now on."""
    begin_weeks_on(choices.first_weekday())
    use_units(choices.get(DISTANCE_UNIT), choices.get(LENGTH_UNIT) is LengthUnit.INCH)


def shows_inches() -> bool:
    """Return whether short lengths are shown in inches."""
    return bool(_state.get("inches"))


def distance_unit() -> DistanceUnit:
    """Return the unit of distances: kilometres or miles."""
    unit = _state.get("distance")
    return unit if isinstance(unit, DistanceUnit) else DistanceUnit.KM


def distance_sign() -> str:
    """Return the sign of the unit of distances."""
    return tr("Units", "mi") if distance_unit() is DistanceUnit.MI else tr("Units", "km")


def figure(amount: float, measure: Measure) -> str:
    """Return an amount as it is read, without its unit."""
    return number(shown_amount(amount, measure))


def shown_amount(amount: float, measure: Measure) -> float:
    """Return an amount in the unit it is shown in: distances, which are in kilometres, maybe in miles."""
    if measure is not Measure.DISTANCE or distance_unit() is DistanceUnit.KM:
        return amount
    return round(amount * 1000 / distance_unit().metres, 4)


def with_entered(row: SideSet, measure: Measure, value: float | None) -> SideSet:
    """Return a set with an amount as it was entered; a distance keeps the unit it was entered in."""
    if measure is Measure.DISTANCE and value is not None:
        return replace(row, distance=Distance(value, distance_unit()))
    return row.with_amount(measure, value)
