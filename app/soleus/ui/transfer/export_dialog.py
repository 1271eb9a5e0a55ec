"""The export: choose how, then where, and it is written in the background."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from soleus.domain.errors import Cancelled, SoleusError
from soleus.exchange import export, usual_wishes
from soleus.interchange.exporting import Format, Written
from soleus.services.composition import Services
from soleus.ui.file_choosing import ask_for_place, usual_folder
from soleus.ui.tasks import Task, Tasks
from soleus.ui.text import plural, tr
from soleus.ui.theme import theme_of
from soleus.ui.transfer.export_choices import ExportChoices
from soleus.ui.transfer.export_summary import ExportSummary
from soleus.ui.widgets.banner import Banner
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import column, row, scrolled, spaced
from soleus.ui.widgets.waiting import Waiting

_C = "Export"
_NAMES = {Format.STRONG: "-strong", Format.HEVY: "-hevy", Format.OPENWEIGHT: "-openweight", Format.ICS: "-plan"}


class ExportDialog(QDialog):
    """The formats, a place, how far it is, and what had no place in it; `told` carries what was written as a banner."""

    told = Signal(object)

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("exportDialog")
        self.setWindowTitle(tr(_C, "Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._services = services
        self._task: Task | None = None
        self.choices = ExportChoices(usual_wishes(services), services.clock().date())
        self.waiting = Waiting()
        self.stack = QStackedWidget()
        self.stack.addWidget(scrolled(self.choices, "exportQuestions", sideways=False))
        self.stack.addWidget(self.waiting)
        self._error = label("", tone="danger", wrap=True, name="exportError")
        self._error.hide()
        self.cancel_button = button(tr(_C, "Cancel"), on_click=self.reject, name="exportCancel")
        self.export_button = button(tr(_C, "Choose where…"), "primary", self._choose_place, name="exportConfirm")
        self.export_button.setDefault(True)
        self.folder_button = button(tr(_C, "Show in folder"), name="exportFolder")
        self.folder_button.hide()
        whole = QVBoxLayout(self)
        spaced(whole, 0)
        whole.addWidget(self.stack, 1)
        whole.addLayout(column(self._error, margins=(24, 0, 24, 8)))
        whole.addWidget(Separator())
        ends = row(None, self.folder_button, self.cancel_button, self.export_button, margins=(24, 12, 24, 12))
        whole.addLayout(ends)
        self._fit(window)

    def _fit(self, window: QWidget) -> None:
        """Be as high as the questions are, as far as the window is: more is scrolled."""
        theme = theme_of(self)
        width = min(theme.px(560), window.width() - 32)
        wanted = self.choices.layout()
        high = wanted.heightForWidth(width) if wanted is not None else 0
        self.resize(width, min(high + theme.px(72), max(window.height() - 48, 320)))

    @property
    def format(self) -> Format:
        """The chosen format."""
        return self.choices.format

    def is_busy(self) -> bool:
        """Whether it is writing."""
        return self._task is not None

    def _choose_place(self) -> None:
        day = self._services.clock().date().isoformat()
        format = self.format
        suggested = usual_folder() / f"soleus{_NAMES.get(format, '')}-{day}.{format.suffix}"
        kinds = {
            Format.JSON: tr(_C, "Soleus logbook (*.json)"),
            Format.OPENWEIGHT: tr(_C, "openweight (*.json)"),
            Format.ICS: tr(_C, "Calendar (*.ics)"),
        }
        ask_for_place(self, suggested, kinds.get(format, tr(_C, "Table (*.csv)")), self.write_to)

    def write_to(self, path: Path) -> None:
        """Write to a place; a file that is there is replaced, which the user agreed to."""
        self._error.hide()
        self.waiting.start(tr(_C, "Writing {name}").format(name=path.name), tr(_C, "{done} of {total} workouts"))
        self.stack.setCurrentWidget(self.waiting)
        self.export_button.hide()
        self.cancel_button.setFocus()
        services, format, wishes, span = self._services, self.format, self.choices.wishes, self.choices.span
        self._task = Tasks.shared().run(
            lambda report: export(services, path, format, report, replace_file=True, wishes=wishes, span=span),
            lambda written: self._on_written(path, format, written),
            self._on_failed,
            self.waiting.progress,
        )

    def _on_written(self, path: Path, format: Format, written: Written) -> None:
        self._task = None
        if format is Format.JSON:
            text = plural(
                _C, "Exported the logbook with %n workout to {name}.",
                "Exported the logbook with %n workouts to {name}.", written.count,
            )  # fmt: skip
        elif format is Format.ICS:
            text = plural(_C, "Exported %n event to {name}.", "Exported %n events to {name}.", written.count)
        else:
            text = plural(_C, "Exported %n row to {name}.", "Exported %n rows to {name}.", written.count)
        text = text.format(name=path.name)
        folder = QUrl.fromLocalFile(str(path.parent.absolute()))
        self.told.emit(Banner(text, "ok", tr(_C, "Show in folder"), lambda: QDesktopServices.openUrl(folder)))
        if written.remarks:
            self._show_summary(text, written, folder)
        else:
            self.accept()

    def _show_summary(self, text: str, written: Written, folder: QUrl) -> None:
        """Say what the format has no place for; the user closes it."""
        page = scrolled(ExportSummary(text, written.remarks), "exportRemarks", sideways=False)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.folder_button.clicked.connect(lambda *_: QDesktopServices.openUrl(folder))
        self.folder_button.show()
        self.cancel_button.setText(tr(_C, "Close"))
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()

    def _on_failed(self, error: SoleusError) -> None:
        self._task = None
        self.stack.setCurrentIndex(0)
        self.export_button.show()
        self.export_button.setFocus()
        self._error.setText(str(error))
        self._error.setVisible(not isinstance(error, Cancelled))

    def reject(self) -> None:
        """Stop the writing, or close."""
        if self._task is not None:
            self._task.cancel()
        else:
            super().reject()
