"""The page "General": how the window looks on this computer, and the units of the logbook."""

from collections.abc import Hashable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.workout import EffortScale
from soleus.services.choices import (
    DISTANCE_UNIT,
    EFFORT_SCALE,
    LENGTH_UNIT,
    WEEK_START,
    WEIGHT_UNIT,
    Choice,
    LengthUnit,
    WeekStart,
)
from soleus.services.logbook import Change
from soleus.ui.language import language_choices, number_choices
from soleus.ui.settings.controls import BandStrip, ChoiceBox, StepSlider
from soleus.ui.settings.rows import SettingRow, ruled
from soleus.ui.settings.settings_page import SearchRow, SettingsPage, SettingsView
from soleus.ui.text import number, tr, unit_text
from soleus.ui.theme import SCALES, follow_theme, theme_source
from soleus.ui.theme import Choice as ThemeChoice
from soleus.ui.weeks import first_of_language, weekday_long
from soleus.ui.widgets.labels import SectionHeading
from soleus.ui.widgets.layout import column
from soleus.ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from soleus.ui.session import Session

_C = "Preferences"


def page() -> SettingsPage:
    """Return the page as the dialog lists it."""
    rows = (
        SearchRow("theme", tr(_C, "Theme"), tr(_C, "dark light night colours appearance look")),
        SearchRow("text-size", tr(_C, "Text size"), tr(_C, "font zoom larger smaller scale")),
        SearchRow("language", tr(_C, "Language"), tr(_C, "translation English German Deutsch locale")),
        SearchRow("numbers", tr(_C, "Numbers"), tr(_C, "decimal point comma thousands format")),
        SearchRow("weight", tr(_C, "Weight"), tr(_C, "kilograms pounds kg lb lbs units load")),
        SearchRow("distance", tr(_C, "Distance"), tr(_C, "kilometres miles km mi units")),
        SearchRow("length", tr(_C, "Length"), tr(_C, "centimetres inches cm in units step height")),
        SearchRow("week", tr(_C, "Week starts on"), tr(_C, "calendar first day Monday Saturday Sunday")),
        SearchRow("effort", tr(_C, "Effort"), tr(_C, "RPE RIR reps in reserve exertion hard")),
        SearchRow("bands", tr(_C, "Bands you use"), tr(_C, "default band set colours TheraBand elastic")),
    )
    synonyms = tr(_C, "looks units dates")
    return SettingsPage("general", tr(_C, "General"), "sliders-horizontal", rows, GeneralView, synonyms)


