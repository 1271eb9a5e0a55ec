"""The week as seven rows, and moving about in it with the keyboard."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from soleus.domain.calendar import PlanKind
from soleus.ui.planner.calendar_view import Key
from soleus.ui.planner.card import WorkoutCard
from soleus.ui.planner.card_words import CardFace
from soleus.ui.planner.day_row import AddSlot, DayRow
from soleus.ui.planner.edge_scroll import EdgeScroll
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.layout import at_least, spaced


class WeekView(QScrollArea):
    """Shows faces on days; says what the user wants with them. One day, and maybe one card of it, is chosen."""

    chosen = Signal()
    opened = Signal()
    acted = Signal(str)
    dropped = Signal(object, str, object, bool)
    add_wanted = Signal(QPoint)
    menu_wanted = Signal(QPoint)
    stepped = Signal(int)
    """The keyboard left the week: by so many days from the chosen one."""
    command = Signal(str)
    """One of the words of `COMMANDS` and `STANDARD`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("week")
        self.setAccessibleName(tr("Planner", "Week"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._edge = EdgeScroll(self)
        inner = QWidget()
        inner.setObjectName("weekDays")
        column = QVBoxLayout(inner)
        spaced(column, 0, (0, 6, 0, 6))
        self.rows = [DayRow(inner) for _ in range(7)]
        for row in self.rows:
            column.addWidget(row)
            self._connect_row(row)
        column.addStretch(1)
        self.setWidget(inner)
        self.day = date.min
        self.key: Key | None = None
        at_least(self, 280, 72)

    def show_days(self, days: Sequence[tuple[date, Sequence[CardFace]]], today: date) -> None:
        """Show seven days; the choice stays where its card still is."""
        for row, (day, faces) in zip(self.rows, days, strict=True):
            row.set_day(day, day == today)
            for card in row.set_faces(faces):
                self._connect_card(row, card)
        for row in self.rows:
            row.slot.set_always(row.day >= today)
        self._show_choice()

    def row(self, day: date) -> DayRow | None:
        """The row of a day, None where it is of another week."""
        return next((row for row in self.rows if row.day == day), None)

    def card(self) -> WorkoutCard | None:
        """The chosen card."""
        return next((card for row in self.rows for card in row.cards if card.key == self.key), None)

    def faces(self, day: date) -> list[CardFace] | None:
        """Return what stands on a day, None where it is of another week."""
        row = self.row(day)
        return None if row is None else [card.face for card in row.cards]

    def all_faces(self) -> Iterable[CardFace]:
        """Return what stands on the seven days."""
        return (card.face for row in self.rows for card in row.cards)

    def face(self) -> CardFace | None:
        """Return the face of the chosen card."""
        card = self.card()
        return None if card is None else card.face

    def has_focus(self) -> bool:
        """Whether the keyboard is with a card or a place of the week."""
        focused = self.focusWidget()
        return focused is not None and focused.hasFocus()

    def choose(self, day: date, key: Key | None = None, focus: bool = False) -> None:
        """Choose a day and maybe a card; `focus` gives it the keyboard too."""
        changed = (day, key) != (self.day, self.key)
        self.day, self.key = day, key
        self._show_choice()
        row = self.row(day)
        target = self.card() or (row.stops()[0] if row is not None else None)
        if focus and target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        if changed:
            # The rows may not have their places yet.
            QTimer.singleShot(0, self, self._show_chosen_row)
            self.chosen.emit()

    def focus_choice(self) -> None:
        """Give the keyboard to what is chosen."""
        row = self.row(self.day) or self.rows[0]
        card = self.card()
        self.choose(row.day, card.key if card else _first_key(row), focus=True)

    def _show_chosen_row(self) -> None:
        row = self.row(self.day)
        if row is not None:
            self.ensureWidgetVisible(self.card() or row, 0, theme_of(self).px(8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().height() != event.size().height():
            QTimer.singleShot(0, self, self._show_chosen_row)

    def _show_choice(self) -> None:
        """Mark the chosen card; it alone, or its day's first place, is a stop of the Tab key."""
        stop: QWidget | None = None
        for row in self.rows:
            for card in row.cards:
                card.set_selected(card.key == self.key)
                if card.key == self.key:
                    stop = card
        if stop is None:
            row = self.row(self.day) or self.rows[0]
            stop = row.stops()[0]
        for row in self.rows:
            for place in (*row.cards, row.slot):
                wanted = Qt.FocusPolicy.StrongFocus if place is stop else Qt.FocusPolicy.ClickFocus
                if place.focusPolicy() != wanted:
                    place.setFocusPolicy(wanted)

    def _connect_row(self, row: DayRow) -> None:
        row.carried_over.connect(lambda y: self._edge.carried(row.mapTo(self.viewport(), QPoint(0, y)).y()))
        row.carried_off.connect(self._edge.stop)
        row.dropped.connect(lambda kind, found, copies: self.dropped.emit(row.day, kind, found, copies))
        row.pressed.connect(lambda: self.choose(row.day, _first_key(row)))
        row.slot.focused.connect(lambda: self.choose(row.day))
        row.add_wanted.connect(lambda at: self._about(row, at, self.add_wanted))
        row.menu_wanted.connect(lambda at: self._about(row, at, self.menu_wanted))

    def _about(self, row: DayRow, at: QPoint, signal: SignalInstance) -> None:
        if self.day != row.day:
            self.choose(row.day)
        signal.emit(at)

    def _connect_card(self, row: DayRow, card: WorkoutCard) -> None:
        card.chosen.connect(lambda: self.choose(row.day, card.key))
        card.opened.connect(self._open)
        card.menu_wanted.connect(self.menu_wanted)

        def act(name: str) -> None:
            self.choose(row.day, card.key)
            self.acted.emit(name)

        card.acted.connect(act)

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        name = COMMANDS.get((modifiers, Qt.Key(event.key())))
        for standard, word in STANDARD:
            if event.matches(standard):
                name = word
        if name is not None:
            self.command.emit(name)
        elif modifiers == Qt.KeyboardModifier.NoModifier and self._moved(Qt.Key(event.key())):
            return
        elif event.key() == Qt.Key.Key_Space and not modifiers:
            self._act()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers:
            self._enter()
        else:
            super().keyPressEvent(event)

    def _act(self) -> None:
        card = self.card()
        if card is not None and card.face.action_name:
            self.acted.emit(card.face.action_name)

    def _enter(self) -> None:
        row = self.row(self.day)
        if self.card() is not None:
            self._open()
        elif row is not None:
            self.add_wanted.emit(row.slot.mapToGlobal(QPoint(16, row.slot.height())))

    def _open(self) -> None:
        """Show the chosen workout's exercises, or what a run is."""
        card = self.card()
        if card is not None and card.face.kind is PlanKind.RUN:
            self.command.emit("run")
        elif card is not None and card.face.kind is PlanKind.WORKOUT:
            self.opened.emit()

    def _moved(self, key: Qt.Key) -> bool:
        row = self.row(self.day) or self.rows[0]
        stops = row.stops()
        here = next((n for n, stop in enumerate(stops) if _key(stop) == self.key), 0)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go_to_day(row, -1 if key == Qt.Key.Key_Up else 1, here)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            there = here + (-1 if key == Qt.Key.Key_Left else 1)
            if 0 <= there < len(stops):
                self.choose(row.day, _key(stops[there]), focus=True)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            last = self.rows[0 if key == Qt.Key.Key_Home else -1]
            self.choose(last.day, _first_key(last), focus=True)
        else:
            return False
        return True

    def _go_to_day(self, row: DayRow, step: int, column: int) -> None:
        there = self.row(row.day + timedelta(days=step))
        if there is None:
            self.stepped.emit(step)
            return
        stops = there.stops()
        self.choose(there.day, _key(stops[min(column, len(stops) - 1)]), focus=True)


def _key(stop: WorkoutCard | AddSlot) -> Key | None:
    return stop.key if isinstance(stop, WorkoutCard) else None


def _first_key(row: DayRow) -> Key | None:
    return _key(row.stops()[0])


_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
COMMANDS = {
    (_NONE, Qt.Key.Key_Delete): "remove",
    (_NONE, Qt.Key.Key_Backspace): "remove",
    (_NONE, Qt.Key.Key_T): "time",
    (_NONE, Qt.Key.Key_R): "repeat",
    (_SHIFT, Qt.Key.Key_R): "restDay",
    (_NONE, Qt.Key.Key_K): "skip",
    (_NONE, Qt.Key.Key_U): "addRun",
    (_NONE, Qt.Key.Key_G): "tag",
    (_NONE, Qt.Key.Key_S): "series",
    (_NONE, Qt.Key.Key_W): "copyWeek",
    (_NONE, Qt.Key.Key_PageUp): "weekBack",
    (_NONE, Qt.Key.Key_PageDown): "weekOn",
    (_ALT, Qt.Key.Key_Up): "earlier",
    (_ALT, Qt.Key.Key_Down): "later",
    (_ALT, Qt.Key.Key_Left): "before",
    (_ALT, Qt.Key.Key_Right): "after",
    (_ALT, Qt.Key.Key_Home): "today",
    (_ALT_SHIFT, Qt.Key.Key_Up): "copyEarlier",
    (_ALT_SHIFT, Qt.Key.Key_Down): "copyLater",
}
STANDARD = (
    (QKeySequence.StandardKey.Cut, "cut"),
    (QKeySequence.StandardKey.Copy, "copy"),
    (QKeySequence.StandardKey.Paste, "paste"),
)
