"""The dialog that joins an own exercise with another one."""

from typing import NoReturn

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from soleus.domain.exercise import Exercise
from soleus.services.catalogue import Catalogue
from soleus.ui.catalogue_wording import catalogue_words
from soleus.ui.library.filtering import ExerciseIndex, Filters
from soleus.ui.library.list_model import ExerciseListModel
from soleus.ui.library.list_pane import ExerciseList
from soleus.ui.library.words import measure_name
from soleus.ui.text import plural, tr, within
from soleus.ui.theme import theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.fields import SearchField
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import row, spaced


class MergeDialog(QDialog):
    """Lets the user choose the exercise that takes over the history of `source`."""

    chosen = Signal(str)

    def __init__(self, catalogue: Catalogue, source: Exercise, entries: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("mergeDialog")
        self.setWindowTitle(tr("Library", "Merge “{name}” into…").format(name=source.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._source = source
        others = [exercise for exercise in catalogue.exercises() if exercise.key != source.key]
        self._index = ExerciseIndex(others, catalogue_words())
        self.model = ExerciseListModel(lambda _: None, _no_day, self)
        self.list = ExerciseList(self.model)
        self.list.setObjectName("mergeList")
        self.search = SearchField(tr("Library", "Search"), "")
        self.search.setObjectName("mergeSearch")
        count = plural("Library", "%n entry moves", "%n entries move", entries)
        text = tr("Library", "{count} to the exercise you choose, and “{name}” is archived. Undo takes it back.")
        self.explained = label(text.format(count=count, name=source.name), "secondary", wrap=True)
        self.warned = label("", tone="warn", wrap=True, name="mergeWarning")
        self.warned.hide()
        self.cancel = button(tr("Library", "Cancel"), on_click=self.reject, name="cancelMerge")
        self.merge = button(tr("Library", "Merge"), "primary", self._merge, name="confirmMerge")
        self.merge.setEnabled(False)
        self._lay_out()
        self.search.textChanged.connect(lambda _: self._fill())
        self.search.returnPressed.connect(self._enter_list)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.list.opened.connect(self._merge)
        self._fill()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        spaced(column, 8, (0, 16, 0, 12))
        top = QVBoxLayout()
        spaced(top, 12, (24, 0, 24, 0))
        top.addWidget(self.explained)
        top.addWidget(self.search)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(Separator())
        foot = row(self.warned, self.cancel, self.merge, margins=(24, 4, 24, 0))
        foot.setStretch(0, 1)
        foot.insertStretch(0, 0)
        column.addLayout(foot)
        theme = theme_of(self)
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(460), room.width() - 40), min(theme.px(560), room.height() - 80))

    def _fill(self) -> None:
        hits = self._index.find(Filters(self.search.text())).hits
        self.model.set_rows([hit.exercise for hit in hits], {})
        self._on_current_changed(QModelIndex(), QModelIndex())

    def _enter_list(self) -> None:
        first = self.model.first()
        if first.isValid():
            self.list.setCurrentIndex(first)
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _target(self) -> Exercise | None:
        return self.model.exercise_at(self.list.currentIndex())

    def _on_current_changed(self, current: QModelIndex, before: QModelIndex) -> None:
        target = self.model.exercise_at(current)
        self.merge.setEnabled(target is not None)
        differs = target is not None and target.measure is not self._source.measure
        if target is not None and differs:
            text = tr("Library", "“{into}” counts {a}, this one {b}: the graphs show only what they share.")
            a, b = (within(measure_name(one.measure)) for one in (target, self._source))
            self.warned.setText(text.format(into=target.name, a=a, b=b))
        self.warned.setVisible(differs)

    def _merge(self) -> None:
        target = self._target()
        if target is not None:
            self.accept()
            self.chosen.emit(target.key)


def _no_day() -> NoReturn:
    raise AssertionError("The list of the dialog shows no days.")
