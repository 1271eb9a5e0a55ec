"""Keeping the logbook safe: backups, a second folder, going back to a backup, and moving to another computer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from soleus.domain.keeping import Backup, Contents, Progress, Reason, Restored, Salvaged, Stamp, Vault, Written
from soleus.domain.syncing import synchronised_by
from soleus.services.clock import Clock


@dataclass(frozen=True, slots=True)
class StartBackup:
    """What the backup after a start came to: the backup, None where nothing had changed, and a sentence to show."""

    backup: Backup | None
    warning: str = ""


class Safekeeping:
    """What the window and the command line do with backups; all but the short questions belong in a thread.

    Failures are SoleusErrors; `progress` is called with (done, total), a total of 0 being unknown, and returns False
    to cancel, which raises Cancelled and leaves everything as it was.
    """

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    # short questions

    @property
    def logbook(self) -> Path:
        """The logbook's file."""
        return self._vault.logbook

    @property
    def folder(self) -> Path:
        """Where the backups lie; not made before the first one."""
        return self._vault.folder

    def synchronised_by(self) -> str:
        """Return the name of the service in whose folder the logbook lies ("Dropbox"), empty where in none."""
        return synchronised_by(self._vault.logbook.absolute(), _names_in)

    def second_folder(self) -> Path | None:
        """Return the folder that gets a copy of each backup, chosen by the user; it may be missing at the moment."""
        return self._vault.second_folder()

    def choose_second_folder(self, folder: Path | None) -> None:
        """Choose that folder; None ends it and deletes nothing. Raises SoleusError where it cannot be written."""
        self._vault.choose_second_folder(folder)

    def now(self) -> datetime:
        """Return the moment it is, with the zone that days are counted in."""
        return self._clock()

    # backups

    def contents(self) -> Contents | None:
        """Return what is in the logbook now, None where there is none or it cannot be read."""
        return self._vault.contents()

    def backups(self, second: bool = False) -> Sequence[Backup]:
        """Return the backups, newest first; those of the second folder where asked."""
        return self._vault.backups(second)

    def newest_sound(self) -> Backup | None:
        """Return the newest backup that can be read."""
        return next((backup for backup in self._vault.backups() if backup.sound), None)

    def newest_filled(self) -> Backup | None:
        """Return the newest backup with workouts in it where the logbook has none: its file may have been lost."""
        now = self._vault.contents()
        if now is not None and now.workouts:
            return None
        return next((one for one in self._vault.backups() if one.contents is not None and one.contents.workouts), None)

    def back_up(self, reason: Reason = Reason.HAND, progress: Progress | None = None) -> Written:
        """Write a verified backup now; raises Damaged where the logbook itself turns out not to be whole."""
        written = self._vault.write(Stamp(self._clock(), reason), progress)
        self._vault.thin(self._clock())
        return written

    def after_start(self, progress: Progress | None = None) -> StartBackup:
        """Write a backup where the logbook changed since the last one, and bring the second folder up to date.

        Raises Damaged where the logbook turns out not to be whole: nothing is thinned then.
        """
        self._vault.sweep()
        if not self._vault.is_changed():
            return StartBackup(None, self._vault.catch_up())
        written = self.back_up(Reason.START, progress)
        return StartBackup(written.backup, written.warning)

    def catch_up(self) -> str:
        """Copy the newest backup into the second folder where it is not there yet; return what kept it from that."""
        return self._vault.catch_up()

    def before_import(self) -> None:
        """Write a backup where there is anything that no backup holds."""
        if self._vault.is_changed():
            self.back_up(Reason.IMPORT)

    def keep(self, backup: Backup) -> Backup:
        """Let a backup stay until it is deleted by hand; returns it under its new name."""
        return self._vault.keep(backup)

    def delete(self, backup: Backup) -> None:
        """Delete a backup."""
        self._vault.delete(backup)

    # files

    def look_at(self, path: Path) -> Contents:
        """Return what is in a logbook's file, read through; raises ReadingError."""
        return self._vault.look_at(path)

    def restore(self, path: Path, progress: Progress | None = None) -> Restored:
        """Put a backup, or a logbook moved here from another computer, in place; the present state is backed up first.

        Every open window sees the change as one from outside; the one that asked is best closed and opened anew.
        """
        return self._vault.restore(path, Stamp(self._clock(), Reason.RESTORE), progress)

    def salvage(self, progress: Progress | None = None) -> Salvaged:
        """Read what can be read of a damaged logbook, table by table and row by row; nothing is put in place yet."""
        return self._vault.salvage(progress)

    def open_salvaged(self, salvaged: Salvaged) -> Restored:
        """Put what was read in place of the damaged logbook, which is kept beside it under the moment."""
        return self._vault.take(salvaged, self._clock())

    def drop_salvaged(self, salvaged: Salvaged) -> None:
        """Delete what was read of a damaged logbook: something else took its place, or nothing did."""
        self._vault.drop(salvaged)

    def export_copy(self, target: Path, progress: Progress | None = None) -> Contents:
        """Write the whole logbook, all trainees, as one verified file to open on another computer."""
        return self._vault.write_to(target, progress)

    def copy_into(self, folder: Path, progress: Progress | None = None) -> Path:
        """Write a verified copy into any folder, which is made where it is missing; return its path."""
        return self._vault.write_into(folder, Stamp(self._clock(), Reason.HAND), progress)

    def suggested_copy_name(self) -> str:
        """Return a name for such a file: the logbook's, with the day."""
        now: datetime = self._clock()
        return f"{self._vault.logbook.stem} {now:%Y-%m-%d}.soleus"


def _names_in(folder: Path) -> list[str]:
    try:
        return [one.name for one in folder.iterdir()]
    except OSError:
        return []
