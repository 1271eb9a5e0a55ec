"""An empty logbook with backups that are not empty has probably lost its file: the first start offers the newest."""

from functools import partial
from typing import TYPE_CHECKING

from shiboken6 import isValid

from soleus.domain.keeping import Backup
from soleus.ui.first_start import FirstStart
from soleus.ui.main_window import FIRST_TAB
from soleus.ui.safekeeping.words import contents_text, moment_text
from soleus.ui.tasks import Tasks
from soleus.ui.text import tr
from soleus.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from soleus.ui.session import Session


def offer_newest(session: "Session", welcome: FirstStart) -> None:
    """Look for the newest backup with workouts in it, in a thread, and let the first start offer it if there is one."""
    services = session.services

    def offer(backup: Backup | None) -> None:
        if backup is None or backup.contents is None or session.window.session is not session or not isValid(welcome):
            return
        restore = partial(session.safekeeping.restore_backup, backup)
        moment, contents = moment_text(backup.stamp.moment, services.clock()), contents_text(backup.contents)
        welcome.backup_wanted.connect(restore)
        welcome.offer_backup(moment, contents)
        if session.shown() != FIRST_TAB:
            said = tr("FirstStart", "This logbook is empty. There is a backup of {moment}: {contents}.")
            told = said.format(moment=moment, contents=contents)
            session.show_banner(Banner(told, "accent", tr("FirstStart", "Restore…"), restore, seconds=0))

    Tasks.shared().run(lambda report: services.safekeeping.newest_filled(), offer, session.show_error)
