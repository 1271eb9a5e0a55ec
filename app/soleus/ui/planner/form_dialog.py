"""What the dialogs of the calendar have in common: fields under their names, a line of words, Cancel and one way on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import Separator, label, set_tone
from soleus.ui.widgets.layout import column, row, scrolled, spaced

WIDTH = 424
"""Of the dialogs, at 100 % text."""


class FormDialog(QDialog):
    """A heir puts its fields into `build`; `problem` keeps it open, `take` gets what was entered."""

    wide = WIDTH

    def __init__(self, name: str, title: str, accept_words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.said = label("", "secondary", wrap=True, name=f"{name}Said")
        self._saying = QWidget(self)  # below what scrolls: what comes of it stays in sight
        self._saying.setLayout(row(self.said, margins=(24, 12, 24, 0)))
        self._saying.hide()
        self.good = button(accept_words, "primary", self.accept, name=f"{name}Save")
        self.good.setDefault(True)
        buttons = row(
            None,
            button(tr("Planner", "Cancel"), on_click=self.reject, name=f"{name}Cancel"),
            self.good,
            margins=(24, 12, 24, 12),
        )
        self._foot = QWidget(self)
        self._foot.setLayout(column(self._saying, buttons, gap=0))
        self._inner = QWidget()
        self._fields = QVBoxLayout(self._inner)
        spaced(self._fields, 16, (24, 20, 24, 16))

    def build(self, fields: Sequence[QWidget], first: QWidget) -> None:
        """Lay the fields out above the line of words, and give the keyboard to the first one."""
        for field in fields:
            self._fields.addWidget(field)
        self._fields.addStretch(1)
        lines = QVBoxLayout(self)
        spaced(lines, 0)
        self._area = scrolled(self._inner, f"{self.objectName()}Area", sideways=False)
        lines.addWidget(self._area, 1)
        lines.addWidget(Separator())
        lines.addWidget(self._foot)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def problem(self) -> str:
        """Return what is wrong with what was entered; empty where nothing is."""
        return ""

    def take(self) -> None:
        """Do what was entered."""

    def say(self, words: str, wrong: bool = False) -> None:
        """Show what will come of it, or what is wrong."""
        self.said.setText(words)
        self._saying.setVisible(bool(words))
        set_tone(self.said, "danger" if wrong else "secondary")

    def accept(self) -> None:
        problem = self.problem()
        if problem:
            self.say(problem, wrong=True)
            return
        super().accept()
        self.take()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Be as large as the fields need, within the screen."""
        room = self.screen().availableGeometry()
        width = min(theme_of(self).px(self.wide), room.width() - 40)
        self._inner.ensurePolished()
        needed = max(self._fields.totalHeightForWidth(width), self._fields.totalMinimumSize().height())
        self.resize(width, min(needed + self._foot_height(width) + 2, room.height() - 80))
        # A bar that was needed while words were laid out narrows them, and so would keep itself in sight.
        for policy in (Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded):
            self._area.setVerticalScrollBarPolicy(policy)

    def _foot_height(self, width: int) -> int:
        inner = self._foot.layout()
        assert inner is not None
        inner.activate()
        return inner.totalHeightForWidth(width) if inner.hasHeightForWidth() else inner.totalSizeHint().height()


def named(title: str, field: QWidget, name: str) -> QWidget:
    """Return a field under its name."""
    field.setObjectName(name)
    if not field.accessibleName():
        field.setAccessibleName(title)
    words: QLabel = label(title, "strong")
    words.setBuddy(field)
    together = QWidget()
    together.setLayout(column(words, field, gap=4))
    return together
