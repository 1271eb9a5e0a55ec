"""Opens what the Help menu offers, over a window that may or may not have a logbook open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

if TYPE_CHECKING:
    from soleus.ui.main_window import MainWindow


def open_shortcuts(window: "MainWindow") -> None:
    """Show every key, those of the page in sight first."""
    from soleus.ui.help.sections import sections
    from soleus.ui.help.shortcut_sheet import ShortcutSheet
    from soleus.ui.screens import screens

    session = window.session
    current = session.shown() if session is not None and session.current_page() is not None else ""
    ShortcutSheet(sections(window.menuBar(), screens(), current), window).open()


def open_about(window: "MainWindow") -> None:
    """Say what Soleus is, what it is made of, where it has its numbers from, and where its files lie."""
    from soleus.ui.help.about import AboutDialog

    AboutDialog(window.kept, window).open()


def open_manual(window: "MainWindow", page: str = "") -> None:
    """Show a page of the manual, by default that of the screen in sight; a manual that is open comes forward."""
    from soleus.ui.help.manual import ManualDialog

    shown = page or (window.session.shown() if window.session is not None else window.tab())
    manual = window.findChild(ManualDialog)
    if manual is None:
        manual = ManualDialog(window)
        if window.session is not None:
            window.session.language_changed.connect(manual.retranslate)
    manual.show_page(shown)
    manual.show()
    manual.raise_()
    manual.activateWindow()


def open_tour(window: "MainWindow", with_focus: bool = True) -> None:
    """Show the five cards of the first steps over the window, which goes on working below them."""
    from soleus.ui.help.sections import written_keys
    from soleus.ui.help.tour import Tour
    from soleus.ui.keys import key_caps

    close_tour(window)
    keys, manual = (
        key_caps(written_keys(action))[0] for action in (window.actions_.shortcuts, window.actions_.manual_here)
    )
    tour = Tour(window, keys, manual)
    if window.session is not None:
        window.session.language_changed.connect(tour.end)
    tour.show_card(0)
    tour.show()
    tour.raise_()
    if with_focus:
        tour.take_keyboard()


def close_tour(window: "MainWindow") -> None:
    """Take the first steps away where they are in sight, as when a workout takes the window over."""
    from soleus.ui.help.tour import Tour

    for tour in window.findChildren(Tour, "tour"):
        tour.end()


TOUR_SEEN = "tour"
"""The name under which the window remembers that the first steps were shown."""


def offer_tour(window: "MainWindow") -> None:
    """Show the first steps once, without taking the keyboard from what was just begun."""
    preferences = window.preferences
    if preferences.state(TOUR_SEEN).isEmpty() and window.toolbar.isVisibleTo(window):
        preferences.remember(TOUR_SEEN, QByteArray(b"seen"))
        open_tour(window, with_focus=False)
