"""The page "Training numbers": what the rules count with, which of them hold, and what a change changes."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from soleus.domain.training import NUMBERS, NumberRule, Rules, TrainingNumbers
from soleus.services.logbook import Change
from soleus.ui.settings.number_row import LevelRow, NumberRow, PainRow
from soleus.ui.settings.number_words import NumberWords, number_words
from soleus.ui.settings.preview_box import PreviewBox
from soleus.ui.settings.rows import SettingRow, ruled
from soleus.ui.settings.rule_switch import RuleRow, RuleSwitch
from soleus.ui.settings.rule_words import rule_words
from soleus.ui.settings.settings_page import SearchRow, SettingsPage, SettingsView
from soleus.ui.text import number, tr
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.flow import Flow
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import column

if TYPE_CHECKING:
    from soleus.domain.progression.in_force import InForce
    from soleus.ui.session import Session

_C = "TrainingNumbers"
_KINDS: dict[str, type[NumberRow]] = {"leave_level": LevelRow, "pain_limit": PainRow}
_RULES = {rule.field: rule for rule in NUMBERS}
_LEADS = "weaker-leg-leads"

_IN_A_ROW = {"band_reps": 7, "band_hold_s": 6, "leave_level": 8, "pain_limit": 13, "pause_days": 14, "time_step_s": 11}
"""The numbers that stand for their rule: the rule is switched beside them."""

_BELOW = {"largest_step_pct": 10, "most_step_sets": 10, "contacts_step_pct": 10, "raise_pain": 13, "ready_reps": 12,
          "ready_difference_pct": 12}  # fmt: skip
"""The numbers that stand below the row of their rule."""

_ROW_BEFORE = {"largest_step_pct": (9, 10), "ready_reps": (12,)}
"""The rules with a row of their own, before the number they are followed by."""


def page() -> SettingsPage:
    """Return the page as the dialog lists it."""
    rules = rule_words()
    rows = []
    for field, words in number_words().items():
        rows += [SearchRow(f"rule-{n}", rules[n].name, rules[n].synonyms) for n in _ROW_BEFORE.get(field, ())]
        extra = f" {rules[_IN_A_ROW[field]].name}" if field in _IN_A_ROW else ""
        rows.append(SearchRow(field, words.label, words.synonyms + extra))
    rows.append(SearchRow(_LEADS, _leads_title(), tr(_C, "injured side symmetry stronger both legs together")))
    synonyms = tr(_C, "rules limits ceilings progression thresholds switch off")
    return SettingsPage("training", tr(_C, "Training numbers"), "barbell", tuple(rows), TrainingView, synonyms)


def _leads_title() -> str:
    return tr(_C, "The weaker leg leads")


class TrainingView(SettingsView):
    """Each number with what it does and where it comes from; an own one says so and can be set back.

    A rule that is off shows its numbers resting. What the changes of this visit change is told below the row changed
    last.
    """

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self.setObjectName("trainingSettings")
        self._opened_with = self.services.choices.rules()
        words, rules = number_words(), rule_words()
        self.rules = {n: RuleRow(n, rules[n]) for before in _ROW_BEFORE.values() for n in before}
        self.numbers = {field: self._row(_RULES[field], words[field]) for field in words}
        for n, switch in self._switches():
            switch.switched.connect(lambda on, rule=n: self._on_switched(rule, on))
        self.leads = QCheckBox(tr(_C, "On"))
        self.leads.setObjectName("weakerLegLeads")
        self.leads.clicked.connect(self._on_leads)
        says = tr(_C, "where the legs differ, the stronger one does as much as the weaker one · Soleus")
        self._leads_row = SettingRow(_LEADS, _leads_title(), self.leads, says)
        self.all_back = button(
            tr(_C, "All to default"), "quiet", self._on_all_back, name="allNumbersBack", icon="arrow-counter-clockwise"
        )
        title = label(tr(_C, "Training numbers"), "emph")
        title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        heading = Flow(12, 0)
        heading.addWidget(title)
        heading.addWidget(self.all_back)
        advises = tr(_C, "Rules advise with these numbers; they never block what you plan or log.")
        self.preview = PreviewBox(self.services)
        rows = ruled(*self._in_order())
        self._column: QVBoxLayout = column(
            heading, label(advises, "secondary", wrap=True), 4, *rows, self.preview, None, gap=0
        )
        self.fill(self._column)

    def refresh(self, change: Change | None = None) -> None:
        """Show what holds."""
        rules, holds = self.services.choices.rules(), self.services.coaching.in_force()
        band_set = self.services.catalogue.default_band_set()
        for field, row in self.numbers.items():
            if isinstance(row, LevelRow):
                row.set_band_set(band_set)
            rule = _IN_A_ROW.get(field) or _BELOW.get(field, 0)
            row.show_number(
                getattr(rules.numbers, field), rule not in rules.off, _overruled(field, rules.numbers, holds)
            )
        for rule, line in self.rules.items():
            line.show_on(rule not in rules.off)
        self.leads.setChecked(rules.weaker_leg_leads)
        self.all_back.setEnabled(rules != Rules())
        self.preview.compare(self._opened_with, rules)

    # building

    def _in_order(self) -> Iterator[QWidget]:
        for field, row in self.numbers.items():
            yield from (self.rules[n] for n in _ROW_BEFORE.get(field, ()))
            yield row
            if field == "sessions_in_a_row":
                yield self._leads_row

    def _row(self, rule: NumberRule, words: NumberWords) -> NumberRow:
        switched = _IN_A_ROW.get(rule.field)
        switch = None if switched is None else RuleSwitch(switched, rule_words()[switched])
        made = _KINDS.get(rule.field, NumberRow)(rule, words, switch)
        made.entered.connect(lambda number: self._on_entered(rule.field, number))
        return made

    def _switches(self) -> Iterator[tuple[int, RuleSwitch]]:
        yield from ((n, row.switch) for n, row in self.rules.items())
        yield from ((_IN_A_ROW[field], row.switch) for field, row in self.numbers.items() if row.switch is not None)

    # changing

    def _on_entered(self, field: str, number: int) -> None:
        choices = self.services.choices
        if getattr(choices.numbers(), field) != number:
            self._tell_below(self.numbers[field])
            choices.choose_numbers(replace(choices.numbers(), **{field: number}))

    def _on_switched(self, rule: int, on: bool) -> None:
        choices = self.services.choices
        row: QWidget = self.rules[rule] if rule in self.rules else self._row_of(rule)
        self._tell_below(row)
        choices.choose_rules_off(choices.rules_off() - {rule} if on else choices.rules_off() | {rule})

    def _on_leads(self, leads: bool) -> None:
        self._tell_below(self._leads_row)
        self.services.choices.choose_weaker_leg_leads(leads)

    def _on_all_back(self) -> None:
        self.services.choices.usual_rules()

    def _row_of(self, rule: int) -> NumberRow:
        return next(self.numbers[field] for field, one in _IN_A_ROW.items() if one == rule)

    def _tell_below(self, row: QWidget) -> None:
        """Let the box stand below a row, where it is in sight of who changes it."""
        self._column.removeWidget(self.preview)
        self._column.insertWidget(self._column.indexOf(row) + 1, self.preview)


def _overruled(field: str, own: TrainingNumbers, holds: "InForce") -> str:
    """Say which other number the running programme counts with; empty where it is the user's own."""
    counted = getattr(holds.numbers, field)
    if counted == getattr(own, field):
        return ""
    words = tr(_C, "While it runs, {programme} counts with {number}.")
    return words.format(programme=holds.programme, number=number(counted))
