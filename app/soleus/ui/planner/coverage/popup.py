"""The card below a cell of the strip: what is to be said of it, and what could be added."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from soleus.domain.exercise import Exercise
from soleus.ui.catalogue_wording import catalogue_words
from soleus.ui.text import tr
from soleus.ui.widgets.buttons import Button, button
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import sized, spaced
from soleus.ui.widgets.popup import Popup

OFFERED_AT_MOST = 6


class CoveragePopup(Popup):
    """Sends `added` with the key of the exercise that was chosen."""

    added = Signal(str)

    def __init__(self, title: str, said: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__("coveragePopup", title, parent)
        self._offers: list[Button] = []
        words = catalogue_words()
        self._column = QVBoxLayout(self)
        spaced(self._column, 8, 16)
        self._column.addWidget(label(title, "strong"))
        for text, source in said:
            self._column.addWidget(label(text, wrap=True, name="coverageSaid"))
            self._column.addWidget(label(words.source_name(source), "secondary"))
        sized(self, width=320)

    def offer(self, exercises: Sequence[Exercise], nothing: str) -> None:
        """Offer exercises to be added; `nothing` is said where there are none."""
        if not exercises:
            if nothing:
                self._column.addWidget(label(nothing, "secondary", wrap=True, name="coverageNothing"))
            return
        for exercise in exercises[:OFFERED_AT_MOST]:
            add = button(
                exercise.name, "tonal" if not self._offers else "plain", name=f"offer-{exercise.key}", icon="plus"
            )
            add.setAccessibleName(tr("Coverage", "Add {name}").format(name=exercise.name))
            add.clicked.connect(lambda _=False, key=exercise.key: self._add(key))
            self._offers.append(add)
            self._column.addWidget(add)

    def open_below(self, cell: QWidget) -> None:
        """Show the card below a cell, with the first offer in the keyboard's reach."""
        corner = cell.mapToGlobal(cell.rect().bottomLeft())
        self.adjustSize()
        self.show_at(corner.x(), corner.y() + 4)
        (self._offers[0] if self._offers else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def _add(self, key: str) -> None:
        self.close()
        self.added.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None or not self._offers:
            super().keyPressEvent(event)
            return
        here = next((n for n, one in enumerate(self._offers) if one.hasFocus()), -1)
        self._offers[min(max(here + step, 0), len(self._offers) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
