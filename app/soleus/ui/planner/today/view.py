"""One reading of today, laid out: what it is about, its targets, the question of the morning, and the button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from soleus.domain.mornings import MorningQuestion
from soleus.domain.workout import Side
from soleus.services.composition import Services
from soleus.services.daily import Today, TodaysWorkout
from soleus.ui.planner.today import words
from soleus.ui.planner.today.target_lines import line_row, reason_line, spoken, target_lines
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.buttons import Button, button
from soleus.ui.widgets.labels import ElidedLabel, Separator, label
from soleus.ui.widgets.layout import spaced
from soleus.ui.widgets.pain_scale import PainScale
from soleus.ui.widgets.sides import SideMark


class TodayView(QWidget):
    """Made anew for each reading; parts stand beside each other, or below where there is no room."""

    start_wanted = Signal(object)
    resume_wanted = Signal(object)
    move_wanted = Signal(object)
    suggestions_wanted = Signal(object)
    missing_wanted = Signal()
    answered = Signal(object)
    """None skips the question, a number answers it."""

    def __init__(self, services: Services, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._today = today
        self._parts: list[QWidget] = []
        self._rules: list[Separator] = []
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        spaced(self._line, 0)
        self._add(self._lead(), 0)
        middle = self._targets(today.to_do[0]) if self._has_workout() else self._outlook()
        if middle is not None:
            self._add(middle, 1)
        if today.morning is not None:
            self._add(self._question(today.morning), 0)
        action = self._action()
        if action is not None:
            self._add(action, 0)

    def _has_workout(self) -> bool:
        return self._today.running is None and bool(self._today.to_do)

    # the parts

    def _lead(self) -> QWidget:
        today = self._today
        title, aside = self._title()
        part, column = _part()
        heading = ElidedLabel(words.heading(today), "secondary")
        heading.setObjectName("todayHeading")
        column.addWidget(heading)
        name = ElidedLabel(title, "title")
        name.setObjectName("todayTitle")
        column.addWidget(name)
        if aside:
            column.addWidget(ElidedLabel(aside, "secondary"))
        return part

    def _title(self) -> tuple[str, str]:
        today = self._today
        if today.running is not None:
            return today.running.name or tr("Today", "Workout"), tr("Today", "begun, not finished")
        if today.to_do:
            return today.to_do[0].planned.name, words.length(today.to_do[0], len(today.to_do) - 1)
        if today.done:
            return tr("Today", "Done for today"), ", ".join(workout.name for workout in today.done)
        if today.is_rest_day:
            return tr("Today", "Rest day"), words.next_words(today)
        return tr("Today", "Nothing planned"), words.next_words(today)

    def _targets(self, one: TodaysWorkout) -> QWidget:
        part, column = _part(gap=4)
        catalogue = self._services.catalogue
        lines = target_lines(one)
        for line in lines:
            column.addLayout(line_row(line, catalogue))
        part.setAccessibleName(spoken(lines, catalogue))
        count = one.suggestions
        if count:
            why = reason_line(lines, catalogue)
            said = button(
                words.suggestion_words(count), "quiet", lambda: self.suggestions_wanted.emit(one.planned),
                name="todaySuggestions", size="flush",
            )  # fmt: skip
            said.setToolTip(why)
            if why:
                reason = ElidedLabel(why, "secondary")
                reason.setObjectName("todayReason")
                column.addWidget(reason)
            column.addLayout(_at_left(said))
        elif not lines:
            column.addWidget(label(tr("Today", "It has no exercises yet."), "secondary", wrap=True))
        elif (missing := self._missing()) is not None:
            column.addLayout(_at_left(missing))
        return part

    def _outlook(self) -> QWidget | None:
        """Return what waits, what comes next and what is missing, where there is no workout to be done."""
        today = self._today
        part, column = _part(gap=4)
        title_says_next = not today.done and today.running is None
        for text in (words.waiting_words(today), "" if title_says_next else words.next_words(today)):
            if text:
                column.addWidget(label(text, wrap=True))
        missing = self._missing()
        if missing is not None:
            column.addLayout(_at_left(missing))
        return part if column.count() else None

    def _missing(self) -> Button | None:
        text = words.missing_words(self._today)
        if not text:
            return None
        shown = button(text, "quiet", self.missing_wanted.emit, name="todayMissing", size="flush")
        shown.setToolTip(f"{text}\n{tr('Today', 'Show what the week covers')}")
        return shown

    def _question(self, question: MorningQuestion) -> QWidget:
        part, column = _part(gap=6)
        asked, after = words.question_words(question)
        row = QHBoxLayout()
        spaced(row, 6)
        if question.side in (Side.LEFT, Side.RIGHT):
            row.addWidget(SideMark(question.side))
        question_label = ElidedLabel(asked, "strong")
        question_label.setObjectName("morningQuestion")
        row.addWidget(question_label)
        row.addWidget(ElidedLabel(after, "secondary"))
        row.addStretch(1)
        column.addLayout(row)
        limit = self._services.choices.numbers().pain_limit
        self.scale = PainScale(f"{asked} {after}", limit, 32)
        self.scale.setObjectName("morningScale")
        self.scale.chosen.connect(self.answered.emit)
        skip = button(tr("Today", "Skip"), "quiet", lambda: self.answered.emit(None), name="skipMorning", size="small")
        line = QHBoxLayout()
        spaced(line, 4)
        line.addWidget(self.scale)
        line.addWidget(skip)
        line.addStretch(1)
        column.addLayout(line)
        return part

    def _action(self) -> QWidget | None:
        today = self._today
        if today.running is not None:
            made = button(
                tr("Today", "Go on"), "tonal", lambda: self.resume_wanted.emit(today.running), icon="play-fill"
            )
        elif today.to_do:
            made = button(
                tr("Today", "Start"), "tonal", lambda: self.start_wanted.emit(today.to_do[0].planned), icon="play-fill"
            )
        elif today.waiting and not today.done:  # one workout a day is enough
            made = button(tr("Today", "Do it today"), "tonal", lambda: self.move_wanted.emit(today.waiting[0]))
        else:
            return None
        made.setObjectName("todayAction")
        part = QWidget()
        row = QHBoxLayout(part)
        spaced(row, 0, (16, 8, 16, 8))
        row.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        return part

    # room

    def _add(self, part: QWidget, stretch: int) -> None:
        if self._parts:
            rule = Separator(vertical=True)
            self._rules.append(rule)
            self._line.addWidget(rule)
        self._parts.append(part)
        self._line.addWidget(part, stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange(self.width())

    def arrange(self, width: int) -> None:
        """Put the parts beside each other where `width` is enough for them, else below each other."""
        wanted = sum(part.minimumSizeHint().width() for part in self._parts) + theme_of(self).px(24)
        across = wanted <= width
        direction = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        if self._line.direction() != direction:
            self._line.setDirection(direction)
            for rule in self._rules:
                rule.setVisible(across)
            self.updateGeometry()


def _at_left(link: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    spaced(row, 0)
    row.addWidget(link)
    row.addStretch(0)
    return row


def _part(gap: int = 0) -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    spaced(column, gap, (16, 8, 16, 8))
    column.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    return part, column
