"""Opens a logbook in a window: at the start, anew where its file was replaced, and another one in its place."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from soleus.domain.errors import Damaged, SoleusError
from soleus.ui.kept import Kept
from soleus.ui.main_window import MainWindow
from soleus.ui.single_instance import SingleInstance
from soleus.ui.startup import plain_imports
from soleus.ui.text import tr

if TYPE_CHECKING:
    from soleus.services.composition import Services
    from soleus.services.safekeeping import StartBackup
    from soleus.ui.application import Options
    from soleus.ui.session import Session

Then = Callable[["Session"], object]
"""What is to be done with a session that was opened."""


class Opening(QObject):
    """Knows what the window is open on; `opened` carries each new session, `refused` why there is none.

    What is shown in place of the pages while there is no session goes with the next one.
    """

    opened = Signal(object)
    refused = Signal(object)

    def __init__(self, window: MainWindow, options: "Options", claim: SingleInstance | None = None) -> None:
        super().__init__(window)
        self.window = window
        self.claim = claim
        self._in_place: QWidget | None = None
        self._take(options)

    def _take(self, options: "Options") -> None:
        self.options = options
        self.window.kept = Kept(
            options.logbook, options.backups, options.log, options.preferences, options.sqlite_version
        )
        self.window.setWindowTitle(options.title or "Soleus")

    # opening

    def open_now(self) -> None:
        """Open the logbook in the window's own thread, as a start does: nothing can be done before."""
        try:
            with plain_imports():
                services = self.options.open_services()
                self._fill(services)
        except SoleusError as error:
            self.refuse(error)

    def open_again(self, then: Then | None = None) -> None:
        """Open what lies in the logbook's place now."""
        self._leave()
        self._open_later(then)

    def open_other(self, path: Path, then: Then | None = None) -> None:
        """Open another logbook in this window; where another window has it, that one comes forward instead."""
        if self.options.other is None:
            return
        options = self.options.other(path)
        if self.claim is not None and options.single:
            claim = SingleInstance(options.logbook)
            if not claim.claim():
                claim.ask_forward()
                return
            self.claim.release()
            self.claim = claim
            self.listen()

        def opened(session: "Session") -> None:
            if then is not None:
                then(session)
            self.keep_safe()

        self._leave()
        self._take(options)
        self._open_later(opened)

    def listen(self) -> None:
        """Come forward where the logbook is opened a second time."""
        if self.claim is not None and self.options.single:
            self.claim.listen(self.window.come_forward)

    def _open_later(self, then: Then | None) -> None:
        from soleus.ui.tasks import Tasks
        from soleus.ui.widgets.waiting import Waiting

        waiting = Waiting()
        waiting.start(tr("Opening", "Opening the logbook"))
        self._show_in_place(waiting)
        opening = self.options.open_services
        Tasks.shared().run(lambda report: opening(), lambda services: self._fill(services, then), self.refuse)

    def _fill(self, services: "Services", then: Then | None = None) -> None:
        from soleus.ui.application import open_session

        self._clear_place()
        session = open_session(self.window, services)
        session.replaced.connect(self.open_again)
        session.other_wanted.connect(self.open_other)
        self.opened.emit(session)
        if then is not None:
            then(session)

    def _leave(self) -> None:
        if self.window.session is not None:
            self.window.session.leave()

    # no logbook

    def refuse(self, error: SoleusError) -> None:
        """Say why the logbook cannot be opened and what can be done; the window stays."""
        if isinstance(error, Damaged) and self.options.open_safekeeping is not None and self.options.single:
            from soleus.ui.safekeeping.damage import DamageScreen

            damage = DamageScreen(self.options.open_safekeeping(), self.window)
            damage.replaced.connect(self.open_again)
            damage.other_wanted.connect(self.open_other)
            self._show_in_place(damage)
            damage.start()
        else:
            from soleus.ui.refusal import Refusal

            refusal = Refusal(str(error), self.options.logbook, self.options.other is not None)
            refusal.other_wanted.connect(self.open_other)
            refusal.quit_wanted.connect(self.window.close)
            self._show_in_place(refusal)
            refusal.take_keyboard()
        self.refused.emit(error)

    def _show_in_place(self, widget: QWidget) -> None:
        self._clear_place()
        self._in_place = widget
        self.window.toolbar.setEnabled(False)
        self.window.stack.addWidget(widget)
        self.window.stack.setCurrentWidget(widget)

    def _clear_place(self) -> None:
        if self._in_place is not None:
            self.window.stack.removeWidget(self._in_place)
            self._in_place.deleteLater()
            self._in_place = None
        self.window.toolbar.setEnabled(True)

    # idle

    def keep_safe(self) -> None:
        """Back the logbook up where it changed since the last backup, and forget what was deleted long ago.

        Both in a thread; only what went wrong is told.
        """
        from soleus.ui.tasks import Tasks

        session = self.window.session
        if session is None:
            return
        services = session.services

        def keep(report: object) -> "StartBackup":
            kept = services.safekeeping.after_start()
            services.deleted.purge()
            return kept

        def tell(error: SoleusError) -> None:
            if self.window.session is session:
                self.show_error(error)

        Tasks.shared().run(keep, self._on_kept_safe, tell)

    def _on_kept_safe(self, kept: "StartBackup") -> None:
        session = self.window.session
        if kept.warning and session is not None:
            from soleus.ui.widgets.banner import Banner

            session.show_banner(Banner(kept.warning, "warn"))

    def show_error(self, error: SoleusError) -> None:
        """Show what went wrong in its own words, where there is a place for it."""
        if self.window.session is not None:
            self.window.session.show_error(error)
