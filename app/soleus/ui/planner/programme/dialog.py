"""The dialog of programmes: all there are at the left, one of them at the right, and what can be done with it."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from soleus.domain.errors import SoleusError
from soleus.domain.ports import Kind
from soleus.domain.programme import Programme
from soleus.exchange import export_programme, import_programme
from soleus.interchange.programme_file import EXTENSION
from soleus.services.composition import Services
from soleus.services.logbook import Change
from soleus.ui.bridge import Bridge
from soleus.ui.file_choosing import ask_for_file, ask_for_place, usual_folder
from soleus.ui.planner.programme.frame import ProgrammesFrame
from soleus.ui.planner.programme.sheet import ProgrammeSheet
from soleus.ui.planner.text_dialog import TextDialog, name_problem
from soleus.ui.tasks import Report, Task, Tasks
from soleus.ui.text import tr
from soleus.ui.undo_routing import undo_in_field
from soleus.ui.widgets.banner import Banner


class ProgrammesDialog(ProgrammesFrame):
    """`started` carries the Enrolment that was begun; then the dialog closes."""

    started = Signal(object)

    def __init__(self, services: Services, parent: QWidget, key: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("programmesDialog")
        self.setWindowTitle(tr("Coach", "Programmes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._services = services
        running = services.programmes.running()
        self._key = key or ("" if running is None else running.programme.key)
        self._task: Task | None = None
        self._connect()
        self.fit()
        self.refresh()
        (self.chooser if self.list.isHidden() else self.list).setFocus()

    def _connect(self) -> None:
        self.list.chosen.connect(self.show_programme)
        self.list.start_wanted.connect(self.ask_to_start)
        self.list.rename_wanted.connect(self.ask_to_rename)
        self.list.removal_wanted.connect(self.delete)
        self.chooser.activated.connect(lambda _: self.show_programme(self.chooser.currentData()))
        for pressed, act in (
            (self.rename, self.ask_to_rename), (self.remove, self.delete), (self.start, self.ask_to_start),
            (self.edit, self.open_editor), (self.copy, self.copy_and_edit), (self.new, self.make),
            (self.give, self.ask_where_to), (self.bring, self.ask_where_from), (self.close_button, self.reject),
        ):  # fmt: skip
            pressed.clicked.connect(lambda *_, act=act: act())
        self._bridge = Bridge(self._services, self)
        self._bridge.changed.connect(self._on_changed)
        self.finished.connect(lambda _: self._end())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Redo), self, self._redo)

    # what is shown

    def refresh(self) -> None:
        """Read the programmes anew; the one shown stays where it can."""
        programmes = self._services.programmes
        all_ = [programmes.shown(one) for one in programmes.all()]
        if self._key not in [one.key for one in all_]:
            self._key = all_[0].key
        running = programmes.running()
        self.list.selectionModel().blockSignals(True)
        self.programmes.set_programmes(all_, "" if running is None else running.programme.key)
        self.list.setCurrentIndex(self.programmes.index(self.programmes.row_of(self._key)))
        self.list.selectionModel().blockSignals(False)
        self.chooser.clear()
        for one in all_:
            self.chooser.addItem(one.name, one.key)
        self._present()

    def programme(self) -> Programme:
        """The programme shown, in the reader's words."""
        return self._services.programmes.shown(self._services.programmes.get(self._key))

    def show_programme(self, key: str) -> None:
        """Show another programme."""
        if key != self._key:
            self._key = key
            self.problem.hide()
            self.list.setCurrentIndex(self.programmes.index(self.programmes.row_of(key)))
            self._present()

    def _present(self) -> None:
        shown = self.programme()
        self.chooser.setCurrentIndex(self.chooser.findData(self._key))
        self.title.setText(shown.name)
        for own in (self.edit, self.rename, self.remove):
            own.setVisible(not shown.builtin)
        self.area.setWidget(ProgrammeSheet(self._services, shown))
        self.area.verticalScrollBar().setValue(0)

    # what is done

    def ask_to_start(self) -> None:
        """Ask when, and start the programme."""
        from soleus.ui.planner.programme.start_dialog import StartDialog

        dialog = StartDialog(self._services, self._services.programmes.get(self._key), self)
        dialog.started.connect(self._on_started)
        dialog.open()

    def _on_started(self, enrolment: object) -> None:
        self.accept()
        self.started.emit(enrolment)

    def open_editor(self) -> None:
        """Edit a programme of the user's own."""
        from soleus.ui.planner.programme.editor import ProgrammeEditor

        ProgrammeEditor(self._services, self._key, self).open()

    def copy_and_edit(self) -> None:
        """Make a copy of the programme that is the user's own, and edit it."""
        self._made(partial(self._services.programmes.copy, self._key))

    def make(self) -> None:
        """Make a new programme, and edit it."""
        from soleus.ui.planner.programme.editor import new_programme

        self._made(partial(self._services.programmes.create, new_programme()))

    def _made(self, make: Callable[[], Programme]) -> None:
        made: list[Programme] = []
        if self.do(lambda: made.append(make())):
            self.show_programme(made[0].key)
            self.open_editor()

    def ask_where_to(self) -> None:
        """Ask for the file that the programme is written to."""
        suggested = usual_folder() / f"{safe_name(self.programme().name)}{EXTENSION}"
        ask_for_place(self, suggested, _kind(), self.write_to)

    def write_to(self, path: Path) -> None:
        """Write the programme to a file; one that is there is replaced, for the user was asked."""
        key, services = self._key, self._services

        def work(report: Report) -> None:
            export_programme(services, key, path, replace_file=True)

        self._task = Tasks.shared().run(work, lambda _: self._on_written(path), self._on_failed)

    def _on_written(self, path: Path) -> None:
        self._task = None
        self.problem.hide()
        self.banners.show_banner(Banner(tr("Coach", "Written to {file}.").format(file=path.name), "ok"))

    def ask_where_from(self) -> None:
        """Ask for a file that holds a programme."""
        ask_for_file(self, _kind(), self.read_from)

    def read_from(self, path: Path) -> None:
        """Take the programme of a file in as one of the user's own."""
        services = self._services

        def work(report: Report) -> Programme:
            return import_programme(services, path)

        self._task = Tasks.shared().run(work, self._on_read, self._on_failed)

    def _on_read(self, programme: Programme) -> None:
        self._task = None
        self.problem.hide()
        self.refresh()
        self.show_programme(programme.key)
        self.offer_undo(tr("Coach", "“{name}” imported.").format(name=programme.name), programme.key)

    def _on_failed(self, error: SoleusError) -> None:
        self._task = None
        self.say(error)

    def busy(self) -> bool:
        """Whether a file is being written or read."""
        return self._task is not None

    def ask_to_rename(self) -> None:
        """Ask for another name of a programme of the user's own."""
        shown = self.programme()
        if not shown.builtin:
            TextDialog(
                tr("Coach", "Rename"), tr("Coach", "Name"), shown.name,
                lambda text: self.do(partial(self._services.programmes.rename, shown.key, text)), name_problem,
                parent=self,
            ).open()  # fmt: skip

    def delete(self) -> None:
        """Delete a programme of the user's own; a banner offers to take that back."""
        shown = self.programme()
        if not shown.builtin and self.do(partial(self._services.programmes.delete, shown.key)):
            self.offer_undo(tr("Coach", "“{name}” deleted.").format(name=shown.name), shown.key)
            self.list.setFocus()

    def do(self, change: Callable[[], object]) -> bool:
        """Do it and say what went wrong; return whether it was done."""
        try:
            change()
        except SoleusError as error:
            self.say(error)
            return False
        self.problem.hide()
        return True

    def say(self, error: SoleusError) -> None:
        """Say what went wrong."""
        self.problem.setText(str(error))
        self.problem.show()

    def offer_undo(self, text: str, key: str = "") -> None:
        """Say what was done, with a button that takes it back and shows the programme of `key` again."""

        def take_back() -> None:
            if self.do(self._services.logbook.undo):
                if self.programmes.row_of(key) >= 0:
                    self.show_programme(key)
                self.list.setFocus()

        self.banners.show_banner(Banner(text, "info", tr("Coach", "Undo"), take_back))

    def _undo(self) -> None:
        if not undo_in_field():
            self.do(self._services.logbook.undo)

    def _redo(self) -> None:
        if not undo_in_field(redo=True):
            self.do(self._services.logbook.redo)

    def _on_changed(self, change: Change) -> None:
        if change.concerns(Kind.PROGRAMME, Kind.ENROLMENT, Kind.EXERCISE, Kind.BAND_SET, Kind.SETTING):
            self.refresh()

    def _end(self) -> None:
        self._bridge.stop()
        if self._task is not None:
            self._task.forget()


def safe_name(name: str) -> str:
    """Return a name as that of a file: what some system does not allow in one becomes a dash."""
    return re.sub(r'[\\/:*?"<>|\x00-\x1f]+', "-", name).strip(" .") or "programme"


def _kind() -> str:
    return tr("Coach", "Programmes of Soleus ({ends})").format(ends=f"*{EXTENSION}")
