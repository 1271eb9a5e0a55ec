"""Asked before a window closes whose file is gone: what was entered is in this window only."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.flow import Flow
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import column, spaced

_C = "Safekeeping"


class LeavingDialog(QDialog):
    """Save a copy, close all the same, or stay."""

    save_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, problem: str, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("leavingDialog")
        self.setWindowTitle(tr(_C, "Close the logbook"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        said = tr(_C, "Save what was entered before you close")
        self.save = button(tr(_C, "Save a copy…"), "primary", self._save, name="leavingSave")
        self.save.setDefault(True)
        leave = button(tr(_C, "Close without saving"), "danger", self._leave, name="leavingClose")
        stay = button(tr(_C, "Cancel"), on_click=self.reject, name="leavingCancel")
        buttons = QWidget()
        flow = Flow(8)
        for one in (self.save, leave, stay):
            flow.addWidget(one)
        buttons.setLayout(flow)
        whole = QVBoxLayout(self)
        spaced(whole, 0)
        whole.addLayout(column(label(said, "emph", wrap=True), label(problem, wrap=True), gap=8, margins=24))
        whole.addWidget(Separator())
        whole.addLayout(column(buttons, margins=(24, 12, 24, 12)))
        width = min(theme_of(self).px(480), window.width() - 32)
        self.resize(width, whole.totalHeightForWidth(width))
        self.save.setFocus()

    def _save(self) -> None:
        self.accept()
        self.save_wanted.emit()

    def _leave(self) -> None:
        self.accept()
        self.close_wanted.emit()
