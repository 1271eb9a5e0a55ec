"""The page "Safekeeping": backups made and listed, a second folder, and one file to take along."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from soleus.domain.errors import Cancelled, Damaged, SoleusError
from soleus.domain.keeping import Backup, Reason, Written
from soleus.services.logbook import Change
from soleus.services.safekeeping import Safekeeping
from soleus.ui.refusal import file_label
from soleus.ui.safekeeping.backup_list import BackupListModel, BackupListView
from soleus.ui.safekeeping.page import page
from soleus.ui.safekeeping.words import backup_text, moment_text, reason_name, unreachable_text
from soleus.ui.settings.rows import InLine, SettingRow, ruled
from soleus.ui.settings.settings_page import SettingsView
from soleus.ui.tasks import Report, Task, Tasks
from soleus.ui.text import plural, tr
from soleus.ui.widgets.banner import Banner
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import SectionHeading, label
from soleus.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from soleus.ui.session import Session

_C = "Safekeeping"


@dataclass(frozen=True, slots=True)
class Kept:
    """What the page shows, read in a thread."""

    backups: Sequence[Backup]
    second: Path | None
    is_there: bool
    in_second: int
    synchronised_by: str


def _read(keeping: Safekeeping) -> Kept:
    own = keeping.backups()
    names = {backup.path.name for backup in own}
    others = keeping.backups(second=True)
    further = [backup for backup in others if backup.path.name not in names]
    both = sorted([*own, *further], key=lambda backup: backup.stamp.moment, reverse=True) if further else own
    second = keeping.second_folder()
    return Kept(both, second, second is not None and second.is_dir(), len(others), keeping.synchronised_by())


class SafekeepingView(SettingsView):
    """What is done here is no step of the logbook's: a restore is gone back on by restoring what was kept."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self.setObjectName("safekeepingSettings")
        self._keeping = session.services.safekeeping
        self._task: Task | None = None
        self._reading: Task | None = None
        self._state: Kept | None = None
        names = {one.key: one.label for one in page().rows}
        listed = [SectionHeading(names["backups"], "", "emph"), *self._list(names)]
        self.fill(
            column(
                self._warning(),
                SectionHeading(tr(_C, "Safekeeping"), "", "emph"),
                *self._making(names), 16, *listed, 16, *ruled(*self._elsewhere(names)), None, gap=0,
            )
        )  # fmt: skip

    # parts

    def _warning(self) -> QWidget:
        self.warning = QWidget()
        self.warning.setObjectName("synchronisedWarning")
        self.warning.setLayout(column(margins=(0, 0, 0, 16)))
        self.warning.hide()
        return self.warning

    def _making(self, names: dict[str, str]) -> list[QWidget]:
        self.now = button(tr(_C, "Back up now"), "tonal", self.back_up, name="backUpNow")
        self.folder = button(tr(_C, "Open folder"), on_click=self._open_folder, name="backupFolder")
        self.last = SettingRow("backup-now", names["backup-now"], InLine(self.now, self.folder))
        self.where = file_label(self._keeping.folder, "backupPlace")
        self.bar = QProgressBar()
        self.bar.setObjectName("backupProgress")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr(_C, "Backing up"))
        self.stop = button(tr(_C, "Cancel"), on_click=self._stop, name="backupCancel", size="small")
        self.progress = QWidget()
        line = row(self.bar, self.stop, gap=12, margins=(0, 4, 0, 8))
        line.setStretch(0, 1)
        self.progress.setLayout(line)
        self.progress.hide()
        return [self.last, self.where, self.progress]

    def _list(self, names: dict[str, str]) -> list[QWidget]:
        self.model = BackupListModel(self)
        self.list = BackupListView(self.model)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(lambda backup: self.restore(backup))
        self.none = label(
            tr(_C, "There is none yet. One is made by itself after a start, whenever something changed."),
            "secondary", wrap=True, name="noBackups",
        )  # fmt: skip
        self.restore_button = button(tr(_C, "Restore…"), on_click=lambda: self.restore(), name="restoreBackup")
        self.keep_button = button(tr(_C, "Keep this backup"), on_click=lambda: self.keep(), name="keepBackup")
        self.chosen = SettingRow("backups", tr(_C, "The chosen backup"), InLine(self.restore_button, self.keep_button))
        return [self.none, self.list, self.chosen]

    def _elsewhere(self, names: dict[str, str]) -> list[QWidget]:
        self.choose = button(tr(_C, "Choose…"), on_click=self._choose_second, name="chooseSecond")
        self.remove = button(tr(_C, "Remove"), "quiet", lambda: self.use_second(None), name="removeSecond")
        self.second = SettingRow("second-folder", names["second-folder"], InLine(self.remove, self.choose))
        save = button(tr(_C, "Save a copy…"), on_click=self._save_copy, name="moveSave")
        take = button(tr(_C, "Restore from a file…"), on_click=self._restore_file, name="moveOpen")
        note = tr(_C, "one file holds everything, of all trainees: save it here, restore it there")
        self.move_row = SettingRow("another-laptop", names["another-laptop"], InLine(save, take), note)
        return [self.second, self.move_row]

    # what holds

    def refresh(self, change: Change | None = None) -> None:
        """Read the list again, in a thread: files are looked into."""
        if change is not None and change.origin not in ("outside", "looks"):
            return
        if self._reading is not None:
            self._reading.forget()
        keeping = self._keeping
        self._reading = Tasks.shared().run(lambda report: _read(keeping), self.show_kept, self._on_failed)
        self._on_chosen(self.list.current())

    def is_busy(self) -> bool:
        """Whether the list is still being read, or a backup made."""
        return self._reading is not None or self._task is not None

    def show_kept(self, state: Kept) -> None:
        """Show what was read."""
        self._reading = None
        self._state = state
        now = self._keeping.now()
        current = self.list.current()
        self.model.set_backups(state.backups, now)
        self.none.setVisible(not state.backups)
        self.list.setVisible(bool(state.backups))
        self.chosen.setVisible(bool(state.backups))
        place = next((n for n, backup in enumerate(state.backups) if current and backup.path == current.path), -1)
        if place >= 0:
            self.list.setCurrentIndex(self.model.index(place, 0))
        sound = next((backup for backup in state.backups if backup.sound), None)
        self.last.set_note(tr(_C, "none yet") if sound is None else self._said_of(sound))
        self._show_second(state)
        self._show_synchronised(state.synchronised_by)

    def _said_of(self, backup: Backup) -> str:
        said = tr(_C, "{moment}, {reason}")
        moment = moment_text(backup.stamp.moment, self._keeping.now())
        return said.format(moment=moment, reason=reason_name(backup.stamp.reason))

    def _show_second(self, state: Kept) -> None:
        self.remove.setVisible(state.second is not None)
        if state.second is None:
            self.second.set_note(tr(_C, "every backup is put there too: a USB stick, or a folder that synchronises"))
            self.second.set_problem("")
        elif state.is_there:
            said = plural(
                _C, "{folder}, within reach, holds %n backup", "{folder}, within reach, holds %n backups",
                state.in_second,
            )  # fmt: skip
            self.second.set_note(said.format(folder=state.second))
            self.second.set_problem("")
        else:
            self.second.set_note("")
            self.second.set_problem(unreachable_text(state.second))

    def _show_synchronised(self, service: str) -> None:
        self.warning.setVisible(bool(service))
        for old in self.warning.findChildren(Banner):
            old.close_banner()
        if not service:
            return
        said = tr(
            _C,
            "{service} copies this logbook while it is written, which can spoil it. Save a copy outside of its folder "
            "and open that one from now on. As second folder for backups it is fine.",
        )
        text, save = said.format(service=service), tr(_C, "Save a copy…")
        layout = self.warning.layout()
        if layout is not None:
            layout.addWidget(Banner(text, "warn", save, self._save_copy, pinned=True))

    def _on_chosen(self, backup: Backup | None) -> None:
        self.restore_button.setEnabled(backup is not None and backup.sound)
        self.keep_button.setEnabled(backup is not None and backup.stamp.reason is not Reason.HAND)
        if backup is None:
            self.chosen.set_note(tr(_C, "choose one in the list to see what is in it"))
        elif backup.stamp.reason is Reason.HAND:
            self.chosen.set_note(tr(_C, "it stays until you delete its file"))
        elif not backup.sound:
            self.chosen.set_note(tr(_C, "this file cannot be read; choose another one"))
        else:
            self.chosen.set_note(tr(_C, "old ones are thinned out: one a day, a week, a month"))
        self.list.setAccessibleDescription("" if backup is None else backup_text(backup, self.model.now))

    # what was done

    def back_up(self) -> None:
        """Write a backup now."""
        if self._task is not None:
            return
        keeping = self._keeping
        self.last.set_problem("")
        self.now.setEnabled(False)
        self.bar.setRange(0, 0)
        self.progress.show()
        work = lambda report: keeping.back_up(Reason.HAND, report)  # noqa: E731
        self._task = Tasks.shared().run(work, self._on_backed_up, self._on_failed, self._on_progress)

    def _on_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_backed_up(self, written: Written) -> None:
        self._ended()
        if written.warning:
            self.tell(written.warning, "warn")
        else:
            self.tell(tr(_C, "Backed up and checked."), "ok")
        self.refresh()

    def _ended(self) -> None:
        had_keyboard = self.stop.hasFocus()
        self._task = None
        self.progress.hide()
        self.now.setEnabled(True)
        if had_keyboard:
            self.now.setFocus()

    def _on_failed(self, error: SoleusError) -> None:
        self._reading = None
        self._ended()
        if isinstance(error, Damaged):
            said = tr(_C, "{problem} Choose the newest backup below and restore it.")
            self.last.set_problem(said.format(problem=error))
        elif not isinstance(error, Cancelled):
            self.last.set_problem(str(error))

    def restore(self, backup: Backup | None = None) -> None:
        """Show what the chosen backup holds beside what there is now."""
        chosen = backup or self.list.current()
        if chosen is not None and chosen.sound:
            self.session.safekeeping.restore_backup(chosen, self.window())

    def keep(self) -> None:
        """Let the chosen backup never be thinned out."""
        chosen, keeping = self.list.current(), self._keeping
        if chosen is not None and chosen.stamp.reason is not Reason.HAND:
            Tasks.shared().run(lambda report: keeping.keep(chosen), self._on_kept, self._on_failed)

    def _on_kept(self, backup: Backup) -> None:
        moment = moment_text(backup.stamp.moment, self._keeping.now())
        self.tell(tr(_C, "Kept: the backup of {moment}.").format(moment=moment), "ok")
        self.refresh()

    def _choose_second(self) -> None:
        dialog = QFileDialog(self.window(), tr(_C, "Second folder for backups"))
        dialog.setObjectName("secondFolder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda chosen: self.use_second(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def use_second(self, folder: Path | None) -> None:
        """Let every backup be put into a folder too, beginning with the newest one; None ends that."""
        keeping, before = self._keeping, None if self._state is None else self._state.second

        def work(report: Report) -> str:
            keeping.choose_second_folder(folder)
            return keeping.catch_up()

        self.second.set_problem("")
        Tasks.shared().run(work, self._on_second, lambda error: self.second.set_problem(str(error)))
        if before is not None and folder is None:
            self.choose.setFocus()

    def _on_second(self, warning: str) -> None:
        if warning:
            self.tell(warning, "warn")
        self.refresh()

    def _open_folder(self) -> None:
        folder = self._keeping.folder
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder if folder.is_dir() else folder.parent)))

    def _save_copy(self) -> None:
        self.session.safekeeping.save_copy(self.window())

    def _restore_file(self) -> None:
        self.session.safekeeping.restore_file(self.window())
