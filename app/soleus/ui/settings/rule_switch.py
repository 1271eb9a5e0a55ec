"""The switch of a training rule: beside its number, or in a row of its own above several."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from soleus.ui.settings.number_words import source_name
from soleus.ui.settings.rows import SettingRow
from soleus.ui.settings.rule_words import RuleWords, off_sentence
from soleus.ui.text import tr

_C = "TrainingRules"


class RuleSwitch(QCheckBox):
    """`switched` carries whether the user wants the rule."""

    switched = Signal(bool)

    def __init__(self, rule: int, words: RuleWords, parent: QWidget | None = None) -> None:
        super().__init__(tr(_C, "On"), parent)
        self.setObjectName(f"rule-{rule}")
        self.setAccessibleName(tr(_C, "Rule: {name}").format(name=words.name))
        self.setAccessibleDescription(words.does)
        self.setToolTip(f"{words.name}: {words.does}")
        self.toggled.connect(self.switched)

    def show_on(self, on: bool) -> None:
        """Show whether the rule holds; `switched` is not sent."""
        with QSignalBlocker(self):
            self.setChecked(on)


class RuleRow(SettingRow):
    """A rule of its own: with several numbers below it, or with none."""

    def __init__(self, rule: int, words: RuleWords) -> None:
        self.switch = RuleSwitch(rule, words)
        self._words_of = words
        super().__init__(f"rule-{rule}", words.name, self.switch)

    def show_on(self, on: bool) -> None:
        """Show whether the rule holds."""
        self.switch.show_on(on)
        says = tr(_C, "{does} · {source}").format(does=self._words_of.does, source=source_name(self._words_of.source))
        self.set_note(says if on else off_sentence())

    def focus_control(self) -> None:
        """Give the keyboard to the switch."""
        self.switch.setFocus()
