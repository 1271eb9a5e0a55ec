"""One side's panel: its heading, the band picker, the table of its sets, and the inputs of the set to do."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from soleus.domain.band import Band, BandSet, BandUse
from soleus.domain.exercise import Exercise, Measure, SideMode
from soleus.domain.reach import Reach
from soleus.domain.training import TrainingNumbers
from soleus.domain.units import WeightUnit
from soleus.domain.workout import EffortScale, Side, SideSet
from soleus.ui.text import tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.bands import BandPicker
from soleus.ui.widgets.labels import Chip, ElidedLabel, Separator
from soleus.ui.widgets.layout import row, sized, spaced
from soleus.ui.widgets.sides import SideMark, SideSwitch
from soleus.ui.wording import side_mode_name
from soleus.ui.workout.field_row import FieldRow
from soleus.ui.workout.set_fields import SetFields
from soleus.ui.workout.set_row import Line
from soleus.ui.workout.set_table import SetTable
from soleus.ui.workout.still_scroll_area import StillScrollArea
from soleus.ui.workout.words import leg_title, measure_word

_C = "LegPanel"
WIDTH = 336


class LegPanel(StillScrollArea):
    """Shows the sets of a side; what is entered goes out as `changed` with the set."""

    changed = Signal(object, object)
    turn_wanted = Signal(object)
    mode_chosen = Signal(object)
    measure_chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.side = Side.BOTH
        self._mode = SideMode.BOTH
        self._row = SideSet(1)
        self._band_set: BandSet | None = None
        self._build()
        sized(self, WIDTH)
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._leave_gutter())
        follow_theme(self, lambda _: self._leave_gutter())

    def _build(self) -> None:
        self._mark = SideMark(Side.BOTH, 24)
        self._title = ElidedLabel("", "work")
        self._state = Chip("")
        self.switch = SideSwitch(name=tr(_C, "Side"))
        self.switch.setObjectName("sideSwitch")
        self.switch.changed.connect(lambda side: self.turn_wanted.emit(Side(side)))
        head = QWidget()
        head.setLayout(row(self._mark, self._title, self.switch, None, self._state, gap=6))
        sized(head, height=40)
        self.bands = BandPicker(name=tr(_C, "Band"))
        self.bands.setObjectName("bandPicker")
        self.bands.chosen.connect(self._on_band)
        self.table = SetTable()
        self.fields = SetFields()
        self.fields.changed.connect(self._on_fields)
        self._modes = QComboBox()
        self._modes.setObjectName("sideMode")
        self._modes.activated.connect(lambda index: self.mode_chosen.emit(SideMode(self._modes.itemData(index))))
        self._modes_row = FieldRow(tr(_C, "Legs"), self._modes, name="modeRow")
        self._measures = QComboBox()
        self._measures.setObjectName("measureBox")
        self._measures.activated.connect(
            lambda index: self.measure_chosen.emit(Measure(self._measures.itemData(index)))
        )
        self._measures_row = FieldRow(tr(_C, "Count"), self._measures, name="measureRow")
        for box, name in ((self._modes, tr(_C, "Legs")), (self._measures, tr(_C, "Count"))):
            box.setAccessibleName(name)
            sized(box, height=36)
        self._choices = QWidget()
        choices = QVBoxLayout(self._choices)
        spaced(choices, 0, (12, 0, 12, 0))
        choices.addWidget(self._modes_row)
        choices.addWidget(self._measures_row)
        inner = QWidget()
        inner.setObjectName("legPanelInner")
        column = QVBoxLayout(inner)
        spaced(column, 10, (20, 12, 20, 4))
        self._column = column
        for part in (head, self.bands, self.table):
            column.addWidget(part)
        self._lower = QWidget()
        lower = QVBoxLayout(self._lower)
        spaced(lower, 4)
        line = QVBoxLayout()
        spaced(line, 0, (12, 0, 12, 0))
        line.addWidget(Separator())
        lower.addLayout(line)
        lower.addWidget(self._choices)
        lower.addWidget(self.fields)
        column.addWidget(self._lower)
        column.addStretch(1)
        self._inner = inner
        self.setWidget(inner)
        inner.installEventFilter(self)

    # what is shown

    def show_side(self, side: Side, mode: SideMode, state: str, active: bool) -> None:
        """Show whose panel it is and what the side does now: working, next, done …"""
        self.side = side
        self._mark.set_side(side)
        self._mode = mode
        title = leg_title(side, mode)
        self._title.setText(title)
        self.setAccessibleName(title)
        tone = {Side.LEFT: "left", Side.RIGHT: "right"}.get(side, "accent") if active else "neutral"
        self._state.set(state, tone)
        self._state.setVisible(bool(state))

    def show_switch(self, shown: bool) -> None:
        """Offer the other side in place of the heading, where only one panel has room."""
        self.switch.setVisible(shown)
        self._title.setVisible(not shown)
        self._mark.setVisible(not shown and self._mode is not SideMode.NONE)
        self.switch.blockSignals(True)
        self.switch.set_value(self.side)
        self.switch.blockSignals(False)

    def show_bands(self, band_set: BandSet | None, band_id: str | None) -> None:
        """Offer the bands of a set, or none."""
        if band_set is not self._band_set:
            self._band_set = band_set
            self.bands.set_band_set(band_set)
        self.bands.setVisible(band_set is not None)
        self.bands.set_band(band_id)

    def show_choices(
        self, modes: Sequence[SideMode], mode: SideMode, measures: Sequence[Measure], measure: Measure
    ) -> None:
        """Offer other ways to deal with the sides, and other things to count, where there are any."""
        _fill(self._modes, [(side_mode_name(m), m) for m in modes], mode)
        _fill(self._measures, [(measure_word(m).capitalize(), m) for m in measures], measure)
        self._modes_row.setVisible(len(modes) > 1)
        self._measures_row.setVisible(len(measures) > 1)
        self._choices.setVisible(len(modes) > 1 or len(measures) > 1)

    def show_set(
        self,
        shown: SideSet,
        exercise: Exercise,
        measure: Measure,
        uses_bands: bool,
        unit: WeightUnit,
        scale: EffortScale,
        numbers: TrainingNumbers,
        reach: Reach | None = None,
    ) -> None:
        """Show the set that the inputs hold."""
        self._row = shown
        self.fields.show_set(shown, exercise, measure, uses_bands, unit, scale, numbers, reach)

    def go_on_from(self, row: SideSet) -> None:
        """Go on from a set whose number was entered elsewhere."""
        self._row = row
        self.fields.go_on_from(row)

    def show_inputs(self, shown: bool) -> None:
        """Show the inputs, or hide them where no set is open."""
        self._lower.setVisible(shown)
        self.bands.setVisible(shown and self._band_set is not None)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the table."""
        self.table.show_lines(lines)

    def natural_height(self) -> int:
        """The height at which nothing has to scroll."""
        inner = self._inner
        return max(inner.sizeHint().height(), inner.heightForWidth(self.viewport().width()))

    def pick_level(self, level: int) -> bool:
        """Choose a band by its level; return whether there is one."""
        return not self.bands.isHidden() and self.bands.pick_level(level)

    # within

    def _leave_gutter(self) -> None:
        """Let the scroll bar stand in the margin, so that what it scrolls keeps its width."""
        theme = theme_of(self)
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        margins = self._column.contentsMargins()
        margins.setRight(max(theme.px(20) - taken, 0))
        self._column.setContentsMargins(margins)

    def _on_band(self, band: Band | None) -> None:
        load = self._row.load
        before = load.band
        if band is None:
            use = None
        elif before is None:
            use = BandUse(band.id)
        else:
            use = replace(before, band_id=band.id)
        self._send(replace(self._row, load=replace(load, band=use)))

    def _on_fields(self, shown: SideSet) -> None:
        self._send(shown)

    def _send(self, shown: SideSet) -> None:
        self._row = shown
        self.changed.emit(self.side, shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self.turn_wanted.emit(self.side)
        return False


def _fill(box: QComboBox, items: list[tuple[str, object]], chosen: object) -> None:
    if [box.itemText(n) for n in range(box.count())] != [text for text, _ in items]:
        box.clear()
        for text, value in items:
            box.addItem(text, value)
    box.setCurrentIndex(next((n for n, (_, value) in enumerate(items) if value == chosen), -1))
