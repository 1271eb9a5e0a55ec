"""Bringing data in and taking it out: the dialogs behind File ▸ Import… and File ▸ Export…."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from soleus.services.composition import Services
from soleus.ui.widgets.banner import Banner


def import_file(
    window: QWidget,
    services: Services,
    paths: Sequence[Path],
    offer_undo: Callable[[str], object],
    restore: Callable[[Path], object],
) -> None:
    """Show what files would bring, and store it if the user wants it; asks for the files where none are named.

    A whole logbook, as it is brought along from another computer, is handed to `restore`.
    """
    from soleus.interchange.file_ends import LOGBOOK_END
    from soleus.ui.transfer.choosing import ask_for_files
    from soleus.ui.transfer.import_dialog import ImportDialog

    def show(chosen: Sequence[Path]) -> None:
        if len(chosen) == 1 and chosen[0].suffix.lower() == LOGBOOK_END:
            restore(chosen[0])
            return
        dialog = ImportDialog(services, chosen, window)
        dialog.undo_offered.connect(offer_undo)
        dialog.open()

    if paths:
        show(paths)
    else:
        ask_for_files(window, show)


def export_file(window: QWidget, services: Services, tell: Callable[[Banner], object]) -> None:
    """Let the user choose how and where the logbook is written out, and write it."""
    from soleus.ui.transfer.export_dialog import ExportDialog

    dialog = ExportDialog(services, window)
    dialog.told.connect(tell)
    dialog.open()
