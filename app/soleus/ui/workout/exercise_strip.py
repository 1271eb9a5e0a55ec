"""The exercises of the workout in a line: the one in turn, those that are done, those still to come."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QMenu, QScrollArea, QSizePolicy, QWidget

from soleus.ui.icons import paint_icon
from soleus.ui.text import tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.painting import paint_text, rounded

_C = "ExerciseStrip"


@dataclass(frozen=True, slots=True)
class Stop:
    """An exercise in the line: its entry, name, and whether it is in turn or done."""

    entry_id: int
    name: str
    current: bool = False
    done: bool = False


class _StopButton(QAbstractButton):
    """One exercise."""

    def __init__(self, strip: "ExerciseStrip") -> None:
        super().__init__()
        self._strip = strip
        self.stop = Stop(0, "")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: strip.jumped.emit(self.stop.entry_id))

    def show_stop(self, stop: Stop) -> None:
        """Show another exercise."""
        self.stop = stop
        state = tr(_C, "in turn") if stop.current else tr(_C, "done") if stop.done else tr(_C, "to come")
        self.setObjectName(f"stop-{stop.entry_id}")
        self.setAccessibleName(f"{stop.name}, {state}")
        self.setToolTip(
            tr(_C, "{name}: {state}\nDelete removes it, Alt with arrows moves it").format(name=stop.name, state=state)
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        room = max(theme.px(56), self._strip.viewport().width() - theme.px(44 + 16))
        words = min(theme.text_width(self.stop.name, weight=600), theme.px(220), room)
        return QSize(theme.px(12 + 8 + 24) + words, theme.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            inner = QRectF(self.rect()).adjusted(0, theme.px(6), 0, -theme.px(6))
            rounded(painter, inner, theme.px(6), theme.color("hover"))
        size = theme.px(12)
        dot = QRectF(theme.px(12), (self.height() - size) / 2, size, size)
        if self.stop.done and not self.stop.current:
            paint_icon(painter, dot.adjusted(-2, -2, 2, 2), "check-bold", theme, "ok")
        elif self.stop.current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(dot)
        else:
            painter.setPen(QPen(theme.color("outline"), 1.5 * theme.scale))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dot.adjusted(1, 1, -1, -1))
        words = QRectF(dot.right() + theme.px(8), 0, self.width() - dot.right() - theme.px(16), self.height())
        ink = theme.color("text" if self.stop.current else "text-2")
        paint_text(painter, words, self.stop.name, ink, theme, 600 if self.stop.current else 400)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Delete and plain:
            self._strip.remove_wanted.emit(self.stop.entry_id)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up) and alt:
            self._strip.move_wanted.emit(self.stop.entry_id, -1)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down) and alt:
            self._strip.move_wanted.emit(self.stop.entry_id, 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and plain:
            self._strip.focus_beside(self, -1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.click()
        else:
            super().keyPressEvent(event)


class ExerciseStrip(QScrollArea):
    """Click or keys jump; Delete removes, Alt with arrows moves; the menu of each says so too."""

    jumped = Signal(object)
    remove_wanted = Signal(object)
    move_wanted = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exerciseStrip")
        self.setAccessibleName(tr(_C, "Exercises"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        inner = QWidget()
        self._line = QHBoxLayout(inner)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addStretch(1)
        self._line.addStretch(1)
        self.setWidget(inner)
        self._buttons: list[_StopButton] = []
        follow_theme(self, lambda theme: self.setFixedHeight(theme.px(48)))

    def show_stops(self, stops: Sequence[Stop]) -> None:
        """Show the exercises, the one in turn in sight."""
        while len(self._buttons) < len(stops):
            self._add_button()
        focused = next((b.stop.entry_id for b in self._buttons if b.hasFocus()), None)
        for index, made in enumerate(self._buttons):
            if index < len(stops):
                made.show_stop(stops[index])
                if stops[index].entry_id == focused:
                    made.setFocus(Qt.FocusReason.OtherFocusReason)
            made.setVisible(index < len(stops))
        current = next((made for made in self._buttons if not made.isHidden() and made.stop.current), None)
        if current is not None:
            self._line.activate()
            self.ensureWidgetVisible(current, theme_of(self).px(40), 0)

    def stops(self) -> list[Stop]:
        """The exercises in sight."""
        return [made.stop for made in self._buttons if not made.isHidden()]

    def focus_beside(self, made: _StopButton, step: int) -> None:
        """Give the keyboard to the exercise before or after one."""
        place = self._buttons.index(made) + step
        if 0 <= place < len(self._buttons) and not self._buttons[place].isHidden():
            self._buttons[place].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for made in self._buttons:
            made.updateGeometry()

    def _add_button(self) -> None:
        made = _StopButton(self)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(lambda place, made=made: self._on_menu(made, place))
        self._buttons.append(made)
        self._line.insertWidget(len(self._buttons), made)

    def _on_menu(self, made: _StopButton, place: QPoint) -> None:
        entry_id = made.stop.entry_id
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr(_C, "Do this now"), lambda: self.jumped.emit(entry_id))
        menu.addAction(tr(_C, "Move to the left\tAlt+Left"), lambda: self.move_wanted.emit(entry_id, -1))
        menu.addAction(tr(_C, "Move to the right\tAlt+Right"), lambda: self.move_wanted.emit(entry_id, 1))
        menu.addSeparator()
        menu.addAction(tr(_C, "Remove exercise\tDel"), lambda: self.remove_wanted.emit(entry_id))
        menu.popup(made.mapToGlobal(place))
