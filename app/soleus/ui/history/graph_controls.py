"""What chooses the graphs: the exercise, what is counted, the sides and the range."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from soleus.domain.exercise import Measure
from soleus.domain.workout import Side
from soleus.ui.history.chooser import ExerciseChooser, SideChecks
from soleus.ui.history.words import measure_name
from soleus.ui.text import tr
from soleus.ui.widgets.layout import row
from soleus.ui.widgets.segmented import SegmentedControl

RANGES = {"4w": 28, "3m": 91, "1y": 365, "all": None}
"""Days of each range; None for everything."""


class GraphControls(QWidget):
    """One line of controls; what is counted is asked only where two things can be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("graphControls")
        self.chooser = ExerciseChooser(tr("History", "Exercise of the graphs"))
        self.chooser.setObjectName("exerciseChooser")
        self.measures = SegmentedControl((), tr("History", "What is counted"))
        self.measures.setObjectName("measures")
        self.sides = SideChecks()
        words = (tr("History", "4 w"), tr("History", "3 m"), tr("History", "1 y"), tr("History", "All"))
        self.range = SegmentedControl(list(zip(RANGES, words, strict=True)), tr("History", "Range"))
        self.range.setObjectName("range")
        self.range.set_value("all")
        self.setLayout(row(self.chooser, self.measures, None, self.sides, self.range, gap=12))
        self.measures.hide()

    def recall(self, chosen: str, sides: Sequence[Side]) -> None:
        """Take up a range and sides; nothing is sent."""
        self.range.blockSignals(True)
        self.range.set_value(chosen)
        self.range.blockSignals(False)
        self.sides.set_chosen(sides)

    def offer_measures(self, measures: Sequence[Measure], chosen: Measure) -> None:
        """Let one of several measures be chosen; nothing is sent."""
        several = len(measures) > 1
        options = [(measure, measure_name(measure)) for measure in measures] if several else []
        self.measures.blockSignals(True)
        self.measures.set_options(options, chosen)
        self.measures.blockSignals(False)
        self.measures.setVisible(several)
