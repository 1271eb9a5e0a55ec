"""The first steps: five cards over a corner of the window, which goes on working below them."""

from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QWidget

from soleus.ui.help.tour_pictures import (
    Paint,
    TourPicture,
    paint_history,
    paint_log,
    paint_plan,
    paint_safe,
    paint_sides,
)
from soleus.ui.text import tr
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import column, row, scrolled

WIDTH = 452
MARGIN = 24


@dataclass(frozen=True, slots=True)
class TourCard:
    """One card: a drawing and what is to be seen on it, a title, two or three sentences."""

    title: str
    text: str
    picture: Paint
    seen: str


def tour_cards(keys: str, manual: str) -> tuple[TourCard, ...]:
    """Return the five cards in their order; `keys` and `manual` are the keys that open the two."""
    return (
        TourCard(
            tr("Tour", "Plan a week"),
            tr(
                "Tour",
                "Put exercises together into a routine and drop it on a day of the Planner. Drag it when life "
                "changes your plans; nothing is lost if a day is missed.",
            ),
            paint_plan,
            tr("Tour", "Three days: a workout done, a run, a workout planned"),
        ),
        TourCard(
            tr("Tour", "Log with one key"),
            tr(
                "Tour",
                "Start workout shows the target large. Enter stores the set, the keys 1 to 9 pick the band, or type it "
                "in short, such as “12 red”. What has its tick is safe on the disk.",
            ),
            paint_log,
            tr("Tour", "A ring with the number 12, bands, and a set in short"),
        ),
        TourCard(
            tr("Tour", "Each leg, each band"),
            tr(
                "Tour",
                "The left leg is a blue circle, the right one an amber square, and each has its own line everywhere. "
                "Bands show colour and level; say which maker’s set is yours, and Soleus knows their order.",
            ),
            paint_sides,
            tr("Tour", "Left on red, right on blue"),
        ),
        TourCard(
            tr("Tour", "See it grow"),
            tr(
                "Tour",
                "History draws load, repetitions and band colour over weeks and years, a line for each leg. "
                "Click a day to open its workout; any set can still be mended.",
            ),
            paint_history,
            tr("Tour", "Band colours climbing like a staircase, a line for each leg"),
        ),
        TourCard(
            tr("Tour", "Nothing gets lost"),
            tr(
                "Tour",
                "Everything stays in one file on this computer: no account, no network. Changes can be undone, and "
                "backups are made and checked by themselves. {keys} shows every key, {manual} the manual.",
            ).format(keys=keys, manual=manual),
            paint_safe,
            tr("Tour", "The logbook and its checked backups"),
        ),
    )


