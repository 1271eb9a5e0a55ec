"""Fields of the forms: a label above, the input, and what is wrong with it below."""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from soleus.ui.library.flow import FlowLayout
from soleus.ui.text import tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.fields import NumberField, field_error
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import row, sized, spaced

Value = TypeVar("Value")


class Field(QWidget):
    """A labelled input with room for a hint and for what is wrong with it."""

    def __init__(self, title: str, content: QWidget, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Field")
        self.content = content
        content.setObjectName(name)
        if not content.accessibleName():
            content.setAccessibleName(title)
        self.title = label(title, "strong")
        self.title.setBuddy(content)
        self.error = field_error()
        self.error.setObjectName(f"{name}Error")
        column = QVBoxLayout(self)
        spaced(column, 4, 0)
        column.addWidget(self.title)
        if hint:
            words = label(hint, "secondary", wrap=True)
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            content.setAccessibleDescription(hint)
            column.addWidget(words)
        column.addWidget(content)
        column.addWidget(self.error)

    def say(self, problem: str) -> None:
        """Show what is wrong, or nothing."""
        self.error.setText(problem)
        self.error.setVisible(bool(problem))
        if isinstance(self.content, QLineEdit):
            self.content.setProperty("invalid", bool(problem))
            self.content.update()


class Lines(QPlainTextEdit):
    """Texts, one a line; grows with them. Tab goes on to the next field."""

    def __init__(self, texts: Iterable[str] = (), parent: QWidget | None = None) -> None:
        super().__init__("\n".join(texts), parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.updateGeometry())
        follow_theme(self, lambda _: self.updateGeometry())

    def texts(self) -> tuple[str, ...]:
        """The lines that say something."""
        return tuple(line.strip() for line in self.toPlainText().splitlines() if line.strip())

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        lines = max(2.0, min(10.0, self.document().size().height() + 1))
        return QSize(theme.px(320), round(lines * self.fontMetrics().lineSpacing()) + theme.px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(120), self.sizeHint().height())


class Ticks(QWidget, Generic[Value]):
    """Several of some choices; what was chosen first stays first."""

    def __init__(
        self, options: Sequence[tuple[Value, str]], chosen: Sequence[Value], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._before = tuple(chosen)
        self.boxes: dict[Value, QCheckBox] = {}
        flow = FlowLayout(16, 4, self)
        for value, text in options:
            box = QCheckBox(text)
            box.setObjectName(f"tick-{value}")
            box.setChecked(value in chosen)
            flow.addWidget(box)
            self.boxes[value] = box
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def chosen(self) -> tuple[Value, ...]:
        """The ticked values: those chosen before in their order, then the others."""
        ticked = [value for value, box in self.boxes.items() if box.isChecked()]
        order = [value for value in self._before if value in ticked]
        return (*order, *(value for value in ticked if value not in order))


class FromTo(QWidget):
    """Two numbers, the smaller one first; the second may stay empty."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        unit: str,
        low: float | None,
        high: float | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.low = NumberField(tr("Library", "{name}, from").format(name=name), "", 0, 100_000)
        self.high = NumberField(tr("Library", "{name}, to").format(name=name), unit, 0, 100_000)
        self.low.set_value(low)
        self.high.set_value(high if high != low else None)
        flow = FlowLayout(8, 4, self)
        for part in (self.low, label(tr("Library", "to"), "secondary"), self.high):
            flow.addWidget(part)
        self.setFocusProxy(self.low)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_names(self, name: str) -> None:
        """Name the two inputs for tests and screen readers."""
        self.low.setObjectName(f"{name}Low")
        self.high.setObjectName(f"{name}High")

    def ends(self) -> tuple[float | None, float | None]:
        """Both ends; a single figure stands for both, only the second one for "up to"."""
        low, high = self.low.value(), self.high.value()
        return (low, low) if high is None else (low, high)

    def problem(self) -> str:
        """What is wrong, empty where nothing is."""
        for part in (self.low, self.high):
            if part.problem():
                return part.problem()
        low, high = self.low.value(), self.high.value()
        if low is not None and high is not None and low > high:
            return tr("Library", "The first number is the smaller one.")
        return ""


def choice(options: Sequence[tuple[object, str]], chosen: object, name: str) -> QComboBox:
    """Make a box to choose one of some values from."""
    box = QComboBox()
    box.setAccessibleName(name)
    for value, text in options:
        box.addItem(text, value)
    values = [value for value, _ in options]
    box.setCurrentIndex(values.index(chosen) if chosen in values else 0)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setMinimumContentsLength(8)
    sized(box, height=32)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def comma_line(texts: Iterable[str], hint: str = "") -> QLineEdit:
    """Make a line for texts parted by commas."""
    line = QLineEdit(", ".join(texts))
    line.setPlaceholderText(hint)
    return line


def comma_texts(line: QLineEdit) -> tuple[str, ...]:
    """Return the texts of a line that are parted by commas, each once."""
    return tuple(dict.fromkeys(part.strip() for part in line.text().split(",") if part.strip()))


def heading(text: str) -> QLabel:
    """Make the heading of a group of fields."""
    return label(text, "emph")


def beside(*fields: QWidget) -> QWidget:
    """Put fields side by side, of equal width."""
    line = QWidget()
    layout = row(*fields, gap=16)
    for number in range(len(fields)):
        layout.setStretch(number, 1)
    line.setLayout(layout)
    return line
