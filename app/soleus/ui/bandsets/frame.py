"""The parts of the dialog of band sets and their arrangement, which follows the room there is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QDialog, QLineEdit, QVBoxLayout, QWidget

from soleus.ui.bandsets.band_form import BandForm
from soleus.ui.bandsets.band_list import BandListHead, BandListModel, BandListView
from soleus.ui.bandsets.figures_box import FiguresBox
from soleus.ui.bandsets.set_list import SetListModel, SetListView
from soleus.ui.bandsets.wear_line import WearLine, noted
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import row, scrolled, sized, spaced

_WIDE, _HIGH = 1040, 636
_LIST, _FORM = 224, 308
_STACKED_BELOW = 860
"""Pixels at 100 % text under which the band stands below the set instead of beside it."""


class BandSetsFrame(QDialog):
    """Every part in its place; what the parts do is the dialog's."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._make_sets()
        self._make_bands()
        self.form = BandForm()
        self._build()

    def _make_sets(self) -> None:
        self.sets = SetListModel(self)
        self.list = SetListView(self.sets)
        self.chooser = QComboBox()  # stands in for the list where there is no room for it
        self.chooser.setObjectName("bandSetChooser")
        self.chooser.setAccessibleName(tr("Bands", "Band sets"))
        self.add_set = button(tr("Bands", "New set"), "icon-quiet", name="newBandSet", size="small", icon="plus")

    def _make_bands(self) -> None:
        self.name = QLineEdit()
        self.name.setObjectName("bandSetName")
        self.name.setAccessibleName(tr("Bands", "Name of the set"))
        self.name.setMaxLength(60)
        self.figures = FiguresBox()
        self.bands = BandListModel(self)
        self.view = BandListView(self.bands)
        self.add_band = button(tr("Bands", "Band"), "plain", name="addBand", icon="plus")
        self.up = button(tr("Bands", "Lighter"), "icon", name="bandUp", icon="arrow-up")
        self.down = button(tr("Bands", "Heavier"), "icon", name="bandDown", icon="arrow-down")
        self.up.setToolTip(tr("Bands", "Move towards the lighter bands (Alt+Up)"))
        self.down.setToolTip(tr("Bands", "Move towards the heavier bands (Alt+Down)"))
        self.worn = WearLine(self.bands)
        self.said = label("", "secondary", wrap=True, name="bandSetSaid")
        self.problem = label("", tone="danger", wrap=True, name="bandSetProblem")
        self.problem.hide()

    def _build(self) -> None:
        self._left = QWidget()
        self._left.setProperty("plane", "bg")
        left = QVBoxLayout(self._left)
        spaced(left, 0)
        left.addWidget(self.list, 1)
        left.addLayout(row(self.add_set, label(tr("Bands", "New set"), "secondary"), None, margins=(8, 4, 8, 8)))
        sized(self._left, _LIST)
        middle = QWidget()
        column = QVBoxLayout(middle)
        spaced(column, 0, (0, 12, 0, 16))
        by = label(tr("Bands", "Figures of"), "secondary")
        by.setBuddy(self.figures)
        column.addLayout(row(self.chooser, margins=(16, 0, 16, 8)))
        column.addLayout(row(self.name, None, by, self.figures, margins=(16, 0, 16, 4), gap=8))
        column.addWidget(BandListHead())
        column.addWidget(Separator())
        column.addWidget(self.view)
        stretch = label(tr("Bands", "≈ kg at 100 % stretch"), "secondary", wrap=True)
        stretch.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        tools = row(self.add_band, self.up, self.down, stretch, margins=(16, 12, 16, 12))
        tools.setStretch(3, 1)
        column.addLayout(tools)
        column.addWidget(self.worn)
        column.addWidget(noted("info", "text-2", self.said))
        column.addLayout(row(self.problem, margins=(16, 8, 16, 0)))
        column.addStretch(1)
        self._inner = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._inner)
        spaced(self._body, 0)
        self._rule = Separator(vertical=True)
        self._body.addWidget(middle, 1)
        self._body.addWidget(self._rule)
        self._body.addWidget(self.form)
        whole = QVBoxLayout(self)
        spaced(whole, 0)
        panes = row(self._left, Separator(vertical=True), scrolled(self._inner, "bandSetArea", sideways=False), gap=0)
        panes.setStretch(2, 1)
        whole.addLayout(panes, 1)
        whole.addWidget(Separator())
        whole.addLayout(self._foot())

    def _foot(self) -> QBoxLayout:
        self.promise = label(tr("Bands", "Changes show at once. Ctrl Z takes one back."), "secondary", wrap=True)
        self.make_default = button(tr("Bands", "Use as default"), "plain", name="defaultBandSet", icon="check")
        self.remove_set = button(tr("Bands", "Delete set"), "plain", name="deleteBandSet")
        self.copy = button(tr("Bands", "Copy this set"), "plain", name="copyBandSet", icon="copy")
        self.close_button = button(tr("Bands", "Close"), "primary", name="closeBandSets")
        foot = row(
            self.promise,
            self.make_default,
            self.remove_set,
            self.copy,
            self.close_button,
            gap=8,
            margins=(16, 12, 16, 12),
        )
        foot.setStretch(0, 1)
        return foot

    def fit(self) -> None:
        """Take the size of the design where the screen has room for it."""
        theme = theme_of(self)
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(_WIDE), room.width() - 40), min(theme.px(_HIGH), room.height() - 80))
        self.setMinimumSize(min(theme.px(420), room.width() - 40), min(theme.px(360), room.height() - 80))
        self._arrange()

    def _arrange(self) -> None:
        """Fold the list into a menu, and put the band below the set, where there is no room beside it."""
        theme = theme_of(self)
        narrow = self.width() < theme.px(_STACKED_BELOW)
        self._left.setVisible(not narrow)
        self.chooser.setVisible(narrow)
        self.promise.setVisible(not narrow)
        stacked = self.width() - (0 if narrow else theme.px(_LIST)) < theme.px(_FORM + 340)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._body.setDirection(down if stacked else right)
        self._rule.setVisible(not stacked)
        if stacked:
            self.form.setMaximumWidth(16_777_215)
            self.form.setMinimumWidth(0)
        else:
            self.form.setFixedWidth(theme.px(_FORM))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
