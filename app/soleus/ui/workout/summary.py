"""What a workout came to, shown once it is finished."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from soleus.domain.exercise import Measure
from soleus.domain.pain import PainMoment
from soleus.domain.session import measure_of, totals
from soleus.domain.units import WeightUnit
from soleus.domain.workout import Entry, Side, Workout
from soleus.services.composition import Services
from soleus.ui.text import day_long, duration, number, tr
from soleus.ui.theme import Theme, follow_theme
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import at_least, column, row, scrolled, sized, spaced
from soleus.ui.widgets.pain_entry import PainEntry
from soleus.ui.workout.lines import side_results
from soleus.ui.workout.next_time import NextTime, Outcome, OutcomeReader, record_part
from soleus.ui.workout.rich_line import RichLine
from soleus.ui.workout.words import sets_count

_C = "Summary"
_WIDEST = 640
"""Pixels at 100 % that the lines may be long."""

_ROWS = 8
"""Lines of the grid an exercise may take: its name, each side it was done with, and a gap."""


class Summary(QFrame):
    """Sets, volume and duration, what was done of each exercise, pain after, what comes next, and a note."""

    closed = Signal()
    reopen_wanted = Signal()
    noted = Signal(str)
    pain_noted = Signal(object)
    pain_dropped = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("summary")
        self.setProperty("plane", "surface")
        self._services = services
        self._title = label("", "work", wrap=True, name="summaryTitle")
        self._day = label("", "lead")
        self._figures = QHBoxLayout()
        spaced(self._figures, 40)
        self._lines = QGridLayout()
        spaced(self._lines, 24, row_gap=8)
        self._lines.setColumnStretch(0, 1)
        self.pain = PainEntry(PainMoment.AFTER, cautioned=True)
        self.pain.noted.connect(self.pain_noted)
        self.pain.dropped.connect(self.pain_dropped)
        self.next_time = NextTime(services)
        self.outcome = OutcomeReader(services, self)
        self.outcome.read.connect(self._on_outcome)
        self._workout: Workout | None = None
        self._records: frozenset[tuple[str, Side]] = frozenset()
        self.note = QLineEdit()
        self.note.setObjectName("workoutNote")
        self.note.setAccessibleName(tr(_C, "Note on the workout"))
        self.note.setPlaceholderText(tr(_C, "How was it?"))
        self.note.editingFinished.connect(self._on_noted)
        sized(self.note, height=44)
        self.done = button(tr(_C, "Done"), "primary", self._on_done, name="summaryDone", size="big", key="Enter")
        again = button(tr(_C, "Go on with it"), "plain", self.reopen_wanted.emit, name="summaryReopen", size="big")
        caption = label(tr(_C, "Note"), "strong")
        caption.setBuddy(self.note)
        middle = QWidget()
        middle.setLayout(
            column(
                24, self._title, self._day, 16, self._figures, 16, Separator(), 8, self._lines, 8, self.pain, 8,
                self.next_time, 8, caption, self.note, None, gap=8,
            )
        )  # fmt: skip
        foot = QWidget()
        foot.setLayout(row(again, None, self.done, gap=8))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(_in_the_middle(middle, 16, 24)), 1)
        whole.addWidget(Separator())
        whole.addWidget(_in_the_middle(foot, 12, 12))
        self._stored_note = ""

    def show_workout(self, workout: Workout) -> None:
        """Show a finished workout; the keyboard goes to the button that ends it where it is another one than before."""
        is_other = self._workout is None or self._workout.id != workout.id
        if is_other:
            self._records = frozenset()
            self.next_time.hide()
        self._workout = workout
        self.outcome.ask(workout)
        limit = self._services.coaching.in_force().numbers.pain_limit
        first, takes_back = self._services.people.shown().injured_side, 13 not in self._services.choices.rules_off()
        self.pain.show_notes(workout.id, workout.pains, limit, first, takes_back)
        self._title.setText(tr(_C, "{name}: done").format(name=workout.name))
        self._day.setText(day_long(workout.day))
        self._stored_note = workout.note
        self.note.setText(workout.note)
        _empty(self._figures)
        found = totals(workout)
        figures = [(str(found.sets), tr(_C, "set") if found.sets == 1 else tr(_C, "sets"))]
        if found.volume_kg is not None:
            unit = self._services.choices.weight_unit()
            words = tr(_C, "kg moved") if unit is WeightUnit.KG else tr(_C, "lb moved")
            figures.append((number(found.volume_kg / unit.kilograms, 0), words))
        if found.duration_s is not None:
            figures.append((duration(found.duration_s), tr(_C, "duration")))
        for figure, words in figures:
            holder = QWidget()
            holder.setAccessibleName(f"{figure} {words}")
            large = label(figure, "work")
            large.setObjectName(f"total-{words}")
            holder.setLayout(column(large, label(words, "secondary"), gap=0))
            self._figures.addWidget(holder)
        self._figures.addStretch(1)
        self._show_entries()
        if is_other:
            self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_entries(self) -> None:
        assert self._workout is not None
        _empty(self._lines)
        for place, entry in enumerate(entry for entry in self._workout.entries if entry.sets):
            self._show_entry(place, entry)

    def _on_outcome(self, found: Outcome) -> None:
        self.next_time.show_outcome(found)
        if found.records != self._records:
            self._records = found.records
            self._show_entries()

    def _show_entry(self, place: int, entry: Entry) -> None:
        catalogue = self._services.catalogue
        self._lines.addWidget(label(catalogue.name(entry.exercise_key), "strong", wrap=True), _ROWS * place, 0)
        aside = label(sets_count(entry.set_count), "secondary")
        self._lines.addWidget(aside, _ROWS * place, 1, Qt.AlignmentFlag.AlignRight)
        exercise = catalogue.by_key().get(entry.exercise_key)
        measure = measure_of(entry, exercise) if exercise else Measure.REPS
        for below, side in enumerate(dict.fromkeys(done.side for done in entry.sets), 1):
            line = RichLine("body")
            is_record = (entry.exercise_key, side) in self._records
            line.set_parts([*side_results(entry, side, measure, catalogue), *(record_part() if is_record else ())])
            self._lines.addWidget(line, _ROWS * place + below, 0, 1, 2)
        gap = QWidget()
        sized(gap, height=4)
        self._lines.addWidget(gap, _ROWS * (place + 1) - 1, 0)

    def _on_noted(self) -> None:
        if self.note.text() != self._stored_note:
            self._stored_note = self.note.text()
            self.noted.emit(self._stored_note)

    def _on_done(self) -> None:
        self._on_noted()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._on_done()
        else:
            super().keyPressEvent(event)


def _in_the_middle(content: QWidget, above: int, below: int) -> QWidget:
    """Return a widget with its content as wide as is good to read; with large text that is all of the window."""

    def measure(theme: Theme) -> None:
        content.setMaximumWidth(theme.px(_WIDEST))

    at_least(content, 320)
    content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    follow_theme(content, measure)
    holder = QWidget()
    line = row(None, content, None, margins=(24, above, 24, below))
    line.setStretchFactor(content, 1000)
    holder.setLayout(line)
    return holder


def _empty(layout: QHBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
