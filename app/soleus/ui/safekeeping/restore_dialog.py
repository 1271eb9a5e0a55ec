"""Going back to a backup, or to any logbook's file: what is in it beside what there is now, and then it is done."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QStackedWidget, QVBoxLayout, QWidget

from soleus.domain.errors import Cancelled, SoleusError
from soleus.domain.keeping import Contents, Restored
from soleus.ui.safekeeping.comparison import Comparison
from soleus.ui.tasks import Report, Task, Tasks
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import IconLabel, Separator, label
from soleus.ui.widgets.layout import column, row, scrolled, spaced
from soleus.ui.widgets.waiting import Waiting

if TYPE_CHECKING:
    from soleus.ui.session import Session

_C = "Safekeeping"


class RestoreDialog(QDialog):
    """Looks the file through, shows it, and restores it if the user wants that; `restored` carries what came of it.

    The logbook is not asked for changes of others meanwhile: the session is to be opened anew afterwards.
    """

    restored = Signal(object)

    def __init__(self, session: "Session", path: Path, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("restoreDialog")
        self.setWindowTitle(tr(_C, "Restore"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._path, self._name = session, path, name
        self._task: Task | None = None
        self._is_restoring = False
        self._build()
        self._fit()
        self._look()

    def _build(self) -> None:
        self.waiting = Waiting()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.waiting)
        self.problem = label("", tone="danger", wrap=True, name="restoreProblem")
        self.problem.hide()
        self.cancel_button = button(tr(_C, "Cancel"), on_click=self.reject, name="restoreCancel")
        self.restore_button = button(tr(_C, "Restore"), "primary", self.restore, name="restoreConfirm")
        self.restore_button.setDefault(True)
        self.restore_button.setEnabled(False)
        kept = label(tr(_C, "What you have now is kept as a backup first."), "secondary", wrap=True, name="restoreNote")
        foot = QFrame()
        line = row(IconLabel("shield-check"), kept, self.cancel_button, self.restore_button, margins=(24, 12, 24, 12))
        line.setStretch(1, 1)
        foot.setLayout(line)
        whole = QVBoxLayout(self)
        spaced(whole, 0)
        whole.addWidget(self.stack, 1)
        whole.addLayout(column(self.problem, margins=(24, 0, 24, 12)))
        whole.addWidget(Separator())
        whole.addWidget(foot)

    def _fit(self) -> None:
        theme, room = theme_of(self), self._session.window.size()
        self.resize(min(theme.px(560), room.width() - 32), min(theme.px(320), room.height() - 48))

    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._task is not None

    # looking

    def _look(self) -> None:
        self.waiting.start(tr(_C, "Looking the file through"))
        keeping, path = self._session.services.safekeeping, self._path
        self._task = Tasks.shared().run(
            lambda report: (keeping.contents(), keeping.look_at(path)), self._on_looked, self._on_failed
        )

    def _on_looked(self, both: tuple[Contents | None, Contents]) -> None:
        self._task = None
        self.comparison = Comparison(*both)
        parts: list[QWidget] = [label(self._name, "emph", wrap=True, name="restoreName"), self.comparison]
        if self._session.services.workouts.unfinished() is not None:
            going = tr(_C, "The workout you have not finished stays as it is in what is kept.")
            parts.append(label(going, "secondary", wrap=True, name="restoreUnfinished"))
        page = QWidget()
        page.setLayout(column(*parts, None, gap=16, margins=24))
        self.stack.addWidget(scrolled(page, "restoreScroll", sideways=False))
        self.stack.setCurrentIndex(1)
        self.restore_button.setEnabled(True)
        self.restore_button.setFocus()

    # restoring

    def restore(self) -> None:
        """Put the file in the logbook's place."""
        if self._task is not None:
            return
        self.problem.hide()
        self.restore_button.setEnabled(False)
        self.cancel_button.setFocus()
        self.waiting.start(tr(_C, "Restoring"))
        self.stack.setCurrentIndex(0)
        self._is_restoring = True
        self._session.hold_still(True)
        keeping, path = self._session.services.safekeeping, self._path

        def work(report: Report) -> Restored:
            return keeping.restore(path, report)

        self._task = Tasks.shared().run(work, self._on_restored, self._on_failed, self.waiting.progress)

    def _on_restored(self, restored: Restored) -> None:
        self._task = None
        self.accept()
        self.restored.emit(restored)

    def _on_failed(self, error: SoleusError) -> None:
        self._task = None
        if self._is_restoring:
            self._is_restoring = False
            self._session.hold_still(False)
        if isinstance(error, Cancelled) or self.stack.count() == 1:
            self.restore_button.hide()
        if isinstance(error, Cancelled):
            super().reject()
            return
        self.stack.setCurrentIndex(self.stack.count() - 1)
        self.waiting.hide()
        self.problem.setText(str(error))
        self.problem.show()
        self.restore_button.setEnabled(self.stack.count() > 1)
        self.cancel_button.setFocus()

    def reject(self) -> None:
        """Stop what is under way; then, or where nothing is, close."""
        if self._task is not None:
            self._task.cancel()
            if not self._is_restoring:
                self._task.forget()
                super().reject()
        else:
            super().reject()
