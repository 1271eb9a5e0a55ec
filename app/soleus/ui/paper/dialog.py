"""The dialog behind File ▸ Print…: what goes on paper, how it will look, and where it goes."""

import sys
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QByteArray, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QButtonGroup, QDialog, QFileDialog, QLabel, QRadioButton, QVBoxLayout, QWidget

from soleus.domain.errors import SoleusError
from soleus.services.composition import Services
from soleus.ui.paper.desk import Document, Paper
from soleus.ui.paper.preview import PreviewArea
from soleus.ui.paper.setting_out import Job, What, set_out
from soleus.ui.paper.sizes import SIZES, page_layout, paper_of, usual_size
from soleus.ui.paper.writing import paint_on, save_pdf
from soleus.ui.preferences import Preferences
from soleus.ui.tasks import Task, Tasks
from soleus.ui.text import day_range, plural, tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.banner import Banner
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import column, row, scrolled, sized, spaced
from soleus.ui.widgets.segmented import SegmentedControl

_C = "Paper"
_SIZE, _FOLDER = "paper-size", "paper-folder"


class PaperDialog(QDialog):
    """Questions at the left, pages at the right; `told` carries what was done as a banner.

    `workout` is the name of the workout there is to print, empty without one; `first` is offered first.
    """

    told = Signal(object)

    def __init__(
        self,
        services: Services,
        job: Job,
        workout: str,
        window: QWidget,
        preferences: Preferences | None = None,
        first: What = What.WEEK,
    ) -> None:
        super().__init__(window)
        self.setObjectName("paperDialog")
        self.setWindowTitle(tr(_C, "Print"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._services, self._job, self._preferences = services, job, preferences
        self._workout, self._first = workout, first
        self._window = window
        self.document: Document | None = None
        self._task: Task | None = None
        self._choices: dict[What, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self.size_choice = SegmentedControl([("a4", "A4"), ("letter", tr(_C, "Letter"))], tr(_C, "Paper"))
        self.size_choice.setObjectName("paperSize")
        remembered = self._remembered(_SIZE)
        self.size_choice.set_value(remembered if remembered in SIZES else usual_size())
        self.preview = PreviewArea()
        self._count = label("", "secondary", name="paperCount")
        self._error = label("", tone="danger", wrap=True, name="paperError")
        self._error.setContentsMargins(0, 8, 0, 0)
        self._error.hide()
        self.cancel_button = button(tr(_C, "Close"), on_click=self.reject, name="paperClose")
        self.save_button = button(tr(_C, "Save as PDF…"), on_click=self.choose_file, name="paperSave")
        self.print_button = button(tr(_C, "Print…"), "primary", lambda: self.choose_printer(), name="paperPrint")
        self.print_button.setDefault(True)
        self._lay_out()
        self._group.idToggled.connect(lambda _, on: self._set_out() if on else None)
        self.size_choice.changed.connect(self._on_size)
        self._choices[self.what].setFocus()
        self._set_out()

    def _lay_out(self) -> None:
        questions = QWidget()
        questions.setLayout(
            column(
                label(tr(_C, "What goes on paper?"), "emph", wrap=True),
                *self._whats(),
                8,
                label(tr(_C, "Paper"), "secondary"),
                row(self.size_choice, None),
                None,
                self._count,
                gap=8,
                margins=24,
            )
        )
        side = scrolled(questions, "paperQuestions", sideways=False)
        sized(side, 264)
        whole = QVBoxLayout(self)
        spaced(whole, 0)
        beside = row(side, Separator(vertical=True), self.preview, gap=0)
        beside.setStretch(2, 1)
        whole.addLayout(beside, 1)
        whole.addWidget(Separator())
        whole.addLayout(column(self._error, margins=(24, 0, 24, 0)))
        ends = row(None, self.cancel_button, self.save_button, self.print_button, margins=(24, 12, 24, 12))
        whole.addLayout(ends)
        theme, window = theme_of(self), self._window.window()
        self.resize(min(theme.px(920), window.width() - 32), min(theme.px(720), max(window.height() - 48, 360)))

    def _whats(self) -> list[QVBoxLayout]:
        """Return the choices there are, each with what it means in this logbook."""
        job = self._job
        week = day_range(job.first_day, job.first_day + timedelta(days=6))
        rows = [self._choice(What.WORKOUT, tr(_C, "The workout"), self._workout)] if job.has_workout else []
        rows.append(self._choice(What.WEEK, tr(_C, "The week"), week))
        rows.append(self._choice(What.BOTH, tr(_C, "The week and its workouts"), tr(_C, "A sheet each to write on")))
        self._choices[self._first].setChecked(True)
        return rows

    def _choice(self, what: What, title: str, said: str) -> QVBoxLayout:
        choice = QRadioButton(title)
        choice.setObjectName(f"paper-{what.value}")
        choice.setAccessibleDescription(said)
        self._group.addButton(choice, len(self._choices))
        self._choices[what] = choice
        below: QLabel = label(said, "secondary", wrap=True)
        beside = row(24, below, gap=0)
        beside.setStretchFactor(below, 1)
        return column(choice, beside, gap=4)

    @property
    def what(self) -> What:
        """What was chosen."""
        return next(what for what, choice in self._choices.items() if choice.isChecked())

    @property
    def paper(self) -> Paper:
        """The chosen paper."""
        return SIZES[str(self.size_choice.value())]

    @property
    def error(self) -> str:
        """What is said to have gone wrong; empty where nothing is."""
        return "" if self._error.isHidden() else self._error.text()

    def choose(self, what: What) -> None:
        """Choose what goes on paper."""
        self._choices[what].setChecked(True)

    def is_busy(self) -> bool:
        """Whether pages are laid out or written."""
        return self._task is not None

    # pages

    def _on_size(self, *_: object) -> None:
        self._remember(_SIZE, str(self.size_choice.value()))
        self._set_out()

    def _set_out(self) -> None:
        services, job, what, paper = self._services, self._job, self.what, self.paper
        self._run(lambda report: set_out(services, job, what, paper), self._on_set_out)

    def _on_set_out(self, document: Document) -> None:
        self._end()
        self.document = document
        self.preview.show_document(document)
        self._count.setText(plural(_C, "%n page", "%n pages", len(document.pages)))

    # the file

    def choose_file(self) -> None:
        """Ask where the PDF goes, and write it."""
        if self.document is None:
            return
        dialog = QFileDialog(self, tr(_C, "Save as PDF"), str(self._folder()))
        dialog.setObjectName("paperFile")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([tr(_C, "PDF (*.pdf)"), tr(_C, "All files (*)")])
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(file_name(self.document.name))
        dialog.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Write the PDF to a place; a file that is there is replaced, which the user agreed to."""
        document = self.document
        if document is not None:
            self._run(lambda report: save_pdf(document, path), lambda _: self._on_saved(document, path))

    def _on_saved(self, document: Document, path: Path) -> None:
        self._end()
        self._remember(_FOLDER, str(path.parent))
        text = plural(_C, "Saved %n page as {name}.", "Saved %n pages as {name}.", len(document.pages))
        folder = QUrl.fromLocalFile(str(path.parent.absolute()))
        show = tr(_C, "Show in folder")
        self.told.emit(Banner(text.format(name=path.name), "ok", show, lambda: QDesktopServices.openUrl(folder)))
        self.accept()

    # the printer

    def choose_printer(self, printers: Sequence[str] | None = None) -> None:
        """Ask for the printer, and print; `printers` are those of the computer."""
        document = self.document
        if document is None:
            return
        if not (QPrinterInfo.availablePrinterNames() if printers is None else printers):
            self._say(tr(_C, "No printer is set up on this computer. Save a PDF instead."))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(document.name)
        printer.setFullPage(True)
        printer.setPageLayout(page_layout(document.paper))
        dialog = QPrintDialog(printer, self)
        dialog.setObjectName("paperPrinter")
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, len(document.pages))
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.finished.connect(dialog.deleteLater)
        if sys.platform == "win32":  # whose own dialog is only shown this way
            dialog.exec()
        else:
            QDialog.open(dialog)

    def print_on(self, printer: QPrinter) -> None:
        """Print; where another paper was chosen for the printer, the pages are laid out for that one."""
        document = self.document
        assert document is not None
        printer.setFullPage(True)
        try:
            paper = paper_of(printer.pageLayout())
            if (round(paper.width), round(paper.height)) != (round(document.paper.width), round(document.paper.height)):
                document = set_out(self._services, self._job, self.what, paper)
            paint_on(printer, document)
        except SoleusError as error:
            self._say(str(error))
            return
        self.told.emit(Banner(tr(_C, "“{name}” was sent to the printer.").format(name=document.name), "ok"))
        self.accept()

    def done(self, result: int) -> None:
        """Close; what is under way is not waited for."""
        if self._task is not None:
            self._task.forget()
            self._task = None
        super().done(result)

    # within

    def _run(self, work, done) -> None:
        if self._task is not None:
            self._task.forget()
        self._error.hide()
        held = next((one for one in (self.save_button, self.print_button) if one.hasFocus()), None)
        if held is not None:  # which loses the keyboard while it is off
            self._choices[self.what].setFocus()
        for one in (self.save_button, self.print_button):
            one.setEnabled(False)
        self._task = Tasks.shared().run(work, done, self._on_failed)

    def _end(self) -> None:
        self._task = None
        for one in (self.save_button, self.print_button):
            one.setEnabled(True)

    def _on_failed(self, error: SoleusError) -> None:
        self._end()
        self._say(str(error))

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.show()

    def _folder(self) -> Path:
        wanted = QStandardPaths.StandardLocation
        usual = (QStandardPaths.writableLocation(one) for one in (wanted.DocumentsLocation, wanted.HomeLocation))
        for where in (self._remembered(_FOLDER), *usual):
            if where and Path(where).is_dir():
                return Path(where)
        return Path.home()

    def _remembered(self, key: str) -> str:
        if self._preferences is None:
            return ""
        return self._preferences.state(key).toStdString()

    def _remember(self, key: str, value: str) -> None:
        if self._preferences is not None:
            self._preferences.remember(key, QByteArray(value.encode()))


def file_name(title: str) -> str:
    """Return the name of a file for a document; signs that a file system refuses are left out.

    >>> file_name("A/B: knees")
    'A B knees.pdf'
    """
    plain = "".join(" " if sign in '/\\\\:*?"<>|' or not sign.isprintable() else sign for sign in title)
    return (" ".join(plain.split()).strip(". ")[:80] or "Soleus") + ".pdf"
