"""What happens with errors: expected ones become a banner, all others a line in the log file and a dialog."""

import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from soleus import __version__
from soleus.domain.errors import SoleusError
from soleus.paths import private_folder
from soleus.ui.text import tr
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import at_least, spaced


def report_text(error: BaseException) -> str:
    """Return what a bug report needs: time, version, and where the error came from."""
    trace = "".join(traceback.format_exception(error))
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    return f"{now}\nSoleus {__version__}, Python {sys.version.split()[0]}, {sys.platform}\n{trace}"


def write_log(path: Path, text: str) -> bool:
    """Append a report to the log file; return whether that was possible."""
    try:
        private_folder(path.parent)
        with path.open("a", encoding="utf-8") as log:
            log.write(text + "\n")
    except OSError:
        return False
    return True


class ErrorDialog(QDialog):
    """Says that something unexpected happened, with a text to copy."""

    def __init__(self, report: str, where: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("errorDialog")
        self.setWindowTitle(tr("Errors", "Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report = QPlainTextEdit(report)
        self._report.setReadOnly(True)
        self._report.setObjectName("errorReport")
        self._report.setAccessibleName(tr("Errors", "Report"))
        at_least(self._report, 560, 220)
        column = QVBoxLayout(self)
        spaced(column, 12, 24)
        column.addWidget(label(tr("Errors", "Soleus met an error it did not expect"), "emph"))
        said = tr("Errors", "What you logged is stored. If it comes again, please send this text along with a report.")
        column.addWidget(label(said, "secondary", wrap=True))
        column.addWidget(self._report, 1)
        if where:
            kept = label(tr("Errors", "It is also kept in {path}").format(path=where), "secondary", wrap=True)
            kept.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(kept)
        foot = QHBoxLayout()
        spaced(foot, 8)
        foot.addStretch(1)
        foot.addWidget(button(tr("Errors", "Copy"), on_click=self.copy, name="errorCopy", icon="copy"))
        close = button(tr("Errors", "Close"), "primary", self.accept, name="errorClose")
        close.setDefault(True)
        foot.addWidget(close)
        column.addLayout(foot)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._report.toPlainText())

    def add(self, report: str) -> None:
        """Append one more report."""
        self._report.appendPlainText(report)


class ErrorHook(QObject):
    """The one exception hook: installed for the window's thread and for all others."""

    _met = Signal(object)

    def __init__(self, log: Path, tell: Callable[[SoleusError], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._tell = tell
        self._dialog: ErrorDialog | None = None
        self._before = (sys.excepthook, threading.excepthook)
        self._met.connect(self._on_met)

    def install(self) -> None:
        """Take over from Python's own hooks."""
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self._hook(args.exc_type, args.exc_value, args.exc_traceback)

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def _hook(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error if error is not None else kind(), trace)
            return
        self._met.emit(error)

    @Slot(object)
    def _on_met(self, error: BaseException) -> None:
        if isinstance(error, SoleusError):
            self._tell(error)
            return
        report = report_text(error)
        written = write_log(self._log, report)
        print(report, file=sys.stderr)
        if self._dialog is not None:
            self._dialog.add(report)
            return
        self._dialog = ErrorDialog(report, str(self._log) if written else "")
        self._dialog.finished.connect(self._on_closed)
        self._dialog.open()

    def _on_closed(self) -> None:
        self._dialog = None
