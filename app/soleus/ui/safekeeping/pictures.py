"""Going back, what was deleted, and a logbook that is damaged or gone, as pictures show them."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QWidget

from soleus.domain.keeping import Backup, Reason, Salvaged, Stamp
from soleus.ui.refusal import Refusal
from soleus.ui.safekeeping.damage import DamageScreen, Found
from soleus.ui.safekeeping.leaving import LeavingDialog
from soleus.ui.safekeeping.view import Kept, SafekeepingView
from soleus.ui.settings.dialog import PreferencesDialog, open_preferences

if TYPE_CHECKING:
    from soleus.ui.main_window import MainWindow
    from soleus.ui.session import Session

PATIENCE_S = 20.0
View = tuple[str, Callable[["MainWindow"], QWidget]]


def views() -> list[View]:
    """Return a name for each, and what to do to see it over a window; nothing is written for it."""
    return [
        ("backups", _backups), ("restore", _restore), ("recently-deleted", _deleted), ("damaged", _damaged),
        ("refused", _refused), ("leaving", _leaving),
    ]  # fmt: skip


def _session(window: "MainWindow") -> "Session":
    assert window.session is not None
    return window.session


def _wait(busy: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE_S
    while busy() and time.monotonic() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def _made_up(session: "Session") -> tuple[Backup, ...]:
    """Return a backup for each reason, none of which is there."""
    keeping = session.services.safekeeping
    contents, now = keeping.contents(), keeping.now()
    made = []
    for days, reason in enumerate(Reason):
        moment = now.replace(hour=17, minute=15) if days else now
        stamp = Stamp(moment.replace(day=max(1, moment.day - days)), reason)
        sound = None if reason is Reason.UPGRADE else contents
        made.append(Backup(keeping.folder / f"{reason}.soleus", stamp, 1_234_567, sound, days == 2))
    return tuple(made)


def _backups(window: "MainWindow") -> QWidget:
    session = _session(window)
    open_preferences(session, "safekeeping")
    dialog = next(one for one in window.findChildren(PreferencesDialog) if one.isVisible())
    view = dialog.view("safekeeping")
    assert isinstance(view, SafekeepingView)
    _wait(view.is_busy)
    view.show_kept(Kept(_made_up(session), Path("USB"), False, 0, "Dropbox"))
    view.list.setCurrentIndex(view.model.index(0, 0))
    return dialog


def _restore(window: "MainWindow") -> QWidget:
    session = _session(window)
    itself = replace(_made_up(session)[0], path=session.services.safekeeping.logbook)
    dialog = session.safekeeping.restore_backup(itself)
    _wait(dialog.is_busy)
    return dialog


def _deleted(window: "MainWindow") -> QWidget:
    return _session(window).safekeeping.show_deleted()


def _damaged(window: "MainWindow") -> QWidget:
    keeping = _session(window).services.safekeeping
    screen = DamageScreen(keeping, window)
    contents = keeping.contents()
    assert contents is not None
    less = replace(contents, workouts=contents.workouts - 3)
    saved, lost = {"workouts": less.workouts, "sets": contents.sets}, {"workouts": 3}
    salvaged = Salvaged(keeping.logbook, saved, lost, 1, False, less)
    screen.show_found(Found(salvaged, _made_up(_session(window))[0]))
    return _instead(screen, window)


def _refused(window: "MainWindow") -> QWidget:
    path = _session(window).services.safekeeping.logbook
    return _instead(Refusal(str(path), path), window)


def _leaving(window: "MainWindow") -> QWidget:
    dialog = LeavingDialog("", window)
    dialog.open()
    return dialog


def _instead(screen: QWidget, window: "MainWindow") -> QWidget:
    """Show what stands in place of the pages by itself: the window's own are still open."""
    screen.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    screen.resize(window.stack.size())
    screen.show()
    return screen
