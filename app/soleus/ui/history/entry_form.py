"""The fields of one exercise of a workout."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from soleus.ui.history.field import Field
from soleus.ui.text import tr
from soleus.ui.widgets.flow import Flow
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import spaced


class EntryForm(QWidget):
    """Edits an exercise of a workout: which one it is, and its note."""

    note_changed = Signal(str)

    def __init__(self, chooser: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entryForm")
        self._text = ""
        self.note = QLineEdit()
        self.note.setObjectName("entryNote")
        self.note.editingFinished.connect(self._commit)
        self._source = label("", "secondary", name="entrySource")
        flow = Flow()
        flow.addWidget(Field(tr("History", "Exercise"), chooser, 240))
        flow.addWidget(Field(tr("History", "Note"), self.note, grows=True))
        whole = QVBoxLayout(self)
        spaced(whole, 4)
        whole.addLayout(flow)
        whole.addWidget(self._source)

    def show_entry(self, note: str, source_name: str) -> None:
        """Show an entry's note, and the name the imported file gave its exercise."""
        text = " ".join(note.splitlines())
        if text != self._text or not self.note.hasFocus():
            self._text = text
            self.note.setText(text)
        self._source.setText(tr("History", "In the file: {name}").format(name=source_name) if source_name else "")
        self._source.setVisible(bool(source_name))

    def _commit(self) -> None:
        if self.note.text() != self._text:
            self._text = self.note.text()
            self.note_changed.emit(self._text.strip())
