"""The line above the graphs: what was done on the chosen day, each side with its band and numbers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from soleus.domain.exercise import Exercise
from soleus.domain.progress import BandOf
from soleus.domain.workout import Entry, Side, Workout
from soleus.ui.history.row_delegate import paint_tokens
from soleus.ui.history.summary import BandMark, Token, counted, side_tokens
from soleus.ui.text import day_name, day_with_year, side_name, tr, weekday_short
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.widgets.bands import band_words
from soleus.ui.widgets.painting import paint_text, rounded


@dataclass(frozen=True, slots=True)
class DayReading:
    """What is said of a day: a list of tokens for each side, and the highest pain noted."""

    day: date
    sides: tuple[tuple[Token, ...], ...]


def day_reading(
    day: date, workouts: Sequence[Workout], exercise: Exercise, sides: Sequence[Side], band_of: BandOf
) -> DayReading:
    """Return the sets of an exercise on a day, of the sides that are shown, in the order they were done."""
    entries = [e for workout in reversed(workouts) for e in workout.entries if e.exercise_key == exercise.key]
    found = []
    for side in sides:
        rows = tuple(row for entry in entries for row in entry.sets if row.side is side)
        if not rows:
            continue
        tokens = side_tokens(Entry(exercise.key, rows), exercise, band_of)
        pains = [row.pain for row in counted(rows) if row.pain is not None]
        if pains:
            tokens.append(tr("History", "pain {number}").format(number=max(pains)))
        found.append(tuple(tokens))
    return DayReading(day, tuple(found))


class Readout(QWidget):
    """Reads the chosen day; what there is no room for goes to a second line where the text is large."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.setObjectName("dayReadout")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._reading: DayReading | None = None
        self._said = ""
        follow_theme(self, lambda _: self.updateGeometry())

    def show_reading(self, reading: DayReading | None) -> None:
        """Show another day, or nothing."""
        self._reading = reading
        self._said = "" if reading is None else ". ".join([self._date_words(reading.day), *map(_words, reading.sides)])
        self.setAccessibleName(self._said)
        self.setToolTip(self._said)
        self.update()

    def text(self) -> str:
        """What is shown, in words."""
        return self._said

    def _date_words(self, day: date) -> str:
        return day_name(day) if day.year == self._today().year else f"{weekday_short(day)} {day_with_year(day)}"

    def _lines(self) -> int:
        return 2 if theme_of(self).scale >= 1.5 else 1

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(320), theme.px(16 + 24 * self._lines()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        rounded(painter, self.rect(), theme.px(6), theme.color("accent-weak"))
        if self._reading is not None:
            self._paint_reading(painter, self._reading, theme)
        painter.end()

    def _paint_reading(self, painter: QPainter, reading: DayReading, theme: Theme) -> None:
        line = theme.px(24)
        box = QRectF(self.rect()).adjusted(theme.px(12), 0, -theme.px(12), 0)
        first = QRectF(box.left(), theme.px(8), box.width(), line)
        hint = tr("History", "Enter opens")
        right = Qt.AlignmentFlag.AlignRight
        taken = paint_text(painter, first, hint, theme.color("accent-ink"), theme, align=right)
        room = first.adjusted(0, 0, -taken - theme.px(12), 0)
        used = paint_text(painter, room, self._date_words(reading.day), theme.color("text"), theme, 600)
        room.setLeft(room.left() + used + theme.px(20))
        if self._lines() == 2:
            room = QRectF(box.left(), theme.px(8) + line, box.width(), line)
        for tokens in reading.sides:
            if room.width() < theme.px(24):
                break
            end = paint_tokens(painter, room, named(tokens), theme, "text", strong=True)
            room.setLeft(end + theme.px(18))


def named(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Return tokens in which each swatch is followed by the name of its band."""
    found: list[Token] = []
    for token in tokens:
        found.append(token)
        if isinstance(token, BandMark):
            found.append(token.name)
    return tuple(found)


def _words(tokens: Sequence[Token]) -> str:
    words = []
    for token in tokens:
        if isinstance(token, Side):
            words.append(side_name(token))
        else:
            words.append(token if isinstance(token, str) else band_words(token.name, token.level))
    return " ".join(words)
