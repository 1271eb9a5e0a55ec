"""What is in a backup beside what is in the logbook now."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from soleus.domain.keeping import Contents
from soleus.ui.safekeeping.words import last_day_text, trainees_text
from soleus.ui.text import DASH, number, plural, tr
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import column, spaced

_C = "Safekeeping"


class Comparison(QWidget):
    """Figures in two columns; those that differ are set strong, and what would be missing is said."""

    def __init__(self, now: Contents | None, then: Contents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison")
        grid = QGridLayout()
        spaced(grid, 24, 0, 8)
        for place, heading in enumerate(("", tr(_C, "Now"), tr(_C, "After restoring"))):
            grid.addWidget(label(heading, "section"), 0, place)
        for line, (name, before, after) in enumerate(_rows(now, then), 1):
            grid.addWidget(label(name, "secondary", wrap=True), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(before, wrap=True), line, 1, Qt.AlignmentFlag.AlignTop)
            shown = label(after, "strong" if after != before else "", wrap=True)
            grid.addWidget(shown, line, 2, Qt.AlignmentFlag.AlignTop)
        for place in (0, 1, 2):
            grid.setColumnStretch(place, 1)
        self.missing = label(_missing(now, then), tone="warn", wrap=True, name="comparisonMissing")
        self.setLayout(column(grid, self.missing, gap=12))
        self.missing.setVisible(bool(self.missing.text()))


def _rows(now: Contents | None, then: Contents) -> list[tuple[str, str, str]]:
    def both(figure: Callable[[Contents], str]) -> tuple[str, str]:
        return (DASH if now is None else figure(now)), figure(then)

    return [
        (tr(_C, "Workouts"), *both(lambda one: number(one.workouts))),
        (tr(_C, "Sets"), *both(lambda one: number(one.sets))),
        (tr(_C, "Last workout"), *both(last_day_text)),
        (tr(_C, "Trainees"), *both(trainees_text)),
    ]


def _missing(now: Contents | None, then: Contents) -> str:
    if now is None:
        return ""
    if now.workouts > then.workouts:
        n = now.workouts - then.workouts
        return plural(_C, "It holds %n workout less than there is now.", "It holds %n workouts less than now.", n)
    if now.sets > then.sets:
        n = now.sets - then.sets
        return plural(_C, "It holds %n set less than there is now.", "It holds %n sets less than now.", n)
    return ""
