"""Days of the week to be switched on and off."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from soleus.ui.weeks import first_weekday, weekday_long, weekday_name
from soleus.ui.widgets.buttons import Button
from soleus.ui.widgets.flow import Flow

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class WeekdaySwitches(QWidget):
    """Seven switches, in the order of the reader's week; one stop of the Tab key, arrow keys go on."""

    def __init__(self, chosen: Collection[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = Flow(6, 6, self)
        self._switches: dict[int, _Switch] = {}
        for n in range(7):
            weekday = (first_weekday() + n) % 7
            switch = _Switch(weekday_name(weekday), size="small")
            switch.setCheckable(True)
            switch.setChecked(weekday in chosen)
            switch.setObjectName(f"weekday-{weekday}")
            switch.setAccessibleName(weekday_long(weekday))
            flow.addWidget(switch)
            self._switches[weekday] = switch
        self._stop_at(
            next((one for one in self._switches.values() if one.isChecked()), self._switches[first_weekday()])
        )

    def chosen(self) -> frozenset[int]:
        """The days that are switched on, 0 for Monday."""
        return frozenset(weekday for weekday, switch in self._switches.items() if switch.isChecked())

    def listen(self, call: Callable[[], object]) -> None:
        """Call when a day is switched."""
        for switch in self._switches.values():
            switch.toggled.connect(lambda *_: call())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}.get(
            Qt.Key(event.key())
        )
        switches = list(self._switches.values())
        here = next((n for n, switch in enumerate(switches) if switch.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        there = switches[(here + step) % len(switches)]
        self._stop_at(there)
        there.setFocus(Qt.FocusReason.TabFocusReason)

    def _stop_at(self, stop: "_Switch") -> None:
        for switch in self._switches.values():
            is_stop = switch is stop
            switch.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(stop)


class _Switch(Button):
    """Leaves the arrow keys to the row it stands in."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)
