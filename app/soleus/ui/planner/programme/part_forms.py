"""The fields of a programme itself, and those of one of its steps."""

from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from soleus.domain.exercise import Group
from soleus.domain.programme import Programme, ProgrammeStep
from soleus.ui.planner.form_dialog import named
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.buttons import Button
from soleus.ui.widgets.fields import NumberField
from soleus.ui.widgets.flow import Flow
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import at_least, row, spaced
from soleus.ui.wording import group_name

_GROUPS = (
    Group.STRAIGHT_KNEE, Group.BENT_KNEE, Group.PLYOMETRIC, Group.SHIN, Group.PERONEAL, Group.STRETCH,
)  # fmt: skip
"""What the coverage of a week asks for."""


class ProgrammeForm(QWidget):
    """`changed` carries the programme with one field changed, and the name of that field."""

    changed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._programme: Programme | None = None
        self.name = QLineEdit()
        self.name.setMaxLength(200)
        self.about = _Lines()
        self.low = NumberField(tr("Coach", "At least, days a week"), "", 1, 7)
        self.high = NumberField(tr("Coach", "At most, days a week"), "", 1, 7)
        self.times = NumberField(tr("Coach", "Sessions a day"), "", 1, 4)
        self.rehab = _check(tr("Coach", "Rehab: begins with the cautions"), "programmeRehab")
        self.repeatable = _check(tr("Coach", "Can be repeated when it is over"), "programmeRepeatable")
        self._left_out = {group: _group_switch(group) for group in _GROUPS}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        spaced(column, 16, 24)
        figures = QWidget()
        line = Flow(16, 8, figures)
        line.addWidget(named(tr("Coach", "Days a week"), self.low, "programmeLow"))
        line.addWidget(named(tr("Coach", "to"), self.high, "programmeHigh"))
        line.addWidget(named(tr("Coach", "Sessions a day"), self.times, "programmeTimes"))
        groups = QWidget()
        groups.setAccessibleName(tr("Coach", "Leaves out on purpose"))
        switches = Flow(6, 6, groups)
        for switch in self._left_out.values():
            switches.addWidget(switch)
        for part in (
            named(tr("Coach", "Name"), self.name, "programmeNameField"),
            named(tr("Coach", "What it is for"), self.about, "programmeAboutField"),
            figures,
            self.rehab,
            self.repeatable,
            label(tr("Coach", "Leaves out on purpose; the week is not said to lack it:"), "secondary", wrap=True),
            groups,
        ):
            column.addWidget(part)
        column.addStretch(1)

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._on_name)
        self.about.left.connect(self._on_about)
        for field in (self.low, self.high):
            field.changed.connect(lambda _: self._on_days())
        self.times.changed.connect(self._on_times)
        self.rehab.clicked.connect(lambda on: self._take("rehab", is_rehab=on))
        self.repeatable.clicked.connect(lambda on: self._take("repeatable", is_repeatable=on))
        for switch in self._left_out.values():
            switch.clicked.connect(lambda *_: self._on_groups())

    def show_programme(self, programme: Programme) -> None:
        """Show a programme; what is being typed stays."""
        self._programme = None  # what the fields say now is not typed
        if not (self.name.hasFocus() and self.name.isModified()):
            self.name.setText(programme.name)
        if not (self.about.hasFocus() and self.about.document().isModified()):
            self.about.setPlainText("\n".join(programme.about))
        for field, value in (
            (self.low, programme.sessions_low), (self.high, programme.sessions_high),
            (self.times, programme.times_a_day),
        ):  # fmt: skip
            if field.value() != value:
                field.set_value(value)
        self.rehab.setChecked(programme.is_rehab)
        self.repeatable.setChecked(programme.is_repeatable)
        for group, switch in self._left_out.items():
            switch.setChecked(group in programme.leaves_out)
        self._programme = programme

    def _on_name(self) -> None:
        name = self.name.text().strip()
        if name and self.name.isModified():
            self.name.setModified(False)
            self._take("name", name=name)

    def _on_about(self) -> None:
        document = self.about.document()
        if document.isModified():
            document.setModified(False)
            lines = (line.strip() for line in self.about.toPlainText().splitlines())
            self._take("about", about=tuple(line for line in lines if line))

    def _on_days(self) -> None:
        low, high = self.low.value(), self.high.value()
        if low is None or high is None or self._programme is None:
            return
        before = self._programme
        if low > high:  # the other one gives way
            low, high = (low, low) if round(low) != before.sessions_low else (high, high)
        self._take("days", sessions_low=round(low), sessions_high=round(high))

    def _on_times(self, times: float | None) -> None:
        if times is not None:
            self._take("times", times_a_day=round(times))

    def _on_groups(self) -> None:
        shown = tuple(group for group, switch in self._left_out.items() if switch.isChecked())
        before = self._programme
        others = () if before is None else tuple(group for group in before.leaves_out if group not in _GROUPS)
        self._take("leaves_out", leaves_out=(*shown, *others))

    def _take(self, field: str, **changes: object) -> None:
        if self._programme is not None:
            self.changed.emit(replace(self._programme, **changes), field)  # type: ignore[arg-type]


