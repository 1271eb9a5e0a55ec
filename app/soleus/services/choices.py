"""Choices that stay with the logbook wherever it is opened."""

from soleus.domain.ports import Kind, Setting
from soleus.domain.units import WeightUnit
from soleus.services.logbook import Logbook, Put

_WEIGHT_UNIT = "weight-unit"


class Choices:
    """Reads and writes the choices; each has a default until the user makes one."""

    def __init__(self, logbook: Logbook) -> None:
        self._logbook = logbook

    def weight_unit(self) -> WeightUnit:
        """Return the unit that weights are entered in unless another one is typed."""
        with self._logbook.reading() as unit:
            chosen = unit.settings.get(_WEIGHT_UNIT)
        value = None if chosen is None else chosen.value
        return next((one for one in WeightUnit if one.value == value), WeightUnit.KG)

    def choose_weight_unit(self, wanted: WeightUnit) -> None:
        """Make a unit the one that weights are entered in."""
        with self._logbook.reading() as unit:
            before = unit.settings.get(_WEIGHT_UNIT)
        self._logbook.edit(f"Enter weights in {wanted}", Put(Kind.SETTING, before, Setting(_WEIGHT_UNIT, wanted.value)))
