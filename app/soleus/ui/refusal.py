"""What the window shows where the logbook cannot be opened: why, which file it is, and what can be done."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QVBoxLayout, QWidget

from soleus.ui.text import tr
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.flow import Flow
from soleus.ui.widgets.labels import IconLabel, label
from soleus.ui.widgets.layout import column, in_the_middle, row, spaced


class Refusal(QFrame):
    """The sentence in place of the pages; the file stays as it is. `other_wanted` carries the path of another one."""

    other_wanted = Signal(object)
    quit_wanted = Signal()

    def __init__(self, sentence: str, logbook: Path, can_choose: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("refusal")
        self._folder = logbook.parent
        self.setProperty("plane", "surface")
        title = label(tr("Refusal", "This logbook cannot be opened"), "title", wrap=True, name="refusalTitle")
        said = label(sentence, wrap=True, name="refusalText")
        self.other = button(
            tr("Refusal", "Choose another file…"), "tonal", self._choose, name="refusalOther", icon="file-text"
        )
        self.other.setVisible(can_choose)
        self.quit = button(tr("Refusal", "Quit"), on_click=self.quit_wanted.emit, name="refusalQuit")
        buttons = QWidget()
        flow = Flow(8)
        flow.addWidget(self.other)
        flow.addWidget(self.quit)
        buttons.setLayout(flow)
        inner = QWidget()
        inner.setLayout(
            column(
                None,
                row(IconLabel("warning-circle", "danger", 32), None),
                title, said, file_label(logbook, "refusedFile"), 8, buttons, None, gap=8, margins=24,
            )
        )  # fmt: skip
        whole = QVBoxLayout(self)
        spaced(whole, 0)
        whole.addWidget(in_the_middle(inner, 720, "refusalScroll"))

    def take_keyboard(self) -> None:
        """Give the keyboard to what helps most."""
        (self.quit if self.other.isHidden() else self.other).setFocus()

    def _choose(self) -> None:
        choose_logbook(self, tr("Refusal", "Open a logbook"), self.other_wanted.emit, str(self._folder))


def file_label(path: Path, name: str) -> QLabel:
    """Return a label of a file's path, to be selected and copied."""
    where = label(str(path), "secondary", wrap=True, name=name)
    where.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    where.setMinimumWidth(1)  # a long name is broken where the room ends, it asks for none
    return where


def choose_logbook(parent: QWidget, title: str, on_chosen: Callable[[Path], object], folder: str) -> QFileDialog:
    """Open a dialog for a logbook's file and call `on_chosen` with its path."""
    dialog = QFileDialog(parent, title, folder)
    dialog.setObjectName("logbookFile")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([tr("Refusal", "Soleus logbooks (*.soleus)"), tr("Refusal", "All files (*)")])
    dialog.fileSelected.connect(lambda chosen: on_chosen(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
