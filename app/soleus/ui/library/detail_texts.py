"""Blocks of text in the detail of an exercise; each keeps its labels and only changes their words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from soleus.ui.cited_texts import CitedLabel, on_line
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import at_least, spaced


class FactGrid(QWidget):
    """Names and values in two columns; a fact without a value takes no room."""

    def __init__(self, names: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, CitedLabel] = {}
        self._names: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        spaced(self._grid, 16, 0, row_gap=6)
        self._grid.setColumnStretch(1, 1)
        for number, (key, name) in enumerate(names):
            title = on_line(label(name, "secondary"))
            at_least(title, 56)
            value = CitedLabel()
            value.setObjectName(f"fact-{key}")
            self._grid.addWidget(title, number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, number, 1)
            self._names[key], self._values[key] = title, value

    def set_fact(self, key: str, text: str, source: str = "") -> None:
        """Show a value, with where it comes from; an empty one hides the fact."""
        self._values[key].say(text, source)
        self._values[key].setVisible(bool(text))
        self._names[key].setVisible(bool(text))
        self.setVisible(any(not value.isHidden() for value in self._values.values()))

    def fact(self, key: str) -> str:
        """The value of a fact, empty where it is hidden."""
        value = self._values[key]
        return "" if value.isHidden() else value.plain()


class Section(QWidget):
    """A part of the detail below a heading of its own; hidden while its content is empty."""

    def __init__(self, title: str, content: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.heading = label(title, "emph")
        self.content = content
        column = QVBoxLayout(self)
        spaced(column, 8, 0)
        column.addWidget(self.heading)
        column.addWidget(content)
