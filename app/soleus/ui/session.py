"""One open logbook in a window: pages, banners, undo, and the road from one page to another."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from soleus.domain.errors import SoleusError
from soleus.domain.ports import Kind
from soleus.services.choices import DISTANCE_UNIT, LENGTH_UNIT, LengthUnit
from soleus.services.composition import Services
from soleus.services.logbook import Change
from soleus.ui.bridge import Bridge
from soleus.ui.language import apply as apply_language
from soleus.ui.main_window import FIRST_TAB, MainWindow
from soleus.ui.page import Page
from soleus.ui.page_stack import PageStack
from soleus.ui.places import (
    ExportFile,
    ImportFile,
    LogBodyWeight,
    LogPast,
    NewRoutine,
    OpenDemo,
    Place,
    Resume,
    ShowBandSets,
    ShowPreferences,
)
from soleus.ui.screens import Screen
from soleus.ui.sounds import Sound, Sounds
from soleus.ui.tasks import Tasks
from soleus.ui.text import tr
from soleus.ui.transfer.dropping import FileDrop
from soleus.ui.undo_routing import can_undo_text, undo_in_field
from soleus.ui.units import use_units
from soleus.ui.weeks import begin_weeks_on
from soleus.ui.widgets.banner import Banner, BannerArea

if TYPE_CHECKING:
    from soleus.ui.people.hosting import PeopleInWindow

WARM_UP_MS = 3000
"""How long after the start the modules of the graphs are read, so that History opens at once."""


class Session(QObject):
    """Fills a window with the screens of an open logbook until it is closed."""

    demo_wanted = Signal()
    changed = Signal(object)
    language_changed = Signal()

    def __init__(self, window: MainWindow, services: Services, screens: Sequence[Screen]) -> None:
        super().__init__(window)
        self.window = window
        self.services = services
        window.session = self
        self._screens = {screen.key: screen for screen in screens}
        self._welcoming = False
        self._people: PeopleInWindow | None = None
        self._undo_banner: Banner | None = None
        self._offer: Banner | None = None
        self.sounds = Sounds(window.preferences, self)
        self.banners = BannerArea()
        window.column.insertWidget(2, self.banners)
        self._built: dict[str, Page] = {}
        self._pages = PageStack(
            window.stack, [replace(screen, build=partial(self._build, screen)) for screen in screens], services
        )
        self._bridge = Bridge(services, self)
        self._use_choices()
        self._connect()
        window.set_open(True)
        self._name_undo()
        if services.insights.is_empty():
            self._offer_first_steps()
        self.show_screen(window.tab())
        # After the page was painted: each costs a question to the logbook.
        QTimer.singleShot(0, self, self._show_people)
        QTimer.singleShot(0, self, self._offer_unfinished)
        QTimer.singleShot(WARM_UP_MS, self, self._warm_up)

    def _connect(self) -> None:
        window = self.window
        self._bridge.changed.connect(self._on_changed)
        window.came_to_front.connect(self._bridge.look_outside)
        window.tab_wanted.connect(self.show_screen)
        window.start_button.clicked.connect(self.start_workout)
        self._pages.place_wanted.connect(self.go)
        self._pages.told.connect(self.show_banner)
        self._pages.undo_offered.connect(self.offer_undo)
        self._pages.left.connect(self._on_left)
        self._pages.sounded.connect(lambda name: self.sounds.play(Sound(name)))
        self._drop = FileDrop(window, self.bring_files)
        self._connect_actions()

    def _connect_actions(self) -> None:
        actions = self.window.actions_
        actions.start.triggered.connect(self.start_workout)
        actions.log_past.triggered.connect(lambda: self.go(LogPast()))
        actions.new_routine.triggered.connect(lambda: self.go(NewRoutine()))
        actions.bring.triggered.connect(self.bring_file)
        actions.export.triggered.connect(self.export_file)
        actions.undo.triggered.connect(self.undo)
        actions.edit_menu.aboutToShow.connect(self._show_what_can_be_undone)
        actions.edit_menu.aboutToHide.connect(self._let_undo_be_pressed)
        actions.redo.triggered.connect(self.redo)
        actions.find.triggered.connect(self._find)
        actions.weigh.triggered.connect(lambda: self.go(LogBodyWeight()))
        actions.band_sets.triggered.connect(lambda: self.open_band_sets())
        actions.settings.triggered.connect(lambda: self.open_preferences())

    def close(self) -> None:
        """Stop listening and give the logbook back."""
        self._bridge.stop()
        self._drop.stop()
        if self._people is not None:
            self._people.close()
        self.window.session = None
        self.services.logbook.close()

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
        self._name_undo()
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
        if isinstance(place, OpenDemo):
            self.demo_wanted.emit()
        elif isinstance(place, ImportFile):
            self.bring_file()
        elif isinstance(place, ExportFile):
            self.export_file()
        elif isinstance(place, LogBodyWeight):
            self.people.weigh()
        elif isinstance(place, ShowBandSets):
            self.open_band_sets(place.set_id)
        elif isinstance(place, ShowPreferences):
            self.open_preferences(place.page)
        else:
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

        self._welcoming = True
        welcome = FirstStart()
        welcome.place_wanted.connect(self._on_first_choice)
        self._pages.stand_in(FIRST_TAB, welcome)

    def _on_first_choice(self, place: Place) -> None:
        self.go(place)
        if not isinstance(place, OpenDemo):
            from soleus.ui.help.opening import offer_tour

            QTimer.singleShot(0, self, lambda: offer_tour(self.window))

    def _warm_up(self) -> None:
        from soleus.ui.charts import warm_up

        Tasks.shared().run(lambda report: warm_up())

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

        import_file(self.window, self.services, paths, self.offer_undo)

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
        if not undo_in_field():
            self._try(self.services.logbook.undo)

    def redo(self) -> None:
        """Redo in the focused text field, else in the logbook."""
        if not undo_in_field(redo=True):
            self._try(self.services.logbook.redo)

    def _try(self, step: Callable[[], object]) -> None:
        try:
            step()
        except SoleusError as error:
            self.show_error(error)
            self._name_undo()

    # changes

    def _use_choices(self) -> None:
        """Let what is written everywhere follow the choices of the logbook."""
        choices = self.services.choices
        begin_weeks_on(choices.first_weekday())
        use_units(choices.get(DISTANCE_UNIT), choices.get(LENGTH_UNIT) is LengthUnit.INCH)

    def _on_changed(self, change: Change) -> None:
        self._name_undo()
        if change.concerns(Kind.SETTING):
            self._use_choices()
        if change.concerns(Kind.TRAINEE):
            self._show_people()
        if self._undo_banner is not None:
            # It would take back something newer than it says.
            self._undo_banner.close_banner()
        if self._welcoming and not self.services.insights.is_empty():
            self._welcoming = False
            self._pages.end_stand_in(FIRST_TAB)
        self._pages.on_changed(change)
        if change.dropped_edits:
            said = tr("Window", "The logbook was changed elsewhere; steps that no longer fit cannot be undone.")
            self.show_banner(Banner(said))
        self.changed.emit(change)

    def _name_undo(self) -> None:
        book, actions = self.services.logbook, self.window.actions_
        for action, word, what in (
            (actions.undo, tr("Menu", "&Undo"), book.undo_label),
            (actions.redo, tr("Menu", "&Redo"), book.redo_label),
        ):
            action.setText(f"{word}: {what.replace('&', '&&')}" if what else word)

    def _show_what_can_be_undone(self) -> None:
        book, actions, field = self.services.logbook, self.window.actions_, QApplication.focusWidget()
        actions.undo.setEnabled(bool(book.undo_label) or can_undo_text(field))
        actions.redo.setEnabled(bool(book.redo_label) or can_undo_text(field, redo=True))

    def _let_undo_be_pressed(self) -> None:
        # The keys ask the field that has the keyboard then, so they are never switched off.
        self.window.actions_.undo.setEnabled(True)
        self.window.actions_.redo.setEnabled(True)

    # banners

    def show_banner(self, banner: Banner) -> None:
        """Show a banner above the page."""
        self.banners.show_banner(banner)

    def show_error(self, error: SoleusError) -> None:
        """Show what went wrong in its own words."""
        self.show_banner(Banner(str(error), "danger"))

    def offer_undo(self, text: str) -> None:
        """Show a banner that says what was done and takes it back with Undo; call it after the change."""
        # The change itself may still be on its way here, and would take the banner away.
        QTimer.singleShot(0, self, lambda: self._show_undo(text))

    def _show_undo(self, text: str) -> None:
        banner = Banner(
            text,
            "info",
            tr("Window", "Undo"),
            lambda: self._try(self.services.logbook.undo),
            icon="arrow-u-up-left",
        )
        self._undo_banner = banner
        banner.closed.connect(self._on_undo_banner_closed)
        self.show_banner(banner)

    def _on_undo_banner_closed(self) -> None:
        self._undo_banner = None
