"""The box "In the coming two weeks": what the changes of this visit change in what is planned."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from soleus.domain.training import Rules
from soleus.services.composition import Services
from soleus.services.previewing import Preview
from soleus.ui.settings.preview_words import preview_sentences
from soleus.ui.tasks import Report, Task, Tasks
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.labels import IconLabel, label
from soleus.ui.widgets.layout import column, row
from soleus.ui.widgets.painting import rounded

_C = "Preview"
_IN_A_LINE = 2
"""Sentences that read as one text; more of them are a list, a line each."""


class PreviewBox(QWidget):
    """Hidden while nothing was changed. The answer is worked out in a thread; a newer question takes its place."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rulesPreview")
        self._services = services
        self._task: Task | None = None
        self._asked: tuple[Rules, Rules] | None = None
        self.says = label("", wrap=True, name="previewText")
        words = column(label(tr(_C, "In the coming two weeks"), "strong"), self.says, gap=0)
        icon = column(IconLabel("info", "accent"), None, gap=0, margins=(0, 2, 0, 0))
        line = row(gap=12, margins=12)
        line.addLayout(icon)
        line.addLayout(words, 1)
        self.setLayout(line)
        self.hide()

    def compare(self, before: Rules, now: Rules) -> None:
        """Show what changed between two ways to follow the rules, `now` being those that hold; nothing where alike."""
        if before == now:
            self._drop()
            self._asked = None
            self.hide()
            return
        if self._asked == (before, now):
            return
        self._drop()
        self._asked = (before, now)
        coaching = self._services.coaching

        def work(report: Report) -> Preview:
            return coaching.preview(before)

        self._task = Tasks.shared().run(work, self._on_read, lambda _: self._on_failed())

    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._task is not None

    def _drop(self) -> None:
        if self._task is not None:
            self._task.forget()
            self._task = None

    def _on_read(self, found: Preview) -> None:
        self._task = None
        catalogue = self._services.catalogue
        said = preview_sentences(found, catalogue.name, catalogue.known_band)
        self.says.setText(("\n" if len(said) > _IN_A_LINE else " ").join(said))
        self.setAccessibleName(tr(_C, "In the coming two weeks"))
        self.setAccessibleDescription(self.says.text())
        self.show()

    def _on_failed(self) -> None:
        self._task = None
        self._asked = None
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        rounded(painter, self.rect(), theme.px(6), theme.color("accent-weak"))
        painter.end()
