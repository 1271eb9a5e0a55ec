"""One open logbook in a window: pages, banners, undo, and the road from one page to another."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QDialog

from soleus.domain.errors import Astray, Damaged, SoleusError
from soleus.domain.ports import Kind
from soleus.services.composition import Services
from soleus.services.logbook import Change
from soleus.ui.bridge import Bridge
from soleus.ui.dialog_places import open_dialog, print_what_is_shown
from soleus.ui.language import apply as apply_language
from soleus.ui.main_window import FIRST_TAB, MainWindow
from soleus.ui.page import Page
from soleus.ui.page_stack import PageStack
from soleus.ui.places import LogBodyWeight, LogPast, NewRoutine, OpenDemo, Place, Resume, ShowCalendar
from soleus.ui.screens import Screen, warm_up
from soleus.ui.sounds import Sound, Sounds
from soleus.ui.tasks import Tasks
from soleus.ui.text import tr
from soleus.ui.transfer.dropping import FileDrop
from soleus.ui.undo_menu import UndoMenu
from soleus.ui.undo_routing import leave_field
from soleus.ui.units import follow_choices
from soleus.ui.widgets.banner import Banner, BannerArea

if TYPE_CHECKING:
    from soleus.ui.people.hosting import PeopleInWindow
    from soleus.ui.safekeeping.hosting import SafekeepingInWindow

WARM_UP_MS = 3000
"""How long after the start the modules of the graphs are read, so that History opens at once."""


class Session(QObject):
    """Fills a window with the screens of an open logbook until it is closed."""

    demo_wanted = Signal()
    changed = Signal(object)
    language_changed = Signal()
    replaced = Signal(object)
    """Another state stands in the logbook's file; carries what to do with the session that is to be opened on it."""
    other_wanted = Signal(object)
    """The path of another logbook that shall be opened in this window."""

    def __init__(self, window: MainWindow, services: Services, screens: Sequence[Screen]) -> None:
        super().__init__(window)
        self.window = window
        self.services = services
        window.session = self
        self._screens = {screen.key: screen for screen in screens}
        self._welcoming = False
        self._people: PeopleInWindow | None = None
        self._safekeeping: SafekeepingInWindow | None = None
        self._undo_menu = UndoMenu(window, services.logbook, self.show_error)
        self._offer: Banner | None = None
        self.sounds = Sounds(window.preferences, self)
        self.banners = BannerArea()
        window.column.insertWidget(2, self.banners)
        self._built: dict[str, Page] = {}
        self._pages = PageStack(
            window.stack, [replace(screen, build=partial(self._build, screen)) for screen in screens], services
        )
        self._bridge = Bridge(services, self)
        follow_choices(services.choices)
        self._connect()
        window.set_open(True)
        self._undo_menu.rename()
        if services.insights.is_empty():
            self._offer_first_steps()
        self.show_screen(window.tab())
        # After the page was painted: each costs a question to the logbook.
        QTimer.singleShot(0, self, self._show_people)
        QTimer.singleShot(0, self, self._offer_unfinished)
        QTimer.singleShot(WARM_UP_MS, self, warm_up)

    def _connect(self) -> None:
        window = self.window
        self._bridge.changed.connect(self._on_changed)
        self._bridge.failed.connect(self.show_error)
        for signal, slot in self._of_window():
            signal.connect(slot)
        self._pages.place_wanted.connect(self.go)
        self._pages.told.connect(self.show_banner)
        self._pages.undo_offered.connect(self.offer_undo)
        self._pages.left.connect(self._on_left)
        self._pages.sounded.connect(lambda name: self.sounds.play(Sound(name)))
        self._drop = FileDrop(window, self.bring_files)
        self._connect_actions()

    def _of_window(self) -> Sequence[tuple[SignalInstance, Callable[..., object]]]:
        window = self.window
        return (
            (window.came_to_front, self._bridge.look_outside),
            (window.tab_wanted, self.show_screen),
            (window.start_button.clicked, self.start_workout),
        )

    def _connect_actions(self) -> None:
        actions = self.window.actions_
        actions.start.triggered.connect(self.start_workout)
        actions.log_past.triggered.connect(lambda: self.go(LogPast()))
        actions.new_routine.triggered.connect(lambda: self.go(NewRoutine()))
        actions.week.triggered.connect(lambda: self.go(ShowCalendar(month=False)))
        actions.month.triggered.connect(lambda: self.go(ShowCalendar(month=True)))
        actions.bring.triggered.connect(self.bring_file)
        actions.export.triggered.connect(self.export_file)
        actions.print.triggered.connect(lambda: print_what_is_shown(self))
        self._undo_menu.connect_actions()
        actions.find.triggered.connect(self._find)
        actions.weigh.triggered.connect(lambda: self.go(LogBodyWeight()))
        actions.band_sets.triggered.connect(lambda: self.open_band_sets())
        actions.settings.triggered.connect(lambda: self.open_preferences())
        actions.backups.triggered.connect(lambda: self.open_preferences("safekeeping"))
        actions.save_copy.triggered.connect(lambda: self.safekeeping.save_copy())
        actions.restore_file.triggered.connect(lambda: self.safekeeping.restore_file())
        actions.deleted.triggered.connect(lambda: self.safekeeping.show_deleted())

    def close(self) -> None:
        """Stop listening and give the logbook back."""
        self._bridge.stop()
        self._drop.stop()
        if self._people is not None:
            self._people.close()
        self.window.session = None
        self.services.logbook.close()

    def may_close(self) -> bool:
        """Return whether nothing is lost where the window closes; asks the user otherwise."""
        return self._safekeeping is None or self._safekeeping.let_close()

    def leave(self) -> None:
        """Close, and take everything of this logbook out of the window: another one is opened there."""
        window = self.window
        for dialog in window.findChildren(QDialog):
            if dialog.isModal():
                dialog.close()
        Tasks.shared().forget_all()
        self.remember_pages()
        self._pages.close()
        self.banners.setParent(None)
        self.banners.deleteLater()
        for signal, slot in self._of_window():
            signal.disconnect(slot)
        window.rename()
        window.set_taken_over(False)
        window.set_open(False)
        self.close()
        self.deleteLater()

    def hold_still(self, still: bool) -> None:
        """Do not look whether the file changes, while it is being replaced for this window; a field is left before."""
        if still:
            leave_field(self.window)
        self._bridge.pause(still)

    def remember_pages(self) -> None:
        """Keep what the pages remember between starts."""
        for key, page in self._built.items():
            self.window.preferences.remember(f"page-{key}", page.state())

    def change_language(self, language: str, numbers: str) -> None:
        """Speak another language and write numbers another way (see `ui.language`), from now on and at every start.

        Menus and pages are built anew; an unfinished workout goes on, and what can be undone stays.
        """
        preferences = self.window.preferences
        preferences.language, preferences.numbers = language, numbers
        apply_language(preferences.language, preferences.numbers)
        self.remember_pages()
        self.banners.clear()
        self.window.rename()
        self._connect_actions()
        self._undo_menu.rename()
        if self._welcoming:
            self._pages.end_stand_in(FIRST_TAB)
            self._offer_first_steps()
        self._pages.rebuild()
        self.window.set_taken_over(self._screens[self.shown()].takes_over)
        self.language_changed.emit()

    def _build(self, screen: Screen, services: Services) -> Page:
        page = screen.build(services)
        state = self.window.preferences.state(f"page-{screen.key}")
        if not state.isEmpty():
            page.restore(state)
        self._built[screen.key] = page
        return page

    # screens

    def screen_keys(self) -> list[str]:
        """Return the keys of all screens in order."""
        return list(self._screens)

    def page(self, key: str) -> Page:
        """Return the page of a screen, built if it is not yet."""
        return self._pages.page(key)

    def current_page(self) -> Page | None:
        """Return the page in sight, None where something else stands in for it."""
        return self._pages.current()

    def shown(self) -> str:
        """Return the key of the screen in sight."""
        return self._pages.shown

    def show_screen(self, key: str) -> None:
        """Show the screen of a tab, or one that takes the window over."""
        screen = self._screens[key]
        self.window.set_taken_over(screen.takes_over)
        if not screen.takes_over:
            self.window.set_tab(key)
            self.window.preferences.tab = key
        self._pages.show_screen(key)
        if screen.takes_over:
            QTimer.singleShot(0, self, self.sounds.prepare)
            if self._offer is not None:
                self._offer.close_banner()

    def go(self, place: Place) -> None:
        """Go to a place, whichever screen shows it."""
        if not open_dialog(self, place):
            screen = next(s for s in self._screens.values() if isinstance(place, s.places))
            if not screen.takes_over:
                self._pages.end_stand_in(screen.key)
                self.show_screen(screen.key)
                self._pages.take_to(screen.key, place)
            elif self._pages.take_to(screen.key, place):
                self.show_screen(screen.key)

    def _on_left(self) -> None:
        self.show_screen(self.window.tab())

    def _find(self) -> None:
        page = self.current_page()
        if page is not None:
            page.focus_search()

    def _offer_first_steps(self) -> None:
        from soleus.ui.first_start import FirstStart
        from soleus.ui.safekeeping.way_back import offer_newest

        self._welcoming = True
        welcome = FirstStart(self.services.people)
        welcome.place_wanted.connect(self._on_first_choice)
        self._pages.stand_in(FIRST_TAB, welcome)
        offer_newest(self, welcome)

    def _on_first_choice(self, place: Place) -> None:
        self.go(place)
        if not isinstance(place, OpenDemo):
            from soleus.ui.help.opening import offer_tour

            QTimer.singleShot(0, self, lambda: offer_tour(self.window))

    def _offer_unfinished(self) -> None:
        workout = self.services.workouts.unfinished()
        if workout is None:
            return
        if self._screens[self.shown()].takes_over:
            return
        from soleus.ui.workout.offer import UnfinishedOffer

        offer = UnfinishedOffer(self.services, workout, lambda: self.go(Resume(workout.id)))
        self._offer = offer
        offer.closed.connect(self._on_offer_closed)
        offer.deleted.connect(self.offer_undo)
        offer.failed.connect(self.show_error)
        self.show_banner(offer)

    def _on_offer_closed(self) -> None:
        self._offer = None

    # what the menus and the start button do

    def start_workout(self) -> None:
        """Go on with the unfinished workout, or let the user choose what to start."""
        from soleus.ui.start_menu import open_start_menu

        open_start_menu(self.window.start_button, self.services, self.go)

    def bring_file(self) -> None:
        """Choose a file of another app and see what it would bring."""
        self.bring_files(())

    def bring_files(self, paths: Sequence[Path]) -> None:
        """See what files would bring."""
        from soleus.ui.transfer import import_file

        import_file(self.window, self.services, paths, self.offer_undo, lambda path: self.safekeeping.take(path))

    def export_file(self) -> None:
        """Choose where and how the logbook is written out."""
        from soleus.ui.transfer import export_file

        export_file(self.window, self.services, self.show_banner)

    @property
    def people(self) -> "PeopleInWindow":
        """What the window shows of trainees and their weight; made when it is first needed."""
        if self._people is None:
            from soleus.ui.people.hosting import PeopleInWindow

            self._people = PeopleInWindow(self)
        return self._people

    def _show_people(self) -> None:
        """Say whose logbook is shown where there are several trainees."""
        if self._people is None and len(self.services.people.all()) > 1:
            _ = self.people

    def open_band_sets(self, set_id: str | None = None) -> None:
        """Show the band sets, at one of them or at the default one."""
        from soleus.ui.bandsets import open_band_sets

        open_band_sets(self.window, self.services, set_id)

    def open_preferences(self, page: str = "") -> None:
        """Show the preferences at a page, by default at the one shown last."""
        from soleus.ui.settings.dialog import open_preferences

        open_preferences(self, page)

    def undo(self) -> None:
        """Undo in the focused text field, else in the logbook."""
        self._undo_menu.undo()

    def redo(self) -> None:
        """Redo in the focused text field, else in the logbook."""
        self._undo_menu.redo()

    @property
    def safekeeping(self) -> "SafekeepingInWindow":
        """What the window shows of backups and of what was deleted; made when it is first needed."""
        if self._safekeeping is None:
            from soleus.ui.safekeeping.hosting import SafekeepingInWindow

            self._safekeeping = SafekeepingInWindow(self)
        return self._safekeeping

    # changes

    def _on_changed(self, change: Change) -> None:
        self._undo_menu.on_changed()
        if change.concerns(Kind.SETTING):
            follow_choices(self.services.choices)
        if change.concerns(Kind.TRAINEE):
            self._show_people()
        if self._welcoming and not self.services.insights.is_empty():
            self._welcoming = False
            self._pages.end_stand_in(FIRST_TAB)
        self._pages.on_changed(change)
        if change.dropped_edits:
            said = tr("Window", "The logbook was changed elsewhere; steps that no longer fit cannot be undone.")
            self.show_banner(Banner(said))
        self.changed.emit(change)

    # banners

    def show_banner(self, banner: Banner) -> None:
        """Show a banner above the page."""
        self.banners.show_banner(banner)

    def show_error(self, error: SoleusError) -> None:
        """Show what went wrong in its own words."""
        if isinstance(error, Astray | Damaged):
            self.safekeeping.show_danger(error)
        else:
            self.show_banner(Banner(str(error), "danger"))

    def offer_undo(self, text: str) -> None:
        """Show a banner that says what was done and takes it back with Undo; call it after the change."""
        # The change itself may still be on its way here, and would take the banner away.
        QTimer.singleShot(0, self, lambda: self.show_banner(self._undo_menu.offer(text)))
