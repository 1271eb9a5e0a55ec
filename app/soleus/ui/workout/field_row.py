"""A row of a side's panel: what it is, and its input; below it what is wrong."""

from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from soleus.ui.theme import follow_theme
from soleus.ui.widgets.flow import Ends
from soleus.ui.widgets.labels import label, set_tone
from soleus.ui.widgets.layout import spaced


class FieldRow(QWidget):
    """44 px high, label at the left, inputs at the right or, where that is too wide, below it.

    `hint` is a line below, warning or complaining.
    """

    def __init__(self, text: str, *inputs: QWidget, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.caption: QLabel = label(text, "secondary")
        self.hint = label("", "caption", wrap=True)
        self.hint.setObjectName(f"{name}Hint")
        # Told apart from the caption of the next row, which stands close where inputs stand below their captions.
        follow_theme(self.hint, lambda theme: self.hint.setContentsMargins(0, 0, 0, theme.px(6)))
        self.hint.hide()
        line = Ends(least_height=44)
        for part in (self.caption, *inputs):
            line.addWidget(part)
        if inputs:
            self.caption.setBuddy(inputs[0])
        self._holder = QWidget()
        self._holder.setLayout(line)
        column = QVBoxLayout(self)
        spaced(column, 0)
        column.addWidget(self._holder)
        column.addWidget(self.hint)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def say(self, text: str, tone: str = "danger") -> None:
        """Show a line below the inputs, or none."""
        self.hint.setText(text)
        set_tone(self.hint, tone)
        self.hint.setVisible(bool(text))
