"""A therapist's figures for one exercise of a programme: what is empty stays as the programme says."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from soleus.domain.exercise import Measure
from soleus.domain.prescription import Prescription, Target
from soleus.domain.programme import DoseOverride, Programme
from soleus.ui.cited_texts import wrapped
from soleus.ui.planner.form_dialog import named
from soleus.ui.text import DASH, duration, number_range, tr
from soleus.ui.widgets.fields import DurationField, NumberField
from soleus.ui.widgets.flow import Flow
from soleus.ui.widgets.layout import column
from soleus.ui.wording import measure_sign


class Figures(NamedTuple):
    """What a programme says of one exercise in all its sessions: its items and their targets."""

    items: tuple[Prescription, ...]
    targets: tuple[Target, ...]


def figures_of(programme: Programme, key: str) -> Figures:
    """Return what a programme says of an exercise."""
    sessions = (session for step in programme.steps for session in step.sessions)
    items = tuple(item for session in sessions for item in session.items if item.exercise_key == key)
    return Figures(items, tuple(target for item in items for target in item.targets))


def span_words(values: Iterable[float | None]) -> str:
    """Return the figures of all sessions as one: "12", "6–15", empty where none is given."""
    known = sorted(value for value in values if value is not None)
    return number_range(known[0], known[-1]) if known else ""


def rests_words(items: Iterable[Prescription]) -> str:
    """Return the rests of all sessions as one: "1:30", "2:30–3:00"."""
    known = sorted({item.rest_s for item in items if item.rest_s is not None})
    return DASH.join(duration(rest) for rest in (known if len(known) < 2 else (known[0], known[-1])))


class DoseFields(QWidget):
    """The fields of one exercise, in lines that wrap."""

    def __init__(self, name: str, figures: Figures, override: DoseOverride, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._override = override
        self._name = name
        key, targets = override.exercise_key, figures.targets
        self.setObjectName(f"dose-{key}")
        measure = targets[0].measure if targets else Measure.REPS
        sign = measure_sign(measure)
        self.sets = self._field(tr("Coach", "Sets"), "", 1, 99, span_words(t.sets for t in targets), override.sets)
        lows = span_words(t.low for t in targets) or DASH  # "up to" has no lower end
        self.low = self._field(tr("Coach", "From"), sign, 0, 10_000, lows, override.low)
        highs = span_words(t.high for t in targets) or DASH
        self.high = self._field(tr("Coach", "To"), sign, 0, 10_000, highs, override.high)
        holds = span_words(t.hold_s for t in targets)
        unit = tr("Units", "s")
        self.hold = self._field(tr("Coach", "Hold"), unit, 0, 600, holds, override.hold_s)
        self.rest = DurationField(f"{name}: {tr('Coach', 'Rest')}", 3600)
        self.rest.lineEdit().setPlaceholderText(rests_words(figures.items) or DASH)
        self.rest.set_value(override.rest_s)
        self.leave_out = QCheckBox(tr("Coach", "Leave out"))
        self.leave_out.setObjectName(f"dose-{key}-leaveOut")
        self.leave_out.setAccessibleName(f"{name}: {tr('Coach', 'Leave out')}")
        self.leave_out.setChecked(override.leave_out)
        self.leave_out.toggled.connect(self._on_left_out)
        self._parts = [
            named(tr("Coach", "Sets"), self.sets, f"dose-{key}-sets"),
            named(tr("Coach", "From"), self.low, f"dose-{key}-low"),
            named(tr("Coach", "To"), self.high, f"dose-{key}-high"),
            named(tr("Coach", "Hold"), self.hold, f"dose-{key}-hold"),
            named(tr("Coach", "Rest"), self.rest, f"dose-{key}-rest"),
        ]
        amounts = measure is not Measure.DISTANCE  # it is entered in the unit of the reader, and stored in kilometres
        self._shown = (True, amounts, amounts, bool(holds) or measure is Measure.HOLD_REPS, True)
        self._lay_out()
        self._on_left_out(override.leave_out)

    def _field(self, title: str, unit: str, low: float, high: float, usual: str, value: float | None) -> NumberField:
        field = NumberField(f"{self._name}: {title}", unit, low, high)
        field.lineEdit().setPlaceholderText(usual)
        field.set_value(value)
        return field

    def _lay_out(self) -> None:
        heading = wrapped("strong")
        heading.setText(self._name)
        below = QWidget()
        below.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        line = Flow(8, 8, below)
        beside = QWidget()
        beside.setLayout(column(23, self.leave_out, gap=0))
        for part in (*self._parts, beside):
            line.addWidget(part)
        self.setLayout(column(heading, below, gap=4))

    def _on_left_out(self, left_out: bool) -> None:
        for part, shown in zip(self._parts, self._shown, strict=True):
            part.setVisible(shown)
            part.setEnabled(not left_out)

    def problem(self) -> str:
        """Return what is wrong with the figures; empty where nothing is."""
        for field in (self.sets, self.low, self.high, self.hold, self.rest):
            if field.problem():
                return f"{field.accessibleName()}: {field.problem()}"
        low, high = self.low.value(), self.high.value()
        if low is not None and high is not None and low > high:
            return tr("Coach", "{name}: the range goes from the smaller number to the larger one.").format(
                name=self._name
            )
        return ""

    def override(self) -> DoseOverride | None:
        """Return what was entered, None where the programme's figures stay."""
        sets = self.sets.value()
        made = DoseOverride(
            self._override.exercise_key,
            None if sets is None else round(sets),
            self.low.value(),
            self.high.value(),
            self.hold.value(),
            self.rest.value(),
            self.leave_out.isChecked(),
            self._override.id,
        )
        is_empty = made == DoseOverride(made.exercise_key, id=made.id)
        return None if is_empty else made
