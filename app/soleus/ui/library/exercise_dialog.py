"""The dialog in which an exercise of one's own is made or changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from soleus.domain.exercise import Exercise
from soleus.services.catalogue import Catalogue
from soleus.ui.catalogue_wording import catalogue_words
from soleus.ui.library.exercise_form import ExerciseForm
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import row, scrolled, spaced


class ExerciseDialog(QDialog):
    """`kept` carries the exercise when it is saved; a changed form asks once before it is thrown away."""

    kept = Signal(object)

    def __init__(
        self, catalogue: Catalogue, draft: Exercise, title: str, parent: QWidget, name: str | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("exerciseDialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = ExerciseForm(catalogue, catalogue_words(), draft, draft.name if name is None else name)
        self._before = self._read()
        self._warned = False
        self._area = area = scrolled(self.form, "exerciseFormArea", sideways=False)
        self.said = label("", "secondary", wrap=True, name="dialogSaid")
        self.cancel = button(tr("Library", "Cancel"), on_click=self.reject, name="cancelExercise")
        self.save = button(tr("Library", "Save"), "primary", self._save, name="saveExercise")
        self.save.setDefault(True)
        column = QVBoxLayout(self)
        spaced(column, 0)
        column.addWidget(area, 1)
        column.addWidget(Separator())
        foot = row(self.said, self.cancel, self.save, margins=(24, 12, 24, 12))
        foot.setStretch(0, 1)
        column.addLayout(foot)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._save)
        self._fit()
        self.form.name.setFocus()
        self.form.name.selectAll()

    def _fit(self) -> None:
        theme = theme_of(self)
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(560), room.width() - 40), min(theme.px(680), room.height() - 80))
        self.setMinimumSize(min(theme.px(360), room.width() - 40), min(theme.px(320), room.height() - 80))

    def _read(self) -> Exercise | None:
        """The exercise of the fields, None while they make none."""
        if any(problem for _, problem in self.form.problems()):
            return None
        return self.form.exercise()

    def _save(self) -> None:
        first: QWidget | None = None
        for field, problem in self.form.problems():
            field.say(problem)
            if problem and first is None:
                first = field
        if first is not None:
            self.said.setText(tr("Library", "Not saved yet: one field needs you."))
            self._area.ensureWidgetVisible(first)
            first.content.setFocus(Qt.FocusReason.OtherFocusReason)  # type: ignore[attr-defined]
            return
        exercise = self.form.exercise()
        self.accept()
        self.kept.emit(exercise)

    def reject(self) -> None:
        if not self._warned and self._changed():
            self._warned = True
            self.said.setText(tr("Library", "Not saved. Cancel once more to throw the changes away."))
            return
        super().reject()

    def _changed(self) -> bool:
        read = self._read()
        return read != self._before if read is not None else self._before is not None
