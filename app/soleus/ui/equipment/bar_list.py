"""The bars and handles that plates go on."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from soleus.domain.equipment import Bar, usual_bars
from soleus.domain.units import WeightUnit
from soleus.ui.equipment.chips import ChipLine
from soleus.ui.equipment.words import bar_text
from soleus.ui.settings.rows import InLine, SettingRow
from soleus.ui.text import TIMES, number, tr
from soleus.ui.widgets.buttons import Button, button
from soleus.ui.widgets.flow import Flow
from soleus.ui.widgets.layout import at_least, column
from soleus.ui.widgets.weight_field import WeightField

_C = "Equipment"
MOST_NAME = 40


class BarList(QWidget):
    """`changed` carries all bars and which of them was touched; `none_wanted` says that none is owned."""

    changed = Signal(object, object)
    none_wanted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bars")
        self._owned: tuple[Bar, ...] = ()
        self._unit: WeightUnit | None = None
        self.name = QLineEdit()
        self.name.setObjectName("barName")
        self.name.setMaxLength(MOST_NAME)
        self.name.setPlaceholderText(tr(_C, "Name"))
        self.name.setAccessibleName(tr(_C, "Name of the bar"))
        at_least(self.name, 120)
        self.field = WeightField(tr(_C, "Weight of the bar"))
        self.field.setObjectName("barWeight")
        for field in (self.name, self.field):
            field.returnPressed.connect(self._on_add)
        self.handle = QCheckBox(tr(_C, "Handle"))
        self.handle.setObjectName("barIsHandle")
        self.handle.setToolTip(tr(_C, "A short handle that makes a dumbbell"))
        self.add = button(tr(_C, "Add"), "tonal", self._on_add, name="addBar", icon="plus")
        self.add.setAccessibleName(tr(_C, "Add: {kind}").format(kind=title))
        self.none = button(tr(_C, "I own none"), "quiet", self.none_wanted.emit, name="none-bars")
        self.none.setAccessibleName(tr(_C, "I own none: {kind}").format(kind=title))
        note = tr(_C, "weights of bar work are totals, bar included; handles with plates are dumbbells")
        entry = InLine(self.name, self.field, self.handle, self.add, self.none)
        self.row = SettingRow("bars", title, entry, note)
        for field in (self.name, self.field):
            field.textChanged.connect(lambda _: self.row.set_problem(""))
        self.chips = ChipLine("chips-bars")
        self.chips.setAccessibleName(title)
        self.chips.removed.connect(self._on_removed)
        self.chips.stepped.connect(self._on_stepped)
        self.chips.emptied.connect(self.name.setFocus)
        self._presets = QWidget()
        self._presets.setObjectName("barPresets")
        self._flow = Flow(8, 8)
        self._presets.setLayout(self._flow)
        self.presets: list[Button] = []
        below = column(self.chips, self._presets, gap=8, margins=(0, 0, 0, 12))
        self.setLayout(column(self.row, below, gap=0))

    def show_bars(self, owned: tuple[Bar, ...], unit: WeightUnit, is_told: bool) -> None:
        """Show what is owned; `unit` is that of the usual bars."""
        self._owned = owned
        chips = [(bar, _chip_text(bar, count)) for bar, count in Counter(owned).items()]
        self.chips.show_chips(chips)
        self.none.setVisible(bool(owned) or not is_told)
        if unit is not self._unit:
            self._offer(unit)
            if not self.field.text():
                self.field.set_unit(unit)

    def _offer(self, unit: WeightUnit) -> None:
        """Offer the usual bars of a unit, a button each."""
        self._unit = unit
        for old in self.presets:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.presets = []
        for place, bar in enumerate(usual_bars(unit)):
            made = button(
                bar_text(bar), "plain", partial(self._add_one, bar),
                name=f"presetBar-{place}", size="small", icon="plus",
            )  # fmt: skip
            made.setAccessibleName(tr(_C, "Add: {kind}").format(kind=bar_text(bar)))
            self._flow.addWidget(made)
            self.presets.append(made)

    def _add_one(self, bar: Bar) -> None:
        self._send((*self._owned, bar), bar)

    def _on_add(self) -> None:
        weight = self.field.weight()
        name = " ".join(self.name.text().split())
        if weight is None:
            self.row.set_problem(self.field.problem() or tr(_C, "Enter what the bar weighs, such as 20."))
            self.field.setFocus()
            return
        is_handle = self.handle.isChecked()
        usual = tr(_C, "Dumbbell handle") if is_handle else tr(_C, "Barbell")
        bar = Bar(name or usual, replace(weight, count=1), is_handle)
        self.name.setText("")
        self.field.set_weight(None)
        self.handle.setChecked(False)
        self.name.setFocus()
        self._send((*self._owned, *(bar for _ in range(weight.count))), bar)

    def _on_removed(self, bar: Bar) -> None:
        self._send((one for one in self._owned if one != bar), bar)

    def _on_stepped(self, bar: Bar, step: int) -> None:
        """One such bar more or less; the last one goes only by being removed."""
        owned = list(self._owned)
        if step > 0:
            self._send((*owned, bar), bar)
        elif owned.count(bar) > 1:
            owned.remove(bar)
            self._send(owned, bar)

    def _send(self, owned: Iterable[Bar], touched: Bar) -> None:
        self.changed.emit(tuple(sorted(owned, key=lambda bar: (bar.handle, -bar.weight.kg, bar.name))), touched)


def _chip_text(bar: Bar, count: int) -> str:
    return f"{number(count)} {TIMES} {bar_text(bar)}" if count > 1 else bar_text(bar)
