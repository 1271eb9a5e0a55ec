"""The left pane: the routines with their button and hint."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from soleus.domain.errors import SoleusError
from soleus.domain.routine import Routine
from soleus.services.composition import Services
from soleus.ui.places import StartRoutine
from soleus.ui.planner.menus import add_action, pop_up
from soleus.ui.planner.routine_list import RoutineList
from soleus.ui.text import tr
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import spaced


class _FittingList(RoutineList):
    """As high as its rows where there is room, so that the hint stands right below them."""

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(216), theme.px(32) * max(1, self.routines.rowCount()) + 2)

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(120), theme.px(64))


class RoutinePane(QFrame):
    """Creates, renames, copies, orders and deletes routines; says which one is opened."""

    opened = Signal(object)
    schedule_wanted = Signal(object)
    place_wanted = Signal(object)
    undo_offered = Signal(str)
    told = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("routinePane")
        self.setProperty("plane", "bg")
        self._services = services
        self.list = _FittingList()
        self.list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hint = label("", "secondary", wrap=True, name="routineHint")
        add = button(
            tr("Planner", "New routine"),
            "icon-quiet",
            self.new_routine,
            name="newRoutineButton",
            size="small",
            icon="plus",
        )
        head = QHBoxLayout()
        spaced(head, 4, (16, 6, 12, 6))
        head.addWidget(label(tr("Planner", "Routines"), "section"), 1)
        head.addWidget(add)
        foot = QVBoxLayout()
        spaced(foot, 8, (16, 8, 16, 16))
        foot.addWidget(self.hint)
        self.new_button = button(
            tr("Planner", "New routine"), "tonal", self.new_routine, name="firstRoutine", parent=self
        )
        foot.addWidget(self.new_button)
        column = QVBoxLayout(self)
        spaced(column, 0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        column.addStretch(0)
        QWidget.setTabOrder(add, self.list)
        self.list.opened.connect(self.opened)
        self.list.removal_wanted.connect(self.delete)
        self.list.menu_wanted.connect(self._open_menu)
        self.list.routines.renamed.connect(self._on_renamed)
        self.list.routines.reordered.connect(services.planning.order_routines)
        follow_theme(self, self._on_theme)

    def _on_theme(self, theme: Theme) -> None:
        self.list.updateGeometry()

    def refresh(self) -> None:
        """Read the routines anew."""
        chosen = self.list.chosen_id()
        routines = self._services.planning.routines()
        self.list.routines.show_routines(routines)
        self.list.choose(chosen)
        self.list.setVisible(bool(routines))
        self.new_button.setVisible(not routines)
        self.hint.setText(
            tr("Planner", "Drag one onto a day, or press Ctrl D.")
            if routines
            else tr("Planner", "A routine is a list of exercises to plan and do again.")
        )
        self.list.updateGeometry()

    def new_routine(self) -> None:
        """Make a new routine and let its name be written."""
        # A name that is still being written is taken first.
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        names = {routine.name for routine in self._services.planning.routines()}
        name, n = tr("Planner", "New routine"), 2
        while name in names:
            name, n = tr("Planner", "New routine {n}").format(n=n), n + 1
        routine = self._services.planning.create_routine(Routine(name))
        self.refresh()
        self.list.choose(routine.id)
        self.opened.emit(routine.id)
        self.list.rename(routine.id)

    def copy(self, routine_id: int) -> None:
        """Make a copy of a routine and open it."""
        copied = self._services.planning.copy_routine(routine_id)
        self.refresh()
        self.list.choose(copied.id)
        self.opened.emit(copied.id)

    def delete(self, routine_id: int) -> None:
        """Delete a routine; a banner offers to take it back."""
        row = self.list.currentIndex().row()
        name = self._services.planning.routine(routine_id).name
        self._services.planning.delete_routine(routine_id)
        self.refresh()
        left = self.list.routines.routines()
        if left:
            following = left[min(max(row, 0), len(left) - 1)]
            self.list.choose(following.id)
            self.opened.emit(following.id)
        else:
            self.opened.emit(None)
        self.undo_offered.emit(tr("Planner", "“{name}” deleted.").format(name=name))

    def _on_renamed(self, routine_id: int, name: str) -> None:

        try:
            routine = self._services.planning.routine(routine_id)
        except SoleusError as error:
            self.told.emit(str(error))
            return
        self._services.planning.change_routine(replace(routine, name=name))

    def _open_menu(self, routine_id: int, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("routineMenu")
        rows = self.list.routines.rowCount()
        row = self.list.currentIndex().row()
        add_action(
            menu, tr("Planner", "Put on chosen day"), "scheduleRoutine",
            lambda: self.schedule_wanted.emit(routine_id), "Ctrl+D",
        )  # fmt: skip
        add_action(
            menu, tr("Planner", "Start now"), "startRoutine", lambda: self.place_wanted.emit(StartRoutine(routine_id))
        )
        menu.addSeparator()
        add_action(menu, tr("Planner", "Rename"), "renameRoutine", lambda: self.list.rename(routine_id), "F2")
        add_action(menu, tr("Planner", "Copy"), "copyRoutine", lambda: self.copy(routine_id))
        up = add_action(menu, tr("Planner", "Move up"), "routineUp", lambda: self.list.step(-1), "Alt+Up")
        down = add_action(menu, tr("Planner", "Move down"), "routineDown", lambda: self.list.step(1), "Alt+Down")
        up.setEnabled(row > 0)
        down.setEnabled(row < rows - 1)
        menu.addSeparator()
        add_action(menu, tr("Planner", "Delete"), "deleteRoutine", lambda: self.delete(routine_id), "Del")
        pop_up(menu, at)

    def hasHeightForWidth(self) -> bool:
        # The wrapped hint is laid out within the pane; it must not decide how high the whole page is.
        return False
