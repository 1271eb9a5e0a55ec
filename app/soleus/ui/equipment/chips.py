"""What is owned as tags in a line, each with a cross that takes it away."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from soleus.ui.icons import paint_icon
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.flow import Flow
from soleus.ui.widgets.painting import paint_text, rounded

_C = "Equipment"
HEIGHT = 28


class RemovableChip(QAbstractButton):
    """A tag that is taken away by a press, Delete or Backspace; `stepped` carries 1 for + and −1 for the minus key."""

    removed = Signal()
    stepped = Signal(int)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(tr(_C, "Remove {what}").format(what=text))
        self.setToolTip(self.accessibleName())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ringRadius", HEIGHT // 2)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.removed)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.text_width(self.text()) + theme.px(12 + 6 + 12 + 10), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(64), theme_of(self).px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.removed.emit()
        elif key in steps:
            self.stepped.emit(steps[key])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the line's
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        hovered = self.underMouse()
        painter = QPainter(self)
        box = QRectF(self.rect())
        plane, edge = ("hover", "outline") if hovered else ("sunken", "line")
        rounded(painter, box, box.height() / 2, theme.color(plane), theme.color(edge))
        side = theme.px(12)
        cross = QRectF(box.right() - theme.px(10) - side, box.center().y() - side / 2, side, side)
        paint_icon(painter, cross, "x", theme, "danger" if hovered else "text-2")
        words = box.adjusted(theme.px(12), 0, -theme.px(10) - side - theme.px(6), 0)
        paint_text(painter, words, self.text(), theme.color("text"), theme)
        painter.end()


class ChipLine(QWidget):
    """Tags in as many lines as they need; one is a stop of the Tab key, the arrows reach the others.

    `removed` and `stepped` carry what `show_chips` was given for a tag; `emptied` says that the keyboard has lost its
    last tag.
    """

    removed = Signal(object)
    stepped = Signal(object, int)
    emptied = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._chips: list[RemovableChip] = []
        self._flow = Flow(8, 8)
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chips(self, chips: Sequence[tuple[object, str]]) -> None:
        """Show tags, each a thing and its words; the keyboard stays near where it was."""
        if [chip.text() for chip in self._chips] != [text for _, text in chips]:
            held = next((place for place, chip in enumerate(self._chips) if chip.hasFocus()), None)
            for old in self._chips:
                self._flow.removeWidget(old)
                old.hide()
                old.deleteLater()
            self._chips = [self._chip(thing, text) for thing, text in chips]
            self._share_focus()
            if held is not None and self._chips:
                self._go_to(min(held, len(self._chips) - 1))
            elif held is not None:
                self.emptied.emit()
        self.setVisible(bool(chips))

    def chips(self) -> list[RemovableChip]:
        """The tags in their order."""
        return list(self._chips)

    def texts(self) -> list[str]:
        """The words on the tags."""
        return [chip.text() for chip in self._chips]

    def _chip(self, thing: object, text: str) -> RemovableChip:
        made = RemovableChip(text, self)
        made.removed.connect(lambda: self.removed.emit(thing))
        made.stepped.connect(lambda step: self.stepped.emit(thing, step))
        self._flow.addWidget(made)
        made.show()
        return made

    def _share_focus(self, stop: int = 0) -> None:
        for place, chip in enumerate(self._chips):
            policy = Qt.FocusPolicy.StrongFocus if place == stop else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(policy)

    def _go_to(self, place: int) -> None:
        self._share_focus(place)
        self._chips[place].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        here = next((place for place, chip in enumerate(self._chips) if chip.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
        else:
            self._go_to(max(0, min(len(self._chips) - 1, here + step)))
