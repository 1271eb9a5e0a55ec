"""The room of the month: the widths of its days, the heights of its weeks, and the names of the days above."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from soleus.ui.planner.month_delegate import KEPT_TIGHT, least_height
from soleus.ui.planner.month_model import KEPT
from soleus.ui.planner.month_picture import WEEKS
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.painting import paint_text

HEAD = 32
LEAST_DAY = 64
KEPT_WIDTH, KEPT_LEAST = 148, 112
"""Of the last column, and where there is little room."""


class Weekdays(QHeaderView):
    """The names of the days in secondary text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("monthHeader")
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(8)
        follow_theme(self, lambda theme: self.setFixedHeight(theme.px(HEAD)))

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        theme = theme_of(self)
        painter.fillRect(rect, theme.color("bg"))
        left = theme.px(16 if index == KEPT and rect.width() > theme.px(KEPT_TIGHT) else 10)
        words = str(self.model().headerData(index, Qt.Orientation.Horizontal))
        paint_text(painter, rect.adjusted(left, 0, 0, 0), words, theme.color("text-2"), theme, 600)


def lay_out(view: QTableView) -> None:
    """Share the room of a view among its columns and rows; below their least sizes it scrolls."""
    theme = theme_of(view)
    room = view.viewport().width()
    kept = theme.px(KEPT_WIDTH) if room >= theme.px(KEPT_WIDTH + 7 * 2 * LEAST_DAY) else theme.px(KEPT_LEAST)
    left = max(room - kept, 7 * theme.px(LEAST_DAY))
    for column in range(7):
        # Whole pixels: the last days take what is left over.
        view.setColumnWidth(column, left * (column + 1) // 7 - left * column // 7)
    view.setColumnWidth(KEPT, kept)
    high = max(view.viewport().height(), WEEKS * least_height(left // 7, theme))
    for row in range(WEEKS):
        view.setRowHeight(row, high * (row + 1) // WEEKS - high * row // WEEKS)
