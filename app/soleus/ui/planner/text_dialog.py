"""A small dialog for one text: a name, a note, or a time."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from soleus.ui.text import tr
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.fields import field_error
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import at_least, spaced


class TextDialog(QDialog):
    """Asks for one text; `check` says what is wrong with it, `take` gets it when it is accepted."""

    def __init__(
        self,
        title: str,
        heading: str,
        text: str,
        take: Callable[[str], object],
        check: Callable[[str], str] = lambda _: "",
        long: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("textDialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._take, self._check = take, check
        self.field: QLineEdit | QPlainTextEdit = QPlainTextEdit(text) if long else QLineEdit(text)
        self.field.setObjectName("textField")
        self.field.setAccessibleName(heading)
        if isinstance(self.field, QPlainTextEdit):
            self.field.setTabChangesFocus(True)
            at_least(self.field, 376, 120)
        else:
            self.field.selectAll()
            at_least(self.field, 376)
        words = label(heading, "secondary")
        words.setBuddy(self.field)
        self._problem = field_error()
        self._problem.setObjectName("textProblem")
        body = QVBoxLayout()
        spaced(body, 4, 24)
        for part in (words, self.field, self._problem):
            body.addWidget(part)
        foot = QHBoxLayout()
        spaced(foot, 8, (24, 12, 24, 12))
        foot.addStretch(1)
        foot.addWidget(button(tr("Planner", "Cancel"), on_click=self.reject, name="textCancel"))
        good = button(tr("Planner", "Save"), "primary", self.accept, name="textSave")
        good.setDefault(True)
        foot.addWidget(good)
        column = QVBoxLayout(self)
        spaced(column, 0)
        column.addLayout(body)
        column.addWidget(Separator())
        column.addLayout(foot)

    def text(self) -> str:
        """What was entered."""
        return self.field.toPlainText() if isinstance(self.field, QPlainTextEdit) else self.field.text()

    def accept(self) -> None:
        problem = self._check(self.text())
        self.field.setProperty("invalid", bool(problem))
        self.field.update()
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if problem:
            self.field.setFocus()
            return
        text = self.text()
        super().accept()
        self._take(text)


def name_problem(text: str) -> str:
    """Return why a text is no name, empty where it is one."""
    return "" if text.strip() else tr("Planner", "A name has at least one letter.")
