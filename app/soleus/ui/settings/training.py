"""The page "Training numbers": what the rules count with."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy

from soleus.domain.training import NUMBERS, NumberRule, TrainingNumbers
from soleus.services.logbook import Change
from soleus.ui.settings.number_row import LevelRow, NumberRow, PainRow
from soleus.ui.settings.number_words import NumberWords, number_words
from soleus.ui.settings.rows import ruled
from soleus.ui.settings.settings_page import SearchRow, SettingsPage, SettingsView
from soleus.ui.text import tr
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.flow import Flow
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import column

if TYPE_CHECKING:
    from soleus.ui.session import Session

_C = "TrainingNumbers"
_KINDS: dict[str, type[NumberRow]] = {"leave_level": LevelRow, "pain_limit": PainRow}
_RULES = {rule.field: rule for rule in NUMBERS}


def page() -> SettingsPage:
    """Return the page as the dialog lists it."""
    rows = tuple(SearchRow(field, words.label, words.synonyms) for field, words in number_words().items())
    synonyms = tr(_C, "rules limits ceilings progression thresholds")
    return SettingsPage("training", tr(_C, "Training numbers"), "barbell", rows, TrainingView, synonyms)


class TrainingView(SettingsView):
    """Each number with what it does and where it comes from; an own one says so and can be set back."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self.setObjectName("trainingSettings")
        words = number_words()
        self.numbers = {field: self._row(_RULES[field], words[field]) for field in words}
        self.all_back = button(
            tr(_C, "All to default"), "quiet", self._on_all_back, name="allNumbersBack", icon="arrow-counter-clockwise"
        )
        title = label(tr(_C, "Training numbers"), "emph")
        title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        heading = Flow(12, 0)
        heading.addWidget(title)
        heading.addWidget(self.all_back)
        says = tr(_C, "Rules advise with these numbers; they never block what you plan or log.")
        self.fill(column(heading, label(says, "secondary", wrap=True), 4, *ruled(*self.numbers.values()), None, gap=0))

    def refresh(self, change: Change | None = None) -> None:
        """Show what holds."""
        numbers = self.services.choices.numbers()
        band_set = self.services.catalogue.default_band_set()
        for field, row in self.numbers.items():
            if isinstance(row, LevelRow):
                row.set_band_set(band_set)
            row.show_number(getattr(numbers, field))
        self.all_back.setEnabled(bool(numbers.own()))

    def _row(self, rule: NumberRule, words: NumberWords) -> NumberRow:
        made = _KINDS.get(rule.field, NumberRow)(rule, words)
        made.entered.connect(lambda number: self._on_entered(rule.field, number))
        return made

    def _on_entered(self, field: str, number: int) -> None:
        choices = self.services.choices
        if getattr(choices.numbers(), field) != number:
            choices.choose_numbers(replace(choices.numbers(), **{field: number}))

    def _on_all_back(self) -> None:
        self.services.choices.choose_numbers(TrainingNumbers())
