"""What comes after the set shown, and how far the workout is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from soleus.ui.text import tr
from soleus.ui.widgets.labels import IconLabel, Separator, label
from soleus.ui.widgets.layout import at_least, sized, spaced
from soleus.ui.workout.rest_line import RestLine
from soleus.ui.workout.rich_line import Part, RichLine

_C = "NextBar"
STEPS = 3


class NextBar(QFrame):
    """The running rest and the stored sets at the left, then up to three coming steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nextBar")
        self.setProperty("plane", "surface")
        self._stored = RichLine("emph", name="storedSets")
        self._line = QHBoxLayout(self)
        spaced(self._line, 20, (20, 0, 20, 0))
        self.rest = RestLine()
        self._line.addWidget(self.rest)
        self._line.addWidget(_pair(tr(_C, "Stored"), self._stored))
        rule = Separator(vertical=True)
        sized(rule, height=40)
        self._line.addWidget(rule, 0, Qt.AlignmentFlag.AlignVCenter)
        self._steps: list[tuple[QWidget, RichLine, QWidget]] = []
        heads = (tr(_C, "Next"), tr(_C, "Then"), tr(_C, "After that"))
        for index, head in enumerate(heads):
            caret: QWidget = IconLabel("caret-right", "text-2")
            if index == 0:
                caret.hide()
            line = RichLine("emph", name=f"step-{index}")
            holder = _pair(head, line)
            self._line.addWidget(caret)
            self._line.addWidget(holder)
            self._steps.append((holder, line, caret))
        self._line.addStretch(1)
        sized(self, height=72)

    def show_steps(self, stored: Sequence[Part], steps: Sequence[Sequence[Part]]) -> None:
        """Show how much is stored and what comes."""
        self._stored.set_parts(stored)
        for index, (holder, line, caret) in enumerate(self._steps):
            there = index < len(steps)
            line.set_parts(steps[index] if there else ())
            holder.setVisible(there)
            caret.setVisible(there and index > 0)


def _pair(head: str, line: RichLine) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    spaced(column, 0)
    column.addStretch(1)
    column.addWidget(label(head, "secondary"))
    column.addWidget(line)
    column.addStretch(1)
    at_least(holder, 56)
    return holder
