"""What the window does about safekeeping: copies, going back, what was deleted, and a file that is gone or damaged."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from soleus.domain.errors import Astray, SoleusError
from soleus.domain.keeping import Backup, Contents, Restored
from soleus.services.logbook import Change
from soleus.ui.places import ShowPreferences
from soleus.ui.refusal import choose_logbook
from soleus.ui.safekeeping.restore_dialog import RestoreDialog
from soleus.ui.safekeeping.words import moment_text, workouts_text
from soleus.ui.safekeeping.work import WorkDialog
from soleus.ui.text import tr
from soleus.ui.undo_routing import leave_field
from soleus.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from soleus.ui.session import Session

_C = "Safekeeping"


class SafekeepingInWindow(QObject):
    """Lives as long as its session."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._astray: Astray | None = None
        self._saved = ""
        session.language_changed.connect(self._say_astray)
        session.changed.connect(self._on_changed)

    def let_close(self) -> bool:
        """Return whether nothing is lost where the window closes; asks what to do otherwise."""
        if self._astray is None or self._saved:
            return True
        from soleus.ui.safekeeping.leaving import LeavingDialog

        dialog = LeavingDialog(str(self._astray), self._session.window)
        dialog.save_wanted.connect(self.save_copy)
        dialog.close_wanted.connect(self._close_anyway)
        dialog.open()
        return False

    def _close_anyway(self) -> None:
        self._astray = None
        self._session.window.close()

    # copies

    def save_copy(self, over: QWidget | None = None) -> QFileDialog:
        """Let the user choose where the whole logbook is written to, as one file."""
        parent = over or self._session.window
        keeping = self._session.services.safekeeping
        dialog = QFileDialog(parent, tr(_C, "Save a copy"), str(_usual_folder(keeping.logbook)))
        dialog.setObjectName("copyFile")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([tr("Refusal", "Soleus logbooks (*.soleus)"), tr("Refusal", "All files (*)")])
        dialog.setDefaultSuffix("soleus")
        dialog.selectFile(keeping.suggested_copy_name())
        dialog.fileSelected.connect(lambda chosen: self.write_copy(Path(chosen), parent))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def write_copy(self, target: Path, over: QWidget) -> None:
        """Write the whole logbook to a file; what is open is written, even where its own file is gone."""
        leave_field(self._session.window)
        services = self._session.services
        write = services.safekeeping.export_copy if self._astray is None else services.logbook.save_elsewhere
        title = tr(_C, "Saving {name}").format(name=target.name)
        WorkDialog(
            title, lambda report: write(target, report), lambda contents: self._on_copied(target, contents), over
        ).open()

    def _on_copied(self, target: Path, contents: Contents) -> None:
        said = tr(_C, "Saved as {name}: {contents}.").format(name=target.name, contents=workouts_text(contents))
        if self._astray is not None:
            self._saved = str(target)
            self._session.show_banner(
                Banner(
                    tr(_C, "{said} Go on with that file: this one takes nothing any more.").format(said=said), "ok",
                    tr(_C, "Open it"), lambda: self._session.other_wanted.emit(target), seconds=0, pinned=True,
                )
            )  # fmt: skip
            return
        folder = QUrl.fromLocalFile(str(target.parent.absolute()))
        show = tr(_C, "Show in folder")
        self._session.show_banner(Banner(said, "ok", show, lambda: QDesktopServices.openUrl(folder)))

    # going back

    def restore_file(self, over: QWidget | None = None) -> QFileDialog:
        """Let the user choose a file to restore: a backup, or a logbook brought along from another computer."""
        parent = over or self._session.window
        folder = str(_usual_folder(self._session.services.safekeeping.logbook))
        return choose_logbook(
            parent, tr(_C, "Restore from a file"), lambda path: self.ask_to_restore(path, path.name, parent), folder
        )

    def take(self, path: Path) -> RestoreDialog:
        """Show what a logbook's file that was chosen or dropped holds, and restore it if the user wants that."""
        return self.ask_to_restore(path, path.name, self._session.window)

    def restore_backup(self, backup: Backup, over: QWidget | None = None) -> RestoreDialog:
        """Show what a backup holds, and restore it if the user wants that."""
        moment = moment_text(backup.stamp.moment, self._session.services.safekeeping.now())
        name = tr(_C, "Backup of {moment}").format(moment=moment)
        return self.ask_to_restore(backup.path, name, over or self._session.window)

    def ask_to_restore(self, path: Path, name: str, over: QWidget) -> RestoreDialog:
        """Show what a file holds, and restore it if the user wants that."""
        dialog = RestoreDialog(self._session, path, name, over)
        dialog.restored.connect(lambda restored: self._on_restored(restored, name))
        dialog.open()
        return dialog

    def _on_restored(self, restored: Restored, name: str) -> None:
        self._session.replaced.emit(lambda session: session.safekeeping.say_restored(restored, name))

    def say_restored(self, restored: Restored, name: str) -> None:
        """Say what was restored, and offer to go back to what was there before."""
        said = tr(_C, "Restored: {name}, with {contents}.")
        said = said.format(name=name, contents=workouts_text(restored.contents))
        kept = restored.kept
        if kept is None:
            self._session.show_banner(Banner(said, "ok"))
            return
        before = tr(_C, "What was there before")
        both = tr(_C, "{said} What was there before is kept as a backup.").format(said=said)
        self._session.show_banner(
            Banner(
                both, "ok", tr(_C, "Go back"), lambda: self.ask_to_restore(kept, before, self._session.window),
                "arrow-u-up-left", seconds=0,
            )
        )  # fmt: skip

    # what was deleted

    def show_deleted(self) -> QWidget:
        """Show what was deleted lately, and let it be brought back."""
        from soleus.ui.safekeeping.deleted_dialog import DeletedDialog

        leave_field(self._session.window)
        dialog = DeletedDialog(self._session)
        dialog.open()
        return dialog

    # danger

    def show_danger(self, error: SoleusError) -> None:
        """Say that the file is gone or damaged, with what to do about it."""
        if isinstance(error, Astray):
            self._astray = error
            self._say_astray()
            return
        go = self._session.go
        self._session.show_banner(
            Banner(str(error), "danger", tr(_C, "Backups…"), lambda: go(ShowPreferences("safekeeping")))
        )

    def _on_changed(self, change: Change) -> None:
        """What was stored was stored in the file: it lies where it was again."""
        if self._astray is not None and change.origin in ("edit", "undo", "redo"):
            self._astray, self._saved = None, ""
            for banner in self._session.banners.banners():
                if banner.pinned:
                    banner.close_banner()

    def _say_astray(self) -> None:
        if self._astray is not None and not self._saved:
            save = tr(_C, "Save a copy…")
            self._session.show_banner(Banner(str(self._astray), "danger", save, self.save_copy, pinned=True))


def _usual_folder(logbook: Path) -> Path:
    """Return the folder where people look for their files; that of the logbook where there is none."""
    from PySide6.QtCore import QStandardPaths

    wanted = QStandardPaths.StandardLocation
    for where in (wanted.DocumentsLocation, wanted.HomeLocation):
        path = Path(QStandardPaths.writableLocation(where) or ".")
        if path.is_dir():
            return path
    return logbook.parent
