"""The one question of copying a built-in set that was used: whether what was logged goes with the copy."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from soleus.domain.band import BandSet
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import row, spaced


def ask_for_history(parent: QWidget, band_set: BandSet, then: Callable[[bool], object]) -> None:
    """Ask, and go on with the answer; nothing happens where the question is given up."""
    dialog = QDialog(parent)
    dialog.setObjectName("copyBandsQuestion")
    dialog.setWindowTitle(tr("Bands", "Copy this set"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setMinimumWidth(theme_of(parent).px(360))

    def answer(take: bool) -> None:
        dialog.accept()
        then(take)

    said = label(
        tr("Bands", "You have logged sets with “{name}”. Are these the same bands?").format(name=band_set.shown_name),
        "strong",
        wrap=True,
    )
    why = label(
        tr(
            "Bands",
            "If they are, your sets move to the copy as they are, and your graphs go on in one piece.",
        ),
        "secondary",
        wrap=True,
    )
    column = QVBoxLayout(dialog)
    spaced(column, 12, 24)
    column.addWidget(said)
    column.addWidget(why)
    other = button(tr("Bands", "No, other bands"), "plain", lambda: answer(False), name="copyBandsOnly")
    same = button(tr("Bands", "Yes, the same"), "primary", lambda: answer(True), name="copyBandsAndHistory")
    same.setDefault(True)
    column.addLayout(row(None, other, same))
    dialog.open()
