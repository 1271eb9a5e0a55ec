"""The input of a weight: "12.5", "2 × 10 lb", "-20" for assistance; value, count and unit stay as entered."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QWidget

from soleus.domain.errors import InvalidValue
from soleus.domain.load import credible
from soleus.domain.units import Weight, WeightUnit
from soleus.ui.text import TIMES, editable, number_from, tr, unit_text
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.painting import paint_text, rounded

if TYPE_CHECKING:
    from soleus.domain.reach import Reach

_PATTERN = re.compile(
    r"^(?:(?P<count>\d{1,2})\s*[x×*]\s*)?(?P<sign>[-−+])?\s*(?P<value>\d[\d.,]*)\s*"
    r"(?P<unit>kgs?|lbs?|pounds?|kilos?)?\s*(?P<help>assist\w*|help)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class EnteredWeight:
    """What was entered: a weight, and whether it helps (assistance) instead of loading."""

    weight: Weight
    assists: bool = False


def read_weight(text: str, unit: WeightUnit) -> EnteredWeight | None:
    """Return the weight of a text in `unit` unless it names its own; None for an empty text.

    A minus, or the word "assist", makes it assistance. Raises InvalidValue where it is no weight.

    >>> read_weight("2x10", WeightUnit.KG).weight
    Weight(value=10.0, unit=<WeightUnit.KG: 'kg'>, count=2)
    """
    if not text.strip():
        return None
    found = _PATTERN.match(text.strip())
    value = number_from(found["value"]) if found else None
    if found is None or value is None:
        raise InvalidValue(tr("WeightField", "Enter a weight such as 12.5 or 2 × 10."))
    named = (found["unit"] or "").lower()
    own = WeightUnit.KG if named.startswith("k") else WeightUnit.LB if named else unit
    weight = credible(Weight(value, own, int(found["count"] or 1) or 1))
    return EnteredWeight(weight, bool(found["help"]) or found["sign"] in ("-", "−"))


def stepped(entered: EnteredWeight | None, up: bool, unit: WeightUnit, reach: "Reach | None" = None) -> EnteredWeight:
    """Return the next weight up or down: one that can be had, else half a kilogram or a pound on."""
    now = entered or EnteredWeight(Weight(0, unit))
    had = None if reach is None or now.assists else reach.stepped(now.weight, up)
    if had is not None:
        return EnteredWeight(had)
    grid = 0.5 if now.weight.unit is WeightUnit.KG else 1.0
    value = max(0.0, now.weight.value + (grid if up else -grid))
    return EnteredWeight(Weight(value, now.weight.unit, now.weight.count), now.assists)


class _UnitSwitch(QAbstractButton):
    """The unit at the end of the field; a press changes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("unitSwitch")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ringRadius", 4)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.text_width("kg") + theme.px(14), theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        if self.underMouse() and self.isEnabled():
            rounded(painter, self.rect(), theme.px(4), theme.color("hover"))
        ink = theme.color("text-2" if self.isEnabled() else "disabled")
        paint_text(painter, self.rect(), self.text(), ink, theme, align=Qt.AlignmentFlag.AlignHCenter)
        painter.end()


class WeightField(QLineEdit):
    """A weight as it was entered, with a switch between kg and lb; empty means none was noted.

    `changed` carries the EnteredWeight or None. Switching the unit renames the figure, it does not convert it.
    """

    changed = Signal(object)

    def __init__(self, name: str = "", unit: WeightUnit = WeightUnit.KG, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name or tr("WeightField", "Weight"))
        self._unit = unit
        self._reach: Reach | None = None
        self._switch = _UnitSwitch(self)
        self._switch.clicked.connect(self._on_switched)
        self._sent: EnteredWeight | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_text_changed)
        self.editingFinished.connect(self._tidy)
        self._show_unit()
        follow_theme(self, lambda _: self._place())

    def entered(self) -> EnteredWeight | None:
        """What was entered, or None where the field is empty or not readable."""
        try:
            return read_weight(self.text(), self._unit)
        except InvalidValue:
            return None

    def weight(self) -> Weight | None:
        """The weight moved; None where empty, unreadable, or assistance."""
        entered = self.entered()
        return entered.weight if entered and not entered.assists else None

    def assistance(self) -> Weight | None:
        """The assistance; None where the entry is none."""
        entered = self.entered()
        return entered.weight if entered and entered.assists else None

    def set_weight(self, weight: Weight | None, assists: bool = False) -> None:
        """Show a weight, or nothing."""
        if weight is None:
            self.setText("")
            return
        self._unit = weight.unit
        self._show_unit()
        self.setText(written_weight(EnteredWeight(weight, assists)))

    def unit(self) -> WeightUnit:
        """The unit of the figure."""
        return self._unit

    def set_unit(self, unit: WeightUnit) -> None:
        """Give the figure another unit; it is not converted."""
        self._unit = unit
        self._show_unit()
        self._send()

    def set_reach(self, reach: "Reach | None") -> None:
        """Let the arrow keys go along the weights that can be had."""
        self._reach = reach

    def problem(self) -> str:
        """What is wrong with the text, as a sentence; empty where nothing is."""
        try:
            read_weight(self.text(), self._unit)
        except InvalidValue as error:
            return str(error)
        return ""

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.text_width("2 × 100.5") + self._switch.sizeHint().width() + theme.px(24), theme.px(32))

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.text_width("100.5") + self._switch.sizeHint().width() + theme.px(20), theme.px(32))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._take(stepped(self.entered(), step > 0, self._unit, self._reach))
        else:
            super().keyPressEvent(event)

    def _take(self, entered: EnteredWeight) -> None:
        self.set_weight(entered.weight, entered.assists)

    def _place(self) -> None:
        theme = theme_of(self)
        size = self._switch.sizeHint()
        top = (self.height() - size.height()) // 2
        self._switch.setGeometry(self.width() - size.width() - theme.px(4), top, size.width(), size.height())
        self.setTextMargins(0, 0, size.width() - theme.px(2), 0)

    def _show_unit(self) -> None:
        self._switch.setText(unit_text(self._unit))
        self._switch.setAccessibleName(tr("WeightField", "Unit: {unit}").format(unit=unit_text(self._unit)))
        self._switch.setToolTip(tr("WeightField", "Change between kg and lb"))

    def _on_switched(self) -> None:
        self.set_unit(WeightUnit.LB if self._unit is WeightUnit.KG else WeightUnit.KG)

    def _on_text_changed(self) -> None:
        problem = self.problem()
        if bool(self.property("invalid")) != bool(problem):
            self.setProperty("invalid", bool(problem))
            self.update()
        self.setToolTip(problem)
        self._send()

    def _send(self) -> None:
        entered = self.entered()
        if entered != self._sent:
            self._sent = entered
            self.changed.emit(entered)

    def _tidy(self) -> None:
        entered = self.entered()
        if entered is not None:
            self._take(entered)


def written_weight(entered: EnteredWeight) -> str:
    """Return a weight as the field shows it, without its unit."""
    weight = entered.weight
    pieces = f"{weight.count} {TIMES} " if weight.count > 1 else ""
    return f"{pieces}{'−' if entered.assists else ''}{editable(weight.value)}"
