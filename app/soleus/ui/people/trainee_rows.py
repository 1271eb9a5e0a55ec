"""The trainees of a logbook: who is shown, switching to another one, archiving and bringing back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from soleus.domain.trainee import Trainee
from soleus.ui.text import tr
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import Chip, ElidedLabel, IconLabel
from soleus.ui.widgets.layout import row, spaced


def trainee_name(trainee: Trainee) -> str:
    """Return a trainee's name; the one of a logbook whose owner never said one is "You"."""
    return trainee.name or tr("People", "You")


class TraineeRows(QWidget):
    """`shown_wanted` and `archive_wanted` carry a trainee's id (larger than what Qt calls an int)."""

    shown_wanted = Signal(object)
    archive_wanted = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainees")
        self._column = QVBoxLayout(self)
        spaced(self._column, 0)
        self._rows: list[QWidget] = []

    def set_trainees(self, trainees: list[Trainee], shown: int) -> None:
        """Show trainees, and which of them everything belongs to now."""
        for old in self._rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [self._row(one, one.id == shown) for one in trainees]
        for made in self._rows:
            self._column.addWidget(made)

    def _row(self, trainee: Trainee, is_shown: bool) -> QWidget:
        made = QWidget()
        name = ElidedLabel(trainee_name(trainee), "strong" if is_shown else "")
        parts: list[QWidget] = [IconLabel("user"), name]
        if is_shown:
            parts.append(Chip(tr("People", "shown"), "accent"))
        elif trainee.archived:
            parts.append(Chip(tr("People", "archived"), "neutral"))
            parts.append(self._archive(trainee, tr("People", "Bring back"), False))
        else:
            parts.append(self._archive(trainee, tr("People", "Archive"), True))
            show = button(tr("People", "Switch to"), "tonal", lambda: self.shown_wanted.emit(trainee.id), size="small")
            show.setObjectName(f"show-{trainee.id}")
            show.setAccessibleName(tr("People", "Switch to {name}").format(name=trainee_name(trainee)))
            parts.append(show)
        laid = row(*parts, margins=(0, 6, 0, 6))
        laid.setStretch(1, 1)
        made.setLayout(laid)
        return made

    def _archive(self, trainee: Trainee, words: str, archived: bool) -> QWidget:
        made = button(words, "quiet", lambda: self.archive_wanted.emit(trainee.id, archived), size="small")
        made.setObjectName(f"archive-{trainee.id}")
        made.setAccessibleName(f"{words}: {trainee_name(trainee)}")
        return made
