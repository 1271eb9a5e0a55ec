"""The import, from reading a file to storing what it brings: nothing is stored before the user says so."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QStackedWidget, QVBoxLayout, QWidget

from soleus.domain.errors import Cancelled, SoleusError
from soleus.exchange import (
    Opened,
    OpenedLog,
    OpenedLogbook,
    OpenedMeasurements,
    OpenedTable,
    compare,
    open_file,
    read_described,
    restore,
    store,
    store_weights,
)
from soleus.services.composition import Services
from soleus.services.transfer import ImportPlan
from soleus.ui.tasks import Report, Task, Tasks
from soleus.ui.text import plural, tr
from soleus.ui.theme import theme_of
from soleus.ui.transfer.choosing import ask_for_files
from soleus.ui.transfer.column_page import ColumnPage
from soleus.ui.transfer.confirmation import confirmation
from soleus.ui.transfer.import_words import (
    action,
    no_workouts,
    stored,
    weights_action,
    weights_stored,
    workouts_stored,
)
from soleus.ui.transfer.preview import Preview
from soleus.ui.transfer.weights_page import WeightsPage
from soleus.ui.widgets.banner import EmptyState
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import IconLabel, Separator, label, set_tone
from soleus.ui.widgets.layout import row, spaced
from soleus.ui.widgets.waiting import Waiting

_C = "Import"
LARGE, SMALL = (920, 612), (640, 260)
"""Width and height of a preview and of a question, in pixels at 100 % text."""


class ImportDialog(QDialog):
    """Takes files one after the other: reads one, shows what it would bring, stores it if the user wants that.

    `undo_offered` says in a sentence what was stored, once it is.
    """

    undo_offered = Signal(str)

    def __init__(self, services: Services, paths: Sequence[Path], window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("importDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._services = services
        self._window = window
        self._waiting_files = list(paths)
        self._total = len(paths)
        self._task: Task | None = None
        self._opened: Opened | None = None
        self.preview: Preview | None = None
        self.columns: ColumnPage | None = None
        self._build()
        self._next_file()

    # building

    def _build(self) -> None:
        self.stack = QStackedWidget()
        self.waiting = Waiting()
        self.stack.addWidget(self.waiting)
        self._note_icon = IconLabel("shield-check")
        self._note = label("", "secondary", wrap=True, name="importNote")
        self.cancel_button = button(tr(_C, "Cancel"), on_click=self.reject, name="importCancel")
        self.import_button = button("", "primary", self._on_import, name="importConfirm")
        foot = QFrame()
        foot.setObjectName("importFoot")
        line = row(self._note_icon, self._note, self.cancel_button, self.import_button, margins=(24, 12, 24, 12))
        line.setStretchFactor(self._note, 1)
        foot.setLayout(line)
        whole = QVBoxLayout(self)
        spaced(whole, 0)
        whole.addWidget(self.stack, 1)
        whole.addWidget(Separator())
        whole.addWidget(foot)
        self._take_room(*LARGE)

    def _take_room(self, width: int, height: int) -> None:
        """Become as large as the design, but not larger than the window, and stay in its middle."""
        theme, whole = theme_of(self), self._window.size()
        size = QSize(theme.px(width), theme.px(height)).boundedTo(whole - QSize(32, 32))
        if size != self.size():
            middle = self.geometry().center()
            self.resize(size)
            if self.isVisible():
                self.move(middle - self.rect().center())

    def _show(self, widget: QWidget) -> None:
        old = self.stack.currentWidget()
        if self.stack.indexOf(widget) < 0:
            self.stack.addWidget(widget)
        self.stack.setCurrentWidget(widget)
        if old is not None and old not in (widget, self.waiting, self.preview):
            self.stack.removeWidget(old)
            old.deleteLater()

    def _foot(self, note: str, action: str = "", cancel: str = "") -> None:
        self._note_icon.setVisible(bool(note))
        self._note.setText(note)
        set_tone(self._note, "secondary")
        self.import_button.setVisible(bool(action))
        self.import_button.setText(action)
        self.import_button.updateGeometry()
        self.import_button.setEnabled(True)
        self.import_button.setDefault(bool(action))
        self.cancel_button.setText(cancel or tr(_C, "Cancel"))

    # reading

    def _next_file(self) -> None:
        path = self._waiting_files.pop(0)
        place = self._total - len(self._waiting_files)
        title = tr(_C, "Import preview")
        if self._total > 1:
            title = tr(_C, "Import preview, file {n} of {total}").format(n=place, total=self._total)
        self.setWindowTitle(title)
        self._drop_preview()
        self._opened = None
        self.waiting.start(tr(_C, "Reading {name}").format(name=path.name))
        self._show(self.waiting)
        self._foot(tr(_C, "Nothing is stored yet."))
        services = self._services
        self._run(lambda report: open_file(services, path, report), self._on_opened, lambda e: self._on_unread(path, e))

    def _on_opened(self, opened: Opened) -> None:
        if isinstance(opened, OpenedTable):
            self._ask_for_columns(opened)
            return
        self._opened = opened
        if isinstance(opened, OpenedLogbook):
            self._show(confirmation(opened))
            self._take_room(*SMALL)
            count = plural(_C, "Import %n workout", "Import %n workouts", opened.workouts)
            self._foot(tr(_C, "Nothing is stored yet. One undo takes the whole import back."), count)
            self.import_button.setFocus()
            return
        if isinstance(opened, OpenedMeasurements):
            self._show_weights(opened)
            return
        if not opened.prepared.log.workouts:
            self._on_unread(opened.path, SoleusError(no_workouts(opened)))
            return
        self.preview = Preview(self._services, opened)
        self.preview.planned.connect(self._on_planned)
        self.preview.failed.connect(lambda error: self._on_unread(opened.path, error))
        self.preview.columns_wanted.connect(self._ask_again)
        self._take_room(*LARGE)
        self.preview.fit_into(self.width())
        self._show(self.preview)
        self._on_planned(None)
        self.preview.exercises.setFocus()

    def _show_weights(self, opened: OpenedMeasurements) -> None:
        page = WeightsPage(opened)
        self._take_room(*LARGE)
        self._show(page)
        days = len(opened.plan.added)
        if days:
            said = tr(_C, "Nothing is stored yet. One undo takes the whole import back.")
            self._foot(said, weights_action(days))
        elif opened.plan.days:
            self._nothing_new()
        else:
            self._foot(tr(_C, "The file holds no body weight."), tr(_C, "Close"))
        page.setFocus()

    def _nothing_new(self) -> None:
        go_on = tr(_C, "Next file") if self._waiting_files else tr(_C, "Close")
        self._foot(tr(_C, "Everything in this file is in your logbook already."), go_on)
        self.cancel_button.hide()

    # columns that no format knows

    def _ask_for_columns(self, opened: OpenedTable) -> None:
        self._drop_preview()
        page = self.columns = ColumnPage(opened)
        page.settled.connect(self._on_columns)
        page.failed.connect(lambda error: self._on_unread(opened.path, error))
        self._take_room(*LARGE)
        page.fit_into(self.width())
        self._show(page)
        self._on_columns()
        page.columns.setFocus()

    def _ask_again(self) -> None:
        opened = self._opened
        if isinstance(opened, OpenedLog) and opened.described is not None:
            self._opened = None
            self._ask_for_columns(opened.described)

    def _on_columns(self) -> None:
        page = self.columns
        if page is None:
            return
        problem = page.problem()
        self._foot(problem or tr(_C, "Nothing is stored yet."), tr(_C, "Go on"))
        set_tone(self._note, "warn" if problem else "secondary")
        self.import_button.setEnabled(not problem and page.log is not None and bool(page.log.workouts))

    def _read_described(self, page: ColumnPage) -> None:
        described = page.described
        page.stop()
        self.columns = None
        self.waiting.start(tr(_C, "Reading {name}").format(name=described.path.name))
        self._show(self.waiting)
        self._foot(tr(_C, "Nothing is stored yet."))
        services = self._services
        self._run(
            lambda report: read_described(services, described),
            self._on_opened,
            lambda error: self._on_unread(described.path, error),
        )

    def _on_unread(self, path: Path, error: SoleusError) -> None:
        if isinstance(error, Cancelled):
            return
        self._opened = None
        said = EmptyState(
            "warning-circle",
            tr(_C, "“{name}” was not imported").format(name=path.name),
            str(error),
            tr(_C, "Choose another file"),
            self._choose_another,
        )
        self._show(said)
        self._drop_preview()
        more = tr(_C, "Go on with the next file") if self._waiting_files else ""
        self._foot("", more, tr(_C, "Close"))
        said.button.setFocus()

    def _choose_another(self) -> None:
        def take(paths: Sequence[Path]) -> None:
            self._waiting_files[:0] = paths
            self._total += len(paths) - 1
            self._next_file()

        ask_for_files(self, take)

    # comparing and storing

    def _on_planned(self, plan: ImportPlan | None) -> None:
        if self.preview is None:
            return
        note = self._safety(bool(self.preview.model.prepared.undecided))
        if plan is None:
            self._note.setText(note)
            if not self.import_button.text() or self.import_button.isHidden():
                self._foot(note, tr(_C, "Import"))
            return
        if plan.is_empty:
            self._nothing_new()
            return
        self.cancel_button.show()
        self._foot(note, action(plan))

    def _safety(self, some_undecided: bool) -> str:
        """Return what may be known before it is stored, in few words where there is little room."""
        if self.width() < theme_of(self).px(LARGE[0]):
            return tr(_C, "Nothing is stored yet.")
        note = tr(_C, "Nothing is stored yet. One undo takes the whole import back.")
        if some_undecided:
            note += " " + tr(_C, "What you leave undecided becomes a new exercise.")
        return note

    def _on_import(self) -> None:
        opened = self._opened
        if self.columns is not None:
            self._read_described(self.columns)
            return
        if opened is None:
            if self._waiting_files:
                self._next_file()
            return
        if isinstance(opened, OpenedLogbook):
            self._store(lambda report: workouts_stored(restore(self._services, opened, report), opened.path))
            return
        if isinstance(opened, OpenedMeasurements):
            if opened.plan.added:
                self._store(lambda _: weights_stored(store_weights(self._services, opened), opened.path))
            else:
                self._go_on()
            return
        assert isinstance(opened, OpenedLog)
        assert self.preview is not None
        preview, plan = self.preview, self.preview.plan
        if plan is not None and plan.is_empty:
            self._go_on()
            return
        preview.stop()
        services, prepared, unit, weights = self._services, preview.model.prepared, preview.unit, preview.takes_weights

        def work(report: Report) -> str:
            ready = plan if plan is not None else compare(services, opened, prepared, unit, report, weights)
            store(services, opened, ready, report)
            return stored(ready, opened.path)

        self._store(work)

    def _store(self, work: Callable[[Report], str]) -> None:
        self.waiting.start(tr(_C, "Storing"), tr(_C, "{done} of {total} workouts"))
        before = self.stack.currentWidget() or self.waiting
        self.stack.setCurrentWidget(self.waiting)
        self._foot(tr(_C, "It is stored as a whole, or not at all."))
        self.cancel_button.show()
        self.cancel_button.setFocus()
        self._run(work, self._on_stored, lambda error: self._on_not_stored(error, before), self.waiting.progress)

    def _on_stored(self, said: str) -> None:
        self.undo_offered.emit(said)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting_files:
            self._next_file()
        else:
            self.accept()

    def _on_not_stored(self, error: SoleusError, before: QWidget) -> None:
        self.stack.setCurrentWidget(before)
        if self.preview is not None and before is self.preview:
            self._on_planned(self.preview.plan)
        else:
            self._foot(tr(_C, "Nothing is stored yet."), tr(_C, "Import"))
        if not isinstance(error, Cancelled):
            self._note.setText(str(error))
            set_tone(self._note, "danger")

    # ending

    def _run(
        self,
        work: Callable[[Report], object],
        done: Callable[..., object],
        failed: Callable[[SoleusError], object],
        progress: Callable[[int, int], object] | None = None,
    ) -> None:
        def settled(then: Callable[..., object]) -> Callable[[object], None]:
            def act(result: object) -> None:
                self._task = None
                then(result)

            return act

        self._task = Tasks.shared().run(work, settled(done), settled(failed), progress)

    def _drop_preview(self) -> None:
        if self.columns is not None:
            self.columns.stop()
            self.columns = None
        if self.preview is not None:
            self.preview.stop()
            self.stack.removeWidget(self.preview)
            self.preview.deleteLater()
            self.preview = None

    def reject(self) -> None:
        """Stop what is under way; while it stores, that brings the preview back, else it closes the dialog."""
        if self._task is not None and self._opened is not None:
            self._task.cancel()
            return
        if self._task is not None:
            self._task.forget()
            self._task = None
        if self.preview is not None:
            self.preview.stop()
        if self.columns is not None:
            self.columns.stop()
        super().reject()

    def is_busy(self) -> bool:
        """Whether something is under way; pictures are taken when nothing is."""
        shown = self.preview or self.columns
        return self._task is not None or (shown is not None and shown.is_busy())
