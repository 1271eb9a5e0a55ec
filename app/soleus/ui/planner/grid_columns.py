"""The columns of the grid: their headings, and how wide they are."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from soleus.ui.planner.grid_edit import Column
from soleus.ui.planner.grid_heading import EDGE
from soleus.ui.planner.grid_model import GridModel
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.widgets.painting import paint_hairline, paint_text, side_width

LEAST = {
    Column.SIDE: 84, Column.TARGET: 64, Column.BAND: 76, Column.KG: 40, Column.TEMPO: 52, Column.REST: 44,
}  # fmt: skip
"""Widths of the columns at 100 % text where nothing wider stands in them."""


SHRUNK = {Column.BAND: 80, Column.TARGET: 80, Column.KG: 48, Column.SIDE: 72}
"""Which columns give way, in this order and how far, where the pane is narrow."""


class GridHeader(QHeaderView):
    """Headings in secondary text, aligned as their columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("gridHeader")
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(8)
        follow_theme(self, lambda theme: self.setFixedHeight(theme.px(33)))

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        theme = theme_of(self)
        painter.fillRect(rect, theme.color("surface"))
        paint_hairline(painter, rect.left(), rect.right() + 1, rect.bottom(), theme)
        left = theme.px(EDGE if index == Column.SIDE else 4)
        right = theme.px(EDGE if index == Column.REST else 4)
        align = self.model().headerData(index, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        words = str(self.model().headerData(index, Qt.Orientation.Horizontal))
        paint_text(painter, rect.adjusted(left, 0, -right, 0), words, theme.color("text-2"), theme, align=align)


def column_widths(model: GridModel, room: int, theme: Theme) -> dict[Column, int]:
    """Return the widths of the columns for what stands in them, in a view `room` pixels wide."""
    heads = {column: theme.text_width(_head(model, column)) + theme.px(9) for column in LEAST}
    heads[Column.SIDE] += theme.px(EDGE - 4)
    widths = {column: max(theme.px(least), heads[column]) for column, least in LEAST.items()}
    for group in model.groups():
        for line in group.lines:
            side = side_width(line.side, theme.px(16), theme) + theme.px(6)
            texts = {
                Column.SIDE: theme.text_width(line.side_text) + side + theme.px(EDGE),
                Column.TARGET: theme.text_width(line.target_text) + theme.px(4),
                Column.BAND: theme.text_width(model.bands.short(line.band)) + theme.px(36),
                Column.KG: theme.text_width(line.kg_text) + theme.px(4),
                Column.TEMPO: theme.text_width(line.tempo_text) + theme.px(4),
                Column.REST: theme.text_width(line.rest_text) + theme.px(4),
            }
            for column, width in texts.items():
                widths[column] = max(widths[column], min(width + theme.px(8), theme.px(260)))
    widths[Column.REST] += theme.px(EDGE - 4)
    spare = room - sum(widths.values())
    for column, least in SHRUNK.items():
        # Words that find no room end in …, the whole cell is in its tool tip.
        taken = max(0, min(-spare, widths[column] - max(theme.px(least), heads[column])))
        widths[column] -= taken
        spare += taken
    if spare > 0:
        shares = {Column.SIDE: 1, Column.TARGET: 2, Column.BAND: 3, Column.KG: 1, Column.TEMPO: 1, Column.REST: 1}
        for column, share in shares.items():
            widths[column] += spare * share // sum(shares.values())
        widths[Column.REST] += room - sum(widths.values())
    return widths


def _head(model: GridModel, column: Column) -> str:
    return str(model.headerData(column, Qt.Orientation.Horizontal) or "")