class _Dots(QWidget):
    """Which card it is, as dots."""

    def __init__(self) -> None:
        super().__init__()
        self.count, self.at = 5, 0
        self.setObjectName("tourDots")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_place(self, at: int) -> None:
        """Fill the dot of a card."""
        self.at = at
        self.setAccessibleName(tr("Tour", "Card {number} of {count}").format(number=at + 1, count=self.count))
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(16) * self.count, theme.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for n in range(self.count):
            painter.setBrush(theme.color("accent" if n == self.at else "line"))
            side = theme.px(8)
            painter.drawEllipse(n * theme.px(16) + theme.px(4), (self.height() - side) // 2, side, side)
        painter.end()


class Tour(QFrame):
    """A card in the lower right corner; arrow keys turn it, Escape closes it, and nothing waits for it."""

    def __init__(self, window: QWidget, keys: str, manual: str) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self.setProperty("plane", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._cards = tour_cards(keys, manual)
        self._at = 0
        self._before: QWidget | None = None
        self.picture = TourPicture()
        self.title = label("", "title", wrap=True, name="tourTitle")
        self.text = label("", wrap=True, name="tourText")
        self.dots = _Dots()
        self.close_button = button(
            tr("Tour", "Close"), "icon-quiet", self.end, name="tourClose", size="small", icon="x"
        )
        self.back = button(tr("Tour", "Back"), "quiet", lambda: self.show_card(self._at - 1), name="tourBack")
        self.next = button("", "primary", self._on_next, name="tourNext")
        self._lay_out()
        for part in (self.close_button, self.back, self.next):
            part.installEventFilter(self)
        window.installEventFilter(self)
        follow_theme(self, self._on_theme)

    def _lay_out(self) -> None:
        self._inner = QWidget()
        self._inner.setLayout(column(self.picture, 4, self.title, self.text, None, gap=8, margins=(24, 0, 24, 8)))
        self._area = scrolled(self._inner, "tourArea", sideways=False)
        heading = label(tr("Tour", "First steps"), "secondary")
        self._head = row(heading, None, self.close_button, margins=(24, 12, 12, 8))
        self._foot = row(self.dots, None, self.back, self.next, margins=(24, 8, 16, 16))
        whole = column(self._head, self._area, self._foot, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    # cards

    def at(self) -> int:
        """The place of the card in sight, from 0."""
        return self._at

    def show_card(self, place: int) -> None:
        """Show a card; places before the first or after the last stay there."""
        self._at = min(max(place, 0), len(self._cards) - 1)
        card = self._cards[self._at]
        self.picture.show_picture(card.picture, card.seen)
        self.title.setText(card.title)
        self.text.setText(card.text)
        self.dots.show_place(self._at)
        last = self._at == len(self._cards) - 1
        self.next.setText(tr("Tour", "Done") if last else tr("Tour", "Next"))
        if self._at == 0 and self.back.hasFocus():
            self.next.setFocus()
        self.back.setEnabled(self._at > 0)
        self.setAccessibleName(card.title)
        self.setAccessibleDescription(card.text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self._area.verticalScrollBar().setValue(0)
        self.place()

    def take_keyboard(self) -> None:
        """Give the keyboard to the card; it goes back to where it was when the card is closed."""
        self._before = QApplication.focusWidget()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Take the card away."""
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self.isAncestorOf(focus)
        before = self._before
        if had_keyboard and before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setObjectName("")  # one that is asked for again is a new one
        self.close()

    def _on_next(self) -> None:
        if self._at == len(self._cards) - 1:
            self.end()
        else:
            self.show_card(self._at + 1)

    # place

    def place(self) -> None:
        """Stand in the corner, as large as the words need and the window allows."""
        window = self.parentWidget()
        if window is None:
            return
        theme = theme_of(self)
        margin = min(theme.px(MARGIN), max(4, window.width() // 40))
        width = min(theme.px(WIDTH), window.width() - 2 * margin)
        rest = self._head.sizeHint().height() + self._foot.sizeHint().height() + 2
        wanted = self._most(width - 2) + rest
        height = min(wanted, window.height() - 2 * margin)
        self.setGeometry(window.width() - width - margin, window.height() - height - margin, width, height)

    def _most(self, width: int) -> int:
        """Return the height that the longest card needs, so that turning does not move the buttons."""
        layout = self._inner.layout()
        assert layout is not None
        shown = (self.title.text(), self.text.text())
        most = 0
        for card in self._cards:
            self.title.setText(card.title)
            self.text.setText(card.text)
            layout.invalidate()
            most = max(most, layout.totalHeightForWidth(width))
        self.title.setText(shown[0])
        self.text.setText(shown[1])
        return most

    def _on_theme(self, theme: Theme) -> None:
        del theme
        # The parts follow the theme too, some of them after this.
        QTimer.singleShot(0, self, self.place)

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self.place()
        elif event.type() == QEvent.Type.KeyPress and watched is not self.parentWidget():
            assert isinstance(event, QKeyEvent)
            if self._turned(event):
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._turned(event):
            super().keyPressEvent(event)

    def _turned(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        places = {
            Qt.Key.Key_Left: self._at - 1,
            Qt.Key.Key_Right: self._at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._cards) - 1,
        }
        place = places.get(Qt.Key(event.key()))
        scroll = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if place is not None:
            self.show_card(place)
        elif scroll is not None:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + scroll * theme_of(self).px(32))
        elif event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            return False
        return True
