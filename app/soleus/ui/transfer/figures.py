"""The figures at the top of a preview: a number above its words, side by side as room allows."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from soleus.ui.text import number
from soleus.ui.widgets.labels import label, set_tone
from soleus.ui.widgets.layout import spaced

Figure = tuple[str, int | None, str, str]
"""Name, number (None: not known yet), words and tone."""


class Figures(QWidget):
    """Shows figures; what is not known yet is a dash."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importFigures")
        self._grid = QGridLayout(self)
        spaced(self._grid, 28, row_gap=0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._numbers = [label("", "title") for _ in range(5)]
        self._words = [label("", "secondary") for _ in range(5)]
        for place, (figure, words) in enumerate(zip(self._numbers, self._words, strict=True)):
            self._grid.addWidget(figure, 0, place)
            self._grid.addWidget(words, 1, place)
        self._grid.setColumnStretch(5, 1)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show at most five figures."""
        for place, (figure, words) in enumerate(zip(self._numbers, self._words, strict=True)):
            there = place < len(figures)
            figure.setVisible(there)
            words.setVisible(there)
            if there:
                name, value, said, tone = figures[place]
                figure.setObjectName(name)
                figure.setText("…" if value is None else number(value))
                words.setText(said)
                set_tone(words, tone or "secondary")