class GeneralView(SettingsView):
    """Looks change this computer, units and dates the logbook."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self.setObjectName("generalSettings")
        names = {row.key: row.label for row in page().rows}
        parts = [
            SectionHeading(tr(_C, "Looks"), tr(_C, "on this computer"), "emph"),
            *ruled(*self._looks(names)),
            SectionHeading(tr(_C, "Units and dates"), tr(_C, "of this logbook"), "emph"),
            *ruled(*self._units(names)),
        ]
        layout = column(*parts, None, gap=0)
        layout.insertSpacing(parts.index(next(p for p in parts[1:] if isinstance(p, SectionHeading))), 20)
        self.fill(layout)
        follow_theme(self, lambda _: self._show_looks())

    # rows

    def _looks(self, names: dict[str, str]) -> list[QWidget]:
        themes = (("system", tr(_C, "System")), ("light", tr(_C, "Light")), ("dark", tr(_C, "Dark")))
        self.theme = SegmentedControl(themes, names["theme"])
        self.theme.changed.connect(self._on_theme)
        steps = [tr(_C, "{percent} %").format(percent=number(100 * scale)) for scale in SCALES]
        self.scale = StepSlider(steps, "textSize")
        self.scale.changed.connect(self._on_scale)
        self.language = ChoiceBox([(one.key, one.name) for one in language_choices()])
        self.language.value_chosen.connect(self._on_language)
        self.numbers = ChoiceBox([(one.key, one.name) for one in number_choices()])
        self.numbers.value_chosen.connect(self._on_language)
        return [
            SettingRow("theme", names["theme"], self.theme),
            SettingRow("text-size", names["text-size"], self.scale, tr(_C, "Ctrl + and Ctrl −, from anywhere")),
            SettingRow("language", names["language"], self.language, tr(_C, "dates follow it")),
            SettingRow("numbers", names["numbers"], self.numbers),
        ]

    def _units(self, names: dict[str, str]) -> list[QWidget]:
        self._choices: list[tuple[Choice, SegmentedControl | ChoiceBox]] = []
        weight = self._segments(WEIGHT_UNIT, [(unit, unit_text(unit)) for unit in WeightUnit])
        distances = [(DistanceUnit.KM, tr("Units", "km")), (DistanceUnit.MI, tr("Units", "mi"))]
        distance = self._segments(DISTANCE_UNIT, distances)
        lengths = [(LengthUnit.CM, tr("Units", "cm")), (LengthUnit.INCH, tr("Units", "in"))]
        length = self._segments(LENGTH_UNIT, lengths)
        scales = [(EffortScale.RIR, tr(_C, "Reps in reserve")), (EffortScale.RPE, tr(_C, "RPE"))]
        effort = self._segments(EFFORT_SCALE, scales)
        week = ChoiceBox(_week_starts())
        week.value_chosen.connect(lambda value: self.services.choices.choose(WEEK_START, value))
        self._choices.append((WEEK_START, week))
        return [
            SettingRow("weight", names["weight"], weight, tr(_C, "what you entered stays as entered")),
            SettingRow("distance", names["distance"], distance, tr(_C, "of runs, rides and walks")),
            SettingRow("length", names["length"], length, tr(_C, "in the texts of the exercises")),
            SettingRow("week", names["week"], week),
            SettingRow("effort", names["effort"], effort, tr(_C, "how hard a set was; “@8” means it too")),
            SettingRow("bands", names["bands"], self._bands(), tr(_C, "picked by the number keys")),
        ]

    def _segments(self, choice: Choice, options: Sequence[tuple[Hashable, str]]) -> SegmentedControl:
        control = SegmentedControl(options)
        control.changed.connect(lambda value: self._on_choice(choice, value))
        self._choices.append((choice, control))
        return control

    def _bands(self) -> QWidget:
        self.band_set = ChoiceBox()
        self.band_set.setAccessibleName(tr(_C, "Bands you use"))
        self.band_set.value_chosen.connect(self._on_band_set)
        self.strip = BandStrip()
        control = QWidget()
        layout = column(self.band_set, self.strip, gap=8)
        layout.setAlignment(self.strip, Qt.AlignmentFlag.AlignRight)
        layout.setAlignment(self.band_set, Qt.AlignmentFlag.AlignRight)
        control.setLayout(layout)
        control.setFocusProxy(self.band_set)
        return control

    # what holds

    def refresh(self, change: Change | None = None) -> None:
        """Show what was chosen."""
        for choice, control in self._choices:
            control.set_value(self.services.choices.get(choice))
        catalogue = self.services.catalogue
        used = catalogue.default_band_set()
        self.band_set.set_options([(one.id, one.shown_name) for one in catalogue.band_sets()])
        self.band_set.set_value(used.id)
        self.strip.set_band_set(used)
        preferences = self.session.window.preferences
        self.language.set_value(preferences.language)
        self.numbers.set_value(preferences.numbers)

    def _show_looks(self) -> None:
        source = theme_source()
        if source is not None:
            self.theme.set_value(source.choice)
            self.scale.set_place(SCALES.index(source.theme.scale))

    # what was chosen

    def _on_theme(self, chosen: ThemeChoice) -> None:
        window, before = self.session.window, self.session.window.preferences.theme
        if chosen != before:
            window.choose_theme(chosen)
            self.looks_changed.emit(lambda: window.choose_theme(before), lambda: window.choose_theme(chosen))

    def _on_scale(self, place: int) -> None:
        window, before, chosen = self.session.window, self.session.window.preferences.scale, SCALES[place]
        if chosen != before:
            window.choose_scale(chosen)
            self.looks_changed.emit(lambda: window.choose_scale(before), lambda: window.choose_scale(chosen))

    def _on_language(self) -> None:
        session, preferences = self.session, self.session.window.preferences
        before = preferences.language, preferences.numbers
        chosen = self.language.currentData(), self.numbers.currentData()
        if chosen != before:
            self.looks_changed.emit(lambda: session.change_language(*before), lambda: session.change_language(*chosen))
            session.change_language(*chosen)

    def _on_choice(self, choice: Choice, value: StrEnum) -> None:
        # What is shown anew after a change was not chosen.
        if value != self.services.choices.get(choice):
            self.services.choices.choose(choice, value)

    def _on_band_set(self, set_id: str) -> None:
        if set_id != self.services.catalogue.default_band_set().id:
            self.services.catalogue.choose_default_band_set(set_id)


def _week_starts() -> list[tuple[WeekStart, str]]:
    named = {WeekStart.MONDAY: 0, WeekStart.SATURDAY: 5, WeekStart.SUNDAY: 6}
    by_language = tr(_C, "{day} (from the language)").format(day=weekday_long(first_of_language()))
    return [(WeekStart.LOCALE, by_language), *((start, weekday_long(day)) for start, day in named.items())]
