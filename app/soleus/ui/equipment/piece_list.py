"""What is owned in pieces of some weight: dumbbells, kettlebells, medicine balls or plates."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from soleus.domain.units import Weight, WeightUnit
from soleus.ui.equipment.chips import ChipLine
from soleus.ui.settings.rows import InLine, SettingRow
from soleus.ui.text import tr, weight_text
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.layout import column
from soleus.ui.widgets.weight_field import WeightField

_C = "Equipment"


class PieceList(QWidget):
    """`changed` carries all pieces and which of them was touched; `none_wanted` says that none is owned."""

    changed = Signal(object, object)
    none_wanted = Signal()

    def __init__(self, key: str, title: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"pieces-{key}")
        self._owned: tuple[Weight, ...] = ()
        self.field = WeightField(tr(_C, "{kind}: weight").format(kind=title))
        self.field.setObjectName(f"add-{key}")
        self.field.setPlaceholderText(tr(_C, "2 × 5"))
        self.field.returnPressed.connect(self._on_add)
        self.add = button(tr(_C, "Add"), "tonal", self._on_add, name=f"addPiece-{key}", icon="plus")
        self.add.setAccessibleName(tr(_C, "Add: {kind}").format(kind=title))
        self.none = button(tr(_C, "I own none"), "quiet", self.none_wanted.emit, name=f"none-{key}")
        self.none.setAccessibleName(tr(_C, "I own none: {kind}").format(kind=title))
        self.row = SettingRow(key, title, InLine(self.none, self.field, self.add), note)
        self.field.textChanged.connect(lambda _: self.row.set_problem(""))
        self.chips = ChipLine(f"chips-{key}")
        self.chips.setAccessibleName(title)
        self.chips.removed.connect(self._on_removed)
        self.chips.stepped.connect(self._on_stepped)
        self.chips.emptied.connect(self.field.setFocus)
        self._below = QWidget()
        self._below.setLayout(column(self.chips, margins=(0, 0, 0, 12)))
        self.setLayout(column(self.row, self._below, gap=0))

    def show_pieces(self, owned: tuple[Weight, ...], unit: WeightUnit, is_told: bool) -> None:
        """Show what is owned; `unit` is what the next weight is in."""
        self._owned = owned
        self.chips.show_chips([(weight, weight_text(weight)) for weight in owned])
        self._below.setVisible(bool(owned))
        self.none.setVisible(bool(owned) or not is_told)
        if not self.field.text():
            self.field.set_unit(owned[-1].unit if owned else unit)

    def _on_add(self) -> None:
        weight = self.field.weight()
        if weight is None or weight.kg == 0:
            self.row.set_problem(self.field.problem() or tr(_C, "Enter a weight such as 5, or 2 × 5 for two of them."))
            self.field.setFocus()
            return
        self.field.set_weight(None)
        self.field.setFocus()
        self._send((*self._owned, weight), weight)

    def _on_removed(self, weight: Weight) -> None:
        self._send((one for one in self._owned if one != weight), weight)

    def _on_stepped(self, weight: Weight, step: int) -> None:
        """One piece more or less; the last one goes only by being removed."""
        if step > 0 or weight.count > 1:
            other = Weight(weight.value, weight.unit, weight.count + step)
            self._send((other if one == weight else one for one in self._owned), weight)

    def _send(self, owned: Iterable[Weight], touched: Weight) -> None:
        self.changed.emit(tuple(owned), touched)
