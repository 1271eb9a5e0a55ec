"""Pain after a workout and on the morning after it, in a line that opens to be edited."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from soleus.domain.pain import PainMoment
from soleus.domain.workout import Side, Workout
from soleus.ui.text import tr
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import column, row
from soleus.ui.widgets.pain_entry import PainEntry, moment_name, note_words


class PainPart(QWidget):
    """`noted` carries a note to keep, `dropped` the id of one that is taken back."""

    noted = Signal(object)
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("painPart")
        self.said = label("", "secondary", wrap=True, name="painWords")
        self.said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.toggle = button(tr("History", "Pain"), "quiet", self._on_toggle, name="editPain", icon="caret-down")
        self.toggle.setCheckable(True)
        self.entries = {moment: PainEntry(moment) for moment in PainMoment}
        for entry in self.entries.values():
            entry.noted.connect(self.noted)
            entry.dropped.connect(self.dropped)
        self._fields = QWidget()
        self._fields.setLayout(column(*self.entries.values(), gap=12))
        self._fields.hide()
        whole = column(gap=8)
        whole.addLayout(row(self.said, self.toggle, gap=8))
        whole.addWidget(self._fields)
        self.setLayout(whole)

    def show_workout(self, workout: Workout, limit: int, first: Side | None, takes_back: bool) -> None:
        """Show what was noted of a workout; `first` is the leg asked for first, `takes_back` whether rule 13 holds."""
        for entry in self.entries.values():
            entry.show_notes(workout.id, workout.pains, limit, first, takes_back)
        parts = []
        for moment in PainMoment:
            noted = [note_words(note) for note in workout.pains if note.moment is moment and note.value is not None]
            if noted:
                parts.append(f"{moment_name(moment)}: {' · '.join(noted)}")
        self.said.setText("\n".join(parts) or tr("History", "No pain noted after it"))

    def _on_toggle(self) -> None:
        self._fields.setVisible(self.toggle.isChecked())
        if self.toggle.isChecked():
            self.entries[PainMoment.AFTER].scale.focus_chosen()
        else:
            self.toggle.setFocus(Qt.FocusReason.OtherFocusReason)
