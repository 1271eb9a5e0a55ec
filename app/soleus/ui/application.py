"""Starts the window: shown first, then the logbook opened, then the first tab filled."""

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from soleus import __version__
from soleus.domain.errors import SoleusError
from soleus.ui.collector import Collector
from soleus.ui.display import display_missing, no_display
from soleus.ui.language import apply as apply_language
from soleus.ui.main_window import MainWindow
from soleus.ui.opening import Opening
from soleus.ui.preferences import Preferences
from soleus.ui.single_instance import SingleInstance
from soleus.ui.startup import StartReport
from soleus.ui.text import tr
from soleus.ui.theme import ThemeSource
from soleus.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from soleus.services.composition import Services
    from soleus.services.safekeeping import Safekeeping
    from soleus.ui.session import Session


@dataclass(frozen=True)
class Options:
    """What the command line and the layers below hand to the window.

    `open_services` opens the logbook (late, after the first paint); where that raises Damaged, `open_safekeeping` gives
    what can be done about it, after which `open_services` is called again. `other` names what opens another logbook.
    `demo_command` starts the demo in a process of its own. With `startup_report` the two moments of the start are
    printed and the program ends.
    """

    logbook: Path
    preferences: Path
    log: Path
    open_services: "Callable[[], Services]"
    open_safekeeping: "Callable[[], Safekeeping] | None" = None
    demo_command: Sequence[str] = ()
    backups: Path | None = None
    sqlite_version: Callable[[], str] = str
    title: str = ""
    single: bool = True
    startup_report: bool = False
    other: "Callable[[Path], Options] | None" = None


def run(options: Options) -> int:
    """Show the window until it is closed; return the exit status."""
    if display_missing(os.environ):
        print(no_display(), file=sys.stderr)
        return 1
    application = make_application()
    claim = SingleInstance(options.logbook)
    if options.single and not claim.claim():
        if claim.ask_forward():
            return 0
        print(tr("Application", "Another Soleus has this logbook open and does not answer."), file=sys.stderr)
        return 1
    start = Start(application, options, claim)
    status = application.exec()
    if start.window.session is not None:
        start.window.session.close()
    if start.opening.claim is not None:
        start.opening.claim.release()
    return status or start.status


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Return the application with its names; there is only ever one."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        return application
    QApplication.setApplicationName("soleus")
    QApplication.setApplicationDisplayName("Soleus")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("org.soleus.Soleus")
    return QApplication(["soleus", *arguments])


def dress(application: QApplication, preferences: Preferences) -> ThemeSource:
    """Give the application its theme, its focus ring, and its way of collecting garbage."""
    source = ThemeSource(application, preferences.theme, preferences.scale)
    FocusRing(application)
    Collector(application)
    return source


def open_session(window: MainWindow, services: "Services") -> "Session":
    """Fill the window with the screens of an open logbook."""
    from soleus.ui.screens import screens
    from soleus.ui.session import Session

    return Session(window, services, screens())


class Start(QObject):
    """The steps of a start, each after what the user sees of the one before."""

    def __init__(self, application: QApplication, options: Options, claim: SingleInstance) -> None:
        super().__init__(application)
        self.status = 0
        self._application = application
        self._options = options
        self._report = StartReport()
        preferences = Preferences(options.preferences)
        apply_language(preferences.language, preferences.numbers)
        dress(application, preferences)
        self.window = MainWindow(preferences)
        self.opening = Opening(self.window, options, claim)
        self.opening.refused.connect(self._on_refused)
        self.opening.opened.connect(self._on_opened)
        self.window.first_painted.connect(self._on_first_painted)
        self.window.keep_on_screen()
        self.window.show()

    def _on_first_painted(self) -> None:
        self._report.painted()
        from soleus.ui.undo_routing import UndoRouting

        self._take_errors()
        UndoRouting(self._application)
        self.opening.open_now()
        if self.window.session is not None:
            self._wait_filled()

    def _on_opened(self, session: "Session") -> None:
        self.status = 0
        session.demo_wanted.connect(self._on_demo_wanted)

    def _take_errors(self) -> None:
        """Show errors in the window; a report without anyone to read a dialog ends with them instead."""
        if self._options.startup_report:
            sys.excepthook = self._end_with
            return
        from soleus.ui.errors import ErrorHook

        hook = ErrorHook(self._options.log, self.opening.show_error, self)
        hook.install()
        self._application.aboutToQuit.connect(hook.uninstall)

    def _end_with(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        self._application.exit(1)

    def _wait_filled(self) -> None:
        page = self.window.session.current_page() if self.window.session is not None else None
        if page is not None and not page.filled():
            QTimer.singleShot(0, self, self._wait_filled)
            return
        self.window.repaint()
        self._report.filled()
        if self._options.startup_report:
            print(self._report.lines())
            self.window.close()
            self._application.quit()
        elif self._options.single:
            self.opening.listen()
            self.opening.keep_safe()

    def _on_refused(self, error: SoleusError) -> None:
        self.status = 1
        self.opening.listen()
        if self._options.startup_report:
            print(str(error), file=sys.stderr)
            self._application.quit()

    def _on_demo_wanted(self) -> None:
        from PySide6.QtCore import QProcess

        program, *arguments = self._options.demo_command or (sys.executable, "-m", "soleus", "--demo")
        QProcess.startDetached(program, arguments)
