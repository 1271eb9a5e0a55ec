"""Choices that stay with the trainee wherever the logbook is opened: units, the week, and the numbers of the rules."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

from soleus.domain.equipment import Equipment
from soleus.domain.ports import Kind, Setting
from soleus.domain.training import NUMBERS, SWITCHABLE, Rules, TrainingNumbers
from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.words import tr
from soleus.domain.workout import EffortScale
from soleus.services.logbook import Change, Logbook, Put
from soleus.services.remembered import Remembered

C = TypeVar("C", bound=StrEnum)


class LengthUnit(StrEnum):
    """A unit of short lengths, such as the height of a step."""

    CM = "cm"
    INCH = "in"


class WeekStart(StrEnum):
    """The first day of a week; LOCALE leaves it to the language."""

    LOCALE = "locale"
    MONDAY = "monday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


@dataclass(frozen=True, slots=True)
class Choice(Generic[C]):
    """One of some values, kept under a key; `default` until the user chooses."""

    key: str
    default: C

    def read(self, value: Any) -> C:
        """Return the value that is meant, the default where it is none."""
        return next((one for one in type(self.default) if one.value == value), self.default)


WEIGHT_UNIT = Choice("weight-unit", WeightUnit.KG)
DISTANCE_UNIT = Choice("distance-unit", DistanceUnit.KM)
LENGTH_UNIT = Choice("length-unit", LengthUnit.CM)
WEEK_START = Choice("week-start", WeekStart.LOCALE)
EFFORT_SCALE = Choice("effort-scale", EffortScale.RPE)

_NUMBERS = "training-numbers"
_RULES_OFF = "rules-off"
_WEAKER_LEADS = "weaker-leg-leads"
_EQUIPMENT = "equipment"


class Choices:
    """Reads and writes the choices, kept in memory and renewed after changes."""

    def __init__(self, logbook: Logbook) -> None:
        self._logbook = logbook
        self._values = Remembered(self._read)
        logbook.subscribe(self._forget)

    def get(self, choice: Choice[C]) -> C:
        """Return what was chosen, the default where nothing was."""
        return choice.read(self._values.get().get(choice.key))

    def choose(self, choice: Choice[C], value: C) -> None:
        """Keep a choice."""
        self._put(choice.key, value.value)

    def weight_unit(self) -> WeightUnit:
        """Return the unit that weights are entered in unless another one is typed."""
        return self.get(WEIGHT_UNIT)

    def first_weekday(self) -> int | None:
        """Return the day that weeks begin with: 0 for Monday … 6 for Sunday; None leaves it to the language."""
        days = {WeekStart.MONDAY: 0, WeekStart.SATURDAY: 5, WeekStart.SUNDAY: 6}
        return days.get(self.get(WEEK_START))

    def numbers(self) -> TrainingNumbers:
        """Return the numbers of the rules, the user's own where there are some."""
        own = self._values.get().get(_NUMBERS)
        return TrainingNumbers().with_own(own if isinstance(own, dict) else {})

    def choose_numbers(self, numbers: TrainingNumbers) -> None:
        """Keep the numbers of the rules; those at their default stay defaults. Each number is undone by itself."""
        before = self.numbers()
        which = ",".join(rule.field for rule in NUMBERS if getattr(before, rule.field) != getattr(numbers, rule.field))
        self._put(_NUMBERS, numbers.own() or None, tr("Undo", "Change the training numbers"), which)

    def rules_off(self) -> frozenset[int]:
        """Return the numbers of the rules that are switched off."""
        off = self._values.get().get(_RULES_OFF)
        return frozenset(rule for rule in (off if isinstance(off, list) else ()) if rule in SWITCHABLE)

    def choose_rules_off(self, off: frozenset[int]) -> None:
        """Keep which rules are switched off. Each is undone by itself."""
        changed = self.rules_off() ^ off
        on = not off & changed
        label = tr("Undo", "Switch a training rule on") if on else tr("Undo", "Switch a training rule off")
        self._put(_RULES_OFF, sorted(off) or None, label, ",".join(str(rule) for rule in sorted(changed)))

    def weaker_leg_leads(self) -> bool:
        """Return whether the stronger leg is held at the weaker one's target."""
        return self._values.get().get(_WEAKER_LEADS) is True

    def choose_weaker_leg_leads(self, leads: bool) -> None:
        """Keep whether the weaker leg leads."""
        label = tr("Undo", "Let the weaker leg lead") if leads else tr("Undo", "Let each leg go its own way")
        self._put(_WEAKER_LEADS, True if leads else None, label)

    def rules(self) -> Rules:
        """Return all that the suggestions follow."""
        return Rules(self.numbers(), self.rules_off(), self.weaker_leg_leads())

    def usual_rules(self) -> None:
        """Set all that the suggestions follow back to the defaults, as one step of undo."""
        keys = (_NUMBERS, _RULES_OFF, _WEAKER_LEADS)
        with self._logbook.reading() as unit:
            stored = [found for key in keys if (found := unit.settings.get(key)) is not None]
        if stored:
            steps = (Put(Kind.SETTING, setting, None) for setting in stored)
            self._logbook.edit(tr("Undo", "Set the training rules back"), *steps)

    def equipment(self) -> Equipment | None:
        """Return what the trainee owns; None while nothing was said, when everything may be offered."""
        return Equipment.from_plain(self._values.get().get(_EQUIPMENT))

    def choose_equipment(self, equipment: Equipment | None, part: str = "") -> None:
        """Keep what the trainee owns; changes of the same `part` in a row are undone together."""
        plain = None if equipment is None else equipment.to_plain()
        self._put(_EQUIPMENT, plain, tr("Undo", "Change the equipment"), part)

    def _put(self, key: str, value: Any, label: str = "", part: str = "") -> None:
        with self._logbook.reading() as unit:
            before = unit.settings.get(key)
        after = None if value is None else Setting(key, value)
        if before != after:
            label = label or tr("Undo", "Change a setting")
            self._logbook.edit(label, Put(Kind.SETTING, before, after), merge_key=f"setting:{key}:{part}")

    def _read(self) -> dict[str, Any]:
        with self._logbook.reading() as unit:
            return {setting.key: setting.value for setting in unit.settings.all()}

    def _forget(self, change: Change) -> None:
        if change.concerns(Kind.SETTING):
            self._values.forget()
