"""The window without a logbook: menus, tabs, the place of the pages and of banners.

Everything that needs an open logbook is done by `Session`, which is imported after the window was painted.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from soleus.ui.actions import Actions
from soleus.ui.kept import Kept
from soleus.ui.preferences import Preferences
from soleus.ui.text import tr
from soleus.ui.theme import Choice, theme_source
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import Separator
from soleus.ui.widgets.layout import row, sized
from soleus.ui.widgets.segmented import TabStrip

if TYPE_CHECKING:
    from soleus.ui.session import Session

FIRST_TAB = "planner"
"""The tab of the first start."""
USUAL = QSize(1280, 800)
FRAME = QSize(2, 40)
"""What a window's frame and title take, about: they are known only once it is shown."""


def tab_names() -> tuple[tuple[str, str], ...]:
    """Return keys and names of the screens that have a tab, in order."""
    return (
        ("library", tr("Window", "Library")),
        ("planner", tr("Window", "Planner")),
        ("history", tr("Window", "History")),
    )


class MainWindow(QMainWindow):
    """The frame around the screens; `session` works in it once a logbook is open."""

    first_painted = Signal()
    tab_wanted = Signal(str)
    came_to_front = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("Soleus")
        self.preferences = preferences
        self.session: Session | None = None
        self.kept: Kept | None = None
        self._painted = False
        self._keys = [key for key, _ in tab_names()]
        self.actions_ = Actions(self, tab_names())
        self._build()
        self._connect()
        self._restore()
        self.set_open(False)

    # parts

    def _build(self) -> None:
        self.tabs = TabStrip()
        for _ in tab_names():
            self.tabs.addTab("")
        self.start_button = button("", "primary", name="startButton", icon="play-fill")
        self._name_parts()
        self.toolbar = QFrame()
        self.toolbar.setObjectName("toolbar")
        self._tools = row(self.tabs, None, self.start_button, margins=(16, 0, 16, 0))
        self.toolbar.setLayout(self._tools)
        sized(self.toolbar, height=47)
        self._rule = Separator()
        # The banners' place stands above it; both are filled by the session.
        self.stack = QStackedWidget()
        self.stack.setObjectName("pages")
        self.stack.addWidget(QWidget())
        central = QWidget()
        self.column = QVBoxLayout(central)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.toolbar)
        self.column.addWidget(self._rule)
        self.column.addWidget(self.stack, 1)
        self.setCentralWidget(central)

    def add_tool(self, widget: QWidget) -> None:
        """Put a control into the toolbar, left of the start button."""
        self._tools.insertWidget(self._tools.count() - 1, widget)

    def _name_parts(self) -> None:
        for place, (_, name) in enumerate(tab_names()):
            self.tabs.setTabText(place, name)
        self.tabs.setAccessibleName(tr("Window", "Screens"))
        self.start_button.setText(tr("Window", "Start workout"))

    def _connect(self) -> None:
        self._connect_actions()
        self.tabs.currentChanged.connect(self._on_tab_changed)

    def _connect_actions(self) -> None:
        actions = self.actions_
        actions.quit.triggered.connect(self.close)
        actions.enlarge.triggered.connect(partial(self._scale, "enlarge"))
        actions.reduce.triggered.connect(partial(self._scale, "reduce"))
        actions.reset_scale.triggered.connect(partial(self._scale, "reset_scale"))
        actions.shortcuts.triggered.connect(self.show_shortcuts)
        actions.about.triggered.connect(self.show_about)
        actions.plates.triggered.connect(self.show_plates)
        actions.manual.triggered.connect(lambda: self.show_manual("library"))
        actions.manual_here.triggered.connect(lambda: self.show_manual())
        actions.first_steps.triggered.connect(self.show_first_steps)
        choices: tuple[Choice, ...] = ("system", "light", "dark")
        for choice in choices:
            actions.themes[choice].triggered.connect(partial(self._choose_theme, choice))
        for key, action in actions.tabs.items():
            action.triggered.connect(partial(self._want_tab, key))
        actions.themes[self.preferences.theme].setChecked(True)

    def _restore(self) -> None:
        self.setMinimumSize(640, 400)
        self.resize(USUAL)
        geometry = self.preferences.state("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        self.set_tab(self.preferences.tab)

    def keep_on_screen(self) -> None:
        """Be no larger than the screen with the frame that comes around; what was remembered fits already."""
        if self.size() == USUAL and not self.isMaximized():
            self.resize(USUAL.boundedTo(self.screen().availableSize() - FRAME))

    # what a session uses

    def set_open(self, is_open: bool) -> None:
        """Enable what needs an open logbook."""
        self.actions_.set_open(is_open)
        self.start_button.setEnabled(is_open)

    def rename(self) -> None:
        """Say everything in the language that is spoken now; the menus are new, and their user connects them anew."""
        self.actions_.discard()
        self.actions_ = Actions(self, tab_names())
        self._connect_actions()
        self._name_parts()
        self.set_open(self.start_button.isEnabled())

    def tab(self) -> str:
        """Return the key of the chosen tab."""
        return self._keys[self.tabs.currentIndex()]

    def set_tab(self, key: str) -> None:
        """Show a tab as chosen (that of the first start where there is no such tab); no page is shown by that."""
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(self._keys.index(key if key in self._keys else FIRST_TAB))
        self.tabs.blockSignals(False)
        self.tabs.update()

    def set_taken_over(self, taken: bool) -> None:
        """Hide tabs and toolbar while a screen takes the window over."""
        if taken and self.findChild(QWidget, "tour") is not None:
            from soleus.ui.help.opening import close_tour

            close_tour(self)
        actions = self.actions_
        for part in (self.toolbar, self._rule):
            part.setVisible(not taken)
        for action in (*actions.tabs.values(), actions.week, actions.month, actions.start, actions.log_past):
            action.setEnabled(not taken)

    # what the menus call

    def _want_tab(self, key: str, *_: object) -> None:
        self.tab_wanted.emit(key)

    def _on_tab_changed(self, index: int) -> None:
        if index >= 0:
            self.tab_wanted.emit(self._keys[index])

    def choose_theme(self, choice: Choice) -> None:
        """Wear a theme from now on and at every start."""
        source = theme_source()
        if source is not None:
            self.preferences.theme = choice
            self.actions_.themes[choice].setChecked(True)
            source.set_choice(choice)

    def choose_scale(self, scale: float) -> None:
        """Write in a text size from now on and at every start."""
        source = theme_source()
        if source is not None:
            source.set_scale(scale)
            self.preferences.scale = source.theme.scale

    def _choose_theme(self, choice: Choice, *_: object) -> None:
        self.choose_theme(choice)

    def _scale(self, how: str, *_: object) -> None:
        source = theme_source()
        if source is not None:
            getattr(source, how)()
            self.preferences.scale = source.theme.scale

    def show_plates(self) -> None:
        """Show which plates go on a bar, with the weight that is in turn in a workout."""
        from soleus.ui.equipment.plate_calculator import open_plate_calculator

        if self.session is not None:
            open_plate_calculator(self.session)

    def show_shortcuts(self) -> None:
        """Show every key, those of the page in sight first."""
        from soleus.ui.help.opening import open_shortcuts

        open_shortcuts(self)

    def show_about(self) -> None:
        """Say what Soleus is, what it is made of and where its files lie."""
        from soleus.ui.help.opening import open_about

        open_about(self)

    def show_manual(self, page: str = "") -> None:
        """Show a page of the manual: library, planner, workout, history or logbook; by default the tab's own."""
        from soleus.ui.help.opening import open_manual

        open_manual(self, page)

    def show_first_steps(self) -> None:
        """Show the five cards of the first steps."""
        from soleus.ui.help.opening import open_tour

        open_tour(self)

    # Qt

    def come_forward(self) -> None:
        """Come to the front, or ask for attention where the platform does not let windows do that."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.came_to_front.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.session is not None and not self.session.may_close():
            event.ignore()
            return
        self.preferences.remember("geometry", self.saveGeometry())
        if self.session is not None:
            self.session.remember_pages()
        self.preferences.save()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)
