"""Asking for the place of a file, without holding up the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from soleus.ui.text import tr


def ask_for_file(parent: QWidget, kind: str, on_chosen: Callable[[Path], object]) -> QFileDialog:
    """Open a dialog for one file to import; `kind` describes it ("… (*.csv)")."""
    dialog = file_dialog(parent, tr("Import", "Import from"), "importFile")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([kind, tr("Import", "All files (*)")])
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.open()
    return dialog


def ask_for_place(parent: QWidget, suggested: Path, kind: str, on_chosen: Callable[[Path], object]) -> QFileDialog:
    """Open a dialog for the file to write, which asks before a file is replaced; `kind` describes it ("… (*.csv)")."""
    dialog = file_dialog(parent, tr("Export", "Export to"), "exportFile")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters([kind, tr("Export", "All files (*)")])
    dialog.setDefaultSuffix(suggested.suffix.removeprefix("."))
    dialog.setDirectory(str(suggested.parent))
    dialog.selectFile(suggested.name)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.open()
    return dialog


def usual_folder() -> Path:
    """Return the folder where exports of other apps usually land, and ours go."""
    wanted = QStandardPaths.StandardLocation
    for where in (wanted.DownloadLocation, wanted.DocumentsLocation, wanted.HomeLocation):
        path = Path(QStandardPaths.writableLocation(where) or ".")
        if path.is_dir():
            return path
    return Path.home()


def file_dialog(parent: QWidget, title: str, name: str) -> QFileDialog:
    """Return a dialog for files that begins in the usual folder and goes when it is closed."""
    dialog = QFileDialog(parent, title, str(usual_folder()))
    dialog.setObjectName(name)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
