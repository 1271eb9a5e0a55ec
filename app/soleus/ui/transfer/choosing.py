"""Asking for the files to import, without holding up the window."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from soleus.interchange.file_ends import FILE_ENDS, LOGBOOK_END
from soleus.ui.file_choosing import file_dialog
from soleus.ui.text import tr


def ask_for_files(parent: QWidget, on_chosen: Callable[[Sequence[Path]], object]) -> QFileDialog:
    """Open a dialog for one or more files to import and call `on_chosen` with them."""
    dialog = file_dialog(parent, tr("Import", "Import from"), "importFiles")
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


def _patterns() -> str:
    return " ".join("*" + end for end in (*FILE_ENDS, LOGBOOK_END))
