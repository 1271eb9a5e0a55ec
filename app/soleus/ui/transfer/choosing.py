"""Asking for the place of files, without holding up the window."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from soleus.interchange.file_ends import FILE_ENDS, LOGBOOK_END
from soleus.ui.text import tr


def ask_for_files(parent: QWidget, on_chosen: Callable[[Sequence[Path]], object]) -> QFileDialog:
    """Open a dialog for one or more files to import and call `on_chosen` with them."""
    dialog = _dialog(parent, tr("Import", "Import from"), "importFiles")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(
        [
            tr("Import", "Exports of training apps and of Soleus ({ends})").format(ends=_patterns()),
            tr("Import", "All files (*)"),
        ]
    )
    dialog.filesSelected.connect(lambda names: on_chosen([Path(name) for name in names]))
    dialog.open()
    return dialog


def ask_for_place(parent: QWidget, suggested: Path, kind: str, on_chosen: Callable[[Path], object]) -> QFileDialog:
    """Open a dialog for the file to write, which asks before a file is replaced; `kind` describes it ("… (*.csv)")."""
    dialog = _dialog(parent, tr("Export", "Export to"), "exportFile")
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


def _patterns() -> str:
    return " ".join("*" + end for end in (*FILE_ENDS, LOGBOOK_END))


def _dialog(parent: QWidget, title: str, name: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(usual_folder()))
    dialog.setObjectName(name)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
