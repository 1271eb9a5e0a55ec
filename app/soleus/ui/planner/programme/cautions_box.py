"""What to heed before a programme begins: advice, on a plane of its own."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from soleus.domain.programme import Programme
from soleus.services.composition import Services
from soleus.ui.catalogue_wording import catalogue_words
from soleus.ui.cited_texts import TextBlock
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import spaced
from soleus.ui.widgets.painting import rounded


def cautions_of(services: Services, programme: Programme) -> tuple[str, ...]:
    """Return what holds for every exercise, then what the programme's own exercises say, each once."""
    exercises = services.catalogue.by_key()
    own = (text for key in programme.exercise_keys if key in exercises for text in exercises[key].cautions)
    return tuple(dict.fromkeys((*catalogue_words().cautions, *own)))


class CautionsBox(QFrame):
    """A heading and the cautions, each with where it comes from."""

    def __init__(self, texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("programmeCautions")
        self.block = TextBlock("warning", parent=self)
        self.block.set_texts(texts)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        spaced(column, 6, 12)
        column.addWidget(label(tr("Coach", "Before you begin"), "strong"))
        column.addWidget(self.block)

    def minimumSizeHint(self) -> QSize:
        # Its texts wrap: a layout that asks for the least height wants that of its width, not of the narrowest one.
        theme = theme_of(self)
        return QSize(theme.px(160), theme.px(64))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), theme.px(6), theme.color("warn-weak"))
        painter.end()
