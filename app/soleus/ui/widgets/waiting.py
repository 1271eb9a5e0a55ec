"""What is shown while a file is read, stored or written."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from soleus.ui.text import number, tr
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import at_least, column, row

PATIENCE_MS = 250
"""What takes less is over before a bar would be understood."""


class Waiting(QWidget):
    """A title, a bar and how far it is; the bar appears only where it takes a moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting")
        self._title = label("", "emph", name="waitingTitle", wrap=True)
        self._bar = QProgressBar()
        self._bar.setObjectName("waitingBar")
        self._bar.setTextVisible(False)
        at_least(self._bar, 320)
        self._said = label("", "secondary", name="waitingText")
        self._inner = QWidget()
        self._inner.setLayout(column(self._title, self._bar, self._said, gap=12))
        self.setLayout(column(None, row(None, self._inner, None), None, margins=24))
        self._words = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._inner.show)

    def start(self, title: str, words: str = "") -> None:
        """Begin; `words` say how far it is with {done} and {total}."""
        self._title.setText(title)
        self._bar.setAccessibleName(title)
        self._words = words
        self._bar.setRange(0, 0)
        self._said.setText("")
        self._inner.hide()
        self._timer.start(PATIENCE_MS)

    def progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        if total > 0:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
            words = self._words or tr("Waiting", "{done} of {total}")
            self._said.setText(words.format(done=number(done), total=number(total)))
