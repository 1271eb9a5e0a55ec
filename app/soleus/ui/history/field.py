"""An input with its name above it."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import sized, spaced


class Field(QWidget):
    """An input with its name above it."""

    def __init__(self, name: str, inputs: QWidget, width: int = 0, grows: bool = False) -> None:
        super().__init__()
        self.input = inputs
        self.name = label(name, "caption")
        self.name.setBuddy(inputs)
        column = QVBoxLayout(self)
        spaced(column, 2)
        column.addWidget(self.name)
        column.addWidget(inputs)
        if not inputs.accessibleName():
            inputs.setAccessibleName(name)
        if width:
            sized(inputs, width=width)
        across = QSizePolicy.Policy.Expanding if grows else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
