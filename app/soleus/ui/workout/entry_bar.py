"""The line below a running workout: a set in short, what it is read as, and the button that stores."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QWidget

from soleus.ui.icons import paint_icon
from soleus.ui.text import tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.layout import at_least, spaced
from soleus.ui.widgets.painting import key_cap_size, paint_key_cap
from soleus.ui.workout.rich_line import Part, RichLine, Words

_C = "EntryBar"


class ShorthandField(QLineEdit):
    """A set in one line, such as "12 red"; Escape empties it, then gives the keyboard back."""

    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shorthandField")
        self.setAccessibleName(tr(_C, "A set in short, such as 12 red"))
        self.setPlaceholderText(tr(_C, "Type a set"))
        self.setMaxLength(200)
        follow_theme(self, self._on_theme)

    def _on_theme(self, theme: object) -> None:
        shown = theme_of(self)
        self.setFont(shown.font("emph", 400))
        self.setFixedHeight(shown.px(44))
        self.setTextMargins(shown.px(32), 0, shown.px(8), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = theme_of(self)
        painter = QPainter(self)
        side = theme.px(20)
        box = QRect(theme.px(12), (self.height() - side) // 2, side, side)
        paint_icon(painter, box, "keyboard", theme, "text-2")
        width, height = key_cap_size("Ctrl L", theme)
        if not self.text() and not self.hasFocus():
            cap = QRect(self.width() - width - theme.px(12), (self.height() - height) // 2, width, height)
            paint_key_cap(painter, cap, "Ctrl L", theme)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Escape belongs to the field as long as it has the keyboard.
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


class EntryBar(QFrame):
    """Shorthand, its reading or a message, repeat, and Store."""

    typed = Signal(str)
    store_wanted = Signal()
    repeat_wanted = Signal()
    edit_last_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entryBar")
        self.setProperty("plane", "bg")
        self.field = ShorthandField()
        self.field.textChanged.connect(self.typed)
        self.field.returnPressed.connect(self.store_wanted)
        self.message = RichLine("emph", name="entryMessage")
        self._edit_last = button(
            tr(_C, "Edit last set"), "quiet", self.edit_last_wanted.emit, name="editLast", size="big", key="E"
        )
        self.repeat = button(
            tr(_C, "Repeat last set"), "quiet", self.repeat_wanted.emit, name="repeatSet", size="big", key="="
        )
        self.store = button(
            tr(_C, "Store set"), "primary", self.store_wanted.emit, name="storeSet", size="big", key="Enter"
        )
        at_least(self.field, 160)
        self._upper = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        spaced(self._upper, 12)
        self._upper.addWidget(self.field)
        self._upper.addWidget(self.message, 1)
        for part in (self._edit_last, self.repeat, self.store):
            self._upper.addWidget(part)
        self._lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        spaced(self._lower, 12)
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        spaced(self._whole, 8, (20, 15, 20, 16))
        self._whole.addLayout(self._upper)
        self._whole.addLayout(self._lower)
        self._folded = False

    def say(self, parts: Sequence[Part]) -> None:
        """Show what the shorthand is read as, a hint, or a warning."""
        self.message.set_parts(parts)

    def hint(self, example: str) -> None:
        """Show what can be typed."""
        self.say([Words(tr(_C, "Type a set at any time, for example")), Words(example, "text")])

    def show_buttons(self, store: str, can_repeat: bool, can_edit: bool) -> None:
        """Name what Enter does, and offer what can be done with the last set."""
        self.store.setText(store)
        self.repeat.setVisible(can_repeat)
        self._edit_last.setVisible(can_edit)

    def clear(self) -> None:
        """Empty the shorthand."""
        self.field.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = theme_of(self)
        buttons = sum(part.sizeHint().width() for part in (self._edit_last, self.repeat, self.store))
        folded = self.width() < buttons + theme.px(296 + 220 + 90)
        self.field.setFixedWidth(theme.px(296) if not folded else max(theme.px(160), self._free(buttons)))
        if folded != self._folded:
            self._folded = folded
            source, target = (self._upper, self._lower) if folded else (self._lower, self._upper)
            source.removeWidget(self.message)
            if folded:
                target.addWidget(self.message, 1)
            else:
                target.insertWidget(1, self.message, 1)

    def _free(self, buttons: int) -> int:
        theme = theme_of(self)
        return min(theme.px(296), self.width() - buttons - theme.px(40 + 48))
