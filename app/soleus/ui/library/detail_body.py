"""How an exercise is done: the leg with its muscles lit, the steps, the cues, and the usual dose."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from soleus.domain.exercise import Exercise
from soleus.ui.cited_texts import TextBlock, source_names
from soleus.ui.library import words
from soleus.ui.library.detail_texts import FactGrid
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import column, row, spaced
from soleus.ui.widgets.leg_drawing import LegDrawing, is_drawn
from soleus.ui.wording import tempo_text


class HowTo(QWidget):
    """Drawings left and texts right; the texts go below where the room is short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("howTo")
        self.back = LegDrawing("back", name=tr("Library", "Lower leg from behind"))
        self.side = LegDrawing("outer-side", name=tr("Library", "Lower leg from the outer side"))
        self.drawings = QWidget()
        self.drawings.setObjectName("legDrawings")
        self.drawings.setLayout(
            row(
                _captioned(self.back, tr("Library", "back")),
                _captioned(self.side, tr("Library", "outer side")),
                gap=24,
                margins=(12, 4, 8, 0),
            )
        )
        self.drawings.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.steps = TextBlock("number")
        self.steps.setObjectName("steps")
        self.cues = TextBlock()
        self.cues.setObjectName("cues")
        self.facts = FactGrid(
            (
                ("muscles", tr("Library", "Muscles")),
                ("dose", tr("Library", "Dose")),
                ("tempo", tr("Library", "Tempo")),
            )
        )
        texts = QWidget()
        lines = QVBoxLayout(texts)
        spaced(lines, 12, 0)
        for part in (self.steps, self.facts):
            lines.addWidget(part)
        lines.addStretch(1)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        spaced(self._box, 32, (0, 4, 0, 0))
        outer = QVBoxLayout(self)
        spaced(outer, 12, 0)
        outer.addLayout(self._box)
        outer.addWidget(self.cues)
        self._box.addWidget(self.drawings, 0, left)
        self._box.addWidget(texts, 1)
        self._upright: bool | None = None
        self._arrange()

    def show_exercise(self, exercise: Exercise) -> bool:
        """Show how an exercise is done; return whether there is anything to show."""
        drawn = is_drawn(exercise.muscles)
        self.drawings.setVisible(drawn)
        for view in (self.back, self.side):
            view.set_muscles(exercise.muscles)
        self.steps.set_texts(exercise.how_to)
        self.cues.set_texts(exercise.cues)
        self.facts.set_fact("muscles", words.muscle_names(exercise))
        dose = exercise.dose
        source = ", ".join(
            part for part in (source_names((dose.source,)) if exercise.builtin else "", dose.reference) if part
        )
        text = words.dose_text(exercise)
        self.facts.set_fact("dose", text, source if text else "")
        tempo = tempo_text(exercise.tempo)
        self.facts.set_fact("tempo", tempo)
        return bool(drawn or exercise.how_to or exercise.cues or exercise.muscles or text or tempo)

    def _arrange(self) -> None:
        upright = self.width() < theme_of(self).px(500)
        if upright == self._upright:
            return
        self._upright = upright
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if upright else direction.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


def _captioned(drawing: LegDrawing, caption: str) -> QWidget:
    words_ = label(caption, "secondary")
    words_.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    part = QWidget()
    part.setLayout(column(drawing, words_, gap=4))
    return part
