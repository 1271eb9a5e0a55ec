"""A piece of work that holds the window for a moment: how far it is, a way to stop it, and what went wrong."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from soleus.domain.errors import Cancelled, SoleusError
from soleus.ui.tasks import Report, Task, Tasks
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import column, row, spaced
from soleus.ui.widgets.waiting import Waiting

_C = "Safekeeping"


class WorkDialog(QDialog):
    """Runs `work(report)` in a thread and calls `done` with its result; Escape and Cancel stop it."""

    def __init__(
        self, title: str, work: Callable[[Report], Any], done: Callable[[Any], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("workDialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._done = done
        self.waiting = Waiting()
        self.waiting.start(title)
        self.problem = label("", tone="danger", wrap=True, name="workProblem")
        self.problem.hide()
        self.stop = button(tr(_C, "Cancel"), on_click=self.reject, name="workCancel")
        whole = QVBoxLayout(self)
        spaced(whole, 0)
        whole.addWidget(self.waiting, 1)
        whole.addLayout(column(self.problem, margins=(24, 24, 24, 24)))
        whole.addWidget(Separator())
        whole.addLayout(row(None, self.stop, margins=(24, 12, 24, 12)))
        theme = theme_of(self)
        self.resize(min(theme.px(440), parent.window().width() - 32), theme.px(180))
        self._task: Task | None = Tasks.shared().run(work, self._on_done, self._on_failed, self.waiting.progress)

    def _on_done(self, result: object) -> None:
        self._task = None
        self.accept()
        self._done(result)

    def _on_failed(self, error: SoleusError) -> None:
        self._task = None
        if isinstance(error, Cancelled):
            super().reject()
            return
        self.waiting.hide()
        self.problem.setText(str(error))
        self.problem.show()
        self.stop.setText(tr(_C, "Close"))
        self.stop.updateGeometry()
        self.stop.setFocus()

    def reject(self) -> None:
        """Stop the work; the dialog goes once it stopped. Close it where nothing is under way."""
        if self._task is not None:
            self._task.cancel()
        else:
            super().reject()
