"""Bringing data in and taking it out: the dialogs behind File ▸ Import… and File ▸ Export…."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from soleus.services.composition import Services

if TYPE_CHECKING:
    from soleus.ui.main_window import MainWindow


def import_file(window: "MainWindow", services: Services, paths: Sequence[Path] = ()) -> None:
    """Show what files would bring, and store it if the user wants it; asks for the files where none are named."""
    from soleus.ui.transfer.choosing import ask_for_files
    from soleus.ui.transfer.import_dialog import ImportDialog

    def show(chosen: Sequence[Path]) -> None:
        dialog = ImportDialog(services, chosen, window)
        if window.session is not None:
            dialog.undo_offered.connect(window.session.offer_undo)
        dialog.open()

    if paths:
        show(paths)
    else:
        ask_for_files(window, show)


def export_file(window: "MainWindow", services: Services) -> None:
    """Let the user choose how and where the logbook is written out, and write it."""
    from soleus.ui.transfer.export_dialog import ExportDialog

    dialog = ExportDialog(services, window)
    if window.session is not None:
        dialog.told.connect(window.session.show_banner)
    dialog.open()
