"""One line of a side's table: the number of the set, last time's figures, and today's."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from soleus.domain.band import Band
from soleus.domain.workout import Side
from soleus.ui.icons import paint_icon
from soleus.ui.text import tr
from soleus.ui.theme import Theme, theme_of
from soleus.ui.widgets.painting import (
    paint_hairline,
    paint_side,
    paint_swatch,
    paint_text,
    rounded,
    side_width,
    swatch_size,
)


@dataclass(frozen=True, slots=True)
class Figure:
    """What a set came to, or is to come to: the amount, its band, the weight beside it, and the whole in words."""

    amount: str
    band: tuple[Band, int] | None = None
    weight: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """What a row shows; `row_id` is None for a set that is still to be done, `mark` is its kind, `side` a foreign one.

    `state` is stored, current (the inputs belong to it) or planned.
    """

    number: int
    state: str = "planned"
    last: Figure | None = None
    today: Figure | None = None
    row_id: int | None = None
    mark: str = ""
    side: Side | None = None
    pain: int | None = None
    noted: bool = False

    @property
    def words(self) -> str:
        """The row as a screen reader says it."""
        said = [tr("SetRow", "Set {number}").format(number=self.number)]
        if self.mark:
            said.append(self.mark)
        if self.last:
            said.append(tr("SetRow", "last time {figure}").format(figure=self.last.words or self.last.amount))
        if self.today:
            words = {
                "stored": tr("SetRow", "today {figure}, stored"),
                "current": tr("SetRow", "now {figure}"),
                "planned": tr("SetRow", "to do {figure}"),
            }[self.state]
            said.append(words.format(figure=self.today.words or self.today.amount))
        return ", ".join(said)


class SetRow(QAbstractButton):
    """A row; a stored one takes the keyboard: E or Enter edits it, Delete deletes, Alt with arrows moves it."""

    edit_wanted = Signal(object)
    delete_wanted = Signal(object)
    move_wanted = Signal(object, int)
    number_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._on_clicked)
        self.line = Line(0)

    def show_line(self, line: Line, separated: bool) -> None:
        """Show a line; `separated` draws a hairline above it."""
        resized = (line.state == "current") != (self.line.state == "current")
        self.line = line
        self._separated = separated
        stored = line.row_id is not None
        self.setObjectName(f"setRow-{line.number}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stored else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if stored else Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(line.words)
        hint = tr("SetRow", "Click to edit, Delete to delete, Alt with arrows to move") if stored else ""
        self.setToolTip(f"{line.words}\n{hint}" if hint else "")
        if resized:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(272), theme.px(60 if self.line.state == "current" else 48))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(200), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        current = self.line.state == "current"
        if current:
            rounded(painter, self.rect(), theme.px(6), theme.color("accent-weak"))
        elif self.underMouse() and self.line.row_id is not None:
            rounded(painter, self.rect(), theme.px(6), theme.color("hover"))
        if self._separated:
            paint_hairline(painter, 0, self.width(), 0, theme)
        pad, first = theme.px(12), theme.px(36)
        rest = (self.width() - 2 * pad - first) / 2
        self._paint_number(painter, QRectF(pad, 0, first, self.height()), theme)
        if self.line.last:
            box = QRectF(pad + first, 0, rest - theme.px(4), self.height())
            self._paint_figure(painter, box, self.line.last, "work" if current else "title", "text", 400, theme)
        if self.line.today:
            self._paint_today(painter, QRectF(pad + first + rest, 0, rest + pad, self.height()), theme)
        painter.end()

    def _paint_number(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        current = self.line.state == "current"
        kind, token, weight = ("work", "text", 600) if current else ("title", "text-2", 400)
        if self.line.mark:
            half = box.height() / 2
            words = QRectF(box.x(), half + theme.px(4), theme.px(72), theme.px(16))
            paint_text(painter, words, self.line.mark, theme.color("text-2"), theme, kind="caption")
            box = QRectF(box.x(), half - theme.px(24), box.width(), theme.px(30))
            kind = "title"
        if self.line.side is not None:
            size = theme.px(14)
            place = QRectF(
                box.x() + theme.px(14), box.center().y() - size / 2, side_width(self.line.side, size, theme), size
            )
            paint_side(painter, place, self.line.side, theme)
        paint_text(painter, box, str(self.line.number), theme.color(token), theme, weight, kind=kind)

    def _paint_today(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        figure = self.line.today
        assert figure is not None
        if self.line.state == "current":
            field = QRectF(box.x(), (box.height() - theme.px(44)) / 2, theme.px(72), theme.px(44))
            wide = theme.text_width(figure.amount, "work", 600) + theme.px(20)
            field.setWidth(min(max(field.width(), wide), box.width() - theme.px(12)))
            rounded(painter, field, theme.px(6), theme.color("surface"), theme.color("outline"))
            inner = field.adjusted(theme.px(6), 0, -theme.px(10), 0)
            paint_text(
                painter, inner, figure.amount, theme.color("text"), theme, 600, Qt.AlignmentFlag.AlignRight, "work"
            )
            if self.line.row_id is not None:
                side = theme.px(16)
                place = QRectF(field.right() + theme.px(6), (box.height() - side) / 2, side, side)
                paint_icon(painter, place, "pencil-simple", theme, "accent-ink")
            return
        stored = self.line.state == "stored"
        end = self._paint_figure(
            painter, box, figure, "title", "text" if stored else "text-2", 600 if stored else 400, theme
        )
        if stored:
            self._paint_marks(painter, end + theme.px(6), box, theme)

    def _paint_marks(self, painter: QPainter, x: float, box: QRectF, theme: Theme) -> None:
        side = theme.px(16)
        y = (box.height() - side) / 2
        paint_icon(painter, QRectF(min(x, self.width() - side), y, side, side), "check-bold", theme, "ok")
        x += side + theme.px(4)
        if self.line.noted and x + side <= self.width():
            paint_icon(painter, QRectF(x, y, side, side), "note", theme, "text-2")

    def _paint_figure(
        self, painter: QPainter, box: QRectF, figure: Figure, kind: str, token: str, weight: int, theme: Theme
    ) -> float:
        """Paint a figure and return where it ends."""
        x = box.x()
        if figure.band is not None:
            width, height = swatch_size(theme)
            swatch = QRectF(x, (box.height() - height) / 2, width, height)
            band, level = figure.band
            paint_swatch(painter, swatch, band.colour, level, theme, pattern=band.pattern)
            x += width + theme.px(8)
        stacked = bool(figure.weight) and figure.band is not None
        room = QRectF(x, 0, box.right() - x, box.height())
        if stacked:
            room.setHeight(box.height() - theme.px(14))
        taken = paint_text(painter, room, figure.amount, theme.color(token), theme, weight, kind=kind)
        if not figure.weight:
            return x + taken
        beside = QRectF(x + taken + theme.px(6), 0, box.right() - x - taken - theme.px(6), box.height())
        if stacked:
            beside = QRectF(x, box.height() / 2 + theme.px(6), box.right() - x, theme.px(16))
        wide = paint_text(
            painter, beside, figure.weight, theme.color("text-2"), theme, kind="caption" if stacked else "body"
        )
        return max(x + taken, beside.x() + wide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row_id = self.line.row_id
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if row_id is None:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Delete and not modifiers:
            self.delete_wanted.emit(row_id)
        elif key in (Qt.Key.Key_E, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers:
            self.edit_wanted.emit(row_id)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and modifiers == Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(row_id, -1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not modifiers:
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        if self.line.row_id is not None and self.line.state == "stored":
            self.edit_wanted.emit(self.line.row_id)
        else:
            self.number_wanted.emit()
