"""The middle of a running workout: the exercise, the set, and its number; or what to do where there is none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from soleus.services.catalogue import Catalogue
from soleus.ui.text import tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import ElidedLabel, IconLabel, label
from soleus.ui.widgets.layout import column, row, sized, spaced
from soleus.ui.widgets.shown_stack import ShownStack
from soleus.ui.workout.exercise_picker import ExercisePicker
from soleus.ui.workout.number_entry import NumberEntry
from soleus.ui.workout.rich_line import RichLine

_C = "Centre"


class Centre(QWidget):
    """Shows one of three: the number to store, that all is stored, or a list to choose the first exercise from."""

    exercise_chosen = Signal(str)
    more_wanted = Signal()
    next_wanted = Signal()
    finish_wanted = Signal()
    count_wanted = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._catalogue = catalogue
        self.title = ElidedLabel("", "work")
        self.title.setObjectName("exerciseName")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sized(self.title, height=36)
        self.line = RichLine("title", Qt.AlignmentFlag.AlignHCenter, name="setLine", shrinks=True)
        self.note = ElidedLabel("", "secondary")
        self.note.setObjectName("exerciseNote")
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.count = button("", "tonal", self.count_wanted.emit, name="countHold", size="small", icon="timer", key="T")
        self._counts = False
        self.show_counting(False)
        self.number = NumberEntry()
        self._done = self._build_done()
        self._pick = QWidget()
        self._picker: ExercisePicker | None = None
        self._stack = ShownStack()
        for part in (self.number, self._done, self._pick):
            self._stack.addWidget(part)
        whole = QVBoxLayout(self)
        spaced(whole, 0, (12, 12, 12, 8))
        for part in (self.title, self.line, self.note):
            whole.addWidget(part)
        whole.addWidget(self.count, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addWidget(self._stack, 1)
        follow_theme(self, lambda _: self.updateGeometry())

    def _build_done(self) -> QWidget:
        made = QWidget()
        made.setObjectName("allStored")
        self._said = label("", "title", wrap=True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        more = button(tr(_C, "One more set"), "plain", self.more_wanted.emit, name="oneMoreSet", size="big", key="O")
        self.onward = button("", "primary", self._on_onward, name="onward", size="big", key="Enter")
        mark = row(None, IconLabel("check-bold", "ok", 28, plane="ok-weak"), None)
        onward, extra = row(None, self.onward, None), row(None, more, None)
        made.setLayout(column(None, mark, 4, self._said, 8, onward, extra, None, gap=8))
        self._finishes = False
        return made

    def show_title(self, text: str) -> None:
        """Show the exercise's name, smaller where it would not fit."""
        self.title.setText(text)
        self._fit_title()

    def show_note(self, text: str) -> None:
        """Show how the exercise is to be done, where there is room for it."""
        self.note.setText(text)
        self._fit_note()

    def show_count(self, wanted: bool) -> None:
        """Offer to count the seconds by the clock, where there is room; its key works all the same."""
        self._counts = wanted
        self._fit_note()

    def show_counting(self, running: bool) -> None:
        """Say whether the clock counts."""
        self.count.setText(tr(_C, "Stop the clock") if running else tr(_C, "Count the seconds"))
        self.count.set_icon("x" if running else "timer")

    def show_number(self) -> None:
        """Show the number."""
        self._show(self.number)

    def show_done(self, text: str, finishes: bool) -> None:
        """Say that all that was planned is stored; `finishes` where that holds for the whole workout."""
        self._finishes = finishes
        self._said.setText(text)
        self._said.setVisible(bool(text))
        self.onward.setText(tr(_C, "Finish workout") if finishes else tr(_C, "Next exercise"))
        self._show(self._done)

    def show_picker(self) -> ExercisePicker:
        """Show the list to choose the first exercise from, and return it."""
        if self._picker is None:
            self._picker = ExercisePicker(self._catalogue)
            self._picker.chosen.connect(self.exercise_chosen)
            sized(self._picker, 440)
            self._pick.setLayout(row(None, self._picker, None, margins=(0, 12, 0, 16)))
        self._show(self._pick)
        return self._picker

    def shows_done(self) -> bool:
        """Whether it says that all is stored."""
        return self._stack.currentWidget() is self._done

    def _fit_title(self) -> None:
        fits = theme_of(self).text_width(self.title.text(), "work", 600) <= self.width() - theme_of(self).px(24)
        kind = "work" if fits else "title"
        if self.title.property("kind") != kind:
            self.title.setProperty("kind", kind)
            self.title.style().unpolish(self.title)
            self.title.style().polish(self.title)

    def _fit_note(self) -> None:
        theme = theme_of(self)
        room = self.height() - self.number.least_figure()
        self.count.setVisible(self._counts and room >= theme.px(230))
        taken = 28 if self._counts else 0
        self.note.setVisible(bool(self.note.text()) and room >= theme.px(230 + taken))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_title()
        self._fit_note()

    def _show(self, part: QWidget) -> None:
        if self._stack.currentWidget() is not part:
            self._stack.setCurrentWidget(part)
            self._stack.updateGeometry()

    def _on_onward(self) -> None:
        if self._finishes:
            self.finish_wanted.emit()
        else:
            self.next_wanted.emit()
