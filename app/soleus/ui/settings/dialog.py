"""The preferences: pages that can be searched; every change shows at once and can be taken back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from soleus.domain.errors import SoleusError
from soleus.services.logbook import Change
from soleus.ui.actions import key_words
from soleus.ui.main_window import MainWindow
from soleus.ui.places import Place
from soleus.ui.session import Session
from soleus.ui.settings.page_list import PageList
from soleus.ui.settings.pages import pages
from soleus.ui.settings.settings_page import SettingsPage, SettingsView
from soleus.ui.settings.taking_back import TakingBack
from soleus.ui.text import tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.undo_routing import undo_in_field
from soleus.ui.widgets.banner import Banner, BannerArea, EmptyState
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.fields import SearchField
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import column, row, scrolled
from soleus.ui.widgets.list_keys import moved_by_key

LIST = 216
"""Pixels of the list of pages."""


class PreferencesDialog(QDialog):
    """Left what there is, right the chosen page; built anew where the language changes."""

    def __init__(self, session: Session, all_pages: tuple[SettingsPage, ...], page: str = "") -> None:
        super().__init__(session.window)
        self.setObjectName("preferencesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self._taking_back = TakingBack(session.services.logbook)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._inner: QWidget | None = None
        self._key = page
        self._build(all_pages)
        session.changed.connect(self._on_changed)
        session.language_changed.connect(self._on_language_changed)
        self._bind_keys()
        follow_theme(self, lambda _: self._fit())
        self.search.setFocus()

    # parts

    def _build(self, all_pages: tuple[SettingsPage, ...]) -> None:
        self.setWindowTitle(tr("Preferences", "Preferences"))
        self.pages = {page.key: page for page in all_pages}
        self._areas: dict[str, QScrollArea] = {}
        self._stale: set[str] = set()
        self.search = SearchField(tr("Preferences", "Search settings"), "")
        self.search.setObjectName("settingsSearch")
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self._go_to_found)
        self.list = PageList()
        self.list.setAccessibleName(tr("Preferences", "Pages"))
        self.list.chosen.connect(self._on_chosen)
        self.list.activated.connect(lambda _: self._go_to_found())
        self.nothing = EmptyState(
            "magnifying-glass", tr("Preferences", "No setting of that name"), tr("Preferences", "Try another word.")
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.nothing)
        self.banners = BannerArea()
        self.foot = label("", "secondary", wrap=True, name="settingsFoot")
        self._say_keys()
        close = button(tr("Preferences", "Close"), "primary", self.accept, name="settingsClose")
        foot = row(self.foot, close, gap=16, margins=(16, 12, 16, 12))
        foot.setStretch(0, 1)
        right = column(self.banners, self._stack, gap=0)
        right.setStretch(1, 1)
        self._side = QFrame()
        self._side.setProperty("plane", "bg")
        self._side.setLayout(column(row(self.search, margins=(16, 12, 16, 12)), self.list, gap=0))
        body = row(self._side, Separator(vertical=True), right, gap=0)
        body.setStretch(2, 1)
        whole = column(body, Separator(), foot, gap=0)
        whole.setStretch(0, 1)
        plane = QWidget()
        plane.setLayout(whole)
        if self._inner is not None:
            self._outer.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = plane
        self._outer.addWidget(plane)
        self.list.show_pages(all_pages, keep=self._key)

    def _bind_keys(self) -> None:
        window = self.session.window
        acts: dict[str, Callable[[], object]] = {
            "undo": self.undo,
            "redo": self.redo,
            "find": lambda: self.search.setFocus(Qt.FocusReason.ShortcutFocusReason),
        }
        for name in ("enlarge", "reduce", "reset_scale"):
            acts[name] = partial(_trigger, window, name)
        for name, act in acts.items():
            for keys in getattr(window.actions_, name).shortcuts():
                QShortcut(keys, self, act)

    def _say_keys(self) -> None:
        keys = key_words(QKeySequence(QKeySequence.StandardKey.Undo))
        self.foot.setText(tr("Preferences", "Changes show at once. {keys} takes one back.").format(keys=keys))

    # pages

    def show_page(self, key: str) -> None:
        """Show a page, whatever is searched for."""
        self.search.clear()
        self.list.choose_page(key)

    def shown(self) -> str:
        """Return the key of the page in sight."""
        return self._key

    def view(self, key: str) -> SettingsView:
        """Return the widget of a page, built if it is not yet."""
        area = self._areas.get(key)
        if area is None:
            view = self.pages[key].build(self.session)
            view.looks_changed.connect(self._taking_back.add_looks)
            view.told.connect(self.banners.show_banner)
            view.undo_offered.connect(self._offer_undo)
            view.place_wanted.connect(self._go)
            area = self._areas[key] = scrolled(view, f"settings-{key}")
            self._stack.addWidget(area)
            self._stale.add(key)
        shown = area.widget()
        assert isinstance(shown, SettingsView)
        if key in self._stale:
            self._stale.discard(key)
            shown.refresh(None)
        return shown

    def _on_chosen(self, key: str, row_key: str) -> None:
        self._key = key
        view = self.view(key)
        view.mark_row(row_key)
        self._stack.setCurrentWidget(self._areas[key])
        found = view.row(row_key)
        if found is not None:
            self._areas[key].ensureWidgetVisible(found, 0, theme_of(self).px(24))

    def _on_search(self, text: str) -> None:
        count = self.list.show_pages(tuple(self.pages.values()), text, self._key)
        if not count:
            self._stack.setCurrentWidget(self.nothing)

    def _go_to_found(self) -> None:
        line = self.list.current()
        if line is not None:
            self.view(line.page).focus_row(line.row or self._first_row(line.page))

    def _first_row(self, page: str) -> str:
        rows = self.pages[page].rows
        return rows[0].key if rows else ""

    # changes

    def undo(self) -> None:
        """Take back: in the focused text field, else what was changed here last."""
        if not undo_in_field():
            self._try(self._taking_back.back)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if not undo_in_field(redo=True):
            self._try(self._taking_back.again)

    def _try(self, step: Callable[[], object]) -> None:
        try:
            step()
        except SoleusError as error:
            self.banners.show_banner(Banner(str(error), "danger"))

    def _offer_undo(self, text: str) -> None:
        self.banners.show_banner(
            Banner(text, "info", tr("Window", "Undo"), lambda: self._try(self._taking_back.back), "arrow-u-up-left")
        )

    def _on_changed(self, change: Change) -> None:
        self._taking_back.on_changed(change)
        for key in self._areas:
            if key == self._key:
                self.view(key).refresh(change)
            else:
                self._stale.add(key)

    def _on_language_changed(self) -> None:
        search, line = self.search.text(), self.list.current()
        self._build(pages())
        self.search.setText(search)
        if line is not None:
            self.view(line.page).focus_row("language")

    def _go(self, place: Place) -> None:
        self.accept()
        self.session.go(place)

    # room

    def _fit(self) -> None:
        theme, room = theme_of(self), self.session.window.size()
        self.resize(
            min(theme.px(880), max(theme.px(320), room.width() - theme.px(32))),
            min(theme.px(568), max(theme.px(240), room.height() - theme.px(32))),
        )
        self._share()

    def _share(self) -> None:
        self._side.setFixedWidth(min(theme_of(self).px(LIST), self.width() * 2 // 5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list with the arrow keys while the search has the keyboard; Enter there goes to what is found."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (self.search.hasFocus() and (enter or moved_by_key(self.list, event))):
            super().keyPressEvent(event)


def _trigger(window: MainWindow, name: str) -> None:
    # Looked up late: a change of the language makes new actions.
    getattr(window.actions_, name).trigger()


def open_preferences(session: Session, page: str = "") -> None:
    """Show the preferences at a page; where they are open already they only turn to it."""
    dialog = session.window.findChild(PreferencesDialog, "preferencesDialog")
    if dialog is None or not dialog.isVisible():
        dialog = PreferencesDialog(session, pages(), page)
        dialog.open()
        return
    if page:
        dialog.show_page(page)
    dialog.activateWindow()
