"""The fields of an exercise of one's own, and the exercise that they make."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from soleus.domain.exercise import (
    CatalogueWords,
    Dose,
    Exercise,
    Group,
    LoadKind,
    Measure,
    SideMode,
    Tempo,
    cited,
)
from soleus.services.catalogue import Catalogue
from soleus.ui.library.flow import FlowLayout, Scrolled
from soleus.ui.library.form_fields import (
    Field,
    FromTo,
    Lines,
    Ticks,
    beside,
    choice,
    comma_line,
    comma_texts,
    heading,
)
from soleus.ui.library.words import load_name, measure_name
from soleus.ui.text import tr
from soleus.ui.widgets.fields import NumberField
from soleus.ui.widgets.layout import spaced
from soleus.ui.wording import group_name, side_mode_name

LONGEST_NAME = 200
_PER = {SideMode.EACH: "leg", SideMode.DIRECTION: "way"}


class ExerciseForm(Scrolled):
    """Everything an exercise holds; `exercise` gives it back, `problems` says what keeps it from being stored."""

    def __init__(self, catalogue: Catalogue, names: CatalogueWords, draft: Exercise, name: str) -> None:
        super().__init__()
        self.setObjectName("exerciseForm")
        self._catalogue = catalogue
        self._names = names
        self._draft = draft
        self._cited = {cited(text)[0]: text for text in _texts(draft)}
        self._column = QVBoxLayout(self)
        spaced(self._column, 12, (24, 16, 24, 16))
        self._build_names(name)
        self._build_counting()
        self._build_body()
        self._build_texts()
        self._build_dose()
        self._column.addStretch(1)

    # building

    def _field(self, title: str, content: QWidget, name: str, hint: str = "") -> Field:
        made = Field(title, content, name, hint)
        self._column.addWidget(made)
        return made

    def _build_names(self, name: str) -> None:
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST_NAME)
        self.name_field = self._field(tr("Library", "Name"), self.name, "exerciseName")
        self.also = comma_line(self._draft.also)
        self._field(tr("Library", "Also called"), self.also, "otherNames", tr("Library", "Parted by commas."))
        groups = [(group, group_name(group)) for group in Group]
        self.group = choice(groups, self._draft.group, tr("Library", "Group"))
        self._field(tr("Library", "Group"), self.group, "exerciseGroup")

    def _build_counting(self) -> None:
        measures = [(measure, measure_name(measure)) for measure in Measure]
        none: list[tuple[object, str]] = [(None, tr("Library", "nothing else"))]
        draft = self._draft
        self.measure = choice(measures, draft.measure, tr("Library", "Counted"))
        second = draft.measures[1] if len(draft.measures) > 1 else None
        self.second_measure = choice([*none, *measures], second, tr("Library", "Or counted"))
        sides = [(mode, side_mode_name(mode)) for mode in SideMode]
        self.sides = choice(sides, draft.sides[0], tr("Library", "Sides"))
        other = draft.sides[1] if len(draft.sides) > 1 else None
        self.second_sides = choice([*none, *sides], other, tr("Library", "Or sides"))
        self._column.addWidget(heading(tr("Library", "What is counted")))
        or_else = tr("Library", "or, if you like,")
        for first, second_one in (
            (Field(tr("Library", "Counted"), self.measure, "measure"), Field(or_else, self.second_measure, "measure2")),
            (Field(tr("Library", "Sides"), self.sides, "sideMode"), Field(or_else, self.second_sides, "sideMode2")),
        ):
            self._column.addWidget(beside(first, second_one))

    def _build_body(self) -> None:
        draft, names = self._draft, self._names
        self._column.addWidget(heading(tr("Library", "Load, muscles, equipment")))
        self.loads = Ticks([(kind, load_name(kind)) for kind in LoadKind], draft.loads, tr("Library", "Load"))
        self._field(
            tr("Library", "Load"), self.loads, "loads", tr("Library", "What can be entered besides body weight.")
        )
        sets: list[tuple[object, str]] = [(None, tr("Library", "Your default set"))]
        sets += [(band_set.id, band_set.shown_name) for band_set in self._catalogue.band_sets()]
        self.band_set = choice(sets, draft.band_set_id, tr("Library", "Bands"))
        self.band_field = self._field(tr("Library", "Bands"), self.band_set, "bandSet")
        band = self.loads.boxes[LoadKind.BAND]
        band.toggled.connect(self.band_field.setVisible)
        self.band_field.setVisible(band.isChecked())
        muscles = [(muscle.token, muscle.name) for muscle in names.muscles]
        muscles += [(token, token) for token in draft.muscles if token not in dict(muscles)]
        self.muscles = Ticks(muscles, draft.muscles, tr("Library", "Muscles"))
        self._field(tr("Library", "Muscles"), self.muscles, "muscles")
        known = dict(names.equipment)
        self.equipment = Ticks(list(names.equipment), draft.equipment, tr("Library", "Equipment"))
        self._field(tr("Library", "Equipment"), self.equipment, "equipment")
        own = [token for token in draft.equipment if token not in known]
        self.other_equipment = comma_line(own)
        self._field(tr("Library", "Other equipment"), self.other_equipment, "otherEquipment")
        self.variants = comma_line(draft.variants)
        hint = tr("Library", "Kept with each set: toes in, toes out …")
        self._field(tr("Library", "Variants"), self.variants, "variants", hint)

    def _build_texts(self) -> None:
        self._column.addWidget(heading(tr("Library", "How it is done")))
        one = tr("Library", "One step a line.")
        draft = self._draft
        self.how_to, self.cues, self.cautions, self.notes = (
            Lines(cited(text)[0] for text in texts)
            for texts in (draft.how_to, draft.cues, draft.cautions, draft.reasons)
        )
        self._field(tr("Library", "Steps"), self.how_to, "howTo", one)
        self._field(tr("Library", "Cues"), self.cues, "cueTexts", tr("Library", "What to keep in mind, one a line."))
        self._field(tr("Library", "Cautions"), self.cautions, "cautionTexts")
        self._field(tr("Library", "Notes"), self.notes, "noteTexts")

    def _build_dose(self) -> None:
        draft = self._draft
        dose = draft.dose
        self._column.addWidget(heading(tr("Library", "Usual dose")))
        self.sets = FromTo(tr("Library", "Sets"), "", dose.sets_low, dose.sets_high)
        self.amount = FromTo(tr("Library", "Amount"), "", dose.low, dose.high)
        self.hold = FromTo(tr("Library", "Hold"), tr("Units", "s"), dose.hold_low_s, dose.hold_high_s)
        for part, title, name in (
            (self.sets, tr("Library", "Sets"), "doseSets"),
            (self.amount, tr("Library", "Amount of a set"), "doseAmount"),
            (self.hold, tr("Library", "Hold of each repetition"), "doseHold"),
        ):
            part.set_names(name)
            setattr(self, f"{name}_field", self._field(title, part, name))
        self.dose_note = QLineEdit(dose.note)
        self._field(tr("Library", "Remark"), self.dose_note, "doseNote", tr("Library", "For example “twice a week”."))
        self.to_fatigue = QCheckBox(tr("Library", "Every set until the muscle is tired"))
        self.to_fatigue.setObjectName("toFatigue")
        self.to_fatigue.setChecked(draft.to_fatigue)
        self._column.addWidget(self.to_fatigue)
        self.ceiling = NumberField(tr("Library", "Ceiling"), "", 0, 100_000)
        self.ceiling.set_value(draft.ceiling)
        hint = tr("Library", "The amount from which it is time for more load.")
        self.ceiling_field = self._field(tr("Library", "Ceiling"), self.ceiling, "ceiling", hint)
        self._build_tempo()

    def _build_tempo(self) -> None:
        tempo = self._draft.tempo or Tempo()
        phases = (
            ("tempoPush", tr("Library", "Push"), tempo.concentric_s),
            ("tempoHold", tr("Library", "Hold"), tempo.top_hold_s),
            ("tempoReturn", tr("Library", "Return"), tempo.eccentric_s),
            ("tempoPause", tr("Library", "Pause"), tempo.bottom_hold_s),
        )
        self._column.addWidget(heading(tr("Library", "Tempo")))
        line = QWidget()
        flow = FlowLayout(16, 8, line)
        self.tempo: list[Field] = []
        for name, title, seconds in phases:
            number = NumberField(title, tr("Units", "s"), 0, 120)
            number.set_value(seconds)
            made = Field(title, number, name)
            flow.addWidget(made)
            self.tempo.append(made)
        self._column.addWidget(line)

    # reading

    def problems(self) -> list[tuple[Field, str]]:
        """Return what keeps the exercise from being stored, field by field."""
        checks: list[tuple[Field, str]] = [(self.name_field, self._name_problem())]
        parts = (("doseSets", self.sets), ("doseAmount", self.amount), ("doseHold", self.hold))
        checks += [(getattr(self, f"{name}_field"), part.problem()) for name, part in parts]
        low, high = self.sets.ends()
        if any(value is not None and (value < 1 or value != int(value) or value > 99) for value in (low, high)):
            checks[1] = (checks[1][0], tr("Library", "Sets are whole numbers from 1 to 99."))
        checks.append((self.ceiling_field, self.ceiling.problem()))
        checks += [(field, field.content.problem()) for field in self.tempo if isinstance(field.content, NumberField)]
        return checks

    def _name_problem(self) -> str:
        wanted = self.name.text().strip()
        if not wanted:
            return tr("Library", "An exercise needs a name.")
        for other in self._catalogue.exercises():
            if other.key != self._draft.key and other.name.casefold() == wanted.casefold():
                return tr("Library", "There is already an exercise called “{name}”.").format(name=other.name)
        return ""

    def exercise(self) -> Exercise:
        """Return the draft with what the fields say."""
        measures = _pair(self.measure, self.second_measure)
        sides = _pair(self.sides, self.second_sides)
        equipment = (*self.equipment.chosen(), *comma_texts(self.other_equipment))
        needs = tuple(need for need in self._draft.needs if all(token in equipment for token in need))
        return replace(
            self._draft,
            name=self.name.text().strip(),
            also=comma_texts(self.also),
            group=Group(self.group.currentData()),
            measures=tuple(Measure(value) for value in measures),
            sides=tuple(SideMode(value) for value in sides),
            loads=tuple(LoadKind(kind) for kind in self.loads.chosen()),
            muscles=self.muscles.chosen(),
            equipment=equipment,
            needs=needs,
            variants=comma_texts(self.variants),
            how_to=self._recited(self.how_to),
            cues=self._recited(self.cues),
            cautions=self._recited(self.cautions),
            reasons=self._recited(self.notes),
            dose=self._dose(Measure(measures[0]), SideMode(sides[0])),
            tempo=self._tempo(),
            band_set_id=self.band_set.currentData(),
            to_fatigue=self.to_fatigue.isChecked(),
            ceiling=self.ceiling.value(),
        )

    def _recited(self, lines: Lines) -> tuple[str, ...]:
        """The lines; one that was left as it was keeps its sources."""
        return tuple(self._cited.get(text, text) for text in lines.texts())

    def _dose(self, measure: Measure, side: SideMode) -> Dose:
        before = self._draft.dose
        sets_low, sets_high = self.sets.ends()
        low, high = self.amount.ends()
        hold_low, hold_high = self.hold.ends()
        changed = replace(
            before,
            measure=before.measure if measure is self._draft.measure else measure,
            sets_low=None if sets_low is None else int(sets_low),
            sets_high=None if sets_high is None else int(sets_high),
            low=low,
            high=high,
            hold_low_s=hold_low,
            hold_high_s=hold_high,
            per=before.per if side is self._draft.sides[0] and before.per else _PER.get(side, ""),
            note=self.dose_note.text().strip(),
        )
        return before if changed == before else replace(changed, source="+", reference="")

    def _tempo(self) -> Tempo | None:
        seconds = [field.content.value() for field in self.tempo if isinstance(field.content, NumberField)]
        return None if all(value is None for value in seconds) else Tempo(*seconds)


def _texts(exercise: Exercise) -> Iterable[str]:
    return (*exercise.how_to, *exercise.cues, *exercise.cautions, *exercise.reasons)


def _pair(first: QComboBox, second: QComboBox) -> tuple[str, ...]:
    values = (first.currentData(), second.currentData())
    return tuple(dict.fromkeys(value for value in values if value is not None))
