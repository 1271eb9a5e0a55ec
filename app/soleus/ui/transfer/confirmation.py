"""What a whole logbook would bring."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from soleus.exchange import OpenedLogbook
from soleus.ui.text import day_with_year, plural, tr
from soleus.ui.transfer.figures import Figures
from soleus.ui.widgets.labels import ElidedLabel, IconLabel, label
from soleus.ui.widgets.layout import column, row

_C = "Import"


def confirmation(opened: OpenedLogbook) -> QWidget:
    """Return what a whole logbook holds, before it is taken in."""
    made, contents = QWidget(), opened.contents
    made.setObjectName("importLogbook")
    days = ""
    if opened.first is not None and opened.last is not None:
        days = tr(_C, "{first} to {last}").format(first=day_with_year(opened.first), last=day_with_year(opened.last))
    routines, own = len(contents.routines), opened.own_exercises
    figures = Figures()
    figures.show_figures(
        (
            ("figureWorkouts", opened.workouts, plural(_C, "workout", "workouts", opened.workouts), ""),
            ("figureSets", opened.sets, plural(_C, "set", "sets", opened.sets), ""),
            ("figurePlanned", len(contents.planned), tr(_C, "planned"), ""),
            ("figureRoutines", routines, plural(_C, "routine", "routines", routines), ""),
            ("figureOwn", own, plural(_C, "own exercise", "own exercises", own), ""),
        )
    )
    name = ElidedLabel(opened.path.name, "strong")
    name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    said = ElidedLabel(", ".join(filter(None, (tr(_C, "a whole logbook of Soleus"), days))), "secondary")
    line = row(IconLabel("file-text"), 4, name, said)
    line.setStretchFactor(said, 1)
    brought = label(
        tr(_C, "Everything comes with it: workouts, plans, routines, own exercises, bands and settings."), wrap=True
    )
    made.setLayout(column(line, 8, figures, 8, brought, None, gap=8, margins=24))
    return made
