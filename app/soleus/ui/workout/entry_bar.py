"""The line below a running workout: a set in short, what it is read as, and the button that stores."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QVBoxLayout, QWidget

from soleus.ui.icons import paint_icon
from soleus.ui.keys import key_cap
from soleus.ui.text import tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.layout import spaced
from soleus.ui.widgets.painting import key_cap_size, paint_key_cap
from soleus.ui.workout.rich_line import Part, RichLine, Words

_C = "EntryBar"


class ShorthandField(QLineEdit):
    """A set in one line, such as "12 red"; Escape empties it, then gives the keyboard back."""

    accepted = Signal()
    given_up = Signal()
    repeat_wanted = Signal()

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
        width, height = key_cap_size(key_cap("Ctrl+L"), theme)
        room = self.width() - theme.px(44 + 12) - theme.text_width(self.placeholderText(), "emph", 400)
        if not self.text() and not self.hasFocus() and width + theme.px(8) <= room:
            cap = QRect(self.width() - width - theme.px(12), (self.height() - height) // 2, width, height)
            paint_key_cap(painter, cap, key_cap("Ctrl+L"), theme)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Not left to QLineEdit, which would let the page hear it too and store twice.
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Equal and not self.text():
            # No set begins like that: it is the key that the button beside it shows.
            self.repeat_wanted.emit()
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
    """Shorthand, its reading or a message, repeat, and Store; with little room the message goes below."""

    typed = Signal(str)
    store_wanted = Signal()
    repeat_wanted = Signal()
    edit_last_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entryBar")
        self.setProperty("plane", "bg")
        self._folded = False
        self._hints = True
        self._can_repeat = self._can_edit = False
        self.field = ShorthandField()
        self.field.textChanged.connect(self.typed)
        self.field.accepted.connect(self.store_wanted)
        self.field.repeat_wanted.connect(self.repeat_wanted)
        self.message = RichLine("emph", name="entryMessage")
        edit, repeat = tr(_C, "Edit last set"), tr(_C, "Repeat last set")
        self.edit_last = button(edit, "quiet", self.edit_last_wanted.emit, name="editLast", size="big", key="E")
        self.repeat = button(repeat, "quiet", self.repeat_wanted.emit, name="repeatSet", size="big", key="=")
        self._small_edit = button(
            edit, "icon", self.edit_last_wanted.emit, name="editLastSmall", size="big", icon="pencil-simple", key="E"
        )
        self._small_repeat = button(
            repeat, "icon", self.repeat_wanted.emit, name="repeatSetSmall", size="big", icon="repeat", key="="
        )
        self.store = button(
            tr(_C, "Store set"), "primary", self.store_wanted.emit, name="storeSet", size="big", key="Enter"
        )
        self._build()

    def _build(self) -> None:
        self._upper = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        spaced(self._upper, 12)
        self._upper.addWidget(self.field)
        self._upper.addWidget(self.message, 1)
        for part in (self._small_edit, self._small_repeat, self.edit_last, self.repeat, self.store):
            self._upper.addWidget(part)
        self._whole = QVBoxLayout(self)
        spaced(self._whole, 8, (20, 15, 20, 16))
        self._whole.addLayout(self._upper)
        follow_theme(self, lambda _: self._fold())

    def say(self, parts: Sequence[Part]) -> None:
        """Show what the shorthand is read as, or a warning."""
        self._hints = False
        self.message.set_parts(parts)
        self._show_parts()

    def hint(self, example: str) -> None:
        """Show what can be typed, where there is room."""
        self._hints = True
        said = tr(_C, "Type a set at any time, for example")
        self.message.set_parts([Words(said), Words(example, "text")])
        self._show_parts()

    def show_buttons(self, store: str, can_repeat: bool, can_edit: bool) -> None:
        """Name what Enter does, and offer what can be done with the last set."""
        self.store.setText(store)
        self._can_repeat, self._can_edit = can_repeat, can_edit
        self._fold()

    def clear(self) -> None:
        """Empty the shorthand."""
        self.field.setText("")  # what was stored is undone in the logbook, no longer in the field

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(120 + 40 + 12) + self.store.sizeHint().width(), super().minimumSizeHint().height())

    def _fold(self) -> None:
        theme = theme_of(self)
        buttons = sum(part.sizeHint().width() for part in (self.edit_last, self.repeat, self.store))
        folded = self.width() < buttons + theme.px(296 + 300 + 90)
        if folded != self._folded:
            self._folded = folded
            (self._upper if folded else self._whole).removeWidget(self.message)
            if folded:
                self._whole.addWidget(self.message)
            else:
                self._upper.insertWidget(1, self.message, 1)
        self.field.setMinimumWidth(theme.px(120) if folded else theme.px(296))
        self.field.setMaximumWidth(16_777_215 if folded else theme.px(296))
        self._show_parts()

    def _show_parts(self) -> None:
        self.message.setVisible(not (self._folded and self._hints))
        self.edit_last.setVisible(self._can_edit and not self._folded)
        self.repeat.setVisible(self._can_repeat and not self._folded)
        roomy = self.width() >= self.store.sizeHint().width() + theme_of(self).px(120 + 40 + 112 + 36)
        self._small_edit.setVisible(self._can_edit and self._folded and roomy)
        self._small_repeat.setVisible(self._can_repeat and self._folded and roomy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
