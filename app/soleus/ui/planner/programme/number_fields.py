"""The numbers of the rules that a therapist may set for one programme."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from soleus.domain.enrolment import Enrolment, numbers_of
from soleus.domain.exercise import Group
from soleus.domain.training import NUMBERS, OwnNumber
from soleus.services.composition import Services
from soleus.ui.planner.form_dialog import named
from soleus.ui.text import editable, tr
from soleus.ui.widgets.fields import NumberField
from soleus.ui.widgets.flow import Flow

_BANDED = ("leave_level", "band_reps", "band_hold_s")


class NumberFields(QWidget):
    """A field for each number; an empty one keeps the programme's, which goes before the user's own."""

    def __init__(self, services: Services, enrolment: Enrolment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._kept = enrolment.numbers
        own = {number.field: number.value for number in enrolment.numbers}
        exercises = services.catalogue.by_key()
        keys = enrolment.programme.exercise_keys
        banded = any(key in exercises and exercises[key].group is Group.BAND for key in keys)
        usual = numbers_of(Enrolment(enrolment.programme, enrolment.start, (0,)), services.choices.numbers())
        self.fields: dict[str, NumberField] = {}
        line = Flow(16, 8, self)
        for name, (title, unit) in _titles().items():
            if name in _BANDED and not banded and name not in own:
                continue
            rule = next(rule for rule in NUMBERS if rule.field == name)
            field = NumberField(title, unit, rule.low, rule.high)
            field.lineEdit().setPlaceholderText(editable(getattr(usual, name)))
            field.set_value(own.get(name))
            self.fields[name] = field
            line.addWidget(named(title, field, f"number-{name}"))

    def problem(self) -> str:
        """Return what is wrong with the numbers; empty where nothing is."""
        for field in self.fields.values():
            if field.problem():
                return f"{field.accessibleName()}: {field.problem()}"
        return ""

    def numbers(self) -> tuple[OwnNumber, ...]:
        """Return the numbers that were entered, with those that are not shown."""
        entered = ((name, field.value()) for name, field in self.fields.items())
        shown = tuple(OwnNumber(name, round(value)) for name, value in entered if value is not None)
        return (*shown, *(number for number in self._kept if number.field not in self.fields))


def _titles() -> dict[str, tuple[str, str]]:
    return {
        "pain_limit": (tr("TrainingNumbers", "Pain limit"), ""),
        "leave_level": (tr("TrainingNumbers", "Leave a ladder step at level"), ""),
        "band_reps": (tr("TrainingNumbers", "Band press is outgrown past"), tr("Measure", "reps")),
        "band_hold_s": (tr("TrainingNumbers", "Band hold is outgrown past"), tr("Units", "s")),
        "sessions_in_a_row": (tr("TrainingNumbers", "Sessions in a row before a step"), ""),
    }
