"""The plate calculator: which plates go on each end of a bar to come to a weight."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from soleus.domain.equipment import Bar, Equipment, usual_bars, usual_plates
from soleus.domain.exercise import Exercise
from soleus.domain.plates import BarLoading, bar_totals, loaded, shared
from soleus.domain.reach import Reach, reach_of
from soleus.domain.units import Weight, WeightUnit
from soleus.services.composition import Services
from soleus.ui.equipment.bar_end import BarEnd
from soleus.ui.equipment.words import bar_text
from soleus.ui.places import Place, ShowPreferences
from soleus.ui.text import TIMES, number, plural, tr, weight_text
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.fields import field_error
from soleus.ui.widgets.flow import Flow
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import column, row, scrolled, sized
from soleus.ui.widgets.weight_field import WeightField

if TYPE_CHECKING:
    from soleus.ui.session import Session

_C = "Plates"
_NEAR_KG = 0.01
_WIDE, _HIGH = 520, 448


class PlateCalculator(QDialog):
    """Starts with the weight of an exercise in turn; uses the usual bars and plates where none is told of."""

    def __init__(
        self,
        services: Services,
        parent: QWidget,
        go: Callable[[Place], object],
        turn: tuple[Exercise, Weight | None] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plateCalculator")
        self.setWindowTitle(tr(_C, "Plate calculator"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._go = go
        exercise, weight = turn or (None, None)
        self._equipment = services.choices.equipment() or Equipment()
        self._unit = weight.unit if weight else services.choices.weight_unit()
        self._reach = reach_of(exercise, services.choices.equipment())
        self._totals: tuple[object, list[Weight]] = (None, [])
        self._build()
        self._offer_bars(weight)
        self.wanted.set_unit(self._unit)
        self.wanted.set_weight(weight if weight and weight.kg else self._first_weight())
        self.bar.activated.connect(lambda _: self._calculate())
        self.wanted.changed.connect(lambda _: self._on_wanted())
        self._calculate()
        follow_theme(self, lambda _: self._fit())
        self.wanted.setFocus()
        self.wanted.selectAll()

    # parts

    def _build(self) -> None:
        self.bar = QComboBox()
        self.bar.setObjectName("calculatorBar")
        self.bar.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        sized(self.bar, height=36)
        self.wanted = WeightField(tr(_C, "Wanted weight"))
        self.wanted.setObjectName("calculatorWeight")
        sized(self.wanted, height=36)
        self.problem = field_error()
        self.end = BarEnd()
        self.plates = label("", "emph", wrap=True, name="calculatorPlates")
        self.total = label("", wrap=True, name="calculatorTotal")
        self.lighter = button("", "plain", lambda: self._take(self._below), name="lighterWeight", icon="caret-left")
        self.heavier = button("", "plain", lambda: self._take(self._above), name="heavierWeight", icon="caret-right")
        self._below: Weight | None = None
        self._above: Weight | None = None
        self.note = label("", "secondary", wrap=True, name="calculatorNote")
        self.tell = button(tr(_C, "Tell what you own"), "quiet", self._on_tell, name="tellEquipment")
        inner = QWidget()
        inner.setProperty("plane", "surface")
        steps = _in_line(self.lighter, self.heavier)
        parts = (
            self._entry(),
            self.problem,
            4,
            self.end,
            4,
            self.plates,
            self.total,
            steps,
            self.note,
            self.tell,
            None,
        )
        laid = column(*parts, gap=8, margins=(24, 20, 24, 16))
        laid.setAlignment(self.tell, Qt.AlignmentFlag.AlignLeft)
        inner.setLayout(laid)
        close = button(tr(_C, "Close"), "primary", self.accept, name="closeCalculator")
        whole = column(
            scrolled(inner, "calculatorArea", sideways=False),
            Separator(),
            row(None, close, margins=(16, 12, 16, 12)),
            gap=0,
        )
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def _entry(self) -> QWidget:
        pairs = []
        for words, inputs in ((tr(_C, "Bar"), self.bar), (tr(_C, "Wanted, bar included"), self.wanted)):
            caption = label(words, "secondary")
            caption.setBuddy(inputs)
            inputs.setAccessibleName(words)
            pair = QWidget()
            pair.setLayout(column(caption, inputs, gap=4))
            pairs.append(pair)
        return _in_line(*pairs, gap=16)

    def _offer_bars(self, weight: Weight | None) -> None:
        """Offer the bars there are, that of the exercise chosen."""
        chosen = self._chosen_bar()
        owned = tuple(dict.fromkeys(self._equipment.bars))
        bars = owned or usual_bars(self._unit)
        loading = self._reach.loading(weight) if weight is not None else None
        first = loading.bar if loading is not None else next(iter(self._reach.bars(self._unit)), None)
        self.bar.clear()
        for bar in bars:
            self.bar.addItem(bar_text(bar), bar)
        wanted = first if first in bars else bars[0]
        if chosen is not None:  # of the other unit: the bar in its place
            wanted = next((bar for bar in bars if bar.name == chosen.name), wanted)
        self.bar.setCurrentIndex(bars.index(wanted))

    # what is calculated

    def loading(self) -> BarLoading | None:
        """How the bar is loaded; None while no weight is entered."""
        weight, bar = self.wanted.weight(), self._chosen_bar()
        if weight is None or bar is None:
            return None
        return loaded(Weight(weight.value, weight.unit), bar, self._plates(weight.count))

    def _on_wanted(self) -> None:
        if self.wanted.unit() is not self._unit:
            self._unit = self.wanted.unit()
            if not self._equipment.bars:
                self._offer_bars(None)
        self._calculate()

    def _calculate(self) -> None:
        bar, weight, found = self._chosen_bar(), self.wanted.weight(), self.loading()
        problem = self.wanted.problem()
        if not problem and self.wanted.assistance() is not None:
            problem = tr(_C, "Help takes no plates; enter the weight on the bar.")
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        for part in (self.plates, self.total, self.lighter, self.heavier):
            part.setVisible(found is not None)
        self._say_note()
        if bar is None or weight is None or found is None:
            self.end.show_plates((), "")
            return
        words = _list_text(found, weight.count)
        self.end.show_plates(found.each_end, words)
        self.plates.setText(words)
        self.total.setText(_total_text(found, weight))
        self._show_neighbours(bar, weight)
        plates = self._plates(weight.count)
        on_this = Equipment(plates=plates, bars=(replace(bar, handle=False),))
        self.wanted.set_reach(Reach(on_this, frozenset(("barbell",))) if weight.count == 1 else None)

    def _show_neighbours(self, bar: Bar, weight: Weight) -> None:
        key = (bar, self._plates(weight.count))
        if key != self._totals[0]:
            self._totals = (key, bar_totals(*key))
        totals = self._totals[1]
        kilograms = [total.kg for total in totals]
        wanted = weight.value * weight.unit.kilograms
        at, after = bisect_left(kilograms, wanted - _NEAR_KG), bisect_right(kilograms, wanted + _NEAR_KG)
        self._below = totals[at - 1] if at else None
        self._above = totals[after] if after < len(totals) else None
        for made, total, words in (
            (self.lighter, self._below, tr(_C, "Lighter: {weight}")),
            (self.heavier, self._above, tr(_C, "Heavier: {weight}")),
        ):
            made.setText(words.format(weight=weight_text(total) if total else tr(_C, "none")))
            made.setEnabled(total is not None)
            made.updateGeometry()

    def _say_note(self) -> None:
        no_bars, no_plates = not self._equipment.bars, not self._equipment.plates
        said = ""
        if no_bars and no_plates:
            said = tr(_C, "You have not told which bars and plates you own; these are the usual ones.")
        elif no_plates:
            said = tr(_C, "You have not told which plates you own; these are the usual ones.")
        elif no_bars:
            said = tr(_C, "You have not told which bars you own; these are the usual ones.")
        self.note.setText(said)
        self.note.setVisible(bool(said))
        self.tell.setVisible(bool(said))

    def _chosen_bar(self) -> Bar | None:
        bar = self.bar.currentData()
        return bar if isinstance(bar, Bar) else None

    def _plates(self, pieces: int) -> tuple[Weight, ...]:
        return shared(self._equipment.plates or usual_plates(self._unit), pieces)

    def _first_weight(self) -> Weight:
        bar = self._chosen_bar()
        return bar.weight if bar is not None else Weight(20 if self._unit is WeightUnit.KG else 45, self._unit)

    # what the buttons do

    def _take(self, total: Weight | None) -> None:
        if total is not None:
            weight = self.wanted.weight()
            self.wanted.set_weight(Weight(total.value, total.unit, weight.count if weight else 1))

    def _on_tell(self) -> None:
        self.accept()
        self._go(ShowPreferences("equipment"))

    def _fit(self) -> None:
        theme, window = theme_of(self), self.parentWidget()
        room = window.size() if window is not None else self.size()
        wide = min(theme.px(_WIDE), max(theme.px(280), room.width() - theme.px(32)))
        self.resize(wide, min(theme.px(_HIGH), max(theme.px(240), room.height() - theme.px(32))))


def open_plate_calculator(session: "Session") -> None:
    """Show the calculator, with the exercise and weight that are in turn in a workout."""
    page = session.current_page()
    turn = page.weight_in_turn() if page is not None else None
    PlateCalculator(session.services, session.window, session.go, turn).open()


def _list_text(loading: BarLoading, pieces: int) -> str:
    """Return "each end: 1 × 10 kg, 1 × 1.25 kg"."""
    each = [f"{number(lot.count)} {TIMES} {weight_text(Weight(lot.value, lot.unit))}" for lot in loading.each_end]
    said = ", ".join(each) or tr(_C, "no plates")
    if pieces > 1:
        words = plural(_C, "each end of %n bar: {plates}", "each end of %n bars: {plates}", pieces)
        return words.format(plates=said)
    return tr(_C, "each end: {plates}").format(plates=said)


def _total_text(loading: BarLoading, wanted: Weight) -> str:
    """Return what it comes to, and how far that is from what was wanted, in the unit of what was wanted."""
    unit = wanted.unit
    total = Weight(round(Weight(loading.kg).in_unit(unit), 2), unit, wanted.count)
    if loading.is_exact:
        return tr(_C, "{weight}, as wanted").format(weight=weight_text(total))
    off = weight_text(Weight(round(abs(loading.off_kg) / unit.kilograms, 2), unit))
    words = (
        tr(_C, "{weight}, {off} more than wanted") if loading.off_kg > 0 else tr(_C, "{weight}, {off} less than wanted")
    )
    return words.format(weight=weight_text(total), off=off)


def _in_line(*parts: QWidget, gap: int = 8) -> QWidget:
    holder = QWidget()
    flow = Flow(gap)
    for part in parts:
        flow.addWidget(part)
    holder.setLayout(flow)
    return holder
