"""The parts of the editor of programmes and their arrangement."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from soleus.services.composition import Services
from soleus.ui.planner.prescription_pane import PrescriptionPane
from soleus.ui.planner.programme.part_forms import ProgrammeForm, StepForm
from soleus.ui.planner.programme.structure_list import StructureList
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.flow import Flow
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import row, scrolled, spaced

_WIDE, _HIGH = 1000, 640
_LIST, _NARROW_LIST = 328, 224
_NARROW_BELOW = 760
"""Pixels at 100 % text under which the list gives some of its room to the grid."""


class EditorFrame(QDialog):
    """Every part in its place; what the parts do is the editor's."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = StructureList()
        self.form = ProgrammeForm()
        self.step = StepForm()
        self.pane = PrescriptionPane(services)
        self.form_area = scrolled(self.form, "programmeFormArea", sideways=False)
        self.step_area = scrolled(self.step, "stepFormArea", sideways=False)
        self.parts = QStackedWidget()
        for part in (self.form_area, self.step_area, self.pane):
            self.parts.addWidget(part)
        self.problem = label("", tone="danger", wrap=True, name="editorProblem")
        self.problem.hide()
        self._make_buttons()
        self._build()

    def _make_buttons(self) -> None:
        self.add_step = button(tr("Coach", "Step"), "quiet", name="addStep", icon="plus")
        self.add_step.setAccessibleName(tr("Coach", "Add a step"))
        self.add_session = button(tr("Coach", "Session"), "quiet", name="addSession", icon="plus")
        self.add_session.setAccessibleName(tr("Coach", "Add a session"))
        keys = {"double": "Ctrl+D", "up": "Alt+↑", "down": "Alt+↓", "remove": "Del"}
        small = "icon-quiet"
        self.double_button = button(
            tr("Coach", "Duplicate"), small, name="doublePart", icon="copy", key=keys["double"]
        )  # fmt: skip
        self.up = button(tr("Coach", "Move up"), small, name="partUp", icon="arrow-up", key=keys["up"])
        self.down = button(tr("Coach", "Move down"), small, name="partDown", icon="arrow-down", key=keys["down"])
        self.remove_button = button(tr("Coach", "Remove"), small, name="removePart", icon="trash", key=keys["remove"])
        self.close_button = button(tr("Coach", "Close"), "primary", name="closeEditor")

    def _build(self) -> None:
        self._left = left = QWidget()
        left.setProperty("plane", "bg")
        column = QVBoxLayout(left)
        spaced(column, 0)
        column.addWidget(self.list, 1)
        column.addWidget(Separator())
        tools = QWidget()
        line = Flow(0, 4, tools)
        for part in (self.add_step, self.add_session, self.double_button, self.up, self.down, self.remove_button):
            line.addWidget(part)
        column.addLayout(row(tools, margins=(8, 6, 8, 6)))
        panes = row(left, Separator(vertical=True), self.parts, gap=0)
        panes.setStretch(2, 1)
        whole = QVBoxLayout(self)
        spaced(whole, 0)
        whole.addLayout(panes, 1)
        whole.addWidget(Separator())
        whole.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        promise = label(tr("Coach", "Changes are kept at once. Ctrl Z takes one back."), "secondary", wrap=True)
        promise.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.problem.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        return row(promise, self.problem, self.close_button, margins=(16, 12, 16, 12))

    def fit(self) -> None:
        """Take the size of the design where the screen has room for it."""
        theme = theme_of(self)
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(_WIDE), room.width() - 40), min(theme.px(_HIGH), room.height() - 80))
        self._arrange()

    def _arrange(self) -> None:
        theme = theme_of(self)
        self._left.setFixedWidth(theme.px(_NARROW_LIST if self.width() < theme.px(_NARROW_BELOW) else _LIST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
