"""What the window shows where the logbook cannot be opened."""

from pathlib import Path

from PySide6.QtCore import Qt

from soleus.ui.main_window import MainWindow
from soleus.ui.text import tr
from soleus.ui.widgets.banner import EmptyState
from soleus.ui.widgets.labels import label


def show_refusal(window: MainWindow, sentence: str, logbook: Path) -> EmptyState:
    """Show the sentence in place of the pages, with the file it is about; the file stays as it is."""
    said = EmptyState(
        "warning-circle", tr("Refusal", "This logbook cannot be opened"), sentence, tr("Refusal", "Quit"), window.close
    )
    where = label(str(logbook), "secondary", wrap=True, name="refusedFile")
    where.setAlignment(Qt.AlignmentFlag.AlignCenter)
    where.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    layout = said.layout()
    assert layout is not None
    layout.addWidget(where)
    window.toolbar.setEnabled(False)
    window.stack.addWidget(said)
    window.stack.setCurrentWidget(said)
    said.button.setFocus()
    return said
