"""Undo and redo in the menu: what they are called, when they can be chosen, and what they do."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from soleus.domain.errors import SoleusError
from soleus.services.logbook import Logbook
from soleus.ui.text import tr
from soleus.ui.undo_routing import can_undo_text, undo_in_field
from soleus.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from soleus.ui.main_window import MainWindow


class UndoMenu:
    """Undo in the focused text field, else in the logbook; what cannot be undone is said by `on_error`."""

    def __init__(self, window: "MainWindow", logbook: Logbook, on_error: Callable[[SoleusError], object]) -> None:
        self._window = window
        self._logbook = logbook
        self._on_error = on_error
        self._offered: Banner | None = None

    def connect_actions(self) -> None:
        """Answer to the menus, which are new ones after a change of the language."""
        actions = self._window.actions_
        actions.undo.triggered.connect(self.undo)
        actions.redo.triggered.connect(self.redo)
        actions.edit_menu.aboutToShow.connect(self._show_what_can_be_undone)
        actions.edit_menu.aboutToHide.connect(self._let_undo_be_pressed)

    def undo(self) -> None:
        """Undo in the focused text field, else in the logbook."""
        if not undo_in_field():
            self.undo_step()

    def redo(self) -> None:
        """Redo in the focused text field, else in the logbook."""
        if not undo_in_field(redo=True):
            self._try(self._logbook.redo)

    def undo_step(self) -> None:
        """Undo the last step in the logbook."""
        self._try(self._logbook.undo)

    def rename(self) -> None:
        """Say in the menu what comes next."""
        book, actions = self._logbook, self._window.actions_
        for action, word, what in (
            (actions.undo, tr("Menu", "&Undo"), book.undo_label),
            (actions.redo, tr("Menu", "&Redo"), book.redo_label),
        ):
            action.setText(f"{word}: {what.replace('&', '&&')}" if what else word)

    def offer(self, text: str) -> Banner:
        """Return a banner that says what was done and takes it back, as long as nothing else was done."""
        banner = Banner(text, "info", tr("Window", "Undo"), self.undo_step, icon="arrow-u-up-left")
        self._offered = banner
        banner.closed.connect(self._on_offer_closed)
        return banner

    def on_changed(self) -> None:
        """Something was done: name it, and no longer offer to take back what came before it."""
        self.rename()
        if self._offered is not None:
            self._offered.close_banner()

    def _on_offer_closed(self) -> None:
        self._offered = None

    def _try(self, step: Callable[[], object]) -> None:
        try:
            step()
        except SoleusError as error:
            self._on_error(error)
            self.rename()

    def _show_what_can_be_undone(self) -> None:
        book, actions, field = self._logbook, self._window.actions_, QApplication.focusWidget()
        actions.undo.setEnabled(bool(book.undo_label) or can_undo_text(field))
        actions.redo.setEnabled(bool(book.redo_label) or can_undo_text(field, redo=True))

    def _let_undo_be_pressed(self) -> None:
        # The keys ask the field that has the keyboard then, so they are never switched off.
        self._window.actions_.undo.setEnabled(True)
        self._window.actions_.redo.setEnabled(True)
