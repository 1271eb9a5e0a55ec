"""What was written, and what of it had to go into the notes or stay behind."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from soleus.ui.text import tr
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import column, row

_C = "Export"
BULLET = "•"


class ExportSummary(QWidget):
    """A title, and a line for each thing that the format has no place for."""

    def __init__(self, title: str, remarks: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportSummary")
        lines = []
        for number, remark in enumerate(remarks):
            said = label(remark, wrap=True, name=f"exportRemark{number}")
            bullet = label(BULLET, "secondary")
            line = row(bullet, said, gap=8)
            line.setStretchFactor(said, 1)
            line.setAlignment(bullet, Qt.AlignmentFlag.AlignTop)
            lines.append(line)
        heading = label(title, "emph", wrap=True, name="exportDone")
        why = label(tr(_C, "Your logbook is unchanged. What this format has no column for:"), "secondary", wrap=True)
        self.setLayout(column(heading, why, *lines, None, gap=10, margins=24))
