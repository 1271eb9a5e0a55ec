"""Opens what the Help menu offers, over a window that may or may not have a logbook open."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

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
    found = window.findChild(QWidget, "manual")
    manual = found if isinstance(found, ManualDialog) else ManualDialog(window)
    manual.show_page(shown)
    manual.show()
    manual.raise_()
    manual.activateWindow()


def open_tour(window: "MainWindow", with_focus: bool = True) -> None:
    """Show the five cards of the first steps over the window, which goes on working below them."""
    from soleus.ui.help.tour import Tour

    found = window.findChild(QWidget, "tour")
    tour = found if isinstance(found, Tour) else Tour(window)
    tour.show_card(0)
    tour.show()
    tour.raise_()
    if with_focus:
        tour.take_keyboard()
