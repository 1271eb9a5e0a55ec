"""The inputs of a side besides the number: weight, stretch, effort, pain, note, and the rarer ones under More."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from soleus.domain.band import BandUse
from soleus.domain.exercise import Exercise, LoadKind, Measure
from soleus.domain.reach import Reach
from soleus.domain.training import TrainingNumbers
from soleus.domain.units import WeightUnit
from soleus.domain.workout import Effort, EffortScale, SetKind, SideSet
from soleus.ui.plate_wording import loading_text
from soleus.ui.text import number, tr, weight_text
from soleus.ui.units import distance_sign, shown_amount, with_entered
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.fields import NumberField
from soleus.ui.widgets.layout import at_least, row, sized, spaced
from soleus.ui.widgets.segmented import SegmentedControl
from soleus.ui.widgets.weight_field import EnteredWeight, WeightField
from soleus.ui.wording import scale_name, stretch_warning, variant_key, variant_name
from soleus.ui.workout.field_row import FieldRow
from soleus.ui.workout.stepper import Stepper

_C = "SetFields"
MOST_NOTE = 20_000
"""Characters a note may have."""


class SetFields(QWidget):
    """Shows a set and sends `changed` with it when something else was entered."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setFields")
        self._row = SideSet(1)
        self._showing = False
        self._open = False
        self._numbers = TrainingNumbers()
        self._reach: Reach | None = None
        self._usual_scale: EffortScale | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._column = QVBoxLayout(self)
        spaced(self._column, 0, (12, 0, 12, 0))
        self._build_along()
        self._build_load()
        self._build_feeling()
        self._build_more()

    # building

    def _add(self, text: str, *inputs: QWidget, name: str) -> FieldRow:
        made = FieldRow(text, *inputs, name=name)
        self._column.addWidget(made)
        return made

    def _build_along(self) -> None:
        """Minutes and kilometres are counted together: what is not the running number has an input of its own."""
        self.minutes = NumberField(tr(_C, "Minutes"), tr("Units", "min"), high=6000)
        self.minutes.setObjectName("minutesField")
        self.minutes.changed.connect(lambda value: self._change_amount(Measure.MINUTES, value))
        self._minutes_row = self._add(tr(_C, "Minutes"), self.minutes, name="minutesRow")
        self.distance = NumberField(tr(_C, "Distance"), distance_sign(), high=1000)
        self.distance.setObjectName("distanceField")
        self.distance.changed.connect(lambda value: self._change_amount(Measure.DISTANCE, value))
        self._distance_row = self._add(tr(_C, "Distance"), self.distance, name="distanceRow")
        for field in (self.minutes, self.distance):
            sized(field, height=36)

    def _build_load(self) -> None:
        self.weight = WeightField(tr(_C, "Weight"))
        self.weight.setObjectName("weightField")
        self.weight.changed.connect(self._on_weight)
        at_least(self.weight, 148)
        self._weight_row = self._add(tr(_C, "Weight"), self.weight, name="weightRow")
        self.hold = NumberField(tr(_C, "Hold"), tr("Units", "s"), high=3600)
        self.hold.setObjectName("holdField")
        self.hold.changed.connect(lambda value: self._change(hold_s=value))
        self._hold_row = self._add(tr(_C, "Hold each"), self.hold, name="holdRow")
        self.stretch = NumberField(tr(_C, "Stretch"), "%", high=1000, step=25)
        self.stretch.setObjectName("stretchField")
        self.stretch.changed.connect(lambda value: self._change_band(elongation_pct=value))
        self._stretch_row = self._add(tr(_C, "Stretch"), self.stretch, name="stretchRow")
        for field in (self.weight, self.hold, self.stretch):
            sized(field, height=36)

    def _build_feeling(self) -> None:
        self.effort = NumberField(tr(_C, "Effort"), high=10, step=0.5)
        self.effort.setObjectName("effortField")
        self.effort.changed.connect(lambda _: self._on_effort())
        sized(self.effort, 84, 36)
        scales = [(scale, scale_name(scale)) for scale in EffortScale]
        self.scale = SegmentedControl(scales, tr(_C, "Effort scale"))
        self.scale.setObjectName("effortScale")
        self.scale.changed.connect(lambda _: self._on_effort())
        self._effort_row = self._add(tr(_C, "Effort"), self.effort, self.scale, name="effortRow")
        self.pain = Stepper(tr(_C, "Pain, 0 – 10"))
        self.pain.setObjectName("painStepper")
        self.pain.changed.connect(lambda value: self._change(pain=value))
        self._pain_row = self._add(tr(_C, "Pain, 0 – 10"), self.pain, name="painRow")
        self._add_note = button(tr(_C, "Add"), "quiet", self.write_note, name="addNote", icon="plus")
        self.note = QLineEdit()
        self.note.setObjectName("noteField")
        self.note.setAccessibleName(tr(_C, "Note"))
        self.note.setMaxLength(MOST_NOTE)
        self.note.textEdited.connect(lambda text: self._change(note=text))
        at_least(self.note, 176)
        sized(self.note, height=36)
        self._add(tr(_C, "Note"), self._add_note, self.note, name="noteRow")
        self.fatigue = QCheckBox(tr(_C, "To fatigue"))
        self.fatigue.setObjectName("toFatigue")
        self.fatigue.toggled.connect(lambda on: self._change(to_fatigue=on))
        at_least(self.fatigue, height=36)
        self._more_button = button(tr(_C, "More"), "quiet", self.toggle_more, name="moreFields", icon="caret-down")
        holder = QWidget()
        holder.setLayout(row(self.fatigue, None, self._more_button))
        at_least(holder, height=44)
        self._column.addWidget(holder)

    def _build_more(self) -> None:
        self.strands = Stepper(tr(_C, "Strands"), 1, 8, optional=False)
        self.strands.setObjectName("strandsStepper")
        self.strands.changed.connect(lambda value: self._change_band(strands=value))
        self._strands_row = self._add(tr(_C, "Strands"), self.strands, name="strandsRow")
        self.twists = Stepper(tr(_C, "Twists of the band"), 0, 50, optional=False)
        self.twists.setObjectName("twistsStepper")
        self.twists.changed.connect(lambda value: self._change_band(twists=value))
        self._twists_row = self._add(tr(_C, "Twists of the band"), self.twists, name="twistsRow")
        self.variant = QComboBox()
        self.variant.setObjectName("variantBox")
        self.variant.setAccessibleName(tr(_C, "Variant"))
        self.variant.setEditable(True)
        self.variant.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.variant.editTextChanged.connect(lambda text: self._change(variant=variant_key(text.strip())))
        at_least(self.variant, 176)
        self._variant_row = self._add(tr(_C, "Variant"), self.variant, name="variantRow")
        kinds = [
            (SetKind.WORKING, tr(_C, "Working")),
            (SetKind.WARMUP, tr(_C, "Warm-up")),
            (SetKind.DROP, tr(_C, "Drop")),
        ]
        self.kind = SegmentedControl(kinds, tr(_C, "Kind of set"))
        self.kind.setObjectName("kindOfSet")
        self.kind.changed.connect(lambda kind: self._change(kind=kind))
        self._kind_row = self._add("", self.kind, name="kindRow")

    # what is shown

    def show_set(
        self,
        shown: SideSet,
        exercise: Exercise,
        measure: Measure,
        uses_bands: bool,
        unit: WeightUnit,
        scale: EffortScale = EffortScale.RPE,
        numbers: TrainingNumbers | None = None,
        reach: Reach | None = None,
    ) -> None:
        """Show a set of an exercise; only the inputs that can be meant are in sight.

        `unit` and `scale` are what a weight and an effort are entered in, `numbers` say what is warned about, `reach`
        which weights can be had.
        """
        self._showing = True
        self._reach = reach
        self.weight.set_reach(reach)
        self._numbers = numbers or self._numbers
        self._use_scale(scale)
        self._row = shown
        load = shown.load
        weighted = LoadKind.WEIGHT in exercise.loads or LoadKind.ASSISTANCE in exercise.loads
        self._weight_row.setVisible(
            weighted or load.weight is not None or load.assistance is not None or not uses_bands
        )
        self._show_weight(unit)
        along = {Measure.MINUTES: Measure.DISTANCE, Measure.DISTANCE: Measure.MINUTES}.get(measure)
        for other, field, line in (
            (Measure.MINUTES, self.minutes, self._minutes_row),
            (Measure.DISTANCE, self.distance, self._distance_row),
        ):
            line.setVisible(other is along and other in exercise.measures)
            amount = shown.amount(other)
            self._set_number(field, None if amount is None else shown_amount(amount, other))
        self.distance.set_unit(distance_sign())
        self._hold_row.setVisible(measure is Measure.HOLD_REPS)
        self._set_number(self.hold, shown.hold_s)
        self._stretch_row.setVisible(uses_bands)
        self._show_band(load.band)
        self._show_effort(shown.effort)
        self.pain.set_value(shown.pain)
        self._show_note(shown.note)
        self.fatigue.setChecked(shown.to_fatigue)
        self._show_variants(exercise, shown.variant)
        self.kind.set_value(shown.kind)
        if not self._open and self._has_more(shown):
            self._open = True
        self._show_more(uses_bands)
        self._showing = False

    def go_on_from(self, row: SideSet) -> None:
        """Go on from a set whose other parts were entered elsewhere."""
        self._row = row
        self.show_problems()

    def write_note(self) -> None:
        """Give the keyboard to the note."""
        self._add_note.hide()
        self.note.show()
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_more(self) -> None:
        """Show or hide the rarer inputs."""
        self._open = not self._open
        self._show_more(not self._stretch_row.isHidden())

    def problem(self) -> tuple[str, QWidget] | None:
        """Return what cannot be read and its input, None where all is well."""
        fields: tuple[WeightField | NumberField, ...] = (
            self.minutes, self.distance, self.weight, self.hold, self.stretch, self.effort,
        )  # fmt: skip
        for field in fields:
            if field.isVisibleTo(self) and field.problem():
                return field.problem(), field
        return None

    def show_problems(self) -> None:
        """Say below each input what is wrong with it."""
        self._minutes_row.say(self.minutes.problem())
        self._distance_row.say(self.distance.problem())
        self._say_weight()
        self._hold_row.say(self.hold.problem())
        self._effort_row.say(self._effort_problem())
        warning = stretch_warning(self.stretch.value(), self._numbers.stretch_limit_pct)
        self._stretch_row.say(self.stretch.problem() or warning, "warn" if warning else "danger")
        self._pain_row.say(self._pain_warning(), "warn")

    # within

    def _say_weight(self) -> None:
        """Say what is wrong with the weight, else what comes nearest to it, else which plates it takes."""
        problem, weight = self.weight.problem(), self.weight.weight()
        if problem or self._reach is None or weight is None or weight.kg == 0:
            self._weight_row.say(problem)
            return
        nearest = self._reach.nearest(weight)
        if nearest is not None:
            said = tr(_C, "nearest you can load: {weight}").format(weight=weight_text(nearest))
        else:
            loading = self._reach.loading(weight)
            several = len(self._reach.bars(weight.unit)) > 1 or self._reach.equipment is None
            said = loading_text(loading, several) if loading is not None and loading.is_exact else ""
        self._weight_row.say(said, "secondary")

    def _effort_problem(self) -> str:
        if not self.effort.problem():
            return ""
        if self.scale.value() is EffortScale.RPE:
            return tr(_C, "RPE goes from 0 to 10.")
        return tr(_C, "Repetitions in reserve go from 0 to 50.")

    def _pain_warning(self) -> str:
        """What is said of pain over the limit; it is advice, and nothing is held up by it (rule 13)."""
        limit = self._numbers.pain_limit
        if self._row.pain is None or self._row.pain <= limit:
            return ""
        return tr(
            _C,
            "Over your limit of {limit}: take less weight or a lighter band, do fewer, or stop for today. "
            "If it stays, see a professional.",
        ).format(limit=number(limit))

    def _use_scale(self, scale: EffortScale) -> None:
        """Take efforts in another scale from now on, until the trainee picks the other one."""
        if scale is not self._usual_scale:
            self._usual_scale = scale
            self.scale.set_value(scale)

    def _has_more(self, shown: SideSet) -> bool:
        band = shown.load.band
        doubled = band is not None and (band.strands > 1 or band.twists > 0)
        return doubled or bool(shown.variant) or shown.kind is not SetKind.WORKING

    def _show_more(self, uses_bands: bool) -> None:
        self._strands_row.setVisible(self._open and uses_bands)
        self._twists_row.setVisible(self._open and uses_bands)
        self._variant_row.setVisible(self._open)
        self._kind_row.setVisible(self._open)
        self._more_button.setText(tr(_C, "Less") if self._open else tr(_C, "More"))
        self._more_button.set_icon("caret-up" if self._open else "caret-down")

    def _set_number(self, field: NumberField, value: float | None) -> None:
        if field.value() != value or field.problem():
            field.set_value(value)

    def _show_weight(self, unit: WeightUnit) -> None:
        load = self._row.load
        shown = load.weight or load.assistance
        assists = load.weight is None and load.assistance is not None
        wanted = EnteredWeight(shown, assists) if shown else None
        if self.weight.entered() != wanted or self.weight.problem():
            if shown is None:
                self.weight.set_unit(unit)
            self.weight.set_weight(shown, assists)
        self._say_weight()

    def _show_band(self, band: BandUse | None) -> None:
        self.stretch.setEnabled(band is not None)
        self.strands.setEnabled(band is not None)
        self.twists.setEnabled(band is not None)
        self._set_number(self.stretch, band.elongation_pct if band else None)
        self.strands.set_value(band.strands if band else 1)
        self.twists.set_value(band.twists if band else 0)
        self.show_problems()

    def _show_effort(self, effort: Effort | None) -> None:
        if effort is not None:
            self.scale.set_value(effort.scale)
        self.effort.set_bounds(0, 10 if self.scale.value() is EffortScale.RPE else 50)
        self._set_number(self.effort, effort.value if effort else None)

    def _show_note(self, note: str) -> None:
        self._add_note.setVisible(not note and not self.note.hasFocus())
        self.note.setVisible(bool(note) or self.note.hasFocus())
        flat = " ".join(note.splitlines())
        if self.note.text() != flat:
            self.note.setText(flat)

    def _show_variants(self, exercise: Exercise, variant: str) -> None:
        wanted = ["", *(variant_name(variant) for variant in exercise.variants)]
        variant = variant_name(variant)
        if [self.variant.itemText(n) for n in range(self.variant.count())] != wanted:
            self.variant.clear()
            self.variant.addItems(wanted)
        if self.variant.currentText().strip() != variant:
            self.variant.setEditText(variant)

    def _on_weight(self, entered: EnteredWeight | None) -> None:
        self._say_weight()
        weight = entered.weight if entered and not entered.assists else None
        assistance = entered.weight if entered and entered.assists else None
        self._change(load=replace(self._row.load, weight=weight, assistance=assistance))

    def _on_effort(self) -> None:
        scale = self.scale.value()
        assert isinstance(scale, EffortScale)
        self.effort.set_bounds(0, 10 if scale is EffortScale.RPE else 50)
        value = self.effort.value()
        self._change(effort=None if value is None else Effort(value, scale))

    def _change_band(self, **parts: object) -> None:
        if self._row.load.band is not None:
            band = replace(self._row.load.band, **parts)  # type: ignore[arg-type]
            self._change(load=replace(self._row.load, band=band))

    def _change_amount(self, measure: Measure, value: float | None) -> None:
        self._take(with_entered(self._row, measure, value))

    def _change(self, **parts: object) -> None:
        self._take(replace(self._row, **parts))  # type: ignore[arg-type]

    def _take(self, row: SideSet) -> None:
        if self._showing:
            return
        self._row = row
        self.show_problems()
        self.changed.emit(self._row)
