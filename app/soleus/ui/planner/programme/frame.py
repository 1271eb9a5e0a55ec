"""The parts of the dialog of programmes and their arrangement, which follows the room there is."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from soleus.ui.cited_texts import wrapped
from soleus.ui.planner.programme.programme_list import ProgrammeListModel, ProgrammeListView
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.banner import BannerArea
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.flow import Flow
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import row, scrolled, sized, spaced

_WIDE, _HIGH = 984, 660
_LIST = 320
_STACKED_BELOW = 760
"""Pixels at 100 % text under which the list folds into a menu."""


class ProgrammesFrame(QDialog):
    """Every part in its place; what the parts do is the dialog's."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.programmes = ProgrammeListModel(self)
        self.list = ProgrammeListView(self.programmes)
        self.chooser = QComboBox()  # stands in for the list where there is no room for it
        self.chooser.setObjectName("programmeChooser")
        self.chooser.setAccessibleName(tr("Coach", "Programmes"))
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.title = wrapped("title", "programmeTitle")
        self.banners = BannerArea()
        self.problem = label("", tone="danger", wrap=True, name="programmeProblem")
        self.problem.hide()
        self._make_buttons()
        self.area = scrolled(QWidget(), "programmeArea", sideways=False)
        self._build()

    def _make_buttons(self) -> None:
        self.new = button(tr("Coach", "New"), "quiet", name="newProgramme", icon="plus")
        self.bring = button(tr("Coach", "Import…"), "quiet", name="importProgramme", icon="download-simple")
        self.edit = button(tr("Coach", "Edit"), "plain", name="editProgramme", icon="pencil-simple")
        self.rename = button(tr("Coach", "Rename…"), "plain", name="renameProgramme")
        self.rename.setToolTip(tr("Coach", "Rename (F2)"))
        self.remove = button(tr("Coach", "Delete"), "plain", name="deleteProgramme", icon="trash")
        self.remove.setToolTip(tr("Coach", "Delete (Del)"))
        self.give = button(tr("Coach", "Export…"), "plain", name="exportProgramme")
        self.copy = button(tr("Coach", "Copy and edit"), "plain", name="copyProgramme", icon="copy")
        self.close_button = button(tr("Coach", "Close"), "plain", name="closeProgrammes")
        self.start = button(tr("Coach", "Start…"), "primary", name="startProgramme")
        self.start.setDefault(True)

    def _build(self) -> None:
        self._left = QWidget()
        self._left.setProperty("plane", "bg")
        left = QVBoxLayout(self._left)
        spaced(left, 0)
        left.addWidget(self.list, 1)
        left.addWidget(Separator())
        below = QWidget()
        tools = Flow(4, 4, below)
        tools.addWidget(self.new)
        tools.addWidget(self.bring)
        left.addLayout(row(below, margins=(8, 6, 8, 6)))
        sized(self._left, _LIST)
        right = QWidget()
        column = QVBoxLayout(right)
        spaced(column, 0)
        column.addWidget(self.banners)
        column.addLayout(row(self.chooser, margins=(24, 12, 24, 0)))
        column.addLayout(row(self.title, margins=(24, 12, 24, 8)))
        column.addLayout(row(self.problem, margins=(24, 0, 24, 4)))
        column.addWidget(self.area, 1)
        panes = row(self._left, Separator(vertical=True), right, gap=0)
        panes.setStretch(2, 1)
        whole = QVBoxLayout(self)
        spaced(whole, 0)
        whole.addLayout(panes, 1)
        whole.addWidget(Separator())
        whole.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        inner = QWidget()
        inner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        line = Flow(8, 8, inner)
        self._narrow_new = button(tr("Coach", "New"), "plain", self.new.click, name="newProgrammeBelow", icon="plus")
        self._narrow_bring = button(tr("Coach", "Import…"), "plain", self.bring.click, name="importProgrammeBelow")
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for part in (
            self._narrow_new, self._narrow_bring, self.edit, self.rename, self.remove, self.give, gap,
            self.close_button, self.copy, self.start,
        ):  # fmt: skip
            line.addWidget(part)
        return row(inner, margins=(16, 12, 16, 12))

    def fit(self) -> None:
        """Take the size of the design where the screen has room for it."""
        theme = theme_of(self)
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(_WIDE), room.width() - 40), min(theme.px(_HIGH), room.height() - 80))
        self.setMinimumSize(min(theme.px(420), room.width() - 40), min(theme.px(360), room.height() - 80))
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < theme_of(self).px(_STACKED_BELOW)
        self._left.setVisible(not narrow)
        self.chooser.setVisible(narrow)
        self._narrow_new.setVisible(narrow)
        self._narrow_bring.setVisible(narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
