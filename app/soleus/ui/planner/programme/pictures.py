"""The dialogs of programmes as pictures: the list with a programme, how one is started, and a therapist's figures."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from soleus.domain.enrolment import Enrolment
from soleus.services.composition import Services
from soleus.ui.planner.programme.dialog import ProgrammesDialog
from soleus.ui.planner.programme.figures_dialog import FiguresDialog
from soleus.ui.planner.programme.start_dialog import StartDialog


def views() -> list[tuple[str, Callable[[Services, QWidget], QWidget]]]:
    """Return the names of the dialogs, each with what to do to see it over a window."""

    def programmes(services: Services, window: QWidget) -> QWidget:
        return _opened(ProgrammesDialog(services, window, "band-ladder"))

    def start(services: Services, window: QWidget) -> QWidget:
        return _opened(StartDialog(services, services.programmes.get("heavy-slow-resistance"), window))

    def figures(services: Services, window: QWidget) -> QWidget:
        enrolment = services.programmes.running() or _to_begin(services)
        return _opened(FiguresDialog(services, enrolment, lambda _: None, window))

    return [("programmes", programmes), ("programme-start", start), ("programme-figures", figures)]


def _to_begin(services: Services) -> Enrolment:
    return Enrolment(services.programmes.get("band-ladder"), services.clock().date(), (1, 4))


def _opened(dialog: QDialog) -> QDialog:
    dialog.open()
    QApplication.processEvents()
    return dialog
