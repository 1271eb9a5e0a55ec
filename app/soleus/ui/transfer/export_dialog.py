"""The export: choose how, then where, and it is written in the background."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QStackedWidget, QVBoxLayout, QWidget

from soleus.domain.errors import Cancelled, SoleusError
from soleus.exchange import export
from soleus.interchange.exporting import Format
from soleus.services.composition import Services
from soleus.ui.tasks import Task, Tasks
from soleus.ui.text import plural, tr
from soleus.ui.theme import theme_of
from soleus.ui.transfer.choosing import ask_for_place, usual_folder
from soleus.ui.transfer.waiting import Waiting
from soleus.ui.widgets.banner import Banner
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import column, row, spaced

_C = "Export"


class ExportDialog(QDialog):
    """Two formats, a place, and how far it is; `told` carries the banner that says what was written."""

    told = Signal(object)

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("exportDialog")
        self.setWindowTitle(tr(_C, "Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._services = services
        self._task: Task | None = None
        self._choices = QButtonGroup(self)
        self.waiting = Waiting()
        self.stack = QStackedWidget()
        self.stack.addWidget(self._questions())
        self.stack.addWidget(self.waiting)
        self._error = label("", tone="danger", wrap=True, name="exportError")
        self._error.hide()
        self.cancel_button = button(tr(_C, "Cancel"), on_click=self.reject, name="exportCancel")
        self.export_button = button(tr(_C, "Choose where…"), "primary", self._choose_place, name="exportConfirm")
        self.export_button.setDefault(True)
        whole = QVBoxLayout(self)
        spaced(whole, 0)
        whole.addWidget(self.stack, 1)
        whole.addLayout(column(self._error, margins=(24, 0, 24, 8)))
        whole.addWidget(Separator())
        whole.addLayout(row(None, self.cancel_button, self.export_button, margins=(24, 12, 24, 12)))
        theme = theme_of(self)
        self.resize(min(theme.px(520), window.width() - 32), self.sizeHint().height())

    def _questions(self) -> QWidget:
        made = QWidget()
        lines = []
        for place, (format, title, text) in enumerate(
            (
                (
                    Format.CSV,
                    tr(_C, "Table (CSV)"),
                    tr(_C, "One row per set and side, for a spreadsheet or a script. Plans and routines stay behind."),
                ),
                (
                    Format.JSON,
                    tr(_C, "Whole logbook (JSON)"),
                    tr(_C, "Everything, nothing lost: imports into an empty logbook, here or on another computer."),
                ),
            )
        ):
            choice = QRadioButton(title)
            choice.setObjectName(f"export-{format.value}")
            choice.setAccessibleDescription(text)
            choice.setChecked(place == 0)
            self._choices.addButton(choice, place)
            said = label(text, "secondary", wrap=True)
            beside = row(24, said, gap=0)
            beside.setStretchFactor(said, 1)
            lines.append(column(choice, beside, gap=2))
        made.setLayout(
            column(label(tr(_C, "How should your logbook be written?"), "emph"), *lines, None, gap=16, margins=24)
        )
        return made

    @property
    def format(self) -> Format:
        """The chosen format."""
        return (Format.CSV, Format.JSON)[self._choices.checkedId()]

    def _choose_place(self) -> None:
        day = self._services.clock().date().isoformat()
        suggested = usual_folder() / f"soleus-{day}.{self.format.value}"
        kind = tr(_C, "Table (*.csv)") if self.format is Format.CSV else tr(_C, "Soleus logbook (*.json)")
        ask_for_place(self, suggested, kind, self.write_to)

    def write_to(self, path: Path) -> None:
        """Write to a place; a file that is there is replaced, which the user agreed to."""
        self._error.hide()
        self.waiting.start(tr(_C, "Writing {name}").format(name=path.name), tr(_C, "{done} of {total} workouts"))
        self.stack.setCurrentWidget(self.waiting)
        self.export_button.hide()
        self.cancel_button.setFocus()
        services, format = self._services, self.format
        self._task = Tasks.shared().run(
            lambda report: export(services, path, format, report, replace_file=True),
            lambda count: self._on_written(path, format, count),
            self._on_failed,
            self.waiting.progress,
        )

    def _on_written(self, path: Path, format: Format, count: int) -> None:
        self._task = None
        if format is Format.CSV:
            text = plural(_C, "Exported %n row to {name}.", "Exported %n rows to {name}.", count)
        else:
            text = plural(
                _C, "Exported the logbook with %n workout to {name}.",
                "Exported the logbook with %n workouts to {name}.", count,
            )  # fmt: skip
        folder = QUrl.fromLocalFile(str(path.parent.absolute()))
        self.told.emit(
            Banner(
                text.format(name=path.name), "ok", tr(_C, "Show in folder"), lambda: QDesktopServices.openUrl(folder)
            )
        )
        self.accept()

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
