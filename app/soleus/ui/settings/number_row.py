"""A number of the training rules as a row: the figure with its unit, and what tells a number of one's own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from soleus.domain.band import BandSet
from soleus.domain.training import CAUTIOUS_PAIN_LIMIT, NumberRule, TrainingNumbers
from soleus.ui.settings.controls import LevelBox
from soleus.ui.settings.number_words import NumberWords, limits_sentence, source_line, unit_sign
from soleus.ui.settings.rows import InLine, SettingRow
from soleus.ui.settings.rule_switch import RuleSwitch
from soleus.ui.settings.rule_words import off_sentence
from soleus.ui.text import tr
from soleus.ui.theme import Theme, follow_theme
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.fields import NumberField
from soleus.ui.widgets.labels import Chip
from soleus.ui.widgets.segmented import SegmentedControl

_C = "TrainingNumbers"
DEFAULTS = TrainingNumbers()


class NumberRow(SettingRow):
    """`entered` carries the whole number that was chosen; a figure out of range is said and not sent.

    `switch` is that of the rule where the number is its only one.
    """

    entered = Signal(int)

    def __init__(self, rule: NumberRule, words: NumberWords, switch: RuleSwitch | None = None) -> None:
        self.rule = rule
        self.switch = switch
        self._words_of = words
        self._default = int(getattr(DEFAULTS, rule.field))
        self._kept = self._default
        self.own = Chip(tr(_C, "yours"), "accent")
        self.reset = button(
            tr(_C, "Back to the default"), "icon-quiet", self._on_reset, name=f"reset-{rule.field}",
            icon="arrow-counter-clockwise",
        )  # fmt: skip
        self._inputs: list[QWidget] = self._make_inputs()
        before = () if switch is None else (switch,)
        super().__init__(rule.field, words.label, InLine(self.own, self.reset, *before, *self._inputs))
        for part in self._inputs:
            if not part.accessibleName():
                part.setAccessibleName(words.label)

    def show_number(self, number: int, on: bool = True, overruled: str = "") -> None:
        """Show what holds; a number of a rule that is off rests, `overruled` says which other one is counted with."""
        self._kept = number
        is_own = number != self._default
        self.own.setVisible(is_own)
        self.reset.setVisible(is_own)
        says = source_line(self.rule, self._words_of.does, self._default, is_own)
        if overruled:
            says = f"{says}\n{overruled}"
        self.set_note(says if on else off_sentence())
        if self.switch is not None:
            self.switch.show_on(on)
        for part in (self.reset, *self._inputs):
            part.setEnabled(on)
        self._show_input(number)

    def focus_control(self) -> None:
        """Give the keyboard to the figure, or to the switch where the figure rests."""
        (self._inputs[-1] if self._inputs[-1].isEnabled() or self.switch is None else self.switch).setFocus()

    # the figure

    def _make_inputs(self) -> list[QWidget]:
        rule = self.rule
        self.field = NumberField(self._words_of.label, unit_sign(rule.unit), rule.low, rule.high)
        self.field.setObjectName(f"number-{rule.field}")
        self.field.changed.connect(self._on_changed)
        self.field.lineEdit().textChanged.connect(self._say_problem)
        follow_theme(self.field, self._measure)
        return [self.field]

    def _measure(self, theme: Theme) -> None:
        self.field.setFixedWidth(max(theme.px(120), self.field.minimumSizeHint().width() + theme.text_width("00")))

    def _show_input(self, number: int) -> None:
        # What is being typed just now may be on its way to a number.
        if self.field.value() != number and not (self.field.hasFocus() and self.field.problem()):
            self.field.set_value(number)

    def _on_changed(self, value: float | None) -> None:
        if value is not None and value == int(value) and value != self._kept:
            self.entered.emit(int(value))

    def _on_reset(self) -> None:
        self.focus_control()
        self.entered.emit(self._default)

    def _say_problem(self) -> None:
        value = self.field.value()
        good = value is not None and value == int(value)
        self.set_problem("" if good else limits_sentence(self.rule, self._kept))


class LevelRow(NumberRow):
    """A level, chosen by its band."""

    def _make_inputs(self) -> list[QWidget]:
        self.box = LevelBox()
        self.box.setObjectName(f"number-{self.rule.field}")
        self.box.value_chosen.connect(self._on_changed)
        return [self.box]

    def set_band_set(self, band_set: BandSet) -> None:
        """Offer the bands of a set."""
        self.box.set_band_set(band_set)

    def _show_input(self, number: int) -> None:
        self.box.set_value(number)


class PainRow(NumberRow):
    """The limit of pain, with the two that are usual."""

    def _make_inputs(self) -> list[QWidget]:
        inputs = super()._make_inputs()
        self.usual = SegmentedControl(
            ((CAUTIOUS_PAIN_LIMIT, tr(_C, "Cautious")), (DEFAULTS.pain_limit, tr(_C, "Usual"))), self._words_of.label
        )
        self.usual.setObjectName("usualPainLimits")
        self.usual.changed.connect(self._on_changed)
        return [self.usual, *inputs]

    def _show_input(self, number: int) -> None:
        if number in (CAUTIOUS_PAIN_LIMIT, DEFAULTS.pain_limit):
            self.usual.set_value(number)
        else:
            self.usual.choose_none()
        super()._show_input(number)
