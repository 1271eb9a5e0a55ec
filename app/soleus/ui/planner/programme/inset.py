"""Lines of the left pane, with room at both ends."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from soleus.ui.widgets.layout import Margins, spaced


def plain_column(widget: QWidget) -> QVBoxLayout:
    """Return a column for a widget, without gaps."""
    column = QVBoxLayout(widget)
    spaced(column, 0)
    return column


def inset(column: QVBoxLayout, widget: QWidget, margins: Margins = (16, 0, 16, 0)) -> None:
    """Add a widget with room around it, in pixels at 100 % text."""
    line = QVBoxLayout()
    spaced(line, 0, margins)
    line.addWidget(widget)
    column.addLayout(line)
