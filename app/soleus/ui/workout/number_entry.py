"""The running number: what will be stored, read from two metres, changed by keys, mouse or typing."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from soleus.domain.exercise import Measure
from soleus.domain.workout import Side
from soleus.ui.text import editable, number, number_from, seconds_from, tr
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.widgets.buttons import Button
from soleus.ui.widgets.painting import paint_side, paint_text, side_width
from soleus.ui.workout.figure_field import FigureField
from soleus.ui.workout.ring import STROKE, Arc, paint_ring
from soleus.ui.workout.words import accepted_amounts, measure_word

SHARE = 6
"""The figures stand at least this part of the window's height."""


class NumberEntry(QWidget):
    """The number in its ring of sets, with the side above, the target below, and a button on each side to count."""

    changed = Signal(object)
    store_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("numberEntry")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._measure = Measure.REPS
        self._value: float | None = None
        self._arcs: tuple[Arc, ...] = ()
        self._side: Side | None = None
        self._title = ""
        self._below = ""
        self._ringed = True
        self._tight = False
        self._showing = False
        self._field = FigureField(self)
        self._field.setObjectName("amountField")
        self._field.setFrame(False)
        self._field.setStyleSheet("QLineEdit { background: transparent; border: none; padding: 0; }")
        self._field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._field.setMaxLength(9)
        self._less = Button(tr("NumberEntry", "One less"), "icon", "big", "minus", "−", self)
        self._more = Button(tr("NumberEntry", "One more"), "icon", "big", "plus", "+", self)
        self._less.setObjectName("oneLess")
        self._more.setObjectName("oneMore")
        self._connect()
        follow_theme(self, lambda _: self._arrange())

    def _connect(self) -> None:
        self._field.textChanged.connect(self._on_text_changed)
        self._field.stepped.connect(self.step)
        self._field.accepted.connect(self.store_wanted)
        self._field.given_up.connect(self._on_given_up)
        self._field.installEventFilter(self)
        self._less.clicked.connect(lambda: self.step(-1))
        self._more.clicked.connect(lambda: self.step(1))
        self._less.setAutoRepeat(True)
        self._more.setAutoRepeat(True)

    # what is shown

    def show_turn(self, side: Side | None, title: str, below: str, arcs: Sequence[Arc]) -> None:
        """Show whose turn it is, the words below the number, and the ring's pieces."""
        self._side, self._title, self._below, self._arcs = side, title, below, tuple(arcs)
        self.setAccessibleDescription(f"{title}, {below}" if title else below)
        self._arrange()
        self.update()

    def set_value(self, value: float | None, measure: Measure) -> None:
        """Show a value; None leaves the place of the number empty."""
        self._measure = measure
        self._value = value
        name = measure_word(measure).capitalize()
        self._field.setAccessibleName(name)
        self.setAccessibleName(f"{name}: {number(value)}" if value is not None else name)
        if self._read(self._field.text()) != value or not self._field.hasFocus():
            self._showing = True
            self._field.setText("" if value is None else editable(value))
            self._showing = False
        self._mark()
        self._arrange()

    def value(self) -> float | None:
        """The value, or None where nothing was entered or it cannot be read."""
        return self._value

    def problem(self) -> str:
        """What the field takes, where its text is none of that; else nothing."""
        text = self._field.text()
        if not text.strip() or self._read(text) is not None:
            return ""
        return accepted_amounts(self._measure)

    def is_blank(self) -> bool:
        """Whether nothing was entered."""
        return not self._field.text().strip()

    def figure_height(self) -> float:
        """The height of the figures in pixels."""
        return QFontMetricsF(self._field.font()).tightBoundingRect("8").height()

    # what is done

    def step(self, steps: int) -> None:
        """Count up or down; below zero nothing happens."""
        before = self._value if self._value is not None else 0.0
        value = max(0.0, before + steps)
        if value != self._value:
            self._field.setText(editable(value))
            if self._field.hasFocus():
                self._field.selectAll()

    def type(self, first: str = "") -> None:
        """Take figures from the keyboard, beginning with `first` instead of what stands there."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()
        if first:
            self._field.insert(first)

    # within

    def _read(self, text: str) -> float | None:
        if not text.strip():
            return None
        if self._measure is Measure.SECONDS:
            return seconds_from(text)
        if self._measure is Measure.MINUTES and ":" in text:
            seconds = seconds_from(text)
            return None if seconds is None else seconds / 60
        value = number_from(text)
        return value if value is not None and math.isfinite(value) and value >= 0 else None

    def _on_text_changed(self) -> None:
        self._arrange()
        if self._showing:
            return
        self._value = self._read(self._field.text())
        self._mark()
        self.changed.emit(self._value)

    def _on_given_up(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self) -> None:
        self._field.setToolTip(self.problem())
        self.update()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self._field and event.type() == QEvent.Type.FocusIn:
            self._field.selectAll()
            self.update()
        if watched is self._field and event.type() == QEvent.Type.FocusOut:
            self.set_value(self._value, self._measure) if not self.problem() else None
            self.update()
        return False

    # how it is laid out

    def least_figure(self) -> float:
        """Return the height in pixels that the figures need at least."""
        return self.window().height() / SHARE

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(520), theme.px(480))

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(260), round(self.least_figure() * 1.02) + theme.px(36 + 32 + 12))

    def _arrange(self) -> None:
        theme = theme_of(self)
        width, height = self.width(), self.height()
        text = self._field.text() or "0"
        need = self.least_figure() * 1.02
        self._diameter = min(width - theme.px(24), height - theme.px(8))
        inner = self._diameter / 2 - theme.px(STROKE + 18)
        chord = 2 * math.sqrt(max(0.0, inner**2 - (need / 2) ** 2))
        fit = self._font_size(theme, text, chord - theme.px(8), max(need, self._diameter * 0.31))
        words = need / 2 + theme.px(8 + 44)
        self._ringed = fit[1] >= need and inner > words + theme.px(12)
        self._tight = not self._ringed and height < need + theme.px(2 * 58)
        if not self._ringed:
            room = need if self._tight else height - theme.px(2 * 58)
            beside = theme.px(2 * 44 + 48 if self._tight else 24)
            fit = self._font_size(theme, text, width - beside, max(need, min(room, need * 1.3)))
        font = theme.font("number")
        font.setPixelSize(max(12, fit[0]))
        self._field.setFont(font)
        self._place(theme, fit[1])

    def _font_size(self, theme: Theme, text: str, width: float, figure: float) -> tuple[int, float]:
        """Return the pixel size, and its figures' height, that bring `text` into `width`, `figure` high at most."""
        font = theme.font("number")
        font.setPixelSize(100)
        metrics = QFontMetricsF(font)
        ratio = metrics.tightBoundingRect("8").height() / 100
        wide = metrics.horizontalAdvance(text) / 100
        size = int(min(figure / ratio, max(1.0, width) / wide)) if wide and ratio else round(figure)
        return size, size * ratio

    def _place(self, theme: Theme, figure: float) -> None:
        width, middle = self.width(), self.height() / 2
        tall = round(figure * 1.12)
        digits = QFontMetricsF(self._field.font()).horizontalAdvance(self._field.text() or "0")
        wide = min(width, round(digits) + theme.px(48))
        self._field.setGeometry(QRect(round((width - wide) / 2), round(middle - tall / 2), wide, tall))
        gap = theme.px(24) if self._ringed else theme.px(2 if self._tight else 10)
        line = theme.px(36 if self._tight else 40)
        self._above_box = QRectF(0, middle - figure / 2 - gap - line, width, line)
        below = theme.px(32 if self._tight else 44)
        self._below_box = QRectF(0, middle + figure / 2 + gap + theme.px(4), width, below)
        side = theme.px(44)
        if self._tight:
            half, top = min(digits / 2 + theme.px(24), width / 2 - side), round(middle - side / 2)
        else:
            words = min(theme.text_width(self._below, "work", 400), width - theme.px(140))
            half, top = max(words, theme.px(40)) / 2 + theme.px(16), round(self._below_box.y())
            self._below_box.setLeft(width / 2 - half + 4)
            self._below_box.setRight(width / 2 + half - 4)
        self._less.setGeometry(round(width / 2 - half - side), top, side, side)
        self._more.setGeometry(round(width / 2 + half), top, side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ringed:
            paint_ring(painter, QPointF(self.width() / 2, self.height() / 2), self._diameter, self._arcs, theme)
        self._paint_title(painter, theme)
        self._paint_below(painter, theme)
        self._paint_focus(painter, theme, bool(self.problem()))
        painter.end()

    def _paint_title(self, painter: QPainter, theme: Theme) -> None:
        mark = theme.px(24)
        marked = self._side in (Side.LEFT, Side.RIGHT)
        lead = side_width(self._side, mark, theme) + theme.px(10) if marked and self._side else 0
        words = theme.text_width(self._title, "work", 600)
        x = max(0.0, (self.width() - lead - words) / 2)
        box = self._above_box
        if marked and self._side:
            paint_side(painter, QRectF(x, box.center().y() - mark / 2, mark, mark), self._side, theme)
        ink = {Side.LEFT: "left-ink", Side.RIGHT: "right-ink"}.get(self._side or Side.BOTH, "accent")
        rest = QRectF(x + lead, box.y(), self.width() - x - lead, box.height())
        paint_text(painter, rest, self._title, theme.color(ink), theme, 600, kind="work")

    def _paint_below(self, painter: QPainter, theme: Theme) -> None:
        problem, centred = self.problem(), Qt.AlignmentFlag.AlignHCenter
        if problem:
            top = self._below_box.y() + (0 if self._tight else theme.px(42))
            box = QRectF(0, min(top, self.height() - theme.px(24)), self.width(), theme.px(24))
            paint_text(painter, box, problem, theme.color("danger"), theme, 500, centred, "emph")
        if not problem or not self._tight:
            kind = "title" if self._tight else "work"
            paint_text(painter, self._below_box, self._below, theme.color("text-2"), theme, 400, centred, kind)

    def _paint_focus(self, painter: QPainter, theme: Theme, wrong: bool) -> None:
        typing = self._field.hasFocus()
        if not (typing or self.hasFocus() or wrong):
            return
        box = self._field.geometry()
        y = self.height() / 2 + self.figure_height() / 2 + theme.px(7)
        wide = min(box.width() - theme.px(32), theme.px(160))
        pen = QPen(theme.color("danger" if wrong else "focus"), theme.px(4 if typing else 3))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x = box.center().x()
        painter.drawLine(round(x - wide / 2), round(y), round(x + wide / 2), round(y))

    # keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Plus: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Minus: -1}
        key = Qt.Key(event.key()) if event.key() in {k.value for k in steps} else None
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key is not None and not modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            wide = modifiers & Qt.KeyboardModifier.ShiftModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            self.step(steps[key] * (5 if wide else 1))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
