"""One workout, run or rest day of the week: a painted card that is dragged, focused and opened."""

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QFocusEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QToolTip, QWidget

from soleus.domain.calendar import PlanKind
from soleus.ui.icons import paint_icon
from soleus.ui.planner.card_words import ICONS, CardFace, Piece
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.widgets.buttons import Button
from soleus.ui.widgets.painting import (
    chip_width,
    paint_chip,
    paint_side,
    paint_swatch,
    paint_text,
    rounded,
    swatch_size,
)

PLANNED_MIME = "application/x-soleus-planned"
ROUTINE_MIME = "application/x-soleus-routine"

HEIGHT = 52
LEAST_WIDTH = 176
_LINE = 20

COMES_BACK = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Why the keyboard returns to where it was: nobody chose anything by that."""


def dragged_id(data: QMimeData, kind: str) -> int | None:
    """Return the id that is dragged as `kind`, None where something else is."""
    if not data.hasFormat(kind):
        return None
    text = bytes(data.data(kind).data()).decode()
    return int(text) if text.isdigit() else None


class WorkoutCard(QFrame):
    """A card. It only tells what the user wants of it: chosen, opened, its button, its menu."""

    chosen = Signal()
    opened = Signal()
    acted = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, face: CardFace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRing", True)
        self.setProperty("ringRadius", 6)
        self._selected = False
        self._pressed: QPointF | None = None
        self._button: Button | None = None
        self.set_face(face)
        follow_theme(self, lambda _: self._place_button())

    def set_face(self, face: CardFace) -> None:
        """Show another state of the same workout, or another workout."""
        self.face = face
        self.setObjectName(f"card-{face.planned_id if face.planned_id is not None else face.workout_id}")
        self.setAccessibleName(face.spoken)
        if face.action or self._button is not None:
            self._dress(self.button)
        self._place_button()
        self.update()

    def put_away(self) -> None:
        """Be nowhere to be seen or found, until there is another workout to show."""
        self.hide()
        self.setObjectName("")
        self.set_selected(False)

    def _dress(self, button: Button) -> None:
        """Let the button say what is to be done."""
        button.setText(self.face.action)
        button.setAccessibleName(f"{self.face.action}: {self.face.title}")
        button.setVisible(bool(self.face.action))
        button.set_kind("tonal" if self.face.strong_action else "plain")

    @property
    def button(self) -> Button:
        """The button of the card; hidden where nothing is to be done, and made when there first is something."""
        if self._button is None:
            self._button = Button("", parent=self, size="small")
            self._button.setObjectName("cardAction")
            self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._button.clicked.connect(lambda *_: self.acted.emit(self.face.action_name))
            self._button.hide()
        return self._button

    @property
    def key(self) -> tuple[int | None, int | None]:
        """What tells the card from others."""
        face = self.face
        return (face.planned_id, None) if face.planned_id is not None else (None, face.workout_id)

    def set_selected(self, selected: bool) -> None:
        """Wear the accent border."""
        if selected != self._selected:
            self._selected = selected
            self.update()

    @property
    def selected(self) -> bool:
        """Whether it is the chosen card."""
        return self._selected

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(LEAST_WIDTH), theme.px(HEIGHT))

    def _place_button(self) -> None:
        if self._button is None:
            return
        theme = theme_of(self)
        size = self._button.sizeHint()
        fits = self.width() >= size.width() + theme.px(120)
        self._button.setVisible(bool(self.face.action) and fits)
        self._button.setGeometry(
            self.width() - size.width() - theme.px(12),
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )

    def carried(self) -> QMimeData:
        """Return what a drag of the card carries; nothing where it was not planned."""
        data = QMimeData()
        if self.face.planned_id is not None:
            data.setData(PLANNED_MIME, QByteArray(str(self.face.planned_id).encode()))
        return data

    def start_drag(self) -> None:
        """Carry the card to another day; Ctrl makes it a copy."""
        if self.face.planned_id is None:
            return
        drag = QDrag(self)
        drag.setMimeData(self.carried())
        drag.setPixmap(self.grab())
        drag.setHotSpot(QPoint(24, self.height() // 2))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    def _is_cut(self) -> bool:
        theme = theme_of(self)
        room = self._right_edge(theme) - theme.px(12 + 16 + 10)
        return max(pieces_width(self.face.pieces, theme), theme.text_width(self.face.title, weight=600)) > room

    # Qt

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            if self._is_cut():
                QToolTip.showText(event.globalPos(), self.face.spoken, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        box = QRectF(self.rect())
        self._paint_plane(painter, box, theme)
        face = self.face
        pad = theme.px(4 if face.kind is PlanKind.REST else 12)
        name, token = ICONS[face.state]
        side, high = theme.px(16), theme.px(_LINE)
        top = (box.height() - (2 if face.pieces else 1) * high) / 2
        paint_icon(painter, QRectF(pad, top + (high - side) / 2, side, side), name, theme, token)
        left = pad + side + theme.px(8 if face.kind is PlanKind.REST else 10)
        right = self._right_edge(theme)
        words = QRectF(left, top, max(0.0, right - left), high)
        self._paint_title(painter, words, theme)
        paint_pieces(painter, words.translated(0, high), face.pieces, theme)
        if face.ticked:
            small = theme.px(12)
            tick = QRectF(box.width() - theme.px(12) - small, top + (high - small) / 2, small, small)
            paint_icon(painter, tick, "check-bold", theme, "ok")
        if face.chip and self._shows_chip(theme):
            width = chip_width(face.chip, theme)
            chip = QRectF(right + theme.px(8), 0, width, box.height())
            paint_chip(painter, chip, face.chip, "neutral", theme)
        painter.end()

    def _paint_title(self, painter: QPainter, words: QRectF, theme: Theme) -> None:
        face = self.face
        weight = 400 if face.kind is PlanKind.REST else 600
        token = "text-2" if face.kind is PlanKind.REST or face.state == "skipped" else "text"
        paint_text(painter, words, face.title, theme.color(token), theme, weight)
        side = theme.px(12)
        left = words.x() + theme.text_width(face.title, weight=weight) + theme.px(6)
        if face.repeats and left + side <= words.right():
            mark = QRectF(left, words.center().y() - side / 2, side, side)
            paint_icon(painter, mark, "repeat", theme, "text-2")

    def _paint_plane(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        kind, missed = self.face.kind, self.face.state == "missed"
        usual = None if missed or kind is PlanKind.REST else "sunken" if kind is PlanKind.RUN else "surface"
        token = "hover" if self.underMouse() else usual
        fill = theme.color(token) if token else None
        if self._selected:
            rounded(painter, box, theme.px(6), fill or theme.color("bg"), theme.color("accent"), 2)
        elif missed:
            rounded(painter, box, theme.px(6), fill, theme.color("outline"), 1, Qt.PenStyle.DashLine)
        elif self.face.state == "key-run":
            rounded(painter, box, theme.px(6), fill, theme.color("outline"))
        elif kind is PlanKind.WORKOUT:
            rounded(painter, box, theme.px(6), fill, theme.color("line"))
        elif fill is not None:
            rounded(painter, box, theme.px(6), fill)

    def _shows_chip(self, theme: Theme) -> bool:
        return self.width() >= chip_width(self.face.chip, theme) + theme.px(160)

    def _right_edge(self, theme: Theme) -> float:
        right = self.width() - theme.px(12)
        if self._button is not None and not self._button.isHidden():
            right = self._button.x() - theme.px(8)
        if self.face.ticked:
            right -= theme.px(12 + 6)
        if self.face.chip and self._shows_chip(theme):
            right -= chip_width(self.face.chip, theme) + theme.px(8)
        return right

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_button()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        moved = (event.position() - self._pressed).manhattanLength()
        if moved >= QApplication.startDragDistance():
            self._pressed = None
            self.start_drag()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.chosen.emit()
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        self.menu_wanted.emit(event.globalPos() if by_mouse else self.mapToGlobal(QPoint(24, self.height())))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in COMES_BACK:
            self.chosen.emit()


def pieces_width(pieces: tuple[Piece, ...], theme: Theme) -> float:
    """Return the width of a whole line."""
    return sum(_gap_before(n, piece, theme) + _piece_width(piece, theme) for n, piece in enumerate(pieces))


def paint_pieces(painter: QPainter, box: QRectF, pieces: tuple[Piece, ...], theme: Theme) -> None:
    """Paint marks, swatches and words from left to right; where not all fit, the line ends in …"""
    x = box.x()
    for n, piece in enumerate(pieces):
        x += _gap_before(n, piece, theme)
        width, room = _piece_width(piece, theme), box.right() - x
        last = n == len(pieces) - 1
        ends = width > room or (not last and room - width < _least_after(pieces[n + 1], theme))
        if ends and (piece.side is not None or piece.band is not None or piece.icon):
            paint_text(painter, QRectF(x, box.y(), room, box.height()), "…", theme.color("text-2"), theme)
            return
        if piece.side is not None:
            size = theme.px(14)
            paint_side(painter, QRectF(x, box.center().y() - size / 2, width, size), piece.side, theme)
        elif piece.icon:
            icon = QRectF(x, box.center().y() - width / 2, width, width)
            paint_icon(painter, icon, piece.icon, theme, piece.tone)
        elif piece.band is not None:
            _, height = swatch_size(theme, "small")
            swatch = QRectF(x, box.center().y() - height / 2, width, height)
            paint_swatch(painter, swatch, piece.band[0], piece.band[1], theme)
        else:
            text = f"{piece.text} …" if ends and width <= room else piece.text
            words = QRectF(x, box.y(), room if ends else width + 1, box.height())
            paint_text(painter, words, text, theme.color(piece.tone), theme)
            if ends:
                return
        x += width


def _least_after(piece: Piece, theme: Theme) -> float:
    """Return the room that the next piece, or the beginning of its words, needs."""
    mark = piece.side is not None or piece.band is not None or bool(piece.icon)
    least = _piece_width(piece, theme) + theme.px(16) if mark else min(_piece_width(piece, theme), theme.px(24))
    return _gap_before(1, piece, theme) + least


def _piece_width(piece: Piece, theme: Theme) -> float:
    if piece.side is not None or piece.icon:
        return theme.px(14)
    if piece.band is not None:
        return swatch_size(theme, "small")[0]
    return theme.text_width(piece.text)


def _gap_before(n: int, piece: Piece, theme: Theme) -> int:
    if n == 0 or piece.text.startswith(","):
        return 0
    return theme.px(12) if piece.side is not None else theme.px(5)
