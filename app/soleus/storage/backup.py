"""The backups of one logbook: written, listed, thinned, copied to a second folder, and put back in place."""

import json
import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from secrets import token_hex

from soleus.domain.errors import Damaged, InvalidValue, ReadingError, SoleusError
from soleus.domain.keeping import (
    Backup,
    Contents,
    Held,
    Progress,
    Reason,
    Restored,
    Salvaged,
    Stamp,
    Written,
    backup_name,
    stamp_of,
    to_thin,
)
from soleus.domain.words import tr
from soleus.storage import replacing
from soleus.storage.copying import (
    contents_of,
    copy_verified,
    opened_at_rest,
    opened_live,
    plainly,
    put_in_place,
    remove,
    verify,
)
from soleus.storage.database import examined

_CHOICES = "choices.json"
_SECOND = "second-folder"


class FileVault:
    """Backups in a folder of their own; may be used in any thread.

    `second_name` is the folder for them within the second folder that the user may choose; `private_folder` makes a
    folder that is open to its owner alone.
    """

    def __init__(self, logbook: Path, folder: Path, second_name: str, private_folder: Callable[[Path], object]) -> None:
        # A link stays a link: its file is what is replaced, and SQLite keeps its log of changes beside that.
        self.logbook = logbook.resolve() if logbook.is_symlink() else logbook
        self.folder = folder
        self._second_name = second_name
        self._private_folder = private_folder
        self._looked_at: dict[tuple[Path, int, int], Contents | None] = {}

    def is_changed(self) -> bool:
        """Return whether the logbook holds anything that no backup holds."""
        if not self.logbook.exists():
            return False
        with plainly(self.logbook), closing(opened_live(self.logbook)) as live:
            number = _revision(live)
            alike = [path for path, _ in self._files(self.folder) if _revision_of(path) == number]
            return not alike or all(self._contents(path) != contents_of(live) for path in alike)

    def contents(self) -> Contents | None:
        """Return what is in the logbook now, None where there is none or it cannot be read."""
        try:
            with closing(opened_live(self.logbook)) as live:
                return contents_of(live)
        except (sqlite3.Error, UnicodeDecodeError, OSError, SoleusError):
            return None

    def write(self, stamp: Stamp, progress: Progress | None = None) -> Written:
        """Write a verified backup, and a second one into the second folder, where there is one."""
        self._make_folder()
        target = self._free_name(self.folder, stamp)
        contents = self._copy_to(target, progress)
        backup = Backup(target, stamp, target.stat().st_size, contents)
        return Written(backup, self._copied_second(target))

    def write_to(self, target: Path, progress: Progress | None = None) -> Contents:
        """Write a verified copy of the logbook under a name; a file that is there is replaced once it stands."""
        if target.is_dir():
            raise InvalidValue(tr("Safekeeping", "“{path}” is a folder; name a file in it.").format(path=target))
        if target.exists() and self.logbook.exists() and target.samefile(self.logbook):
            raise InvalidValue(tr("Safekeeping", "A copy needs another name than the logbook itself."))
        return self._copy_to(target, progress)

    def write_into(self, folder: Path, stamp: Stamp, progress: Progress | None = None) -> Path:
        """Write a verified copy of the logbook into a folder, under the name of a backup; return its path."""
        self._make_folder(folder)
        target = self._free_name(folder, stamp)
        self._copy_to(target, progress)
        return target

    def _free_name(self, folder: Path, stamp: Stamp) -> Path:
        again = 0
        while (target := folder / backup_name(self.logbook.stem, stamp, again)).exists():
            again += 1
        return target

    def _copy_to(self, target: Path, progress: Progress | None) -> Contents:
        examined(self.logbook)
        with plainly(self.logbook), closing(opened_live(self.logbook)) as live:
            return copy_verified(live, target, progress)

    # what is there

    def backups(self, second: bool = False) -> list[Backup]:
        """Return the backups, newest first; those of the second folder where asked."""
        folder = self._place_of_second() if second else self.folder
        if folder is None:
            return []
        found: list[tuple[datetime, int, Backup]] = []
        for path, stamp in self._files(folder):
            with suppress(OSError):  # deleted meanwhile
                state = path.stat()
                backup = Backup(path, stamp, state.st_size, self._contents(path), second)
                found.append((stamp.moment, state.st_mtime_ns, backup))
        return [backup for *_, backup in sorted(found, key=lambda one: one[:2], reverse=True)]

    def _files(self, folder: Path) -> list[tuple[Path, Stamp]]:
        start = f"{self.logbook.stem}-"
        try:
            names = sorted(one.name for one in folder.iterdir() if one.name.startswith(start))
        except OSError:
            return []
        return [(folder / name, stamp) for name in names if (stamp := stamp_of(name)) is not None]

    def _contents(self, path: Path) -> Contents | None:
        """Return what is in a backup, None where it cannot be read; looked up once as long as the file is the same."""
        try:
            state = path.stat()
            key = (path, state.st_size, state.st_mtime_ns)
            if key not in self._looked_at:
                with closing(opened_at_rest(path)) as connection:
                    self._looked_at[key] = contents_of(connection)
        except (sqlite3.Error, UnicodeDecodeError, OSError, SoleusError):
            return None
        return self._looked_at[key]

    def look_at(self, path: Path) -> Contents:
        """Return what is in a logbook's file; raises ReadingError where it is none, Damaged where it is not whole."""
        return looked_at(path)

    # fewer of them

    def thin(self, now: datetime) -> int:
        """Delete the backups that need not be kept, in both folders; return their number."""
        deleted = 0
        for second in (False, True):
            found = {backup.path.name: backup for backup in self.backups(second)}
            held = [Held(name, backup.stamp, backup.sound) for name, backup in found.items()]
            for one in to_thin(held, now):
                with suppress(OSError):
                    found[one.name].path.unlink()
                    deleted += 1
        return deleted

    def delete(self, backup: Backup) -> None:
        """Delete one backup."""
        with plainly(backup.path):
            backup.path.unlink(missing_ok=True)

    def keep(self, backup: Backup) -> Backup:
        """Let the rule never delete a backup; return it under its new name."""
        stamp = Stamp(backup.stamp.moment, Reason.HAND)
        target = self._free_name(backup.path.parent, stamp)
        with plainly(backup.path):
            backup.path.rename(target)
        return Backup(target, stamp, backup.size, backup.contents, backup.is_second)

    # the second folder

    def second_folder(self) -> Path | None:
        """Return the folder that gets a copy of each backup."""
        try:
            chosen = json.loads((self.folder / _CHOICES).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        name = chosen.get(_SECOND) if isinstance(chosen, dict) else None
        return Path(name) if isinstance(name, str) and name else None

    def choose_second_folder(self, folder: Path | None) -> None:
        """Choose the folder that gets a copy of each backup; None ends it. Raises where it cannot be written."""
        self._make_folder()
        if folder is not None:
            if not folder.is_dir():
                raise InvalidValue(tr("Safekeeping", "There is no folder “{path}”.").format(path=folder))
            if folder.resolve() in (self.folder.resolve(), *self.folder.resolve().parents[:1]):
                raise InvalidValue(tr("Safekeeping", "Choose another place than the one the backups lie in already."))
            with plainly(folder):
                self._private_folder(folder / self._second_name)
        unfinished = self.folder / f".{_CHOICES}.{token_hex(4)}.part"
        with plainly(self.folder):
            text = json.dumps({} if folder is None else {_SECOND: str(folder)})
            with open(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as out:
                out.write(text)
            put_in_place(unfinished, self.folder / _CHOICES)

    def sweep(self) -> None:
        """Delete what a program that was ended while it wrote a backup left unfinished."""
        for folder, start in ((self.folder, ""), (self.logbook.parent, f".{self.logbook.name}.")):
            with suppress(OSError):
                for one in list(folder.glob(".*.part*")):
                    if one.name.startswith(start) and _is_left_over(one):
                        one.unlink(missing_ok=True)

    def catch_up(self) -> str:
        """Copy the newest backup into the second folder where it is not there yet; return what kept it from that."""
        newest = next((backup for backup in self.backups() if backup.sound), None)
        return "" if newest is None else self._copied_second(newest.path)

    def _place_of_second(self) -> Path | None:
        second = self.second_folder()
        return None if second is None else second / self._second_name

    def _copied_second(self, backup: Path) -> str:
        """Copy a backup that stands into the second folder; return a sentence where that was not possible."""
        second = self.second_folder()
        if second is None or (second / self._second_name / backup.name).exists():
            return ""
        if not second.is_dir():
            return tr(
                "Safekeeping",
                "The second folder “{path}” is not there, perhaps a disk that is not connected: "
                "the newest backup stands on this computer only.",
            ).format(path=second)
        target = second / self._second_name / backup.name
        unfinished = target.with_name(f".{target.name}.{token_hex(4)}.part")
        try:
            self._private_folder(target.parent)
            os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            shutil.copyfile(backup, unfinished)
            looked_at(unfinished)
            put_in_place(unfinished, target)
        except (OSError, SoleusError) as error:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            why = error.strerror or str(error) if isinstance(error, OSError) else str(error)
            return tr(
                "Safekeeping",
                "The second folder “{path}” did not take the backup: {why}. It stands on this computer only.",
            ).format(path=second, why=why.rstrip("."))
        return ""

    def _make_folder(self, folder: Path | None = None) -> None:
        try:
            self._private_folder(folder or self.folder)
        except OSError as error:
            raise SoleusError(
                tr("Safekeeping", "The folder “{path}” for backups cannot be made: {why}.").format(
                    path=folder or self.folder, why=error.strerror or error
                )
            ) from error

    # back in place

    def restore(self, path: Path, stamp: Stamp, progress: Progress | None = None) -> Restored:
        """Put a backup, or any logbook's file, in place of the logbook, which is kept aside first.

        Everything is prepared in a file beside the logbook; then the logbook changes in one transaction, which other
        programs that have it open notice like any other. Raises SoleusError or Cancelled; then it is as it was.
        """
        if self.logbook.exists() and path.exists() and path.samefile(self.logbook):
            raise InvalidValue(tr("Safekeeping", "This is the logbook itself; choose a backup."))
        prepared = self.logbook.with_name(f".{self.logbook.name}.{token_hex(4)}.part")
        try:
            contents = replacing.prepare(path, prepared, progress)
            kept = replacing.replace(
                self.logbook, prepared, self._keeper(stamp, progress), stamp.moment, self._highest()
            )
        finally:
            remove(prepared)
        return Restored(contents, kept)

    def salvage(self, progress: Progress | None = None) -> Salvaged:
        """Read what can be read of the logbook into a file of its own; the logbook is left as it is."""
        from soleus.storage.salvage import salvage

        self._make_folder()
        return salvage(self.logbook, self.folder / f".{self.logbook.name}.{token_hex(4)}.part", progress)

    def take(self, salvaged: Salvaged, moment: datetime) -> Restored:
        """Put what was read in place of the logbook, which is kept aside under the moment."""
        prepared = self.logbook.with_name(f".{self.logbook.name}.{token_hex(4)}.part")
        try:
            contents = replacing.prepare(salvaged.path, prepared)
            kept = replacing.replace_damaged(self.logbook, prepared, moment, self._highest())
        finally:
            remove(prepared)
        remove(salvaged.path)
        return Restored(contents, kept)

    def _highest(self) -> int:
        """Return the highest number of a last commit in any backup."""
        return max((_revision_of(path) or 0 for path, _ in self._files(self.folder)), default=0)

    def drop(self, salvaged: Salvaged) -> None:
        """Delete what was read, which is not wanted."""
        with suppress(OSError):
            remove(salvaged.path)

    def _keeper(self, stamp: Stamp, progress: Progress | None) -> Callable[[], tuple[Path, int]]:
        def keep() -> tuple[Path, int]:
            backup = self.write(stamp, progress).backup
            assert backup.contents is not None
            return backup.path, backup.contents.revision

        return keep


def looked_at(path: Path) -> Contents:
    """Return what is in a logbook's file, read through; raises ReadingError where it is none or is not whole."""
    if not path.is_file():
        raise ReadingError(tr("Safekeeping", "There is no file “{path}”.").format(path=path))
    try:
        with closing(opened_at_rest(path)) as connection:
            contents = contents_of(connection)
            verify(connection)
            return contents
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CORRUPT:
            raise ReadingError(tr("Safekeeping", "“{path}” is damaged.").format(path=path)) from error
        raise ReadingError(tr("Safekeeping", "“{path}” is not a Soleus logbook.").format(path=path)) from error
    except (Damaged, UnicodeDecodeError) as error:
        raise ReadingError(tr("Safekeeping", "“{path}” is damaged.").format(path=path)) from error
    except OSError as error:
        raise ReadingError(tr("Safekeeping", "“{path}” cannot be read.").format(path=path)) from error


def _is_left_over(path: Path) -> bool:
    """Return whether a file was not written to for a day: nobody is at work on it."""
    return abs(time.time() - path.stat().st_mtime) > 24 * 3600


def _revision(connection: sqlite3.Connection) -> int:
    row = connection.execute("SELECT number FROM revision").fetchone()
    return 0 if row is None else int(row[0])


def _revision_of(path: Path) -> int | None:
    try:
        with closing(opened_at_rest(path)) as connection:
            return _revision(connection)
    except (sqlite3.Error, ValueError, OSError):
        return None