class StepForm(QWidget):
    """`changed` carries the step with one field changed, and the name of that field."""

    changed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step: ProgrammeStep | None = None
        self.name = QLineEdit()
        self.name.setMaxLength(200)
        self.weeks = NumberField(tr("Coach", "Weeks"), tr("Coach", "weeks"), 1, 104)
        self.note = QLineEdit()
        column = QVBoxLayout(self)
        spaced(column, 16, 24)
        weeks = QWidget()
        weeks.setLayout(row(named(tr("Coach", "Weeks"), self.weeks, "stepWeeks"), None))
        until = tr("Coach", "Empty: until you go on. With a band, that is offered when both legs have outgrown it.")
        for part in (
            named(tr("Coach", "Name"), self.name, "stepName"),
            weeks,
            label(until, "secondary", wrap=True),
            named(tr("Coach", "Note"), self.note, "stepNote"),
        ):
            column.addWidget(part)
        column.addStretch(1)
        self.name.editingFinished.connect(self._on_name)
        self.note.editingFinished.connect(self._on_note)
        self.weeks.changed.connect(lambda _: self._on_weeks())

    def show_step(self, step: ProgrammeStep) -> None:
        """Show a step; what is being typed stays."""
        self._step = None
        for field, text in ((self.name, step.name), (self.note, step.note)):
            if not (field.hasFocus() and field.isModified()):
                field.setText(text)
        if self.weeks.value() != step.weeks:
            self.weeks.set_value(step.weeks)
        self._step = step

    def _on_name(self) -> None:
        name = self.name.text().strip()
        if name and self.name.isModified():
            self.name.setModified(False)
            self._take("name", name=name)

    def _on_note(self) -> None:
        if self.note.isModified():
            self.note.setModified(False)
            self._take("note", note=self.note.text().strip())

    def _on_weeks(self) -> None:
        weeks = self.weeks.value()
        if weeks is not None or self.weeks.is_blank():
            self._take("weeks", weeks=None if weeks is None else round(weeks))

    def _take(self, field: str, **changes: object) -> None:
        if self._step is not None:
            self.changed.emit(replace(self._step, **changes), field)  # type: ignore[arg-type]


class _Lines(QPlainTextEdit):
    """A few lines of text; `left` is said when the keyboard goes elsewhere."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        at_least(self, height=88)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(240), theme.px(104))


def _check(words: str, name: str) -> QCheckBox:
    made = QCheckBox(words)
    made.setObjectName(name)
    return made


def _group_switch(group: Group) -> Button:
    switch = Button(group_name(group), size="small")
    switch.setCheckable(True)
    switch.setObjectName(f"leavesOut-{group}")
    return switch
