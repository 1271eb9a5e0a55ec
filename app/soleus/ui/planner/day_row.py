"""One day of the week: its name, its cards beside each other, and the place to drop or add a workout."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from soleus.domain.calendar import PlanKind
from soleus.ui.icons import paint_icon
from soleus.ui.planner.calendar_view import key_of
from soleus.ui.planner.card import (
    COMES_BACK,
    HEIGHT,
    LEAST_WIDTH,
    PLANNED_MIME,
    ROUTINE_MIME,
    WorkoutCard,
    dragged_id,
)
from soleus.ui.planner.card_words import CardFace
from soleus.ui.text import day_long, tr, weekday_short
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.widgets.painting import paint_text, rounded

ROW = 65
LABEL = 64
EDGE = 16
GAP = 8


class AddSlot(QAbstractButton):
    """The place for a workout on an empty day; in the past it shows only where it is pointed at."""

    menu_wanted = Signal(QPoint)
    focused = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("addSlot")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ringRadius", 6)
        self.inviting = False
        self._always = False

    def set_always(self, always: bool) -> None:
        """Show the place even when nothing points at it."""
        if always != self._always:
            self._always = always
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        box = QRectF(self.rect())
        pointed = self.underMouse() or self.hasFocus()
        if self.inviting:
            rounded(painter, box, theme.px(6), theme.color("accent-weak"), theme.color("accent"), 1, _dashed())
        elif pointed or self._always:
            rounded(painter, box, theme.px(6), None, theme.color("outline" if pointed else "line"), 1, _dashed())
        if self.inviting or pointed or self._always:
            self._paint_words(painter, box, theme)
        painter.end()

    def _paint_words(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        words = tr("Planner", "Drop or add a workout")
        token = "accent-ink" if self.inviting else "text-2"
        side, gap = theme.px(14), theme.px(8)
        room = box.width() - side - gap - theme.px(16)
        width = min(theme.text_width(words), room)
        left = box.center().x() - (width + side + gap) / 2
        paint_icon(painter, QRectF(left, box.center().y() - side / 2, side, side), "plus", theme, token)
        rest = QRectF(left + side + gap, box.y(), width + 1, box.height())
        paint_text(painter, rest, words, theme.color(token), theme)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        self.menu_wanted.emit(event.globalPos() if by_mouse else self.mapToGlobal(QPoint(24, self.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            # A button would give the keyboard to the next widget; here they go through the week.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in COMES_BACK:
            self.focused.emit()


def _dashed() -> Qt.PenStyle:
    return Qt.PenStyle.DashLine


class DayRow(QWidget):
    """A row that takes dropped routines and cards; `dropped` carries kind, id, whether Ctrl asks for a copy."""

    dropped = Signal(str, object, bool)
    pressed = Signal()
    add_wanted = Signal(QPoint)
    menu_wanted = Signal(QPoint)
    carried_over = Signal(int)
    """Something is carried over the row: the pointer's height in it."""
    carried_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = date.min
        self.cards: list[WorkoutCard] = []
        self._spare: list[WorkoutCard] = []
        self._today = False
        self._inviting = False
        self.slot = AddSlot(self)
        self.slot.clicked.connect(lambda *_: self.add_wanted.emit(self.slot.mapToGlobal(self._below_slot())))
        self.slot.menu_wanted.connect(self.menu_wanted)
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self, lambda _: self.arrange())

    def set_day(self, day: date, today: bool) -> None:
        """Stand for another day."""
        self.day, self._today = day, today
        self.setObjectName(f"day-{day.isoformat()}")
        self.setAccessibleName(day_long(day))
        self.slot.setAccessibleName(tr("Planner", "{day}: add a workout").format(day=day_long(day)))
        self.update()

    def set_faces(self, faces: Sequence[CardFace]) -> list[WorkoutCard]:
        """Show cards for the faces, keeping those that stay and wearing others anew; returns the new ones."""
        kept = {card.key: card for card in self.cards}
        stay = {key: kept.pop(key) for key in map(key_of, faces) if key in kept}
        # The keyboard must not find itself on another workout.
        self._spare += [card for card in kept.values() if not card.hasFocus()]
        cards, new = [], []
        for face in faces:
            card = stay.get(key_of(face))
            if card is None and self._spare:
                card = self._spare.pop(0)
                card.set_face(face)
                card.show()
            elif card is None:
                card = WorkoutCard(face, self)
                card.show()
                new.append(card)
            elif card.face != face:
                card.set_face(face)
            cards.append(card)
        self._order(cards)
        # Now that the row is what it says: the keyboard goes on from a card that is put away, and chooses.
        for card in kept.values():
            if card not in cards:
                card.put_away()
                if card not in self._spare:
                    self._spare.append(card)
        self.arrange()
        return new

    def _order(self, cards: list[WorkoutCard]) -> None:
        if cards == self.cards:
            return
        self.cards = cards
        before: QWidget = self.slot
        for card in cards:
            QWidget.setTabOrder(before, card)
            before = card

    def stops(self) -> list[WorkoutCard | AddSlot]:
        """Return where the keyboard can stand, from left to right: the cards, and the place to add a workout."""
        first: list[WorkoutCard | AddSlot] = [card for card in self.cards if not _is_run(card)]
        if not first and not self.slot.isHidden():
            first = [self.slot]
        return [*first, *(card for card in self.cards if _is_run(card))]

    def _below_slot(self) -> QPoint:
        return QPoint(self.slot.width() // 2 - 80, self.slot.height() + 2)

    # geometry

    def arrange(self) -> None:
        """Place the cards in as many lines as they need, runs at the right, and take the height for them."""
        theme = theme_of(self)
        gap, high = theme.px(GAP), theme.px(HEIGHT)
        left = theme.px(EDGE + LABEL + 8)
        room = max(theme.px(80), self.width() - left - theme.px(EDGE))
        runs = [card for card in self.cards if _is_run(card)]
        others: list[QWidget] = [card for card in self.cards if not _is_run(card)]
        beside = len(runs) * (theme.px(LEAST_WIDTH) + gap)
        fits = room - beside >= theme.px(LEAST_WIDTH)
        alone = not others and any(card.face.state == "key-run" for card in runs)
        self.slot.setVisible(not others and not alone and (fits or not runs))
        if not self.slot.isHidden():
            others = [self.slot]
        apart = fits and bool(runs) and not alone
        placed = _lines(others if apart else [*others, *runs], room - beside if apart else room, gap, theme)
        lines = max(1, len(placed))
        self.setFixedHeight(max(theme.px(ROW), lines * high + (lines - 1) * gap + theme.px(ROW - HEIGHT)))
        top = (self.height() - lines * high - (lines - 1) * gap) // 2
        for n, line in enumerate(placed):
            width = (room - (beside if apart else 0) - gap * (len(line) - 1)) // len(line)
            for m, widget in enumerate(line):
                widget.setGeometry(left + m * (width + gap), top + n * (high + gap), width, high)
        for n, run in enumerate(runs if apart else ()):
            across = left + room - beside + gap + n * (theme.px(LEAST_WIDTH) + gap)
            run.setGeometry(across, top, theme.px(LEAST_WIDTH), high)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(EDGE * 2 + LABEL + LEAST_WIDTH), theme.px(ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        if self._inviting and self.cards:
            inner = QRectF(self.rect()).adjusted(theme.px(EDGE + LABEL), 1, -theme.px(EDGE - 8), -1)
            rounded(painter, inner, theme.px(8), theme.color("accent-weak"), theme.color("accent"), 1, _dashed())
        high = theme.px(HEIGHT)
        box = QRectF(theme.px(EDGE), (self.height() - high) / 2, theme.px(LABEL), high)
        if self.height() > theme.px(ROW) + 4:
            box.moveTop(theme.px((ROW - HEIGHT) // 2))
        name = QRectF(box.x(), box.y(), theme.px(30), box.height())
        token = "accent" if self._today else "text-2"
        weight = 600 if self._today else 400
        paint_text(painter, name, weekday_short(self.day), theme.color(token), theme, weight)
        pill = QRectF(box.x() + theme.px(32), box.center().y() - theme.px(12), theme.px(32), theme.px(24))
        ink = "text"
        if self._today:
            rounded(painter, pill, theme.px(12), theme.color("accent"))
            ink = "on-accent"
        centre = Qt.AlignmentFlag.AlignHCenter
        paint_text(painter, pill, str(self.day.day), theme.color(ink), theme, 600, centre)
        painter.end()

    # dropping

    def _invite(self, inviting: bool) -> None:
        self._inviting = inviting
        self.slot.inviting = inviting
        self.slot.update()
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._judge(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._judge(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._invite(False)
        self.carried_off.emit()

    def _judge(self, event: QDragMoveEvent) -> None:
        data = event.mimeData()
        routine, planned = dragged_id(data, ROUTINE_MIME), dragged_id(data, PLANNED_MIME)
        if routine is None and planned is None:
            event.ignore()
            return
        copies = routine is not None or _ctrl(event)
        event.setDropAction(Qt.DropAction.CopyAction if copies else Qt.DropAction.MoveAction)
        event.accept()
        self._invite(True)
        self.carried_over.emit(round(event.position().y()))

    def dropEvent(self, event: QDropEvent) -> None:
        self._invite(False)
        self.carried_off.emit()
        for kind in (ROUTINE_MIME, PLANNED_MIME):
            found = dragged_id(event.mimeData(), kind)
            if found is not None:
                copies = _ctrl(event)
                event.setDropAction(
                    Qt.DropAction.CopyAction if copies or kind == ROUTINE_MIME else Qt.DropAction.MoveAction
                )
                event.accept()
                self.dropped.emit(kind, found, copies)
                return
        event.ignore()

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()
        self.stops()[0].setFocus(Qt.FocusReason.MouseFocusReason)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.pressed.emit()
        self.menu_wanted.emit(event.globalPos())


def _is_run(card: WorkoutCard) -> bool:
    return card.face.kind is PlanKind.RUN


def _lines(widgets: Sequence[QWidget], room: int, gap: int, theme: Theme) -> list[Sequence[QWidget]]:
    """Part widgets into lines of as many as fit side by side."""
    across = max(1, (room + gap) // (theme.px(LEAST_WIDTH) + gap))
    return [widgets[start : start + across] for start in range(0, len(widgets), across)]


def _ctrl(event: QDropEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
