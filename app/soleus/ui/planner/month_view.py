"""The month: a table to move about in by keyboard and mouse, to drag within and to drop on."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QTableView, QWidget

from soleus.ui.planner.calendar_view import Key, key_of
from soleus.ui.planner.card import PLANNED_MIME, ROUTINE_MIME, dragged_id
from soleus.ui.planner.card_words import CardFace
from soleus.ui.planner.edge_scroll import EdgeScroll
from soleus.ui.planner.month_delegate import MonthDelegate, Placed, placed
from soleus.ui.planner.month_keys import command_of
from soleus.ui.planner.month_layout import Weekdays, lay_out
from soleus.ui.planner.month_model import MonthModel
from soleus.ui.planner.month_picture import MonthDay, MonthPicture, last_of_month
from soleus.ui.text import tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.layout import at_least

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class MonthView(QTableView):
    """A `CalendarView` of six weeks. What it shows is given to it; the choice may be ahead of that."""

    chosen = Signal()
    opened = Signal()
    acted = Signal(str)
    dropped = Signal(object, str, object, bool)
    add_wanted = Signal(QPoint)
    menu_wanted = Signal(QPoint)
    stepped = Signal(int)
    command = Signal(str)

    def __init__(self, picture: MonthPicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("month")
        self.setAccessibleName(tr("Planner", "Month"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(Weekdays(self))
        self.verticalHeader().hide()
        self.days = MonthModel(picture, self)
        self.setModel(self.days)
        self.delegate = MonthDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self._edge = EdgeScroll(self)
        self._pressed: tuple[QPointF, CardFace] | None = None
        self.day = date.min
        self.key: Key | None = None
        at_least(self, 280, 72)
        follow_theme(self, lambda _: lay_out(self))

    def show_picture(self, picture: MonthPicture) -> None:
        """Show another month, or the same one read anew; what is chosen stays where it is still there."""
        self.days.show_picture(picture)
        shown = self.faces(self.day) or ()
        key = self.key if any(key_of(face) == self.key for face in shown) else None
        self._choose(self.day, key or (key_of(shown[0]) if shown else None))
        self._show_choice()

    # the calendar

    def faces(self, day: date) -> Sequence[CardFace] | None:
        """Return what stands on a day, None where it is not in sight."""
        found = self.days.picture.at(day)
        return None if found is None else [chip.face for chip in found.chips]

    def all_faces(self) -> Iterable[CardFace]:
        """Return what stands on all days in sight."""
        return (chip.face for day in self.days.picture.days for chip in day.chips)

    def face(self) -> CardFace | None:
        """Return the chosen workout; one that was just moved is known by where it was."""
        return None if self.key is None else next((f for f in self.all_faces() if key_of(f) == self.key), None)

    def choose(self, day: date, key: Key | None = None, focus: bool = False) -> None:
        """Choose a day and maybe a workout of it; `focus` gives it the keyboard too."""
        self._choose(day, key)
        if focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_choice(self) -> None:
        """Give the keyboard to what is chosen."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_focus(self) -> bool:
        """Whether the keyboard is with the days."""
        return self.hasFocus()

    def _choose(self, day: date, key: Key | None) -> None:
        changed = (day, key) != (self.day, self.key)
        self.day, self.key = day, key
        if changed:
            self._show_choice()
            self.chosen.emit()

    def _show_choice(self) -> None:
        self.delegate.chosen = self.key
        index, before = self.days.index_of(self.day), self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self.update(before)
        self.update(index)

    def _choose_first(self, day: date) -> None:
        shown = self.faces(day)
        self._choose(day, key_of(shown[0]) if shown else None)

    # where things are

    def place_of(self, index: QModelIndex) -> Placed:
        """Return where the chips of a cell stand, in the viewport."""
        day = self.days.day(index)
        assert day is not None
        chosen = self.key if day.day == self.day else None
        return placed(self.visualRect(index), day, chosen, theme_of(self))

    def _hit(self, at: QPointF) -> tuple[MonthDay, CardFace | None, bool] | None:
        """Return the day at a point, the workout there, and whether it is the "+2" of those without room."""
        index = self.indexAt(at.toPoint())
        day = self.days.day(index)
        if day is None:
            return None
        where = self.place_of(index)
        chip = where.at(at.x(), at.y())
        more = where.more_box is not None and where.more_box.contains(at)
        return day, chip.face if chip is not None else None, more

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        name = command_of(event)
        if name is not None:
            self.command.emit(name)
        elif not modifiers and key in _STEPS:
            self._go(self.day + timedelta(days=_STEPS[key] * self._towards(key)))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(self._end(key == Qt.Key.Key_End, bool(modifiers & Qt.KeyboardModifier.ControlModifier)))
        elif modifiers == Qt.KeyboardModifier.ControlModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go_within(-1 if key == Qt.Key.Key_Up else 1)
        elif not modifiers and key == Qt.Key.Key_Space:
            self._act()
        elif not modifiers and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            # The table's own keys would choose what the page does not know of.
            event.ignore()

    def _towards(self, key: Qt.Key) -> int:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return -1 if mirrored and key in (Qt.Key.Key_Left, Qt.Key.Key_Right) else 1

    def _go(self, day: date) -> None:
        if self.days.picture.at(day) is None:
            self.stepped.emit((day - self.day).days)
        else:
            self._choose_first(day)

    def _end(self, last: bool, of_month: bool) -> date:
        if of_month:
            month = self.days.picture.month
            return last_of_month(month) if last else month
        first = self.days.picture.first
        week = first + timedelta(days=(self.day - first).days // 7 * 7)
        return week + timedelta(days=6 if last else 0)

    def _go_within(self, step: int) -> None:
        """Choose the next or the previous thing of the same day."""
        keys = [key_of(face) for face in self.faces(self.day) or ()]
        here = keys.index(self.key) if self.key in keys else 0
        if 0 <= here + step < len(keys):
            self._choose(self.day, keys[here + step])

    def _act(self) -> None:
        face = self.face()
        if face is not None and face.action_name:
            self.acted.emit(face.action_name)

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        hit = self._hit(event.position())
        self._pressed = None
        if hit is None:
            return
        day, face, _ = hit
        self._choose_at(day, face)
        if event.button() == Qt.MouseButton.LeftButton and face is not None:
            self._pressed = event.position(), face

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        start, face = self._pressed
        if (event.position() - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.start_drag(face)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        hit = self._hit(event.position())
        if event.button() == Qt.MouseButton.LeftButton and hit is not None and hit[2] and hit[0].day == self.day:
            self.opened.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        hit = self._hit(event.position())
        if event.button() == Qt.MouseButton.LeftButton and hit is not None:
            self._choose_at(hit[0], hit[1])
            self.opened.emit()

    def _choose_at(self, day: MonthDay, face: CardFace | None) -> None:
        if face is not None:
            self._choose(day.day, key_of(face))
        elif day.day != self.day:
            self._choose_first(day.day)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            if self._hit(QPointF(event.pos())) is not None:
                self.menu_wanted.emit(event.globalPos())
            return
        index = self.days.index_of(self.day)
        if index.isValid():
            box = self.visualRect(index)
            for chip, place in self.place_of(index).chips:
                if key_of(chip.face) == self.key:
                    box = place.toRect()
            self.menu_wanted.emit(self.viewport().mapToGlobal(box.bottomLeft()))

    # drag and drop

    def carried(self, face: CardFace) -> QMimeData:
        """Return what a drag of a thing carries; nothing where it was not planned."""
        data = QMimeData()
        if face.planned_id is not None:
            data.setData(PLANNED_MIME, QByteArray(str(face.planned_id).encode()))
        return data

    def start_drag(self, face: CardFace) -> None:
        """Carry a thing to another day; Ctrl makes it a copy."""
        if face.planned_id is None:
            return
        drag = QDrag(self)
        drag.setMimeData(self.carried(face))
        index = self.days.index_of(self.day)
        box = next((box for chip, box in self.place_of(index).chips if chip.face is face), None)
        if box is not None:
            drag.setPixmap(self.viewport().grab(box.toRect()))
            drag.setHotSpot(QPoint(12, int(box.height() / 2)))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._carry(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._carry(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._invite(None)

    def dropEvent(self, event: QDropEvent) -> None:
        day, taken = self.days.day(self.indexAt(event.position().toPoint())), _taken(event.mimeData())
        self._invite(None)
        if day is None or taken is None:
            event.ignore()
            return
        kind, found = taken
        copies = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        event.setDropAction(_action(kind, copies))
        event.accept()
        self.dropped.emit(day.day, kind, found, copies)

    def _carry(self, event: QDragMoveEvent) -> None:
        """Show where what is carried would go."""
        day, taken = self.days.day(self.indexAt(event.position().toPoint())), _taken(event.mimeData())
        if taken is None or day is None:
            self._invite(None)
            event.ignore()
            return
        self._invite(day.day)
        self._edge.carried(round(event.position().y()))
        event.setDropAction(_action(taken[0], bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)))
        event.accept()

    def _invite(self, day: date | None) -> None:
        if day is None:
            self._edge.stop()
        before, self.delegate.inviting = self.delegate.inviting, day
        for one in (before, day):
            if one is not None and before != day:
                self.update(self.days.index_of(one))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lay_out(self)
        if event.oldSize().height() != event.size().height():
            self.verticalScrollBar().setValue(0)
            self.scrollTo(self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update(self.currentIndex())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update(self.currentIndex())

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here."""


def _taken(data: QMimeData) -> tuple[str, int] | None:
    """Return what is carried, as its kind and id, where a day takes it."""
    for kind in (ROUTINE_MIME, PLANNED_MIME):
        found = dragged_id(data, kind)
        if found is not None:
            return kind, found
    return None


def _action(kind: str, copies: bool) -> Qt.DropAction:
    return Qt.DropAction.CopyAction if copies or kind == ROUTINE_MIME else Qt.DropAction.MoveAction
