"""The place beside the week: the grid of the chosen workout is built there once the week was painted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from soleus.services.composition import Services
from soleus.ui.planner.subject import Subject
from soleus.ui.startup import plain_imports
from soleus.ui.widgets.layout import spaced

if TYPE_CHECKING:
    from soleus.ui.planner.prescription_pane import PrescriptionPane


class PanePlace(QFrame):
    """Looks as the pane does while that is not built yet; whoever asks for the pane has it built at once."""

    built = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("prescriptionPlace")
        self.setProperty("plane", "surface")
        self._services = services
        self._pane: PrescriptionPane | None = None
        self._subject: Subject | None = None
        self._short = False
        self._late = False
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self._on_due)
        spaced(QVBoxLayout(self), 0)

    @property
    def pane(self) -> "PrescriptionPane":
        """The pane with what it is to show, built now if it is not yet."""
        if self._pane is None:
            self._build()
        elif self._late or self._due.isActive():
            self._show()
        assert self._pane is not None
        return self._pane

    def show_subject(self, subject: Subject | None) -> None:
        """Show another routine or workout, or nothing, once the days are in sight; at once where it is worked on."""
        is_worked_on = subject == self._subject and self._has_focus()
        self._subject = subject
        if self._pane is not None and is_worked_on:
            self._show()
        elif self.isVisible():
            self._due.start()
        else:
            self._late = True

    def _has_focus(self) -> bool:
        focused = self.focusWidget()
        return focused is not None and focused.hasFocus()

    def _show(self) -> None:
        self._due.stop()
        self._late = False
        assert self._pane is not None
        self._pane.show_subject(self._subject)

    def set_short(self, short: bool) -> None:
        """Leave the hint out where there is little height."""
        self._short = short
        if self._pane is not None:
            self._pane.set_short(short)

    def busy(self) -> bool:
        """Whether the pane is about to be built, or still reads."""
        return self._due.isActive() or (self._pane is not None and self._pane.busy())

    def _build(self) -> None:
        with plain_imports():
            from soleus.ui.planner.prescription_pane import PrescriptionPane

        self._due.stop()
        self._late = False
        self._pane = PrescriptionPane(self._services, self)
        self._pane.set_short(self._short)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._pane)
        self.built.emit(self._pane)
        self._pane.show_subject(self._subject)
        self._pane.show()

    def _on_due(self) -> None:
        # Out of sight nothing is asked: the logbook may be closed by now.
        if not self.isVisible():
            self._late = True
        elif self._pane is None:
            self._build()
        else:
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._pane is None or self._late:
            self._due.start()
