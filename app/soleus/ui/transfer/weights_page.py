"""What the body weights of a file would bring: counts, then each day, and the rows that are left out."""

from PySide6.QtWidgets import QLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from soleus.exchange import OpenedMeasurements
from soleus.services.weighing import WeightOfDay
from soleus.ui.text import day_with_year, number, plural, tr, weight_text
from soleus.ui.transfer.figures import Figures
from soleus.ui.transfer.lists import ListModel, ListView, ProblemModel
from soleus.ui.widgets.labels import ElidedLabel, IconLabel
from soleus.ui.widgets.layout import column, row, spaced
from soleus.ui.widgets.segmented import TabStrip

_C = "Import"


class WeightModel(ListModel):
    """Days with a body weight in the file, newest first, and what becomes of them."""

    @staticmethod
    def heads() -> tuple[str, ...]:
        return tr(_C, "Day"), tr(_C, "In the file"), tr(_C, "In your logbook, stays")

    def text(self, place: int, column: int) -> str:
        day = self.rows[place]
        assert isinstance(day, WeightOfDay)
        if column == 0:
            return day_with_year(day.offered.day)
        if column == 1:
            return weight_text(day.offered.weight)
        return "" if day.stored is None else weight_text(day.stored.weight)


class WeightsPage(QWidget):
    """The body weights of a file, opened and compared."""

    def __init__(self, opened: OpenedMeasurements, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importWeights")
        self.opened = opened
        plan, problems = opened.plan, opened.found.problems
        self.days = ListView(
            WeightModel(plan.days[::-1], self),
            "importWeightDays",
            tr(_C, "Days with a body weight"),
            (30, 30, 40),
            tr(_C, "The file holds no body weight."),
        )
        self.left_out = ListView(
            ProblemModel(problems, self),
            "importLeftOut",
            tr(_C, "Rows that are left out"),
            (8, 58, 34),
            tr(_C, "Every row can be read."),
        )
        self.tabs, stack = TabStrip(), QStackedWidget()
        self.tabs.setObjectName("importTabs")
        self.tabs.setAccessibleName(tr(_C, "Lists"))
        for view, words, count in (
            (self.days, tr(_C, "Days"), len(plan.days)),
            (self.left_out, tr(_C, "Left out"), len(problems)),
        ):
            stack.addWidget(view)
            self.tabs.addTab(f"{words} {number(count)}")
        self.tabs.currentChanged.connect(stack.setCurrentIndex)
        above = column(
            self._file_line(), 12, self._figures(), 12, row(self.tabs, None), gap=0, margins=(24, 16, 24, 12)
        )
        whole = QVBoxLayout(self)
        spaced(whole, 0)
        whole.addLayout(above)
        whole.addWidget(stack, 1)
        self.setFocusProxy(self.days)

    def _file_line(self) -> QWidget:
        opened, days = self.opened, self.opened.plan.days
        said = tr(_C, "body weights of {app}").format(app=opened.found.app)
        if days:
            span = tr(_C, "{first} to {last}").format(
                first=day_with_year(days[0].offered.day), last=day_with_year(days[-1].offered.day)
            )
            said = ", ".join((said, span if len(days) > 1 else day_with_year(days[0].offered.day)))
        name = ElidedLabel(opened.path.name, "strong")
        name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        about = ElidedLabel(said, "secondary")
        about.setObjectName("importLayout")
        line = row(IconLabel("file-text"), 4, name, about)
        line.setStretchFactor(about, 1)
        made = QWidget()
        made.setLayout(column(line, *not_taken(opened.found.ignored_columns), gap=4))
        return made

    def _figures(self) -> Figures:
        plan, problems = self.opened.plan, len(self.opened.found.problems)
        new, same, differing = len(plan.added), plan.same, plan.differing
        figures = Figures()
        figures.show_figures(
            (
                ("figureWeights", new, plural(_C, "day to add", "days to add", new), ""),
                ("figureSame", same, plural(_C, "day already here", "days already here", same), ""),
                ("figureDiffer", differing, plural(_C, "day that differs", "days that differ", differing), ""),
                (
                    "figureLeftOut", problems, plural(_C, "row left out", "rows left out", problems),
                    "warn" if problems else "",
                ),
            )
        )  # fmt: skip
        return figures


def not_taken(columns: tuple[str, ...]) -> tuple[QWidget | QLayout, ...]:
    """Return the line that names columns of a file that are not read; none where there is nothing to name."""
    if not columns:
        return ()
    names = ", ".join(columns)
    line = ElidedLabel(tr(_C, "Not taken: {columns}").format(columns=names), "secondary")
    line.setObjectName("importNotTaken")
    return (line,)
