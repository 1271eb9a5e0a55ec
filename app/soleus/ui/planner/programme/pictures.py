"""The dialogs of programmes as pictures: the list, how one is started, a therapist's figures, and the editor."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from soleus.domain.enrolment import Enrolment
from soleus.domain.programme_editing import Place
from soleus.services.composition import Services
from soleus.ui.planner.programme.dialog import ProgrammesDialog
from soleus.ui.planner.programme.editor import ProgrammeEditor
from soleus.ui.planner.programme.figures_dialog import FiguresDialog
from soleus.ui.planner.programme.start_dialog import StartDialog

PATIENCE_S = 20.0


def views() -> list[tuple[str, Callable[[Services, QWidget], QWidget]]]:
    """Return the names of the dialogs, each with what to do to see it over a window."""

    def programmes(services: Services, window: QWidget) -> QWidget:
        return _opened(ProgrammesDialog(services, window, "band-ladder"))

    def start(services: Services, window: QWidget) -> QWidget:
        return _opened(StartDialog(services, services.programmes.get("heavy-slow-resistance"), window))

    def figures(services: Services, window: QWidget) -> QWidget:
        enrolment = services.programmes.running() or _to_begin(services)
        return _opened(FiguresDialog(services, enrolment, lambda _: None, window))

    def editor(services: Services, window: QWidget) -> QWidget:
        return _editing(services, window, Place(0, 0))

    def form(services: Services, window: QWidget) -> QWidget:
        return _editing(services, window, None)

    def step(services: Services, window: QWidget) -> QWidget:
        return _editing(services, window, Place(0))

    return [
        ("programmes", programmes), ("programme-start", start), ("programme-figures", figures),
        ("programme-editor", editor), ("programme-form", form), ("programme-step", step),
    ]  # fmt: skip


def _editing(services: Services, window: QWidget, place: Place | None) -> QWidget:
    own = next((one for one in services.programmes.all() if not one.builtin), None)
    shown = own or services.programmes.copy("runners-ten-minutes")
    dialog = ProgrammeEditor(services, shown.key, window)
    _opened(dialog)
    dialog.list.choose(place)
    until = time.monotonic() + PATIENCE_S
    while dialog.busy() and time.monotonic() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    return dialog


def _to_begin(services: Services) -> Enrolment:
    return Enrolment(services.programmes.get("band-ladder"), services.clock().date(), (1, 4))


def _opened(dialog: QDialog) -> QDialog:
    dialog.open()
    QApplication.processEvents()
    return dialog
