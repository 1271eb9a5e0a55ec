"""The fields of one side row: each is stored when it is left."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from soleus.domain.band import BandUse
from soleus.domain.errors import InvalidValue
from soleus.domain.exercise import Exercise, Measure
from soleus.domain.reach import reach_of
from soleus.domain.workout import Effort, EffortScale, SetKind, Side, SideSet
from soleus.services.choices import EFFORT_SCALE
from soleus.services.composition import Services
from soleus.ui.history.field import Field
from soleus.ui.history.words import measure_name, measures_shown
from soleus.ui.text import side_name, tr
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.units import distance_sign, shown_amount, with_entered
from soleus.ui.widgets.fields import DurationField, NumberField
from soleus.ui.widgets.flow import Flow
from soleus.ui.widgets.labels import label, set_tone
from soleus.ui.widgets.layout import spaced
from soleus.ui.widgets.painting import paint_swatch, swatch_size
from soleus.ui.widgets.weight_field import WeightField
from soleus.ui.wording import kind_name, scale_name, stretch_warning, variant_key, variant_name


class SetForm(QWidget):
    """Edits a side row. `changed` carries the row as it is wanted; fields not touched keep what was logged exactly."""

    changed = Signal(object)
    left = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setForm")
        self._services = services
        self._row: SideSet | None = None
        self._exercise: Exercise | None = None
        self._key = ""
        self._texts: dict[QWidget, str] = {}
        self._loading = False
        self._flow = Flow()
        self.problem = label("", tone="danger", wrap=True, name="setProblem")
        self.problem.hide()
        whole = QVBoxLayout(self)
        spaced(whole, 4)
        whole.addLayout(self._flow)
        whole.addWidget(self.problem)
        self._build()
        follow_theme(self, self._on_theme)

    # building

    def _build(self) -> None:
        self.side = self._combo("setSide", [(side, side_name(side)) for side in Side])
        self._add(tr("History", "Side"), self.side, 148)
        self.amounts: dict[Measure, NumberField] = {}
        self._amount_fields: dict[Measure, Field] = {}
        for measure in Measure:
            if measure is Measure.HOLD_REPS:
                continue  # counted like repetitions, with a hold beside
            self.amounts[measure] = self._number(f"set-{measure.value}")
            self._amount_fields[measure] = self._add(measure_name(measure), self.amounts[measure], 92)
        self.hold = self._number("setHold", unit=tr("Units", "s"))
        self._hold_field = self._add(tr("History", "Hold each"), self.hold, 92)
        self.band = self._combo("setBand", [])
        self._add(tr("History", "Band"), self.band, 136)
        self.stretch = self._number("setStretch", unit="%", high=1000, step=10)
        self.strands = self._number("setStrands", low=1, high=8)
        self.twists = self._number("setTwists", high=50)
        self._band_fields = [
            self._add(tr("History", "Stretch"), self.stretch, 96),
            self._add(tr("History", "Strands"), self.strands, 76),
            self._add(tr("History", "Twists"), self.twists, 76),
        ]
        self.weight = WeightField(tr("History", "Weight"))
        self.weight.setObjectName("setWeight")
        self.weight.setToolTip(tr("History", "2 × 10 for two dumbbells, −20 for assistance"))
        self.weight.editingFinished.connect(self._commit)
        self._add(tr("History", "Weight"), self.weight, 124)
        self._build_feeling()

    def _build_feeling(self) -> None:
        self.effort = self._number("setEffort", high=50)
        self._add(tr("History", "Effort"), self.effort, 72)
        self.scale = self._combo("setScale", [(scale, scale_name(scale)) for scale in EffortScale])
        self._add(tr("History", "Scale"), self.scale, 84)
        self.pain = self._number("setPain", high=10)
        self._add(tr("History", "Pain 0 – 10"), self.pain, 84)
        self.kind = self._combo("setKind", [(kind, kind_name(kind)) for kind in SetKind])
        self._add(tr("History", "Kind"), self.kind, 132)
        self.variant = QComboBox()
        self.variant.setObjectName("setVariant")
        self.variant.setEditable(True)
        self.variant.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.variant.activated.connect(lambda _: self._commit())
        edit = self.variant.lineEdit()
        assert edit is not None
        edit.editingFinished.connect(self._commit)
        edit.setAccessibleName(tr("History", "Variant"))
        self._add(tr("History", "Variant"), self.variant, 140)
        self.rest = DurationField(tr("History", "Rest"))
        self.rest.setObjectName("setRest")
        self.rest.editingFinished.connect(self._commit)
        self._add(tr("History", "Rest"), self.rest, 84)
        self.fatigue = QCheckBox(tr("History", "To fatigue"))
        self.fatigue.setObjectName("setFatigue")
        self.fatigue.toggled.connect(lambda _: self._commit())
        self._add("", self.fatigue)
        self.note = QLineEdit()
        self.note.setObjectName("setNote")
        self.note.editingFinished.connect(self._commit)
        self._add(tr("History", "Note"), self.note, grows=True)

    def _add(self, name: str, inputs: QWidget, width: int = 0, grows: bool = False) -> Field:
        field = Field(name, inputs, width, grows)
        self._flow.addWidget(field)
        return field

    def _combo(self, name: str, options: list[tuple[object, str]]) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(name)
        for value, text in options:
            combo.addItem(text, value)
        combo.activated.connect(lambda _: self._commit())
        return combo

    def _number(
        self, name: str, unit: str = "", low: float = 0, high: float = 1_000_000, step: float = 1
    ) -> NumberField:
        field = NumberField("", unit, low, high, step)
        field.setObjectName(name)
        field.editingFinished.connect(self._commit)
        return field

    # showing

    def show_row(self, row: SideSet, exercise: Exercise | None, exercise_key: str) -> None:
        """Show a row of an exercise; what is being typed stays where the row is the one already shown."""
        self.weight.set_reach(reach_of(exercise, self._services.choices.equipment()))
        if (row, exercise_key) == (self._row, self._key):
            return
        self._loading = True
        self._row, self._exercise, self._key = row, exercise, exercise_key
        self.side.setCurrentIndex(self.side.findData(row.side))
        shown = {Measure.REPS if m is Measure.HOLD_REPS else m for m in measures_shown(row, exercise)}
        for measure, field in self.amounts.items():
            self._amount_fields[measure].setVisible(measure in shown)
            amount = row.amount(measure)
            self._set_number(field, None if amount is None else shown_amount(amount, measure))
        self.amounts[Measure.DISTANCE].set_unit(distance_sign())
        holds = row.hold_s is not None or (exercise is not None and Measure.HOLD_REPS in exercise.measures)
        self._hold_field.setVisible(holds)
        self._set_number(self.hold, row.hold_s)
        self._show_band(row, exercise_key)
        weight, helped = row.load.weight, row.load.weight is None and row.load.assistance is not None
        if weight is None and not helped:
            self.weight.set_unit(self._services.choices.weight_unit())
        self.weight.set_weight(row.load.assistance if helped else weight, helped)
        self._texts[self.weight] = self._weight_text()
        self._set_number(self.effort, row.effort.value if row.effort else None)
        scale = row.effort.scale if row.effort else self._services.choices.get(EFFORT_SCALE)
        self.scale.setCurrentIndex(self.scale.findData(scale))
        self._set_number(self.pain, row.pain)
        self.kind.setCurrentIndex(self.kind.findData(row.kind))
        self._show_variants(row, exercise)
        self._set_number(self.rest, row.rest_s)
        self.fatigue.setChecked(row.to_fatigue)
        self._set_text(self.note, " ".join(row.note.splitlines()))
        self._say("")
        self._loading = False

    def focus_first(self, typed: str = "") -> None:
        """Give the keyboard to what was counted, and begin to write there what was typed."""
        shown = [field for measure, field in self.amounts.items() if not self._amount_fields[measure].isHidden()]
        first: NumberField | QLineEdit = shown[0] if shown else self.note
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        first.selectAll()
        if typed:
            edit = first.lineEdit() if isinstance(first, NumberField) else first
            edit.insert(typed)

    def _show_band(self, row: SideSet, exercise_key: str) -> None:
        use = row.load.band
        self.band.clear()
        self.band.addItem(tr("History", "No band"), "")
        sets = [self._services.catalogue.bands_for(exercise_key)]
        known = self._services.catalogue.known_band(use.band_id) if use else None
        if use and known and sets[0].level(use.band_id) is None:
            sets.append(self._services.catalogue.band_set(known[2]))
        theme = theme_of(self)
        for band_set in sets:
            for level, band in enumerate(band_set.bands, 1):
                self.band.addItem(_swatch(band.colour, level, theme), f"{band.shown_name} {level}", band.id)
        if use and known is None:
            self.band.addItem(use.band_id, use.band_id)
        self.band.setCurrentIndex(max(0, self.band.findData(use.band_id if use else "")))
        self._show_stretch(use)

    def _show_stretch(self, use: BandUse | None) -> None:
        for field in self._band_fields:
            field.setVisible(use is not None)
        self._set_number(self.stretch, use.elongation_pct if use else None)
        self._set_number(self.strands, use.strands if use else 1)
        self._set_number(self.twists, use.twists if use else 0)

    def _show_variants(self, row: SideSet, exercise: Exercise | None) -> None:
        self.variant.clear()
        self.variant.addItem("")
        for variant in exercise.variants if exercise else ():
            self.variant.addItem(variant_name(variant))
        self.variant.setEditText(variant_name(row.variant))
        self._texts[self.variant] = variant_name(row.variant)

    def _set_number(self, field: NumberField, value: float | None) -> None:
        field.set_value(value)
        self._texts[field] = field.lineEdit().text()

    def _set_text(self, field: QLineEdit, text: str) -> None:
        field.setText(text)
        field.setCursorPosition(0)
        self._texts[field] = text

    def _weight_text(self) -> str:
        return f"{self.weight.text()} {self.weight.unit().value}"

    # storing

    def store(self) -> None:
        """Store what stands in the fields now, as when the field is left."""
        self._commit()

    def _commit(self) -> None:
        if self._loading or self._row is None:
            return
        said = next((problem for field in self._fields() if (problem := field.problem())), "")
        try:
            wanted = self._row if said else self._wanted(self._row)
        except InvalidValue as error:
            said, wanted = str(error), self._row
        self._say(said)
        if not said and wanted != self._row:
            before, self._row = self._row, wanted
            if (before.load.band is None) != (wanted.load.band is None):
                self._show_stretch(wanted.load.band)
            self.changed.emit(wanted)

    def _say(self, problem: str) -> None:
        """Say what is wrong, or else what is warned about."""
        warning = ""
        if self.band.currentData():
            warning = stretch_warning(self.stretch.value(), self._services.choices.numbers().stretch_limit_pct)
        self.problem.setText(problem or warning)
        set_tone(self.problem, "danger" if problem else "warn")
        self.problem.setVisible(bool(problem or warning))

    def _fields(self) -> list[NumberField | WeightField]:
        bands = (self.stretch, self.strands, self.twists)
        return [self.weight, *self.amounts.values(), self.hold, *bands, self.effort, self.pain, self.rest]

    def _number_of(self, field: NumberField, before: float | None) -> float | None:
        return before if field.lineEdit().text() == self._texts[field] else field.value()

    def _wanted(self, row: SideSet) -> SideSet:
        wanted = replace(row, side=Side(self.side.currentData()), kind=SetKind(self.kind.currentData()))
        for measure, field in self.amounts.items():
            if field.lineEdit().text() != self._texts[field]:
                wanted = with_entered(wanted, measure, field.value())
        pain = self._number_of(self.pain, row.pain)
        return replace(
            wanted,
            hold_s=self._number_of(self.hold, row.hold_s),
            load=replace(row.load, band=self._wanted_band(row.load.band), **self._wanted_weight(row)),
            effort=self._wanted_effort(row.effort),
            pain=None if pain is None else int(pain),
            variant=variant_key(self.variant.currentText().strip()),
            rest_s=self._number_of(self.rest, row.rest_s),
            to_fatigue=self.fatigue.isChecked(),
            note=row.note if self.note.text() == self._texts[self.note] else self.note.text().strip(),
        )

    def _wanted_band(self, before: BandUse | None) -> BandUse | None:
        band_id = str(self.band.currentData() or "")
        if not band_id:
            return None
        if before is None:
            return BandUse(band_id)
        return BandUse(
            band_id,
            self._number_of(self.stretch, before.elongation_pct),
            int(self.strands.value() or 1),
            int(self.twists.value() or 0),
        )

    def _wanted_weight(self, row: SideSet) -> dict:
        if self._weight_text() == self._texts[self.weight]:
            return {}
        if row.load.weight is not None and row.load.assistance is not None and not self.weight.assistance():
            return {"weight": self.weight.weight()}
        return {"weight": self.weight.weight(), "assistance": self.weight.assistance()}

    def _wanted_effort(self, before: Effort | None) -> Effort | None:
        value = self._number_of(self.effort, before.value if before else None)
        return None if value is None else Effort(value, EffortScale(self.scale.currentData()))

    def _on_theme(self, theme: Theme) -> None:
        self.band.setIconSize(QSize(*swatch_size(theme, "small")))


def _swatch(colour: str, level: int, theme: Theme) -> QIcon:
    width, height = swatch_size(theme, "small")
    picture = QPixmap(2 * width, 2 * height)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_swatch(painter, picture.rect().adjusted(0, 0, -width, -height), colour, level, theme)
    painter.end()
    return QIcon(picture)
