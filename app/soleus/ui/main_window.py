"""The window: menus, tabs, the pages behind them, banners, and the road from one page to another."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from soleus.domain.errors import SoleusError
from soleus.services.composition import Services
from soleus.services.logbook import Change
from soleus.ui.actions import build_menus, undo_in_field
from soleus.ui.bridge import Bridge
from soleus.ui.page import Page
from soleus.ui.places import ExportFile, ImportFile, LogPast, NewRoutine, OpenDemo, Place
from soleus.ui.preferences import Preferences
from soleus.ui.screens import Screen
from soleus.ui.text import tr
from soleus.ui.theme import Choice, theme_source
from soleus.ui.widgets.banner import Banner, BannerArea
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import Separator
from soleus.ui.widgets.layout import row, sized
from soleus.ui.widgets.segmented import TabStrip

if TYPE_CHECKING:
    from soleus.ui.first_start import FirstStart

FIRST_TAB = "planner"
"""The tab of the first start."""


class MainWindow(QMainWindow):
    """Shows one screen at a time; a screen is built when it is first shown and refreshed when it is concerned."""

    first_painted = Signal()
    demo_wanted = Signal()

    def __init__(self, preferences: Preferences, screens: tuple[Screen, ...]) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("Soleus")
        self.preferences = preferences
        self.services: Services | None = None
        self._bridge: Bridge | None = None
        self._screens = {screen.key: screen for screen in screens}
        self._tabs = [screen for screen in screens if not screen.takes_over]
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._shown = ""
        self._undo_banner: Banner | None = None
        self._first_start: FirstStart | None = None
        self._painted = False
        self.actions_ = build_menus(self, self, [(screen.key, screen.name) for screen in self._tabs])
        self._build()
        self._restore()
        self.actions_.set_open(False)

    # building

    def _build(self) -> None:
        self.tabs = TabStrip()
        for screen in self._tabs:
            self.tabs.addTab(screen.name)
        self.tabs.setAccessibleName(tr("Window", "Screens"))
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.start_button = button(
            tr("Window", "Start workout"), "primary", self.start_workout, name="startButton", icon="play-fill"
        )
        self.start_button.setEnabled(False)
        self.toolbar = QFrame()
        self.toolbar.setObjectName("toolbar")
        self.toolbar.setLayout(row(self.tabs, None, self.start_button, margins=(16, 0, 16, 0)))
        sized(self.toolbar, height=47)
        self._rule = Separator()
        self.banners = BannerArea()
        self.stack = QStackedWidget()
        self.stack.setObjectName("pages")
        # What is shown until the logbook is open.
        self.stack.addWidget(QWidget())
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.toolbar, self._rule, self.banners):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(central)

    def _restore(self) -> None:
        self.resize(1280, 800)
        geometry = self.preferences.state("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        wanted = self.preferences.tab or FIRST_TAB
        keys = [screen.key for screen in self._tabs]
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(keys.index(wanted) if wanted in keys else keys.index(FIRST_TAB))
        self.tabs.blockSignals(False)
        self.actions_.themes[self.preferences.theme].setChecked(True)

    # the logbook

    def attach(self, services: Services) -> None:
        """Work with an open logbook from now on, and fill the page of the chosen tab."""
        self.services = services
        self._bridge = Bridge(services, self)
        self._bridge.changed.connect(self._on_changed)
        self.actions_.set_open(True)
        self.start_button.setEnabled(True)
        self._name_undo()
        if services.insights.is_empty():
            self._offer_first_steps()
        self.show_tab(self._tabs[self.tabs.currentIndex()].key)
        self._offer_unfinished()

    def detach(self) -> None:
        """Close the logbook; the window shows nothing of it any more."""
        if self._bridge is not None:
            self._bridge.stop()
            self._bridge = None
        if self.services is not None:
            self.services.logbook.close()
            self.services = None

    def _offer_first_steps(self) -> None:
        from soleus.ui.first_start import FirstStart

        self._first_start = FirstStart()
        self._first_start.place_wanted.connect(self.go)
        self.stack.addWidget(self._first_start)

    def _offer_unfinished(self) -> None:
        assert self.services is not None
        workout = self.services.workouts.unfinished()
        if workout is None:
            return
        from soleus.ui.places import Resume

        text = tr("Window", "“{name}” is not finished.").format(name=workout.name or tr("Window", "Workout"))
        self.show_banner(Banner(text, "accent", tr("Window", "Go on"), lambda: self.go(Resume(workout.id)), seconds=0))

    # pages

    def page(self, key: str) -> Page:
        """Return the page of a screen, built if it is not yet."""
        page = self._pages.get(key)
        if page is None:
            assert self.services is not None
            page = self._screens[key].build(self.services)
            page.place_wanted.connect(self.go)
            page.told.connect(self.show_banner)
            page.undo_offered.connect(self._on_undo_offered)
            page.left.connect(self._on_left)
            self._pages[key] = page
            self.stack.addWidget(page)
            self._stale.add(key)
        return page

    def current_page(self) -> Page | None:
        """Return the page in sight, None where there is none yet."""
        return self._pages.get(self._shown)

    def screen_keys(self) -> list[str]:
        """Return the keys of all screens in order."""
        return list(self._screens)

    def shown_key(self) -> str:
        """Return the key of the screen in sight."""
        return self._shown

    def show_tab(self, key: str) -> None:
        """Show the screen of a tab, or one that takes the window over."""
        if self.services is None:
            return
        screen = self._screens[key]
        self._shown = key
        welcome = self._first_start is not None and key == FIRST_TAB
        shown = self._first_start if welcome else self.page(key)
        assert shown is not None
        self.toolbar.setVisible(not screen.takes_over)
        self._rule.setVisible(not screen.takes_over)
        for action in self.actions_.tabs:
            action.setEnabled(not screen.takes_over)
        self.actions_.start.setEnabled(not screen.takes_over)
        if not screen.takes_over:
            self.tabs.blockSignals(True)
            self.tabs.setCurrentIndex(self._tabs.index(screen))
            self.tabs.blockSignals(False)
            self.preferences.tab = key
        if key in self._stale and not welcome:
            self._stale.discard(key)
            self.page(key).refresh(None)
        self.stack.setCurrentWidget(shown)

    def go(self, place: Place) -> None:
        """Go to a place, whichever screen shows it."""
        if self.services is None:
            return
        if isinstance(place, OpenDemo):
            self.demo_wanted.emit()
        elif isinstance(place, ImportFile):
            self.go_import()
        elif isinstance(place, ExportFile):
            self.go_export()
        else:
            screen = next(s for s in self._screens.values() if isinstance(place, s.places))
            self._end_first_steps()
            page = self.page(screen.key)
            before = self._shown
            if not screen.takes_over:
                self.show_tab(screen.key)
                page.go(place)
            elif page.go(place):
                self._stale.discard(screen.key)
                self.show_tab(screen.key)
            elif before:
                self.show_tab(before)

    def _end_first_steps(self) -> None:
        if self._first_start is None:
            return
        self.stack.removeWidget(self._first_start)
        self._first_start.deleteLater()
        self._first_start = None

    def _on_tab_changed(self, index: int) -> None:
        if index >= 0:
            self.show_tab(self._tabs[index].key)

    def _on_left(self) -> None:
        self.show_tab(self._tabs[self.tabs.currentIndex()].key)

    # changes

    def _on_changed(self, change: Change) -> None:
        self._name_undo()
        if self._undo_banner is not None:
            banner, self._undo_banner = self._undo_banner, None
            banner.close_banner()
        if self._first_start is not None and self.services is not None and not self.services.insights.is_empty():
            self._end_first_steps()
            self.show_tab(self._shown)
        for key, page in self._pages.items():
            if not change.concerns(*page.CONCERNS):
                continue
            if key == self._shown and page.isVisible():
                page.refresh(change)
            else:
                self._stale.add(key)
        if change.dropped_edits:
            said = tr("Window", "The logbook was changed elsewhere; steps that no longer fit cannot be undone.")
            self.show_banner(Banner(said))

    def _name_undo(self) -> None:
        if self.services is None:
            return
        book = self.services.logbook
        for action, word, what in (
            (self.actions_.undo, tr("Menu", "&Undo"), book.undo_label),
            (self.actions_.redo, tr("Menu", "&Redo"), book.redo_label),
        ):
            action.setText(f"{word}: {what.replace('&', '&&')}" if what else word)

    def undo(self) -> None:
        """Undo in the focused text field, else in the logbook."""
        if not undo_in_field() and self.services is not None:
            self.services.logbook.undo()

    def redo(self) -> None:
        """Redo in the focused text field, else in the logbook."""
        if not undo_in_field(redo=True) and self.services is not None:
            self.services.logbook.redo()

    def _undo_now(self) -> None:
        if self.services is not None:
            self.services.logbook.undo()

    def _on_undo_offered(self, text: str) -> None:
        # The change itself may still be on its way here, and would take the banner away.
        QTimer.singleShot(0, self, lambda: self._show_undo(text))

    def _show_undo(self, text: str) -> None:
        banner = Banner(text, "info", tr("Window", "Undo"), self._undo_now, icon="arrow-u-up-left")
        self._undo_banner = banner
        banner.closed.connect(self._on_undo_banner_closed)
        self.show_banner(banner)

    def _on_undo_banner_closed(self) -> None:
        self._undo_banner = None

    # banners

    def show_banner(self, banner: Banner) -> None:
        """Show a banner above the page."""
        self.banners.show_banner(banner)

    def show_error(self, error: SoleusError) -> None:
        """Show what went wrong in its own words."""
        self.show_banner(Banner(str(error), "danger"))

    # what the menus call

    def go_new_routine(self) -> None:
        """Put a new routine together in the Planner."""
        self.go(NewRoutine())

    def go_import(self) -> None:
        """Choose a file of another app and see what it would bring."""
        from soleus.ui.transfer import import_file

        if self.services is not None:
            import_file(self, self.services)

    def go_export(self) -> None:
        """Choose where and how the logbook is written out."""
        from soleus.ui.transfer import export_file

        if self.services is not None:
            export_file(self, self.services)

    def start_workout(self) -> None:
        """Let the user choose what to start: what is planned, a routine, or nothing."""
        from soleus.ui.start_menu import open_start_menu

        if self.services is not None:
            open_start_menu(self.start_button, self.services, self.go)

    def log_past(self) -> None:
        """Log a workout that was done on an earlier day."""
        self.go(LogPast())

    def focus_search(self) -> None:
        """Give the keyboard to the search of the page in sight."""
        page = self.current_page()
        if page is not None:
            page.focus_search()

    def choose_theme(self, choice: Choice) -> None:
        """Follow the system, or stay light or dark."""
        source = theme_source()
        if source is not None:
            source.set_choice(choice)
            self.preferences.theme = choice

    def enlarge(self) -> None:
        """Make the text one step larger."""
        self._scale("enlarge")

    def reduce(self) -> None:
        """Make the text one step smaller."""
        self._scale("reduce")

    def reset_scale(self) -> None:
        """Go back to the normal text size."""
        self._scale("reset_scale")

    def _scale(self, how: str) -> None:
        source = theme_source()
        if source is not None:
            getattr(source, how)()
            self.preferences.scale = source.theme.scale

    def show_shortcuts(self) -> None:
        """Show the keys of the window and of the page in sight."""
        from soleus.ui.help import ShortcutSheet

        page = self.current_page()
        ShortcutSheet(self.actions_.all, page.shortcuts() if page is not None else (), self).open()

    def show_about(self) -> None:
        """Say what Soleus is, of which version, and under which licence."""
        from soleus.ui.help import AboutDialog

        AboutDialog(self).open()

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
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._bridge is not None:
            self._bridge.look_outside()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.preferences.remember("geometry", self.saveGeometry())
        self.preferences.save()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)
