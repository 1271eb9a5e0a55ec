"""Inputs: numbers that may be missing, durations, and search."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QLabel, QLineEdit, QSizePolicy, QWidget

from soleus.ui.icons import paint_icon
from soleus.ui.keys import key_cap
from soleus.ui.text import duration, editable, number_from, seconds_from, tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.painting import key_cap_size, paint_key_cap


class NumberField(QAbstractSpinBox):
    """A number with its unit; empty means missing, never zero. `changed` carries the number or None.

    `low` and `high` bound it; a number outside is marked and not given out: `value` stays None, `problem` says why.
    """

    changed = Signal(object)

    def __init__(
        self,
        name: str = "",
        unit: str = "",
        low: float = 0,
        high: float = 1_000_000,
        step: float = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._low, self._high, self._step = low, high, step
        self._shown: float | None = None
        self._unit = QLabel(unit, self)
        self._unit.setProperty("kind", "secondary")
        self._unit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setKeyboardTracking(True)
        self.lineEdit().textChanged.connect(self._on_text_changed)
        self.editingFinished.connect(self._tidy)
        follow_theme(self, lambda _: self._place_unit())

    def value(self) -> float | None:
        """The number, or None where the field is empty or its text is no number in the bounds."""
        value = self.read(self.lineEdit().text())
        return value if value is not None and self._low <= value <= self._high else None

    def set_value(self, value: float | None) -> None:
        """Show a number, or nothing."""
        self.lineEdit().setText("" if value is None else self.written(value))

    def set_unit(self, unit: str) -> None:
        """Change the unit beside the number."""
        self._unit.setText(unit)
        self._place_unit()
        self.updateGeometry()

    def set_bounds(self, low: float, high: float) -> None:
        """Change the smallest and largest number."""
        self._low, self._high = low, high
        self._mark()

    def is_blank(self) -> bool:
        """Whether nothing was entered."""
        return not self.lineEdit().text().strip()

    def problem(self) -> str:
        """What is wrong with the text, as a sentence for below the field; empty where nothing is."""
        if self.is_blank():
            return ""
        value = self.read(self.lineEdit().text())
        if value is None:
            return tr("NumberField", "This is not a number.")
        if value > self._high:
            return tr("NumberField", "At most {number}").format(number=self.written(self._high))
        if value < self._low:
            return tr("NumberField", "At least {number}").format(number=self.written(self._low))
        return ""

    def read(self, text: str) -> float | None:
        """Return the number that a text stands for."""
        return number_from(text) if text.strip() else None

    def written(self, value: float) -> str:
        """Return the text of a number."""
        return editable(value)

    def stepBy(self, steps: int) -> None:
        value = self.value()
        if value is None:
            wanted = max(self._low, self._step if self.is_blank() and steps > 0 else 0)
        else:
            wanted = value + steps * self._step
        self.set_value(min(self._high, max(self._low, wanted)))
        self.lineEdit().selectAll()

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        value = self.value()
        flags = QAbstractSpinBox.StepEnabledFlag.StepNone
        if not self.isReadOnly() and (value is None or value < self._high):
            flags |= QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
        if not self.isReadOnly() and value is not None and value > self._low:
            flags |= QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        return flags

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return QValidator.State.Acceptable, text, position

    def clear(self) -> None:
        self.lineEdit().clear()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        width = theme.text_width("0000.0") + self._unit.sizeHint().width() + theme.px(46)
        return QSize(width, theme.px(32))

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.text_width("000") + self._unit.sizeHint().width() + theme.px(42), theme.px(32))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_unit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _place_unit(self) -> None:
        theme = theme_of(self)
        width = self._unit.sizeHint().width() if self._unit.text() else 0
        right = 0 if self.buttonSymbols() == QAbstractSpinBox.ButtonSymbols.NoButtons else theme.px(24)
        self._unit.setGeometry(QRect(self.width() - right - theme.px(4) - width, 0, width, self.height()))
        self.lineEdit().setTextMargins(0, 0, width + theme.px(4) if width else 0, 0)

    def _on_text_changed(self) -> None:
        self._mark()
        value = self.value()
        if value != self._shown:
            self._shown = value
            self.changed.emit(value)

    def _mark(self) -> None:
        wrong = bool(self.problem())
        if bool(self.property("invalid")) != wrong:
            self.setProperty("invalid", wrong)
            self.setToolTip(self.problem())
            self.update()

    def _tidy(self) -> None:
        value = self.value()
        if value is not None:
            self.set_value(value)


class DurationField(NumberField):
    """Seconds, entered as "90", "1:30" or "2 min" and shown as m:ss."""

    def __init__(self, name: str = "", high: float = 36_000, step: float = 15, parent: QWidget | None = None) -> None:
        super().__init__(name, "", 0, high, step, parent)

    def read(self, text: str) -> float | None:
        return seconds_from(text) if text.strip() else None

    def written(self, value: float) -> str:
        return duration(value)


class SearchField(QLineEdit):
    """A line to search with: glass at the left, its key while empty, a cross to clear; Escape clears too."""

    def __init__(self, hint: str, key: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self._key = key_cap("Ctrl+F") if key is None else key
        self._cross = button(
            tr("SearchField", "Clear"),
            "icon-quiet",
            self.clear,
            size="small",
            icon="x",
            name="searchClear",
            parent=self,
        )
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.hide()
        self.textChanged.connect(lambda text: self._cross.setVisible(bool(text)))
        follow_theme(self, lambda _: self._place_cross())

    def _place_cross(self) -> None:
        theme = theme_of(self)
        side = theme.px(28)
        self._cross.setGeometry(self.width() - side - 2, (self.height() - side) // 2, side, side)
        self.setTextMargins(theme.px(24), 0, theme.px(24), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cross()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            event.accept()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = theme_of(self)
        painter = QPainter(self)
        side = theme.px(16)
        box = QRect(theme.px(8), (self.height() - side) // 2, side, side)
        paint_icon(painter, box, "magnifying-glass", theme, "text-2" if self.isEnabled() else "disabled")
        width, height = key_cap_size(self._key, theme)
        room = self.width() - theme.px(40) - theme.text_width(self.placeholderText())
        if self._key and not self.text() and not self.hasFocus() and width <= room:
            cap = QRect(self.width() - width - theme.px(8), (self.height() - height) // 2, width, height)
            paint_key_cap(painter, cap, self._key, theme)
        painter.end()

    def event(self, event: QEvent) -> bool:
        # Escape must reach the field before a window's shortcut where there is something to clear.
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and escape and self.text():
            event.accept()
            return True
        return super().event(event)


def field_error(text: str = "") -> QLabel:
    """Make the line below an input that says what is wrong with it; hidden while `text` is empty."""
    line = label(text, tone="danger", wrap=True)
    line.setVisible(bool(text))
    return line
